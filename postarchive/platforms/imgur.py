"""Imgur: images, albums and what stands in its gallery.

Sources:
    Addresses: test tables of yt-dlp (extractor/imgur.py), gallery-dl and danbooru, 2026-11;
        front ends: the lists of LibRedirect and Farside, 2022 to 2026.
    Markup: imgur's embed code, as saved in public pages.
    Albums are named apart from images, so `a` is part of an album's identity where the address says that it is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postarchive.contract import Markup, Platform
from postarchive.model import PostRef
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

_WORDS = """about upload privacy rules topic signin signup random memegen search apps jobs blog help press store emerald
    gallery account vidgif login logout register contact support terms legal careers invite explore popular topics create
    mobile videos"""
_RIMGOS = """rimgo.pussthecat.org rimgo.totaldarkness.net rimgo.bus-hit.me rimgo.hostux.net rimgo.nohost.network
    rimgo.catsarch.com rimgo.ducks.party rimgo.privacyredirect.com rimgo.bloat.cat rimgo.darkness.services
    rimgo.canine.tools imgur.artemislena.eu imgur.nerdvpn.de ri.nadeko.net i.bcow.xyz img.riverside.rocks rmgur.com"""


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote of the embed code: what stands in its attribute is the end of the address, `a/` before an album's id."""
    address = f"https://imgur.com/{node.attributes.get('data-id') or ''}"
    ref = quotes.locate(PLATFORM, address)
    return PLATFORM.show(ref, address) if isinstance(ref, PostRef) else None


PLATFORM = Platform(
    name="imgur",
    title="Imgur",
    hosts=frozenset({f"{prefix}imgur.{tld}" for prefix in ("", "www.", "m.") for tld in ("com", "io")})
    | set(_RIMGOS.split()),
    slots={
        "post_id": r"[A-Za-z0-9]{5,7}",
        "post_id.gallery": r"[A-Za-z0-9]{5,7}",
        "account": r"a",
        "slug": r"(?:[^/]+-)?",
        "tag": r"[^/]+",
        "name": r"[a-z0-9-]+",
    },
    routes=(
        "/{account}/{slug}{post_id}/*",
        "/gallery/{slug}{post_id.gallery}/*",
        "/t/{tag}/{slug}{post_id.gallery}",
        "/topic/{tag}/{slug}{post_id.gallery}",
        "/r/{tag}/{slug}{post_id.gallery}",
        "/{slug}{post_id}",
        "/{slug}{post_id}/embed",
        "//{name}.imgur.com/{account}/{slug}{post_id}/*",
    ),
    url=(
        "https://imgur.com/{account}/{post_id}",
        "https://imgur.com/gallery/{post_id.gallery}",
        "https://imgur.com/{post_id}",
    ),
    bare_id=r"[A-Za-z0-9]{5,7}",
    taken=frozenset(_WORDS.split()),
    markup=(Markup("blockquote", "blockquote", read_blockquote, frozenset({"imgur-embed-pub"})),),
)
