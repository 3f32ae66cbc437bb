"""Rumble.

Sources:
    Addresses: test tables of yt-dlp (extractor/rumble.py), 2026-11; iamcal/oembed, providers/rumble.yml, for `shorts`.
    A video's page and its player have ids of the same shape that count apart (v2e7fju plays v2blzyy), so `embed` is part
    of the player's identity.
"""

from __future__ import annotations

from postarchive.contract import Call, Platform

_PLAYED = r"\s{0,9}[\"']play[\"'][^;]{0,200}?[\"']?video[\"']?\s{0,9}:\s{0,9}[\"'](v[0-9A-Za-z]{3,9})[\"']"

PLATFORM = Platform(
    name="rumble",
    title="Rumble",
    hosts=frozenset({"rumble.com", "www.rumble.com"}),
    slots={
        "account": r"embed",
        "post_id": r"v[0-9A-Za-z]{3,9}",
        "publisher": r"(?:u[0-9a-z]+\.)?",
        "slug": r"(?:-[^/]*)?",
    },
    routes=("/{account}/{publisher}{post_id}", "/{post_id}{slug}", "/shorts/{post_id}{slug}"),
    calls=(Call("Rumble(", _PLAYED, "https://rumble.com/embed/{0}/"),),
    url=("https://rumble.com/{account}/{post_id}", "https://rumble.com/{post_id}"),
    taken=frozenset({"video", "videos", "vlog", "vlogs", "viral", "visit"}),
)
