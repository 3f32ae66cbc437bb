"""Douyin, TikTok's Chinese sister.

Sources:
    Addresses: test tables of yt-dlp (extractor/tiktok.py, DouyinIE) and gallery-dl, 2026-08; the frame of its embed code.
    Id layout: TikTok's; 5 posts of known time are 4 to 37 s early. First tick: September 2016, when Douyin began.
"""

from __future__ import annotations

from postarchive.clocks import Snowflake
from postarchive.contract import Platform
from postarchive.model import Precision

CLOCK = Snowflake(shift=32, tick_ms=1000, first_id=1_472_688_000 << 32, precision=Precision.LOWER_BOUND)

PLATFORM = Platform(
    name="douyin",
    title="Douyin",
    hosts=frozenset({"douyin.com", "www.douyin.com", "m.douyin.com"}),
    slots={"post_id": r"[0-9]{16,20}"},
    routes=(
        "/video/{post_id}",
        "/note/{post_id}",
        "/share/video/{post_id}",
        "/*?modal_id={post_id}",
        "//www.iesdouyin.com/share/video/{post_id}",
        "//www.iesdouyin.com/share/note/{post_id}",
        "//www.iesdouyin.com/share/slides/{post_id}",
        "//open.douyin.com/player/video?vid={post_id}",
    ),
    short_hosts=frozenset({"v.douyin.com"}),
    url=("https://www.douyin.com/video/{post_id}",),
    clock=CLOCK,
)
