"""Addresses: one parser for all that strangers write, and the wrappers in which they hand posts on.

Sources:
    Whole-host comparison and the order of parts: WHATWG URL; the traps are those of parsers that differ.
    Wayback's forms (`/web/{stamp}{modifier}/URL`): platforms' archived addresses as seen in public corpora, 2026-11.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

LONGEST = 8_192
"""Code points; a longer address is nobody's link."""

_UNSAFE = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029\ufeff]")
_SCHEME = re.compile(r"(?i)(?:https?:)?//")
_OTHER_SCHEME = re.compile(r"(at)://([^?#]+)")
_BARE_HOST = re.compile(r"(?i)[a-z0-9](?:[a-z0-9.-]{0,252})\.[a-z][a-z0-9-]*(?=[/?#:]|$)")
_HOST = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|quot|lt|gt);")
_USUAL_PORTS = {None, 80, 443}


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address, taken apart once.

    Shapes:  `host` is lower-case ASCII without a last dot, and empty for a scheme that is not the web's (`at:`); `path`
             begins with "/" and keeps its percent signs (a `#!/…` of 2010 is read as the path that it stood for);
             `query` holds the first value of each name; `fragment` has no "#".
    """

    host: str
    path: str
    query: dict[str, str]
    fragment: str = ""
    scheme: str = "https"

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
    if _UNSAFE.search(address):
        return None
    other = _OTHER_SCHEME.match(address)
    if other is not None:
        return Link(host="", path="/" + other[2], query={}, scheme=other[1])
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
    query: dict[str, str] = {}
    if parts.query:
        for name, value in parse_qsl(parts.query, keep_blank_values=True, max_num_fields=None):
            query.setdefault(name, value)
    path = parts.fragment[1:] if parts.path in {"", "/"} and parts.fragment.startswith("!/") else parts.path
    return Link(
        host=host,
        path=re.sub(r"/{2,}", "/", path) or "/",
        query=query,
        fragment=parts.fragment,
        scheme=parts.scheme or "https",
    )


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


_WAYBACK = re.compile(
    r"/(?:web/)?(?:(?:\d{1,14}|\*)?(?:[a-z]{2}_)?/)?(?=https?(?::|%3A)|//|www\.|[a-z0-9-]+\.[a-z])(.+)",
    re.IGNORECASE | re.DOTALL,
)


def unwrap(link: Link, address: str) -> str | None:
    """Give the address that a wrapper holds: for now a web archive's playback address; None for anything else."""
    if link.host not in {"web.archive.org", "wayback.archive.org"}:
        return None
    after = address.split(link.host, 1)[-1] if link.host in address else ""
    found = _WAYBACK.match(re.sub(r"^:\d+", "", after))
    if found is None:
        return None
    inner = found[1]
    if re.match(r"(?i)https?%3A", inner):
        inner = unquote(inner)
    return re.sub(r"(?i)^(https?):/(?=[^/])", r"\1://", inner)
