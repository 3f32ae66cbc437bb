"""What a platform's file may say. Values that hold functions; nothing here is inherited from.

A platform's file ends with its `PLATFORM`. A wrong declaration fails there, with the platform and the field named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from postarchive import links, templates
from postarchive.model import Capture, Embed, Post, PostRef, Request, Resolution, ShortLink, Source

if TYPE_CHECKING:
    import datetime as dt

    from selectolax.lexbor import LexborNode

    from postarchive.clocks import Clock

T = TypeVar("T")
Flow: TypeAlias = Generator[Request, Capture, T]
"""Yields what it wants of the web, is sent what came, and returns its value. Transport trouble is thrown into it as a
`FetchError`, so that falling back to another way reads as `except`."""


@dataclass(frozen=True, slots=True)
class Markup:
    """One form in which the platform's posts stand in a page.

    Shapes:  `tag` is the element's name, `classes` any of which it must have (none: any element of that name); `read`
             takes the element and gives what it shows, or None where it is no post.
    """

    name: str
    tag: str
    read: Callable[[LexborNode], Embed | None]
    classes: frozenset[str] = frozenset()


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """All that is true of one platform.

    Shapes:  `hosts` are whole and lower-case; `schemes` are schemes of its own (`at`); `slots` give a slot's regex, `routes` and `url` are templates over them (and
             `{host}`), the first whose slots are filled is written; `federated` platforms live on any host, so their
             routes are tried where no host is claimed; `ids_within_account` where two authors may have the same id;
             `taken` are words that stand where a handle would; `lines` are the printed lines that a post leaves in text;
             `lengths` say from which day on how many signs of a post are shown; `residue` is what the embed code adds
             behind a post's words, `openers` are what it puts before them;
             `short_aliases` are short hosts that do not answer themselves, and who answers for them; `own_media` is what
             follows a post's address in the address of its own pictures; `prints_utc` says that the printed day is UTC's.
    Units:   `paces` are seconds between two requests to a host.
    """

    name: str
    title: str
    slots: Mapping[str, str]
    routes: tuple[str, ...]
    url: tuple[str, ...]
    hosts: frozenset[str] = frozenset()
    short_hosts: frozenset[str] = frozenset()
    short_aliases: Mapping[str, str] = field(default_factory=dict)
    own_media: tuple[str, ...] = ()
    prints_utc: bool = False
    schemes: frozenset[str] = frozenset()
    federated: bool = False
    ids_within_account: bool = False
    taken: frozenset[str] = frozenset()
    clock: Clock | None = None
    markup: tuple[Markup, ...] = ()
    lines: tuple[str, ...] = ()
    lengths: tuple[tuple[dt.date, int], ...] = ()
    residue: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    fetchers: tuple[Fetcher, ...] = ()
    resolvers: tuple[Resolver, ...] = ()
    holdings: Holdings | None = None
    paces: Mapping[str, float] = field(default_factory=dict)
    _routes: tuple[templates.Route, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[a-z0-9]+", self.name):
            raise ValueError(f"platform {self.name!r}: name must be one lower-case word")
        for host in self.hosts | self.short_hosts:
            if host != host.lower() or "/" in host or "." not in host:
                raise ValueError(f"platform {self.name!r}: hosts: {host!r} is not a whole lower-case host")
        if bool(self.hosts) == self.federated:
            raise ValueError(f"platform {self.name!r}: hosts: name them, or say that it is federated")
        for line in self.lines:
            named = set(_LINE_SLOT.findall(line))
            if unknown := sorted(named - _LINE_SLOTS - set(self.slots)):
                raise ValueError(f"platform {self.name!r}: lines: {line!r}: no shape for slot {unknown[0]!r}")
            if not named - {"name", "body"}:
                raise ValueError(f"platform {self.name!r}: lines: {line!r} holds nothing that is rare in prose")
        try:
            routes = tuple(templates.Route(route, dict(self.slots)) for route in self.routes)
        except (ValueError, re.error) as error:
            raise ValueError(f"platform {self.name!r}: routes: {error}") from error
        object.__setattr__(self, "_routes", routes)

    @property
    def claims(self) -> frozenset[str]:
        """The hosts and schemes that nobody else may claim."""
        return self.hosts | self.short_hosts | {f"{scheme}:" for scheme in self.schemes}

    def locate(self, link: links.Link) -> PostRef | ShortLink | None:
        """Read an address of this platform: the post that it names, a short link to one, or None."""
        if link.host in self.short_hosts:
            code = link.path.strip("/")
            return ShortLink(platform=self.name, url=f"https://{link.host}/{code}") if _CODE.fullmatch(code) else None
        for route in self._routes:
            found = route.read(link)
            if found and (found.get("handle") or "").lower() not in self.taken:
                names = {name: value for name, value in found.items() if name in _IDENTITY}
                return self.ref(host=link.host if self.federated else None, **names)
        return None

    def ref(
        self, post_id: str, *, handle: str | None = None, host: str | None = None, account: str | None = None
    ) -> PostRef:
        """Name a post of this platform, with its canonical address and the time that its id tells."""
        account = (account or handle) if self.ids_within_account else None
        values = {"post_id": post_id, "handle": handle, "host": host, "account": account}
        url = next((url for template in self.url if (url := templates.write(template, values))), "")
        bare = PostRef(platform=self.name, post_id=post_id, handle=handle, host=host, account=account, url=url)
        return replace(bare, posted_at=self.clock.read(post_id)) if self.clock else bare


_LINE_SLOT = re.compile(r"\{(\w+)\}")
_LINE_SLOTS = {"name", "handle", "date", "time", "body"}
_IDENTITY = {"post_id", "handle", "account"}
_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")
