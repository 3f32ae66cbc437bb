"""Trouble and its names; what is tried again, waited for, put off; and the pace of a host."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import itertools
import socket
from collections import defaultdict

import httpx
import pytest

from postarchive import errors
from postarchive.model import Request
from postarchive.web import AsyncWeb, Retry, Web

REFUSED = httpx.ConnectError("no")
REFUSED.__cause__ = ConnectionRefusedError(111, "refused")


@pytest.mark.parametrize(
    ("trouble", "kind", "reason", "tries"),
    [
        (REFUSED, errors.UnreachableError, "connection_refused", 2),
        (httpx.ConnectError("no"), errors.UnreachableError, "connection_lost", 4),
        (httpx.ConnectTimeout("no"), errors.UnreachableError, "timeout", 4),
        (httpx.ReadTimeout("no"), errors.UnreachableError, "timeout", 4),
        (httpx.PoolTimeout("no"), errors.UnreachableError, "timeout", 4),
        (httpx.ReadError("no"), errors.UnreachableError, "connection_lost", 4),
        (httpx.RemoteProtocolError("illegal status line"), errors.ServerError, "protocol", 4),
        (httpx.RemoteProtocolError("Server disconnected"), errors.UnreachableError, "connection_lost", 4),
        (httpx.LocalProtocolError("no"), errors.RefusedAddressError, "refused_address", 1),
        (httpx.UnsupportedProtocol("no"), errors.RefusedAddressError, "refused_address", 1),
        (httpx.DecodingError("no"), errors.ServerError, "protocol", 4),
        (OSError(113, "no route"), errors.UnreachableError, "no_route", 4),
        (TimeoutError(), errors.UnreachableError, "timeout", 4),
        (httpx.Response(500), errors.ServerError, "http_500", 4),
        (httpx.Response(503), errors.ServerError, "http_503", 4),
        (httpx.Response(429), errors.RateLimitError, "http_429", 4),
    ],
    ids=lambda value: getattr(value, "__name__", None) or str(value)[:40],
)
def test_trouble_has_our_own_names(*, serve, caught, trouble, kind, reason, tries):
    server = serve(trouble)
    with server.web() as web:
        error = caught(web)
    assert (type(error), error.reason) == (kind, reason)
    assert error.url == "https://a.test/"
    assert len(server.asked) == tries


@pytest.mark.parametrize("status", [429, 500, 503])
def test_somebody_elses_trouble_as_a_web_archive_shows_it_is_a_copy(serve, status):
    headers = {"Memento-Datetime": "Thu, 04 May 2023 10:00:00 GMT", "Retry-After": "9999"}
    server = serve(httpx.Response(status, headers=headers))
    with server.web() as web:
        assert [web.get(f"https://a.test/{number}").status for number in range(9)] == [status] * 9
    assert (len(server.asked), server.time.slept) == (9, [])


def test_a_server_that_recovers_gives_its_answer(serve):
    server = serve(httpx.Response(503), httpx.ReadError("gone"), httpx.Response(200))
    with server.web() as web:
        assert web.get("https://a.test/").status == 200
    assert len(server.asked) == 3


def test_the_last_answer_travels_with_the_error(serve, caught):
    server = serve(httpx.Response(500, content=b"sorry"))
    with server.web() as web:
        assert caught(web).capture.body == b"sorry"


def test_a_bug_in_a_transport_is_not_hidden(serve):
    with serve(KeyError("bug")).web() as web, pytest.raises(KeyError):
        web.get("https://a.test/")


@pytest.mark.parametrize(
    ("status", "headers", "least", "most"),
    [
        (429, {"Retry-After": "7"}, 7, 8),
        (429, {"Retry-After": "0"}, 0, 1),
        (429, {"Retry-After": "-5"}, 0, 1),
        (429, {"Retry-After": "Sun, 22 Nov 2026 12:17:10 GMT"}, 30, 31),
        (429, {"Retry-After": "Sun, 22 Nov 2020 12:00:00 GMT"}, 0, 1),
        (429, {"Retry-After": "soon"}, 60, 61),
        (429, {}, 60, 61),
        (429, {"X-Rate-Limit-Reset": "1795349815"}, 15, 16),
        (503, {"Retry-After": "7"}, 7, 8),
        (503, {"Retry-After": "soon"}, 0, 1),
        (503, {}, 0, 1),
    ],
)
def test_what_a_host_asks_for_is_waited(serve, status, headers, least, most):
    server = serve(httpx.Response(status, headers=headers), httpx.Response(200))
    with server.web() as web:
        assert web.get("https://a.test/").status == 200
    assert least <= server.time.passed - 1000 <= most


@pytest.mark.parametrize(
    ("headers", "waited"),
    [
        ({"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "2026-11-22T12:17:40Z"}, 60),
        ({"ratelimit-remaining": "1", "ratelimit-reset": "60"}, 0),
    ],
)
def test_the_last_answer_of_a_window_is_taken_and_the_next_window_waited_for(serve, headers, waited):
    server = serve(httpx.Response(200, headers=headers), httpx.Response(200))
    with server.web() as web:
        assert web.get("https://a.test/1").status == 200
        assert server.time.passed == 1000
        assert web.get("https://b.test/").status == 200
        assert web.get("https://a.test/2").status == 200
    assert waited <= server.time.passed - 1000 <= waited + 1


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("asked", ["3600", "999999999999"])
def test_what_takes_too_long_is_put_off_and_the_host_left_alone_till_then(serve, caught, status, asked):
    server = serve(httpx.Response(status, headers={"Retry-After": asked}), httpx.Response(200))
    with server.web() as web:
        error = caught(web)
        again = caught(web, "https://a.test/other")
        assert web.get("https://b.test/").status == 200
        assert error.retry_at >= server.time.clock.now() + dt.timedelta(seconds=min(int(asked), 3600))
        assert isinstance(again, errors.RateLimitError)
        assert again.retry_at >= error.retry_at
        assert server.urls == ["https://a.test/", "https://b.test/"]
        assert server.time.slept == []
        if asked == "3600":
            server.time.passed += 3602
            assert web.get("https://a.test/other").status == 200


def test_waits_between_tries_are_random_and_grow(serve, caught):
    server = serve(httpx.Response(500))
    with server.web(retry=Retry(attempts=5, first_wait=1.0, longest_wait=3.0)) as web:
        caught(web)
    assert len(server.time.slept) == 4
    assert all(0 <= wait <= most for wait, most in zip(server.time.slept, [1, 2, 3, 3], strict=True))


def test_a_host_that_fails_is_left_alone_and_others_go_on(serve, caught):
    def fail_one(request):
        return httpx.Response(500 if request.url.host == "down.test" else 200)

    server = serve(fail_one)
    with server.web() as web:
        reasons = [caught(web, f"https://down.test/{number}").reason for number in range(1000)]
        assert web.get("https://up.test/").status == 200
    assert len(server.asked) <= 20 + 1
    assert reasons[:4] == ["http_500"] * 4
    assert set(reasons[5:]) == {"host_down"}


def test_a_host_that_was_down_is_tried_once_after_a_while(serve, caught):
    server = serve(httpx.Response(500))
    with server.web(retry=Retry(attempts=1)) as web:
        for number in range(6):
            caught(web, f"https://a.test/{number}")
        assert len(server.asked) == 5
        server.time.passed += 61
        assert caught(web).reason == "http_500"
        assert caught(web).reason == "host_down"
        server.time.passed += 61
        server.answers = [httpx.Response(200)]
        assert web.get("https://a.test/").status == 200
        assert web.get("https://a.test/").status == 200


def test_without_any_network_everything_ends_soon(time):
    async def resolver(*_):
        raise socket.gaierror(socket.EAI_AGAIN, "no network")

    def flow(number):
        for host in ("one.test", "two.test", "archive.test"):
            with contextlib.suppress(errors.UnreachableError):
                yield Request(url=f"https://{host}/{number}")
        return number

    with Web(resolver=resolver, clock=time.clock, sleep=time.sleep) as web:
        ended = dict(web.run_each((number, flow(number)) for number in range(7)))
    assert ended == {number: number for number in range(7)}
    assert time.passed - 1000 < 3 * 7


@pytest.mark.parametrize("tasks", [200])
def test_the_pace_of_a_host_holds_for_all_tasks(time, tasks):
    paces = {"slow.test": 2.5, "quick.test": 0.5, "free.test": 0.0}
    began, live, most = defaultdict(list), defaultdict(int), defaultdict(int)

    async def handle(request):
        host = request.url.host
        began[host].append(time.passed)
        live[host] += 1
        most[host] = max(most[host], live[host])
        await time.sleep(0.1)
        live[host] -= 1
        return httpx.Response(200)

    async def go():
        options = {"transport": httpx.MockTransport(handle), "clock": time.clock, "sleep": time.sleep}
        async with AsyncWeb(**options, paces=paces, pace=1.0) as web:
            hosts = itertools.islice(itertools.cycle([*paces, "unknown.test"]), tasks)
            await asyncio.gather(*(web.get(f"https://{host}/{number}") for number, host in enumerate(hosts)))

    asyncio.run(go())
    assert sum(map(len, began.values())) == tasks
    for host, starts in began.items():
        pauses = [later - earlier for earlier, later in itertools.pairwise(starts)]
        assert min(pauses) >= paces.get(host, 1.0) - 1e-9
        assert most[host] == 1


def test_redirects_and_retries_keep_the_pace_too(serve):
    server = serve(httpx.Response(302, headers={"Location": "/b"}), httpx.Response(500), httpx.Response(200))
    starts = []
    server.answers = [lambda _, one=one: starts.append(server.time.passed) or one for one in server.answers]
    with server.web(pace=5.0) as web:
        assert web.get("https://a.test/a").status == 200
    assert [later - earlier >= 5 for earlier, later in itertools.pairwise(starts)] == [True, True]


def test_a_pause_of_a_host_holds_for_all_tasks(time):
    asked = []

    def handle(request):
        asked.append((time.passed, request.url.host))
        return httpx.Response(429, headers={"Retry-After": "30"}) if len(asked) == 1 else httpx.Response(200)

    async def go():
        options = {"transport": httpx.MockTransport(handle), "clock": time.clock, "sleep": time.sleep}
        async with AsyncWeb(**options, pace=0.0) as web:
            await asyncio.gather(*(web.get(f"https://a.test/{number}") for number in range(20)))

    asyncio.run(go())
    assert len(asked) == 21
    assert min(moment for moment, _ in asked[1:]) >= 1030
