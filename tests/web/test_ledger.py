"""One pace for all who share an archive: many tasks, several webs, several processes, and whoever follows on a kill."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
import signal
import subprocess
import sys

import httpx
import pytest

from postarchive import errors
from postarchive.storage import Store
from postarchive.web import AsyncWeb, Retry


@pytest.fixture
def store(tmp_path):
    opened = Store(tmp_path / "posts.db")
    yield opened
    opened.close()


def web(answer, time, **more):
    options = {"transport": httpx.MockTransport(answer), "clock": time.clock, "sleep": time.sleep}
    return AsyncWeb(**options | more)


def test_two_hundred_tasks_keep_the_pace_of_the_ledger(store, time):
    began = []

    def answer(_):
        began.append(time.passed)
        return httpx.Response(200)

    async def go():
        async with web(answer, time, pace=1.5) as one:
            with one.sharing(store):
                await asyncio.gather(*(one.get(f"https://a.test/{number}") for number in range(200)))

    asyncio.run(go())
    assert len(began) == 200
    assert min(later - earlier for earlier, later in itertools.pairwise(began)) >= 1.5 - 1e-6
    assert began[-1] - began[0] == pytest.approx(199 * 1.5)


def test_the_next_web_goes_on_where_the_last_one_stopped(store, time):
    async def go():
        for number in range(3):
            async with web(lambda _: httpx.Response(200), time, pace=5.0) as one:
                with one.sharing(store):
                    await one.get(f"https://a.test/{number}")

    asyncio.run(go())
    assert time.slept == [pytest.approx(5.0), pytest.approx(5.0)]


def test_a_hold_is_kept_by_the_next_web_and_a_breaker_is_not(store, time):
    asked = []

    def answer(request):
        asked.append(str(request.url))
        return (
            httpx.Response(500)
            if request.url.host == "down.test"
            else httpx.Response(429, headers={"Retry-After": "7200"})
        )

    async def ask(one, url):
        with pytest.raises(errors.FetchError) as caught:
            await one.get(url)
        return caught.value

    async def go():
        async with web(answer, time, pace=0.0, retry=Retry(attempts=1)) as one:
            with one.sharing(store):
                await ask(one, "https://busy.test/")
                for number in range(6):
                    last = await ask(one, f"https://down.test/{number}")
        assert last.reason == "host_down"
        asked.clear()
        async with web(answer, time, pace=0.0, retry=Retry(attempts=1)) as one:
            with one.sharing(store):
                held, down = await ask(one, "https://busy.test/"), await ask(one, "https://down.test/")
        return held, down

    held, down = asyncio.run(go())
    assert isinstance(held, errors.RateLimitError)
    assert held.retry_at - time.clock.now() >= dt.timedelta(seconds=7199)
    assert down.reason == "http_500"
    assert asked == ["https://down.test/"]


def test_a_hold_that_is_short_is_waited(store, time):
    store.hold("a.test", until=time.clock.now() + dt.timedelta(seconds=30))

    async def go():
        async with web(lambda _: httpx.Response(200), time, pace=1.0) as one:
            with one.sharing(store):
                return (await one.get("https://a.test/")).status

    assert asyncio.run(go()) == 200
    assert time.slept == [pytest.approx(30.0)]


def test_where_nothing_arrives_no_turn_is_used_up(store, time):
    async def resolver(*_):
        return []

    async def go():
        async with AsyncWeb(resolver=resolver, clock=time.clock, sleep=time.sleep, pace=100.0) as one:
            with one.sharing(store):
                for _ in range(3):
                    with pytest.raises(errors.UnreachableError):
                        await one.get("https://a.test/")

    asyncio.run(go())
    assert sum(time.slept) < 10


PROCESS = """
import asyncio, os, signal, sys, time
import httpx
from postarchive.storage import Store
from postarchive.web import AsyncWeb

def answer(request):
    print(time.time(), flush=True)
    if request.url.path == "/die":
        os.kill(os.getpid(), signal.SIGKILL)
    return httpx.Response(200)

async def main():
    store = Store(sys.argv[1])
    async with AsyncWeb(transport=httpx.MockTransport(answer), pace=float(sys.argv[2])) as web:
        with web.sharing(store):
            await asyncio.gather(*(web.get("https://a.test" + path) for path in sys.argv[3:]))
    store.close()

asyncio.run(main())
"""


def started(path, pace, *paths):
    command = [sys.executable, "-c", PROCESS, str(path), str(pace), *paths]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_processes_on_one_archive_keep_one_pace_also_after_a_kill(store, tmp_path):
    """Half a second of slack: what a process may need to wake up, and be late, on a machine that does other things."""
    pace, count, slack = 0.1, 12, 0.5
    killed = started(tmp_path / "posts.db", pace, "/1", "/2", "/die", "/4")
    both = [started(tmp_path / "posts.db", pace, *map("/{}".format, range(count))) for _ in range(2)]
    starts = [float(line) for process in (killed, *both) for line in process.communicate()[0].split()]
    assert [process.returncode for process in (killed, *both)] == [-signal.SIGKILL, 0, 0]
    assert len(starts) == 3 + 2 * count
    starts.sort()
    for first, last in itertools.combinations(range(len(starts)), 2):
        assert starts[last] - starts[first] >= (last - first) * pace - slack
    assert starts[-1] - starts[0] >= (len(starts) - 1) * pace - slack


def test_a_turn_that_a_killed_process_took_is_not_given_twice(store, tmp_path, time):
    process = started(tmp_path / "posts.db", 3600.0, "/die")
    at = float(process.communicate()[0])
    turn, ours = store.claim("a.test", 3600.0, at=dt.datetime.fromtimestamp(at, dt.UTC))
    assert ours
    assert turn.timestamp() - at == pytest.approx(3600.0, abs=5.0)
