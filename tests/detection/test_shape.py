"""The shape of a page: what goes too far is cut before the parser, in linear time; honest pages are left alone.

Dangerous shapes are read in a child process with a limit on its CPU time and memory: a parser in C cannot be stopped.
"""

from __future__ import annotations

import gzip
import itertools
import resource
import subprocess
import sys
import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from postarchive.detection import detect, nesting, shape

TWEET = (
    '<blockquote class="twitter-tweet"><p>Hello</p>&mdash; Jane (@jane) '
    '<a href="https://twitter.com/jane/status/1234567890123456789">May 3, 2023</a></blockquote>'
)
SIZE = 1_000_000

# Each maker fills about n bytes; a tweet stands first, so it must always be found.
SHAPES = {
    "depth": lambda n: "<div>" * (n // 5),
    "depth of lists": lambda n: "<ul><li>" * (n // 8),
    "depth of tables": lambda n: "<table><tr><td>" * (n // 15),
    "depth, closed": lambda n: "<div>" * (n // 11) + "</div>" * (n // 11),
    "depth behind false ends": lambda n: "<div></x>" * (n // 9),
    "depth of quotes": lambda n: '<blockquote class="twitter-tweet">' * (n // 34),
    "attributes": lambda n: f"<p {' '.join(f'a{i}' for i in range(n // 7))}>x</p>",
    "attributes that hold tags": lambda n: "<p {}>x</p>".format(" ".join(f'a{i}="<p>"' for i in range(n // 13))),
    "attributes that hold ends": lambda n: "<p {}>x</p>".format(" ".join(f"a{i}='>'" for i in range(n // 11))),
    "attributes behind what opens no value": lambda n: f' x="<p {" ".join(f"a{i}" for i in range(n // 7))}>x</p>',
    "attributes behind a value without quotes": lambda n: (
        f'<p a= x="y {" ".join(f"a{i}" for i in range(n // 7))}>x</p>'
    ),
    "attributes, few in a block": lambda n: "<p {}>x</p>".format(
        " ".join(f'a{i:06d}="{"x" * 24}"' for i in range(n // 34))
    ),
    "attributes that hold ends, in step with blocks": lambda n: "<p {}>x</p>".format(
        " ".join(f'a{i:06d}=">{"x" * 20}"' for i in range(n // 32))
    ),
    "attributes of bodies": lambda n: "".join(f"<body a{i}=1>" for i in range(n // 14)),
    "a long attribute": lambda n: f'<p title="{"a" * n}">x</p>',
    "open formatting": lambda n: "".join(f"<b {i}><i {i}>" for i in range(n // 14)) + "x",
    "formatting opened again": lambda n: f"<p>{''.join(f'<b {i}>' for i in range(32))}</p>{'<p>x</p>' * (n // 8)}",
    "formatting in each paragraph": lambda n: "".join(f"<p><font size={i}>x</p>" for i in range(n // 24)),
    "options": lambda n: f"<select>{'<option>x' * (n // 9)}",
    "an open comment": lambda n: "<!--" + "<p>x" * (n // 4),
    "an open tag": lambda n: "<p " * (n // 3),
    "less than": lambda n: "<" * n,
    "ampersands": lambda n: "&" * n,
    "links": lambda n: '<a href="https://t.co/aaaaaaaaaa">x</a>' * (n // 40),
    "paragraphs with addresses": lambda n: "<p>https://twitter.com/a/status/123456789" * (n // 41),
    "lines with addresses": lambda n: "\n\n".join(f"https://twitter.com/a/status/{10**8 + i}" for i in range(n // 40)),
    "frames": lambda n: "".join(f"<iframe data-tweet-id={10**8 + i}></iframe>" for i in range(n // 41)),
    "tweets": lambda n: "".join(TWEET.replace("1234567890123456789", str(10**8 + i)) for i in range(n // 180)),
    "hours of posts": lambda n: "".join(
        f'<a href="https://x.com/jane/status/{10**8 + i}">8:45 AM · May 3, 2023</a>' for i in range(n // 71)
    ),
    "codes": lambda n: "<p>" + "[row a=b] [embed]https://twitter.com/a/status/123456789 " * (n // 55),
    "markup raw in values": lambda n: "<p a='<iframe src=\"https://twitter.com/a/status/123456789\">'></p>" * (n // 70),
    "tags in strings of a state": lambda n: (
        "<script>x='" + r"<b data-tweet-id=\"1653711093208064002\"></b>" * (n // 45) + "'</script>"
    ),
    "names of what is open in a state": lambda n: (
        "<script>x="
        + '{"most":[{"type":"tweet","url":"https://twitter.com/a/status/123456789","b":' * (n // 78)
        + "</script>"
    ),
    "ids within what is an embed": lambda n: '<p class="embed tweet"><b data-id="1653711093208064002">' * (n // 60),
    "quotes that never end, each of a post": lambda n: "".join(
        TWEET.replace("1234567890123456789", str(10**8 + i))
        .replace("</blockquote>", "")
        .replace(' class="twitter-tweet"', "")
        for i in range(n // 140)
    ),
    "printed lines in one paragraph": lambda n: "&mdash; Jane (@jane) May 3, 2023 " * (n // 34),
    "printed lines deep in each other": lambda n: "<span>&mdash; Jane (@jane) May 3, 2023 " * (n // 40),
    "addresses within quotes within quotes": lambda n: "<blockquote>https://twitter.com/a/status/123 " * (n // 41),
    "addresses in one link": lambda n: f'<a href="{"https://twitter.com/a/status/123" * (n // 32)}">',
    "codes in the name of an attribute": lambda n: f'<a href="{"x%3Cblockquote" * (n // 14)}',
    "addresses in text areas in a drawing": lambda n: (
        "<svg>" + "<textarea>https://twitter.com/a/status/123" * (n // 42)
    ),
    "calls in scripts in a drawing": lambda n: "<svg>" + "<script>https://twitter.com/a/status/123" * (n // 40),
    "quotes in quotes, each with a link": lambda n: '<blockquote class="twitter-tweet"><a href="/x">' * (n // 48),
    "boxes in boxes that show nothing": lambda n: "<div class='bbpBox14591815901'>Quay words" * (n // 42),
    "tags in attributes that are called as a platform": lambda n: "<svg>" + '<div data-youtube="' * (n // 19),
    "codes that never end": lambda n: "[tweet " * (n // 7),
    "codes, each with an id": lambda n: "<p>[youtube]dQw4w9WgXcQ[/youtube]</p>" * (n // 37),
    "objects in attributes that name a platform": lambda n: (
        '<p data-a="{&quot;type&quot;:&quot;twitter&quot;,&quot;id&quot;:&quot;1653711093208064002&quot;}">' * (n // 91)
    ),
    "quotes within quotes, and links": lambda n: (
        '<blockquote class="twitter-tweet">' * 500 + '<a href="/x">y</a>' * (n // 18)
    ),
}

# What the parser leaves open though its end stands there, closes though no end does, or reads as markup though it seems none.
DISORDER = {
    "a form's end closes only the form": "<form><div></form>",
    "an end in an object": "<div><object></div></object>",
    "an end in options": "<div><select></div></select>",
    "an end in a template": "<div><template></div></template>",
    "a cell outside a table": "<td><div></td>",
    "a table closed by a table": "<table><table></table><td><div></td></table>",
    "options closed by a field": "<select><table><input><td><div></td></select>",
    "a paragraph closed by a block": "<p><span><div></p>",
    "an inline end around a block": "<x-a><div></x-a></div>",
    "formatting in an object": "<b><object></b></object><p></p>",
    "groups of options without a list": "<optgroup>",
    "a name with a vertical tab": "<div></div\x0b>",
    "an end with a vertical tab": "<script></script\x0b><div></script>",
    "void elements in a drawing": "<svg><link><link>",
    "cells in a drawing": "<svg><td><td><td>",
    "elements that close themselves, in a drawing that ended": "<svg><div><x-a/><x-a/>",
    "a slash that is part of a value": '<svg><g d=x"/><g d=y/>',
    "words that are markup elsewhere": "<svg><g><![CDATA[></g></svg>]]>",
    "a script within a script's comment": "<div><script><!--<script></script></div>--></script>",
    "a title in a drawing": "<svg><title><div></svg>",
    "a title that closes itself": "<svg><title/><div></svg>",
    "plain text among options": "<select><plaintext></select><div>",
    "a text among options": "<select><xmp></select><div></xmp>",
    "a font in a drawing": "<svg><font color=red><g/><g/>",
    "cells in a formula": "<math><annotation-xml><td><td>",
    "a body in a drawing": "<svg><body><x-a/>",
    "frames and a text": "<frameset><textarea></p>",
    "templates in a drawing": "<svg><template>",
}

CHILD = textwrap.dedent("""
    import resource, sys, time
    sys.path[:0] = [{tests!r}]
    from postarchive.detection import detect
    import test_shape
    page = (test_shape.TWEET + test_shape.maker({name!r})({size})).encode()
    detect(test_shape.TWEET, "html")
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    started = time.process_time()
    found = detect(page, "html")
    print(time.process_time() - started, found[0].post_id == "1234567890123456789")
""")


def maker(name):
    unit = DISORDER.get(name)
    return (lambda n: unit * (n // len(unit))) if unit else SHAPES[name]


def run(name, size):
    code = CHILD.format(tests=str(__file__).rpartition("/")[0], name=name, size=size)
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (30, 30)),
    )
    seconds, found = done.stdout.split()
    return float(seconds), found == "True"


@pytest.mark.slow
@pytest.mark.parametrize("name", [*SHAPES, *DISORDER])
def test_a_megabyte_of_any_shape_is_read_in_linear_time(name):
    small, _ = run(name, SIZE // 4)
    large, found = run(name, SIZE)
    assert found
    assert large < 10 * max(small, 0.05)  # four times the bytes; quadratic would be sixteen


@pytest.mark.parametrize("name", ["depth", "attributes", "open formatting"])
def test_the_most_dangerous_shapes_are_read_in_seconds(name):
    seconds, found = run(name, SIZE // 5)
    assert found
    assert seconds < 3


def depth(page):
    """How deep the parser's tree of a page is."""
    deepest, waiting = 0, [(LexborHTMLParser(page).root, 1)]
    while waiting:
        node, level = waiting.pop()
        deepest = max(deepest, level)
        waiting += [(child, level + 1) for child in node.iter()]
    return deepest


def in_order(page, bounds):
    """A page as the parser would get it under lower bounds, if any end is out of order. (It makes tables' rows itself.)"""
    with pytest.MonkeyPatch.context() as patched:
        for name, value in {"_LEFT_OPEN": -1, "_ROOM": 8, **bounds}.items():
            patched.setattr(nesting, name, value)
        walk = nesting.Nesting(page)
        walk.run()
        return walk.result()


@pytest.mark.parametrize("name", DISORDER)
def test_what_is_out_of_order_gets_no_deeper_than_the_bound(name):
    page = (TWEET + maker(name)(20_000)).encode()
    assert depth(in_order(page, {"DEPTH": 50})) < 3 * 50 + 50
    assert [one.post_id for one in detect(page, "html")] == ["1234567890123456789"]


NAMES = [*(one.decode() for one in sorted(nesting._SPECIAL | nesting.FORMATTING | nesting._RAW | nesting._MIXED))]
NAMES += ["svg", "math", "path", "title", "span", "a", "x-a", "br", "img", "link", "input", "body", "html", "frameset", "frame", "rt"]  # fmt: skip
SIGNS = ["<!--", "-->", "<![CDATA[>", "]]>", "<?x>", "</>", '"', "<a b='", "x"]
tags = st.sampled_from(NAMES).flatmap(
    lambda name: st.sampled_from([f"<{name}>", f"</{name}>", f"<{name}/>", f"<{name} a=b color=c>", f"<{name} a=/>"])
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(tags, max_size=3), st.lists(st.one_of(tags, tags, tags, st.sampled_from(SIGNS)), min_size=1, max_size=9)
)
def test_the_parser_holds_no_more_open_than_was_counted(before, unit):
    page = "".join([*before, *unit * 40]).encode()
    assert depth(in_order(page, {"DEPTH": 12, "_ROOM": 3})) <= 3 * 12 + nesting.MOST_OPEN + 10


NEAR_VALUES = ["<p ", "<p", '"', "'", "=", " ", ">", "x", "a=", ' x="', " x='", "\x0b", "\n", "/", "<", "<!--", "-->"]


@pytest.mark.parametrize("opening", ["", "<p "])
def test_no_tag_reaches_the_parser_with_more_attributes_than_were_counted(opening):
    blocks, attributes = "<p>x</p>" * 300, " ".join(f"a{i}" for i in range(1000))
    for before in map("".join, itertools.product(NEAR_VALUES, repeat=2)):
        capped, _ = shape.cap(f"{blocks}{opening}{before}{attributes}>x</p>".encode())
        most = max(len(node.attributes) for node in LexborHTMLParser(capped).css("*"))
        assert most <= 2 * nesting.ATTRIBUTES, before


CUTS = {
    "depth": ("<div>" * 5000 + TWEET, "nested deeper than 512"),
    "attributes": (f"<p {' '.join(f'a{i}' for i in range(20_000))}>x</p>{TWEET}", "more than 256 attributes were"),
    "formatting": (f"{''.join(f'<b {i}>' for i in range(3000))}{TWEET}", "formatting elements were open"),
    "roots": (f"{''.join(f'<body a{i}=1>' for i in range(2000))}{TWEET}", "more than 4 <body>"),
}


@pytest.mark.parametrize("name", CUTS)
def test_what_was_cut_is_said_and_posts_are_still_found(name):
    page, said = CUTS[name]
    page = "<p></p>" * 2000 + page  # enough tags that counting alone cannot clear it
    found = detect(page, "html")
    assert [one.post_id for one in found] == ["1234567890123456789"]
    assert any(said in note for note in found.notes)


def test_no_words_are_ever_cut():
    page = "".join(f"<b {i}><div a{i}>w{i} " for i in range(3000)).encode()
    capped, notes = shape.cap(page)
    assert notes
    assert all(f"w{i} ".encode() in capped for i in range(3000))


HONEST = {
    "unclosed paragraphs": "<p>x" * 3000,
    "unclosed list items": f"<ul>{'<li>x' * 3000}</ul>",
    "unclosed cells": f"<table>{'<tr><td>x<td>y' * 2000}</table>",
    "void elements": "x<br><img src=x><hr>" * 2000,
    "formatting, closed": "<p><b><i>x</i></b></p>" * 2000,
    "script that looks like tags": f"<script>{'if (a<b && c<d) {}' * 5000}</script>",
    "json": f'<script type="application/json">{{"a": "{"x y, " * 20_000}"}}</script>',
    "a style": f"<style>{'a > b { c: d } ' * 5000}</style>",
    "comments": "<!-- <div> -->" * 3000,
    "quotes in text": '<p>it\'s "so" a=b</p>' * 2000,
}


@pytest.mark.parametrize("name", HONEST)
def test_honest_pages_are_not_cut(name):
    page = f"<!doctype html><html><body>{HONEST[name]}{TWEET}</body></html>".encode()
    walk = nesting.Nesting(page)
    walk.run()
    assert walk.result() == page
    assert_whole(page)


def assert_whole(page):
    """The parser makes of what it is given what it makes of the page, but for texts of scripts and styles."""
    capped, notes = shape.cap(page)
    assert notes == ()
    trees = [LexborHTMLParser(one) for one in (page, capped)]
    for tree in trees:
        tree.strip_tags(["script", "style"])
    assert trees[0].html == trees[1].html


@pytest.mark.shared
def test_no_page_of_the_corpus_is_cut(shared):
    pages = [path for folder in ("html-dev", "html-dev2") for path in (shared / "corpus" / folder).iterdir()]
    assert len(pages) > 100
    for path in pages:
        page = path.read_bytes()
        assert_whole(gzip.decompress(page) if path.suffix == ".gz" else page)


TEXTS = {
    "a script in a comment": "<!-- <script> --><p>x</p>{tweet}<script>y</script>",
    "a script in a value": '<p data-a="<script>">x</p>{tweet}<script>y</script>',
    "a style in a script": "<script>a = '<style>';</script>{tweet}<style>b {{}}</style>",
    "a script in a text area": "<textarea><script></textarea><p>x</p>{tweet}<script>y</script>",
    "a value that holds an end": '<script data-a="x>y">{long}</script>{tweet}',
    "a script within a script's comment": "<script><!-- <script> {long} </script> --></script>{tweet}",
    "capitals": "<SCRIPT>{long}</SCRIPT>{tweet}<STYLE>{long}</STYLE>",
    "never closed": "{tweet}<script>{long}",
}


@pytest.mark.parametrize("name", TEXTS)
def test_only_texts_of_scripts_are_left_out(name):
    long = "var a = 1; " * 500
    page = TEXTS[name].format(tweet=TWEET + "<p>words</p>" * 300, long=long).encode()
    assert_whole(page)
    assert [one.post_id for one in detect(page, "html")] == ["1234567890123456789"]


@pytest.mark.slow
def test_fifty_megabytes_are_read():
    page = (
        TWEET + "<p>Some honest words of an honest article.</p>\n" * 1_100_000 + TWEET.replace("status/1", "status/2")
    ).encode()
    assert len(page) > 50_000_000
    assert len(detect(page)) == 2
