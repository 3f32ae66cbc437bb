"""WARC files: what is recorded is read back byte for byte, by us and by warcio; damage costs one record and no more."""

from __future__ import annotations

import contextlib
import datetime as dt
import gzip
import io
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from postarchive.errors import DiskError, NotAnArchiveError, TooLargeError
from postarchive.model import Capture, Request, Source
from postarchive.protocols import warc, warcfile

NOON = dt.datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=dt.UTC)


def capture(url="https://example.org/a", body=b"hello", *, status=200, headers=(), at=NOON):
    return Capture(url=url, status=status, headers=tuple(headers), body=body, taken_at=at)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "web.warc.gz"


def record(path, *captures, request_headers=()):
    with warc.Recorder(path, clock=lambda: NOON) as recorder:
        for one in captures:
            recorder.write(one, request_headers)


def ask(path, url="https://example.org/a", **headers):
    names = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return warc.index(path).answer(Request(url=url, headers=names))


def by_hand(url, block, *, kind="response", zipped=True):
    """Write a record that warcio would refuse to write."""
    names = f"WARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
    whole = f"WARC/1.0\r\n{names}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"
    return gzip.compress(whole) if zipped else whole


def foreign(path, *records, zipped=True):
    """Write a file as warcio's users do, for all that our recorder never writes."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=zipped)
        for kind, url, head, body, names in records:
            if head is None and body.startswith(b"HTTP/2"):
                file.write(by_hand(url, body, zipped=zipped))
                continue
            http = StatusAndHeaders(head[0], head[1:], protocol="HTTP/1.1") if head else None
            one = writer.create_warc_record(
                url, kind, payload=io.BytesIO(body), length=len(body), http_headers=http, warc_headers_dict=names
            )
            writer.write_record(one)


# --- there and back


ODD = [
    pytest.param(capture(body=b""), id="empty"),
    pytest.param(capture(body=gzip.compress(b"x" * 999), headers=[("Content-Encoding", "gzip")]), id="still gzipped"),
    pytest.param(capture(body=b"cut", headers=[("Content-Encoding", "gzip")]), id="gzip that is none"),
    pytest.param(capture(body=b"WARC/1.1\r\n\r\n\x1f\x8b\x08"), id="looks like a record"),
    pytest.param(capture(headers=[("Set-Cookie", "a=1"), ("set-cookie", "b=2"), ("X-Empty", "")]), id="headers twice"),
    pytest.param(capture(headers=[("X-Name", "Zoë 日本 é")]), id="headers beyond ASCII"),
    pytest.param(capture(status=301, headers=[("location", "/b")]), id="redirect"),
    pytest.param(capture(status=299, body=bytes(range(256)) * 3000), id="binary, odd status"),
    pytest.param(capture("https://example.org/a?q=%C3%A9&b=1#part"), id="query and fragment"),
]


@pytest.mark.parametrize("given_capture", ODD)
def test_what_was_recorded_is_read_back(path, given_capture):
    record(path, given_capture)
    found = ask(path, given_capture.url)
    assert (found.url, found.status, found.headers, found.body, found.taken_at) == (
        given_capture.url,
        given_capture.status,
        given_capture.headers,
        given_capture.body,
        given_capture.taken_at,
    )
    assert found.source is Source.LOCAL


@pytest.mark.parametrize("given_capture", ODD)
def test_warcio_reads_the_same(path, given_capture):
    record(path, given_capture)
    with path.open("rb") as file:
        kinds = []
        for one in ArchiveIterator(file, check_digests="raise"):
            kinds.append(one.rec_type)
            body = one.raw_stream.read()
            if one.rec_type == "response":
                assert body == given_capture.body
                assert one.http_headers.headers == list(given_capture.headers)
                assert one.rec_headers.get_header("WARC-Date") == "2026-03-01T12:00:00.123456Z"
    assert kinds == ["warcinfo", "response", "request"]


@given(
    body=st.binary(max_size=3000),
    status=st.integers(100, 999),
    headers=st.lists(
        st.tuples(
            st.from_regex(r"X-[A-Za-z0-9-]{1,20}", fullmatch=True),
            st.text(st.characters(exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), max_size=30),
        ),
        max_size=5,
    ),
)
def test_any_answer_goes_there_and_back(tmp_path_factory, body, status, headers):
    path = tmp_path_factory.mktemp("warc") / "a.warc.gz"
    record(path, capture(body=body, status=status, headers=headers))
    found = ask(path)
    assert (found.body, found.status, found.headers) == (body, status, tuple(headers))


def test_the_same_captures_make_the_same_file(tmp_path):
    paths = [tmp_path / folder / "web.warc.gz" for folder in "ab"]
    for path in paths:
        path.parent.mkdir()
        record(path, capture(), capture("https://example.org/b"))
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_transfer_coding_is_left_out_because_the_body_is_whole(path):
    record(path, capture(headers=[("Transfer-Encoding", "chunked"), ("ETag", "1")]))
    assert ask(path).headers == (("ETag", "1"),)


def test_no_secret_reaches_the_file(path):
    names = ["Authorization", "cookie", "X-Api-Key", "x-auth-token", "Proxy-Authorization"]
    record(path, capture(), request_headers=[*((name, "hunter2") for name in names), ("Accept", "text/html")])
    content = gzip.decompress(path.read_bytes())
    assert b"hunter2" not in content
    assert content.count(b"[redacted]") == len(names)
    assert b"Accept: text/html" in content


def test_a_header_cannot_add_lines(path):
    record(path, capture(headers=[("X-A", "1\r\nX-Forged: 2\n\nbody")]))
    assert [name for name, _ in ask(path).headers] == ["X-A"]


def test_an_existing_file_is_added_to(path):
    record(path, capture())
    before = path.read_bytes()
    record(path, capture("https://example.org/b", b"more"))
    assert path.read_bytes().startswith(before)
    assert ask(path).body == b"hello"
    assert ask(path, "https://example.org/b").body == b"more"


@pytest.mark.parametrize("cut", [1, 7, 8, 20, 200])
def test_what_a_crash_left_half_written_is_cut_off(path, cut, caplog):
    record(path, capture())
    whole = path.read_bytes()
    record(path, capture("https://example.org/b", b"more" * 100))
    path.write_bytes(path.read_bytes()[:-cut])
    record(path, capture("https://example.org/c", b"later"))
    assert path.read_bytes().startswith(whole)
    assert ask(path, "https://example.org/c").body == b"later"
    with path.open("rb") as file:
        assert sum(one.rec_type == "response" for one in ArchiveIterator(file)) in {2, 3}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a diary, not an archive", "no WARC"),
        (b"\x1f\x8b\x08 torn", "no WARC"),
        (b"SQLite format 3\0" * 100, "no WARC"),
    ],
)
def test_a_file_of_another_kind_is_not_written_to(path, content, words):
    path.write_bytes(content)
    with pytest.raises(NotAnArchiveError, match=words):
        warc.Recorder(path)
    assert path.read_bytes() == content


def test_an_uncompressed_file_is_not_written_to(path):
    foreign(path, ("response", "https://example.org/a", ["200 OK"], b"plain", {}), zipped=False)
    with pytest.raises(NotAnArchiveError, match="not compressed"):
        warc.Recorder(path)


@pytest.mark.parametrize("name", ["no/such/folder/a.warc.gz", "."])
def test_a_place_that_cannot_be_written(tmp_path, name):
    with pytest.raises((DiskError, NotAnArchiveError), match="cannot be"):
        warc.Recorder(tmp_path / name)


def test_a_full_disk_leaves_whole_records(path):
    resource = pytest.importorskip("resource")
    with warc.Recorder(path) as recorder:
        recorder.write(capture())
        before = path.read_bytes()
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        signal = pytest.importorskip("signal")
        handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 100, limits[1]))
        try:
            with pytest.raises(DiskError, match="cannot be written"):
                recorder.write(capture("https://example.org/b", b"much"))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            signal.signal(signal.SIGXFSZ, handler)
        assert path.read_bytes() == before
        recorder.write(capture("https://example.org/b", b"now"))
    assert ask(path, "https://example.org/b").body == b"now"


@pytest.mark.parametrize("odd", [{"status": None}, {"at": None}])
def test_what_is_no_answer_is_not_recorded(path, odd):
    with warc.Recorder(path) as recorder, pytest.raises(ValueError, match="status and a time"):
        recorder.write(capture(**odd))


# --- which answer


ALIKE = [
    ("http://example.org/a?x=1&y=2", "https://example.org/a?y=2&x=1", True),
    ("https://EXAMPLE.org/a/", "https://example.org/a", True),
    ("https://example.org:443/a", "https://example.org/a", True),
    ("https://example.org/%61", "https://example.org/a", True),
    ("https://example.org/q?u=https%3A%2F%2Fx.org", "https://example.org/q?u=https://x.org", True),
    ("https://example.org", "https://example.org/", True),
    ("https://example.org/a#top", "https://example.org/a", True),
    ("https://example.org/A", "https://example.org/a", False),
    ("https://www.example.org/a", "https://example.org/a", False),
    ("https://example.org:8443/a", "https://example.org/a", False),
    ("https://example.org/a?x=1", "https://example.org/a", False),
    ("https://example.org/a?x=1&x=2", "https://example.org/a?x=1", False),
]


@pytest.mark.parametrize(("recorded", "asked", "same"), ALIKE)
def test_spellings_of_one_address(path, recorded, asked, same):
    record(path, capture(recorded))
    found = ask(path, asked)
    assert (found is not None) == same
    assert found is None or found.url == recorded


def test_the_address_as_written_comes_first(path):
    later = NOON + dt.timedelta(days=1)
    record(path, capture("https://example.org/a", b"exact"), capture("http://example.org/a/", b"alike", at=later))
    assert ask(path).body == b"exact"


def test_going_to_https_is_no_answer_to_https(path):
    record(path, capture("http://t.co/x", status=301, headers=[("location", "https://t.co/x")]))
    assert ask(path, "https://t.co/x") is None
    assert ask(path, "http://t.co/x").status == 301


def test_the_newest_or_the_nearest(path):
    days = [NOON + dt.timedelta(days=days) for days in (2, 0, 1)]
    record(path, *(capture(body=str(day.day).encode(), at=day) for day in days), capture(body=b"last", at=days[0]))
    assert ask(path).body == b"last"
    assert ask(path, accept_datetime="Mon, 02 Mar 2026 13:00:00 GMT").body == b"2"
    assert ask(path, accept_datetime="Thu, 01 Jan 1970 00:00:00 GMT").body == b"1"
    assert ask(path, accept_datetime="some day").body == b"last"


def test_several_files_are_one_web(tmp_path):
    record(tmp_path / "a.warc.gz", capture(body=b"old"))
    record(tmp_path / "b.warc.gz", capture(body=b"new", at=NOON + dt.timedelta(days=1)), capture("https://b.org/"))
    web = warc.index([tmp_path / "a.warc.gz", tmp_path / "b.warc.gz"])
    assert len(web) == 3
    assert web.answer(Request(url="https://example.org/a")).body == b"new"


def test_only_what_was_asked_by_get(path):
    url = "https://example.org/a"
    ids = [f"<urn:uuid:00000000-0000-0000-0000-00000000000{n}>" for n in range(2)]
    foreign(
        path,
        ("response", url, ["200 OK"], b"read", {"WARC-Record-ID": ids[0], "WARC-Date": "2026-01-01T00:00:00Z"}),
        ("request", url, None, b"GET /a HTTP/1.1\r\nHost: example.org\r\n\r\n", {"WARC-Concurrent-To": ids[0]}),
        ("response", url, ["200 OK"], b"written", {"WARC-Record-ID": ids[1], "WARC-Date": "2026-01-02T00:00:00Z"}),
        ("request", url, None, b"POST /a HTTP/1.1\r\nHost: example.org\r\n\r\n", {"WARC-Concurrent-To": ids[1]}),
    )
    assert ask(path).body == b"read"
    assert warc.index(path).answer(Request(url=url, method="POST")) is None


# --- what other programs write


@pytest.mark.parametrize("zipped", [True, False])
def test_foreign_records(path, zipped):
    chunked = [("Transfer-Encoding", "Chunked"), ("X-A", "1")]
    foreign(
        path,
        ("warcinfo", "", None, b"software: x\r\n", {}),
        (
            "response",
            "https://example.org/chunked",
            ["200 OK", *chunked],
            b"5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n",
            {},
        ),
        ("response", "https://example.org/h2", None, b"HTTP/2 200\r\nx: y\r\n\r\nsecond", {}),
        ("resource", "https://example.org/file", None, b"%PDF", {"Content-Type": "application/pdf"}),
        ("response", "dns:example.org", None, b"example.org. 1 IN A 192.0.2.1", {}),
        ("metadata", "https://example.org/file", None, b"via: x", {}),
        ("response", "https://example.org/last", ["200 OK"], b"there", {}),
        zipped=zipped,
    )
    web = warc.index(path)
    found = web.answer(Request(url="https://example.org/chunked"))
    assert (found.body, found.headers) == (b"hello world", (("X-A", "1"),))
    assert web.answer(Request(url="https://example.org/h2")).body == b"second"
    pdf = web.answer(Request(url="https://example.org/file"))
    assert (pdf.body, pdf.header("content-type"), pdf.status) == (b"%PDF", "application/pdf", 200)
    assert web.answer(Request(url="dns:example.org")) is None
    assert web.answer(Request(url="https://example.org/last")).body == b"there"


def revisit(names, head=("304 Not Modified", ("ETag", "2"))):
    return ("revisit", "https://example.org/a", list(head), b"", {"WARC-Date": "2026-02-02T00:00:00Z", **names})


@pytest.mark.parametrize(
    "names",
    [
        {"WARC-Refers-To-Target-URI": "https://example.org/old", "WARC-Refers-To-Date": "2026-01-01T00:00:00Z"},
        {"WARC-Payload-Digest": "sha1:VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2N"},
    ],
)
def test_a_revisit_gets_its_body_from_the_first_visit(path, names):
    digest = {"WARC-Payload-Digest": "sha1:VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2N", "WARC-Date": "2026-01-01T00:00:00Z"}
    foreign(path, ("response", "https://example.org/old", ["200 OK"], b"same", digest), revisit(names))
    found = ask(path)
    assert (found.body, found.header("etag"), found.status) == (b"same", "2", 304)
    assert found.taken_at == dt.datetime(2026, 2, 2, tzinfo=dt.UTC)


def test_a_revisit_of_what_is_not_here(path, caplog):
    foreign(path, revisit({"WARC-Payload-Digest": "sha1:NONE"}))
    assert ask(path) is None
    assert "is not here" in caplog.text


@pytest.mark.parametrize("name", ["WARC-Truncated", "WARC-Segment-Number"])
def test_a_part_is_no_answer(path, name, caplog):
    foreign(path, ("response", "https://example.org/a", ["200 OK"], b"par", {name: "1"}))
    assert ask(path) is None
    assert "only a part" in caplog.text


# --- damage


def three(path, zipped=True):
    bodies = [bytes([97 + n]) * 5000 for n in range(3)]
    records = [("response", f"https://example.org/{n}", ["200 OK"], body, {}) for n, body in enumerate(bodies)]
    foreign(path, *records, zipped=zipped)
    return [piece.offset for piece in warcfile.pieces(path)], path.read_bytes()


def readable(path):
    web = warc.index(path)
    return [n for n in range(3) if web.answer(Request(url=f"https://example.org/{n}"))]


def test_a_cut_costs_the_last_record_only(path, caplog):
    starts, content = three(path)
    for cut in range(starts[2] + 1, len(content), 7):
        path.write_bytes(content[:cut])
        assert readable(path) == [0, 1]
    assert "breaks off" in caplog.text


def test_a_flipped_bit_costs_one_record_only(path, caplog):
    starts, content = three(path)
    caplog.set_level(logging.ERROR)
    for place in range(starts[1], starts[2]):
        broken = bytearray(content)
        broken[place] ^= 0x10
        path.write_bytes(broken)
        assert {0, 2} <= set(readable(path)), place


def test_damage_in_an_uncompressed_file(path):
    starts, content = three(path, zipped=False)
    path.write_bytes(content[: starts[1]] + content[starts[1] :].replace(b"Content-Length", b"Content-Lungth", 1))
    assert readable(path) == [0, 2]
    path.write_bytes(content[: starts[1]] + content[starts[1] :].replace(b"Length: 5", b"Length: 95", 1))
    assert readable(path) == [0, 2]
    path.write_bytes(content[:-2000])
    assert readable(path) == [0, 1]


HEADS = [
    b"WARC/1.0\r\n\r\n\r\n\r\n",
    b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n",
    b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \xd9\xa3\r\n\r\nabc\r\n\r\n",
    b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nabc\r\n\r\n",
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://[::1\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n",
    b"WARC/1.0\r\nX: " + b"x" * 3_000_000 + b"\r\nContent-Length: 0\r\n\r\n",
    b"WARC/1.0\r\n" + b"X: y\r\n" * 300_000 + b"Content-Length: 0\r\n\r\n",
    b"WARC/9.9\r\n\r\n",
]


@pytest.mark.parametrize("head", HEADS, ids=range(len(HEADS)))
@pytest.mark.parametrize("zipped", [True, False])
def test_hostile_heads(path, head, zipped):
    starts, content = three(path, zipped=zipped)
    middle = gzip.compress(head) if zipped else head
    path.write_bytes(content[: starts[1]] + middle + content[starts[2] :])
    assert readable(path) == [0, 2]


@pytest.mark.parametrize("answer", [b"", b"not http", b"HTTP/1.1 huh\r\n\r\n", b"HTTP/1.1 -1 x\r\n\r\n", b"\r\n\r\n"])
def test_an_answer_that_is_no_http(path, answer, caplog):
    foreign(path, ("response", "https://example.org/0", ["200 OK"], b"old", {"WARC-Date": "2020-01-01T00:00:00Z"}))
    path.write_bytes(path.read_bytes() + by_hand("https://example.org/0", answer))
    assert ask(path, "https://example.org/0").body == b"old"
    assert "skipped" in caplog.text


@given(noise=st.binary(max_size=400), place=st.integers(0, 400))
def test_no_bytes_raise_anything_but_our_error(tmp_path_factory, noise, place):
    path = tmp_path_factory.mktemp("warc") / "a.warc.gz"
    record(path, capture())
    content = path.read_bytes()
    path.write_bytes(content[:place] + noise + content[place + len(noise) // 2 :])
    with contextlib.suppress(NotAnArchiveError):
        ask(path)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing", None, "cannot be read: No such file"),
        ("empty", b"", "no WARC record"),
        ("page.html", b"<p>hello</p>" * 9999, "no WARC record"),
        ("zeros", b"\0" * 99_999, "no WARC record"),
        ("zipped", gzip.compress(b"hello"), "no WARC record"),
    ],
)
def test_a_file_that_is_no_warc(tmp_path, name, content, words):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(NotAnArchiveError, match=words):
        warc.index(path)


def test_a_folder_is_no_warc(tmp_path):
    with pytest.raises(NotAnArchiveError, match="cannot be read"):
        warc.index(tmp_path)


def test_a_file_compressed_in_one_piece_says_what_to_do(path):
    three(path, zipped=False)
    path.write_bytes(gzip.compress(path.read_bytes()))
    with pytest.raises(NotAnArchiveError, match="warcio recompress"):
        warc.index(path)


def test_an_answer_too_large_for_memory_is_refused(path, monkeypatch):
    monkeypatch.setattr(warc, "LARGEST", 1000)
    record(path, capture(body=b"x" * 1000), capture("https://example.org/b", b"x" * 1001))
    assert len(ask(path).body) == 1000
    with pytest.raises(TooLargeError, match="larger than 1000"):
        ask(path, "https://example.org/b")
