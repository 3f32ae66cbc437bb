"""Every platform has a table, and every table holds: addresses, clocks, and answers that were recorded or made up."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import re
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from urllib.parse import quote

import pytest

from postarchive import links, registry, templates, wrappers
from postarchive.detection import detect, marks
from postarchive.errors import FetchError
from postarchive.exports import embed_record
from postarchive.links import Link
from postarchive.model import Capture, Outcome, PostRef, ShortLink

HERE = Path(__file__).parent
FEWEST = 20
"""Of addresses and embeds of posts, and of forms of refusals, that each platform's table must hold."""

FEWER = {
    "9gag": (10, "one kind of page, and no embed code"),
    "bitchute": (11, "one page, one player, one torrent"),
    "coub": (11, "one page and one player"),
    "discord": (9, "one kind of address on a few builds' hosts; messages cannot be embedded"),
    "douyin": (16, "one page of each kind, one player"),
    "gab": (14, "one kind of page, and no embed code"),
    "gettr": (9, "one page for posts, broadcasts and comments each, and no embed code"),
    "giphy": (16, "one page and one player, each in few words"),
    "gotosocial": (7, "a federation whose software has two routes"),
    "kick": (9, "one page for broadcasts and for clips; players are for what is live"),
    "likee": (6, "one kind of page, and no embed code"),
    "medal": (11, "one page and one player"),
    "minds": (9, "one page for posts and for media each, one player"),
    "misskey": (15, "a federation whose software has one page and one frame"),
    "parler": (12, "three kinds of page, one after the other"),
    "peertube": (18, "a federation whose software has two pages and one player"),
    "periscope": (10, "one kind of page on two hosts"),
    "pixelfed": (10, "a federation whose software has two pages and one frame"),
    "pleroma": (11, "a federation whose software has three pages"),
    "snapchat": (9, "one page and one frame; stories vanish"),
    "streamable": (15, "one page and one player"),
    "substack": (11, "notes alone; newsletters are articles"),
    "vine": (13, "one page, two frames, two endpoints"),
    "weverse": (11, "one page for members, and no embed code"),
    "xiaohongshu": (10, "one page on two hosts, and no embed code"),
}
"""Platforms of which fewer addresses and embeds are known: how many stand here, and why there are no more."""

COUNTS = {
    "9gag": (4, 22), "bilibili": (29, 26), "bitchute": (10, 22), "bluesky": (14, 24), "coub": (7, 22),
    "dailymotion": (17, 21), "discord": (7, 25), "douyin": (10, 22), "facebook": (39, 32), "flickr": (11, 25),
    "gab": (9, 22), "gettr": (5, 22), "giphy": (9, 24), "gotosocial": (2, 22), "imgur": (15, 28),
    "instagram": (27, 27), "kick": (7, 25), "likee": (2, 21), "linkedin": (22, 28), "mastodon": (13, 22),
    "medal": (6, 20), "minds": (7, 21), "misskey": (5, 25), "odysee": (13, 21), "ok": (15, 24), "parler": (9, 24),
    "patreon": (7, 24), "peertube": (7, 20), "periscope": (7, 20), "pinterest": (10, 23), "pixelfed": (4, 21),
    "pixiv": (15, 32), "pleroma": (3, 22), "reddit": (34, 29), "rumble": (8, 25), "snapchat": (8, 23),
    "soundcloud": (12, 29), "streamable": (9, 24), "substack": (8, 26), "telegram": (17, 31), "threads": (12, 24),
    "tiktok": (20, 29), "truthsocial": (15, 22), "tumblr": (16, 28), "twitch": (19, 25), "twitter": (44, 30),
    "vimeo": (18, 22), "vine": (7, 21), "vk": (16, 23), "weibo": (19, 24), "weverse": (4, 21), "xiaohongshu": (7, 21),
    "youtube": (46, 26),
}  # fmt: skip
"""By platform, how many distinct forms its table holds, of posts and of refusals; see `forms_of_posts`."""


def table(name):
    path = HERE / f"test_{name}.py"
    if not path.exists():
        pytest.fail(
            f"platform {name!r} has no table: add {path.name} with ADDRESSES (address, key or None, source), CLOCKS (id, "
            f"time or None, seconds, source), SHORTS (address, address to ask, source) where there are short links, MARKUP "
            f"(name, page, expected or None, source) where there are embed codes, ANSWERS "
            f"(name, reader, post, status, body, expected) where there are fetchers, and its line in COUNTS here"
        )
    spec = importlib.util.spec_from_file_location(f"table_{name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def forms_of_posts(name, found):
    """Count what is told apart: (wrapper, host, template of the route) of addresses, and the embed codes.

    Shapes:  a federation's hosts are one, and so are a family's; handles, ids, words and tracking queries make no form.
    """
    platform = registry.platform(name)
    addresses = {_form(platform, row[0]) for row in found.ADDRESSES if row[1]}
    return len(addresses) + sum(row[2] is not None for row in getattr(found, "MARKUP", ()))


def _form(platform, address):
    outer, link = links.parse(address), wrappers.unwrapped(address)
    host = link.host if link.host in platform.claims or not link.host else templates.family(link.host)
    fitting = (*platform._read(platform._routes, link), *platform._read(platform._synonyms, link))
    read = (route.template for route, slots in fitting if slots and not platform._taken({"post_id": "", **slots}))
    return outer.host if outer.host != link.host else "", "" if platform.federated else host, next(read)


def forms_of_refusals(found):
    """Count (host, path without its numbers, names in the query) of what is no post."""
    refused = (wrappers.unwrapped(row[0]) or row[0] for row in found.ADDRESSES if row[1] is None)
    return len({_outline(link) for link in refused})


def _outline(link):
    return link if isinstance(link, str) else (link.host, re.sub(r"[0-9]+", "0", link.path), *sorted(link.query))


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
    shown = [row[1] for row in found.ADDRESSES if row[1]] + [row[2] for row in getattr(found, "MARKUP", ()) if row[2]]
    fewest, reason = FEWER.get(name, (FEWEST, ""))
    assert len(shown) >= fewest, f"{name}: {len(shown)} addresses and embeds of posts, give at least {fewest}"
    assert not reason or len(shown) < FEWEST, f"{name}: {len(shown)} addresses and embeds: take it out of FEWER"
    forms = forms_of_posts(name, found), forms_of_refusals(found)
    assert forms == COUNTS.get(name), f"{name}: {forms} forms of posts and of refusals, while COUNTS says otherwise"
    assert forms[1] >= FEWEST, f"{name}: {forms[1]} forms of refusals, give at least {FEWEST}"
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
                assert route.read(Link(host=host, path="/\0")) in (None, {})


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


def is_on_its_own_host(address):
    link = links.parse(address)
    return bool("//" in address and registry.routes_at(link.host) and not wrappers.routes_at(link.host))


@pytest.mark.parametrize("escape", [str, lambda it: it.replace("/", r"\/"), lambda it: quote(it, safe="")])
@pytest.mark.parametrize("address", [row[0] for row in ADDRESSES if row[1] and is_on_its_own_host(row[0])])
def test_the_address_of_a_post_is_marked_in_a_page(address, escape):
    page = f'<p data-u="{escape(address)}">'.encode()
    assert {kind for _, kind in marks.read(page)} & {marks.Kind.HOST, marks.Kind.PATH}
