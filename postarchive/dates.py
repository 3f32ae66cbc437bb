"""Printed days: what a reader sees as a date, in the languages in which platforms print it.

Sources:
    Orders and words around a day: CLDR's long dates, and lines seen in public pages, 2011 to 2026.
    Persian months: CLDR's persian calendar, which babel leaves out; the leap rule is the 33-year cycle.
    Buddhist years: 543 ahead of the common era, as Thai prints them.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from postarchive.months import MONTHS

LONGEST = 100
"""Code points that are read for a date; what follows is not looked at."""

_SHAPELESS = "\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_TOKEN = re.compile(rf"(?P<number>\d+)|[^\d\s!-/:-@\[-`{{-~،·。、{_SHAPELESS}]+")
_GAP = re.compile(rf"(?:[\s.,،·'’{_SHAPELESS}]|(?<=\n)>|&nbsp;){{0,8}}")
_DIGITS = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_DOTTED = re.compile(
    r"(\d{1,2})\.[ \xa0]?(\d{1,2})\.[ \xa0]?(\d{4})(?!\d)|(\d{4})\.[ \xa0]?(\d{1,2})\.[ \xa0]?(\d{1,2})\.?(?!\d)"
)
_SLASHED = re.compile(r"(\d{1,2})[\u200e\u200f]?([/-])(\d{1,2})[\u200e\u200f]?\2(\d{4})(?!\d)")
# A Croatian day has points behind both numbers; its tenth month is the Poles' eleventh, its sixth the Czechs' seventh.
_CROATIAN = re.compile(r"[0-9]{1,2}\. (lip|srp|lis)(?:topada)?\.? [0-9]{4}\.", re.IGNORECASE)
# Nine in ten; the rest needs the long way.
_USUAL = re.compile(r"([A-Z][a-z]{2,8}) ([0-9]{1,2}), ([0-9]{4})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})\.? (?:de )?([^\W\d_]{3,12})\.?(?: de)? ([0-9]{4})(?=[^\w ]|[A-Z]|\n|\Z| [A-Z])")
_COUNTED = re.compile(r"([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日")
_MARKS = re.compile(rf"[\u0300-\u036f\u0653-\u0655\u093c\u09bc{_SHAPELESS}]")
_SAME = str.maketrans("ıী", "iি")
_MASK = re.compile(
    r"\*[A-Z]{1,12}\*|\*{1,4}|[<\[](?:[A-Z]{1,12}|num(?:ber)?|digits?)[>\]]|NUM(?:BER)?\b|#{1,4}|[xX]{2,4}(?!\w)|_{2,4}|\d{1,4}(?!\d)"
)
_AGO = re.compile(r"\d{1,2} ?(?:h|m|s|d|hrs?|min|Std|Min|時間|分|日|시간|분|일)\b")
_MOST_TOKENS = 10

# Words that stand between the parts of a date and say nothing, and those that say which part the number before or
# behind them is. "с" and the like are left out: a date is short.
_BETWEEN = "de of del di d da den st nd rd th er º ª ° ngày gada m ж թ il lo"
_FILLERS = frozenset(_BETWEEN.split())
_TAILS = frozenset("грr")
_UNITS = {"年": "y", "년": "y", "năm": "y", "月": "m", "월": "m", "tháng": "m", "thg": "m", "日": "d", "일": "d"}
_ERAS = frozenset(["พ", "ศ", "ค", "م"])

_SHAPES = {
    "MNN": (2, 0, 1),
    "NMN": (2, 1, 0),
    "NNM": (0, 2, 1),
    "NyNmNd": (0, 2, 4),
    "NyNmN": (0, 2, 4),
    "NNmN": (0, 1, 3),
    "NmNN": (3, 2, 0),
    "NmNyN": (4, 2, 0),
    "mNNN": (3, 1, 2),
}
_YEAR_FIRST = {"NMN": (0, 1, 2)}


class _Token(NamedTuple):
    kind: str
    value: int
    text: str
    end: int
    calendar: str = ""


def parse_date(text: str, lang: str | None = None) -> dt.date | None:
    """Read the first printed day in a short text, whatever stands around it.

    Shapes:  `lang` is a language tag and only settles what two languages read differently; any language is read.
    """
    text = text[: LONGEST * 2]
    usual = read_usual(text, 0)
    if usual is not None:
        return usual[0]
    plain = text.isascii()
    for token in _TOKEN.finditer(text):
        if plain and not token["number"] and token[0].lower() not in _beginnings():
            continue
        found = read_date(text, token.start(), lang)
        if found is not None:
            return found[0]
    return None


def read_date(text: str, start: int, lang: str | None = None) -> tuple[dt.date, int] | None:
    """Read the printed day that begins at `start`, and give it with the place where it ends; None where none does."""
    usual = read_usual(text, start)
    if usual is not None:
        return usual
    numbers = _in_numbers(text, start) if text[start : start + 1].isdigit() else None
    if numbers is not None:
        written, end = numbers
        return (written, end) if written else None
    tokens = _tokens(text, start, (lang or "").split("-")[0].split("_")[0].lower())
    shape = "".join(token.kind for token in tokens)
    for length in range(min(len(shape), 6), 2, -1):
        places = _SHAPES.get(shape[:length])
        if places is None:
            continue
        if len(tokens[0].text) == 4 and tokens[0].kind == "N":
            places = _YEAR_FIRST.get(shape[:length], places)
        in_year, in_month, in_day = (tokens[place] for place in places)
        if len(in_year.text) >= 4:
            found = _day(int(in_year.text[:4]), in_month.value, in_day.value, in_month.calendar)
            if found is not None:
                return found, _tail(text, tokens[length - 1], in_year)
    return None


def read_usual(text: str, start: int) -> tuple[dt.date, int] | None:
    """Read a day as most are printed, whatever the language."""
    found = _USUAL.match(text, start)
    if found is not None:
        written = _named_day(found[3], found[1], found[2])
        return (written, found.end()) if written else None
    if not text[start : start + 1].isdigit():
        return None
    if (found := _DAY_FIRST.match(text, start)) is not None:
        croatian = _CROATIAN.match(text, start)
        month = _CROATIAN_MONTHS[croatian[1].lower()] if croatian else _months("").get(fold(found[2]), 0)
        parts = (found[3], month, found[1])
    elif (found := _COUNTED.match(text, start)) is not None:
        parts = (found[1], int(found[2]), found[3])
    else:
        return None
    year, month, day = parts
    written = _day(int(year), month, int(day), "") if month else None
    return (written, found.end()) if written else None


@lru_cache(maxsize=4_096)
def _named_day(year: str, name: str, day: str) -> dt.date | None:
    month = _months("").get(name.lower())
    return _day(int(year), month, int(day), "") if month else None


def _in_numbers(text: str, start: int) -> tuple[dt.date | None, int] | None:
    """Read a day whose month is a number, and where it ends; None for the day where no such is, or it may be another."""
    plain = _DIGITS.match(text, start)
    if plain is not None:
        return _day(int(plain[1]), int(plain[3]), int(plain[4]), ""), plain.end()
    slashed = _SLASHED.match(text, start)
    if slashed is not None:
        return _unambiguous(slashed), slashed.end()
    dotted = _DOTTED.match(text, start)  # with points, the day stands first, or the year
    if dotted is None:
        return None
    parts = (3, 2, 1) if dotted[3] else (4, 5, 6)
    year, month, day = (int(dotted[part]) for part in parts)
    return _day(year, month, day, ""), dotted.end()


def _unambiguous(slashed: re.Match[str]) -> dt.date | None:
    """Read a day in numbers parted by slashes, if only one of them can be the month."""
    first, second = int(slashed[1]), int(slashed[3])
    if first != second and (first > 12) == (second > 12):
        return None
    return _day(int(slashed[4]), min(first, second), max(first, second), "")


def skip_slashed(text: str, start: int) -> int | None:
    """Tell where a day in numbers ends that may be the third of April or the fourth of March."""
    slashed = _SLASHED.match(text, start)
    return slashed.end() if slashed else None


def read_masked(text: str, start: int) -> int | None:
    """Tell where a printed day ends whose numbers were masked (`October *NUMBER*, *NUMBER*`), as data sets do.

    Shapes:  a month in any language among two numbers, of which one at least is masked.
    """
    shape, masked, position, stop = "", False, start, min(len(text), start + LONGEST)
    while len(shape) < 3:
        number = _MASK.match(text, position, stop)
        word = None if number else _TOKEN.match(text, position, stop)
        if number is not None:
            shape, end, masked = shape + "N", number.end(), masked or not number[0].isdigit()
        elif word is not None:
            month, end = _month(text, word, stop, _months(""))
            if not month and fold(word[0]) not in _FILLERS:
                return None
            shape += "M" if month else ""
        else:
            return None
        position = _GAP.match(text, end).end()  # type: ignore[union-attr]
    return end if masked and shape in {"MNN", "NMN", "NNM"} else None


def languages(printed: str) -> tuple[str, ...]:
    """Name the languages that print the month of a printed day so, or none where the month is a number."""
    usual = _USUAL.match(printed)
    if usual is not None and (found := _languages(fold(usual[1]))):
        return found
    words = (word[0] for word in _TOKEN.finditer(printed[:LONGEST]) if not word["number"] and len(word[0]) > 2)
    return next((found for word in words if (found := _languages(fold(word)))), ())


@lru_cache(maxsize=1_024)
def _languages(month: str) -> tuple[str, ...]:
    found = (tag for tag, months in MONTHS.items() if any(month in names.split() for names in months))
    larger = frozenset([*MONTHS][[*MONTHS].index("en") :])
    return ("fa",) if month in _PERSIAN else tuple(sorted(found, key=lambda tag: (tag != "en", tag not in larger, tag)))


def skip_yearless(text: str, start: int) -> int | None:
    """Tell where a day without a year ends that begins at `start`, as feeds print those of this year, or of this week."""
    ago = _AGO.match(text, start)
    if ago is not None:
        return ago.end()
    shape, position, stop = "", start, min(len(text), start + LONGEST)
    while len(shape) < 2:
        word = _TOKEN.match(text, position, stop)
        if word is None:
            return None
        month, end = (0, word.end()) if word["number"] else _month(text, word, stop, _months(""))
        if not (word["number"] or month or fold(word[0]) in _FILLERS):
            return None
        shape += "N" if word["number"] else "M" if month else ""
        position = _GAP.match(text, end).end()  # type: ignore[union-attr]
    return end if shape in {"MN", "NM"} else None


@lru_cache(maxsize=4_096)
def fold(name: str) -> str:
    """Fold a name of a month so that capitals, accents, both Turkish i's and Bengal's old spelling compare equal."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", name.casefold().translate(_SAME))).strip()


def _tokens(text: str, start: int, lang: str) -> list[_Token]:
    """Take a text apart as far as it can be a date: at most one month, at most three numbers."""
    found: list[_Token] = []
    months, stop = _months(lang), min(len(text), start + LONGEST)
    position = start
    for _ in range(_MOST_TOKENS):
        token = _TOKEN.match(text, position, stop)
        if token is None:
            break
        word, end = token[0], token.end()
        if token["number"]:
            found.append(_Token("N", int(word[:8]), word, end))
        elif (folded := fold(word)) in _UNITS_FOLDED:
            found.append(_Token(_UNITS_FOLDED[folded], 0, word, end))
        else:
            month, end = _month(text, token, stop, months)
            if month:
                found.append(_Token("M", month, word, end, "persian" if folded in _PERSIAN else ""))
            elif folded not in _FILLERS and folded not in _ERAS:
                break
        position = _GAP.match(text, end).end()  # type: ignore[union-attr]
    return found


def _month(text: str, token: re.Match[str], stop: int, months: dict[str, int]) -> tuple[int, int]:
    """Tell which month stands at a token, and where it ends: names may be of two words, or hold a point."""
    gap = _GAP.match(text, token.end(), stop)
    second = _TOKEN.match(text, gap.end(), stop) if gap else None
    if second is not None and not second["number"]:
        both = months.get(fold(text[token.start() : second.end()]).replace(" ", "_"))
        if both:
            return both, second.end()
    word = fold(token[0])
    return months.get(word) or months.get(word.removeprefix("ב")) or 0, token.end()


def _tail(text: str, last: _Token, year: _Token) -> int:
    """Where a date ends: behind the four digits of its year (a sentence may be glued to them) and a word for "year"."""
    end = last.end - (len(year.text) - 4) if last is year else last.end
    gap = _GAP.match(text, end)
    word = _TOKEN.match(text, gap.end()) if gap and end == last.end else None
    if word is None or word[0] not in _TAILS:
        return end
    return word.end() + text.startswith(".", word.end())


def _day(year: int, month: int, day: int, calendar: str) -> dt.date | None:
    if calendar == "persian":
        return _persian(year, month, day)
    if 2400 < year < 2700:
        year -= 543
    if not 1970 <= year < 2200:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _persian(year: int, month: int, day: int) -> dt.date | None:
    """Take a Persian day to the common calendar: months of 31 days, then of 30; eight leap years in 33."""
    if not (1340 <= year <= 1500 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    years = year - 1343  # 1 Farvardin 1343 was 21 March 1964
    leaps = _leaps(year)
    before = 31 * min(month - 1, 6) + 30 * max(month - 7, 0)
    return dt.date(1964, 3, 21) + dt.timedelta(days=365 * years + (leaps if years >= 0 else -leaps) + before + day - 1)


@cache
def _leaps(year: int) -> int:
    """Count the leap years between 1343 and a year of the Persian calendar."""
    return sum((y % 33) in {1, 5, 9, 13, 17, 22, 26, 30} for y in range(min(year, 1343), max(year, 1343)))


@cache
def _months(lang: str) -> dict[str, int]:
    """Give the months by folded name: every language's, the given one's above all."""
    merged: dict[str, int] = dict(_PERSIAN)
    for language in (*MONTHS, lang):
        merged |= {name: month for month, names in enumerate(MONTHS.get(language, ()), 1) for name in names.split()}
    return merged


@cache
def _beginnings() -> frozenset[str]:
    """Give the words with which a date begins that begins with none of its numbers."""
    months = (_TOKEN.match(name.replace("_", " ")) for name in _months(""))
    return frozenset([*(name[0] for name in months if name), *_UNITS_FOLDED, *_FILLERS, *_ERAS])


_CROATIAN_MONTHS = {"lip": 6, "srp": 7, "lis": 10}
_PERSIAN_NAMES = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_PERSIAN = {fold(name): month for month, name in enumerate(_PERSIAN_NAMES.split(), 1)}
_UNITS_FOLDED = {fold(word): kind for word, kind in _UNITS.items()}
