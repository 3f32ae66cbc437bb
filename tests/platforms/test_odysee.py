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
]
CLOCKS = []
FEW = "every form that is known stands here"


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://odysee.com/$/embed/@veritasium:f/the-absurdity:1"></iframe>',
        {"platform": "odysee"},
        "the provider's embed code",
    ),
]
