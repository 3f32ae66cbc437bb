"""The decoded view of captures: codings, charsets, JSON, statuses, and picking from what strangers wrote."""

from __future__ import annotations

import codecs
import contextlib
import datetime as dt
import gzip
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postarchive import errors
from postarchive.model import Capture, Outcome
from postarchive.protocols import charsets, replies

NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)
PAGE = "<html><p>hello café</p></html>".encode() * 40
GZ = gzip.compress(PAGE)
RAW = zlib.compressobj(9, zlib.DEFLATED, -15)
BARE = RAW.compress(PAGE) + RAW.flush()


def capture(body=b"", status=200, taken_at=NOW, **headers):
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Capture(url="https://a.example/", status=status, headers=named, body=body, taken_at=taken_at)


@pytest.mark.parametrize(
    ("coding", "body", "expected"),
    [
        ("gzip", GZ, PAGE),
        ("x-gzip", GZ, PAGE),
        ("GZIP", GZ, PAGE),
        ("identity", PAGE, PAGE),
        ("", PAGE, PAGE),
        ("identity, gzip", GZ, PAGE),
        ("gzip", GZ + GZ, PAGE + PAGE),
        ("gzip", GZ + b"garbage", PAGE),
        ("gzip", GZ + bytes(512), PAGE),
        ("gzip", PAGE, PAGE),
        ("gzip", b"", b""),
        ("deflate", zlib.compress(PAGE), PAGE),
        ("deflate", BARE, PAGE),
    ],
)
def test_content(coding, body, expected):
    assert replies.content(capture(body, content_encoding=coding)) == expected


@pytest.mark.parametrize(
    "body",
    [GZ[:-1], GZ[: len(GZ) // 2], GZ[:12], GZ[:2], GZ[:1], GZ[:-8] + b"\0\0\0\0" + GZ[-4:], GZ + GZ[:20]],
)
def test_a_cut_or_damaged_body_is_a_server_error_and_travels_with_nothing(body):
    with pytest.raises(errors.ServerError) as caught:
        replies.content(capture(body, content_encoding="gzip"))
    assert caught.value.reason == "cut_body"
    assert caught.value.capture is None


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "x-quantum", ", ".join(["gzip"] * 500)])
def test_other_codings_are_not_read(coding):
    with pytest.raises(errors.UnreadableError) as caught:
        replies.content(capture(b"x", content_encoding=coding))
    assert caught.value.reason == "content_coding"


def zeros(megabytes):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(megabytes)) + packer.flush()


def test_a_bomb_is_noticed_before_it_has_unfolded():
    sizes = []
    with pytest.raises(errors.TooLargeError):
        sizes.extend(map(len, replies.pieces(capture(zeros(100), content_encoding="gzip"))))
    assert max(sizes) <= 1 << 16
    assert sum(sizes) <= replies.LONGEST


def test_what_unfolds_too_far_for_its_size_is_refused_although_it_is_small():
    with pytest.raises(errors.TooLargeError):
        replies.content(capture(zeros(4), content_encoding="gzip"))


def test_many_empty_members_end():
    with pytest.raises(errors.TooLargeError):
        replies.content(capture(gzip.compress(b"") * 50_000, content_encoding="gzip"))


@given(st.binary(), st.sampled_from(["gzip", "deflate", "identity", "br", "gzip,deflate", "\x00"]))
def test_no_body_raises_anything_but_fetch_errors(body, coding):
    with contextlib.suppress(errors.FetchError):
        assert isinstance(replies.text(capture(body, content_encoding=coding)), str)


@given(st.binary(max_size=4000), st.floats(0, 1, exclude_max=True))
def test_every_cut_of_a_gzip_body_is_found(data, share):
    packed = gzip.compress(data)
    cut = packed[: 1 + int(share * (len(packed) - 1))]
    with pytest.raises(errors.ServerError):
        replies.content(capture(cut, content_encoding="gzip"))


TEXT = "<p>café 日本 😀</p>"


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("text/html; charset=utf-8", TEXT.encode(), TEXT),
        ("text/html", TEXT.encode(), TEXT),
        ("", TEXT.encode(), TEXT),
        ("text/html; charset=utf-99", TEXT.encode(), TEXT),
        ('text/html; charset="utf-8; x=\\"y"', TEXT.encode(), TEXT),
        ("text/html; charset=", TEXT.encode(), TEXT),
        ("text/html; charset=rot13", TEXT.encode(), TEXT),
        ("text/html; charset=unicode_escape", b"\\x3cscript\\x3e", "\\x3cscript\\x3e"),
        ("text/html; charset=utf-7", b"+ADw-script+AD4-", "+ADw-script+AD4-"),
        ("text/html; charset=punycode", b"a-" + b"9" * 2000, "a-" + "9" * 2000),
        ("text/html; charset=utf-16", TEXT.encode("utf-16-le"), TEXT),
        ("text/html", TEXT.encode("utf-16"), TEXT),
        ("text/html; charset=latin-1", codecs.BOM_UTF8 + TEXT.encode(), TEXT),
        ("text/html; charset=iso-8859-1", b"\x93hi\x94", "“hi”"),
        ("text/html; charset=utf-8", b"caf\xe9", "caf�"),
        ("text/html", b"caf\xe9", "café"),
        ("text/html", b'<meta charset="windows-1251">\xcf', '<meta charset="windows-1251">П'),
        ("text/html", b'<!-- <meta charset="windows-1251"> -->\xcf', '<!-- <meta charset="windows-1251"> -->Ï'),
        ("text/html", b"<meta charset=utf-16>caf\xc3\xa9", "<meta charset=utf-16>café"),
        ("text/html; charset=utf-8", b'<meta charset="windows-1252">caf\xc3\xa9', '<meta charset="windows-1252">café'),
        ("text/html; charset=Shift_JIS", "日本語".encode("shift_jis"), "日本語"),
    ],
)
def test_text(content_type, body, expected):
    assert replies.text(capture(body, content_type=content_type)) == expected


@given(st.binary(max_size=3000), st.text(max_size=60))
def test_text_raises_for_no_charset(body, label):
    assert isinstance(replies.text(capture(body, content_type=f"text/html; charset={label}")), str)


def test_every_label_names_a_codec_of_text():
    for codec in set(charsets._CODECS.values()):
        assert isinstance("a".encode(codec).decode(codec), str)
    assert not {"utf-7", "utf7", "rot13", "unicode_escape", "punycode", "idna", "hex"} & set(charsets._CODECS)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"id":"20"}', {"id": "20"}),
        (b'\xef\xbb\xbf{"id":"20"}', {"id": "20"}),
        ('{"id":"20"}'.encode("utf-16"), {"id": "20"}),
        (b'{"text":"caf\xe9"}', {"text": "café"}),
        (b'{"id":"20","id":"21"}', {"id": "21"}),
        (b'{"text":"a\\ud800b"}', {"text": "a\ud800b"}),
        (b'{"text":"a\\u0000b"}', {"text": "a\0b"}),
        (b'{"id":1234567890123456789012}', {"id": 1234567890123456789012}),
        (b"null", None),
        (b"[]", []),
        (b"[" * 150 + b"]" * 150, json.loads("[" * 150 + "]" * 150)),
        (b'{"text":"[[[[[["}', {"text": "[[[[[["}),
    ],
)
def test_json(body, expected):
    assert replies.json(capture(body)) == expected


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Error 500</html>",
        b'{"x":NaN}',
        b'{"x":-Infinity}',
        b'{"n":1e999999}',
        b'{"id":' + b"9" * 5000 + b"}",
        b'{"id":"20"}{"id":"21"}',
        b'{"id":"20","text":"ha',
        b"{'id':'20'}",
        b'{"id":"20","text":"a\0b"}',
        b'callback({"id":"20"});',
        b"[" * 100_000 + b"]" * 100_000,
        b"[" * 300 + b"]" * 300,
        b'{"a":' * 300 + b"1" + b"}" * 300,
    ],
)
def test_what_is_not_json_is_unreadable_and_keeps_its_capture(body):
    answer = capture(body)
    with pytest.raises(errors.UnreadableError) as caught:
        replies.json(answer)
    assert caught.value.reason == "not_json"
    assert caught.value.capture is answer


@given(st.binary(max_size=500))
def test_json_raises_nothing_but_fetch_errors(body):
    with contextlib.suppress(errors.FetchError):
        replies.json(capture(body))


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (401, Outcome.LOGIN_WALL),
        (403, Outcome.BLOCKED),
        (404, Outcome.NOT_FOUND),
        (410, Outcome.NOT_FOUND),
        (451, Outcome.WITHHELD),
        (429, Outcome.RATE_LIMITED),
        (500, Outcome.SERVER_ERROR),
        (599, Outcome.SERVER_ERROR),
        (302, Outcome.UNPARSABLE),
        (204, Outcome.UNPARSABLE),
        (418, Outcome.UNPARSABLE),
        (999, Outcome.UNPARSABLE),
    ],
)
def test_refused(status, outcome):
    answer = capture(status=status)
    with pytest.raises(errors.FetchError) as caught:
        replies.refused(answer)
    assert (caught.value.outcome, caught.value.reason) == (outcome, f"http_{status}")
    assert caught.value.capture is answer


@pytest.mark.parametrize("status", [200, None])
def test_what_is_not_refused(status):
    assert replies.refused(capture(status=status)) is None


REPLY = {
    "user": {"screen_name": "jane", "id": 20, "ok": True},
    "media": [{"url": "a"}, "x", None, {"url": "b"}],
    "n": 5,
}


@pytest.mark.parametrize(
    ("path", "kind", "expected"),
    [
        (("user", "screen_name"), str, "jane"),
        (("user", "id"), str, None),
        (("user", "id"), int, 20),
        (("user", "ok"), int, None),
        (("user", "ok"), bool, True),
        (("media", 0, "url"), str, "a"),
        (("media", -1, "url"), str, "b"),
        (("media", 9, "url"), str, None),
        (("media", "url"), str, None),
        (("n", "m", "o"), str, None),
        (("user",), dict, REPLY["user"]),
        ((), dict, REPLY),
    ],
)
def test_pick(path, kind, expected):
    assert replies.pick(REPLY, *path, kind=kind) == expected


def test_items_and_ids():
    assert replies.items(REPLY, "media") == [{"url": "a"}, {"url": "b"}]
    assert replies.items(REPLY, "user") == []
    assert replies.items({"url": 5}, "url", 3) == []
    ids = [replies.number_or_text({"id": value}, "id") for value in ("20", 20, "", None, True, 1.5, [20], 10**400)]
    assert ids == ["20", "20", None, None, None, None, None, None]


def test_many_brackets_are_not_depth():
    flat = Capture(url="https://a.test/", status=200, body=b"[" + b"[]," * 300 + b"{}]")
    assert len(replies.json(flat)) == 301
