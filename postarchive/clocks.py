"""Clocks inside ids: when a post was written, from its id alone, without a network.

Only formulas that times known from elsewhere have confirmed; nothing before a clock's first tick.
"""

from __future__ import annotations

import datetime as dt
import string
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from postarchive.model import Precision

if TYPE_CHECKING:
    from collections.abc import Callable

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_DAY = dt.timedelta(days=1)
_WESTMOST, _EASTMOST = dt.timedelta(hours=-12), dt.timedelta(hours=14)


class Clock(Protocol):
    """What a platform's file declares where its ids hold the time."""

    @property
    def precision(self) -> Precision:
        """How the time in an id stands to the time of the post."""

    def read(self, post_id: str) -> dt.datetime | None:
        """Tell when a post was written, from its id alone; None for an id without a clock."""


def decimal(post_id: str) -> int | None:
    """Read an id of decimal digits, 64 bits at most; None for any other."""
    return int(post_id) if post_id.isascii() and post_id.isdigit() and len(post_id) <= 20 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snowflake:
    """Ids whose high bits count the time since an epoch.

    Shapes:  `first_id` is the first id that has a clock; what came before it was counted, not timed. `number` reads an
             id that is written otherwise than in decimal digits.
    Units:   `tick_ms` is what the high bits count, in milliseconds.
    """

    epoch_ms: int = 0
    shift: int = 22
    tick_ms: int = 1
    first_id: int = 0
    precision: Precision = Precision.EXACT
    number: Callable[[str], int | None] = decimal

    def read(self, post_id: str) -> dt.datetime | None:
        """Tell when a post was written, from its id alone.

        Shapes:  an id of another shape, and one that came before the clock, gives None.
        Units:   aware UTC, to the tick.
        """
        number = self.number(post_id)
        if number is None or number < self.first_id:
            return None
        return _moment((number >> self.shift) * self.tick_ms + self.epoch_ms)

    def window(self, start: dt.datetime, end: dt.datetime) -> tuple[int, int]:
        """Give the ids from `start` on and before `end`: the first that can be, and the first that cannot any more."""
        return self._first(start), self._first(end)

    def _first(self, moment: dt.datetime) -> int:
        milliseconds = (moment - _EPOCH) // dt.timedelta(milliseconds=1)
        return max(self.first_id, (milliseconds - self.epoch_ms) // self.tick_ms << self.shift)


BASE64 = string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_"
_SORTABLE = "234567abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Tid:
    """The AT Protocol's timestamp ids: 13 signs of a base 32 that sorts, 53 bits of microseconds, 10 of a clock id.

    The author's own program chooses it, so it can lie.
    Source:  https://atproto.com/specs/tid
    """

    precision: Precision = Precision.CLIENT

    def read(self, post_id: str) -> dt.datetime | None:
        """Tell when a post was written, from its record key; None where the key is no timestamp id."""
        if len(post_id) != 13 or post_id[0] not in _SORTABLE[:16]:
            return None
        value = digits(post_id, _SORTABLE)
        return None if value is None else _moment((value >> 10) / 1000)


_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ulid:
    """Ids of 26 signs of Crockford's base 32, of which the first ten count milliseconds, behind a prefix.

    Source:  https://github.com/ulid/spec
    """

    prefix: str = ""
    first_ms: int = 0
    precision: Precision = Precision.EXACT

    def read(self, post_id: str) -> dt.datetime | None:
        """Tell when a post was written; None for an id of another shape, or from before the first tick."""
        sign = post_id.removeprefix(self.prefix)
        if len(sign) != 26 or not post_id.startswith(self.prefix) or digits(sign.upper(), _CROCKFORD) is None:
            return None
        value = digits(sign[:10].upper(), _CROCKFORD) or 0
        return _moment(value) if self.first_ms <= value < 1 << 48 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Uuid7:
    """UUIDs of version 7, whose first 48 bits count milliseconds. Those of other versions hold no time.

    Source:  https://www.rfc-editor.org/rfc/rfc9562
    """

    first_ms: int = 0
    precision: Precision = Precision.EXACT

    def read(self, post_id: str) -> dt.datetime | None:
        """Tell when a post was written; None for an id of another shape or version, or from before the first tick."""
        parts = [len(part) for part in post_id.split("-")]
        value = digits(post_id.replace("-", "").lower(), string.hexdigits[:16])
        if parts != [8, 4, 4, 4, 12] or value is None or value >> 76 & 15 != 7:
            return None
        return _moment(value >> 80) if value >> 80 >= self.first_ms else None


@dataclass(frozen=True, slots=True)
class EitherClock:
    """Two clocks of one platform: the id's shape says which."""

    one: Clock
    other: Clock
    precision: Precision = Precision.EXACT

    def read(self, post_id: str) -> dt.datetime | None:
        """Tell when a post was written, by the clock that knows the id's shape."""
        return self.one.read(post_id) or self.other.read(post_id)


def digits(text: str, alphabet: str) -> int | None:
    """Read a number in an alphabet's base, the most significant sign first; None for signs that are not its."""
    value = 0
    for sign in text:
        digit = alphabet.find(sign)
        if digit < 0:
            return None
        value = value * len(alphabet) + digit
    return value if text else None


class Verdict(StrEnum):
    """What a printed day says to the clock of an id."""

    AGREES = "agrees"
    A_DAY_OFF = "a day off"
    """The day before or after, where the markup prints local time: perhaps only a zone."""
    CONTRADICTS = "contradicts"
    NO_CLOCK = "no clock"
    """Nothing to compare: an id without a time, no printed day, or a bound that says nothing of so late a day."""


def verdict(
    printed: dt.date | None, posted_at: dt.datetime | None, *, precision: Precision | None = None, utc: bool = False
) -> Verdict:
    """Compare a printed day with the time in an id.

    Shapes:  `utc` where the platform's markup prints the UTC day (its file says so); otherwise it may be any zone's.
             A bound agrees with its own day and the next one behind it, contradicts the days that it rules out, and says
             nothing of those further on.
    """
    if printed is None or posted_at is None:
        return Verdict.NO_CLOCK
    day = posted_at.date()
    off = (printed - day) // _DAY
    if off == 0:
        return Verdict.AGREES
    onward = {Precision.LOWER_BOUND: 1, Precision.UPPER_BOUND: -1}.get(precision or Precision.EXACT, 0)
    if onward and off * onward > 0:
        return Verdict.AGREES if abs(off) == 1 else Verdict.NO_CLOCK
    local = {(posted_at + zone).date() for zone in (_WESTMOST, _EASTMOST)}
    return Verdict.A_DAY_OFF if not utc and printed in local else Verdict.CONTRADICTS


def _moment(milliseconds: float) -> dt.datetime | None:
    try:
        return _EPOCH + dt.timedelta(milliseconds=milliseconds)
    except OverflowError:
        return None
