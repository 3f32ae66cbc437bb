"""Bluesky, over the AT Protocol.

Sources:
    Addresses: bsky.app's own, and the at:// form of https://atproto.com/specs/at-uri-scheme, read 2026-11.
    Markup: bsky.app's embed code and its copies, as saved in public pages of 2024 to 2026.
    Record keys: https://atproto.com/specs/tid; 8 posts of known time agree within 0.1 to 3.5 s. The client sets both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postarchive.clocks import Tid
from postarchive.contract import Markup, Platform
from postarchive.model import Embed, PostRef
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

SLOTS = {
    "handle": r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?",
    "account": r"did:[a-z]+:[A-Za-z0-9._:%-]{1,250}",
    "post_id": r"[A-Za-z0-9._~:-]{1,512}",
}
HOSTS = frozenset(
    {"bsky.app", "www.bsky.app", "embed.bsky.app", "main.bsky.dev"}
    | {f"{name}.app" for name in ("fxbsky", "vxbsky", "bskyx", "bskye", "cbsky", "bsyy")}
)

_MEDIA = re.compile(r"\s*\[image or embed\]\Z")


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote that the embed code leaves in a page: the DID stands in its attribute, the words within."""
    quote = quotes.read(node, PLATFORM)
    ref = quotes.locate(PLATFORM, node.attributes.get("data-bluesky-uri")) or quote.ref
    if not isinstance(ref, PostRef):
        return None
    body = _MEDIA.sub("", quote.body) if quote.body else None
    return Embed(
        platform="bluesky",
        handle=quote.handle,
        name=quote.name,
        date=quote.date,
        body=body or None,
        url=quote.link or ref.url,
        post_id=ref.post_id,
    )


def read_iframe(node: LexborNode) -> Embed | None:
    """Read the frame that embed.js puts in the quote's place."""
    source = node.attributes.get("src") or ""
    ref = quotes.locate(PLATFORM, source) if "embed.bsky.app/embed/" in source else None
    if not isinstance(ref, PostRef):
        return None
    return Embed(platform="bluesky", handle=ref.handle, url=ref.url, post_id=ref.post_id)


PLATFORM = Platform(
    name="bluesky",
    title="Bluesky",
    hosts=HOSTS,
    schemes=frozenset({"at"}),
    slots=SLOTS,
    routes=(
        "/profile/{account}/post/{post_id}/*",
        "/profile/{handle}/post/{post_id}/*",
        "/embed/{account}/app.bsky.feed.post/{post_id}/*",
        "/{account}/app.bsky.feed.post/{post_id}",
        "/{handle}/app.bsky.feed.post/{post_id}",
    ),
    url=("https://bsky.app/profile/{account}/post/{post_id}",),
    ids_within_account=True,
    clock=Tid(),
    markup=(
        Markup("blockquote", "blockquote", read_blockquote, frozenset({"bluesky-embed"})),
        Markup("iframe", "iframe", read_iframe),
    ),
    lines=("— {name} (@{handle}) {date}",),
    paces={"public.api.bsky.app": 0.5, "embed.bsky.app": 0.5},
)
