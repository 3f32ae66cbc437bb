"""The labelled addresses and ids, and what is asked of them: figures that may rise and not fall."""

from __future__ import annotations

import datetime as dt
import hashlib
import importlib.util
import json
import time

import pytest

from postarchive import registry
from postarchive.model import PostRef, ShortLink

pytestmark = pytest.mark.shared

DIGESTS = {
    "urls-dev.jsonl": "e4905514d894af45424e61160b10b3fea4bd4747570f5e13b6d27a4a84107de0",
    "ids-dev.jsonl": "df1f5401506d2f6da7b0579eb664fe0e5b5941eedd8409a2b3cc4805139a686a",
}
POSTS, TAKEN_FOR_POSTS, SHORTS = 0.995, 0.0, 1.0
"""Of core rows: posts with the right platform and id, at least; others taken for a post, at most; short links known."""

# By how many seconds an id's time may lie before and behind the time that is known otherwise: see each platform's file.
TOLERANCES = {
    "bluesky": (1, 5),
    "douyin": (60, 1),
    "instagram": (700, 1),
    "kick": (60, 1),
    "mastodon": (1, 40),
    "tiktok": (6000, 1),
    "weibo": (1, 240),
}


@pytest.fixture(scope="module")
def rows(shared):
    def read(name):
        raw = (shared / "corpus" / name).read_bytes()
        assert hashlib.sha256(raw).hexdigest() == DIGESTS[name], f"{name} is not the data that the figures are of"
        return [json.loads(line) for line in raw.splitlines()]

    return read


@pytest.fixture(scope="module")
def samples(shared):
    spec = importlib.util.spec_from_file_location("samples", shared / "hostile" / "samples.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def right(row, found):
    if row["kind"] == "short":
        return isinstance(found, ShortLink) and found.platform == row["platform"]
    if row["kind"] == "post" and row["positive"]:
        return isinstance(found, PostRef) and (found.platform, found.post_id) == (row["platform"], row["post_id"])
    return not isinstance(found, PostRef)


def test_the_figures(rows):
    core = [row for row in rows("urls-dev.jsonl") if row["tier"] == "core"]
    posts = [row for row in core if row["kind"] == "post" and row["positive"]]
    shorts = [row for row in core if row["kind"] == "short"]
    others = [row for row in core if row["kind"] not in {"post", "short"}]
    wrong = [row["url"] for row in core if not right(row, registry.recognise(row["url"]))]
    assert (len(posts), len(shorts), len(others)) == (346, 30, 326)
    assert sum(row["url"] not in wrong for row in posts) / len(posts) >= POSTS, wrong
    assert sum(row["url"] in wrong for row in others) / len(others) <= TAKEN_FOR_POSTS, wrong
    assert sum(row["url"] not in wrong for row in shorts) / len(shorts) >= SHORTS, wrong


def test_a_canonical_address_names_the_same_post(rows):
    for row in rows("urls-dev.jsonl"):
        found = registry.recognise(row["url"])
        if found is not None:
            assert registry.recognise(found.url) == found, row["url"]
            assert registry.recognise(found.url).url == found.url, row["url"]


def test_handles(rows):
    for row in rows("urls-dev.jsonl"):
        found = registry.locate(row["url"])
        if found is not None and row["positive"] and row["handle"] and found.handle:
            assert found.handle.lower() == row["handle"].removeprefix("@").lower(), row["url"]


def test_every_clocked_id_within_its_tolerance_and_no_time_invented(rows):
    for row in rows("ids-dev.jsonl"):
        platform = row["platform"].partition("-")[0]
        told = registry.posted_at(platform, row["id"])
        if not row["clock"] or row.get("valid") is False:
            assert told is None, row
            continue
        assert told is not None, row
        known = row["timestamp_ms"] / 1000 if row.get("timestamp_ms") else row.get("timestamp")
        if row["precision"] == "day" and known:
            assert told.date() == dt.datetime.fromtimestamp(known, dt.UTC).date(), row
        elif known and row["independent"]:
            before, behind = TOLERANCES.get(platform, (1.1, 1.1))
            assert -before <= told.timestamp() - known <= behind, row


def test_no_impostor_is_claimed(samples):
    assert [url[:80] for url, _ in samples.IMPOSTORS if registry.recognise(url) is not None] == []


def test_every_genuine_address_is_found(samples):
    for url, platform, post_id in samples.GENUINE:
        found = registry.locate(url)
        assert (found.platform, found.post_id) == (platform, post_id), url


def test_a_hundred_thousand_addresses_take_seconds(rows):
    addresses = [row["url"] for row in rows("urls-dev.jsonl")]
    start = time.process_time()
    for _ in range(12):
        for address in addresses:
            registry.recognise(address)
    each = (time.process_time() - start) / (12 * len(addresses))
    assert each < 250e-6, f"{each * 1e6:.0f} µs an address"
