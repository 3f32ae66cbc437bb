"""Minds.

Sources:
    Addresses: test tables of yt-dlp (extractor/minds.py), 2026-08; Minds' embed code.
    Id layout: milliseconds since 2012 above 22 bits; a medium of known time in yt-dlp's table agrees to the second.
    First tick: April 2014. Before, ids counted up from 100000000000000000 (yt-dlp's of May 2013).
"""

from __future__ import annotations

from postarchive.clocks import Snowflake
from postarchive.contract import Platform

PLATFORM = Platform(
    name="minds",
    title="Minds",
    hosts=frozenset({"minds.com", "www.minds.com"}),
    slots={"post_id": r"[0-9]{15,20}", "post_id.media": r"[0-9]{15,20}"},
    routes=("/newsfeed/{post_id}", "/media/{post_id.media}", "/archive/view/{post_id.media}", "/embed/{post_id.media}"),
    url=("https://www.minds.com/newsfeed/{post_id}", "https://www.minds.com/media/{post_id.media}"),
    clock=Snowflake(epoch_ms=1_325_376_000_000, first_id=3 * 10**17),
)
