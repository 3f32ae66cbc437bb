"""What stands behind a host where its address is a post's: told from the routes, before anybody reads the address.

Most links to a platform are to profiles, share buttons and scripts. A tail says only what must be there, so that nothing is
lost; whether it is enough is found out where the address is read.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from postarchive import registry, templates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from postarchive.templates import Route

_PLAIN, _ESCAPED = "/", r"(?:\\*+(?:/|u002[fF])|%(?:25)*+2[fF]|&#(?:[xX]2[fF]|47);)"
_ASKS = r"(?:[?#]|%(?:25)*+3[fF]|\\++u003[fF]|&#(?:[xX]3[fF]|63);)"
_SEGMENT = {
    _PLAIN: r"[^\s\"'<>`/\\?#]++",
    _ESCAPED: rf"(?:[^\s\"'<>`/\\?#%&]|(?!{_ESCAPED}|{_ASKS})[\\%&])++",
}
_BEGINS = {
    _PLAIN: "(?:/++#!?)?",
    _ESCAPED: rf"\.?(?:(?::|%3[aA])[0-9]{{2,5}})?(?:{_ESCAPED}*+(?:#|%23)(?:!|%21)?)?",
}
"""A last dot, a port, and the `#!` of 2010."""

_SOMEWHERE_ASKS = rf"(?:(?!{_ASKS})[^\s\"'<>`]){{0,600}}+{_ASKS}"
_MAY_FOLLOW = {b"/": _PLAIN} | dict.fromkeys((b".", b":", b"\\", b"%", b"&", b"?", b"#"), _ESCAPED)

LONGEST_HOST = 253

_HOST = re.compile(rb"(?:.*(?:2[fF]|;))?([A-Za-z0-9.-]+)", re.DOTALL)
_SHAPE = re.compile(r"(?:\[[A-Za-z0-9_-]+\]|[A-Za-z0-9_-]|\\\.|\(\?:|[()|?+*{},])+")
"""The shape of a slot whose signs no page escapes."""

_CLASS = re.compile(r"\[\^[^\]]*/[^\]]*\]|\[(?!\^)[^/?\]]*\]|\\\.")
_MORE = re.compile(r"[./]|\[\^|\\\?")
"""What lets a slot's shape go on into other segments, once the classes that do not are set aside."""


def fits(page: bytes, end: int) -> bool:
    """Tell whether behind a host, which ends at a place, stands what may be the rest of a post's address."""
    slash = _MAY_FOLLOW.get(page[end : end + 1])
    if slash is None:
        return False
    first = end - LONGEST_HOST if end > LONGEST_HOST else 0
    begin = page.rfind(b"/", first, end) + 1
    return _behind(page[begin or first : end], slash)(page, end) is not None


@lru_cache(maxsize=16_384)
def _behind(host: bytes, slash: str) -> Callable[[bytes, int], re.Match[bytes] | None]:
    """Give what matches the rest of a post's address on a host, before which may stand what is no part of it.

    A DID stands where a host would.
    """
    name = _HOST.fullmatch(host)
    shown = name[1].decode("ascii").lower().rstrip(".") if name else ""
    if shown == "did":
        return re.compile(rb"[:%\\&]").match
    return _matcher(frozenset(_segments(route, slash) for route in registry.routes_at(shown)), slash)


@cache
def _matcher(routes: frozenset[tuple[str, ...]], slash: str) -> Callable[[bytes, int], re.Match[bytes] | None]:
    """Many hosts have the same routes."""
    return re.compile(f"{_BEGINS[slash]}{_written(routes, slash)}".encode() if routes else rb"(?!)").match


def _written(routes: Iterable[tuple[str, ...]], slash: str) -> str:
    """Write routes as one pattern, those that begin alike together; behind the end of one, anything may follow."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for route in routes:
        if not route:
            return ""
        by_first.setdefault(route[0], []).append(route[1:])
    ways = (
        rf"{slash}*+{first}" if first.endswith(_ASKS) else rf"{slash}++{first}{_written(rest, slash)}"
        for first, rest in sorted(by_first.items())
    )
    return f"(?:{'|'.join(ways)})"


def _segments(route: Route, slash: str) -> tuple[str, ...]:
    """Give the patterns of a route's segments, as far as it is told where one ends."""
    path, asks, _ = route.behind.partition("?")
    kept: list[str] = []
    for segment in path.strip("/").split("/") if path != "/" else ():
        if segment == "*":
            return (*kept, _SOMEWHERE_ASKS) if asks else tuple(kept)
        pattern, ends = _pattern(segment, route.shapes, slash)
        kept += [pattern] if pattern else []
        if not ends:
            return tuple(kept)
    return (*kept, _ASKS) if asks else tuple(kept)


def _pattern(segment: str, shapes: Mapping[str, str], slash: str) -> tuple[str, bool]:
    """Give a pattern of a segment's bytes, and whether another segment comes behind it."""
    pattern = ""
    for index, piece in enumerate(templates.SLOT.split(segment)):
        if index % 2 == 0:
            pattern += _literal(piece)
            continue
        shape = shapes[piece]
        if _SHAPE.fullmatch(shape):
            pattern += f"(?:{shape})"
        elif _MORE.search(_CLASS.sub("", shape)) or re.fullmatch(shape, ""):
            return pattern, False
        else:
            return pattern + _SEGMENT[slash], True
    return (pattern, True) if not re.fullmatch(pattern, "") else ("", False)


def _literal(text: str) -> str:
    """Write signs as they may stand in an address: those that a page may escape, in each way."""
    return "".join(
        sign
        if sign.isalnum() or sign in "_-"
        else rf"(?:{re.escape(sign)}|%{ord(sign):02x}|%{ord(sign):02X}|&#{ord(sign)};|\\++u00{ord(sign):02x})"
        for sign in text
    )
