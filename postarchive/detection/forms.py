"""The forms of printed lines: a platform's templates, taken apart at the sign that is rare in prose.

A template is written as the platform prints it, `— {name} (@{handle}) {date}`. What is rare, the "@" or "u/" before a handle
or else the words that it begins with, is where a search starts; what stands before and behind it is compiled here, once.
Blanks in a template stand for any blanks and line breaks, since extractors put links on lines of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from postarchive import registry
from postarchive.detection import blanks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postarchive.contract import Platform

LONGEST_BODY = 2_400
"""Code points between a handle and the line behind the words; TikTok allows 2,200."""

DASH = "—"
GAP = rf"(?:[{blanks.BLANKS}]|{blanks.ENTITY})*(?:\r?[{blanks.BREAKS}][{blanks.BLANKS}>]*){{0,3}}"

_BLANKS = rf"(?:[\s>{blanks.SHAPELESS}]|{blanks.ENTITY}|<br ?/?>){{1,80}}"
_BEFORE_DAY = r"\s(?=\[?(?:[^\W\d_][\w-]{1,20},[\s>]{1,8})?\d{1,2}[.\s])"
"""Where nothing stands between a name and a day: a blank before a weekday or before its number."""

_MASKS = frozenset("*<[#_")
PARTS = frozenset(',:;·•|/(（–—―-−`"“&')
"""Signs that may stand between a handle and its day."""

_COMMONEST = "etaoinsrhldcumfpgwybvkxjqz"
_SLOT = re.compile(r"\{(\w+)\}")
_BEFORE_HANDLE = re.compile(r"(@|u/)\{handle\}")


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A template, compiled.

    Shapes:  `sigil` is what stands before the handle, `opened` whether that is in parentheses; `lead` are the words before
             the name, or before the handle where the form has no name; `dash` tells that a dash leads; `closing` stands
             behind the handle, `dated` tells that a day follows it; `last` stands behind the words where these follow the
             handle; `rare` is the longest of the words that lead, or else of those behind, and `first` the
             first sign of these; `bare` forms have no words of the post; `title_behind` is a title that follows the name; `opens` are words before the post's own
             that name its handle, too; `timed` tells that a time and the day stand behind the words.
    """

    platform: Platform
    template: str
    sigil: str
    handle: re.Pattern[str] | None
    lead: re.Pattern[str] | None
    closing: re.Pattern[str]
    named: bool
    opened: bool
    bare: bool
    dash: bool
    dated: bool
    rare: str = ""
    first: str = ""
    last: str = ""
    title_behind: str = ""
    opens: re.Pattern[str] | None = None
    timed: bool = False

    @property
    def title(self) -> str:
        return self.platform.title


@cache
def by_sigil() -> dict[str, tuple[Form, ...]]:
    """Give the forms that are found by the sign before a handle, by that sign."""
    found: dict[str, list[Form]] = {}
    for form in _forms():
        if form.sigil:
            found.setdefault(form.sigil, []).append(form)
    return {sigil: tuple(forms) for sigil, forms in found.items()}


@cache
def plain(sigil: str) -> tuple[Form, ...]:
    """Give the forms with a handle behind a sign and in no parentheses."""
    return tuple(form for form in by_sigil()[sigil] if not form.opened)


def opened(before: str, first: str) -> Sequence[Form]:
    """Give the forms with a handle in parentheses that can stand behind some words and before a sign: few at any place."""
    any_of, led = _led()
    if not any_of.search(before):
        return _before_sign(first)
    return [*(form for word, known in led for form in known if word in before), *_before_sign(first)]


@cache
def _led() -> tuple[re.Pattern[str], tuple[tuple[str, list[Form]], ...]]:
    """Give the words before a handle in parentheses that forms are told by: the pattern of any, and the forms of each."""
    found: dict[str, list[Form]] = {}
    for form in by_sigil()["@"]:
        if form.opened and form.lead:
            found.setdefault(form.rare, []).append(form)
    return re.compile("|".join(map(_at_rarest, found))), tuple(found.items())


def _at_rarest(word: str) -> str:
    """Give the pattern that looks for a word where the rarest of its signs stands."""
    sign = max(word, key=lambda sign: (sign not in _COMMONEST, _COMMONEST.find(sign)))
    before, _, behind = word.partition(sign)
    return f"{re.escape(sign)}(?<={re.escape(before + sign)})(?={re.escape(behind)})"


@lru_cache(maxsize=256)
def _before_sign(first: str) -> tuple[Form, ...]:
    """Give the forms that are told by the sign behind a handle in parentheses: their own, or any that a day begins with."""
    may_be_day = first.isalnum() or first in _MASKS or first in PARTS
    known = (form for form in by_sigil()["@"] if form.opened and not form.lead)
    return tuple(form for form in known if (form.first == first if form.first else may_be_day or not form.dated))


@cache
def before_days() -> frozenset[str]:
    """Give the words that stand between a handle and a day: where the day cannot be read, the line is one all the same."""
    behind = (form.template.partition("{date}")[0].rpartition(")")[2].split() for form in by_sigil()["@"] if form.dated)
    return frozenset(words[0] for words in behind if words)


@cache
def by_words() -> tuple[Form, ...]:
    """Give the forms without a handle: a day ends them, and words begin them or stand before the day."""
    return tuple(form for form in _forms() if not form.sigil and form.dated)


@cache
def rare_words() -> tuple[str, ...]:
    """Give the words by which the forms without a handle are told."""
    return tuple(dict.fromkeys(form.rare for form in by_words()))


@cache
def by_picture() -> tuple[tuple[str, Form], ...]:
    """Give the forms that are nothing but the address of a post's own picture, with what stands before its last "/"."""
    pictures = (form for form in _forms() if not form.sigil and not form.dated)
    return tuple((form.template.partition("/{")[0], form) for form in pictures)


@cache
def _forms() -> tuple[Form, ...]:
    declared = [(platform, line) for platform in registry.platforms() for line in platform.lines]
    found = [compiled(platform, template) for platform, line in declared for template in _spelled(line)]
    return tuple(sorted(found, key=_breadth))


def _spelled(line: str) -> set[str]:
    """Spell a template out with and without what it has in brackets."""
    return {re.sub(r"\[(.*?)\]", r"\1", line), re.sub(r"\[.*?\]", "", line)}


def _breadth(form: Form) -> tuple[bool, bool, int]:
    """Order forms from those that say the most: words of a platform's own before a mere dash, a federation's handle last."""
    return form.platform.federated, form.dash, -len(form.template)


def compiled(platform: Platform, template: str) -> Form:
    """Take a template apart."""
    sigil = next(reversed(list(_BEFORE_HANDLE.finditer(template))), None)
    before, after = (template[: sigil.start()], template[sigil.end() :]) if sigil else ("", template)
    opened = before.endswith(("(", "（"))
    opens, titled, before = before.rpartition("{body}")
    if not sigil and "{date}" in after:
        before, _, after = after.partition("{name}")
        before += "{name}"
    lead, named, behind = before.rstrip("(（").partition("{name}")
    after, dated, _ = (after.lstrip(")）") if opened else after).partition("{date}")
    after, body, last = after.partition("{body}")
    return Form(
        platform=platform,
        template=template,
        sigil=sigil[1] if sigil else "",
        handle=re.compile(platform.slots["handle"]) if sigil else None,
        lead=re.compile(_pattern(platform, lead.strip())) if lead.strip(f" {DASH}") else None,
        closing=re.compile(_pattern(platform, after.rstrip()) or (_BEFORE_DAY if dated and not sigil else "")),
        named=bool(named),
        opened=opened,
        bare=bool(sigil) and not (named or dated or body or titled),
        dash=lead.strip() == DASH,
        dated=bool(dated),
        rare=max((_SLOT.sub("", lead).strip(f" {DASH}") or after.split("{")[0]).split(), key=len, default="").strip(),
        first="" if after.lstrip()[:1] == "{" else after.lstrip()[:1],
        last=last.split("{")[0].strip() if body else "",
        title_behind=behind.strip(),
        timed="{time}" in last,
        opens=re.compile(_pattern(platform, opens.strip())) if opens.strip() else None,
    )


def _pattern(platform: Platform, words: str) -> str:
    pieces = _SLOT.split(words.replace("{time}", ""))
    return "".join(
        f"(?:{platform.slots[piece]})" if index % 2 else _literal(piece) for index, piece in enumerate(pieces)
    )


def _literal(words: str) -> str:
    """Let any gap stand where a template has a blank."""
    return re.sub(r"(?:\\ )+", lambda _: _BLANKS, re.escape(words))
