"""Coub's table."""

from __future__ import annotations

ADDRESSES = [
    ("http://coub.com/embed/um0um0", "coub:um0um0", "oembed:providers"),
    ("http://coub.com/view/5u5n1", "coub:5u5n1", "yt-dlp:coub"),
    ("http://c-cdn.coub.com/fb-player.swf?bot_type=vk&coubID=7w5a4", "coub:7w5a4", "yt-dlp:coub"),
    ("https://coub.com/jane", None, "own: a profile"),
    ("https://coub.com/view/", None, "own: no id"),
    ("https://coub.com.evil.test/view/5u5n1", None, "own: begins like it"),
]
CLOCKS = []
FEW = "every form that is known stands here"
