"""The lines that posts leave in plain text: `— Name (@handle) May 3, 2023`.

A line is found from its rare sign, the "@" before the handle, outwards: what follows must be as the platform's template
says, and the name is looked for backwards over a bounded stretch. So time grows with the number of "@", not with what
a pattern would try at each dash.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from postarchive import registry
from postarchive.dates import read_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from postarchive.contract import Platform

LONGEST_NAME = 100
"""Code points before the handle among which a name is looked for: Twitter allows 50, but emoji are of several."""

# What stands between two parts of a line: blanks, a line break with quote marks, the bracket of a Markdown link.
_GAP = re.compile(r"[ \t\xa0\u3000]*(?:\r?\n[ \t\xa0>]*){0,3}\[?")
_HANDLE = re.compile(r"@([^\s()（）\[\]@]{1,255}(?:@[^\s()（）\[\]@]{1,255})?)")
_LINK = re.compile(r"\]\((https?://[^\s()]{1,500})(?: \"[^\"\n]{0,100}\")?\)")
_TIME = re.compile(r"[ ,]{1,3}(?:(?:at|um|à|alle|om|kl\.?|a las|às)\s)?\d{1,2}[:.h]\d{2}(?:\s?[AaPp]\.?[Mm]\b\.?)?")
_DASH = re.compile(
    r"(?:&(?:m|n)dash;|&#(?:8211|8212|x2014|x2013);|â€[”“\x93\x94]|[—–―‒−⸺](?=\s|(?<!\w.)))\s?|(?:(?<=[\s>])|\A)\\?(?:-{1,3}|[‐‑])\s",
    re.IGNORECASE,
)
_ENDS_BODY = re.compile(r"(?:[.!?…。！？\"”»’)]|\b(?:pic\.)?[a-z]{1,10}\.[a-z]{2,3}/\w+)\s*\Z", re.IGNORECASE)
_TWO_BLANKS = re.compile(r"[^\s]([ \xa0]{2,4})(?=\S)")
_BYLINE = re.compile(
    r"(?:by|von|par|por|de|di|da|door|af|av|text|photos?|fotos?|story|文|写真|reporting by|written by)\b[: ]|(?:文|写真)[:：]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line that names a post's author and day: from its dash, or else its name, to the end of the day."""

    platform: str
    handle: str
    start: int
    end: int
    name: str | None = None
    date: dt.date | None = None
    url: str | None = None
    dash: bool = True
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Form:
    """A template, taken apart at its handle."""

    platform: Platform
    handle: re.Pattern[str]
    lead: str
    named: bool
    opened: bool
    closing: re.Pattern[str]
    dated: bool
    timed: bool


def find_lines(text: str) -> Iterator[Line]:
    """Find the lines of a text, in order; none overlaps another."""
    floor, at = 0, text.find("@")
    while at >= 0:
        line = _read(text, at, floor)
        if line is not None:
            yield line
            floor = line.end
        at = text.find("@", max(at + 1, floor))


@cache
def _forms() -> tuple[_Form, ...]:
    known = sorted(registry.platforms(), key=lambda one: one.federated)
    return tuple(_form(platform, template) for platform in known for template in platform.lines)


def _form(platform: Platform, template: str) -> _Form:
    before, _, after = template.partition("@{handle}")
    closing = after.split("{", 1)[0].strip()
    return _Form(
        platform=platform,
        handle=re.compile(platform.slots["handle"]),
        lead="" if "{name}" in before else before.strip(),
        named="{name}" in before,
        opened=before.endswith("("),
        closing=re.compile(r"\s+".join(re.escape(word) for word in closing.split())),
        dated="{date}" in after,
        timed="{time}" in after,
    )


def _read(text: str, at: int, floor: int) -> Line | None:
    """Read the line whose handle begins at an "@"."""
    found = _HANDLE.match(text, at)
    if found is None:
        return None
    for form in _forms():
        handle = found[1] if form.opened else found[1].rstrip(".,:;")
        if not form.handle.fullmatch(handle):
            continue
        line = _read_form(text, at, floor, form, handle)
        if line is not None:
            return line
    return None


def _read_form(text: str, at: int, floor: int, form: _Form, handle: str) -> Line | None:
    opening = at
    if form.opened:
        opening = _opening(text, at)
        if opening < floor:
            return None
    close = _closing(text, at + 1 + len(handle), form)
    if close is None:
        return None
    day = read_date(text, _GAP.match(text, close).end()) if form.dated else None  # type: ignore[union-attr]
    if form.dated and day is None:
        return None
    end = day[1] if day else close
    if form.timed and (time := _TIME.match(text, end)):
        end = time.end()
    link = _LINK.match(text, end)
    if form.named:
        start, name, dash, grounds = _name(text, opening, floor)
        if name is None:
            return None
    else:
        lead = text.rfind(form.lead, max(floor, at - len(form.lead) - 4), at)
        if lead < 0 or text[lead + len(form.lead) : at].strip():
            return None
        start, name, dash, grounds = lead, None, True, f"“{form.lead}”"
    return Line(
        platform=form.platform.name,
        handle=handle,
        start=start,
        end=link.end() if link else end,
        name=name,
        date=day[0] if day else None,
        url=link[1] if link else None,
        dash=dash,
        why=(f"a line of {form.platform.title}: {grounds}, the handle and the day",),
    )


def _opening(text: str, at: int) -> int:
    """Give the place of the parenthesis before a handle, or -1; a Markdown link may open inside it."""
    place = at - 1
    while place > at - 4 and place >= 0 and text[place] in " [":
        place -= 1
    return place if place >= 0 and text[place] in "(（" else -1


def _closing(text: str, place: int, form: _Form) -> int | None:
    link = _LINK.match(text, place)
    if link is not None:
        place = link.end()
    if form.opened:
        while text[place : place + 1] == " ":
            place += 1
        return place + 1 if text[place : place + 1] in {")", "）"} else None
    if not form.closing.pattern:
        return place
    gap = _GAP.match(text, place)
    found = form.closing.match(text, gap.end()) if gap else None
    return found.end() if found else None


def _name(text: str, opening: int, floor: int) -> tuple[int, str | None, bool, str]:
    """Look back from a parenthesis for the name: where the line starts, the name, whether a dash was there, and why."""
    window_start = max(floor, opening - LONGEST_NAME)
    window = text[window_start:opening].rstrip(" \t\xa0")
    first = window.rfind("\n") + 1
    if window[:first].rstrip(" \t\xa0>\r\n")[-1:] in set("—–―-") and first:
        first = window.rfind("\n", 0, len(window[:first].rstrip())) + 1
    dash = _pick_dash(window, first)
    if dash is not None:
        name = " ".join(window[dash.end() :].split())
        return window_start + dash.start(), _clean(name), True, "a dash, a name"
    blanks = list(_TWO_BLANKS.finditer(window, first))
    if not blanks:
        return opening, None, False, ""
    start = blanks[-1].end()
    name = " ".join(window[start:].split())
    if _BYLINE.match(name):
        return opening, None, False, ""
    return window_start + start, _clean(name), False, "two blanks where a sign was dropped, a name"


def _pick_dash(window: str, first: int) -> re.Match[str] | None:
    """Pick the dash before the name: the first that follows a body's end, or else the last (bodies hold dashes too)."""
    dashes = list(_DASH.finditer(window, first))
    if not dashes:
        return None
    for dash in dashes:
        before = window[first : dash.start()].strip(" \t>")
        if (not before and (first or dash.start() == 0)) or _ENDS_BODY.search(before[-80:]):
            return dash
    return dashes[-1]


def _clean(name: str) -> str | None:
    return name.strip("[] ") or None
