"""The quote that an embed code leaves in a page: the words, a dash, the name, the handle, and the day as a link.

    <blockquote><p>WORDS</p>— NAME (@HANDLE) <a href="ADDRESS">DAY</a></blockquote>

Twitter wrote it first, and others write it still; each platform's file says in which elements it stands.

Sources:
    The shapes that pages make of it (attribution in its own paragraph, entity or literal dash, machine time in
    `data-datetime` or as the link's text, the name inside a link to the profile): public pages of 2011 to 2026.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from postarchive import wrappers
from postarchive.contract import LONGEST_CODE
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

DEEPEST_INLINE = 64
"""How many of them one looks up through for what they stand in."""

_BREAK = "\n"
_LONGEST_SIGN = 16
_MOST_DATED = 4
_MARKS = "[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]{0,4}"
"""Signs without a shape, by which editors and right-to-left pages fence handles."""

_DASH = rf"(?P<dash>&mdash;|â€”|[{DASHES}]{{1,3}})"
_DASHED = re.compile(rf"{_MARKS}\s*{_DASH}")
_ATTRIBUTION = re.compile(
    rf"{_MARKS}\s*{_DASH}?\s*(?P<name>[^\n]{{0,200}}?)\s*[(（\[]\s*{_MARKS}@\s*{_MARKS}(?P<handle>[^\s()（）\[\]\u200b-\u202e]{{1,260}})"
    # What leads to the day may stand between: a comma, a word, the day itself.
    rf"{_MARKS}\s*[)）\]]?{_MARKS}\s*(?(dash)(?P<behind>[^\n()（）@]{{0,40}}))\Z"
)
_BARE = re.compile(rf"{_DASH}\s*(?P<name>[^\n@()（）]{{0,200}}?)\s*@(?P<handle>[A-Za-z0-9_.-]{{1,260}})(?P<behind>)\Z")
"""The same where an editor dropped the parentheses."""

_SPLIT = re.compile(rf"(?:&mdash;|â€”|(?<=\s)-{{1,2}}(?=\s)|[{DASHES[:-1]}])")


_WRITTEN = frozenset({"—", "&mdash;", "â€”"})
"""The dash that embed codes write, and what becomes of it."""


class Quoted(NamedTuple):
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
    for _ in range(DEEPEST_INLINE):
        if node.parent is None or node.tag not in INLINE:
            break
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
    without = _within(node, platform)
    own, shorts, linked = _links(node, platform, lang, without)
    anchor, ref, date = own.anchor, own.ref, own.date
    # A link around the whole quote has the words within it, not before it.
    around = anchor is not None and "(@" in anchor.text()
    shown = _before(node, None if around else anchor, without)
    if anchor is None or around:
        shown, date = _printed_day(shown, lang)
    body, name, handle, behind = _attribution(shown, ref.handle if ref else None)
    href = anchor.attributes.get("href") if anchor is not None else None
    date = date or parse_date(behind, lang)
    return Quoted(
        ref=ref,
        link=href.strip() if href else None,
        handle=handle or (ref.handle if ref else None),
        name=name,
        date=date,
        body=body,
        short_links=tuple(dict.fromkeys((*shorts, *short_links(platform, body or "")))),
        attributed=bool(handle and date and ref and (ref.handle or "").lower() == handle.lower().partition("@")[0]),
        linked=linked if date and linked != ref else None,
    )


def _before(node: LexborNode, anchor: LexborNode | None, without: Container[int]) -> str:
    """Give what a quote shows before one of its links, or all of it, as lines."""
    last = anchor.mem_id if anchor is not None else None
    before = []
    for element, text in islice(pieces(node, without), MOST_PIECES):
        if not text and element.mem_id == last:
            break
        before.append(text)
    return _lines("".join(before))


def _within(node: LexborNode, platform: Platform) -> set[int]:
    """Name the quotes within a quote, where it has a link to a post besides: what they show is another's."""
    inner = {one.mem_id for one in node.css("blockquote")[:MOST_LINKS]}
    inner.discard(node.mem_id)
    if inner:
        own = (link for link in node.css("a")[:MOST_LINKS] if not _is_in(link, inner, node))
        if any(isinstance(locate(platform, link.attributes.get("href")), PostRef) for link in own):
            return inner
    return set()


def _is_in(link: LexborNode, quotes: Container[int], node: LexborNode) -> bool:
    """Tell whether a link of an element stands in one of the quotes within."""
    above = link.parent
    while above is not None and above.mem_id != node.mem_id:
        if above.mem_id in quotes:
            return True
        above = above.parent
    return False


def source(node: LexborNode) -> str:
    """Give the address of a frame, wherever a lazy loader or a consent manager moved it; an empty string where none is."""
    attributes = node.attributes
    for name in SOURCES:
        value = (attributes.get(name) or "").strip()
        if "//" in value or value.startswith("/"):
            return value
    return ""


def short_links(platform: Platform, text: str) -> tuple[str, ...]:
    """Give the platform's short links in a text, in order, each once, `https://` in front."""
    if "/" not in text or not any(host in text for host in platform.short_hosts):
        return ()
    found = _shorts(platform).findall(text)
    return tuple(dict.fromkeys([f"https://{host}/{code}" for host, code in found if len(code) <= LONGEST_CODE]))


@cache
def _shorts(platform: Platform) -> re.Pattern[str]:
    """Give the shape of a short link as texts have it, on the hosts where nothing else is."""
    hosts = [re.escape(host) for host in sorted(platform.short_hosts) if not platform.routes_at(host)]
    nowhere = "(?!)"
    return re.compile(rf"({'|'.join(hosts) or nowhere})/([A-Za-z0-9_-]+)")


def _leads_to(platform: Platform, address: str | None) -> PostRef | str | None:
    """Tell what a link leads to: a post, or the short link that it is."""
    if not address:
        return None
    if address.startswith("https://") and (plain := _shorts(platform).fullmatch(address, len("https://"))):
        return address if len(plain[2]) <= LONGEST_CODE else None
    found = locate(platform, address)
    return found.url if isinstance(found, ShortLink) else found


class _Own(NamedTuple):
    """A quote's own link: the element, the post that it names, its day; how many short links and posts stand before it."""

    anchor: LexborNode | None = None
    ref: PostRef | None = None
    date: dt.date | None = None
    shorts: int | None = None
    others: int = 0


def _links(
    node: LexborNode, platform: Platform, lang: str | None, without: Container[int]
) -> tuple[_Own, list[str], PostRef | None]:
    """Give a quote's own link; the short links before it, and the last other post."""
    shorts: list[str] = []
    others: list[PostRef] = []
    posts: list[_Own] = []
    for anchor in node.css("a")[:MOST_LINKS]:
        attributes = anchor.attributes
        found = _leads_to(platform, attributes.get("href"))
        if without and _is_in(anchor, without, node):
            if isinstance(found, PostRef):
                others.append(found)
            continue
        if isinstance(found, PostRef):
            posts.append(_Own(anchor, found, day(anchor, lang), len(shorts), len(others)))
            others.append(found)
            continue
        if found is not None:
            shorts.append(found)
        meant = locate(platform, attributes.get("data-expanded-url") or attributes.get("title"))
        if isinstance(meant, PostRef):
            others.append(meant)
    dated = [one for one in posts if one.date is not None]
    own = (dated[:1] or posts[-1:] or [_Own()])[0]
    if len(dated) > 1:  # words may link to a post by its day: the quote's own link follows the author's handle
        own = next((one for one in dated[:_MOST_DATED] if _names(node, one, without)), own)
    return own, shorts[: own.shorts], others[own.others - 1] if own.others else None


def _names(node: LexborNode, own: _Own, without: Container[int]) -> bool:
    """Tell whether the author whose post a link names stands before it."""
    linked = own.ref.handle if own.ref else None
    handle = _attribution(_before(node, own.anchor, without), linked)[2]
    return bool(handle and handle.lower() == (linked or handle).lower())


def day(anchor: LexborNode, lang: str | None = None) -> dt.date | None:
    """Give the day that a link prints; a machine's time beside it goes first, then its words, then what stands beside."""
    for said in _said(anchor):
        if said and (found := parse_date(said, lang)):
            return found
    return None


def _said(anchor: LexborNode) -> Iterator[str | None]:
    attributes, inner, parent = anchor.attributes, anchor.first_child, anchor.parent
    yield attributes.get("data-datetime")
    if inner is not None and (inner.next is not None or not inner.is_text_node):
        timed = anchor.css_first("time")
        yield timed.attributes.get("datetime") if timed else None
    if parent is not None and parent.tag == "time":
        yield parent.attributes.get("datetime")
    yield fold(anchor.text())
    yield attributes.get("title")
    behind = anchor.next if inner is None else None
    if behind is not None and behind.is_text_node:
        yield fold(behind.text_content or "")


def _printed_day(shown: str, lang: str | None) -> tuple[str, dt.date | None]:
    """Part the day from the end of a quote whose link was dropped: it stands behind the handle's parenthesis."""
    cut = max(shown.rfind(")"), shown.rfind("）")) + 1
    date = parse_date(fold(shown[cut:]), lang) if cut else None
    return (shown[:cut], date) if date else (shown, None)


def _attribution(before: str, linked: str | None) -> tuple[str | None, str | None, str | None, str]:
    """Part what stands before the day into body, name, handle, and what stands behind the handle.

    The attribution is the last line where that begins with a dash; elsewhere it begins at the last dash, because a
    body may hold dashes and so may a name, but a name seldom does, and the code's own dash least. Without a dash, or without parentheses, it is one
    only if the handle is that of the link: words may end with somebody else's.
    """
    head, _, line = before.rpartition(_BREAK)
    if line.startswith(("(@", "（@")):
        head, _, name = head.rpartition(_BREAK)
        line = f"{name} {line}"
    if not _DASHED.match(line):
        cuts = list(_SPLIT.finditer(line))
        cuts = [cut for cut in cuts if cut[0] in _WRITTEN] or cuts
        cut = cuts[-1].start() if cuts else (0 if "(@" in line else len(line))
        head, line = f"{head}\n{line[:cut]}", line[cut:]
    found = _ATTRIBUTION.match(line.strip()) or _BARE.match(line.strip())
    handle = found["handle"].rstrip(".,:;") if found else None
    is_sure = found is not None and found["dash"] and found.re is _ATTRIBUTION
    if found is None or handle is None or (linked and not is_sure and handle.lower() != linked.lower()):
        return fold(f"{head} {line}") or None, None, None, ""
    return fold(head) or None, fold(found["name"]) or None, handle, found["behind"] or ""


def _lines(text: str) -> str:
    return _BREAK.join([line for written in text.split(_BREAK) if (line := fold(written))])


def pieces(node: LexborNode, without: Container[int] = ()) -> Iterator[tuple[LexborNode, str]]:
    """Walk through an element in document order: each element with its breaks, each text folded to one line.

    Shapes:  elements whose `mem_id` is in `without` are passed over.
    """
    stack: list[LexborNode | None] = [node]
    while stack:
        element = stack.pop()
        if element is None:  # a block ends, which lies beneath
            yield stack.pop(), _BREAK  # type: ignore[misc]
            continue
        if element.is_text_node:
            yield element, (element.text_content or "").replace("\n", " ")
            continue
        tag = element.tag or ""
        if tag in UNSEEN or (without and element.mem_id in without):
            continue
        if tag in INLINE:
            drawn = _drawn(element) if tag == "img" else ""
            yield element, drawn
            if drawn:
                continue
        else:
            yield element, _BREAK
            stack += (element, None)
        child = element.last_child
        while child is not None:
            stack.append(child)
            child = child.prev


def _drawn(image: LexborNode) -> str:
    """Give the sign that a picture stands for: content systems draw emojis, and keep the sign itself as its words."""
    classes = (image.attributes.get("class") or "").lower()
    sign = (image.attributes.get("alt") or "") if "emoji" in classes or "smiley" in classes else ""
    return sign if len(sign) <= _LONGEST_SIGN and not sign.isascii() else ""
