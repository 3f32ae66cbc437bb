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
    (
        "https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA",
        "snapchat:W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA",
        "yt-dlp:snapchat",
    ),
    (
        "https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA/embed",
        "snapchat:W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA",
        "own: the frame of the embed code",
    ),
    (
        "https://www.snapchat.com/@jane/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA/embed",
        "snapchat:W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA",
        "own: the frame, with a name",
    ),
    (
        "https://snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA?locale=en-US",
        "snapchat:W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA",
        "own: no www",
    ),
    (
        "snapchat.com/@jane/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA",
        "snapchat:W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA",
        "own: no scheme",
    ),
    ("https://www.snapchat.com/", None, "own: the home page"),
    ("https://www.snapchat.com/@jane", None, "own: a profile"),
    ("https://www.snapchat.com/@jane/spotlight/", None, "own: no id"),
    ("https://www.snapchat.com/spotlight", None, "own: a feed"),
    ("https://www.snapchat.com/discover/some-words/1234567890", None, "own: an edition"),
    ("https://www.snapchat.com/stories", None, "own: a list"),
    (
        "https://story.snapchat.com/p/6f4f1b2c-0000-4000-8000-000000000000/1234567890",
        None,
        "own: a story, which vanishes",
    ),
    ("https://www.snapchat.com/lens/0123456789abcdef0123456789abcdef", None, "own: an effect"),
    ("https://www.snapchat.com/unlock/?type=SNAPCODE&uuid=0123456789abcdef", None, "own: an effect"),
    ("https://map.snapchat.com/@52.5,13.4,12.00z", None, "own: a map"),
    ("https://www.snapchat.com/explore/news", None, "own: a search"),
    ("https://accounts.snapchat.com/accounts/login", None, "own: a login page"),
    ("https://help.snapchat.com/hc/en-us", None, "own: a help page"),
    ("https://www.snapchat.com/scan?attachmentUrl=https://example.org", None, "own: a share button"),
    ("https://cf-st.sc-cdn.net/d/abcdefghijklmnop.mp4", None, "own: a file"),
    ("https://web.snapchat.com/", None, "own: one's own"),
    ("https://notsnapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZp", None, "own: ends like it"),
    ("https://www.snapchat.com@evil.test/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZp", None, "own: userinfo"),
]
CLOCKS = [
    ("W7_EDlXWTBiXAEEniNoMPwAAYcnVjYWdwcGV1AZEaIYn5AZEaIYnrAAAAAQ", None, 0, "yt-dlp:snapchat, no clock"),
]
SHORTS = [
    ("https://t.snapchat.com/abcDEF12", "https://t.snapchat.com/abcDEF12", "own"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "embed code",
        '<blockquote class="snapchat-embed" data-snapchat-embed-url="https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYZWxucG1jb2RzAX/embed"></blockquote>',
        {"platform": "snapchat"},
        "the provider's embed code",
    ),
    (
        "frame",
        '<iframe src="https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA/embed" width="416" height="692"></iframe>',
        {"post_id": "W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA"},
        "what the embed code makes",
    ),
]
