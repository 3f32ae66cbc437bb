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
    ("https://m.douyin.com/share/video/6961737553342991651", "douyin:6961737553342991651", "own: the mobile site"),
    (
        "https://www.iesdouyin.com/share/note/6961737553342991651/",
        "douyin:6961737553342991651",
        "own: pictures, as they are shared",
    ),
    (
        "https://www.douyin.com/user/MS4wLjABAAAAEKnfa654JAJ_N5lgZDQluwsxmY0lhfmEYNQBBkwGG98?modal_id=6961737553342991651",
        "douyin:6961737553342991651",
        "own: over a profile",
    ),
    (
        "https://www.douyin.com/search/cats?modal_id=6961737553342991651&type=general",
        "douyin:6961737553342991651",
        "own: over a search",
    ),
    ("https://www.douyin.com/video/6982497745948921092", "douyin:6982497745948921092", "yt-dlp:tiktok"),
    ("https://www.douyin.com/video/6953975910773099811", "douyin:6953975910773099811", "yt-dlp:tiktok"),
    ("https://www.douyin.com/video/6963263655114722595", "douyin:6963263655114722595", "yt-dlp:tiktok"),
    ("douyin.com/video/6961737553342991651", "douyin:6961737553342991651", "own: no scheme"),
    ("https://www.douyin.com/video/", None, "own: no id"),
    ("https://www.douyin.com/video/123", None, "own: no id is that short"),
    ("https://www.douyin.com/note/abc", None, "own: no number"),
    ("https://www.douyin.com/search/cats", None, "own: a search"),
    ("https://www.douyin.com/hot", None, "own: a list"),
    ("https://www.douyin.com/channel/300201", None, "own: a subject"),
    ("https://www.douyin.com/discover", None, "own: discovery"),
    ("https://www.douyin.com/follow", None, "own: a feed"),
    ("https://www.douyin.com/music/6961737553342991651", None, "own: a sound"),
    ("https://www.douyin.com/hashtag/6961737553342991651", None, "own: a tag"),
    ("https://www.douyin.com/collection/6961737553342991651", None, "own: a collection"),
    ("https://live.douyin.com/123456789", None, "own: a live broadcast"),
    ("https://www.iesdouyin.com/share/user/6961737553342991651", None, "own: a person"),
    ("https://www.iesdouyin.com/share/music/6961737553342991651", None, "own: a sound"),
    ("https://creator.douyin.com/creator-micro/home", None, "own: the authors' door"),
    ("https://aweme.snssdk.com/aweme/v1/play/?video_id=6961737553342991651", None, "own: a file"),
    ("https://notdouyin.com/video/6961737553342991651", None, "own: ends like it"),
    ("https://douyin.com.evil.test/video/6961737553342991651", None, "own: begins like it"),
    ("https://www.douyin.com@evil.test/video/6961737553342991651", None, "own: userinfo"),
    (
        "https://open.douyin.com/player/video?vid=6961737553342991651&autoplay=0",
        "douyin:6961737553342991651",
        "own: the frame of the embed code",
    ),
    (
        "https://www.iesdouyin.com/share/slides/7424432820954598707/",
        "douyin:7424432820954598707",
        "own: pictures as the app shares them, seen in readers' tests",
    ),
    ("https://www.iesdouyin.com/share/user/7424432820954598707", None, "own: a profile"),
]
CLOCKS = [
    ("6950251282489675042", "2021-04-12T12:44:43+00:00", 5, "yt-dlp:tiktok"),
    ("1234567890", None, 0, "own: before the first"),
]
SHORTS = [
    ("https://v.douyin.com/abcDEF1/", "https://v.douyin.com/abcDEF1", "own"),
]

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe width="608" height="1080" frameborder="0" src="https://open.douyin.com/player/video?vid=6961737553342991651&amp;autoplay=0" referrerpolicy="unsafe-url" allowfullscreen></iframe>',
        {"post_id": "6961737553342991651"},
        "the provider's embed code",
    ),
]
