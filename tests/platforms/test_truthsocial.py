"""Truth Social's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://truthsocial.com/@ProjectVeritasAction/posts/108618228543962049",
        "truthsocial:108618228543962049",
        "yt-dlp:truth",
    ),
    (
        "https://truthsocial.com/@realDonaldTrump/107820803891719077",
        "truthsocial:107820803891719077",
        "travisbrown/truthsocial",
    ),
    (
        "https://truthsocial.com/@realDonaldTrump/107820803891719077/embed",
        "truthsocial:107820803891719077",
        "own: the frame of the embed code",
    ),
    (
        "https://truthsocial.com/users/realDonaldTrump/statuses/107820803891719077",
        "truthsocial:107820803891719077",
        "own: as the protocol writes it",
    ),
    (
        "https://truthsocial.com/api/v1/statuses/107820803891719077",
        "truthsocial:107820803891719077",
        "travisbrown/truthsocial",
    ),
    ("https://truthsocial.com/@realDonaldTrump", None, "own: a profile"),
    ("https://truthsocial.com/@realDonaldTrump/with_replies", None, "own: a tab"),
    ("https://truthsocial.com/tags/news", None, "own: a tag"),
    ("https://truthsocial.com.evil.test/@a/users/107820803891719077", None, "own: begins like it"),
]
CLOCKS = [
    ("107820803891719077", "2022-02-18T20:08:23.122+00:00", 1, "travisbrown/truthsocial"),
    ("12345678", None, 0, "own: before the first"),
]
FEW = "every form that is known stands here"


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://truthsocial.com/@realDonaldTrump/107820803891719077/embed" class="truthsocial-embed"></iframe>',
        {"post_id": "107820803891719077"},
        "public pages",
    ),
]
