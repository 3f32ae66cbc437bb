"""Douyin's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://www.douyin.com/video/6950251282489675042", "douyin:6950251282489675042", "yt-dlp:tiktok"),
    ("https://www.douyin.com/video/6961737553342991651", "douyin:6961737553342991651", "yt-dlp:tiktok"),
    ("https://www.douyin.com/note/6961737553342991651", "douyin:6961737553342991651", "own: pictures"),
    (
        "https://www.iesdouyin.com/share/video/6961737553342991651/?region=CN",
        "douyin:6961737553342991651",
        "own: as it is shared",
    ),
    ("https://www.douyin.com/discover?modal_id=6961737553342991651", "douyin:6961737553342991651", "own: over a page"),
    ("https://www.douyin.com/user/MS4wLjABAAAAEKnfa654JAJ_N5lgZDQluwsxmY0lhfmEYNQBBkwGG98", None, "own: a profile"),
    ("https://v.douyin.com/abcDEF1/", None, "own: a short link"),
    ("https://www.douyin.com/", None, "own: the home page"),
]
CLOCKS = [
    ("6950251282489675042", "2021-04-12T12:44:43+00:00", 5, "yt-dlp:tiktok"),
    ("1234567890", None, 0, "own: before the first"),
]
SHORTS = [
    ("https://v.douyin.com/abcDEF1/", "https://v.douyin.com/abcDEF1", "own"),
]
FEW = "every form that is known stands here"
