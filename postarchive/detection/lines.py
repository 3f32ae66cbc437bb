"""The lines that posts leave in plain text: `— Name (@handle) May 3, 2023`.

A line is found from its rare sign outwards: the "@" or "u/" before a handle, the year of a day, the address of a post's own
picture. What follows must be as the platform's template says, and the name is looked for backwards over a bounded stretch.
So time grows with the number of such signs, not with what a pattern would try at each dash.
"""

from __future__ import annotations

import re
from collections import deque
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from postarchive.dates import languages
from postarchive.detection import blanks, days, forms, names

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from postarchive.contract import Platform
    from postarchive.detection.anchors import Anchors
    from postarchive.detection.forms import Form

_HANDLE = re.compile(r"([^\s()（）\[\]<>@]{1,255}(?:@[^\s()（）\[\]<>@]{1,255})?)")
# Markdown's sign before "_" and parentheses, and signs without a shape.
_NO_HANDLES = dict.fromkeys(map(ord, f"\\{blanks.SHAPELESS}"))
_LINK = re.compile(r"\]\((https?://[^\s()]{1,500})(?: \"[^\"\n]{0,100}\")?\)")
_LINKS = re.compile(
    r"(?:https?://\S{1,300}+|#\w{1,100}+|</?[a-zA-Z][^<>]{0,40}+>|\[/?[a-zA-Z]{1,10}\]|\\[nrt]|[\W_]){0,60}+"
)
_INSIDE = frozenset(f"{blanks.BLANKS}{blanks.BREAKS}[>")
_PROSE = re.compile(r"[ \xa0]?[,;]|[ \xa0](?!pic\.)([^\W\d_]+)")
_WORD = re.compile(r"[ \xa0]([^\W\d_]+)")
_OF_BLOGS = re.compile(r"\d[:.h]\d\d|\b0\d")
# So lists of changes and of events print days, and who made them.
_OF_LISTS = re.compile(r"\s*(?:\(|\[?\d{4}-\d\d-\d\d(?!T))")
_TIME_BEHIND = re.compile(r"[^\n\d]{0,16}\d{1,2}[:.h]\d\d")
_NEXT = re.compile(r"\.[ \xa0]\S")
_ON_LINE = re.compile(r"[ \t\xa0]{0,4}\S")
_ENDS_LINE = re.compile(r"[ \t\xa0]{0,8}(?:\r?\n|\Z|:)")
_FIRST_SIGN = re.compile(rf"[\s{blanks.SHAPELESS}]{{0,120}}[\[>]?[\s{blanks.SHAPELESS}]{{0,8}}\S?")
_WEEKDAY = re.compile(
    r"[\s>]{0,8}\[?(?!\w{1,3}[,\s][\s>\d])[^\W\d_][\w-]{1,20}(?:[ \xa0][^\W\d_]{2,8}(?=,))?,?\s[\s>]{0,8}"
)
_NEAR = 160
_MOST_NAMED = 3
_NUMBER = re.compile(r"\d")
_NO_BLANKS = re.compile(r"\S")
_FEWEST = 3
_NEAREST_NUMBER = 48
_LONGEST_MONTH = 24
_LONGEST_DAY = 64
_NEAREST = 40
# What shows that an account was verified, and how to follow it.
_BADGE = re.compile(r"(?:\s|✔|✓|☑|✅|\ufe0f|Verified account|Verified|Follow(?:ing)?(?=\s))*\Z")
_BOUND = re.compile(r"[ \t\xa0]{2,}|\r?\n")


class Line(NamedTuple):
    """A line that names a post's author and day, or shows only its picture's address.

    Shapes:  `start` is its dash, or else its first word; `body` and `body_end` are where the words are if the form itself says
             so; `bare` tells that the line stands for the whole post.
    """

    platform: Platform
    start: int
    end: int
    handle: str | None = None
    name: str | None = None
    date: dt.date | None = None
    url: str | None = None
    body: int | None = None
    body_end: int | None = None
    bare: bool = False
    inside: bool = False
    why: tuple[str, ...] = ()


def pictures(text: str, slashes: Iterable[int]) -> list[Line]:
    """Read the addresses of posts' own pictures around a text's slashes."""
    found = []
    for slash in slashes:
        for host, form in forms.by_picture():
            start = slash - len(host)
            if start >= 0 and text.startswith(host, start) and (shown := form.closing.match(text, start)):
                why = f"the address of a picture of {form.title}, which ends a post; no line names its author"
                found.append(Line(platform=form.platform, start=start, end=shown.end(), inside=True, why=(why,)))
    return found


def find_lines(text: str, anchors: Anchors) -> Iterator[Line]:
    """Find the lines of a text, in order; none overlaps another. A picture without a line of its own is one, too."""
    found = _around_handles(text, anchors) + (_before_years(text, anchors.years) if anchors.years else [])
    found.sort(key=lambda line: (line.start, -line.end))
    alone = deque(pictures(text, anchors.slashes))
    floor = 0
    for line in found:
        if line.start < floor:
            continue
        if alone:
            yield from _alone(text, alone, floor, line.start)
        yield line
        floor = line.end
    if alone:
        yield from _alone(text, alone, floor, len(text))


def _alone(text: str, pictures: deque[Line], floor: int, end: int) -> Iterator[Line]:
    """Give the pictures before `end` that no line follows: they stand last in a post, so each ends one."""
    while pictures and pictures[0].end <= end:
        picture = pictures.popleft()
        follows = pictures[0].start if pictures and pictures[0].end <= end else end
        leads_on = (follows < len(text) or bool(pictures)) and _LINKS.fullmatch(text, picture.end, follows)
        if picture.start >= floor and not leads_on:
            yield picture


def _around_handles(text: str, anchors: Anchors) -> list[Line]:
    found: list[Line] = []
    for sigil in forms.by_sigil():
        floor, places = 0, anchors.slashes if sigil.endswith("/") else anchors.handles
        for place in places:
            at = place + 1 - len(sigil)
            if at < floor or not text.startswith(sigil, at):
                continue
            line = _read(text, at, floor, sigil, timed=at in anchors.timed)
            if line is not None:
                found.append(line)
                floor = line.end
    return found


def _read(text: str, at: int, floor: int, sigil: str, *, timed: bool) -> Line | None:
    """Read the line whose handle begins at a sign: by the first form that all of it fits."""
    found = _HANDLE.match(text, at + len(sigil))
    if found is None:
        return None
    opening = _opening(text, at)
    opened = opening >= floor and opening >= 0
    shown = found[1] if opened else found[1].rstrip(".,:;")
    handle = shown if shown.isidentifier() else shown.translate(_NO_HANDLES)
    place = _closed(text, found.end()) if opened else at + len(sigil) + len(shown)
    if place is None:
        return None
    start = opening if opened else at
    link = _LINK.match(text, place) if text.startswith("]", place) else None
    past = link.end() if link else place  # the name and the handle may be one link
    for form in _opened(text, start, past, floor) if opened else _plain(text, at, floor, sigil, timed=timed):
        fits = form.handle is not None and form.handle.fullmatch(handle)
        goes_on = form.dated or form.closing.pattern
        closing = form.closing.match(text, past if goes_on else place) if fits else None
        line = _read_form(text, start, closing.end(), floor, form=form, handle=handle) if closing else None
        if line is not None:
            return line
    return None


def _opened(text: str, opening: int, place: int, floor: int) -> Sequence[Form]:
    """Give the forms with a parenthesis that a handle may be of, by the words before it and the sign behind it."""
    follows = _FIRST_SIGN.match(text, place)
    sign = follows[0][-1:] if follows else ""
    if sign in forms.PARTS and not _NUMBER.search(text, place, place + _NEAREST_NUMBER):
        sign = ""  # no day is near
    return forms.opened(text[max(floor, opening - names.FARTHEST) : opening], sign)


def _plain(text: str, at: int, floor: int, sigil: str, *, timed: bool) -> Sequence[Form]:
    """Give the forms without a parenthesis that a handle may be of, by what stands close to it: few mentions are of any."""
    before, behind = text[max(floor, at - _NEAR) : at], text[at : at + _NEAR]
    alone = not before.rpartition("\n")[2].strip(" \t\xa0>[")
    return [
        form
        for form in forms.plain(sigil)
        if (alone if form.last else timed if form.timed else form.rare in (before if form.lead else behind))
    ]


def _read_form(text: str, start: int, place: int, floor: int, *, form: Form, handle: str) -> Line | None:
    """Read the line of a form whose handle, and what the form has behind it, end at a place."""
    if form.last:
        return _read_around(text, start, place, form, handle)
    if form.timed:
        return _read_until(text, start, place, floor, form=form, handle=handle)
    day, end, url = days.read(text, place) if form.dated else days.Read(None, place, None)
    if form.dated and end is None and not form.opened:
        end = days.yearless(text, start, place)
    may_be_parted = end is None and form.dash and _NUMBER.search(text, place, place + _NEAREST_NUMBER) is not None
    named = _named(text, start, floor, form) if end is not None or may_be_parted else None
    parted = named is not None and may_be_parted and names.leads(text, named)
    if parted:
        day, end, url = days.parted(text, place)
    if named is None or end is None or _is_prose(text, end, form, named, parted=parted):
        return None
    if form.dash and _OF_LISTS.match(text, place) and not names.leads(text, named):
        return None
    link = _LINK.match(text, end) if text.startswith("]", end) else None
    opens = _opens(text, named.start, floor, form, handle) if form.opens else None
    if form.opens and opens is None and floor and len(text[floor : named.start].split()) < _FEWEST:
        return None  # a line has named the post already
    body = _NO_BLANKS.search(text, opens, named.start) if opens else None
    return Line(
        platform=form.platform,
        handle=handle,
        name=named.name,
        start=body.start() if body else named.start,
        body=body.start() if body else None,
        body_end=named.start if body else None,
        end=link.end() if link else end,
        date=day,
        url=link[1] if link else url,
        bare=form.bare or (opens is not None and body is None),
        why=(
            f"a line of {form.title}, “{form.template}”: {named.why}, the handle{_of_day(text[place:end], day, form)}",
        ),
    )


def _opens(text: str, start: int, floor: int, form: Form, handle: str) -> int | None:
    """Give where the words end that open a post and name its handle, nearest to where its line begins."""
    assert form.opens is not None
    found = [one.end() for one in form.opens.finditer(text, max(floor, start - forms.LONGEST_BODY), start)]
    return found[-1] if found and text.endswith(f"{form.sigil}{handle}", 0, found[-1]) else None


def _of_day(printed: str, day: dt.date | None, form: Form) -> str:
    """Say what was read as the day, and in which languages it is printed so."""
    if not form.dated:
        return ""
    return f", “{_shown(printed)}” where the day stands" if day is None else _read_as(printed)


@lru_cache(maxsize=1_024)
def _read_as(printed: str) -> str:
    shown = _shown(printed)
    known = languages(shown)
    listed = f" ({', '.join(known[:_MOST_NAMED])}{', …' if len(known) > _MOST_NAMED else ''})" if known else ""
    return f", the day “{shown}”{listed}"


def _shown(printed: str) -> str:
    return " ".join(printed.split()).lstrip(")） ")


def _is_prose(text: str, end: int, form: Form, named: names.Found, *, parted: bool) -> bool:
    """Tell whether what looks like a line goes on as a sentence, where no dash before the name and a day say that it is one."""
    if named.loose and not form.dated:
        return _ENDS_LINE.match(text, end) is None
    if not (named.alone or parted) and (form.lead is None or form.bare):
        return False
    if named.alone and _NEXT.match(text, end):
        return True
    if form.lead and form.dated and _TIME_BEHIND.match(text, end):
        return False
    behind = _PROSE.match(text, end)
    word = behind[1] if behind else None
    if behind is None or word is None or word not in forms.before_days():
        return behind is not None and (word is None or word.islower())
    follows = _WORD.match(text, behind.end())
    return follows is not None and not languages(follows[1])


def _named(text: str, opening: int, floor: int, form: Form) -> names.Found | None:
    if form.dash:
        return names.behind_dash(text, opening, floor)
    if form.lead is not None:
        return names.behind_words(text, opening, floor, form.lead, named=form.named)
    if not form.named:
        return names.Found(opening, None, "")
    found = names.on_line(text, opening, floor, form.platform.openers)
    if found is None or not form.title_behind:
        return found
    shown = (found.name or "").removesuffix(form.title_behind)
    return found._replace(name=shown) if shown not in {"", found.name} else None


def _opening(text: str, at: int) -> int:
    """Give the place of the parenthesis before a handle, or -1; a link, or a line break, may stand inside it."""
    place = at - 1
    while place > at - 4 and place >= 0 and text[place] in _INSIDE:
        place -= 1
    return place if place >= 0 and text[place] in "(（" else -1


def _closed(text: str, place: int) -> int | None:
    """Give the place behind the parenthesis that closes a handle; a link, or a line break, may stand inside it."""
    link = _LINK.match(text, place) if text.startswith("]", place) else None
    place = link.end() if link else place
    stop = place + 4
    while place < stop and text[place : place + 1] in _INSIDE:
        place += 1
    return place + 1 if text.startswith((")", "）"), place) else None


def _read_around(text: str, at: int, begins: int, form: Form, handle: str) -> Line | None:
    """Read a form whose words stand between the handle, alone on its line, and a last line."""
    behind = text.find(form.last, begins, begins + forms.LONGEST_BODY)
    if behind < 0 or not _ON_LINE.match(text, behind + len(form.last)):
        return None
    bound = _BOUND.search(text, behind, behind + 200)
    words = text[begins:behind]
    return Line(
        platform=form.platform,
        handle=handle,
        start=at,
        end=bound.start() if bound else min(len(text), behind + 200),
        body=begins + len(words) - len(words.lstrip()),
        body_end=behind,
        why=(f"a handle alone on its line and “{form.last}” behind the words, as {form.title} prints them",),
    )


def _read_until(text: str, at: int, place: int, floor: int, *, form: Form, handle: str) -> Line | None:
    """Read a form whose words stand between the handle, which ends its line, and a line that begins with a time and the day."""
    if not _ENDS_LINE.match(text, place):
        return None
    time = days.BEHIND_WORDS.search(text, place, place + days.FARTHEST)
    badge = _BADGE.search(text, max(floor, at - _NEAREST), at)
    named = names.on_line(text, badge.start() if badge else at, floor) if time else None
    between = days.HANDLE_BEFORE_WORDS.findall(text, place, time.start()) if time else []
    if time is None or named is None or any(one != handle for one in between):
        return None
    day, end, _ = days.read(text, time.end())
    body = _NO_BLANKS.search(text, place, time.start())
    if day is None or end is None or body is None:
        return None
    return Line(
        platform=form.platform,
        handle=handle,
        name=named.name,
        start=named.start,
        end=end,
        date=day,
        body=body.start(),
        body_end=time.start(),
        why=(f"a name, a handle, words, and a line with a time{_of_day(text[time.end() : end], day, form)}",),
    )


def _before_years(text: str, years: Sequence[int]) -> list[Line]:
    """Find the lines that name no handle: from a year back to its day's number and to the words that begin such a line."""
    found: list[Line] = []
    floor = 0
    for at in years:
        low = max(floor, at - names.FARTHEST)
        if _NUMBER.search(text, max(floor, at - _LONGEST_MONTH), at):
            known = tuple(form for form in forms.by_words() if text.find(form.rare, low, at) >= 0)
            line = _read_words(text, low, at + 4, known) if known else None
            if line is not None:
                found.append(line)
                floor = line.end
    return found


def _read_words(text: str, floor: int, until: int, known: tuple[Form, ...]) -> Line | None:
    """Read the line that a year ends: the nearest words that begin one, a name, and the day."""
    for form in known:
        leads = list((form.lead or form.closing).finditer(text, floor, until))
        if not leads:
            continue
        lead = leads[-1]
        near = max(lead.end(), until - _LONGEST_DAY)
        closings = reversed(list(form.closing.finditer(text, near, until))) if form.lead else [lead]
        found = next(filter(None, (_read_behind(text, floor, lead, closing, form) for closing in closings)), None)
        if found is not None:
            return found
    return None


def _read_behind(text: str, floor: int, lead: re.Match[str], closing: re.Match[str], form: Form) -> Line | None:
    weekday = _WEEKDAY.match(text, closing.end())
    if form.lead and weekday is None:
        return None  # blogs say without it who posted when
    day, end, url = days.read(text, weekday.end() if weekday else closing.end())
    if end is None or _OF_BLOGS.search(text, closing.end(), end):
        return None
    named = _before_day(text, floor, lead, closing, form)
    if named is None:
        return None
    link = _LINK.match(text, end)
    return Line(
        platform=form.platform,
        name=named.name,
        date=day,
        start=named.start,
        end=link.end() if link else end,
        url=link[1] if link else url,
        why=(f"a line of {form.title}, “{form.template}”: a name{_of_day(text[closing.end() : end], day, form)}",),
    )


def _before_day(text: str, floor: int, lead: re.Match[str], closing: re.Match[str], form: Form) -> names.Found | None:
    if form.lead is None:
        return names.on_line(text, closing.start(), floor, form.platform.openers)
    name = names.shown(text[lead.end() : closing.start()])
    return names.Found(lead.start(), name, "") if 0 < len(name) <= names.LONGEST else None
