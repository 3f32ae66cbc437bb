"""BitChute.

Sources:
    Addresses: test tables of yt-dlp (extractor/bitchute.py), 2026-08.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="bitchute",
    title="BitChute",
    hosts=frozenset({"bitchute.com", "www.bitchute.com", "old.bitchute.com"}),
    slots={"post_id": r"[A-Za-z0-9_-]{6,16}"},
    routes=("/video/{post_id}", "/embed/{post_id}", "/torrent/{post_id}/*", "//api.bitchute.com/embed/{post_id}"),
    url=("https://www.bitchute.com/video/{post_id}/",),
)
