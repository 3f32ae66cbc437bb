"""Every platform has a table, and every table holds: addresses, clocks, and answers that were recorded or made up."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

import pytest

from postarchive import registry
from postarchive.detection import detect
from postarchive.errors import FetchError
from postarchive.exports import embed_record
from postarchive.links import Link
from postarchive.model import Capture, Outcome, PostRef, ShortLink

HERE = Path(__file__).parent
FEWEST = 20


def table(name):
    path = HERE / f"test_{name}.py"
    if not path.exists():
        pytest.fail(
            f"platform {name!r} has no table: add {path.name} with ADDRESSES (address, key or None, source), CLOCKS (id, "
            f"time or None, seconds, source), SHORTS (address, address to ask, source) where there are short links, ANSWERS "
            f"(name, reader, post, status, body, expected) where there are fetchers, and FEW, the reason, where there are "
            f"not {FEWEST} forms of address"
        )
    spec = importlib.util.spec_from_file_location(f"table_{name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TABLES = {one.name: table(one.name) for one in registry.platforms() if (HERE / f"test_{one.name}.py").exists()}
ADDRESSES = [row for found in TABLES.values() for row in found.ADDRESSES]
CLOCKS = [(name, *row) for name, found in TABLES.items() for row in found.CLOCKS]
SHORTS = [(name, *row) for name, found in TABLES.items() for row in getattr(found, "SHORTS", ())]
MARKUP = [
    (f"{name}-{row[0]}", name, *row[1:]) for name, found in TABLES.items() for row in getattr(found, "MARKUP", ())
]
ANSWERS = [(f"{name}-{row[0]}", *row[1:]) for name, found in TABLES.items() for row in getattr(found, "ANSWERS", ())]


@pytest.mark.parametrize("name", [one.name for one in registry.platforms()])
def test_has_a_table_with_enough_in_it(name):
    found = table(name)
    posts = [row for row in found.ADDRESSES if row[1] is not None]
    refusals = [row for row in found.ADDRESSES if row[1] is None]
    fewest = 2 if getattr(found, "FEW", None) else FEWEST
    assert len(posts) >= fewest, f"{name}: {len(posts)} addresses of posts, give at least {fewest}"
    assert len(refusals) >= fewest, f"{name}: {len(refusals)} refusals, give at least {fewest}"
    assert all(source for *_, source in found.ADDRESSES), f"{name}: a row without a source"
    assert len({row[0] for row in found.ADDRESSES}) == len(found.ADDRESSES), f"{name}: a row stands twice"
    platform = registry.platform(name)
    if platform.clock is not None:
        assert any(row[1] is None for row in found.CLOCKS), f"{name}: no id that its clock refuses"
    if platform.shorts or platform.short_hosts:
        assert getattr(found, "SHORTS", ()), f"{name}: no short link"
    if platform.markup:
        assert any(row[2] for row in getattr(found, "MARKUP", ())), f"{name}: no markup, though its file reads some"
    if platform.fetchers:
        assert any(isinstance(row[-1], dict) for row in found.ANSWERS), f"{name}: no answer that gives a post"
        assert any(isinstance(row[-1], Outcome) for row in found.ANSWERS), f"{name}: no answer that is a refusal"


@pytest.mark.parametrize(("address", "key", "source"), ADDRESSES, ids=[row[0][:90] for row in ADDRESSES])
def test_address(address, key, source):
    found = registry.locate(address)
    assert (found.key if found else None) == key, source


@pytest.mark.parametrize("address", [row[0] for row in ADDRESSES if row[1] is not None], ids=str)
def test_locate_is_idempotent(address):
    found = registry.locate(address)
    again = registry.locate(found.url)
    assert again == found
    assert again.url == found.url
    assert again.posted_at == found.posted_at


@pytest.mark.parametrize(("name", "address", "asked", "source"), SHORTS)
def test_short_link(name, address, asked, source):
    assert registry.recognise(address) == ShortLink(platform=name, url=asked), source
    assert registry.locate(address) is None
    assert registry.recognise(asked) == registry.recognise(address)


@pytest.mark.parametrize(
    ("name", "page", "expected", "source"), [row[1:] for row in MARKUP], ids=[row[0] for row in MARKUP]
)
def test_markup(name, page, expected, source):
    found = [embed_record(one) for one in detect(f"<p>Before.</p>{page}<p>Behind.</p>", "html")]
    if expected is None:
        assert found == [], source
    else:
        wanted = {"platform": name, **expected}
        assert [{key: one[key] for key in wanted} for one in found] == [wanted], source


@pytest.mark.parametrize("one", registry.platforms(), ids=[one.name for one in registry.platforms()])
def test_every_route_is_read_once(one):
    """A pattern is built when it is first needed: here they all are."""
    for shelf in (one._routes, one._shorts, one._synonyms):
        for claim in (*shelf.claims, ""):
            host = claim.replace("*.", "xx-yy.")
            for route in shelf.at(host) if claim else shelf.anywhere:
                assert route.read(Link(host=host, path="/\0", query={})) in (None, {})


@pytest.mark.parametrize(("name", "post_id", "time", "seconds", "source"), CLOCKS)
def test_clock(name, post_id, time, seconds, source):
    told = registry.posted_at(name, post_id)
    if time is None:
        assert told is None, source
    else:
        assert abs(told - dt.datetime.fromisoformat(time)) <= dt.timedelta(seconds=seconds), source


@pytest.mark.parametrize(
    ("reader", "ref", "status", "body", "expected"), [row[1:] for row in ANSWERS], ids=[row[0] for row in ANSWERS]
)
def test_answer(reader, ref, status, body, expected):
    raw = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    capture = Capture(url="https://answer.example/", status=status, body=raw)
    if isinstance(expected, dict):
        post = reader(capture, ref)
        assert {key: getattr(post, key) for key in expected} == expected
        assert (post.ref.platform, post.ref.post_id, post.ref.host) == (ref.platform, ref.post_id, ref.host)
        assert not [
            one.name for one in fields(post) if getattr(post, one.name) == "" and one.name not in {"body", "fetcher"}
        ]
    else:
        with pytest.raises(FetchError) as refusal:
            reader(capture, ref)
        assert refusal.value.outcome is expected


def spoiled(value):
    """Give a JSON value again and again, with one part of it replaced by something that does not belong there."""
    yield from (None, 0, -1.5, True, "", "x", [], {}, [None], [[]], {"x": None})
    if isinstance(value, dict):
        for key, inner in value.items():
            yield {name: part for name, part in value.items() if name != key}
            yield from (value | {key: other} for other in spoiled(inner))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from ([*value[:index], other, *value[index + 1 :]] for other in spoiled(inner))
    elif isinstance(value, str):
        yield from (value[: len(value) * step // 8] for step in range(8))


@pytest.mark.parametrize(
    ("reader", "ref", "body"), [(row[1], row[2], row[4]) for row in ANSWERS], ids=[row[0] for row in ANSWERS]
)
def test_whatever_a_stranger_answers_is_read_or_refused(reader, ref, body):
    for one in spoiled(body):
        raw = one.encode() if isinstance(one, str) else json.dumps(one).encode()
        with suppress(FetchError):
            post = reader(Capture(url="https://answer.example/", status=200, body=raw), ref)
            assert (post.ref.post_id, post.ref.host) == (ref.post_id, ref.host)
            hash(post)


@pytest.mark.parametrize(
    ("reader", "ref", "body"), [(row[1], row[2], row[4]) for row in ANSWERS], ids=[row[0] for row in ANSWERS]
)
@pytest.mark.parametrize("status", [200, 404])
def test_no_answer_is_read_as_another_post(reader, ref, body, status):
    other = PostRef(platform=ref.platform, post_id="9" * 15, host=ref.host, account=ref.account, url=ref.url)
    raw = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    with pytest.raises(FetchError):
        reader(Capture(url="https://answer.example/", status=status, body=raw), other)
