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
    ("https://gettr.com/comment/c1k2abcd3e", "gettr:c1k2abcd3e", "own: a comment, a post by its own author"),
    ("https://gettr.com/streaming/psfmeefcc1", "gettr:psfmeefcc1", "yt-dlp:gettr"),
    ("https://www.gettr.com/post/p4iahp?utm_source=x", "gettr:p4iahp", "own: a tracking query"),
    ("https://gettr.com/post/pcf6uv838f/", "gettr:pcf6uv838f", "own: a last slash"),
    ("gettr.com/post/p4iahp", "gettr:p4iahp", "own: no scheme"),
    ("https://web.archive.org/web/2022/https://gettr.com/post/p4iahp", "gettr:p4iahp", "own: archived"),
    ("https://gettr.com/", None, "own: the home page"),
    ("https://gettr.com/user/jane/followers", None, "own: a tab"),
    ("https://gettr.com/trending", None, "own: a list"),
    ("https://gettr.com/livetvs", None, "own: a list"),
    ("https://gettr.com/search?query=news", None, "own: a search"),
    ("https://gettr.com/login", None, "own: a login page"),
    ("https://gettr.com/onboarding", None, "own: a form"),
    ("https://gettr.com/terms", None, "own: a page of the house"),
    ("https://gettr.com/share?text=x&url=https://example.org", None, "own: a share button"),
    ("https://gettr.com/streaming/", None, "own: no id"),
    ("https://gettr.com/post/123456", None, "own: no id begins like that"),
    ("https://gettr.com/post/p1", None, "own: no id is that short"),
    ("https://gettr.com/comment/p4iahp", None, "own: a post's id in the place of a comment's"),
    ("https://media.gettr.com/group1/getter/2021/07/18/a.jpg", None, "own: a file"),
    ("https://api.gettr.com/u/post/p4iahp", None, "own: an answer, no page"),
    ("https://support.gettr.com/hc/en-us", None, "own: a help page"),
    ("https://notgettr.com/post/p4iahp", None, "own: ends like it"),
    ("https://gettr.com@evil.test/post/p4iahp", None, "own: userinfo"),
]
CLOCKS = [
    ("p4iahp", None, 0, "yt-dlp:gettr, no clock"),
    ("pcf6uv838f", None, 0, "yt-dlp:gettr, no clock"),
]
