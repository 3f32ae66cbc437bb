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
    ("https://www.twitch.tv/tangotek/schedule?vodID=1822395420", "twitch:1822395420", "yt-dlp:twitch"),
    (
        "https://m.twitch.tv/clip/FaintLightGullWholeWheat",
        "twitch:FaintLightGullWholeWheat",
        "own: the mobile site's clip",
    ),
    ("https://m.twitch.tv/videos/635475444", "twitch:635475444", "own: the mobile site"),
    (
        "https://embed.twitch.tv/?video=635475444&parent=example.org",
        "twitch:635475444",
        "own: the frame that the embed code makes",
    ),
    ("https://clips.fxtwitch.tv/FaintLightGullWholeWheat", "twitch:FaintLightGullWholeWheat", "own: a front end"),
    ("https://www.twitch.tv/videos/635475444?filter=archives&sort=time", "twitch:635475444", "own: from a list"),
    (
        "https://clips.twitch.tv/embed?parent=example.org&clip=FaintLightGullWholeWheat",
        "twitch:FaintLightGullWholeWheat",
        "own: the frame, another query before it",
    ),
    ("https://www.twitch.tv/search?term=chess", None, "own: a search"),
    ("https://player.twitch.tv/?collection=o9zZer3IQBhTJw", None, "own: a collection's player"),
    ("https://clips-media-assets2.twitch.tv/AT-cm%7C1.mp4", None, "own: a file"),
    ("https://www.twitch.tv/popout/riotgames/chat", None, "own: a talk"),
    ("https://www.twitch.tv@evil.test/videos/635475444", None, "own: userinfo"),
    ("https://www.twitch.tv/riotgames/schedule", None, "own: a tab"),
    ("https://www.twitch.tv/videos/abc", None, "own: no number"),
    ("https://clips.twitch.tv/create", None, "own: a tool"),
    ("https://clips.twitch.tv/my-clips", None, "own: one's own"),
    (
        "https://clips.twitch.tv/embed?clip=lirik/SpineySteamyTubersPeanutButterJellyTime&autoplay=0",
        "twitch:SpineySteamyTubersPeanutButterJellyTime",
        "own: the frame of 2016, with the channel",
    ),
    ("http://www.twitch.tv/playstation/v/3589809", "twitch:3589809", "TextFormatter:sites/twitch.xml"),
    (
        "http://www.twitch.tv/m/57217",
        None,
        "own: a number that names no video of today's kind, as in TextFormatter:sites/twitch.xml",
    ),
]
CLOCKS = [
    ("v11230755", None, 0, "yt-dlp:twitch, no clock"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://player.twitch.tv/?video=1234567890&parent=example.org"></iframe>',
        {"platform": "twitch"},
        "the provider's embed code",
    ),
    (
        "a clip's frame",
        '<iframe src="https://clips.twitch.tv/embed?clip=FaintLightGullWholeWheat&amp;parent=example.org" frameborder="0" allowfullscreen="true" scrolling="no" height="378" width="620"></iframe>',
        {"post_id": "FaintLightGullWholeWheat"},
        "the provider's embed code",
    ),
    (
        "a live frame",
        '<iframe src="https://player.twitch.tv/?channel=riotgames&amp;parent=example.org" height="378" width="620"></iframe>',
        None,
        "the provider's embed code",
    ),
    (
        "amp frame",
        '<amp-iframe src="https://player.twitch.tv/?video=v635475444&amp;parent=example.org" layout="responsive" width="16" height="9"></amp-iframe>',
        {"post_id": "635475444", "markup": "amp"},
        "AMP pages",
    ),
]
