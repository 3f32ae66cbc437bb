"""Addresses that stand alone: in their paragraph, on their line, or in a content system's code that nothing replaced.

    [embed]ADDRESS[/embed]   [tweet ADDRESS]   [su_youtube url="ADDRESS"]   {youtube}ADDRESS{/youtube}   {% tweet ADDRESS %}

Sources:
    Codes of WordPress, its plug-ins, Joomla and Liquid, as they stand in pages that were migrated or whose plug-in is gone.
"""

from __future__ import annotations

import re
from html import unescape

from postarchive.detection.showing import NAMES_EMBED, site_words, words

_LONGEST = 400
"""Bytes of a code before its address: builders wrap it in others, with the settings of each."""

_SCHEME = re.compile(rb"[ \t\r]{0,80}https?://")
_AFTER = re.compile(rb"[ \t\r]{0,80}(?:[<\n]|\Z)")
_REST = re.compile(rb"[^<>\n]{0,700}")

_ADDRESS = r"(https?://[^\s\"'\[\]{}<>“”″]{4,600})"
_CODES = (
    re.compile(rf"\[([A-Za-z][\w-]{{1,29}})(?: [^\[\]]{{0,120}})?\]\s?{_ADDRESS}\s?\[/?\1\]"),
    re.compile(rf"\[([A-Za-z][\w-]{{1,29}})[ =](?:[^\[\]]{{0,80}}[ =\"'“”″])?{_ADDRESS}[\"'“”″]?(?: [^\[\]]{{0,120}})?/?\](?:\s?\[/\1\])?"),
    re.compile(rf"\{{([A-Za-z]\w{{1,19}})\}}\s?{_ADDRESS}\s?\{{/\1\}}"),
    re.compile(rf"\{{%\s?([A-Za-z]\w{{1,19}})\s[\"']?{_ADDRESS}[\"']?\s?(?:\s[^{{}}]{{0,120}})?%\}}"),
)  # fmt: skip
_OUTER = re.compile(r"\[([A-Za-z][\w-]{1,29})(?: [^\[\]]{0,300})?\]\s?(.+?)\s?\[/\1\]")
_MOST_OUTER = 8
_NAMES = NAMES_EMBED | {"tweet", "video", "media"}


def read(page: bytes, start: int, host: int, end: int) -> str | None:
    """Give the words that stand alone of which an address is part, as a reader sees them; None where it is among others.

    Shapes:  `start` is where its slashes begin, `host` where these end, `end` what may be its end.
    """
    first = max(0, start - _LONGEST)
    begin = max(page.rfind(b">", first, start), page.rfind(b"\n", first, start)) + 1
    if not begin and first:
        return None
    before = page[begin:host]
    if b"<" in before:
        return None
    if _SCHEME.fullmatch(before):
        return _seen(page[begin:end]) if _AFTER.match(page, end) else None
    rest = _REST.match(page, host)
    if rest is None or before.lstrip()[:1] not in {b"[", b"{"}:
        return None
    line = _seen(before + rest[0])
    return line if address(line) != line else None


def address(shown: str) -> str:
    """Give the address that stands alone, without the code around it."""
    inner = shown
    for _ in range(_MOST_OUTER if shown[:1] in {"[", "{"} else 0):
        for code in _CODES:
            if (one := code.fullmatch(inner)) is not None and _names_embed(one[1].lower()):
                return one[2]
        outer = _OUTER.fullmatch(inner)
        if outer is None or "[" not in outer[2]:
            break
        inner = outer[2]
    return shown


def _names_embed(name: str) -> bool:
    """Tell whether a code's name says that it shows what it names; others are links, buttons and pictures."""
    return not _NAMES.isdisjoint(words(name)) or any(site in name for site in (*site_words(), "embed"))


def _seen(raw: bytes) -> str:
    return " ".join(unescape(raw.decode("utf-8", "replace")).split())
