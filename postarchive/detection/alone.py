"""Addresses that stand alone: in their paragraph, on their line, or in a content system's code that nothing replaced.

    [embed]ADDRESS[/embed]   [tweet ADDRESS]   [su_youtube url="ADDRESS"]   {youtube}ADDRESS{/youtube}   {% tweet ADDRESS %}
    [youtube]ID[/youtube]    [vimeo ID]        [MEDIA=twitter]ID[/MEDIA]    {{< tweet user="jack" id="ID" >}}

Sources:
    Codes of WordPress, its plug-ins, Joomla, Liquid, Hugo and XenForo, as they stand in pages that were migrated or whose
    plug-in is gone.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from postarchive.detection import ids
from postarchive.detection.showing import NAMES_EMBED, site_words, words

if TYPE_CHECKING:
    from postarchive.model import PostRef

_LONGEST = 400
"""Bytes of a code before its address: builders wrap it in others, with the settings of each."""

_SCHEME = re.compile(rb"[ \t\r]{0,80}https?://")
_AFTER = re.compile(rb"[ \t\r]{0,80}(?:[<\n]|\Z)")
_LONGEST_REST = 700
_REST = re.compile(rb"[^<>\n]{0,%d}" % _LONGEST_REST)

_CODE_LINE = re.compile(rb"\s{0,80}[\[{](?:\{< |[^<>\n]){4,300}+(?:>\}\})?+(?=[ \t\r]{0,80}(?:[<\n]|\Z))")

_ADDRESS = r"(https?://[^\s\"'\[\]{}<>“”″]{4,600})"
_CODES = (
    re.compile(rf"\[([A-Za-z][\w-]{{1,29}})(?: [^\[\]]{{0,120}})?\]\s?{_ADDRESS}\s?\[/?\1\]"),
    re.compile(rf"\[([A-Za-z][\w-]{{1,29}})[ =](?:[^\[\]]{{0,80}}[ =\"'“”″])?{_ADDRESS}[\"'“”″]?(?: [^\[\]]{{0,120}})?/?\](?:\s?\[/\1\])?"),
    re.compile(rf"\{{([A-Za-z]\w{{1,19}})\}}\s?{_ADDRESS}\s?\{{/\1\}}"),
    re.compile(rf"\{{%\s?([A-Za-z]\w{{1,19}})\s(?:[a-z]+=)?[\"']?{_ADDRESS}[\"']?\s?(?:\s[^{{}}]{{0,120}})?/?%\}}"),
    re.compile(rf"\{{\{{[<%] ?([A-Za-z]\w{{0,19}})\s(?:[a-z]+=)?[\"']?{_ADDRESS}[\"']?(?:\s[^{{}}]{{0,120}})?[%>]\}}\}}"),
)  # fmt: skip
_ID = r"[\"'“”″]?(?P<id>[\w-]{5,20})[\"'“”″]?"
_SETTINGS = r"(?:\s[^\[\]{}]{0,120})?"
_ID_NAMED = r"\s(?:[^\[\]{}]{0,80}?\s)??(?:id=|v=)?"
_ID_CODES = (
    re.compile(rf"\[(?P<name>[A-Za-z][\w-]{{1,29}}){_SETTINGS}\]\s?{_ID}\s?\[/(?P=name)\]"),
    re.compile(rf"\[(?P<about>[A-Za-z]{{2,20}})=(?P<name>[A-Za-z]{{2,20}})\]{_ID}\[/(?P=about)\]"),
    re.compile(rf"\[(?P<name>[A-Za-z][\w-]{{1,29}}){_ID_NAMED}{_ID}{_SETTINGS}/?\](?:\[/(?P=name)\])?"),
    re.compile(rf"\{{(?P<name>[A-Za-z]\w{{1,19}})\}}\s?{_ID}\s?\{{/(?P=name)\}}"),
    re.compile(rf"\{{(?:%|\{{[<%]) ?(?P<name>[A-Za-z]\w{{0,19}}){_ID_NAMED}{_ID}{_SETTINGS}(?:%|[%>]\}})\}}"),
)
_OUTER = re.compile(r"\[([A-Za-z][\w-]{1,29})(?: [^\[\]]{0,300})?\]\s?(.+?)\s?\[/\1\]")
_MOST_OUTER = 8
_OF_MANY = frozenset({"timeline", "playlist", "channel", "feed", "user", "follow", "search", "list", "wall", "gallery"})
"""What codes are called that show more than a post."""

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
        for shape in _CODES:
            if (one := shape.fullmatch(inner)) is not None and _names_embed(one[1].lower()):
                return one[2]
        outer = _OUTER.fullmatch(inner)
        if outer is None or "[" not in outer[2]:
            break
        inner = outer[2]
    return shown


def around(text: str, at: int) -> tuple[int, int] | None:
    """Give where the code begins and ends that is alone on its line, and holds the address at a place of a text."""
    first, last = max(0, at - _LONGEST), at + _LONGEST_REST
    begin, end = text.rfind("\n", first, at) + 1, text.find("\n", at, last)
    if (not begin and first) or (end < 0 and last < len(text)) or "://" in text[begin:at]:
        return None
    line = text[begin : end if end >= 0 else last]
    shown = line.strip()
    begin += line.index(shown)
    return (begin, begin + len(shown)) if address(shown) != shown else None


def code(page: bytes, at: int) -> tuple[str, PostRef] | None:
    """Give the code around a place, as a reader sees it, that is alone on its line and names a post by its id."""
    first = max(0, at - _LONGEST)
    begin = max(page.rfind(b">", first, at), page.rfind(b"\n", first, at)) + 1
    line = _CODE_LINE.match(page, begin)
    shown = _seen(line[0]) if line and line.end() > at else ""
    one = next((found for shape in _ID_CODES if (found := shape.fullmatch(shown))), None)
    platform = ids.named(one["name"]) if one else None
    if one is None or platform is None or not _OF_MANY.isdisjoint(words(one["name"])):
        return None
    if not (any(map(str.isdigit, one["id"])) or ids.is_rare(one["id"])):  # which is a setting's name, or a word
        return None
    return (shown, platform.ref(one["id"])) if re.fullmatch(platform.bare_id, one["id"]) else None


def _names_embed(name: str) -> bool:
    """Tell whether a code's name says that it shows what it names; others are links, buttons and pictures."""
    return not _NAMES.isdisjoint(words(name)) or any(site in name for site in (*site_words(), "embed"))


def _seen(raw: bytes) -> str:
    return " ".join(unescape(raw.decode("utf-8", "replace")).split())
