"""Flows through both doors, how the doors close, recordings, and what the engine tells."""

from __future__ import annotations

import asyncio
import gzip
import itertools
import logging
import socket
import threading

import httpx
import pytest
import respx

from postarchive import errors
from postarchive.model import Outcome, Request
from postarchive.protocols import replies
from postarchive.web import AsyncWeb, Web


def fallback(first, second):
    try:
        capture = yield Request(url=first)
        replies.refused(capture)
    except errors.FetchError as error:
        outcome = error.outcome
    else:
        return "first", None
    capture = yield Request(url=second)
    return capture.body, outcome


def by_path(request):
    return httpx.Response(int(request.url.path[1:4]), content=request.url.path.encode())


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (200, ("first", None)),
        (404, (b"/200", Outcome.NOT_FOUND)),
        (500, (b"/200", Outcome.SERVER_ERROR)),
        (429, (b"/200", Outcome.RATE_LIMITED)),
    ],
)
def test_a_flow_falls_back(serve, status, expected):
    with serve(by_path).web() as web:
        assert web.run(fallback(f"https://a.test/{status}", "https://b.test/200")) == expected


def test_a_flow_that_asks_for_nothing_gives_its_value(serve):
    def flow():
        return 5
        yield

    with serve(httpx.Response(200)).web() as web:
        assert web.run(flow()) == 5


def test_what_a_flow_raises_comes_out_and_the_flow_is_closed(serve):
    ended = []

    def flow():
        try:
            yield Request(url="https://a.test/")
            raise LookupError("mine")
        finally:
            ended.append(True)

    with serve(httpx.Response(200)).web() as web, pytest.raises(LookupError):
        web.run(flow())
    assert ended == [True]


def asking(url):
    capture = yield Request(url=url)
    if capture.status == 404:
        raise LookupError(url)
    return capture.status


def many(count, pulled):
    for number in range(count):
        pulled.append(number)
        yield number, asking(f"https://host{number % 7}.test/{404 if number % 10 == 0 else 200}")


@pytest.mark.parametrize("door", ["sync", "async"])
def test_many_flows_are_taken_as_there_is_room_and_end_on_their_own(serve, door):
    pulled, ended, ahead = [], {}, []
    options = serve(by_path).options()

    def note(key, value):
        ended[key] = value
        ahead.append(len(pulled) - len(ended))

    async def go():
        async with AsyncWeb(**options) as web:
            async for key, value in web.run_each(many(500, pulled), at_once=10):
                note(key, value)

    if door == "async":
        asyncio.run(go())
    else:
        with Web(**options) as web:
            for key, value in web.run_each(many(500, pulled), at_once=10):
                note(key, value)
    assert sorted(ended) == list(range(500))
    assert max(ahead) <= 10
    assert {type(value) for key, value in ended.items() if key % 10 == 0} == {LookupError}
    assert {value for key, value in ended.items() if key % 10} == {200}


def test_the_flows_are_taken_in_the_callers_own_thread(serve):
    threads = set()

    def flows():
        for number in range(20):
            threads.add(threading.current_thread())
            yield number, asking("https://a.test/200")

    with serve(by_path).web() as web:
        assert len(list(web.run_each(flows()))) == 20
    assert threads == {threading.current_thread()}


def test_whoever_stops_listening_stops_the_rest(serve):
    closed, pulled = [], []

    def flow(number):
        try:
            yield Request(url=f"https://a.test/{number}")
        finally:
            closed.append(number)

    def flows():
        for number in itertools.count():
            pulled.append(number)
            yield number, flow(number)

    with serve(httpx.Response(200)).web() as web:
        for _ in web.run_each(flows(), at_once=5):
            break
    assert len(pulled) <= 10
    assert sorted(closed) == pulled


def test_the_plain_door_works_inside_a_running_loop(serve):
    async def go():
        with serve(httpx.Response(200)).web() as web:
            return web.get("https://a.test/").status

    assert asyncio.run(go()) == 200


def test_a_closed_web_says_so_and_leaves_no_thread(serve):
    web = serve(httpx.Response(200)).web()
    web.get("https://a.test/")
    web.close()
    web.close()
    with pytest.raises(RuntimeError, match="closed"):
        web.get("https://a.test/")
    assert not [thread for thread in threading.enumerate() if thread.name == "postarchive-web"]


def test_a_web_that_is_dropped_ends_its_thread(serve):
    web = serve(httpx.Response(200)).web()
    web.get("https://a.test/")
    del web
    assert not [thread for thread in threading.enumerate() if thread.name == "postarchive-web"]


def test_async_without_a_block(serve):
    async def go():
        return (await AsyncWeb(**serve(httpx.Response(200)).options()).get("https://a.test/")).status

    assert asyncio.run(go()) == 200


def test_a_cancelled_request_frees_its_host():
    async def handle(request):
        if request.url.path == "/hang":
            await asyncio.Event().wait()
        return httpx.Response(200)

    async def go():
        async with AsyncWeb(transport=httpx.MockTransport(handle), pace=0) as web:
            hanging = asyncio.create_task(web.get("https://a.test/hang"))
            await asyncio.sleep(0.01)
            hanging.cancel()
            with pytest.raises(asyncio.CancelledError):
                await hanging
            return (await web.get("https://a.test/")).status

    assert asyncio.run(go()) == 200


class Waiting(httpx.BaseTransport):
    """A transport that knows only the waiting kind of call."""

    def handle_request(self, request):
        return httpx.Response(200, stream=Plain())


class Plain(httpx.SyncByteStream):
    def __iter__(self):
        yield b"from "
        yield b"a thread"


def test_a_transport_of_the_waiting_kind():
    with Web(transport=Waiting(), pace=0) as web:
        assert web.get("https://a.test/").body == b"from a thread"


def test_respx_can_stand_in():
    with respx.mock, Web(pace=0, fast=False) as web:
        respx.get("https://a.test/").respond(200, text="mocked")
        assert web.get("https://a.test/").body == b"mocked"


def test_what_was_recorded_answers_without_a_network(serve, caught, tmp_path, monkeypatch):
    warc = tmp_path / "web.warc.gz"
    packed = gzip.compress(b"page")
    server = serve(
        httpx.Response(301, headers={"Location": "https://b.test/x"}),
        httpx.Response(200, content=packed, headers={"Content-Encoding": "gzip"}),
        httpx.Response(404),
    )
    with server.web(record=warc) as web:
        first = web.get("https://a.test/")
        web.get("https://b.test/gone")

    def connect(*_):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket, "getaddrinfo", connect)
    with Web(recorded=warc) as web:
        again = web.get("https://a.test/")
        assert (again.url, again.status, again.body, len(again.hops)) == (first.url, 200, packed, 1)
        assert replies.content(again) == b"page"
        assert web.get("https://b.test/gone").status == 404
        error = caught(web, "https://c.test/")
    assert (type(error), error.reason, error.url) == (errors.UnreachableError, "not_recorded", "https://c.test/")


def test_a_recorded_web_cannot_record_or_ask(tmp_path):
    for more in ({"record": tmp_path / "b.warc.gz"}, {"transport": Waiting()}):
        with pytest.raises(ValueError, match="recorded"):
            Web(recorded=tmp_path / "a.warc.gz", **more)


def test_every_request_is_told_of_once(serve, caught, caplog):
    caplog.set_level(logging.INFO, logger="postarchive.web")
    server = serve(
        httpx.Response(503), httpx.Response(302, headers={"Location": "/b"}), httpx.Response(200, content=b"12345")
    )
    with server.web(pace=1.0) as web:
        web.get("https://a.test/")
        caught(web, "http://user:planted@a.test/\x1b[31m")
    told, refused = caplog.records
    assert told.web["host"] == "a.test"
    assert (told.web["tries"], told.web["hops"], told.web["bytes"], told.web["outcome"]) == (3, 1, 5, "200")
    assert told.web["waited"] >= 2.0
    assert refused.web["reason"] == "refused_address"
    assert refused.getMessage().isprintable()
    assert "planted" not in caplog.text
