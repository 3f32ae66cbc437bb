"""What is asked again: which answers a server may be asked to confirm, what counts as a confirmation, how long one serves."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postarchive import errors
from postarchive.model import Capture, Hop, Request, Source
from postarchive.protocols import repeats, replies
from postarchive.protocols.attempts import tried

NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
URL = "https://a.test/post"
TAG = ("ETag", '"v1"')
DATE = ("Date", "Sun, 22 Nov 2026 12:00:00 GMT")
CHANGED = ("Last-Modified", "Sat, 21 Nov 2026 12:00:00 GMT")
BODY = b'{"words": "as they were"}'


def answer(*headers, status=200, body=BODY, at=NOON, **more):
    framed = (("Content-Type", "application/json"), ("Content-Length", str(len(body))), *headers)
    return Capture(url=URL, status=status, headers=framed, body=body, taken_at=at, **more)


def not_modified(*headers, at=NOON + dt.timedelta(days=1)):
    return Capture(url=URL, status=304, headers=headers, taken_at=at)


def asked_with(capture, request=None):
    request = request or Request(url=URL)
    earlier = repeats.confirmable(request, [capture])
    return None if earlier is None else repeats.conditional(request, earlier).headers


@pytest.mark.parametrize(
    ("capture", "headers"),
    [
        (answer(TAG), (("If-None-Match", '"v1"'),)),
        (answer(("etag", 'W/"v1"')), (("If-None-Match", 'W/"v1"'),)),
        (answer(TAG, DATE, CHANGED), (("If-None-Match", '"v1"'),)),
        (answer(DATE, CHANGED), (("If-Modified-Since", CHANGED[1]),)),
        (answer(TAG, ("Cache-Control", "no-cache, private")), (("If-None-Match", '"v1"'),)),
        (answer(TAG, ("Vary", "Accept, Cookie")), (("If-None-Match", '"v1"'),)),
        (answer(DATE, CHANGED, ("Vary", "Accept-Encoding, Origin")), (("If-Modified-Since", CHANGED[1]),)),
        (replace(answer(TAG), source=Source.ARCHIVE), (("If-None-Match", '"v1"'),)),
        (replace(answer(), headers=(TAG, ("Transfer-Encoding", "chunked"))), (("If-None-Match", '"v1"'),)),
    ],
)
def test_an_answer_that_can_be_told_from_others_is_asked_about(capture, headers):
    assert asked_with(capture) == headers


@pytest.mark.parametrize(
    "capture",
    [
        answer(),
        answer(TAG, ("Cache-Control", "max-age=5, no-store")),
        answer(TAG, ("Vary", "*")),
        answer(TAG, ("ETag", '"v2"')),
        answer(("ETag", "v1")),
        answer(("ETag", '"v\r\nX-Evil: 1"')),
        answer(("ETag", '"é"')),
        answer(("ETag", '"' + "a" * 500 + '"')),
        answer(CHANGED),
        answer(DATE, ("Last-Modified", "Sun, 22 Nov 2026 11:59:30 GMT")),
        answer(DATE, ("Last-Modified", "yesterday")),
        answer(DATE, CHANGED, ("Vary", "Accept-Language")),
        answer(DATE, CHANGED, ("Vary", "Cookie")),
        answer(TAG, status=404),
        answer(TAG, status=206),
        answer(TAG, body=b""),
        replace(answer(TAG), headers=(TAG,)),
        replace(answer(TAG), method="POST"),
        replace(answer(TAG), url="https://a.test/other"),
        replace(answer(TAG), hops=(Hop(url="https://a.test/before", status=301),)),
        answer(TAG, ("ETag", '"v2"'), DATE, CHANGED),
        answer(DATE, ("Last-Modified", "2026-11-21T12:00:00Z")),
        answer(("Date", "soon"), CHANGED),
        answer(DATE, ("Last-Modified", "Sat, 99 Nov 2026 12:00:00 GMT")),
        not_modified(TAG),
    ],
    ids=range(25),
)
def test_what_is_not_sure_is_asked_for_whole(capture):
    assert asked_with(capture) is None


def test_only_what_is_read_is_asked_about():
    assert asked_with(answer(TAG), Request(url=URL, method="HEAD")) is None


def test_the_newest_answer_decides():
    newer = answer(("ETag", '"v2"'), at=NOON + dt.timedelta(hours=1))
    request = Request(url=URL)
    assert repeats.confirmable(request, [newer, answer(TAG), answer(TAG, at=None)]) is newer
    nameless = answer(at=NOON + dt.timedelta(hours=2))
    assert repeats.confirmable(request, [newer, nameless]) is None


@pytest.mark.parametrize(
    ("earlier", "capture", "said"),
    [
        (answer(TAG), not_modified(), True),
        (answer(TAG), not_modified(TAG), True),
        (answer(TAG), not_modified(("etag", 'W/"v1"')), True),
        (answer(TAG), not_modified(("ETag", '"v2"')), False),
        (answer(TAG), not_modified(TAG, ("ETag", '"v2"')), False),
        (answer(TAG), answer(TAG), False),
        (answer(DATE, CHANGED), not_modified(CHANGED), True),
        (answer(DATE, CHANGED), not_modified(), True),
        (answer(DATE, CHANGED), not_modified(DATE, ("Last-Modified", DATE[1])), False),
        (answer(DATE, CHANGED), not_modified(TAG), False),
    ],
)
def test_a_confirmation_means_the_answer_that_was_asked_about(earlier, capture, said):
    assert repeats.confirms(capture, earlier) is said


def flow():
    capture = yield Request(url=URL)
    replies.refused(capture)
    if capture.header("x-unread"):
        raise errors.UnreadableError("no", capture=capture)
    return replies.json(capture)["words"]


def test_a_confirmed_answer_is_read_as_it_was_and_kept_as_what_came(drive):
    earlier, came = answer(TAG, ("X-Seen", "1")), not_modified(TAG, ("X-Seen", "2"))
    sent = []

    def reply(request):
        sent.append(request.headers)
        return came

    (attempt, value), asked = drive(tried("test", flow(), known=[earlier]), reply)
    assert (value, asked, sent) == ("as they were", [URL], [(("If-None-Match", '"v1"'),)])
    (kept,) = attempt.captures
    assert (kept.status, kept.body, kept.taken_at, kept.headers) == (304, b"", came.taken_at, came.headers)
    assert (kept.confirms, kept.sha256) == (earlier, earlier.sha256)
    assert kept.shown.header("x-seen") == "2"
    assert (kept.shown.status, kept.shown.taken_at, kept.shown.body) == (200, came.taken_at, BODY)


def test_a_confirmation_of_a_confirmation_names_the_answer_that_brought_the_bytes(drive):
    earlier = answer(TAG)
    renewed = replace(not_modified(("ETag", 'W/"v1"')), confirms=earlier)
    (attempt, value), _ = drive(tried("test", flow(), known=[renewed]), lambda _: not_modified())
    assert value == "as they were"
    assert attempt.captures[0].confirms == earlier


def test_another_answer_is_taken_as_ever(drive):
    fresh = answer(("ETag", '"v2"'), body=b'{"words": "edited"}')
    (attempt, value), asked = drive(tried("test", flow(), known=[answer(TAG)]), lambda _: fresh)
    assert (value, asked, attempt.captures) == ("edited", [URL], (fresh,))


def test_a_304_that_means_something_else_is_kept_and_the_answer_asked_for_whole(drive):
    came = [not_modified(("ETag", '"v9"')), answer(("ETag", '"v9"'), body=b'{"words": "whole"}')]
    left = iter(came)
    (attempt, value), asked = drive(tried("test", flow(), known=[answer(TAG)]), lambda _: next(left))
    assert (value, asked, list(attempt.captures)) == ("whole", [URL, URL], came)


def test_a_reader_that_gives_up_on_a_confirmed_answer_adds_no_answer_that_never_came(drive):
    earlier = answer(TAG, ("X-Unread", "yes"))
    (attempt, _), _ = drive(tried("test", flow(), known=[earlier]), lambda _: not_modified())
    assert (attempt.reason, [one.status for one in attempt.captures]) == ("unparsable", [304])


def test_trouble_with_a_repeat_is_trouble(drive):
    error = errors.UnreachableError("no", reason="timeout")
    (attempt, _), asked = drive(tried("test", flow(), known=[answer(TAG)]), lambda _: error)
    assert (attempt.reason, asked, attempt.captures) == ("timeout", [URL], ())


@pytest.mark.parametrize(
    ("capture", "seconds"),
    [
        (answer(), repeats.UNSAID),
        *((answer(status=status), repeats.UNSAID) for status in (203, 204, 301, 308, 404, 410)),
        *((answer(status=status), 0) for status in (205, 206, 300, 309, 400, 411)),
        (answer(status=302), 0),
        (answer(status=403), 0),
        (answer(("Cache-Control", "max-age=300"), status=302), 300),
        (answer(("Cache-Control", 'private, max-age="30"')), 30),
        (answer(("Cache-Control", "max-age=300"), ("Age", "200")), 100),
        (answer(("Cache-Control", "max-age=300"), ("Age", "soon")), 300),
        (answer(("Cache-Control", "must-revalidate, max-age=3153600000")), repeats.LONGEST),
        (answer(("Cache-Control", "max-age=0")), 0),
        (answer(("Cache-Control", "max-age=-1")), 0),
        (answer(("Cache-Control", "max-age=٣٠٠")), 0),
        (answer(("Cache-Control", "max-age")), 0),
        (answer(("Cache-Control", "no-store")), 0),
        (answer(("Cache-Control", "public"), ("Cache-Control", "NO-CACHE")), 0),
        (answer(("Pragma", "no-cache")), 0),
        (answer(("Vary", "Accept, *")), 0),
        (answer(("Expires", "Sun, 22 Nov 2026 12:01:30 GMT"), DATE), 90),
        (answer(("Expires", "Sun, 22 Nov 2026 12:01:30 GMT")), 90),
        (answer(("Expires", "Sun, 22 Nov 2026 12:01:30 GMT"), ("Date", "Sun, 22 Nov 2026 12:01:00 GMT")), 30),
        (answer(("Expires", "0"), DATE), 0),
        (answer(("Expires", "Sun, 22 Nov 2026 11:00:00 GMT"), DATE), -3600),
        (answer(at=None), 0),
    ],
    ids=range(34),
)
def test_how_long_an_answer_serves(capture, seconds):
    assert repeats.serves(capture, at=NOON) == seconds
    if capture.taken_at is not None and seconds > 0:
        assert repeats.serves(capture, at=NOON + dt.timedelta(seconds=seconds)) == 0


NAMES = st.sampled_from(["etag", "last-modified", "date", "expires", "cache-control", "vary", "age", "pragma"])


@given(st.lists(st.tuples(NAMES, st.text(max_size=40)), max_size=8), st.lists(st.tuples(NAMES, st.text(max_size=40))))
def test_no_header_makes_anything_raise(first, second):
    earlier = answer(*first)
    for name, value in asked_with(earlier) or ():
        assert name.isascii()
        assert value.isprintable()
    repeats.confirms(not_modified(*second), earlier)
    assert repeats.serves(earlier, at=NOON) <= repeats.LONGEST
