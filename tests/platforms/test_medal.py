"""Medal's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://medal.tv/games/cod-cold-war/clips/2um24TWdty0NA", "medal:2um24TWdty0NA", "yt-dlp:medaltv"),
    ("https://medal.tv/games/cod-cold-war/clips/2um24TWdty0NA?theater=true", "medal:2um24TWdty0NA", "yt-dlp:medaltv"),
    ("https://medal.tv/games/valorant/clips/jTBFnLKdLy15K", "medal:jTBFnLKdLy15K", "yt-dlp:medaltv"),
    ("https://medal.tv/clips/jTBFnLKdLy15K/abcDEF", "medal:jTBFnLKdLy15K", "own: the older form"),
    ("https://medal.tv/users/jane", None, "own: a profile"),
    ("https://medal.tv/games/valorant", None, "own: a subject"),
    ("https://medal.tv.evil.test/clips/jTBFnLKdLy15K", None, "own: begins like it"),
    ("https://medal.tv/games/valorant/clips/2WRj40tpY_EU9", "medal:2WRj40tpY_EU9", "yt-dlp:medaltv"),
    ("https://medal.tv/clip/jTBFnLKdLy15K", "medal:jTBFnLKdLy15K", "own: one clip"),
    ("https://medal.tv/de/games/valorant/clips/jTBFnLKdLy15K", "medal:jTBFnLKdLy15K", "own: in another language"),
    (
        "https://medal.tv/games/valorant/clips/jTBFnLKdLy15K/d1337abc?invite=cr-MSx",
        "medal:jTBFnLKdLy15K",
        "own: as it is shared",
    ),
    ("https://www.medal.tv/games/valorant/clips/jTBFnLKdLy15K", "medal:jTBFnLKdLy15K", "own: www"),
    ("medal.tv/clips/jTBFnLKdLy15K", "medal:jTBFnLKdLy15K", "own: no scheme"),
    ("https://medal.tv/", None, "own: the home page"),
    ("https://medal.tv/u/jane", None, "own: a profile"),
    ("https://medal.tv/games/valorant/clips/", None, "own: no id"),
    ("https://medal.tv/games/valorant/clips", None, "own: a list"),
    ("https://medal.tv/games", None, "own: a list"),
    ("https://medal.tv/search/clips/valorant", None, "own: a search"),
    ("https://medal.tv/login", None, "own: a login page"),
    ("https://medal.tv/desktop", None, "own: a page of the house"),
    ("https://medal.tv/privacy", None, "own: a page of the house"),
    ("https://medal.tv/?contentId=jTBFnLKdLy15K", None, "own: a query"),
    ("https://medal.tv/clips/abc", None, "own: no id is that short"),
    ("https://medal.tv/api/content/jTBFnLKdLy15K", None, "own: an answer, no page"),
    ("https://cdn.medal.tv/source/1/a.mp4", None, "own: a file"),
    ("https://support.medal.tv/clips/jTBFnLKdLy15K", None, "own: another site"),
    ("https://notmedal.tv/clips/jTBFnLKdLy15K", None, "own: ends like it"),
    ("https://medal.tv@evil.test/clips/jTBFnLKdLy15K", None, "own: userinfo"),
    ("https://medal.tv/jane/collections/abcdef", None, "own: a collection"),
]
CLOCKS = []

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe width="640" height="360" style="border: none;" src="https://medal.tv/clip/jTBFnLKdLy15K/d1337abc?loop=1&amp;autoplay=1&amp;muted=1&amp;cta=1" allow="autoplay" allowfullscreen></iframe>',
        {"post_id": "jTBFnLKdLy15K"},
        "the provider's embed code",
    ),
]
