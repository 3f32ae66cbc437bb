"""OK, Odnoklassniki: videos, and what people and groups write.

Sources:
    Addresses: test tables of yt-dlp (extractor/odnoklassniki.py), 2026-08; topics and statuses as generally seen.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="ok",
    title="OK (Odnoklassniki)",
    hosts=frozenset(
        {f"{prefix}{host}" for host in ("ok.ru", "odnoklassniki.ru") for prefix in ("", "www.", "m.", "mobile.")}
    ),
    slots={
        "post_id": r"[0-9]{5,20}(?:-[0-9])?",
        "post_id.topic": r"[0-9]{5,20}",
        "post_id.status": r"[0-9]{5,20}",
        "handle": r"[\w.-]{1,80}",
    },
    routes=(
        "/video/{post_id}",
        "/videoembed/{post_id}",
        "/live/{post_id}",
        "/web-api/video/moviePlayer/{post_id}",
        "/dk?st.mvId={post_id}",
        "/{handle}/topic/{post_id.topic}",
        "/group/{handle}/topic/{post_id.topic}",
        "/profile/{handle}/statuses/{post_id.status}",
        "/{handle}/statuses/{post_id.status}",
    ),
    url=(
        "https://ok.ru/video/{post_id}",
        "https://ok.ru/group/{handle}/topic/{post_id.topic}",
        "https://ok.ru/profile/{handle}/statuses/{post_id.status}",
    ),
    taken=frozenset({"video", "group", "profile"}),
)
