"""Likee's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://likee.video/@huynh_hong_quan_/video/7093167848050058862", "likee:7093167848050058862", "yt-dlp:likee"),
    ("https://www.likee.video/@649222262/video/7093167848050058862", "likee:7093167848050058862", "yt-dlp:likee"),
    ("https://likee.video/@may_hmoob", None, "yt-dlp:likee"),
    ("https://likee.video/v/k6QcOp", None, "yt-dlp:likee"),
    ("https://www.likee.video/v/k6QcOp", None, "yt-dlp:likee"),
    ("https://likee.video/@may_hmoob/video/", None, "own: no id"),
    ("https://l.likee.video/v/k6QcOp", None, "own: a short link"),
    ("https://likee.video/@huynh_hong_quan_/video/7093444807096327263", "likee:7093444807096327263", "yt-dlp:likee"),
    ("https://likee.video/@fernanda_rivasg/video/6932224568407629502", "likee:6932224568407629502", "yt-dlp:likee"),
    ("likee.video/@649222262/video/7093167848050058862", "likee:7093167848050058862", "own: no scheme"),
    ("https://likee.video/@649222262/video/7093167848050058862?lang=en", "likee:7093167848050058862", "own: a query"),
    ("https://likee.video/", None, "own: the home page"),
    ("https://likee.video/@fernanda_rivasg", None, "yt-dlp:likee"),
    ("https://likee.video/@649222262/", None, "own: a profile"),
    ("https://likee.video/trending", None, "own: a list"),
    ("https://likee.video/hashtag/news", None, "own: a tag"),
    ("https://likee.video/music/123456789012345678", None, "own: a sound"),
    ("https://likee.video/search?q=news", None, "own: a search"),
    ("https://likee.video/live/649222262", None, "own: a live broadcast"),
    ("https://likee.video/@649222262/video/123", None, "own: no id is that short"),
    ("https://likee.video/@649222262/video/abc", None, "own: no number"),
    ("https://mobile.likee.video/live/share?roomId=1", None, "own: another site of theirs"),
    ("https://api.like-video.com/likee-activity-flow-micro/videoApi/getVideoInfo", None, "own: an answer, no page"),
    ("https://img.like.video/asia_live/4h3/1.jpg", None, "own: a file"),
    ("https://likee.video.evil.test/@649222262/video/7093167848050058862", None, "own: begins like it"),
    ("https://notlikee.video/@649222262/video/7093167848050058862", None, "own: ends like it"),
    ("https://likee.video@evil.test/@649222262/video/7093167848050058862", None, "own: userinfo"),
]
CLOCKS = [
    ("6932224568407629502", "2021-02-22T22:51:48+00:00", 1, "yt-dlp:likee"),
    ("7093167848050058862", "2022-05-02T15:53:55+00:00", 1, "yt-dlp:likee"),
    ("1234567890", None, 0, "own: before the first"),
]
SHORTS = [
    ("https://likee.video/v/k6QcOp", "https://likee.video/v/k6QcOp", "yt-dlp:likee"),
    ("https://www.likee.video/v/k6QcOp", "https://www.likee.video/v/k6QcOp", "yt-dlp:likee"),
    ("https://l.likee.video/v/k6QcOp", "https://l.likee.video/v/k6QcOp", "own"),
]
