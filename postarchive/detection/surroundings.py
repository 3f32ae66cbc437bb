"""What a line stands in: how its article is laid out, what the embed code put around the post's words, where these end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postarchive.detection.scripts import weight
from postarchive.detection.signs import Layout, Setting, gap

if TYPE_CHECKING:
    from postarchive.contract import Platform
    from postarchive.detection.lines import Line

LONGEST = 4_000
"""Code points that a post may have where its platform's file names no limit, and over which an opener is looked for."""

_LEAD = 40
_NEAR = 200
_CLOSE = 500
_NEAR_END = 80
_MOSTLY_WIDE = 1.5
_PAST_LINK = re.compile(r"(?:[\s>\[]|\]\(https?://[^\s()]{1,500}\))*")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,40}+>")
_BLANKS = re.compile(r"\s*")
_FOLLOWS = re.compile(r"[^\n]{0,200}\n(?:[ \t\xa0\r]{0,200}+\n){0,40}([ \t\xa0]{0,200})\S")
_QUOTED = re.compile(r"[ \t\xa0]*>")


def setting(text: str, line: Line, end: int, platform: Platform, layout: Layout) -> Setting:
    """Describe what holds for all places before a line at which its post's words, which end before `end`, can begin."""
    lengths = [length for _, length in platform.lengths]
    then = [length for day, length in platform.lengths if line.date is None or day <= line.date]
    most, ever = max(then, default=LONGEST), max(lengths, default=LONGEST)
    if _is_wide(text[max(0, end - _NEAR_END) : end]):
        most *= 1 if platform.counts_wide and most == ever else 2
        ever *= 1 if platform.counts_wide else 2
    return Setting(
        most=most,
        ever=ever,
        name=line.name or "",
        handle=line.handle or "",
        layout=_around(text, line, layout),
        article=layout,
        indent=_indent(text, line),
        kept=platform.keeps_breaks,
        gap=_gap_before(text, line),
        quoted=_QUOTED.match(text, text.rfind("\n", max(0, end - 400), end) + 1, end + 1) is not None,
    )


def _is_wide(words: str) -> bool:
    """Tell whether most signs are wide, so that the lengths are twice as long where a sign is one."""
    return not words.isascii() and weight(words) > _MOSTLY_WIDE * len(words)


def _around(text: str, line: Line, layout: Layout) -> str:
    """Describe how a line stands in its text: alone or behind the words, in one piece or broken at its links."""
    if line.inside or not leads(text, line.start):
        shape = "run on"
    else:
        shape = "broken" if "\n" in text[line.start : line.end].strip("—–-\n ") else "alone"
    return f"{shape}, blank lines" if layout.blanks else shape


def _gap_before(text: str, line: Line) -> int:
    """Tell how many line breaks stand before a line, 0 where it runs on behind its words."""
    return 0 if line.inside else gap(text, line.start)


def leads(text: str, start: int) -> bool:
    """Tell whether only blanks and quote marks stand before a place on its line."""
    before = text[max(0, start - _LEAD) : start]
    line = before[before.rfind("\n") + 1 :]
    words = _TAG.sub("", line) if "<" in line else line
    return not words.strip(" \t>") and (len(line) < len(before) or start <= _LEAD)


def opener(text: str, floor: int, end: int, openers: tuple[str, ...]) -> tuple[str, int, int] | None:
    """Find the words that the embed code puts before a post's own, nearest to its line: they, where the post begins that shows
    no words, and where its words begin.

    Shapes:  where the opener is a link, its address is the post's: with no words, the post begins there.
    """
    for farthest in (_CLOSE, LONGEST):  # mostly it is close, and there are many
        low = max(floor, end - farthest)
        found = [(at, words) for words in openers if (at := text.rfind(words, low, end)) >= 0]
        if found:
            break
    else:
        return None
    start, shown = max(found)
    behind = _BLANKS.match(text, start + len(shown), end).end()  # type: ignore[union-attr]
    opens = behind if text.startswith("](", behind) else start
    return shown, opens, _PAST_LINK.match(text, behind, end).end()  # type: ignore[union-attr]


def _indent(text: str, line: Line) -> int | None:
    """Tell how far a line is indented, or None where it begins in the middle of one or what follows is indented as far."""
    begins = text.rfind("\n", max(0, line.start - 200), line.start) + 1
    if not begins or text[begins : line.start].strip(" \t\xa0"):
        return None
    indent = line.start - begins
    follows = _FOLLOWS.match(text, line.end)
    return None if follows and len(follows[1]) == indent else indent


def before_residue(text: str, end: int, residue: tuple[str, ...]) -> int:
    """Give where the post's words end: before what the embed code adds to them, and before the sign that opens a link."""
    end -= text[end - 1 : end] == "["
    near = text[max(0, end - _NEAR) : end].rstrip(" \t\r\n>") if residue else ""
    found = next((words for words in residue if near.endswith(words)), None)
    return max(0, end - _NEAR) + len(near) - len(found) if found else end
