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
]
CLOCKS = []
FEW = "every form that is known stands here"
