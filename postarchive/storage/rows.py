"""Values to rows and back. Lists and objects become JSON of the same names as the values' fields."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from postarchive.model import Embed, Evidence, Hop, Media, Outcome, Post, PostRef, Quote
from postarchive.records import PostRecord, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from postarchive.model import Capture
    from postarchive.storage import tables

Columns = dict[str, Any]


def embed_columns(embed: Embed) -> Columns:
    """Give all that an embed shows; what is known of its post beside it is the store's to add."""
    quote = embed.quote
    return {
        "ordinal": embed.ordinal,
        "platform": embed.platform,
        "handle": embed.handle,
        "name": embed.name,
        "date": embed.date,
        "body": embed.body,
        "short_links": list(embed.short_links),
        "url": embed.url,
        "post_id": embed.post_id,
        "intro": embed.intro,
        "start": embed.start,
        "end": embed.end,
        "selector": embed.selector,
        "quote": {"exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix} if quote else None,
        "markup": embed.markup,
        "certain": embed.certain,
        "alternatives": list(embed.alternatives),
        "why": list(embed.why),
        "detector": embed.detector,
        "reply_to": embed.reply_to and ref_json(embed.reply_to),
        "quotes": embed.quotes and ref_json(embed.quotes),
    }


def embed_value(row: tables.Embed) -> Embed:
    return Embed(
        platform=row.platform,
        handle=row.handle,
        name=row.name,
        date=row.date,
        body=row.body,
        short_links=tuple(row.short_links),
        url=row.url,
        post_id=row.post_id,
        ordinal=row.ordinal,
        intro=row.intro,
        start=row.start,
        end=row.end,
        selector=row.selector,
        quote=Quote(**row.quote) if row.quote else None,
        markup=row.markup,
        certain=row.certain,
        alternatives=tuple(row.alternatives),
        why=tuple(row.why),
        detector=row.detector,
        reply_to=ref_value(row.reply_to) if row.reply_to else None,
        quotes=ref_value(row.quotes) if row.quotes else None,
    )


def evidence_json(evidence: Iterable[Evidence]) -> list[Columns]:
    return [{"kind": one.kind, "agrees": one.agrees, "detail": one.detail} for one in evidence]


def evidence_value(items: Iterable[Columns]) -> tuple[Evidence, ...]:
    return tuple(Evidence(**item) for item in items)


def ref_columns(ref: PostRef) -> Columns:
    """Give what says which post it is: the columns that change when another key for it becomes known."""
    return {
        "key": ref.key,
        "platform": ref.platform,
        "post_id": ref.post_id,
        "host": ref.host,
        "account": ref.account,
        "url": ref.url,
    }


def ref_json(ref: PostRef) -> Columns:
    return {**ref_columns(ref), "handle": ref.handle, "posted_at": _moment(ref.posted_at)}


def ref_value(item: Columns) -> PostRef:
    return PostRef(
        platform=item["platform"],
        post_id=item["post_id"],
        host=item["host"],
        account=item["account"],
        handle=item["handle"],
        url=item["url"],
        posted_at=_time(item["posted_at"]),
    )


def post_json(post: Post | None) -> Columns | None:
    """Write a look's record down whole."""
    if post is None:
        return None
    return {
        "ref": post.ref and ref_json(post.ref),
        "handle": post.handle,
        **_plain(post),
        "posted_at": _moment(post.posted_at),
        "edited_at": _moment(post.edited_at),
    }


def post_value(item: Columns | None) -> Post | None:
    if item is None:
        return None
    return Post(
        ref=item["ref"] and ref_value(item["ref"]),
        handle=item["handle"],
        name=item["name"],
        author_id=item["author_id"],
        body=item["body"],
        posted_at=_time(item["posted_at"]),
        edited_at=_time(item["edited_at"]),
        lang=item["lang"],
        media=tuple(Media(**one) for one in item["media"]),
        reply_to=item["reply_to"] and ref_value(item["reply_to"]),
        quotes=item["quotes"] and ref_value(item["quotes"]),
        version=item["version"],
        fetcher=item["fetcher"],
    )


def record_columns(post: Post) -> Columns:
    """Give the columns of a post's best record. A time or handle that the record lacks leaves what the id told."""
    told = {"posted_at": post.posted_at, "handle": post.handle}
    return {
        **_plain(post),
        "edited_at": post.edited_at,
        **{name: value for name, value in told.items() if value is not None},
    }


def _plain(post: Post) -> Columns:
    return {
        "name": post.name,
        "author_id": post.author_id,
        "body": post.body,
        "lang": post.lang,
        "media": [{"kind": m.kind, "url": m.url, "alt": m.alt, "preview_url": m.preview_url} for m in post.media],
        "reply_to": post.reply_to and ref_json(post.reply_to),
        "quotes": post.quotes and ref_json(post.quotes),
        "version": post.version,
        "fetcher": post.fetcher,
    }


def ref_of_row(row: tables.Post) -> PostRef:
    return PostRef(
        platform=row.platform,
        post_id=row.post_id,
        host=row.host,
        account=row.account,
        handle=row.handle,
        url=row.url,
        posted_at=row.posted_at,
    )


def record_of_row(row: tables.Post) -> Post | None:
    """Give the best record of a post, or None where no look has had one."""
    if row.fetcher is None:
        return None
    return Post(
        ref=ref_of_row(row),
        handle=row.handle,
        name=row.name,
        author_id=row.author_id,
        body=row.body,
        posted_at=row.posted_at,
        edited_at=row.edited_at,
        lang=row.lang,
        media=tuple(Media(**one) for one in row.media or ()),
        reply_to=ref_value(row.reply_to) if row.reply_to else None,
        quotes=ref_value(row.quotes) if row.quotes else None,
        version=row.version,
        fetcher=row.fetcher,
    )


def post_record(row: tables.Post, aliases: Sequence[str]) -> PostRecord:
    return PostRecord(
        ref=ref_of_row(row),
        outcome=Outcome(row.outcome),
        state=State(row.state),
        first_seen_at=row.first_seen_at,
        post=record_of_row(row),
        aliases=tuple(aliases),
        last_looked_at=row.last_looked_at,
        last_known_alive_at=row.last_known_alive_at,
        due_at=row.due_at,
    )


def capture_columns(capture: Capture) -> Columns:
    return {
        "url": capture.url,
        "method": capture.method,
        "status": capture.status,
        "headers": [list(pair) for pair in capture.headers],
        "hops": [
            {"url": h.url, "status": h.status, "headers": [list(pair) for pair in h.headers]} for h in capture.hops
        ],
        "sha256": capture.sha256,
        "taken_at": capture.taken_at,
        "source": capture.source,
    }


def hops_value(items: Iterable[Columns]) -> tuple[Hop, ...]:
    return tuple(Hop(url=h["url"], status=h["status"], headers=pairs_value(h["headers"])) for h in items)


def pairs_value(items: Iterable[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in items)


def _moment(moment: dt.datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _time(text: str | None) -> dt.datetime | None:
    return None if text is None else dt.datetime.fromisoformat(text)
