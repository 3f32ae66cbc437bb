"""Pinterest's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://co.pinterest.com/pin/824721750502199491/", "pinterest:824721750502199491", "yt-dlp:pinterest"),
    ("https://jp.pinterest.com/pin/851532242064221228/", "pinterest:851532242064221228", "gallery-dl:pinterest"),
    ("https://pinterest.com/pin/551409548144250908/", "pinterest:551409548144250908", "danbooru:pinterest"),
    ("https://www.pinterest.com/pin/211669251206627341/", "pinterest:211669251206627341", "iframely:domains"),
    ("https://www.pinterest.com/pin/777856166916298367", "pinterest:777856166916298367", "gallery-dl:pinterest"),
    ("https://jp.pinterest.com/pin/858146904010573850/", "pinterest:858146904010573850", "gallery-dl:pinterest"),
    ("https://www.pinterest.com/pin/551409548144250908/", "pinterest:551409548144250908", "danbooru:pinterest"),
    ("https://www.pinterest.com/pin/63824519713049795/", "pinterest:63824519713049795", "gallery-dl:pinterest"),
    ("https://www.pinterest.com/pin/99360735500167749/", "pinterest:99360735500167749", "iframely:domains"),
    ("https://www.pinterest.co.uk/pin/211669251206627341/", "pinterest:211669251206627341", "own: a country's host"),
    ("https://pinterest.de/pin/211669251206627341", "pinterest:211669251206627341", "own: a country's host"),
    (
        "https://www.pinterest.com/pin/some-words--211669251206627341/",
        "pinterest:211669251206627341",
        "own: words in front",
    ),
    (
        "https://www.pinterest.com/pin/211669251206627341/sent/?invite_code=abc",
        "pinterest:211669251206627341",
        "own: as sent to a friend",
    ),
    (
        "https://assets.pinterest.com/ext/embed.html?id=211669251206627341",
        "pinterest:211669251206627341",
        "own: the frame of the embed code",
    ),
    (
        "https://www.pinterest.com/oembed.json?url=https%3A%2F%2Fwww.pinterest.com%2Fpin%2F211669251206627341%2F",
        "pinterest:211669251206627341",
        "own: an oEmbed endpoint",
    ),
    ("pinterest.com/pin/211669251206627341", "pinterest:211669251206627341", "own: no scheme"),
    (
        "https://in.pinterest.com/pin/211669251206627341/?nic_v3=1a2b",
        "pinterest:211669251206627341",
        "own: a tracking query",
    ),
    (
        "https://www.pinterest.com/pin/AYxZ0123456789abcdefghijklmnopqrstuvwxyz-_/",
        "pinterest:AYxZ0123456789abcdefghijklmnopqrstuvwxyz-_",
        "own: an opaque id",
    ),
    ("https://m.pinterest.com/pin/211669251206627341/", "pinterest:211669251206627341", "own: the mobile site"),
    ("https://www.pinterest.com.au/pin/211669251206627341/", "pinterest:211669251206627341", "own: a country's host"),
    ("https://pin.it/4AbCdE", None, "public-tests:platform-urls"),
    ("https://pinterest.com/marpin", None, "public-tests:platform-urls"),
    ("https://pl.pinterest.com/uchihajake/", None, "danbooru:pinterest"),
    ("https://www.pinterest.ca/fudohub/videos/", None, "yt-dlp:pinterest"),
    ("https://www.pinterest.com.mx/uchihajake/", None, "danbooru:pinterest"),
    ("https://www.pinterest.com/g1952848/test/", None, "gallery-dl:pinterest"),
    ("https://www.pinterest.com/g1952849/test-/#related", None, "gallery-dl:pinterest"),
    ("https://www.pinterest.com/kentbrew/", None, "oembed:providers"),
    ("https://www.pinterest.com/search/pins/?q=nature", None, "gallery-dl:pinterest"),
    ("https://www.pinterest.jp/uchihajake/", None, "danbooru:pinterest"),
    ("https://www.pinterest.ph/uchihajake/", None, "danbooru:pinterest"),
    ("https://pin.it/72hPRLLfr", None, "gallery-dl:pinterest"),
    ("https://www.pinterest.com/g1952849/_saved/", None, "gallery-dl:pinterest"),
    ("https://www.pinterest.com/pinterest/", None, "iframely:domains"),
    ("https://pin.it/Hvt8hgS", None, "gallery-dl:pinterest"),
    ("https://www.pinterest.com/g1952849/test-/", None, "gallery-dl:pinterest"),
    ("https://www.pinterest.com/pin/create/button/?url=https://example.org", None, "own: a button"),
    ("https://www.pinterest.com/pin/", None, "own: no id"),
    ("https://assets.pinterest.com/js/pinit.js", None, "own: the script of the embed code"),
    ("https://www.pinterest.com/login/?next=/pin/211669251206627341/", None, "own: a login page"),
    ("https://www.pinterest.com.evil.test/pin/211669251206627341/", None, "own: begins like it"),
    ("https://notpinterest.com/pin/211669251206627341/", None, "own: ends like it"),
    ("https://i.pinimg.com/originals/aa/bb/cc/aabbcc.jpg", None, "own: a file"),
    ("https://www.pinterest.com/ideas/nature/938025704615/", None, "own: a subject"),
]
CLOCKS = [
    ("1084663891475263837", None, 0, "yt-dlp:pinterest, no clock"),
    ("664281013778109217", None, 0, "yt-dlp:pinterest, no clock"),
]
SHORTS = [
    ("https://pin.it/4AbCdE", "https://pin.it/4AbCdE", "public-tests:platform-urls"),
    ("https://pin.it/72hPRLLfr", "https://pin.it/72hPRLLfr", "gallery-dl:pinterest"),
    ("https://pin.it/Hvt8hgS", "https://pin.it/Hvt8hgS", "gallery-dl:pinterest"),
    (
        "https://api.pinterest.com/url_shortener/4A1N0Rd5W/redirect/",
        "https://api.pinterest.com/url_shortener/4A1N0Rd5W/redirect",
        "danbooru:pinterest",
    ),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "embed code",
        '<a data-pin-do="embedPin" data-pin-width="large" href="https://www.pinterest.com/pin/99360735500167749/"></a>',
        {"post_id": "99360735500167749"},
        "the provider's embed code",
    ),
    (
        "frame",
        '<iframe src="https://assets.pinterest.com/ext/embed.html?id=99360735500167749"></iframe>',
        {"post_id": "99360735500167749"},
        "the provider's embed code",
    ),
    (
        "save button",
        '<a data-pin-do="buttonBookmark" href="https://www.pinterest.com/pin/create/button/"></a>',
        None,
        "the provider's embed code",
    ),
    (
        "board",
        '<a data-pin-do="embedBoard" href="https://www.pinterest.com/pinterest/official-news/"></a>',
        None,
        "the provider's embed code",
    ),
]
