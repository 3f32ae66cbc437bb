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
]
CLOCKS = []
SHORTS = [
    ("https://xhslink.com/WNd9gI", "https://xhslink.com/WNd9gI", "danbooru:xiaohongshu"),
    ("https://xhslink.com/o/3y3uwYYeyHn", "https://xhslink.com/o/3y3uwYYeyHn", "danbooru:xiaohongshu"),
]
FEW = "every form that is known stands here"
