"""Widths, parts of hosts, and what several webs owe a host together."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
from collections import defaultdict

import httpx
import pytest

from postarchive import errors
from postarchive.web import AsyncWeb, Manner


class Watched:
    """A server that takes a while, and remembers when it was asked and how many asked at once."""

    def __init__(self, time, takes=0.1):
        self.time, self.takes, self.live = time, takes, 0
        self.most, self.began = 0, defaultdict(list)

    async def __call__(self, request):
        self.began[request.url.host + request.url.path[:5]].append(self.time.passed)
        self.live += 1
        self.most = max(self.most, self.live)
        await self.time.sleep(self.takes)
        self.live -= 1
        return httpx.Response(200)

    def web(self, **more):
        options = {"transport": httpx.MockTransport(self), "clock": self.time.clock, "sleep": self.time.sleep}
        return AsyncWeb(**options | more)


def ask_all(server, urls, **options):
    async def go():
        async with server.web(**options) as web:
            return await asyncio.gather(*(web.get(url) for url in urls))

    return asyncio.run(go())


@pytest.mark.parametrize(("manner", "most"), [(Manner(0.0, width=7), 7), (Manner(0.0), 1), (0.0, 1), (1.0, 1)])
def test_as_many_are_under_way_as_the_width_says(time, manner, most):
    server = Watched(time)
    ask_all(server, [f"https://a.test/{number}" for number in range(50)], pace=manner)
    assert server.most == most


def test_a_width_leaves_the_pace_alone(time):
    server = Watched(time, takes=3.0)
    ask_all(server, [f"https://a.test/{number}" for number in range(20)], pace=Manner(0.5, width=10))
    starts = sorted(start for found in server.began.values() for start in found)
    assert server.most > 1
    assert all(later - earlier >= 0.5 - 1e-9 for earlier, later in itertools.pairwise(starts))


def test_parts_of_a_host_have_paces_of_their_own(time):
    server = Watched(time, takes=0.0)
    paces = {"a.test": 3.0, "a.test/web/": 1.0, "a.test/web/deep/": 2.0}
    for path, pace in [("/cdx/", 3.0), ("/web/", 1.0), ("/web/deep/", 2.0), ("/webs", 3.0)]:
        began = time.passed
        ask_all(server, [f"https://a.test{path}{number}" for number in range(5)], paces=paces)
        assert time.passed - began == pytest.approx(4 * pace)


def test_what_one_part_of_a_host_asks_for_holds_for_all_of_it(time):
    def answer(request):
        return httpx.Response(429 if request.url.path == "/cdx" else 200, headers={"Retry-After": "9000"})

    async def go():
        options = {"clock": time.clock, "sleep": time.sleep, "paces": {"a.test": 3.0, "a.test/web/": 1.0}}
        async with AsyncWeb(transport=httpx.MockTransport(answer), **options) as web:
            with pytest.raises(errors.RateLimitError):
                await web.get("https://a.test/cdx")
            with pytest.raises(errors.RateLimitError) as held:
                await web.get("https://a.test/web/1")
            return held.value.retry_at - time.clock.now()

    assert asyncio.run(go()) >= dt.timedelta(seconds=9000)


@pytest.mark.parametrize("wrong", [{"pace": -1.0}, {"pace": 1.0, "width": 0}, {"pace": float("nan")}])
def test_a_manner_that_is_none_is_refused(wrong):
    with pytest.raises(ValueError, match="pace"):
        Manner(**wrong)


def test_hosts_that_nobody_asks_any_more_are_forgotten_and_others_are_not(time):
    def answer(request):
        return httpx.Response(429 if request.url.host == "busy.test" else 200, headers={"Retry-After": "90000"})

    async def go():
        options = {"clock": time.clock, "sleep": time.sleep, "pace": 0.0, "transport": httpx.MockTransport(answer)}
        async with AsyncWeb(**options) as web:
            with pytest.raises(errors.RateLimitError):
                await web.get("https://busy.test/")
            for number in range(5000):
                await web.get(f"https://host{number}.test/")
            assert len(web._gates._gates) == 5001
            time.passed += 1000
            for number in range(5000, 8193):
                await web.get(f"https://host{number}.test/")
            assert len(web._gates._gates) < 4096
            assert "busy.test" in web._gates._gates
            assert web._gates._gates.keys() == web._gates._hosts.keys()

    asyncio.run(go())
