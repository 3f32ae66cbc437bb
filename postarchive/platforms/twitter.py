"""Twitter, now X.

Sources:
    Addresses and handles: test tables of public extractors (yt-dlp, gallery-dl, FxEmbed, unfurl), read 2026-11.
    Id layout: unfurl, parsers/parse_twitter.py, 2026-04; equal to the page's own time in 5 recorded pages.
    Last id without a clock: 29700859247, from oduwsdl/tweetedat, 2025-10.
    Printed day: the UTC day of the id's clock in 314 of 314 labelled blockquotes of 2011 to 2025.
    Markup: the embed code of 2011 to 2026, and what widgets.js makes of it, as saved in public pages; AMP's own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postarchive.clocks import Snowflake
from postarchive.contract import Markup, Platform
from postarchive.model import Embed, PostRef
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

SLOTS = {"handle": r"[A-Za-z0-9_]{1,15}", "post_id": r"[0-9]{1,19}"}
CLOCK = Snowflake(epoch_ms=1_288_834_974_657, shift=22, first_id=29_700_859_248)

_OWN = ("twitter.com", "x.com")
_FRONT_ENDS = ("fxtwitter.com", "vxtwitter.com", "fixupx.com", "fixvx.com", "twittpr.com", "xfixup.com")
HOSTS = frozenset(
    {f"{prefix}{host}" for host in _OWN for prefix in ("", "www.", "mobile.", "m.")}
    | {f"{prefix}{host}" for host in _FRONT_ENDS for prefix in ("", "www.", "d.", "i.", "g.", "t.", "m.")}
    | {"platform.twitter.com", "platform.x.com"}
    | {"twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion"}
    | {"nitter.net", "nitter.arcticfoxes.net", "xcancel.com", "lightbrd.com"}
)


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote that the embed code leaves in a page; one without a link still has its attribution."""
    lang = node.attributes.get("data-lang") or node.attributes.get("lang")
    quote = quotes.read(node, PLATFORM, lang)
    if quote.ref is None and not (quote.handle and quote.date):
        return None
    return Embed(
        platform="twitter",
        handle=quote.handle,
        name=quote.name,
        date=quote.date,
        body=quote.body,
        short_links=quote.short_links,
        url=quote.link,
        post_id=quote.ref.post_id if quote.ref else None,
    )


def read_widget(node: LexborNode) -> Embed | None:
    """Read what widgets.js put in the quote's place, and AMP's element: an id, and nothing to see."""
    attributes = node.attributes
    post_id = attributes.get("data-tweet-id") or attributes.get("data-tweetid")
    if post_id and re.fullmatch(SLOTS["post_id"], post_id):
        return Embed(platform="twitter", post_id=post_id)
    source = attributes.get("src") or ""
    found = quotes.locate(PLATFORM, source) if "Tweet.html" in source else None
    return Embed(platform="twitter", post_id=found.post_id) if isinstance(found, PostRef) else None


PLATFORM = Platform(
    name="twitter",
    title="Twitter / X",
    hosts=HOSTS,
    short_hosts=frozenset({"t.co", "pic.twitter.com", "pic.x.com"}),
    slots=SLOTS,
    routes=(
        "/{handle}/status/{post_id}/*",
        "/@{handle}/status/{post_id}/*",
        "/{handle}/statuses/{post_id}/*",
        "/i/status/{post_id}/*",
        "/i/web/status/{post_id}/*",
        "/web/status/{post_id}/*",
        "/statuses/{post_id}/*",
        "/i/cards/tfw/v1/{post_id}/*",
        "/i/videos/tweet/{post_id}/*",
        "/embed/Tweet.html?id={post_id}",
    ),
    url=("https://x.com/i/web/status/{post_id}",),
    taken=frozenset({"i", "web", "intent", "search", "home", "hashtag", "share", "settings", "login"}),
    clock=CLOCK,
    markup=(
        Markup("blockquote", "blockquote", read_blockquote, frozenset({"twitter-tweet", "twitter-video"})),
        Markup("iframe", "iframe", read_widget),
        Markup("custom", "twitter-widget", read_widget),
        Markup("custom", "twitterwidget", read_widget),
        Markup("amp", "amp-twitter", read_widget),
    ),
    lines=("— {name} (@{handle}) {date}",),
    paces={"t.co": 1.0, "cdn.syndication.twimg.com": 2.0, "publish.x.com": 1.0, "publish.twitter.com": 1.0},
)
