"""BitChute's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://www.bitchute.com/video/UGlrF9o9b-Q/", "bitchute:UGlrF9o9b-Q", "yt-dlp:bitchute"),
    ("https://www.bitchute.com/embed/lbb5G1hjPhw/", "bitchute:lbb5G1hjPhw", "yt-dlp:bitchute"),
    ("https://old.bitchute.com/video/UGlrF9o9b-Q/", "bitchute:UGlrF9o9b-Q", "own: the older site"),
    ("https://www.bitchute.com/channel/bitchute/", None, "yt-dlp:bitchute"),
    ("https://www.bitchute.com/video/", None, "own: no id"),
    ("https://www.bitchute.com/playlist/wV9Imujxasw9/", None, "own: a playlist"),
    ("https://bitchute.com.evil.test/video/UGlrF9o9b-Q/", None, "own: begins like it"),
]
CLOCKS = []
FEW = "every form that is known stands here"
