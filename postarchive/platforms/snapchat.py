"""Snapchat: spotlights.

Sources:
    Addresses: test tables of yt-dlp (extractor/snapchat.py), 2026-08. No clock: an id of known time fits no formula.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="snapchat",
    title="Snapchat",
    hosts=frozenset({"snapchat.com", "www.snapchat.com"}),
    slots={"handle": r"[\w.-]{1,60}", "post_id": r"[A-Za-z0-9_-]{20,100}"},
    routes=(
        "/spotlight/{post_id}",
        "/spotlight/{post_id}/embed",
        "/@{handle}/spotlight/{post_id}",
        "/@{handle}/spotlight/{post_id}/embed",
    ),
    shorts=("/t/{code}",),
    short_hosts=frozenset({"t.snapchat.com"}),
    url=("https://www.snapchat.com/spotlight/{post_id}",),
)
