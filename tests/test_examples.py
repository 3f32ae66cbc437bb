"""The example runs, twice, without a network; its data are what its script makes, and true in structure."""

from __future__ import annotations

import gzip
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import postarchive
from postarchive.protocols import warc
from postarchive.protocols.warcfile import pieces

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "examples/data"


@pytest.fixture(scope="module")
def posts():
    return runpy.run_path(str(ROOT / "docs/tools/example_posts.py"))


def example(folder, *arguments):
    command = [sys.executable, str(ROOT / "examples/archive_article.py"), *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=ENVIRONMENT)


ENVIRONMENT = {"COLUMNS": "160", "PYTHONWARNINGS": "error", "PATH": "", "PYTHONUTF8": "1"}


def test_the_example_runs_twice(tmp_path):
    first, second = example(tmp_path), example(tmp_path)
    assert (first.returncode, first.stderr) == (0, "")
    assert second.stdout == first.stdout
    assert len(re.findall(r"kept \(|gone \(|not had \(", first.stdout)) >= 8
    for words in (
        "kept (live)",
        "kept (archived)",
        "gone (deleted)",
        "gone (suspended)",
        "not had (private)",
        "We have lit the old lamp",
    ):
        assert words in first.stdout


def test_the_example_says_what_is_wrong(tmp_path):
    assert "No such file" in example(tmp_path, "missing.html").stderr


def test_the_article_shows_posts_in_several_markups():
    found = postarchive.detect((DATA / "article.html").read_bytes())
    assert len(found) >= 8
    assert {embed.markup for embed in found} >= {"blockquote", "iframe", "bare-url"}
    assert {embed.platform for embed in found} == {"twitter", "bluesky", "mastodon"}
    assert all(embed.intro for embed in found)


def test_ids_agree_with_their_clocks(posts):
    invented = [value for value in posts.values() if type(value).__name__ == "Invented"]
    assert len(invented) == 10
    for post in invented:
        for address in (
            f"https://x.com/a/status/{post.tweet_id}",
            f"https://toot.example/@a/{post.status_id}",
            f"https://bsky.app/profile/{post.did}/post/{post.rkey}",
        ):
            assert postarchive.locate(address).posted_at == post.at
        assert re.fullmatch(r"did:plc:[a-z2-7]{24}", post.did)
        assert re.fullmatch(r"bafyrei[a-z2-7]{52}", post.cid)


def test_printed_days_are_the_days_of_the_clocks():
    for embed in postarchive.detect((DATA / "article.html").read_bytes()):
        ref = postarchive.locate(embed.url) if embed.url else None
        if ref and embed.date:
            assert ref.posted_at.date() == embed.date


def test_the_migrated_article_is_resolved_by_what_is_left_of_it(tmp_path):
    with postarchive.Archive(tmp_path / "posts.db") as archive, postarchive.Web(recorded=DATA / "web.warc.gz") as web:
        archive.add((DATA / "migrated.txt").read_bytes(), source="migrated.txt")
        report = archive.run(web=web)
        found = archive.embeds(article="migrated.txt")
        assert [(one.embed.handle, one.outcome) for one in found] == [
            ("ida_invented", "archived"),
            ("mayor_nowhere", "unresolved"),
        ]
        assert archive.get(found[0].ref.key).post.body == found[0].embed.body.removesuffix(
            " pic.twitter.com/F0gH0rn24x"
        )
        assert report.due == 0


def test_all_says_that_it_is_invented():
    assert "Everything here is invented" in (DATA / "article.html").read_text("utf-8")
    assert "all invented" in (DATA / "README.md").read_text("utf-8")
    content = gzip.decompress((DATA / "web.warc.gz").read_bytes())
    answers = len(warc.index(DATA / "web.warc.gz"))
    assert answers > 20
    assert content.count(b"x-example: invented") == answers


def test_the_data_are_what_the_script_makes(tmp_path):
    script = str(ROOT / "docs/tools/make_example.py")
    subprocess.run([sys.executable, script, str(tmp_path)], check=True, capture_output=True)
    assert (tmp_path / "article.html").read_text("utf-8") == (DATA / "article.html").read_text("utf-8")
    assert (tmp_path / "migrated.txt").read_text("utf-8") == (DATA / "migrated.txt").read_text("utf-8")
    # compressed bytes differ between builds of zlib; what is in them does not
    made, kept = (gzip.decompress((folder / "web.warc.gz").read_bytes()) for folder in (tmp_path, DATA))
    assert made == kept
    assert sum(piece.kind == "request" for piece in pieces(DATA / "web.warc.gz")) > 20


@pytest.mark.parametrize("source", ["nothing.html", ".", "http://127.0.0.1/story"])
def test_the_example_says_in_one_line_what_it_cannot_read(tmp_path, source):
    done = example(tmp_path, source)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("archive_article: ")
    assert done.stderr.count("\n") == 1
