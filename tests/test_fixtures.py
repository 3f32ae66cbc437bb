"""Recorded answers of the platforms and archives, each read as its label says."""

from __future__ import annotations

import csv
import datetime as dt
import gzip
import json
import re

import pytest

from postarchive import registry
from postarchive.errors import FetchError
from postarchive.model import Capture
from postarchive.platforms import bluesky, mastodon, twitter
from postarchive.protocols import cdx, memento
from postarchive.protocols.moments import moment

pytestmark = pytest.mark.shared

NOT_ASKED = {
    "mastodon/localhost_3000-117020585487094447-context.json": "no flow asks for a status's surroundings",
    "mastodon/localhost_3000-117020586180926938-source.json": "no flow asks for what an author typed",
    "mastodon/mastodon.social-110446183735368325-history.json": "no flow asks for earlier wordings",
    "mastodon/mastodon.social-110446223051565765-history.json": "as above",
    "mastodon/mastodon.social-110446223051565765-source.json": "as above",
}
"""Recorded answers to questions that no flow of ours asks; they are read all the same, and must be refused."""

MADE_UP_IDS = {"x/graphql-TweetDetail-TweetTombstone-suspended.json": "991503"}
"""The id within, where the label does not say it."""

COMPARED = {"handle": "handle", "name": "name", "cid": "version", "did": "author_id"}
READERS = {
    "x": (twitter.read_json, twitter.read_oembed, twitter.read_page),
    "bluesky": (bluesky.read_views, bluesky.read_page),
    "mastodon": (mastodon.read_status, mastodon.read_page),
}


@pytest.fixture(scope="module")
def labelled(shared):
    with (shared / "fixtures" / "SOURCES.tsv").open(encoding="utf-8", newline="") as file:
        rows = {
            row["file"]: json.loads(row["expect"])
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        }
    return shared / "fixtures", rows


def body(path):
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def test_posts(labelled):
    folder, rows = labelled
    checked = {
        name: check_post(name, body(folder / name), rows[name])
        for name in rows
        if name.split("/")[0] in READERS and "cdx" not in name
    }
    assert len(checked) >= 40
    assert not {name: trouble for name, trouble in checked.items() if trouble}


def check_post(name, raw, expected):
    """Read one answer with every reader of its platform; give what differs from its label."""
    ref = asked_for(name, raw, expected)
    status = expected["status"] if isinstance(expected.get("status"), int) else 200
    posts, refusals = [], []
    for reader in READERS[name.split("/")[0]]:
        try:
            posts.append(reader(Capture(url=ref.url, status=status, body=raw), ref))
        except FetchError as refusal:
            refusals.append(refusal)
    if name in NOT_ASKED or name.endswith(("did_doc.json", "RETWEETS.json", "doc-0.json")):
        return f"read as {posts}" if posts else None
    if "status" in expected:
        wanted = {404: "not_found", "error": "unparsable"}.get(expected["status"], expected["status"])
        return None if not posts and refusals[0].outcome == wanted else f"{posts} {refusals}"
    return compared(posts[0], expected) if len(posts) == 1 else f"{posts} {refusals}"


def asked_for(name, raw, expected):
    platform = {"x": "twitter"}.get(name.split("/")[0], name.split("/")[0])
    numbers = re.findall(r"\d{10,}", name)
    post_id = expected.get("post_id") or MADE_UP_IDS.get(name) or (numbers[-1] if numbers else "1")
    if platform == "bluesky":
        uri = re.search(rb"at://(did:[^/]+)/app.bsky.feed.post/([^\"]+)", raw)
        return (
            registry.platform(platform).ref(uri[2].decode(), account=uri[1].decode())
            if uri
            else registry.platform(platform).ref("x", account="did:plc:x")
        )
    return registry.platform(platform).ref(post_id, host="mastodon.social" if platform == "mastodon" else None)


def compared(post, expected):
    wrong = {}
    for label, field in COMPARED.items():
        if label in expected and (expected[label] or None) != getattr(post, field):
            wrong[label] = getattr(post, field)
    if not bare(post.body).startswith(bare(expected.get("text_begins"))) and not bare(
        expected.get("text_begins")
    ).startswith(bare(post.body)):
        wrong["text_begins"] = post.body
    if "post_id" in expected and post.ref.post_id != expected["post_id"]:
        wrong["post_id"] = post.ref.post_id
    if "created_at" in expected:
        said = moment(expected["created_at"].removesuffix(" (from id)"))
        if abs(said - post.posted_at) >= dt.timedelta(seconds=1):
            wrong["created_at"] = post.posted_at
    if "edited_at" in expected and post.edited_at != moment(expected["edited_at"]):
        wrong["edited_at"] = post.edited_at
    if "edited" in expected and post.version != expected["history"][-1]:
        wrong["edited"] = post.version
    if "author_url" in expected and not expected["author_url"].endswith(f"/{post.handle}"):
        wrong["author_url"] = post.handle
    if "media_count" in expected and len(post.media) != expected["media_count"]:
        wrong["media_count"] = post.media
    return wrong


def bare(text):
    """Labels hold a body's text with its tags only taken out: paragraphs run together."""
    return "".join((text or "").split())


def test_a_did_is_read_from_a_recorded_answer(labelled):
    folder, rows = labelled
    name = "bluesky/live-did_doc.json"
    assert (
        bluesky.read_did(Capture(url="https://x.example/", status=200, body=body(folder / name))) == rows[name]["did"]
    )


def test_rows_of_web_archives(labelled):
    folder, rows = labelled
    names = [name for name, expected in rows.items() if "rows" in expected]
    assert len(names) >= 12
    for name in names:
        found, expected = read_rows(body(folder / name)), rows[name]
        header = body(folder / name).startswith(b" CDX")
        assert len(found.rows) == expected["rows"] - header, name
        assert found.resume_key == expected.get("resume_key"), name
        if "first_post_id" in expected:
            assert found.rows[0].original.endswith(expected["first_post_id"])
            assert {str(row.status) for row in found.rows} == set(expected["statuses"])


def read_rows(raw):
    """Read a bare answer, or one recorded with its status and headers."""
    if not raw.startswith(b"{\n"):
        return cdx.read(Capture(url="https://web.archive.org/cdx/search/cdx", status=200, body=raw))
    recorded = json.loads(raw)
    capture = answer(recorded, recorded["body"].encode())
    if recorded["status"] == 403:
        with pytest.raises(FetchError) as refusal:
            cdx.read(capture)
        assert refusal.value.outcome == "withheld"
        return cdx.Rows()
    return cdx.read(capture)


def answer(recorded, raw=b""):
    return Capture(
        url=recorded["request"], status=recorded["status"], headers=tuple(recorded["headers"].items()), body=raw
    )


def test_copies_in_web_archives(labelled):
    folder, rows = labelled
    names = [name for name, expected in rows.items() if "memento_datetime" in expected]
    assert len(names) >= 18
    for name in names:
        capture, expected = answer(json.loads(body(folder / name))), rows[name]
        assert capture.status == expected["status"], name
        assert memento.archived_at(capture) == moment(expected["memento_datetime"]), name
        onward = memento.onward(capture)
        assert (onward is None) == (expected["location"] is None), name
        assert onward is None or onward.startswith("https://web.archive.org/web/2"), name
        assert onward is None or onward.endswith(expected["location"].removeprefix("//web.archive.org")), name
