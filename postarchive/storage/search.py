"""Search over the words of posts and of embeds. A user's words are never FTS5's syntax, so none of them is an error.

Source:  token characters are letters, digits and private use, as of https://sqlite.org/fts5.html §4.3.1, read 2026-11.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlmodel import col, select

from postarchive.model import Outcome, Post
from postarchive.records import Hit
from postarchive.storage import rows, tables
from postarchive.storage.types import storable

if TYPE_CHECKING:
    from sqlmodel import Session

MOST_WORDS = 64
"""Words of a query that are looked at; SQLite's parser ends at a depth of 256."""
_MORE = 4
"""Embeds fetched for each hit wanted: several articles show one post."""


def expression(query: str) -> str | None:
    """Write a user's words as FTS5 wants them: all must be there, each as it stands, `word*` as a beginning."""
    words = [word for word in storable(query).split() if any(sign.isalnum() for sign in word)]
    return " ".join(_quoted(word) for word in words[:MOST_WORDS]) or None


def _quoted(word: str) -> str:
    inner = word.rstrip("*")
    return '"' + inner.replace('"', '""') + '"' + (" *" if inner != word else "")


def search(session: Session, query: str, *, limit: int) -> list[Hit]:
    """Find posts by their own words, by their authors, and by the words that articles show of them; best first."""
    wanted = expression(query)
    if wanted is None or limit <= 0:
        return []
    found = [
        *((rank, _post_hit(session, row, snippet)) for row, rank, snippet in _match(session, "post", wanted, limit)),
        *(
            (rank, _embed_hit(session, row, snippet))
            for row, rank, snippet in _match(session, "embed", wanted, limit * _MORE)
        ),
    ]
    best: dict[object, Hit] = {}
    for _, hit in sorted(found, key=lambda pair: pair[0]):
        held = best.setdefault(_identity(hit), hit)
        if held.embed is None and hit.embed is not None:
            best[_identity(hit)] = Hit(
                post=held.post, snippet=held.snippet, outcome=held.outcome, embed=hit.embed, article=hit.article
            )
    return list(best.values())[:limit]


def _identity(hit: Hit) -> object:
    """Tell which hits are one: those of one post, and those of one embed's words, however many articles show them."""
    return hit.post.key or (hit.embed and (hit.embed.platform, hit.embed.handle, hit.embed.date, hit.embed.body))


def _match(session: Session, table: str, wanted: str, limit: int) -> list[tuple[int, float, str]]:
    statement = text(
        f"SELECT rowid, rank, snippet({table}_words, -1, '«', '»', '…', 24) FROM {table}_words "  # noqa: S608  two names of ours
        f"WHERE {table}_words MATCH :wanted ORDER BY rank LIMIT :most"
    )
    found = session.connection().execute(statement, {"wanted": wanted, "most": limit})
    return [(row, rank, snippet) for row, rank, snippet in found]


def _post_hit(session: Session, post_row: int, snippet: str) -> Hit:
    row = session.get_one(tables.Post, post_row)
    return Hit(post=_post(row), snippet=snippet, outcome=Outcome(row.outcome))


def _embed_hit(session: Session, embed_row: int, snippet: str) -> Hit:
    row = session.get_one(tables.Embed, embed_row)
    embed = rows.embed_value(row)
    shown = session.get(tables.Post, row.post_row) if row.post_row else None
    record = rows.record_of_row(shown) if shown else None
    words = Post(
        ref=rows.ref_of_row(shown) if shown else None,
        handle=embed.handle,
        name=embed.name,
        body=embed.body,
        posted_at=shown.posted_at if shown else None,
        fetcher="embed",
    )
    return Hit(
        post=record or words,
        snippet=snippet,
        outcome=Outcome(row.outcome),
        embed=embed,
        article=_article(session, row),
    )


def _post(row: tables.Post) -> Post:
    return rows.record_of_row(row) or Post(ref=rows.ref_of_row(row), handle=row.handle, posted_at=row.posted_at)


def _article(session: Session, row: tables.Embed) -> str | None:
    query = (
        select(tables.Article.key).join(tables.ArticleVersion).where(col(tables.ArticleVersion.id) == row.version_row)
    )
    return session.exec(query).first()
