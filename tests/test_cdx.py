"""What archives hold: every dialect of their answers, odd rows, resume keys. Bodies are made up in recorded shapes."""

from __future__ import annotations

import json
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postarchive import errors
from postarchive.model import Capture
from postarchive.protocols import cdx
from postarchive.protocols.cdx import Row

HEADER = ["original", "timestamp", "mimetype", "statuscode", "digest"]
ROW = Row(original="https://a.example/1", timestamp="20200524191958", mimetype="text/html", status=200, digest="AAAA")
VALUES = ["https://a.example/1", "20200524191958", "text/html", "200", "AAAA"]
COLUMNS = "example,a)/1 20200524191958 https://a.example/1 text/html 200 AAAA 1234"


def read(body, status=200, headers=()):
    raw = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
    return cdx.read(Capture(url="https://web.archive.org/cdx/search/cdx", status=status, headers=headers, body=raw))


@pytest.mark.parametrize(
    ("body", "rows", "resume_key"),
    [
        ([], 0, None),
        ("", 0, None),
        ("[]", 0, None),
        ([HEADER], 0, None),
        ([HEADER, VALUES], 1, None),
        ([HEADER[::-1], VALUES[::-1]], 1, None),
        ([HEADER, VALUES, [], ["com%2Ca%29%2F+2020"]], 1, "com%2Ca%29%2F+2020"),
        ([HEADER, [], ["key"]], 0, "key"),
        ([HEADER, VALUES[:2]], 1, None),
        ([HEADER, VALUES, ["x"], [1, 2], None, {}, "x", [["y"]]], 1, None),
        ([HEADER, ["https://a.example/1", "2020", "text/html", "200", "AAAA"]], 0, None),
        ([HEADER, ["", "20200524191958", "text/html", "200", "AAAA"]], 0, None),
        (f"{COLUMNS}\n", 1, None),
        (f"{COLUMNS}\n{COLUMNS}\n", 2, None),
        (f"{COLUMNS}\n\ncom%2Ca%29%2F+2020\n", 1, "com%2Ca%29%2F+2020"),
        (f" CDX N b a m s k r M S V g\n{COLUMNS}\n", 1, None),
        (f"{COLUMNS}\ngarbage\n\x00\n{COLUMNS}\n", 2, None),
        ("example,a)/1 20000012170449 https://a.example/1 text/html 200 AAAA 12\n", 1, None),
        ('example,a)/1 20200524191958 {"url": "https://a.example/1", "mime": "text/html", "status": "200", "digest": "AAAA"}\n', 1, None),
        ('{"urlkey": "x", "timestamp": "20200524191958", "url": "https://a.example/1", "status": "200"}\n', 1, None),
        ('{"timestamp": 20200524191958, "url": "https://a.example/1"}\n{\n{"x"\nx 20200524191958 {]\n', 0, None),
    ],
)  # fmt: skip
def test_dialects(body, rows, resume_key):
    found = read(body)
    assert len(found.rows) == rows
    assert found.resume_key == resume_key
    assert all((row.original, len(row.timestamp)) == ("https://a.example/1", 14) for row in found.rows)


@pytest.mark.parametrize("body", [[HEADER, VALUES], COLUMNS])
def test_a_row(body):
    assert read(body).rows == (ROW,)


@pytest.mark.parametrize(("status", "read_as"), [("-", None), ("302", 302), ("0", None), ("2000", None), ("", None)])
def test_a_revisit_has_no_status(status, read_as):
    assert read([HEADER, [*VALUES[:3], status, "AAAA"]]).rows[0].status == read_as


@given(st.text())
def test_any_text_gives_rows_or_a_fetch_error(text):
    with suppress(errors.FetchError):
        assert isinstance(read(text.encode("utf-8", "replace")).rows, tuple)


@pytest.mark.parametrize("body", ["<html>Service busy</html>", "org.archive.wayback.exception: x", '{"error": "x"}'])
def test_an_answer_that_is_no_index_says_nothing_of_what_is_held(body):
    with pytest.raises(errors.UnreadableError):
        read(body)


def test_a_long_answer_is_read_in_linear_time():
    began = time.perf_counter()
    assert len(read("\n".join([COLUMNS] * 20_000)).rows) == 20_000
    with pytest.raises(errors.UnreadableError):
        read("x" * 1_000_000)
    assert read(" \n" * 500_000).rows == ()
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("status", "headers", "error"),
    [
        (403, (("X-Archive-Wayback-Runtime-Error", "…AdministrativeAccessControlException: Blocked Site Error"),), errors.WithheldError),
        (403, (("x-archive-wayback-runtime-error", "RobotAccessControlException"),), errors.WithheldError),
        (403, (), errors.BlockedError),
        (429, (), errors.RateLimitError),
        (503, (), errors.ServerError),
    ],
)  # fmt: skip
def test_refusals(status, headers, error):
    with pytest.raises(error):
        read("", status, headers)


def test_nothing_held_may_be_a_404():
    assert read("No Captures found", 404) == cdx.Rows()


def test_request():
    asked = cdx.request("https://web.archive.org/cdx/search/cdx", "twitter.com/a/status/1*", limit=7, collapse="digest")
    assert asked.url == (
        "https://web.archive.org/cdx/search/cdx?url=twitter.com%2Fa%2Fstatus%2F1&output=json"
        "&fl=original%2Ctimestamp%2Cmimetype%2Cstatuscode%2Cdigest&matchType=prefix"
        "&filter=%21statuscode%3A%5B45%5D..&limit=7&collapse=digest"
    )
    assert "matchType" not in cdx.request("https://web.archive.org/cdx/search/cdx", "twitter.com/a/status/1").url


def test_best_first():
    def row(stamp, status, mimetype="text/html", digest=None):
        return Row(original="x", timestamp=stamp * 14, status=status, mimetype=mimetype, digest=digest or stamp)

    redirect, page, late, api, revisit = (
        row("1", 302),
        row("2", 200),
        row("5", 200),
        row("4", 200, "application/json"),
        row("3", None, "warc/revisit"),
    )
    twin = row("6", 200, digest="2")
    assert list(cdx.best_first([redirect, late, twin, page, api, revisit])) == [api, page, revisit, late, redirect]  # fmt: skip
