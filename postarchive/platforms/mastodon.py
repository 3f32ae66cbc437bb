"""Mastodon: a federation, so any host may speak it.

Sources:
    Addresses: joinmastodon.org's documentation and mastodon/mastodon's routes, read 2026-07; `/ap/users/…` seen 2026-08.
    Markup: the frame of all versions, with or without its class, and the quote of 4.3 and later, as saved in pages.
    Id layout: lib/mastodon/snowflake.rb; 289 of 302 statuses of known time within 1 s, remote ones up to 38 s late.
    First id with a clock: those made since version 2.0; counters before it were shorter (pawoo.net/@evazion/19451018).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postarchive.clocks import Snowflake
from postarchive.contract import Markup, Platform
from postarchive.model import Embed, PostRef
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

SLOTS = {
    "handle": r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}(?:@[A-Za-z0-9][A-Za-z0-9.-]{0,252})?",
    "post_id": r"[0-9]{6,19}",
    "number": r"[0-9]{1,19}",
}
CLOCK = Snowflake(shift=16, first_id=1_475_193_600_000 << 16)  # 2016-09-30, Mastodon's first release


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote of 4.3 and later: an address, and no words of the post."""
    return _read_address(node.attributes.get("data-embed-url"))


def read_iframe(node: LexborNode) -> Embed | None:
    """Read the frame: any host's, so its path must end as Mastodon's frames do."""
    return _read_address(node.attributes.get("src"))


def _read_address(address: str | None) -> Embed | None:
    """Read the address of a frame. The author's server is not said where it is the page's own."""
    frame = (address or "").partition("?")[0].partition("#")[0].strip().rstrip("/")
    ref = quotes.locate(PLATFORM, frame) if frame.endswith("/embed") else None
    if not isinstance(ref, PostRef):
        return None
    return Embed(platform="mastodon", handle=ref.handle, url=frame.removesuffix("/embed"), post_id=ref.post_id)


PLATFORM = Platform(
    name="mastodon",
    title="Mastodon",
    federated=True,
    slots=SLOTS,
    routes=(
        "/@{handle}/{post_id}",
        "/@{handle}/{post_id}/embed",
        "/users/{handle}/statuses/{post_id}",
        "/users/{handle}/statuses/{post_id}/embed",
        "/web/@{handle}/{post_id}",
        "/deck/@{handle}/{post_id}",
        "/web/statuses/{post_id}",
        "/statuses/{post_id}",
        "/ap/users/{number}/statuses/{post_id}",
    ),
    url=("https://{host}/@{handle}/{post_id}", "https://{host}/statuses/{post_id}"),
    clock=CLOCK,
    markup=(
        Markup("blockquote", "blockquote", read_blockquote, frozenset({"mastodon-embed"})),
        Markup("iframe", "iframe", read_iframe),
    ),
    lines=("— {name} (@{handle}) {date}",),
)
