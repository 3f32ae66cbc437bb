"""The general reader: any element that shows itself as an embed and whose attributes say which post it holds.

Newsrooms invent a new form each year. What they have in common: a frame, an element of their own, or an empty place for
a script to fill; and the post's address in an attribute, or its bare id beside a word that names the platform.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import parse_qsl, unquote

from postarchive import registry
from postarchive.detection import addresses, drawn, ids, inert, objects
from postarchive.detection.marks import WRAPPERS
from postarchive.detection.needles import find
from postarchive.detection.showing import (
    BOXES_SAY,
    FRAMES,
    LINKS,
    NAMES_EMBED,
    may_show,
    quote_classes,
    site_words,
    words,
)
from postarchive.links import LONGEST
from postarchive.model import PostRef
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from selectolax.lexbor import LexborNode

    from postarchive.contract import Call, Platform
    from postarchive.model import Embed

_HANDED_ON = """share sharing sharer shares follow like likes comments timeline reply retweet intent related playlist feed send
    ugc"""
_NO_EMBED = frozenset(_HANDED_ON.split())
_BUTTONS = _NO_EMBED | {"button", "page", "subscribe"}
_WAITS = frozenset({"lazy", "preview", "embed"})
_CALLED = """embed embeds embedded oembed tweet video player placeholder consent lazy lazyload iframe widget media block
    blocker element post card twitter youtube"""
_SHOWN = frozenset(_CALLED.split())
"""What classes say of an element that shows what one of its attributes names."""

_BACKDROP = re.compile(r"(?:background|bg)[-_]?(?:video|youtube|vimeo)|(?:video|youtube|vimeo)[-_]?(?:background|bg)\b")
_WALL = re.compile(
    r"(?:insta(?:gram)?|twitter|tweets?|youtube|tiktok|social)[-_](?:gallery|wall|stream|grid)|\bfb-save\b"
)
"""How classes call what plays behind the words, what fills itself with an account's newest posts, and a button."""

_ASIDE = re.compile(rf"{_WALL.pattern}|\b(?:related|recommended|popular|trending)(?![a-z])")
_BOXES = frozenset(["div", "figure", "aside", "section", "p", "span", "table"])
_OF_COMMENTS = ("/plugins/feedback.php", "discussion=1")
_COMMENTS = frozenset(["comments", "comment-list", "commentlist", "comment-content", "comment-body", "comments-area"])
_RESULTS = frozenset(["search-results", "search-result", "gsc-result"])
_ANSWERED = "in-reply-to"
"""How a page marks a post that it answers, which it may show."""

_ABOVE = 16
_CLOSE = 4
_HOLDERS = 2
"""Elements around one that may say whose id it holds."""

_NEAR = 12
_CARDS = frozenset({"embedly", "iframely", "embedpin", "imgur", "flickr", "embed", "oembed"})
_PLAIN_SRC = frozenset({"img", "video", "audio", "source", "track", "script", "input"})
_SHOWN_ADDRESS = re.compile(r"(?:video|tweet|post)[-_](?:url|uri|link)\Z")
_SAYS_EMBED = ("src", "embed", "iframe", "permalink", "canonical", "content", "attrs", "cite")
_ASKED = frozenset(
    ["url", "src", "href", "link", "permalink", "u", "uri", "embed", "embed_url", "video", "tweet", "post", "value"]
)
_WITHIN = re.compile(r"(?:https?:)?(?:https?(?::|%3[aA])(?://|%2[fF]%2[fF])[^\s\"'<>\\~]+)")
_WHEN = re.compile(r"\d{1,2}[:.]\d\d\D{0,16}[·•]")
_MOST_WITHIN = 64
_MOST_PARTS = 8
_Id: TypeAlias = tuple[PostRef, str, objects.Fields]
_LONGEST_CALL = 600
Calls: TypeAlias = "tuple[tuple[Platform, Call, re.Pattern[str]], ...]"


def read(node: LexborNode, attributes: Mapping[str, str | None]) -> tuple[LexborNode, Embed, str, str] | None:
    """Read an element: which one shows a post (it, or what is drawn around it), which, the kind of markup, and on what grounds."""
    found = _read(node, attributes)
    if found is None:
        return _around(node, attributes) if node.tag in LINKS else None
    if node.tag in FRAMES:
        return node, *found
    if node.tag != "blockquote" and _stands_aside(node):
        return None
    if node.tag in LINKS or found[0].name or _holds_quote(node):
        return node, *found
    embed, kind, why = found
    told, shorts = drawn.read(node, embed)
    lacking = {name: value for name, value in told.items() if value and not getattr(embed, name)}
    if lacking or shorts:
        embed = replace(embed, **lacking, short_links=embed.short_links or shorts)  # type: ignore[arg-type]
    return node, embed, kind, why


def _around(link: LexborNode, attributes: Mapping[str, str | None]) -> tuple[LexborNode, Embed, str, str] | None:
    """Read the post that is drawn around a link which prints its time: author, words, and the hour of a day."""
    address = (attributes.get("href") or "").strip()
    ref = registry.locate(address) if _WHEN.search(link.text()) else None
    holder = drawn.holder(link, ref.handle) if ref and ref.handle else None
    if ref is None or holder is None or _stands_aside(holder) or is_comment(holder):
        return None
    embed = registry.platform(ref.platform).show(ref, address)
    told, shorts = drawn.read(holder, embed)
    if "date" not in told or "name" not in told:
        return None
    told.setdefault("handle", ref.handle or "")
    return holder, replace(embed, **told, short_links=shorts), _kind(holder.tag or ""), "a post drawn around its time"


def _read(node: LexborNode, attributes: Mapping[str, str | None]) -> tuple[Embed, str, str] | None:
    tag = node.tag or ""
    if not _is_embed(tag, attributes):
        return None
    for name, value in attributes.items():
        if not value or not _may_hold_address(value) or not may_show(tag, name):
            continue
        if name == "src" and tag in _PLAIN_SRC and ids.named(attributes.get("type") or "") is None:
            continue
        found = _located(value, tag, attributes.get("class"))
        if found is not None and _shows(node, tag, name, value):
            ref, address, told = found
            embed = registry.platform(ref.platform).show(ref, address)
            return (
                (replace(embed, **told) if told else embed),
                _kind(tag),
                f"{tag}[{name}] holds the address of a post on {ref.platform}",
            )
    classes = frozenset((attributes.get("class") or "").split())
    return _bare(node, tag, attributes) or (_linked(node, tag, classes, attributes) if classes else None)


def _stands_aside(node: LexborNode) -> bool:
    """Tell whether an element is one of many that a gallery shows, or of what is to be seen elsewhere."""
    above = node.parent
    for _ in range(_CLOSE):
        if above is None or above.tag == "body":
            return False
        said = f"{above.attributes.get('class') or ''} {above.attributes.get('id') or ''}".lower()
        if _ASIDE.search(said):
            return True
        above = above.parent
    return False


def is_comment(node: LexborNode) -> bool:
    """Tell whether an element is part of what a reader wrote, or a search found: addresses there are links of theirs."""
    current: LexborNode | None = node
    for _ in range(_ABOVE):
        if current is None:
            return False
        attributes = current.attributes
        said = f"{attributes.get('id') or ''} {attributes.get('class') or ''}".lower().split()
        if not (_COMMENTS | _RESULTS).isdisjoint(said) or attributes.get("itemprop") == "comment":
            return True
        current = current.parent
    return False


def _kind(tag: str) -> str:
    if tag.startswith("amp-"):
        return "amp"
    return "iframe" if tag in FRAMES else tag if tag in {"div", "script", "blockquote"} else "custom"


def _is_embed(tag: str, attributes: Mapping[str, str | None]) -> bool:
    named = f"{tag} {attributes.get('class') or ''}".lower().replace(_ANSWERED, "")
    said = words(f"{named} {attributes.get('data-type') or ''}")
    does = attributes.get("data-pin-do" if tag != "script" else "type")
    if not said.isdisjoint(_NO_EMBED) or attributes.get("id") == "comments":
        return False
    if does and not _BUTTONS.isdisjoint(objects.parts(does)):
        return False
    if tag in FRAMES:
        return not any(part in (attributes.get("src") or "") for part in _OF_COMMENTS)
    behind = (f"{name}={value}" for name, value in attributes.items() if "background" in name)
    return not (_BACKDROP.search(named) or _WALL.search(named) or any("video" in one for one in behind))


def _shows(node: LexborNode, tag: str, name: str, value: str) -> bool:
    """Tell whether an element whose attribute holds a post's address stands for the post."""
    if tag in FRAMES or tag == "blockquote":
        return True
    if tag in LINKS and name == "href":
        return _is_placeholder(node)
    if "-" in tag or ":" in tag or tag in ids.SILENT or tag in LINKS:  # whose attributes' names say it
        return True
    if tag == "img":  # which is its picture, unless it says that it stands for more
        return not NAMES_EMBED.isdisjoint(words(f"{name} {node.attributes.get('class') or ''}"))
    if any(word in name for word in _SAYS_EMBED) or _SHOWN_ADDRESS.search(name):
        return True
    if not NAMES_EMBED.isdisjoint(words(value.partition("http")[0])):
        return True
    return bool(words(node.attributes.get("class") or "") & _SHOWN) or not node.text().strip()


def _is_placeholder(node: LexborNode) -> bool:
    """Tell whether a link says that a script makes an embed of it: an empty one may lie over a card, or be an icon."""
    said = words(f"{node.attributes.get('class') or ''} {node.attributes.get('data-pin-do') or ''}")
    parent = node.parent
    if (said & _CARDS and not (parent is not None and parent.tag == "li")) or any(
        "embed" in name or "iframely" in name for name in node.attributes
    ):
        return True
    text = node.text().strip()
    waits = bool(said & _WAITS) and ids.named(" ".join(said)) is not None
    return waits and text == (node.attributes.get("href") or "").strip()


def _linked(
    node: LexborNode, tag: str, classes: frozenset[str], attributes: Mapping[str, str | None]
) -> tuple[Embed, str, str] | None:
    """Read a quote or a wrapper that says of itself that it is an embed by the first post that it links to."""
    said = words(" ".join(classes))
    named = not said.isdisjoint(BOXES_SAY) and tag in _BOXES
    if named:  # by its class, or by an attribute that says of which site
        named = not site_words().isdisjoint((*said, *((value or "").lower() for value in attributes.values())))
    if not (named or classes & WRAPPERS or (tag == "blockquote" and said & (_CARDS | site_words()))):
        return None
    if tag != "blockquote" and _holds_quote(node):
        return None  # which is read by itself, and says more
    if named and (len(node.text()) > drawn.LONGEST or node.css_first("iframe") or _links_in(node, "blockquote")):
        return None
    # A header names what is shown; what it says may link elsewhere.
    links = _links_in(node, "header") or node.css("a[href]")[:_MOST_WITHIN]
    quoted = {link.mem_id for link in _links_in(node, drawn.QUOTED)}
    for link in (*_links_in(node, "time")[:1], *(one for one in links if one.mem_id not in quoted)):
        address = link.attributes.get("href")
        found = _located(address, "iframe", " ".join(said)) if address else None
        if found is not None:
            ref, address, _ = found
            platform = registry.platform(ref.platform)
            embed = replace(platform.show(ref, address), date=quotes.day(link), name=_titled(link, platform))
            return embed, _kind(tag), f"{tag} of an embed links to a post on {ref.platform}"
    return None


def _links_in(node: LexborNode, selector: str) -> list[LexborNode]:
    """Give the links within some elements of an element: one selector of both would look up from each link."""
    return [link for one in node.css(selector)[:_MOST_PARTS] for link in one.css("a[href]")[:_MOST_WITHIN]]


def _holds_quote(node: LexborNode) -> bool:
    return any(_is_official(quote) for quote in node.css("blockquote")[:_MOST_WITHIN])


def _is_official(quote: LexborNode) -> bool:
    classes = quote.attributes.get("class") or ""
    return any(name.decode("ascii") in classes for name in quote_classes())


def _titled(link: LexborNode, platform: Platform) -> str | None:
    """Give the name in a card's title as the site itself writes it: "NAME on Twitter"."""
    name, on, site = quotes.fold(link.text()).rpartition(" on ")
    return name if on and site in platform.title.split(" / ") and len(name) <= drawn.LONGEST_NAME else None


def _located(value: str, tag: str, classes: str | None = None) -> tuple[PostRef, str, objects.Fields] | None:
    """Find the post whose address a value is, or holds: percent-encoded, in JSON, in a query, behind another address."""
    if value[0] in "{[":
        return _in_json(value)
    if len(value) > LONGEST * 32 or not addresses.names_post(value):
        return None
    framed = tag in FRAMES or "-" in tag
    found = ((_recognised(address, f"{tag} {classes or ''}"), address) for address in _within(value, framed=framed))
    return next(((ref, address, objects.Fields()) for ref, address in found if ref), None)


def _may_hold_address(value: str) -> bool:
    """Tell whether a value may be an address or an object that holds one: most are neither."""
    return "." in value or value[0] in "{["


def _recognised(address: str, said: str) -> PostRef | None:
    """Tell which post an address names; of a federation's any page may be meant, unless it or the element says more."""
    ref = registry.recognise(address)
    if not isinstance(ref, PostRef):
        return None
    platform = registry.platform(ref.platform)
    if not platform.federated or "embed" in address:
        return ref
    return ref if any(word in said.lower() for word in (platform.name, *platform.words)) else None


def _in_json(value: str) -> tuple[PostRef, str, objects.Fields] | None:
    """Find the first post that an object names under a key for addresses: the outermost, or one that says what it is."""
    for address, said, around, outer in objects.addresses(value):
        ref = _recognised(address, "")
        if ref is not None and (outer or any(inert.says_embed(one, ref.platform) for one in around)):
            return ref, address, objects.fields(said)
    return None


def _within(value: str, *, framed: bool) -> Iterator[str]:
    value = value.strip().strip("'\"")  # which a framework's binding holds as a string
    yield value
    if value.startswith(("http%3", "https%3", "%2F%2F", "%2f%2f")):
        yield unquote(value)
    before, _, query = value.partition("#")[0].partition("?")
    if query and not words(before) & _BUTTONS:
        asked = parse_qsl(query) if "[" not in value else []
        yield from (
            unquote(one) if "%3" in one else one for name, one in asked[:_MOST_WITHIN] if name.lower() in _ASKED
        )
    behind = value.rfind("http", 1)
    if behind > 0 and not framed and "?" not in value[:behind]:
        yield value[behind:].partition("~")[0]


def calls(page: bytes) -> Calls:
    """Give the calls by which scripts make embeds whose names stand in a page."""
    return tuple(one for one in _calls() if find(page, one[1].name.encode()) >= 0)


def called(text: str, calls: Calls) -> Iterator[tuple[Embed, str]]:
    """Give the posts that a script makes embeds of by one of some calls, each with the grounds."""
    for platform, call, pattern in calls:
        for one in _called(call.name, pattern, text):
            named = call.post.format(*one.groups())
            ref = registry.locate(named) if "://" in named else platform.ref(named)
            if ref is not None and ref.platform == platform.name:
                yield platform.show(ref, named if "://" in named else None), f"script that calls {call.name}"


def _called(name: str, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Find a call as it is written, or in a string."""
    at = text.find(name)
    while at >= 0:
        said = text[at : at + _LONGEST_CALL]
        one = pattern.match(inert.flat(said) if "\\" in said else said)
        if one is not None:
            yield one
        at = text.find(name, at + len(name))


@cache
def _calls() -> Calls:
    declared = ((platform, call) for platform in registry.platforms() for call in platform.calls)
    return tuple((one, call, re.compile(re.escape(call.name) + call.shape)) for one, call in declared)


def _bare(node: LexborNode, tag: str, attributes: Mapping[str, str | None]) -> tuple[Embed, str, str] | None:
    """Read a bare id beside a word that names its platform: in the tag, an attribute's name, a class, or a value."""
    source = attributes.get("src") or ""
    ref = ids.in_fragment(source, attributes) if tag in FRAMES and "#" in source else None
    found = (ref, "src", objects.Fields()) if ref else ids.read(tag, attributes) or _of_holder(node, tag, attributes)
    if found is None:
        return _named_beside(node, tag, attributes)
    ref, name, told = found
    embed = registry.platform(ref.platform).show(ref)
    embed = replace(embed, **told) if told else embed
    return embed, _kind(tag), f"{tag}[{name}] holds an id of {ref.platform}"


def _of_holder(node: LexborNode, tag: str, attributes: Mapping[str, str | None]) -> _Id | None:
    """Read a bare id that names no platform, where what holds its element says that it is an embed, and whose."""
    alone = ids.lone(tag, attributes)
    above = node.parent
    for _ in range(_HOLDERS):
        if alone is None or above is None:
            break
        said = above.attributes
        if not NAMES_EMBED.isdisjoint(words(" ".join((above.tag or "", said.get("class") or "", *said)))):
            return ids.read("div", {**said, "id": None, alone[0]: alone[1]})
        above = above.parent
    return None


def _named_beside(node: LexborNode, tag: str, attributes: Mapping[str, str | None]) -> tuple[Embed, str, str] | None:
    """Read a bare id that names no platform, where a link beside it, or beside what holds it, leads to the very post."""
    alone = ids.unnamed(tag, attributes)
    for one in (node, node.parent) if alone else ():
        for link in _neighbours(one):
            address = (link.attributes.get("href") or "") if link.tag in LINKS else ""
            ref = registry.locate(address) if alone and alone[1] in address else None
            if alone and ref is not None and ref.post_id == alone[1]:
                embed = registry.platform(ref.platform).show(ref, address)
                return embed, _kind(tag), f"{tag}[{alone[0]}] holds the id to which a link beside it leads"
    return None


def _neighbours(node: LexborNode | None) -> Iterator[LexborNode]:
    """Give the elements near an element, on both sides."""
    for back in (True, False):
        beside = node
        for _ in range(_NEAR):
            beside = (beside.prev if back else beside.next) if beside is not None else None
            if beside is not None:
                yield beside
