"""Where a post's body begins in plain text: what stands before its line may be the post's words or the author's.

The moves, apart: `breaks.read` goes back and lists the places where the body can begin; `signs.signs` says what speaks for stopping
at a place and what for going on; `begin` weighs that, from the nearest place to the farthest, chooses the likeliest, and tells
how likely it is and which others come next.
"""

from __future__ import annotations

import math
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from postarchive.detection import breaks, scripts
from postarchive.detection.signs import (
    ANOTHER_LANGUAGE,
    FIRST,
    LINES,
    LONGEST_LINKS,
    POINTS,
    SLACK,
    Place,
    Setting,
    is_cut,
    signs,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postarchive.detection.breaks import Row

CERTAIN = 0.7
"""How likely the chosen place must be to be called certain, where it is no end of a sentence (half of those are wrong): where
the points were fitted without the article's site, 98 in 100 of what `detect` calls certain is right (docs/tools/fit_points.py)."""

MOST_ALTERNATIVES = 4

_LEAST_CHANCE = 0.01
_LEAST_WITHIN = 0.2
_HOPELESS = 5.0
_LEAST_POINTS = 0.2
_NO_WORDS = "no words before the line are clearly the post's"
_NO_SIGN = "the likeliest of the places before the line"
_FARTHEST = 4_000


class Body(NamedTuple):
    """A body's first code point, how sure that is, and where else it could begin, likeliest first; `start` is None where the
    text shows no body at all.
    """

    start: int | None
    certain: bool
    why: str
    alternatives: tuple[int, ...] = ()


def begin(text: str, floor: int, end: int, setting: Setting) -> Body:
    """Choose where the body that ends before `end` begins; it cannot begin before `floor`, where another post ends."""
    rows = _rows(text, floor, end, setting)
    if not rows:
        return Body(None, certain=False, why="nothing stands before the line")
    fitting = _fitting(rows, setting.ever)
    for move in (_by_quote_marks, _by_fullness, _by_indent, _by_line):
        found = move(fitting, rows, setting)
        if found is not None:
            return found
    return _by_chance(text, end, rows, setting)


def _rows(text: str, floor: int, end: int, setting: Setting) -> list[Row]:
    """Read the lines before `end` that one post can hold, and the one above them."""
    reach = min(_FARTHEST, 3 * setting.ever + LONGEST_LINKS)
    rows, length = [], 0
    for row in breaks.rows(text, floor, end, reach=reach, broken=setting.layout.startswith("broken")):
        rows.append(row)
        if length > setting.ever + SLACK and row.kind != "soft":
            break
        length += row.length + 1
    return rows


def _runs_on(setting: Setting) -> bool:
    return setting.layout.startswith("run on")


def _by_chance(text: str, end: int, rows: list[Row], setting: Setting) -> Body:
    """Weigh what speaks for each place, where no one thing decides."""
    weighed = _weighed(text, end, rows, setting)
    if not weighed:
        return Body(None, certain=False, why=_NO_WORDS)
    most = max(points for points, *_ in weighed)
    odds = [math.exp(points - most) for points, *_ in weighed]
    whole = sum(odds)
    chance = 1 / whole
    _, place, said = weighed[odds.index(1.0)]
    if chance >= CERTAIN and place.at.kind != "sentence":
        return Body(place.at.start, certain=True, why=_why(said))
    likeliest = sorted(((one, place.at.start) for one, (_, place, _) in zip(odds, weighed, strict=True)), reverse=True)
    # A row that fits is likelier the post's than nobody's; within one that is too long, most sentences are the author's, and
    # all are where the line stands apart from it.
    fits = any(place.at.kind != "sentence" for _, place, _ in weighed)
    if not fits and (chance < _LEAST_WITHIN or not _runs_on(setting)):
        others = tuple(start for _, start in likeliest[:MOST_ALTERNATIVES])
        return Body(None, certain=False, why=_NO_WORDS, alternatives=others)
    others = tuple(start for one, start in likeliest[1 : MOST_ALTERNATIVES + 1] if one > _LEAST_CHANCE * whole)
    return Body(place.at.start, certain=False, why=_why(said), alternatives=others)


def _fitting(rows: list[Row], most: int) -> list[tuple[Row, int]]:
    """Give the nearest rows that one post can hold together, each with how long the post would be."""
    fitting, length = [], 0
    for row in rows:
        length += row.length + 1
        if length > most + SLACK:
            break
        fitting.append((row, length))
    return fitting


def _by_quote_marks(fitting: list[tuple[Row, int]], rows: list[Row], setting: Setting) -> Body | None:
    """Go by Markdown's quote marks: a post's words begin with the block of quote marks that the line ends."""
    if not setting.quoted:
        return None
    block = list(takewhile(lambda pair: pair[0].quoted, fitting))
    ends = next((row for row, _ in block if row.kind == "blank" and not row.joined), None)
    if ends is None and block and (len(block) < len(rows) or block[-1][0].kind in FIRST):
        ends = block[-1][0]
    return Body(ends.start, certain=True, why="the quote marks before the lines") if ends else None


def _by_fullness(fitting: list[tuple[Row, int]], rows: list[Row], setting: Setting) -> Body | None:
    """Go by the length: words that are cut short fill what a post can hold, so their length tells where they begin."""
    if not is_cut(" ".join(row.words for row in rows[1::-1])):
        return None
    blank = next((number for number, (row, _) in enumerate(fitting) if row.kind == "blank"), len(fitting))
    full = [row for row, length in fitting[: blank + 1] if length >= setting.most - 3 * SLACK]
    why = "the words are cut short, so they fill what a post can hold"
    return Body(full[-1].start, certain=len(full) == 1, why=why, alternatives=_starts(full[:-1])) if full else None


def _starts(rows: list[Row]) -> tuple[int, ...]:
    return tuple(row.start for row in rows)


def _by_indent(fitting: list[tuple[Row, int]], rows: list[Row], setting: Setting) -> Body | None:
    """Go by the indent: a line that is indented otherwise than the prose above shares its indent with its words."""
    if not setting.indent or rows[0].indent != setting.indent:
        return None
    own = len(list(takewhile(lambda row: row.indent == setting.indent, rows)))
    if own == len(rows) or own > len(fitting):
        return None
    return Body(rows[own - 1].start, certain=True, why="the indent of the line, which begins here")


def _by_line(fitting: list[tuple[Row, int]], rows: list[Row], setting: Setting) -> Body | None:
    """Go by the line breaks: where the line stands behind its words, the post's own line breaks were dropped: what is left is the article's."""
    if setting.kept or not _runs_on(setting) or not fitting or rows[0].kind not in LINES:
        return None
    return Body(rows[0].start, certain=True, why="the line break before the words, on whose line the name stands")


def _places(text: str, end: int, rows: list[Row], setting: Setting) -> Iterator[Place]:
    """Give the breaks that a post can begin at."""
    length, before = 0, None
    # A line that stands alone was a paragraph of its own, as its words were: none of these begins within another.
    within = 0 if _runs_on(setting) and rows[0].kind not in LINES else setting.ever + SLACK
    for number, one in enumerate(breaks.read(text, end, rows, within)):
        length += one.length + 1
        if before is not None:
            yield Place(before, number - 1, length - one.length - 1, length)
        if length > setting.ever + SLACK:
            return
        before = one
    if before is not None:
        yield Place(before, number, length, length)


def considered(text: str, end: int, rows: list[Row], setting: Setting) -> Iterator[tuple[Place, list[str]]]:
    """Give the places at which a body can begin, nearest first, each with what speaks for it and against it."""
    spoken, turned = None, False
    for place in _places(text, end, rows, setting):
        start = place.at.start
        if spoken is None and place.length <= scripts.MOST:  # of the fewest words that tell it
            spoken = scripts.language(text[start : min(end, start + scripts.MOST)])
        said = signs(text, place, setting, None if turned else spoken)
        turned = turned or ANOTHER_LANGUAGE in said  # farther up, the article's is among the words
        yield place, said


def _weighed(text: str, end: int, rows: list[Row], setting: Setting) -> list[tuple[float, Place, list[str]]]:
    """Give the places, nearest first, each with the sum of points for the body's beginning there, and its signs."""
    weighed = []
    across, most = 0.0, -math.inf
    for place, said in considered(text, end, rows, setting):
        here = beyond = across
        for sign in said:
            if (points := POINTS.get(sign)) is not None:
                here += points[0]
                beyond += points[1]
        weighed.append((here, place, said))
        most = max(most, here)
        across = beyond
        if across < most - _HOPELESS:
            break
    return weighed


def _why(said: list[str]) -> str:
    """Give the weightiest of the signs that speak for a place."""
    telling = [(POINTS[sign][0] - POINTS[sign][1], sign) for sign in said if sign in POINTS and sign[0] != "("]
    most, sign = max(telling, default=(0.0, _NO_SIGN))
    return sign if most > _LEAST_POINTS else _NO_SIGN
