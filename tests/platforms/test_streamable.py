"""Streamable's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://streamable.com/dnd1", "streamable:dnd1", "yt-dlp:streamable"),
    ("https://streamable.com/moo", "streamable:moo", "yt-dlp:streamable"),
    ("https://streamable.com/e/dnd1", "streamable:dnd1", "yt-dlp:streamable"),
    ("https://streamable.com/s/okkqk/drxjds", "streamable:okkqk", "yt-dlp:streamable"),
    ("https://streamable.com/", None, "own: the home page"),
    ("https://streamable.com/login", None, "own: a login page"),
    ("https://streamable.com/terms", None, "own: a page of the house"),
    ("https://streamable.com.evil.test/dnd1", None, "own: begins like it"),
    ("https://streamable.com/o/dnd1", "streamable:dnd1", "own: the older frame"),
    ("https://streamable.com/e/moo?autoplay=1&muted=1", "streamable:moo", "own: the frame of the embed code"),
    ("https://www.streamable.com/dnd1", "streamable:dnd1", "own: www"),
    ("https://streamable.com/s/okkqk", "streamable:okkqk", "own: shared, no words"),
    (
        "https://api.streamable.com/oembed.json?url=https%3A%2F%2Fstreamable.com%2Fmoo",
        "streamable:moo",
        "oembed:providers",
    ),
    ("https://streamable.com/ifjh?t=10", "streamable:ifjh", "own: a moment"),
    ("streamable.com/moo", "streamable:moo", "own: no scheme"),
    ("https://streamable.com/signup", None, "own: a form"),
    ("https://streamable.com/upload", None, "own: a form"),
    ("https://streamable.com/clipper", None, "own: a tool"),
    ("https://streamable.com/pricing", None, "own: a page of the house"),
    ("https://streamable.com/privacy", None, "own: a page of the house"),
    ("https://streamable.com/support", None, "own: a help page"),
    ("https://streamable.com/e/", None, "own: no id"),
    ("https://streamable.com/ab", None, "own: no id is that short"),
    ("https://streamable.com/ABC123", None, "own: ids have no capitals"),
    ("https://streamable.com/m/some-words-here", None, "own: a customer's page, named by words"),
    ("https://api.streamable.com/videos/moo", None, "own: an answer, no page"),
    ("https://cdn-cf-east.streamable.com/video/mp4/moo.mp4", None, "own: a file"),
    ("https://thumbs-east.streamable.com/image/moo.jpg", None, "own: a file"),
    ("https://support.streamable.com/article/1", None, "own: a help page"),
    ("https://notstreamable.com/moo", None, "own: ends like it"),
    ("https://streamable.com@evil.test/moo", None, "own: userinfo"),
    ("https://streamable.com:8443/moo", None, "own: another port"),
    ("https://streamable.com/faq", None, "own: a page of the house"),
    ("https://streamable.com/account", None, "own: an account's page"),
    ("https://streamable.com/premium", None, "own: a page of the house"),
    ("http://streamable.com/e4d", "streamable:e4d", "TextFormatter:sites/streamable.xml"),
]
CLOCKS = []


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://streamable.com/e/moo123"></iframe>',
        {"platform": "streamable"},
        "the provider's embed code",
    ),
    (
        "responsive frame",
        '<div style="width:100%;height:0px;position:relative;padding-bottom:56.250%;"><iframe src="https://streamable.com/e/moo?muted=1" frameborder="0" width="100%" height="100%" allowfullscreen style="width:100%;height:100%;position:absolute;left:0px;top:0px;overflow:hidden;"></iframe></div>',
        {"post_id": "moo"},
        "the provider's embed code",
    ),
    (
        "older frame",
        '<iframe src="https://streamable.com/o/dnd1" frameborder="0" scrolling="no" width="560" height="315" allowfullscreen></iframe>',
        {"post_id": "dnd1"},
        "the embed code of 2016",
    ),
    ("prose", '<p><a href="https://streamable.com/moo">there</a></p>', None, "made up"),
]
