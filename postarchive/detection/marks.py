"""Marks: the places in a page's bytes that are worth a look, found without any parse.

A page is full of addresses, and hundreds of hosts have posts. Hyperscan finds all of their names in one pass, where it is
installed; without it they are found by the slashes before them, and the words one by one. Both give the same marks.
"""

from __future__ import annotations

import re
import threading
from enum import IntEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from postarchive import registry, templates
from postarchive.detection import ids, tails
from postarchive.detection.needles import find
from postarchive.detection.tails import LONGEST_HOST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ESCAPED = (rb"\/\/", b"%2F%2F", b"%2f%2f", rb"\u002F\u002F", rb"\u002f\u002f", b"&#x2F;&#x2F;", b"&#x2f;&#x2f;")
"""How the two slashes of an address are written where they are not plain: in JSON, in a query, in an attribute."""

_HOST = rb"([A-Za-z0-9.-]+)"
_ADDRESS = re.compile(_HOST + rb"([^\s\"'<>`]{0,600})")
_LONG = 9
"""Signs of a host that no other words end with by chance; with the signs before it, a table of all would take ten times as long."""

_SIGNS = (b"<", b"=")
_CODES = ((b"[", b""), (b"=", b"]"), (b"{", b"}"), (b"% ", b" "), (b"< ", b" "), (b"&lt; ", b" "), (b"_", b" id="))
"""What stands around a platform's name in a content system's code."""

_COMMON = (b"embed", b"video")
"""What many of the words have in common that are looked for: each look has its price."""

_FEW_ELSEWHERE = 4
"""Signs of a platform's word that seldom stands in others."""


class Kind(IntEnum):
    """What a mark is: the end of a claimed host, or of a path that a federation's addresses begin with; or markup.

    A WORD names a platform, an ID is the name of what holds one; a SIGN is of an element that a platform's own reader reads,
    a CALL of a script that makes an embed; ENCODED is how markup begins that is encoded, TOLD how a state tells of what kind
    an object is, CODE how a content system's code names a platform.
    """

    HOST = 0
    PATH = 1
    WORD = 2
    WRAPPER = 3
    QUOTE = 4
    QUOTE_END = 5
    HIDDEN = 6
    ID = 7
    SIGN = 8
    CALL = 9
    ENCODED = 10
    LINE = 11
    TOLD = 12
    CODE = 13


_WHOLE = (
    (Kind.WORD, '="', '"'), (Kind.WORD, "='", "'"), (Kind.WORD, "&quot;", "&quot;"), (Kind.TOLD, ':"', '"'),
)  # fmt: skip
"""What stands around a name that is one only as a whole value."""

WRAPPERS = frozenset(
    {
        "subbuzz-tweet",
        "wp-block-embed",
        "kg-embed-card",
        "element-tweet",
        "embed-twitter",
        "embedly-card",
        "react-tweet-theme",
        "twitter-detail",
        "andropov_tweet",
        "andropov_telegram",
        "onebox",
        "bbOembed",
        "kg-twitter-card",
        "s_instagram_simple",
        "substack-post-embed",
    }
)
"""Classes of elements that hold nothing but an embed, in the systems of many newsrooms or of one: BuzzFeed, WordPress,
Ghost and its letters, the Guardian, Jetpack, embedly, react-tweet, Hatena, Osnova, Discourse, XenForo, Hugo,
Substack.
"""

_GENERIC = ("video-id", "video_id", "videoid", "embed-id", "embedid", "asset-id", "assetid", "mediaembed")
"""How attributes and fields are called that hold a bare id, where their names do not say whose."""

_ENCODED = (b'="PG', b"='PG", b'="PH', b"='PH", b'="Cjx', b"%3Cblockquote", b"%3Ciframe", b"data:text/html", b"text/template", b"atob(", b'"PGJsb2NrcXVvdG', b'"PGlmcmFtZ')  # fmt: skip
"""How markup begins in base64 (`<b`, `<s`, a line break) and in percent-encoding, and what scripts say of it."""

_MARKUP = (
    (Kind.QUOTE, b"<blockquote"),
    (Kind.QUOTE_END, b"</blockquote"),
    (Kind.HIDDEN, b"<textarea"),
    (Kind.HIDDEN, b"<template"),
    (Kind.HIDDEN, b"<iframe>"),
    (Kind.HIDDEN, b"srcdoc"),
    (Kind.LINE, b"(@"),
    (Kind.LINE, "（@".encode()),
)


def read(page: bytes) -> list[tuple[int, int]]:
    """Find all marks of a page.

    Shapes:  where each ends, and its kind, in order. A host may have more marks than one.
    """
    scan = _scanner()
    found = scan(page) if scan else sorted(_plainly(page))
    host = int(Kind.HOST)
    return [mark for mark in found if mark[1] != host or tails.fits(page, mark[0])]


def address(page: bytes, end: int) -> tuple[bytes, re.Match[bytes]] | None:
    """Find the address whose host, or whose path's beginning, ends at a mark: its slashes, and all behind them."""
    at = page.rfind(b"/", max(0, end - LONGEST_HOST), end) + 1
    one = _ADDRESS.match(page, at) if at and page[at - 2 : at] in {b"//", rb"\/"} else None
    if one is not None and one.end(1) >= end:
        slashes = b"//" if page[at - 2] == 0x2F else rb"\/\/"
        return (slashes, one) if page.startswith(slashes, at - len(slashes)) else None
    near = page[max(0, end - LONGEST_HOST) : end]
    if b"2F" not in near and b"2f" not in near:  # which all the other spellings hold
        return None
    for slashes in ESCAPED:
        at = page.rfind(slashes, max(0, end - LONGEST_HOST), end)
        one = _ADDRESS.match(page, at + len(slashes)) if at >= 0 else None
        if one is not None and one.end(1) >= end:
            return slashes, one
    return None


def on_any_host(page: bytes, end: int) -> tuple[bytes, re.Match[bytes]] | None:
    """Find the address on a host that nobody claims whose path begins as a federation's do."""
    for slashes, (_, address) in _paths().items():
        at = page.rfind(slashes, max(0, end - LONGEST_HOST), end)
        one = address.match(page, at) if at >= 0 else None
        if one is not None and one.end() >= end and not speaks(one[1]):
            return slashes, _ADDRESS.match(page, at + len(slashes))  # type: ignore[return-value]
    return None


@lru_cache(maxsize=65_536)
def speaks(host: bytes) -> bool:
    """Tell whether a platform claims a host. A DID stands where a host would."""
    name = host.decode("ascii").lower().rstrip(".")
    claims = _claims()
    return name == "did" or name in claims or templates.family(name) in claims


@cache
def _claims() -> frozenset[str]:
    return frozenset(claim for one in registry.platforms() for claim in one.claims)


@cache
def _paths() -> dict[bytes, tuple[tuple[bytes, ...], re.Pattern[bytes]]]:
    """Give what the paths begin with on platforms that live on any host, and a pattern of such addresses, by how an address's
    slashes are written.
    """
    begins = {template.partition("{")[0] for one in registry.platforms() if one.federated for template in one.anywhere}
    fewest = sorted(begin for begin in begins if not any(other in begin[1:] for other in begins))

    def written(escape: Callable[[str], str]) -> tuple[tuple[bytes, ...], re.Pattern[bytes]]:
        several = "|".join(re.escape(escape(begin)) for begin in sorted(begins))
        pattern = re.compile(re.escape(escape("//").encode()) + _HOST + f"(?:{several})".encode(), re.IGNORECASE)
        return tuple(escape(begin).encode() for begin in fewest), pattern

    return {escape("//").encode(): written(escape) for escape in (str, _in_json, _in_query)}


def _in_json(path: str) -> str:
    return path.replace("/", r"\/")


def _in_query(path: str) -> str:
    return quote(path, safe="")


@cache
def _literals() -> dict[bytes, int]:
    """Give all that is looked for beside hosts, in small letters, each with its kind."""
    found = {literal: int(kind) for kind, literal in _MARKUP}
    found |= {name.lower().encode(): int(Kind.WRAPPER) for name in WRAPPERS}
    found |= {literal.lower(): int(Kind.ENCODED) for literal in _ENCODED}
    sites = {word for one in registry.platforms() if not one.bare_id for word in (one.name, *one.words)}
    for form in ("{}-embed", "embed-{}", "embed--{}"):
        found |= {form.format(word).encode(): int(Kind.WRAPPER) for word in sites}
    for one in registry.platforms():
        found |= {call.name.lower().encode(): int(Kind.CALL) for call in one.calls}
        found |= {sign.lower().encode(): int(Kind.SIGN) for markup in one.markup for sign in markup.signs}
        found |= {name.encode(): int(Kind.ID) for name in one.id_names}
    for word in ids.signs():
        found |= {(before + word + behind).encode(): int(kind) for kind, before, behind in _WHOLE}
    return found | {name.encode(): int(Kind.ID) for name in _GENERIC}


@cache
def _named() -> dict[bytes, tuple[tuple[int, bytes, bytes], ...]]:
    """Give how each word of a platform stands in a tag, or in the name of what holds an id: its kind, what is before it, and
    what behind.
    """
    begins, ends = (b'="', b"='", b"-", b"_", b" "), (b'"', b"'", b"-", b"_", b" ")
    alone = {(int(Kind.WORD), before, behind) for before in begins for behind in ends if before + behind != b"  "}
    within = {(int(Kind.WORD), before, b"") for before in (b"-", b"<")} | {one for one in alone if one[1] != b"-"}
    within |= {(int(Kind.ID), b"", behind) for behind in (b"id", b"_id", b"-id")}
    within |= {(int(Kind.TOLD), before, b"") for before in (b':"', b': "', b':"/', rb":\"")} | {
        (int(Kind.WORD), b"&quot;", b"")
    }
    within |= {(int(Kind.CODE), before, behind) for before, behind in _CODES}
    words = {word for one in registry.platforms() if one.bare_id for word in (one.name, *one.words)}
    return {word.encode(): tuple(sorted(within if len(word) >= _FEW_ELSEWHERE else alone)) for word in sorted(words)}


def _plainly(page: bytes) -> Iterator[tuple[int, int]]:
    low = page.lower()
    escaped = find(low, b"2f") >= 0
    for slashes in (b"//", *ESCAPED):
        if slashes == b"//" or ((escaped or b"2" not in slashes) and find(page, slashes) >= 0):
            yield from _addresses(page, slashes)
    page = low
    literals = _literals()
    for sign in _SIGNS:
        yield from ((one.end(), literals[one[0]]) for one in _of_sign(sign).finditer(page))
    for stem, forms in _stems().items():
        befores, behinds = _beside(stem)
        for at in places(page, stem):
            end = at + len(stem)
            if not (page.endswith(befores, 0, at) or page.startswith(behinds, end)):
                continue
            for kind, before, behind in forms:
                if page.endswith(before, 0, at) and page.startswith(behind, end):
                    yield end + len(behind), kind


def _addresses(page: bytes, slashes: bytes) -> Iterator[tuple[int, int]]:
    """Mark the addresses whose slashes are written in one way: by their hosts, or by how their paths begin."""
    _, federated = _paths().get(slashes, (None, None))
    for one in _hosts(slashes).finditer(page):
        if speaks(one[1]):
            yield one.end(1), int(Kind.HOST)
        elif federated and (path := federated.match(page, one.start())):
            yield path.end(), int(Kind.PATH)


@cache
def _of_sign(sign: bytes) -> re.Pattern[bytes]:
    """Give one pattern for the literals that begin with a sign of markup, which is found quickly."""
    several = (re.escape(one[1:]) for one in sorted(_literals(), reverse=True) if one[:1] == sign)
    return re.compile(sign + b"(?:" + b"|".join(several) + b")")


@cache
def _stems() -> dict[bytes, list[tuple[int, bytes, bytes]]]:
    """Give the words that are looked for one by one, each with all that it is part of."""
    found: dict[bytes, list[tuple[int, bytes, bytes]]] = {stem: [] for stem in _COMMON}
    found |= {word: list(forms) for word, forms in _named().items()}
    words = tuple(found)
    for literal, kind in _literals().items():
        if literal[:1] not in _SIGNS:
            stem = next((word for word in words if word in literal), literal)
            before, _, behind = literal.partition(stem)
            found.setdefault(stem, []).append((kind, before, behind))
    return found


@cache
def _beside(stem: bytes) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """Give what stands before or behind a word wherever it counts: one of these does, and most words have neither."""
    forms = _stems()[stem]
    befores = {before for _, before, behind in forms if before or not behind}
    return tuple(sorted(befores)), tuple(sorted({behind for _, before, behind in forms if not before}))


def places(page: bytes, literal: bytes) -> Iterator[int]:
    """Give every place at which a literal stands."""
    at = find(page, literal)
    while at >= 0:
        yield at
        at = find(page, literal, at + len(literal))


def spans(page: bytes, tag: bytes) -> Iterator[tuple[int, int]]:
    """Give where the elements of a tag begin and end whose text is no markup; the last may end with the page."""
    upper = tag.upper()
    page = page.replace(upper, tag) if find(page, b"<" + upper) >= 0 else page
    end, opening, closing = -1, b"<" + tag, b"</" + tag
    while (begin := find(page, opening, end + 1)) >= 0:
        end = find(page, closing, begin)
        if end < 0:
            end = len(page)
        yield begin, end


def begins_as_federated(value: str) -> bool:
    """Tell whether a value holds what the paths begin with on platforms that live on any host."""
    return any(sign in value and search(value) for sign, search in _beginnings())


@cache
def _beginnings() -> tuple[tuple[str, Callable[[str], re.Match[str] | None]], ...]:
    """Give the search for such beginnings under the sign that each begins with: one sign is found fast, a choice is not."""
    known: dict[str, list[str]] = {}
    for begins, _ in _paths().values():
        for begin in begins:
            known.setdefault(begin[:1].decode(), []).append(re.escape(begin[1:].decode("ascii")))
    return tuple((sign, re.compile(f"{re.escape(sign)}(?:{'|'.join(rest)})").search) for sign, rest in known.items())


@cache
def _hosts(slashes: bytes) -> re.Pattern[bytes]:
    return re.compile(re.escape(slashes) + _HOST)


@cache
def _scanner() -> Callable[[bytes], list[tuple[int, int]]] | None:
    """Make Hyperscan's way through a page; its room to work in is each thread's own."""
    try:
        import hyperscan
    except ImportError:
        return None
    hosts = [(int(Kind.HOST), literal) for host in _domains() for literal in _spellings(host)]
    literals = [*hosts, *((int(Kind.PATH), begin) for begins, _ in _paths().values() for begin in begins)]
    literals += [(kind, literal) for literal, kind in _literals().items()]
    literals += [(kind, before + word + behind) for word, forms in _named().items() for kind, before, behind in forms]
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(
        expressions=[literal for _, literal in literals],
        ids=[kind for kind, _ in literals],
        elements=len(literals),
        flags=[hyperscan.HS_FLAG_CASELESS] * len(literals),
        literal=True,
    )
    rooms = threading.local()

    def scan(page: bytes) -> list[tuple[int, int]]:
        if not hasattr(rooms, "own"):
            rooms.own = hyperscan.Scratch(database)
        found: list[tuple[int, int]] = []
        database.scan(page, match_event_handler=_keep, scratch=rooms.own, context=found)
        return found

    return scan


def _keep(kind: int, _start: int, end: int, _flags: int, found: Any) -> None:
    found.append((end, kind))


def _domains() -> Iterator[str]:
    """Give the claimed hosts that have posts and whose names end in no other's."""
    kept: set[str] = set()
    posting = (claim for claim in _claims() if ":" not in claim and registry.routes_at(claim.replace("*", "any")))
    for host in sorted((claim.removeprefix("*.") for claim in posting), key=len):
        labels = host.split(".")
        if not any(".".join(labels[first:]) in kept for first in range(len(labels))):
            kept.add(host)
            yield host
    yield "did"


def _spellings(host: str) -> Iterator[bytes]:
    """Give what finds a host: its name, where no other words end alike, or else its name and the sign before it."""
    before = ("",) if len(host) >= _LONG and host not in _ends() else ("/", ".", "2f", ";")
    return ((one + host).encode() for one in before)


@cache
def _ends() -> frozenset[str]:
    """Give what claimed hosts end with, from within a label: where one ends with another's name, so do more."""
    return frozenset(one[at:] for one in _claims() for at in range(1, len(one)) if one[at - 1] not in ".*")
