"""Tokens are planted, and then looked for in everything that is kept, told or raised."""

from __future__ import annotations

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
from postarchive.web import Retry, Secret, from_environment

TOKEN = "planted-7d1f3c9a"


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
    httpx.Response(500, text=TOKEN),
    httpx.Response(429, text=TOKEN, headers={"Retry-After": "9999"}),
]


@pytest.mark.parametrize("echo", ECHOES, ids=range(len(ECHOES)))
@pytest.mark.parametrize("way", ["credentials", "header"])
def test_an_answer_that_repeats_a_secret_is_not_kept(*, serve, caught, tmp_path, caplog, echo, way):
    caplog.set_level(logging.DEBUG)
    warc, server = tmp_path / "web.warc.gz", serve(echo, httpx.Response(200))
    more = {"credentials": for_host} if way == "credentials" else {}
    headers = {} if way == "credentials" else {"X-Api-Key": TOKEN}
    with server.web(record=warc, retry=Retry(attempts=1), **more) as web:
        error = caught(web, "https://a.test/", headers=headers)
    assert (type(error), error.reason, error.capture) == (errors.UnreadableError, "secret_echoed", None)
    told = "".join(traceback.format_exception(error)) + caplog.text + repr(error.__dict__)
    assert TOKEN not in told
    assert TOKEN.encode() not in gzip.decompress(warc.read_bytes())
    assert server.urls == ["https://a.test/"]


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
