"""What a platform's file may say. Values that hold functions; nothing here is inherited from.

A platform's file ends with its `PLATFORM`. A wrong declaration fails there, with the platform and the field named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from postarchive import links, templates
from postarchive.model import Capture, Embed, Post, PostRef, Request, Resolution, ShortLink, Source

if TYPE_CHECKING:
    import datetime as dt

    from selectolax.lexbor import LexborNode

    from postarchive.clocks import Clock

LONGEST_CODE = 64
"""Signs of a short link's code."""

_PLAIN_ID = "{post_id}"

T = TypeVar("T")
Flow: TypeAlias = Generator[Request, Capture, T]
"""Yields what it wants of the web, is sent what came, and returns its value. Transport trouble is thrown into it as a
`FetchError`, so that falling back to another way reads as `except`."""


@dataclass(frozen=True, slots=True)
class Markup:
    """One form in which the platform's posts stand in a page.

    Shapes:  `tag` is the element's name, `classes` any of which it must have (none: any element of that name); `read`
             takes the element and gives what it shows, or None where it is no post. `signs` are what stands in the tag's
             bytes, by which it is found where neither an address nor its being a quote leads there.
    """

    name: str
    tag: str
    read: Callable[[LexborNode], Embed | None]
    classes: frozenset[str] = frozenset()
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """One way in which a script makes an embed: a call by `name`, and a regex of what stands from there to the id.

    Shapes:  `post` is its id, or its address, written from the regex' groups.
    """

    name: str
    shape: str
    post: str = "{0}"


@dataclass(frozen=True, slots=True)
class Fetcher:
    """One way to ask the platform for a post: `ask` raises a `FetchError` that says what was found instead."""

    name: str
    ask: Callable[[PostRef], Flow[Post]]


@dataclass(frozen=True, slots=True)
class Resolver:
    """One way to find out which post an embed shows when no link of it says so. `source` is where it looks."""

    name: str
    ask: Callable[[Embed], Flow[Resolution]]
    source: Source = Source.LIVE


Reader: TypeAlias = Callable[[Capture, PostRef], Post]
"""Reads one kind of answer into the post that was asked for.

Raises `UnreadableError` for an answer of another kind or of another post, and any other `FetchError` for what the
answer says of the post (deleted, private, …)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """Where web archives keep a platform's posts: the addresses to look under, best first, and who reads what is there."""

    addresses: Callable[[PostRef], Sequence[str]]
    readers: tuple[Reader, ...]


@dataclass(frozen=True, slots=True)
class WebArchive:
    """A web archive as a fetcher of last resort. `ask` gets the platform's holdings and knows no platform."""

    name: str
    ask: Callable[[PostRef, Holdings], Flow[Post]]
    paces: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Platform:
    """All that is true of one platform.

    Shapes:  `slots` give a slot's regex; `routes` and `url` are templates over them (and `{host}`), see `templates`. Of
             `url`, the first whose slots are filled is written. `hosts` are whole and lower-case, or a family
             (`{lang}.facebook.com`); a host that one route names need not stand there. `shorts` are the addresses
             of short links, with a slot `{code}`; on `short_hosts` any path of one code is one. `synonyms` are addresses,
             each with the address of the same post that it stands for.
             `{account}` is whose id it is, or within what it counts: part of the identity, unlike `{handle}`.
             `schemes` are schemes of its own (`at`); `federated` platforms live on any host, so their routes are tried
             where no host is claimed; `ids_within_account` where two authors may have the same id; `taken` are words
             that stand where a handle or an id would; `lines` are the printed lines that a post leaves in text;
             `lengths` say from which day on how many signs of a post are shown, of which the last may count wide signs for
             two (`counts_wide`); `residue` is what the embed code adds
             behind a post's words, `openers` are what it puts before them; `keeps_breaks` says that it has a post's line
             breaks as they were written, and not as tags;
             `short_aliases` are short hosts that do not answer themselves, and who answers for them; `own_media` is what
             follows a post's address in the address of its own pictures; `prints_utc` says that the printed day is UTC's;
             `words` are what pages call it in attributes, its name among them; `bare_id` is the shape of an id that stands
             in an attribute beside such a word; `id_names` are names of attributes that hold its ids alone; `calls` are how
             scripts show its posts; `shown_id` is the id as the embed code writes it, where that is more.
    Units:   `paces` are seconds between two requests to a host, or to a host and the beginning of a path.
    """

    name: str
    title: str
    slots: Mapping[str, str]
    routes: tuple[str, ...]
    url: tuple[str, ...]
    hosts: frozenset[str] = frozenset()
    synonyms: Mapping[str, str] = field(default_factory=dict)
    shorts: tuple[str, ...] = ()
    short_hosts: frozenset[str] = frozenset()
    short_aliases: Mapping[str, str] = field(default_factory=dict)
    own_media: tuple[str, ...] = ()
    prints_utc: bool = False
    words: frozenset[str] = frozenset()
    bare_id: str = ""
    id_names: frozenset[str] = frozenset()
    calls: tuple[Call, ...] = ()
    shown_id: str = _PLAIN_ID
    schemes: frozenset[str] = frozenset()
    federated: bool = False
    ids_within_account: bool = False
    taken: frozenset[str] = frozenset()
    clock: Clock | None = None
    markup: tuple[Markup, ...] = ()
    lines: tuple[str, ...] = ()
    lengths: tuple[tuple[dt.date, int], ...] = ()
    counts_wide: bool = False
    residue: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    keeps_breaks: bool = False
    fetchers: tuple[Fetcher, ...] = ()
    resolvers: tuple[Resolver, ...] = ()
    holdings: Holdings | None = None
    paces: Mapping[str, float] = field(default_factory=dict)
    _routes: templates.Shelf = field(init=False, repr=False, compare=False)
    _shorts: templates.Shelf = field(init=False, repr=False, compare=False)
    _synonyms: templates.Shelf = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[a-z0-9]+", self.name):
            raise ValueError(f"platform {self.name!r}: name must be one lower-case word")
        for slot, shape in self.slots.items():
            with self._declaring(f"slots: {slot}"):
                re.compile(shape)
        shorts = (*self.shorts, *(f"//{host}/{{code}}" for host in sorted(self.short_hosts)))
        self._put("_routes", "routes", self.routes, self.slots)
        self._put("_shorts", "shorts", shorts, {**self.slots, "code": _CODE})
        self._put("_synonyms", "synonyms", tuple(self.synonyms), self.slots)
        if bool(self._routes.claims) == self.federated:
            raise ValueError(f"platform {self.name!r}: hosts: name them, or say that it is federated")
        for line in self.lines:
            named = set(_LINE_SLOT.findall(line))
            if unknown := sorted(named - _LINE_SLOTS - set(self.slots)):
                raise ValueError(f"platform {self.name!r}: lines: {line!r}: no shape for slot {unknown[0]!r}")
            if not named - {"name", "body"}:
                raise ValueError(f"platform {self.name!r}: lines: {line!r} holds nothing that is rare in prose")
        with self._declaring("url"):
            for template in (*self.url, *self.synonyms.values()):
                self._check(template)

    def _put(self, shelf: str, part: str, routes: Sequence[str], shapes: Mapping[str, str]) -> None:
        with self._declaring(part):
            built = templates.Shelf((templates.Route(route, shapes) for route in routes), sorted(self.hosts))
        object.__setattr__(self, shelf, built)

    @contextmanager
    def _declaring(self, part: str) -> Iterator[None]:
        try:
            yield
        except (ValueError, re.error) as error:
            raise ValueError(f"platform {self.name!r}: {part}: {error}") from error

    def _check(self, template: str) -> None:
        address = template.removeprefix("https://{host}" if self.federated else "https:")
        route = templates.Route(address, {"handle": "", "account": "", **self.slots})
        if not self.federated and templates.claim(route.host) not in self.claims:
            raise ValueError(f"{template!r} is on none of its hosts")

    @property
    def claims(self) -> frozenset[str]:
        """The hosts, families of hosts and schemes that nobody else may claim."""
        return (
            self._routes.claims
            | self._shorts.claims
            | self._synonyms.claims
            | {f"{scheme}:" for scheme in self.schemes}
        )

    @property
    def anywhere(self) -> Sequence[str]:
        """The templates that name no host."""
        return [route.template for route in self._routes.anywhere]

    def routes_at(self, host: str) -> Sequence[templates.Route]:
        """Give the routes to posts that a host of this platform has."""
        return (*self._routes.at(host), *self._synonyms.at(host))

    @lru_cache(maxsize=8_192)  # noqa: B019 (there are as many platforms as files)
    def locate(self, link: links.Link) -> PostRef | ShortLink | None:
        """Read an address: the post of this platform that it names, a short link to one, or None."""
        post = self._post(link)
        if post is not None:
            return post
        for _ in self._read(self._shorts, link):
            return ShortLink(platform=self.name, url=f"https://{link.host}{link.path.rstrip('/')}")
        for route, found in self._read(self._synonyms, link):
            meant = templates.write(self.synonyms[route.template], found)
            if meant and (named := links.parse(meant)):
                return self._post(named)
        return None

    def _post(self, link: links.Link) -> PostRef | None:
        for _, found in self._read(self._routes, link):
            told = _roles(found)
            if told and not self._taken(told):
                return self._ref(found, told, link.host if self.federated else None)
        return None

    def _read(self, shelf: templates.Shelf, link: links.Link) -> Iterable[tuple[templates.Route, dict[str, str]]]:
        return shelf.read(link, anywhere=self.federated or (not link.host and link.scheme in self.schemes))

    def _taken(self, told: Mapping[str, str]) -> bool:
        return told.get("handle", "").lower() in self.taken or told["post_id"] in self.taken

    def ref(
        self, post_id: str, *, handle: str | None = None, host: str | None = None, account: str | None = None
    ) -> PostRef:
        """Name a post of this platform, with its canonical address and the time that its id tells."""
        told = {"post_id": post_id} | {
            role: value for role, value in (("handle", handle), ("account", account)) if value
        }
        return self._ref({self._slot(role, value): value for role, value in told.items()}, told, host)

    def show(self, ref: PostRef, url: str | None = None) -> Embed:
        """Say that an article shows a post, by `url` where it gives one."""
        shown = None
        if self.shown_id != _PLAIN_ID:
            shown = templates.write(self.shown_id, {"post_id": ref.post_id, "account": ref.handle or ref.account})
        return Embed(platform=self.name, handle=ref.handle, url=url, post_id=shown or ref.post_id)

    def _slot(self, role: str, value: str) -> str:
        """Tell which kind of id a value is: the first declared whose shape it has."""
        kinds = (slot for slot, shape in self.slots.items() if _role(slot) == role and re.fullmatch(shape, value))
        return next(kinds, role)

    def _ref(self, found: Mapping[str, str], told: Mapping[str, str], host: str | None) -> PostRef:
        """Name the post of which an address told some values, by slot (`found`) and by what they are."""
        post_id, handle, account = told["post_id"], told.get("handle"), told.get("account")
        values: dict[str, str | None] = {**found, "host": host}
        if account is None and handle and self.ids_within_account:
            account = values["account"] = handle.lower()
        posted_at = self.clock.read(post_id) if self.clock else None
        return PostRef(
            platform=self.name,
            post_id=post_id,
            handle=handle,
            host=host,
            account=account,
            url=self._address(values),
            posted_at=posted_at,
            precision=self.clock.precision if self.clock and posted_at else None,
        )

    def _address(self, values: Mapping[str, str | None]) -> str:
        for template in self.url:
            if url := templates.write(template, values):
                return url
        return ""


_LINE_SLOT = re.compile(r"\{(\w+)\}")
_LINE_SLOTS = {"name", "handle", "date", "time", "body"}
_CODE = rf"[A-Za-z0-9_-]{{1,{LONGEST_CODE}}}"


def _role(slot: str) -> str:
    return slot.partition(".")[0]


def _roles(found: Mapping[str, str]) -> dict[str, str]:
    return {slot.partition(".")[0]: value for slot, value in found.items()}
