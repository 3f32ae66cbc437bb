"""Evidence zero: the words of an embed as the article has them, taken before anybody is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postarchive.model import Capture, Source

if TYPE_CHECKING:
    import datetime as dt

    from postarchive.model import Article, Detection, Embed


def as_shown(article: Article, detection: Detection, *, at: dt.datetime) -> tuple[Capture, ...]:
    """Give each embed's own words as a capture, as UTF-8.

    Shapes:  in text the very slice from `start` to `end`; in HTML the quote, or the address where nothing else is shown.
    """
    taken_at = article.received_at or at
    url = article.source or f"sha256:{article.sha256}"
    content = _text(article, detection) if detection.kind == "text" else ""
    return tuple(
        Capture(
            url=url,
            headers=(("content-type", "text/plain; charset=utf-8"),),
            body=_words(embed, content).encode("utf-8", "replace"),
            taken_at=taken_at,
            source=Source.EMBED,
        )
        for embed in detection
    )


def _words(embed: Embed, content: str) -> str:
    if embed.start is not None and embed.end is not None:
        return content[embed.start : embed.end]
    return (embed.quote.exact if embed.quote else "") or embed.url or embed.post_id or ""


def _text(article: Article, detection: Detection) -> str:
    if isinstance(article.content, str):
        return article.content
    return article.content.decode(detection.encoding or "utf-8", "replace")
