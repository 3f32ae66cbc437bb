"""Pixelfed's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://example.social/p/jane/416212345678901234", "pixelfed:example.social/416212345678901234", "own: the page"),
    (
        "https://example.social/p/jane/416212345678901234/embed",
        "pixelfed:example.social/416212345678901234",
        "own: the frame",
    ),
    (
        "https://example.social/i/web/post/416212345678901234",
        "pixelfed:example.social/416212345678901234",
        "own: by the id alone",
    ),
    ("https://example.social/p/jane", None, "own: no id"),
    ("https://example.org/p/jane/12345", None, "own: too short"),
    ("https://example.org/p/jane/some-words", None, "own: words"),
    (
        "https://pixelfed.social/p/mczachurski/624592411232880406",
        "pixelfed:pixelfed.social/624592411232880406",
        "vernissage:tests",
    ),
    (
        "https://pixelfed.social/p/oneeyedman/748616840739094536",
        "pixelfed:pixelfed.social/748616840739094536",
        "public-pages",
    ),
    (
        "https://pixelfed.social/p/kkonstantin/788060252604363209/embed?caption=true&likes=true&layout=full",
        "pixelfed:pixelfed.social/788060252604363209",
        "own: the frame of the embed code",
    ),
    (
        "https://pixelfed.social/p/connyduck/391263492998670833",
        "pixelfed:pixelfed.social/391263492998670833",
        "tusky:looksLikeMastodonUrl",
    ),
    (
        "https://pixelfed.social/p/Naki/11995037755904000",
        "pixelfed:pixelfed.social/11995037755904000",
        "public-tests:downloader, of March 2019",
    ),
    ("pixelfed.de/i/web/post/788060252604363209", "pixelfed:pixelfed.de/788060252604363209", "own: no scheme"),
    ("https://pixelfed.social/connyduck", None, "tusky:looksLikeMastodonUrl"),
    ("https://pixelfed.social/p/madewithvvvv/", None, "public-pages"),
    ("https://pixelfed.social/users/mczachurski", None, "vernissage:tests"),
    ("https://pixelfed.social/p/mczachurski/624592411232880406/activity", None, "vernissage:tests, an activity"),
    ("https://pixelfed.social/discover/tags/colorphotography?src=hash", None, "vernissage:tests"),
    ("https://pixelfed.social/i/web/profile/123456789012345678", None, "own: a profile"),
    ("https://pixelfed.social/i/web", None, "own: a feed"),
    ("https://pixelfed.social/i/web/post/", None, "own: no id"),
    ("https://pixelfed.social/stories/jane", None, "own: stories, which vanish"),
    ("https://pixelfed.social/discover/places/1/berlin", None, "own: a place"),
    ("https://pixelfed.social/c/123456789012345678", None, "own: a collection"),
    ("https://pixelfed.social/i/redirect?url=https://example.org", None, "own: a redirector"),
    ("https://pixelfed.social/site/about", None, "own: a page of the house"),
    ("https://pixelfed.social/login", None, "own: a login page"),
    ("https://pixelfed.social/p/jane/12345678901234567890", None, "own: no id is that long"),
    ("https://pixelfed.social/p/jane/02345678901234567", None, "own: begins with nought"),
    ("https://pixelfed.social@evil.test:99/p/jane/624592411232880406", None, "own: userinfo and a port"),
    ("https://pixelfed.social/dansup/embed", None, "own: a person's frame"),
    ("https://pixelfed.social/storage/m/_v2/1/2/a.jpg", None, "own: a file"),
]
CLOCKS = [
    ("624592411232880406", "2023-10-30T13:07:15+00:00", 1, "vernissage:tests"),
    ("748616840739094536", "2024-10-06T12:00:00+00:00", 86400, "public-pages, the day that the author names"),
    ("1234567890123456", None, 0, "own: a counter"),
]

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe title="Pixelfed Post Embed" src="https://pixelfed.social/p/connyduck/391263492998670833/embed?caption=true&amp;likes=false&amp;layout=full" class="pixelfed__embed" style="max-width: 100%; border: 0" width="400" allowfullscreen="allowfullscreen"></iframe><script async defer src="https://pixelfed.social/embed.js"></script>',
        {"post_id": "391263492998670833", "handle": "connyduck"},
        "the provider's embed code",
    ),
    (
        "a person's frame",
        '<iframe title="Pixelfed Profile Embed" src="https://pixelfed.social/dansup/embed" class="pixelfed__embed"></iframe>',
        None,
        "the provider's embed code",
    ),
]
