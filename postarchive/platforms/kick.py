"""Kick: recorded broadcasts and clips.

Sources:
    Addresses: test tables of yt-dlp (extractor/kick.py), 2026-08.
    Clips are ULIDs: 3 of known time are 0 to 54 s early. Broadcasts are UUIDs; of version 7, 2 of known time are exact,
    those of version 4 hold no time. First tick: October 2022, before Kick opened.
"""

from __future__ import annotations

from postarchive.clocks import EitherClock, Ulid, Uuid7
from postarchive.contract import Platform
from postarchive.model import Precision

FIRST_MS = 1_664_582_400_000
CLOCK = EitherClock(Uuid7(first_ms=FIRST_MS), Ulid(prefix="clip_", first_ms=FIRST_MS), Precision.LOWER_BOUND)

PLATFORM = Platform(
    name="kick",
    title="Kick",
    hosts=frozenset({"kick.com", "www.kick.com"}),
    slots={
        "handle": r"[\w-]{1,60}",
        "post_id": r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
        "post_id.clip": r"clip_[0-9A-HJKMNP-TV-Z]{26}",
    },
    routes=(
        "/{handle}/videos/{post_id}",
        "/video/{post_id}",
        "/videos/{post_id}",
        "/{handle}/clips/{post_id.clip}",
        "/{handle}?clip={post_id.clip}",
        "/clips/{post_id.clip}",
    ),
    url=(
        "https://kick.com/{handle}/videos/{post_id}",
        "https://kick.com/video/{post_id}",
        "https://kick.com/{handle}/clips/{post_id.clip}",
        "https://kick.com/clips/{post_id.clip}",
    ),
    clock=CLOCK,
)
