"""Threads.

Sources:
    Addresses: test tables of FxEmbed and gallery-dl; Meta's "Embed a Threads Post", 2026-03.
    Printed lines: the embed code's, as extractors leave it; it shows no words of the post.
    Codes and clock: Instagram's; one post of known time lies 0.1 s off (FxEmbed, threads tests).
    First tick: the first posts, by those who built it, are of January 2023.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive.clocks import BASE64, Snowflake, digits
from postarchive.contract import Markup, Platform
from postarchive.model import PostRef, Precision
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

EPOCH_MS, FIRST_MS = 1_314_220_021_721, 1_672_531_200_000


def media_id(post_id: str) -> int | None:
    """Read the media id out of a code."""
    return digits(post_id, BASE64)


CLOCK = Snowflake(
    epoch_ms=EPOCH_MS,
    shift=23,
    first_id=(FIRST_MS - EPOCH_MS) << 23,
    number=media_id,
    precision=Precision.LOWER_BOUND,
)

_HANDLE = re.compile(r"(?<![\w@])@([A-Za-z0-9_.]{1,30})")


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote of the embed code: an address, and whose the post is, in the line that any language prints with an "@"."""
    names = ("data-text-post-permalink", "data-url", "cite")
    links = (
        *(node.attributes.get(name) for name in names),
        *(link.attributes.get("href") for link in node.css("a")[:16]),
    )
    located = ((address, quotes.locate(PLATFORM, address)) for address in links if address)
    address, ref = next(((one, ref) for one, ref in located if isinstance(ref, PostRef)), (None, None))
    if ref is None:
        return None
    printed = _HANDLE.search(node.text(separator=" "))
    return replace(PLATFORM.show(ref, address), handle=ref.handle or (printed[1].rstrip(".") if printed else None))


PLATFORM = Platform(
    name="threads",
    title="Threads",
    hosts=frozenset({"threads.net", "www.threads.net", "threads.com", "www.threads.com"})
    | {"fixthreads.net", "vxthreads.net"},
    slots={"handle": r"[A-Za-z0-9_.]{1,30}", "post_id": r"[A-Za-z0-9_-]{5,11}"},
    routes=("/@{handle}/post/{post_id}/*", "/t/{post_id}/*"),
    shorts=("/share/{code}",),
    url=("https://www.threads.com/t/{post_id}",),
    clock=CLOCK,
    markup=(Markup("blockquote", "blockquote", read_blockquote, frozenset({"text-post-media"})),),
    lines=("Post by @{handle} View on Threads",),
)
