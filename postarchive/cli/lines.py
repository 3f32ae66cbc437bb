"""What an archive holds, as records for JSON Lines. The names are those of the values and of the tables."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from postarchive.exports import embed_record
from postarchive.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postarchive.model import Attempt, Capture, Post, PostRef, Snapshot
    from postarchive.records import EmbedRecord, Hit, PostRecord, Step

KEPT = {Outcome.LIVE, Outcome.ARCHIVED}


def ref(value: PostRef | None) -> dict[str, Any]:
    """Say which post it is."""
    names = ("key", "canonical", "posted_at")
    return dict(zip(names, (value.key, value.url or None, value.posted_at) if value else (None,) * 3, strict=True))


def embed(value: EmbedRecord) -> dict[str, Any]:
    """Say what an article shows, which post that is, and what became of it."""
    return {
        "article": value.article,
        "version": value.version,
        **embed_record(value.embed),
        **ref(value.ref),
        "confidence": value.confidence,
        "outcome": value.outcome,
        "state": value.state,
        "kept": value.outcome in KEPT,
        "due_at": value.due_at,
    }


def post(value: PostRecord) -> dict[str, Any]:
    """Say what is known of a post now."""
    return {
        "platform": value.ref.platform,
        "post_id": value.ref.post_id,
        **ref(value.ref),
        "outcome": value.outcome,
        "state": value.state,
        "kept": value.post is not None,
        "aliases": list(value.aliases),
        "first_seen_at": value.first_seen_at,
        "last_looked_at": value.last_looked_at,
        "last_known_alive_at": value.last_known_alive_at,
        "due_at": value.due_at,
        "post": words(value.post),
    }


def words(value: Post | None) -> dict[str, Any] | None:
    """Write a post's record: who wrote what, when, and who said so."""
    if value is None:
        return None
    return {
        "handle": value.handle,
        "name": value.name,
        "author_id": value.author_id,
        "body": value.body,
        "posted_at": value.posted_at,
        "edited_at": value.edited_at,
        "lang": value.lang,
        "media": [dataclasses.asdict(media) for media in value.media],
        "reply_to": value.reply_to.key if value.reply_to else None,
        "quotes": value.quotes.key if value.quotes else None,
        "version": value.version,
        "fetcher": value.fetcher,
    }


def look(value: Snapshot) -> dict[str, Any]:
    """Write one look at a post, with what was asked and answered."""
    return {
        "taken_at": value.taken_at,
        "outcome": value.outcome,
        "attempts": attempts(value.attempts),
        "post": words(value.post),
    }


def attempts(values: Iterable[Attempt]) -> list[dict[str, Any]]:
    """Write what was tried, and how each try ended."""
    return [
        {
            "fetcher": value.fetcher,
            "source": value.source,
            "outcome": value.outcome,
            "reason": value.reason or None,
            "detail": value.detail or None,
            "retry_at": value.retry_at,
            "captures": [_capture(one) for one in value.captures],
        }
        for value in values
    ]


def _capture(value: Capture) -> dict[str, Any]:
    return {
        "url": value.url,
        "status": value.status,
        "taken_at": value.taken_at,
        "source": value.source,
        "size": len(value.body),
        "sha256": value.sha256,
        "confirms": value.confirms.taken_at if value.confirms else None,
        "hops": [hop.url for hop in value.hops],
    }


def hit(value: Hit) -> dict[str, Any]:
    """Write what a search found."""
    return {
        "key": value.post.key,
        "outcome": value.outcome,
        "handle": value.post.handle,
        "name": value.post.name,
        "posted_at": value.post.posted_at,
        "body": value.post.body,
        "canonical": value.post.ref.url if value.post.ref else None,
        "article": value.article,
        "snippet": value.snippet,
    }


def step(value: Step) -> dict[str, Any]:
    """Write what a run did with one embed or post."""
    return {"verb": value.verb, "article": value.article, **ref(value.ref), "outcome": value.outcome}
