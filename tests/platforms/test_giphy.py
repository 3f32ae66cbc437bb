"""Giphy's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://giphy.com/gifs/idk-shrug-shrugging-aXSLMy6fDsI4E", "giphy:aXSLMy6fDsI4E", "iframely:domains"),
    (
        "https://giphy.com/videos/kehlani-open-passionate-kBMPSpmc4vbIc3h7Zo",
        "giphy:kBMPSpmc4vbIc3h7Zo",
        "iframely:domains",
    ),
    ("https://giphy.com/gifs/aXSLMy6fDsI4E", "giphy:aXSLMy6fDsI4E", "own: no words"),
    ("https://giphy.com/embed/aXSLMy6fDsI4E", "giphy:aXSLMy6fDsI4E", "own: the frame of the embed code"),
    ("https://giphy.com/stickers/cat-aXSLMy6fDsI4E", "giphy:aXSLMy6fDsI4E", "own: a sticker"),
    ("http://i.giphy.com/10rNBP8yt1LUnm.gif", None, "iframely:domains"),
    ("https://media.giphy.com/media/2tSodgDfwCjIMCBY8h/200w_d.gif", None, "iframely:domains"),
    ("https://giphy.com/search/cats", None, "own: a search"),
    ("https://giphy.com/jane", None, "own: a profile"),
    ("https://gph.is/2abcDEF", None, "own: a short link"),
    ("https://giphy.com.evil.test/gifs/aXSLMy6fDsI4E", None, "own: begins like it"),
]
CLOCKS = []
SHORTS = [
    ("https://gph.is/2abcDEF", "https://gph.is/2abcDEF", "own"),
]
FEW = "every form that is known stands here"
