"""What JSON says in an attribute: which objects it has, of which kind they are, and what they tell of a post."""

from __future__ import annotations

import json
import re
from collections import deque
from functools import lru_cache
from html import unescape
from typing import TYPE_CHECKING, TypedDict

from postarchive.dates import parse_date
from postarchive.protocols.moments import moment

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from postarchive.model import PostRef

LONGEST = 1_000_000
MOST = 20_000
"""Objects and lists that are looked at in one value."""

_LONGEST_NAME = 100
KINDS = frozenset(
    ["type", "typename", "kind", "component", "provider", "subtype", "service", "platform", "tag", "template"]
)
"""Keys, without signs, whose values say what kind of thing an object is."""

_OTHERS = """share sharing social related author profile background avatar user thumbnail thumb image images poster quoted seo
    meta next previous footer header nav menu source"""
_NOT_SHOWN = frozenset(_OTHERS.split())
_ELSEWHERE = """related recommended recommendations recommendation recirculation suggested popular trending most also next previous
    menu nav navigation footer share sharing comments"""
_ASIDE = frozenset(_ELSEWHERE.split())
_ADDRESSES = frozenset(["url", "src", "href", "uri", "link", "permalink", "file"])
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_MARKUP = re.compile(r"<[^<>]*>")
_HANDLE = re.compile(r"@?([\w.-]{1,80})")
_PLAIN_HANDLE = re.compile(r"@[\w.-]{1,80}|[a-z0-9_.]{1,30}")


class Fields(TypedDict, total=False):
    """What is told of a post beside its address or its id."""

    handle: str
    name: str
    date: dt.date
    body: str
    quotes: PostRef


def split(key: str) -> str:
    """Write a key in small letters, with a sign where a capital begins a word."""
    return "-".join(parts(key))


def parts(text: str) -> Sequence[str]:
    """Split a name at its signs and its capitals."""
    return _short_parts(text) if len(text) <= _LONGEST_NAME else _parts(text)


def _parts(text: str) -> Sequence[str]:
    return tuple(part.lower() for part in _PARTS.findall(text))


_short_parts = lru_cache(maxsize=4_096)(_parts)
"""The same names come again and again."""


def each(value: str) -> Iterator[tuple[dict[str, object], tuple[str, ...]]]:
    """Give the objects of a value, outermost first, each with what it and the object around it say that they are.

    Shapes:  what stands for other things than the page's own is left out.
    """
    if len(value) > LONGEST:
        return
    try:
        said = json.loads(value)
    except (ValueError, RecursionError):
        return
    waiting: deque[tuple[object, tuple[str, ...]]] = deque([(said, ())])
    for _ in range(MOST):
        if not waiting:
            return
        one, around = waiting.popleft()
        if isinstance(one, dict):
            own = tuple(kinds(one))
            yield one, own + around
            waiting.extend((inner, own) for key, inner in one.items() if _is_nested(inner) and not is_other(key))
        elif isinstance(one, list):
            waiting.extend((inner, around) for inner in one if _is_nested(inner))


def _is_nested(value: object) -> bool:
    return isinstance(value, dict | list)


def values(said: dict[str, object]) -> Iterator[tuple[str, str]]:
    """Give an object's strings and numbers with their keys, also those in a list."""
    for key, value in said.items():
        if not is_other(key):
            several = value[:16] if isinstance(value, list) else [value]
            yield from ((key, str(one)) for one in several if isinstance(one, str | int) and not isinstance(one, bool))


def kinds(said: dict[str, object]) -> Iterator[str]:
    """Give what an object says that it is."""
    for key, value in said.items():
        if isinstance(value, str) and len(value) < 80 and "".join(parts(key)) in KINDS:
            yield value


def addresses(value: str) -> Iterator[tuple[str, dict[str, object], tuple[str, ...], bool]]:
    """Give the values that keys call addresses, each with its object, what is said of it there, and whether that is the
    outermost.
    """
    for place, (said, around) in enumerate(each(value)):
        for key, one in values(said):
            if parts(key)[-1:] and parts(key)[-1] in _ADDRESSES:
                yield one, said, (key, *around), place == 0


def fields(said: dict[str, object]) -> Fields:
    """Read what an object tells of a post: whose it is, when it was written, its words."""
    text = {"".join(parts(key)): value for key, value in said.items() if isinstance(value, str) and value}
    found = Fields()
    handle = next((text[key] for key in ("username", "screenname", "authorhandle", "handle") if key in text), None)
    whole = _HANDLE.fullmatch(handle) if handle else None
    if whole is not None:
        found["handle"] = whole[1]
        if name := text.get("name") or text.get("authorname"):
            found["name"] = name
    elif _PLAIN_HANDLE.fullmatch(text.get("authorname", "")):
        found["handle"] = text["authorname"].removeprefix("@")
    if "handle" in found:
        for key in ("date", "createdat", "timestamp"):
            if day := _day(text.get(key, "")):
                found["date"] = day
                break
        if body := text.get("fulltext") or text.get("text"):
            found["body"] = " ".join(unescape(_MARKUP.sub("", body)).split())
    return found


def _day(text: str) -> dt.date | None:
    when = moment(text)
    return when.date() if when else parse_date(text)


def is_other(key: str) -> bool:
    """Tell whether a key is of something else than what an object shows: where to share it, whose it is."""
    return not _NOT_SHOWN.isdisjoint(parts(key[:_LONGEST_NAME]))


def is_aside(key: str) -> bool:
    """Tell whether what a key holds stands beside the article, however deep: other articles, the page's menus, its readers' words."""
    return not _ASIDE.isdisjoint(parts(key[:_LONGEST_NAME]))
