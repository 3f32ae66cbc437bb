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
    ("https://ok.ru/videoembed/954886983203", "ok:954886983203", "own: the frame of the embed code"),
    ("https://m.ok.ru/video/954886983203", "ok:954886983203", "own: the mobile site"),
    ("http://mobile.ok.ru/dk?st.cmd=movieLayer&st.mvId=954886983203", "ok:954886983203", "own: the mobile player"),
    ("https://ok.ru/video/62036049272859-0", "ok:62036049272859-0", "yt-dlp:odnoklassniki"),
    ("http://www.odnoklassniki.ru/video/954886983203", "ok:954886983203", "own: the older host"),
    ("https://ok.ru/moscow/topic/153000000000000", "ok:153000000000000", "own: a group with a name"),
    ("https://ok.ru/jane.doe/statuses/153000000000000", "ok:153000000000000", "own: a person with a name"),
    ("https://ok.ru/video/20079905452?st._aid=x", "ok:20079905452", "own: a tracking query"),
    ("ok.ru/video/954886983203", "ok:954886983203", "own: no scheme"),
    ("https://ok.ru/", None, "own: the home page"),
    ("https://ok.ru/group/52000000000000", None, "own: a group"),
    ("https://ok.ru/video/c1502077", None, "own: a channel"),
    ("https://ok.ru/video/top", None, "own: a list"),
    ("https://ok.ru/videoembed/", None, "own: no id"),
    ("https://ok.ru/profile/571000000000/friends", None, "own: a tab"),
    ("https://ok.ru/profile/571000000000/photos", None, "own: a tab"),
    ("https://ok.ru/group/52000000000000/topics", None, "own: a list"),
    ("https://ok.ru/group/52000000000000/topic/", None, "own: no id"),
    ("https://ok.ru/profile/571000000000/pphotos/900000000000", None, "own: a picture"),
    ("https://ok.ru/search?st.query=news", None, "own: a search"),
    ("https://ok.ru/live/", None, "own: no id"),
    ("https://connect.ok.ru/offer?url=https://example.org", None, "own: a share button"),
    ("https://connect.ok.ru/connect.js", None, "own: the script of the widgets"),
    ("https://i.mycdn.me/image?id=954886983203", None, "own: a file"),
    ("https://help.mail.ru/ok/video", None, "own: a help page"),
    ("https://notok.ru/video/20079905452", None, "own: ends like it"),
    ("https://ok.ru@evil.test/video/20079905452", None, "own: userinfo"),
    ("https://ok.ru/video/abc", None, "own: no number"),
]
CLOCKS = []

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe width="560" height="315" src="//ok.ru/videoembed/954886983203" frameborder="0" allow="autoplay" allowfullscreen></iframe>',
        {"post_id": "954886983203"},
        "the provider's embed code",
    ),
    (
        "frame of the older host",
        '<iframe src="http://www.odnoklassniki.ru/videoembed/954886983203?nochat=1" width="560" height="315"></iframe>',
        {"post_id": "954886983203"},
        "the provider's embed code",
    ),
    (
        "share button",
        '<a href="https://connect.ok.ru/offer?url=https://example.org" class="share">OK</a>',
        None,
        "made up",
    ),
]
