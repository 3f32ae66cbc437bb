"""The lines that posts leave in plain text: `— Name (@handle) May 3, 2023`.

A line is found from its rare sign outwards: the "@" or "u/" before a handle, the year of a day, the address of a post's own
picture. What follows must be as the platform's template says, and the name is looked for backwards over a bounded stretch.
So time grows with the number of such signs, not with what a pattern would try at each dash.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from postarchive.dates import read_date, read_masked
from postarchive.detection import forms, names

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from postarchive.detection.forms import Form

LONGEST_BODY = 2_400
"""Code points between a handle and the line behind the words; TikTok allows 2,200."""

_GAP = re.compile(forms.GAP + r"\[?")
_HANDLE = re.compile(r"([^\s()（）\[\]@]{1,255}(?:@[^\s()（）\[\]@]{1,255})?)")
_LINK = re.compile(r"\]\((https?://[^\s()]{1,500})(?: \"[^\"\n]{0,100}\")?\)")
_TIME = re.compile(
    r"(?:[ ,\xa0]{1,3}(?:(?:at|um|à|alle|om|kl\.?|a las|às|в|о|·|-)\s)?)\d{1,2}[:.h]\d{2}"
    r"(?:\s?(?:[AaPp]\.?[Mm]\b\.?|午前|午後|오전|오후))?(?:\s(?:Uhr|P[DS]T|E[DS]T|UTC|GMT|CES?T|BST|JST))?"
)
_LINKS = re.compile(r"(?:[\s>\[\]()]|https?://\S{1,300}|#\w{1,100}){0,40}")
_WEEKDAY = re.compile(r"[ \t\xa0\r\n]{0,8}[^\W\d_][\w-]{1,20},?[ \xa0]")
_YEAR = re.compile(r"20[0-9]{2}")
_BOUND = re.compile(r"[ \t\xa0]{2,}|\r?\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line that names a post's author and day, or shows only its picture's address.

    Shapes:  `start` is its dash, or else its first word; `body` and `body_end` are where the words are if the form itself says
             so; `bare` tells that the line stands for the whole post.
    """

    platform: str
    start: int
    end: int
    handle: str | None = None
    name: str | None = None
    date: dt.date | None = None
    url: str | None = None
    body: int | None = None
    body_end: int | None = None
    bare: bool = False
    why: tuple[str, ...] = ()


def find_lines(text: str) -> Iterator[Line]:
    """Find the lines of a text, in order; none overlaps another. A picture without a line of its own is one, too."""
    found = sorted((*_around_handles(text), *_before_years(text)), key=lambda line: (line.start, -line.end))
    pictures = deque(_pictures(text))
    floor = 0
    for line in found:
        if line.start < floor:
            continue
        yield from _alone(text, pictures, floor, line.start)
        yield line
        floor = line.end
    yield from _alone(text, pictures, floor, len(text))


def _alone(text: str, pictures: deque[Line], floor: int, end: int) -> Iterator[Line]:
    """Give the pictures before `end` that no line follows: they stand last in a post, so each ends one."""
    while pictures and pictures[0].end <= end:
        picture = pictures.popleft()
        follows = pictures[0].start if pictures and pictures[0].end <= end else end
        leads_on = (follows < len(text) or bool(pictures)) and _LINKS.fullmatch(text, picture.end, follows)
        if picture.start >= floor and not leads_on:
            yield replace(picture, start=picture.end)


def _pictures(text: str) -> Iterator[Line]:
    """Find the addresses of posts' own pictures."""
    for form in forms.by_picture():
        rare = form.template.partition("{")[0]
        at = text.find(rare)
        while at >= 0:
            shown = form.closing.match(text, at)
            if shown is not None:
                yield Line(
                    platform=form.platform.name,
                    start=at,
                    end=shown.end(),
                    why=(f"the address of a picture of {form.title}, which ends a post; no line names its author",),
                )
            at = text.find(rare, shown.end() if shown else at + len(rare))


def _around_handles(text: str) -> Iterator[Line]:
    for sigil, known in forms.by_sigil().items():
        if sigil[-1] not in text:
            continue
        floor, at = 0, text.find(sigil)
        while at >= 0:
            line = _read(text, at, floor, sigil, known)
            if line is not None:
                yield line
                floor = line.end
            at = text.find(sigil, max(at + 1, floor))


def _read(text: str, at: int, floor: int, sigil: str, known: tuple[Form, ...]) -> Line | None:
    """Read the line whose handle begins at a sign."""
    found = _HANDLE.match(text, at + len(sigil))
    if found is None:
        return None
    opened = text[at - 1 : at] in {"(", "（", "[", " "} and _opening(text, at) >= floor
    for form in known:
        if form.opened and not opened:
            continue
        handle = found[1] if form.opened else found[1].rstrip(".,:;")
        if form.handle is not None and form.handle.fullmatch(handle):
            line = _read_form(text, at, floor, form, handle)
            if line is not None:
                return line
    return None


def _read_form(text: str, at: int, floor: int, form: Form, handle: str) -> Line | None:
    place = _closed(text, at + len(form.sigil) + len(handle)) if form.opened else at + len(form.sigil) + len(handle)
    if place is None:
        return None
    closing = form.closing.match(text, place)
    if closing is None:
        return None
    if form.last:
        return _read_around(text, at, closing.end(), form, handle)
    day, end = _day(text, closing.end()) if form.dated else (None, closing.end())
    if end is None:
        return None
    named = _named(text, _opening(text, at) if form.opened else at, floor, form)
    if named is None:
        return None
    link = _LINK.match(text, end)
    return Line(
        platform=form.platform.name,
        handle=handle,
        name=named.name,
        start=named.start,
        end=link.end() if link else end,
        date=day,
        url=link[1] if link else None,
        bare=form.bare,
        why=(f"a line of {form.title}: {named.why}, the handle{' and the day' if day else ''}",),
    )


def _named(text: str, opening: int, floor: int, form: Form) -> names.Found | None:
    if form.dash:
        return names.behind_dash(text, opening, floor, strict=not form.dated)
    if form.lead is not None:
        return names.behind_words(text, opening, floor, form.lead, named=form.named)
    return names.on_line(text, opening, floor) if form.named else names.Found(opening, None, "")


def _day(text: str, place: int) -> tuple[dt.date | None, int | None]:
    """Read the day at a place, with the time that may stand behind it: it, or None where it is masked, and its end."""
    gap = _GAP.match(text, place)
    begins = gap.end() if gap else place
    found = read_date(text, begins)
    if found is None:
        return None, read_masked(text, begins)
    time = _TIME.match(text, found[1])
    return found[0], time.end() if time else found[1]


def _opening(text: str, at: int) -> int:
    """Give the place of the parenthesis before a handle, or -1; a Markdown link may open inside it."""
    place = at - 1
    while place > at - 4 and place >= 0 and text[place] in " [":
        place -= 1
    return place if place >= 0 and text[place] in "(（" else -1


def _closed(text: str, place: int) -> int | None:
    """Give the place behind the parenthesis that closes a handle; a Markdown link may end inside it."""
    link = _LINK.match(text, place)
    if link is not None:
        place = link.end()
    while text[place : place + 1] == " ":
        place += 1
    return place + 1 if text[place : place + 1] in {")", "）"} else None


def _read_around(text: str, at: int, begins: int, form: Form, handle: str) -> Line | None:
    """Read a form whose words stand between the handle, alone on its line, and a last line."""
    if text[text.rfind("\n", max(0, at - 200), at) + 1 : at].strip(" \t\xa0>[") and at:
        return None
    behind = text.find(form.last, begins, begins + LONGEST_BODY)
    if behind < 0:
        return None
    bound = _BOUND.search(text, behind, behind + 200)
    words = text[begins:behind]
    return Line(
        platform=form.platform.name,
        handle=handle,
        start=at,
        end=bound.start() if bound else min(len(text), behind + 200),
        body=begins + len(words) - len(words.lstrip()),
        body_end=behind,
        why=(f"a handle alone on its line and “{form.last}” behind the words, as {form.title} prints them",),
    )


def _before_years(text: str) -> Iterator[Line]:
    """Find the lines that name no handle: from a year back to the words that such a line begins with."""
    known = forms.by_words()
    if not known:
        return
    rare = re.compile("|".join(sorted({(form.lead or form.closing).pattern for form in known})))
    floor, at = 0, text.find(" 20")
    while at >= 0:
        if _YEAR.match(text, at + 1):
            lead = None
            for lead in rare.finditer(text, max(floor, at - names.LONGEST - 60), at):
                pass
            line = _read_words(text, lead.start(), at + 5, floor, known) if lead else None
            if line is not None:
                yield line
                floor = line.end
        at = text.find(" 20", at + 3)


def _read_words(text: str, start: int, least: int, floor: int, known: tuple[Form, ...]) -> Line | None:
    for form in known:
        lead = form.lead.match(text, start) if form.lead else None
        if lead is None and form.lead is not None:
            continue
        for closing in form.closing.finditer(text, lead.end() if lead else start, least):
            weekday = _WEEKDAY.match(text, closing.end())
            day, end = _day(text, weekday.end() if weekday else closing.end())
            if end is None:
                continue
            if lead is None:
                named = names.on_line(text, closing.start(), floor)
            else:
                words = " ".join(text[lead.end() : closing.start()].split())
                named = names.Found(start, words, "") if 0 < len(words) <= names.LONGEST else None
            if named is None:
                continue
            shown = " ".join((lead or closing)[0].split())
            return Line(
                platform=form.platform.name,
                name=named.name,
                date=day,
                start=named.start,
                end=end,
                why=(f"a line of {form.title}: “{shown}”, a name and the day",),
            )
    return None
