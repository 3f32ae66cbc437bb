"""Addresses that stand alone: in their paragraph, on their line, or in a content system's code that nothing replaced.

    [embed]ADDRESS[/embed]   [tweet ADDRESS]   [su_youtube url="ADDRESS"]   {youtube}ADDRESS{/youtube}

Sources:
    Codes of WordPress, its plug-ins and Joomla, as they stand in pages that were migrated or whose plug-in is gone.
"""

from __future__ import annotations

import re
from functools import cache
from html import unescape

from postarchive import registry
from postarchive.detection.showing import NAMES_EMBED, words

_BEFORE = re.compile(rb"(?:^|[>\n])([^<>\n]{0,120})\Z")
_SCHEME = re.compile(rb"[ \t\r]{0,80}https?://")
_AFTER = re.compile(rb"[ \t\r]{0,80}(?:[<\n]|\Z)")
_REST = re.compile(rb"[^<>\n]{0,700}")

_ADDRESS = r"(https?://[^\s\"'\[\]{}<>“”″]{4,600})"
_CODES = (
    re.compile(rf"\[([A-Za-z][\w-]{{1,29}})(?: [^\[\]]{{0,120}})?\]\s?{_ADDRESS}\s?\[/?\1\]"),
    re.compile(rf"\[([A-Za-z][\w-]{{1,29}})[ =](?:[^\[\]]{{0,80}}[ =\"'“”″])?{_ADDRESS}[\"'“”″]?(?: [^\[\]]{{0,120}})?/?\](?:\s?\[/\1\])?"),
    re.compile(rf"\{{([A-Za-z]\w{{1,19}})\}}\s?{_ADDRESS}\s?\{{/\1\}}"),
)  # fmt: skip
_NAMES = NAMES_EMBED | {"tweet", "video", "media"}


def read(page: bytes, start: int, host: int, end: int) -> str | None:
    """Give the words that stand alone of which an address is part, as a reader sees them; None where it is among others.

    Shapes:  `start` is where its slashes begin, `host` where these end, `end` what may be its end.
    """
    before = _BEFORE.search(page, max(0, start - 130), host)
    if before is None:
        return None
    if _SCHEME.fullmatch(before[1]):
        return _seen(before[1] + page[host:end]) if _AFTER.match(page, end) else None
    if b"[" not in before[1] and b"{" not in before[1]:
        return None
    rest = _REST.match(page, host)
    line = _seen(before[1] + rest[0]) if rest else ""
    return line if address(line) != line else None


@cache
def _sites() -> tuple[str, ...]:
    return tuple(one.name for one in registry.platforms())


def address(shown: str) -> str:
    """Give the address that stands alone, without the code around it."""
    for code in _CODES if shown[:1] in {"[", "{"} else ():
        if (one := code.fullmatch(shown)) is not None and _names_embed(one[1].lower()):
            return one[2]
    return shown


def _names_embed(name: str) -> bool:
    """Tell whether a code's name says that it shows what it names; others are links, buttons and pictures."""
    return not _NAMES.isdisjoint(words(name)) or any(site in name for site in (*_sites(), "embed"))


def _seen(raw: bytes) -> str:
    return " ".join(unescape(raw.decode("utf-8", "replace")).split())
