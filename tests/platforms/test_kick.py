"""Kick's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://kick.com/xqc/videos/01a0251f-ef48-702d-9289-d66922da0e84",
        "kick:01a0251f-ef48-702d-9289-d66922da0e84",
        "yt-dlp:kick",
    ),
    (
        "https://kick.com/mxddy?clip=clip_01GYXVB5Y8PWAPWCWMSBCFB05X",
        "kick:clip_01GYXVB5Y8PWAPWCWMSBCFB05X",
        "yt-dlp:kick",
    ),
    (
        "https://kick.com/destiny/clips/clip_01H9SKET879NE7N9RJRRDS98J3",
        "kick:clip_01H9SKET879NE7N9RJRRDS98J3",
        "yt-dlp:kick",
    ),
    (
        "https://kick.com/video/58bac65b-e641-4476-a7ba-3707a35e60e3",
        "kick:58bac65b-e641-4476-a7ba-3707a35e60e3",
        "own: by the id alone",
    ),
    ("https://kick.com/xqc/videos", None, "yt-dlp:kick"),
    ("https://kick.com/xqc/videos?sort=views", None, "yt-dlp:kick"),
    ("https://kick.com/xqc", None, "own: a profile"),
    ("https://kick.com/categories/just-chatting", None, "own: a subject"),
    ("https://kick.com/xqc?clip=", None, "own: no id"),
    ("https://kick.com.evil.test/video/58bac65b-e641-4476-a7ba-3707a35e60e3", None, "own: begins like it"),
]
CLOCKS = [
    ("clip_01H9SKET879NE7N9RJRRDS98J3", "2023-09-08T05:16:20+00:00", 55, "yt-dlp:kick"),
    ("01a0251f-ef48-702d-9289-d66922da0e84", "2026-08-21T16:20:45+00:00", 1, "yt-dlp:kick"),
    ("58bac65b-e641-4476-a7ba-3707a35e60e3", None, 0, "own: version 4 holds no time"),
    ("clip_00000000000000000000000000", None, 0, "own: before the first"),
]
FEW = "every form that is known stands here"
