"""Where answers lead, and what goes there."""

from __future__ import annotations

import gzip
import logging

import httpx
import pytest

from postarchive import errors
from postarchive.web import Retry


def test_hops_are_kept(serve):
    server = serve(
        httpx.Response(301, headers={"Location": "https://b.test/x"}),
        httpx.Response(302, headers={"Location": "../y"}),
        httpx.Response(200),
    )
    with server.web() as web:
        capture = web.get("https://a.test/")
    assert server.urls == ["https://a.test/", "https://b.test/x", "https://b.test/y"]
    assert [(hop.url, hop.status) for hop in capture.hops] == [("https://a.test/", 301), ("https://b.test/x", 302)]
    assert (capture.asked, capture.url) == ("https://a.test/", "https://b.test/y")


def test_no_hops_means_the_redirect_itself(serve):
    server = serve(httpx.Response(301, headers={"Location": "https://b.test/x"}))
    with server.web() as web:
        capture = web.get("https://a.test/", hops=0)
    assert (capture.status, capture.header("location"), capture.hops) == (301, "https://b.test/x", ())


@pytest.mark.parametrize(
    ("headers", "status"),
    [([], 302), ([("Location", "")], 302), ([("Location", "/x")], 300), ([("Location", "/x")], 304)],
)
def test_what_leads_nowhere_is_the_answer(serve, headers, status):
    server = serve(httpx.Response(status, headers=headers))
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
def test_where_nobody_goes(*, serve, caught, location, kind, reason, caplog):
    caplog.set_level(logging.DEBUG)
    server = serve(httpx.Response(302, headers={"Location": location}))
    with server.web() as web:
        error = caught(web)
    assert (type(error), error.reason, len(server.asked)) == (kind, reason, 1)
    assert "secret" not in str(error) + error.url + caplog.text


def test_a_chain_ends_at_its_limit(serve, caught):
    server = serve(lambda request: httpx.Response(302, headers={"Location": f"/{int(request.url.path[1:]) + 1}"}))
    with server.web() as web:
        error = caught(web, "https://a.test/1")
        assert error.reason == "too_many_redirects"
        assert (error.capture.url, len(error.capture.hops)) == ("https://a.test/6", 5)
        assert len(server.asked) == 6
        assert caught(web, "https://a.test/1", hops=10).reason == "too_many_redirects"
        assert len(server.asked) == 6 + 11


def test_two_places_at_once_are_none(serve, caught):
    server = serve(httpx.Response(302, headers=[("Location", "/x"), ("Location", "/y")]))
    with server.web() as web:
        assert caught(web).reason == "bad_redirect"
    assert len(server.asked) == 1


def test_raw_utf8_in_a_location_is_read(serve):
    server = serve(httpx.Response(302, headers=[(b"Location", "/ü".encode())]), httpx.Response(200))
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
def test_secrets_stay_with_their_origin(serve, target, kept):
    secrets = {"Authorization": "Bearer planted", "Cookie": "a=planted", "X-Api-Key": "planted"}
    server = serve(httpx.Response(302, headers={"Location": target}), httpx.Response(200))
    with server.web() as web:
        web.get("https://a.test/", headers=secrets | {"Accept-Language": "en"})
    assert ("planted" in str(server.asked[1].headers.raw)) is kept
    assert server.asked[1].headers["accept-language"] == "en"


def test_no_secret_reaches_logs_errors_or_recordings(serve, caught, caplog, tmp_path):
    caplog.set_level(logging.DEBUG)
    secrets = {
        "Authorization": "Bearer planted",
        "Cookie": "a=planted",
        "X-Api-Key": "planted",
        "X-Anything": "planted",
    }
    server = serve(httpx.Response(200), httpx.Response(500), httpx.Response(429, headers={"Retry-After": "9999"}))
    with server.web(record=tmp_path / "web.warc.gz", retry=Retry(attempts=1)) as web:
        web.get("https://a.test/", headers=secrets)
        told = [caught(web, headers=secrets), caught(web, headers=secrets)]
    assert len(server.asked) == 3
    assert b"https://a.test/" in gzip.decompress((tmp_path / "web.warc.gz").read_bytes())
    assert b"planted" not in gzip.decompress((tmp_path / "web.warc.gz").read_bytes())
    assert "planted" not in caplog.text + repr(told) + "".join(map(str, told))
