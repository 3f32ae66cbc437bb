"""Parler's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://parler.com/feed/f23b85c1-6558-470f-b9ff-02c145f28da5",
        "parler:f23b85c1-6558-470f-b9ff-02c145f28da5",
        "yt-dlp:parler",
    ),
    (
        "https://parler.com/feed/df79fdba-07cc-48fe-b085-3293897520d7",
        "parler:df79fdba-07cc-48fe-b085-3293897520d7",
        "yt-dlp:parler",
    ),
    (
        "https://parler.com/post/0123456789abcdef0123456789abcdef",
        "parler:0123456789abcdef0123456789abcdef",
        "own: the ids of 2020",
    ),
    ("https://parler.com/jane", None, "own: a profile"),
    ("https://parler.com/feed", None, "own: a feed"),
    ("https://parler.com.evil.test/feed/df79fdba-07cc-48fe-b085-3293897520d7", None, "own: begins like it"),
]
CLOCKS = []
FEW = "every form that is known stands here"
