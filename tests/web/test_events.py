"""What the engine tells while it works."""

from __future__ import annotations

import httpx
import pytest

from postarchive import errors
from postarchive.web import Event, Retry


def test_a_listener_hears_for_whom_we_wait_and_how_each_request_ended(serve, caught):
    events = []
    server = serve(
        httpx.Response(429, headers={"Retry-After": "30"}), httpx.Response(200, content=b"12345"), httpx.Response(404)
    )
    with server.web(tell=events.append, pace=2.0) as web:
        web.get("https://a.test/secret/path")
        web.get("https://a.test/")
        caught(web, "ftp://user@b.test/")
    kinds = [(event.kind, event.host, event.outcome, event.tries) for event in events]
    assert kinds == [
        ("waiting", "a.test", "", 0),
        ("ended", "a.test", "200", 2),
        ("waiting", "a.test", "", 0),
        ("ended", "a.test", "404", 1),
        ("ended", "b.test", "unreachable", 0),
    ]
    assert 30 <= events[0].waited <= 31
    assert (events[1].bytes, events[1].waited >= 30, events[4].reason) == (5, True, "refused_address")
    assert "secret" not in repr(events)


def test_short_waits_are_not_told(serve):
    events = []
    with serve(httpx.Response(200)).web(tell=events.append, pace=0.9) as web:
        web.get("https://a.test/1")
        web.get("https://a.test/2")
    assert [event.kind for event in events] == ["ended", "ended"]


def test_a_pause_between_tries_is_told(serve):
    events = []
    server = serve(httpx.ReadError("gone"))
    with (
        server.web(tell=events.append, retry=Retry(attempts=6, first_wait=30.0)) as web,
        pytest.raises(errors.FetchError),
    ):
        web.get("https://a.test/")
    assert {event.kind for event in events} == {"waiting", "ended"}
    assert isinstance(events[-1], Event)
    assert events[-1].kind == "ended"
