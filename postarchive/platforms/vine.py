"""Vine: six seconds of video, until 2017; its archive lasted some years longer.

Sources:
    Addresses: test tables of yt-dlp (extractor/vine.py), 2023; Vine's embed code in articles of its time.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="vine",
    title="Vine",
    hosts=frozenset({"vine.co", "www.vine.co"}),
    slots={"post_id": r"[0-9A-Za-z]{8,14}"},
    routes=("/v/{post_id}/*", "/oembed/{post_id}", "/oembed/{post_id}.json"),
    url=("https://vine.co/v/{post_id}",),
)
