"""Parler.

Sources:
    Addresses: test tables of yt-dlp (extractor/parler.py, and its reading of 2025's ids), 2026-08; the hexadecimal ids of 2020
    from Archive Team's parler-grab.
    No clock: a ULID of 2025 tells a time five whole hours from the one its post states, and which of them is right is open.
"""

from __future__ import annotations

from postarchive.contract import Platform

_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"

PLATFORM = Platform(
    name="parler",
    title="Parler",
    hosts=frozenset({"parler.com", "www.parler.com", "app.parler.com", "play.parler.com"}),
    slots={
        "post_id": _UUID,
        "post_id.old": r"[0-9a-f]{32}",
        "post_id.ulid": r"0[0-7][0-9a-hjkmnp-tv-z]{24}",
        "place": r"feed|post|watch|v|b",
    },
    routes=(
        "/feed/{post_id}",
        "/post/{post_id}",
        "/post/{post_id.old}",
        "/post-view?q={post_id.old}",
        "/{place}/{post_id.ulid}",
        "//share.par.pw/post/{post_id.old}",
    ),
    url=(
        "https://parler.com/feed/{post_id}",
        "https://parler.com/post/{post_id.old}",
        "https://app.parler.com/post/{post_id.ulid}",
    ),
)
