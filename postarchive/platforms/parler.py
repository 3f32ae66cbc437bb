"""Parler.

Sources:
    Addresses: test tables of yt-dlp (extractor/parler.py), 2026-08; older hexadecimal ids as generally seen.
"""

from __future__ import annotations

from postarchive.contract import Platform

_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"

PLATFORM = Platform(
    name="parler",
    title="Parler",
    hosts=frozenset({"parler.com", "www.parler.com", "app.parler.com"}),
    slots={"post_id": _UUID, "post_id.old": r"[0-9a-f]{32}"},
    routes=("/feed/{post_id}", "/post/{post_id}", "/post/{post_id.old}", "//share.par.pw/post/{post_id.old}"),
    url=("https://parler.com/feed/{post_id}", "https://parler.com/post/{post_id.old}"),
)
