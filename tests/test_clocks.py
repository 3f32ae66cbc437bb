"""Clocks in ids, and what a printed day says to them. Each platform's own ids stand in its table."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postarchive import posted_at, registry
from postarchive.clocks import EitherClock, Snowflake, Tid, Ulid, Uuid7, Verdict, verdict
from postarchive.errors import UnknownPlatformError
from postarchive.model import Precision

SECONDS_OF_TIME = st.integers(1_300_000_000, 3_400_000_000).map(
    lambda second: dt.datetime.fromtimestamp(second, dt.UTC)
)
MOMENTS = st.datetimes(dt.datetime(2011, 1, 1), dt.datetime(2079, 1, 1), timezones=st.just(dt.UTC))
TICK = Snowflake(epoch_ms=1_288_834_974_657, shift=22, first_id=29_700_859_248)
SECONDS = Snowflake(epoch_ms=1_000_000_000_000, shift=32, tick_ms=1000)


@pytest.mark.parametrize("clock", [TICK, SECONDS])
@given(moment=SECONDS_OF_TIME)
def test_a_window_begins_with_the_first_id_of_its_time(clock, moment):
    first, behind = clock.window(moment, moment + dt.timedelta(days=1))
    assert moment <= clock.read(str(first)) < clock.read(str(behind))
    assert clock.read(str(first - 1)) < moment
    assert clock.read(str(behind - 1)) < moment + dt.timedelta(days=1)


@given(st.text(max_size=30) | st.integers(0, 10**25).map(str))
def test_no_id_makes_a_clock_raise(post_id):
    for one in registry.platforms():
        told = posted_at(one.name, post_id)
        assert told is None or told.utcoffset() == dt.timedelta(0)


NOTHING = [
    (TICK, "29700859247"),
    (TICK, "-1"),
    (TICK, "١٢٣"),
    (TICK, "20.0"),
    (TICK, "9" * 21),
    (Tid(), "3jzfcijpj2z2"),
    (Tid(), "zzzzzzzzzzzzz"),
    (Tid(), "3jzfcijpj2z21"),
    (Ulid(), "01H9SKET879NE7N9RJRRDS98J"),
    (Ulid(), "01H9SKET879NE7N9RJRRDS98JU"),
    (Ulid(prefix="clip_"), "01H9SKET879NE7N9RJRRDS98J3"),
    (Ulid(), "8ZZZZZZZZZZZZZZZZZZZZZZZZZ"),
    (Uuid7(), "58bac65b-e641-4476-a7ba-3707a35e60e3"),
    (Uuid7(), "01a0251fef48702d9289d66922da0e84"),
    (Uuid7(first_ms=2_000_000_000_000), "01a0251f-ef48-702d-9289-d66922da0e84"),
    (EitherClock(Tid(), TICK), "20"),
]


@pytest.mark.parametrize(("clock", "post_id"), NOTHING)
def test_no_time_is_invented(clock, post_id):
    assert clock.read(post_id) is None


def test_the_time_in_other_ids():
    clip = Ulid(prefix="clip_").read("clip_01H9SKET879NE7N9RJRRDS98J3")
    assert clip.isoformat() == "2023-09-08T05:15:25.831000+00:00"
    assert Uuid7().read("01a0251f-ef48-702d-9289-d66922da0e84").isoformat() == "2026-08-21T16:20:45+00:00"


def test_an_unknown_platform_is_said_to_be_so():
    with pytest.raises(UnknownPlatformError):
        posted_at("myspace", "20")


def test_a_reference_tells_how_well_its_time_is_known():
    told = {
        "https://x.com/i/status/1349794411333394432": Precision.EXACT,
        "https://www.instagram.com/p/BqvsDleB3lV/": Precision.LOWER_BOUND,
        "https://weibo.com/7130470964/5217692969600188": Precision.UPPER_BOUND,
        "https://bsky.app/profile/bsky.app/post/3kh5rarr3gn2n": Precision.CLIENT,
        "https://x.com/jack/status/20": None,
        "https://vk.com/wall-1_2": None,
    }
    assert {address: registry.locate(address).precision for address in told} == told


LATE = dt.datetime(2023, 5, 3, 23, 30, tzinfo=dt.UTC)
EARLY = dt.datetime(2023, 5, 3, 5, 0, tzinfo=dt.UTC)
LOWER, UPPER = {"precision": Precision.LOWER_BOUND}, {"precision": Precision.UPPER_BOUND}
VERDICTS = [
    (3, LATE, {"utc": True}, "agrees"),
    (4, LATE, {"utc": True}, "contradicts"),
    (2, LATE, {"utc": True}, "contradicts"),
    (3, LATE, {}, "agrees"),
    (4, LATE, {}, "a day off"),
    (2, LATE, {}, "contradicts"),
    (2, EARLY, {}, "a day off"),
    (4, EARLY, {}, "contradicts"),
    (5, LATE, {}, "contradicts"),
    (None, LATE, {}, "no clock"),
    (3, None, {}, "no clock"),
    (4, LATE, {"utc": True, **LOWER}, "agrees"),
    (20, LATE, {"utc": True, **LOWER}, "no clock"),
    (2, LATE, {"utc": True, **LOWER}, "contradicts"),
    (2, EARLY, LOWER, "a day off"),
    (2, LATE, {"utc": True, **UPPER}, "agrees"),
    (1, LATE, {"utc": True, **UPPER}, "no clock"),
    (4, LATE, {"utc": True, **UPPER}, "contradicts"),
    (4, LATE, {"utc": True, "precision": Precision.CLIENT}, "contradicts"),
]


@pytest.mark.parametrize(("day", "moment", "options", "expected"), VERDICTS)
def test_verdict(day, moment, options, expected):
    printed = None if day is None else dt.date(2023, 5, day)
    assert verdict(printed, moment, **options) is Verdict(expected)


@given(MOMENTS, st.integers(-12 * 60, 14 * 60))
def test_no_zone_of_this_world_contradicts(moment, minutes):
    printed = (moment + dt.timedelta(minutes=minutes)).date()
    assert verdict(printed, moment) in {Verdict.AGREES, Verdict.A_DAY_OFF}
