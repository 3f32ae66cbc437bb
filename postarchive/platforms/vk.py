"""VK: wall posts, videos, clips and photos; the kind is part of the id, as VK writes it.

Sources:
    Addresses: test tables of yt-dlp (extractor/vk.py), gallery-dl and danbooru, 2026-11; the frame that the widget makes.
    No clock: numbers are a counter of their owner; an owner below zero is a community.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postarchive.contract import Call, Markup, Platform
from postarchive.model import PostRef
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

_WIDGET = r"\(\s*[\"'][\w-]{1,80}[\"']\s*,\s*[\"']?(-?[0-9]{1,15})[\"']?\s*,\s*[\"']?([0-9]{1,15})"
_CALL, _NEAR = "VK.Widgets.Post", 8
_PLACE = re.compile(r"vk_post_(-?[0-9]{1,15})_([0-9]{1,15})")


def read_place(node: LexborNode) -> Embed | None:
    """Read the empty element that the widget's script fills, where that was stripped: its id is as the embed code writes it."""
    found = _PLACE.fullmatch(node.id or "")
    beside = node.next
    for _ in range(_NEAR):
        if beside is None:
            break
        if beside.tag == "script" and _CALL in beside.text():
            return None
        beside = beside.next
    return _wall(found[1], found[2]) if found else None


def read_amp(node: LexborNode) -> Embed | None:
    """Read AMP's element."""
    owner, post = (node.attributes.get(name) or "" for name in ("data-owner-id", "data-post-id"))
    return _wall(owner, post) if node.attributes.get("data-embedtype") == "post" else None


def _wall(owner: str, post: str) -> Embed | None:
    address = f"https://vk.com/wall{owner}_{post}"
    ref = quotes.locate(PLATFORM, address)
    return PLATFORM.show(ref, address) if isinstance(ref, PostRef) else None


PLATFORM = Platform(
    name="vk",
    title="VK",
    hosts=frozenset({f"{prefix}vk.{tld}" for prefix in ("", "www.", "m.", "new.") for tld in ("com", "ru")})
    | {"vkontakte.ru", "vkvideo.ru", "www.vkvideo.ru", "m.vkvideo.ru", "vksport.vkvideo.ru"},
    slots={
        "post_id": r"(?:wall|video|clip|photo)-?[0-9]+_[0-9]+",
        "owner": r"-?[0-9]+",
        "list": r"-?[0-9]+_-?[0-9]+",
        "number": r"[0-9]+",
        "rest": r"(?:[/_?%].*)?",
    },
    routes=(
        "/*?w={post_id}{rest}",
        "/*?z={post_id}{rest}",
        "/{post_id}{rest}",
        "/playlist/{list}/{post_id}",
    ),
    short_hosts=frozenset({"vk.cc"}),
    synonyms={
        "/video_ext.php?oid={owner}&id={number}": "https://vk.com/video{owner}_{number}",
        "/clip_ext.php?oid={owner}&id={number}": "https://vk.com/clip{owner}_{number}",
        "/widget_post.php?owner_id={owner}&post_id={number}": "https://vk.com/wall{owner}_{number}",
    },
    url=("https://vk.com/{post_id}",),
    calls=(Call(_CALL, _WIDGET, "https://vk.com/wall{0}_{1}"),),
    markup=(
        Markup("div", "div", read_place, signs=("vk_post_",)),
        Markup("amp", "amp-vk", read_amp, signs=("<amp-vk",)),
    ),
)
