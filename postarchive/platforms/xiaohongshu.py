"""Xiaohongshu, RedNote.

Sources:
    Addresses: test tables of yt-dlp (extractor/xiaohongshu.py) and danbooru, 2026-08.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="xiaohongshu",
    title="Xiaohongshu",
    hosts=frozenset({"xiaohongshu.com", "www.xiaohongshu.com", "rednote.com", "www.rednote.com"}),
    slots={"post_id": r"[0-9a-f]{24}", "user": r"[0-9a-f]{24}", "letter": r"[a-z]"},
    routes=(
        "/explore/{post_id}",
        "/search_result/{post_id}",
        "/discovery/item/{post_id}",
        "/user/profile/{user}/{post_id}",
    ),
    shorts=("//xhslink.com/{code}", "//xhslink.com/{letter}/{code}"),
    url=("https://www.xiaohongshu.com/explore/{post_id}",),
)
