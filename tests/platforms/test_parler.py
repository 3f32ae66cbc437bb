"""Parler's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://parler.com/feed/f23b85c1-6558-470f-b9ff-02c145f28da5",
        "parler:f23b85c1-6558-470f-b9ff-02c145f28da5",
        "yt-dlp:parler",
    ),
    (
        "https://parler.com/feed/df79fdba-07cc-48fe-b085-3293897520d7",
        "parler:df79fdba-07cc-48fe-b085-3293897520d7",
        "yt-dlp:parler",
    ),
    (
        "https://parler.com/post/0123456789abcdef0123456789abcdef",
        "parler:0123456789abcdef0123456789abcdef",
        "own: the ids of 2020",
    ),
    ("https://parler.com/jane", None, "own: a profile"),
    ("https://parler.com/feed", None, "own: a feed"),
    ("https://parler.com.evil.test/feed/df79fdba-07cc-48fe-b085-3293897520d7", None, "own: begins like it"),
    (
        "https://app.parler.com/post/f23b85c1-6558-470f-b9ff-02c145f28da5",
        "parler:f23b85c1-6558-470f-b9ff-02c145f28da5",
        "own: the site of 2024",
    ),
    (
        "https://www.parler.com/feed/f23b85c1-6558-470f-b9ff-02c145f28da5",
        "parler:f23b85c1-6558-470f-b9ff-02c145f28da5",
        "own: www",
    ),
    (
        "https://share.par.pw/post/0123456789abcdef0123456789abcdef",
        "parler:0123456789abcdef0123456789abcdef",
        "own: as it was shared in 2020",
    ),
    (
        "parler.com/feed/f23b85c1-6558-470f-b9ff-02c145f28da5",
        "parler:f23b85c1-6558-470f-b9ff-02c145f28da5",
        "own: no scheme",
    ),
    (
        "https://web.archive.org/web/20210110000000/https://parler.com/post/0123456789abcdef0123456789abcdef",
        "parler:0123456789abcdef0123456789abcdef",
        "own: archived",
    ),
    ("https://parler.com/", None, "own: the home page"),
    ("https://parler.com/profile/jane/posts", None, "own: a profile of 2020"),
    ("https://parler.com/user/jane", None, "own: a profile"),
    ("https://parler.com/hashtag/news", None, "own: a tag"),
    ("https://parler.com/discover", None, "own: discovery"),
    ("https://parler.com/search?q=news", None, "own: a search"),
    ("https://parler.com/auth/access", None, "own: a login page"),
    ("https://parler.com/documents/guidelines.pdf", None, "own: a page of the house"),
    ("https://parler.com/feed/f23b85c1", None, "own: half an id"),
    ("https://parler.com/feed/0123456789abcdef0123456789abcdef", None, "own: an older id in the newer place"),
    ("https://parler.com/post/0123456789ABCDEF", None, "own: half an id"),
    ("https://parler.com/post/", None, "own: no id"),
    ("https://parler.com/new-post?message=x&url=https://example.org", None, "own: a share button"),
    ("https://api.parler.com/v1/post/0123456789abcdef0123456789abcdef", None, "own: an answer, no page"),
    ("https://images.parler.com/abc.jpg", None, "own: a file"),
    ("https://video.parler.com/ab/cd/abcd.mp4", None, "own: a file"),
    ("https://notparler.com/feed/df79fdba-07cc-48fe-b085-3293897520d7", None, "own: ends like it"),
    ("https://parler.com@evil.test/feed/df79fdba-07cc-48fe-b085-3293897520d7", None, "own: userinfo"),
    (
        "https://app.parler.com/post/01k2jgdzymnfc8xp9qrfz9xcw7",
        "parler:01k2jgdzymnfc8xp9qrfz9xcw7",
        "yt-dlp's later table: parler",
    ),
    (
        "https://play.parler.com/watch/01k2jgdzymnfc8xp9qrfz9xcw7",
        "parler:01k2jgdzymnfc8xp9qrfz9xcw7",
        "yt-dlp's later table: parler",
    ),
    (
        "https://parler.com/post/36627e701bfc4158a2e6dc682689f711",
        "parler:36627e701bfc4158a2e6dc682689f711",
        "own: an id of 2020, from an archive's reader",
    ),
    ("https://app.parler.com/post/01k2jgdzymnfc8xp9qrfz9xcwu", None, "own: a sign that no ULID has"),
    ("https://app.parler.com/parler", None, "own: a profile of 2025"),
    (
        "https://parler.com/post-view?q=36627e701bfc4158a2e6dc682689f711",
        "parler:36627e701bfc4158a2e6dc682689f711",
        "own: the form of 2020, from a reader's pattern",
    ),
    ("https://parler.com/post-view?q=36627e70", None, "own: half an id"),
]
CLOCKS = []
