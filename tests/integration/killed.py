"""Works an archive in child processes that are killed, and looks at what is left. Run by test_kill9.py, under a shim.

python killed.py FOLDER syncs|writes|commits|moments|together
"""

from __future__ import annotations

import ctypes
import datetime as dt
import json
import os
import random
import re
import signal
import sqlite3
import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path

import httpx
from sqlalchemy import Engine, event
from sqlmodel import Session

from postarchive import Archive, Web
from postarchive.web import Clock

NOON = dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)
TWEETS = ["1653746111516381185", "1653746111516381186", "1653746111516381187"]
LINE = "Words of {0}, in the capital… pic.twitter.com/code{0}\n— NEXTA (@nexta_tv) May 3, 2023\n\n"
QUOTE = """<blockquote class="twitter-tweet"><p>Words</p>&mdash; NEXTA (@nexta_tv)
<a href="https://twitter.com/nexta_tv/status/{}">May 3, 2023</a></blockquote><p>between</p>"""
ARTICLES = {"text": LINE.format(0) + LINE.format(1), "page": "<html>" + "".join(map(QUOTE.format, TWEETS))}
POSTS = ["https://bsky.app/profile/a.test/post/3kabcdefgh234", "https://mastodon.social/@a/110000000000000001"]
DID = "did:plc:abcdefghijklmnopqrstuvwx"
DOCS = Path(__file__).parents[2] / "docs" / "tables.md"
ALWAYS_SO = re.findall(
    r"```sql\n(.*?)```", DOCS.read_text(encoding="utf-8").partition("## What is always so")[2], re.DOTALL
)
WHAT_IS_THERE = (
    "SELECT key, sha256, kind FROM article JOIN article_version ON article_row = article.id",
    "SELECT article, ordinal, handle, body, outcome, post FROM embed_now",
    "SELECT key, outcome, state, handle, body FROM post",
    "SELECT alias, key FROM post_alias JOIN post ON post.id = post_row",
    "SELECT sha256, size FROM blob",
)
HOW_IT_CAME = (
    "SELECT key, snapshot.outcome, said, record FROM snapshot JOIN post ON post.id = post_row",
    "SELECT snapshot_row IS NULL, ordinal, fetcher, outcome, reason FROM attempt",
    "SELECT url, status, sha256 FROM capture",
)


def answer(request):
    url = request.url
    if url.host == "t.co":
        number = int(url.path[-1])
        return httpx.Response(
            301, headers={"location": f"https://twitter.com/nexta_tv/status/{TWEETS[number]}/photo/1"}
        )
    if url.host == "cdn.syndication.twimg.com" and url.params["id"] != TWEETS[2]:
        user = {"id_str": "1", "name": "NEXTA", "screen_name": "nexta_tv"}
        body = {"__typename": "Tweet", "id_str": url.params["id"], "text": "Live words", "user": user}
        return httpx.Response(200, json={**body, "created_at": "2023-05-03T12:59:32.000Z", "lang": "en"})
    if url.path.endswith("resolveHandle"):
        return httpx.Response(200, json={"did": DID})
    if url.path.endswith("getPosts"):
        record = {"$type": "app.bsky.feed.post", "text": "Blue words", "createdAt": "2023-09-26T02:45:50.000Z"}
        author = {"did": DID, "handle": "a.test", "displayName": "A"}
        uri = f"at://{DID}/app.bsky.feed.post/3kabcdefgh234"
        return httpx.Response(
            200, json={"posts": [{"uri": uri, "cid": "bafyreib", "author": author, "record": record}]}
        )
    if url.path.startswith("/cdx/"):
        return httpx.Response(200, json=[])
    return httpx.Response(404, json={"error": "not found"})


class Times:
    now = NOON

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        self.now += dt.timedelta(seconds=seconds)


def work(path, told):
    """Do the whole job once, and say of each thing that it is done, when it is."""
    times = Times()
    clock = Clock(monotonic=times.now.timestamp, now=times)
    transport = httpx.MockTransport(answer)
    with Archive(path, clock=times) as archive, Web(transport=transport, clock=clock, sleep=times.sleep) as web:
        for source, content in ARTICLES.items():
            tell(told, "article", archive.add(content, source=source).article)
        for post in POSTS:
            tell(told, "post", archive.add_post(post).key)
        archive.run(web=web, progress=lambda step: tell(told, step.verb, step.ref.key, step.outcome))


def tell(told, *words):
    os.write(told, (" ".join(words) + "\n").encode())


def child(path, told, *, before=lambda: None):
    """Work in a process of its own; give its number."""
    process = os.fork()
    if process == 0:
        try:
            before()
            work(path, os.open(told, os.O_WRONLY | os.O_APPEND | os.O_CREAT))
        except BaseException:  # noqa: BLE001  a child must end here, whatever happens
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
    return process


def end(process):
    """Wait for a process; tell whether it was killed."""
    _, status = os.waitpid(process, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(status) == 0, "the work failed"
    return False


def rows(path, queries):
    with closing(sqlite3.connect(path)) as connection:
        return [sorted(connection.execute(query).fetchall(), key=repr) for query in queries]


def check(path, told):
    """Hold what a killed process left to the promises: a good file, nothing half, and all that it had told."""
    if not path.exists() or path.stat().st_size == 0:
        assert not told.exists() or told.read_text() == ""
        return
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if connection.execute("PRAGMA user_version").fetchone() == (0,):
            assert connection.execute("SELECT * FROM sqlite_master").fetchall() == []
            return
        for query in ("PRAGMA foreign_key_check", *ALWAYS_SO):
            assert connection.execute(query).fetchall() == [], query
        for line in told.read_text().splitlines() if told.exists() else ():
            assert connection.execute(*present(*line.split())).fetchone(), line


def present(verb, key, outcome=None):
    """Give the query that finds what was told as done."""
    of_key = "key = ? OR id IN (SELECT post_row FROM post_alias WHERE alias = ?)"
    if verb == "article":
        return "SELECT 1 FROM embed_now WHERE article = ?", (key,)
    if verb == "snapshot":
        return f"SELECT 1 FROM post WHERE ({of_key}) AND outcome = ?", (key, key, outcome)
    return f"SELECT 1 FROM post WHERE {of_key}", (key, key)


def interrupted(folder, name, *, before=lambda: None, after=lambda process: None):
    """Kill one process, check what it left, let another finish; tell whether the first came to be killed."""
    path, told = folder / f"{name}.db", folder / f"{name}.told"
    process = child(path, told, before=before)
    after(process)
    killed = end(process)
    check(path, told)
    assert not end(child(path, told))
    check(path, told)
    assert rows(path, WHAT_IS_THERE + HOW_IT_CAME) == rows(folder / "undisturbed.db", WHAT_IS_THERE + HOW_IT_CAME), name
    return killed


def each(folder, name, arm, *, stride=lambda _: 1):
    """Kill at the first, the second, … until a process comes through; give the last at which one was killed."""
    number, last = 1, 0
    while interrupted(folder, f"{name}{number}", before=partial(arm, number)):
        number, last = number + stride(number), number
    return last


def kill():
    os.kill(os.getpid(), signal.SIGKILL)


def at_commit(number, *, after):
    """Die at the so-manieth commit, just before it or just after."""
    left = iter(range(1, number))

    def count(*_):
        if next(left, None) is None:
            kill()

    event.listen(Session if after else Engine, "after_commit" if after else "commit", count)


def main(folder, what):
    shim = ctypes.CDLL(None)
    began = time.perf_counter()
    assert not end(child(folder / "undisturbed.db", folder / "undisturbed.told"))
    lasted = time.perf_counter() - began
    assert len((folder / "undisturbed.told").read_text().splitlines()) == 11
    if what == "syncs":
        calls = enumerate(["sync", "rename", "unlink"])
        found = {call: each(folder, call, partial(shim.kill_at, kind)) for kind, call in calls}
    elif what == "writes":  # every other one of those that make the file, some of those that fill it
        found = {"write": each(folder, "write", partial(shim.kill_at, 3), stride=lambda n: 2 if n < 40 else 25)}
    elif what == "commits":
        found = {
            "before": each(folder, "before", partial(at_commit, after=False)),
            "after": each(folder, "after", partial(at_commit, after=True)),
        }
    elif what == "moments":
        moments = random.Random(20260102)
        found = {
            "killed": sum(
                interrupted(folder, f"m{n}", after=lambda process: stop(process, moments.random() * lasted))
                for n in range(20)
            )
        }
    else:
        found = {"rounds": sum(together(folder, f"t{n}") for n in range(3))}
    print(json.dumps(found))


def stop(process, seconds):
    time.sleep(seconds)
    os.kill(process, signal.SIGKILL)


def together(folder, name):
    """Let three processes do the same work at once: nothing is lost, and nothing is there twice."""
    path = folder / f"{name}.db"
    started = [child(path, folder / f"{name}{n}.told") for n in range(3)]
    assert not any(end(process) for process in started)
    for n in range(3):
        check(path, folder / f"{name}{n}.told")
    assert rows(path, WHAT_IS_THERE) == rows(folder / "undisturbed.db", WHAT_IS_THERE)
    return True


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
