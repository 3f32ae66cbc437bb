"""Asking again: whether an earlier answer still holds, and how long an answer may serve whoever asks the same.

An answer that a server confirms is not sent again: what comes is a 304, which is kept as what it is, with the earlier answer
beside it. Nothing here makes an old answer look new.

Sources:
    Conditional requests, strong and weak validators: RFC 9110 §8.8, §13.
    Freshness, what may be reused, and for whom: RFC 9111 §4, §5.2.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive.protocols.moments import moment

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from postarchive.model import Capture, Request

LONGEST = 600.0
"""Seconds that an answer serves at most, whatever its server allows: a look is to say how things stand now."""

UNSAID = 60.0
"""Seconds that an answer serves where its server says nothing of it."""

_ETAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]{1,400}"')
_HTTP_DATE = re.compile(r"[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT")
_DIRECTIVE = re.compile(r'([a-z-]{1,40})(?:="?([^",\s]{0,20})"?)?')
_SETTLED_S = 60.0
_SERVES_UNSAID = frozenset({200, 203, 204, 301, 308, 404, 410})
_SAME_FOR_US = frozenset({"accept-encoding", "origin"})
"""What answers may vary with and be the same to us: we take gzip alone, and come from no page."""


def confirmable(request: Request, known: Iterable[Capture]) -> Capture | None:
    """Give the newest of earlier answers to this very request which its server can be asked to confirm, or None.

    Shapes:  it must be whole beyond doubt, and have a tag or a time that tells it from others; one that may not be kept,
             or that depends on what another request may have said otherwise, is not asked for.
    """
    if request.method != "GET":
        return None
    fitting = [one for one in known if one.method == "GET" and one.url == request.url and not one.hops]
    newest = max(fitting, key=lambda one: (one.taken_at is not None, one.taken_at), default=None)
    return newest if newest is not None and _conditions(newest.shown) and _is_whole(newest.shown) else None


def conditional(request: Request, earlier: Capture) -> Request:
    """Ask for an answer only where it is another than the earlier one."""
    return replace(request, headers=(*request.headers, *_conditions(earlier.shown)))


def confirms(capture: Capture, earlier: Capture) -> bool:
    """Tell whether an answer says that the earlier one still holds, and means that one."""
    sent = dict(_conditions(earlier.shown))
    if capture.status != 304 or not sent:
        return False
    tags, dates = _values(capture, "etag"), _values(capture, "last-modified")
    if "If-None-Match" in sent:
        return all(_weakly(tag) == _weakly(sent["If-None-Match"]) for tag in tags)
    return not tags and all(date == sent["If-Modified-Since"] for date in dates)


def _conditions(capture: Capture) -> tuple[tuple[str, str], ...]:
    if "no-store" in _directives(capture):
        return ()
    tags, varies = _values(capture, "etag"), _varies(capture)
    # a tag names one of several answers that an address may have, a time does not: RFC 9111 §4.1
    if len(tags) == 1 and _ETAG.fullmatch(tags[0]) and "*" not in varies:
        return (("If-None-Match", tags[0]),)
    if not tags and varies <= _SAME_FOR_US and (changed := _settled(capture)):
        return (("If-Modified-Since", changed),)
    return ()


def _settled(capture: Capture) -> str | None:
    """Give the time of the last change where that was well before the answer: within one second there may be two."""
    changed, dates = _values(capture, "last-modified"), _values(capture, "date")
    if len(changed) != 1 or len(dates) != 1 or not _HTTP_DATE.fullmatch(changed[0]):
        return None
    since, until = moment(changed[0]), moment(dates[0])
    if since is None or until is None or (until - since).total_seconds() < _SETTLED_S:
        return None
    return changed[0]


def _is_whole(capture: Capture) -> bool:
    """Whether the answer's end was told: a half one without a length would be confirmed for ever."""
    framed = any(name.lower() in {"content-length", "transfer-encoding"} for name, _ in capture.headers)
    return capture.status == 200 and bool(capture.body) and framed


def serves(capture: Capture, *, at: dt.datetime) -> float:
    """Tell for how many seconds from then on an answer may be given to whoever asks the same, in the same run."""
    said = _directives(capture)
    if {"no-store", "no-cache"} & said.keys() or "*" in _varies(capture) or capture.taken_at is None:
        return 0.0
    allowed = _lifetime(capture, said)
    if allowed is None:
        allowed = UNSAID if capture.status in _SERVES_UNSAID else 0.0
    else:
        allowed -= _seconds(next(iter(_values(capture, "age")), "")) or 0.0
    return min(allowed, LONGEST) - (at - capture.taken_at).total_seconds()


def _lifetime(capture: Capture, said: dict[str, str]) -> float | None:
    if "max-age" in said:
        return _seconds(said["max-age"]) or 0.0
    expires = _values(capture, "expires")
    if not expires:
        return None
    until, sent = moment(expires[0]), moment(next(iter(_values(capture, "date")), None)) or capture.taken_at
    return (until - sent).total_seconds() if until is not None and sent is not None else 0.0


def _seconds(digits: str) -> float | None:
    return float(digits) if re.fullmatch(r"[0-9]{1,20}", digits) else None


def _directives(capture: Capture) -> dict[str, str]:
    said = ",".join([*_values(capture, "cache-control"), *_values(capture, "pragma")]).lower()
    return {found[1]: found[2] or "" for found in _DIRECTIVE.finditer(said[:2000])}


def _varies(capture: Capture) -> set[str]:
    return {name.strip().lower() for value in _values(capture, "vary") for name in value.split(",") if name.strip()}


def _values(capture: Capture, wanted: str) -> list[str]:
    return [value.strip() for name, value in capture.headers if name.lower() == wanted]


def _weakly(tag: str) -> str:
    return tag.removeprefix("W/")
