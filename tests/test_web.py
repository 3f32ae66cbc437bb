"""The engine over transports that are not the network: what is asked, kept, tried again, waited for and told."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import gzip
import itertools
import logging
import socket
import threading
from collections import defaultdict

import httpx
import pytest
import respx

from postarchive import errors
from postarchive.model import Outcome, Request
from postarchive.protocols import replies
from postarchive.web import AsyncWeb, Clock, Retry, Web

BEGAN = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)


class Time:
    """A clock that only sleeping moves."""

    def __init__(self):
        self.passed, self.slept = 1000.0, []
        self.clock = Clock(lambda: self.passed, lambda: BEGAN + dt.timedelta(seconds=self.passed))

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
        return {"transport": httpx.MockTransport(self), "paces": {}, "pace": 0.0} | timed | more

    def web(self, **more):
        return Web(**self.options(**more))

    @property
    def urls(self):
        return [str(request.url) for request in self.asked]


def answer(status=200, body=b"ok", **headers):
    return httpx.Response(
        status, content=body, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )


def caught(web, url="https://a.test/", **options):
    with pytest.raises(errors.FetchError) as found:
        web.get(url, **options)
    return found.value


# What is asked, and what is kept


def test_a_capture_is_what_came_in_its_content_coding():
    packed = gzip.compress(b"<p>hello</p>")
    server = Server(answer(200, packed, content_encoding="gzip", content_type="text/html"))
    with server.web() as web:
        capture = web.get("https://a.test/x#part")
    assert (capture.url, capture.status, capture.body) == ("https://a.test/x", 200, packed)
    assert capture.header("Content-Type") == "text/html"
    assert capture.taken_at == server.time.clock.now()
    assert replies.text(capture) == "<p>hello</p>"


def test_we_say_who_we_are_and_take_gzip_alone():
    server = Server(answer())
    with server.web(contact="desk@paper.example") as web:
        web.get("https://a.test/", headers={"Accept-Encoding": "br", "Host": "b.test", "Accept": "image/png"})
    headers = server.asked[0].headers
    assert headers["user-agent"].startswith("postarchive/")
    assert headers["user-agent"].endswith("(+desk@paper.example)")
    assert (headers["accept-encoding"], headers["host"], headers["accept"]) == ("gzip", "a.test", "image/png")
    with pytest.raises(ValueError, match="contact"):
        Web(contact="a\r\nX: y")


@pytest.mark.parametrize("status", [200, 204, 206, 304, 400, 401, 403, 404, 410, 418, 451, 600, 999])
def test_every_status_but_429_and_5xx_is_an_answer(status):
    server = Server(answer(status))
    with server.web() as web:
        assert web.get("https://a.test/").status == status
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("name", "value"), [("X-A", "b\r\nX-Evil: 1"), ("X\r\nA", "b"), ("X-A", "b\0"), ("X-A", "é"), ("", "b")]
)
def test_a_header_that_could_say_more_than_one_thing_is_never_sent(name, value):
    server = Server(answer())
    with server.web() as web:
        assert isinstance(caught(web, headers={name: value}), errors.RefusedAddressError)
    assert server.asked == []


def test_a_wrong_expectation_is_the_callers_fault():
    with Server(answer()).web() as web, pytest.raises(ValueError, match="expects one of"):
        web.get("https://a.test/", expect="anything")


class Pieces(httpx.AsyncByteStream):
    def __init__(self, *pieces, error=None):
        self.pieces, self.error, self.given, self.closed = pieces, error, 0, False

    async def __aiter__(self):
        for piece in self.pieces:
            self.given += 1
            yield piece
        if self.error is not None:
            raise self.error

    async def aclose(self):
        self.closed = True


def test_a_body_is_read_to_its_limit_and_no_further():
    stream = Pieces(*[bytes(1 << 20)] * 100)
    server = Server(lambda _: httpx.Response(200, stream=stream))
    with server.web() as web:
        error = caught(web, expect="json")
    assert isinstance(error, errors.TooLargeError)
    assert (stream.given, stream.closed, len(server.asked)) == (6, True, 1)


def test_a_length_beyond_the_limit_is_enough():
    stream = Pieces(b"x")
    server = Server(lambda _: httpx.Response(200, headers={"Content-Length": "10000000000"}, stream=stream))
    with server.web() as web:
        assert isinstance(caught(web), errors.TooLargeError)
    assert (stream.given, stream.closed) == (0, True)


def test_limits_go_by_what_is_expected():
    server = Server(answer(200, bytes(6 << 20)))
    with server.web() as web:
        assert len(web.get("https://a.test/", expect="media").body) == 6 << 20
        assert isinstance(caught(web, expect="page"), errors.TooLargeError)
    with server.web(limits={"media": 100}) as web:
        assert isinstance(caught(web, expect="media"), errors.TooLargeError)


GZ = gzip.compress(b"hello " * 500)


@pytest.mark.parametrize(
    ("headers", "stream", "kind", "reason"),
    [
        ({"Content-Length": "9"}, [b"12345"], errors.ServerError, "cut_body"),
        ({"Content-Length": "3"}, [b"12345"], errors.ServerError, "cut_body"),
        ({"Content-Encoding": "gzip"}, [GZ[:-4]], errors.ServerError, "cut_body"),
        ({"Content-Encoding": "gzip", "Content-Length": "20"}, [GZ[:20]], errors.ServerError, "cut_body"),
        ({"Content-Encoding": "br"}, [b"x"], errors.UnreadableError, "content_coding"),
        ({"Content-Encoding": "gzip, gzip"}, [GZ], errors.UnreadableError, "content_coding"),
        ({"Content-Encoding": "gzip"}, [gzip.compress(bytes(60 << 20))], errors.TooLargeError, "too_large"),
    ],
)
def test_half_an_answer_is_never_one(headers, stream, kind, reason):
    server = Server(lambda _: httpx.Response(200, headers=headers, stream=Pieces(*stream)))
    with server.web() as web:
        error = caught(web)
    assert (type(error), error.reason) == (kind, reason)
    if reason == "cut_body":
        assert error.capture is None


# Trouble, and what is tried again

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
        (answer(500), errors.ServerError, "http_500", 4),
        (answer(503), errors.ServerError, "http_503", 4),
        (answer(429), errors.RateLimitError, "http_429", 4),
    ],
    ids=lambda value: getattr(value, "__name__", None) or str(value)[:40],
)
def test_trouble_has_our_own_names(trouble, kind, reason, tries):
    server = Server(trouble)
    with server.web() as web:
        error = caught(web)
    assert (type(error), error.reason) == (kind, reason)
    assert error.url == "https://a.test/"
    assert len(server.asked) == tries


def test_trouble_in_the_middle_of_a_body_is_a_cut_body_and_closes():
    stream = Pieces(b"half", error=httpx.ReadError("gone"))
    server = Server(lambda _: httpx.Response(200, stream=stream))
    with server.web(retry=Retry(attempts=1)) as web:
        error = caught(web)
    assert (type(error), error.reason, error.capture, stream.closed) == (errors.ServerError, "cut_body", None, True)


def test_a_server_that_recovers_gives_its_answer():
    server = Server(answer(503), httpx.ReadError("gone"), answer(200))
    with server.web() as web:
        assert web.get("https://a.test/").status == 200
    assert len(server.asked) == 3


def test_the_last_answer_travels_with_the_error():
    server = Server(answer(500, b"sorry"))
    with server.web() as web:
        assert caught(web).capture.body == b"sorry"


def test_a_bug_in_a_transport_is_not_hidden():
    with Server(KeyError("bug")).web() as web, pytest.raises(KeyError):
        web.get("https://a.test/")


# Patience


@pytest.mark.parametrize(
    ("status", "headers", "least", "most"),
    [
        (429, {"retry_after": "7"}, 7, 8),
        (429, {"retry_after": "0"}, 0, 1),
        (429, {"retry_after": "-5"}, 0, 1),
        (429, {"retry_after": "Sun, 22 Nov 2026 12:17:10 GMT"}, 30, 31),
        (429, {"retry_after": "Sun, 22 Nov 2020 12:00:00 GMT"}, 0, 1),
        (429, {"retry_after": "soon"}, 60, 61),
        (429, {}, 60, 61),
        (429, {"x_rate_limit_reset": str(int(BEGAN.timestamp()) + 1000 + 15)}, 15, 16),
        (503, {"retry_after": "7"}, 7, 8),
        (503, {"retry_after": "soon"}, 0, 1),
        (503, {}, 0, 1),
    ],
)
def test_what_a_host_asks_for_is_waited(status, headers, least, most):
    server = Server(answer(status, **headers), answer(200))
    with server.web() as web:
        assert web.get("https://a.test/").status == 200
    assert least <= server.time.passed - 1000 <= most


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("asked", ["3600", "999999999999"])
def test_what_takes_too_long_is_put_off_and_the_host_left_alone_till_then(status, asked):
    server = Server(answer(status, retry_after=asked), answer(200))
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


def test_waits_between_tries_are_random_and_grow():
    server = Server(answer(500))
    with server.web(retry=Retry(attempts=5, first_wait=1.0, longest_wait=3.0)) as web:
        caught(web)
    assert len(server.time.slept) == 4
    assert all(0 <= wait <= most for wait, most in zip(server.time.slept, [1, 2, 3, 3], strict=True))


def test_a_host_that_fails_is_left_alone_and_others_go_on():
    def fail_one(request):
        return answer(500 if request.url.host == "down.test" else 200)

    server = Server(fail_one)
    with server.web() as web:
        reasons = [caught(web, f"https://down.test/{number}").reason for number in range(1000)]
        assert web.get("https://up.test/").status == 200
    assert len(server.asked) <= 20 + 1
    assert reasons[:4] == ["http_500"] * 4
    assert set(reasons[5:]) == {"host_down"}


def test_a_host_that_was_down_is_tried_once_after_a_while():
    server = Server(answer(500))
    with server.web(retry=Retry(attempts=1)) as web:
        for number in range(6):
            caught(web, f"https://a.test/{number}")
        assert len(server.asked) == 5
        server.time.passed += 61
        assert caught(web).reason == "http_500"
        assert caught(web).reason == "host_down"
        server.time.passed += 61
        server.answers = [answer(200)]
        assert web.get("https://a.test/").status == 200
        assert web.get("https://a.test/").status == 200


def test_without_any_network_everything_ends_soon():
    async def resolver(*_):
        raise socket.gaierror(socket.EAI_AGAIN, "no network")

    time = Time()

    def flow(number):
        for host in ("one.test", "two.test", "archive.test"):
            with contextlib.suppress(errors.UnreachableError):
                yield Request(url=f"https://{host}/{number}")
        return number

    with Web(resolver=resolver, clock=time.clock, sleep=time.sleep) as web:
        ended = dict(web.run_each((number, flow(number)) for number in range(7)))
    assert ended == {number: number for number in range(7)}
    assert time.passed - 1000 < 3 * 7


# Pace


@pytest.mark.parametrize("tasks", [200])
def test_the_pace_of_a_host_holds_for_all_tasks(tasks):
    paces = {"slow.test": 2.5, "quick.test": 0.5, "free.test": 0.0}
    began, live, most = defaultdict(list), defaultdict(int), defaultdict(int)
    time = Time()

    async def handle(request):
        host = request.url.host
        began[host].append(time.passed)
        live[host] += 1
        most[host] = max(most[host], live[host])
        await time.sleep(0.1)
        live[host] -= 1
        return answer()

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


def test_redirects_and_retries_keep_the_pace_too():
    server = Server(answer(302, location="/b"), answer(500), answer(200))
    starts = []
    server.answers = [lambda _, one=one: starts.append(server.time.passed) or one for one in server.answers]
    with server.web(pace=5.0) as web:
        assert web.get("https://a.test/a").status == 200
    assert [later - earlier >= 5 for earlier, later in itertools.pairwise(starts)] == [True, True]


def test_a_pause_of_a_host_holds_for_all_tasks():
    time, asked = Time(), []

    def handle(request):
        asked.append((time.passed, request.url.host))
        return answer(429, retry_after="30") if len(asked) == 1 else answer()

    async def go():
        options = {"transport": httpx.MockTransport(handle), "clock": time.clock, "sleep": time.sleep}
        async with AsyncWeb(**options, pace=0.0) as web:
            await asyncio.gather(*(web.get(f"https://a.test/{number}") for number in range(20)))

    asyncio.run(go())
    assert len(asked) == 21
    assert min(moment for moment, _ in asked[1:]) >= 1030


# Redirects


def test_hops_are_kept():
    server = Server(answer(301, location="https://b.test/x"), answer(302, location="../y"), answer(200))
    with server.web() as web:
        capture = web.get("https://a.test/")
    assert server.urls == ["https://a.test/", "https://b.test/x", "https://b.test/y"]
    assert [(hop.url, hop.status) for hop in capture.hops] == [("https://a.test/", 301), ("https://b.test/x", 302)]
    assert (capture.asked, capture.url) == ("https://a.test/", "https://b.test/y")


def test_no_hops_means_the_redirect_itself():
    server = Server(answer(301, location="https://b.test/x"))
    with server.web() as web:
        capture = web.get("https://a.test/", hops=0)
    assert (capture.status, capture.header("location"), capture.hops) == (301, "https://b.test/x", ())


@pytest.mark.parametrize(
    ("headers", "status"),
    [([], 302), ([("Location", "")], 302), ([("Location", "/x")], 300), ([("Location", "/x")], 304)],
)
def test_what_leads_nowhere_is_the_answer(headers, status):
    server = Server(httpx.Response(status, headers=headers))
    with server.web() as web:
        assert web.get("https://a.test/").status == status
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("location", "kind", "reason"),
    [
        ("https://a.test/", errors.UnreadableError, "redirect_loop"),
        ("#again", errors.UnreadableError, "redirect_loop"),
        ("file:///etc/passwd", errors.RefusedAddressError, "refused_address"),
        ("data:text/html,x", errors.RefusedAddressError, "refused_address"),
        ("javascript:alert(1)", errors.RefusedAddressError, "refused_address"),
        ("http:///x", errors.RefusedAddressError, "refused_address"),
        ("http:\\\\b.test\\x", errors.RefusedAddressError, "refused_address"),
        ("https://user:secret@b.test/", errors.RefusedAddressError, "refused_address"),
        ("https://b.test/" + "a" * 100_000, errors.RefusedAddressError, "refused_address"),
    ],
)
def test_where_nobody_goes(location, kind, reason, caplog):
    caplog.set_level(logging.DEBUG)
    server = Server(answer(302, location=location))
    with server.web() as web:
        error = caught(web)
    assert (type(error), error.reason, len(server.asked)) == (kind, reason, 1)
    assert "secret" not in str(error) + error.url + caplog.text


def test_a_chain_ends_at_its_limit():
    server = Server(lambda request: answer(302, location=f"/{int(request.url.path[1:]) + 1}"))
    with server.web() as web:
        error = caught(web, "https://a.test/1")
        assert error.reason == "too_many_redirects"
        assert (error.capture.url, len(error.capture.hops)) == ("https://a.test/6", 5)
        assert len(server.asked) == 6
        assert caught(web, "https://a.test/1", hops=10).reason == "too_many_redirects"
        assert len(server.asked) == 6 + 11


def test_two_places_at_once_are_none():
    server = Server(httpx.Response(302, headers=[("Location", "/x"), ("Location", "/y")]))
    with server.web() as web:
        assert caught(web).reason == "bad_redirect"
    assert len(server.asked) == 1


def test_raw_utf8_in_a_location_is_read():
    server = Server(httpx.Response(302, headers=[(b"Location", "/ü".encode())]), answer())
    with server.web() as web:
        assert web.get("https://a.test/").url == "https://a.test/%C3%BC"


@pytest.mark.parametrize(
    ("target", "kept"),
    [
        ("https://a.test/b", True),
        ("http://a.test/b", False),
        ("https://b.test/", False),
        ("https://a.test:444/", False),
    ],
)
def test_secrets_stay_with_their_origin(target, kept):
    secrets = {"Authorization": "Bearer planted", "Cookie": "a=planted", "X-Api-Key": "planted"}
    server = Server(answer(302, location=target), answer())
    with server.web() as web:
        web.get("https://a.test/", headers=secrets | {"Accept-Language": "en"})
    assert ("planted" in str(server.asked[1].headers.raw)) is kept
    assert server.asked[1].headers["accept-language"] == "en"


def test_no_secret_reaches_logs_errors_or_recordings(caplog, tmp_path):
    caplog.set_level(logging.DEBUG)
    secrets = {
        "Authorization": "Bearer planted",
        "Cookie": "a=planted",
        "X-Api-Key": "planted",
        "X-Anything": "planted",
    }
    server = Server(answer(), answer(500), answer(429, retry_after="9999"))
    with server.web(record=tmp_path / "web.warc.gz", retry=Retry(attempts=1)) as web:
        web.get("https://a.test/", headers=secrets)
        told = [caught(web, headers=secrets), caught(web, headers=secrets)]
    assert len(server.asked) == 3
    assert b"https://a.test/" in gzip.decompress((tmp_path / "web.warc.gz").read_bytes())
    assert b"planted" not in gzip.decompress((tmp_path / "web.warc.gz").read_bytes())
    assert "planted" not in caplog.text + repr(told) + "".join(map(str, told))


# Flows


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
    return answer(int(request.url.path[1:4]), request.url.path.encode())


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (200, ("first", None)),
        (404, (b"/200", Outcome.NOT_FOUND)),
        (500, (b"/200", Outcome.SERVER_ERROR)),
        (429, (b"/200", Outcome.RATE_LIMITED)),
    ],
)
def test_a_flow_falls_back(status, expected):
    with Server(by_path).web() as web:
        assert web.run(fallback(f"https://a.test/{status}", "https://b.test/200")) == expected


def test_a_flow_that_asks_for_nothing_gives_its_value():
    def flow():
        return 5
        yield

    with Server(answer()).web() as web:
        assert web.run(flow()) == 5


def test_what_a_flow_raises_comes_out_and_the_flow_is_closed():
    ended = []

    def flow():
        try:
            yield Request(url="https://a.test/")
            raise LookupError("mine")
        finally:
            ended.append(True)

    with Server(answer()).web() as web, pytest.raises(LookupError):
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
def test_many_flows_are_taken_as_there_is_room_and_end_on_their_own(door):
    pulled, ended, ahead = [], {}, []
    options = Server(by_path).options()

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


def test_the_flows_are_taken_in_the_callers_own_thread():
    threads = set()

    def flows():
        for number in range(20):
            threads.add(threading.current_thread())
            yield number, asking("https://a.test/200")

    with Server(by_path).web() as web:
        assert len(list(web.run_each(flows()))) == 20
    assert threads == {threading.current_thread()}


def test_whoever_stops_listening_stops_the_rest():
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

    with Server(answer()).web() as web:
        for _ in web.run_each(flows(), at_once=5):
            break
    assert len(pulled) <= 10
    assert sorted(closed) == pulled


# Doors


def test_the_plain_door_works_inside_a_running_loop():
    async def go():
        with Server(answer()).web() as web:
            return web.get("https://a.test/").status

    assert asyncio.run(go()) == 200


def test_a_closed_web_says_so_and_leaves_no_thread():
    web = Server(answer()).web()
    web.get("https://a.test/")
    web.close()
    web.close()
    with pytest.raises(RuntimeError, match="closed"):
        web.get("https://a.test/")
    assert not [thread for thread in threading.enumerate() if thread.name == "postarchive-web"]


def test_a_web_that_is_dropped_ends_its_thread():
    web = Server(answer()).web()
    web.get("https://a.test/")
    del web
    assert not [thread for thread in threading.enumerate() if thread.name == "postarchive-web"]


def test_async_without_a_block():
    async def go():
        return (await AsyncWeb(**Server(answer()).options()).get("https://a.test/")).status

    assert asyncio.run(go()) == 200


def test_a_cancelled_request_frees_its_host():
    async def handle(request):
        if request.url.path == "/hang":
            await asyncio.Event().wait()
        return answer()

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
    with respx.mock, Web(pace=0) as web:
        respx.get("https://a.test/").respond(200, text="mocked")
        assert web.get("https://a.test/").body == b"mocked"


# Recordings


def test_what_was_recorded_answers_without_a_network(tmp_path, monkeypatch):
    warc = tmp_path / "web.warc.gz"
    packed = gzip.compress(b"page")
    server = Server(answer(301, location="https://b.test/x"), answer(200, packed, content_encoding="gzip"), answer(404))
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


# What the engine tells


def test_every_request_is_told_of_once(caplog):
    caplog.set_level(logging.INFO, logger="postarchive.web")
    server = Server(answer(503), answer(302, location="/b"), answer(200, b"12345"))
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
