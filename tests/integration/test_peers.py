"""The engine against servers that others wrote: nginx as a front with its faults, pywb as the live web of a past day.

nginx is Debian's `nginx-light`; pywb lies in an environment of its own, whose folder of commands `POSTARCHIVE_PYWB` names.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import socket
import ssl
import subprocess
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from postarchive.archive import Archive
from postarchive.errors import FetchError, RefusedAddressError
from postarchive.model import Capture, Outcome, Request
from postarchive.protocols import replies
from postarchive.protocols.attempts import tried
from postarchive.protocols.recorder import Recorder
from postarchive.web import Retry, Web

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
NGINX = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
PYWB = Path(os.environ.get("POSTARCHIVE_PYWB", ROOT / ".ci-pywb" / "bin"))

CONF = """
daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/1; proxy_temp_path {folder}/2; fastcgi_temp_path {folder}/3;
    uwsgi_temp_path {folder}/4; scgi_temp_path {folder}/5;
    limit_req_zone $binary_remote_addr zone=one:64k rate=1r/m;
    limit_req_status 429;
    gzip on; gzip_min_length 1; gzip_types text/plain;
    server {{
        listen 127.0.0.1:{port};
        root {folder}/files;
        location = /short {{ return 301 /page.txt; }}
        location = /loop {{ return 302 /pool; }}
        location = /pool {{ return 302 /loop; }}
        location = /busy.txt {{ limit_req zone=one; error_page 429 @busy; }}
        location @busy {{ add_header Retry-After 7200 always; return 429; }}
        location = /dead {{ proxy_pass http://127.0.0.1:{dead}; }}
        location = /cut {{ proxy_pass http://127.0.0.1:{cutting}; proxy_buffering off; }}
        location = /gone {{ return 410; }}
    }}
}}
"""
OUTCOMES = {
    "/page.txt": "200",
    "/short": "200",
    "/loop": "UnreadableError redirect_loop",
    "/dead": "ServerError http_502",
    "/cut": "ServerError cut_body",
    "/gone": "410",
    "/none": "404",
    "/busy.txt": "RateLimitError http_429",
    "/after": "RateLimitError rate_limited",
}


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextmanager
def running(command, folder, ready):
    with (folder / "output.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
        try:
            deadline = time.monotonic() + 30
            while not ready():
                assert process.poll() is None, (folder / "output.log").read_text()
                assert time.monotonic() < deadline, "it did not start in half a minute"
                time.sleep(0.1)
            yield
        finally:
            process.terminate()
            process.wait(10)


def answers(url, **options):
    try:
        return httpx.get(url, trust_env=False, timeout=2, **options).status_code < 500
    except httpx.HTTPError:
        return False


@contextmanager
def cutting_server():
    """A server that promises more than it sends."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        while True:
            try:
                one, _ = listener.accept()
            except OSError:
                return
            with one:
                one.recv(4096)
                one.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf")

    thread = threading.Thread(target=serve)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


@pytest.mark.skipif(not NGINX, reason="no nginx on this machine")
def test_nginx_and_its_faults_end_in_their_outcomes(tmp_path, fast):
    (tmp_path / "files").mkdir()
    for name in ("page.txt", "busy.txt"):
        (tmp_path / "files" / name).write_text("arrived " * 100)
    port = free_port()
    with cutting_server() as cutting, socket.socket() as dead:
        dead.bind(("127.0.0.1", 0))  # it is held, so that nobody else gets it, and never listens
        conf = CONF.format(folder=tmp_path, port=port, dead=dead.getsockname()[1], cutting=cutting)
        (tmp_path / "nginx.conf").write_text(conf)
        command = [NGINX, "-p", str(tmp_path), "-e", str(tmp_path / "error.log"), "-c", "nginx.conf"]
        site = f"http://127.0.0.1:{port}"
        options = {"allow": {("127.0.0.1", port)}, "pace": 0.0, "sleep": lambda _: None, "fast": fast}
        with running(command, tmp_path, lambda: answers(f"{site}/page.txt")), Web(**options) as web:
            page = web.get(f"{site}/short")
            assert (page.header("content-encoding"), replies.text(page)) == ("gzip", "arrived " * 100)
            assert [hop.status for hop in page.hops] == [301]
            assert web.get(f"{site}/busy.txt").status == 200
            known = web.run(tried("test", _asking(f"{site}/page.txt")))[0].captures
            again, words = web.run(tried("test", _asking(f"{site}/page.txt"), known=known))
            assert (words, [one.status for one in (*known, *again.captures)]) == ("arrived " * 100, [200, 304])
            assert (again.captures[0].body, again.captures[0].confirms) == (b"", known[0])
            assert {path: _outcome(web, site + path) for path in OUTCOMES} == OUTCOMES


def _asking(url):
    return replies.text((yield Request(url=url)))


def _outcome(web, url):
    try:
        return str(web.get(url).status)
    except FetchError as error:
        return f"{type(error).__name__} {error.reason}"


PYWB_CONF = """
collections_root: collections
enable_memento: true
framed_replay: false
proxy:
  coll: posts
  ca_name: test CA
  ca_file_cache: ./ca/root.pem
  enable_banner: false
  enable_content_rewrite: false
"""


POST = "https://twitter.com/ida_invented/status/1857100000000000000"


def record_short_link(path):
    """Write a t.co link that leads to a post, as it was on twitter.com, with our own recorder."""
    at = dt.datetime(2024, 11, 20, tzinfo=dt.UTC)
    page = {"headers": (("Content-Type", "text/html"),), "body": b"<title>Invented on X</title>", "status": 200}
    with Recorder(path) as recorder:
        link = Capture(url="https://t.co/AbCdEf1234", status=301, headers=(("Location", POST),), taken_at=at)
        recorder.write(link)
        recorder.write(Capture(url=POST, taken_at=at, **page))


@pytest.fixture
def past_web(tmp_path):
    """The example's web, on the air: give the proxy that answers for all its hosts, and what its certificates hang on."""
    if not (PYWB / "wayback").exists():
        pytest.skip(f"no pywb in {PYWB}; set POSTARCHIVE_PYWB to where its commands lie")
    (tmp_path / "ca").mkdir()
    (tmp_path / "config.yaml").write_text(PYWB_CONF)
    record_short_link(tmp_path / "short.warc.gz")
    warcs = [ROOT / "examples" / "data" / "web.warc.gz", tmp_path / "short.warc.gz"]
    for verb in (["init", "posts"], ["add", "posts", *warcs]):
        subprocess.run([PYWB / "wb-manager", *verb], cwd=tmp_path, check=True, capture_output=True)
    port = free_port()
    command = [PYWB / "wayback", "-b", "127.0.0.1", "-p", str(port)]
    with running(command, tmp_path, lambda: answers(f"http://127.0.0.1:{port}/posts/cdx?url=example.org&output=json")):
        yield f"http://127.0.0.1:{port}", ssl.create_default_context(cafile=tmp_path / "ca" / "root.pem")


def test_a_past_day_of_the_live_web_goes_through_the_whole_engine(past_web, tmp_path):
    proxy, tls = past_web
    with Web(proxy=proxy, tls=tls, pace=0.0, sleep=lambda _: None, retry=Retry(attempts=1)) as web:
        page = web.get("https://t.co/AbCdEf1234", hops=10)
        assert (page.url, page.status, [hop.url for hop in page.hops]) == (POST, 200, ["https://t.co/AbCdEf1234"])
        assert replies.text(page) == "<title>Invented on X</title>"
        over_tls = live_posts(tmp_path / "proxy.db", web)
    with Web(recorded=ROOT / "examples" / "data" / "web.warc.gz") as web:
        assert over_tls == live_posts(tmp_path / "recorded.db", web)
    assert {key.partition(":")[0] for key in over_tls} == {"twitter", "bluesky", "mastodon"}


def live_posts(path, web):
    """Archive the example's article; pywb answers refusals in its own way, but what was there comes through whole."""
    with Archive(path) as archive:
        archive.add((ROOT / "examples" / "data" / "article.html").read_text())
        archive.run(web=web)
        return {post.key for post in archive.posts() if post.outcome is Outcome.LIVE and post.post.body}


def test_what_is_checked_with_a_proxy_and_what_is_not(past_web, caplog):
    proxy, tls = past_web
    with Web(proxy=proxy, tls=tls, pace=0.0, sleep=lambda _: None, retry=Retry(attempts=1)) as web:
        for url in ("https://10.0.0.1/", "https://localhost/", "http://169.254.169.254/", "https://x.com:8443/"):
            with pytest.raises(RefusedAddressError):
                web.get(url)
        assert web.get("https://never-archived.test/").status == 404
    assert "nobody here checks" in caplog.text
    with Web(proxy="http://user:planted@127.0.0.1:9/", pace=0.0, sleep=lambda _: None) as web:
        with pytest.raises(FetchError) as caught:
            web.get("https://x.com/")
        assert "planted" not in str(caught.value) + caplog.text
