"""Tags in a page's bytes are read as the parser reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from postarchive.detection.tags import Tags, selector

NAMES = st.sampled_from(["data-a", "id", ":data", "@click", "x-b:c", "DATA-B", "v_1", "tweetLink"])
VALUES = st.text("ab1 :/=&;{}[],._-é\t\n", max_size=12)
ATTRIBUTES = st.dictionaries(NAMES, VALUES | st.none(), max_size=5)


def written(name, value, quote):
    return name if value is None else f"{name}={quote}{value}{quote}"


@given(ATTRIBUTES, st.sampled_from(["'", '"']), st.sampled_from([" ", "\n  "]))
def test_attributes_are_what_the_parser_finds(attributes, quote, gap):
    tag = "<x-a" + "".join(gap + written(name, value, quote) for name, value in attributes.items()) + ">"
    node = LexborHTMLParser(f"<body>{tag}</x-a>").css_first("x-a")
    shown = {name: value or "" for name, value in node.attributes.items()}
    page = f"<p>a</p>{tag}</x-a>".encode()
    tags = Tags(page)
    opening = page.find(b"<x-a")
    assert tags.attributes(opening) == shown
    assert all(node.css_matches(selector("x-a", name)) for name in shown)


@given(ATTRIBUTES.filter(bool), st.data())
def test_a_place_is_in_the_attribute_in_which_it_was_written(attributes, data):
    tag, places = "<x-a", []
    for name, value in attributes.items():
        tag += f' {name}="'
        places += [(len(tag) + place, name.lower()) for place in range(len(value or ""))]
        tag += f'{value or ""}"'
    page = f"<p>a</p>{tag}>b</x-a>".encode()
    offset = len("<p>a</p>")
    if not tag.isascii() or not places:
        return
    wanted = sorted(data.draw(st.lists(st.sampled_from(places), max_size=6)))
    tags = Tags(page)
    for place, name in wanted:
        assert tags.around(offset + place) == offset
        assert tags.attribute(offset, offset + place) == name
    assert tags.around(page.find(b">b") + 2) == -1


@pytest.mark.parametrize("name", ["-", "--", "-1", "1", "_", "a.b", "é", "{x}", "\\"])
def test_an_odd_name_makes_a_selector(name):
    tree = LexborHTMLParser(f'<p {name}="a">')
    assert [node.tag for node in tree.css(selector("p", name))] == ["p"]
