"""Bluesky, over the AT Protocol.

Sources:
    Addresses: bsky.app's own, and the at:// form of https://atproto.com/specs/at-uri-scheme, read 2026-11.
    Record keys: https://atproto.com/specs/tid; 8 posts of known time agree within 0.1 to 3.5 s. The client sets both.
"""

from __future__ import annotations

from postarchive.clocks import Tid
from postarchive.contract import Platform

SLOTS = {
    "handle": r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?",
    "account": r"did:[a-z]+:[A-Za-z0-9._:%-]{1,250}",
    "post_id": r"[A-Za-z0-9._~:-]{1,512}",
}
HOSTS = frozenset(
    {"bsky.app", "www.bsky.app", "embed.bsky.app", "main.bsky.dev"}
    | {f"{name}.app" for name in ("fxbsky", "vxbsky", "bskyx", "bskye", "cbsky", "bsyy")}
)

PLATFORM = Platform(
    name="bluesky",
    title="Bluesky",
    hosts=HOSTS,
    schemes=frozenset({"at"}),
    slots=SLOTS,
    routes=(
        "/profile/{account}/post/{post_id}/*",
        "/profile/{handle}/post/{post_id}/*",
        "/embed/{account}/app.bsky.feed.post/{post_id}/*",
        "/{account}/app.bsky.feed.post/{post_id}",
        "/{handle}/app.bsky.feed.post/{post_id}",
    ),
    url=("https://bsky.app/profile/{account}/post/{post_id}",),
    ids_within_account=True,
    clock=Tid(),
    paces={"public.api.bsky.app": 0.5, "embed.bsky.app": 0.5},
)
