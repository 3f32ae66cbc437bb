"""The whole way, without a network: what is found is kept, asked about once a run, and never lost."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import json
import logging
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import postarchive.web
from postarchive import Archive, AsyncWeb, Web
from postarchive.errors import DiskError, UnknownPlatformError
from postarchive.model import (
    Article,
    Attempt,
    Capture,
    Outcome,
    Post,
    PostRef,
    Resolution,
    Resolved,
    ShortLink,
    Snapshot,
    Source,
)
from postarchive.records import State, Step
from postarchive.storage import due
from postarchive.storage.due import DueEmbed
from postarchive.web import Clock, Retry

NOON = dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
TWEET = "1653746111516381185"
PAGE = f"""<html><body><p>He wrote:</p>
<blockquote class="twitter-tweet"><p>Drones over the Kremlin</p>&mdash; NEXTA (@nexta_tv)
<a href="https://twitter.com/nexta_tv/status/{TWEET}">May 3, 2023</a></blockquote>
<p>And in text: — NEXTA (@nexta_tv) May 3, 2023</p></body></html>"""
TEXT = "He wrote:\n\nA ban in the capital… pic.twitter.com/fmVInXxejE\n— NEXTA (@nexta_tv) May 3, 2023\n"

DOCS = Path(__file__).parent.parent / "docs" / "tables.md"
ALWAYS_SO = re.findall(
    r"```sql\n(.*?)```", DOCS.read_text(encoding="utf-8").partition("## What is always so")[2], re.DOTALL
)


def check(path):
    """Hold an archive to what its documentation says is always so."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        for query in ("PRAGMA foreign_key_check", *ALWAYS_SO):
            assert connection.execute(query).fetchall() == [], query
        known = connection.execute("SELECT outcome FROM embed UNION SELECT outcome FROM post").fetchall()
        assert {outcome for (outcome,) in known} <= set(Outcome)


class Times:
    """A clock that stands still until somebody sleeps, or moves it."""

    def __init__(self):
        self.now = NOON

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        self.now += dt.timedelta(seconds=seconds)

    @property
    def web(self):
        return Clock(monotonic=self.now.timestamp, now=self)


class Answers:
    """A web of made-up results, for runs whose flows are not asked."""

    def __init__(self, answer):
        self.answer, self.asked = answer, []

    def sharing(self, _):
        return contextlib.nullcontext()

    def run_each(self, flows, *, at_once=32):
        for item, flow in flows:
            flow.close()
            self.asked.append(item.row if isinstance(item, DueEmbed) else item.key)
            yield item, self.answer(item)


def tweet(post_id):
    return PostRef(platform="twitter", post_id=post_id, handle="nexta_tv", url=f"https://x.com/i/web/status/{post_id}")


def saw(ref, outcome, *, post=None, source=Source.LIVE, retry_at=None, at=NOON):
    attempt = Attempt(fetcher="test", outcome=outcome, source=source, retry_at=retry_at)
    return Snapshot(ref=ref, outcome=outcome, taken_at=at, post=post, attempts=(attempt,))


def unresolved(outcome=Outcome.UNRESOLVED):
    return Resolved(
        resolution=Resolution(ref=None), outcome=outcome, attempts=(Attempt(fetcher="test", outcome=outcome),)
    )


def everywhere(outcome):
    """Answer everything with one outcome."""
    return Answers(lambda item: unresolved(outcome) if isinstance(item, DueEmbed) else saw(item, outcome))


@pytest.fixture
def times():
    return Times()


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """An empty archive to copy: making one syncs the disk several times."""
    path = tmp_path_factory.mktemp("made") / "posts.db"
    Archive(path).close()
    return path


@pytest.fixture
def path(tmp_path, made):
    return shutil.copy(made, tmp_path / "posts.db")


@pytest.fixture
def archive(path, times):
    with Archive(path, clock=times) as opened:
        yield opened
    check(path)


def syndication(request):
    """Answer as X and t.co do."""
    if request.url.host == "t.co":
        return httpx.Response(301, headers={"location": f"https://twitter.com/nexta_tv/status/{TWEET}/photo/1"})
    if request.url.host == "cdn.syndication.twimg.com":
        body = {
            "__typename": "Tweet",
            "id_str": request.url.params["id"],
            "text": "Drones over the Kremlin at night",
            "created_at": "2023-05-03T12:59:32.000Z",
            "lang": "en",
            "user": {"id_str": "1", "name": "NEXTA", "screen_name": "nexta_tv"},
        }
        return httpx.Response(200, json=body)
    return httpx.Response(404)


def no_network(request):
    raise httpx.ConnectError("no route to host", request=request)


@pytest.fixture
def open_web(times):
    opened = []

    def make(handler):
        web = Web(transport=httpx.MockTransport(handler), clock=times.web, sleep=times.sleep, retry=Retry(attempts=1))
        opened.append(web)
        return web

    yield make
    for web in opened:
        web.close()


def test_an_article_goes_the_whole_way(archive, open_web):
    added = archive.add(PAGE, source="https://e.test/story", title="A story")
    assert [one.ref and one.ref.key for one in added.embeds][:1] == [f"twitter:{TWEET}"]
    steps = []
    report = archive.run(web=open_web(syndication), progress=steps.append)
    assert report.outcomes[Outcome.LIVE] == sum(step.verb == "snapshot" for step in steps) == 1
    assert report.total == len(added.embeds)
    hit = archive.search("drones night")[0]
    assert (hit.post.key, hit.post.posted_at.day, hit.outcome) == (f"twitter:{TWEET}", 3, Outcome.LIVE)
    assert archive.get(f"https://nitter.net/nexta_tv/status/{TWEET}").state is State.LIVE
    (look,) = archive.snapshots(f"twitter:{TWEET}")
    assert json.loads(look.attempts[0].captures[0].body)["id_str"] == TWEET


def test_a_line_of_text_is_worked_out_by_its_short_link(archive, open_web):
    (embed,) = archive.add(TEXT, source="story.txt").embeds
    assert (embed.outcome, embed.ref, embed.due_at) == (Outcome.PENDING, None, NOON)
    steps = []
    archive.run(web=open_web(syndication), progress=steps.append)
    assert [(step.verb, step.outcome, step.done) for step in steps] == [
        ("resolve", Outcome.PENDING, 1),
        ("snapshot", Outcome.LIVE, 2),
    ]
    assert [step.left for step in steps] == [1, 0]
    (held,) = archive.embeds(post=TWEET and f"twitter:{TWEET}")
    assert (held.outcome, held.article, held.embed.handle) == (Outcome.LIVE, "story.txt", "nexta_tv")
    assert held.attempts[0].captures[0].status == 301
    assert archive.embeds(article="story.txt") == [held]


def test_without_a_network_everything_is_unreachable_and_due_again(archive, open_web):
    archive.add(PAGE, source="1")
    archive.add(TEXT, source="2")
    archive.add_post("https://bsky.app/profile/a.test/post/3kabcdefgh234")
    archive.add_post("https://mastodon.social/@a/110000000000000001")
    report = archive.run(web=open_web(no_network))
    assert set(report.outcomes) == {Outcome.UNREACHABLE}
    assert report.due > 0
    assert report.next_due_at is not None
    before = report.outcomes
    again = archive.run(web=open_web(no_network))
    assert (again.outcomes, again.due, again.steps) == (before, report.due, report.steps)
    assert archive.run(web=open_web(syndication)).outcomes[Outcome.LIVE] >= 2


def test_what_still_holds_is_confirmed_and_not_sent_again(archive, open_web, times, path):
    """The platform says the same twice, and once something else, while the web archive is out of order all the time."""
    words, asked = {"v": "walled"}, []

    def answer(request):
        if request.url.host != "cdn.syndication.twimg.com":
            return httpx.Response(503 if request.url.host == "web.archive.org" else 404)
        asked.append(request.headers.get("if-none-match"))
        tag = f'W/"{words["v"]}"'
        if asked[-1] == tag:
            return httpx.Response(304, headers={"ETag": tag, "X-Seen": str(len(asked))})
        body = {"__typename": "TweetTombstone", "tombstone": {}, "v": words["v"]}
        return httpx.Response(200, json=body, headers={"ETag": tag})

    archive.add_post("https://x.com/nexta_tv/status/20")
    outcomes = []
    for _ in range(3):
        outcomes.append(set(archive.run(web=open_web(answer)).outcomes))
        times.now += 2 * HOUR
    words["v"] = "still walled"
    outcomes.append(set(archive.run(web=open_web(answer)).outcomes))
    assert outcomes == [{Outcome.LOGIN_WALL}] * 4
    assert asked == [None, 'W/"walled"', 'W/"walled"', 'W/"walled"']
    first, again, third, other = (look.attempts[0].captures[0] for look in archive.snapshots("twitter:20"))
    assert [one.status for one in (first, again, third, other)] == [200, 304, 304, 200]
    assert (again.body, again.confirms, again.sha256) == (b"", first, first.sha256)
    assert (third.confirms, third.header("x-seen"), third.taken_at > again.taken_at) == (first, "3", True)
    assert (other.confirms, json.loads(other.body)["v"]) == (None, "still walled")
    with closing(sqlite3.connect(path)) as file:
        (bodies,) = file.execute("SELECT count(DISTINCT sha256) FROM capture WHERE url LIKE '%syndication%'").fetchone()
    assert bodies == 2


@pytest.mark.parametrize(
    "spoil", ["UPDATE blob SET body = zeroblob(length(body))", "UPDATE capture SET headers = '[]'"]
)
def test_what_the_archive_does_not_hold_whole_is_asked_for_whole(archive, open_web, path, spoil):
    asked = []

    def answer(request):
        if request.url.host != "cdn.syndication.twimg.com":
            return httpx.Response(503 if request.url.host == "web.archive.org" else 404)
        asked.append(request.headers.get("if-none-match"))
        return httpx.Response(200, json={"__typename": "TweetTombstone", "tombstone": {}}, headers={"ETag": '"1"'})

    archive.add_post("https://x.com/nexta_tv/status/20")
    archive.run(web=open_web(answer))
    with closing(sqlite3.connect(path)) as file:
        file.execute(spoil)
        file.commit()
    archive.run(web=open_web(answer))
    assert asked == [None, None]


def test_a_short_link_in_many_articles_is_asked_once_a_run(archive, open_web):
    asked = []

    def answer(request):
        asked.append(request.url.host)
        return syndication(request)

    for number in range(20):
        archive.add(f"Story {number}.\n\n{TEXT}", source=f"{number}.txt")
    report = archive.run(web=open_web(answer))
    assert report.outcomes == {Outcome.LIVE: 20}
    assert (asked.count("t.co"), asked.count("cdn.syndication.twimg.com")) == (1, 1)
    assert len({embed.attempts[0].captures[0].taken_at for embed in archive.embeds(post=f"twitter:{TWEET}")}) == 1


def test_a_second_run_has_nothing_to_do(archive):
    archive.add(PAGE, source="1")
    first, second = everywhere(Outcome.DELETED), everywhere(Outcome.LIVE)
    assert archive.run(web=first).steps == len(first.asked) > 0
    assert archive.run(web=second).steps == len(second.asked) == 0
    assert archive.get(f"twitter:{TWEET}").state is State.MISSING


def test_the_async_twin_does_the_same(path, times):
    async def main():
        transport = httpx.MockTransport(syndication)
        async with AsyncWeb(transport=transport, clock=times.web, sleep=times.sleep) as web:
            with Archive(path, clock=times) as archive:
                archive.add(TEXT, source="story.txt")
                steps = []
                return await archive.run_async(web=web, progress=steps.append), steps

    report, steps = asyncio.run(main())
    assert (report.outcomes, report.due) == ({Outcome.LIVE: 1}, 0)
    assert [str(step) for step in steps] == [f"resolve twitter:{TWEET}: pending", f"snapshot twitter:{TWEET}: live"]
    check(path)


def test_the_plain_run_works_inside_a_running_loop(archive, open_web):
    async def cell():
        archive.add(TEXT)
        return archive.run(web=open_web(syndication))

    assert asyncio.run(cell()).outcomes == {Outcome.LIVE: 1}


def test_without_a_web_it_opens_its_own(archive, times, monkeypatch):
    """The door is there; what stands behind it here is not the network."""
    options = {"transport": httpx.MockTransport(syndication), "clock": times.web, "sleep": times.sleep}
    monkeypatch.setattr(postarchive.web, "Web", lambda: Web(**options))
    monkeypatch.setattr(postarchive.web, "AsyncWeb", lambda: AsyncWeb(**options))
    archive.add_post(f"twitter:{TWEET}")
    assert archive.run().outcomes == {Outcome.LIVE: 1}
    archive.add(TEXT)
    assert asyncio.run(archive.run_async()).outcomes == {Outcome.LIVE: 1}


def test_who_asks_for_patience_is_left_alone_until_then(archive, times):
    archive.add_post(f"twitter:{TWEET}")
    later = NOON + HOUR
    limited = Answers(lambda ref: saw(ref, Outcome.RATE_LIMITED, retry_at=later))
    assert archive.run(web=limited).next_due_at == later
    assert archive.run(web=everywhere(Outcome.LIVE)).steps == 0
    times.now = later
    assert archive.run(web=everywhere(Outcome.LIVE)).outcomes == {Outcome.LIVE: 1}


@pytest.mark.parametrize("outcome", sorted(set(Outcome) - {Outcome.PENDING, Outcome.UNRESOLVED}))
def test_only_what_may_pass_is_due_again(archive, outcome):
    archive.add_post(f"twitter:{TWEET}")
    report = archive.run(web=everywhere(outcome))
    assert report.outcomes == {outcome: 1}
    assert report.due == (outcome in {Outcome.UNREACHABLE, Outcome.SERVER_ERROR, Outcome.RATE_LIMITED})


@pytest.mark.parametrize(
    ("reason", "copy", "due"),
    [
        ("unreachable", Outcome.UNREACHABLE, 1),
        ("refused_address", Outcome.UNREACHABLE, 0),
        ("", Outcome.NOT_ARCHIVED, 0),
    ],
)
def test_a_look_without_a_copy_is_due_again_where_asking_again_may_help(archive, reason, copy, due):
    archive.add_post(f"twitter:{TWEET}")
    attempts = (
        Attempt(fetcher="live", outcome=Outcome.DELETED),
        Attempt(fetcher="wayback", outcome=copy, source=Source.ARCHIVE, reason=reason),
    )
    look = Snapshot(ref=tweet(TWEET), outcome=Outcome.DELETED, taken_at=NOON, attempts=attempts)
    report = archive.run(web=Answers(lambda _: look))
    assert (report.outcomes, report.due) == ({Outcome.DELETED: 1}, due)


def test_no_item_comes_twice_in_one_run(archive, monkeypatch):
    monkeypatch.setattr(due, "PAGE", 10)
    for number in range(25):
        archive.add_post(f"twitter:{int(TWEET) + number}")
    web = everywhere(Outcome.UNREACHABLE)
    archive.run(web=web)
    assert len(web.asked) == len(set(web.asked)) == 25


def test_a_post_in_two_articles_is_looked_at_once(archive):
    for source in "12":
        archive.add(PAGE, source=source)
    web = everywhere(Outcome.LIVE)
    archive.run(web=web)
    assert web.asked.count(f"twitter:{TWEET}") == 1
    assert [one.article for one in archive.embeds(post=f"twitter:{TWEET}")] == ["1", "2"]


def test_a_bug_in_one_item_leaves_the_others_alone(archive, caplog):
    keys = [archive.add_post(f"twitter:{int(TWEET) + number}").key for number in range(5)]

    def answer(ref):
        if ref.key == keys[1]:
            return RuntimeError("a reader's bug")
        if ref.key == keys[2]:
            return saw(ref, Outcome.LIVE, post=Post(ref=ref, posted_at=dt.datetime(2023, 5, 3), fetcher="naive"))
        if ref.key == keys[3]:
            return saw(ref, Outcome.LIVE, post=Post(ref=ref, body=7, fetcher="wrong type"))
        return saw(ref, Outcome.LIVE)

    with caplog.at_level(logging.ERROR, "postarchive.archive.runs"):
        report = archive.run(web=Answers(answer))
    assert (report.outcomes, report.bugs, report.due) == ({Outcome.LIVE: 2, Outcome.UNPARSABLE: 3}, 3, 0)
    assert len(caplog.records) == 3
    (look,) = archive.snapshots(keys[1])
    assert (look.attempts[0].reason, look.attempts[0].detail) == ("bug", "RuntimeError: a reader's bug")


def test_an_embed_whose_working_out_fails_is_contained_too(archive):
    archive.add(TEXT)
    report = archive.run(web=Answers(lambda _: ZeroDivisionError("x")))
    assert (report.outcomes, report.bugs) == ({Outcome.UNPARSABLE: 1}, 1)


def test_nobody_to_ask_is_said_in_an_attempt(archive):
    archive.add(TEXT, source="1")
    archive.add_post(f"twitter:{TWEET}")
    silent = Answers(
        lambda item: (
            Resolved(resolution=Resolution(ref=None), outcome=Outcome.UNRESOLVED)
            if isinstance(item, DueEmbed)
            else Snapshot(ref=item, outcome=Outcome.NOT_ARCHIVED, taken_at=NOON)
        )
    )
    report = archive.run(web=silent)
    assert report.outcomes == {Outcome.UNRESOLVED: 1, Outcome.NOT_ARCHIVED: 1}
    assert archive.embeds(article="1")[0].attempts[0].reason == "nothing_to_ask"


@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError, asyncio.CancelledError])
def test_what_is_nobodys_finding_stops_the_run_and_keeps_what_was_done(archive, error):
    keys = [archive.add_post(f"twitter:{int(TWEET) + number}").key for number in range(3)]
    web = Answers(lambda ref: error() if ref.key == keys[1] else saw(ref, Outcome.LIVE))
    with pytest.raises(error):
        archive.run(web=web)
    assert [post.outcome for post in archive.posts()] == [Outcome.LIVE, Outcome.PENDING, Outcome.PENDING]
    assert archive.run(web=everywhere(Outcome.LIVE)).steps == 2


def test_what_was_told_is_in_the_file(archive, path):
    def told(step):
        with Archive(path, readonly=True) as other:
            assert other.get(step.ref.key).outcome is step.outcome
        raise KeyboardInterrupt

    archive.add_post(f"twitter:{TWEET}")
    with pytest.raises(KeyboardInterrupt):
        archive.run(web=everywhere(Outcome.LIVE), progress=told)


def test_a_run_may_be_limited_to_an_article_or_a_post(archive):
    archive.add(PAGE, source="1")
    archive.add(TEXT, source="2")
    archive.add_post("twitter:20")
    report = archive.run(web=everywhere(Outcome.LIVE), only=["1"])
    assert report.steps == report.total == len(archive.embeds(article="1"))
    assert archive.run(web=everywhere(Outcome.LIVE), only=["twitter:20"]).outcomes == {Outcome.LIVE: 1}
    assert archive.get("twitter:20").outcome is Outcome.LIVE
    assert archive.embeds(article="2")[0].outcome is Outcome.PENDING
    assert archive.run(web=everywhere(Outcome.LIVE), only=[]).total == 0


HANDLE = "https://bsky.app/profile/a.test/post/3kabcdefgh234"
DID = "https://bsky.app/profile/did:plc:abc/post/3kabcdefgh234"


@pytest.mark.parametrize("first", [HANDLE, DID], ids=["handle first", "did first"])
@pytest.mark.parametrize("both", [False, True], ids=["one added", "both added"])
def test_a_post_has_one_row_under_all_its_names(archive, first, both):
    archive.add_post(first)
    if both:
        archive.add_post(HANDLE if first == DID else DID)
    told = PostRef(platform="bluesky", post_id="3kabcdefgh234", account="did:plc:abc", handle="a.test", url=DID)
    archive.run(web=Answers(lambda ref: saw(ref, Outcome.LIVE, post=Post(ref=told, fetcher="test"))))
    (held,) = archive.posts()
    assert (held.key, held.aliases) == ("bluesky:did:plc:abc/3kabcdefgh234", ("bluesky:a.test/3kabcdefgh234",))
    assert archive.get(HANDLE) == archive.get(DID) == archive.get("bluesky:a.test/3kabcdefgh234") == held


def test_a_copy_moves_only_when_it_was_last_known_alive(archive):
    archive.add_post(f"twitter:{TWEET}")
    headers = (("Memento-Datetime", "Wed, 03 May 2023 14:00:00 GMT"),)
    copy = Capture(url="https://web.archive.org/x", status=200, headers=headers, taken_at=NOON, source=Source.ARCHIVE)
    attempts = (
        Attempt(fetcher="live", outcome=Outcome.DELETED),
        Attempt(fetcher="wayback", outcome=Outcome.ARCHIVED, source=Source.ARCHIVE, captures=(copy,)),
    )
    post = Post(ref=tweet(TWEET), body="as it was", fetcher="wayback")
    look = Snapshot(ref=tweet(TWEET), outcome=Outcome.ARCHIVED, taken_at=NOON, post=post, attempts=attempts)
    archive.run(web=Answers(lambda _: look))
    held = archive.get(f"twitter:{TWEET}")
    assert (held.outcome, held.state, held.post.body) == (Outcome.ARCHIVED, State.MISSING, "as it was")
    assert held.last_known_alive_at == dt.datetime(2023, 5, 3, 14, tzinfo=dt.UTC)


NAMES = {
    "an address": (f"https://mobile.twitter.com/a/status/{TWEET}?s=20", f"twitter:{TWEET}"),
    "its key": (f"twitter:{TWEET}", f"twitter:{TWEET}"),
    "with spaces around": (f"  twitter:{TWEET}\n", f"twitter:{TWEET}"),
    "in an archive": (f"https://web.archive.org/web/2023/https://x.com/a/status/{TWEET}", f"twitter:{TWEET}"),
    "a server's": ("mastodon:mastodon.social/110000000000000001", "mastodon:mastodon.social/110000000000000001"),
    "an account's": ("bluesky:did:plc:abc/3kabcdefgh234", "bluesky:did:plc:abc/3kabcdefgh234"),
    "a handle's": ("bluesky:a.test/3kabcdefgh234", "bluesky:a.test/3kabcdefgh234"),
}
NO_NAMES = [
    "", "twitter:", "twitter:x", "twitter:20/30", "nobody:20", "https://x.com/jack", "https://e.test/story",
    "mastodon:110000000000000001", "mastodon:../110000000000000001", "mastodon:a b/110000000000000001", "bluesky:/3k",
    "bluesky:3kabcdefgh234", "twitter:99999999999999999999999", "twitter:20?x", "\0", "\ud800", ":", "twitter:２０",
]  # fmt: skip


@pytest.mark.parametrize(("name", "key"), NAMES.values(), ids=NAMES)
def test_a_post_may_be_handed_in_by_any_name(archive, name, key):
    assert archive.add_post(name).key == key
    assert archive.get(name).key == key
    assert archive.add_post(key).key == key
    assert len(list(archive.posts())) == 1


@pytest.mark.parametrize("name", NO_NAMES, ids=ascii)
def test_what_names_no_post_is_refused(archive, name):
    with pytest.raises(UnknownPlatformError):
        archive.add_post(name)
    assert archive.get(name) is None
    assert list(archive.posts()) == []
    assert list(archive.snapshots(name)) == archive.embeds(post=name) == []


def test_a_short_link_alone_is_resolved_and_looked_at(archive, open_web):
    assert archive.add_post("https://t.co/fmVInXxejE") == ShortLink(platform="twitter", url="https://t.co/fmVInXxejE")
    archive.add_post("t.co/fmVInXxejE")
    report = archive.run(web=open_web(syndication), only=["https://t.co/fmVInXxejE"])
    assert report.outcomes == {Outcome.LIVE: 1}
    assert archive.get(f"twitter:{TWEET}").post.body == "Drones over the Kremlin at night"


def test_an_article_may_come_as_a_value_and_what_is_given_beside_it_replaces(archive):
    article = Article(content=TEXT, kind="text", source="old", title="t", received_at=NOON - HOUR)
    archive.add(article, source=Path("dir") / "new.txt", outlet="o", published_at=NOON, corpus="c", fields={"n": 1})
    (held,) = archive.articles()
    assert (held.source, held.title, held.outlet, held.corpus) == ("dir/new.txt", "t", "o", "c")
    assert (held.published_at, held.received_at, held.fields) == (NOON, NOON - HOUR, {"n": 1})
    assert archive.content(held.sha256).decode() == TEXT


def test_a_page_is_kept_with_the_answer_that_brought_it(archive, path):
    page = Capture(url="https://e.test/story", status=200, headers=(("A", "b"),), body=PAGE.encode(), taken_at=NOON)
    for _ in range(2):
        archive.add(page.body, source=page.url, capture=page)
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT url, status, capture.sha256 = article_version.sha256 FROM capture JOIN article_version ON article_version.id = version_row"
        assert connection.execute(query).fetchall() == [("https://e.test/story", 200, 1)]


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"published_at": dt.datetime(2026, 1, 1)}, "time zone"),
        ({"fields": {"x": float("inf")}}, "JSON"),
        ({"fields": {"x": object()}}, "JSON"),
        ({"kind": "pdf"}, "kind"),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_kept(archive, wrong, error):
    with pytest.raises(ValueError, match=error):
        archive.add(TEXT, **wrong)
    assert list(archive.articles()) == []


@pytest.mark.parametrize(
    "content", ["", b"", "\0", b"\xff\xfe\x00", "no posts here", "\ud800", b"\x89PNG\r\n\x1a\n" * 99]
)
def test_any_content_is_kept_even_where_it_shows_nothing(archive, content):
    added = archive.add(content)
    assert (added.new, added.embeds) == (True, ())
    assert not archive.add(content).new
    assert archive.content(added.article.removeprefix("sha256:")) == Article(content=content, kind="text").raw


def test_a_read_only_archive_reads_and_writes_nothing(archive, path):
    archive.add(PAGE, source="1")
    with Archive(path, readonly=True) as reader:
        assert reader.search("kremlin")[0].post.key == f"twitter:{TWEET}"
        with pytest.raises(DiskError, match="reading only"):
            reader.add(TEXT)


def test_steps_read_as_a_line():
    step = Step(verb="snapshot", outcome=Outcome.LIVE, done=1, left=0, ref=tweet("20"))
    assert str(step) == "snapshot twitter:20: live"


OUTCOMES = st.sampled_from(sorted(set(Outcome) - {Outcome.PENDING, Outcome.UNRESOLVED}))
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(0, 3)),
        st.tuples(st.just("post"), st.integers(0, 3)),
        st.tuples(st.just("run"), st.lists(OUTCOMES, min_size=1, max_size=4)),
        st.tuples(st.just("wait"), st.integers(0, 40)),
    ),
    max_size=12,
)


def test_whatever_happens_each_embed_has_one_outcome_and_a_reason_for_it(tmp_path_factory, made):
    @settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=15)
    @given(ACTS)
    def holds(acts):
        times, path = Times(), shutil.copy(made, tmp_path_factory.mktemp("a") / "posts.db")
        with Archive(path, clock=times) as archive:
            for verb, value in acts:
                act(archive, times, verb, value)
                check(path)
            report = archive.run(web=everywhere(Outcome.LIVE))
            embeds = sum(len(article.embeds) for article in archive.articles())
            assert sum(report.outcomes.values()) >= embeds

    holds()


def act(archive, times, verb, value):
    if verb == "add":
        archive.add(PAGE.replace(TWEET, str(int(TWEET) + value)) + TEXT * value, source=str(value % 2))
    elif verb == "post":
        archive.add_post([HANDLE, DID, f"twitter:{TWEET}", "https://t.co/a"][value])
    elif verb == "wait":
        times.now += value * HOUR
    else:
        turns = iter(value * 99)
        archive.run(web=Answers(lambda item: answer(item, next(turns), times.now)))


def answer(item, outcome, at):
    if isinstance(item, DueEmbed):
        if outcome is Outcome.LIVE:
            return Resolved(resolution=Resolution(ref=tweet(TWEET), confidence=0.9), outcome=Outcome.PENDING)
        return unresolved(outcome)
    post = None
    if outcome is Outcome.LIVE:
        account = "did:plc:abc" if item.platform == "bluesky" else None
        ref = PostRef(platform=item.platform, post_id=item.post_id, account=account, handle=item.handle, url=item.url)
        post = Post(ref=ref, handle=item.handle, body="live words", fetcher="test")
    return saw(item, outcome, post=post, at=at)


@pytest.mark.shared
def test_the_seed_article_is_stored_as_labelled_and_again_adds_nothing(archive, path, open_web, shared):
    with (shared / "corpus" / "text-dev.labels.jsonl").open(encoding="utf-8") as lines:
        seed = next(label for label in map(json.loads, lines) if label["id"] == "seed-kremlin")
    fields = ("handle", "name", "short_links")
    for handler in (no_network, syndication):
        archive.add(seed["text"], source="seed-kremlin")
        archive.run(web=open_web(handler))
        (article,) = archive.articles()
        shown = [one.embed for one in article.embeds]
        assert [[getattr(one, name) for name in fields] for one in shown] == [
            [tuple(post[name]) if name == "short_links" else post[name] for name in fields] for post in seed["posts"]
        ]
        assert [one.date.isoformat() for one in shown] == [post["date"] for post in seed["posts"]]
        expected = {Outcome.UNREACHABLE} if handler is no_network else set(Outcome) - {Outcome.PENDING}
        assert {one.outcome for one in article.embeds} <= expected
        check(path)


def test_the_words_of_an_embed_are_evidence_zero(tmp_path):
    """What the article shows is kept before anybody is asked, as it stands there."""
    line = "The lamp is lit.\n— Light House (@lighthouse) May 3, 2023"
    page = '<p>He wrote:</p><blockquote class="twitter-tweet"><p>Lit.</p>— L (@l) <a href="https://x.com/l/status/20">May 3, 2023</a></blockquote>'
    with Archive(tmp_path / "a.db") as archive:
        archive.add(f"\ufeffIt was night.\n\n{line}\n\nNobody slept.".encode(), source="a.txt")
        archive.add(page, source="b.html")
    with closing(sqlite3.connect(tmp_path / "a.db")) as file:
        rows = file.execute(
            "SELECT capture.url, capture.source, capture.sha256 FROM capture JOIN embed ON embed.id = embed_row"
        ).fetchall()
    words = [line.encode(), "Lit.— L (@l) May 3, 2023".encode()]
    assert {(url, source) for url, source, _ in rows} == {("a.txt", "embed"), ("b.html", "embed")}
    with Archive(tmp_path / "a.db", readonly=True) as archive:
        assert [archive.content(sha256).replace(b" ", b"") for *_, sha256 in rows] == [
            one.replace(b" ", b"") for one in words
        ]


def test_a_run_that_meets_nothing_new_adds_nothing(tmp_path):
    """Nobody answered, twice: the second time is no second finding; an answer is one, each time it comes."""
    path = tmp_path / "a.db"

    def rows():
        with closing(sqlite3.connect(path)) as file:
            return [
                file.execute(f"SELECT count(*) FROM {table}").fetchone() for table in ("snapshot", "attempt", "capture")
            ]

    def refuse(request):
        raise httpx.ConnectError("no route")

    with Archive(path) as archive:
        archive.add("Lit.\n— L (@lighthouse) May 3, 2023", source="a.txt")
        archive.add_post("https://x.com/l/status/1653746111516381185")
        counts = []
        for answer in (refuse, refuse, lambda _: httpx.Response(404), lambda _: httpx.Response(404)):
            with Web(
                transport=httpx.MockTransport(answer),
                pace=0,
                paces=dict.fromkeys(("cdn.syndication.twimg.com", "publish.x.com"), 0.0),
                sleep=lambda _: None,
            ) as web:
                archive.run(web=web)
            counts.append(rows())
    assert counts[0] == counts[1]
    assert counts[2] > counts[1]
