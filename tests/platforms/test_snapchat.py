"""Snapchat's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYcnVjYWdwcGV1AZEaIYn5AZEaIYnrAAAAAQ",
        "snapchat:W7_EDlXWTBiXAEEniNoMPwAAYcnVjYWdwcGV1AZEaIYn5AZEaIYnrAAAAAQ",
        "yt-dlp:snapchat",
    ),
    (
        "https://www.snapchat.com/@jane/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYcnVjYWdwcGV1AZEaIYn5AZEaIYnrAAAAAQ?sender_device=mobile",
        "snapchat:W7_EDlXWTBiXAEEniNoMPwAAYcnVjYWdwcGV1AZEaIYn5AZEaIYnrAAAAAQ",
        "own: the author stands in front",
    ),
    ("https://snapchat.com/add/marpin", None, "public-tests:platform-urls"),
    ("https://www.snapchat.com/spotlight/", None, "own: no id"),
    ("https://www.snapchat.com/add/jane", None, "own: a profile"),
    ("https://t.snapchat.com/abcDEF12", None, "own: a short link"),
    ("https://snapchat.com.evil.test/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYcnVjYWdwcGV1", None, "own: begins like it"),
]
CLOCKS = [
    ("W7_EDlXWTBiXAEEniNoMPwAAYcnVjYWdwcGV1AZEaIYn5AZEaIYnrAAAAAQ", None, 0, "yt-dlp:snapchat, no clock"),
]
SHORTS = [
    ("https://t.snapchat.com/abcDEF12", "https://t.snapchat.com/abcDEF12", "own"),
]
FEW = "every form that is known stands here"


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "embed code",
        '<blockquote class="snapchat-embed" data-snapchat-embed-url="https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYZWxucG1jb2RzAX/embed"></blockquote>',
        {"platform": "snapchat"},
        "the provider's embed code",
    ),
]
