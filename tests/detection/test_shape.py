"""The shape of a page: what goes too far is cut before the parser, in linear time; honest pages are left alone.

Dangerous shapes are read in a child process with a limit on its CPU time and memory: a parser in C cannot be stopped.
"""

from __future__ import annotations

import gzip
import resource
import subprocess
import sys
import textwrap

import pytest
from selectolax.lexbor import LexborHTMLParser

from postarchive.detection import detect, shape

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
    "quotes that never end, each of a post": lambda n: "".join(
        TWEET.replace("1234567890123456789", str(10**8 + i))
        .replace("</blockquote>", "")
        .replace(' class="twitter-tweet"', "")
        for i in range(n // 140)
    ),
    "quotes within quotes, and links": lambda n: (
        '<blockquote class="twitter-tweet">' * 500 + '<a href="/x">y</a>' * (n // 18)
    ),
}

CHILD = textwrap.dedent("""
    import resource, sys, time
    sys.path[:0] = [{tests!r}]
    from postarchive.detection import detect
    import test_shape
    page = (test_shape.TWEET + test_shape.SHAPES[{name!r}]({size})).encode()
    detect(test_shape.TWEET, "html")
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    started = time.process_time()
    found = detect(page, "html")
    print(time.process_time() - started, found[0].post_id == "1234567890123456789")
""")


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
@pytest.mark.parametrize("name", SHAPES)
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
    walk = shape._Walk(page)
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
