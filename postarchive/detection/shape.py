"""The shape of a page before the parser sees it.

The parser is C code that no timeout reaches, and it is quadratic in how deep elements nest, in how many attributes a tag
has, and in how many formatting elements stay open. An honest page is cleared by counting; only where a count exceeds
its bound is the page walked tag by tag, in linear time, and what goes too far is cut out. No words are ever cut.

Sources:
    Costs: measured with selectolax 1.0.2, 2026-11 (20,000 nested elements 1.2 s; 2,000 open `<font>` 0.7 s, 0.7 GB).
    What is walked, and to which bounds: `nesting`.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from postarchive.detection import marks
from postarchive.detection.needles import count, find
from postarchive.detection.nesting import (
    ATTRIBUTES,
    CLONES,
    FORMATTING,
    HOLD_NOTHING,
    ONE_ATTRIBUTE,
    OPENING,
    ROOTS,
    TAG,
    Nesting,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_FEW_TAGS = 1_400
_STEPS = 1 << 25
"""The parser's steps, at most: at each tag, up through all that is open."""

_BLOCK = 2_048
_PLACES = 8
_APART = 8_192
_BLANKS = b" \t\n\r\f"
_BEFORE_VALUE = b"=" + _BLANKS
_NEAR = 80
_FARTHEST = 1 << 18
"""How far back a quote is looked for, so that many looks stay linear."""

_CROWDED = 64
_LONG_VALUE = 65_536
_MOST_LOOKS = 8
"""How often each byte is looked at for what may be a tag, on an average, before the page is walked."""

_NAMES = re.compile(rb"<([a-zA-Z][a-zA-Z0-9]*)")
_ALIKE = 3
_LONGEST_FIRST = sorted(FORMATTING, key=lambda name: -len(name))
_FORMATTING_TAGS = re.compile(rb"<((?:%s)(?:[\s/][^>]*+)?)>" % b"|".join(_LONGEST_FIRST), re.IGNORECASE)
_FIRST_LETTERS = bytes({name[0] for name in (*FORMATTING, *ROOTS)})
_COUNTED = re.compile(
    rb"<(?=[%s])(?:%s|(%s))[\s/>]" % (_FIRST_LETTERS, b"|".join(_LONGEST_FIRST), b"|".join(ROOTS)), re.IGNORECASE
)
"""The names of formatting elements, and of roots, which are kept. To ask for the first letter before all halves the cost."""

_ATTRIBUTES_ONWARD = re.compile(rb"(?:[ \t\n\r\f/]++|%s)*+" % ONE_ATTRIBUTE.pattern)
_OPENS = re.compile(rb"[^= \t\n\r\f][ \t\n\r\f]+[\w:-]{1,40}=\Z")


def cap(page: bytes, made: Collection[int] = (), read: Collection[int] = ()) -> tuple[bytes, tuple[str, ...]]:
    """Cut out of a page what would cost the parser more than linear time, and say what was cut.

    Shapes:  the long texts of scripts and styles are no affair of the parser's, nor those of the scripts that begin where
             `read` says: it is given where they begin instead. Those that begin where `made` says are left.
    """
    page = _without_texts(page, made, read)
    if _is_tame(page):
        return page, ()
    walk = Nesting(page)
    walk.run()
    return walk.result(), tuple(f"{reason}, {times} times" for reason, times in walk.cut.items())


def _without_texts(page: bytes, made: Collection[int], read: Collection[int]) -> bytes:
    kept: list[bytes] = []
    done = 0
    for begin, end in sorted([*marks.spans(page, b"style"), *marks.spans(page, b"script")]):
        behind = page.find(b">", begin, end) + 1
        if not behind or begin < done or begin in made or (end - behind < _BLOCK and begin not in read):
            continue
        if _is_plain(page[begin:behind]) and _is_text(page, behind, end):
            kept += (page[done:behind], b"%d" % begin)
            done = end
    return b"".join((*kept, page[done:])) if kept else page


def _is_text(page: bytes, start: int, end: int) -> bool:
    r"""Tell whether a script's text is one, and not what follows where a comment or a value only names a script.

    Then a comment would end in it, or a script begin. In strings, comments are whole and scripts end as `<\/script`.
    """
    comment, script = find(page, b"<!--", start, end), find(page, b"<script", start, end)
    if find(page, b"</script", start, end) >= 0 or (comment >= 0 and script >= 0):
        return False
    if script >= 0 and find(page, rb"<\/script", script, end) < 0:
        return False
    over = find(page, b"-->", start, end)
    return over < 0 or 0 <= comment < over


def _is_tame(page: bytes) -> bool:
    """Tell by counting alone that no tag can be too deep or too long, nor formatting elements multiply."""
    if _may_be_one_tag(page) and _is_one_tag(page):
        return False
    tags = count(page, b"<")
    opening = tags - count(page, b"</") if tags > _FEW_TAGS else tags
    if opening <= _FEW_TAGS and opening * tags <= _STEPS:
        return True
    if opening * tags > _STEPS and _holders(page) * tags > _STEPS:
        return False
    counted = _COUNTED.findall(page)
    formatting = counted.count(b"")
    if len(counted) - formatting > min(ROOTS.values()):
        return False
    return formatting * opening <= 3 * CLONES or _most_open(page) * opening <= 3 * CLONES


def _holders(page: bytes) -> int:
    """Count the elements that can hold others."""
    names = Counter(name.lower() for name in _NAMES.findall(page))
    return sum(names.values()) - sum(names[name] for name in HOLD_NOTHING)


def _most_open(page: bytes) -> int:
    """Tell how many formatting elements the parser can hold open: of those that are alike, three."""
    tags = Counter(_FORMATTING_TAGS.findall(page))
    return sum(min(times, _ALIKE) if _is_plain(tag) else times for tag, times in tags.items())


def _is_plain(tag: bytes) -> bool:
    """Tell whether a tag is seen whole: in one that breaks off within a quoted value, what follows may differ."""
    return tag.count(b'"') % 2 == 0 and tag.count(b"'") % 2 == 0


def _may_be_one_tag(page: bytes) -> bool:
    """Tell whether anywhere whole blocks could be the attributes of one tag.

    A tag that no ">" interrupts covers aligned blocks, if it is two blocks long. One whose quoted values hold ">" is met at
    one of the places that are looked at, if it is longer than they are apart.
    """
    seen, opening, closing, double, single, attributes = 0, -1, -1, -1, -1, 0
    for at in range(0, len(page) - _BLOCK + 1, _BLOCK):
        if page.find(b">", at, at + _BLOCK) >= 0:
            attributes = 0
            continue
        opening, closing = max(page.rfind(b"<", seen, at), opening), max(page.rfind(b">", seen, at), closing)
        double, single = max(page.rfind(b'"', seen, at), double), max(page.rfind(b"'", seen, at), single)
        seen = at
        if opening < closing and not _may_be_in_value(page, closing):
            continue  # no tag has begun since the last one ended
        begun = _begun(page, _behind_value(page, at, opening, {b'"': double, b"'": single}), at + _BLOCK)
        attributes += begun
        if begun > _CROWDED or attributes > ATTRIBUTES:
            return True
    apart = max(_BLOCK, min(_APART, len(page) // _PLACES))
    return any(_goes_on(page, at) for at in range(0, len(page), apart))


def _behind_value(page: bytes, at: int, opening: int, quotes: Mapping[bytes, int]) -> int:
    """Give where the quoted value ends in which a place of a tag is, or the place itself.

    The last quote of a kind before the place opens a value, behind a name and "=", if it stands in no value itself and is the
    tag's: that begins no later than the last "<" (`opening`).
    """
    for quote, last in quotes.items():
        if last > opening and _OPENS.search(page, max(0, last - _NEAR), last) and not _may_be_in_value(page, last):
            end = page.find(quote, at, at + _BLOCK)
            return end + 1 if end >= 0 else at + _BLOCK
    return at


def _may_be_in_value(page: bytes, at: int) -> bool:
    """Tell whether a place of a tag may be in a quoted value: then the last quote of its kind before it opens that."""
    return _may_open(page, b'"', at) or _may_open(page, b"'", at)


def _may_open(page: bytes, quote: bytes, at: int) -> bool:
    """Tell whether the last quote of a kind before a place may open a value: "=" stands before it, or it is out of sight."""
    first = at - _FARTHEST if at > _FARTHEST else 0
    last = page.rfind(quote, first, at)
    if last < 0:
        return first > 0
    if page[last - 1] not in _BEFORE_VALUE:
        return False
    before = page[max(0, last - _NEAR) : last].rstrip(_BLANKS)
    return not before or before.endswith(b"=")


def _goes_on(page: bytes, at: int) -> bool:
    """Tell whether the next ">" may be in a quoted value behind whose end attributes go on for a block."""
    closing = page.find(b">", at, at + _LONG_VALUE)
    for quote in (b'"', b"'"):
        if closing >= 0 and _may_open(page, quote, closing):
            behind = page.find(quote, closing, closing + _LONG_VALUE) + 1
            onward = _ATTRIBUTES_ONWARD.match(page, behind, behind + _BLOCK + _LONG_VALUE) if behind else None
            if onward and onward.end() >= behind + _BLOCK:
                return True
    return False


def _begun(page: bytes, start: int, end: int) -> int:
    """Count the attributes that begin in a part of the page, up to a crowd; the last one's value may end behind it."""
    if start >= end:
        return 0
    begun = takewhile(lambda one: one.start() < end, ONE_ATTRIBUTE.finditer(page, start, end + _LONG_VALUE))
    return sum(1 for _ in islice(begun, _CROWDED + 1))


def _is_one_tag(page: bytes) -> bool:
    """Tell whether a tag may have too many attributes, be it in a comment or in a text that is no markup."""
    at, looked_at = page.find(b"<"), 0
    while at >= 0:
        tag = TAG.match(page, at)
        if tag is not None:
            looked_at += tag.end() - at
            if tag.end() - at > 2 * ATTRIBUTES and len(ONE_ATTRIBUTE.findall(page, *tag.span(3))) > ATTRIBUTES:
                return True
        elif OPENING.match(page, at):  # a tag that never ends
            looked_at += len(page) - at
        if looked_at > _MOST_LOOKS * len(page):
            return True
        at = page.find(b"<", at + 1)
    return OPENING.search(page, max(page.rfind(b">"), 0)) is not None
