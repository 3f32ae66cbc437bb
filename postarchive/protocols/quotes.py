"""The quote that an embed code leaves in a page: the words, a dash, the name, the handle, and the day as a link.

    <blockquote><p>WORDS</p>— NAME (@HANDLE) <a href="ADDRESS">DAY</a></blockquote>

Twitter wrote it first, and others write it still; each platform's file says in which elements it stands.

Sources:
    The shapes that pages make of it (attribution in its own paragraph, entity or literal dash, machine time in
    `data-datetime` or as the link's text, the name inside a link to the profile): public pages of 2011 to 2026.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from postarchive import wrappers
from postarchive.dates import parse_date
from postarchive.model import PostRef, ShortLink

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Container, Iterator

    from selectolax.lexbor import LexborNode

    from postarchive.contract import Platform

DASHES = "—–―‒‐‑−⸺-"
MOST_LINKS = 256
MOST_PIECES = 4_096
"""What is read of one quote: one that was never closed may hold the rest of the page."""

_SOURCES = """src data-src data-lazy-src data-original data-cmp-src data-src-cmplz data-uc-src uc-src data-cookieblock-src
    data-suppressedsrc suppressedsrc data-iframe-src data-litespeed-src"""
SOURCES = tuple(_SOURCES.split())

UNSEEN = frozenset({"script", "style", "noscript", "template", "svg", "head", "title", "iframe", "object", "textarea"})
"""Elements whose text no reader sees."""

_INLINE = """a abbr b bdi bdo big cite code data em font i img ins kbd mark q s samp small span strike strong sub sup
    time tt u wbr -text -comment"""
INLINE = frozenset(_INLINE.split())
"""Elements that do not break the line; any other begins a new one."""

_BREAK = "\n"
_ATTRIBUTION = re.compile(
    rf"(?P<dash>&mdash;|â€”|[{DASHES}]{{1,3}})?\s*(?P<name>[^\n]{{0,200}}?)\s*[(（]\s*@(?P<handle>[^\s()（）]{{1,260}})\s*[)）]?\s*\Z"
)
_SPLIT = re.compile(rf"(?:&mdash;|â€”|(?<=\s)-{{1,2}}(?=\s)|[{DASHES[:-1]}])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """What a quote shows: `ref` and `link` from its last link to a post, the rest from its words.

    Shapes:  `attributed` is true where the words name the very handle that the link does, and the link is a day: a
             quote that is a post by its form alone. `linked` is the last post to which the words themselves link.
    """

    ref: PostRef | None = None
    link: str | None = None
    handle: str | None = None
    name: str | None = None
    date: dt.date | None = None
    body: str | None = None
    short_links: tuple[str, ...] = ()
    attributed: bool = False
    linked: PostRef | None = None


def locate(platform: Platform, address: str | None) -> PostRef | ShortLink | None:
    """Tell what an address is to one platform: its post, its short link, or nothing; wrappers are taken off."""
    link = wrappers.unwrapped(address) if address else None
    return platform.locate(link) if link else None


def fold(text: str) -> str:
    """Fold white space, as a reader of a page sees it."""
    return " ".join(text.split())


def block(node: LexborNode) -> LexborNode:
    """Give the element in whose flow a text or an inline element stands."""
    while node.parent is not None and node.tag in INLINE:
        node = node.parent
    return node


def words(node: LexborNode) -> str:
    """Give what a reader sees of an element, a line break where a block begins or ends."""
    return _lines("".join(text for _, text in pieces(node)))


def read(node: LexborNode, platform: Platform, lang: str | None = None) -> Quoted:
    """Read a quote.

    Shapes:  the last link to a post with a day for its text, or else the last link to a post, is the quote's own; what
             stands before it is the body and the attribution. Nothing found gives None in each place.
    """
    own, shorts, linked = _links(node, platform, lang)
    anchor, ref, date = own
    last = anchor.mem_id if anchor is not None else None
    before = []
    for element, text in islice(pieces(node), MOST_PIECES):
        if element.tag == "a" and element.mem_id == last:
            break
        before.append(text)
    shown = _lines("".join(before))
    if anchor is None:
        shown, date = _printed_day(shown, lang)
    body, name, handle = _attribution(shown)
    href = anchor.attributes.get("href") if anchor is not None else None
    return Quoted(
        ref=ref,
        link=href.strip() if href else None,
        handle=handle or (ref.handle if ref else None),
        name=name,
        date=date,
        body=body,
        short_links=tuple(dict.fromkeys((*shorts, *short_links(platform, body or "")))),
        attributed=bool(handle and date and ref and (ref.handle or "").lower() == handle.lower()),
        linked=linked if date and linked != ref else None,
    )


def source(node: LexborNode) -> str:
    """Give the address of a frame, wherever a lazy loader or a consent manager moved it; an empty string where none is."""
    attributes = node.attributes
    found = ((attributes.get(name) or "").strip() for name in SOURCES)
    return next((value for value in found if "//" in value or value.startswith("/")), "")


def short_links(platform: Platform, text: str) -> tuple[str, ...]:
    """Give the platform's short links in a text, in order, each once, `https://` in front."""
    if not any(host in text for host in platform.short_hosts):
        return ()
    found = (locate(platform, f"https://{address}") for address in _shorts(platform.short_hosts).findall(text))
    return tuple(dict.fromkeys(one.url for one in found if isinstance(one, ShortLink)))


@cache
def _shorts(hosts: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, sorted(hosts)))})/[A-Za-z0-9_-]+")


def _links(
    node: LexborNode, platform: Platform, lang: str | None
) -> tuple[tuple[LexborNode | None, PostRef | None, dt.date | None], list[str], PostRef | None]:
    """Give a quote's own link, the post that it names and its day; the short links before it, and the last other post."""
    own: tuple[LexborNode | None, PostRef | None, dt.date | None] = (None, None, None)
    shorts: list[str] = []
    before = linked = None
    for anchor in node.css("a")[:MOST_LINKS]:
        attributes = anchor.attributes
        found = locate(platform, attributes.get("href"))
        if isinstance(found, PostRef):
            linked = own[1] or linked
            own, before = (anchor, found, day(anchor, lang)), len(shorts)
            if own[2] is not None:
                break
            continue
        if found is not None:
            shorts.append(found.url)
        meant = locate(platform, attributes.get("data-expanded-url") or attributes.get("title"))
        linked = meant if isinstance(meant, PostRef) else linked
    return own, shorts[:before], linked


def day(anchor: LexborNode, lang: str | None = None) -> dt.date | None:
    """Give the day that a link prints; a machine's time beside it goes first."""
    inner = anchor.first_child
    machine = anchor.attributes.get("data-datetime")
    if inner is not None and (inner.next is not None or not inner.is_text_node):
        timed = anchor.css_first("time")
        machine = machine or (timed.attributes.get("datetime") if timed else None)
    return (parse_date(machine) if machine else None) or parse_date(fold(anchor.text()), lang)


def _printed_day(shown: str, lang: str | None) -> tuple[str, dt.date | None]:
    """Part the day from the end of a quote whose link was dropped: it stands behind the handle's parenthesis."""
    cut = max(shown.rfind(")"), shown.rfind("）")) + 1
    date = parse_date(fold(shown[cut:]), lang) if cut else None
    return (shown[:cut], date) if date else (shown, None)


def _attribution(before: str) -> tuple[str | None, str | None, str | None]:
    """Part what stands before the day into body, name and handle.

    The attribution is the last line where that begins with a dash; elsewhere it begins at the last dash, because a
    body may hold dashes and so may a name, but a name seldom does.
    """
    head, _, line = before.rpartition(_BREAK)
    if line.startswith(("(@", "（@")):
        head, _, name = head.rpartition(_BREAK)
        line = f"{name} {line}"
    if not line.lstrip().startswith((*DASHES, "&mdash;", "â€”")):
        cuts = [cut.start() for cut in _SPLIT.finditer(line)]
        cut = cuts[-1] if cuts else (0 if "(@" in line else len(line))
        head, line = f"{head}\n{line[:cut]}", line[cut:]
    found = _ATTRIBUTION.match(line.strip())
    if found is None:
        return fold(f"{head} {line}") or None, None, None
    return fold(head) or None, fold(found["name"]) or None, found["handle"].rstrip(".,:;")


def _lines(text: str) -> str:
    return _BREAK.join(fold(line) for line in text.split(_BREAK) if line and not line.isspace())


def pieces(node: LexborNode, without: Container[int] = ()) -> Iterator[tuple[LexborNode, str]]:
    """Walk through an element in document order: each element with its breaks, each text folded to one line.

    Shapes:  elements whose `mem_id` is in `without` are passed over.
    """
    stack: list[tuple[LexborNode, bool]] = [(node, False)]
    while stack:
        element, leaving = stack.pop()
        tag = element.tag or ""
        if element.is_text_node:
            yield element, (element.text_content or "").replace("\n", " ")
            continue
        if tag in UNSEEN or (without and element.mem_id in without):
            continue
        yield element, "" if tag in INLINE else _BREAK
        if leaving:
            continue
        if tag not in INLINE:
            stack.append((element, True))
        child = element.last_child
        while child is not None:
            stack.append((child, False))
            child = child.prev
