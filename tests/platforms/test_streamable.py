"""Streamable's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://streamable.com/dnd1", "streamable:dnd1", "yt-dlp:streamable"),
    ("https://streamable.com/moo", "streamable:moo", "yt-dlp:streamable"),
    ("https://streamable.com/e/dnd1", "streamable:dnd1", "yt-dlp:streamable"),
    ("https://streamable.com/s/okkqk/drxjds", "streamable:okkqk", "yt-dlp:streamable"),
    ("https://streamable.com/", None, "own: the home page"),
    ("https://streamable.com/login", None, "own: a login page"),
    ("https://streamable.com/terms", None, "own: a page of the house"),
    ("https://streamable.com.evil.test/dnd1", None, "own: begins like it"),
]
CLOCKS = []
FEW = "every form that is known stands here"


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://streamable.com/e/moo123"></iframe>',
        {"platform": "streamable"},
        "the provider's embed code",
    ),
]
