"""Minds.

Sources:
    Addresses: test tables of yt-dlp (extractor/minds.py), 2026-08.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="minds",
    title="Minds",
    hosts=frozenset({"minds.com", "www.minds.com"}),
    slots={"post_id": r"[0-9]{15,20}", "post_id.media": r"[0-9]{15,20}"},
    routes=("/newsfeed/{post_id}", "/media/{post_id.media}", "/archive/view/{post_id.media}"),
    url=("https://www.minds.com/newsfeed/{post_id}", "https://www.minds.com/media/{post_id.media}"),
)
