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
    ("https://www.9gag.com/gag/av5nvyb", "9gag:av5nvyb", "own: www"),
    ("https://9gag.com/gag/ae5Ag7B#comment", "9gag:ae5Ag7B", "own: its comments"),
    ("https://9gag.com/gag/aZ3zKOV/some-words", "9gag:aZ3zKOV", "own: words behind the id"),
    ("9gag.com/gag/ae5Ag7B", "9gag:ae5Ag7B", "own: no scheme"),
    ("http://9gag.com/gag/2931213", "9gag:2931213", "own: the numbers of 2012"),
    ("https://web.archive.org/web/20190101000000/https://9gag.com/gag/ae5Ag7B", "9gag:ae5Ag7B", "own: archived"),
    ("https://9gag.com/gag/", None, "own: no id"),
    ("https://9gag.com/gag/ab", None, "own: no id is that short"),
    ("https://9gag.com/trending", None, "own: a feed"),
    ("https://9gag.com/fresh", None, "own: a feed"),
    ("https://9gag.com/interest/memes", None, "own: a subject"),
    ("https://9gag.com/search?query=cats", None, "own: a search"),
    ("https://9gag.com/login", None, "own: a login page"),
    ("https://9gag.com/submit", None, "own: a form"),
    ("https://9gag.com/about", None, "own: a page of the house"),
    ("https://9gag.com/tos", None, "own: a page of the house"),
    ("https://img-9gag-fun.9cache.com/photo/ae5Ag7B_460s.jpg", None, "own: a file"),
    ("https://comment.9gag.com/widget/demo", None, "own: a widget"),
    ("https://about.9gag.com/", None, "own: another site"),
    ("https://9gag.tv/p/apyYoK/some-words", None, "own: another site of theirs, of 2015"),
    ("https://not9gag.com/gag/ae5Ag7B", None, "own: ends like it"),
    ("https://9gag.com@evil.test/gag/ae5Ag7B", None, "own: userinfo"),
    ("https://9gag.com/u/jane/posts", None, "own: a tab"),
    ("https://9gag.com/meme/gag", None, "own: another list"),
]
CLOCKS = []
