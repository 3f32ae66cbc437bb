"""PeerTube's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://framatube.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        "peertube:framatube.org/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        "yt-dlp:peertube",
    ),
    (
        "https://peertube.debian.social/videos/watch/0b04f13d-1e18-4f1d-814e-4979aa7c9c44",
        "peertube:peertube.debian.social/0b04f13d-1e18-4f1d-814e-4979aa7c9c44",
        "yt-dlp:peertube",
    ),
    (
        "https://peertube.tv/api/v1/videos/c1875674-97d0-4c94-a058-3f7e64c962e8",
        "peertube:peertube.tv/c1875674-97d0-4c94-a058-3f7e64c962e8",
        "yt-dlp:peertube",
    ),
    (
        "https://peertube2.cpy.re/api/v1/videos/3fbif9S3WmtTP8gGsC5HBd",
        "peertube:peertube2.cpy.re/3fbif9S3WmtTP8gGsC5HBd",
        "yt-dlp:peertube",
    ),
    (
        "https://videos.john-livingston.fr/w/mna1A6SxZ94cra4hMtjRQm",
        "peertube:videos.john-livingston.fr/mna1A6SxZ94cra4hMtjRQm",
        "yt-dlp:peertube",
    ),
    (
        "https://vod.ksite.de/videos/embed/fed67262-6edb-4d1c-833b-daa9085c71d7",
        "peertube:vod.ksite.de/fed67262-6edb-4d1c-833b-daa9085c71d7",
        "yt-dlp:peertube",
    ),
    (
        "https://framatube.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        "peertube:framatube.org/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        "yt-dlp:peertube",
    ),
    (
        "https://framatube.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=1s",
        "peertube:framatube.org/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        "own: the frame",
    ),
    ("https://peertube.debian.social/w/p/hFdJoTuyhNJVa1cDWd1d12", None, "yt-dlp:peertube"),
    ("https://framatube.org/c/joinpeertube_channel@videos.example/videos", None, "own: a channel"),
    ("https://example.org/w/some-words", None, "own: words"),
    ("https://example.org/videos/watch/123", None, "own: no UUID"),
    (
        "https://framatube.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d;threadId=12",
        "peertube:framatube.org/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        "own: a comment under it",
    ),
    (
        "https://framatube.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d;threadId=12",
        "peertube:framatube.org/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        "own: a comment under it",
    ),
    (
        "https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv?start=10s",
        "peertube:framatube.org/kkGMgK9ZtnKfYAgnEtQxbv",
        "own: a moment",
    ),
    (
        "https://peertube2.cpy.re/w/122d093a-1ede-43bd-bd34-59d2931ffc5e",
        "peertube:peertube2.cpy.re/122d093a-1ede-43bd-bd34-59d2931ffc5e",
        "yt-dlp:peertube",
    ),
    (
        "https://peertube.tv/videos/embed/3fbif9S3WmtTP8gGsC5HBd",
        "peertube:peertube.tv/3fbif9S3WmtTP8gGsC5HBd",
        "own: the frame, with a short id",
    ),
    (
        "https://framatube.org/videos/watch/kkGMgK9ZtnKfYAgnEtQxbv",
        "peertube:framatube.org/kkGMgK9ZtnKfYAgnEtQxbv",
        "own: the older page, with a short id",
    ),
    ("framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv", "peertube:framatube.org/kkGMgK9ZtnKfYAgnEtQxbv", "own: no scheme"),
    ("https://framatube.org/", None, "own: the home page"),
    ("https://framatube.org/a/framasoft/videos", None, "own: an account"),
    ("https://framatube.org/videos/watch/playlist/9c9de5e8-0a1e-484a-b099-e80766180a6d", None, "own: a playlist"),
    (
        "https://framatube.org/video-playlists/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        None,
        "own: a playlist's frame",
    ),
    ("https://framatube.org/videos/recently-added", None, "own: a list"),
    ("https://framatube.org/videos/local", None, "own: a list"),
    ("https://framatube.org/search?search=news", None, "own: a search"),
    ("https://framatube.org/about/instance", None, "own: a page of the house"),
    ("https://framatube.org/login", None, "own: a login page"),
    ("https://framatube.org/w/9c9de5e8", None, "own: half an id"),
    ("https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxb0", None, "own: a sign that base 58 lacks"),
    ("https://framatube.org/videos/embed/", None, "own: no id"),
    ("https://framatube.org/download/videos/9c9de5e8-0a1e-484a-b099-e80766180a6d-480.mp4", None, "own: a file"),
    ("https://framatube.org/lazy-static/previews/9c9de5e8-0a1e-484a-b099-e80766180a6d.jpg", None, "own: a file"),
    ("https://framatube.org/feeds/videos.xml?videoId=9c9de5e8-0a1e-484a-b099-e80766180a6d", None, "own: a feed"),
    ("https://framatube.org@evil.test:99/w/9c9de5e8-0a1e-484a-b099-e80766180a6d", None, "own: userinfo and a port"),
]
CLOCKS = []


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://framatube.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d"></iframe>',
        {"post_id": "9c9de5e8-0a1e-484a-b099-e80766180a6d"},
        "the provider's embed code",
    ),
    (
        "frame with a short id",
        '<iframe title="x" width="560" height="315" src="https://framatube.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?start=5s" frameborder="0" allowfullscreen="" sandbox="allow-same-origin allow-scripts allow-popups allow-forms"></iframe>',
        {"post_id": "kkGMgK9ZtnKfYAgnEtQxbv"},
        "the provider's embed code",
    ),
    (
        "lazy frame",
        '<iframe data-src="https://framatube.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d" class="lazyload"></iframe>',
        {"post_id": "9c9de5e8-0a1e-484a-b099-e80766180a6d"},
        "a lazy loader",
    ),
    (
        "a playlist's frame",
        '<iframe src="https://framatube.org/video-playlists/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d"></iframe>',
        None,
        "the provider's embed code",
    ),
]
