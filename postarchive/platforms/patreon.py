"""Patreon.

Sources:
    Addresses: gallery-dl (test/results/patreon.py), yt-dlp and danbooru (source/url/patreon.rb), 2026-11. Ids are of the
    whole site.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="patreon",
    title="Patreon",
    hosts=frozenset({"patreon.com", "www.patreon.com"}),
    slots={"post_id": r"[0-9]{1,12}", "slug": r"(?:[^/]+-)?", "handle": r"[\w-]{1,64}"},
    routes=(
        "/posts/{slug}{post_id}/*",
        "/m/posts/{slug}{post_id}",
        "/{handle}/posts/{slug}{post_id}",
        "/c/{handle}/posts/{slug}{post_id}",
        "/cw/{handle}/posts/{slug}{post_id}",
        "/api/posts/{post_id}",
        "/creation?hid={post_id}",
    ),
    url=("https://www.patreon.com/posts/{post_id}",),
    taken=frozenset({"api", "user", "file"}),
)
