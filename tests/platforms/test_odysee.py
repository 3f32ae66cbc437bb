"""Odysee's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://lbry.tv/@LBRYFoundation/Episode-1", "odysee:lbryfoundation/Episode-1", "yt-dlp:lbry"),
    (
        "https://odysee.com/@ScammerRevolts:b0/I-SYSKEY'D-THE-SAME-SCAMMERS-3-TIMES!:b",
        "odysee:scammerrevolts/I-SYSKEY'D-THE-SAME-SCAMMERS-3-TIMES!:b",
        "yt-dlp:lbry",
    ),
    ("https://lbry.tv/@Mantega:1/First-day-LBRY:1", "odysee:mantega/First-day-LBRY:1", "yt-dlp:lbry"),
    (
        "https://odysee.com/@gardeningincanada:b/plants-i-will-never-grow-again.-the:e",
        "odysee:gardeningincanada/plants-i-will-never-grow-again.-the:e",
        "yt-dlp:lbry",
    ),
    (
        "https://odysee.com/$/embed/@gardeningincanada:b/plants-i-will-never-grow-again.-the:e",
        "odysee:gardeningincanada/plants-i-will-never-grow-again.-the:e",
        "own: the frame of the embed code",
    ),
    (
        "https://odysee.com/Episode-1:e7d93d772bd87e2b62d5ab993c1c3ced86ebb396",
        "odysee:Episode-1:e7d93d772bd87e2b62d5ab993c1c3ced86ebb396",
        "own: a claim without a channel",
    ),
    (
        "https://odysee.com/$/embed/First-day-LBRY/17f983b61f53091fb8ea58a9c56804e4ff8cff4d",
        "odysee:First-day-LBRY:17f983b61f53091fb8ea58a9c56804e4ff8cff4d",
        "own: the frame of the embed code",
    ),
    ("https://lbry.tv/@LBRYFoundation:0", None, "yt-dlp:lbry"),
    ("https://odysee.com/$/playlist/ffef782f27486f0ac138bde8777f72ebdd0548c2", None, "yt-dlp:lbry"),
    ("https://odysee.com/$/search?q=cats", None, "own: a search"),
    ("https://odysee.com.evil.test/@Mantega:1/First-day-LBRY:1", None, "own: begins like it"),
    ("https://odysee.com/@RT:fd/livestream_RT:d", "odysee:rt/livestream_RT:d", "yt-dlp:lbry"),
    (
        "https://odysee.com/@wickedtruths:2/Biotechnological-Invasion-of-Skin-(April-2023):4",
        "odysee:wickedtruths/Biotechnological-Invasion-of-Skin-(April-2023):4",
        "yt-dlp:lbry",
    ),
    (
        "https://lbry.tv/$/download/Episode-1/e7d93d772bd87e2b62d5ab993c1c3ced86ebb396",
        "odysee:Episode-1:e7d93d772bd87e2b62d5ab993c1c3ced86ebb396",
        "yt-dlp:lbry",
    ),
    ("https://odysee.com/$/embed/First-day-LBRY:1", "odysee:First-day-LBRY:1", "own: the frame of today"),
    (
        "https://open.lbry.com/@Mantega:1/First-day-LBRY:1?r=abc",
        "odysee:mantega/First-day-LBRY:1",
        "own: the door to the app",
    ),
    ("https://www.odysee.com/@Mantega:1/First-day-LBRY:1", "odysee:mantega/First-day-LBRY:1", "own: www"),
    (
        "https://odysee.com/@Mantega:1/First-day-LBRY:1?t=60&lid=abc",
        "odysee:mantega/First-day-LBRY:1",
        "own: a moment, in a list",
    ),
    (
        "https://odysee.com/$/oembed?url=https%3A%2F%2Fodysee.com%2F%40RT%3Afd%2Flivestream_RT%3Ad",
        "odysee:rt/livestream_RT:d",
        "oembed:providers",
    ),
    ("https://odysee.com/%40Mantega%3A1/First-day-LBRY%3A1", "odysee:mantega/First-day-LBRY:1", "own: signs encoded"),
    ("odysee.com/@Mantega:1/First-day-LBRY:1", "odysee:mantega/First-day-LBRY:1", "own: no scheme"),
    ("https://odysee.com/", None, "own: the home page"),
    ("https://odysee.com/@Mantega:1", None, "own: a channel"),
    ("https://lbry.tv/@LBRYFoundation", None, "yt-dlp:lbry"),
    ("https://odysee.com/$/discover?t=news", None, "own: discovery"),
    ("https://odysee.com/$/latest", None, "own: a feed"),
    ("https://odysee.com/$/signin", None, "own: a login page"),
    ("https://odysee.com/$/upload", None, "own: a form"),
    ("https://odysee.com/$/following", None, "own: a feed"),
    ("https://odysee.com/$/list/ffef782f27486f0ac138bde8777f72ebdd0548c2", None, "own: a list"),
    ("https://odysee.com/$/embed/", None, "own: no claim"),
    ("https://odysee.com/some-words", None, "own: a name without a claim"),
    ("https://odysee.com/$/help", None, "own: a page of the house"),
    ("https://help.odysee.tv/category-basics/", None, "own: a help page"),
    ("https://player.odysee.com/v6/streams/e7d93d772bd87e2b62d5ab993c1c3ced86ebb396/abc.mp4", None, "own: a file"),
    (
        "https://thumbnails.odycdn.com/card/s:1280:720/quality:85/plain/https://thumbs.odycdn.com/a.webp",
        None,
        "own: a file",
    ),
    ("https://notodysee.com/@Mantega:1/First-day-LBRY:1", None, "own: ends like it"),
    ("https://odysee.com@evil.test/@Mantega:1/First-day-LBRY:1", None, "own: userinfo"),
    (
        "https://librarian.pussthecat.org/@chan:1/video:2",
        "odysee:chan/video:2",
        "farside:services-full.json, a front end",
    ),
]
CLOCKS = []


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://odysee.com/$/embed/@veritasium:f/the-absurdity:1"></iframe>',
        {"platform": "odysee"},
        "the provider's embed code",
    ),
    (
        "frame of lbry.tv",
        '<iframe id="lbry-iframe" width="560" height="315" src="https://lbry.tv/$/embed/First-day-LBRY/17f983b61f53091fb8ea58a9c56804e4ff8cff4d" allowfullscreen></iframe>',
        {"post_id": "First-day-LBRY:17f983b61f53091fb8ea58a9c56804e4ff8cff4d"},
        "the provider's embed code",
    ),
    (
        "frame with a channel",
        '<iframe id="odysee-iframe" style="width:100%; aspect-ratio:16 / 9;" src="https://odysee.com/$/embed/@RT:fd/livestream_RT:d?r=abc" allowfullscreen></iframe>',
        {"post_id": "livestream_RT:d", "handle": "RT"},
        "the provider's embed code",
    ),
    ("a channel's link", '<p><a href="https://odysee.com/@RT:fd">RT</a></p>', None, "made up"),
]
