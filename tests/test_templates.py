"""Templates read what they write, and a wrong one fails where it is made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postarchive import links, templates
from postarchive.templates import Route, Shelf

SHAPES = {
    "handle": r"\w{1,15}",
    "post_id": r"[0-9]{1,19}",
    "post_id.clip": r"[a-z]{1,9}",
    "lang": r"[a-z]{2}",
    "rest": r"(?:-[^/]*)?",
}


def read(template, address):
    return Route(template, SHAPES).read(links.parse(address))


READ = [
    ("/{handle}/status/{post_id}", "https://a.test/jack/status/20", {"handle": "jack", "post_id": "20"}),
    ("/{handle}/status/{post_id}", "https://a.test/jack/status/20/", {"handle": "jack", "post_id": "20"}),
    ("/{handle}/status/{post_id}", "https://a.test/jack/status/20/photo/1", None),
    ("/{handle}/status/{post_id}/*", "https://a.test/jack/status/20/photo/1", {"handle": "jack", "post_id": "20"}),
    ("/{handle}/status/{post_id}/*", "https://a.test/jack/status/20a", None),
    ("/watch?v={post_id}", "https://a.test/watch/?list=x&v=20", {"post_id": "20"}),
    ("/watch?v={post_id}", "https://a.test/watch?v=20&v=30", {"post_id": "20"}),
    ("/watch?v={post_id}", "https://a.test/watch", None),
    ("/*?z={post_id}/*", "https://a.test/any/path?z=20%2Fclub1", {"post_id": "20"}),
    ("/*?z={post_id}/*", "https://a.test/?z=20", {"post_id": "20"}),
    ("/clip/{post_id.clip}", "https://a.test/clip/abc", {"post_id.clip": "abc"}),
    ("/{post_id}{rest}", "https://a.test/20-some-words", {"post_id": "20", "rest": "-some-words"}),
    ("/{post_id}{rest}", "https://a.test/20", {"post_id": "20"}),
    ("//{lang}.a.test/{post_id}", "https://de.a.test/20", {"lang": "de", "post_id": "20"}),
    ("//{lang}.a.test/{post_id}", "https://deu.a.test/20", None),
    ("/@{handle}/{post_id}", "https://a.test/%40jack/20", {"handle": "jack", "post_id": "20"}),
    ("/{handle}/status/{post_id}", "https://a.test/ja.ck/status/20", None),
    ("/{handle}/status/{post_id}", "https://a.test/jack/status/20%0A", None),
]


@pytest.mark.parametrize(("template", "address", "found"), READ)
def test_read(template, address, found):
    assert read(template, address) == found


WRONG = [
    ("/{nobody}/x", "no shape for slot 'nobody'"),
    ("/{handle}/{handle}", "stands twice"),
    ("{handle}/x", "begins with one '/'"),
    ("//a.test", "begins with one '/'"),
    ("///x", "begins with one '/'"),
    ("//A.test/x", "not a whole lower-case host"),
    ("//localhost/x", "not a whole lower-case host"),
    ("//a.{lang}.test/x", "not a whole lower-case host"),
    ("//{lang}.a.test/{lang}", "stands twice"),
]


@pytest.mark.parametrize(("template", "message"), WRONG)
def test_a_wrong_template_fails_where_it_is_made(template, message):
    with pytest.raises(ValueError, match=message):
        Route(template, SHAPES)


@given(handle=st.from_regex(r"\A\w{1,15}\Z"), post_id=st.integers(0, 10**19 - 1).map(str))
def test_what_is_written_is_read_again(handle, post_id):
    values = {"handle": handle, "post_id": post_id}
    for template in ("/{handle}/status/{post_id}", "/watch/{handle}?v={post_id}", "/@{handle}/{post_id}/*"):
        written = templates.write(f"https://a.test{template.removesuffix('/*')}", values)
        assert read(template, written) == values


def test_nothing_is_written_without_a_value():
    assert templates.write("https://a.test/{handle}/{post_id}", {"post_id": "20", "handle": None}) is None
    assert templates.write("https://a.test/{post_id.clip}", {"post_id": "20"}) is None


def test_a_value_cannot_leave_its_place():
    assert templates.write("https://a.test/{handle}", {"handle": "../x?y#z"}) == "https://a.test/..%2Fx%3Fy%23z"


def test_a_shelf_gives_the_routes_of_a_host():
    anywhere, named, family = (Route(one, SHAPES) for one in ("/{post_id}", "//b.test/{post_id}", "//{lang}.c.test/x"))
    shelf = Shelf([anywhere, named, family], ["a.test", "{lang}.d.test"])
    assert shelf.claims == {"a.test", "b.test", "*.c.test", "*.d.test"}
    assert list(shelf.at("a.test")) == [anywhere]
    assert list(shelf.at("b.test")) == [named]
    assert list(shelf.at("de.c.test")) == [family]
    assert [route.host for route in shelf.at("de.d.test")] == ["{lang}.d.test"]
    assert shelf.at("x.a.test") == shelf.at("test") == shelf.at("") == ()
    assert shelf.anywhere == (anywhere,)
