"""The places before a post's line at which its words can begin, nearest first, and what each place says for and against it.

A break is where lines end, where a blank line stands, where a sentence is glued to the one before (its line break was dropped),
where a sentence ends, or where another post does. `read` goes back over a bounded stretch; nothing is decided here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 4_000
"""Code points that are looked back over; more than any platform shows of a post in an article."""

MOST = 60
"""Breaks that are looked at; a post of more lines is told by the blank line before it, or not at all."""

_LONGEST_LINE = 400
_MARKS = " \t\xa0>\u3000\u200b\ufeff"
_QUOTED = re.compile(r"[ \t\xa0]*>[ \t\xa0>]*")
_OPENS_LINK = re.compile(r"\[[^\]\n]{1,200}\]\(https?://")
# A sentence that begins right behind the last one's point: between them a line break was dropped.
_GLUED = re.compile(
    r"(?:(?<=[^\W\d_][^\W\d_][.:!?…])|(?<=[.:!?…][\"”’)])|(?<=[)\"”’?!][.:!?]))"
    r"(?=[^\W\d_a-z]|[\"“„«@#\d\u2600-\u27bf\U0001f300-\U0001faff]|\.@|pic\.|https?:)"
)
_SENTENCE = re.compile(r"(?<=[.!?…:。！？])[\"'”’»)\]」』]{0,3}[ \xa0]+(?=\S)|[ \xa0]{2,}(?=\S)|(?<=[。！？])(?=\S)")
_LINK = re.compile(r"(?:https?://|\bpic\.)\S{4,300}|\b(?:t\.co|bit\.ly|youtu\.be)/\w+")


_MIDDLE = re.compile(r"[a-zà-öø-ÿа-яα-ω](?![\w-]*[A-Z/])|[,;:!?)…»、。」』）]|\.\s|\.\Z")
_ONLY_LINK = re.compile(r"(?:(?:https?://|pic\.|www\.)\S+|#\w+|@\w+)")
_PICTURE = re.compile(r"pic\.(?:twitter|x)\.com/\w+\W*\Z")
_LINE_KINDS = frozenset({"line", "blank", "post", "text", "far"})


@dataclass(frozen=True, slots=True)
class Break:
    """A place at which a body can begin.

    Shapes:  `kind` is "blank", "line", "glued", "sentence", "post" or "text"; `above` are the words before it, up to the break
             before that; `below` those behind it, up to the next; `line_above` is all of the line that ends before it,
             `line_below` all of the one that begins with it, lines that go on in the next taken together;
             `indent` and `quoted` are of the line that it begins; `joined` says that the blank lines above are quoted, too.
    """

    start: int
    kind: str
    above: str
    below: str
    indent: int = 0
    above_indent: int = 0
    quoted: bool = False
    line_above: str = ""
    line_below: str = ""
    joined: bool = False


def read(text: str, floor: int, end: int, *, broken: bool) -> list[Break]:
    """Give the breaks before `end`, nearest first; the last is where another post ends, or the text begins, or we stop.

    Shapes:  `broken` says that links stand on lines of their own, as some extractors have it.
    """
    stop = max(floor, end - LONGEST)
    places: list[tuple[int, str, int, bool, bool]] = []
    for start, line_end, kind, indent, quoted, joined in _lines(text, stop, floor, end, broken=broken):
        inner = _inner(text, start, line_end)
        places.extend((place, within, indent, quoted, False) for place, within in reversed(inner))
        places.append((start, kind, indent, quoted, joined))
        if len(places) >= MOST:
            break
    found = []
    until = line_end = end
    for number, (start, kind, indent, quoted, joined) in enumerate(places[:MOST]):
        above = places[number + 1] if number + 1 < len(places) else None
        whole = next((place[0] for place in places[number + 1 :] if place[1] in _LINE_KINDS), start)
        found.append(
            Break(
                start=start,
                kind=kind,
                above=text[above[0] : start].strip(_MARKS + "\r\n") if above else "",
                below=text[start:until].strip(_MARKS + "\r\n"),
                indent=indent,
                above_indent=above[2] if above else indent,
                quoted=quoted,
                joined=joined,
                line_above=text[max(whole, start - _LONGEST_LINE) : start].strip(_MARKS + "\r\n") if kind in _LINE_KINDS else "",
            )
        )
        until = start
    return found


def _lines(text: str, stop: int, floor: int, end: int, *, broken: bool) -> Iterator[tuple[int, int, str, int, bool, bool]]:
    """Go back through the lines that are not blank: where its words begin and end, what stands above it, its indent."""
    pending: tuple[int, int, int, bool] | None = None
    blank, joined, line_end = False, True, end
    while True:
        line_start = max(text.rfind("\n", stop, line_end) + 1, stop)
        line = text[line_start:line_end]
        words = line.strip(_MARKS + "\r\n")
        if words:
            if pending is not None:
                kind = "blank" if blank else "soft" if _goes_on(words, text[pending[0] : pending[1]], broken=broken) else "line"
                yield *pending[:2], kind, *pending[2:], joined
            begins = line_start + line.index(words) + bool(_OPENS_LINK.match(words))
            ends = line_start + len(line.rstrip(_MARKS + "\r\n"))
            quoted = _QUOTED.match(line) is not None
            pending, blank = (begins, ends, len(line) - len(line.lstrip(" \t\xa0")), quoted), False
            joined = True
        else:
            blank = blank or pending is not None
            joined = joined and ">" in line
        if line_start <= stop:
            break
        line_end = line_start - 1
    if pending is not None:
        kind = ("blank" if blank else "post") if stop == floor and floor else "text" if not stop else "far"
        yield *pending[:2], kind, *pending[2:], joined


def _goes_on(above: str, below: str, *, broken: bool) -> bool:
    """Tell whether a line goes on in the next: that begins like the middle of a sentence, or is a link or tag of its own."""
    if _MIDDLE.match(below) or above.endswith((",", "、", "(", "（", "「", "『")):
        return True
    if _PICTURE.search(above) or (_PICTURE.match(below) and not broken):
        return False
    return _ONLY_LINK.fullmatch(below) is not None or _ONLY_LINK.fullmatch(above) is not None


def _inner(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Find the breaks within one line: glued sentences, and the ends of sentences."""
    glued = {place.end() for place in _GLUED.finditer(text, start, end) if not _in_link(text, place.end(), start)}
    ends = {place.end() for place in _SENTENCE.finditer(text, start, end)} - glued
    return sorted([(place, "glued") for place in glued] + [(place, "sentence") for place in ends])


def _in_link(text: str, place: int, start: int) -> bool:
    """Tell whether a place stands within an address, whose parts are glued by nature."""
    word = text[max(start, text.rfind(" ", max(start, place - 80), place) + 1) : place + 1]
    return bool(_LINK.match(word)) or word.count(".") > 2 and "/" in word
