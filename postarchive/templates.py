"""Templates of addresses: one declaration that reads a path and writes it again.

`/{handle}/status/{post_id}` reads `/jack/status/20` into its slots; a query is declared as it is written,
`/watch?v={post_id}`; a last `/*` lets anything follow, in a path or in a query's value. `//youtu.be/{post_id}` is of one
host alone, `//{handle}.tumblr.com/post/{post_id}` of a family: its first label is a slot, the rest stands whole.

A slot may have a kind behind a dot, `{post_id.video}`: that kind of id has a shape and an address of its own.
A wrong declaration fails where it is made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from postarchive.links import Link

SLOT = re.compile(r"\{(\w+(?:\.\w+)?)\}")
"""A slot, and its name."""

_NAMED = re.compile(r"\(\?P<(?=\w+>)")
_LABELS = re.compile(r"(?:[a-z0-9_-]+\.)+[a-z0-9-]+")


@cache
def slots(template: str) -> tuple[str, ...]:
    """Name the slots of a template, in order."""
    return tuple(SLOT.findall(template))


def family(host: str) -> str:
    """Give the name of the family that a host may belong to: `*.tumblr.com` for `staff.tumblr.com`."""
    return "*." + host.partition(".")[2]


def claim(host: str) -> str:
    """Give what a template's host claims: itself, or its family."""
    label, _, rest = host.partition(".")
    return f"*.{rest}" if SLOT.fullmatch(label) else host


def _pattern(template: str, shapes: Mapping[str, str]) -> str:
    pieces = SLOT.split(template)
    return "".join(
        f"(?P<{_group(piece)}>{shapes[piece]})" if index % 2 else re.escape(piece) for index, piece in enumerate(pieces)
    )


def _open_ended(template: str, shapes: Mapping[str, str]) -> str:
    rest = template.endswith("/*")
    return _pattern(template.removesuffix("/*").rstrip("/"), shapes) + (r"(?:/.*)?" if rest else "/?")


def _decoded(path: str) -> str:
    return _unquoted(path) if "%" in path else path


@lru_cache(maxsize=256)
def _unquoted(path: str) -> str:
    """Take off a path's percent signs: each of a host's routes asks for it."""
    return unquote(path)


@dataclass(frozen=True)
class Route:
    """One template of a platform's addresses, with the slots' shapes.

    Shapes:  `host` is the host that the template names or that is given with it, or empty.
    Errors:  ValueError where the template names a slot without a shape, or one twice, or a host that is none.
    """

    template: str
    shapes: Mapping[str, str]
    host: str = ""

    def __post_init__(self) -> None:
        named = self.template.startswith("//")
        host, slash, _ = self.template.removeprefix("//").partition("/")
        if not slash or bool(host) != named:
            raise ValueError(f"route {self.template!r}: it begins with one '/' and a path, or with '//' and a host")
        if named:
            object.__setattr__(self, "host", host)
        if self.host:
            whole(self.host)
        names = slots(self.behind) + slots(self.host)
        if missing := [name for name in names if name not in self.shapes]:
            raise ValueError(f"route {self.template!r}: no shape for slot {missing[0]!r}")
        if len(set(names)) != len(names):
            raise ValueError(f"route {self.template!r}: a slot stands twice")

    @property
    def behind(self) -> str:
        """The template without its host."""
        return self.template.removeprefix(f"//{self.host}") if self.template.startswith("//") else self.template

    # The patterns are built on first use: most platforms are never met in a run.
    @cached_property
    def path(self) -> re.Pattern[str]:
        """The pattern of the path alone."""
        return re.compile(_open_ended(self.behind.partition("?")[0], self.shapes), re.DOTALL)

    @cached_property
    def _query(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        pairs = (pair.partition("=") for pair in self.template.partition("?")[2].split("&") if pair)
        return tuple((name, re.compile(_value(value, self.shapes), re.DOTALL)) for name, _, value in pairs)

    @cached_property
    def _label(self) -> re.Pattern[str] | None:
        return re.compile(_pattern(self.host.partition(".")[0], self.shapes)) if slots(self.host) else None

    def read(self, link: Link) -> dict[str, str] | None:
        """Read an address into its slots, or give None where its shape is another. Empty slots are left out."""
        path = self.path.fullmatch(_decoded(link.path))
        return self.complete(self._filled(path), link) if path else None

    def complete(self, found: dict[str, str], link: Link) -> dict[str, str] | None:
        """Add to the slots of an address's path those of its query and its host, or give None where these are others."""
        for name, pattern in self._query:
            value = pattern.fullmatch(link.query.get(name, ""))
            if value is None:
                return None
            found |= self._filled(value)
        if self._label:
            label = self._label.fullmatch(link.host.partition(".")[0])
            if label is None:
                return None
            found |= self._filled(label)
        return found

    def _filled(self, found: re.Match[str]) -> dict[str, str]:
        return {self.slot_of[group]: value for group, value in found.groupdict().items() if value}

    @cached_property
    def slot_of(self) -> dict[str, str]:
        """The slots by their groups in patterns."""
        return {_group(slot): slot for slot in (*slots(self.behind), *slots(self.host))}


def _group(slot: str) -> str:
    """Name a slot as a pattern can."""
    return slot.replace(".", "__")


def _value(template: str, shapes: Mapping[str, str]) -> str:
    return _open_ended(template, shapes) if template.endswith("/*") else _pattern(template, shapes)


def whole(host: str) -> str:
    """Give back a declared host that is whole and lower-case, or whose first label alone is a slot.

    Errors:  ValueError for any other.
    """
    label, _, rest = host.partition(".")
    if not _LABELS.fullmatch(f"slot.{rest}" if SLOT.fullmatch(label) else host):
        raise ValueError(f"{host!r} is not a whole lower-case host")
    return host


class _Paths(NamedTuple):
    """The paths of several routes as one pattern: by the group of each, its place among them, and its slots with their groups."""

    pattern: re.Pattern[str]
    routes: Mapping[int | None, tuple[int, Sequence[tuple[str, int]]]]

    @classmethod
    def of(cls, routes: Sequence[Route]) -> _Paths:
        paths = [f"(?P<r{place}>{_NAMED.sub(f'(?P<r{place}_', one.path.pattern)})" for place, one in enumerate(routes)]
        pattern = re.compile("|".join(paths), re.DOTALL)
        number = pattern.groupindex
        places: dict[int | None, tuple[int, Sequence[tuple[str, int]]]] = {}
        for place, one in enumerate(routes):
            groups = [(one.slot_of[name], number[f"r{place}_{name}"]) for name in one.path.groupindex]
            places[number[f"r{place}"]] = place, groups
        return cls(pattern, places)


class Shelf:
    """Routes by the host that they are of. Those that name no host are of every host in `hosts`."""

    def __init__(self, routes: Iterable[Route], hosts: Iterable[str] = ()) -> None:
        """Sort the routes. Errors: ValueError for a host that is none, or a slot in one that has no shape."""
        kept = tuple(routes)
        self._anywhere = tuple(route for route in kept if not route.host)
        self._by_claim: dict[str, list[Route]] = {}
        self._paths: dict[str, _Paths] = {}
        for host in hosts:
            named = [replace(route, host=host) for route in self._anywhere] if slots(whole(host)) else self._anywhere
            self._by_claim.setdefault(claim(host), []).extend(named)
        for route in kept:
            if route.host:
                self._by_claim.setdefault(claim(route.host), []).append(route)
        self._has_families = any(one.startswith("*.") for one in self._by_claim)

    @property
    def claims(self) -> frozenset[str]:
        """The hosts and the families (`*.tumblr.com`) that have routes here."""
        return frozenset(self._by_claim)

    def at(self, host: str) -> Sequence[Route]:
        """Give the routes of a host: its own, or those of its family."""
        return self._by_claim.get(host) or self._by_claim.get(family(host)) or ()

    def read(self, link: Link, *, anywhere: bool = False) -> Iterable[tuple[Route, dict[str, str]]]:
        """Read an address by the routes of its host, or by those that name none: each that it fits, with its slots."""
        claimed = "" if anywhere else link.host
        routes = self._anywhere if anywhere else self._by_claim.get(claimed)
        if routes is None and self._has_families:
            claimed = family(claimed)
            routes = self._by_claim.get(claimed)
        if not routes:
            return ()
        paths = self._paths.get(claimed)
        if paths is None:
            paths = self._paths[claimed] = _Paths.of(routes)
        # Most addresses fit no route: one look tells, or with which to begin.
        fits = paths.pattern.fullmatch(_decoded(link.path))
        return self._fitting(link, routes, fits, paths) if fits else ()

    def _fitting(
        self, link: Link, routes: Sequence[Route], first: re.Match[str], paths: _Paths
    ) -> Iterator[tuple[Route, dict[str, str]]]:
        place, groups = paths.routes[first.lastindex]
        found = routes[place].complete({slot: value for slot, group in groups if (value := first[group])}, link)
        if found is not None:
            yield routes[place], found
        for route in routes[place + 1 :]:
            found = route.read(link)
            if found is not None:
                yield route, found

    @property
    def anywhere(self) -> Sequence[Route]:
        """The routes that name no host."""
        return self._anywhere


def write(template: str, values: Mapping[str, str | None]) -> str | None:
    """Write an address from its template, or give None where a slot has no value.

    Values are percent-encoded where a path needs it; what the platforms use in ids and handles stays readable.
    """
    written, rest = _pieces(template)
    for name, behind in rest:
        value = values.get(name)
        if value is None:
            return None
        written += _encoded(value) + behind
    return written


@cache
def _pieces(template: str) -> tuple[str, Sequence[tuple[str, str]]]:
    """Part a template: what stands before its slots, and each with what stands behind it."""
    begin, *rest = SLOT.split(template)
    return begin, tuple(zip(rest[::2], rest[1::2], strict=True))


def _encoded(value: str) -> str:
    return value if value.isascii() and value.isalnum() else quote(value, safe=":@.~-_")
