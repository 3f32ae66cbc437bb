"""Medal.

Sources:
    Addresses: test tables of yt-dlp (extractor/medaltv.py), 2026-08.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="medal",
    title="Medal",
    hosts=frozenset({"medal.tv", "www.medal.tv"}),
    slots={"post_id": r"[A-Za-z0-9_-]{5,24}", "game": r"[^/]+", "lang": r"[a-z]{2}"},
    routes=(
        "/games/{game}/clips/{post_id}/*",
        "/{lang}/games/{game}/clips/{post_id}/*",
        "/clips/{post_id}/*",
        "/clip/{post_id}/*",
    ),
    url=("https://medal.tv/games/{game}/clips/{post_id}", "https://medal.tv/clips/{post_id}"),
)
