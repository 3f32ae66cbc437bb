"""What is true of every input: nothing raises, what is reported can be sliced, and the order is the article's."""

from __future__ import annotations

import datetime as dt
import pickle
import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from postarchive.dates import parse_date, read_date
from postarchive.detection import detect, nesting, shape
from postarchive.detection.anchors import Anchors, look
from postarchive.detection.lines import find_lines
from postarchive.exports import embed_record

PIECES = [
    "— Jane (@jane) May 3, 2023",
    "-- ",
    "—",
    "(@",
    "@jane",
    ")",
    "May 3, 2023",
    "3 мая 2023 г.",
    "[May 3, 2023](https://twitter.com/jane/status/1234567890123456789)",
    "https://twitter.com/jane/status/1234567890123456789",
    "https://t.co/aaaaaaaaaa",
    "pic.twitter.com/aaaaaaaaaa",
    "Post by @jane@toot.example\nView on Mastodon",
    "[image or embed]",
    "Words of it. ",
    "…",
    ":",
    "\n",
    "\n\n",
    "> ",
    "  ",
    "\u200f",
    "é",
    "\U0001f600",
    "\ud800",
    "\x00",
]
TAGS = [
    '<blockquote class="twitter-tweet">',
    '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k">',
    '<blockquote class="mastodon-embed" data-embed-url="https://toot.example/@j/123456789/embed">',
    "</blockquote>",
    '<a href="https://twitter.com/jane/status/1234567890123456789">',
    '<a href="https://bsky.app/profile/a.example/post/3kabc">',
    "</a>",
    '<iframe src="https://toot.example/@jane/1234567890123456789/embed">',
    "</iframe>",
    "<p>",
    "</p>",
    "<div id=x>",
    "</div>",
    "<b>",
    "<table><td>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<t,>",
    "<svg>",
    "<template>",
    "&mdash;",
    "<",
    '"',
    "'",
    "=",
]
SIGNS = [
    "Jane ",
    "Words of it. ",
    "— ",
    "(@jane) ",
    "(\u200f@jane)",
    "(\n@joe\n) ",
    "（@jane）",
    "@jane ",
    "@jane\n",
    "\n@joe\n",
    "@jane · ",
    "[@jane](https://twitter.com/jane) ",
    "jane@example.org ",
    "May 3, 2023",
    "\n3:04 PM · May 3, 2023",
    "\n15:04 · ",
    "A post shared by ",
    "Post by @jane@toot.example\nView on Mastodon",
    "post by @jane",
    "がシェアした投稿",
    "\n",
    "\n\n",
    "  ",
    ".",
]
texts = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
pages = st.lists(st.one_of(st.sampled_from(PIECES + TAGS), st.text(max_size=5)), max_size=40).map("".join)
bounded = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@bounded
@given(texts)
def test_any_text_gives_slices_in_order(text):
    found = detect(text, "text")
    reach = 0
    for number, one in enumerate(found):
        assert one.ordinal == number
        assert reach <= one.start < one.end <= len(text)
        reach = one.end
        if one.handle and one.markup is None:
            assert f"@{one.handle}" in text[one.start : one.end]
        if one.body and "](" not in text:
            assert all(word in text[one.start : one.end] for word in one.body.split())
        assert one.start == 0 or not text[one.start].isspace()
    assert pickle.loads(pickle.dumps(found)) == found


@bounded
@given(st.lists(st.sampled_from(SIGNS), max_size=12).map("".join))
def test_the_signs_that_are_left_out_have_no_line_around_them(text):
    kept = look(text) or Anchors((), (), (), ())
    handles = [sign.start() for sign in re.finditer(r"(?<![^\W_])@", text)]
    assert [*find_lines(text, kept._replace(handles=handles))] == [*find_lines(text, kept)]


@bounded
@given(pages)
def test_any_page_gives_embeds_that_their_selectors_find(page):
    found = detect(page, "html")
    tree = LexborHTMLParser(shape.cap(page.encode("utf-8", "replace"))[0])
    keys = [
        (one.platform, one.post_id, one.url if one.platform == "mastodon" else None) for one in found if one.post_id
    ]
    assert len(keys) == len(set(keys))
    for number, one in enumerate(found):
        assert one.ordinal == number
        assert one.selector is None or tree.css_first(one.selector) is not None
        assert embed_record(one)["platform"] == one.platform


@bounded
@given(st.binary(max_size=300), st.sampled_from(["auto", "html", "text"]), st.none() | st.text(max_size=12))
def test_any_bytes_in_any_encoding_are_read(raw, kind, encoding):
    assert detect(raw, kind, encoding=encoding).kind in {"html", "text"}


@bounded
@given(pages, st.text(max_size=30))
def test_the_address_of_the_article_may_be_anything(page, url):
    detect(page, "html", url=url)
    detect(page, "text", url=url)


@bounded
@given(pages)
def test_a_page_is_the_same_as_words_and_as_bytes_and_uncut_where_nothing_is_said(page):
    raw = page.encode("utf-8", "replace")
    walk = nesting.Nesting(raw)
    walk.run()
    assert walk.cut or walk._in_doubt or b"<b" in raw or walk.result() == raw
    assert detect(raw, "html").embeds == detect(raw.decode(), "html").embeds


@bounded
@given(st.dates(dt.date(1970, 1, 1), dt.date(2199, 12, 31)), st.text(max_size=10))
def test_a_written_day_is_read_back(day, behind):
    for written in (f"{day:%B} {day.day}, {day.year}", f"{day.day}. {day:%b}. {day.year}", day.isoformat()):
        assert parse_date(written) == day
    assert read_date(f"{day.year}年{day.month}月{day.day}日{behind}", 0)[0] == day


@bounded
@given(st.text(max_size=200), st.none() | st.text(max_size=5))
def test_no_text_makes_the_reader_of_days_raise(text, lang):
    parse_date(text, lang)


HOSTILE = {
    "dashes": lambda n: "—" * n,
    "open handles": lambda n: "(@" * (n // 2),
    "handles": lambda n: "(@a) " * (n // 5),
    "at signs": lambda n: "@" * n,
    "blanks": lambda n: "—" + " " * n + "x",
    "digits after handles": lambda n: "(@a) 1" * (n // 6),
    "schemes": lambda n: "https://" * (n // 8),
    "short links": lambda n: "https://t.co/" * (n // 13),
    "posts": lambda n: "Words.\n— Jane (@jane) May 3, 2023\n" * (n // 36),
    "posts as browsers show them": lambda n: "Jane\n@jane\nWords.\n3:14 PM · May 3, 2023\n" * (n // 41),
    "posts on one line": lambda n: "Words of it. — Jane (@jane) May 3, 2023" * (n // 41),
    "glued sentences": lambda n: ("a.A" * (n // 300) + "— Jane (@jane) May 3, 2023") * 100,
    "tags": lambda n: ("#a" * (n // 200) + " x\n— Jane (@jane) May 3, 2023\n") * 100,
    "cut words": lambda n: ("… " * (n // 200) + "— Jane (@jane) May 3, 2023") * 100,
    "mentions": lambda n: "@a " * (n // 3),
    "names and handles": lambda n: " — x (@y) " * (n // 10),
    "copied handles": lambda n: "@a · " * (n // 5),
    "handles before a far sign": lambda n: "\n@a" * (n // 3) + "♬",
    "handles before many signs": lambda n: ("\n@l" * 700 + "♬ ") * (n // 2_102),
    "handles on lines of their own": lambda n: "@a\n" * (n // 3),
    "handles before times": lambda n: ("@a\n" * 300 + "3:04 PM · x\n") * (n // 912),
    "handles of two before times": lambda n: ("@a\n@b\n" * 150 + "w\n3:04 PM · May 3, 2023\n") * (n // 925),
    "signs that may have been dashes": lambda n: "- & \\ ? ~ • · — â€ (@a) " * (n // 26),
    "handles, and masks of years": lambda n: "(@a) x 2023 " * (n // 12),
    "pictures": lambda n: "pic.twitter.com/aaaaaaaaaa" * (n // 26),
    "links on lines": lambda n: "https://t.co/aaaaaaaaaa\n" * (n // 24),
    "days": lambda n: "May 3, 2023 " * (n // 12),
    "days of all scripts": lambda n: "3 مايو ٢٠٢٣ 2023年5月3日 ३ मई २०२३ " * (n // 31),
    "words that lead": lambda n: "A post shared by Posted by ♬ original sound " * (n // 44),
    "words that lead, and years": lambda n: "Posted by Jane on 3 2023 " * (n // 25),
    "open quotes": lambda n: "“«(「" * (n // 4),
    "pictograms": lambda n: "👩‍👩‍👧 (@a) " * (n // 11),
    "signs of direction": lambda n: "\u200f\u202b(@a)\u200e " * (n // 8),
    "leftover tags": lambda n: "w\nw <b>x\n<br>" * (n // 14),
    "open markup": lambda n: "w\nw\nw\n<blockquote class='twitter-tweet'>" * (n // 41),
    "raw embeds": lambda n: (
        "w\nw\nw\n\n<iframe src='https://www.youtube.com/embed/aaaaaaaaaaa'></iframe>\n" * (n // 79)
    ),
    "brackets": lambda n: ("[a](https://x.y/z " * (n // 1800) + "— Jane (@jane) May 3, 2023") * 100,
}


def cost(make, size):
    text = make(size)
    started = time.process_time()
    detect(text, "text")
    return time.process_time() - started


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text(name):
    make = HOSTILE[name]
    small = min(cost(make, 20_000) for _ in range(2))
    large = min(cost(make, 160_000) for _ in range(2))
    assert large < 24 * max(small, 0.01)  # eight times the text; quadratic would be sixty-four
