"""Vine's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://vine.co/v/b9KOOWX7HUx", "vine:b9KOOWX7HUx", "yt-dlp:vine"),
    ("https://vine.co/v/e192BnZnZ9V/embed/simple", "vine:e192BnZnZ9V", "own: the frame of the embed code"),
    ("https://vine.co/u/906345798374133760", None, "own: a profile"),
    ("https://vine.co/tags/cats", None, "own: a tag"),
    ("https://platform.vine.co/static/scripts/embed.js", None, "own: the script of the embed code"),
    ("https://vine.co/v/MdKjXez002d/embed/simple", "vine:MdKjXez002d", "own: the frame of the embed code"),
    ("https://vine.co/v/MdKjXez002d/embed/postcard?audio=1", "vine:MdKjXez002d", "own: the other frame"),
    ("https://vine.co/v/MdKjXez002d/card", "vine:MdKjXez002d", "own: the card's frame"),
    ("https://vine.co/oembed/MdKjXez002d.json", "vine:MdKjXez002d", "own: an oEmbed endpoint"),
    (
        "https://vine.co/oembed.json?url=https%3A%2F%2Fvine.co%2Fv%2FMdKjXez002d",
        "vine:MdKjXez002d",
        "own: another oEmbed endpoint",
    ),
    ("https://www.vine.co/v/b9KOOWX7HUx", "vine:b9KOOWX7HUx", "own: www"),
    ("vine.co/v/b9KOOWX7HUx", "vine:b9KOOWX7HUx", "own: no scheme"),
    ("https://web.archive.org/web/2015/https://vine.co/v/b9KOOWX7HUx", "vine:b9KOOWX7HUx", "own: archived"),
    ("https://vine.co/", None, "own: the home page"),
    ("https://vine.co/u/1234567890", None, "own: a profile by number"),
    ("https://vine.co/jane", None, "own: a profile"),
    ("https://vine.co/explore", None, "own: discovery"),
    ("https://vine.co/popular-now", None, "own: a list"),
    ("https://vine.co/channels/comedy", None, "own: a channel"),
    ("https://vine.co/search/cats", None, "own: a search"),
    ("https://vine.co/playlists/cats", None, "own: a playlist"),
    ("https://vine.co/terms", None, "own: a page of the house"),
    ("https://vine.co/v/abc", None, "own: no id is that short"),
    ("https://vine.co/static/scripts/embed.js", None, "own: the script of the embed code"),
    ("https://v.cdn.vine.co/r/videos/a.mp4", None, "own: a file"),
    ("https://api.vineapp.com/timelines/posts/s/MdKjXez002d", None, "own: an answer, no page"),
    ("https://help.vine.co/", None, "own: a help page"),
    ("https://notvine.co/v/MdKjXez002d", None, "own: ends like it"),
    ("https://vine.co@evil.test/v/MdKjXez002d", None, "own: userinfo"),
    ("https://vine.co/v/", None, "own: no id"),
    ("https://vine.co/v/b9KOOWX7HUx9KOOWX7HUx", None, "own: no id is that long"),
    ("https://vine.co/logout", None, "own: a door"),
]
CLOCKS = []

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://vine.co/v/b9KOOWX7HUx/embed/simple" width="600" height="600" frameborder="0"></iframe><script src="https://platform.vine.co/static/scripts/embed.js"></script>',
        {"post_id": "b9KOOWX7HUx"},
        "the provider's embed code",
    ),
    (
        "older frame",
        '<iframe class="vine-embed" src="https://vine.co/v/b9KOOWX7HUx/embed/postcard" width="600" height="600" frameborder="0"></iframe><script async src="//platform.vine.co/static/scripts/embed.js" charset="utf-8"></script>',
        {"post_id": "b9KOOWX7HUx"},
        "the embed code of 2013",
    ),
    (
        "amp frame",
        '<amp-iframe src="https://vine.co/v/b9KOOWX7HUx/embed/simple" layout="responsive" width="600" height="600"></amp-iframe>',
        {"post_id": "b9KOOWX7HUx", "markup": "amp"},
        "AMP pages",
    ),
]
