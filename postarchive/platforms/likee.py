"""Likee.

Sources:
    Addresses: test tables of yt-dlp (extractor/likee.py), 2026-08.
    Id layout: seconds in the high 32 bits; equal to the time that the site gives for 3 posts. First tick: July 2017.
"""

from __future__ import annotations

from postarchive.clocks import Snowflake
from postarchive.contract import Platform

CLOCK = Snowflake(shift=32, tick_ms=1000, first_id=1_498_867_200 << 32)

PLATFORM = Platform(
    name="likee",
    title="Likee",
    hosts=frozenset({"likee.video", "www.likee.video"}),
    slots={"handle": r"[\w.-]{1,60}", "post_id": r"[0-9]{16,20}"},
    routes=("/@{handle}/video/{post_id}",),
    shorts=("/v/{code}", "//l.likee.video/v/{code}"),
    url=("https://likee.video/@{handle}/video/{post_id}",),
    clock=CLOCK,
)
