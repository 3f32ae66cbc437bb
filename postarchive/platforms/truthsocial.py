"""Truth Social, which speaks Mastodon's language on a host of its own.

Sources:
    Addresses: travisbrown/truthsocial, 2026-08; danbooru's and yt-dlp's test tables; the routes of soapbox-pub/soapbox, which
    it was made from.
    Printed lines: as people copy them, in the manner of Twitter's; the site's own embed code is a frame without words.
    Id layout: Mastodon's; 3 statuses of known time within 0.8 s. First tick: October 2021, when it was announced.
"""

from __future__ import annotations

from postarchive.clocks import Snowflake
from postarchive.contract import Platform

PLATFORM = Platform(
    name="truthsocial",
    title="Truth Social",
    hosts=frozenset({"truthsocial.com", "www.truthsocial.com"}),
    slots={"handle": r"[A-Za-z0-9_]{1,64}", "post_id": r"[0-9]{15,20}", "group": r"[\w-]{1,80}"},
    routes=(
        "/@{handle}/{post_id}",
        "/@{handle}/{post_id}/embed",
        "/@{handle}/posts/{post_id}",
        "/posts/{post_id}",
        "/posts/{post_id}/embed",
        "/notice/{post_id}",
        "/group/{group}/posts/{post_id}",
        "/groups/{group}/posts/{post_id}",
        "/users/{handle}/statuses/{post_id}",
        "/statuses/{post_id}",
        "/api/v1/statuses/{post_id}",
    ),
    url=("https://truthsocial.com/@{handle}/{post_id}", "https://truthsocial.com/statuses/{post_id}"),
    clock=Snowflake(shift=16, first_id=1_634_688_000_000 << 16),
    lines=("— {name} (@{handle}) on Truth Social",),
)
