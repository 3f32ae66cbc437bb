"""The terminal: what comes out where, what a stranger's words may not do there, and how each ending is told to the shell."""

from __future__ import annotations

import functools
import gzip
import io
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest

from postarchive import cli, web
from postarchive.cli import inputs, output, verbs
from postarchive.model import Capture, Request
from postarchive.protocols import warc
from postarchive.protocols.warc import Recorder

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = str(ROOT / "examples/data/article.html")
WEB = str(ROOT / "examples/data/web.warc.gz")
TWEET = "https://x.com/PortNowhere/status/1857124375242355138"
BYTES_THAT_ACT = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("POSTARCHIVE_DB", raising=False)
    return tmp_path


@pytest.fixture
def run(capsys, monkeypatch, here):
    def run(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = verbs.run([str(one) for one in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return run


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def program(*arguments, **more):
    return subprocess.Popen([sys.executable, "-m", "postarchive", *arguments], **more)


# --- help


def test_one_page_of_help_by_every_door(run, capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["postarchive", "--help"])
    assert cli.main() == 0
    quick = capsys.readouterr().out
    assert quick == cli.page() == run("-v", "--help")[1]
    assert all(len(line) < 80 for line in quick.splitlines())


@pytest.mark.parametrize("verb", cli.VERBS)
def test_every_verb_has_help(run, verb):
    code, out, _ = run(verb, "--help")
    assert code == 0
    assert f"postarchive {verb}" in out


def test_every_option_of_the_page_is_one_of_the_program():
    shown = set(re.findall(r"(?<=  )--?[a-z]+|(?<=, )--[a-z]+", cli.page()))
    options = {name for option in verbs.postarchive.params for name in option.opts} | {"--help"}
    assert shown == options


def test_version(run):
    assert re.fullmatch(r"postarchive \d+\.\d+\.\d+\n", run("--version")[1])


# --- archive, run, search, show


def test_the_example_from_article_to_search(run):
    code, out, err = run("archive", ARTICLE, "--web", WEB, "--outlet", "Gazette", "--field", "desk=sea")
    assert code == 0
    found = lines(out)
    assert len(found) >= 9
    assert {"live", "private", "deleted", "suspended", "not_found"} <= {one["outcome"] for one in found}
    assert f"{len(found)} posts:" in err
    lit = next(one for one in found if one["platform"] == "mastodon" and one["kept"])
    assert lit["post"]["body"].startswith("We have lit the old lamp")
    assert lit["posted_at"] == "2024-11-14T20:48:12.417000Z"

    (hit,) = lines(run("search", "old lamp")[1])
    assert hit["key"] == lit["key"]
    code, out, _ = run("show", lit["url"])
    (record,) = lines(out)
    assert (record["key"], record["state"]) == (lit["key"], "live")
    assert record["looks"][0]["attempts"][0]["captures"][0]["status"] == 200
    assert record["embeds"][0]["article"] == ARTICLE


def test_a_second_time_adds_nothing(run, here):
    run("archive", ARTICLE, "--web", WEB)
    with sqlite3.connect(here / "posts.db") as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        before = {name: database.execute(f"select count(*) from {name}").fetchone() for name in tables}
    code, out, _ = run("archive", ARTICLE, "--web", WEB)
    with sqlite3.connect(here / "posts.db") as database:
        assert {name: database.execute(f"select count(*) from {name}").fetchone() for name in tables} == before
    database.close()
    assert code == 0
    assert len(lines(out)) >= 9
    assert run("run", "--web", WEB)[:2] == (0, "")


def test_posts_without_an_article(run, here):
    (here / "list.txt").write_text(f"{TWEET}?s=20\n\nhttps://example.org/story\ntwitter:1857180318869588140\nchirp:1\n")
    code, out, err = run("archive", "--posts", "list.txt", "--web", WEB)
    assert code == verbs.PARTLY
    assert [(one["key"], one["outcome"]) for one in lines(out)] == [
        ("twitter:1857124375242355138", "live"),
        ("twitter:1857180318869588140", "live"),
    ]
    assert "list.txt, line 3: " in err
    assert "list.txt, line 5: " in err


@pytest.mark.parametrize("name", [TWEET, "twitter.com/a/status/1857124375242355138", "twitter:1857124375242355138"])
def test_a_post_by_any_name(run, name):
    code, out, _ = run("archive", name, "--web", WEB)
    assert code == 0
    assert lines(out)[0]["post"]["handle"] == "PortNowhere"


def test_an_article_from_standard_input(run):
    page = Path(ARTICLE).read_bytes()
    code, out, _ = run("archive", "-", "--web", WEB, stdin=page)
    assert code == 0
    assert lines(out)[0]["article"].startswith("sha256:")


def test_an_article_by_its_address_is_kept_as_it_was_received(run, here):
    page = Path(ARTICLE).read_bytes()
    url = "https://gazette.example/ferry"
    headers = (("Content-Type", "text/html; charset=windows-1252"), ("Content-Encoding", "gzip"))
    body = gzip.compress(page + "<p>Café</p>".encode("windows-1252"))
    with Recorder("page.warc.gz") as recorder:
        taken_at = output.dt.datetime(2026, 3, 1, tzinfo=output.dt.UTC)
        recorder.write(Capture(url=url, status=200, headers=headers, body=body, taken_at=taken_at))
    code, out, _ = run("archive", url, "--web", WEB, "--web", "page.warc.gz")
    assert code == 0
    assert {one["article"] for one in lines(out)} == {url}
    assert lines(out)[0]["name"] == "Port of Nowhere"
    with sqlite3.connect(here / "posts.db") as database:
        assert database.execute("select sha256 from capture where url = ?", [url]).fetchone() is not None
        assert database.execute("select encoding from article_version").fetchone() == ("cp1252",)
    database.close()


def test_what_was_recorded_is_enough_to_run_again(run, monkeypatch):
    recorded = warc.index(WEB)

    def answer(request):
        found = recorded.answer(Request(url=str(request.url)))
        return httpx.Response(found.status, headers=found.headers, content=found.body) if found else httpx.Response(404)

    hosts = ("t.co", "cdn.syndication.twimg.com", "publish.x.com", "public.api.bsky.app", "web.archive.org")
    paces = dict.fromkeys(hosts, 0.0)
    with monkeypatch.context() as patch:
        live = functools.partial(web.Web, transport=httpx.MockTransport(answer), pace=0.0, paces=paces)
        patch.setattr(web, "Web", live)
        code, first, _ = run(
            "archive", ARTICLE, "--record", "mine.warc.gz", "--contact", "me@example.org", "--db", "1.db"
        )
    assert code == 0
    code, second, _ = run("archive", ARTICLE, "--web", "mine.warc.gz", "--db", "2.db")
    assert code == 0
    assert [one["outcome"] for one in lines(second)] == [one["outcome"] for one in lines(first)]
    assert b"+me@example.org" in gzip.decompress(Path("mine.warc.gz").read_bytes())


@pytest.mark.parametrize(
    "odd",
    [
        ("--web", WEB, "--record", "a.warc.gz"),
        ("--published-at", "yesterday"),
        ("--field", "desk"),
        ("--field", "=x"),
        ("--kind", "pdf"),
        ("--nope",),
    ],
)
def test_wrong_usage(run, here, odd):
    assert run("archive", ARTICLE, *odd)[0] == cli.USAGE
    assert not list(here.iterdir())


def test_no_arguments_at_all(run):
    assert run("archive")[0] == run("detect")[0] == run("locate")[0] == run("nope")[0] == cli.USAGE


# --- without a network


@pytest.fixture
def no_network(monkeypatch):
    def refuse(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_without_a_network_all_is_stored_and_due(run, no_network, here):
    (here / "story.html").write_text(f"<p>Look:</p><p>{TWEET}</p>")
    code, out, err = run("archive", "story.html")
    assert code == verbs.DUE
    assert [one["outcome"] for one in lines(out)] == ["unreachable"]
    assert "1 due again" in err
    code, out, _ = run("run", "--web", WEB)
    assert code == 0
    assert [one["outcome"] for one in lines(out)] == ["live"]


def test_an_article_that_cannot_be_reached(run, no_network):
    code, out, err = run("archive", "https://gazette.example/ferry", ARTICLE, "--web", WEB)
    assert code == verbs.UNREADABLE
    assert len(lines(out)) >= 9
    assert "https://gazette.example/ferry: " in err


@pytest.mark.shared
@pytest.mark.parametrize("recorded", [False, True])
def test_the_kremlin_article(run, no_network, here, shared, recorded):
    with (shared / "corpus/text-dev.labels.jsonl").open(encoding="utf-8") as labels:
        label = next(one for one in map(json.loads, labels) if one["id"] == "seed-kremlin")
    (here / "kremlin.txt").write_text(label["text"], "utf-8")
    with Recorder("some.warc.gz") as recorder:
        taken_at = output.dt.datetime(2026, 3, 1, tzinfo=output.dt.UTC)
        for link in label["posts"][0]["short_links"]:
            code = link.rsplit("/", 1)[1]
            target = f"https://twitter.com/{label['posts'][0]['handle']}/status/1653756294893756418/photo/1"
            answer = Capture(url=f"https://t.co/{code}", status=301, headers=(("location", target),), taken_at=taken_at)
            recorder.write(answer)
    offline = ("--web", "some.warc.gz") if recorded else ()
    for _ in range(2):
        code, out, _ = run("archive", "kremlin.txt", "--kind", "text", *offline)
        found = lines(out)
        names = ("handle", "name", "date", "short_links")
        assert [[one[name] for name in names] for one in found] == [
            [post[name] for name in names] for post in label["posts"]
        ]
        assert code == verbs.DUE
        assert (found[0]["key"] is not None) == recorded


# --- detect and locate


def test_detect_writes_a_line_a_post(run):
    code, out, _ = run("detect", ARTICLE)
    assert code == 0
    assert [one["ordinal"] for one in lines(out)] == list(range(len(lines(out))))
    assert run("detect", "-", stdin=Path(ARTICLE).read_bytes())[1] == out


def test_detect_reads_lists(run, here):
    (here / "sub").mkdir()
    page = f"<p>{TWEET}</p>"
    (here / "sub/page.html").write_text(page)
    (here / "sub/page.html.gz").write_bytes(gzip.compress(page.encode()))
    (here / "secret.html").write_text(page)
    rows = [
        {"id": 1, "file": "page.html", "posts": ["ignored"], "site": "x"},
        {"id": "zipped", "file": "page.html.gz", "kind": "html"},
        {"id": None, "html": page},
        {"id": 4, "text": f"See:\n\n{TWEET}\n", "kind": "text", "lang": "en"},
        {"id": 5, "text": ""},
        {"id": 6, "file": "../secret.html"},
        {"id": 7, "file": "missing.html"},
        {"id": 8, "text": "a", "html": "b"},
        {"id": 9, "text": 7},
        {"id": 10, "text": "a", "kind": "pdf"},
        ["no", "object"],
    ]
    content = "\n".join(map(json.dumps, rows)) + '\n{"id": 12, "text"\n' + "[" * 100_000 + '\n{"id": 14, "text": ""}\n'
    (here / "sub/list.jsonl").write_bytes(b"\xef\xbb\xbf" + content.encode() + b'{"id": "\xff"}\n')
    code, out, err = run("detect", "--jsonl", "sub/list.jsonl")
    assert code == verbs.PARTLY
    assert [(one["id"], len(one["posts"])) for one in lines(out)] == [
        (1, 1), ("zipped", 1), (None, 1), (4, 1), (5, 0), (14, 0),
    ]  # fmt: skip
    assert re.findall(r"line (\d+):", err) == ["6", "7", "8", "9", "10", "11", "12", "13", "15"]


@pytest.mark.shared
@pytest.mark.parametrize("name", ["text-dev", "html-dev", "html-dev2"])
def test_detect_reads_the_label_files_as_they_are(run, shared, name):
    path = shared / f"corpus/{name}.labels.jsonl"
    with path.open(encoding="utf-8") as file:
        ids = [json.loads(line)["id"] for line in file]
    code, out, err = run("detect", "--jsonl", path)
    assert (code, err) == (0, "")
    assert [one["id"] for one in lines(out)] == ids


def test_locate(run, here):
    code, out, _ = run("locate", TWEET, "t.co/abc", "https://example.org/")
    assert code == verbs.PARTLY
    assert lines(out) == [
        {
            "url": TWEET,
            "platform": "twitter",
            "post_id": "1857124375242355138",
            "handle": "PortNowhere",
            "canonical": "https://x.com/i/web/status/1857124375242355138",
            "kind": "post",
            "posted_at": "2024-11-14T18:12:09.417000Z",
        },
        {**NOTHING, "url": "t.co/abc", "platform": "twitter", "canonical": "https://t.co/abc", "kind": "short"},
        {**NOTHING, "url": "https://example.org/"},
    ]
    (here / "urls.jsonl").write_text(f'{{"url": "{TWEET}"}}\n{{"url": 7}}\n{{"url": "nowhere"}}\n')
    code, out, err = run("locate", "--jsonl", "urls.jsonl")
    assert code == verbs.PARTLY
    assert [one["kind"] for one in lines(out)] == ["post", None]
    assert "line 2" in err


NOTHING = dict.fromkeys(("url", "platform", "post_id", "handle", "canonical", "kind", "posted_at"))


# --- endings


def not_ours(path):
    path.write_bytes(b"a diary, not an archive" * 99)


def another_database(path):
    with sqlite3.connect(path) as database:
        database.execute("create table cats (name text)")
    database.close()


def newer(path):
    assert verbs.run(["archive", TWEET, "--web", WEB, "--db", str(path)]) == 0
    with sqlite3.connect(path) as database:
        database.execute("pragma user_version = 999")
    database.close()


@pytest.mark.parametrize(
    "verb", [("archive", ARTICLE, "--web", WEB), ("run", "--web", WEB), ("search", "x"), ("show", "twitter:20")]
)
@pytest.mark.parametrize(
    ("make", "code", "words"),
    [(not_ours, verbs.NOT_ARCHIVE, ""), (another_database, verbs.NOT_ARCHIVE, ""), (newer, verbs.NEWER, "newer"), (Path.mkdir, verbs.NOT_ARCHIVE, "")],
)  # fmt: skip
def test_what_is_no_archive_of_ours_is_not_touched(run, here, capsys, verb, make, code, words):  # noqa: PLR0917
    path = here / "odd.db"
    make(path)
    capsys.readouterr()
    before = path.read_bytes() if path.is_file() else None
    found, out, err = run(*verb, "--db", path)
    assert (found, out) == (code, "")
    assert len(err.splitlines()) == 1
    assert "odd.db" in err
    assert words in err
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize("verb", [("run",), ("search", "x"), ("show", "twitter:20")])
def test_verbs_that_make_no_archive(run, here, verb):
    code, _, err = run(*verb, "--db", "typo.db")
    assert code == verbs.NOT_ARCHIVE
    assert "postarchive archive" in err
    assert not list(here.iterdir())


@pytest.mark.parametrize("name", ["missing.html", ".", "no/such/folder/a.html", "https:story.html", "x" * 5000, "a\0b"])
def test_an_input_that_cannot_be_read(run, here, name):
    code, out, err = run("archive", name)
    assert (code, out) == (verbs.UNREADABLE, "")
    assert len(err.splitlines()) == 1
    assert not list(here.iterdir())
    assert run("detect", name)[0] == verbs.UNREADABLE


@pytest.mark.parametrize(
    "arguments", [("--web", "story.html"), ("--web", "missing.warc.gz"), ("--record", "story.html")]
)
def test_a_file_that_is_no_recorded_web(run, here, arguments):
    (here / "story.html").write_text("<p>hello</p>")
    code, _, err = run("archive", ARTICLE, *arguments)
    assert code == verbs.NOT_ARCHIVE
    assert len(err.splitlines()) == 1
    assert not (here / "posts.db").exists()
    assert (here / "story.html").read_text() == "<p>hello</p>"


def test_the_good_are_taken_beside_the_bad(run):
    code, out, err = run("archive", "missing.html", ARTICLE, "--web", WEB)
    assert code == verbs.UNREADABLE
    assert len(lines(out)) >= 9
    assert "missing.html" in err


def test_no_such_post(run):
    run("archive", TWEET, "--web", WEB)
    assert run("show", "twitter:1")[0] == verbs.NO_POST
    assert run("show", "nonsense")[0] == verbs.NO_POST
    assert run("search", '"AND (NEAR', "x*", "-")[:2] == (0, "")


def test_a_disk_that_is_full(run, here):
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))
    try:
        code, _, err = run("archive", ARTICLE, "--web", WEB)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert code == verbs.DISK
    assert "Traceback" not in err


@pytest.mark.slow  # as long as the archive waits for its turn
def test_an_archive_that_another_process_holds(run, here):
    run("archive", TWEET, "--web", WEB)
    holder = sqlite3.connect(here / "posts.db", isolation_level=None)
    holder.execute("begin immediate")
    code, _, err = run("archive", ARTICLE, "--web", WEB)
    assert (code, len(err.splitlines())) == (verbs.BUSY, 1)
    assert run("search", "ferry")[0] == run("show", TWEET)[0] == 0
    holder.close()
    assert run("archive", ARTICLE, "--web", WEB)[0] == 0


def test_a_fault_of_ours_is_told_as_one(run, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError("\x1b[31mred")

    monkeypatch.setattr("postarchive.cli.locate.record_of", fail)
    code, _, err = run("locate", "x")
    assert code == verbs.FAULT
    assert r"RuntimeError: \x1b[31mred" in err
    assert "please report" in err


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, verbs.INTERRUPTED), (signal.SIGTERM, verbs.TERMINATED)])
def test_a_process_that_is_asked_to_stop(here, number, code):
    # a list on a pipe that stays open: the first answer shows that the verb is at work
    with program(
        "locate", "--jsonl", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as one:
        one.stdin.write(b'{"url": "x"}\n')
        one.stdin.flush()
        assert one.stdout.readline()
        one.send_signal(number)
        _, err = one.communicate(timeout=20)
        assert one.returncode == code
        assert err.count(b"\n") == 1


def test_a_reader_who_has_had_enough(here):
    rows = b'{"url": "x"}\n' * 20_000
    with program(
        "locate", "--jsonl", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as one:
        writer = threading.Thread(target=_feed, args=(one.stdin, rows))
        writer.start()
        one.stdout.readline()
        one.stdout.close()
        assert one.wait(timeout=20) == 0
        assert one.stderr.read() == b""
        writer.join()


def _feed(stream, rows):
    try:
        stream.write(rows)
        stream.close()
    except BrokenPipeError:
        pass


def test_lines_come_as_they_are_read(here):
    with program("detect", "--jsonl", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE) as one:
        for number in range(2):
            one.stdin.write(b'{"id": %d, "text": "x"}\n' % number)
            one.stdin.flush()
            assert json.loads(one.stdout.readline())["id"] == number
        one.stdin.close()
        assert one.wait(timeout=20) == 0


# --- strangers' words


HOSTILE = "evil\x1b]0;owned\x07\x1b[2J\r\u202efdp\x9b31m\x7f"


def test_no_stranger_acts_on_the_terminal(run, here):
    page = f'<blockquote class="twitter-tweet"><p>{HOSTILE}</p>&mdash; {HOSTILE} (@evil) <a href="{TWEET}">May 3, 2023</a></blockquote>'
    (here / "story.html").write_text(page)
    for arguments in (
        ("detect", "story.html"),
        ("archive", "story.html", "--web", WEB),
        ("search", "evil"),
        ("show", TWEET),
        ("show", HOSTILE),
        ("locate", HOSTILE),
        ("archive", HOSTILE.replace("\x00", "")),
        (HOSTILE,),
        ("detect", f"--{HOSTILE}"),
        ("detect", "--kind", HOSTILE, "x"),
        ("-v", "archive", f"https://example.org/{HOSTILE}", "--web", WEB),
    ):
        _, out, err = run(*arguments)
        assert not BYTES_THAT_ACT.search(out + err), arguments
        lines(out)


def on_a_terminal(*arguments, columns=100):
    """Run the program on a terminal of its own, and give what it wrote there, styles taken off."""
    pty = pytest.importorskip("pty")
    parent, child = pty.openpty()
    environment = {**os.environ, "COLUMNS": str(columns), "TERM": "xterm-256color"}
    with program(*arguments, stdin=child, stdout=child, stderr=child, env=environment) as one:
        os.close(child)
        written = b""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                written += os.read(parent, 65536)
            except OSError:
                break
        code = one.wait()
    os.close(parent)
    return code, re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", written.decode())


def test_on_a_terminal_there_are_tables(here):
    code, shown = on_a_terminal("archive", ARTICLE, "--web", WEB)
    assert code == 0
    assert re.search(r"mastodon +@lighthouse +2024-11-14 +live +We have lit", shown)
    _, shown = on_a_terminal("search", "lamp")
    assert "mastodon:" in shown
    _, shown = on_a_terminal("show", "mastodon:toot.example/113483270875860257")
    assert "mastodon/server" in shown
    assert re.search(r"live +4", on_a_terminal("run", "--web", WEB)[1])
    assert "We have lit the old lamp" in shown
    assert "nothing found" in on_a_terminal("search", "zeppelin")[1]
    assert "twitter" in on_a_terminal("detect", ARTICLE)[1]
    assert "2024-11-14T18:12:09" in on_a_terminal("locate", TWEET, columns=200)[1]


def test_on_a_terminal_strangers_are_seen_and_do_nothing(here):
    page = f'<blockquote class="twitter-tweet"><p>{HOSTILE}</p>&mdash; Eve (@evil) <a href="{TWEET}">May 3, 2023</a></blockquote>'
    (here / "story.html").write_text(page)
    _, shown = on_a_terminal("detect", "story.html", columns=300)
    assert r"evil\x1b]0;owned\x07\x1b[2J" in shown
    assert not BYTES_THAT_ACT.search(shown.replace("\r\n", "\n"))


@pytest.mark.parametrize(
    ("text", "seen"),
    [("plain é 日本", "plain é 日本"), ("a\nb", r"a\nb"), ("\x00\x1b\x85", r"\x00\x1b\x85"), ("\u202e", r"\u202e"), ("\ud800", r"\ud800")],
)  # fmt: skip
def test_shown(text, seen):
    assert output.shown(text) == seen


def test_a_line_of_json_says_the_same(run):
    record = {"a": "\x9b\u2028\ud800é\n\U0001f600", "b": output.dt.date(2024, 2, 29)}
    line = output.line(record)
    assert json.loads(line) == {"a": record["a"], "b": "2024-02-29"}
    assert not BYTES_THAT_ACT.search(line)
    assert "é" in line


def test_an_article_too_large(monkeypatch, here):
    monkeypatch.setattr(inputs, "LARGEST", 1000)
    (here / "a.html.gz").write_bytes(gzip.compress(b"x" * 2000))
    (here / "b.html").write_bytes(b"x" * 2000)
    for name in ("a.html.gz", "b.html"):
        with pytest.raises(inputs.InputError, match="larger"):
            inputs.local(name)
