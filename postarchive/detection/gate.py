"""The gate: what a page's raw bytes say before any parse, so that a page that shows no post is never parsed.

Everything here is made from the platforms' declarations: the hosts that they claim, the routes of those that live on any
host, the words that pages call them by. One look at each mark, in order; what the gate lets through is looked for in the
tree, and nowhere else. Most addresses on a page are plain links, and are passed over before anybody reads them.
"""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass, field
from functools import cache, lru_cache
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

from postarchive import registry
from postarchive.detection import marks
from postarchive.detection.marks import WRAPPERS, Kind
from postarchive.model import PostRef

if TYPE_CHECKING:
    from collections.abc import Callable

LINKS = frozenset({"a", "area"})

IDS = (
    "data-tweet-id", "data-tweetid", "tweet-id", "tweetid", "data-status-id", "data-shortcode", "shortcode", "data-videoid",
    "videoid", "data-video-id", "video-id", "data-embed-id", "data-youtube-id", "data-plyr-embed-id", "data-code", "data-id",
    "data-src", "data-post-id", "status", "data-video", "data-key", "data-ytid", "data-youtube", "data-item-id",
)  # fmt: skip
"""Attributes in which bare ids stand."""

_BACK = 4_096
_QUOTE = re.compile(r"\\+(?:[\"'nrt]|u00(?:22|3[cC]))|&quot;|&#(?:34|x22);|&lt;")
_ESCAPE = re.compile(r"\\+(?:u([0-9a-fA-F]{4})|/)")
_ANY_HOST = re.compile(r"(?://|%2[fF]%2[fF]|\A)([A-Za-z0-9.-]+)")
_TAG = re.compile(rb"<([a-zA-Z][a-zA-Z0-9-]*)[\s/]")
_NAMES = re.compile(rb"([a-zA-Z][\w-]*)\s*=\s*\\*[\"']")
_UNQUOTED = re.compile(rb"([a-zA-Z][\w-]*)\s*=\s*(?:https?:)?\Z")
_EMPTY_LINK = re.compile(rb"[^<>]{0,2000}>\s{0,40}</a")
_ALONE_BEFORE = re.compile(rb"(?:^|[>\n])[ \t\r]{0,80}(https?://)\Z")
_ALONE_AFTER = re.compile(rb"[ \t\r]{0,80}(?:[<\n]|\Z)")
_CARD = re.compile(rb"embed|iframely|data-pin-do")
_SCRIPTS = (b"<script", b"</script", b"<SCRIPT", b"</SCRIPT")
_NO_STATE = re.compile(rb"ld\+json|importmap|speculationrules")
_SAYS_NOTHING = frozenset({"link", "meta", "base", "form", "body", "head", "html", "input", "option"})
_ID = re.compile(rb"[\s\"'](%s)\s*=\s*[\"']?([\w-]{5,40})" % "|".join(IDS).encode(), re.IGNORECASE)
_OWN_ID = re.compile(rb"\sid\s*=\s*[\"']?(?:lyte_|youtube-)")


@dataclass(slots=True)
class Clues:
    """What the bytes of one page say.

    Shapes:  `selectors` find the elements that may show a post; `bare` are the addresses that may stand alone, by address
             as shown; `hosts` have posts in scripts or in markup that is a value; `scripts` says that scripts hold addresses of posts, `makers`
             that they may make embeds of ids; `platforms` whose addresses were seen; behind `end` nothing can come.
    """

    selectors: dict[str, None] = field(default_factory=dict)
    bare: dict[str, PostRef] = field(default_factory=dict)
    platforms: set[str] = field(default_factory=set)
    hosts: set[str] = field(default_factory=set)
    scripts: bool = False
    makers: bool = False
    end: int = 0


def read(page: bytes) -> Clues | None:
    """Read a page's bytes; None where nothing in them can be a post that the page shows."""
    return _Reader(page).run()


class _Reader:
    """One way through a page's marks."""

    def __init__(self, page: bytes) -> None:
        self._page = page
        self._clues = Clues()
        self._last = -1
        self._quotes: list[int] = []
        self._quoted = False
        self._wrappers: set[str] = set()
        self._hidden: dict[str, None] = {}
        self._spans: list[int] | None = None

    def run(self) -> Clues | None:
        looks: dict[int, Callable[[int], None]] = {
            Kind.HOST: self._host,
            Kind.PATH: self._path,
            Kind.WORD: self._word,
            Kind.WRAPPER: self._wrapper,
            Kind.QUOTE: self._quote,
            Kind.QUOTE_END: self._quote_end,
            Kind.HIDDEN: self._hides,
        }
        for end, kind in marks.read(self._page):
            looks[kind](end)
        clues = self._clues
        if not (clues.selectors or clues.bare or clues.scripts or clues.makers):
            return None
        if self._quoted:  # by a quote that never ends
            clues.end = len(self._page)
        clues.selectors |= self._hidden
        return clues

    def _host(self, end: int) -> None:
        found = marks.address(self._page, end)
        if found is not None and marks.speaks(found[1][1]):
            self._address(*found)

    def _path(self, end: int) -> None:
        found = marks.on_any_host(self._page, end)
        if found is not None:
            self._address(*found)

    def _address(self, slashes: bytes, one: re.Match[bytes]) -> None:
        """Look at an address: in a tag, in a script, or among words."""
        at = one.start() - len(slashes)
        if at <= self._last:
            return
        self._last, page = at, self._page
        opening = page.rfind(b"<", max(0, at - _BACK), at)
        tag = _TAG.match(page, opening, at) if opening >= 0 else None
        if tag is not None and page.find(b">", opening, at) < 0:
            self._attribute(slashes, one, page[opening:at], tag[1].decode("ascii").lower())
        elif (script := self._script(at)) is not None:
            self._state(slashes, one, script)
        else:
            self._alone(slashes, one)

    def _attribute(self, slashes: bytes, one: re.Match[bytes], before: bytes, tag: str) -> None:
        attribute = _UNQUOTED.search(before, len(before) - 40 if len(before) > 40 else 0) or _last(before)
        if tag in _SAYS_NOTHING or attribute is None:
            self._markup_in_script(slashes, one)
            return
        name = attribute[1].decode("ascii").lower()
        if tag in LINKS and name == "href":
            self._link(slashes, one, before)
            return
        if tag == "script" and name == "src":
            return
        if self._locate(slashes, one) is None:
            return
        self._markup_in_script(slashes, one)
        self._clues.selectors[f"{tag}[{name}]"] = None
        if tag in LINKS:
            self._within()

    def _link(self, slashes: bytes, one: re.Match[bytes], before: bytes) -> None:
        """Look at a link, which shows a post in a quote or a wrapper, or as a card, or where it is empty."""
        page = self._page
        behind = page[one.end() : one.end() + 600].partition(b">")[0]
        card = _EMPTY_LINK.match(page, one.end()) or _CARD.search(before) or _CARD.search(behind)
        if not (card or self._quotes or self._wrappers) or self._locate(slashes, one) is None:
            return
        self._markup_in_script(slashes, one)
        if card:
            self._clues.selectors["a[href]"] = None
        self._within()

    def _within(self) -> None:
        """Note that a link to a post stands in a quote or behind a wrapper's beginning."""
        if self._quotes:
            self._quoted = True
            self._clues.selectors["blockquote"] = None
        self._clues.selectors |= {f".{name}": None for name in self._wrappers}

    def _markup_in_script(self, slashes: bytes, one: re.Match[bytes]) -> None:
        """Note that what looks like a tag stands in a script's string."""
        script = self._script(one.start() - len(slashes))
        if script is not None:
            self._state(slashes, one, script)

    def _state(self, slashes: bytes, one: re.Match[bytes], script: tuple[int, int]) -> None:
        start, end = script
        opening = self._page[start : self._page.find(b">", start, start + _BACK)]
        if _NO_STATE.search(opening) or self._locate(slashes, one) is None:
            return
        self._clues.scripts = True
        self._clues.end = max(self._clues.end, end)

    def _alone(self, slashes: bytes, one: re.Match[bytes]) -> None:
        page = self._page
        scheme = _ALONE_BEFORE.search(page, max(0, one.start() - 90), one.start())
        if not self._hidden and not (scheme and _ALONE_AFTER.match(page, one.end())):
            return
        ref = self._locate(slashes, one)
        if ref is None:
            return
        self._clues.selectors |= self._hidden
        if scheme and _ALONE_AFTER.match(page, one.end()):
            self._clues.bare[unescape((scheme[1] + one[0]).decode("utf-8", "replace"))] = ref

    def _locate(self, slashes: bytes, one: re.Match[bytes]) -> PostRef | None:
        ref = locate(slashes + one[0], slashes)
        if ref is not None:
            self._clues.platforms.add(ref.platform)
            self._clues.hosts.add(one[1].decode("ascii"))
            self._clues.end = max(self._clues.end, one.end())
        return ref

    def _word(self, end: int) -> None:
        """Look at a word beside which ids stand: in a tag that holds one, or in a script."""
        page = self._page
        opening = page.rfind(b"<", max(0, end - _BACK), end)
        tag = _TAG.match(page, opening) if opening >= 0 else None
        if tag is None or 0 <= page.find(b">", opening, end) < end:
            self._clues.makers |= self._script(end) is not None
            self._clues.end = max(self._clues.end, self._end_of_script(end))
            return
        name, behind = tag[1].decode("ascii").lower(), page.find(b">", end, end + _BACK)
        said = page[opening : behind if behind >= 0 else end + _BACK]
        if name == "script":
            self._clues.makers = True
            self._clues.end = max(self._clues.end, self._end_of_script(end))
            return
        ids = {one[1].decode("ascii").lower() for one in _ID.finditer(said) if _shapes().fullmatch(one[2])}
        for attribute in sorted(ids) if name not in LINKS else ():
            self._clues.selectors[f"{name}[{attribute}]"] = None
        if _OWN_ID.search(said):
            self._clues.selectors |= {"[id^=lyte_]": None, "[id^=youtube-]": None}
            ids.add("id")
        if "-" in name:
            self._clues.selectors[name] = None
        if ids or "-" in name:
            self._clues.end = max(self._clues.end, end)

    def _wrapper(self, end: int) -> None:
        opening = self._page.rfind(b"<", max(0, end - _BACK), end)
        if opening >= 0 and self._page.find(b">", opening, end) < 0:
            self._wrappers |= {name for name in WRAPPERS if self._page.endswith(name.encode(), 0, end)}

    def _quote(self, end: int) -> None:
        self._quotes.append(end)
        behind = self._page.find(b">", end, end + _BACK)
        said = self._page[end : behind if behind >= 0 else end + _BACK]
        if b"class" in said and any(name in said for name in quotes()):
            self._quoted = True
            self._clues.selectors["blockquote"] = None

    def _quote_end(self, end: int) -> None:
        if self._quotes:
            self._quotes.pop()
        if self._quoted and not self._quotes:
            self._clues.end, self._quoted = max(self._clues.end, end), False

    def _hides(self, end: int) -> None:
        """Note that markup or words stand where no parser puts them into the page."""
        hidden = self._page[end - 8 : end].lower()
        name = "textarea" if hidden.endswith(b"area") else "template" if hidden.endswith(b"late") else "[srcdoc]"
        self._hidden[name] = None

    def _script(self, at: int) -> tuple[int, int] | None:
        """Give where the script begins and ends in whose text a place is."""
        if self._spans is None:
            self._spans = _spans(self._page)
        index = bisect(self._spans, at)
        return (self._spans[index - 1], self._spans[index]) if index % 2 else None

    def _end_of_script(self, at: int) -> int:
        script = self._script(at)
        return script[1] if script else at


def _spans(page: bytes) -> list[int]:
    """Give where scripts begin and end, in turn; the last ends with the page."""
    spans: list[int] = []
    for at in sorted(at for tag in _SCRIPTS for at in marks.places(page, tag)):
        if (page[at + 1] == 0x2F) == bool(len(spans) % 2):
            spans.append(at)
    return [*spans, len(page)] if len(spans) % 2 else spans


def _last(before: bytes) -> re.Match[bytes] | None:
    """Find the attribute in whose value a tag's bytes end."""
    found = None
    for found in _NAMES.finditer(before):  # noqa: B007 - the last counts
        pass
    return found


@cache
def quotes() -> tuple[bytes, ...]:
    """Give what the class of a quote says that may be a post's even if its link was dropped."""
    markups = (markup for one in registry.platforms() for markup in one.markup if markup.tag == "blockquote")
    return tuple(sorted({name.encode() for markup in markups for name in markup.classes}))


@cache
def _shapes() -> re.Pattern[bytes]:
    shapes = (one.bare_id for one in registry.platforms() if one.bare_id)
    return re.compile("|".join(f"(?:{shape})" for shape in shapes).encode())


def names_post(value: str) -> bool:
    """Tell whether a value may hold the address of a post: by its hosts, and the paths of those who live on any."""
    hosts = _ANY_HOST.findall(value)
    return any(marks.speaks(host.encode("ascii")) for host in hosts) or (bool(hosts) and marks.begins(value))


@lru_cache(maxsize=16_384)
def locate(raw: bytes, slashes: bytes) -> PostRef | None:
    """Tell which post an address names as it stands in the bytes, whatever comes behind it there."""
    address = clean(raw, slashes)
    ref = registry.recognise(address)
    if ref is None and "&" in address:  # the address may be one part of another's query
        ref = registry.recognise(address.partition("&")[0])
    return ref if isinstance(ref, PostRef) else None


def clean(raw: bytes, slashes: bytes) -> str:
    """Give an address without the escapes of what it stands in, `//` in front."""
    text = raw.decode("utf-8", "replace").rstrip("\\")
    if slashes[:1] == b"%":
        text = unquote(text.partition("&")[0])
    if "\\" in text or "&" in text:
        end = _QUOTE.search(text)
        text = text[: end.start()] if end else text
        text = _ESCAPE.sub(lambda one: chr(int(one[1], 16)) if one[1] else "/", text)
    if text.startswith("//did:"):
        return "at:" + text
    return unescape(text) if slashes[:1] == b"&" else text
