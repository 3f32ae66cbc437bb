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
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from postarchive.links import Link

SLOT = re.compile(r"\{(\w+(?:\.\w+)?)\}")
"""A slot, and its name."""

_NAMED = re.compile(r"\(\?P<\w+>")
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
        f"(?P<{piece.replace('.', '__')}>{shapes[piece]})" if index % 2 else re.escape(piece)
        for index, piece in enumerate(pieces)
    )


def _open_ended(template: str, shapes: Mapping[str, str]) -> str:
    rest = template.endswith("/*")
    return _pattern(template.removesuffix("/*").rstrip("/"), shapes) + (r"(?:/.*)?" if rest else "/?")


@lru_cache(maxsize=256)
def _decoded(path: str) -> str:
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
    def _label(self) -> re.Pattern[str] | None:
        return re.compile(_pattern(self.host.partition(".")[0], self.shapes)) if slots(self.host) else None

    @cached_property
    def path(self) -> re.Pattern[str]:
        """The pattern of the path alone."""
        return re.compile(_open_ended(self.behind.partition("?")[0], self.shapes), re.DOTALL)

    @cached_property
    def _query(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        pairs = (pair.partition("=") for pair in self.template.partition("?")[2].split("&") if pair)
        return tuple((name, re.compile(_value(value, self.shapes), re.DOTALL)) for name, _, value in pairs)

    def read(self, link: Link) -> dict[str, str] | None:
        """Read an address into its slots, or give None where its shape is another. Empty slots are left out."""
        label = self._label.fullmatch(link.host.partition(".")[0]) if self._label else None
        if self._label and label is None:
            return None
        path = self.path.fullmatch(_decoded(link.path) if "%" in link.path else link.path)
        if path is None:
            return None
        found = path.groupdict()
        if label:
            found |= label.groupdict()
        for name, pattern in self._query:
            value = pattern.fullmatch(link.query.get(name, ""))
            if value is None:
                return None
            found |= value.groupdict()
        return {slot: found[group] for group, slot in self._groups if found[group]}

    @cached_property
    def _groups(self) -> tuple[tuple[str, str], ...]:
        return tuple((slot.replace(".", "__"), slot) for slot in (*slots(self.behind), *slots(self.host)))


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


class Shelf:
    """Routes by the host that they are of. Those that name no host are of every host in `hosts`."""

    def __init__(self, routes: Iterable[Route], hosts: Iterable[str] = ()) -> None:
        """Sort the routes. Errors: ValueError for a host that is none, or a slot in one that has no shape."""
        kept = tuple(routes)
        self._anywhere = tuple(route for route in kept if not route.host)
        self._by_claim: dict[str, list[Route]] = {}
        self._paths: dict[str, re.Pattern[str]] = {}
        for host in hosts:
            named = [replace(route, host=host) for route in self._anywhere] if slots(whole(host)) else self._anywhere
            self._by_claim.setdefault(claim(host), []).extend(named)
        for route in kept:
            if route.host:
                self._by_claim.setdefault(claim(route.host), []).append(route)

    @property
    def claims(self) -> frozenset[str]:
        """The hosts and the families (`*.tumblr.com`) that have routes here."""
        return frozenset(self._by_claim)

    def at(self, host: str) -> Sequence[Route]:
        """Give the routes of a host: its own, or those of its family."""
        return self._by_claim.get(host) or self._by_claim.get(family(host)) or ()

    def read(self, link: Link, *, anywhere: bool = False) -> Iterator[tuple[Route, dict[str, str]]]:
        """Read an address by the routes of its host, or by those that name none: each that it fits, with its slots."""
        claimed = "" if anywhere else link.host if link.host in self._by_claim else family(link.host)
        routes = self._anywhere if anywhere else self._by_claim.get(claimed, ())
        if not routes:
            return
        # Most addresses fit no route: one look tells, or with which to begin.
        pattern = self._paths.get(claimed)
        if pattern is None:
            several = (_NAMED.sub("(?:", route.path.pattern) for route in routes)
            pattern = re.compile("|".join(f"(?P<r{place}>{path})" for place, path in enumerate(several)), re.DOTALL)
            self._paths[claimed] = pattern
        first = pattern.fullmatch(_decoded(link.path) if "%" in link.path else link.path)
        for route in routes[int(str(first.lastgroup)[1:]) :] if first else ():
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
    begin, *rest = _pieces(template)
    written = [begin]
    for name, behind in zip(rest[::2], rest[1::2], strict=True):
        value = values.get(name)
        if value is None:
            return None
        written += (_encoded(value), behind)
    return "".join(written)


@cache
def _pieces(template: str) -> tuple[str, ...]:
    return tuple(SLOT.split(template))


def _encoded(value: str) -> str:
    return value if value.isascii() and value.isalnum() else quote(value, safe=":@.~-_")
