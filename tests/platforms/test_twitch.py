"""Twitch's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://clips.twitch.tv/FaintLightGullWholeWheat", "twitch:FaintLightGullWholeWheat", "yt-dlp:twitch"),
    (
        "https://go.twitch.tv/rossbroadcast/clip/ConfidentBraveHumanChefFrank",
        "twitch:ConfidentBraveHumanChefFrank",
        "yt-dlp:twitch",
    ),
    ("https://www.twitch.tv/videos/518899202?parent=localhost", "twitch:518899202", "iframely:domains"),
    ("https://www.twitch.tv/videos/6528877", "twitch:6528877", "yt-dlp:twitch"),
    ("https://clips.twitch.tv/FunVastGalagoKlappa", "twitch:FunVastGalagoKlappa", "onebox:spec"),
    ("https://www.twitch.tv/videos/72749628", "twitch:72749628", "embed-php:PagesTest"),
    ("http://www.twitch.tv/riotgames/v/6528877?t=5m10s", "twitch:6528877", "yt-dlp:twitch"),
    ("http://player.twitch.tv/?t=5m10s&video=v6528877", "twitch:6528877", "yt-dlp:twitch"),
    ("https://m.twitch.tv/beagsandjam/v/247478721", "twitch:247478721", "yt-dlp:twitch"),
    ("https://www.twitch.tv/northernlion/video/291940395", "twitch:291940395", "yt-dlp:twitch"),
    ("https://player.twitch.tv/?video=480452374", "twitch:480452374", "yt-dlp:twitch"),
    (
        "https://clips.twitch.tv/embed?clip=FaintLightGullWholeWheat&parent=example.org",
        "twitch:FaintLightGullWholeWheat",
        "own: the frame of the embed code",
    ),
    (
        "https://www.twitch.tv/rossbroadcast/clip/ConfidentBraveHumanChefFrank",
        "twitch:ConfidentBraveHumanChefFrank",
        "own: on the main host",
    ),
    ("twitch.tv/videos/6528877", "twitch:6528877", "own: no scheme"),
    ("https://www.twitch.tv/collections/o9zZer3IQBhTJw", None, "yt-dlp:twitch"),
    ("https://www.twitch.tv/monstercat/videos?filter=collections", None, "yt-dlp:twitch"),
    ("https://www.twitch.tv/ninja?parent=localhost", None, "iframely:domains"),
    ("https://www.twitch.tv/spamfish/videos?filter=all&sort=views", None, "yt-dlp:twitch"),
    ("https://www.twitch.tv/twit", None, "embed-php:PagesTest"),
    ("https://www.twitch.tv/spamfish/videos?filter=all", None, "yt-dlp:twitch"),
    ("https://www.twitch.tv/vanillatv/clips?filter=clips&range=all", None, "yt-dlp:twitch"),
    ("https://www.twitch.tv/spamfish/videos?filter=collections", None, "yt-dlp:twitch"),
    ("https://www.twitch.tv/directory/game/Chess", None, "own: a subject"),
    ("https://player.twitch.tv/?channel=ninja&parent=example.org", None, "own: whatever runs now"),
    ("https://clips.twitch.tv/", None, "own: no slug"),
    ("https://www.twitch.tv/videos/", None, "own: no id"),
    ("https://www.twitch.tv/login", None, "own: a login page"),
    ("https://embed.twitch.tv/embed/v1.js", None, "own: the script of the embed code"),
    ("https://twitch.tv.evil.test/videos/6528877", None, "own: begins like it"),
    ("https://nottwitch.tv/videos/6528877", None, "own: ends like it"),
]
CLOCKS = [
    ("v11230755", None, 0, "yt-dlp:twitch, no clock"),
]
FEW = "every form that is known stands here"


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://player.twitch.tv/?video=1234567890&parent=example.org"></iframe>',
        {"platform": "twitch"},
        "the provider's embed code",
    ),
]
