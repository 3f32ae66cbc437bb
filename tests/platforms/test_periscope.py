"""Periscope's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://www.periscope.tv/w/1ZkKzPbMVggJv", "periscope:1ZkKzPbMVggJv", "yt-dlp:periscope"),
    (
        "https://www.periscope.tv/w/aJUQnjY3MjA3ODF8NTYxMDIyMDl2zCg2pECBgwTqRpQuQD352EMPTKQjT4uqlM3cgWFA-g==",
        "periscope:aJUQnjY3MjA3ODF8NTYxMDIyMDl2zCg2pECBgwTqRpQuQD352EMPTKQjT4uqlM3cgWFA-g==",
        "yt-dlp:periscope",
    ),
    ("https://www.periscope.tv/bastaakanoggano/1OdKrlkZZjOJX", "periscope:1OdKrlkZZjOJX", "yt-dlp:periscope"),
    ("https://www.pscp.tv/w/1ZkKzPbMVggJv", "periscope:1ZkKzPbMVggJv", "own: the shorter host"),
    ("https://www.periscope.tv/LularoeHusbandMike/", None, "yt-dlp:periscope"),
    ("https://www.periscope.tv/w/", None, "own: no id"),
    ("https://www.periscope.tv.evil.test/w/1ZkKzPbMVggJv", None, "own: begins like it"),
    (
        "https://www.pscp.tv/bastaakanoggano/1OdKrlkZZjOJX",
        "periscope:1OdKrlkZZjOJX",
        "own: the shorter host, with a name",
    ),
    ("http://periscope.tv/w/1ZkKzPbMVggJv", "periscope:1ZkKzPbMVggJv", "own: no www"),
    ("https://pscp.tv/w/1ZkKzPbMVggJv?t=10", "periscope:1ZkKzPbMVggJv", "own: a moment"),
    (
        "https://www.periscope.tv/w/aXG1cTFQUUtNWWJsUWVkRXl8MVprS3pQYk1WZ2dKdpkXjsIaPdvbOHbLH2H0eTDv7hTzQGTVSeCmHHp1nZ0e",
        "periscope:aXG1cTFQUUtNWWJsUWVkRXl8MVprS3pQYk1WZ2dKdpkXjsIaPdvbOHbLH2H0eTDv7hTzQGTVSeCmHHp1nZ0e",
        "own: the longer ids",
    ),
    ("periscope.tv/w/1ZkKzPbMVggJv", "periscope:1ZkKzPbMVggJv", "own: no scheme"),
    ("https://www.periscope.tv/", None, "own: the home page"),
    ("https://www.periscope.tv/bastaakanoggano", None, "own: a profile"),
    ("https://www.periscope.tv/bastaakanoggano/follow", None, "own: a tab"),
    ("https://www.periscope.tv/w/abc", None, "own: no id is that short"),
    ("https://www.periscope.tv/couchmode", None, "own: a list"),
    ("https://www.periscope.tv/account/login", None, "own: a login page"),
    ("https://www.periscope.tv/about", None, "own: a page of the house"),
    ("https://www.periscope.tv/content", None, "own: a page of the house"),
    ("https://www.periscope.tv/u/1abc", None, "own: a person"),
    ("https://prod-video-us-west-1.pscp.tv/x/live/playlist.m3u8", None, "own: a file"),
    ("https://api.periscope.tv/api/v2/accessVideoPublic?broadcast_id=1ZkKzPbMVggJv", None, "own: an answer, no page"),
    ("https://embed.periscope.tv/1ZkKzPbMVggJv", None, "own: another host"),
    ("https://help.pscp.tv/customer/portal/articles/1", None, "own: a help page"),
    ("https://notperiscope.tv/w/1ZkKzPbMVggJv", None, "own: ends like it"),
    ("https://www.periscope.tv@evil.test/w/1ZkKzPbMVggJv", None, "own: userinfo"),
    ("https://pscp.tv.evil.test/w/1ZkKzPbMVggJv", None, "own: begins like it"),
    ("https://periscope.tv:8443/w/1ZkKzPbMVggJv", None, "own: another port"),
]
CLOCKS = []

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="//www.periscope.tv/w/1ZkKzPbMVggJv" width="320" height="568"></iframe>',
        {"post_id": "1ZkKzPbMVggJv"},
        "yt-dlp's pattern of embeds",
    ),
    (
        "on air",
        '<a href="https://www.periscope.tv/jane" class="periscope-on-air" data-size="small">@jane</a><script async src="//platform.twitter.com/widgets/on-air.js"></script>',
        None,
        "the provider's embed code",
    ),
]
