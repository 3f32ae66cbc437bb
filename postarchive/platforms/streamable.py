"""Streamable.

Sources:
    Addresses: test tables of yt-dlp (extractor/streamable.py) and onebox, 2026-08.
"""

from __future__ import annotations

from postarchive.contract import Platform

_WORDS = """login logout signup terms privacy pricing features support about contact upload clipper documentation recover
    settings account api apps blog careers discover dmca download editor explore faq help invite legal password plans premium
    press register security status tools videos"""

PLATFORM = Platform(
    name="streamable",
    title="Streamable",
    hosts=frozenset({"streamable.com", "www.streamable.com"}),
    slots={"post_id": r"[a-z0-9]{3,8}"},
    routes=("/{post_id}", "/e/{post_id}", "/o/{post_id}", "/s/{post_id}/*"),
    url=("https://streamable.com/{post_id}",),
    taken=frozenset(_WORDS.split()),
)
