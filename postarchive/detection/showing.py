"""Which attributes of which elements may say that an element shows a post: by their names alone."""

from __future__ import annotations

import re
from functools import cache

from postarchive import registry
from postarchive.detection.ids import SILENT

LINKS = frozenset({"a", "area"})
FRAMES = frozenset({"iframe", "embed", "object", "param", "frame", "amp-iframe"})

NAMES_EMBED = frozenset({"embed", "oembed", "iframe", "onebox"})

BOXES_SAY = ("embed", "consent")
"""What the class of a box says that holds an embed, or stands for one until somebody agrees to it."""

_NEVER = frozenset(
    {"href", "content", "action", "poster", "style", "class", "title", "alt", "srcdoc", "srcset", "aria-label"}
)
_FOR_OTHERS = "click share clipboard copy analytics gtm tracking referrer background jarallax a2a st_url disqus"
_HANDS_ON = tuple(_FOR_OTHERS.split())
"""In names of attributes whose address is for somebody else: to be handed on, counted, or played behind the words."""

_COPIED = frozenset({"share", "sharing", "copy", "clipboard"})
_HOLD_NONE = frozenset({"input", "meta", "img", "link", "option", "textarea"})
_BEHIND = frozenset({"bg", "vbg", "ytbg"})
_LEAST = 4
_WORDS = re.compile(r"[a-z]+|[0-9]+")


def words(text: str) -> frozenset[str]:
    """Give the words of which names and classes are made."""
    return frozenset(_WORDS.findall(text.lower()))


def may_hold(tag: str, name: str, classes: str) -> bool:
    """Tell whether markup in an attribute may be put into the page: it may be there to be copied, or to be read as words."""
    if tag in _HOLD_NONE or name in _NEVER or any(word in name for word in _HANDS_ON if word != "click"):
        return False
    return _COPIED.isdisjoint(words(classes))


def may_show(tag: str, name: str) -> bool:
    """Tell whether an attribute that holds a post's address may say that its element stands for the post."""
    if name in _NEVER:
        return tag in LINKS and name == "href"
    if tag in FRAMES or tag == "blockquote" or "-" in tag or ":" in tag:
        return True
    if any(word in name for word in _HANDS_ON) or not _BEHIND.isdisjoint(words(name)):
        return False
    return tag not in SILENT | LINKS or not NAMES_EMBED.isdisjoint(words(name))


@cache
def quote_classes() -> tuple[bytes, ...]:
    """Give what the class of a quote says that may be a post's even if its link was dropped."""
    markups = (markup for one in registry.platforms() for markup in one.markup if markup.tag == "blockquote")
    return tuple(sorted({name.encode() for markup in markups for name in markup.classes}))


@cache
def site_words() -> frozenset[str]:
    """Give the words that pages call platforms by, but for those that are words of any page."""
    return frozenset(word for one in registry.platforms() for word in (one.name, *one.words) if len(word) >= _LEAST)
