"""Pages that were built to harm: nothing raises, the post that stands first is found, and so is each of many beside each other.

How the cost of such pages grows is held by `test_shape.py`.
"""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote

import pytest

from postarchive.detection import detect

TWEET = (
    '<blockquote class="twitter-tweet"><p>Hello</p>&mdash; Jane (@jane) '
    '<a href="https://twitter.com/jane/status/1234567890123456789">May 3, 2023</a></blockquote>'
)
POST = "https://twitter.com/jane/status/1234567890123456789"
SIZE = 30_000


def nested(wrap, times):
    markup = TWEET
    for _ in range(times):
        markup = wrap(markup)
    return markup


def escaped(markup):
    return html.escape(markup, quote=True)


def in_base64(markup):
    return base64.b64encode(markup.encode()).decode()


# Each maker fills about n bytes or says how deep it goes; a tweet stands before it.
SHAPES = {
    "svg in svg": lambda n: "<svg><g>" * (n // 8),
    "html in svg": lambda n: "<svg><foreignObject><div>" * (n // 25),
    "html in formulas": lambda n: "<math><annotation-xml encoding=text/html><div>" * (n // 46),
    "formulas that break out": lambda n: "<math><mi><mglyph><malignmark>" * (n // 30),
    "scripts in svg titles": lambda n: "<svg><title><script>" * (n // 20),
    "open CDATA": lambda n: "<svg><style><![CDATA[" * (n // 21),
    "option groups": lambda n: f"<select>{'<optgroup><option>x' * (n // 19)}",
    "menus in cells": lambda n: "<table><tr><td><select>" * (n // 23),
    "text in a table": lambda n: f"<table>{'x<tr>' * (n // 5)}",
    "captions": lambda n: "<table><caption>" * (n // 16),
    "templates": lambda n: "<template>" * (n // 10),
    "templates, closed": lambda n: "<template>" * (n // 21) + "</template>" * (n // 21),
    "frame sets": lambda n: "<frameset>" * (n // 10) + "<frame src=x>",
    "plain text": lambda n: f"<plaintext>{'<p>x' * (n // 4)}",
    "a script that opens others": lambda n: f"<script>{'<!--<script>' * (n // 12)}",
    "an open text area": lambda n: "<textarea>" + "<p>x" * (n // 4),
    "an open title": lambda n: "<title>" + "<p>x" * (n // 4),
    "noscripts": lambda n: "<noscript>" * (n // 10),
    "dashes in a comment": lambda n: "<!--" + "-" * n,
    "comments that are none": lambda n: "<!x>" * (n // 4),
    "processing instructions": lambda n: "<?x " * (n // 4),
    "zeros": lambda n: "\0" * n,
    "zeros in names": lambda n: "<\0p>" * (n // 8) + "<p\0 a\0=b\0>" * (n // 24),
    "one attribute again and again": lambda n: f"<p {'a=1 ' * (n // 4)}>x",
    "one id again and again": lambda n: "<div id=a></div>" * (n // 16),
    "a long name": lambda n: f"<{'a' * n}>",
    "links that nest": lambda n: "<a><b><p></a>" * (n // 13),
    "tables that nest in nobr": lambda n: "<nobr><table>" * (n // 13),
    "forms and buttons": lambda n: "<form><button>" * (n // 14),
    "rubies": lambda n: "<ruby><rb><rt><rtc><rp>" * (n // 23),
    "marquees": lambda n: "<applet><marquee><object>" * (n // 25),
    "ends of bodies": lambda n: "</body></html><p>" * (n // 17),
    "ends of nothing": lambda n: "</p></br></x>" * (n // 13),
    "bases": lambda n: "<base href=//x.example/>" * (n // 24),
    "a long address": lambda n: f'<a href="{POST}?{"a" * n}"></a>',
    "addresses in one attribute": lambda n: f'<div data-x="{f"{POST} " * (n // 52)}"></div>',
    "open objects in JSON": lambda n: f'<div data-attrs="{"{&quot;a&quot;:" * (n // 15)}"></div>',
    "open lists in JSON": lambda n: f'<div data-url="{"[" * n} {POST}"></div>',
    "objects in a page's state": lambda n: f'<script type="application/json">{{"url":"{POST}"{"{" * n}</script>',
    "open tags in a script": lambda n: "<script>x='" + ("<a " * 20 + POST) * (n // 111) + "'</script>",
    "open quotes in a script": lambda n: "<script>x='" + f"<blockquote {POST} " * (n // 64) + "'</script>",
    "almost calls": lambda n: "<script>" + "VK.Widgets.Post( new YT.Player('x',{videoId: createTweet( '" * (n // 58),
    "backslashes": lambda n: f"<script>x='{POST}" + "\\" * n + "'</script>",
    "escapes": lambda n: "<script>x='https://twitter.com/" + r"\u003c" * (n // 6) + "'</script>",
    "entities of entities": lambda n: f'<div data-x="{POST}&{"amp;" * (n // 4)}"></div>',
    "addresses within addresses": lambda n: (
        f'<iframe src="{"https://l.facebook.com/l.php?u=" * (n // 31)}{POST}"></iframe>'
    ),
    "copies of copies": lambda n: f'<iframe src="{"https://web.archive.org/web/2020/" * (n // 33)}{POST}"></iframe>',
    "a question of many parts": lambda n: f'<iframe src="https://x.example/?{"url=a&amp;" * (n // 10)}"></iframe>',
    "a host of many parts": lambda n: f"<a href='https://{'a.' * (n // 2)}com/@a/123456789012345678/embed'>x</a>",
    "quotes of mastodon": lambda n: '<blockquote class="mastodon-embed">' * (n // 36),
    "posts of facebook": lambda n: '<div class="fb-post" data-href="https://www.facebook.com/a/posts/1">' * (n // 70),
    "dashes in a quote": lambda n: f'<blockquote class="twitter-tweet">{"— " * (n // 4)}<a href="{POST}">x</a>',
    "handles in a quote": lambda n: f'<blockquote class="twitter-tweet">{"(@a) " * (n // 5)}<a href="{POST}">x</a>',
    "links in a quote": lambda n: '<blockquote class="mastodon-embed">' + "<a href=/x>y</a>" * (n // 16),
    "a tiktok of many links": lambda n: '<blockquote class="tiktok-embed"><section>' + "<a>x</a>" * (n // 8),
    "hours in a box": lambda n: f"<div>@jane{f'<a href={POST}>8:45 AM · May 3, 2023</a>' * (n // 80)}</div>",
    "codes in codes": lambda n: "<p>" + "[a]" * (n // 7) + f"[embed]{POST}[/embed]" + "[/a]" * (n // 7),
    "an open code": lambda n: f"<p>[embed {'a=b ' * (n // 4)}{POST}",
    "open values": lambda n: f"<p a='<iframe src={POST} " * (n // 70),
    "tags in a state": lambda n: f"<script>x='{'<b data-tweet-id=' * (n // 17)}</script>",
    "frames' own addresses": lambda n: f"<iframe srcdoc='{'<link rel=canonical href=' * (n // 25)}{POST}'></iframe>",
    "frames that hold frames": lambda n: f"<iframe>{'<iframe>' * (n // 8)}{POST}",
    "base64 in base64": lambda n: nested(lambda one: f'<div data-x="{in_base64(one)}"></div>', 10),
    "base64 of much depth": lambda n: f'<script type="text/template">{in_base64("<div>" * (n // 7))}</script>',
    "a document in a document": lambda n: nested(lambda one: f'<iframe srcdoc="{escaped(one)}"></iframe>', 6),
    "markup in an attribute in an attribute": lambda n: nested(lambda one: f'<p data-x="{escaped(one)}"></p>', 6),
    "a string in a string": lambda n: f"<script>x={nested(json.dumps, 8)}</script>",
    "entities, ten deep": lambda n: f"<p>{nested(escaped, 10)}</p>",
    "percents, ten deep": lambda n: f'<iframe src="https://x.example/?url={nested(quote, 10)}"></iframe>',
}
BYTES = {
    "no text": b"\xff\xc3<p>\x80" * 5000,
    "control signs": bytes(range(1, 32)) * 900,
    "marks of byte order": b"\xef\xbb\xbf" * 9000,
    "half signs": ("\ud800<p>" * 5000).encode("utf-8", "surrogatepass"),
    "the page's word for utf-7": b"<meta charset=utf-7>" + b"+ADw-p+AD4-" * 2500,
    "the page's word for gb18030": b"<meta charset=gb18030>" + b"\x81\x30\x81\x30<p>" * 4000,
}
# Many beside each other: what one is, by its number.
FLAT = {
    "frames": '<iframe src="https://twitter.com/a/status/{}"></iframe>',
    "frames below one id": '<div id=a><iframe src="https://twitter.com/a/status/{}"></iframe></div>',
    "placeholders": '<div class=embed data-src="https://twitter.com/a/status/{}"></div>',
    "placeholders of an id": "<div class=tweet data-tweet-id={}></div>",
    "elements and attributes of their own": '<y{0} d{0}="https://twitter.com/a/status/{0}"></y{0}>',
    "templates": '<template><iframe src="https://twitter.com/a/status/{}"></iframe></template>',
    "text areas": '<textarea><iframe src="https://twitter.com/a/status/{}"></iframe></textarea>',
    "paragraphs": "<p>https://twitter.com/a/status/{}</p>",
    "strings of a state": '<script>a={{"type":"tweet","url":"https://twitter.com/a/status/{}"}}</script>',
    "quotes in table rows": '<blockquote class="twitter-tweet"><a href="https://twitter.com/a/status/{}">x</a></blockquote><tr>',
}
MANY = 600


def ids(page):
    return [one.post_id for one in detect(page, "html")]


@pytest.mark.parametrize("name", SHAPES)
def test_the_post_before_it_is_found(name):
    assert ids(TWEET + SHAPES[name](SIZE))[0] == "1234567890123456789"


@pytest.mark.parametrize("name", BYTES)
def test_the_post_before_such_bytes_is_found(name):
    assert "1234567890123456789" in ids(BYTES[name][:30] + TWEET.encode() + BYTES[name])


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
def test_a_page_of_two_bytes_a_sign_may_end_within_one(order):
    assert ids(f"\ufeff{TWEET}".encode(order) + b"<") == ["1234567890123456789"]


@pytest.mark.parametrize("name", FLAT)
def test_each_of_many_is_found_in_order(name):
    page = "<table>" * name.endswith("rows") + "".join(FLAT[name].format(10**17 + number) for number in range(MANY))
    assert ids(page) == [str(10**17 + number) for number in range(MANY)]


ADDRESSES = {
    "a bracket": "//a]b.example/?url=" + POST,
    "an open bracket": "https://[::1/?url=" + POST,
    "a sign that becomes others": "https://a\u2100.example/?url=" + POST,
    "a tab between slashes": "/\t/a]b.example/?url=" + POST,
    "brackets in a query": "https://frames.example/?a[]=1&url=" + POST,
}


@pytest.mark.parametrize("name", ADDRESSES)
def test_an_address_that_cannot_be_read_raises_nothing(name):
    frame = f'<iframe src="{ADDRESSES[name]}"></iframe><a class="embed" href="{ADDRESSES[name]}"></a>'
    assert "1234567890123456789" in [one.post_id for one in detect(TWEET + frame, "html", url="https://news.example/a")]
