"""Mastodon: a federation, so any host may speak it.

Sources:
    Addresses: joinmastodon.org's documentation and mastodon/mastodon's routes, read 2026-07; `/ap/users/…` seen 2026-08.
    Markup: s9e/TextFormatter's helper, whose own server is mastodon.social; the frame of all versions, with or without its class, and the quote of 4.3 and later, as saved in pages.
    Id layout: lib/mastodon/snowflake.rb; 289 of 302 statuses of known time within 1 s, remote ones up to 38 s late.
    First id with a clock: those made since version 2.0; counters before it were shorter (pawoo.net/@evazion/19451018).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive.clocks import Snowflake
from postarchive.contract import Fetcher, Holdings, Markup, Platform
from postarchive.model import Embed, Post, PostRef, Request
from postarchive.protocols import mastodon, pages, quotes, replies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from selectolax.lexbor import LexborNode

    from postarchive.contract import Flow
    from postarchive.model import Capture

SLOTS = {
    "handle": r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}(?:@[A-Za-z0-9][A-Za-z0-9.-]{0,252})?",
    "post_id": r"[0-9]{6,19}",
    "number": r"[0-9]{1,19}",
    "tab": r"embed|reblogs|favou?rites|quotes",
}
CLOCK = Snowflake(shift=16, first_id=1_475_193_600_000 << 16)  # 2016-09-30, Mastodon's first release

_HELPED = re.compile(r"([\w.-]{1,64})(?:@([\w.-]{1,253}))?/([0-9]{6,19})(?:#.*)?")


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote of 4.3 and later: an address, and no words of the post, which others add in Twitter's manner. Where a
    filter dropped the address, its link remains.
    """
    shown = _read_address(node.attributes.get("data-embed-url"))
    links = (one.attributes.get("href") or "" for one in node.css("a")[: quotes.MOST_LINKS])
    shown = shown or next((found for link in links if (found := _read_address(f"{link}/embed"))), None)
    quote = quotes.read(node, PLATFORM) if shown is not None and "(@" in node.text() else None
    if shown is None or quote is None or quote.date is None:
        return shown
    return replace(shown, name=quote.name, date=quote.date, body=quote.body)


def read_iframe(node: LexborNode) -> Embed | None:
    """Read the frame: any host's, so its path must end as Mastodon's frames do; or a forum's helper, which names the post."""
    source = quotes.source(node)
    helped = node.attributes.get("data-s9e-mediaembed") == "mastodon"
    named = _HELPED.fullmatch(source.partition("#")[2]) if helped else None
    if named is None:
        return _read_address(source) if "/embed" in source else None
    return _read_address(f"https://{named[2] or 'mastodon.social'}/@{named[1]}/{named[3]}/embed")


def _read_address(address: str | None) -> Embed | None:
    """Read the address of a frame. The author's server is not said where it is the page's own."""
    frame = (address or "").partition("?")[0].partition("#")[0].strip().rstrip("/")
    ref = quotes.locate(PLATFORM, frame) if frame.endswith("/embed") else None
    if not isinstance(ref, PostRef):
        return None
    return Embed(platform="mastodon", handle=ref.handle, url=frame.removesuffix("/embed"), post_id=ref.post_id)


def ask_server(ref: PostRef) -> Flow[Post]:
    """Ask the server in the post's address; what it has of a remote author is a copy."""
    capture = yield Request(url=f"https://{ref.host}/api/v1/statuses/{ref.post_id}", expect="json")
    return read_status(capture, ref)


def read_status(capture: Capture, ref: PostRef) -> Post:
    """Read the API's answer."""
    return mastodon.read_status(capture, ref, PLATFORM.ref)


def read_page(capture: Capture, ref: PostRef) -> Post:
    """Read the post's page, as archives hold it."""
    replies.refused(capture)
    return mastodon.read_page(pages.parse(replies.text(capture)), ref, PLATFORM.ref)


def addresses(ref: PostRef) -> Sequence[str]:
    """Name the addresses under which archives hold a post: its page, its old page, the API's answer."""
    pages_of_author = (
        (f"{ref.host}/@{ref.handle}/{ref.post_id}", f"{ref.host}/users/{ref.handle}/statuses/{ref.post_id}")
        if ref.handle
        else ()
    )
    return (*pages_of_author, f"{ref.host}/api/v1/statuses/{ref.post_id}")


PLATFORM = Platform(
    name="mastodon",
    title="Mastodon",
    federated=True,
    words=frozenset({"toot", "fediverse", "activitypub"}),
    slots=SLOTS,
    routes=(
        "/@{handle}/{post_id}",
        "/@{handle}/{post_id}/{tab}",
        "/users/{handle}/statuses/{post_id}",
        "/users/{handle}/statuses/{post_id}/embed",
        "/web/@{handle}/{post_id}",
        "/deck/@{handle}/{post_id}",
        "/web/statuses/{post_id}",
        "/web/statuses/{post_id}/{tab}",
        "/statuses/{post_id}",
        "/ap/users/{number}/statuses/{post_id}",
        "/redirect/statuses/{post_id}",
    ),
    url=("https://{host}/@{handle}/{post_id}", "https://{host}/statuses/{post_id}"),
    clock=CLOCK,
    markup=(
        Markup("blockquote", "blockquote", read_blockquote, frozenset({"mastodon-embed"})),
        Markup("iframe", "iframe", read_iframe, signs=('mediaembed="mastodon',)),
    ),
    lines=("Post by @{handle} View on Mastodon",),
    fetchers=(Fetcher("mastodon/server", ask_server),),
    holdings=Holdings(addresses=addresses, readers=(read_status, read_page)),
)
