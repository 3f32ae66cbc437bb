"""Twitter, now X.

Sources:
    Addresses and handles: test tables of public extractors (yt-dlp, gallery-dl, FxEmbed, unfurl), read 2026-11.
    Id layout: unfurl, parsers/parse_twitter.py, 2026-04; equal to the page's own time in 5 recorded pages.
    Last id without a clock: 29700859247, from oduwsdl/tweetedat, 2025-10.
    Printed day: the UTC day of the id's clock in 314 of 314 labelled blockquotes of 2011 to 2025.
"""

from __future__ import annotations

from postarchive.clocks import Snowflake
from postarchive.contract import Platform

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
    lines=("— {name} (@{handle}) {date}",),
    paces={"t.co": 1.0, "cdn.syndication.twimg.com": 2.0, "publish.x.com": 1.0, "publish.twitter.com": 1.0},
)
