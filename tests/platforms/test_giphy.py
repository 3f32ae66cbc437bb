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
    ("https://giphy.com/gifs/nfl-super-bowl-nfl-sb-U7zS2FJTC8xclBzGVu", "giphy:U7zS2FJTC8xclBzGVu", "iframely:domains"),
    ("https://giphy.com/clips/studiosoriginals-aXSLMy6fDsI4E", "giphy:aXSLMy6fDsI4E", "oembed:providers"),
    ("https://giphy.com/gifs/aXSLMy6fDsI4E/html5", "giphy:aXSLMy6fDsI4E", "own: another player"),
    ("https://giphy.com/gifs/idk-shrug-aXSLMy6fDsI4E/fullscreen", "giphy:aXSLMy6fDsI4E", "own: the whole screen"),
    ("https://giphy.com/embed/aXSLMy6fDsI4E/twitter/iframe", "giphy:aXSLMy6fDsI4E", "own: the frame of a card"),
    ("https://www.giphy.com/gifs/aXSLMy6fDsI4E", "giphy:aXSLMy6fDsI4E", "own: www"),
    (
        "https://giphy.com/services/oembed?url=https%3A%2F%2Fgiphy.com%2Fgifs%2Fidk-shrug-aXSLMy6fDsI4E",
        "giphy:aXSLMy6fDsI4E",
        "oembed:providers",
    ),
    ("giphy.com/gifs/dancing-happy-seinfeld-BlVnrxJgTGsUw", "giphy:BlVnrxJgTGsUw", "iframely:domains, no scheme"),
    ("https://giphy.com/", None, "own: the home page"),
    ("https://giphy.com/explore/cats", None, "own: discovery"),
    ("https://giphy.com/trending-gifs", None, "own: a list"),
    ("https://giphy.com/reactions/mood", None, "own: a list"),
    ("https://giphy.com/stickers", None, "own: a list"),
    ("https://giphy.com/artists", None, "own: a list"),
    ("https://giphy.com/channel/jane", None, "own: a channel"),
    ("https://giphy.com/categories/animals", None, "own: a subject"),
    ("https://giphy.com/upload", None, "own: a form"),
    ("https://giphy.com/login", None, "own: a login page"),
    ("https://giphy.com/gifs/", None, "own: no id"),
    ("https://giphy.com/gifs/some-words", None, "own: only words"),
    ("https://giphy.com/embed/", None, "own: no id"),
    ("https://api.giphy.com/v1/gifs/aXSLMy6fDsI4E", None, "own: an answer, no page"),
    ("https://support.giphy.com/hc/en-us", None, "own: a help page"),
    ("https://notgiphy.com/gifs/aXSLMy6fDsI4E", None, "own: ends like it"),
    ("https://giphy.com@evil.test/gifs/aXSLMy6fDsI4E", None, "own: userinfo"),
    ("https://gph.is/g/", None, "own: no code"),
]
CLOCKS = []
SHORTS = [
    ("https://gph.is/2abcDEF", "https://gph.is/2abcDEF", "own"),
    ("https://gph.is/g/4bW8kdG", "https://gph.is/g/4bW8kdG", "own: seen in posts"),
]

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://giphy.com/embed/aXSLMy6fDsI4E" width="480" height="270" class="giphy-embed" allowFullScreen></iframe><p><a href="https://giphy.com/gifs/idk-shrug-shrugging-aXSLMy6fDsI4E">via GIPHY</a></p>',
        {"post_id": "aXSLMy6fDsI4E"},
        "the provider's embed code",
    ),
    (
        "responsive frame",
        '<div style="width:100%;height:0;padding-bottom:56%;position:relative;"><iframe src="https://giphy.com/embed/aXSLMy6fDsI4E" width="100%" height="100%" style="position:absolute" class="giphy-embed"></iframe></div>',
        {"post_id": "aXSLMy6fDsI4E"},
        "the provider's embed code",
    ),
    (
        "amp frame",
        '<amp-iframe src="https://giphy.com/embed/aXSLMy6fDsI4E" width="480" height="270" layout="responsive"></amp-iframe>',
        {"post_id": "aXSLMy6fDsI4E", "markup": "amp"},
        "AMP pages",
    ),
    (
        "picture",
        '<img src="https://media.giphy.com/media/aXSLMy6fDsI4E/giphy.gif" alt="shrug">',
        None,
        "made up: a file",
    ),
]
