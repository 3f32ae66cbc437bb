"""In which tag of a page a place is, and in which attribute's value: told from the bytes, each looked at once."""

from __future__ import annotations

import re
import sys
from bisect import bisect
from html import unescape

from postarchive.detection import marks
from postarchive.detection.needles import rfind

LONGEST = 400_000
"""Bytes of one tag that are read for its attributes."""

LONG = 4_000
"""Bytes of a value whose entities are left as they stand: who wants it has it from the parser."""

_SHORT = 300
_BACK = 4_096
_LONGEST_NAME = 200
_LIMIT = 2_048
_NONE, _NO_MORE = (-1, -1), (sys.maxsize, sys.maxsize)
_MOST_READ = 4

_TAG = re.compile(rb"<([a-zA-Z][a-zA-Z0-9:-]{0,200})(?=[\s/>])")
_ATTRIBUTE = re.compile(
    rb"[\s/]*+(?:>|([^\s=>/][^\s=>/]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"?|'([^']*+)'?|([^\s>\"'][^\s>]*+)))?+|=)"
)
_FIELD = re.compile(r"(?:[iI][dD]|[kK]ey|[cC]ode)(?:&quot;|&#34;)")
_PLAIN = re.compile(r"[A-Za-z_][\w-]*")
_LAST_NAME = re.compile(rb"[a-zA-Z][\w:-]*\Z")
_NAMED = re.compile(rb"([a-zA-Z][\w-]*)=[\"']?")


class Tags:
    """The tags of one page, asked for in the order in which they come."""

    def __init__(self, page: bytes) -> None:
        self._page = page
        self._seen = 0
        self._opening = -1
        self._closed = -1
        self._read = 0
        self._attribute: tuple[int, int, str] = (-1, -1, "")

    def around(self, at: int) -> int:
        """Give where the tag begins within which a place is, or -1."""
        if at > self._seen:
            opening = self._page.rfind(b"<", self._seen, at)
            if opening >= 0:
                self._opening, self._closed = opening, self._page.find(b">", opening, at)
            elif self._closed < 0:
                self._closed = self._page.find(b">", self._seen, at)
            self._seen = at
        elif self._opening >= at:  # a mark that ends before another that was looked at further on
            opening = self._page.rfind(b"<", max(0, at - _LIMIT), at)
            return -1 if self._page.find(b">", opening, at) >= 0 else opening
        return self._opening if self._closed < 0 or self._closed >= at else -1

    def name(self, opening: int) -> str | None:
        """Name the element whose tag begins at a place, in small letters."""
        tag = _TAG.match(self._page, opening)
        return tag[1].decode("ascii").lower() if tag else None

    def attribute(self, opening: int, at: int) -> str | None:
        """Name the attribute in whose value a place is."""
        first = max(opening, at - 60)
        before = max(first, self._page.rfind(b" ", first, at) + 1)
        named = _NAMED.fullmatch(self._page[before:at].removesuffix(b"https:").removesuffix(b"http:"))
        if named is not None:
            return named[1].decode("ascii").lower()
        begin, end, name = self._attribute
        if begin > opening and at <= end:
            return name if at >= begin else None
        tag = _TAG.match(self._page, opening)
        start = end if begin > opening else tag.end() if tag else opening
        for one in _ATTRIBUTE.finditer(self._page, start, opening + LONGEST):
            value = one.lastindex or 1
            self._attribute = one.start(value), one.end(), (one[1] or b"").decode("utf-8", "replace").lower()
            if one[1] is None or one.start() > at:
                return None
            if one.start(value) <= at <= one.end():
                return self._attribute[2] if value > 1 else None
        return None

    def outer(self, opening: int) -> tuple[str, str] | None:
        """Name the element and the attribute in whose value what looks like a tag stands as it is."""
        first = max(0, opening - _BACK)
        for quote in (b'="', b"='"):
            begin = rfind(self._page, quote, first, opening)
            if begin < 0 or self._page.find(quote[1:], begin + 2, opening) >= 0:
                continue
            outer = self._page.rfind(b"<", first, begin)
            named = _LAST_NAME.search(self._page, max(outer, begin - 60, 0), begin)
            if outer >= 0 and named and self._page.find(b">", outer, begin) < 0 and (tag := self.name(outer)):
                return tag, named[0].decode("ascii").lower()
        return None

    def attributes(self, opening: int) -> dict[str, str]:
        """Read all attributes of the tag that begins at a place, as they stand there."""
        tag = _TAG.match(self._page, opening)
        start = end = tag.end() if tag else opening
        # Tags that never end go on in one another; together they are not read more often than some times.
        limit = LONGEST if self._read < _MOST_READ * len(self._page) else _LIMIT
        found: dict[str, str] = {}
        for one in _ATTRIBUTE.finditer(self._page, start, opening + limit):
            end, last = one.end(), one.lastindex
            if last is None:
                break
            value = one[last].decode("utf-8", "replace") if last > 1 else ""
            found[one[1].decode("utf-8", "replace").lower()] = (
                unescape(value) if "&" in value and _may_matter(value) else value
            )
        self._read += end - start
        return found


class Scripts:
    """The scripts of one page, found as far as they are asked for."""

    def __init__(self, page: bytes) -> None:
        self._spans = marks.spans(page, b"script")
        self._found = [_NONE]

    def around(self, at: int) -> tuple[int, int] | None:
        """Give where the script begins and ends in which a place is."""
        while self._found[-1][0] <= at:
            self._found.append(next(self._spans, _NO_MORE))
        span = self._found[bisect(self._found, (at, sys.maxsize)) - 1]
        return span if at < span[1] else None


def _may_matter(value: str) -> bool:
    """Tell whether a value with entities is short, or may be an object with an id."""
    return len(value) < _SHORT or (len(value) < LONG and _FIELD.search(value) is not None)


def selector(tag: str, attribute: str | None) -> str:
    """Write a selector of elements, or of those that have an attribute; names without an end are not looked for."""
    named = attribute if attribute and len(attribute) <= _LONGEST_NAME else None
    return f"{_escaped(tag)}[{_escaped(named)}]" if named else _escaped(tag)


def _escaped(name: str) -> str:
    if _PLAIN.fullmatch(name):
        return name
    return "".join(sign if sign.isalpha() or sign == "_" else f"\\{ord(sign):x} " for sign in name)
