"""GETTR's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://gettr.com/post/p4iahp", "gettr:p4iahp", "yt-dlp:gettr"),
    ("https://www.gettr.com/post/pcf6uv838f", "gettr:pcf6uv838f", "yt-dlp:gettr"),
    ("https://gettr.com/streaming/psoiulc122", "gettr:psoiulc122", "yt-dlp:gettr"),
    ("https://gettr.com/user/jane", None, "own: a profile"),
    ("https://gettr.com/hashtag/news", None, "own: a tag"),
    ("https://gettr.com/post/", None, "own: no id"),
    ("https://gettr.com.evil.test/post/p4iahp", None, "own: begins like it"),
]
CLOCKS = [
    ("p4iahp", None, 0, "yt-dlp:gettr, no clock"),
    ("pcf6uv838f", None, 0, "yt-dlp:gettr, no clock"),
]
FEW = "every form that is known stands here"
