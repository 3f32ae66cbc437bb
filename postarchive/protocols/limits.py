"""What a host says of how often it may be asked, and when it may be asked again.

Sources:
    `Retry-After`: RFC 9110 §10.2.3.
    `x-rate-limit-reset`, seconds since 1970, with every answer: X, docs.x.com/x-api/fundamentals/rate-limits, 2026-08.
    `X-RateLimit-Reset`, a time in ISO 8601, with every answer: Mastodon, docs.joinmastodon.org/api/rate-limits, 2026-07.
    `RateLimit-Reset`, seconds since 1970: Bluesky, docs.bsky.app/docs/advanced-guides/rate-limits, 2026-08.
    `x-ratelimit-reset`, seconds from now, `x-ratelimit-remaining` with a fraction: Reddit, answers recorded by praw, 2026-08.
    `X-Ratelimit-Perhour-Reset` and `-Perday-Reset`, seconds from now: Tumblr, tumblr/docs api.md.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from postarchive.protocols.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postarchive.model import Capture

_UNNAMED = 60.0
_YEAR = 366 * 86_400.0
_SINCE_1970 = 1e9
"""From here on a number is no wait, which would be of thirty years, but a moment."""

_WINDOW = re.compile(r"((?:x-)?rate-?limit-(?:per[a-z]{1,10}-)?)(remaining|reset)")
_NUMBER = re.compile(r"-?[0-9]{1,300}(?:\.[0-9]{1,20})?")


def retry_at(capture: Capture) -> dt.datetime | None:
    """Tell until when a 429 or a 5xx asks to be left alone; for a 429 that does not say, a minute.

    Shapes:  `Retry-After` in seconds or as a date; for a 429 also the end of the window in which nothing is left; nonsense
             counts as absent, what is past as now, and what is longer than a year as a year.
    Units:   aware UTC, counted from when the answer was taken.
    """
    now = capture.taken_at
    if now is None or not (capture.status == 429 or 500 <= (capture.status or 0) < 600):
        return None
    asked = _wait(capture.header("retry-after"), now)
    if asked is None and capture.status == 429:
        spent = [wait for wait, left in _windows(capture, now) if not left]
        asked = max(spent, default=_UNNAMED)
    return None if asked is None else _after(now, asked)


def spent_until(capture: Capture) -> dt.datetime | None:
    """Tell when the window ends of which an answer says that it was the last in it; None where it does not say so."""
    now = capture.taken_at
    if now is None or not any(name.lower().endswith("remaining") for name, _ in capture.headers):
        return None
    spent = [wait for wait, left in _windows(capture, now) if left is not None and not left]
    return _after(now, max(spent)) if spent else None


def _windows(capture: Capture, now: dt.datetime) -> Iterator[tuple[float, float | None]]:
    """Give for each window that a host counts in how long it lasts yet, and how many requests are left, where it says so."""
    told: dict[str, dict[str, str]] = {}
    for name, value in capture.headers:
        if found := _WINDOW.fullmatch(name.lower()):
            told.setdefault(found[1], {}).setdefault(found[2], value)
    for window in told.values():
        wait = _wait(window.get("reset"), now)
        left = window.get("remaining", "").strip()
        if wait is not None:
            yield wait, float(left) if _NUMBER.fullmatch(left) else None


def _wait(value: str | None, now: dt.datetime) -> float | None:
    """Read how many seconds there are to wait: given as such, or as a moment."""
    value = (value or "").strip()
    if _NUMBER.fullmatch(value):
        seconds = float(value)
        return seconds if seconds < _SINCE_1970 else seconds - now.timestamp()
    until = moment(value)
    return None if until is None else (until - now).total_seconds()


def _after(now: dt.datetime, seconds: float) -> dt.datetime:
    try:
        return now + dt.timedelta(seconds=min(max(seconds, 0.0), _YEAR))
    except OverflowError:
        return dt.datetime.max.replace(tzinfo=dt.UTC)
