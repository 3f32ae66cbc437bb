"""Weverse.

Sources:
    Addresses: test tables of yt-dlp (extractor/weverse.py) and gallery-dl, 2026-08.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="weverse",
    title="Weverse",
    hosts=frozenset({"weverse.io", "www.weverse.io", "m.weverse.io"}),
    slots={
        "artist": r"[\w-]+",
        "kind": r"artist|fanpost|live|media|notice",
        "post_id": r"[0-9]-[0-9]{4,14}",
        "post_id.moment": r"[0-9]-[0-9]{4,14}",
        "member": r"[0-9a-f]{24,40}",
    },
    routes=("/{artist}/{kind}/{post_id}", "/{artist}/moment/{member}/post/{post_id.moment}"),
    url=(
        "https://weverse.io/{artist}/{kind}/{post_id}",
        "https://weverse.io/{artist}/moment/{member}/post/{post_id.moment}",
    ),
)
