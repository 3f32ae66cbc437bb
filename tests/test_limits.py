"""What hosts say of how often they may be asked, as each of them says it, and as nobody should."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postarchive.model import Capture
from postarchive.protocols import limits

NOW = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
EPOCH = int(NOW.timestamp())
YEAR = 366 * 86_400


def answer(status, headers):
    return Capture(url="https://a.test/", status=status, headers=tuple(headers.items()), taken_at=NOW)


def seconds(moment):
    return None if moment is None else (moment - NOW).total_seconds()


AFTER = [
    ("7", 7),
    (" 7 ", 7),
    ("0.5", 0.5),
    ("0", 0),
    ("-5", 0),
    ("31536000", 31_536_000),
    ("99999999", YEAR),
    ("999999999999", YEAR),
    ("9" * 300, YEAR),
    (str(EPOCH + 90), 90),
    (str(EPOCH - 90), 0),
    ("Sun, 22 Nov 2026 12:00:30 GMT", 30),
    ("Sunday, 22-Nov-26 12:00:30 GMT", 30),
    ("Sun Nov 22 12:00:30 2026", 30),
    ("Sun, 22 Nov 2026 11:00:00 GMT", 0),
    ("Fri, 31 Dec 9999 23:59:59 GMT", YEAR),
]
NONSENSE = [
    "",
    "soon",
    "Fri, 99 Foo 2026 99:99:99 GMT",
    "९",
    "７",
    "1e3",
    "inf",
    "nan",
    "0x10",
    "5, 6",
    "1_0",
    "9" * 5000,
]


@pytest.mark.parametrize(("value", "waited"), [*AFTER, *((one, 60) for one in NONSENSE)], ids=lambda one: str(one)[:40])
def test_retry_after(value, waited):
    assert seconds(limits.retry_at(answer(429, {"Retry-After": value}))) == waited
    # a server in trouble that names no time is tried again by our own patience
    named = None if value in NONSENSE else waited
    assert seconds(limits.retry_at(answer(503, {"Retry-After": value}))) == named
    assert limits.retry_at(answer(200, {"Retry-After": value})) is None


OWN = {
    "x": ({"x-rate-limit-limit": "450", "x-rate-limit-remaining": "0", "x-rate-limit-reset": str(EPOCH + 15)}, 15),
    "mastodon": ({"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "2026-11-22T12:05:00.123456Z"}, 300.123456),
    "bluesky": (
        {"ratelimit-remaining": "0", "ratelimit-reset": str(EPOCH + 120), "ratelimit-policy": "3000;w=300"},
        120,
    ),
    "reddit": ({"x-ratelimit-used": "100", "x-ratelimit-remaining": "0.0", "x-ratelimit-reset": "37"}, 37),
    "tumblr's hour": (
        {
            "X-Ratelimit-Perhour-Remaining": "0",
            "X-Ratelimit-Perhour-Reset": "1800",
            "X-Ratelimit-Perday-Remaining": "4000",
            "X-Ratelimit-Perday-Reset": "80000",
        },
        1800,
    ),
    "tumblr's day": (
        {
            "X-Ratelimit-Perhour-Remaining": "0",
            "X-Ratelimit-Perhour-Reset": "1800",
            "X-Ratelimit-Perday-Remaining": "0",
            "X-Ratelimit-Perday-Reset": "80000",
        },
        80000,
    ),
    "past": ({"x-rate-limit-remaining": "0", "x-rate-limit-reset": str(EPOCH - 15)}, 0),
    "a year": ({"x-rate-limit-remaining": "0", "x-rate-limit-reset": str(EPOCH * 50)}, YEAR),
}


@pytest.mark.parametrize(("headers", "waited"), OWN.values(), ids=OWN)
def test_hosts_own_words_for_a_window_that_is_used_up(headers, waited):
    assert seconds(limits.retry_at(answer(429, headers))) == pytest.approx(waited)
    assert seconds(limits.spent_until(answer(200, headers))) == pytest.approx(waited)
    assert limits.retry_at(answer(503, headers)) is None
    assert seconds(limits.retry_at(answer(429, {"Retry-After": "3", **headers}))) == 3


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x-rate-limit-remaining": "7", "x-rate-limit-reset": str(EPOCH + 15)},
        {"x-rate-limit-remaining": "0"},
        {"x-rate-limit-remaining": "0", "x-rate-limit-reset": "never"},
        {"x-rate-limit-remaining": "none", "x-rate-limit-reset": "9999999999999999999999999x"},
        {"x-rate-limit-remaining": "0", "ratelimit-reset": "soon"},
        {"my-rate-limit-remaining": "0", "my-rate-limit-reset": "100"},
    ],
)
def test_a_window_that_is_not_said_to_be_used_up(headers):
    assert limits.spent_until(answer(200, headers)) is None
    assert seconds(limits.retry_at(answer(429, headers))) == 60


def test_an_end_without_a_count_is_believed_of_a_429_alone():
    headers = {"x-rate-limit-reset": str(EPOCH + 15)}
    assert seconds(limits.retry_at(answer(429, headers))) == 15
    assert limits.spent_until(answer(200, headers)) is None


def test_a_wait_beyond_the_calendar_ends_with_it():
    late = Capture(url="u", status=429, taken_at=dt.datetime.max.replace(tzinfo=dt.UTC))
    assert limits.retry_at(late).year == 9999
    assert limits.retry_at(Capture(url="u", status=429)) is None


NAMES = st.sampled_from(
    ["retry-after", "x-rate-limit-reset", "ratelimit-remaining", "ratelimit-reset", "x-rate-limit-remaining"]
)


@given(st.dictionaries(NAMES, st.text(max_size=60) | st.floats().map(str) | st.integers().map(str)))
def test_no_header_makes_anything_raise_or_asks_for_more_than_a_year(headers):
    for status in (200, 429, 503):
        for found in (limits.retry_at(answer(status, headers)), limits.spent_until(answer(status, headers))):
            assert found is None or 0 <= seconds(found) <= YEAR
