"""The general reader: any element that shows itself as an embed and whose attributes say which post it holds.

Newsrooms invent a new form each year. What they have in common: a frame, an element of their own, or an empty place for
a script to fill; and the post's address in an attribute, or its bare id beside a word that names the platform.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Literal
from urllib.parse import parse_qsl, unquote, urlsplit

from postarchive import registry
from postarchive.detection import gate
from postarchive.detection.gate import IDS, LINKS
from postarchive.detection.marks import WRAPPERS
from postarchive.links import LONGEST
from postarchive.model import PostRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from selectolax.lexbor import LexborNode

    from postarchive.contract import Platform
    from postarchive.model import Embed

FRAMES = frozenset({"iframe", "embed", "object", "param", "frame", "amp-iframe"})

_WORDS = re.compile(r"[a-z]+|[0-9]+")
_NO_EMBED = frozenset(
    [
        "share",
        "sharing",
        "sharer",
        "shares",
        "follow",
        "like",
        "likes",
        "comments",
        "timeline",
        "reply",
        "retweet",
        "intent",
        "related",
        "playlist",
        "feed",
    ]
)
_BUTTONS = _NO_EMBED | {"button", "page", "subscribe"}
_SHOWN = frozenset(
    [
        "embed",
        "embeds",
        "embedded",
        "oembed",
        "tweet",
        "video",
        "player",
        "placeholder",
        "consent",
        "lazy",
        "lazyload",
        "iframe",
        "widget",
        "media",
        "block",
        "blocker",
        "element",
        "post",
        "card",
        "twitter",
        "youtube",
    ]
)
_CARDS = frozenset({"embedly", "iframely", "embedpin", "imgur", "flickr", "embed", "oembed"})
_NEVER = frozenset(
    {"href", "content", "action", "poster", "style", "class", "title", "alt", "srcdoc", "srcset", "aria-label"}
)
_PLAIN_SRC = frozenset({"img", "video", "audio", "source", "track", "script", "input"})
_TEASERS = frozenset({"li", "button", "tr", "td", "nav", "aside", "ul", "ol", "article", "input", "option"})
_SAYS_EMBED = ("src", "embed", "iframe", "permalink", "canonical", "content", "attrs", "cite")
_ASKED = frozenset(
    ["url", "src", "href", "link", "permalink", "u", "uri", "embed", "embed_url", "video", "tweet", "post", "value"]
)
_WITHIN = re.compile(r"(?:https?:)?(?:https?(?::|%3[aA])(?://|%2[fF]%2[fF])[^\s\"'<>\\~]+)")
_MOST_WITHIN = 64


def read(node: LexborNode, attributes: Mapping[str, str | None]) -> tuple[Embed, str, str] | None:
    """Read an element: what it shows, the kind of markup, and on what grounds."""
    tag = node.tag or ""
    if not _is_embed(attributes):
        return None
    for name, value in attributes.items():
        if not value or (name in _NEVER and not (tag in LINKS and name == "href")):
            continue
        if name == "src" and tag in _PLAIN_SRC:
            continue
        found = _located(value, framed=tag in FRAMES or "-" in tag)
        if found is not None and _shows(node, tag, name):
            ref, address = found
            embed = registry.platform(ref.platform).show(ref, address)
            return embed, _kind(tag), f"{tag}[{name}] holds the address of a post on {ref.platform}"
    classes = frozenset((attributes.get("class") or "").split())
    return _bare(tag, attributes) or _linked(node, tag, classes)


def _kind(tag: str) -> str:
    if tag.startswith("amp-"):
        return "amp"
    return "iframe" if tag in FRAMES else tag if tag in {"div", "script", "blockquote"} else "custom"


def _is_embed(attributes: Mapping[str, str | None]) -> bool:
    said = _words(f"{attributes.get('class') or ''} {attributes.get('data-pin-do') or ''}")
    return not said & _NO_EMBED


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(text.lower()))


def _shows(node: LexborNode, tag: str, name: str) -> bool:
    """Tell whether an element whose attribute holds a post's address stands for the post."""
    if tag in FRAMES or tag == "blockquote":
        return True
    if tag in LINKS and name == "href":
        return _is_placeholder(node)
    if "-" in tag:
        return True
    if tag in _TEASERS or tag in LINKS:
        return False
    if "click" in name or "share" in name:
        return False
    if any(word in name for word in _SAYS_EMBED):
        return True
    return bool(_words(node.attributes.get("class") or "") & _SHOWN) or not node.text().strip()


def _is_placeholder(node: LexborNode) -> bool:
    """Tell whether a link is an empty place that a script fills, and not one of several icons."""
    said = _words(f"{node.attributes.get('class') or ''} {node.attributes.get('data-pin-do') or ''}")
    if said & _CARDS or any("embed" in name or "iframely" in name for name in node.attributes):
        return True
    if node.text().strip() or node.css_first("img, svg, picture, video, i, span") is not None:
        return False
    parent = node.parent
    alone = parent is not None and parent.tag not in {"li", "p", "blockquote"}
    return alone and not (_beside(node, "prev") or _beside(node, "next"))


def _beside(node: LexborNode, step: Literal["prev", "next"]) -> bool:
    """Tell whether the nearest element beside a link is a link too: a row of icons."""
    for _ in range(4):
        beside: LexborNode | None = getattr(node, step)
        if beside is None or beside.is_element_node:
            return beside is not None and (beside.tag in LINKS or beside.css_first("a") is not None)
        node = beside
    return False


def _linked(node: LexborNode, tag: str, classes: frozenset[str]) -> tuple[Embed, str, str] | None:
    """Read a quote or a wrapper that says of itself that it is an embed by the first post that it links to."""
    said = _words(" ".join(classes))
    if not (classes & WRAPPERS or (tag == "blockquote" and said & (_CARDS | frozenset(_named())))):
        return None
    for link in (*node.css("time a[href]")[:1], *node.css("a[href]")[:_MOST_WITHIN]):
        found = _located(link.attributes.get("href") or "", framed=True)
        if found is not None:
            ref, address = found
            embed = registry.platform(ref.platform).show(ref, address)
            return embed, _kind(tag), f"{tag} of an embed links to a post on {ref.platform}"
    return None


def _located(value: str, *, framed: bool) -> tuple[PostRef, str] | None:
    """Find the post whose address a value is, or holds: percent-encoded, in JSON, in a query, behind another address."""
    if len(value) > LONGEST * 32 or "." not in value or not gate.names_post(value):
        return None
    for address in _within(value, framed=framed):
        ref = registry.recognise(address)
        if isinstance(ref, PostRef) and (not registry.platform(ref.platform).federated or "embed" in address):
            return ref, address
    return None


def _within(value: str, *, framed: bool) -> Iterator[str]:
    value = value.strip()
    if value[:1] in "{[":
        yield from _in_json(value)
        return
    yield value
    if value.startswith(("http%3", "https%3", "%2F%2F", "%2f%2f")):
        yield unquote(value)
    if "?" in value and not _words(value.partition("?")[0]) & _BUTTONS:
        asked = parse_qsl(urlsplit(value).query) if "[" not in value else []
        yield from (
            unquote(one) if "%3" in one else one for name, one in asked[:_MOST_WITHIN] if name.lower() in _ASKED
        )
    behind = value.rfind("http", 1)
    if behind > 0 and not framed and "?" not in value[:behind]:
        yield value[behind:].partition("~")[0]


def _in_json(value: str) -> Iterator[str]:
    try:
        said = json.loads(value)
    except (ValueError, RecursionError):
        return
    if isinstance(said, dict):
        for name in ("url", "src", "permalink", "embedUrl", "expanded_url", "href", "link"):
            if isinstance(said.get(name), str):
                yield said[name]


@cache
def _named() -> dict[str, Platform]:
    """Give the platforms that ids may stand for, by the words that pages call them."""
    return {word: one for one in registry.platforms() if one.bare_id for word in (one.name, *one.words)}


def _bare(tag: str, attributes: Mapping[str, str | None]) -> tuple[Embed, str, str] | None:
    """Read a bare id beside a word that names its platform: in the tag, an attribute's name, a class, or a value."""
    if tag in LINKS or tag in _TEASERS:
        return None
    platform = _platform(tag, attributes)
    if platform is None:
        return None
    for name in (*IDS, "id"):
        value = (attributes.get(name) or "").strip()
        if name == "id":
            value = (
                value.removeprefix("lyte_").removeprefix("youtube-") if value.startswith(("lyte_", "youtube-")) else ""
            )
        if value and re.fullmatch(platform.bare_id, value):
            embed = platform.show(platform.ref(value))
            return embed, _kind(tag), f"{tag}[{name}] holds an id of {platform.name}"
    return None


def _platform(tag: str, attributes: Mapping[str, str | None]) -> Platform | None:
    said = [tag, *(name for name in attributes if name in IDS), attributes.get("class") or ""]
    said += [value for value in (attributes.get("id"),) if value and value.startswith("lyte_")]
    said += [value for name, value in attributes.items() if value and len(value) < 20 and name not in {"id", "title"}]
    named = _named()
    for text in said:
        for word in _WORDS.findall(
            text.lower().replace("tweetid", "tweet").replace("ytid", "yt").replace("shortcode", "instagram")
        ):
            if word in named:
                return named[word]
    return None
