"""Which platform speaks here: by host, by markup, by printed line. The only room that knows all platforms at once.

Platforms that are installed beside us join by the entry-point group `postarchive.platforms`, web archives by
`postarchive.archives`; each entry names a `Platform` or a `WebArchive`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, TypeVar

from postarchive import templates, wrappers
from postarchive.contract import Platform, WebArchive
from postarchive.errors import PluginError, UnknownPlatformError
from postarchive.model import PostRef, ShortLink

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence
    from importlib.metadata import EntryPoint

    from postarchive import links

T = TypeVar("T")

_ODD = frozenset("@%#?")


@cache
def platforms() -> tuple[Platform, ...]:
    """Give every platform: ours, then those that are installed beside us.

    Errors:  PluginError where two claim one name or one host, or a plug-in cannot be loaded.
    """
    from postarchive.platforms import PLATFORMS

    return _without_rivals((*PLATFORMS, *_plugins("postarchive.platforms", Platform)))


@cache
def archives() -> tuple[WebArchive, ...]:
    """Give every web archive that is asked when a platform has no answer."""
    from postarchive.protocols.wayback import WAYBACK

    return (WAYBACK, *_plugins("postarchive.archives", WebArchive))


def platform(name: str) -> Platform:
    """Give a platform by its name.

    Errors:  UnknownPlatformError, which names those that are known.
    """
    found = _by_name().get(name)
    if found is None:
        raise UnknownPlatformError(f"no platform is called {name!r}; known are {', '.join(sorted(_by_name()))}")
    return found


_known = platform
"""The same, where an argument has its name."""


@cache
def paces() -> dict[str, float]:
    """Give the seconds to leave between two requests, by host, as the platforms and archives declare them."""
    found: dict[str, float] = {}
    for declared in (*(one.paces for one in platforms()), *(one.paces for one in archives())):
        found |= declared
    return found


def locate(url: str) -> PostRef | None:
    """Tell which post an address names, without a network.

    Shapes:  any spelling: front ends, tracking queries, a web archive's wrapper, no scheme. Short links, profiles and
             everything else that is not a post give None.
    """
    found = recognise(url)
    return found if isinstance(found, PostRef) else None


@lru_cache(maxsize=2_048)
def recognise(url: str) -> PostRef | ShortLink | None:
    """Tell what an address is: a post, a short link that may lead to one, or neither."""
    link = wrappers.unwrapped(url)
    return _claimed(link) if link else None


def routes_at(host: str) -> Sequence[templates.Route]:
    """Give the routes of a host that a platform claims: to its posts, and to addresses within its own."""
    owner = _by_claim().get(host) or _by_claim().get(templates.family(host))
    return (*owner.routes_at(host), *wrappers.routes_at(host)) if owner else ()


def may_be_known(host: str, first: str | None) -> bool:
    """Tell fast whether `recognise` can know an address by its host and the first part of its path: most are nobody's.

    Shapes:  False only where the host is no platform's and no wrapper's, and the path begins as no federation's.
    """
    known, beginnings = _known_hosts()
    if host in known or templates.family(host) in known:
        return True
    return first is not None and (first[:1] in _ODD or first in beginnings)


def posted_at(platform: str, post_id: str) -> dt.datetime | None:
    """Tell when a post was written, from its id alone; None where the platform's ids, or this one, hold no time.

    Units:   aware UTC; how well it is known, the `precision` of `locate`'s answer says.
    Errors:  UnknownPlatformError.
    """
    clock = _known(platform).clock
    return clock.read(post_id) if clock else None


def _claimed(link: links.Link) -> PostRef | ShortLink | None:
    claims = _by_claim()
    owner = claims.get(link.host or f"{link.scheme}:") or claims.get(templates.family(link.host))
    if owner is not None:
        return owner.locate(link)
    if not link.host or _beside(link.host, claims):
        return None
    found = (candidate.locate(link) for candidate in _federated())
    return next((one for one in found if one is not None), None)


def _beside(host: str, claims: Mapping[str, Platform]) -> bool:
    """Tell whether a host is no place for a federation: a number, or a platform's own that shows no posts."""
    labels = host.split(".")
    return labels[-1].isdigit() or any(".".join(labels[index:]) in claims for index in range(1, len(labels) - 1))


@cache
def _known_hosts() -> tuple[frozenset[str], frozenset[str]]:
    """Give the hosts and families that mean something, and the words with which a federation's paths begin."""
    paths = (route.strip("/").partition("/")[0] for one in _federated() for route in one.anywhere)
    return frozenset(_by_claim()) | wrappers.claims(), frozenset(paths)


@cache
def _by_name() -> dict[str, Platform]:
    return {one.name: one for one in platforms()}


@cache
def _by_claim() -> dict[str, Platform]:
    return {claim: one for one in platforms() for claim in one.claims}


@cache
def _federated() -> tuple[Platform, ...]:
    return tuple(one for one in platforms() if one.federated)


def _without_rivals(found: Iterable[Platform]) -> tuple[Platform, ...]:
    claims: dict[str, Platform] = {}
    kept = tuple(found)
    for one in kept:
        for claim in (one.name, *one.claims):
            if claim in claims:
                raise PluginError(f"{claims[claim].title} and {one.title} both claim {claim!r}; remove one of them")
            claims[claim] = one
    return kept


def _plugins(group: str, kind: type[T]) -> tuple[T, ...]:
    from importlib.metadata import entry_points

    return tuple(_load(entry, kind) for entry in entry_points(group=group))


def _load(entry: EntryPoint, kind: type[T]) -> T:
    try:
        found = entry.load()
    except Exception as error:  # a stranger's module may raise anything while it loads
        raise PluginError(f"plug-in {entry.name!r} ({entry.value}) cannot be loaded: {error}") from error
    if not isinstance(found, kind):
        raise PluginError(
            f"plug-in {entry.name!r} ({entry.value}) names a {type(found).__name__}, not a {kind.__name__}"
        )
    return found
