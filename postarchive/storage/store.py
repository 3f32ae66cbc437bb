"""The door of the store: one public method is one transaction; values go in, values come out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import exists
from sqlmodel import col, func, or_

from postarchive.records import Added
from postarchive.storage import answers, articles, blobs, due, hosts, looks, posts, reads, rows, search, tables
from postarchive.storage.database import BUSY_TIMEOUT, Database

if TYPE_CHECKING:
    import datetime as dt
    import os
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sqlalchemy import ColumnElement
    from sqlmodel import Session

    from postarchive.model import (
        Article,
        Capture,
        Detection,
        Outcome,
        PostRef,
        Resolution,
        Resolved,
        ShortLink,
        Snapshot,
    )
    from postarchive.records import ArticleRecord, EmbedRecord, Hit, PostRecord, State
    from postarchive.storage.due import Where

T = TypeVar("T")


class Store:
    """An archive's file, opened.

    Errors:  NotAnArchiveError, SchemaError, BusyError, DiskError; see `errors`. Whatever is raised, nothing half is written.
    """

    def __init__(self, path: str | os.PathLike[str], *, readonly: bool = False, timeout: float = BUSY_TIMEOUT) -> None:
        self._database = Database(path, readonly=readonly, timeout=timeout)

    def close(self) -> None:
        self._database.close()

    def add_article(
        self,
        article: Article,
        detection: Detection,
        resolutions: Sequence[Resolution],
        *,
        detector: str,
        words: Sequence[Capture],
        capture: Capture | None = None,
        at: dt.datetime,
    ) -> Added:
        """Keep an article with its embeds and the posts that they name; a content that is held already adds nothing."""
        with self._database.writing() as session:
            version, new = articles.add(
                session, article, detection, resolutions, detector=detector, words=words, capture=capture, at=at
            )
            embeds = reads.embeds(session, [col(tables.Embed.version_row) == version.id])
            return Added(
                article=articles.key_of(article),
                version=articles.number_of(session, version),
                new=new,
                embeds=tuple(embeds),
                notes=tuple(version.notes),
            )

    def add_post(self, ref: PostRef, *, at: dt.datetime) -> bool:
        """Keep a post that no article shows, to be looked at; tell whether it is new."""
        with self._database.writing() as session:
            new = posts.find(session, ref.key) is None
            posts.hold(session, [ref], at=at)
            return new

    def add_short_link(self, link: ShortLink, *, at: dt.datetime) -> bool:
        """Keep a short link that no article shows, to be resolved; tell whether it is new."""
        with self._database.writing() as session:
            return articles.add_short_link(session, link, at=at)

    def add_resolved(
        self, row: int, resolved: Resolved, *, due_at: dt.datetime | None, at: dt.datetime
    ) -> tuple[Outcome, bool]:
        """Keep what came of working out an embed's post; give its outcome, and whether its post is new here."""
        with self._database.writing() as session:
            return looks.add_resolved(session, row, resolved, due_at=due_at, at=at)

    def add_snapshot(
        self,
        snapshot: Snapshot,
        *,
        due_at: dt.datetime | None,
        copied_at: dt.datetime | None = None,
        aliases: Iterable[str] = (),
    ) -> PostRef:
        """Keep one look at a post, and give the post's name as it is now.

        Units:  `copied_at` is when a web archive took the copy that the look found.
        """
        with self._database.writing() as session:
            row = looks.add_snapshot(session, snapshot, due_at=due_at, copied_at=copied_at, aliases=aliases)
            return rows.ref_of_row(row)

    def scope(self, names: Iterable[str]) -> due.Scope:
        with self._database.reading() as session:
            return due.scope(session, names)

    def due_embeds(self, within: due.Scope, *, at: dt.datetime) -> Iterator[due.DueEmbed]:
        """Give each embed whose post is still to be found out, once; read a page at a time."""
        for some in due.among(tables.Embed, within.embeds):
            yield from self._walk(tables.Embed, partial(due.embeds, at=at), some)

    def due_posts(self, within: due.Scope, *, at: dt.datetime) -> Iterator[PostRef]:
        """Give each post that is to be looked at, once; read a page at a time."""
        for some in due.among(tables.Post, within.posts):
            yield from self._walk(tables.Post, partial(due.refs, at=at), some)

    def count_due(self, within: due.Scope, *, at: dt.datetime) -> tuple[int, int]:
        """Count the embeds to resolve and the posts to look at."""
        with self._database.reading() as session:
            return (
                due.count(session, tables.Embed, within.embeds, at=at),
                due.count(session, tables.Post, within.posts, at=at),
            )

    def tally(self, within: due.Scope) -> due.Tally:
        with self._database.reading() as session:
            return due.tally(session, within)

    def post(self, keys: Iterable[str]) -> PostRecord | None:
        """Find a post by the first of these that is a key or an alias of one."""
        with self._database.reading() as session:
            return reads.post(session, keys)

    def posts(
        self,
        *,
        platform: str | None = None,
        handle: str | None = None,
        outcome: Outcome | None = None,
        state: State | None = None,
        since: dt.datetime | None = None,
        until: dt.datetime | None = None,
    ) -> Iterator[PostRecord]:
        """Give the posts of which all this is so; `since` and `until` (exclusive) are of the time of writing."""
        table = tables.Post
        where = (
            *(() if platform is None else (col(table.platform) == platform,)),
            *(() if handle is None else (func.lower(table.handle) == handle.lower(),)),
            *(() if outcome is None else (col(table.outcome) == outcome,)),
            *(() if state is None else (col(table.state) == state,)),
            *(() if since is None else (col(table.posted_at) >= since,)),
            *(() if until is None else (col(table.posted_at) < until,)),
        )
        return self._walk(table, reads.post_page, where)

    def articles(
        self, *, key: str | None = None, corpus: str | None = None, outlet: str | None = None
    ) -> Iterator[ArticleRecord]:
        """Give the articles of which all this is so, each as its current version."""
        version = tables.ArticleVersion
        said = (
            *(() if corpus is None else (col(version.corpus) == corpus,)),
            *(() if outlet is None else (col(version.outlet) == outlet,)),
        )
        where = (
            *(() if key is None else (col(tables.Article.key) == key,)),
            *(() if not said else (exists().where(col(version.article_row) == tables.Article.id, *said),)),
        )
        return self._walk(tables.Article, reads.article_page, where)

    def embeds(self, *, post: str | None = None, article: str | None = None) -> list[EmbedRecord]:
        """Give the embeds that show a post, or those of an article's every version, with the tries to resolve them."""
        with self._database.reading() as session:
            where: list[ColumnElement[bool]] = []
            if post is not None:
                row = posts.find(session, post)
                where.append(col(tables.Embed.post_row) == (row.id if row else -1))
            if article is not None:
                where.append(or_(col(tables.Article.key) == article, col(tables.Embed.given) == article))
            return reads.embeds(session, where, attempts=True)

    def snapshots(self, key: str) -> Iterator[Snapshot]:
        """Give every look at a post, oldest first, whole: one at a time, for their bodies may be large."""
        with self._database.reading() as session:
            numbers = reads.snapshot_rows(session, key)
        for number in numbers:
            with self._database.reading() as session:
                found = reads.snapshot(session, number)
            yield found

    def answers_of_post(self, key: str) -> list[Capture]:
        """Give what was last answered, by each address, when a post was looked at, as far as a server can confirm it."""
        with self._database.reading() as session:
            return answers.of_post(session, key)

    def answers_of_embed(self, row: int) -> list[Capture]:
        """Give the same of the tries to find out an embed's post."""
        with self._database.reading() as session:
            return answers.of_embed(session, row)

    def blob(self, sha256: str) -> bytes | None:
        """Give bytes as received, by their SHA-256."""
        with self._database.reading() as session:
            return blobs.get(session, sha256)

    def claim(self, name: str, pace: float, *, at: dt.datetime) -> tuple[dt.datetime, bool]:
        """Take a host's next turn, for this process alone; see `hosts.claim`."""
        with self._database.writing(lasting=False) as session:
            return hosts.claim(session, name, pace, at=at)

    def give_back(self, name: str, pace: float, *, at: dt.datetime) -> None:
        """Give back a host's turn in which nothing was sent."""
        with self._database.writing(lasting=False) as session:
            hosts.give_back(session, name, pace, at=at)

    def hold(self, host: str, *, until: dt.datetime) -> None:
        """Write down until when a host wants to be left alone."""
        with self._database.writing(lasting=False) as session:
            hosts.hold(session, host, until=until)

    def search(self, query: str, *, limit: int) -> list[Hit]:
        with self._database.reading() as session:
            return search.search(session, query, limit=limit)

    def _walk(
        self,
        table: type[tables.Article | tables.Embed | tables.Post],
        page: Callable[[Session, Where], list[tuple[int, T]]],
        where: Where = (),
    ) -> Iterator[T]:
        """Go through a table in the order of its rows, a page and a transaction at a time, so that writers go on."""
        after = 0
        while True:
            with self._database.reading() as session:
                found = page(session, (*where, col(table.id) > after))
            if not found:
                return
            yield from (value for _, value in found)
            after = found[-1][0]
