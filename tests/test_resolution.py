"""Which post an embed shows: its own link, its short links, what an archive holds of the day. All answers are made up."""

from __future__ import annotations

import datetime as dt
import json
from urllib.parse import parse_qs, urlsplit

import pytest

from postarchive import errors, resolution
from postarchive.model import Capture, Embed, Outcome
from postarchive.protocols import wording

DAY = dt.date(2023, 5, 3)
ID = "1653723962365722624"  # 2023-05-03T11:31:31Z
SAME_DAY = "1653800000000000000"  # 2023-05-03T16:33Z
DAY_BEFORE = "1653400000000000000"
ANN = "https://twitter.com/ann_exemplary/status/"
BODY = "Drones were seen over the old town this morning, says the mayor,…"
WHOLE = "Drones were seen over the old town this morning, says the mayor, and nobody was hurt https://t.co/zzzzzzzzzz"


def embed(**given):
    return Embed(**({"platform": "twitter", "handle": "Ann_Exemplary", "date": DAY, "body": BODY} | given))


def nobody(request):
    return errors.UnreachableError("no network", url=request.url)


def kinds(resolved):
    return [(one.kind, one.agrees) for one in resolved.resolution.evidence]


@pytest.mark.parametrize(
    ("given", "key", "evidence"),
    [
        ({"url": ANN + ID}, f"twitter:{ID}", [("link", True), ("clock", True)]),
        ({"post_id": ID}, f"twitter:{ID}", [("link", True), ("clock", True)]),
        ({"url": ANN + ID, "date": None}, f"twitter:{ID}", [("link", True)]),
        ({"url": ANN + ID, "date": dt.date(2023, 5, 4)}, f"twitter:{ID}", [("link", True), ("clock", False)]),
        ({"url": ANN + "20"}, "twitter:20", [("link", True), ("clock", None)]),
        ({"url": "https://bsky.app/profile/a.example/post/3kaheyt6vpc22", "platform": "bluesky", "date": dt.date(2023, 9, 29)}, "bluesky:a.example/3kaheyt6vpc22", [("link", True), ("clock", True)]),
        ({"url": "https://bsky.app/profile/a.example/post/3kaheyt6vpc22", "platform": "bluesky", "date": dt.date(2023, 9, 30)}, "bluesky:a.example/3kaheyt6vpc22", [("link", True), ("clock", False)]),
        ({"post_id": "3kaheyt6vpc22", "handle": "a.example", "platform": "bluesky", "date": None}, "bluesky:a.example/3kaheyt6vpc22", [("link", True)]),
        ({"url": "https://s.example/@a/110446183735368325", "platform": "mastodon", "date": None}, "mastodon:s.example/110446183735368325", [("link", True)]),
    ],
)  # fmt: skip
def test_what_the_article_names_is_taken_without_the_web(drive, given, key, evidence):
    resolved, asked = drive(resolution.resolve(embed(short_links=("https://t.co/abcdefghij",), **given)), nobody)
    assert resolved.resolution.ref.key == key
    assert (resolved.resolution.confidence, resolved.outcome, resolved.attempts) == (1.0, Outcome.PENDING, ())
    assert kinds(resolved) == evidence
    assert asked == []


def test_the_printed_handle_is_kept_where_the_link_has_none(drive):
    resolved, _ = drive(resolution.resolve(embed(url=f"https://x.com/i/web/status/{ID}")), nobody)
    assert resolved.resolution.ref.handle == "Ann_Exemplary"


@pytest.mark.parametrize(
    "given",
    [
        {"post_id": "110446183735368325", "platform": "mastodon"},
        {"post_id": "3kaheyt6vpc22", "platform": "bluesky", "handle": None},
    ],
)
def test_an_id_alone_names_no_post_where_it_does_not_say_whose(drive, given):
    resolved, _ = drive(resolution.resolve(embed(**given)), nobody)
    assert (resolved.resolution.ref, resolved.outcome) == (None, Outcome.UNRESOLVED)


class Web:
    """A made-up web: where short links lead (an address, a page, a status), and what the archive holds."""

    def __init__(self, targets=None, rows=(), copies=None, archive=None):
        self.targets, self.rows, self.copies, self.archive = targets or {}, rows, copies or {}, archive

    def __call__(self, request):
        if "web.archive.org" not in request.url:
            return self.short(request.url, self.targets.get(request.url, 404))
        if self.archive is not None:
            return self.archive
        if "/cdx/" in request.url:
            start = parse_qs(urlsplit(request.url).query)["url"][0].split("://")[-1]
            found = [row for row in self.rows if row[0].split("://")[-1].lower().startswith(start.lower())]
            return reply(
                request.url, json.dumps([["original", "timestamp", "mimetype", "statuscode", "digest"], *found])
            )
        body = self.copies.get(request.url.rpartition("/status/")[2])
        headers = (("Memento-Datetime", "Thu, 04 May 2023 10:00:00 GMT"),)
        if "t.co/" in request.url:
            return reply(request.url, "", 301, (*headers, ("Location", self.copies["link"])))
        return reply(request.url, json.dumps(body or {}), 200, headers)

    def short(self, url, target):
        if isinstance(target, Exception):
            return target
        if isinstance(target, int):
            return reply(url, "", target)
        return reply(url, target) if target.startswith("<") else reply(url, "", 301, (("LOCATION", target),))


def reply(url, body, status=200, headers=()):
    return Capture(url=url, status=status, headers=headers, body=body.encode())


CODE = "https://t.co/abcdefghij"
PHOTO = ANN + ID + "/photo/1"
ESCAPED = PHOTO.replace("/", "\\/")


@pytest.mark.parametrize(
    ("link", "targets"),
    [
        ("https://pic.twitter.com/abcdefghij", {CODE: PHOTO}),
        ("https://pic.x.com/abcdefghij", {CODE: PHOTO}),
        (CODE, {CODE: PHOTO}),
        ("http://t.co/abcdefghij", {CODE: PHOTO}),
        (CODE, {CODE: PHOTO.upper().replace("/STATUS/", "/status/").replace("/PHOTO/", "/photo/")}),
        (CODE, {CODE: f'<head><noscript><META http-equiv="refresh" content="0;URL={PHOTO}"></noscript><title>{PHOTO}</title></head>'}),
        (CODE, {CODE: f'<script>window.opener = null; location.replace("{ESCAPED}")</script>'}),
        (CODE, {CODE: "https://t.co/bbbbbbbbbb", "https://t.co/bbbbbbbbbb": PHOTO}),
        (CODE, {CODE: "/bbbbbbbbbb", "https://t.co/bbbbbbbbbb": PHOTO}),
    ],
    ids=["pic", "pic.x", "redirect", "http", "other-case", "refresh", "script", "two-steps", "relative"],
)  # fmt: skip
def test_a_link_to_its_own_picture_names_the_post(drive, link, targets):
    resolved, asked = drive(resolution.resolve(embed(short_links=(link,))), Web(targets))
    assert resolved.resolution.ref.key == f"twitter:{ID}"
    assert (resolved.resolution.confidence, resolved.outcome) == (0.95, Outcome.PENDING)
    assert kinds(resolved) == [("short_link", None), ("handle", True), ("clock", True)]
    assert [one.outcome for one in resolved.attempts] == [Outcome.LIVE]
    assert [one.url for one in resolved.attempts[0].captures] == asked == list(targets)


@pytest.mark.parametrize(
    ("target", "evidence"),
    [
        ("https://twitter.com/bob_exemplary/status/" + ID + "/photo/1", [("short_link", None), ("handle", False), ("clock", True)]),
        (ANN + DAY_BEFORE + "/photo/1", [("short_link", None), ("handle", True), ("clock", False)]),
        ("https://bsky.app/profile/ann_exemplary.example.com/post/3kaheyt6vpc22", None),
        ("https://mastodon.social/@Ann_Exemplary/110446183735368325", [("short_link", False), ("handle", True), ("clock", False)]),
    ],
)  # fmt: skip
def test_a_link_to_another_post_is_not_taken(drive, target, evidence):
    resolved, _ = drive(resolution.resolve(embed(short_links=(CODE,))), Web({CODE: target}))
    assert (resolved.resolution.ref, resolved.outcome) == (None, Outcome.UNRESOLVED)
    assert resolved.attempts[0].outcome == Outcome.UNRESOLVED
    if evidence:
        assert kinds(resolved)[: len(evidence)] == evidence


def test_a_link_that_is_no_picture_is_only_taken_alone(drive):
    links = (CODE, "https://t.co/bbbbbbbbbb")
    alone, _ = drive(
        resolution.resolve(embed(short_links=links)), Web({CODE: ANN + ID, links[1]: "https://a.example/"})
    )
    assert (alone.resolution.ref.post_id, alone.resolution.confidence) == (ID, 0.7)
    two, _ = drive(resolution.resolve(embed(short_links=links)), Web({CODE: ANN + ID, links[1]: ANN + SAME_DAY}))
    assert two.resolution.ref is None
    picture, _ = drive(resolution.resolve(embed(short_links=links)), Web({CODE: ANN + SAME_DAY, links[1]: PHOTO}))
    assert (picture.resolution.ref.post_id, picture.resolution.confidence) == (ID, 0.95)


@pytest.mark.parametrize(
    ("target", "outcome", "reason"),
    [
        ("https://a.example/story", Outcome.UNRESOLVED, "not_a_post"),
        ("https://twitter.com/ann_exemplary", Outcome.UNRESOLVED, "not_a_post"),
        (CODE, Outcome.UNPARSABLE, "redirect_loop"),
        ("<html>a warning", Outcome.UNPARSABLE, "no_target"),
        ('<script>location.replace("\\ud800\\x")</script>', Outcome.UNPARSABLE, "no_target"),
        ("javascript:alert(1)", Outcome.UNRESOLVED, "not_a_post"),
        ("http://[", Outcome.UNRESOLVED, "not_a_post"),
        (403, Outcome.BLOCKED, "http_403"),
        (errors.RateLimitError("slow down"), Outcome.RATE_LIMITED, "rate_limited"),
    ],
)  # fmt: skip
def test_a_link_that_leads_to_no_post(drive, target, outcome, reason):
    resolved, asked = drive(resolution.resolve(embed(short_links=(CODE,), date=None)), Web({CODE: target}))
    assert resolved.resolution.ref is None
    assert (resolved.attempts[0].outcome, resolved.attempts[0].reason) == (outcome, reason)
    assert len(asked) <= resolution.STEPS + 1


def test_a_dead_link_is_looked_up_in_the_archive(drive):
    row = [CODE, "20230504100000", "text/html", "301", "A"]
    resolved, _ = drive(resolution.resolve(embed(short_links=(CODE,))), Web(rows=[row], copies={"link": PHOTO}))
    assert resolved.resolution.ref.key == f"twitter:{ID}"
    assert [(one.fetcher, one.outcome) for one in resolved.attempts] == [
        ("twitter/short-link", Outcome.NOT_FOUND),
        ("wayback/short-link", Outcome.ARCHIVED),
    ]


def row(post_id, handle="ann_exemplary", mimetype="application/json", status="200"):
    return [f"https://twitter.com/{handle}/status/{post_id}", "20230504100000", mimetype, status, post_id]


def tweet(post_id, text, handle="ann_exemplary"):
    return {"id_str": post_id, "full_text": text, "user": {"id_str": "77", "screen_name": handle, "name": "Ann"}}


def test_the_archived_day_is_searched_and_the_words_compared(drive):
    web = Web(
        rows=[row(ID), row(SAME_DAY), row(DAY_BEFORE), row("1653723962365722625", "ann_exemplary_2")],
        copies={ID: tweet(ID, WHOLE), SAME_DAY: tweet(SAME_DAY, "Good night!")},
    )
    resolved, asked = drive(resolution.resolve(embed()), web)
    assert (resolved.resolution.ref.key, resolved.resolution.confidence) == (f"twitter:{ID}", 0.9)
    assert kinds(resolved) == [("archive", None), ("text", True), ("text", False), ("clock", True)]
    assert [one.outcome for one in resolved.attempts] == [Outcome.ARCHIVED]
    assert parse_qs(urlsplit(asked[0]).query)["url"] == ["twitter.com/Ann_Exemplary/status/1653"]
    assert parse_qs(urlsplit(asked[0]).query)["from"] == ["20230503"]


@pytest.mark.parametrize(
    ("given", "rows", "copies"),
    [
        ({}, [], {}),
        ({"handle": None}, [row(ID)], {ID: tweet(ID, WHOLE)}),
        ({"date": None}, [row(ID)], {ID: tweet(ID, WHOLE)}),
        ({"body": None}, [row(ID)], {ID: tweet(ID, WHOLE)}),
        ({"date": dt.date(2009, 5, 3)}, [row(ID)], {ID: tweet(ID, WHOLE)}),
        ({}, [row(ID)], {}),
        ({}, [row(ID)], {ID: tweet(ID, "quite another thing")}),
        ({}, [row(ID), row(SAME_DAY)], {ID: tweet(ID, WHOLE), SAME_DAY: tweet(SAME_DAY, WHOLE)}),
        ({}, [row(DAY_BEFORE)], {DAY_BEFORE: tweet(DAY_BEFORE, WHOLE)}),
    ],
    ids=["nothing-held", "no-handle", "no-day", "no-words", "before-the-clock", "no-copy", "other-words", "two-agree", "another-day"],
)  # fmt: skip
def test_rather_none_than_a_guess(drive, given, rows, copies):
    resolved, _ = drive(resolution.resolve(embed(**given)), Web(rows=rows, copies=copies))
    assert (resolved.resolution.ref, resolved.outcome) == (None, Outcome.UNRESOLVED)
    assert [(one.outcome, one.reason) for one in resolved.attempts] == [(Outcome.UNRESOLVED, "no_post")]
    assert resolved.attempts[0].detail


def test_candidates_are_named_and_at_most_three_are_read(drive):
    ids = [str(int(ID) + step) for step in range(8)]
    resolved, asked = drive(
        resolution.resolve(embed()),
        Web(rows=[row(one) for one in ids], copies={one: tweet(one, "x" * 50) for one in ids}),
    )
    assert all(one in resolved.resolution.evidence[0].detail for one in ids)
    assert len([url for url in asked if "id_/" in url]) == 3


@pytest.mark.parametrize(
    ("given", "web", "outcome"),
    [
        ({"short_links": (CODE,)}, nobody, Outcome.UNREACHABLE),
        ({}, nobody, Outcome.UNREACHABLE),
        ({}, Web(archive=errors.RateLimitError("429")), Outcome.RATE_LIMITED),
        ({"short_links": (CODE,)}, Web({CODE: "https://a.example/"}, archive=errors.ServerError("503")), Outcome.SERVER_ERROR),
        ({}, Web(archive=errors.RefusedAddressError("private")), Outcome.UNRESOLVED),
        ({}, Web(archive=errors.BlockedError("403")), Outcome.UNRESOLVED),
    ],
)  # fmt: skip
def test_trouble_on_the_way_is_the_outcome_so_that_it_is_asked_again(drive, given, web, outcome):
    resolved, _ = drive(resolution.resolve(embed(**given)), web)
    assert (resolved.resolution.ref, resolved.outcome) == (None, outcome)


@pytest.mark.parametrize(
    ("printed", "read", "same"),
    [
        ("Hello world, it is me", "Hello world, it is me", True),
        ("Hello &amp; goodbye to all of you", "Hello & goodbye to all of you https://t.co/abc", True),
        ("“Hello”, it’s me over here!", "\"Hello\", it's me over here!", True),
        ("@bob @cy Hello world, it is me", "Hello world, it is me", True),
        ("Hello   world,\nit is me pic.twitter.com/abc", "Hello world, it is me", True),
        (BODY, WHOLE, True),
        (WHOLE, "Drones were seen over the old town this morning, says the mayor…", True),
        ("Drones were seen over the old…", WHOLE, False),
        ("Drones were seen over the old town this morning, says the mayor", WHOLE, False),
        ("Yes", "Yes", True),
        ("Yes", "Yes!", False),
        ("Drones", WHOLE, False),
        ("", "", False),
        ("https://t.co/abc", "https://t.co/def", False),
        ("The mayor says that the drones were seen this morning", "The mayor says that the drones were seen this evening", False),
        ("The mayor says that the drones were seen this morning", "The mayor said that the drones were seen this morning", True),
        ("ПРИВЕТ всем, кто меня читает", "Привет всем, кто меня читает", True),
    ],
)  # fmt: skip
def test_wording(printed, read, same):
    assert bool(wording.same(printed, read)) is same
    assert bool(wording.same(read, printed)) is same
