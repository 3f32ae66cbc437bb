"""Pixiv's table."""

from __future__ import annotations

ADDRESSES = [
    ("http://www.pixiv.net/member_illust.php?mode=big&illust_id=18557054", "pixiv:18557054", "danbooru:pixiv"),
    ("https://phixiv.net/member_illust.php?mode=medium&illust_id=966412", "pixiv:966412", "gallery-dl:pixiv"),
    ("https://www.pixiv.net/en/artworks/103983466", "pixiv:103983466", "gallery-dl:pixiv"),
    ("http://www.pixiv.net/member_illust.php?mode=manga&illust_id=18557054", "pixiv:18557054", "danbooru:pixiv"),
    ("https://www.pixiv.net/en/artworks/108469527", "pixiv:108469527", "gallery-dl:pixiv"),
    ("https://www.pixiv.net/en/artworks/109487939", "pixiv:109487939", "gallery-dl:pixiv"),
    ("http://www.pixiv.net/i/18557054", "pixiv:18557054", "danbooru:pixiv"),
    ("http://p.tl/i/18557054", "pixiv:18557054", "danbooru:pixiv"),
    (
        "http://www.pixiv.net/member_illust.php?mode=manga_big&illust_id=18557054&page=1",
        "pixiv:18557054",
        "danbooru:pixiv",
    ),
    ("https://www.pixiv.net/artworks/46324488", "pixiv:46324488", "danbooru:pixiv"),
    ("https://www.phixiv.net/artworks/46324488", "pixiv:46324488", "own: a front end"),
    ("http://i2.pixiv.net/img18/img/evazion/14901720.png", None, "danbooru:pixiv"),
    ("http://img.pixiv.net/img/soundcross/42626136.jpg", None, "gallery-dl:pixiv"),
    (
        "https://i.pximg.net/c/250x250_80_a2/img-master/img/2014/10/29/09/27/19/46785915_p0_square1200.jpg",
        None,
        "danbooru:pixiv",
    ),
    (
        "https://i.pximg.net/img-original/img/2026/03/01/07/35/25/141762848-757d4d64b92a41c496c04aa34ae56855_p0.jpg",
        None,
        "gallery-dl:pixiv",
    ),
    ("https://pixiv.net/en/tags/foo/artworks?order=week&s_mode=s_tag", None, "gallery-dl:pixiv"),
    ("https://pixiv.net/fanbox/creator/1566167", None, "danbooru:fanbox"),
    ("https://pixivision.net/a/2791", None, "gallery-dl:pixiv"),
    ("https://sketch.pixiv.net/@nicoby", None, "gallery-dl:pixiv"),
    ("https://touch.pixiv.net/member_illust.php?id=173530", None, "gallery-dl:pixiv"),
    ("https://www.pixiv.net/#id=173530", None, "gallery-dl:pixiv"),
    ("https://www.pixiv.net/bookmark.php?id=173530", None, "gallery-dl:pixiv"),
    (
        "https://www.pixiv.net/bookmark.php?id=3137110&tag=%E3%81%AF%E3%82%93%E3%82%82%E3%82%93&p=1",
        None,
        "gallery-dl:pixiv",
    ),
    ("https://www.pixiv.net/bookmark_new_illust.php", None, "gallery-dl:pixiv"),
    ("https://www.pixiv.net/en/tags/Original", None, "gallery-dl:pixiv"),
    ("https://www.pixiv.net/en/tags/foo/artworks?order=date&s_mode=s_tag", None, "gallery-dl:pixiv"),
    ("https://www.pixiv.net/en/users/173530/avatar", None, "gallery-dl:pixiv"),
    ("https://www.pixiv.net/ranking.php?mode=daily&date=20170818", None, "gallery-dl:pixiv"),
    ("https://sketch.pixiv.net/@user_ejkv8372", None, "danbooru:pixiv_sketch"),
    ("https://www.pixiv.net/member.php?id=173530", None, "gallery-dl:pixiv"),
    ("https://www.pixiv.net/fanbox/creator/1566167", None, "danbooru:fanbox"),
    ("https://www.pixiv.net/en/users/56514424/artworks", None, "gallery-dl:pixiv"),
    ("https://www.pixiv.net/search.php?s_mode=s_tag&word=Original", None, "gallery-dl:pixiv"),
    ("https://www.pixiv.net/user/10509347/series/21859", None, "gallery-dl:pixiv"),
    ("https://www.pixiv.net/novel/show.php?id=10617324", None, "danbooru:pixiv, numbered apart"),
    ("https://www.pixiv.net/member_illust.php", None, "danbooru:pixiv"),
    ("https://www.pixiv.net/users/9202877", None, "danbooru:pixiv"),
]
CLOCKS = []
FEW = "every form that is known stands here"
