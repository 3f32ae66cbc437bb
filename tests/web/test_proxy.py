"""A proxy in every host's place: what is asked of it, and how its own troubles are named."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from postarchive.errors import FetchError, RefusedAddressError
from postarchive.web import AsyncWeb, Retry, Web


async def _answer(reader, writer):
    line = (await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")[0]
    refused = line.startswith(b"CONNECT")
    status = b"403 Forbidden" if refused else b"200 OK"
    writer.write(b"HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (status, len(line), line))
    await writer.drain()
    writer.close()


def test_a_proxy_is_asked_for_what_may_be_asked(caplog):
    async def go():
        server = await asyncio.start_server(_answer, "127.0.0.1", 0)
        proxy = f"http://user:planted@127.0.0.1:{server.sockets[0].getsockname()[1]}"
        options = {"proxy": proxy, "pace": 0.0, "retry": Retry(attempts=1), "sleep": lambda _: None}
        async with server, AsyncWeb(**options) as web:
            told = (await web.get("http://a.test/x?y")).body
            with pytest.raises(FetchError) as refused:
                await web.get("https://a.test/")
            for url in ("https://10.0.0.1/", "http://localhost/", "http://a.test:8080/", "file:///etc/passwd"):
                with pytest.raises(RefusedAddressError):
                    await web.get(url)
        return told, refused.value

    told, refused = asyncio.run(go())
    assert told == b"GET http://a.test/x?y HTTP/1.1"
    assert refused.reason == "proxy"
    assert "nobody here checks" in caplog.text
    assert "planted" not in caplog.text + str(refused)


def test_a_handshake_that_hangs_behind_a_proxy_leaves_no_connection(listening):
    async def tunnel(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await reader.read()

    async def go():
        async with listening(tunnel) as port:
            options = {"proxy": f"http://127.0.0.1:{port}", "pace": 0.0, "retry": Retry(attempts=1)}
            async with AsyncWeb(**options, hop_deadline=0.3) as web:
                with pytest.raises(FetchError) as late:
                    await web.get("https://a.test/")
        return late.value.reason

    assert asyncio.run(go()) == "timeout"


def test_a_proxy_that_is_not_there_is_unreachable(caught):
    with Web(proxy="http://127.0.0.1:9/", pace=0.0, sleep=lambda _: None) as web:
        assert caught(web).reason == "connection_refused"


def test_nothing_is_read_from_the_environment(monkeypatch, tmp_path, fast, listening):
    """Neither a proxy, nor a password file, nor certificates; whoever wants a proxy says so."""
    heard = []

    async def hear(reader, writer):
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

    async def go():
        async with listening(hear) as port, listening(hear) as wrong:
            for name in ("http_proxy", "https_proxy", "all_proxy"):
                monkeypatch.setenv(name, f"http://127.0.0.1:{wrong}")
                monkeypatch.setenv(name.upper(), f"http://127.0.0.1:{wrong}")
            (tmp_path / "netrc").write_text("default login me password planted")
            monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
            monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
            monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
            allow = {("127.0.0.1", port), ("127.0.0.1", wrong)}
            options = {"allow": allow, "pace": 0.0, "fast": fast, "retry": Retry(attempts=1), "hop_deadline": 1.0}
            async with AsyncWeb(**options) as web:
                assert (await web.get(f"http://127.0.0.1:{port}/x")).status == 200
                with pytest.raises(FetchError) as refused:
                    await web.get(f"https://127.0.0.1:{port}/")
        return refused.value.reason

    assert asyncio.run(go()) in {"tls", "connection_lost", "timeout"}
    assert len(heard) == 1
    assert heard[0].startswith(b"GET /x HTTP/1.1")
    assert b"uthorization" not in heard[0]


@pytest.mark.parametrize(
    "proxy", ["", "socks5://127.0.0.1:9/", "127.0.0.1:8080", "http://", "http://[::1", "http://user:planted@/"]
)
def test_what_is_no_proxy_is_refused_without_being_shown(proxy):
    with pytest.raises(ValueError, match="proxy") as refused:
        Web(proxy=proxy)
    assert "planted" not in str(refused.value)


def test_answers_come_from_one_place(tmp_path):
    transport = httpx.MockTransport(lambda _: httpx.Response(200))
    warc = tmp_path / "a.warc.gz"
    for wrong in (
        {"proxy": "http://127.0.0.1:9/", "transport": transport},
        {"recorded": warc, "transport": transport},
        {"recorded": warc, "proxy": "http://127.0.0.1:9/"},
        {"recorded": warc, "record": warc},
    ):
        with pytest.raises(ValueError, match="one place"):
            Web(**wrong)
