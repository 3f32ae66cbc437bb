"""The rare signs at which a post can show in a text: "@" and "u/" before handles, slashes, years.

An article that shows no post is told here, and most show none. So each search begins at one sign, which the machine finds many
times faster than a word or a choice of signs; what must stand around it is looked at only where it stands. All of that comes
from the forms of the platforms' lines.
"""

from __future__ import annotations

import re
from bisect import bisect
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from postarchive import registry
from postarchive.detection import blanks, days, forms, names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    _Match = Callable[[str, int], re.Match[str] | None]

_ADDRESS = r"(?=/[^\s<>\"]{8,400}+[ \t]{0,40}(?:\r?\n|\Z))"
_IN_CODE = r"(?=/[^\s<>\"'\[\]{}]{8,400}+[\"'“”″]?[^\n\[\]{}]{0,120}+[\]{}\[])"
_HOST = re.compile(r"//([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]+)(?:/+([^/\s]{0,40})|(?=\s))")
_OPENS = frozenset("(（")
_BEGINS = frozenset("\n>[✔")
_BLANKS = frozenset(f"{blanks.BLANKS}{blanks.BREAKS}>[✔")
_NO_HANDLES: tuple[Sequence[int], frozenset[int]] = (), frozenset()
_YEAR = r"2(?<=\s2)0[12]"


class Anchors(NamedTuple):
    """Where a text has signs that a post can stand at, in order: those of addresses, and of lines.

    Shapes:  `timed` are the handles that end their line and behind which, after the words of a post, a time and its day stand.
    """

    addresses: Sequence[int]
    handles: Sequence[int]
    slashes: Sequence[int]
    years: Sequence[int]
    timed: frozenset[int] = frozenset()


def look(text: str) -> Anchors | None:
    """Find the signs of a text at which a post can show, or None where it has none."""
    searches = _searches()
    at = text.find("@")
    handles, timed = _near_handles(text, at, searches) if at >= 0 else _NO_HANDLES
    addresses = slashes = years = None
    at = text.find("/")
    if at >= 0 and (first := searches.slash(text, at)):
        found = [place.start() for place in searches.slashes(text, first.start())]
        addresses = [place for place in found if text[place - 1] == ":" and _may_be_known(text, place)]
        slashes = [place for place in found if text[place - 1] != ":"]
    at = text.find("2")
    if at >= 0 and (before := searches.before_years(text, at, text.rfind("2") + 3)):
        before[0] = before[0] or text[: names.FARTHEST]
        around = "".join(before)
        for sign, search in searches.leads:
            if sign in around and search(around):
                years = [year.start() for year in re.finditer(_YEAR, text)]
                break
    if not (handles or addresses or slashes or years):
        return None
    return Anchors(addresses or (), handles, slashes or (), years or (), timed)


def _near_handles(text: str, at: int, searches: _Searches) -> tuple[Sequence[int], frozenset[int]]:
    found: list[int] = []
    plain: list[int] = []  # in no parentheses
    while at >= 0:
        before = text[at - 1] if at else "\n"
        if before in _OPENS:
            found.append(at)
        elif not before.isalnum() and searches.mentioned(text, at):  # behind one it is an e-mail address's
            found.append(at)
            plain.append(at)
        elif before in _BEGINS or (before in _BLANKS and text[at - 2 : at - 1] in _BLANKS):
            plain.append(at)
        at = text.find("@", at + 1)
    if not plain:
        return found, frozenset()
    timed = frozenset(_before_times(text, plain, searches))
    led = [at for begins, last in searches.around_words for at in _before_last(text, plain, begins, last)]
    return sorted({*found, *timed, *led}) if timed or led else found, timed


def _before_last(text: str, handles: Sequence[int], begins: _Match, last: _Match) -> list[int]:
    """Give the handles behind which, after the words, the last line of a form follows."""
    found: list[int] = []
    sign = last(text, handles[0])
    for at in handles:
        if sign is not None and sign.start() < at:
            sign = last(text, at)
        if sign is None:
            break
        if sign[1] and sign.start() <= at + forms.LONGEST_BODY and begins(text, at):
            found.append(at)
    return found


def _before_times(text: str, handles: Sequence[int], searches: _Searches) -> Sequence[int]:
    """Give the handles that end their line and behind which, after the words, a time and a day follow, and no other's handle."""
    ending = [at for at in handles if searches.leads_on(text, at)]
    if not ending:
        return ()
    found: list[int] = []
    floor = 0
    for time in days.BEHIND_WORDS.finditer(text, ending[0], ending[-1] + days.FARTHEST):
        near = ending[bisect(ending, max(floor, time.end() - days.FARTHEST)) : bisect(ending, time.start())]
        if near and days.read(text, time.end()).date is not None:
            between = list(days.HANDLE_BEFORE_WORDS.finditer(text, near[0], time.start()))
            others = (one.start() for one in reversed(between) if one[1] != between[-1][1])
            nearest = next(others, -1)
            found += [at for at in near if at > nearest]
        floor = time.start()
    return found


def _may_be_known(text: str, slash: int) -> bool:
    """Tell whether somebody may know the address whose first slash this is; most are nobody's."""
    behind = _HOST.match(text, slash)
    return behind is None or registry.may_be_known(behind[1], behind[2])


class _Searches(NamedTuple):
    """What `look` searches with.

    Shapes:  `mentioned` matches the sign before a handle, `leads_on` that of a form that ends behind the words with a time;
             `around_words` match that of a form with a last line behind the words, and find the sign of that line, with a
             group that matches where it has words.
             `before_years` gives what stands before each year; it looks behind over one width, so it gives nothing where a text
             has just begun. `leads` are the words that lines without a handle are told by, under the rarest sign of each.
    """

    mentioned: _Match
    leads_on: _Match
    around_words: tuple[tuple[_Match, _Match], ...]
    slash: _Match
    slashes: Callable[[str, int], Iterator[re.Match[str]]]
    before_years: Callable[[str, int, int], list[str]]
    leads: tuple[tuple[str, Callable[[str], re.Match[str] | None]], ...]


@cache
def _searches() -> _Searches:
    known = forms.plain("@")
    slashes = _slashes()
    windows = rf"{_YEAR}(?:(?<=(.{{{names.FARTHEST}}})...)|)"
    return _Searches(
        mentioned=_handle([form for form in known if not form.last and not form.timed]),
        leads_on=re.compile(f"@(?:{'|'.join(_around(form) for form in known if form.timed)})").match,
        around_words=tuple(_around_words(form) for form in known if form.last),
        slash=slashes.search,
        slashes=slashes.finditer,
        before_years=re.compile(windows, re.DOTALL).findall,
        leads=_leads(),
    )


def _handle(plain: Sequence[forms.Form]) -> _Match:
    """Give how to match the sign before a handle that is in parentheses, or of a form without any."""
    around = "|".join(map(_around, plain))
    within = rf"[\s\[>{blanks.SHAPELESS}]"
    return re.compile(
        rf"@(?:(?<=[(（]@)|(?<=[(（]{within}@)|(?<=[(（]{within}{{2}}@)|(?<=[(（]{within}{{3}}@)|{around})"
    ).match


def _around_words(form: forms.Form) -> tuple[_Match, _Match]:
    return re.compile(f"@{_around(form)}").match, re.compile(rf"{re.escape(form.last)}([ \t\xa0]{{0,4}}\S)?").search


def _leads() -> tuple[tuple[str, Callable[[str], re.Match[str] | None]], ...]:
    """Give the words of lines without a handle by the rarest sign of each, one beyond Latin or a capital, and their search."""
    found: dict[str, list[str]] = {}
    for word in forms.rare_words():
        sign = max(word, key=lambda sign: (ord(sign) > 0xFF or sign.isupper(), ord(sign)))
        before, _, behind = word.partition(sign)
        found.setdefault(sign, []).append(f"(?<={re.escape(before + sign)})(?={re.escape(behind)})")
    return tuple((sign, re.compile(f"{sign}(?:{'|'.join(around)})").search) for sign, around in found.items())


def _around(form: forms.Form) -> str:
    """Give what must stand around the sign before a handle that is in no parentheses."""
    handle = form.platform.slots["handle"]
    if form.last:  # such a handle begins its line; of two blanks before it somebody else finds out
        return rf"(?:(?<![^\n>\[]@)|(?<=[\s>\[]{{2}}@))(?={handle})"
    if form.timed:  # such a handle ends its line; it begins one, or follows a sign, as somebody else finds out
        return rf"(?={handle}[ \t\xa0]{{0,8}}\r?\n)"
    if form.lead and not form.closing.pattern:
        *_, before, last = form.template.rpartition("@")[0].split()
        sign = r"\d" if before.startswith("{") else re.escape(before)  # such words count posts
        return rf"(?<={sign}\s{re.escape(last)}\s@)(?={handle})"
    return rf"(?=(?>{handle}(?:\\{handle}){{0,4}})[.,:;]*+{form.closing.pattern})"


def _slashes() -> re.Pattern[str]:
    """Give the pattern of a slash that stands in an address alone on its line or in a code, in that of a post's own picture, or
    before a handle.
    """
    before = r"[\s>\]}=\"'“”″]"  # a blank, a quote mark, or what stands before an address in a code
    schemes = "|".join(rf"(?<={before}{scheme}:/)|(?<=\A{scheme}:/)" for scheme in ("https", "http"))
    wanted = {":": [rf"(?:{schemes})(?:{_ADDRESS}|{_IN_CODE})"]}  # by the sign before the slash
    for host, form in forms.by_picture():
        code = form.closing.pattern.removeprefix(re.escape(f"{host}/"))
        wanted.setdefault(host[-1], []).append(rf"(?<={re.escape(host)}/)(?={code})")
    for sigil, known in forms.by_sigil().items():
        if sigil.endswith("/"):
            around = [rf"(?<![^\W_]{sigil})(?<={sigil}){_around(form)}" for form in known]
            wanted.setdefault(sigil[-2], []).extend(around)
    choices = "|".join(rf"(?<={re.escape(sign)}/)(?:{'|'.join(around)})" for sign, around in wanted.items())
    return re.compile(rf"/(?<=[{re.escape(''.join(sorted(wanted)))}]/)(?:{choices})")
