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
]
CLOCKS = []
FEW = "every form that is known stands here"
