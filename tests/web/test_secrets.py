"""Tokens are planted, and then looked for in everything that is kept, told or raised."""

from __future__ import annotations

import asyncio
import copy
import gzip
import logging
import pickle
import sqlite3
import traceback

import httpx
import pytest

from postarchive import errors
from postarchive.archive import Archive
from postarchive.model import Request
from postarchive.web import AsyncWeb, Retry, Secret, from_environment

TOKEN = "planted-7d1f/3c9a&=="
SPELT = {
    "in an address": "planted-7d1f%2F3c9a%26%3D%3D",
    "in JSON": r"planted-7d1f\/3c9a&==",
    "in a page": "planted-7d1f/3c9a&amp;==",
}


def for_host(host):
    return {"Authorization": Secret(f"Bearer {TOKEN}")} if host.endswith("a.test") or "twimg" in host else None


def test_a_secret_shows_itself_to_nobody():
    secret = Secret(TOKEN)
    shown = [repr(secret), str(secret), f"{secret}", f"{secret:>20}", repr({"a": secret})]
    assert not any(TOKEN in one for one in shown)
    assert secret.reveal() == TOKEN
    for taking in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError) as caught:
            taking(secret)
        assert TOKEN not in str(caught.value)


def test_tokens_from_the_environment_are_for_their_host_alone():
    tokens = from_environment({"POSTARCHIVE_TOKEN_API_EXAMPLE_ORG": TOKEN, "POSTARCHIVE_TOKEN_EMPTY_TEST": ""})
    assert tokens("api.example.org")["Authorization"].reveal() == f"Bearer {TOKEN}"
    for host in ("example.org", "api.example.org.evil.test", "empty.test", ""):
        assert tokens(host) is None


@pytest.mark.parametrize(
    ("target", "kept"),
    [
        ("https://a.test/b", [True, True]),
        ("https://www.a.test/b", [True, True]),
        ("http://a.test/b", [True, False]),
        ("https://b.test/", [True, False]),
        ("https://a.test.evil.test/", [True, False]),
    ],
)
def test_a_hop_carries_the_credentials_of_its_own_host_over_tls_alone(serve, target, kept):
    server = serve(httpx.Response(302, headers={"Location": target}), httpx.Response(200))
    with server.web(credentials=for_host) as web:
        web.get("https://a.test/")
    assert [TOKEN in str(request.headers.raw) for request in server.asked] == kept


@pytest.mark.parametrize("token", [f"{TOKEN}\r\nX-Evil: 1", f"{TOKEN}\0", f"{TOKEN}\n", f"{TOKEN}é"])
def test_a_token_that_could_say_more_than_itself_is_never_sent(serve, caught, token):
    server = serve(httpx.Response(200))
    with server.web(credentials=from_environment({"POSTARCHIVE_TOKEN_A_TEST": token})) as web:
        error = caught(web)
    assert isinstance(error, errors.RefusedAddressError)
    assert server.asked == []
    assert TOKEN not in shown_with_locals(error)


def test_what_the_request_itself_says_goes_before(serve):
    server = serve(httpx.Response(200))
    with server.web(credentials=for_host) as web:
        web.get("https://a.test/", headers={"authorization": "Bearer another-one"})
    assert server.asked[0].headers.get_list("authorization") == ["Bearer another-one"]


ECHOES = [
    httpx.Response(200, text=f"you said {TOKEN}"),
    httpx.Response(404, json={"authorization": f"Bearer {TOKEN}"}),
    httpx.Response(200, headers={"X-Echo": TOKEN}),
    httpx.Response(302, headers={"Location": f"https://b.test/?token={TOKEN}"}),
    httpx.Response(200, headers={"Content-Encoding": "gzip"}, content=gzip.compress(b"x" * 70_000 + TOKEN.encode())),
    httpx.Response(200, text=f"token={SPELT['in an address']}"),
    httpx.Response(200, text=f'{{"you said": "{SPELT["in JSON"]}"}}'),
    httpx.Response(200, text=f"<p>{SPELT['in a page']}</p>"),
    httpx.Response(500, text=TOKEN),
    httpx.Response(429, text=TOKEN, headers={"Retry-After": "9999"}),
]


def shown_with_locals(error):
    """Write an error as a debugging tool does, with what stood in every frame of the library, and of those it uses."""
    ours = traceback.TracebackException.from_exception(error, capture_locals=True)
    lines, parts = [], [ours]
    while parts:
        part = parts.pop()
        parts += [more for more in (part.__cause__, part.__context__) if more is not None]
        part.stack[:] = [frame for frame in part.stack if "/tests/" not in frame.filename]
        lines += part.format(chain=False)
    return "".join(lines)


@pytest.mark.parametrize("echo", ECHOES, ids=range(len(ECHOES)))
@pytest.mark.parametrize("way", ["credentials", "header"])
def test_an_answer_that_repeats_a_secret_is_not_kept(*, serve, tmp_path, caplog, echo, way):
    caplog.set_level(logging.DEBUG)
    warc, server = tmp_path / "web.warc.gz", serve(echo, httpx.Response(200))
    more = {"credentials": for_host} if way == "credentials" else {}
    headers = () if way == "credentials" else (("X-Api-Key", TOKEN),)
    with server.web(record=warc, retry=Retry(attempts=1), **more) as web, pytest.raises(errors.FetchError) as raised:
        web.send(Request(url="https://a.test/", headers=headers))
    error = raised.value
    assert (type(error), error.reason, error.capture) == (errors.UnreadableError, "secret_echoed", None)
    told = shown_with_locals(error) + caplog.text + repr(error.__dict__)
    assert not any(spelt in told for spelt in (TOKEN, *SPELT.values()))
    assert TOKEN.encode() not in gzip.decompress(warc.read_bytes())
    assert server.urls == ["https://a.test/"]


UNFOLDABLE = [
    httpx.Response(200, headers={"Content-Encoding": "br"}, content=TOKEN.encode()),
    httpx.Response(200, headers={"Content-Encoding": "gzip"}, content=gzip.compress(TOKEN.encode() + bytes(60 << 20))),
]


@pytest.mark.parametrize("echo", UNFOLDABLE, ids=["a coding that nobody asked for", "a bomb"])
def test_what_cannot_be_searched_for_a_secret_is_not_kept(serve, caught, echo):
    with serve(echo).web(credentials=for_host) as web:
        assert caught(web, "https://a.test/").capture is None
        assert caught(web, "https://b.test/").capture is not None


async def _hanging(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    await reader.read()


async def _broken(reader, writer):
    writer.write(b"you said: " + (await reader.readuntil(b"\r\n\r\n")).replace(b"\r\n", b" ") + b"\r\n\r\n")


async def _cutting(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")


@pytest.mark.parametrize(
    ("server", "reason"),
    [(_hanging, "timeout"), (_broken, "protocol"), (_cutting, "cut_body"), (None, "connection_refused")],
)
def test_no_log_and_no_frame_of_any_library_shows_a_secret(*, server, reason, fast, caplog, listening):
    """Over real sockets, with everything told that the libraries below can tell."""
    caplog.set_level(logging.DEBUG)

    async def go():
        async with listening(server or _cutting) as port:
            url, open_to = f"http://127.0.0.1:{port}/", {("127.0.0.1", port)}
            if server is not None:
                return await ask(url, open_to)
        return await ask(url, open_to)  # when nobody listens any more

    async def ask(url, open_to):
        options = {"allow": open_to, "pace": 0.0, "retry": Retry(attempts=1), "fast": fast}
        options["hop_deadline"] = 0.5 if reason == "timeout" else 10.0
        headers = (("Authorization", f"Bearer {TOKEN}"), ("X-Key", TOKEN))
        async with AsyncWeb(**options) as web:
            with pytest.raises(errors.FetchError) as caught:
                await web.send(Request(url=url, headers=headers))
        return caught.value

    error = asyncio.run(go())
    assert error.reason == reason
    assert TOKEN not in shown_with_locals(error)
    assert TOKEN not in "".join(line for line in caplog.text.splitlines() if "illegal status line" not in line)


def test_a_request_does_not_show_its_headers():
    assert TOKEN not in repr(Request(url="https://a.test/", headers=(("Authorization", TOKEN),)))


@pytest.mark.parametrize(
    "trouble", [httpx.ConnectError("no"), httpx.ReadTimeout("no"), httpx.Response(429), httpx.Response(200)]
)
def test_nothing_that_is_stored_or_told_holds_a_token(serve, tmp_path, caplog, trouble):
    caplog.set_level(logging.DEBUG)
    events = []

    def answer(request):
        if isinstance(trouble, Exception):
            raise trouble
        return httpx.Response(200, text=str(request.headers)) if request.url.host.startswith("cdn") else trouble

    path, warc = tmp_path / "posts.db", tmp_path / "web.warc.gz"
    server = serve(answer)
    with (
        Archive(path) as archive,
        server.web(record=warc, credentials=for_host, tell=events.append, retry=Retry(attempts=1)) as web,
    ):
        archive.add_post("https://x.com/jack/status/20")
        archive.run(web=web)
        kept = [
            capture.body
            for look in archive.snapshots("twitter:20")
            for attempt in look.attempts
            for capture in attempt.captures
        ]
    assert any(TOKEN in str(request.headers.raw) for request in server.asked)
    dump = "\n".join(sqlite3.connect(path).iterdump())
    rest = repr(events).encode() + caplog.text.encode() + path.read_bytes() + gzip.decompress(warc.read_bytes())
    assert TOKEN.encode() not in dump.encode() + rest + b"".join(kept)
