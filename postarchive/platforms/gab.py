"""Gab, which speaks Mastodon's language on a host of its own.

Sources:
    Addresses: test tables of yt-dlp (extractor/gab.py), 2026-08.
    Id layout: Mastodon's; 2 posts of known time within 0.3 s. First tick: August 2016, when Gab began; older and shorter
    numbers are a counter.
"""

from __future__ import annotations

from postarchive.clocks import Snowflake
from postarchive.contract import Platform

PLATFORM = Platform(
    name="gab",
    title="Gab",
    hosts=frozenset({"gab.com", "www.gab.com", "gab.ai"}),
    slots={"handle": r"[A-Za-z0-9_]{1,64}", "post_id": r"[0-9]{4,20}", "group": r"[^/]+"},
    routes=(
        "/{handle}/posts/{post_id}/*",
        "/@{handle}/posts/{post_id}/*",
        "/@{handle}/{post_id}",
        "/groups/{group}/posts/{post_id}",
        "/users/{handle}/statuses/{post_id}",
        "/posts/{post_id}",
        "/api/v1/statuses/{post_id}",
    ),
    url=("https://gab.com/{handle}/posts/{post_id}", "https://gab.com/posts/{post_id}"),
    taken=frozenset({"groups"}),
    clock=Snowflake(shift=16, first_id=1_471_219_200_000 << 16),
)
