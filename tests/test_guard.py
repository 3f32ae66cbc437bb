"""Who may be asked: addresses, names, ports, spellings; one lookup; redirects and rebinding. No packet is sent."""

from __future__ import annotations

import asyncio
import importlib.util
import socket

import httpcore
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from postarchive.errors import FetchError, RefusedAddressError, UnreachableError
from postarchive.web import AsyncWeb, Web, guard
from postarchive.web.guard import Guard
from postarchive.web.transport import GuardedBackend, GuardedTransport

PUBLIC = [
    "93.184.215.14",
    "8.8.8.8",
    "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
    "::ffff:93.184.215.14",
    "64:ff9b::5db8:d70e",
]
NOT_PUBLIC = [
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.0.1",
    "192.0.0.9",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:5db8:d70e::",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "2606:2800::1%1",
    "fec0::1",
    "ff02::1",
    "127.1",
    "0x7f000001",
    "localhost",
    "",
]


def spellings(address):
    """Write an IPv4 address in the ways that one resolver or another takes for it, and inside IPv6."""
    parts = [int(part) for part in address.split(".")]
    number = int.from_bytes(parts, "big")
    yield from (address, f"{address}.", str(number), hex(number), f"0X{number:X}", f"0{number:o}")
    yield from (".".join(map(hex, parts)), ".".join(f"0{part:o}" for part in parts), f"{parts[0]}.{number & 0xFFFFFF}")
    yield from (f"{parts[0]}.{parts[1]}.{number & 0xFFFF}", ".".join(f"{part:03}" for part in parts), f"0{address}")
    for dot in ("\u3002", "\uff0e", "\uff61", "%2e", "..", ".\u200b", "\u00ad."):
        yield address.replace(".", dot)
    for zero in ("\uff10", "\u0660", "\U0001d7d8"):
        yield "".join(chr(ord(zero) + int(sign)) if sign.isdigit() else sign for sign in address)
    yield "".join(f"%{ord(sign):02x}" for sign in address)
    half = f"{number >> 16:x}:{number & 0xFFFF:x}"
    for prefix in ("::", "::ffff:", "::ffff:0:", "64:ff9b::", "64:ff9b:1::", "fe80::", "fc00::", "fec0::", "::5efe:"):
        yield from (f"[{prefix}{half}]", f"[{prefix}{address}]", f"[{prefix}{half}%25lo]", f"[{prefix}{half}%lo]")
    yield from (f"[2002:{half}::]", f"[2002:{half}::1]", f"[2001:0:{half}::]")
    yield f"[2001:0:4136:e378:0:0:{~number >> 16 & 0xFFFF:x}:{~number & 0xFFFF:x}]"


@pytest.mark.parametrize("address", [one for one in NOT_PUBLIC if one.count(".") == 3 and ":" not in one])
def test_no_spelling_of_an_address_that_is_not_public_is_asked(address):
    for host in spellings(address):
        for url in (f"http://{host}/", f"https://{host}:443/x"):
            with pytest.raises(RefusedAddressError):
                guard.check(guard.parsed(url))


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address):
    assert guard.is_public(address)


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_not_public(address):
    assert not guard.is_public(address)


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://good.test", "https://good.test"),
        ("HTTP://GOOD.test./a#b", "http://good.test/a"),
        ("https://good.test:443/a", "https://good.test/a"),
        ("https://bücher.test/ü?q=ü", "https://xn--bcher-kva.test/%C3%BC?q=%C3%BC"),
        ("https://good.test/a b", "https://good.test/a%20b"),
        (
            "https://good.test/oembed?url=https%3A%2F%2Fx.com%2Fa",
            "https://good.test/oembed?url=https%3A%2F%2Fx.com%2Fa",
        ),
        ("https://93.184.215.14/", "https://93.184.215.14/"),
        ("https://[2606:2800:21F::1]:443/", "https://[2606:2800:21F::1]/"),
        ("http://good.test:/a", "http://good.test/a"),
        ("http://good.test?a:b@c", "http://good.test?a:b@c"),
        ("http://good.test/a:b@c//d:e@f", "http://good.test/a:b@c//d:e@f"),
        ("http://good.test#@127.0.0.1/", "http://good.test"),
        ("http://good\u3002test/", "http://good.test/"),
    ],
)
def test_addresses_that_are_asked(url, asked):
    found = guard.parsed(url)
    guard.check(found)
    assert str(found) == asked


@pytest.mark.parametrize(
    "url",
    [
        "",
        "good.test/a",
        "//good.test/a",
        "http://",
        "https:///a",
        "file:///etc/passwd",
        "ftp://good.test/",
        "data:text/html,x",
        "javascript:alert(1)",
        "browser://good.test/",
        "http://user@good.test/",
        "http://user:secret@good.test/",
        "http://good.test\\@127.0.0.1/",
        "http://@good.test/",
        "http://good.test@/",
        "http://%40good.test/",
        "http://good.test:+80/",
        "http://good.test: 80/",
        "http://good.test:\uff18\uff10/",
        "http://good.test:8_0/",
        "http://[::1].good.test/",
        "http://[good.test]/",
        "http://good.test/\r\nX: y",
        "http://good\t.test/",
        "http://good.test/\0",
        "http://good.test/" + "a" * 20_000,
        "http://good.test:22/",
        "http://good.test:0/",
        "http://good.test:99999/",
        "http://good.test:80:80/",
        "http://[::1",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://017700000001/",
        "http://127.0.0.1./",
        "http://127.0.0.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[fe80::1%25eth0]/",
        "http://①②⑦.0.0.1/",
        "http://127．0．0．1/",
        "http://localhost/",
        "http://LOCALHOST./",
        "http://a.localhost/",
        "http://intranet/",
        "http://printer.local/",
        "http://a.internal/",
        "http://router.home.arpa/",
        "http://x.onion/",
        "http://x.i2p/",
        "http://xn--a.test/",
        "http://xn--99999999.test/",
        "http://%6c%6f%63/",
        "http://a..test/",
        "http://-a.test/",
        "http://" + "a." * 130 + "test/",
        "http://good.test/\ud800",
        "http://good.test/a\\b",
        "http://good.test/?a=\\\\127.0.0.1",
        "http:good.test/",
        "http:/good.test/",
        "http:?",
        "http://:80/",
        "http://[]/",
        "http://good.test/" + "a" * (guard.LONGEST - 16),
    ],
)
def test_addresses_that_are_refused(url):
    with pytest.raises(RefusedAddressError) as caught:
        guard.check(guard.parsed(url))
    assert caught.value.reason == "refused_address"
    assert "secret" not in str(caught.value) + (caught.value.url or "")
    assert str(caught.value).isprintable()


def test_an_address_may_be_as_long_as_servers_take_it():
    assert len(str(guard.parsed("http://good.test/" + "a" * (guard.LONGEST - 17)))) == guard.LONGEST


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("/b", "https://good.test/b"),
        ("b?c", "https://good.test/d/b?c"),
        ("?c", "https://good.test/d/e?c"),
        ("//other.test/b", "https://other.test/b"),
        ("http://other.test/b", "http://other.test/b"),
        ("HTTP://other.test/b", "http://other.test/b"),
        ("b:80", None),
        ("https:b", None),
        ("//user@other.test/", None),
        ("/\\other.test/", None),
        ("//a]b.test/", None),
        ("//[::1/", None),
        ("//a\u2100.test/", None),
    ],
)
def test_addresses_in_answers_start_from_where_they_stand(url, found):
    if found is not None:
        assert str(guard.parsed(url, base="https://good.test/d/e")) == found
    else:
        with pytest.raises(RefusedAddressError):
            guard.check(guard.parsed(url, base="https://good.test/d/e"))
    if not url.lower().startswith("http:"):
        with pytest.raises(RefusedAddressError):
            guard.parsed(url)


@given(st.text(max_size=200) | st.text(max_size=60).map("http://{}/".format))
def test_no_text_raises_anything_but_a_refusal(text):
    try:
        found = guard.parsed(text)
        guard.check(found)
    except RefusedAddressError:
        return
    assert found.scheme in guard.USUAL_PORTS
    assert found.raw_host.isascii()


class Sockets(httpcore.AsyncNetworkBackend):
    """In the place of sockets: remembers what would have been connected to."""

    def __init__(self, failing=()):
        self.reached, self.failing = [], failing

    async def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):  # noqa: ASYNC109
        self.reached.append((host, port))
        if host in self.failing:
            raise httpcore.ConnectError
        return httpcore.AsyncMockStream([b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"])


def backend(*answers, allow=(), failing=()):
    """A guarded backend whose name server gives these answers, one lookup after the other."""
    lookups = iter(answers)

    async def resolver(host, port):
        assert (host, port) == ("good.test", 443)
        return next(lookups)

    made = GuardedBackend(Guard(resolver, allow))
    made._sockets = Sockets(failing)
    return made


def test_pools_that_are_idle_are_forgotten():
    async def resolver(*_):
        return ["93.184.215.14"]

    async def go():
        transport = GuardedTransport(Guard(resolver))
        transport._backend._sockets = Sockets()
        for number in range(100):
            answer = await transport.handle_async_request(httpx.Request("GET", f"http://host{number}.test/"))
            assert await answer.aread() == b"ok"
        kept = list(transport._pools)
        await transport.aclose()
        return kept

    kept = asyncio.run(go())
    assert [host for _, host, *_ in kept] == [f"host{number}.test".encode() for number in range(36, 100)]


def connect(made, host="good.test", port=443):
    return asyncio.run(made.connect_tcp(host, port, timeout=5.0))


@pytest.mark.parametrize("address", [one for one in NOT_PUBLIC if one])
@pytest.mark.parametrize("others", [[], ["93.184.215.14"]])
def test_one_answer_that_is_not_public_refuses_the_name(address, others):
    made = backend([*others, address])
    with pytest.raises(RefusedAddressError):
        connect(made)
    assert made._sockets.reached == []


def test_what_was_checked_is_what_is_connected_to_whatever_a_second_lookup_would_say():
    made = backend(["93.184.215.14"], ["127.0.0.1"])
    connect(made)
    assert made._sockets.reached == [("93.184.215.14", 443)]
    with pytest.raises(RefusedAddressError):
        connect(made)
    assert made._sockets.reached == [("93.184.215.14", 443)]


def test_the_next_address_is_tried_where_one_does_not_answer():
    made = backend(["2606:2800:21f::1", "93.184.215.14"], failing=["2606:2800:21f::1"])
    connect(made)
    assert made._sockets.reached == [("2606:2800:21f::1", 443), ("93.184.215.14", 443)]


def test_no_more_than_six_addresses_are_tried():
    answers = [f"93.184.215.{number}" for number in range(1, 20)]
    made = backend(answers, failing=answers)
    with pytest.raises(httpcore.ConnectError):
        connect(made)
    assert [address for address, _ in made._sockets.reached] == answers[:6]


def test_a_literal_address_is_not_looked_up():
    made = backend()
    for host in ("93.184.215.14", "2606:2800:21f::1"):
        connect(made, host)
    assert made._sockets.reached == [("93.184.215.14", 443), ("2606:2800:21f::1", 443)]


def test_a_resolver_may_answer_at_once():
    made = GuardedBackend(Guard(lambda host, port: ["10.0.0.1"]))
    with pytest.raises(RefusedAddressError):
        connect(made)


def test_a_name_without_an_address_is_unreachable():
    with pytest.raises(UnreachableError) as caught:
        connect(backend([]))
    assert caught.value.reason == "no_such_host"


@pytest.mark.parametrize(
    ("code", "reason"), [(socket.EAI_NONAME, "no_such_host"), (socket.EAI_AGAIN, "no_name_service")]
)
def test_trouble_with_names(code, reason):
    async def resolver(*_):
        raise socket.gaierror(code, "no")

    with pytest.raises(UnreachableError) as caught:
        connect(GuardedBackend(Guard(resolver)))
    assert caught.value.reason == reason


def test_the_backend_itself_refuses_ports_names_and_unix_sockets():
    made = backend()
    for host, port in [("good.test", 22), ("localhost", 443), ("10.0.0.1", 443), ("127.1", 80)]:
        with pytest.raises(RefusedAddressError):
            connect(made, host, port)
    with pytest.raises(RefusedAddressError):
        asyncio.run(made.connect_unix_socket("/var/run/docker.sock"))
    assert made._sockets.reached == []


def test_a_pair_that_is_allowed_opens_that_pair_alone():
    allow = {("127.0.0.1", 8080)}
    made = backend(allow=allow)
    connect(made, "127.0.0.1", 8080)
    assert made._sockets.reached == [("127.0.0.1", 8080)]
    for host, port in [("127.0.0.1", 80), ("127.0.0.2", 8080), ("93.184.215.14", 8080)]:
        with pytest.raises(RefusedAddressError):
            connect(made, host, port)


@pytest.mark.parametrize("target", ["http://10.0.0.1/", "http://ten.test/", "file:///etc/passwd", "//169.254.169.254/"])
def test_a_redirect_goes_through_the_guard(target, monkeypatch):
    async def resolver(host, _port):
        return {"good.test": ["93.184.215.14"], "ten.test": ["10.0.0.1"]}[host]

    sockets = Sockets()
    answer = f"HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n".encode()

    async def connect_tcp(_self, host, port, *_):
        sockets.reached.append((host, port))
        return httpcore.AsyncMockStream([answer])

    monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", connect_tcp)
    with Web(resolver=resolver, pace=0, fast=False) as web, pytest.raises(RefusedAddressError):
        web.get("http://good.test/")
    assert sockets.reached == [("93.184.215.14", 80)]


def test_a_transport_of_ones_own_stands_in_the_guards_place_but_never_takes_other_schemes():
    with Web(transport=httpx.MockTransport(lambda _: httpx.Response(200)), pace=0) as web:
        assert web.get("http://localhost:8080/").status == 200
        with pytest.raises(RefusedAddressError):
            web.get("file:///etc/passwd")


def test_what_aiohttp_connects_to_without_asking_for_a_name_is_judged_too():
    pytest.importorskip("aiohttp", reason="the extra [fast] is not installed")
    from postarchive.web.fast import AiohttpTransport

    transport = AiohttpTransport(Guard(allow={("127.0.0.1", 8080)}))
    for address, port in [("10.0.0.1", 80), ("127.0.0.1", 80), ("93.184.215.14", 8080)]:
        with pytest.raises(RefusedAddressError):
            transport._socket((socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)))

    async def ask(url):
        try:
            await transport.handle_async_request(httpx.Request("GET", url))
        finally:
            await transport.aclose()

    for url in (
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:7f00:1]/",
        "http://127.0.0.1:22/",
        "http://localhost/",
    ):
        with pytest.raises(RefusedAddressError):
            asyncio.run(ask(url))


def _load(shared, name):
    spec = importlib.util.spec_from_file_location(name, shared / "hostile" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _asks(door, web, fast):
    """Give the function that asks, through either door."""

    def ask(url):
        async def go():
            async with AsyncWeb(pace=0, sleep=lambda _: None, fast=fast) as other:
                return await other.get(url)

        return asyncio.run(go())

    return web.get if door == "sync" else ask


@pytest.mark.shared
@pytest.mark.parametrize("door", ["sync", "async"])
def test_the_battery_opens_no_socket_that_it_should_not(shared, door, fast):
    netguard, samples = _load(shared, "netguard"), _load(shared, "samples")
    with Web(pace=0, sleep=lambda _: None, fast=fast) as web:
        assert netguard.run_guard(_asks(door, web, fast), samples.GUARD, samples.NAMES) == []


@pytest.mark.shared
def test_a_name_that_changes_its_mind_is_never_followed_inside(shared, fast):
    netguard, samples = _load(shared, "netguard"), _load(shared, "samples")
    with (
        netguard.fake_dns(samples.NAMES) as dns,
        netguard.spy() as spy,
        Web(pace=0, sleep=lambda _: None, fast=fast) as web,
    ):
        dns.rebind("turn.test", "93.184.215.14", "127.0.0.1")
        for _ in range(3):
            with pytest.raises(FetchError):
                web.get("http://turn.test/")
    assert {address for address, _ in spy.attempts} == {"93.184.215.14"}
