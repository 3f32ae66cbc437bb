"""Clocks inside ids: when a post was written, from its id alone, without a network."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class Clock(Protocol):
    """What a platform's file declares where its ids hold the time."""

    def read(self, post_id: str) -> dt.datetime | None:
        """Tell when a post was written, from its id alone; None for an id without a clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snowflake:
    """Ids whose high bits count milliseconds since an epoch.

    Shapes:  `first_id` is the first id that has a clock; what came before it was counted, not timed.
    """

    epoch_ms: int = 0
    shift: int = 22
    first_id: int = 0

    def read(self, post_id: str) -> dt.datetime | None:
        """Tell when a post was written, from its id alone.

        Shapes:  decimal digits; anything else, and an id that came before the clock, gives None.
        Units:   aware UTC, to the millisecond.
        """
        if not (post_id.isascii() and post_id.isdigit() and len(post_id) <= 20):
            return None
        number = int(post_id)
        return _moment((number >> self.shift) + self.epoch_ms) if number >= self.first_id else None

    def window(self, start: dt.datetime, end: dt.datetime) -> tuple[int, int]:
        """Give the ids from `start` on and before `end`: the first that can be, and the first that cannot any more."""
        return self._first(start), self._first(end)

    def _first(self, moment: dt.datetime) -> int:
        milliseconds = (moment - _EPOCH) // dt.timedelta(milliseconds=1)
        return max(self.first_id, (milliseconds - self.epoch_ms) << self.shift)


_SORTABLE = "234567abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Tid:
    """The AT Protocol's timestamp ids: 13 signs of a base 32 that sorts, 53 bits of microseconds, 10 of a clock id.

    The author's own program chooses it, so it can lie.
    Source:  https://atproto.com/specs/tid
    """

    def read(self, post_id: str) -> dt.datetime | None:
        """Tell when a post was written, from its record key; None where the key is no timestamp id."""
        if len(post_id) != 13 or post_id[0] not in _SORTABLE[:16]:
            return None
        value = 0
        for sign in post_id:
            digit = _SORTABLE.find(sign)
            if digit < 0:
                return None
            value = value * 32 + digit
        return _moment((value >> 10) / 1000)


def _moment(milliseconds: float) -> dt.datetime | None:
    try:
        return _EPOCH + dt.timedelta(milliseconds=milliseconds)
    except OverflowError:
        return None
