"""A clock that only sleeping moves, and a transport that gives the answers of a list."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt

import httpx
import pytest

from postarchive import errors
from postarchive.web import Clock, Web


class Time:
    """A clock that only sleeping moves."""

    def __init__(self):
        self.passed, self.slept = 1000.0, []
        began = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)
        self.clock = Clock(lambda: self.passed, lambda: began + dt.timedelta(seconds=self.passed))

    async def sleep(self, seconds):
        self.slept.append(seconds)
        self.passed += seconds
        await asyncio.sleep(0)


class Server:
    """A transport that gives the answers of a list, the last for ever, and remembers what it was asked."""

    def __init__(self, *answers):
        self.answers, self.asked, self.time = list(answers), [], Time()

    def __call__(self, request):
        self.asked.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer(request) if callable(answer) else answer

    def options(self, **more):
        timed = {"clock": self.time.clock, "sleep": self.time.sleep}
        return {"transport": httpx.MockTransport(self), "pace": 0.0} | timed | more

    def web(self, **more):
        return Web(**self.options(**more))

    @property
    def urls(self):
        return [str(request.url) for request in self.asked]


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def serve():
    """Make a server of answers: responses, exceptions, or functions of the request; the last is given for ever."""
    return Server


@pytest.fixture
def caught():
    """Ask, and give the error that this ends with."""
    return _caught


@pytest.fixture
def listening():
    """Serve on a loopback port with a function of reader and writer; give the port, and leave no connection behind."""
    return _listening


@contextlib.asynccontextmanager
async def _listening(handle):
    busy = []

    async def serve(reader, writer):
        busy.append(asyncio.current_task())
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            await handle(reader, writer)
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        yield server.sockets[0].getsockname()[1]
    await asyncio.wait_for(asyncio.gather(*busy), 10)


def _caught(web, url="https://a.test/", **options):
    with pytest.raises(errors.FetchError) as found:
        web.get(url, **options)
    return found.value
