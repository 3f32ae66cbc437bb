"""What hosts are owed, as the archive keeps it."""

from __future__ import annotations

import datetime as dt

import pytest

from postarchive.storage import Store

NOON = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)


def after(seconds):
    return NOON + dt.timedelta(seconds=seconds)


@pytest.fixture
def store(tmp_path):
    opened = Store(tmp_path / "posts.db")
    yield opened
    opened.close()


def test_turns_follow_each_other_at_the_pace_whoever_takes_them(store, tmp_path):
    other = Store(tmp_path / "posts.db")
    turns = [one.claim("a.test", 2.5, at=NOON) for one in (store, other, store, other)]
    other.close()
    assert turns == [(after(2.5 * number), True) for number in range(4)]
    assert store.claim("b.test", 2.5, at=NOON) == (NOON, True)
    assert store.claim("a.test/web/", 1.0, at=NOON) == (NOON, True)
    assert store.claim("a.test", 2.5, at=after(60)) == (after(60), True)


def test_a_turn_may_be_given_back_while_it_is_the_last(store):
    assert store.claim("a.test", 2.0, at=NOON) == (NOON, True)
    store.give_back("a.test", 2.0, at=NOON)
    assert store.claim("a.test", 2.0, at=NOON) == (NOON, True)
    assert store.claim("a.test", 2.0, at=NOON) == (after(2), True)
    store.give_back("a.test", 2.0, at=NOON)
    assert store.claim("a.test", 2.0, at=NOON) == (after(4), True)


def test_a_hold_is_for_all_of_a_host_and_takes_no_turn(store):
    store.hold("a.test", until=after(100))
    store.hold("a.test", until=after(50))
    for name in ("a.test", "a.test/web/"):
        assert store.claim(name, 2.0, at=NOON) == (after(100), False)
        assert store.claim(name, 2.0, at=after(100)) == (after(100), True)
    assert store.claim("a.test.example", 2.0, at=NOON) == (NOON, True)


def test_what_a_wrong_clock_wrote_is_not_waited_for(store):
    store.claim("a.test", 2.0, at=after(10_000_000))
    store.hold("b.test", until=after(10_000_000))
    assert store.claim("a.test", 2.0, at=NOON) == (NOON, True)
    assert store.claim("b.test", 2.0, at=NOON) == (NOON, True)
