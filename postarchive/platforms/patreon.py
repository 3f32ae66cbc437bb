"""Patreon.

Sources:
    Addresses: test tables of gallery-dl (test/results/patreon.py) and yt-dlp, 2026-08. Ids are of the whole site.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="patreon",
    title="Patreon",
    hosts=frozenset({"patreon.com", "www.patreon.com"}),
    slots={"post_id": r"[0-9]{1,12}", "slug": r"(?:[^/]+-)?"},
    routes=("/posts/{slug}{post_id}", "/api/posts/{post_id}", "/creation?hid={post_id}"),
    url=("https://www.patreon.com/posts/{post_id}",),
)
