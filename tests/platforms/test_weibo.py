"""Weibo's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://m.weibo.cn/detail/4189191225395228", "weibo:4189191225395228", "yt-dlp:weibo"),
    ("https://weibo.cn/detail/4600272267522211", "weibo:4600272267522211", "gallery-dl:weibo"),
    ("https://weibo.com/7130470964/5217692969600188", "weibo:5217692969600188", "gallery-dl:weibo"),
    (
        "https://weibo.com/tv/show/1034:4797699866951785?from=old_pc_videoshow",
        "weibo:1034:4797699866951785",
        "yt-dlp:weibo",
    ),
    (
        "https://www.weibo.com/5501756072/IF9fugHzj?from=page_1005055501756072_profile&wvr=6&mod=weibotime",
        "weibo:IF9fugHzj",
        "danbooru:weibo",
    ),
    ("https://m.weibo.cn/detail/4323047042991618", "weibo:4323047042991618", "gallery-dl:weibo"),
    ("https://m.weibo.cn/detail/4339748116375525", "weibo:4339748116375525", "gallery-dl:weibo"),
    ("https://m.weibo.cn/status/4189191225395228", "weibo:4189191225395228", "yt-dlp:weibo"),
    ("https://m.weibo.cn/status/J33G4tH1B", "weibo:J33G4tH1B", "danbooru:weibo"),
    ("http://tw.weibo.com/1300957955/3786333853668537", "weibo:3786333853668537", "danbooru:weibo"),
    ("https://tw.weibo.com/SEINEN/4098035921690224", "weibo:4098035921690224", "danbooru:weibo"),
    (
        "http://photo.weibo.com/2125874520/wbphotos/large/mid/4194742441135220/pid/7eb64558gy1fnbryb5nzoj20dw10419t",
        "weibo:4194742441135220",
        "danbooru:weibo",
    ),
    ("http://weibo.com/3357910224/EEHA1AyJP", "weibo:EEHA1AyJP", "danbooru:weibo"),
    ("https://www.weibo.com/detail/4676597657371957", "weibo:4676597657371957", "danbooru:weibo"),
    (
        "https://www.weibo.com/3150932560/H4cFbeKKA?from=page_1005053150932560_profile&wvr=6",
        "weibo:H4cFbeKKA",
        "danbooru:weibo",
    ),
    ("https://weibo.com/3314883543/Iy7fj4qVg", "weibo:Iy7fj4qVg", "gallery-dl:weibo"),
    ("https://weibo.com/3194672795/OuxSwgUrC", "weibo:OuxSwgUrC", "gallery-dl:weibo"),
    ("https://weibo.com/2909128931/4409545658754086", "weibo:4409545658754086", "gallery-dl:weibo"),
    ("https://m.weibo.cn/5746766133/4339748116375525", "weibo:4339748116375525", "gallery-dl:weibo"),
    ("https://weibo.com/2683260651/3774796733364550", "weibo:3774796733364550", "gallery-dl:weibo"),
    ("weibo.com/1758989602/LvBhm5DiP", "weibo:LvBhm5DiP", "gallery-dl:weibo"),
    ("https://weibo.com/1758989602?tabtype=video", None, "gallery-dl:weibo"),
    ("https://weibo.com/u/7610808848?tabtype=newVideo&layerid=4967273022359838", None, "yt-dlp:weibo"),
    ("https://www.weibo.com/4ubergine/photos", None, "danbooru:weibo"),
    ("https://www.weibo.com/p/1003062314621010/home", None, "gallery-dl:weibo"),
    ("https://weibo.com/2553930725?tabtype=feed", None, "gallery-dl:weibo"),
    ("https://weibo.com/u/1758989602", None, "gallery-dl:weibo"),
    ("https://m.weibo.cn/profile/2314621010", None, "gallery-dl:weibo"),
    ("https://weibo.com/zhouyuxi77", None, "gallery-dl:weibo"),
    ("https://weibo.com/zhouyuxi77?tabtype=feed", None, "gallery-dl:weibo"),
    ("https://m.weibo.cn/p/2304132314621010_-_WEIBO_SECOND_PROFILE_WEIBO", None, "gallery-dl:weibo"),
    ("https://weibo.com/u/", None, "danbooru:weibo"),
    ("https://weibo.cn/sinaurl?u=https%3A%2F%2Fwww.google.com", None, "danbooru:weibo"),
    ("http://ww1.sinaimg.cn/large/69917555gw1f6ggdghk28j20c87lbhdt.jpg", None, "danbooru:weibo"),
    ("https://www.weibo.com/n/小小男爵不要坑", None, "danbooru:weibo"),
    ("https://weibo.com/1758989602/followers", None, "own: a tab of nine letters"),
    ("https://weibo.com/1758989602/favorites", None, "own: a tab of nine letters"),
    ("https://weibo.com/detail/", None, "own: no id"),
    ("https://weibo.com.evil.test/3357910224/EEHA1AyJP", None, "own: begins like it"),
    ("https://notweibo.com/3357910224/EEHA1AyJP", None, "own: ends like it"),
    ("https://t.cn/A6abcDEF", None, "own: a short link"),
    ("https://weibo.com/0/4224132150961381", "weibo:4224132150961381", "yt-dlp:weibo"),
    ("https://share.api.weibo.cn/share/304950356,4767694689143828.html", "weibo:4767694689143828", "danbooru:weibo"),
    (
        "https://api.weibo.com/2/statuses/go?uid=1758989602&id=4409545658754086",
        "weibo:4409545658754086",
        "own: the API's redirector",
    ),
    (
        "https://weibointl.api.weibo.com/share/338640.html?weibo_id=4767694689143828",
        "weibo:4767694689143828",
        "own: the app's share page",
    ),
    ("https://h5.video.weibo.com/show/1034:4797699866951785", "weibo:1034:4797699866951785", "own: the mobile player"),
    ("https://video.weibo.com/show?fid=1034:4967272104787984", "weibo:1034:4967272104787984", "yt-dlp:weibo"),
    ("https://weibo.com/ttarticle/p/show?id=2309404409545658754086", None, "own: an article"),
    (
        "https://photo.weibo.com/5732523783/talbum/detail/photo_id/4029784374069389?prel=p6_3",
        None,
        "danbooru:weibo, a picture's number",
    ),
    (
        "https://weibo.cn/comment/Ec2EOcu7y?uid=1845864154&rl=0#cmtfrm",
        "weibo:Ec2EOcu7y",
        "own: the pages for old telephones",
    ),
    ("https://weibo.cn/comment/hot/IDl56i8av?rl=1&page=1", None, "own: replies alone"),
    (
        "http://weibo.com/tv/v/FiHMz7dcq?fid=1034:dcc08a8eee118263f6071fb6fafcc9a9",
        "weibo:FiHMz7dcq",
        "own: the video pages of 2017 to 2019, seen in pages",
    ),
    (
        "https://m.weibo.cn/s/video/index?object_id=1034:4335969856590352&segment_id=&blog_mid=4335973183689317",
        "weibo:4335973183689317",
        "own: the player for telephones, seen in readers",
    ),
    (
        "https://m.weibo.cn/s/video/show?object_id=1034%3A4335969856590352",
        "weibo:1034:4335969856590352",
        "own: the same, without its post",
    ),
    ("https://weibo.com/tv/world", None, "own: a list"),
    ("https://card.weibo.com/article/m/show/id/2309404378747447939659", None, "own: an article"),
]
CLOCKS = [
    ("4323047042991618", "2018-12-30T13:56:36+00:00", 214, "gallery-dl:weibo"),
    ("4910815147462302", "2023-06-09T12:13:39+00:00", 214, "yt-dlp:weibo"),
    ("N4xlMvjhI", "2023-06-09T12:13:39+00:00", 214, "yt-dlp:weibo"),
    ("1034:4797699866951785", None, 0, "yt-dlp:weibo, a video number"),
]
SHORTS = [
    ("https://t.cn/A6abcDEF", "https://t.cn/A6abcDEF", "own"),
]

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    ("prose", '<p><a href="https://weibo.com/1758989602/LvBhm5DiP">there</a></p>', None, "made up"),
]
