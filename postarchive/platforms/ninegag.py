"""9GAG.

Sources:
    Addresses: test tables of yt-dlp (extractor/ninegag.py), 2026-08.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="9gag",
    title="9GAG",
    hosts=frozenset({"9gag.com", "www.9gag.com", "m.9gag.com"}),
    slots={"post_id": r"[A-Za-z0-9]{5,12}"},
    routes=("/gag/{post_id}/*",),
    url=("https://9gag.com/gag/{post_id}",),
)
