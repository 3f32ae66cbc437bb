"""Truth Social's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://truthsocial.com/@ProjectVeritasAction/posts/108618228543962049",
        "truthsocial:108618228543962049",
        "yt-dlp:truth",
    ),
    (
        "https://truthsocial.com/@realDonaldTrump/107820803891719077",
        "truthsocial:107820803891719077",
        "travisbrown/truthsocial",
    ),
    (
        "https://truthsocial.com/@realDonaldTrump/107820803891719077/embed",
        "truthsocial:107820803891719077",
        "own: the frame of the embed code",
    ),
    (
        "https://truthsocial.com/users/realDonaldTrump/statuses/107820803891719077",
        "truthsocial:107820803891719077",
        "own: as the protocol writes it",
    ),
    (
        "https://truthsocial.com/api/v1/statuses/107820803891719077",
        "truthsocial:107820803891719077",
        "travisbrown/truthsocial",
    ),
    ("https://truthsocial.com/@realDonaldTrump", None, "own: a profile"),
    ("https://truthsocial.com/@realDonaldTrump/with_replies", None, "own: a tab"),
    ("https://truthsocial.com/tags/news", None, "own: a tag"),
    ("https://truthsocial.com.evil.test/@a/users/107820803891719077", None, "own: begins like it"),
    ("https://truthsocial.com/@alex/108046244464677537", "truthsocial:108046244464677537", "mangane:fixtures"),
    (
        "https://truthsocial.com/users/alex/statuses/108046244464677537",
        "truthsocial:108046244464677537",
        "mangane:fixtures",
    ),
    ("https://truthsocial.com/posts/108046244464677537", "truthsocial:108046244464677537", "soapbox:routes"),
    ("https://truthsocial.com/notice/108046244464677537", "truthsocial:108046244464677537", "soapbox:routes"),
    ("https://truthsocial.com/statuses/108046244464677537", "truthsocial:108046244464677537", "soapbox:routes"),
    (
        "https://truthsocial.com/group/some-words/posts/110446183735368325",
        "truthsocial:110446183735368325",
        "soapbox:routes",
    ),
    ("https://truthsocial.com/groups/123/posts/110446183735368325", "truthsocial:110446183735368325", "soapbox:routes"),
    ("https://www.truthsocial.com/@alex/posts/108046244464677537", "truthsocial:108046244464677537", "own: www"),
    (
        "https://truthsocial.com/@realDonaldTrump/posts/108779000807761862",
        "truthsocial:108779000807761862",
        "yt-dlp:truth",
    ),
    ("truthsocial.com/@alex/108046244464677537", "truthsocial:108046244464677537", "own: no scheme"),
    (
        "https://web.archive.org/web/2022/https://truthsocial.com/@alex/108046244464677537",
        "truthsocial:108046244464677537",
        "own: archived",
    ),
    ("https://truthsocial.com/", None, "own: the home page"),
    ("https://truthsocial.com/home", None, "own: a feed"),
    ("https://truthsocial.com/@alex/media", None, "own: a tab"),
    ("https://truthsocial.com/@alex/with_replies", None, "own: a tab"),
    ("https://truthsocial.com/@alex/followers", None, "own: a tab"),
    ("https://truthsocial.com/group/some-words", None, "own: a group"),
    ("https://truthsocial.com/search?q=news", None, "own: a search"),
    ("https://truthsocial.com/login", None, "own: a login page"),
    ("https://truthsocial.com/share?title=x&url=https://example.org", None, "own: a share button"),
    ("https://truthsocial.com/@alex/posts/", None, "own: no id"),
    ("https://truthsocial.com/@alex/12345", None, "own: no id is that short"),
    ("https://truthsocial.com/@alex/posts/abc", None, "own: no number"),
    ("https://truthsocial.com/media/SpbYvqKIT2VubC9FFn0", None, "mangane:fixtures, a file"),
    (
        "https://static-assets-1.truthsocial.com/tmtg:prime-ts-assets/media_attachments/files/108/046/243/original/3b17ce701c0d6f08.mp4",
        None,
        "mangane:fixtures",
    ),
    ("https://help.truthsocial.com/", None, "own: a help page"),
    ("https://truthsocial.com@evil.test/@alex/108046244464677537", None, "own: userinfo"),
    (
        "https://truthsocial.com/group/make-america-great-again/posts/115465808098222815",
        "truthsocial:115465808098222815",
        "public-pages",
    ),
    ("https://truthsocial.com/group/make-america-great-again/posts/", None, "own: no id"),
    ("https://truthsocial.com/settings/profile", None, "own: one's own"),
]
CLOCKS = [
    ("108046244464677537", "2022-03-30T15:40:53.287+00:00", 1, "mangane:fixtures"),
    ("108779000807761862", "2022-08-07T01:30:27+00:00", 1, "yt-dlp:truth"),
    ("107820803891719077", "2022-02-18T20:08:23.122+00:00", 1, "travisbrown/truthsocial"),
    ("12345678", None, 0, "own: before the first"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://truthsocial.com/@realDonaldTrump/107820803891719077/embed" class="truthsocial-embed"></iframe>',
        {"post_id": "107820803891719077"},
        "public pages",
    ),
    (
        "older frame",
        '<iframe src="https://truthsocial.com/@alex/108046244464677537/embed" class="truthsocial-embed" style="max-width: 100%; border: 0" width="600" allowfullscreen="allowfullscreen"></iframe><script src="https://truthsocial.com/embed.js" async="async"></script>',
        {"post_id": "108046244464677537", "handle": "alex"},
        "the provider's embed code",
    ),
    (
        "amp frame",
        '<amp-iframe src="https://truthsocial.com/@alex/108046244464677537/embed" layout="responsive" width="600" height="400"></amp-iframe>',
        {"post_id": "108046244464677537", "markup": "amp"},
        "AMP pages",
    ),
    ("prose", '<p><a href="https://truthsocial.com/@alex/108046244464677537">there</a></p>', None, "made up"),
]
