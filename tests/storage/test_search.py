"""Whatever a user types finds what holds its words, and raises nothing."""

from __future__ import annotations

import importlib.util
import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postarchive.archive.words import as_shown
from postarchive.model import Article, Attempt, Detection, Embed, Outcome, Post, PostRef, Resolution, Snapshot
from postarchive.storage.search import MOST_WORDS, expression

BODIES = {
    "1": "Drones over the Kremlin tonight, says the mayor",
    "2": "Café society; it's a_b, see https://x.com/a/status/1",
    "3": "クレムリンの上空でドローン",
    "4": "NOT a drone AND nothing NEAR",
}


def ref(number):
    return PostRef(platform="twitter", post_id=number, url=f"https://x.com/i/web/status/{number}")


@pytest.fixture
def full(store, noon):
    for number, body in BODIES.items():
        post = Post(ref=ref(number), handle="nexta_tv", name="NEXTA «live»", body=body, fetcher="test")
        attempt = Attempt(fetcher="test", outcome=Outcome.LIVE)
        look = Snapshot(ref=ref(number), outcome=Outcome.LIVE, taken_at=noon, post=post, attempts=(attempt,))
        store.add_snapshot(look, due_at=None)
    return store


def show(store, at, *, source, body, found=None, **more):
    embed = Embed(platform="twitter", body=body, **more)
    article = Article(content=source, kind="text", source=source)
    store.add_article(
        article,
        Detection(embeds=(embed,)),
        [Resolution(ref=found)],
        detector="test/1",
        words=as_shown(article, Detection(embeds=(embed,)), at=at),
        at=at,
    )


QUERIES = {
    "drones kremlin": ["1"],
    "DRONES": ["1"],
    "cafe": ["2"],
    "café": ["2"],
    "it's": ["2"],
    "a_b": ["2"],
    "https://x.com/a/status/1": ["2"],
    "dron*": ["1", "4"],
    "dron": [],
    "NOT": ["4"],
    "a AND nothing": ["4"],
    "クレムリンの上空でドローン": ["3"],
    "nexta kremlin": ["1"],
    "nexta_tv": ["1", "2", "3", "4"],
    '"mayor': ["1"],
    "body:drone": [],
    "^drones": ["1"],
    "-drones": ["1"],
    "kremlin ) } ' ; --": ["1"],
    "": [],
    "* '' ( ) \" - ^ :": [],
    "\0": [],
    "\ud800": [],
    "kremlin nowhere": [],
}


@pytest.mark.parametrize(("query", "keys"), QUERIES.items(), ids=map(repr, QUERIES))
def test_a_query_finds_what_holds_all_its_words(full, query, keys):
    assert sorted(hit.post.key for hit in full.search(query, limit=9)) == [f"twitter:{key}" for key in keys]


@pytest.mark.shared
def test_no_query_that_breaks_fts_breaks_us(full, shared):
    spec = importlib.util.spec_from_file_location("samples", shared / "hostile" / "samples.py")
    samples = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(samples)
    for query in samples.FTS_QUERIES:
        for hit in full.search(query, limit=9):
            assert any(sign.isalnum() for sign in query)
            assert hit.snippet


def test_no_text_at_all_raises(full):
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
    @given(st.text() | st.text('"*^():+-{}a ,ANDORNEAR/', max_size=30))
    def raises_nothing(query):
        full.search(query, limit=3)

    raises_nothing()


def test_a_very_long_query_is_cut(full):
    assert expression("a " * 500).count('"a"') == MOST_WORDS
    assert full.search("kremlin " * 5000, limit=9)[0].post.key == "twitter:1"


def test_the_snippet_shows_the_words(full):
    (hit,) = full.search("kremlin", limit=9)
    assert "«Kremlin»" in hit.snippet
    assert (hit.outcome, hit.embed) == (Outcome.LIVE, None)


def test_a_post_that_articles_show_is_one_hit_and_says_where(full, noon):
    for source in ("https://e.test/a", "https://e.test/b"):
        show(full, noon, source=source, body="Kremlin drones, as quoted", found=ref("1"), handle="nexta_tv")
    (hit,) = full.search("kremlin", limit=9)
    assert hit.post.body == BODIES["1"]
    assert hit.article in {"https://e.test/a", "https://e.test/b"}
    (quoted,) = full.search("quoted", limit=9)
    assert (quoted.post.key, quoted.embed.body) == ("twitter:1", "Kremlin drones, as quoted")


def test_words_of_a_post_that_nobody_has_had_are_found(store, noon):
    show(store, noon, source="1", body="lost words", handle="a", found=ref("9"))
    show(store, noon, source="2", body="lost for good", handle="b")
    show(store, noon, source="3", body="lost for good", handle="b")
    known, unknown = sorted(store.search("lost", limit=9), key=lambda hit: hit.embed.handle)
    assert (known.post.key, known.post.body, known.post.fetcher) == ("twitter:9", "lost words", "embed")
    assert (unknown.post.key, unknown.post.ref, unknown.post.handle) == (None, None, "b")


def test_the_limit_holds(full):
    assert len(full.search("nexta_tv", limit=2)) == 2
    assert full.search("nexta_tv", limit=0) == []


def test_the_index_follows_an_edit(full, noon):
    edited = Post(ref=ref("1"), body="quite other words", fetcher="test")
    attempt = Attempt(fetcher="test", outcome=Outcome.LIVE)
    look = Snapshot(ref=ref("1"), outcome=Outcome.LIVE, taken_at=noon, post=edited, attempts=(attempt,))
    full.add_snapshot(look, due_at=None)
    assert full.search("kremlin", limit=9) == []
    assert [hit.post.key for hit in full.search("quite other", limit=9)] == ["twitter:1"]
    with closing(sqlite3.connect(full._database.path)) as connection:
        connection.execute("INSERT INTO post_words(post_words, rank) VALUES ('integrity-check', 1)")
