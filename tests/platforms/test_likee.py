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
FEW = "every form that is known stands here"
