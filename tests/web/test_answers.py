"""What is asked once a run, and what is left out of requests that ask whether an answer still holds."""

from __future__ import annotations

import asyncio
import gzip

import httpx
import pytest

from postarchive import errors
from postarchive.model import Request
from postarchive.web import AsyncWeb, Secret, answers


class NoLedger:
    """A ledger that nobody is owed anything by."""

    def claim(self, name, pace, *, at):
        return at, True

    def give_back(self, name, pace, *, at):
        pass

    def hold(self, host, *, until):
        pass


def gathered(server, urls, **more):
    """Ask for all of them at once, in one run."""

    async def go():
        async with AsyncWeb(**server.options(**more)) as web:
            with web.sharing(NoLedger()):
                return await asyncio.gather(*(web.get(url) for url in urls))

    return asyncio.run(go())


def test_many_that_ask_the_same_get_one_answer(serve):
    events, server = [], serve(httpx.Response(301, headers={"Location": "https://b.test/"}), httpx.Response(200))
    found = gathered(server, ["https://a.test/short"] * 200, tell=events.append)
    assert server.urls == ["https://a.test/short", "https://b.test/"]
    assert {(one.url, one.taken_at, len(one.hops)) for one in found} == {("https://b.test/", found[0].taken_at, 1)}
    assert sorted(event.tries for event in events) == [0] * 199 + [2]


@pytest.mark.parametrize(
    ("answer", "times"),
    [
        (httpx.Response(200, headers={"Cache-Control": "no-store"}), 3),
        (httpx.Response(200, headers={"Cache-Control": "no-cache"}), 3),
        (httpx.Response(200, headers={"Cache-Control": "max-age=0"}), 3),
        (httpx.Response(302, headers={"Location": "/"}), 3),
        (httpx.Response(200, headers={"Cache-Control": "max-age=100"}), 1),
        (httpx.Response(404), 1),
        (httpx.Response(200, content=bytes(answers._LARGEST + 1)), 3),
    ],
)
def test_what_may_not_serve_again_is_asked_again(serve, answer, times):
    server = serve(answer)

    async def go():
        async with AsyncWeb(**server.options()) as web:
            with web.sharing(NoLedger()):
                for _ in range(3):
                    await web.get("https://a.test/", hops=0)

    asyncio.run(go())
    assert len(server.asked) == times


def test_requests_that_differ_are_two_and_a_run_ends_with_its_block(serve):
    server = serve(httpx.Response(200, headers={"Cache-Control": "max-age=3600"}))

    async def go():
        async with AsyncWeb(**server.options()) as web:
            for _ in range(2):
                with web.sharing(NoLedger()):
                    for expect, headers in (("page", {}), ("json", {}), ("page", {"Accept-Language": "en"})) * 2:
                        await web.get("https://a.test/", expect=expect, headers=headers)
                    server.time.passed += 601
                    await web.get("https://a.test/")
            await web.get("https://a.test/")
            await web.get("https://a.test/")

    asyncio.run(go())
    assert len(server.asked) == 4 + 4 + 2


def test_an_error_serves_nobody(serve):
    server = serve(errors.ServerError("no"), httpx.Response(200))

    async def go():
        async with AsyncWeb(**server.options()) as web:
            with web.sharing(NoLedger()):
                both = await asyncio.gather(*(web.get("https://a.test/") for _ in range(2)), return_exceptions=True)
        return [getattr(one, "status", None) for one in both]

    assert asyncio.run(go()) == [200, 200]
    assert len(server.asked) == 2


def test_what_is_remembered_is_bounded(serve):
    server = serve(httpx.Response(200))

    async def go():
        async with AsyncWeb(**server.options()) as web:
            with web.sharing(NoLedger()):
                for number in range(answers._MOST + 1):
                    await web.get(f"https://a.test/{number}")
                held = len(web._answers._held), len(web._answers._asking)
                await web.get("https://a.test/0")
        return held

    assert asyncio.run(go()) == (answers._MOST, 0)
    assert len(server.asked) == answers._MOST + 2


CONDITION = (("If-None-Match", '"a-tag-of-some-length"'),)


def sent(server):
    return [request.headers.get("if-none-match") for request in server.asked]


def test_a_tag_is_no_secret_and_means_one_address_alone(serve):
    echo = httpx.Response(200, headers={"ETag": CONDITION[0][1]})
    server = serve(httpx.Response(302, headers={"Location": "/b"}), echo, echo)
    with server.web() as web:
        assert web.send(Request(url="https://a.test/a", headers=CONDITION)).status == 200
        assert web.send(Request(url="https://a.test/b", headers=CONDITION)).header("etag") == CONDITION[0][1]
    assert sent(server) == [CONDITION[0][1], None, CONDITION[0][1]]


def test_whoever_shows_a_secret_or_records_is_answered_whole(serve, tmp_path):
    server = serve(httpx.Response(200))
    with server.web(credentials=lambda _: {"Authorization": Secret("Bearer planted-1234")}) as web:
        web.send(Request(url="https://a.test/", headers=CONDITION))
        web.send(Request(url="http://a.test/", headers=CONDITION))
    with server.web() as web:
        web.send(Request(url="https://a.test/", headers=(*CONDITION, ("Cookie", "a=planted-1234"))))
    with server.web(record=tmp_path / "a.warc.gz") as web:
        web.send(Request(url="https://a.test/", headers=CONDITION))
    assert sent(server) == [None, CONDITION[0][1], None, None]
    assert b"a-tag" not in gzip.decompress((tmp_path / "a.warc.gz").read_bytes())
