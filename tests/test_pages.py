"""What pages and headers say: times, redirects in pages, words as a reader sees them; and pages made to trap a parser."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from postarchive import errors
from postarchive.model import Capture, Media
from postarchive.platforms import twitter
from postarchive.protocols import memento, pages, tweets, wording
from postarchive.protocols.moments import moment, since_epoch


def utc(*parts):
    return dt.datetime(*parts, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2023-05-03T11:31:31.250Z", utc(2023, 5, 3, 11, 31, 31, 250_000)),
        ("2023-05-03T13:31:31+02:00", utc(2023, 5, 3, 11, 31, 31)),
        ("2012-02-22T20:26:41", utc(2012, 2, 22, 20, 26, 41)),
        ("Tue Mar 21 20:50:14 +0000 2006", utc(2006, 3, 21, 20, 50, 14)),
        ("Fri, 24 Nov 2017 15:13:15 GMT", utc(2017, 11, 24, 15, 13, 15)),
        (None, None),
        ("", None),
        ("yesterday", None),
        ("2023-02-30T00:00:00Z", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("Tue Mar 21 20:50:14 +0000 99999999999", None),
        ("x" * 1_000_000, None),
    ],
)
def test_moment(written, read):
    assert moment(written) == read


@pytest.mark.parametrize(
    ("seconds", "read"), [(0.0, utc(1970, 1, 1)), (None, None), (1e18, None), (float("inf"), None)]
)
def test_since_epoch(seconds, read):
    assert since_epoch(seconds) == read


@pytest.mark.parametrize(
    ("page", "target"),
    [
        ('<META http-equiv="refresh" content="0;URL=https://a.example/?x=1&amp;y=2">', "https://a.example/?x=1&y=2"),
        ("<meta http-equiv='refresh' content='0; url=https://a.example/'>", "https://a.example/"),
        ('<meta name=x http-equiv=refresh content="5;url=https://a.example/">', "https://a.example/"),
        ('<script>location.replace("https:\\/\\/a.example\\/")</script>', "https://a.example/"),
        ('<script>location.replace("a\\qb")</script>', None),
        ('<meta http-equiv="refresh" content="30">', None),
        ("<title>refresh</title>", None),
        ("", None),
        (" " * 70_000 + '<meta http-equiv="refresh" content="0;URL=https://a.example/">', None),
    ],
)
def test_where_a_page_sends_its_reader(page, target):
    assert pages.sent_on(page) == target


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a<br>b", "a\nb"),
        ("a<!-- no -->b<script>no</script><style>no</style>", "ab"),
        ('<img alt="🙈"><img>', "🙈"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<ul><li>a<li>b</ul>c", "a\nb\n\nc"),
        ("", ""),
    ],
)
def test_words(html, text):
    assert pages.words(pages.parse(html).body).strip() == text


def test_words_may_be_put_in_an_elements_place():
    node = pages.parse('<p>see <a href="x">there</a></p>').css_first("p")
    assert pages.words(node, lambda one: one.attributes["href"] if one.tag == "a" else None) == "see x"


TRAPS = {
    "deep": "<div>" * 200_000,
    "deep-lists": "<ul><li>" * 130_000,
    "deep-formatting": "".join(f"<b {number}>" for number in range(100_000)),
    "many-attributes": "<p " + " ".join(f"a{number}=b" for number in range(130_000)) + ">",
}
HARMLESS = {
    "paragraphs": "<p>" * 300_000,
    "comments": "<!--" * 250_000,
    "scripts": "<script" * 150_000,
    "templates-in-a-script": "<script>" + "'<div>'," * 20_000 + "</script>x",
    "long-attribute": f'<p title="{"a" * 1_000_000}">x</p>',
    "angles": "<" * 1_000_000,
}


@pytest.mark.parametrize("page", TRAPS.values(), ids=TRAPS)
def test_a_trap_is_refused_before_it_is_parsed(page):
    began = time.perf_counter()
    with pytest.raises(errors.UnreadableError) as refusal:
        pages.parse(page)
    assert refusal.value.reason == "too_deep"
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize("page", HARMLESS.values(), ids=HARMLESS)
def test_a_long_page_is_no_trap(page):
    began = time.perf_counter()
    assert pages.parse(page) is not None
    assert pages.sent_on(page) is None
    assert time.perf_counter() - began < 4


def test_long_texts_take_linear_time():
    ref = twitter.PLATFORM.ref("1653723962365722624")
    link = "https://t.co/aaaaaaaaaa"
    began = time.perf_counter()
    for text in (link * 40_000, f"{link} " * 40_000, " " * 1_000_000, "@a " * 300_000, "x" * 1_000_000):
        tweet = {
            "id_str": ref.post_id,
            "text": text,
            "display_text_range": [0, 3],
            "mediaDetails": [{"url": link}],
            "user": {},
        }
        assert tweets.read(tweet, ref, twitter.PLATFORM.ref).ref == ref
        wording.same(text, text[1:])
    assert time.perf_counter() - began < 4


@pytest.mark.parametrize(
    ("status", "location", "onward"),
    [
        (302, "https://web.archive.org/web/2020id_/https://a.example/", "https://web.archive.org/web/2020id_/https://a.example/"),
        (301, "/web/2020id_/https://a.example/", "https://web.archive.org/web/2020id_/https://a.example/"),
        (303, "//web.archive.org/web/2020id_/x", "https://web.archive.org/web/2020id_/x"),
        (302, "https://a.example/", None),
        (302, "https://web.archive.org.evil.example/", None),
        (302, "http://[", None),
        (302, None, None),
        (200, "/web/2020id_/x", None),
    ],
)  # fmt: skip
def test_onward_stays_within_the_archive(status, location, onward):
    headers = (("Location", location),) if location else ()
    assert memento.onward(Capture(url="https://web.archive.org/web/1id_/x", status=status, headers=headers)) == onward


def test_media_of_a_page_keep_their_order():
    page = """<div class="permalink-tweet" data-tweet-id="1"><i data-image-url="b"></i><i data-image-url="a"></i><i data-image-url></i></div>"""
    capture = Capture(url="https://a.example/", status=200, body=page.encode())
    post = twitter.read_page(capture, twitter.PLATFORM.ref("1"))
    assert post.media == (Media(kind="photo", url="b"), Media(kind="photo", url="a"))
    assert post.body is None
