"""Gab's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://gab.com/SomeBitchIKnow/posts/107163961867310434", "gab:107163961867310434", "yt-dlp:gab"),
    ("https://gab.com/TheLonelyProud/posts/107045884469287653", "gab:107045884469287653", "yt-dlp:gab"),
    ("https://gab.com/groups/1/posts/107163961867310434", "gab:107163961867310434", "own: in a group"),
    ("https://gab.com/SomeBitchIKnow", None, "own: a profile"),
    ("https://gab.com/hashtag/news", None, "own: a tag"),
    ("https://gab.com/SomeBitchIKnow/photos", None, "own: a tab"),
    ("https://gab.com.evil.test/SomeBitchIKnow/posts/107163961867310434", None, "own: begins like it"),
]
CLOCKS = [
    ("107163961867310434", "2021-10-25T20:04:49+00:00", 1, "yt-dlp:gab"),
    ("12345678", None, 0, "own: a counter"),
]
FEW = "every form that is known stands here"
