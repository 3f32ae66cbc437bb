"""What is asked, and what is kept of an answer."""

from __future__ import annotations

import gzip

import httpx
import pytest

from postarchive import errors
from postarchive.model import Request
from postarchive.protocols import replies
from postarchive.web import Retry, Web


def test_a_capture_is_what_came_in_its_content_coding(serve):
    packed = gzip.compress(b"<p>hello</p>")
    server = serve(
        httpx.Response(200, content=packed, headers={"Content-Encoding": "gzip", "Content-Type": "text/html"})
    )
    with server.web() as web:
        capture = web.get("https://a.test/x#part")
    assert (capture.url, capture.status, capture.body) == ("https://a.test/x", 200, packed)
    assert capture.header("Content-Type") == "text/html"
    assert capture.taken_at == server.time.clock.now()
    assert replies.text(capture) == "<p>hello</p>"


def test_we_say_who_we_are_and_take_gzip_alone(serve):
    server = serve(httpx.Response(200))
    with server.web(contact="desk@paper.example") as web:
        web.get("https://a.test/", headers={"Accept-Encoding": "br", "Host": "b.test", "Accept": "image/png"})
    headers = server.asked[0].headers
    assert headers["user-agent"].startswith("postarchive/")
    assert headers["user-agent"].endswith("(+desk@paper.example)")
    assert (headers["accept-encoding"], headers["host"], headers["accept"]) == ("gzip", "a.test", "image/png")
    with pytest.raises(ValueError, match="contact"):
        Web(contact="a\r\nX: y")


@pytest.mark.parametrize(("method", "length"), [("GET", None), ("HEAD", None), ("POST", "0")])
def test_nothing_is_sent_behind_the_headers(serve, method, length):
    server = serve(httpx.Response(200))
    with server.web() as web:
        web.send(Request(url="https://a.test/", method=method))
    (sent,) = server.asked
    assert (sent.method, sent.headers.get("content-length"), sent.headers.get_list("host")) == (
        method,
        length,
        ["a.test"],
    )


@pytest.mark.parametrize("status", [200, 204, 206, 304, 400, 401, 403, 404, 410, 418, 451, 600, 999])
def test_every_status_but_429_and_5xx_is_an_answer(serve, status):
    server = serve(httpx.Response(status))
    with server.web() as web:
        assert web.get("https://a.test/").status == status
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("name", "value"), [("X-A", "b\r\nX-Evil: 1"), ("X\r\nA", "b"), ("X-A", "b\0"), ("X-A", "é"), ("", "b")]
)
def test_a_header_that_could_say_more_than_one_thing_is_never_sent(serve, caught, name, value):
    server = serve(httpx.Response(200))
    with server.web() as web:
        assert isinstance(caught(web, headers={name: value}), errors.RefusedAddressError)
    assert server.asked == []


def test_a_wrong_expectation_is_the_callers_fault(serve):
    with serve(httpx.Response(200)).web() as web, pytest.raises(ValueError, match="expects one of"):
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


def test_a_body_is_read_to_its_limit_and_no_further(serve, caught):
    stream = Pieces(*[bytes(1 << 20)] * 100)
    server = serve(lambda _: httpx.Response(200, stream=stream))
    with server.web() as web:
        error = caught(web, expect="json")
    assert isinstance(error, errors.TooLargeError)
    assert (stream.given, stream.closed, len(server.asked)) == (6, True, 1)


def test_a_length_beyond_the_limit_is_enough(serve, caught):
    stream = Pieces(b"x")
    server = serve(lambda _: httpx.Response(200, headers={"Content-Length": "10000000000"}, stream=stream))
    with server.web() as web:
        assert isinstance(caught(web), errors.TooLargeError)
    assert (stream.given, stream.closed) == (0, True)


def test_limits_go_by_what_is_expected(serve, caught):
    server = serve(httpx.Response(200, content=bytes(6 << 20)))
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
def test_half_an_answer_is_never_one(*, serve, caught, headers, stream, kind, reason):
    server = serve(lambda _: httpx.Response(200, headers=headers, stream=Pieces(*stream)))
    with server.web() as web:
        error = caught(web)
    assert (type(error), error.reason) == (kind, reason)
    if reason == "cut_body":
        assert error.capture is None


def test_trouble_in_the_middle_of_a_body_is_a_cut_body_and_closes(serve, caught):
    stream = Pieces(b"half", error=httpx.ReadError("gone"))
    server = serve(lambda _: httpx.Response(200, stream=stream))
    with server.web(retry=Retry(attempts=1)) as web:
        error = caught(web)
    assert (type(error), error.reason, error.capture, stream.closed) == (errors.ServerError, "cut_body", None, True)


@pytest.mark.parametrize(("expect", "seconds"), [("page", 10.0), ("json", 10.0), ("media", 60.0)])
def test_media_may_take_six_times_as_long(serve, expect, seconds):
    server = serve(httpx.Response(200))
    with server.web() as web:
        web.get("https://a.test/", expect=expect)
    assert set(server.asked[0].extensions["timeout"].values()) == {seconds}
