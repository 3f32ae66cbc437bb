"""Telegram's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://t.me/c/123456/7", "telegram:123456/7", "public-tests:telegram-links"),
    ("https://t.me/vorposte/29342?single", "telegram:vorposte/29342", "yt-dlp:telegram"),
    ("https://t.me/s/durov/531", "telegram:durov/531", "public-tests:telegram-post"),
    ("https://t.me/with_single/1234567?single", "telegram:with_single/1234567", "auto-archiver:telethon"),
    ("https://t.me/durov/531", "telegram:durov/531", "own: the plain form"),
    ("https://telegram.me/durov/531", "telegram:durov/531", "own: the older host"),
    ("https://telegram.dog/durov/531", "telegram:durov/531", "own: another host"),
    ("https://t.me/durov/531?embed=1&mode=tme", "telegram:durov/531", "own: the frame of the embed code"),
    ("https://t.me/s/Durov/531", "telegram:durov/531", "own: names have no case"),
    ("t.me/durov/531", "telegram:durov/531", "own: no scheme"),
    ("https://t.me/durov/531?comment=12", "telegram:durov/531", "own: a comment under it"),
    ("https://t.me/group_chat/15/531", "telegram:group_chat/531", "own: a topic of a group"),
    ("tg://resolve?domain=durov&post=531", "telegram:durov/531", "core.telegram.org/api/links"),
    ("tg://privatepost?channel=1234567&post=7", "telegram:1234567/7", "core.telegram.org/api/links"),
    ("https://t.me/joinchat/AAAAAE", None, "auto-archiver:telethon"),
    ("https://t.me/durov", None, "own: a channel"),
    ("https://t.me/s/durov", None, "own: a channel"),
    ("https://t.me/+AbCdEfGh", None, "own: an invitation"),
    ("https://t.me/addstickers/Animals", None, "own: stickers"),
    ("https://t.me/share/url?url=https://t.me/durov/531", None, "own: a share button"),
    ("https://t.me/proxy?server=1.2.3.4&port=443", None, "own: a proxy"),
    ("https://t.me/iv?url=https://t.me/durov/531", None, "own: another reading of a page"),
    ("https://t.me/durov/abc", None, "own: no number"),
    ("https://telegram.org/js/telegram-widget.js?22", None, "own: the script of the embed code"),
    ("https://t.me.evil.test/durov/531", None, "own: begins like it"),
    ("https://not.me/durov/531", None, "own: another host"),
    ("https://t.me/channel/s/789", None, "granary: a story, which vanishes"),
]
CLOCKS = []
FEW = "every form that is known stands here"


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "script",
        '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="durov/342" data-width="100%"></script>',
        {"post_id": "durov/342", "handle": "durov", "markup": "script"},
        "core.telegram.org/widgets/post",
    ),
    ("frame", '<iframe src="https://t.me/durov/342?embed=1"></iframe>', {"post_id": "durov/342"}, "public pages"),
    (
        "discussion",
        '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-discussion="durov/342"></script>',
        None,
        "core.telegram.org/widgets/discussion",
    ),
    (
        "login",
        '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-login="bot"></script>',
        None,
        "core.telegram.org/widgets/login",
    ),
]
