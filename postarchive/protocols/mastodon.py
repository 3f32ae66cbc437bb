"""Mastodon's API and pages, which its forks and some other servers speak too.

Sources:
    Statuses and errors: mastodon/documentation, methods/statuses.md, 2026-07; answers of mastodon.social, 2023 to 2026,
    recorded by halcy/Mastodon.py.
    Pages: mastodon/mastodon, app/views/statuses/show.html.haml and app/helpers/statuses_helper.rb, 2026-11.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Protocol

from postarchive.errors import PostGoneError, UnreadableError
from postarchive.model import Media, Outcome, Post
from postarchive.protocols import pages, replies
from postarchive.protocols.moments import moment
from postarchive.protocols.replies import items, number_or_text, pick

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser

    from postarchive.model import Capture, PostRef

_KINDS = {"image": "photo", "gifv": "gif", "video": "video", "audio": "audio"}
_TITLE = re.compile(r"(?:(?P<name>.{1,500}) )?\(?@(?P<handle>[^\s()]{1,320})\)?", re.DOTALL)
_ATTACHED = re.compile(r"\AAttached: \d[^\n]{0,200}\n\n")


class Naming(Protocol):
    """How the platform names a post of its own."""

    def __call__(self, post_id: str, *, handle: str | None = None, host: str | None = None) -> PostRef: ...


def read_status(capture: Capture, ref: PostRef, name: Naming) -> Post:
    """Read the answer to a question for one status.

    Shapes:  what only shares another post gives that post's words and author; the body has its links in full.
    Errors:  PostGoneError for 404, which also stands for posts that are not public, and for 410, which says deleted;
             UnreadableError (`no_api`) where the server does not speak this protocol; else as the status stands for.
    """
    if capture.status in {404, 410}:
        _gone(capture, ref)
    replies.refused(capture)
    status = replies.json(capture)
    if pick(status, "id", kind=str) != ref.post_id:
        raise UnreadableError(f"the answer is not {ref.key}", reason="other_post", url=ref.url, capture=capture)
    shared = pick(status, "reblog", kind=dict)
    own = pick(status, "account", "acct", kind=str)
    shown: dict[str, Any] = shared or status
    content = pick(shown, "content", kind=str)
    if content is None or own is None:
        raise UnreadableError("the answer is no status", url=ref.url, capture=capture)
    quoted = pick(shown, "quote", "quoted_status", kind=dict) or {}
    return Post(
        ref=name(ref.post_id, handle=own, host=ref.host),
        handle=pick(shown, "account", "acct", kind=str),
        name=pick(shown, "account", "display_name", kind=str) or None,
        author_id=number_or_text(shown, "account", "id"),
        body=body(content),
        posted_at=moment(pick(shown, "created_at", kind=str)) or ref.posted_at,
        edited_at=moment(pick(shown, "edited_at", kind=str)),
        lang=pick(shown, "language", kind=str) or None,
        media=tuple(_media(shown)),
        reply_to=_other(number_or_text(shown, "in_reply_to_id"), None, ref, name),
        quotes=_other(
            number_or_text(quoted, "id") or number_or_text(shown, "quote", "quoted_status_id"),
            pick(quoted, "account", "acct", kind=str),
            ref,
            name,
        ),
    )


def _gone(capture: Capture, ref: PostRef) -> None:
    """Believe a 404 or 410 only from a server that answers as the API does: in JSON, with an error."""
    try:
        said = pick(replies.json(capture), "error", kind=str)
    except UnreadableError:
        said = None
    if said is None:
        raise UnreadableError("the server has no such API", reason="no_api", url=ref.url, capture=capture)
    outcome = Outcome.DELETED if capture.status == 410 else Outcome.NOT_FOUND
    raise PostGoneError(said[:200], outcome=outcome, reason=f"http_{capture.status}", url=ref.url, capture=capture)


def _other(post_id: str | None, handle: str | None, ref: PostRef, name: Naming) -> PostRef | None:
    return name(post_id, handle=handle, host=ref.host) if post_id else None


def body(content: str) -> str:
    """Write a post's HTML as text: links in full, of which a reader is shown only the middle; paragraphs parted."""
    root = pages.parse(content).body
    return "" if root is None else pages.words(root).strip()


def _media(status: dict[str, Any]) -> Iterator[Media]:
    for one in items(status, "media_attachments"):
        url = pick(one, "url", kind=str) or pick(one, "remote_url", kind=str)
        if url:
            yield Media(
                kind=_KINDS.get(pick(one, "type", kind=str) or "", "other"),
                url=url,
                alt=pick(one, "description", kind=str) or None,
                preview_url=pick(one, "preview_url", kind=str),
            )


def read_page(tree: LexborHTMLParser, ref: PostRef, name: Naming) -> Post:
    """Read what a status's page says of itself in its head.

    Errors:  UnreadableError for a page of another post, and for one that says nothing.
    """
    said = pages.meta(tree)
    title = _TITLE.fullmatch(said.get("og:title", "").strip())
    text = said.get("og:description")
    if title is None or text is None or not said.get("og:url", "").rstrip("/").endswith(f"/{ref.post_id}"):
        raise UnreadableError(f"the page does not show {ref.key}", url=ref.url)
    handle = title["handle"].removesuffix(f"@{ref.host}")
    named = name(ref.post_id, handle=handle, host=ref.host)
    return Post(
        ref=named,
        handle=handle,
        name=title["name"],
        body=_ATTACHED.sub("", text),
        posted_at=moment(said.get("og:published_time")) or named.posted_at,
        lang=said.get("og:locale"),
    )
