"""Minds's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://www.minds.com/newsfeed/798022190320226304", "minds:798022190320226304", "yt-dlp:minds"),
    ("https://www.minds.com/media/100000000000086822", "minds:100000000000086822", "yt-dlp:minds"),
    ("https://www.minds.com/ottman", None, "own: a profile"),
    ("https://www.minds.com/newsfeed/subscribed", None, "own: a feed"),
    ("https://minds.com.evil.test/newsfeed/798022190320226304", None, "own: begins like it"),
]
CLOCKS = []
FEW = "every form that is known stands here"
