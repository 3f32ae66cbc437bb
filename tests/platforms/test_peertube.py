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
]
CLOCKS = []
FEW = "every form that is known stands here"


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://framatube.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d"></iframe>',
        {"post_id": "9c9de5e8-0a1e-484a-b099-e80766180a6d"},
        "the provider's embed code",
    ),
]
