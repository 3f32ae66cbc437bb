"""Xiaohongshu's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://www.xiaohongshu.com/explore/6421b331000000002702901f",
        "xiaohongshu:6421b331000000002702901f",
        "danbooru:xiaohongshu",
    ),
    (
        "https://www.rednote.com/discovery/item/65880524000000000700a643",
        "xiaohongshu:65880524000000000700a643",
        "danbooru:xiaohongshu",
    ),
    (
        "https://www.xiaohongshu.com/user/profile/6234917d0000000010008cf8/6421b331000000002702901f",
        "xiaohongshu:6421b331000000002702901f",
        "danbooru:xiaohongshu",
    ),
    ("https://www.xiaohongshu.com/user/profile/6234917d0000000010008cf8", None, "danbooru:xiaohongshu"),
    ("https://ci.xiaohongshu.com/1000g00828idf6nofk05g5ohki5uk137o8beqcv8", None, "danbooru:xiaohongshu"),
    ("https://xhslink.com/WNd9gI", None, "danbooru:xiaohongshu, a short link"),
    ("https://xhslink.com/o/3y3uwYYeyHn", None, "danbooru:xiaohongshu, a short link"),
    (
        "https://www.xiaohongshu.com/explore/6411cf99000000001300b6d9",
        "xiaohongshu:6411cf99000000001300b6d9",
        "yt-dlp:xiaohongshu",
    ),
    (
        "https://www.xiaohongshu.com/search_result/6421b331000000002702901f?xsec_token=AB",
        "xiaohongshu:6421b331000000002702901f",
        "danbooru:xiaohongshu",
    ),
    (
        "https://www.xiaohongshu.com/explore/674a802f0000000007029471?xsec_token=ABgt_jFg7t-LqYcRm3UlqAClF0o0f3BaJn3Ye5zUIYtms=",
        "xiaohongshu:674a802f0000000007029471",
        "danbooru:xiaohongshu",
    ),
    (
        "https://www.rednote.com/explore/69d503c7000000001f007995?xsec_token=ABR7xc7xnydtN9Cqof7XXZDNQnk_bgI9LF753p_b_5IZg=",
        "xiaohongshu:69d503c7000000001f007995",
        "danbooru:xiaohongshu",
    ),
    (
        "https://xiaohongshu.com/discovery/item/65880524000000000700a643",
        "xiaohongshu:65880524000000000700a643",
        "own: no www",
    ),
    (
        "https://www.xiaohongshu.com/user/profile/5af06707db2e600283b2ffd3/674a802f0000000007029471",
        "xiaohongshu:674a802f0000000007029471",
        "danbooru:xiaohongshu",
    ),
    ("xiaohongshu.com/explore/6411cf99000000001300b6d9", "xiaohongshu:6411cf99000000001300b6d9", "own: no scheme"),
    ("https://www.xiaohongshu.com/", None, "own: the home page"),
    ("https://www.xiaohongshu.com/explore", None, "own: a feed"),
    ("https://www.xiaohongshu.com/explore?channel_id=homefeed.food_v3", None, "own: a feed"),
    ("https://www.xiaohongshu.com/search_result?keyword=Mbti", None, "danbooru:xiaohongshu"),
    ("https://www.xiaohongshu.com/explore/999999999", None, "danbooru:xiaohongshu, no id is that short"),
    ("https://www.xiaohongshu.com/user/profile/5af06707db2e600283b2ffd3?tab=fav", None, "own: a tab"),
    ("https://www.xiaohongshu.com/page/topics/5c1cc866febed9000184b7c1", None, "own: a tag"),
    ("https://www.xiaohongshu.com/login", None, "own: a login page"),
    ("https://www.xiaohongshu.com/explore/6411CF99000000001300B6D9", None, "own: ids have no capitals"),
    ("https://www.xiaohongshu.com/discovery/item/", None, "own: no id"),
    ("https://creator.xiaohongshu.com/publish/publish", None, "own: the authors' door"),
    ("https://edith.xiaohongshu.com/api/sns/web/v1/feed", None, "own: an answer, no page"),
    ("https://img.xiaohongshu.com/avatar/5b56be0014de415b2db830a6.jpg", None, "danbooru:xiaohongshu"),
    ("https://xhslink.com/a/jqL6B32eU0F7", None, "danbooru:xiaohongshu, a short link"),
    ("https://notxiaohongshu.com/explore/6411cf99000000001300b6d9", None, "own: ends like it"),
    ("https://xiaohongshu.com.evil.test/explore/6411cf99000000001300b6d9", None, "own: begins like it"),
    ("https://www.xiaohongshu.com@evil.test/explore/6411cf99000000001300b6d9", None, "own: userinfo"),
]
CLOCKS = []
SHORTS = [
    ("https://xhslink.com/WNd9gI", "https://xhslink.com/WNd9gI", "danbooru:xiaohongshu"),
    ("https://xhslink.com/o/3y3uwYYeyHn", "https://xhslink.com/o/3y3uwYYeyHn", "danbooru:xiaohongshu"),
]
