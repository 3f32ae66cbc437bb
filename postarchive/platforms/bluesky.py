"""Bluesky, over the AT Protocol.

Sources:
    Addresses: bsky.app's own, and the at:// form of https://atproto.com/specs/at-uri-scheme, read 2026-11.
    Markup: bsky.app's embed code and its copies, as saved in public pages of 2024 to 2026.
    AppView: bluesky-social/atproto, lexicons/, 2026-08; answers recorded by MarshalX/atproto, 2026-08.
    Pages: bluesky-social/social-app, bskyweb/templates/post.html, 2026-11.
    Record keys: https://atproto.com/specs/tid; 8 posts of known time agree within 0.1 to 3.5 s. The client sets both.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as escape

from postarchive.clocks import Tid
from postarchive.contract import Fetcher, Holdings, Markup, Platform
from postarchive.errors import LoginRequiredError, PostGoneError, UnreadableError, WithheldError
from postarchive.model import Embed, Media, Outcome, Post, PostRef, Request
from postarchive.protocols import pages, quotes, replies
from postarchive.protocols.moments import moment
from postarchive.protocols.replies import items, pick

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from postarchive.contract import Flow
    from postarchive.model import Capture

SLOTS = {
    "handle": r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?",
    "account": r"did:[a-z]+:[A-Za-z0-9._:%-]{1,250}",
    "post_id": r"[A-Za-z0-9._~:-]{1,512}",
}
HOSTS = frozenset(
    {"bsky.app", "www.bsky.app", "embed.bsky.app", "main.bsky.dev"}
    | {f"{name}.app" for name in ("fxbsky", "vxbsky", "bskx", "bskyx", "bskye", "cbsky", "bsyy")}
    | {"deer.social", "blacksky.community"}
)

MEDIA = "[image or embed]"


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote that the embed code leaves in a page: the DID stands in its attribute, the words within."""
    quote = quotes.read(node, PLATFORM)
    ref = quotes.locate(PLATFORM, node.attributes.get("data-bluesky-uri")) or quote.ref
    if not isinstance(ref, PostRef):
        return None
    body = quote.body.removesuffix(MEDIA).rstrip() if quote.body else None
    return Embed(
        platform="bluesky",
        handle=quote.handle,
        name=quote.name,
        date=quote.date,
        body=body or None,
        url=quote.link or ref.url,
        post_id=ref.post_id,
    )


def read_plain_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote whose class a filter has dropped: it kept its attributes, or its line names the author as the code does."""
    if "data-bluesky-uri" in node.attributes:
        return read_blockquote(node)
    if node.css_first('a[href*="/post/"]') is None or "@" not in node.text() or len(node.css("blockquote")) > 1:
        return None
    quote = quotes.read(node, PLATFORM)
    return read_blockquote(node) if quote.ref and quote.handle and quote.date and "." in quote.handle else None


def read_element(node: LexborNode) -> Embed | None:
    """Read the element of bluesky-post-embed: its address, and the quote that it has for those without scripts."""
    quote = node.css_first("blockquote")
    ref = quotes.locate(PLATFORM, node.attributes.get("src"))
    shown = read_blockquote(quote) if quote is not None else None
    if not isinstance(ref, PostRef):
        return shown
    return replace(shown, post_id=ref.post_id) if shown else PLATFORM.show(ref, ref.url)


def read_iframe(node: LexborNode) -> Embed | None:
    """Read the frame that embed.js puts in the quote's place."""
    source = quotes.source(node)
    ref = quotes.locate(PLATFORM, source) if "embed.bsky.app/embed/" in source else None
    if not isinstance(ref, PostRef):
        return None
    return Embed(platform="bluesky", handle=ref.handle, url=ref.url, post_id=ref.post_id)


_API = "https://public.api.bsky.app/xrpc/"
_AT = re.compile(r"at://(did:[^/]{1,255})/app\.bsky\.feed\.post/([^/?#]{1,512})")
_REFUSALS = {
    "NotFound": Outcome.NOT_FOUND,
    "RecordNotFound": Outcome.NOT_FOUND,
    "RepoNotFound": Outcome.NOT_FOUND,
    "AccountTakedown": Outcome.SUSPENDED,
    "AccountDeactivated": Outcome.NOT_FOUND,
    "HandleNotFound": Outcome.NOT_FOUND,
    "RepoTakendown": Outcome.SUSPENDED,
    "RepoSuspended": Outcome.SUSPENDED,
    "RepoDeactivated": Outcome.NOT_FOUND,
}
_SIGNED_IN = "visible only to people who are signed in"


def ask_appview(ref: PostRef) -> Flow[Post]:
    """Ask the public AppView; where only the handle is known, whose it is first: posts are kept under DIDs."""
    did = ref.account or ref.handle or ""
    if not did.startswith("did:"):
        capture = yield Request(
            url=f"{_API}com.atproto.identity.resolveHandle?handle={escape(did, safe='')}", expect="json"
        )
        did = read_did(capture)
    uri = f"at://{did}/app.bsky.feed.post/{ref.post_id}"
    capture = yield Request(url=f"{_API}app.bsky.feed.getPosts?uris={escape(uri, safe='')}", expect="json")
    return read_views(capture, replace(ref, account=did))


def read_did(capture: Capture) -> str:
    """Read whose a handle is."""
    did = pick(_reply(capture), "did", kind=str) or ""
    if not re.fullmatch(SLOTS["account"], did):
        raise UnreadableError("the answer names no DID", url=capture.url, capture=capture)
    return did


def read_views(capture: Capture, ref: PostRef) -> Post:
    """Read the post that was asked for out of any answer that shows posts: getPosts, a thread, a feed."""
    reply = _reply(capture)
    thread = pick(reply, "thread", kind=dict) or {}
    kind = pick(thread, "$type", kind=str) or ""
    if kind.endswith("#blockedPost"):
        raise LoginRequiredError("its author is not shown to everybody", reason="blocked_post", url=ref.url)
    for view in _views(reply):
        found = _AT.fullmatch(pick(view, "uri", kind=str) or "")
        handle = pick(view, "author", "handle", kind=str) or ""
        if found and found[2] == ref.post_id and (ref.account or "").lower() in {found[1].lower(), handle.lower()}:
            return _post(view, found[1], ref)
    if kind.endswith("#notFoundPost") or pick(reply, "posts", kind=list) == []:
        raise PostGoneError("the AppView knows no such post", url=ref.url)
    raise UnreadableError(f"the answer does not show {ref.key}", reason="other_post", url=capture.url, capture=capture)


def _reply(capture: Capture) -> Any:
    """Load an answer; a refusal with a word of the protocol's own says more than its status."""
    if capture.status in {400, 401, 403, 404}:
        try:
            word = pick(replies.json(capture), "error", kind=str)
        except UnreadableError:
            word = None
        if outcome := _REFUSALS.get(word or ""):
            raise PostGoneError(f"the AppView says {word}", outcome=outcome, reason=word, url=capture.url)
    replies.refused(capture)
    return replies.json(capture)


def _views(reply: object) -> Iterator[dict[str, Any]]:
    yield from items(reply, "posts")
    for feed in items(reply, "feed"):
        yield from _views(feed)
    for way in (("thread", "post"), ("post",)):
        if view := pick(reply, *way, kind=dict):
            yield view


def _post(view: dict[str, Any], did: str, ref: PostRef) -> Post:
    author = pick(view, "author", kind=dict) or {}
    labels = {
        pick(one, "val", kind=str) for one in (*items(view, "labels"), *items(author, "labels")) if not one.get("neg")
    }
    if "!no-unauthenticated" in labels:
        raise LoginRequiredError(
            "the author asks not to be shown to visitors", reason="no_unauthenticated", url=ref.url
        )
    if labels & {"!hide", "!takedown"}:
        raise WithheldError("hidden by a label", reason="label", url=ref.url)
    handle = pick(author, "handle", kind=str)
    if handle == "handle.invalid":  # what the protocol writes for a name that does not lead back to the account
        handle = None
    named = PLATFORM.ref(ref.post_id, handle=handle, account=did)
    embed = pick(view, "embed", kind=dict) or {}
    return Post(
        ref=named,
        handle=handle,
        name=pick(author, "displayName", kind=str) or None,
        author_id=did,
        body=pick(view, "record", "text", kind=str),
        posted_at=moment(pick(view, "record", "createdAt", kind=str)) or named.posted_at,
        lang=pick(view, "record", "langs", 0, kind=str),
        media=tuple(_media(embed)),
        reply_to=_named(pick(view, "record", "reply", "parent", "uri", kind=str)),
        quotes=_named(
            pick(embed, "record", "uri", kind=str) or pick(embed, "record", "record", "uri", kind=str), embed
        ),
        version=pick(view, "cid", kind=str) or None,
    )


def _media(embed: dict[str, Any]) -> Iterator[Media]:
    inner = pick(embed, "media", kind=dict)
    if inner is not None:
        yield from _media({**inner, "media": None})
    for one in (*items(embed, "images"), *items(embed, "items")):
        preview = pick(one, "thumb", kind=str) or pick(one, "thumbnail", kind=str)
        if url := pick(one, "fullsize", kind=str) or preview:
            yield Media(kind="photo", url=url, alt=pick(one, "alt", kind=str) or None, preview_url=preview)
    if film := pick(embed, "playlist", kind=str):
        alt = pick(embed, "alt", kind=str) or None
        yield Media(kind="video", url=film, alt=alt, preview_url=pick(embed, "thumbnail", kind=str))
    if card := pick(embed, "external", "uri", kind=str):
        title = pick(embed, "external", "title", kind=str) or None
        yield Media(kind="other", url=card, alt=title, preview_url=pick(embed, "external", "thumb", kind=str))


def _named(uri: str | None, shown: object = None) -> PostRef | None:
    found = _AT.fullmatch(uri or "")
    if found is None:
        return None
    handles = (pick(shown, *way, "author", "handle", kind=str) for way in (("record",), ("record", "record")))
    return PLATFORM.ref(found[2], account=found[1], handle=next((handle for handle in handles if handle), None))


def read_page(capture: Capture, ref: PostRef) -> Post:
    """Read bsky.app's page: what it says to readers without script."""
    replies.refused(capture)
    tree = pages.parse(replies.text(capture))
    said = {key: _said(tree, key) for key in ("handle", "did", "display_name", "post_text", "post_indexedat")}
    if not pages.meta(tree).get("og:url", "").rstrip("/").endswith(f"/post/{ref.post_id}") or not said["handle"]:
        raise UnreadableError(f"the page does not show {ref.key}", url=capture.url, capture=capture)
    if not said["did"]:
        if _SIGNED_IN in (said["post_text"] or ""):
            raise LoginRequiredError(_SIGNED_IN, reason="no_unauthenticated", url=ref.url)
        raise UnreadableError("the page names no DID", url=capture.url, capture=capture)
    named = PLATFORM.ref(ref.post_id, handle=said["handle"], account=said["did"])
    return Post(
        ref=named,
        handle=said["handle"],
        name=said["display_name"],
        author_id=said["did"],
        body=said["post_text"] or "",
        posted_at=named.posted_at or moment(said["post_indexedat"]),
    )


def _said(tree: LexborHTMLParser, key: str) -> str | None:
    node = tree.css_first(f"#bsky_{key}")
    return (pages.words(node) or None) if node is not None else None


def addresses(ref: PostRef) -> Sequence[str]:
    """Name the addresses under which archives hold a post: its page, under the handle and under the DID."""
    whose = dict.fromkeys(one for one in (ref.handle, ref.account) if one)
    return [f"bsky.app/profile/{one}/post/{ref.post_id}" for one in whose]


PLATFORM = Platform(
    name="bluesky",
    title="Bluesky",
    hosts=HOSTS,
    schemes=frozenset({"at"}),
    words=frozenset({"bsky"}),
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
    markup=(
        Markup("blockquote", "blockquote", read_blockquote, frozenset({"bluesky-embed"})),
        Markup("blockquote", "blockquote", read_plain_blockquote),
        Markup("iframe", "iframe", read_iframe),
        Markup("custom", "bluesky-post", read_element, signs=("<bluesky-post",)),
    ),
    lines=("— {name} (@{handle}) {date} {time}",),
    residue=(MEDIA,),
    keeps_breaks=True,
    lengths=((dt.date(2022, 11, 17), 300),),
    fetchers=(Fetcher("bluesky/appview", ask_appview),),
    holdings=Holdings(addresses=addresses, readers=(read_views, read_page)),
    paces={"public.api.bsky.app": 0.5, "embed.bsky.app": 0.5},
)
