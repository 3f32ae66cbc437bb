"""Dailymotion.

Sources:
    Addresses: test tables of yt-dlp (extractor/dailymotion.py), iframely and Embed, 2026-11; L'Équipe shows them as its own.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="dailymotion",
    title="Dailymotion",
    hosts=frozenset({"dailymotion.com", "www.dailymotion.com", "touch.dailymotion.com"}),
    bare_id=r"[xk][A-Za-z0-9]{5,18}",
    slots={
        "post_id": r"[a-z][A-Za-z0-9]{3,24}",
        "post_id.lent": r"[xk][A-Za-z0-9]{5,18}",
        "slug": r"(?:_[^/]*)?",
        "player": r"[a-z0-9]+",
        "lang": r"[a-z]{2}",
    },
    routes=(
        "/video/{post_id}{slug}",
        "/{lang}/video/{post_id}{slug}",
        "/embed/video/{post_id}{slug}",
        "/swf/video/{post_id}{slug}",
        "/swf/{post_id}{slug}",
        "/crawler/video/{post_id}{slug}",
        "/player.html?video={post_id}",
        "/player/{player}.html?video={post_id}",
        "//geo.dailymotion.com/player.html?video={post_id}",
        "//geo.dailymotion.com/player/{player}.html?video={post_id}",
        "//dai.ly/{post_id}",
        "//www.lequipe.fr/video/{post_id.lent}",
        "//lequipe.fr/video/{post_id.lent}",
        "//games.dailymotion.com/live/{post_id}",
    ),
    url=("https://www.dailymotion.com/video/{post_id}", "https://www.dailymotion.com/video/{post_id.lent}"),
    taken=frozenset({"video"}),
)
