"""Rumble's table."""

from __future__ import annotations

ADDRESSES = [
    ("http://www.rumble.com/vDMUM1?key=value", "rumble:vDMUM1", "yt-dlp:rumble"),
    ("https://rumble.com/embed/ufe9n.v5pv5f", "rumble:embed/v5pv5f", "yt-dlp:rumble"),
    ("https://rumble.com/embed/v1amumr", "rumble:embed/v1amumr", "yt-dlp:rumble"),
    (
        "https://rumble.com/v2e7fju-the-covid-twitter-files-drop-protecting-fauci-while-censoring-the-truth-wma.html",
        "rumble:v2e7fju",
        "yt-dlp:rumble",
    ),
    ("https://rumble.com/embed/v6pezdb", "rumble:embed/v6pezdb", "yt-dlp:rumble"),
    ("https://rumble.com/vdmum1-moose-the-dog-helps-girls-dig-a-snow-fort.html", "rumble:vdmum1", "yt-dlp:rumble"),
    ("https://rumble.com/embed/v5pv5f/?pub=4", "rumble:embed/v5pv5f", "yt-dlp:rumble"),
    ("https://rumble.com/v2e7fju", "rumble:v2e7fju", "own: no words"),
    ("https://rumble.com/c/DLDAfterDark", None, "own: a channel"),
    ("https://rumble.com/user/goldenpoodleharleyeuna", None, "own: a profile"),
    ("https://rumble.com/videos", None, "own: a list"),
    ("https://rumble.com/embedJS/u4", None, "own: the script of the embed code"),
    ("https://rumble.com.evil.test/embed/v5pv5f", None, "own: begins like it"),
    (
        "https://rumble.com/v2ea9qb-the-u.s.-cannot-hide-this-in-ukraine-anymore-redacted-with-natali-and-clayt.html",
        "rumble:v2ea9qb",
        "yt-dlp:rumble",
    ),
    ("https://rumble.com/embed/v1essrt", "rumble:embed/v1essrt", "yt-dlp:rumble"),
    ("https://rumble.com/embed/unmtkg.vwfnq9/", "rumble:embed/vwfnq9", "own: the publisher before the id"),
    ("https://rumble.com/shorts/v6pezdb", "rumble:v6pezdb", "oembed:providers"),
    (
        "https://rumble.com/vz1trd-video-upload-for-108046244464677537.html?mref=ummtf&mc=3nvg0",
        "rumble:vz1trd",
        "mangane:fixtures",
    ),
    ("https://www.rumble.com/embed/v5pv5f/?rel=0", "rumble:embed/v5pv5f", "own: www"),
    (
        "https://rumble.com/api/Media/oembed.json?url=https%3A%2F%2Frumble.com%2Fvdmum1-x.html",
        "rumble:vdmum1",
        "oembed:providers",
    ),
    ("https://rumble.com/v2e7fju-words.html?e9s=src_v1_ucp", "rumble:v2e7fju", "own: a tracking query"),
    ("rumble.com/vdmum1-moose-the-dog-helps-girls-dig-a-snow-fort.html", "rumble:vdmum1", "own: no scheme"),
    ("https://rumble.com/", None, "own: the home page"),
    ("https://rumble.com/videos?page=2", None, "yt-dlp:rumble"),
    ("https://rumble.com/browse/live", None, "yt-dlp:rumble"),
    ("https://rumble.com/search/video?q=rumble&sort=views", None, "yt-dlp:rumble"),
    ("https://rumble.com/category/news", None, "own: a subject"),
    ("https://rumble.com/playlists/abcdef", None, "own: a playlist"),
    ("https://rumble.com/viral", None, "own: a list"),
    ("https://rumble.com/vlogs", None, "own: a list"),
    ("https://rumble.com/login.php", None, "own: a login page"),
    ("https://rumble.com/upload.php", None, "own: a form"),
    ("https://rumble.com/embed/", None, "own: no id"),
    ("https://rumble.com/embed/abcdef", None, "own: no id begins like that"),
    ("https://rumble.com/shorts", None, "own: a list"),
    ("https://rumble.com/user/hostid1/about", None, "own: a tab"),
    ("https://rumble.com/c/DLDAfterDark/livestreams", None, "own: a tab"),
    ("https://sp.rmbl.ws/s8/1/a/b/c/d.abc.jpg", None, "own: a file"),
    ("https://rumble.cloud/contact", None, "own: another site"),
    ("https://help.rumble.com/", None, "own: a help page"),
    ("https://notrumble.com/embed/v5pv5f", None, "own: ends like it"),
    ("https://rumble.com@evil.test/embed/v5pv5f", None, "own: userinfo"),
]
CLOCKS = []


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe class="rumble" src="https://rumble.com/embed/v2blzyy/?pub=4"></iframe>',
        {"post_id": "v2blzyy"},
        "the provider's embed code",
    ),
    (
        "frame with a publisher",
        '<iframe class="rumble" width="640" height="360" src="https://rumble.com/embed/ufe9n.v5pv5f/?pub=4" frameborder="0" allowfullscreen></iframe>',
        {"post_id": "v5pv5f"},
        "the provider's embed code",
    ),
    (
        "lazy frame",
        '<iframe data-lazy-src="https://rumble.com/embed/v1amumr/?pub=4" width="640" height="360"></iframe>',
        {"post_id": "v1amumr"},
        "WP Rocket",
    ),
    ("prose", '<p><a href="https://rumble.com/vdmum1-moose-the-dog.html">there</a></p>', None, "made up"),
]
