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
    (
        "https://kick.com/spreen/clips/clip_01J8RGZRKHXHXXKJEHGRM932A5",
        "kick:clip_01J8RGZRKHXHXXKJEHGRM932A5",
        "yt-dlp:kick",
    ),
    (
        "https://www.kick.com/xqc/videos/01a0251f-ef48-702d-9289-d66922da0e84?t=60",
        "kick:01a0251f-ef48-702d-9289-d66922da0e84",
        "own: www, a moment",
    ),
    (
        "https://kick.com/videos/58bac65b-e641-4476-a7ba-3707a35e60e3",
        "kick:58bac65b-e641-4476-a7ba-3707a35e60e3",
        "own: by the id alone",
    ),
    (
        "https://kick.com/clips/clip_01H9SKET879NE7N9RJRRDS98J3",
        "kick:clip_01H9SKET879NE7N9RJRRDS98J3",
        "own: by the id alone",
    ),
    (
        "kick.com/destiny?sort=view&clip=clip_01H9SKET879NE7N9RJRRDS98J3",
        "kick:clip_01H9SKET879NE7N9RJRRDS98J3",
        "own: another query before it",
    ),
    ("https://kick.com/", None, "own: the home page"),
    ("https://kick.com/coringa", None, "yt-dlp:kick"),
    ("https://kick.com/xqc/clips?sort=date&range=day", None, "yt-dlp:kick"),
    ("https://kick.com/xqc/about", None, "own: a tab"),
    ("https://kick.com/xqc/chatroom", None, "own: a talk"),
    ("https://kick.com/browse", None, "own: discovery"),
    ("https://kick.com/browse/clips", None, "own: discovery"),
    ("https://kick.com/following", None, "own: a feed"),
    ("https://kick.com/search?query=xqc", None, "own: a search"),
    ("https://kick.com/dashboard/stream", None, "own: the authors' door"),
    ("https://kick.com/video/12345", None, "own: no UUID"),
    ("https://kick.com/xqc/videos/58bac65b", None, "own: half an id"),
    ("https://kick.com/xqc/clips/clip_01H9SKET879NE7N9RJRRDS98J", None, "own: a sign less"),
    ("https://player.kick.com/xqc", None, "own: a live broadcast's player"),
    ("https://kick.com/api/v2/clips/clip_01H9SKET879NE7N9RJRRDS98J3", None, "own: an answer, no page"),
    ("https://clips.kick.com/clips/a/clip_01H9SKET879NE7N9RJRRDS98J3/thumbnail.webp", None, "own: a file"),
    ("https://help.kick.com/en/articles/1", None, "own: a help page"),
    ("https://notkick.com/video/58bac65b-e641-4476-a7ba-3707a35e60e3", None, "own: ends like it"),
    ("https://kick.com@evil.test/video/58bac65b-e641-4476-a7ba-3707a35e60e3", None, "own: userinfo"),
]
CLOCKS = [
    ("01a02882-5428-7ea1-9237-97f070aab4cc", "2026-08-22T08:07:05+00:00", 1, "yt-dlp:kick"),
    ("clip_01J8RGZRKHXHXXKJEHGRM932A5", "2024-09-27T01:19:47+00:00", 55, "yt-dlp:kick"),
    ("clip_01H9SKET879NE7N9RJRRDS98J3", "2023-09-08T05:16:20+00:00", 55, "yt-dlp:kick"),
    ("01a0251f-ef48-702d-9289-d66922da0e84", "2026-08-21T16:20:45+00:00", 1, "yt-dlp:kick"),
    ("58bac65b-e641-4476-a7ba-3707a35e60e3", None, 0, "own: version 4 holds no time"),
    ("clip_00000000000000000000000000", None, 0, "own: before the first"),
]
