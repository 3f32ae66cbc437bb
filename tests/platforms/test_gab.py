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
    (
        "https://gab.com/groups/1/posts/107163961867310434?utm_source=x",
        "gab:107163961867310434",
        "own: in a group, with a tracking query",
    ),
    ("https://gab.com/SomeBitchIKnow/posts/107163961867310434/quotes", "gab:107163961867310434", "own: who quoted it"),
    (
        "https://gab.com/SomeBitchIKnow/posts/107163961867310434/reposts",
        "gab:107163961867310434",
        "own: who reposted it",
    ),
    ("https://gab.com/@SomeBitchIKnow/posts/107163961867310434", "gab:107163961867310434", "own: with a sign"),
    ("https://gab.com/@SomeBitchIKnow/107163961867310434", "gab:107163961867310434", "own: as Mastodon writes it"),
    (
        "https://gab.com/users/SomeBitchIKnow/statuses/107163961867310434",
        "gab:107163961867310434",
        "own: as the protocol writes it",
    ),
    ("https://gab.com/posts/107163961867310434", "gab:107163961867310434", "own: by the id alone"),
    ("https://gab.com/api/v1/statuses/107163961867310434", "gab:107163961867310434", "own: the API"),
    ("https://gab.ai/SomeBitchIKnow/posts/30152891", "gab:30152891", "own: the older host, a counter"),
    ("https://www.gab.com/SomeBitchIKnow/posts/107163961867310434", "gab:107163961867310434", "own: www"),
    ("gab.com/SomeBitchIKnow/posts/107163961867310434", "gab:107163961867310434", "own: no scheme"),
    ("https://gab.com/", None, "own: the home page"),
    ("https://gab.com/home", None, "own: a feed"),
    ("https://gab.com/explore", None, "own: discovery"),
    ("https://gab.com/groups/1", None, "own: a group"),
    ("https://gab.com/groups/posts/107163961867310434", None, "own: a word in the place of a name"),
    ("https://gab.com/lists/1", None, "own: a list"),
    ("https://gab.com/search/statuses?q=news", None, "own: a search"),
    ("https://gab.com/auth/sign_in", None, "own: a login page"),
    ("https://gab.com/compose?url=https://example.org", None, "own: a share button"),
    ("https://gab.com/SomeBitchIKnow/followers", None, "own: a tab"),
    ("https://gab.com/SomeBitchIKnow/posts/", None, "own: no id"),
    ("https://gab.com/SomeBitchIKnow/posts/abc", None, "own: no number"),
    ("https://gab.com/SomeBitchIKnow/posts/123456789012345678901", None, "own: no id is that long"),
    ("https://media.gab.com/system/media_attachments/files/089/a.jpg", None, "own: a file"),
    ("https://tv.gab.com/channel/jane/view/some-words-61ba", None, "own: another site of theirs"),
    ("https://trends.gab.com/item?url=x", None, "own: another site of theirs"),
    ("https://notgab.com/SomeBitchIKnow/posts/107163961867310434", None, "own: ends like it"),
    ("https://gab.com@evil.test/SomeBitchIKnow/posts/107163961867310434", None, "own: userinfo"),
]
CLOCKS = [
    ("107045884469287653", "2021-10-04T23:36:11+00:00", 1, "yt-dlp:gab"),
    ("107163961867310434", "2021-10-25T20:04:49+00:00", 1, "yt-dlp:gab"),
    ("12345678", None, 0, "own: a counter"),
]
