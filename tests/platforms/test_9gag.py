"""9GAG's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://9gag.com/gag/ajgp66G", "9gag:ajgp66G", "yt-dlp:9gag"),
    ("https://9gag.com/gag/av5nvyb", "9gag:av5nvyb", "yt-dlp:9gag"),
    ("https://9gag.com/gag/ae5Ag7B", "9gag:ae5Ag7B", "yt-dlp:9gag"),
    ("http://m.9gag.com/gag/ae5Ag7B?ref=fbsc", "9gag:ae5Ag7B", "own: the mobile site"),
    ("https://9gag.com/", None, "own: the home page"),
    ("https://9gag.com/u/jane", None, "own: a profile"),
    ("https://9gag.com/tag/cats", None, "own: a tag"),
    ("https://9gag.com.evil.test/gag/ae5Ag7B", None, "own: begins like it"),
]
CLOCKS = []
FEW = "every form that is known stands here"
