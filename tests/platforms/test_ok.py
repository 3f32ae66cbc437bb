"""OK (Odnoklassniki)'s table."""

from __future__ import annotations

ADDRESSES = [
    ("https://ok.ru/video/1484130554189", "ok:1484130554189", "yt-dlp:odnoklassniki"),
    ("https://ok.ru/video/3952212382174", "ok:3952212382174", "yt-dlp:odnoklassniki"),
    ("https://ok.ru/video/954886983203", "ok:954886983203", "yt-dlp:odnoklassniki"),
    ("http://ok.ru/video/63567059965189-0?fromTime=5", "ok:63567059965189-0", "yt-dlp:odnoklassniki"),
    ("http://www.ok.ru/videoembed/20648036891", "ok:20648036891", "yt-dlp:odnoklassniki"),
    ("http://ok.ru/web-api/video/moviePlayer/20079905452", "ok:20079905452", "yt-dlp:odnoklassniki"),
    ("https://www.ok.ru/live/484531969818", "ok:484531969818", "yt-dlp:odnoklassniki"),
    (
        "https://m.ok.ru/dk?st.cmd=movieLayer&st.discId=863789452017&st.mvId=863789452017",
        "ok:863789452017",
        "yt-dlp:odnoklassniki",
    ),
    ("https://ok.ru/group/52000000000000/topic/153000000000000", "ok:153000000000000", "own: a group's"),
    ("https://ok.ru/profile/571000000000/statuses/153000000000000", "ok:153000000000000", "own: a person's"),
    ("https://ok.ru/profile/571000000000", None, "own: a profile"),
    ("https://ok.ru/video/", None, "own: no id"),
    ("https://ok.ru/video/showcase", None, "own: discovery"),
    ("https://ok.ru/dk?st.cmd=anonymMain", None, "own: the door"),
    ("https://ok.ru.evil.test/video/20079905452", None, "own: begins like it"),
]
CLOCKS = []
FEW = "every form that is known stands here"
