"""Weverse's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://weverse.io/billlie/media/4-116372884", "weverse:4-116372884", "yt-dlp:weverse"),
    ("https://weverse.io/bts/live/0-107323480", "weverse:0-107323480", "yt-dlp:weverse"),
    (
        "https://weverse.io/secretnumber/moment/66a07e164b56a8bee159271dd2/post/1-117229444",
        "weverse:1-117229444",
        "yt-dlp:weverse",
    ),
    ("https://weverse.io/bts/artist/3-12345678", "weverse:3-12345678", "own: an artist's words"),
    ("https://weverse.io/purplekiss", None, "yt-dlp:weverse"),
    ("https://weverse.io/bts/live", None, "own: a tab"),
    ("https://weverse.io/bts/feed", None, "own: a feed"),
    ("https://weverse.io.evil.test/bts/live/0-107323480", None, "own: begins like it"),
]
CLOCKS = []
FEW = "every form that is known stands here"
