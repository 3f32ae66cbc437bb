"""The Wayback Machine: what it holds of a post, read by the platform's own readers.

Sources:
    Playback of the bytes as archived (`id_`), what marks a copy, wrong codings: recorded answers, 2017 to 2026.
    Pace: edgi-govdata-archiving/wayback, 2026-07: 30 queries of the index a minute at most, of which clients shall use 80 %,
        and 600 copies.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive.contract import WebArchive
from postarchive.errors import FetchError, NotArchivedError, UnreadableError, WithheldError
from postarchive.model import Request
from postarchive.protocols import cdx, memento, pages, replies

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from postarchive.contract import Flow, Holdings
    from postarchive.model import Capture, Post, PostRef

CDX = "https://web.archive.org/cdx/search/cdx"
PLAYBACKS = 4
"""Requests for copies that one post is worth."""

_REDIRECTS = 2
_STEPS = 3  # the copy asked for, the nearest one in its place, and one archived redirect


def ask(ref: PostRef, holdings: Holdings) -> Flow[Post]:
    """Look under each address that the platform names, and hand what is there to its readers.

    Errors:  NotArchivedError where there is nothing, or nothing that a reader could use; WithheldError where the archive
             excludes the site; what came in the way of asking.
    """
    budget = iter(range(PLAYBACKS))
    trouble: FetchError = NotArchivedError(f"no copy of {ref.key}", url=ref.url)
    for address in holdings.addresses(ref):
        try:
            rows = yield from held(address, collapse="digest")
            return (yield from read_best(rows, ref, holdings, budget))
        except WithheldError as error:
            trouble = error
        except NotArchivedError as error:
            if error.reason == "no_readable_copy":
                trouble = error
    raise trouble


def held(address: str, *, limit: int = 100, **options: str) -> Flow[tuple[cdx.Row, ...]]:
    """Ask what is held of an address; of all that begin with it, where it ends in `*`."""
    capture = yield cdx.request(CDX, address, limit=limit, **options)
    return cdx.read(capture).rows


def read_best(rows: Iterable[cdx.Row], ref: PostRef, holdings: Holdings, budget: Iterator[int]) -> Flow[Post]:
    """Play copies back, the most promising first, until a reader finds the post in one.

    Errors:  NotArchivedError (`not_archived`, or `no_readable_copy` where there were copies).
    """
    tried = 0
    for row in cdx.best_first(row for row in rows if _is_of(row, ref)):
        try:
            copy = yield from play(f"https://web.archive.org/web/{row.timestamp}id_/{row.original}", budget)
        except NotArchivedError as error:
            if error.reason == "enough":
                break
            continue
        tried += 1
        try:
            return read_copy(copy, ref, holdings)
        except UnreadableError:
            continue
    if tried:
        raise NotArchivedError(f"{tried} copies of {ref.key}, none readable", reason="no_readable_copy", url=ref.url)
    raise NotArchivedError(f"no copy of {ref.key}", url=ref.url)


def _is_of(row: cdx.Row, ref: PostRef) -> bool:
    """Tell whether an address holds the id, and not only as the beginning of a longer one."""
    return re.search(rf"{re.escape(ref.post_id)}(?![0-9A-Za-z])", row.original) is not None


def play(address: str, budget: Iterator[int]) -> Flow[Capture]:
    """Fetch a copy: the bytes as archived, with what says so.

    Errors:  NotArchivedError for an answer that is no copy, and (`enough`) when the budget is spent.
    """
    for _ in range(_STEPS):
        if next(budget, None) is None:
            raise NotArchivedError("enough copies were tried", reason="enough", url=address)
        capture = yield Request(url=address, hops=0)
        cdx.excluded(capture)
        onward = memento.onward(capture)
        if onward is None:
            break
        address = onward
    if memento.archived_at(capture) is None or onward is not None:
        raise NotArchivedError("the archive gave no copy", reason="no_copy", url=capture.url, capture=capture)
    return capture


def led_to(address: str) -> Flow[str]:
    """Tell where an address once led, by the redirects that were archived of it.

    Errors:  NotArchivedError where none was.
    """
    rows = yield from held(address, collapse="digest")
    for row in sorted(rows, key=lambda row: row.timestamp)[:_REDIRECTS]:
        capture = yield Request(url=f"https://web.archive.org/web/{row.timestamp}id_/{row.original}", hops=0)
        cdx.excluded(capture)
        if memento.archived_at(capture) is not None:
            target = memento.onward(capture) or capture.header("location") or pages.sent_on(replies.text(capture))
            if target:
                return target
    raise NotArchivedError(f"no archived copy says where {address} led", url=address)


def read_copy(copy: Capture, ref: PostRef, holdings: Holdings) -> Post:
    """Let the platform's readers try a copy in turn.

    Errors:  UnreadableError where none of them finds the post that was asked for.
    """
    try:
        copy = _unpacked(copy)
    except FetchError as error:
        raise UnreadableError("the copy is damaged", url=copy.url, capture=copy) from error
    for reader in holdings.readers:
        try:
            post = reader(copy, ref)
        except FetchError:
            # Also an archived refusal: it says what others were told then, and shows no post.
            continue
        if post.ref is not None and post.ref.post_id == ref.post_id:
            return post
    raise UnreadableError(f"no reader finds {ref.key} in this copy", url=copy.url, capture=copy)


def _unpacked(copy: Capture) -> Capture:
    """Take off a gzip coding that the archive sends without saying so."""
    content = replies.content(copy)
    if content[:2] != b"\x1f\x8b":
        return copy
    headers = (*(pair for pair in copy.headers if pair[0].lower() != "content-encoding"), ("content-encoding", "gzip"))
    return replace(copy, body=content, headers=headers)


WAYBACK = WebArchive("wayback", ask, {"web.archive.org": 2.5, "web.archive.org/web/": 1.0})
