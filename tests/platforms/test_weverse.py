"""Weverse's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://weverse.io/billlie/media/4-116372884", "weverse:4-116372884", "yt-dlp:weverse"),
    ("https://weverse.io/bts/live/0-107323480", "weverse:0-107323480", "yt-dlp:weverse"),
    (
        "https://weverse.io/secretnumber/moment/66a07e164b56a8bee159271dd2/post/1-117229444",
        "weverse:1-117229444",
        "yt-dlp:weverse",
    ),
    ("https://weverse.io/bts/artist/3-12345678", "weverse:3-12345678", "own: an artist's words"),
    ("https://weverse.io/purplekiss", None, "yt-dlp:weverse"),
    ("https://weverse.io/bts/live", None, "own: a tab"),
    ("https://weverse.io/bts/feed", None, "own: a feed"),
    ("https://weverse.io.evil.test/bts/live/0-107323480", None, "own: begins like it"),
    ("https://weverse.io/lesserafim/live/2-102331763", "weverse:2-102331763", "yt-dlp:weverse"),
    ("https://weverse.io/billlie/media/3-102914520", "weverse:3-102914520", "own: a film"),
    (
        "https://weverse.io/secretnumber/moment/66a07e164b56a696ee71c99315ffe27b/post/1-117229444",
        "weverse:1-117229444",
        "yt-dlp:weverse",
    ),
    ("https://m.weverse.io/billlie/live/0-107323480", "weverse:0-107323480", "own: the mobile site"),
    ("https://www.weverse.io/lesserafim/artist/2-119610006", "weverse:2-119610006", "own: an artist's words"),
    ("https://weverse.io/dreamcatcher/fanpost/1-117229444", "weverse:1-117229444", "own: a fan's words"),
    ("weverse.io/lesserafim/live/2-102331763", "weverse:2-102331763", "own: no scheme"),
    ("https://weverse.io/", None, "own: the home page"),
    ("https://weverse.io/billlie/live/", None, "yt-dlp:weverse"),
    ("https://weverse.io/billlie/media/", None, "yt-dlp:weverse"),
    ("https://weverse.io/lesserafim/media/all", None, "yt-dlp:weverse"),
    ("https://weverse.io/lesserafim/media/new", None, "yt-dlp:weverse"),
    ("https://weverse.io/billlie/artist", None, "own: a tab"),
    ("https://weverse.io/billlie/feed", None, "own: a tab"),
    ("https://weverse.io/billlie/notice", None, "own: a tab"),
    ("https://weverse.io/billlie/profile/66a07e164b56a696ee71c99315ffe27b", None, "own: a profile"),
    ("https://weverse.io/billlie/live/abc", None, "own: no number"),
    ("https://weverse.io/billlie/shop/2-102331763", None, "own: another kind"),
    ("https://shop.weverse.io/en/shop/USD/artists/2", None, "own: another site of theirs"),
    ("https://account.weverse.io/en/login", None, "own: a login page"),
    ("https://phinf.wevpstatic.net/MjAyMzA0/a.jpeg", None, "own: a file"),
    ("https://weverse.io.evil.test/lesserafim/live/2-102331763", None, "own: begins like it"),
    ("https://notweverse.io/lesserafim/live/2-102331763", None, "own: ends like it"),
    ("https://weverse.io@evil.test/lesserafim/live/2-102331763", None, "own: userinfo"),
]
CLOCKS = []
