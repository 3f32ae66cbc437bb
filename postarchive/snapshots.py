"""One look at one post: the platform is asked first, then the web archives; whatever they say is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive import registry
from postarchive.errors import UnreadableError
from postarchive.model import Outcome, Post, PostRef, Snapshot, Source
from postarchive.protocols import wayback
from postarchive.protocols.attempts import tried

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from postarchive.contract import Flow
    from postarchive.model import Attempt, Capture

TELLING = (
    Outcome.LIVE,
    Outcome.ARCHIVED,
    Outcome.DELETED,
    Outcome.SUSPENDED,
    Outcome.PRIVATE,
    Outcome.WITHHELD,
    Outcome.AGE_GATED,
    Outcome.LOGIN_WALL,
    Outcome.NOT_FOUND,
    Outcome.BLOCKED,
    Outcome.RATE_LIMITED,
    Outcome.SERVER_ERROR,
    Outcome.UNREACHABLE,
    Outcome.UNPARSABLE,
    Outcome.NOT_ARCHIVED,
)
"""Outcomes by how much they tell of a post: a look's own is the first with which one of its attempts ended."""


def snapshot(ref: PostRef, *, at: dt.datetime, known: Sequence[Capture] = ()) -> Flow[Snapshot]:
    """Look at a post: ask the platform's fetchers in order, then the web archives, until one has it.

    Shapes:  `at` is the time of the look; a post without any way to ask for it is `not_archived`, with no attempts;
             `known` are answers of earlier looks, which servers may confirm.
    Errors:  UnknownPlatformError; a `FetchError` never: each becomes an attempt.
    """
    attempts: list[Attempt] = []
    post: Post | None = None
    for name, source, flow in _ways(ref):
        attempt, post = yield from tried(name, _only(ref, flow), source=source, known=known)
        attempts.append(attempt)
        if post is not None:
            post = replace(post, fetcher=name)
            break
    return Snapshot(ref=ref, outcome=_outcome(attempts), taken_at=at, post=post, attempts=tuple(attempts))


def _outcome(attempts: Sequence[Attempt]) -> Outcome:
    """Say what the platform said of the post; an archive's refusal tells of the archive."""
    had = Outcome.LIVE, Outcome.ARCHIVED
    live = [one.outcome for one in attempts if one.source is Source.LIVE or one.outcome in had]
    return min(live or [one.outcome for one in attempts], key=TELLING.index, default=Outcome.NOT_ARCHIVED)


def due_at(attempts: Sequence[Attempt], *, at: dt.datetime) -> dt.datetime | None:
    """Tell from when on another look may find more: None where every attempt ended for good, or one had the post."""
    if any(attempt.outcome in {Outcome.LIVE, Outcome.ARCHIVED} for attempt in attempts):
        return None
    times = [attempt.retry_at or at for attempt in attempts if attempt.passing]
    return max(times, default=None)


def read_again(ref: PostRef, captures: Iterable[Capture]) -> Post | None:
    """Read stored captures with today's readers: the first post that one of them finds, or None. Asks nothing."""
    holdings = registry.platform(ref.platform).holdings
    if holdings is None:
        return None
    for capture in captures:
        try:
            return wayback.read_copy(capture.shown, ref, holdings)
        except UnreadableError:
            continue
    return None


def _ways(ref: PostRef) -> Iterator[tuple[str, Source, Flow[Post]]]:
    platform = registry.platform(ref.platform)
    for fetcher in platform.fetchers:
        yield fetcher.name, Source.LIVE, fetcher.ask(ref)
    if platform.holdings is not None:
        for archive in registry.archives():
            yield archive.name, Source.ARCHIVE, archive.ask(ref, platform.holdings)


def _only(ref: PostRef, flow: Flow[Post]) -> Flow[Post]:
    """Let no other post through, whatever an answer says. Its author may differ from the link's handle."""
    post = yield from flow
    if post.ref is None or post.ref.post_id != ref.post_id or post.ref.host != ref.host:
        raise UnreadableError(f"asked for {ref.key}, the answer is {post.key}", reason="other_post", url=ref.url)
    return post
