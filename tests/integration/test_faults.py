"""The engine against real sockets: a server with one fault a path, and one that speaks TLS."""

from __future__ import annotations

import asyncio
import importlib.util
import itertools
import shutil
import ssl
import subprocess
import time
import tracemalloc
from contextlib import contextmanager
from pathlib import Path

import pytest

from postarchive.errors import FetchError
from postarchive.web import AsyncWeb, Retry, Web

OUTCOMES = {
    "/": "200",
    "/ok": "200",
    "/json-ok": "200",
    "/echo": "200",
    "/canary/none": "200",
    "/_hits/none": "200",
    "/_log": "200",
    "/_stats": "200",
    "/status/204": "204",
    "/status/404": "404",
    "/status/451": "451",
    "/status/600": "600",
    "/status/999": "999",
    "/status/101": "ServerError protocol",
    "/status/099": "ServerError protocol",
    "/retry-after/seconds/{token}": "200",
    "/retry-after/date/{token}": "200",
    "/retry-after/past/{token}": "200",
    "/retry-after/negative/{token}": "200",
    "/retry-after/float/{token}": "200",
    "/retry-after/garbage/{token}": "200",
    "/retry-after/empty/{token}": "200",
    "/retry-after/missing/{token}": "200",
    "/retry-after/epoch/{token}": "200",
    "/retry-after/date-bad/{token}": "200",
    "/retry-after/huge/{token}": "RateLimitError http_429",
    "/retry-after/huge/{token}-503?code=503": "ServerError http_503",
    "/flaky/2/{token}": "200",
    "/flaky/9/{token}": "ServerError http_503",
    "/storm": "ServerError http_503",
    "/drop/fin": "UnreachableError connection_lost",
    "/drop/rst": "UnreachableError connection_lost",
    "/drop/headers": "UnreachableError connection_lost",
    "/drop/body": "ServerError cut_body",
    "/drop/json": "ServerError cut_body",
    "/drop/json-clean": "200",
    "/drop/chunk": "ServerError cut_body",
    "/drop/no-final-chunk": "ServerError cut_body",
    "/drop/no-length": "200",
    "/slow/delay?s=0.1": "200",
    "/big/length/4000000": "200",
    "/big/length/100000000": "TooLargeError too_large",
    "/big/chunked/100000000": "TooLargeError too_large",
    "/big/lie": "TooLargeError too_large",
    "/big/header/1000": "200",
    "/big/header/1000000": "ServerError protocol",
    "/big/headers/50": "200",
    "/big/headers/20000": "ServerError protocol",
    "/big/cookies/2000": "ServerError protocol",
    "/bomb/gzip?mb=50": "TooLargeError too_large",
    "/bomb/gzip2?mb=50": "UnreadableError content_coding",
    "/bomb/deflate?mb=50": "TooLargeError too_large",
    "/bomb/br": "UnreadableError content_coding",
    "/bomb/zstd": "UnreadableError content_coding",
    "/coding/many": "UnreadableError content_coding",
    "/coding/trunc": "ServerError cut_body",
    "/coding/badcrc": "ServerError cut_body",
    "/coding/trailing": "200",
    "/coding/multi": "200",
    "/coding/lie": "200",
    "/coding/unknown": "UnreadableError content_coding",
    "/coding/empty": "200",
    "/coding/identity": "200",
    "/coding/raw-deflate": "200",
    "/charset/bytes": "200",
    "/redirect/self": "UnreadableError redirect_loop",
    "/redirect/loop/a": "UnreadableError redirect_loop",
    "/redirect/endless/1": "UnreadableError too_many_redirects",
    "/redirect/chain/5": "200",
    "/redirect/chain/6": "UnreadableError too_many_redirects",
    "/redirect/hosts/5": "200",
    "/redirect/hosts/100000": "UnreadableError too_many_redirects",
    "/redirect/to?url=http://10.0.0.1/": "RefusedAddressError refused_address",
    "/redirect/to?url=http://169.254.169.254/latest/meta-data": "RefusedAddressError refused_address",
    "/redirect/to?url=https://localhost/": "RefusedAddressError refused_address",
    "/redirect/slowchain/3?gap=0.01": "200",
    "/redirect/case/file": "RefusedAddressError refused_address",
    "/redirect/case/ftp": "RefusedAddressError refused_address",
    "/redirect/case/gopher": "RefusedAddressError refused_address",
    "/redirect/case/data": "RefusedAddressError refused_address",
    "/redirect/case/javascript": "RefusedAddressError refused_address",
    "/redirect/case/creds": "RefusedAddressError refused_address",
    "/redirect/case/none": "302",
    "/redirect/case/empty": "302",
    "/redirect/case/two": "UnreadableError bad_redirect",
    "/redirect/case/crlf": "404",
    "/redirect/case/utf8": "200",
    "/redirect/case/schemerel": "200",
    "/redirect/case/relative": "200",
    "/redirect/case/dotdot": "200",
    "/redirect/case/space": "200",
    "/redirect/case/backslash": "RefusedAddressError refused_address",
    "/redirect/case/long": "ServerError protocol",
    "/redirect/case/fragment": "200",
    "/redirect/case/port0": "RefusedAddressError refused_address",
    "/redirect/case/badport": "RefusedAddressError refused_address",
    "/redirect/case/userinfo-trick": "RefusedAddressError refused_address",
    "/redirect/case/nohost": "RefusedAddressError refused_address",
    "/redirect/case/300": "300",
    "/redirect/case/304": "304",
    "/redirect/case/308": "200",
    "/redirect/case/refresh": "200",
    "/proto/http09": "UnreachableError connection_lost",
    "/proto/garbage": "ServerError protocol",
    "/proto/two-lengths": "ServerError protocol",
    "/proto/te-and-length": "200",
    "/proto/bad-chunk": "ServerError cut_body",
    "/proto/neg-length": "ServerError protocol",
    "/proto/early-hints": "200",
    "/proto/continue": "200",
    "/proto/204-body": "204",
    "/proto/206": "206",
    "/proto/304": "304",
    "/proto/folded": "200",
    "/proto/nul-header": "ServerError protocol",
    "/proto/nonascii-header": "200",
    "/proto/no-reason": "200",
    "/proto/http2-preface": "ServerError protocol",
    "/proto/header-no-colon": "ServerError protocol",
    "/proto/version": "200",
    "/mime/none": "200",
    "/media/disposition/4": "ServerError protocol",
    "/json/nan": "200",
    "/json/deep": "200",
    "/json/wide?n=2000": "200",
    "/html/deep?n=2000": "200",
    "/html/attr": "TooLargeError too_large",
    "/html/embeds": "TooLargeError too_large",
    "/html/oembed": "200",
    "/cdx/ia": "200",
    "/cdx/blocked": "403",
    "/cdx/throttled": "RateLimitError http_429",
}
FAST = {
    "/redirect/case/crlf": "RefusedAddressError refused_address",
    "/status/204": "204 or ServerError protocol",
    "/proto/http09": "ServerError protocol",
    "/proto/te-and-length": "ServerError protocol",
    "/proto/bad-chunk": "ServerError protocol",
    "/proto/204-body": "204 or ServerError protocol",
    "/proto/version": "ServerError protocol",
}
"""Where aiohttp is stricter: lengths said twice, what is hardly HTTP, and bodies where none may be, if they come in time."""
SLOW = {
    "/slow/headers?gap=0.2": "UnreachableError timeout",
    "/slow/body?gap=0.2": "UnreachableError timeout",
    "/slow/hang": "UnreachableError timeout",
    "/redirect/slowchain/30?gap=0.4": "UnreachableError timeout",
}
HOSTS = [f"127.0.0.{number}" for number in range(1, 6)]


@pytest.fixture(scope="module")
def faults(shared):
    spec = importlib.util.spec_from_file_location("faultserver", shared / "hostile" / "faultserver.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with module.running() as server:
        yield server
        server.proc.stdout.close()


def _options(server, **more):
    allow = {(host, server.port) for host in HOSTS}
    return {"allow": allow, "pace": 0.0, "sleep": lambda _: None, "deadline": 20.0, "hop_deadline": 5.0} | more


def _sync(url, options):
    with Web(**options) as web:
        return web.get(url)


def _async(url, options):
    async def go():
        async with AsyncWeb(**options) as web:
            return await web.get(url)

    return asyncio.run(go())


def _outcome(door, url, options):
    try:
        return str(door(url, options).status)
    except FetchError as error:
        return f"{type(error).__name__} {error.reason}"


@pytest.mark.shared
@pytest.mark.parametrize("door", [_sync, _async])
def test_every_fault_ends_in_its_outcome(faults, door, fast):
    options = _options(faults, fast=fast)
    token = f"{door.__name__}-{fast}"
    found = {path: _outcome(door, faults.url(path.format(token=token)), options) for path in OUTCOMES}
    expected = OUTCOMES | (FAST if fast else {})
    assert {path: ended for path, ended in found.items() if ended not in expected[path].split(" or ")} == {}


def test_the_documentation_says_how_each_fault_ends():
    page = Path(__file__).parents[2] / "docs" / "web.md"
    rows = (line.strip("| ").split(" | ") for line in page.read_text().splitlines() if line.startswith("| `/"))
    told = {path.strip("`"): (outcome.strip(" |"), *more) for path, outcome, *more in rows}
    assert told == {path: (ended, *([FAST[path]] if path in FAST else [])) for path, ended in (OUTCOMES | SLOW).items()}


@pytest.mark.shared
def test_no_route_of_the_server_is_left_out(faults):
    asked = [path.format(token="x") for path in (*OUTCOMES, *SLOW)]
    assert [route for route in faults.get("/") if not any(path.startswith(route) for path in asked)] == []


@pytest.mark.shared
@pytest.mark.parametrize("path", SLOW)
@pytest.mark.parametrize("door", [_sync, pytest.param(_async, marks=pytest.mark.slow)])
def test_what_is_slow_ends_by_the_deadline(faults, door, path, fast):
    began = time.monotonic()
    options = _options(faults, deadline=0.8, hop_deadline=0.6, fast=fast)
    assert _outcome(door, faults.url(path), options) == SLOW[path]
    assert time.monotonic() - began < 0.8 + 1.0


@pytest.mark.shared
def test_no_redirect_reaches_what_it_should_not(faults, fast):
    options = _options(faults, fast=fast) | {"allow": {("127.0.0.1", faults.port)}}
    for target in (faults.url("/canary/hit", host="127.0.0.2"), f"http://user@127.0.0.1:{faults.port}/canary/hit"):
        assert _outcome(_sync, faults.url(f"/redirect/to?url={target}"), options).startswith("RefusedAddressError")
    assert faults.hits("hit") == 0


@pytest.mark.shared
def test_a_storm_gets_four_requests_and_a_refusal_one(faults):
    def count(path):
        return len(faults.get("/_stats")["times"].get(path, []))

    before = count("/storm"), count("/status/410")
    _outcome(_sync, faults.url("/storm"), _options(faults))
    _outcome(_sync, faults.url("/status/410"), _options(faults))
    assert (count("/storm") - before[0], count("/status/410") - before[1]) == (4, 1)


@pytest.mark.shared
@pytest.mark.parametrize("path", ["/bomb/gzip?mb=100", "/bomb/deflate?mb=100", "/bomb/zstd", "/big/chunked/200000000"])
def test_bombs_cost_no_memory(faults, path, fast):
    tracemalloc.start()
    try:
        with pytest.raises(FetchError):
            _sync(faults.url(path), _options(faults, fast=fast))
        assert tracemalloc.get_traced_memory()[1] < 5 * 2**20 + 32 * 2**20
    finally:
        tracemalloc.stop()


@pytest.mark.shared
def test_connections_are_used_again_and_closed(faults):
    async def go():
        async with AsyncWeb(**_options(faults, fast=False)) as web:
            for _ in range(3):
                await web.get(faults.url("/ok"))
            statuses = [value async for _, value in web.run_each((n, _one(faults, n)) for n in range(100))]
        assert web._exchange.transport._pools == {}
        return statuses

    assert asyncio.run(go()) == [200] * 100


@pytest.mark.shared
def test_requests_that_hang_leave_no_connection_behind(faults, fast):
    async def go():
        ticks = itertools.count(0.0, 61.0)
        async with AsyncWeb(
            **_options(faults, hop_deadline=0.02, deadline=0.02, fast=fast), clock=lambda: next(ticks)
        ) as web:
            for _ in range(15):
                with pytest.raises(FetchError):
                    await web.get(faults.url("/slow/hang?s=2"))
            web._deadline = web._hop_deadline = 5.0
            return (await web.get(faults.url("/ok"))).status

    assert asyncio.run(go()) == 200


@pytest.mark.parametrize("given_up", ["by the deadline", "by the caller"])
def test_a_handshake_that_hangs_leaves_no_connection_behind(fast, given_up):
    """A server that takes connections and never speaks TLS must not be able to use up our sockets."""
    left = asyncio.Semaphore(0)

    async def listen(reader, writer):
        while await reader.read(1024):
            pass
        left.release()
        writer.close()

    async def go():
        server = await asyncio.start_server(listen, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        ticks = itertools.count(0.0, 61.0)
        options = {"allow": {("127.0.0.1", port)}, "pace": 0.0, "retry": Retry(attempts=1), "fast": fast}
        hop = 0.05 if given_up == "by the deadline" else 10.0
        async with server, AsyncWeb(**options, hop_deadline=hop, clock=lambda: next(ticks)) as web:
            for _ in range(8):
                asking = asyncio.wait_for(web.get(f"https://127.0.0.1:{port}/"), 10.0 if hop < 1 else 0.05)
                with pytest.raises((FetchError, TimeoutError)):
                    await asking
            for _ in range(8):
                await asyncio.wait_for(left.acquire(), 10.0)

    asyncio.run(go())


@pytest.mark.shared
def test_without_a_block_no_connection_stays_open(faults):
    async def go():
        web = AsyncWeb(**_options(faults, fast=False))
        statuses = [one.status for one in await asyncio.gather(*(web.get(faults.url("/ok", host=h)) for h in HOSTS))]
        assert web._exchange.transport._pools == {}
        return statuses

    assert asyncio.run(go()) == [200] * 5


def _one(server, number):
    from postarchive.model import Request

    capture = yield Request(url=server.url("/ok", host=HOSTS[number % 5]))
    return capture.status


@contextmanager
def _tls_server(folder):
    """A server for one name, on a loopback port, that answers with the name it was asked for over TLS and in `Host`."""
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=story.test"
    files = [folder / "key.pem", folder / "cert.pem"]
    more = ["-addext", "subjectAltName=DNS:story.test", "-keyout", files[0], "-out", files[1]]
    subprocess.run([*command.split(), *more], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(files[1], files[0])
    names = []
    context.sni_callback = lambda _socket, name, _context: names.append(name)
    yield context, names, ssl.create_default_context(cafile=files[1])


async def _answer(reader, writer):
    head = await reader.readuntil(b"\r\n\r\n")
    host = next(line for line in head.decode().split("\r\n") if line.lower().startswith("host:"))
    writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {len(host)}\r\nConnection: close\r\n\r\n{host}".encode())
    await writer.drain()
    writer.close()


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl to make a certificate with")
def test_the_name_is_kept_although_the_checked_address_is_connected_to(tmp_path, fast):
    async def resolver(*_):
        return ["127.0.0.1"]

    async def go(context, tls):
        server = await asyncio.start_server(_answer, "127.0.0.1", 0, ssl=context)
        port = server.sockets[0].getsockname()[1]
        options = {
            "resolver": resolver,
            "allow": {("127.0.0.1", port)},
            "pace": 0.0,
            "sleep": lambda _: None,
            "fast": fast,
        }
        async with server, AsyncWeb(tls=tls, **options) as trusting, AsyncWeb(**options) as strict:
            body = (await trusting.get(f"https://story.test:{port}/")).body.decode()
            with pytest.raises(FetchError) as stranger:
                await strict.get(f"https://story.test:{port}/")
            with pytest.raises(FetchError) as other:
                await trusting.get(f"https://other.test:{port}/")
            return port, body, stranger.value.reason, other.value.reason

    with _tls_server(tmp_path) as (context, names, tls):
        port, body, stranger, other = asyncio.run(go(context, tls))
    assert names[0] == "story.test"
    assert body.lower() == f"host: story.test:{port}"
    assert (stranger, other) == ("tls", "tls")
