"""Bilibili: videos, and what is posted to a feed; and its site abroad, which numbers its videos apart.

Sources:
    Addresses: yt-dlp (extractor/bilibili.py), gallery-dl and danbooru (source/url/bilibili.rb), 2026-11; players of 2012 to
    2018 as pages saved them. No clock that times confirm.
"""

from __future__ import annotations

from postarchive.contract import Platform

_VIDEO = r"[bB][vV][0-9A-Za-z]{10}|[aA][vV][0-9]{1,16}"
_ABROAD = ("bilibili.tv", "www.bilibili.tv", "biliintl.com", "www.biliintl.com")

PLATFORM = Platform(
    name="bilibili",
    title="Bilibili",
    hosts=frozenset({"bilibili.com", "www.bilibili.com", "m.bilibili.com", "bilibili.tv", "www.bilibili.tv"}),
    slots={
        "post_id": _VIDEO,
        "post_id.feed": r"[0-9]{15,20}",
        "post_id.album": r"[0-9]{1,12}",
        "post_id.article": r"cv[0-9]{1,12}",
        "post_id.abroad": r"[0-9]{5,14}",
        "account": r"video",
        "lang": r"(?:[a-zA-Z]{2}/)?",
        "number": r"[0-9]{1,16}",
        "page": r"(?:html5mobileplayer|html5player|player)\.html",
        "name": r"[^/]+",
    },
    routes=(
        "/video/{post_id}/*",
        "/s/video/{post_id}/*",
        "/festival/{name}?bvid={post_id}",
        "/list/{name}?bvid={post_id}",
        "/blackboard/{page}?bvid={post_id}",
        "/opus/{post_id.feed}",
        "/dynamic/{post_id.feed}",
        "/read/{post_id.article}",
        "//h.bilibili.com/{post_id.album}",
        "/p/h5/{post_id.album}",
        "//t.bilibili.com/{post_id.feed}",
        "//t.bilibili.com/h5/dynamic/detail/{post_id.feed}",
        "//player.bilibili.com/player.html?bvid={post_id}",
        "//b23.tv/{post_id}",
        "//acg.tv/{post_id}",
        "//share.acg.tv/{post_id}",
        "//bilibili.kankanews.com/video/{post_id}/*",
        *(f"//{host}/{{lang}}{{account}}/{{post_id.abroad}}" for host in _ABROAD),
    ),
    synonyms={
        f"{player}?aid={{number}}": "https://www.bilibili.com/video/av{number}"
        for player in (
            "//player.bilibili.com/player.html",
            "/blackboard/{page}",
            "//static.hdslb.com/miniloader.swf",
            "//share.acg.tv/flash.swf",
        )
    },
    short_hosts=frozenset({"b23.tv", "bili22.cn", "bili23.cn", "bili33.cn", "bili2233.cn"}),
    url=(
        "https://www.bilibili.com/video/{post_id}",
        "https://www.bilibili.com/opus/{post_id.feed}",
        "https://www.bilibili.com/read/{post_id.article}",
        "https://h.bilibili.com/{post_id.album}",
        "https://www.bilibili.tv/{account}/{post_id.abroad}",
    ),
)
