"""The day behind a handle: what may stand before it and around it, and what people put in its place."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from postarchive.dates import LONGEST, read_date, read_masked, read_usual, skip_slashed, skip_yearless
from postarchive.detection import blanks, forms

_ADDRESS = r"https?://[^\s\"'<>|\[\]()]{1,500}"
# A time may stand before the day, and what in some markup opens a link, or words that stand out.
_GAP = re.compile(
    rf"{forms.GAP}(?:\d{{1,2}}[:.]\d{{2}}(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?[-–·,]\s?|\s)[{blanks.SHAPELESS}]?)?"
    rf"(?P<mark>\[(?:url|URL)=[\"']?({_ADDRESS})[\"']?\]|\[\[?({_ADDRESS})(?:[ |]|\]\[)|<({_ADDRESS})\||\[\d{{1,3}}\]"
    rf"|<[aA]\s(?:[^<>]{{0,200}}?\s)?(?:href|HREF)=[\"']?({_ADDRESS})[^<>]{{0,200}}>|<[a-zA-Z]{{1,10}}\b[^<>]{{0,200}}>"
    r"|[\[(`\"“]|\*{1,3}|_{1,3}(?!_))?",
)
# What people put between a handle and its day, where a dash before the name says that it is a line.
_PARTED = re.compile(
    rf"{forms.GAP}(?:[,:;·•|/–—―−-]{{1,2}}|(?:on|am|le|el|il|em|op|den|di|på|w|в|pada|tarihinde)(?=\s))?"
)
_NAMED_DAY = re.compile(rf"{forms.GAP}[^\W\d_]{{2,20}}(?:[.,]{{1,2}}|(?<=\b[^\W\d_]{{3}})(?=\s))")
_BARE_GAP = re.compile(forms.GAP)
_END_OF_LINK = re.compile(
    r"[ \t]{0,8}(?:</[a-z]{1,10}>|\[/url\]|\]\]|`_{0,2}|\*{1,3}|_{1,3}|[)\"”>]|\](?!\())", re.IGNORECASE
)
_TIME = re.compile(
    r"(?:[ ,\xa0]{1,3}(?:(?:at|um|à|alle|om|kl\.?|a las|às|в|о|·|-)\s)?)\d{1,2}[:.h]\d{2}"
    r"(?:\s?(?:[AaPp]\.?[Mm]\b\.?|午前|午後|오전|오후))?(?:\s(?:Uhr|P[DS]T|E[DS]T|UTC|GMT|CES?T|BST|JST))?"
)
_ENDS_LINE = re.compile(r"[ \t\xa0]{0,8}(?:\r?\n|\Z|:)")
_NEAREST = 20
_YEAR = re.compile(r"\d\d\d\d")
_MASK = re.compile(r"[*<\[#_xXN]")  # with one of these begins what masks a number


BEHIND_WORDS = re.compile(
    r"\n[ \t>]*(?:(?:午前|午後|上午|下午|오전|오후)\s?)?\d{1,2}[:.]\d{2}(?:\s?(?:[AaPp]\.?\s?[Mm]\.?|Ö[SÖ]|[صم]))?\s?[-–·]\s?(?=\w)"
)
"""A time that begins a line, and what parts it from the day."""

HANDLE_BEFORE_WORDS = re.compile(r"@(\w{1,15})[ \t]*\r?\n(?=\s*\S)")
"""A handle that ends its line, with something behind."""

FARTHEST = 1_200
"""Code points between a handle and the time behind a post's words."""

_MACHINE = re.compile(r"(1\d{9})000\b")
"""Milliseconds since 1970, as one site leaves them."""


class Read(NamedTuple):
    """A day, or None where it is masked; where it ends, or None where there is none; the address that it links to where a tag
    says so.
    """

    date: dt.date | None
    end: int | None
    url: str | None


def read(text: str, place: int) -> Read:
    """Read the day at a place, with the time that may stand behind it."""
    usual = read_usual(text, place + 1) if text.startswith(" ", place) else None
    if usual is not None:
        return Read(usual[0], _behind_time(text, usual[1]), None)
    gap = _GAP.match(text, place)
    begins = gap.end() if gap else place
    until = begins + LONGEST
    found = read_date(text, begins) if _YEAR.search(text, begins, until) else None
    if found is None:
        bare = _BARE_GAP.match(text, place).end()  # type: ignore[union-attr]
        return Read(None, read_masked(text, bare) if _MASK.search(text, bare, until) else None, None)
    end = _behind_time(text, found[1])
    if gap is None or gap["mark"] is None:
        return Read(found[0], end, None)
    closed = _END_OF_LINK.match(text, end)
    url = next((one for one in gap.groups() if one and one.startswith("http")), None)
    return Read(found[0], closed.end() if closed else end, url)


def _behind_time(text: str, end: int) -> int:
    time = _TIME.match(text, end)
    return time.end() if time else end


def parted(text: str, place: int) -> Read:
    """Read the day that a sign, a word or the weekday parts from the handle, or that has no year and ends the line."""
    gap = _PARTED.match(text, place)
    begins = gap.end() if gap else place
    found = read(text, begins)
    if found.end is not None:
        return found
    numbers = _BARE_GAP.match(text, begins).end()  # type: ignore[union-attr]
    if (end := skip_slashed(text, numbers)) is not None:
        return Read(None, end, None)
    if (machine := _MACHINE.match(text, numbers)) is not None:
        return Read(dt.datetime.fromtimestamp(int(machine[1]), dt.UTC).date(), machine.end(), None)
    end = skip_yearless(text, numbers)
    if end is not None and _ENDS_LINE.match(text, end):
        return Read(None, end, None)
    weekday = _NAMED_DAY.match(text, begins)
    return read(text, weekday.end()) if weekday else found


def yearless(text: str, start: int, place: int) -> int | None:
    """Give where a day without a year ends that stands behind the sign of a form; where that sign parts items, it is none."""
    if text[place - 1] in text[max(0, start - _NEAREST) : start]:
        return None
    gap = _GAP.match(text, place)
    return skip_yearless(text, gap.end() if gap else place)
