"""Tumblr.

Sources:
    Addresses: test tables of yt-dlp (extractor/tumblr.py), gallery-dl and danbooru, 2026-11; Tumblr's embed code, and the
    frames of its videos.
    Id layout of 18 digits: fitted to 4 posts of known time, which lie +0.05 to +0.5 s off (yt-dlp, gallery-dl). Ids of 12
    digits and fewer are a counter, which still ran in July 2019 (nasa.tumblr.com/post/186150527809): the first tick.
    A blog on a domain of its own cannot be told from any other site.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive.clocks import Snowflake
from postarchive.contract import Markup, Platform
from postarchive.model import PostRef
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

_WORDS = """tagged search explore likes following media assets static api page blog reblog edit new inbox settings video
    dashboard communities share widgets about app developers jobs login logo policy press register security tips www"""
EPOCH_MS, FIRST_MS = 1_000_000_000_000, 1_564_617_600_000


def read_post(node: LexborNode) -> Embed | None:
    """Read the element of the embed code: its address names the blog by a token, the link within by its handle."""
    address = node.attributes.get("data-href")
    ref = quotes.locate(PLATFORM, address)
    if not isinstance(ref, PostRef):
        return None
    linked = (quotes.locate(PLATFORM, link.attributes.get("href")) for link in node.css("a")[:16])
    same = (one for one in linked if isinstance(one, PostRef) and one.post_id == ref.post_id)
    return replace(PLATFORM.show(ref, address), handle=next((one.handle for one in same), ref.handle))


PLATFORM = Platform(
    name="tumblr",
    title="Tumblr",
    hosts=frozenset({"tumblr.com", "www.tumblr.com", "tpmblr.com", "www.tpmblr.com"}),
    slots={"handle": r"[A-Za-z0-9_-]{1,64}", "post_id": r"[0-9]{1,20}", "blog": r"(?:t:)?[A-Za-z0-9_-]{10,40}"},
    routes=(
        "/{handle}/{post_id}/*",
        "/@{handle}/{post_id}/*",
        "/blog/{handle}/{post_id}/*",
        "/blog/view/{handle}/{post_id}/*",
        "/dashboard/blog/{handle}/{post_id}/*",
        "/video/{handle}/{post_id}/*",
        "//{handle}.tumblr.com/post/{post_id}/*",
        "//{handle}.tumblr.com/image/{post_id}",
        "//{handle}.tumblr.com/video/{post_id}/*",
        "//at.tumblr.com/{handle}/{post_id}/*",
        "//embed.tumblr.com/embed/post/{blog}/{post_id}/*",
    ),
    shorts=("//at.tumblr.com/{handle}/{code}",),
    short_hosts=frozenset({"tmblr.co"}),
    url=(
        "https://www.tumblr.com/{handle}/{post_id}",
        "https://embed.tumblr.com/embed/post/{blog}/{post_id}/v2",
    ),
    markup=(Markup("div", "div", read_post, frozenset({"tumblr-post"})),),
    taken=frozenset(_WORDS.split()),
    clock=Snowflake(epoch_ms=EPOCH_MS, shift=20, first_id=(FIRST_MS - EPOCH_MS) << 20),
)
