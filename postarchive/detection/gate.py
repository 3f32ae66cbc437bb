"""The gate: what a page's raw bytes say before any parse, so that a page that shows no post is never parsed.

Everything here is made from the platforms' declarations: the hosts that they claim, the routes of those that live on any
host, the words that pages call them by. What the gate lets through is looked for in the tree, and nowhere else.
"""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass, field
from functools import cache, lru_cache
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

from postarchive import registry, templates
from postarchive.model import PostRef

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SLASHES = (b"//", rb"\/\/", b"%2F%2F", b"%2f%2f", rb"\u002F\u002F", rb"\u002f\u002f", b"&#x2F;&#x2F;", b"&#47;&#47;")
"""How the two slashes of an address are written in pages: plain, in JSON, in a query, in an attribute."""

_HOST = rb"([A-Za-z0-9.-]+)"
_REST = rb"([^\s\"'<>`]{0,600})"
_QUOTE = re.compile(r"\\+(?:[\"'nrt]|u00(?:22|3[cC]))|&quot;|&#(?:34|x22);|&lt;")
_ESCAPE = re.compile(r"\\+(?:u([0-9a-fA-F]{4})|/)")
_BACK = 16_384
_TAG = re.compile(rb"<([a-zA-Z][a-zA-Z0-9-]*)[\s/]")
_NAMES = re.compile(rb"([a-zA-Z][\w-]*)\s*=\s*[\"']")
_UNQUOTED = re.compile(rb"([a-zA-Z][\w-]*)\s*=\s*(?:https?:)?\Z")
_EMPTY_LINK = re.compile(rb"[^<>]{0,2000}>\s{0,40}</a")
_ALONE_BEFORE = re.compile(rb"(?:^|[>\n])[ \t\r]{0,80}(https?:)\Z")
_ALONE_AFTER = re.compile(rb"[ \t\r]{0,80}(?:[<\n]|\Z)")

_SCRIPT = re.compile(rb"</?script", re.IGNORECASE)
_CARD = re.compile(rb"embed|iframely|data-pin-do")

LINKS = frozenset({"a", "area"})
_SAYS_NOTHING = frozenset({"link", "meta", "base", "form", "body", "head", "html", "input", "option"})

WRAPPERS = frozenset(
    {"subbuzz-tweet", "wp-block-embed", "kg-embed-card", "element-tweet", "embed-twitter", "embedly-card"}
)
"""Classes of elements that hold nothing but an embed, in the systems of many newsrooms or of one."""

FRAMES = (b"<blockquote", b"<BLOCKQUOTE", *(name.encode() for name in sorted(WRAPPERS)))
"""Where these stand, a plain link may be all that is left of a post."""

WORDS = (
    b"tweet-id", b"tweetid", b"tweetId", b"shortcode=", b"videoid=", b"video-id=", b"embed-id=", b"youtube-id=", b"youtube-player",
    b"lyte_", b"amp-vk", b"embetty-", b"telegram-post", b"VK.Widgets.Post", b"createTweet", b"YT.Player", b"text/template", b"borlabs-cookie-content",
)  # fmt: skip
"""What stands in pages that name a post by its bare id, or hide it in base64."""


@dataclass(slots=True)
class Clues:
    """What the bytes of one page say.

    Shapes:  `selectors` find the elements whose attributes hold a post's address; `bare` are the addresses that may stand
             alone, by address as shown; `texts` says that addresses stand in text, where scripts are too; `words` that
             ids may stand bare; `platforms` whose addresses were seen at all.
    """

    selectors: dict[str, None] = field(default_factory=dict)
    bare: dict[str, PostRef] = field(default_factory=dict)
    platforms: set[str] = field(default_factory=set)
    texts: bool = False
    words: bool = False
    scripts: list[int] = field(default_factory=list, repr=False)


def read(page: bytes) -> Clues | None:
    """Read a page's bytes; None where nothing in them can be a post that the page shows."""
    has = _finder(page)
    clues = Clues(words=any(has(word) for word in words()))
    linked = False
    for slashes in SLASHES:
        if slashes == b"//" or has(slashes):
            linked |= _scan(page, slashes, clues)
    framed = linked and any(has(frame) for frame in FRAMES)
    if framed:
        clues.selectors |= {f".{name}": None for name in WRAPPERS if has(name.encode())}
    if framed or clues.words or clues.texts or clues.selectors or clues.bare:
        return clues
    return None


@cache
def words() -> tuple[bytes, ...]:
    """Give the words of pages that name posts by ids alone."""
    named = (word for one in registry.platforms() if one.bare_id for word in {one.name, *one.words})
    return (*WORDS, *(f'="{word}"'.encode() for word in sorted(named)))


def _finder(page: bytes) -> Callable[[bytes], bool]:
    """Give the quickest way to ask whether bytes hold others: stringzilla's, where it is installed."""
    try:
        from stringzilla import find
    except ImportError:
        return page.__contains__
    return lambda needle: find(page, needle) >= 0


def _scan(page: bytes, slashes: bytes, clues: Clues) -> bool:
    """Look at every address that begins with these slashes; tell whether a plain link goes to a post."""
    hosts, address = _patterns(slashes)
    wanted = [host for host in set(hosts.findall(page)) if speaks(host)]
    linked = False
    if wanted:
        pattern = re.compile(
            re.escape(slashes) + b"(" + b"|".join(map(re.escape, wanted)) + rb")(?![A-Za-z0-9-])" + _REST
        )
        linked = _note_all(page, pattern.finditer(page), slashes, clues)
    if slashes == b"//" and _federated().search(page):
        found = (one for one in address.finditer(page) if not speaks(one[1]) and _federated_path().match(one[2]))
        linked |= _note_all(page, found, slashes, clues)
    return linked


def _note_all(page: bytes, found: Iterator[re.Match[bytes]], slashes: bytes, clues: Clues) -> bool:
    linked = False
    for one in found:
        ref = locate(one[0], slashes)
        if ref is not None:
            linked |= _note(page, one, ref, clues)
    return linked


@cache
def _patterns(slashes: bytes) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    escaped = re.escape(slashes)
    return re.compile(escaped + _HOST), re.compile(escaped + _HOST + _REST)


@lru_cache(maxsize=65_536)
def speaks(host: bytes) -> bool:
    """Tell whether a platform claims a host. A DID stands where a host would."""
    name = host.decode("ascii").lower().rstrip(".")
    claims = _claims()
    return name == "did" or name in claims or templates.family(name) in claims


@cache
def _claims() -> frozenset[str]:
    return frozenset(claim for one in registry.platforms() for claim in one.claims)


@cache
def _federated_path() -> re.Pattern[bytes]:
    """Match the paths of the platforms that live on any host, by what their routes begin with."""
    begins = sorted({begin.encode() for begin in _federated_begins()})
    return re.compile(b"|".join(re.escape(begin) for begin in begins))


@cache
def _federated() -> re.Pattern[bytes]:
    return re.compile(b"|".join(re.escape(begin.encode()) for begin in sorted(_federated_begins())))


def _federated_begins() -> set[str]:
    return {template.partition("{")[0] for one in registry.platforms() if one.federated for template in one.anywhere}


@lru_cache(maxsize=16_384)
def locate(raw: bytes, slashes: bytes) -> PostRef | None:
    """Tell which post an address names as it stands in the bytes, whatever comes behind it there."""
    ref = registry.recognise(clean(raw, slashes))
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


def _note(page: bytes, one: re.Match[bytes], ref: PostRef, clues: Clues) -> bool:
    """Note where an address stands; True for a plain link, which alone shows nothing."""
    clues.platforms.add(ref.platform)
    at = one.start()
    clues.texts = clues.texts or _in_script(page, at, clues)
    opening = page.rfind(b"<", max(0, at - _BACK), at)
    before = page[opening:at] if opening >= 0 else page[max(0, at - 200) : at]
    tag = _TAG.match(before)
    if tag is None or b">" in before:
        _note_text(page, one, ref, clues)
        return False
    name = tag[1].decode().lower()
    attribute = _UNQUOTED.search(before) or next(iter(_NAMES.findall(before)[-1:]), None)
    attribute = attribute if isinstance(attribute, bytes | None) else attribute[1]
    if name in _SAYS_NOTHING or attribute is None:
        return False
    shown = attribute.decode().lower()
    if name in LINKS and shown == "href":
        behind = page[one.end() : one.end() + 600].partition(b">")[0]
        if _EMPTY_LINK.match(page, one.end()) or _CARD.search(before) or _CARD.search(behind):
            clues.selectors["a[href]"] = None
        return True
    clues.selectors[f"{name}[{shown}]"] = None
    return name in LINKS


def _in_script(page: bytes, at: int, clues: Clues) -> bool:
    if not clues.scripts:
        clues.scripts += (one.start() for one in _SCRIPT.finditer(page))
        clues.scripts.append(len(page))
    behind = bisect(clues.scripts, at) - 1
    return behind >= 0 and page[clues.scripts[behind] + 1 : clues.scripts[behind] + 2] != b"/"


def _note_text(page: bytes, one: re.Match[bytes], ref: PostRef, clues: Clues) -> None:
    clues.texts = True
    scheme = _ALONE_BEFORE.search(page, max(0, one.start() - 90), one.start())
    if scheme and _ALONE_AFTER.match(page, one.end()):
        clues.bare[unescape((scheme[1] + one[0]).decode("utf-8", "replace"))] = ref
