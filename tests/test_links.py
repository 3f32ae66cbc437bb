"""One parser for all that strangers write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postarchive import links

PARSED = [
    ("https://x.com/jack/status/20?s=20#m", "x.com", "/jack/status/20", {"s": "20"}),
    ("HTTP://X.COM./a", "x.com", "/a", {}),
    ("//x.com/a", "x.com", "/a", {}),
    ("x.com/a", "x.com", "/a", {}),
    ("  https://x.com/a  ", "x.com", "/a", {}),
    ("https://x.com:443//a///b/", "x.com", "/a/b/", {}),
    ("http://x.com:80", "x.com", "/", {}),
    ("https://x.com/?a=1&amp;b=2&amp;amp;c=3", "x.com", "/", {"a": "1", "b": "2", "c": "3"}),
    ("https://x.com/?v=A&v=B&empty=", "x.com", "/", {"v": "A", "empty": ""}),
    ("https://x.com/#!/jack/status/20", "x.com", "/jack/status/20", {}),
    ("https://x.com/home#!/jack/status/20", "x.com", "/jack/status/20", {}),
    ("https://m.youtube.com/#/watch?v=a", "m.youtube.com", "/watch", {"v": "a"}),
    ("https://x.com/a#/b", "x.com", "/a", {}),
    ("https://münchen.de/a", "xn--mnchen-3ya.de", "/a", {}),
    ("at://did:plc:abc/app.bsky.feed.post/3k", "", "/did:plc:abc/app.bsky.feed.post/3k", {}),
    ("tg://resolve?domain=durov&post=5", "", "/resolve", {"domain": "durov", "post": "5"}),
]


@pytest.mark.parametrize(("address", "host", "path", "query"), PARSED)
def test_parse(address, host, path, query):
    link = links.parse(address)
    assert (link.host, link.path, link.query) == (host, path, query)


REFUSED = [
    "", " ", "x", "a b.com/c", "https://", "https:///a", "javascript:alert(1)", "mailto:a@x.com", "https://a@x.com/b",
    "https://x.com@evil.test/a", "https://x.com:8080/a", "https://x.com:/a", "https://x.com\\@evil.test/a", "https://x.com/\n/a",
    "https://x.com/\u2028a", "https://localhost/a", "https://-x.com/a", "https://x..com/a", "https://x.com:abc/a", "https://[::1/a",
    "https://" + "a" * 300 + ".com/", "https://x.com/" + "a" * 9000, "https://x\u3002\u3002com/a",
]  # fmt: skip


@pytest.mark.parametrize("address", REFUSED, ids=ascii)
def test_what_no_browser_would_open_is_refused(address):
    assert links.parse(address) is None


def test_the_tail_is_as_it_was_written():
    assert links.parse("https://x.com//a%2Fb?c=%20#d").tail == "//a%2Fb?c=%20#d"
    assert links.parse("x.com:80/a").tail == "/a"


@given(st.text(max_size=200) | st.text("htps:/.@?#&%=x;[]-_\\", max_size=60).map(lambda rest: "https://x.com" + rest))
def test_parse_never_raises(text):
    link = links.parse(text)
    assert link is None or link.scheme in {"at", "tg"} or link.host.isascii()
