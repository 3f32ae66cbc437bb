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
]
CLOCKS = [
    ("175928847299117063", "2016-04-30T11:18:25.796+00:00", 1, "Discord's reference, Snowflakes"),
    ("1234567", None, 0, "own: before the first"),
]
FEW = "every form that is known stands here"
