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
]
CLOCKS = []
FEW = "every form that is known stands here"


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe class="rumble" src="https://rumble.com/embed/v2blzyy/?pub=4"></iframe>',
        {"post_id": "v2blzyy"},
        "the provider's embed code",
    ),
]
