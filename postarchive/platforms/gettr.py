"""GETTR.

Sources:
    Addresses: test tables of yt-dlp (extractor/gettr.py), 2026-08. No clock: 2 posts of known time fit no formula.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="gettr",
    title="GETTR",
    hosts=frozenset({"gettr.com", "www.gettr.com"}),
    slots={"post_id": r"p[0-9a-z]{3,16}", "post_id.comment": r"c[0-9a-z]{3,16}"},
    routes=("/post/{post_id}", "/streaming/{post_id}", "/comment/{post_id.comment}"),
    url=("https://gettr.com/post/{post_id}", "https://gettr.com/comment/{post_id.comment}"),
)
