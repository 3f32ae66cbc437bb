"""What encloses a place in a script's state: told from the brackets near it, since the state is seldom plain JSON."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from postarchive.detection.objects import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

NEAR = 400
"""Code points around a place that are looked at."""

_AROUND = 4
"""Brackets around it all whose own words count."""

_OUTWARDS = 1_200
"""Code points before a place in which the names of what holds it are looked for."""

_BRACKET = re.compile(r"[][{}]")
_NAME = re.compile(r"[\w-]{1,40}")
_LONGEST_NAME = 60
_CLOSED = re.compile(r"\{[^{}]*\}|\[[^][]*\]")
_VALUE = re.compile(r":(?=\s{0,9}[\"']([\w/ :.-]{2,60})[\"'])")
_KIND = re.compile(rf"(?:{'|'.join(sorted(KINDS))})[\"']?\s{{0,9}}\Z", re.IGNORECASE)
_KIND_ENDS = tuple(KINDS)
_LONGEST_KIND = 20


def span(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the span of what belongs to the object of which a field stands between two places."""
    first, last = max(0, start - NEAR), min(len(text), end + NEAR)
    ends = [at for at in (text.find("{", end, last), text.find("}", end, last)) if at >= 0]
    return max(first, text.rfind("}", first, start) + 1), min(ends, default=last)


def words(text: str, start: int, end: int) -> str:
    """Give what stands near a place in its object, and in the list of which that is one; and of what is around these, no
    more than its own words.
    """
    opened = list(_unclosed(text, max(0, start - NEAR), start))
    within = 1 if len(opened) > 1 and text[opened[1]] == "[" else 0
    begin = opened[within] if opened else max(0, start - NEAR)
    kept = [text[begin : _closing(text, end, within + 1)]]
    for inner, outer in pairwise(opened[within : within + _AROUND]):
        kept.append(_CLOSED.sub("", _CLOSED.sub("", text[outer:inner])))
    return " ".join(kept)


def name(text: str, at: int) -> str | None:
    """Give what the field is called whose value begins at a place.

    Shapes:  read backwards, since a pattern that must end here would be tried from every place before.
    """
    before = text[max(0, at - _LONGEST_NAME) : at].rstrip()
    one = _NAME.match(before[-2::-1].lstrip(" \n\t\"'\\")) if before.endswith(":") else None
    return one[0][::-1] if one else None


def kinds(text: str, first: int, last: int) -> Iterator[tuple[int, str]]:
    """Give the values of the fields between two places that say of what kind an object is, each with where its field begins.

    Shapes:  found by the values, since there are fewer than places at which a name may begin.
    """
    for value in _VALUE.finditer(text, first, last):
        at = value.start()
        before = max(first, at - _LONGEST_KIND)
        if text[before:at].rstrip().rstrip("\"'").lower().endswith(_KIND_ENDS) and (
            kind := _KIND.search(text, before, at)
        ):
            yield kind.start(), value[1]


def names(text: str, at: int) -> Iterator[str]:
    """Give what the fields are called in whose values a place is, the nearest first."""
    called = (name(text, bracket) for bracket in _unclosed(text, max(0, at - _OUTWARDS), at))
    return (one for one in called if one)


def _unclosed(text: str, first: int, last: int) -> Iterator[int]:
    """Give where the brackets stand that are open at a place, the nearest first."""
    depth = 0
    for bracket in reversed(list(_BRACKET.finditer(text, first, last))):
        if bracket[0] in "]}":
            depth += 1
        elif depth:
            depth -= 1
        else:
            yield bracket.start()


def _closing(text: str, start: int, levels: int) -> int:
    """Give where the brackets end that are open at a place, of so many levels."""
    last = min(len(text), start + NEAR)
    for bracket in _BRACKET.finditer(text, start, last):
        levels += 1 if bracket[0] in "[{" else -1
        if levels == 0:
            return bracket.start()
    return last
