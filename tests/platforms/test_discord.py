"""Discord's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://discord.com/channels/302094807046684672/1306706528786583623/1306706528786583623",
        "discord:1306706528786583623",
        "gallery-dl:discord",
    ),
    (
        "https://discord.com/channels/@me/302094807046684672/1306706528786583623",
        "discord:1306706528786583623",
        "own: a private talk",
    ),
    (
        "https://ptb.discord.com/channels/302094807046684672/302094807046684672/1306706528786583623",
        "discord:1306706528786583623",
        "own: a test build",
    ),
    (
        "https://discordapp.com/channels/302094807046684672/302094807046684672/1306706528786583623",
        "discord:1306706528786583623",
        "own: the older host",
    ),
    (
        "https://discord.com/channels/302094807046684672/1306705919916249098/threads/1306706528786583623",
        None,
        "gallery-dl:discord",
    ),
    ("https://discord.com/channels/302094807046684672/302094807046684672", None, "own: a channel"),
    ("https://discord.gg/abcdef", None, "own: an invitation"),
    ("https://discord.com/invite/abcdef", None, "own: an invitation"),
    ("https://cdn.discordapp.com/attachments/1/2/a.png", None, "own: a file"),
    (
        "https://discord.com.evil.test/channels/302094807046684672/302094807046684672/1306706528786583623",
        None,
        "own: begins like it",
    ),
    (
        "https://canary.discord.com/channels/302094807046684672/302094807046684672/1306706528786583623",
        "discord:1306706528786583623",
        "own: another test build",
    ),
    (
        "https://www.discord.com/channels/302094807046684672/302094807046684672/1306706528786583623",
        "discord:1306706528786583623",
        "own: www",
    ),
    (
        "https://canary.discordapp.com/channels/302094807046684672/302094807046684672/1306706528786583623",
        "discord:1306706528786583623",
        "own: the older test build",
    ),
    (
        "discord.com/channels/302094807046684672/302094807046684672/1306706528786583623",
        "discord:1306706528786583623",
        "own: no scheme",
    ),
    (
        "https://web.archive.org/web/2024/https://discord.com/channels/302094807046684672/302094807046684672/1306706528786583623",
        "discord:1306706528786583623",
        "own: archived",
    ),
    ("https://discord.com/channels/@me", None, "own: one's own talks"),
    ("https://discord.com/channels/302094807046684672", None, "gallery-dl:discord"),
    ("https://discord.com/channels/@me/302094807046684672", None, "gallery-dl:discord"),
    ("https://discord.com/channels/302094807046684672/assets", None, "gallery-dl:discord"),
    ("https://discord.com/channels/302094807046684672/search?content=words", None, "gallery-dl:discord"),
    ("https://discord.com/users/302094807046684672", None, "own: a person"),
    ("https://discord.com/events/302094807046684672/1306706528786583623", None, "own: an event"),
    ("https://discord.com/login", None, "own: a login page"),
    ("https://discord.com/download", None, "own: a page of the house"),
    ("https://discord.com/developers/docs/reference", None, "own: documentation"),
    ("https://discord.com/widget?id=302094807046684672&theme=dark", None, "own: the frame of a server's widget"),
    (
        "https://discord.com/api/v9/channels/302094807046684672/messages/1306706528786583623",
        None,
        "own: an answer, no page",
    ),
    ("https://discord.com/api/webhooks/302094807046684672/abc", None, "own: a door for robots"),
    ("https://discord.new/abcDEF", None, "own: a template"),
    ("https://discord.com/channels/302094807046684672/302094807046684672/message", None, "own: no number"),
    ("https://discord.com/channels/1/2/3", None, "own: no id is that short"),
    ("https://media.discordapp.net/attachments/302094807046684672/1306706528786583623/a.png", None, "own: a file"),
    (
        "https://notdiscord.com/channels/302094807046684672/302094807046684672/1306706528786583623",
        None,
        "own: ends like it",
    ),
    (
        "https://discord.com@evil.test/channels/302094807046684672/302094807046684672/1306706528786583623",
        None,
        "own: userinfo",
    ),
]
CLOCKS = [
    ("175928847299117063", "2016-04-30T11:18:25.796+00:00", 1, "Discord's reference, Snowflakes"),
    ("1234567", None, 0, "own: before the first"),
]

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "widget",
        '<iframe src="https://discord.com/widget?id=302094807046684672&amp;theme=dark" width="350" height="500" sandbox="allow-popups allow-same-origin allow-scripts"></iframe>',
        None,
        "the provider's embed code",
    ),
]
