"""Imgur: images, albums and what stands in its gallery.

Sources:
    Addresses: test tables of yt-dlp (extractor/imgur.py), gallery-dl and danbooru, 2026-11;
        front ends: the lists of LibRedirect and Farside, 2022 to 2026.
    Albums are named apart from images, so `a` is part of an album's identity where the address says that it is one.
"""

from __future__ import annotations

from postarchive.contract import Platform

_WORDS = """about upload privacy rules topic signin signup random memegen search apps jobs blog help press store emerald
    gallery account vidgif login logout register contact support terms legal careers invite explore popular topics create
    mobile videos"""
_RIMGOS = """rimgo.pussthecat.org rimgo.totaldarkness.net rimgo.bus-hit.me rimgo.hostux.net rimgo.nohost.network
    rimgo.catsarch.com rimgo.ducks.party rimgo.privacyredirect.com rimgo.bloat.cat rimgo.darkness.services
    rimgo.canine.tools imgur.artemislena.eu imgur.nerdvpn.de ri.nadeko.net i.bcow.xyz img.riverside.rocks rmgur.com"""

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
    taken=frozenset(_WORDS.split()),
)
