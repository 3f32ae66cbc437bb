"""Bilibili's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "http://player.bilibili.com/player.html?aid=92494333&cid=157926707&page=1",
        "bilibili:av92494333",
        "yt-dlp:bilibili",
    ),
    ("https://t.bilibili.com/998134289197432852", "bilibili:998134289197432852", "yt-dlp:bilibili"),
    ("https://www.bilibili.com/opus/612214375070704555", "bilibili:612214375070704555", "danbooru:bilibili"),
    ("https://www.bilibili.com/video/BV1vL411G7N7/", "bilibili:BV1vL411G7N7", "yt-dlp:bilibili"),
    ("https://www.bilibili.com/video/BV13x41117TL", "bilibili:BV13x41117TL", "yt-dlp:bilibili"),
    ("https://www.bilibili.com/video/BV1bK411W797", "bilibili:BV1bK411W797", "yt-dlp:bilibili"),
    ("https://www.bilibili.com/read/cv7360489", "bilibili:cv7360489", "danbooru:bilibili"),
    ("https://h.bilibili.com/8773541", "bilibili:8773541", "danbooru:bilibili"),
    ("https://www.bilibili.com/p/h5/8773541", "bilibili:8773541", "danbooru:bilibili"),
    ("https://m.bilibili.com/dynamic/612214375070704555", "bilibili:612214375070704555", "danbooru:bilibili"),
    ("https://t.bilibili.com/612214375070704555", "bilibili:612214375070704555", "danbooru:bilibili"),
    ("https://www.bilibili.com/video/av92494333", "bilibili:av92494333", "own: the older ids"),
    ("https://www.bilibili.com/video/BV13x41117TL/?p=2&spm_id_from=333", "bilibili:BV13x41117TL", "own: a part"),
    ("https://m.bilibili.com/video/BV13x41117TL", "bilibili:BV13x41117TL", "own: the mobile site"),
    (
        "https://player.bilibili.com/player.html?bvid=BV13x41117TL&page=1",
        "bilibili:BV13x41117TL",
        "own: the frame of the embed code",
    ),
    ("https://www.bilibili.com/festival/bh3-7th?bvid=BV1tr4y1f7p2", "bilibili:BV1tr4y1f7p2", "yt-dlp:bilibili"),
    ("https://www.bilibili.com/s/video/BV13x41117TL", "bilibili:BV13x41117TL", "own: an older page"),
    ("https://b23.tv/BV13x41117TL", "bilibili:BV13x41117TL", "own: a short host with a whole id"),
    ("https://m.bilibili.com/opus/998134289197432852", "bilibili:998134289197432852", "own: the mobile site"),
    ("bilibili.com/video/BV13x41117TL", "bilibili:BV13x41117TL", "own: no scheme"),
    (
        "https://live.bilibili.com/196?broadcast_type=0&is_room_feed=1?spm_id_from=333.999.space_home.strengthen_live_card.click",
        None,
        "yt-dlp:bilibili",
    ),
    ("https://m.bilibili.com/space/355143", None, "danbooru:bilibili"),
    ("https://space.bilibili.com/3669403/video", None, "yt-dlp:bilibili"),
    ("https://space.bilibili.com/405279279/upload/opus", None, "gallery-dl:bilibili"),
    ("https://space.bilibili.com/84912/favlist?fid=1103407912&ftype=create", None, "yt-dlp:bilibili"),
    ("https://www.bilibili.com/bangumi/play/ss26801", None, "yt-dlp:bilibili"),
    ("https://space.bilibili.com/3985676/video", None, "yt-dlp:bilibili"),
    ("https://www.bilibili.com/cheese/play/ep229832", None, "yt-dlp:bilibili"),
    ("https://www.bilibili.com/medialist/play/ml1103407912", None, "yt-dlp:bilibili"),
    ("https://space.bilibili.com/355143", None, "danbooru:bilibili"),
    ("https://live.bilibili.com/10049889?from=search", None, "danbooru:bilibili"),
    ("https://live.bilibili.com/blackboard/era/VSuE0f27CnXe3VSY.html", None, "danbooru:bilibili"),
    ("https://i0.hdslb.com/bfs/album/37f77871d417c76a08a9467527e9670810c4c442.gif", None, "danbooru:bilibili"),
    ("https://b23.tv/abcDEF1", None, "own: a short link"),
    ("https://www.bilibili.com/", None, "own: the home page"),
    ("https://www.bilibili.com/video/", None, "own: no id"),
    ("https://search.bilibili.com/all?keyword=BV13x41117TL", None, "own: a search"),
    ("https://www.bilibili.com/v/popular/rank/all", None, "own: a list"),
    ("https://passport.bilibili.com/login", None, "own: a login page"),
    ("https://bilibili.com.evil.test/video/BV13x41117TL", None, "own: begins like it"),
    ("https://notbilibili.com/video/BV13x41117TL", None, "own: ends like it"),
    ("https://www.bilibili.tv/en/video/2045730385", "bilibili:video/2045730385", "yt-dlp:bilibili"),
    ("https://www.bilibili.tv/video/2019955076", "bilibili:video/2019955076", "yt-dlp:bilibili"),
    ("http://www.bilibili.tv/video/av439451/", "bilibili:av439451", "danbooru:bilibili, the host of 2011"),
    (
        "https://www.bilibili.com/list/1958703906?sid=547718&oid=687146339&bvid=BV1DU4y1r7tz",
        "bilibili:BV1DU4y1r7tz",
        "yt-dlp:bilibili",
    ),
    (
        "https://www.bilibili.com/blackboard/html5mobileplayer.html?bvid=BV13x41117TL",
        "bilibili:BV13x41117TL",
        "own: the mobile player",
    ),
    (
        "https://www.bilibili.com/blackboard/html5mobileplayer.html?aid=92494333",
        "bilibili:av92494333",
        "own: the mobile player of 2018",
    ),
    ("https://static.hdslb.com/miniloader.swf?aid=92494333&page=1", "bilibili:av92494333", "own: the player of 2012"),
    ("https://share.acg.tv/flash.swf?aid=92494333", "bilibili:av92494333", "own: the player of 2014"),
    ("https://www.bilibili.tv/en/play/34613/341736", None, "yt-dlp:bilibili"),
    ("https://www.bilibili.tv/en/media/1048837", None, "yt-dlp:bilibili"),
    ("https://www.bilibili.com/audio/am10624", None, "yt-dlp:bilibili"),
    ("https://www.bilibili.com/video/BV13x4111", None, "own: a sign less"),
    ("http://acg.tv/av106", "bilibili:av106", "own: the short host of 2013, seen in readers' tests"),
    ("http://share.acg.tv/av3439126", "bilibili:av3439126", "own: where it was shared to Weibo from"),
    ("http://bilibili.kankanews.com/video/av106/", "bilibili:av106", "own: its host of 2013"),
    (
        "https://t.bilibili.com/h5/dynamic/detail/508396365455813655",
        "bilibili:508396365455813655",
        "own: the pages for telephones, seen in readers",
    ),
    ("https://t.bilibili.com/h5/dynamic/topic?id=508396365455813655", None, "own: a topic"),
    ("https://share.acg.tv/", None, "own: no number"),
]
CLOCKS = []
SHORTS = [
    ("https://bili33.cn/abc1234", "https://bili33.cn/abc1234", "own: named beside b23.tv by many readers"),
    ("https://b23.tv/abcDEF1", "https://b23.tv/abcDEF1", "own"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="//player.bilibili.com/player.html?bvid=BV1xx411c7mD&page=1"></iframe>',
        {"platform": "bilibili"},
        "the provider's embed code",
    ),
    (
        "frame of 2024",
        '<iframe src="//player.bilibili.com/player.html?isOutside=true&amp;aid=8903802&amp;bvid=BV13x41117TL&amp;cid=14694589&amp;p=1" scrolling="no" border="0" frameborder="no" framespacing="0" allowfullscreen="true"></iframe>',
        {"post_id": "BV13x41117TL"},
        "the provider's embed code",
    ),
    (
        "flash",
        '<embed height="415" width="544" quality="high" allowfullscreen="true" type="application/x-shockwave-flash" src="//static.hdslb.com/miniloader.swf" flashvars="aid=92494333&amp;page=1" pluginspage="//www.adobe.com"></embed>',
        None,
        "the embed code of 2015: the id stands in the variables alone",
    ),
    (
        "older flash",
        '<embed height="452" width="544" src="http://share.acg.tv/flash.swf?aid=92494333&amp;page=1" type="application/x-shockwave-flash">',
        {"post_id": "av92494333"},
        "the embed code of 2013",
    ),
]
