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
    (
        "https://www.bitchute.com/torrent/Zee5BE49045h/szoMrox2JEI.webtorrent",
        "bitchute:Zee5BE49045h",
        "yt-dlp:bitchute",
    ),
    ("https://old.bitchute.com/embed/lbb5G1hjPhw/", "bitchute:lbb5G1hjPhw", "own: the older site's frame"),
    ("bitchute.com/video/UGlrF9o9b-Q", "bitchute:UGlrF9o9b-Q", "own: no scheme"),
    (
        "https://www.bitchute.com/video/UGlrF9o9b-Q/?list=notifications&randomize=false",
        "bitchute:UGlrF9o9b-Q",
        "own: seen in a list",
    ),
    (
        "https://api.bitchute.com/oembed/?url=https%3A%2F%2Fwww.bitchute.com%2Fvideo%2FUGlrF9o9b-Q%2F",
        "bitchute:UGlrF9o9b-Q",
        "oembed:providers",
    ),
    ("https://www.bitchute.com/embed/", None, "own: no id"),
    ("https://www.bitchute.com/video/abc", None, "own: no id is that short"),
    ("https://www.bitchute.com/profile/I5NgtHZn9vPj/", None, "own: a profile"),
    ("https://www.bitchute.com/hashtag/news/", None, "own: a tag"),
    ("https://www.bitchute.com/category/news/", None, "own: a subject"),
    ("https://www.bitchute.com/search/?query=news", None, "own: a search"),
    ("https://www.bitchute.com/accounts/login/", None, "own: a login page"),
    ("https://www.bitchute.com/help-us-grow/", None, "own: a page of the house"),
    ("https://www.bitchute.com/", None, "own: the home page"),
    ("https://old.bitchute.com/playlist/wV9Imujxasw9/", None, "yt-dlp:bitchute"),
    ("https://seed122.bitchute.com/bitchute/UGlrF9o9b-Q.mp4", None, "own: a file"),
    ("https://static-3.bitchute.com/live/cover_images/bitchute/UGlrF9o9b-Q_640x360.jpg", None, "own: a file"),
    ("https://support.bitchute.com/video/UGlrF9o9b-Q/", None, "own: another site"),
    ("https://notbitchute.com/video/UGlrF9o9b-Q/", None, "own: ends like it"),
    ("https://www.bitchute.com@evil.test/video/UGlrF9o9b-Q/", None, "own: userinfo"),
    ("https://www.bitchute.com:8443/video/UGlrF9o9b-Q/", None, "own: another port"),
    ("https://www.bitchute.com/channel/bitchute/video/", None, "own: a channel's tab"),
    ("https://api.bitchute.com/embed/wtipYJAHbKHu/", "bitchute:wtipYJAHbKHu", "own: what its feeds link to"),
    ("https://api.bitchute.com/api/beta/video/wtipYJAHbKHu", None, "own: its API"),
]
CLOCKS = []

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe width="640" height="360" scrolling="no" frameborder="0" style="border: none;" src="https://www.bitchute.com/embed/UGlrF9o9b-Q/"></iframe>',
        {"post_id": "UGlrF9o9b-Q"},
        "the provider's embed code",
    ),
    (
        "lazy frame",
        '<iframe class="lazyload" data-src="https://www.bitchute.com/embed/UGlrF9o9b-Q/" src="about:blank"></iframe>',
        {"post_id": "UGlrF9o9b-Q"},
        "a lazy loader",
    ),
]
