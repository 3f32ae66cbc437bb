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
LONGEST_LINKS = 400
SLACK = 12
"""A post may seem longer than its platform allows: entities, names that a reply does not count, a sign of two."""

LONGEST = 4_000
"""Code points of a body that are looked back over; more than any platform shows of a post in an article."""

_QUOTED = re.compile(r"[ \t\xa0]*>[ \t\xa0>]*")
_MARKERS = " \t\xa0>\u3000"
_OPENS_LINK = re.compile(r"\[[^\]\n]{1,200}\]\(https?://")
_GOES_ON = re.compile(r"[a-z#@,;:!?)…]")
_GLUED = re.compile(r"(?<=[^\W\d_][.:!?…])(?=[^\W\d_a-z]|[\"“„«@#.])|(?<=[.:!?…][\"”’)])(?=[^\W\d_a-z])")
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
    end: int
    words: str
    quoted: bool
    blank_above: bool
    first: bool


def begin(text: str, floor: int, end: int, *, most: int) -> Body:
    """Choose where the body that ends before `end` begins; it cannot begin before `floor`, where another post ends.

    Shapes:  `most` is how long the platform lets a post be.
    """
    pieces = list(_steps(text, floor, end))
    if not pieces:
        return Body(None, certain=False, why="nothing stands before the line")
    glued = "\n" not in text[pieces[0].end : end]
    if _QUOTED.match(text, text.rfind("\n", max(0, end - LONGEST), end) + 1, end) and pieces[0].quoted:
        return _quoted(pieces)
    fitting = _fitting(pieces, most)
    if not fitting:
        too_long = Body(None, certain=False, why="the words before the line are more than a post holds")
        return (_inside(text, pieces[0], end, most) if glued else None) or too_long
    chosen, certain, why = _chosen(fitting, most, floored=floor > 0)
    return Body(pieces[chosen].start, certain=certain, why=why)


def _fitting(pieces: list[_Piece], most: int) -> list[_Piece]:
    """Give the nearest pieces that one post can hold together; a line that introduces them is none of them."""
    fitting: list[_Piece] = []
    length = 0
    for piece in pieces:
        length += weight(piece.words) + 1
        if length > most + SLACK or (fitting and piece.words.endswith((":", "："))):
            break
        fitting.append(piece)
    return fitting


def _chosen(fitting: list[_Piece], most: int, *, floored: bool) -> tuple[int, bool, str]:
    """Choose the piece that the body begins with, tell whether another could be it, and on what grounds."""
    if _is_cut(fitting[0].words) and sum(weight(piece.words) + 1 for piece in fitting) >= most - SLACK:
        return len(fitting) - 1, True, "the words are cut short, so they fill what a post can hold"
    paragraph = next((place for place, piece in enumerate(fitting) if piece.blank_above), None)
    if paragraph is not None:
        return paragraph, True, "the blank line before the words"
    if floored and fitting[-1].first:
        return len(fitting) - 1, len(fitting) == 1, "the end of the post before"
    chosen = 0
    while chosen + 1 < len(fitting) and _belongs(fitting[chosen + 1], fitting[chosen]):
        chosen += 1
    return chosen, chosen + 1 == len(fitting), "the line break before the words"


def weight(words: str) -> int:
    """Tell how long a post's words are as Twitter counts: wide signs for two, links not at all (their share varies)."""
    shown = " ".join(word for word in words.split(" ") if not _is_link(word))
    if shown.isascii():
        return len(shown)
    return len(shown) + sum(sign > "\u10ff" and not "\u2000" <= sign <= "\u201f" for sign in shown)


def _is_link(word: str) -> bool:
    return "/" in word and "." in word


def _is_cut(words: str) -> bool:
    """Tell whether words break off with an ellipsis, links behind it aside."""
    for word in reversed(words[-LONGEST_LINKS:].split()):
        _, dots, behind = word.replace("...", "…").rpartition("…")
        if dots and (not behind or _is_link(behind)):
            return True
        if not _is_link(word):
            return False
    return False


def _is_fragment(words: str) -> bool:
    """Tell whether a line holds no prose: tags, handles, links and signs, as extractors put on lines of their own."""
    return all(word[0] in "#@" or _is_link(word) or not any(map(str.isalnum, word)) for word in words.split())


def _belongs(piece: _Piece, below: _Piece) -> bool:
    """Tell whether a line goes on in the one below it: links, tags and handles on lines of their own are no ends."""
    if _is_fragment(below.words) or _is_fragment(piece.words):
        return True
    return bool(_GOES_ON.match(below.words)) or piece.words.endswith((",", "、"))


def _quoted(pieces: list[_Piece]) -> Body:
    last = 0
    while last + 1 < len(pieces) and pieces[last + 1].quoted:
        last += 1
    return Body(pieces[last].start, certain=True, why="the quote marks before the lines")


def _inside(text: str, piece: _Piece, end: int, most: int) -> Body | None:
    """Choose within one long line, where line breaks were dropped: a sentence glued to the one before shows where."""
    low = max(piece.start, end - 3 * most - LONGEST_LINKS)
    glued = _within([gap.end() for gap in _GLUED.finditer(text, low, end)], text, end, most)
    introduced = next((start for start in glued if text[start - 1] in ":："), None)
    if introduced is not None:
        return Body(introduced, certain=False, why="the colon to which the words are glued")
    if glued:
        return Body(glued[-1], certain=False, why="the sentence to which the words are glued")
    starts = _within([gap.end() for gap in _SENTENCE.finditer(text, low, end)], text, end, most)
    if not starts:
        return None
    return Body(starts[-1], certain=False, why="the earliest sentence from which on a post can hold the words")


def _within(starts: list[int], text: str, end: int, most: int) -> list[int]:
    """Give the places from which on a post can hold the words, nearest first."""
    found, length, until = [], 0, end
    for start in reversed(starts):
        length += weight(text[start:until])
        if length > most + SLACK:
            break
        found.append(start)
        until = start
    return found


def _steps(text: str, floor: int, end: int) -> Iterator[_Piece]:
    """Go back through the lines that are not blank, nearest first."""
    stop = max(floor, end - LONGEST)
    line_end, blank = end, False
    pending: tuple[int, int, str, bool] | None = None
    for _ in range(MOST_STEPS):
        if line_end <= stop and line_end != end:
            break
        line_start = max(text.rfind("\n", stop, line_end) + 1, stop)
        line = text[line_start:line_end]
        words = line.strip(_MARKERS + "\r\n")
        if words:
            if pending is not None:
                yield _Piece(*pending, blank_above=blank, first=False)
            begins = line_start + line.index(words) + bool(_OPENS_LINK.match(words))
            ends = line_start + len(line.rstrip(_MARKERS + "\r\n"))
            pending, blank = (begins, ends, words, bool(_QUOTED.match(line))), False
        else:
            blank = blank or pending is not None
        if line_start <= stop:
            break
        line_end = line_start - 1
    if pending is not None:
        yield _Piece(*pending, blank_above=blank, first=True)
