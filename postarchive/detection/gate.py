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

SLASHES = (b"//", rb"\/\/", b"%2F%2F", b"%2f%2f", rb"\u002F\u002F", rb"\u002f\u002f", b"&#x2F;&#x2F;")
"""How the two slashes of an address are written in pages: plain, in JSON, in a query, in an attribute."""

_HOST = rb"([A-Za-z0-9.-]+)"
_REST = rb"([^\s\"'<>`]{0,600})"
_QUOTE = re.compile(r"\\+(?:[\"'nrt]|u00(?:22|3[cC]))|&quot;|&#(?:34|x22);|&lt;")
_ESCAPE = re.compile(r"\\+(?:u([0-9a-fA-F]{4})|/)")
_ANY_HOST = re.compile(r"(?://|%2[fF]%2[fF]|\A)([A-Za-z0-9.-]+)")
_BACK = 4_096
_TAG = re.compile(rb"<([a-zA-Z][a-zA-Z0-9-]*)[\s/]")
_NAMES = re.compile(rb"([a-zA-Z][\w-]*)\s*=\s*[\"']")
_UNQUOTED = re.compile(rb"([a-zA-Z][\w-]*)\s*=\s*(?:https?:)?\Z")
_EMPTY_LINK = re.compile(rb"[^<>]{0,2000}>\s{0,40}</a")
_ALONE_BEFORE = re.compile(rb"(?:^|[>\n])[ \t\r]{0,80}(https?://)\Z")
_ALONE_AFTER = re.compile(rb"[ \t\r]{0,80}(?:[<\n]|\Z)")

_SCRIPT = re.compile(rb"</?(?:script|SCRIPT|Script)")
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
    b"lyte_", b"amp-vk", b"amp-tiktok", b"embetty-", b"telegram-post", b"VK.Widgets.Post", b"createTweet", b"YT.Player", b"text/template", b"borlabs-cookie-content",
)  # fmt: skip
"""What stands in pages that name a post by its bare id, or hide it in base64."""


@dataclass(slots=True)
class Clues:
    """What the bytes of one page say.

    Shapes:  `selectors` find the elements whose attributes hold a post's address; `bare` are the addresses that may stand
             alone, by address as shown; `hosts` have posts on the page; `texts` says that addresses stand in text, where scripts are too; `words` that
             ids may stand bare; `platforms` whose addresses were seen at all.
    """

    selectors: dict[str, None] = field(default_factory=dict)
    bare: dict[str, PostRef] = field(default_factory=dict)
    platforms: set[str] = field(default_factory=set)
    hosts: set[str] = field(default_factory=set)
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
            linked |= _scan(page, slashes, clues, has)
    framed = (linked and any(has(frame) for frame in FRAMES)) or any(has(name) for name in quotes())
    if framed:
        clues.selectors |= {f".{name}": None for name in WRAPPERS if has(name.encode())}
    if framed or clues.words or clues.texts or clues.selectors or clues.bare:
        return clues
    return None


@cache
def quotes() -> tuple[bytes, ...]:
    """Give the classes of the quotes that embed codes leave: one may be a post's whose link was dropped."""
    markups = (markup for one in registry.platforms() for markup in one.markup if markup.tag == "blockquote")
    return tuple(sorted({name.encode() for markup in markups for name in markup.classes}))


@cache
def words() -> tuple[bytes, ...]:
    """Give the words of pages that name posts by ids alone."""
    named = (one.name for one in registry.platforms() if one.bare_id)
    return (*WORDS, *(f'="{word}"'.encode() for word in sorted(named)))


def _finder(page: bytes) -> Callable[[bytes], bool]:
    """Give the quickest way to ask whether bytes hold others: stringzilla's, where it is installed."""
    try:
        from stringzilla import find  # type: ignore[import-not-found]
    except ImportError:
        return page.__contains__
    return lambda needle: find(page, needle) >= 0


def _scan(page: bytes, slashes: bytes, clues: Clues, has: Callable[[bytes], bool]) -> bool:
    """Look at every address that begins with these slashes; tell whether a plain link goes to a post."""
    linked = False
    for host in set(_hosts(slashes).findall(page)):
        if speaks(host):
            linked |= _note_all(page, _of_host(page, slashes + host, len(slashes)), slashes, clues)
    if slashes == b"//" and any(map(has, _federated()[0])):
        begun = (one for one in _federated()[1].finditer(page) if not speaks(one[1]))
        found = (_AT_SLASHES.match(page, one.start(1)) for one in begun)
        linked |= _note_all(page, (one for one in found if one), slashes, clues)
    return linked


def _of_host(page: bytes, begin: bytes, slashes: int) -> Iterator[re.Match[bytes]]:
    """Find the addresses of one host; one whose name only begins alike is left to its own."""
    at = page.find(begin)
    while at >= 0:
        one = _AT_SLASHES.match(page, at + slashes)
        if one is not None and one.end(1) == at + len(begin):
            yield one
        at = page.find(begin, at + len(begin))


def _note_all(page: bytes, found: Iterator[re.Match[bytes]], slashes: bytes, clues: Clues) -> bool:
    linked = False
    for one in found:
        ref = locate(slashes + one[0], slashes)
        if ref is not None:
            linked |= _note(page, one, slashes, ref, clues)
    return linked


_AT_SLASHES = re.compile(_HOST + _REST)


@cache
def _hosts(slashes: bytes) -> re.Pattern[bytes]:
    return re.compile(re.escape(slashes) + _HOST)


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
def _federated() -> tuple[tuple[bytes, ...], re.Pattern[bytes]]:
    """Give what the paths begin with on platforms that live on any host, and a pattern of such addresses."""
    begins = {template.partition("{")[0] for one in registry.platforms() if one.federated for template in one.anywhere}
    fewest = sorted(begin.encode() for begin in begins if not any(other in begin[1:] for other in begins))
    paths = b"|".join(re.escape(begin.encode()) for begin in sorted(begins))
    return tuple(fewest), re.compile(b"//" + _HOST + b"(?:" + paths + b")")


def names_post(value: str) -> bool:
    """Tell whether a value may hold the address of a post: by its hosts, and the paths of those who live on any."""
    hosts = _ANY_HOST.findall(value)
    return any(speaks(host.encode("ascii")) for host in hosts) or (
        bool(hosts) and any(begin.decode() in value for begin in _federated()[0])
    )


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


def _note(page: bytes, one: re.Match[bytes], slashes: bytes, ref: PostRef, clues: Clues) -> bool:
    """Note where an address stands; True for a plain link, which alone shows nothing."""
    clues.platforms.add(ref.platform)
    clues.hosts.add(one[1].decode("ascii"))
    at = one.start() - len(slashes)
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
