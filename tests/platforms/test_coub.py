"""Coub's table."""

from __future__ import annotations

ADDRESSES = [
    ("http://coub.com/embed/um0um0", "coub:um0um0", "oembed:providers"),
    ("http://coub.com/view/5u5n1", "coub:5u5n1", "yt-dlp:coub"),
    ("http://c-cdn.coub.com/fb-player.swf?bot_type=vk&coubID=7w5a4", "coub:7w5a4", "yt-dlp:coub"),
    ("https://coub.com/jane", None, "own: a profile"),
    ("https://coub.com/view/", None, "own: no id"),
    ("https://coub.com.evil.test/view/5u5n1", None, "own: begins like it"),
    ("https://coub.com/coubs/5u5n1", "coub:5u5n1", "yt-dlp:coub, its pattern"),
    ("https://coub.com/view/5u5n1?q=cats", "coub:5u5n1", "own: found by a search"),
    ("https://www.coub.com/view/um0um0", "coub:um0um0", "own: www"),
    (
        "https://coub.com/embed/um0um0?muted=false&autostart=true&originalSize=false",
        "coub:um0um0",
        "own: the frame of the embed code",
    ),
    ("coub.com/view/5u5n1", "coub:5u5n1", "own: no scheme"),
    ("https://coub.com/api/oembed.json?url=http%3A%2F%2Fcoub.com%2Fview%2F5u5n1", "coub:5u5n1", "oembed:providers"),
    ("https://coub.com/", None, "own: the home page"),
    ("https://coub.com/explore/cats", None, "own: discovery"),
    ("https://coub.com/tags/cats", None, "own: a tag"),
    ("https://coub.com/community/animals-pets", None, "own: a subject"),
    ("https://coub.com/hot", None, "own: a list"),
    ("https://coub.com/rising", None, "own: a list"),
    ("https://coub.com/best", None, "own: a list"),
    ("https://coub.com/royal.coubs", None, "own: a channel"),
    ("https://coub.com/search?q=cats", None, "own: a search"),
    ("https://coub.com/login", None, "own: a login page"),
    ("https://coub.com/create", None, "own: a form"),
    ("https://coub.com/embed/", None, "own: no id"),
    ("https://coub.com/dev/docs", None, "own: a page of the house"),
    ("https://help.coub.com/view/5u5n1", None, "own: another site"),
    ("https://attachments-cdn-s.coub.com/coub_storage/coub/simple/cw_timeline_pic/1/image.jpg", None, "own: a file"),
    ("https://coub.com/view/5u5n1/likers", None, "own: who liked it"),
    ("https://notcoub.com/view/5u5n1", None, "own: ends like it"),
    ("https://coub.com@evil.test/view/5u5n1", None, "own: userinfo"),
    ("http://c-cdn.coub.com/fb-player.swf?bot_type=vk", None, "own: a player of nothing"),
]
CLOCKS = []

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="//coub.com/embed/um0um0?muted=false&amp;autostart=false&amp;originalSize=false&amp;startWithHD=false" allowfullscreen frameborder="0" width="640" height="360" allow="autoplay"></iframe><script async src="//c-cdn.coub.com/embed-runner.js"></script>',
        {"post_id": "um0um0"},
        "the provider's embed code",
    ),
    (
        "amp frame",
        '<amp-iframe width="640" height="360" layout="responsive" src="https://coub.com/embed/um0um0"></amp-iframe>',
        {"post_id": "um0um0", "markup": "amp"},
        "AMP pages",
    ),
]
