"""Twitch: recorded broadcasts and clips.

Sources:
    Addresses: test tables of yt-dlp (extractor/twitch.py) and Embed, 2026-08. No clock: broadcasts are a counter, clips words.
"""

from __future__ import annotations

from postarchive.contract import Call, Platform

_VIDEO = r"\([^;]{0,400}?\bvideo[\"']?\s{0,9}:\s{0,9}[\"']v?([0-9]{4,12})[\"']"

PLATFORM = Platform(
    name="twitch",
    title="Twitch",
    hosts=frozenset({"twitch.tv", "www.twitch.tv", "m.twitch.tv", "go.twitch.tv", "secure.twitch.tv", "fxtwitch.tv"}),
    slots={
        "handle": r"\w{2,30}",
        "post_id": r"[0-9]{4,12}",
        "post_id.clip": r"[A-Za-z][A-Za-z0-9_-]{5,120}",
        "v": r"v?",
    },
    routes=(
        "/videos/{v}{post_id}",
        "/{handle}/v/{post_id}",
        "/{handle}/video/{post_id}",
        "/{handle}/videos/{post_id}",
        "/{handle}/schedule?vodID={post_id}",
        "/{handle}/clip/{post_id.clip}",
        "/clip/{post_id.clip}",
        "//clips.twitch.tv/{post_id.clip}",
        "//clips.twitch.tv/{handle}/{post_id.clip}",
        "//clips.twitch.tv/embed?clip={post_id.clip}",
        "//clips.twitch.tv/embed?clip={handle}/{post_id.clip}",
        "//player.twitch.tv/?video={v}{post_id}",
        "//embed.twitch.tv/?video={v}{post_id}",
        "//clips.fxtwitch.tv/{post_id.clip}",
    ),
    calls=(Call("Twitch.Embed", _VIDEO), Call("Twitch.Player", _VIDEO)),
    url=("https://www.twitch.tv/videos/{post_id}", "https://clips.twitch.tv/{post_id.clip}"),
    taken=frozenset({"create", "my-clips"}),
)
