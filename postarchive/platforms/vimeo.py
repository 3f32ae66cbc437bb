"""Vimeo.

Sources:
    Addresses: test tables of yt-dlp (extractor/vimeo.py), iframely and Embed, 2026-11; reviews as generally seen. Events and
    playlists are no posts, a video of one is.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="vimeo",
    title="Vimeo",
    hosts=frozenset({"vimeo.com", "www.vimeo.com", "m.vimeo.com"}),
    bare_id=r"[0-9]{5,12}",
    slots={"post_id": r"[0-9]{1,12}", "hash": r"[0-9a-f]{6,16}", "name": r"[^/]+", "set": r"[^/]+"},
    routes=(
        "/{post_id}",
        "/{post_id}/{hash}",
        "/m/{post_id}",
        "/w/{post_id}",
        "/video/{post_id}",
        "/channels/{name}/{post_id}",
        "/groups/{name}/videos/{post_id}",
        "/album/{set}/video/{post_id}",
        "/showcase/{set}/video/{post_id}",
        "/showcase/{set}?video={post_id}",
        "/event/{set}/videos/{post_id}",
        "/reviews/{set}/videos/{post_id}",
        "/ondemand/{name}/{post_id}",
        "/{name}/review/{post_id}/*",
        "/moogaloop.swf?clip_id={post_id}",
        "//player.vimeo.com/video/{post_id}/*",
        "//vimeopro.com/{name}/{set}/video/{post_id}",
        "//www.vimeopro.com/{name}/{set}/video/{post_id}",
    ),
    url=("https://vimeo.com/{post_id}",),
)
