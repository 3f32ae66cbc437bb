"""What looks say of a post itself. A refusal says nothing; a copy in an archive says only when it was still there."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from postarchive.model import Outcome, Source
from postarchive.records import State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postarchive.model import Snapshot

_GONE = {Outcome.DELETED, Outcome.NOT_FOUND, Outcome.SUSPENDED}
_REFUSED = {Outcome.PRIVATE, Outcome.AGE_GATED, Outcome.WITHHELD, Outcome.LOGIN_WALL}
"""What the platform says of a post that it has and does not show. One door's "not found" beside it proves nothing."""
_HAD = {Outcome.LIVE, Outcome.ARCHIVED}
APART = dt.timedelta(hours=24)
"""How far apart two looks must be that make a post gone. A run looks once at each, so they are of separate runs."""


def said(snapshot: Snapshot) -> tuple[str | None, dt.datetime]:
    """Tell what the live source said of the post's being there (`live`, `gone`, or nothing), and when.

    Units:  the time is that of the answer: a recorded one is older than the look that read it again.
    """
    live = [attempt for attempt in snapshot.attempts if attempt.source is Source.LIVE]
    refused = any(attempt.outcome in _REFUSED for attempt in live)
    gone = _GONE - {Outcome.NOT_FOUND} if refused else _GONE
    for word, outcomes in (("live", {Outcome.LIVE}), ("gone", gone)):
        for attempt in live:
            if attempt.outcome in outcomes:
                times = (capture.taken_at for capture in reversed(attempt.captures) if capture.taken_at)
                return word, next(times, snapshot.taken_at)
    return None, snapshot.taken_at


def source_of_record(snapshot: Snapshot) -> Source:
    """Tell where a look's record comes from: a live one is never replaced by an archived copy."""
    had = (attempt.source for attempt in snapshot.attempts if attempt.outcome in _HAD)
    return next(had, Source.LOCAL)


def state_of(looks: Iterable[tuple[dt.datetime, str | None]]) -> State:
    """Sum up all looks at one post, given what each `said` and when."""
    state, missing_since = State.UNKNOWN, None
    for said_at, word in sorted(looks, key=lambda look: look[0]):
        if word == "live":
            state, missing_since = State.LIVE, None
        elif word == "gone":
            missing_since = missing_since or said_at
            state = State.GONE if said_at - missing_since >= APART else State.MISSING
    return state
