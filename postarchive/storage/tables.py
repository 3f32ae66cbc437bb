"""The archive's tables. A public schema: `docs/tables.md` tells what each column means.

`id` is a row's own number and means nothing outside the file; a column that ends in `_row` holds the `id` of a row in
another table. `post_id` is always the platform's.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from postarchive.storage.types import Json, UtcTime, Words


class Row(SQLModel, registry=registry()):
    """The base of our rows, on a registry of its own: a program that embeds us keeps `SQLModel.metadata` to itself."""


Row.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


def _words(**more: Any) -> Any:
    return Field(sa_type=Words, **more)


def _json(**more: Any) -> Any:
    return Field(sa_type=Json, **more)


def _time(**more: Any) -> Any:
    return Field(sa_type=UtcTime, **more)


def _one_of(*columns: str) -> str:
    """Write the condition that exactly one of these columns holds something."""
    return f"{' + '.join(f'(CASE WHEN {column} IS NULL THEN 0 ELSE 1 END)' for column in columns)} = 1"


class Article(Row, table=True):
    """An address, a path, or a nameless text that was handed in."""

    __tablename__ = "article"

    id: int = Field(default=None, primary_key=True)
    key: str = _words(unique=True)
    source: str | None = _words()
    first_received_at: dt.datetime = _time()


class ArticleVersion(Row, table=True):
    """One content of an article, exactly as given. The current one has the latest `current_since`."""

    __tablename__ = "article_version"
    __table_args__ = (UniqueConstraint("article_row", "sha256"),)

    id: int = Field(default=None, primary_key=True)
    article_row: int = Field(foreign_key="article.id")
    sha256: str = Field(foreign_key="blob.sha256", sa_type=Words)
    kind: str = _words()
    encoding: str | None = _words()
    detector: str = _words()
    notes: list[str] = _json()
    title: str | None = _words()
    outlet: str | None = _words()
    published_at: dt.datetime | None = _time()
    corpus: str | None = _words()
    fields_: dict[str, Any] = _json(sa_column_kwargs={"name": "fields"})
    received_at: dt.datetime = _time()
    current_since: dt.datetime = _time()


class Embed(Row, table=True):
    """A post as one version of an article shows it; or a short link that was handed in alone (`given`)."""

    __tablename__ = "embed"
    __table_args__ = (
        UniqueConstraint("version_row", "ordinal"),
        CheckConstraint("(version_row IS NULL) <> (given IS NULL)", name="origin"),
        Index(None, "due_at", sqlite_where=text("due_at IS NOT NULL")),
    )

    id: int = Field(default=None, primary_key=True)
    version_row: int | None = Field(default=None, foreign_key="article_version.id")
    given: str | None = _words(unique=True)
    ordinal: int
    platform: str = _words()
    handle: str | None = _words(index=True)
    name: str | None = _words()
    date: dt.date | None
    body: str | None = _words()
    short_links: list[str] = _json()
    url: str | None = _words()
    post_id: str | None = _words()
    intro: str | None = _words()
    start: int | None
    end: int | None
    selector: str | None = _words()
    quote: dict[str, str] | None = _json()
    markup: str | None = _words()
    certain: bool
    alternatives: list[int] = _json()
    why: list[str] = _json()
    detector: str = _words()
    post_row: int | None = Field(default=None, foreign_key="post.id", index=True)
    confidence: float
    evidence: list[dict[str, Any]] = _json()
    outcome: str = _words(index=True)
    due_at: dt.datetime | None = _time()
    reply_to: dict[str, Any] | None = _json()
    quotes: dict[str, Any] | None = _json()


class Post(Row, table=True):
    """A post: which it is, the best record of it, and what became of it."""

    __tablename__ = "post"
    __table_args__ = (
        Index(None, "platform", "handle"),
        Index(None, "due_at", sqlite_where=text("due_at IS NOT NULL")),
    )

    id: int = Field(default=None, primary_key=True)
    key: str = _words(unique=True)
    platform: str = _words()
    post_id: str = _words()
    host: str | None = _words()
    account: str | None = _words()
    url: str = _words()
    handle: str | None = _words()
    name: str | None = _words()
    author_id: str | None = _words()
    body: str | None = _words()
    posted_at: dt.datetime | None = _time(index=True)
    edited_at: dt.datetime | None = _time()
    lang: str | None = _words()
    media: list[dict[str, Any]] | None = _json()
    reply_to: dict[str, Any] | None = _json()
    quotes: dict[str, Any] | None = _json()
    version: str | None = _words()
    fetcher: str | None = _words()
    source: str | None = _words()
    outcome: str = _words(index=True)
    state: str = _words()
    first_seen_at: dt.datetime = _time()
    last_looked_at: dt.datetime | None = _time()
    last_known_alive_at: dt.datetime | None = _time()
    due_at: dt.datetime | None = _time()


class PostAlias(Row, table=True):
    """Another key of a post. Only ever added; when two rows prove to be one post, theirs are joined."""

    __tablename__ = "post_alias"

    alias: str = _words(primary_key=True)
    post_row: int = Field(foreign_key="post.id", index=True)
    added_at: dt.datetime = _time()


class Snapshot(Row, table=True):
    """One look at a post. `asked` is the reference it started from, `record` the post it got, `said` what its live source
    said of the post's being there (`live`, `gone`, or nothing), at `said_at`.
    """

    __tablename__ = "snapshot"

    id: int = Field(default=None, primary_key=True)
    post_row: int = Field(foreign_key="post.id", index=True)
    asked: dict[str, Any] = _json()
    outcome: str = _words()
    said: str | None = _words()
    said_at: dt.datetime = _time()
    record: dict[str, Any] | None = _json()
    taken_at: dt.datetime = _time()


class Attempt(Row, table=True):
    """One try: of a look, or to find out which post an embed shows."""

    __tablename__ = "attempt"
    __table_args__ = (CheckConstraint("(snapshot_row IS NULL) <> (embed_row IS NULL)", name="owner"),)

    id: int = Field(default=None, primary_key=True)
    snapshot_row: int | None = Field(default=None, foreign_key="snapshot.id", index=True)
    embed_row: int | None = Field(default=None, foreign_key="embed.id", index=True)
    ordinal: int
    fetcher: str = _words()
    source: str = _words()
    outcome: str = _words()
    reason: str = _words()
    detail: str = _words()
    retry_at: dt.datetime | None = _time()
    taken_at: dt.datetime = _time()


class Capture(Row, table=True):
    """One response as received: of an attempt, or the page of an article; or the words of an embed, as the article has them."""

    __tablename__ = "capture"
    __table_args__ = (CheckConstraint(_one_of("attempt_row", "version_row", "embed_row"), name="owner"),)

    id: int = Field(default=None, primary_key=True)
    attempt_row: int | None = Field(default=None, foreign_key="attempt.id", index=True)
    version_row: int | None = Field(default=None, foreign_key="article_version.id", index=True)
    embed_row: int | None = Field(default=None, foreign_key="embed.id", index=True)
    ordinal: int
    url: str = _words()
    method: str = _words()
    status: int | None
    headers: list[list[str]] = _json()
    hops: list[dict[str, Any]] = _json()
    sha256: str = Field(foreign_key="blob.sha256", sa_type=Words, index=True)
    taken_at: dt.datetime | None = _time()
    source: str = _words()


class Host(Row, table=True):
    """What a host is owed by all who work on this archive: a pause, and peace where it asked for it.

    `name` is a host, or a host and the beginning of a path; what a host asks for stands under the host alone.
    """

    __tablename__ = "host"

    name: str = _words(primary_key=True)
    free_at: dt.datetime | None = _time()
    held_until: dt.datetime | None = _time()


class Blob(Row, table=True):
    """Bytes as received, once for all who hold them. `coding` is how they are kept: `zstd` or `raw`."""

    __tablename__ = "blob"

    sha256: str = _words(primary_key=True)
    size: int
    coding: str = _words()
    body: bytes = Field(sa_type=LargeBinary)
