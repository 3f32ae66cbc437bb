"""What stands in the file beside the tables: the words that a search looks through, and the view that people ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postarchive.storage.tables import Row

if TYPE_CHECKING:
    from sqlalchemy import Connection

APPLICATION_ID = 0x706F7374
"""Says in the file's header whose it is: "post"."""
VERSION = 2
"""Of the schema; the file holds it as its `user_version`. A new one needs a step in `migrations/versions`."""


def _words_of(table: str) -> tuple[str, ...]:
    """Index a table's words, and keep the index true by triggers: the words themselves are not stored twice."""
    columns = "handle, name, body"
    add = f"INSERT INTO {table}_words(rowid, {columns}) VALUES (new.id, new.handle, new.name, new.body);"  # noqa: S608
    drop = f"INSERT INTO {table}_words({table}_words, rowid, {columns}) VALUES ('delete', old.id, old.handle, old.name, old.body);"  # noqa: S608
    index = f"fts5({columns}, content='{table}', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"
    return (
        f"CREATE VIRTUAL TABLE {table}_words USING {index}",
        f"CREATE TRIGGER {table}_words_added AFTER INSERT ON {table} BEGIN {add} END",
        f"CREATE TRIGGER {table}_words_removed AFTER DELETE ON {table} BEGIN {drop} END",
        f"CREATE TRIGGER {table}_words_changed AFTER UPDATE OF {columns} ON {table} BEGIN {drop} {add} END",
    )


_EMBED_NOW = """\
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

BESIDE_TABLES = (*_words_of("post"), *_words_of("embed"), _EMBED_NOW)


def create(connection: Connection) -> None:
    """Make everything that an archive has, in the caller's transaction."""
    Row.metadata.create_all(connection, checkfirst=False)
    for statement in BESIDE_TABLES:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
