"""Vine's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://vine.co/v/b9KOOWX7HUx", "vine:b9KOOWX7HUx", "yt-dlp:vine"),
    ("https://vine.co/v/e192BnZnZ9V/embed/simple", "vine:e192BnZnZ9V", "own: the frame of the embed code"),
    ("https://vine.co/u/906345798374133760", None, "own: a profile"),
    ("https://vine.co/tags/cats", None, "own: a tag"),
    ("https://platform.vine.co/static/scripts/embed.js", None, "own: the script of the embed code"),
]
CLOCKS = []
FEW = "every form that is known stands here"
