"""Addresses: one parser for all that strangers write.

Sources:
    Whole-host comparison and the order of parts: WHATWG URL; the traps are those of parsers that differ.
"""

from __future__ import annotations

import html
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST = 8_192
"""Code points; a longer address is nobody's link."""

_UNSAFE = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029\ufeff]")
_SCHEME = re.compile(r"(?i)(?:https?:)?//")
_OTHER_SCHEME = re.compile(r"(at|tg)://([^?#]+)(?:\?([^#]*))?")
_BARE_HOST = re.compile(r"(?i)[a-z0-9](?:[a-z0-9.-]{0,252})\.[a-z][a-z0-9-]*(?=[/?#:]|$)")
_HOST = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|quot|lt|gt);")
_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_PLAIN = re.compile(
    rf"(?:(https?):)?//(?=[^/?]{{1,253}}(?:[/?]|\Z))((?:{_LABEL}\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{{0,61}}[A-Za-z0-9])?)"
    r"(((?:/[\w.~%@!$'()*+,;=:/-]*)?)(?:\?([\w.~%@!$'()*+,;=:/?&-]*))?)",
    re.ASCII,
)
_USUAL_PORTS = {None, 80, 443}


class Link(NamedTuple):
    """An address, taken apart once.

    Shapes:  `host` is lower-case ASCII without a last dot, and empty for a scheme that is not the web's (`at:`); `path`
             begins with "/" and keeps its percent signs (a `#!/…` or `#/…` of 2010 is read as the path and query that
             it stood for); `asks` is what stands behind the "?"; `fragment` has no "#"; `tail` is all behind the host, as
             it was written.
    """

    host: str
    path: str
    asks: str = ""
    fragment: str = ""
    scheme: str = "https"
    tail: str = ""

    @property
    def query(self) -> Mapping[str, str]:
        """What is asked for: the first value of each name."""
        return _query(self.asks)

    def __str__(self) -> str:
        return f"{self.scheme}://{self.host}{self.path}"


def parse(address: str) -> Link | None:
    """Take an address apart, or give None for what no browser would take to a web page's host.

    Shapes:  with or without a scheme; `&amp;` (even doubled) reads as `&`; userinfo, backslashes, control characters,
             unusual ports and hosts that are not ASCII names of two or more labels give None.
    """
    if not address or len(address) > LONGEST:
        return None
    address = address.strip()
    if "&" in address:
        address = _unescape(address)
    plain = _PLAIN.fullmatch(address)
    if plain is not None:
        return _plain(plain)
    if _UNSAFE.search(address):
        return None
    other = _OTHER_SCHEME.match(address)
    if other is not None:
        return Link(host="", path="/" + other[2], asks=other[3] or "", scheme=other[1])
    if _SCHEME.match(address) is None:
        if not _BARE_HOST.match(address):
            return None
        address = "//" + address
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    if "@" in parts.netloc or port not in _USUAL_PORTS or parts.netloc.endswith(":"):
        return None
    host = _ascii_host((parts.hostname or "").removesuffix("."))
    if host is None:
        return None
    path, query = parts.path, parts.query
    if parts.fragment.startswith("!/") or (path in {"", "/"} and parts.fragment.startswith("/")):
        path, _, query = parts.fragment.removeprefix("!").partition("?")
    return Link(
        host=host,
        path=re.sub(r"/{2,}", "/", path) or "/",
        asks=query,
        fragment=parts.fragment,
        scheme=parts.scheme or "https",
        tail=address.partition("//")[2][len(parts.netloc) :],
    )


def _plain(found: re.Match[str]) -> Link:
    """Read what most addresses are, a host, a path and perhaps a query; it costs a fifth of taking apart the others."""
    scheme, host, tail, path, query = found.groups()
    path = re.sub(r"/{2,}", "/", path) if "//" in path else path
    return Link(host.lower(), path or "/", query or "", "", scheme or "https", tail)


@lru_cache(maxsize=1_024)
def _query(query: str) -> Mapping[str, str]:
    """Take a query apart; of a name that is given twice, the first value counts."""
    if "%" in query or "+" in query:
        return dict(reversed(parse_qsl(query, keep_blank_values=True)))
    pairs = (pair.partition("=") for pair in reversed(query.split("&")) if pair)
    return {name: value for name, _, value in pairs}


def _unescape(address: str) -> str:
    """Read HTML's entities, which stand in addresses copied out of a page, at most twice."""
    for _ in range(2):
        if not _ENTITY.search(address):
            break
        address = _ENTITY.sub(lambda match: html.unescape(match[0]), address)
    return address


def _ascii_host(host: str) -> str | None:
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    host = host.lower()
    return host if len(host) <= 253 and _HOST.fullmatch(host) else None
