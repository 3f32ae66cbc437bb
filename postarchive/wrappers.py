"""Wrappers: addresses that hand another address on. Only these are taken off, whatever else holds an address.

In a template, `{url}` is the address within: the value of a query's name, or all that follows behind a playback's path.

Sources:
    Wayback's forms (`/web/{stamp}{modifier}/URL`): archived addresses as they stand in public test tables, 2026-11.
    Meta's, Google's, Reddit's, Tumblr's and Weibo's redirectors: test tables of public extractors (yt-dlp, gallery-dl,
    granary, danbooru).
    oEmbed endpoints: iamcal/oembed, providers/*.yml, read 2026-11; plug-in frames: Meta's and SoundCloud's embed codes.
    Google Translate's hosts (`a--b-example-com.translate.goog`): a point is written as a hyphen, a hyphen as two; as generally
    seen.
    archive.today, AMP caches, Google's cache, other archives' playback: their addresses as generally seen; no document.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from postarchive import links, templates

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from postarchive.links import Link

DEPTH = 4
"""Wrappers around wrappers: as deep as anybody sends, and an end to what points at itself."""

_SHAPES = {
    "url": r"(?i:https?(?::|%3A)|//|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]).*",
    "value": r"[^ ]+",
    "stamp": r"(?:[0-9]{1,14}|[0-9]{0,13}\*)?(?:[a-z]{2}_)?",
    "dotted": r"[0-9]{4}(?:\.[0-9]{2}){2}-[0-9]{6}|[0-9]{4,14}",
    "word": r"[A-Za-z0-9-]+",
    "mark": r"\?",
    "cached": r"cache:(?:[\w-]{6,16}:)?",
    "words": r"(?: .*)?",
    "version": r"v[0-9.]+",
    "embed": r"post|video|comment_embed",
    "oembed": r"oembed(?:\.json|\.xml)?",
}
_WAYBACK = ("web.archive.org", "wayback.archive.org")
_TODAY = tuple(f"archive.{tld}" for tld in ("today", "is", "ph", "li", "vn", "fo", "md"))
_TRANSLATED = "*.translate.goog"
_COUNTRIES = "com de fr es it nl pl pt ru se ch at be ca ie gr cz fi no dk ro hu co.uk co.in co.jp co.kr com.br com.mx"
_GOOGLE = tuple(f"{www}google.{tld}" for www in ("www.", "") for tld in _COUNTRIES.split())
_FACEBOOK = tuple(f"{prefix}facebook.com" for prefix in ("www.", "", "m.", "web.", "mbasic."))
_YOUTUBE = ("www.youtube.com", "youtube.com", "m.youtube.com")

# Behind the path stands an address with a path and a query of its own.
PLAYBACKS = (
    (_WAYBACK, ("/web/{stamp}/{url}", "/web/{url}", "/save/{url}", "/{stamp}/{url}", "/{url}")),
    (_TODAY, ("/{dotted}/{url}", "/newest/{url}", "/oldest/{url}", "/o/{word}/{url}")),
    (("arquivo.pt",), ("/wayback/{stamp}/{url}", "/noFrame/replay/{stamp}/{url}")),
    (
        ("wayback.archive-it.org", "webarchive.loc.gov", "webarchive.nationalarchives.gov.uk"),
        ("/{word}/{stamp}/{url}",),
    ),
    (_GOOGLE, ("/amp/s/{url}", "/amp/{url}")),
    (("{word}.cdn.ampproject.org", "cdn.ampproject.org"), ("/c/s/{url}", "/v/s/{url}", "/c/{url}", "/v/{url}")),
    (("href.li", "anonym.to"), ("/{mark}{url}",)),
    (("www.pixiv.net", "pixiv.net"), ("/jump.php{mark}{url}",)),
    (("www.deviantart.com",), ("/users/outgoing{mark}{url}",)),
)

REDIRECTORS = (
    (_GOOGLE, ("/url?q={value}", "/url?url={value}")),
    (("webcache.googleusercontent.com",), ("/search?q={cached}{value}{words}",)),
    (("translate.google.com",), ("/translate?u={value}",)),
    (("consent.youtube.com", "consent.google.com", "accounts.google.com"), ("/*?continue={value}",)),
    (("l.facebook.com", "lm.facebook.com", "l.messenger.com", *_FACEBOOK), ("/l.php?u={value}", "/lsr.php?u={value}")),
    (_FACEBOOK, ("/flx/warn?u={value}",)),
    (("l.instagram.com", "l.threads.com", "l.threads.net"), ("/?u={value}",)),
    (("out.reddit.com",), ("/*?url={value}",)),
    (("www.reddit.com", "old.reddit.com", "reddit.com"), ("/over18?dest={value}",)),
    (("vk.com", "m.vk.com", "away.vk.com", "vk.ru", "m.vk.ru"), ("/away.php?to={value}",)),
    (("t.umblr.com",), ("/redirect?z={value}",)),
    (("weibo.cn", "weibo.com", "www.weibo.com"), ("/sinaurl?u={value}",)),
    (("passport.weibo.com",), ("/visitor/visitor?url={value}",)),
    (("link.zhihu.com",), ("/?target={value}",)),
    (("www.pixiv.net", "pixiv.net"), ("/jump.php?url={value}",)),
    (("go.bsky.app",), ("/redirect?u={value}",)),
    (_YOUTUBE, ("/redirect?q={value}", "/attribution_link?u={value}")),
    (("www.linkedin.com",), ("/redir/*?url={value}", "/safety/go?url={value}")),
    (("www.pinterest.com",), ("/offsite?url={value}",)),
    (("exit.sc", "gate.sc"), ("/?url={value}",)),
    (("steamcommunity.com",), ("/linkfilter?url={value}",)),
    (("slack-redir.net",), ("/link?url={value}",)),
    (("duckduckgo.com",), ("/l?uddg={value}",)),
    (("{word}.safelinks.protection.outlook.com",), ("/?url={value}",)),
)

EMBEDDERS = (
    (
        _FACEBOOK,
        (
            "/plugins/{embed}.php?href={value}",
            "/{version}/plugins/{embed}.php?href={value}",
            "/plugins/{embed}/{oembed}?url={value}",
        ),
    ),
    (("graph.facebook.com",), ("/{version}/{word}_{oembed}?url={value}", "/*?url={value}")),
    (("api.instagram.com", "graph.threads.net", "graph.threads.com"), ("/{oembed}?url={value}",)),
    (("www.instagram.com",), ("/publicapi/{oembed}?url={value}",)),
    (("publish.twitter.com", "publish.x.com"), ("/{oembed}?url={value}", "/?query={value}")),
    (("api.twitter.com",), ("/1/statuses/{oembed}?url={value}", "/1.1/statuses/{oembed}?url={value}")),
    (
        (*_YOUTUBE, "www.tiktok.com", "www.reddit.com", "www.pinterest.com", "soundcloud.com"),
        ("/{oembed}?url={value}",),
    ),
    (("embed.bsky.app",), ("/{oembed}?url={value}",)),
    (("vimeo.com",), ("/api/{oembed}?url={value}",)),
    (("www.tumblr.com",), ("/oembed/1.0?url={value}",)),
    (("www.flickr.com", "www.dailymotion.com"), ("/services/{oembed}?url={value}",)),
    (("w.soundcloud.com", "p.soundcloud.com"), ("/player?url={value}",)),
    (("player.soundcloud.com",), ("/player.swf?url={value}", "/player?url={value}")),
    (("publish.reddit.com",), ("/embed?url={value}",)),
    (("coub.com",), ("/api/{oembed}?url={value}",)),
    (("giphy.com",), ("/services/{oembed}?url={value}",)),
    (("odysee.com",), ("/$/{oembed}?url={value}",)),
    (("rumble.com",), ("/api/Media/{oembed}?url={value}",)),
    (("api.bitchute.com", "api.streamable.com", "vine.co"), ("/{oembed}?url={value}",)),
    (("noembed.com",), ("/embed?url={value}",)),
    (("twitframe.com",), ("/show?url={value}",)),
    (("skyview.social",), ("/?url={value}",)),
    (("cdn.embedly.com",), ("/widgets/media.html?url={value}",)),
    (("cdn.iframe.ly", "iframe.ly"), ("/api/{word}?url={value}",)),
)


@lru_cache(maxsize=2_048)
def unwrapped(address: str) -> Link | None:
    """Take an address apart, as `links.parse` does, without the wrappers around it."""
    for _ in range(DEPTH + 1):
        link = links.parse(address)
        inner = _inner(link) if link else None
        if inner is None:
            return link
        address = inner
    return None


@cache
def claims() -> frozenset[str]:
    """Give the hosts and the families of hosts that have wrappers."""
    return _playbacks().claims | _askers().claims | {_TRANSLATED}


def routes_at(host: str) -> Sequence[templates.Route]:
    """Give the routes to addresses within that a host has."""
    return (*_playbacks().at(host), *_askers().at(host))


def _inner(link: Link) -> str | None:
    known, family = claims(), templates.family(link.host)
    if link.host not in known and family not in known:  # as most are
        return None
    if family == _TRANSLATED:
        return f"//{_translated(link.host.partition('.')[0])}{link.tail}"
    behind = (route.path.fullmatch(link.tail) for route in _playbacks().at(link.host))
    found = next((match["url"] for match in behind if match), None)
    if found is None:
        found = next((slots["value"] for _, slots in _askers().read(link)), None)
    return _whole(found, link) if found else None


def _translated(label: str) -> str:
    """Give the host that a label of Google Translate's stands for."""
    return "-".join(part.replace("-", ".") for part in label.split("--"))


def _whole(inner: str, link: Link) -> str:
    """Read what some wrappers do to an address: all of it percent-encoded, one slash lost, the host left out."""
    if re.match(r"(?i)https?%3A", inner):
        inner = unquote(inner)
    inner = re.sub(r"(?i)^(https?):/(?=[^/])", r"\1://", inner)
    return f"//{link.host}{inner}" if inner.startswith("/") and not inner.startswith("//") else inner


@cache
def _playbacks() -> templates.Shelf:
    return _shelf(PLAYBACKS)


@cache
def _askers() -> templates.Shelf:
    return _shelf((*REDIRECTORS, *EMBEDDERS))


def _shelf(table: Iterable[tuple[tuple[str, ...], tuple[str, ...]]]) -> templates.Shelf:
    routes = [templates.Route(f"//{host}{path}", _SHAPES) for hosts, paths in table for host in hosts for path in paths]
    return templates.Shelf(routes)
