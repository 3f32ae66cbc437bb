"""One run over what is due: each item is asked about, kept, and told; trouble with one leaves the others alone."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from postarchive import registry
from postarchive.errors import StoreError, UnknownPlatformError
from postarchive.model import Attempt, Outcome, PostRef, Resolution, Resolved, Snapshot, Source
from postarchive.protocols import memento
from postarchive.records import Report, Step
from postarchive.resolution import resolve
from postarchive.snapshots import due_at, snapshot
from postarchive.storage.due import EVERYTHING, DueEmbed, Scope

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from postarchive.contract import Flow
    from postarchive.storage import Store

log = logging.getLogger(__name__)

Item = DueEmbed | PostRef
Result = Resolved | Snapshot | BaseException


_FAULTS = (ValueError, TypeError, AttributeError, UnknownPlatformError)


class Run:
    """One run: what is due is worked through once, each result kept as it comes."""

    def __init__(self, store: Store, clock: Callable[[], dt.datetime], only: Iterable[str] | None) -> None:
        self._store = store
        self._clock = clock
        self._only = None if only is None else tuple(only)
        self._within = self._scope()
        self._done = self._bugs = 0
        self._left = sum(store.count_due(self._within, at=clock()))
        self._met: set[str] = set()

    def works(self) -> Iterator[Iterator[tuple[Item, Flow[Any]]]]:
        """Give the two passes: embeds first, then posts, which are then known."""
        yield self._resolving()
        self._within = self._scope()
        self._left = sum(self._store.count_due(self._within, at=self._clock()))
        yield self._looking()

    def _resolving(self) -> Iterator[tuple[Item, Flow[Any]]]:
        for item in self._store.due_embeds(self._within, at=self._clock()):
            yield item, resolve(item.embed, known=self._store.answers_of_embed(item.row))

    def _looking(self) -> Iterator[tuple[Item, Flow[Any]]]:
        for ref in self._store.due_posts(self._within, at=self._clock()):
            if ref.key not in self._met:
                yield ref, snapshot(ref, at=self._clock(), known=self._store.answers_of_post(ref.key))

    def finish(self, item: Item, result: Result) -> Step:
        """Keep what came of an item, whatever it was; give the step that says so.

        Errors:  StoreError, and what is nobody's finding: an interrupt, or no memory left.
        """
        self._done += 1
        self._left = max(0, self._left - 1)
        try:
            return self._keep(item, result)
        except _FAULTS as error:  # a reader's or a plug-in's, which only storing brought to light
            return self._keep(item, error)

    def _keep(self, item: Item, result: Result) -> Step:
        failed = (self._failure(item, result),) if isinstance(result, BaseException) else ()
        if isinstance(item, DueEmbed):
            if not isinstance(result, Resolved):
                result = Resolved(resolution=Resolution(ref=None), outcome=Outcome.UNPARSABLE, attempts=failed)
            return self._resolved(item, result)
        if not isinstance(result, Snapshot):
            result = Snapshot(ref=item, outcome=Outcome.UNPARSABLE, taken_at=self._clock(), attempts=failed)
        return self._looked(item, result)

    def _failure(self, item: Item, error: BaseException) -> Attempt:
        """Turn a fault in one item's own work into a finding about that item."""
        if not isinstance(error, Exception) or isinstance(error, MemoryError | StoreError):
            raise error
        self._bugs += 1
        reason = "unknown_platform" if isinstance(error, UnknownPlatformError) else "bug"
        name = item.key if isinstance(item, PostRef) else item.embed.url or item.embed.platform
        log.error("%r: %s: %r", name, reason, error, exc_info=error)
        detail = f"{type(error).__name__}: {error}"
        return Attempt(fetcher="run", outcome=Outcome.UNPARSABLE, source=Source.LOCAL, reason=reason, detail=detail)

    def _resolved(self, item: DueEmbed, result: Resolved) -> Step:
        if result.resolution.ref is None and not result.attempts:
            result = replace(result, attempts=(_nothing_to_ask(result.outcome),))
        at = self._clock()
        due = None if result.resolution.ref else due_at(result.attempts, at=at)
        outcome, new = self._store.add_resolved(item.row, result, due_at=due, at=at)
        self._left += new
        return Step(
            verb="resolve",
            outcome=outcome,
            done=self._done,
            left=self._left,
            ref=result.resolution.ref,
            embed=item.embed,
            article=item.article,
        )

    def _looked(self, ref: PostRef, look: Snapshot) -> Step:
        if not look.attempts:
            look = replace(look, attempts=(_nothing_to_ask(look.outcome),))
        now = self._store.add_snapshot(
            look, due_at=due_at(look.attempts, at=look.taken_at), copied_at=_copied_at(look), aliases=_aliases(look)
        )
        if now.key != ref.key:
            self._met.add(now.key)
        return Step(verb="snapshot", outcome=look.outcome, done=self._done, left=self._left, ref=now)

    def report(self) -> Report:
        tally = self._store.tally(self._scope())
        return Report(
            outcomes=dict(tally.outcomes),
            steps=self._done,
            bugs=self._bugs,
            due=tally.due,
            next_due_at=tally.next_due_at,
        )

    def _scope(self) -> Scope:
        return EVERYTHING if self._only is None else self._store.scope(self._only)


def _nothing_to_ask(outcome: Outcome) -> Attempt:
    """Say why there is no try to show: no outcome but `pending` stands without one."""
    detail = "nobody is known who could tell"
    return Attempt(fetcher="run", outcome=outcome, source=Source.LOCAL, reason="nothing_to_ask", detail=detail)


def _copied_at(look: Snapshot) -> dt.datetime | None:
    """Tell when a web archive took the copy that a look found: the post was there then."""
    copies = (
        memento.archived_at(attempt.captures[-1].shown)
        for attempt in look.attempts
        if attempt.source is Source.ARCHIVE and attempt.outcome is Outcome.ARCHIVED and attempt.captures
    )
    return max((copy for copy in copies if copy is not None), default=None)


def _aliases(look: Snapshot) -> tuple[str, ...]:
    """Name a post by its author's handle too, where an address that somebody has may do so."""
    ref = look.post.ref if look.post else None
    if ref is None or not ref.handle:
        return ()
    return (registry.platform(ref.platform).ref(ref.post_id, handle=ref.handle, host=ref.host).key,)
