"""Threads.

Sources:
    Addresses: test tables of FxEmbed and gallery-dl; Meta's "Embed a Threads Post", 2026-03.
    Printed lines: the embed code's, as extractors leave it; it shows no words of the post.
    Codes and clock: Instagram's; one post of known time lies 0.1 s off (FxEmbed, threads tests).
    First tick: the first posts, by those who built it, are of January 2023.
"""

from __future__ import annotations

from postarchive.clocks import BASE64, Snowflake, digits
from postarchive.contract import Platform
from postarchive.model import Precision

EPOCH_MS, FIRST_MS = 1_314_220_021_721, 1_672_531_200_000


def media_id(post_id: str) -> int | None:
    """Read the media id out of a code."""
    return digits(post_id, BASE64)


CLOCK = Snowflake(
    epoch_ms=EPOCH_MS,
    shift=23,
    first_id=(FIRST_MS - EPOCH_MS) << 23,
    number=media_id,
    precision=Precision.LOWER_BOUND,
)

PLATFORM = Platform(
    name="threads",
    title="Threads",
    hosts=frozenset({"threads.net", "www.threads.net", "threads.com", "www.threads.com"})
    | {"fixthreads.net", "vxthreads.net"},
    slots={"handle": r"[A-Za-z0-9_.]{1,30}", "post_id": r"[A-Za-z0-9_-]{5,11}"},
    routes=("/@{handle}/post/{post_id}/*", "/t/{post_id}/*"),
    shorts=("/share/{code}",),
    url=("https://www.threads.com/t/{post_id}",),
    clock=CLOCK,
    lines=("Post by @{handle} View on Threads",),
)
