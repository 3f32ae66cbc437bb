"""The places before a post's line at which its words can begin, nearest first, and what stands on either side of each.

`rows` goes back through the lines of the text; `read` gives, of the same stretch, also the breaks within a line: where a sentence
is glued to the one before (its line break was dropped), and where one ends. Nothing is decided here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from postarchive.detection.scripts import weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST = 60
"""Rows that are looked at; a post of more lines is told by the blank line before it, or not at all."""

_LONGEST_LINE = 400
_MARKS = " \t\xa0>\u3000\u200b\ufeff\r\n"
_ITEMS = frozenset("*•◦▪‣-+0123456789")
# What extractors put before the items of a list: indented, where a post could begin with it, too.
_ITEM = re.compile(r"(?:[*•◦▪‣]|(?<=[ \t])(?:[-+]|\d{1,3}\.))[ \t\xa0]+(?:>[ >]*)?(?=\S)")
_TAGS = re.compile(r"(?:</?[a-zA-Z][^<>]{0,300}+>\s*+)+")
_OPENS_LINK = re.compile(r"\[[^\]\n]{1,200}\]\(https?://")
# A sentence that begins right behind the last one's point: between them a line break was dropped.
_GLUED = re.compile(
    r"[.:!?…\"”’)](?:(?<=[^\W\d_][^\W\d_][.:!?…])|(?<=[.:!?…][\"”’)])|(?<=[)\"”’?!][.:!?]))"
    r"(?=[^\W\d_a-z]|[\"“„«](?=\S)|[@#\d\u2600-\u27bf\U0001f300-\U0001faff]|\.@|pic\.|https?:)"
)
_SENTENCE = re.compile(r"[.!?…:。！？](?:[\"'”’»)\]」』]{0,3}[ \xa0]+|(?<=[。！？]))(?=\S)")
_WIDE = re.compile(r"[ \xa0]{2,}(?=\S)")
_LINK = re.compile(r"(?:https?://|\bpic\.)\S{4,300}|\b(?:t\.co|bit\.ly|youtu\.be)/\w+")
_MIDDLE = re.compile(r"[a-zà-öø-ÿа-яα-ω](?![\w-]*[A-Z/])|[,;:!?)…»、。」』）]|\.\s|\.\Z|[\"“”’][\s.,;:!?)]")
_ONLY_LINK = re.compile(r"(?:(?:https?://|pic\.|www\.)\S+|#\w+|@\w+)")
_PICTURE = re.compile(r"pic\.(?:twitter|x)\.com/\w{4,32}\W{0,4}\Z")
WHOLE = frozenset({"line", "blank", "post", "next", "text", "far"})
"""The kinds of breaks at which a line begins that is no other line's continuation."""


class Row(NamedTuple):
    """A line that is not blank: where its words begin and end, and what stands above it.

    Shapes:  `kind` is "line", "soft" (the line above goes on in it), "blank" (a blank line stands above), "post" (another post
             ends there), "next" (it ends on the line above), "text" (the text begins) or "far" (nobody looked further);
             `joined` says that the blank lines above carry quote marks, too; `length` is as the platform counts.
    """

    start: int
    end: int
    words: str
    length: int
    indent: int
    quoted: bool
    kind: str
    joined: bool


class Break(NamedTuple):
    """A place at which a body can begin.

    Shapes:  `kind` is a row's, or "glued" or "sentence"; `since` is where the words above it begin: of a row, all of the line
             that ends before it, rows that go on in the next taken together; else those up to the break before. `below`
             are the words behind it, up to the next, and `length` is how long they are.
    """

    text: str
    since: int
    start: int
    kind: str
    below: str
    length: int

    @property
    def above(self) -> str:
        """The words above."""
        return self.text[self.since : self.start].strip(_MARKS)


def rows(text: str, floor: int, end: int, *, reach: int, broken: bool) -> Iterator[Row]:
    """Give the lines that are not blank before `end`, nearest first, as far as `reach` code points or another post's end.

    Shapes:  `broken` says that links stand on lines of their own, as some extractors have it.
    """
    stop = max(floor, end - reach)
    pending: tuple[int, int, str, int, int, bool] | None = None
    blank, joined, line_end = False, True, end
    item: re.Match[str] | None = None
    sign = lower = ""
    for _ in range(MOST * 4):
        line_start = text.rfind("\n", stop, line_end) + 1 or stop
        line = text[line_start:line_end]
        words = line.strip(_MARKS)
        if words[:1] == "<" and (tags := _TAGS.match(words)):
            words = words[tags.end() :]
        if words:
            if pending is not None:
                begun = blank or item or (pending[2] == "." and lower[:1] == "@")  # as in ".@somebody", a link apart
                soft = not begun and _goes_on(words, pending[2], broken=broken)
                yield Row(*pending, "blank" if blank else "soft" if soft else "line", joined)
                lower = pending[2]
            inset = line.index(words) if words != line else 0
            indent = len(line) - len(line.lstrip(" \t\xa0")) if inset else 0
            # Where the next line is an item of the same list, that may be the post's own.
            item = _ITEM.match(line, inset) if words[0] in _ITEMS and words[0] != sign else None
            sign = words[0]
            said = line[item.end() :].rstrip(_MARKS) if item else ""
            if item and said:
                inset, indent, words = item.end(), item.end(), said
            else:  # the sign of an item that is the printed line itself
                item = None
            begins = line_start + inset + (words[0] == "[" and _OPENS_LINK.match(words) is not None)
            quoted = inset > 0 and ">" in line[:inset]
            pending = (begins, line_start + inset + len(words), words, weight(words), indent, quoted)
            blank, joined = False, True
        elif pending is not None:
            blank = True
            joined = joined and ">" in line
        if line_start <= stop:
            break
        line_end = line_start - 1
    if pending is not None:
        kind = ("next" if blank else "post") if stop == floor and floor else "text" if not stop else "far"
        yield Row(*pending, kind, joined)


def read(text: str, end: int, found: Sequence[Row], within: int) -> Iterator[Break]:
    """Give all breaks of the rows, nearest first; those within a row only where it has more than `within` code points."""
    begins: list[int] = []  # of the lines that the rows are of
    for row in reversed(found):
        begins.append(row.start if row.kind in WHOLE or not begins else begins[-1])
    until = end
    for row in found:
        begins.pop()
        since = max(begins[-1], row.start - _LONGEST_LINE) if begins else row.start
        inner = [*_inner(text, row, within), (row.start, row.kind)]
        for (start, kind), (before, _) in zip(inner, [*inner[1:], (since, "")], strict=True):
            whole = start == row.start and until >= row.end
            below = row.words if whole else text[start:until].strip(_MARKS)
            yield Break(text, before, start, kind, below, row.length if whole else weight(below))
            until = start


def _goes_on(above: str, below: str, *, broken: bool) -> bool:
    """Tell whether a line goes on in the next: that begins like the middle of a sentence, or is a link or tag of its own."""
    if _MIDDLE.match(below) or above[-1] in ",、(（「『":
        return True
    if _PICTURE.search(above, max(0, len(above) - 60)) or (_PICTURE.match(below) and not broken):
        return False
    return _ONLY_LINK.fullmatch(below) is not None or _ONLY_LINK.fullmatch(above) is not None


def _inner(text: str, row: Row, within: int) -> list[tuple[int, str]]:
    """Find the breaks within one row, the last first: glued sentences, and the ends of sentences."""
    if row.end - row.start <= within:
        return []
    glued = {place.end() for place in _GLUED.finditer(text, row.start, row.end)}
    glued = {
        place for place in glued if not _in_link(text, place, row.start) and not _cuts_quote(text, place, row.start)
    }
    ends = {place.end() for place in _SENTENCE.finditer(text, row.start, row.end)} - glued
    if "  " in row.words or "\xa0" in row.words:
        ends |= {place.end() for place in _WIDE.finditer(text, row.start, row.end)} - glued
    return sorted([*((place, "glued") for place in glued), *((place, "sentence") for place in ends)], reverse=True)


def _cuts_quote(text: str, place: int, start: int) -> bool:
    """Tell whether a place parts a straight quotation mark from what it quotes: it opens and closes in turn."""
    if text[place - 1] == '"':
        return text.count('"', start, place) % 2 == 1
    return text[place] == '"' and text.count('"', start, place) % 2 == 1


def _in_link(text: str, place: int, start: int) -> bool:
    """Tell whether a place stands within an address, whose parts are glued by nature."""
    word = text[max(start, text.rfind(" ", max(start, place - 80), place) + 1) : place + 1]
    return _LINK.match(word) is not None or (word.count(".") > 2 and "/" in word)
