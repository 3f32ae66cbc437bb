"""Every door through which an address from an article, an answer or a redirect comes to be asked leads through the guard."""

from __future__ import annotations

import datetime as dt
import json

import httpcore
import pytest

from postarchive.archive import Archive
from postarchive.errors import RefusedAddressError
from postarchive.model import Capture, Embed, Request
from postarchive.protocols.repeats import conditional
from postarchive.resolution import resolve
from postarchive.web import Retry, Web

PUBLIC = "93.184.215.14"
NAMES = {
    "ten.test": ["10.0.0.1"],
    "mixed.test": [PUBLIC, "169.254.169.254"],
    "mapped.test": ["::ffff:127.0.0.1"],
    "sixtofour.test": ["2002:a00:1::"],
    "nat64.test": ["64:ff9b::a00:1"],
    "shared.test": ["100.64.1.1"],
    "bench.test": [PUBLIC, "198.18.0.1"],
    "router.lan": ["192.168.0.1"],
}
"""Names that an article may hold as well as any other, and where they lead."""

LITERALS = [
    "127.0.0.1",
    "[::1]",
    "169.254.169.254",
    "0x7f.1",
    "2130706433",
    "[::ffff:a00:1]",
    "localhost",
    "db.internal",
]
POST = "/@ann/110000000000000001"


class Network:
    """In the place of every socket: notes who was connected to, and answers as told by host."""

    def __init__(self, answers):
        self.answers, self.reached, self.asked = answers, set(), []

    async def resolve(self, host, _port):
        self.asked.append(host)
        return NAMES.get(host, [PUBLIC])

    async def connect(self, _backend, address, _port, *_):
        self.reached.add(address)
        return Connection(self)


class Connection(httpcore.AsyncMockStream):
    """Answers by the request's `Host`, over TLS as well."""

    def __init__(self, network):
        super().__init__([])
        self.network, self.left = network, b""

    async def write(self, data, timeout=None):  # noqa: ASYNC109
        if data.startswith((b"GET ", b"HEAD ")):
            head = data.decode("latin-1").lower()
            host = head.partition("\r\nhost: ")[2].partition("\r\n")[0]
            self.left = self.network.answers.get(host, lambda _: reply(404))(head.split(" ")[1])

    async def read(self, max_bytes, timeout=None):  # noqa: ASYNC109
        now, self.left = self.left[:max_bytes], self.left[max_bytes:]
        return now

    async def start_tls(self, *_, **__):
        return self


def reply(status, body=b"", **headers):
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    head = "\r\n".join([f"HTTP/1.1 {status} x", f"Content-Length: {len(body)}", "Connection: close", *lines])
    return f"{head}\r\n\r\n".encode() + body


@pytest.fixture
def network(monkeypatch):
    def make(answers):
        made = Network(answers)

        async def connect(backend, address, port, *rest):
            return await made.connect(backend, address, port, *rest)

        monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", connect)
        made.web = Web(
            resolver=made.resolve, pace=0, paces=NO_PACE, fast=False, sleep=lambda _: None, retry=Retry(attempts=1)
        )
        return made

    return make


NO_PACE = dict.fromkeys(("t.co", "web.archive.org", "web.archive.org/web/", "public.api.bsky.app"), 0.0)
PLACES = [*NAMES, *LITERALS]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("expect", ["page", "json", "media"])
def test_a_page_a_reply_and_a_picture(network, place, scheme, expect):
    made = network({})
    with made.web as web, pytest.raises(RefusedAddressError):
        web.get(f"{scheme}://{place}/", expect=expect)
    assert made.reached == set()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect(network, place, status):
    made = network({"good.test": lambda _: reply(status, Location=f"http://{place}/")})
    with made.web as web, pytest.raises(RefusedAddressError):
        web.get("https://good.test/")
    assert made.reached == {PUBLIC}


def embed(host, url):
    return f'<p>He wrote:</p><iframe class="mastodon-embed" src="{url}{host}{POST}/embed"></iframe>'


ARTICLES = {
    "a frame": lambda place: embed(place, "https://"),
    "a frame in a web archive": lambda place: embed(place, "https://web.archive.org/web/2023/https://"),
    "a quote": lambda place: (
        f'<blockquote class="mastodon-embed" data-embed-url="https://{place}{POST}/embed"><a href="https://{place}{POST}">x</a>'
        "</blockquote>"
    ),
    "an address in a redirector": lambda place: f"https://href.li/?https://{place}{POST}",
}


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_a_post_on_a_host_that_an_article_names(network, article, tmp_path):
    made = network({})
    with Archive(tmp_path / "posts.db") as archive, made.web as web:
        for place in PLACES:
            archive.add(article(place), source=f"https://e.test/{place}")
        archive.add(article("social.test"), source="https://e.test/")
        archive.run(web=web)
        ends = {
            post.ref.host: attempt.reason
            for post in archive.posts()
            for look in archive.snapshots(post.key)
            for attempt in look.attempts[:1]
        }
    assert made.reached == {PUBLIC}
    assert ends.pop("social.test") == "no_api"  # it answered
    assert ends == dict.fromkeys([*NAMES, "db.internal"], "refused_address")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "answer",
    [
        lambda target: reply(301, Location=target),
        lambda target: reply(200, f'<meta http-equiv="refresh" content="0;URL={target}">'.encode()),
    ],
    ids=["redirect", "page"],
)
def test_a_short_link(network, place, answer):
    made = network({"t.co": lambda _: answer(f"https://{place}{POST}")})
    with made.web as web:
        web.run(resolve(Embed(platform="twitter", short_links=("https://t.co/AbCdEf1234",))))
    assert made.reached == {PUBLIC}
    assert place not in made.asked


@pytest.mark.parametrize("place", PLACES)
def test_what_a_web_archive_holds_or_leads_to(network, place):
    rows = [["original", "timestamp"], [f"http://{place}/", "20230504100000"], ["https://t.co/a1", "20230504100001"]]
    index = json.dumps(rows).encode()
    leads = reply(302, Location=f"http://{place}/", Memento_Datetime="Thu, 04 May 2023 10:00:00 GMT")
    archived = lambda path: reply(200, index) if path.startswith("/cdx/") else leads  # noqa: E731
    made = network({"web.archive.org": archived})
    with made.web as web:
        web.run(resolve(Embed(platform="twitter", short_links=("https://t.co/AbCdEf1234",))))
    assert made.reached == {PUBLIC}
    assert set(made.asked) <= {"t.co", "web.archive.org"}


@pytest.mark.parametrize("place", PLACES)
def test_an_answer_that_was_known_before(network, place):
    earlier = Capture(
        url=f"https://{place}/",
        status=200,
        headers=(("ETag", '"1"'), ("Content-Length", "1")),
        body=b"x",
        taken_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
    )

    def flow():
        yield conditional(Request(url=earlier.url), earlier)

    made = network({})
    with made.web as web, pytest.raises(RefusedAddressError):
        web.run(flow())
    assert made.reached == set()


def test_the_guard_is_asked_anew_for_every_connection(network):
    """The name is public when it is first asked for, and this machine ever after."""
    made = network({"turn.test": lambda _: reply(200, b"ok")})
    answers = iter([[PUBLIC], *[["127.0.0.1"]] * 9])
    with Web(resolver=lambda *_: next(answers), pace=0, fast=False, retry=Retry(attempts=1)) as web:
        assert web.get("http://turn.test/").body == b"ok"
        for _ in range(3):
            with pytest.raises(RefusedAddressError):
                web.get("http://turn.test/")
    assert made.reached == {PUBLIC}
