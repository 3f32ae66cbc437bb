"""Where a post's body begins in plain text: what stands before its line may be the post's words or the author's.

The moves, apart: `_steps` goes back through the text, piece by piece, and lists the places where the body can begin;
`begin` chooses among them by what the pieces say, and tells whether the text itself leaves no doubt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_STEPS = 40
LONGEST = 4_000
"""Code points of a body that are looked back over; more than any platform shows of a post in an article."""

_QUOTED = re.compile(r"[ \t\xa0]*>[ \t\xa0>]*")
_MARKERS = " \t\xa0>\u3000"
_CUT = re.compile(r"(?:…|\.\.\.)(?:\s*(?:https?://)?[\w.]+/\w+)*\s*\Z")
_LINK = re.compile(r"(?:https?://)?(?:\w+\.)*\w+\.[a-z]{2,3}/\S+", re.IGNORECASE)
_FRAGMENT = re.compile(r"(?:(?:[#@]\S+|(?:https?://|pic\.)\S+|[^\w\s]+)\s*)+\Z")
_GOES_ON = re.compile(r"[a-z#@,.;:!?)…]|[^\w\s\"'“„«‘(\[]")
_SENTENCE_END = re.compile(r"[.!?…:。！？][\"'”’»)\]]*\Z")
_SENTENCE = re.compile(r"(?<=[.!?…:。！？])[\"'”’»)\]]*[ \xa0]+(?=\S)|[ \xa0]{2,}(?=\S)")


@dataclass(frozen=True, slots=True)
class Body:
    """A body's first code point, and how sure that is; `start` is None where the text shows no body at all."""

    start: int | None
    certain: bool
    why: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line of the text before a post's line: where it begins, its words, and what stands above it."""

    start: int
    words: str
    quoted: bool
    blank_above: bool
    first: bool


def begin(text: str, floor: int, end: int, *, most: int) -> Body:
    """Choose where the body that ends before `end` begins; it cannot begin before `floor`.

    Shapes:  `most` is how long the platform lets a post be.
    """
    pieces = list(_steps(text, floor, end))
    if not pieces:
        return Body(None, certain=False, why="nothing stands before the line")
    quoted = text[text.rfind("\n", 0, end) + 1 : end].lstrip().startswith(">") or pieces[0].quoted
    if quoted and pieces[0].quoted:
        return _quoted(pieces)
    cut = bool(_CUT.search(pieces[0].words))
    chosen, length = 0, weight(pieces[0].words)
    if length > most:
        return _inside(text, pieces[0], end, most, cut=cut)
    for place in range(1, len(pieces)):
        piece, below = pieces[place], pieces[place - 1]
        length += weight(piece.words) + 1
        if length > most or piece.words.endswith(":"):
            break
        if not (_belongs(piece, below) or cut):
            break
        chosen = place
    piece = pieces[chosen]
    bounded = piece.first or piece.blank_above or chosen + 1 < len(pieces)
    return Body(piece.start, certain=bounded, why="the line break before the words")


def weight(words: str) -> int:
    """Tell how long a post's words are as Twitter counts: wide signs for two, links not at all (their share varies)."""
    words = _LINK.sub("", words)
    return len(words) + sum(sign > "\u10ff" and not "\u2000" <= sign <= "\u201f" for sign in words)


def _belongs(piece: _Piece, below: _Piece) -> bool:
    """Tell whether a line goes on in the one below it: nothing ends between them."""
    if below.blank_above:
        return False
    if _FRAGMENT.fullmatch(below.words) or _GOES_ON.match(below.words):
        return True
    return not _SENTENCE_END.search(piece.words)


def _quoted(pieces: list[_Piece]) -> Body:
    last = 0
    while last + 1 < len(pieces) and pieces[last + 1].quoted:
        last += 1
    return Body(pieces[last].start, certain=True, why="the quote marks before the lines")


def _inside(text: str, piece: _Piece, end: int, most: int, *, cut: bool) -> Body:
    """Choose within one long line: the earliest sentence from which on a post can hold the words."""
    starts = [gap.end() for gap in _SENTENCE.finditer(text, max(piece.start, end - LONGEST), end)]
    fitting = [start for start in starts if weight(text[start:end]) <= most and text[start:end].strip()]
    if not fitting:
        return Body(None, certain=False, why="the words before the line are more than a post holds")
    return Body(fitting[0], certain=False, why="the earliest sentence from which on a post can hold the words")


def _steps(text: str, floor: int, end: int) -> Iterator[_Piece]:
    """Go back through the lines that are not blank, nearest first."""
    stop = max(floor, end - LONGEST)
    line_end, blank = end, False
    pending: tuple[int, str, bool] | None = None
    for _ in range(MOST_STEPS):
        if line_end <= stop and line_end != end:
            break
        line_start = max(text.rfind("\n", stop, line_end) + 1, stop)
        line = text[line_start:line_end]
        words = line.strip(_MARKERS + "\r\n")
        if words:
            if pending is not None:
                yield _Piece(*pending, blank_above=blank, first=False)
            lead = len(line) - len(line.lstrip(_MARKERS + "\r\n"))
            pending, blank = (line_start + lead, words, bool(_QUOTED.match(line))), False
        else:
            blank = blank or pending is not None
        if line_start <= stop:
            break
        line_end = line_start - 1
    if pending is not None:
        yield _Piece(*pending, blank_above=blank, first=True)
