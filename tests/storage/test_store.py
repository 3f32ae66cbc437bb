"""What goes in comes out; what must never be, never is."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace

import pytest

from postarchive.archive.words import as_shown
from postarchive.errors import NotAnArchiveError
from postarchive.model import (
    Article,
    Attempt,
    Capture,
    Detection,
    Embed,
    Evidence,
    Outcome,
    Post,
    PostRef,
    Resolution,
    Resolved,
    ShortLink,
    Snapshot,
    Source,
)
from postarchive.records import State
from postarchive.storage import Store
from postarchive.storage.due import EVERYTHING

DAY = dt.timedelta(days=1)
UNKNOWN = Resolution(ref=None)


def ref(number, **more):
    return PostRef(platform="twitter", post_id=str(number), url=f"https://x.com/i/web/status/{number}", **more)


def did(handle=None):
    return PostRef(platform="bluesky", post_id="3k", account="did:plc:abc", handle=handle, url="https://bsky.app/did")


def by_handle():
    return PostRef(platform="bluesky", post_id="3k", account="a.test", handle="a.test", url="https://bsky.app/handle")


def look(of, outcome, at, *, post=None, source=Source.LIVE, reason="", captures=()):
    attempt = Attempt(fetcher="test", outcome=outcome, source=source, reason=reason, captures=captures)
    return Snapshot(ref=of, outcome=outcome, taken_at=at, post=post, attempts=(attempt,))


def add(store, at, content="words", *, source="https://e.test/a", embeds=(), resolutions=None, **more):
    article = Article(content=content, kind="text", source=source, **more)
    detection = Detection(embeds=tuple(embeds), kind="text")
    found = resolutions or [UNKNOWN] * len(detection)
    return store.add_article(
        article, detection, found, detector="test/1", words=as_shown(article, detection, at=at), at=at
    )


def rows(store, query, *values):
    with closing(sqlite3.connect(store._database.path)) as connection:
        return connection.execute(query, values).fetchall()


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [("a\0b", "a\ufffdb"), ("\ud800", "\ufffd"), ("\udfff\ud800", "\ufffd\ufffd"), ("😀\u202e\x7f", "😀\u202e\x7f")],
)
def test_words_that_no_database_takes_get_a_sign_in_their_place(store, noon, given_text, kept):
    embed = Embed(platform="twitter", body=given_text, why=(given_text,), short_links=(given_text,))
    add(store, noon, embeds=[embed], title=given_text, fields={"x": given_text.replace("\0", "")})
    (article,) = store.articles()
    held = article.embeds[0].embed
    assert (held.body, article.title) == (kept, kept)
    assert len(held.body) == len(given_text)
    reason = look(ref(1), Outcome.BLOCKED, noon, reason=given_text)
    store.add_snapshot(reason, due_at=None)
    assert next(store.snapshots("twitter:1")).attempts[0].reason == kept


def test_the_content_is_kept_as_it_was_given(store, noon):
    for content in ["a\0\ud800é", b"\xff\x00" * 5000, ""]:
        added = add(store, noon, content=content, source=None)
        article = Article(content=content, kind="text")
        assert added.article == f"sha256:{article.sha256}"
        assert store.blob(article.sha256) == article.raw
    assert store.blob("no such") is None


def test_the_same_content_again_adds_nothing_and_another_is_a_version(store, noon):
    one, two = [Embed(platform="twitter", handle="a")], [Embed(platform="twitter", handle="b")]
    assert add(store, noon, "first", embeds=one).version == 1
    before = rows(store, "SELECT count(*), max(id) FROM embed")
    again = add(store, noon + DAY, "first", embeds=one)
    assert (again.new, again.version, rows(store, "SELECT count(*), max(id) FROM embed")) == (False, 1, before)
    changed = add(store, noon + DAY, "second", embeds=two)
    assert (changed.new, changed.version) == (True, 2)
    assert [article.embeds[0].embed.handle for article in store.articles()] == ["b"]
    add(store, noon + 2 * DAY, "first", embeds=one)
    (article,) = store.articles()
    assert (article.embeds[0].embed.handle, article.versions, article.embeds[0].version) == ("a", 2, 1)
    assert len(store.embeds(article="https://e.test/a")) == 2


def test_what_the_caller_says_anew_is_kept(store, noon):
    add(store, noon, title="old", outlet="o", fields={"a": 1})
    add(store, noon, title="new", corpus="c")
    (article,) = store.articles()
    assert (article.title, article.outlet, article.corpus, article.fields) == ("new", "o", "c", {"a": 1})
    assert list(store.articles(corpus="c")) == list(store.articles(outlet="o")) == [article]
    assert list(store.articles(corpus="d")) == list(store.articles(key="elsewhere")) == []


def test_fields_that_are_no_json_are_refused_and_nothing_is_written(store, noon):
    with pytest.raises(ValueError, match="JSON"):
        add(store, noon, fields={"x": float("nan")})
    assert rows(store, "SELECT count(*) FROM article") == [(0,)]


def test_a_post_known_at_once_gives_its_embeds_its_outcome(store, noon):
    store.add_snapshot(look(ref(1), Outcome.LIVE, noon), due_at=None)
    embeds = [
        Embed(platform="twitter", ordinal=0),
        Embed(platform="twitter", ordinal=1),
        Embed(platform="x", ordinal=2),
    ]
    found = [Resolution(ref=ref(1), confidence=1.0), Resolution(ref=ref(2), confidence=1.0), UNKNOWN]
    added = add(store, noon, embeds=embeds, resolutions=found)
    assert [one.outcome for one in added.embeds] == [Outcome.LIVE, Outcome.PENDING, Outcome.PENDING]
    assert [one.ref for one in added.embeds] == [ref(1), ref(2), None]
    assert [one.embed.ordinal for one in store.embeds(post="twitter:2")] == [1]
    assert store.count_due(EVERYTHING, at=noon) == (1, 1)


def test_a_look_tells_every_embed_of_its_post(store, noon):
    found = [Resolution(ref=ref(1), confidence=1.0)]
    for source in ("https://e.test/a", "https://e.test/b"):
        add(store, noon, source=source, embeds=[Embed(platform="twitter")], resolutions=found)
    store.add_snapshot(look(ref(1), Outcome.SUSPENDED, noon), due_at=None)
    assert {article.embeds[0].outcome for article in store.articles()} == {Outcome.SUSPENDED}
    assert store.tally(EVERYTHING).outcomes == {Outcome.SUSPENDED: 2}


def test_a_resolution_is_kept_with_its_tries(store, noon):
    add(store, noon, embeds=[Embed(platform="twitter")])
    (due,) = store.due_embeds(EVERYTHING, at=noon)
    capture = Capture(url="https://t.co/a", status=500, body=b"sorry", taken_at=noon)
    failed = Attempt(fetcher="short link", outcome=Outcome.SERVER_ERROR, captures=(capture,))
    lost = Resolved(resolution=UNKNOWN, outcome=Outcome.SERVER_ERROR, attempts=(failed,))
    assert store.add_resolved(due.row, lost, due_at=noon + DAY, at=noon) == (Outcome.SERVER_ERROR, False)
    assert list(store.due_embeds(EVERYTHING, at=noon)) == []
    assert store.tally(EVERYTHING).next_due_at == noon + DAY
    evidence = (Evidence(kind="link", agrees=True, detail="it leads there"),)
    found = Resolved(resolution=Resolution(ref=ref(7), confidence=0.9, evidence=evidence), outcome=Outcome.PENDING)
    assert store.add_resolved(due.row, found, due_at=None, at=noon + DAY) == (Outcome.PENDING, True)
    (held,) = store.embeds(post="twitter:7")
    assert (held.ref, held.confidence, held.evidence, held.attempts) == (ref(7), 0.9, evidence, (failed,))
    assert [one.key for one in store.due_posts(EVERYTHING, at=noon + DAY)] == ["twitter:7"]


def test_a_short_link_alone_is_an_embed_without_an_article(store, noon):
    link = ShortLink(platform="twitter", url="https://t.co/a")
    assert [store.add_short_link(link, at=noon) for _ in range(2)] == [True, False]
    (due,) = store.due_embeds(EVERYTHING, at=noon)
    assert (due.embed.short_links, due.article) == (("https://t.co/a",), None)
    assert [one.article for one in store.embeds(article="https://t.co/a")] == [None]


def test_the_key_that_an_answer_told_replaces_the_old_one_which_stays_an_alias(store, noon):
    store.add_post(by_handle(), at=noon)
    now = store.add_snapshot(look(by_handle(), Outcome.LIVE, noon, post=Post(ref=did("a.test"))), due_at=None)
    assert now.key == "bluesky:did:plc:abc/3k"
    (held,) = store.posts()
    assert (held.key, held.aliases) == (did().key, (by_handle().key,))
    assert store.post(["none", by_handle().key]) == held
    assert not store.add_post(by_handle(), at=noon)
    again = look(did(), Outcome.ARCHIVED, noon, post=Post(ref=by_handle()), source=Source.ARCHIVE)
    assert store.add_snapshot(again, due_at=None).key == did().key


@pytest.mark.parametrize("told_by", ["the answer's key", "an alias"])
def test_two_rows_that_prove_to_be_one_post_are_joined(store, noon, told_by):
    words = [Embed(platform="bluesky", body="by handle")], [Embed(platform="bluesky", body="by did")]
    add(store, noon, source="1", embeds=words[0], resolutions=[Resolution(ref=by_handle())])
    add(store, noon, source="2", embeds=words[1], resolutions=[Resolution(ref=did())])
    store.add_snapshot(look(by_handle(), Outcome.UNREACHABLE, noon), due_at=noon)
    if told_by == "an alias":
        store.add_snapshot(
            look(did(), Outcome.LIVE, noon + DAY, post=Post(ref=did())), due_at=None, aliases=[by_handle().key]
        )
    else:
        store.add_snapshot(look(by_handle(), Outcome.LIVE, noon + DAY, post=Post(ref=did())), due_at=None)
    (held,) = store.posts()
    assert (held.key, held.aliases, held.outcome) == (did().key, (by_handle().key,), Outcome.LIVE)
    assert [one.outcome for one in store.snapshots(did().key)] == [Outcome.UNREACHABLE, Outcome.LIVE]
    assert [one.outcome for one in store.embeds(post=did().key)] == [Outcome.LIVE] * 2
    assert rows(store, "PRAGMA foreign_key_check") == []
    assert rows(store, "INSERT INTO post_words(post_words, rank) VALUES ('integrity-check', 1)") == []


def test_a_joined_post_keeps_the_record_that_either_had(store, noon):
    held = Post(ref=by_handle(), body="had once", fetcher="test")
    store.add_snapshot(look(by_handle(), Outcome.LIVE, noon, post=held), due_at=None)
    store.add_post(did(), at=noon + DAY)
    store.add_snapshot(look(did(), Outcome.BLOCKED, noon + DAY), due_at=None, aliases=[by_handle().key])
    (post,) = store.posts()
    assert (post.key, post.post.body, post.state, post.outcome) == (did().key, "had once", State.LIVE, Outcome.BLOCKED)
    assert (post.first_seen_at, post.last_known_alive_at) == (noon, noon)


def test_a_live_record_is_not_replaced_by_a_copy(store, noon):
    def saw(body, source, outcome, at):
        post = Post(ref=ref(1), body=body, fetcher="test")
        store.add_snapshot(look(ref(1), outcome, at, post=post, source=source), due_at=None)
        return store.post(["twitter:1"]).post.body

    assert saw("first copy", Source.ARCHIVE, Outcome.ARCHIVED, noon) == "first copy"
    assert saw("second copy", Source.ARCHIVE, Outcome.ARCHIVED, noon) == "second copy"
    assert saw("live", Source.LIVE, Outcome.LIVE, noon) == "live"
    assert saw("third copy", Source.ARCHIVE, Outcome.ARCHIVED, noon) == "live"
    assert saw("edited", Source.LIVE, Outcome.LIVE, noon) == "edited"


STATES = {
    "never looked": ([], State.UNKNOWN),
    "live": ([(0, Outcome.LIVE)], State.LIVE),
    "gone once": ([(0, Outcome.DELETED)], State.MISSING),
    "gone twice in a day": ([(0, Outcome.DELETED), (0.99, Outcome.NOT_FOUND)], State.MISSING),
    "gone twice, a day apart": ([(0, Outcome.NOT_FOUND), (1, Outcome.SUSPENDED)], State.GONE),
    "gone, back, gone": ([(0, Outcome.DELETED), (1, Outcome.LIVE), (2, Outcome.DELETED)], State.MISSING),
    "refusals say nothing": (
        [
            (0, Outcome.LIVE),
            *(
                (day, outcome)
                for day, outcome in enumerate(Outcome, 1)
                if outcome.value
                in {
                    "private",
                    "login_wall",
                    "blocked",
                    "withheld",
                    "age_gated",
                    "rate_limited",
                    "server_error",
                    "unreachable",
                    "unparsable",
                    "not_archived",
                }
            ),
        ],
        State.LIVE,
    ),
    "a refusal between": ([(0, Outcome.DELETED), (0.5, Outcome.BLOCKED), (1, Outcome.DELETED)], State.GONE),
    "looks out of order": ([(2, Outcome.LIVE), (0, Outcome.DELETED), (1, Outcome.DELETED)], State.LIVE),
}


@pytest.mark.parametrize(("looks", "state"), STATES.values(), ids=STATES)
def test_the_state_is_the_sum_of_what_the_live_source_said(store, noon, looks, state):
    store.add_post(ref(1), at=noon)
    for days, outcome in looks:
        store.add_snapshot(look(ref(1), outcome, noon + days * DAY), due_at=None)
    assert store.post(["twitter:1"]).state is state


def test_what_an_archive_says_never_moves_the_state(store, noon):
    for days in (0, 2):
        store.add_snapshot(look(ref(1), Outcome.DELETED, noon + days * DAY, source=Source.ARCHIVE), due_at=None)
    copied = look(ref(1), Outcome.ARCHIVED, noon, post=Post(ref=ref(1)), source=Source.ARCHIVE)
    store.add_snapshot(copied, due_at=None, copied_at=noon - 99 * DAY)
    held = store.post(["twitter:1"])
    assert (held.state, held.last_known_alive_at) == (State.UNKNOWN, noon - 99 * DAY)
    store.add_snapshot(copied, due_at=None, copied_at=noon - 100 * DAY)
    assert store.post(["twitter:1"]).last_known_alive_at == noon - 99 * DAY


def test_a_recorded_answer_is_as_old_as_it_is(store, noon):
    recorded = Capture(url="https://x.test", status=404, taken_at=noon - 9 * DAY)
    for days in (0, 2):
        gone = look(ref(1), Outcome.DELETED, noon + days * DAY, captures=(recorded,))
        store.add_snapshot(gone, due_at=None)
    assert store.post(["twitter:1"]).state is State.MISSING
    there = replace(recorded, status=200, taken_at=noon - 3 * DAY)
    store.add_snapshot(look(ref(1), Outcome.LIVE, noon, captures=(there,)), due_at=None)
    assert store.post(["twitter:1"]).last_known_alive_at == noon - 3 * DAY


def test_one_body_is_kept_once(store, noon):
    captures = tuple(Capture(url=f"https://{n}.test", body=b"same" * 500) for n in range(3))
    store.add_snapshot(look(ref(1), Outcome.LIVE, noon, captures=captures), due_at=None)
    assert rows(store, "SELECT count(*), max(size), max(length(body)) < 100, max(coding) FROM blob") == [
        (1, 2000, 1, "zstd")
    ]


def test_a_body_that_the_disk_changed_is_not_served(store, noon):
    store.add_snapshot(look(ref(1), Outcome.LIVE, noon, captures=(Capture(url="u", body=b"x" * 99),)), due_at=None)
    with closing(sqlite3.connect(store._database.path)) as connection:
        connection.execute("UPDATE blob SET body = zeroblob(length(body))")
        connection.commit()
    with pytest.raises(NotAnArchiveError, match="damaged"):
        list(store.snapshots("twitter:1"))


TAG = ("ETag", '"v1"')


def tagged(at, *, status=200, body=b"words", confirms=None, url="https://a.test/1", source=Source.LIVE, headers=(TAG,)):
    return Capture(url=url, status=status, headers=headers, body=body, taken_at=at, source=source, confirms=confirms)


def test_a_confirmation_comes_back_with_the_answer_that_it_confirms(store, noon):
    first = tagged(noon)
    again = tagged(noon + DAY, status=304, body=b"", confirms=first)
    third = tagged(noon + 2 * DAY, status=304, body=b"", confirms=first)
    for capture in (first, again, third):
        store.add_snapshot(look(ref(1), Outcome.LIVE, capture.taken_at, captures=(capture,)), due_at=None)
    assert [one.attempts[0].captures for one in store.snapshots("twitter:1")] == [(first,), (again,), (third,)]
    assert rows(store, "SELECT status, sha256 FROM capture") == [(n, first.sha256) for n in (200, 304, 304)]
    assert rows(store, "SELECT size FROM blob") == [(5,)]
    assert store.answers_of_post("twitter:1") == [third]


def test_a_304_that_confirms_nothing_is_what_it_is(store, noon):
    captures = (tagged(noon, body=b""), tagged(noon, status=304, body=b""), tagged(noon, status=304, body=b"else"))
    store.add_snapshot(look(ref(1), Outcome.LIVE, noon, captures=captures), due_at=None)
    (held,) = store.snapshots("twitter:1")
    assert held.attempts[0].captures == captures


def test_answers_that_can_be_confirmed_are_the_last_of_each_address_that_somebody_could_read(store, noon):
    other = "https://a.test/2"
    looks = [
        (Outcome.LIVE, [tagged(noon), tagged(noon, url=other)]),
        (Outcome.UNPARSABLE, [tagged(noon + DAY, body=b"half")]),
        (Outcome.LOGIN_WALL, [tagged(noon + DAY, url=other, body=b"newer")]),
        (Outcome.LIVE, [tagged(noon, url="https://a.test/3", headers=())]),
        (Outcome.LIVE, [tagged(noon, url="https://a.test/4", status=404)]),
        (Outcome.LIVE, [tagged(noon, url="https://a.test/5", source=Source.LOCAL)]),
    ]
    for outcome, captures in looks:
        store.add_snapshot(look(ref(1), outcome, noon, captures=tuple(captures)), due_at=None)
    store.add_snapshot(look(ref(2), Outcome.LIVE, noon, captures=(tagged(noon, url="https://b.test/"),)), due_at=None)
    assert [(one.url, one.body) for one in store.answers_of_post("twitter:1")] == [
        (other, b"newer"),
        ("https://a.test/1", b"words"),
    ]
    assert store.answers_of_post("twitter:3") == []


def test_bytes_that_are_damaged_or_gone_are_confirmed_by_nobody(store, noon):
    store.add_snapshot(look(ref(1), Outcome.LIVE, noon, captures=(tagged(noon, body=b"x" * 99),)), due_at=None)
    with closing(sqlite3.connect(store._database.path)) as connection:
        connection.execute("UPDATE blob SET body = zeroblob(length(body))")
        connection.commit()
    assert store.answers_of_post("twitter:1") == []


def test_the_tries_to_find_out_a_post_are_remembered_too(store, noon):
    add(store, noon, embeds=[Embed(platform="twitter"), Embed(platform="twitter", ordinal=1)])
    (first, second) = [one.row for one in store.due_embeds(EVERYTHING, at=noon)]
    attempt = Attempt(fetcher="test", outcome=Outcome.UNRESOLVED, captures=(tagged(noon),))
    found = Resolved(resolution=UNKNOWN, outcome=Outcome.SERVER_ERROR, attempts=(attempt,))
    store.add_resolved(first, found, due_at=noon, at=noon)
    assert store.answers_of_embed(first) == [tagged(noon)]
    assert store.answers_of_embed(second) == []


def test_posts_are_found_by_what_is_so_of_them(store, noon):
    for number in range(3):
        store.add_post(ref(number, handle=f"H{number}", posted_at=noon + number * DAY), at=noon)
    store.add_snapshot(look(ref(1), Outcome.LIVE, noon), due_at=None)

    def keys(**where):
        return [post.key for post in store.posts(**where)]

    assert keys() == ["twitter:0", "twitter:1", "twitter:2"]
    assert keys(platform="bluesky") == keys(handle="h9") == []
    assert keys(handle="h1") == keys(outcome=Outcome.LIVE) == keys(state=State.LIVE) == ["twitter:1"]
    assert keys(since=noon + DAY, until=noon + 2 * DAY) == ["twitter:1"]


def test_a_run_may_be_limited(store, noon):
    found = [Resolution(ref=ref(1)), UNKNOWN]
    both = [Embed(platform="twitter"), Embed(platform="twitter", ordinal=1)]
    add(store, noon, source="1", embeds=both, resolutions=found)
    add(store, noon, source="2", embeds=both, resolutions=[Resolution(ref=ref(2)), UNKNOWN])
    store.add_post(ref(3), at=noon)
    store.add_short_link(ShortLink(platform="twitter", url="https://t.co/a"), at=noon)
    within = store.scope(["1", "twitter:3", "nothing of this name"])
    assert store.count_due(within, at=noon) == (1, 2)
    assert [one.article for one in store.due_embeds(within, at=noon)] == ["1"]
    assert [one.key for one in store.due_posts(within, at=noon)] == ["twitter:1", "twitter:3"]
    assert store.tally(within).outcomes == {Outcome.PENDING: 3}
    assert store.count_due(store.scope(["https://t.co/a"]), at=noon) == (1, 0)
    assert store.count_due(store.scope([]), at=noon) == (0, 0)
    assert store.tally(EVERYTHING).due == 6


def test_long_lists_come_in_pages_and_each_item_once(store, noon):
    embeds = [Embed(platform="twitter", ordinal=n) for n in range(1100)]
    add(store, noon, embeds=embeds, resolutions=[Resolution(ref=ref(n) if n % 2 else None) for n in range(1100)])
    assert len(list(store.posts())) == 550
    assert len({one.row for one in store.due_embeds(EVERYTHING, at=noon)}) == 550
    assert len(list(store.due_posts(store.scope(["https://e.test/a"]), at=noon))) == 550


def test_a_naive_time_is_refused(store):
    naive = dt.datetime(2026, 1, 1)
    with pytest.raises(ValueError, match="time zone"):
        store.add_post(ref(1), at=naive)
    with pytest.raises(ValueError, match="time zone"):
        store.add_snapshot(look(ref(1), Outcome.LIVE, naive), due_at=None)
    assert list(store.posts()) == []


FULL = """
import resource, signal, sys, datetime as dt
from postarchive.errors import DiskError
from postarchive.model import PostRef, Capture, Attempt, Snapshot, Outcome
from postarchive.storage import Store
import os
store = Store(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
at, kept = dt.datetime(2026, 1, 1, tzinfo=dt.UTC), 0
try:
    for number in range(100):
        body = os.urandom(20_000)
        attempt = Attempt(fetcher="f", outcome=Outcome.LIVE, captures=(Capture(url="u", body=body),))
        ref = PostRef(platform="twitter", post_id=str(number))
        store.add_snapshot(Snapshot(ref=ref, outcome=Outcome.LIVE, taken_at=at, attempts=(attempt,)), due_at=None)
        kept += 1
except DiskError as error:
    print(kept, error)
"""


def test_a_full_disk_is_said_and_the_archive_stays_good(tmp_path, noon):
    path = tmp_path / "a.db"
    done = subprocess.run([sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=False)
    kept, _, message = done.stdout.partition(" ")
    assert "the disk refused" in message, done.stderr
    store = Store(path)
    assert rows(store, "PRAGMA integrity_check") == [("ok",)]
    assert len(list(store.posts())) == int(kept) > 3
    store.add_post(ref(1000), at=noon)
    store.close()


def test_a_time_at_the_edge_of_the_calendar_is_kept(store, noon):
    edge = dt.datetime.max.replace(tzinfo=dt.timezone(-12 * dt.timedelta(hours=1)))
    store.add_post(ref(1, posted_at=edge), at=noon)
    store.add_post(ref(2, posted_at=dt.datetime(2023, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=3)))), at=noon)
    assert [post.ref.posted_at.isoformat() for post in store.posts()] == [
        "9999-12-31T23:59:59.999999+00:00",
        "2022-12-31T21:00:00+00:00",
    ]


def test_lists_are_json_that_any_tool_reads(store, noon):
    add(store, noon, embeds=[Embed(platform="twitter", short_links=("https://t.co/é",))], fields={"a": [1, "x"]})
    assert rows(store, "SELECT json_extract(short_links, '$[0]') FROM embed") == [("https://t.co/é",)]
    assert json.loads(rows(store, "SELECT fields FROM article_version")[0][0]) == {"a": [1, "x"]}
    assert rows(store, "SELECT article, outcome, post FROM embed_now") == [("https://e.test/a", "pending", None)]
