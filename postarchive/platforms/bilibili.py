"""Bilibili: videos, and what is posted to a feed.

Sources:
    Addresses: test tables of yt-dlp (extractor/bilibili.py) and gallery-dl, 2026-08. No clock that times confirm.
"""

from __future__ import annotations

from postarchive.contract import Platform

_VIDEO = r"[bB][vV][0-9A-Za-z]{10}|[aA][vV][0-9]{1,16}"

PLATFORM = Platform(
    name="bilibili",
    title="Bilibili",
    hosts=frozenset({"bilibili.com", "www.bilibili.com", "m.bilibili.com"}),
    slots={
        "post_id": _VIDEO,
        "post_id.feed": r"[0-9]{15,20}",
        "post_id.album": r"[0-9]{1,12}",
        "post_id.article": r"cv[0-9]{1,12}",
        "number": r"[0-9]{1,16}",
        "name": r"[^/]+",
    },
    routes=(
        "/video/{post_id}/*",
        "/s/video/{post_id}/*",
        "/festival/{name}?bvid={post_id}",
        "/opus/{post_id.feed}",
        "/dynamic/{post_id.feed}",
        "/read/{post_id.article}",
        "//h.bilibili.com/{post_id.album}",
        "/p/h5/{post_id.album}",
        "//t.bilibili.com/{post_id.feed}",
        "//player.bilibili.com/player.html?bvid={post_id}",
        "//b23.tv/{post_id}",
    ),
    synonyms={"//player.bilibili.com/player.html?aid={number}": "https://www.bilibili.com/video/av{number}"},
    short_hosts=frozenset({"b23.tv", "bili2233.cn"}),
    url=(
        "https://www.bilibili.com/video/{post_id}",
        "https://www.bilibili.com/opus/{post_id.feed}",
        "https://www.bilibili.com/read/{post_id.article}",
        "https://h.bilibili.com/{post_id.album}",
    ),
)
