"""LinkedIn.

Sources:
    Addresses: test tables of yt-dlp (extractor/linkedin.py) and unfurl, 2026-08; LinkedIn's embed code; the links of its
    letters, and those of 2015, as generally seen.
    Id layout: unfurl, parsers/parse_linkedin.py, 2026-04; 3 posts of known time within -0.2 to +0.7 s. First tick: 2003,
    when LinkedIn began; no id without a clock is known.
    The activity, the share and the ugcPost of one post have different ids.
    A vanity name may hold `_`, which also ends it, so a handle is read only where there is but one.
"""

from __future__ import annotations

from postarchive.clocks import Snowflake
from postarchive.contract import Platform

_ID = r"[0-9]{18,20}"
_KINDS = ("activity", "share", "ugcPost")

PLATFORM = Platform(
    name="linkedin",
    title="LinkedIn",
    hosts=frozenset({"linkedin.com", "www.linkedin.com", "m.linkedin.com", "{country}.linkedin.com"}),
    slots={
        **{f"post_id.{kind}": _ID for kind in _KINDS},
        "handle": r"[^/_]+",
        "words": r"(?:[^/_]*-)?",
        "slug": r"(?:[^/]*[_-])?",
        "tail": r"(?:-[A-Za-z0-9_-]{4})?",
        "country": r"[a-z]{2}",
        "group": r"[0-9]{1,12}",
    },
    routes=(
        *(
            route
            for kind in _KINDS
            for route in (
                f"/feed/update/urn:li:{kind}:{{post_id.{kind}}}/*",
                f"/embed/feed/update/urn:li:{kind}:{{post_id.{kind}}}/*",
                f"/video/live/urn:li:{kind}:{{post_id.{kind}}}/*",
                f"/video/event/urn:li:{kind}:{{post_id.{kind}}}/*",
                f"/feed?highlightedUpdateUrn=urn:li:{kind}:{{post_id.{kind}}}",
                f"/feed?updateEntityUrn=urn:li:{kind}:{{post_id.{kind}}}",
                f"/posts/{{handle}}_{{words}}{kind}-{{post_id.{kind}}}{{tail}}",
                f"/posts/{{slug}}{kind}-{{post_id.{kind}}}{{tail}}",
            )
        ),
        "/feed/update/activity:{post_id.activity}",
        "/feed/update/urn:li:groupPost:{group}-{post_id.activity}",
        "/nhome/updates?topic={post_id.activity}",
        "/hp/update/{post_id.activity}",
    ),
    short_hosts=frozenset({"lnkd.in"}),
    url=tuple(f"https://www.linkedin.com/feed/update/urn:li:{kind}:{{post_id.{kind}}}/" for kind in _KINDS),
    clock=Snowflake(first_id=1_051_747_200_000 << 22),
)
