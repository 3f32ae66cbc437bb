"""Coub.

Sources:
    Addresses: test tables of yt-dlp (extractor/coub.py) and iframely, 2026-08.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="coub",
    title="Coub",
    hosts=frozenset({"coub.com", "www.coub.com", "c-cdn.coub.com"}),
    slots={"post_id": r"[0-9a-z]{4,10}"},
    routes=("/view/{post_id}", "/embed/{post_id}", "/coubs/{post_id}", "/fb-player.swf?coubID={post_id}"),
    url=("https://coub.com/view/{post_id}",),
)
