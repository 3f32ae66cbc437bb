"""The whole way: an article comes in, its posts are found, worked out, looked at, and kept in one file."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import os
from contextlib import aclosing, closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from postarchive.archive import names, words
from postarchive.archive.runs import Run
from postarchive.detection import detect, html, text
from postarchive.errors import UnknownPlatformError
from postarchive.model import Article, PostRef, Resolution, ShortLink
from postarchive.resolution import resolve
from postarchive.storage import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import TracebackType

    from postarchive.model import Capture, Embed, Outcome, Snapshot
    from postarchive.records import Added, ArticleRecord, EmbedRecord, Hit, PostRecord, Report, State, Step
    from postarchive.web import AsyncWeb, Web


_DETECTORS = {"html": html.DETECTOR, "text": text.DETECTOR}


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Archive:
    """One SQLite file with articles, the posts that they show, and every look at each of them.

    Shapes:  a file that is not there is made, unless `readonly`, which writes nothing and waits for nobody.
    Errors:  NotAnArchiveError, SchemaError, BusyError, DiskError, each with what to do; a file that is refused is not touched.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] = "posts.db",
        *,
        readonly: bool = False,
        clock: Callable[[], dt.datetime] = _now,
    ) -> None:
        self._store = Store(path, readonly=readonly)
        self._clock = clock

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; all that was told is in it."""
        self._store.close()

    def add(
        self,
        content: str | bytes | Article,
        *,
        source: str | os.PathLike[str] | None = None,
        kind: str = "auto",
        encoding: str | None = None,
        title: str | None = None,
        outlet: str | None = None,
        published_at: dt.datetime | None = None,
        corpus: str | None = None,
        fields: Mapping[str, Any] | None = None,
        capture: Capture | None = None,
    ) -> Added:
        """Find an article's posts and keep both. The same content of the same source again adds nothing; a changed one
        is a new version.

        Shapes:  `source` is the article's address or path; `fields` is any JSON object; `capture` is the response that
                 the content was read from, kept with it; what is given beside an `Article` replaces what that says.
        Errors:  ValueError for fields that are no JSON object, a time without a zone, or an unknown kind.
        """
        given: dict[str, Any] = {
            "source": os.fspath(source) if source is not None else None,
            "encoding": encoding,
            "title": title,
            "outlet": outlet,
            "published_at": published_at,
            "corpus": corpus,
            "fields": fields,
        }
        article = content if isinstance(content, Article) else Article(content=content, kind=kind)
        article = replace(article, **{name: value for name, value in given.items() if value is not None})
        _check(article)
        kind = kind if kind != "auto" else article.kind
        detection = detect(article.content, kind, url=_address(article.source), encoding=article.encoding)
        resolutions = [_at_once(embed) for embed in detection]
        at = self._clock()
        return self._store.add_article(
            article,
            detection,
            resolutions,
            detector=_DETECTORS[detection.kind],
            words=words.as_shown(article, detection, at=at),
            capture=capture,
            at=at,
        )

    def add_post(self, name: str) -> PostRef | ShortLink:
        """Keep a post that no article shows: its address in any spelling, its key (`platform:id`), or a short link.

        Errors:  UnknownPlatformError where the name is no post's.
        """
        found = names.read(name)
        if isinstance(found, PostRef):
            self._store.add_post(found, at=self._clock())
        elif isinstance(found, ShortLink):
            self._store.add_short_link(found, at=self._clock())
        else:
            raise UnknownPlatformError(f"{name!r} names no post; give a post's address, or `platform:id`")
        return found

    def run(
        self,
        *,
        web: Web | None = None,
        progress: Callable[[Step], object] | None = None,
        at_once: int = 32,
        only: Iterable[str] | None = None,
    ) -> Report:
        """Find out which posts the embeds show and look at them: whatever is due, several hosts at a time.

        Each item is kept as soon as it is done, and then told to `progress`; a run that was stopped is continued by the
        next. What ended in passing trouble is due again, for the next run, not for this one. The pace of hosts is kept in the
        archive, so that runs at the same time, and one after another, keep it together.

        Shapes:  `only` limits the run to articles' keys, short links that were handed in, and posts' keys.
        """
        if web is None:
            from postarchive.web import Web

            with Web() as own:
                return self.run(web=own, progress=progress, at_once=at_once, only=only)
        run = Run(self._store, self._clock, only)
        with web.sharing(self._store):
            for work in run.works():
                with closing(web.run_each(work, at_once=at_once)) as results:
                    for item, result in results:
                        step = run.finish(item, result)
                        if progress is not None:
                            progress(step)
        return run.report()

    async def run_async(
        self,
        *,
        web: AsyncWeb | None = None,
        progress: Callable[[Step], object] | None = None,
        at_once: int = 32,
        only: Iterable[str] | None = None,
    ) -> Report:
        """Do what `run` does, on the caller's own loop. The disk is waited for in a thread, so that downloads go on."""
        if web is None:
            from postarchive.web import AsyncWeb

            async with AsyncWeb() as own:
                return await self.run_async(web=own, progress=progress, at_once=at_once, only=only)
        run = Run(self._store, self._clock, only)
        with web.sharing(self._store):
            for work in run.works():
                async with aclosing(web.run_each(work, at_once=at_once)) as results:
                    async for item, result in results:
                        step = await asyncio.to_thread(run.finish, item, result)
                        if progress is not None:
                            progress(step)
        return run.report()

    def get(self, name: str) -> PostRecord | None:
        """Give a post by its key, an alias, or any spelling of its address."""
        return self._store.post(names.keys(name))

    def search(self, query: str, *, limit: int = 20) -> list[Hit]:
        """Find posts by the words in them, in their authors' names, and in what articles show of them; best first.

        Shapes:  all words must be there, in any form of their accents and case; `word*` finds what begins so. Nothing else
                 in a query means anything, and no query is an error.
        """
        return self._store.search(query, limit=limit)

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
        """Give the posts of which all this is so, in the order in which they came.

        Units:  `since` and `until` (exclusive) are of the time of writing, aware.
        """
        return self._store.posts(
            platform=platform, handle=handle, outcome=outcome, state=state, since=since, until=until
        )

    def articles(
        self, *, key: str | None = None, corpus: str | None = None, outlet: str | None = None
    ) -> Iterator[ArticleRecord]:
        """Give the articles of which all this is so, each as its current version with its embeds."""
        return self._store.articles(key=key, corpus=corpus, outlet=outlet)

    def embeds(self, *, post: str | None = None, article: str | None = None) -> list[EmbedRecord]:
        """Give the embeds that show a post (by key, alias or address), or those of all versions of an article."""
        found = None if post is None else self.get(post)
        if post is not None and found is None:
            return []
        return self._store.embeds(post=found.key if found else None, article=article)

    def snapshots(self, name: str) -> Iterator[Snapshot]:
        """Give every look at a post (by key, alias or address), oldest first, with all that was received."""
        found = self.get(name)
        return self._store.snapshots(found.key) if found else iter(())

    def content(self, sha256: str) -> bytes | None:
        """Give bytes as received, an article's or an answer's, by their SHA-256."""
        return self._store.blob(sha256)


def _check(article: Article) -> None:
    if article.published_at is not None and article.published_at.tzinfo is None:
        raise ValueError(f"published_at {article.published_at} has no time zone; give an aware time")
    try:
        json.dumps(dict(article.fields), allow_nan=False)
    except (TypeError, ValueError) as error:
        raise ValueError(f"fields must be a JSON object: {error}") from error


def _address(source: str | None) -> str | None:
    return source if source and source.lower().startswith(("http://", "https://")) else None


def _at_once(embed: Embed) -> Resolution:
    """Work out an embed's post as far as that asks nothing of the web: what the article names itself is known at once."""
    flow = resolve(embed)
    try:
        next(flow)
    except StopIteration as end:
        found: Resolution = end.value.resolution
        return found
    flow.close()
    return Resolution(ref=None)
