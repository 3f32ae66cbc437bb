"""Snapshots, driven by hand: which answers make which outcome, and that everything seen is kept."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import suppress
from dataclasses import replace

import pytest

from postarchive import errors, registry, snapshots
from postarchive.contract import Fetcher
from postarchive.model import Attempt, Capture, Outcome, Post, Request, Source
from postarchive.protocols.attempts import tried

AT = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
ID = "1653723962365722624"
REF = registry.platform("twitter").ref(ID, handle="ann_exemplary")
USER = {"id_str": "77", "name": "Ann", "screen_name": "ann_exemplary"}
TWEET = {"__typename": "Tweet", "id_str": ID, "text": "words", "user": USER}
GRAVE = {"__typename": "TweetTombstone", "tombstone": {"text": {"text": "This Post was deleted by the Post author."}}}
COPIED = (("Memento-Datetime", "Thu, 04 May 2023 10:00:00 GMT"),)


def capture(request, body, status=200, headers=()):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Capture(url=request.url, status=status, headers=headers, body=raw)


def web(syndication, oembed=(404, {}), cdx=(200, []), copy=(404, {})):
    """A made-up web: what each of the four ways to a tweet answers, or the error that stands for no answer."""
    by_place = {"/cdx/": cdx, "id_/": copy, "cdn.syndication": syndication, "publish.x.com": oembed}

    def answer(request):
        reply = next(reply for place, reply in by_place.items() if place in request.url)
        return (
            reply
            if isinstance(reply, Exception)
            else capture(request, reply[1], reply[0], COPIED if "id_/" in request.url else ())
        )

    return answer


HELD = (
    200,
    [
        ["original", "timestamp", "mimetype", "statuscode", "digest"],
        [REF.url, "20230504100000", "application/json", "200", "A"],
    ],
)
NO_NET = errors.UnreachableError("no network")

LOOKS = [
    ("live", web((200, TWEET)), Outcome.LIVE, ["live"]),
    ("archived", web((200, GRAVE), cdx=HELD, copy=(200, TWEET)), Outcome.ARCHIVED, ["deleted", "not_found", "archived"]),
    ("deleted", web((200, GRAVE)), Outcome.DELETED, ["deleted", "not_found", "not_archived"]),
    ("not-found", web((200, {})), Outcome.NOT_FOUND, ["not_found", "not_found", "not_archived"]),
    ("blocked", web((403, {}), (403, {})), Outcome.BLOCKED, ["blocked", "blocked", "not_archived"]),
    ("protected", web((403, {}), (403, {"error": "Sorry, you are not authorized to see this status."})), Outcome.PRIVATE, ["blocked", "private", "not_archived"]),
    ("no-network", web(NO_NET, NO_NET, NO_NET), Outcome.UNREACHABLE, ["unreachable"] * 3),
    ("deleted-and-archive-down", web((200, GRAVE), cdx=errors.ServerError("503")), Outcome.DELETED, ["deleted", "not_found", "server_error"]),
    ("archive-excludes-the-site", web((200, {}), cdx=errors.WithheldError("excluded")), Outcome.NOT_FOUND, ["not_found", "not_found", "withheld"]),
    ("unparsable", web((200, b"<html>"), (200, {})), Outcome.UNPARSABLE, ["unparsable", "unparsable", "not_archived"]),
    ("copy-unreadable", web((404, {}), cdx=HELD, copy=(200, {})), Outcome.NOT_FOUND, ["not_found", "not_found", "not_archived"]),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "outcome", "attempts"), [row[1:] for row in LOOKS], ids=[row[0] for row in LOOKS])
def test_the_outcome_of_a_look(drive, answer, outcome, attempts):
    snapshot, asked = drive(snapshots.snapshot(REF, at=AT), answer)
    assert snapshot.outcome == outcome
    assert [attempt.outcome for attempt in snapshot.attempts] == attempts
    assert (snapshot.ref, snapshot.taken_at) == (REF, AT)
    assert (snapshot.post is not None) == (outcome in {Outcome.LIVE, Outcome.ARCHIVED})
    answered = [url for url in asked if not isinstance(answer(Request(url=url)), Exception)]
    assert [one.url for attempt in snapshot.attempts for one in attempt.captures] == answered


def test_the_record_says_which_fetcher_gave_it(drive):
    live, _ = drive(snapshots.snapshot(REF, at=AT), web((200, TWEET)))
    assert (live.post.fetcher, live.attempts[0].fetcher, live.attempts[0].source) == (
        "twitter/syndication",
        "twitter/syndication",
        "live",
    )
    old, _ = drive(snapshots.snapshot(REF, at=AT), web((200, GRAVE), cdx=HELD, copy=(200, TWEET)))
    assert (old.post.fetcher, old.attempts[-1].source) == ("wayback", Source.ARCHIVE)
    assert {one.source for one in old.attempts[-1].captures} == {Source.ARCHIVE}
    assert old.attempts[-1].detail == "copy of Thu, 04 May 2023 10:00:00 GMT"


def test_another_post_is_never_taken(drive, monkeypatch):
    def ask(ref):
        yield Request(url="https://a.example/")
        return Post(ref=replace(ref, post_id="20"))

    platform = replace(registry.platform("twitter"), fetchers=(Fetcher("twitter/wrong", ask),), holdings=None)
    monkeypatch.setattr(registry, "platform", lambda _: platform)
    snapshot, _ = drive(snapshots.snapshot(REF, at=AT), lambda request: capture(request, {}))
    assert snapshot.post is None
    assert [(one.outcome, one.reason) for one in snapshot.attempts] == [(Outcome.UNPARSABLE, "other_post")]
    assert len(snapshot.attempts[0].captures) == 1


def test_a_platform_that_nobody_can_ask(drive, monkeypatch):
    platform = replace(registry.platform("twitter"), fetchers=(), holdings=None)
    monkeypatch.setattr(registry, "platform", lambda _: platform)
    snapshot, asked = drive(snapshots.snapshot(REF, at=AT), web((200, TWEET)))
    assert (snapshot.outcome, snapshot.attempts, asked) == (Outcome.NOT_ARCHIVED, (), [])


def test_every_outcome_of_a_look_has_its_place():
    assert set(snapshots.TELLING) == set(Outcome) - {Outcome.UNRESOLVED, Outcome.PENDING}
    assert len(set(snapshots.TELLING)) == len(snapshots.TELLING)


LATER, LATEST = AT + dt.timedelta(minutes=1), AT + dt.timedelta(hours=1)


@pytest.mark.parametrize(
    ("attempts", "due"),
    [
        ((), None),
        (((Outcome.DELETED, "", None),), None),
        (((Outcome.UNREACHABLE, "", None),), AT),
        (((Outcome.UNREACHABLE, "refused_address", None),), None),
        (((Outcome.RATE_LIMITED, "", LATEST), (Outcome.SERVER_ERROR, "", LATER)), LATEST),
        (((Outcome.DELETED, "", None), (Outcome.SERVER_ERROR, "", None)), AT),
        (((Outcome.SERVER_ERROR, "", None), (Outcome.ARCHIVED, "", None)), None),
    ],
)
def test_when_another_look_is_due(attempts, due):
    made = [Attempt(fetcher="x", outcome=outcome, reason=reason, retry_at=at) for outcome, reason, at in attempts]
    assert snapshots.due_at(made, at=AT) == due


def test_stored_captures_are_read_again():
    first, second = (capture(Request(url="https://a.example/"), body) for body in (GRAVE, TWEET))
    assert snapshots.read_again(REF, [first, second]).body == "words"
    assert snapshots.read_again(REF, [first]) is None
    assert snapshots.read_again(REF, []) is None


def two_steps():
    """A flow that asks twice, and lives through trouble with the first."""
    with suppress(errors.ServerError):
        yield Request(url="https://a.example/1")
    answer = yield Request(url="https://a.example/2")
    if answer.status != 200:
        raise errors.PostGoneError("gone", reason="http_404", capture=answer, retry_at=LATER)
    return "value"


def test_tried_keeps_what_was_seen_also_of_trouble_on_the_way(drive):
    seen = capture(Request(url="https://a.example/1"), b"", 503)

    def answer(request):
        return errors.ServerError("503", capture=seen) if request.url.endswith("1") else capture(request, b"ok")

    (attempt, value), _ = drive(tried("name", two_steps()), answer)
    assert (value, attempt.outcome) == ("value", Outcome.LIVE)
    assert [one.status for one in attempt.captures] == [503, 200]


def test_tried_turns_a_fetch_error_into_data(drive):
    (attempt, value), _ = drive(
        tried("name", two_steps(), source=Source.ARCHIVE), lambda request: capture(request, b"", 404)
    )
    assert value is None
    assert (attempt.outcome, attempt.reason, attempt.detail, attempt.retry_at) == (
        Outcome.NOT_FOUND,
        "http_404",
        "gone",
        LATER,
    )
    assert [one.status for one in attempt.captures] == [404, 404]
    assert {one.source for one in attempt.captures} == {Source.ARCHIVE}


def test_tried_hides_no_bug_and_closes_what_it_ran():
    closed = []

    def flow():
        try:
            yield Request(url="https://a.example/")
            raise ZeroDivisionError
        finally:
            closed.append(True)

    running = tried("name", flow())
    request = next(running)
    with pytest.raises(ZeroDivisionError):
        running.send(capture(request, b""))
    abandoned = tried("name", flow())
    next(abandoned)
    abandoned.close()
    assert closed == [True, True]
