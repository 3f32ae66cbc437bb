"""Dailymotion.

Sources:
    Addresses: test tables of yt-dlp (extractor/dailymotion.py), iframely and Embed, 2026-11; L'Équipe shows them as its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postarchive.contract import Call, Markup, Platform

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

_ID = r"[xk][A-Za-z0-9]{5,18}"


def read_script(node: LexborNode) -> Embed | None:
    """Read the script that the player comes by: which video, its attribute says."""
    video = node.attributes.get("data-video") or ""
    return PLATFORM.show(PLATFORM.ref(video)) if re.fullmatch(_ID, video) else None


PLATFORM = Platform(
    name="dailymotion",
    title="Dailymotion",
    hosts=frozenset({"dailymotion.com", "www.dailymotion.com", "touch.dailymotion.com"}),
    bare_id=_ID,
    calls=(
        Call("DM.player", rf"\([^;]{{0,400}}?\bvideo[\"']?\s{{0,9}}:\s{{0,9}}[\"']({_ID})[\"']"),
        Call("dailymotion.createPlayer", rf"\([^;]{{0,400}}?\bvideo[\"']?\s{{0,9}}:\s{{0,9}}[\"']({_ID})[\"']"),
    ),
    markup=(Markup("script", "script", read_script, signs=("geo.dailymotion.com/player",)),),
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
