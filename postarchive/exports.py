"""The ways out: values as records that JSON can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from postarchive.model import Embed, PostRef


def embed_record(embed: Embed) -> dict[str, Any]:
    """Write an embed as a record: days as `YYYY-MM-DD`, the place in HTML as W3C's annotators write a text quote.

    Shapes:  the keys are the same for every embed; what the article does not show is null.
    """
    quote = embed.quote
    return {
        "platform": embed.platform,
        "handle": embed.handle,
        "name": embed.name,
        "date": embed.date.isoformat() if embed.date else None,
        "post_id": embed.post_id,
        "url": embed.url,
        "short_links": list(embed.short_links),
        "body": embed.body,
        "start": embed.start,
        "end": embed.end,
        "start_certain": embed.start is not None and embed.certain,
        "markup": embed.markup,
        "ordinal": embed.ordinal,
        "intro": embed.intro,
        "selector": embed.selector,
        "quote": {"exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix} if quote else None,
        "certain": embed.certain,
        "alternatives": list(embed.alternatives),
        "why": list(embed.why),
        "detector": embed.detector,
        "reply_to": _ref_record(embed.reply_to),
        "quotes": _ref_record(embed.quotes),
    }


def _ref_record(ref: PostRef | None) -> dict[str, Any] | None:
    if ref is None:
        return None
    return {"platform": ref.platform, "handle": ref.handle, "post_id": ref.post_id, "url": ref.url}
