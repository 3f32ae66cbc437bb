"""The border where errors become data: a flow is tried, and what came of it is an `Attempt`, never an exception."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from postarchive.errors import FetchError
from postarchive.model import Attempt, Outcome, Source
from postarchive.protocols import repeats

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postarchive.contract import Flow
    from postarchive.model import Capture, Request

T = TypeVar("T")

_HAD = {Source.LIVE: Outcome.LIVE, Source.ARCHIVE: Outcome.ARCHIVED, Source.LOCAL: Outcome.ARCHIVED}


def tried(
    name: str, flow: Flow[T], *, source: Source = Source.LIVE, known: Sequence[Capture] = ()
) -> Flow[tuple[Attempt, T | None]]:
    """Run a flow to its end; give its value, or None with the reason, and every answer that came.

    Shapes:  a flow that gives its value ends as `live`, or `archived` where `source` is an archive; `known` are earlier
             answers: where one still holds its server need not send it again, and the flow is given it as it was.
    """
    captures: list[Capture] = []
    try:
        value = yield from _watched(flow, source, captures, known)
    except FetchError as error:
        if error.capture is not None and error.capture not in [one.shown for one in captures]:
            captures.append(error.capture)
        failed = Attempt(
            fetcher=name,
            outcome=error.outcome,
            source=source,
            reason=error.reason,
            detail=str(error),
            retry_at=error.retry_at,
            captures=tuple(captures),
        )
        return failed, None
    copied = captures[-1].shown.header("memento-datetime") if captures else None
    detail = f"copy of {copied}" if copied else ""
    return Attempt(fetcher=name, outcome=_HAD[source], source=source, detail=detail, captures=tuple(captures)), value


def _watched(flow: Flow[T], source: Source, captures: list[Capture], known: Sequence[Capture]) -> Flow[T]:
    """Hand requests out and answers in, and keep each answer, also those that came as an error."""
    try:
        request = next(flow)
        while True:
            try:
                capture = yield from _answer(request, source, captures, known)
            except FetchError as error:
                if error.capture is not None:
                    error.capture = _named(error.capture, source)
                    captures.append(error.capture)
                request = flow.throw(error)
            else:
                request = flow.send(capture)
    except StopIteration as end:
        value: T = end.value
        return value
    finally:
        flow.close()


def _answer(request: Request, source: Source, captures: list[Capture], known: Sequence[Capture]) -> Flow[Capture]:
    """Ask, where an answer is known whether it still holds; keep what comes, and give what it shows."""
    earlier = repeats.confirmable(request, known)
    if earlier is not None:
        capture = _named((yield repeats.conditional(request, earlier)), source)
        if repeats.confirms(capture, earlier):
            capture = replace(capture, confirms=earlier.confirms or earlier)
        captures.append(capture)
        if capture.status != 304 or capture.confirms is not None:
            return capture.shown
    capture = _named((yield request), source)
    captures.append(capture)
    return capture


def _named(capture: Capture, source: Source) -> Capture:
    """Say where a capture comes from; one out of a recording says so already, and keeps its own time too."""
    return capture if capture.source is Source.LOCAL else replace(capture, source=source)
