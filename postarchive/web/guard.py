"""Who may be asked: the check of addresses, below redirects, on the very address that is connected to.

Articles, redirects and DNS answers are written by strangers, and would have us ask the router, the cloud's metadata
service, or the database next door. `parsed` reads an address as the engine will use it, `check` judges its host and port,
and a `Guard` looks the name up once, refuses it if any answer is not public, and says where a transport may connect.

Sources:
    Special ranges: https://www.iana.org/assignments/iana-ipv4-special-registry/ and -ipv6-special-registry/, read 2026-11.
    IPv4 inside IPv6: RFC 4291 §2.5.5 (mapped, compatible), RFC 6052 (NAT64). 6to4 and Teredo are out of use: refused.
    Hosts that end in a number are IPv4 however they are spelt: https://url.spec.whatwg.org/#concept-host-parser
    Names that are nobody's on the public web: RFC 6761, 6762, 7686, 8375, 9476; `.internal`: ICANN, 2024-07.
"""

from __future__ import annotations

import asyncio
import inspect
import ipaddress
import re
import socket
from collections.abc import Awaitable, Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeAlias
from urllib.parse import urljoin

import httpx

from postarchive.errors import RefusedAddressError, UnreachableError

Resolver: TypeAlias = Callable[[str, int], Awaitable[Sequence[str]] | Sequence[str]]
"""Looks a host up, at once or to be awaited: takes name and port, gives the addresses as text."""

LONGEST = 16_384
"""Characters of an address; no server that we know takes more than 8,192."""

USUAL_PORTS = {"http": 80, "https": 443}

_UNSAFE = re.compile(r"[\x00-\x1f\x7f\\]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_USERINFO = re.compile(r"//[^/?#@]*@")
_AUTHORITY = re.compile(r"//(?:\[[^\]/?#@]+\]|[^:/?#@]+)(?::[0-9]*)?(?=[/?#]|\Z)")
_NAME = re.compile(r"(?=.{4,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_NOT_PUBLIC_NAMES = re.compile(r"(?:.*\.)?(?:localhost|localdomain|local|internal|onion|i2p|alt|home\.arpa)")

_NOT_PUBLIC = tuple(
    ipaddress.ip_network(network)
    for network in (
        # is_global says True for some or all of each of these, depending on Python's version
        "192.0.0.0/24",
        "192.88.99.0/24",
        "2001::/23",
        "2001:db8::/32",
        "2002::/16",
        "3fff::/20",
    )
)
_UNICAST = ipaddress.IPv6Network("2000::/3")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_MOST_ADDRESSES = 6
_LOOKUPS = ThreadPoolExecutor(32, thread_name_prefix="postarchive-lookup")
"""Threads of our own: the loop's few would all be taken by names whose servers are silent, and then nobody is found."""


def parsed(url: str, *, base: str | None = None) -> httpx.URL:
    """Read an address as it will be asked for: without fragment and the host's last dot; relative ones from `base`.

    Errors:  RefusedAddressError for any scheme but http and https, for userinfo, control characters, backslashes, and
             all that cannot be read.
    """
    if len(url) > LONGEST or _UNSAFE.search(url):
        raise refusal(url, "it is too long, or holds characters that no address has")
    try:
        if base is not None and not _SCHEME.match(url):
            url = urljoin(base, url)
        found = httpx.URL(url.partition("#")[0])
        if found.raw_host.endswith(b"."):
            found = found.copy_with(host=found.raw_host.decode().removesuffix("."))
    except (httpx.InvalidURL, ValueError) as error:
        raise refusal(url, "it cannot be read as an address") from error
    if found.scheme not in USUAL_PORTS:
        raise refusal(url, "only http and https addresses are asked")
    if not _AUTHORITY.match(url, url.index(":") + 1):
        # httpx takes `:+80` for a port, and an empty user name for none: another reader may see another host there
        raise refusal(url, "it holds a user name, no host, or an odd port")
    return found


def check(url: httpx.URL, allow: Collection[tuple[str, int]] = ()) -> None:
    """Judge an address before anything is looked up or waited for.

    Errors:  RefusedAddressError for a host that is not on the public web, and for ports other than 80 and 443.
    """
    _check_host(url.raw_host.decode("ascii"), port_of(url), allow)


def port_of(url: httpx.URL) -> int:
    """Give the port of an address, also where it is the usual one and left out."""
    return USUAL_PORTS[url.scheme] if url.port is None else url.port


def _check_host(host: str, port: int, allow: Collection[tuple[str, int]]) -> None:
    if port not in USUAL_PORTS.values() and port not in {allowed for _, allowed in allow}:
        raise refusal(f"{host}:{port}", "only ports 80 and 443 are asked")
    if ":" in host:
        _check_address(host, port, host, allow)
    elif _NUMBER.fullmatch(host.rpartition(".")[2]):
        # 127.1, 0x7f000001 and 017700000001 are 127.0.0.1 to most resolvers, but not to `ipaddress`, which refuses them
        _check_address(host, port, host, allow)
    elif not _NAME.fullmatch(host) or _NOT_PUBLIC_NAMES.fullmatch(host) or not _is_idna(host):
        raise refusal(host, "it is no host name of the public web")


def _is_idna(host: str) -> bool:
    try:
        decoded = [label[4:].encode().decode("punycode") for label in host.split(".") if label.startswith("xn--")]
    except UnicodeError:
        return False
    return not any(_CONTROL.search(label) for label in decoded)


def _check_address(address: str, port: int, host: str, allow: Collection[tuple[str, int]]) -> None:
    if (address, port) in allow:
        return
    if port not in USUAL_PORTS.values():
        raise refusal(f"{host}:{port}", "only ports 80 and 443 are asked")
    if not is_public(address):
        raise refusal(host, f"it leads to {address}, which is not on the public web")


def is_public(address: str) -> bool:
    """Tell whether an IP address is one machine's on the public internet; IPv4 inside IPv6 is looked at as IPv4."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.scope_id is not None:
            return False
        if ip.ipv4_mapped is not None:
            ip = ip.ipv4_mapped
        elif ip in _NAT64:
            ip = ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF)
        elif ip not in _UNICAST:
            return False
    return ip.is_global and not ip.is_multicast and not any(ip in network for network in _NOT_PUBLIC)


async def lookup(host: str, port: int) -> Sequence[str]:
    """Ask the system for a host's addresses."""
    ask = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    found = await asyncio.get_running_loop().run_in_executor(_LOOKUPS, ask)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Guard:
    """The one check that every transport goes through, whichever library opens its sockets.

    Shapes:  a transport asks `addresses` where a name leads, and connects to nothing else; one whose library connects to
             literal addresses without asking has each socket's address judged by `judge` too.
    """

    def __init__(self, resolver: Resolver = lookup, allow: Collection[tuple[str, int]] = ()) -> None:
        self._resolver = resolver
        self._allow = frozenset(allow)

    def check(self, url: httpx.URL) -> None:
        """Judge an address before anything is looked up or waited for; see `check`."""
        check(url, self._allow)

    def judge(self, address: str, port: int) -> None:
        """Refuse an IP address that is not public."""
        _check_address(address, port, address, self._allow)

    async def addresses(self, host: str, port: int) -> Sequence[str]:
        """Look a host up, once, and give its addresses, at most six.

        Errors:  RefusedAddressError where any of its addresses is not public; UnreachableError where it has none.
        """
        _check_host(host, port, self._allow)
        if ":" in host or _NUMBER.fullmatch(host.rpartition(".")[2]):
            return [host]
        try:
            found = self._resolver(host, port)
            addresses = await found if inspect.isawaitable(found) else found
        except socket.gaierror as error:
            missing = error.errno == socket.EAI_NONAME
            reason = "no_such_host" if missing else "no_name_service"
            raise UnreachableError(
                f"{host}: {error.strerror or 'the name cannot be looked up'}", reason=reason
            ) from error
        if not addresses:
            raise UnreachableError(f"{host}: the name has no address", reason="no_such_host")
        for address in addresses:
            _check_address(address, port, host, self._allow)
        return addresses[:_MOST_ADDRESSES]


def refusal(url: str, why: str) -> RefusedAddressError:
    """Make the error for an address that is not asked; the message shows no password and no control character."""
    url = _USERINFO.sub("//***@", url)
    return RefusedAddressError(f"refused to ask {url[:200]!a}: {why}", url=url)
