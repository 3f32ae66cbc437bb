"""Pleroma's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://example.social/notice/9xwMzP4fRvAnhNVq8e",
        "pleroma:example.social/9xwMzP4fRvAnhNVq8e",
        "own: a Flake id",
    ),
    (
        "https://example.social/objects/5b57cb6b-8b3c-4f8b-9d2b-0b7c2c7a6f1e",
        "pleroma:example.social/5b57cb6b-8b3c-4f8b-9d2b-0b7c2c7a6f1e",
        "own: an object",
    ),
    (
        "https://example.social/@jane/posts/A1wMzP4fRvAnhNVq8e",
        "pleroma:example.social/A1wMzP4fRvAnhNVq8e",
        "own: the form of 2023",
    ),
    ("https://example.social/notice/", None, "own: no id"),
    ("https://example.org/notice/privacy", None, "own: a word"),
    ("https://example.org/objects/5b57cb6b", None, "own: half an id"),
    ("https://127.0.0.1/notice/9xwMzP4fRvAnhNVq8e", None, "own: a number is no server"),
    (
        "https://gleasonator.com/notice/AFmFMSpITT9xcOJKcK",
        "pleroma:gleasonator.com/AFmFMSpITT9xcOJKcK",
        "mangane:fixtures",
    ),
    (
        "https://gleasonator.com/objects/54d93075-7d04-4016-a128-81f3843bca79",
        "pleroma:gleasonator.com/54d93075-7d04-4016-a128-81f3843bca79",
        "mangane:fixtures",
    ),
    (
        "https://gleasonator.com/notice/AGNkA21auFR5lnEAHw",
        "pleroma:gleasonator.com/AGNkA21auFR5lnEAHw",
        "mangane:fixtures",
    ),
    (
        "https://gleasonator.com/@alex/posts/AHcweewcCh0iPUtMdk",
        "pleroma:gleasonator.com/AHcweewcCh0iPUtMdk",
        "soapbox:routes",
    ),
    (
        "https://pleroma.foo.bar/notice/9sBHWIlwwGZi5QGlHc",
        "pleroma:pleroma.foo.bar/9sBHWIlwwGZi5QGlHc",
        "tusky:looksLikeMastodonUrl",
    ),
    (
        "https://pleroma.foo.bar/objects/d4643c42-3ae0-4b73-b8b0-c725f5819207",
        "pleroma:pleroma.foo.bar/d4643c42-3ae0-4b73-b8b0-c725f5819207",
        "tusky:looksLikeMastodonUrl",
    ),
    (
        "https://pleroma.site/objects/b7576ec9-ae2b-4076-a426-0d8a65b23876",
        "pleroma:pleroma.site/b7576ec9-ae2b-4076-a426-0d8a65b23876",
        "pixelfed:tests",
    ),
    ("gleasonator.com/notice/AFmFLcd6XYVdjWCrOS", "pleroma:gleasonator.com/AFmFLcd6XYVdjWCrOS", "own: no scheme"),
    ("https://gleasonator.com/users/alex", None, "mangane:fixtures"),
    ("https://pleroma.foo.bar/users/9qTHT2ANWUdXzENqC0", None, "tusky:looksLikeMastodonUrl"),
    ("https://pleroma.site/users/pixeldev", None, "pixelfed:tests"),
    ("https://pleroma.site/activities/65b2c43f-f33e-438e-b141-4e2047b43012", None, "pixelfed:tests, an activity"),
    ("https://pleroma.site/contexts/cbe919c6-238e-4e5d-9065-fcb3c312b56a", None, "pixelfed:tests, a talk"),
    ("https://pleroma.site/tag/dangerzone", None, "pixelfed:tests"),
    ("https://friendica.foo.bar/display/d4643c42-3ae0-4b73-b8b0-c725f5819207", None, "tusky, another software"),
    ("https://example.social/main/public", None, "own: a feed"),
    ("https://example.social/about", None, "own: a page of the house"),
    ("https://example.social/notice/9xwMzP4fRvAnhNVq8", None, "own: a sign less"),
    ("https://example.social/notice/9xwMzP4fRvAnhNVq8ee", None, "own: a sign more"),
    ("https://example.social/notice/zxwMzP4fRvAnhNVq8e", None, "own: later than anybody lives"),
    ("https://example.org/objects/5b57cb6b-8b3c-1f8b-9d2b-0b7c2c7a6f1e", None, "own: a UUID of another version"),
    ("https://example.org/notice/12345", None, "own: a board's number"),
    ("https://example.social/@jane/posts/", None, "own: no id"),
    ("https://example.social/media/5b57cb6b-8b3c-4f8b-9d2b-0b7c2c7a6f1e/a.jpg", None, "own: a file"),
    ("https://example.social/api/v1/statuses/9xwMzP4fRvAnhNVq8e", None, "own: an answer, no page"),
    ("https://example.social@evil.test:99/notice/9xwMzP4fRvAnhNVq8e", None, "own: userinfo and a port"),
]
CLOCKS = [
    ("AFmFMSpITT9xcOJKcK", "2022-01-24T21:02:34+00:00", 1, "mangane:fixtures"),
    ("AFmFLcd6XYVdjWCrOS", "2022-01-24T21:02:25+00:00", 1, "mangane:fixtures"),
    ("AGNkA21auFR5lnEAHw", "2022-02-11T23:11:59+00:00", 1, "mangane:fixtures"),
    ("AHcweewcCh0iPUtMdk", "2022-03-21T05:04:45+00:00", 1, "mangane:fixtures"),
    ("54d93075-7d04-4016-a128-81f3843bca79", None, 0, "mangane:fixtures, an object's UUID"),
    ("000000000000000001", None, 0, "own: what was counted before"),
]
