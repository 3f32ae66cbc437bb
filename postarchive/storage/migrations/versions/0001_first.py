"""The first schema. Frozen: what was released is never edited, a later step changes it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

EMBED_NOW = """\
CREATE VIEW embed_now AS
SELECT article.key AS article, article_version.title, article_version.outlet, article_version.published_at,
    embed.ordinal, embed.platform, embed.handle, embed.name, embed.date, embed.body, embed.url AS shown_url,
    embed.outcome, post.key AS post, post.state, post.url, post.posted_at, post.body AS post_body, post.last_looked_at,
    post.last_known_alive_at, embed.id AS embed_row, post.id AS post_row
FROM article
JOIN article_version ON article_version.id = (
    SELECT id FROM article_version WHERE article_row = article.id ORDER BY current_since DESC, id DESC LIMIT 1)
JOIN embed ON embed.version_row = article_version.id
LEFT JOIN post ON post.id = embed.post_row"""


def upgrade() -> None:
    """Make the tables, the words that a search looks through, and the view."""
    make_tables()
    make_words("post")
    make_words("embed")
    op.execute(EMBED_NOW)


def make_words(table: str) -> None:
    """Index a table's words, kept true by triggers."""
    columns = "handle, name, body"
    add = f"INSERT INTO {table}_words(rowid, {columns}) VALUES (new.id, new.handle, new.name, new.body);"  # noqa: S608
    drop = f"INSERT INTO {table}_words({table}_words, rowid, {columns}) VALUES ('delete', old.id, old.handle, old.name, old.body);"  # noqa: S608
    index = f"fts5({columns}, content='{table}', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"
    op.execute(f"CREATE VIRTUAL TABLE {table}_words USING {index}")
    op.execute(f"CREATE TRIGGER {table}_words_added AFTER INSERT ON {table} BEGIN {add} END")
    op.execute(f"CREATE TRIGGER {table}_words_removed AFTER DELETE ON {table} BEGIN {drop} END")
    op.execute(f"CREATE TRIGGER {table}_words_changed AFTER UPDATE OF {columns} ON {table} BEGIN {drop} {add} END")


def make_tables() -> None:
    """Make the tables in an order in which each finds what it points at."""
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("source", sa.Text()),
        sa.Column("first_received_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("key", name="uq_article_key"),
    )
    op.create_table(
        "blob",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("coding", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_blob"),
    )
    op.create_table(
        "host",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("free_at", sa.Text()),
        sa.Column("held_until", sa.Text()),
        sa.PrimaryKeyConstraint("name", name="pk_host"),
    )
    op.create_table(
        "post",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("post_id", sa.Text(), nullable=False),
        sa.Column("host", sa.Text()),
        sa.Column("account", sa.Text()),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("handle", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("author_id", sa.Text()),
        sa.Column("body", sa.Text()),
        sa.Column("posted_at", sa.Text()),
        sa.Column("edited_at", sa.Text()),
        sa.Column("lang", sa.Text()),
        sa.Column("media", sa.Text()),
        sa.Column("reply_to", sa.Text()),
        sa.Column("quotes", sa.Text()),
        sa.Column("version", sa.Text()),
        sa.Column("fetcher", sa.Text()),
        sa.Column("source", sa.Text()),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("first_seen_at", sa.Text(), nullable=False),
        sa.Column("last_looked_at", sa.Text()),
        sa.Column("last_known_alive_at", sa.Text()),
        sa.Column("due_at", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_post"),
        sa.UniqueConstraint("key", name="uq_post_key"),
    )
    op.create_index("ix_post_due_at", "post", ["due_at"], unique=False, sqlite_where=sa.text("due_at IS NOT NULL"))
    op.create_index("ix_post_outcome", "post", ["outcome"])
    op.create_index("ix_post_platform_handle", "post", ["platform", "handle"])
    op.create_index("ix_post_posted_at", "post", ["posted_at"])
    op.create_table(
        "article_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_row", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text()),
        sa.Column("detector", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("outlet", sa.Text()),
        sa.Column("published_at", sa.Text()),
        sa.Column("corpus", sa.Text()),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("received_at", sa.Text(), nullable=False),
        sa.Column("current_since", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_article_version"),
        sa.UniqueConstraint("article_row", "sha256", name="uq_article_version_article_row_sha256"),
        sa.ForeignKeyConstraint(["article_row"], ["article.id"], name="fk_article_version_article_row"),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name="fk_article_version_sha256"),
    )
    op.create_table(
        "post_alias",
        sa.Column("alias", sa.Text(), nullable=False),
        sa.Column("post_row", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("alias", name="pk_post_alias"),
        sa.ForeignKeyConstraint(["post_row"], ["post.id"], name="fk_post_alias_post_row"),
    )
    op.create_index("ix_post_alias_post_row", "post_alias", ["post_row"])
    op.create_table(
        "snapshot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_row", sa.Integer(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("said", sa.Text()),
        sa.Column("said_at", sa.Text(), nullable=False),
        sa.Column("record", sa.Text()),
        sa.Column("taken_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_snapshot"),
        sa.ForeignKeyConstraint(["post_row"], ["post.id"], name="fk_snapshot_post_row"),
    )
    op.create_index("ix_snapshot_post_row", "snapshot", ["post_row"])
    op.create_table(
        "embed",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version_row", sa.Integer()),
        sa.Column("given", sa.Text()),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("handle", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("date", sa.Date()),
        sa.Column("body", sa.Text()),
        sa.Column("short_links", sa.Text(), nullable=False),
        sa.Column("url", sa.Text()),
        sa.Column("post_id", sa.Text()),
        sa.Column("intro", sa.Text()),
        sa.Column("start", sa.Integer()),
        sa.Column("end", sa.Integer()),
        sa.Column("selector", sa.Text()),
        sa.Column("quote", sa.Text()),
        sa.Column("markup", sa.Text()),
        sa.Column("certain", sa.Boolean(), nullable=False),
        sa.Column("alternatives", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("detector", sa.Text(), nullable=False),
        sa.Column("post_row", sa.Integer()),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("due_at", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_embed"),
        sa.UniqueConstraint("version_row", "ordinal", name="uq_embed_version_row_ordinal"),
        sa.CheckConstraint("(version_row IS NULL) <> (given IS NULL)", name="ck_embed_origin"),
        sa.ForeignKeyConstraint(["version_row"], ["article_version.id"], name="fk_embed_version_row"),
        sa.UniqueConstraint("given", name="uq_embed_given"),
        sa.ForeignKeyConstraint(["post_row"], ["post.id"], name="fk_embed_post_row"),
    )
    op.create_index("ix_embed_due_at", "embed", ["due_at"], unique=False, sqlite_where=sa.text("due_at IS NOT NULL"))
    op.create_index("ix_embed_handle", "embed", ["handle"])
    op.create_index("ix_embed_outcome", "embed", ["outcome"])
    op.create_index("ix_embed_post_row", "embed", ["post_row"])
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("snapshot_row", sa.Integer()),
        sa.Column("embed_row", sa.Integer()),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("fetcher", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("retry_at", sa.Text()),
        sa.Column("taken_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
        sa.CheckConstraint("(snapshot_row IS NULL) <> (embed_row IS NULL)", name="ck_attempt_owner"),
        sa.ForeignKeyConstraint(["snapshot_row"], ["snapshot.id"], name="fk_attempt_snapshot_row"),
        sa.ForeignKeyConstraint(["embed_row"], ["embed.id"], name="fk_attempt_embed_row"),
    )
    op.create_index("ix_attempt_embed_row", "attempt", ["embed_row"])
    op.create_index("ix_attempt_snapshot_row", "attempt", ["snapshot_row"])
    op.create_table(
        "capture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_row", sa.Integer()),
        sa.Column("version_row", sa.Integer()),
        sa.Column("embed_row", sa.Integer()),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer()),
        sa.Column("headers", sa.Text(), nullable=False),
        sa.Column("hops", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("taken_at", sa.Text()),
        sa.Column("source", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_capture"),
        sa.CheckConstraint(
            "(CASE WHEN attempt_row IS NULL THEN 0 ELSE 1 END) + (CASE WHEN version_row IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN embed_row IS NULL THEN 0 ELSE 1 END) = 1",
            name="ck_capture_owner",
        ),
        sa.ForeignKeyConstraint(["attempt_row"], ["attempt.id"], name="fk_capture_attempt_row"),
        sa.ForeignKeyConstraint(["version_row"], ["article_version.id"], name="fk_capture_version_row"),
        sa.ForeignKeyConstraint(["embed_row"], ["embed.id"], name="fk_capture_embed_row"),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name="fk_capture_sha256"),
    )
    op.create_index("ix_capture_attempt_row", "capture", ["attempt_row"])
    op.create_index("ix_capture_embed_row", "capture", ["embed_row"])
    op.create_index("ix_capture_sha256", "capture", ["sha256"])
    op.create_index("ix_capture_version_row", "capture", ["version_row"])
