"""What the archive holds, as values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import aliased
from sqlmodel import col, func, select

from postarchive.model import Attempt, Outcome, Snapshot, Source
from postarchive.records import ArticleRecord, EmbedRecord, PostRecord, State
from postarchive.storage import answers, articles, posts, rows, tables
from postarchive.storage.bulk import BATCH

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import ColumnElement
    from sqlmodel import Session

    from postarchive.model import Capture

_ARTICLES = 20
"""Articles read at a time: each comes with all its embeds."""


def post(session: Session, keys: Iterable[str]) -> PostRecord | None:
    """Find a post by the first of these that is a key or an alias of one."""
    found = (posts.find(session, key) for key in keys)
    row = next((row for row in found if row is not None), None)
    return None if row is None else _post_records(session, [row])[0]


def post_page(session: Session, where: Sequence[ColumnElement[bool]]) -> list[tuple[int, PostRecord]]:
    """Give the first posts of which it is so, by their rows, in the order in which they came."""
    query = select(tables.Post).where(*where).order_by(col(tables.Post.id)).limit(BATCH)
    found = session.exec(query).all()
    return [(row.id, record) for row, record in zip(found, _post_records(session, found), strict=True)]


def _post_records(session: Session, found: Sequence[tables.Post]) -> list[PostRecord]:
    aliases: dict[int, list[str]] = {}
    alias = tables.PostAlias
    query = select(alias.post_row, alias.alias).where(col(alias.post_row).in_([row.id for row in found]))
    for post_row, name in session.exec(query.order_by(alias.alias)):
        aliases.setdefault(post_row, []).append(name)
    return [rows.post_record(row, aliases.get(row.id, ())) for row in found]


def article_page(session: Session, where: Sequence[ColumnElement[bool]]) -> list[tuple[int, ArticleRecord]]:
    """Give the first articles of which it is so, by their rows, each as its current version."""
    query = select(tables.Article).where(*where).order_by(col(tables.Article.id)).limit(_ARTICLES)
    return [(row.id, _article_record(session, row)) for row in session.exec(query).all()]


def _article_record(session: Session, row: tables.Article) -> ArticleRecord:
    version = articles.current(session, row.id)
    versions = session.exec(select(func.count()).where(tables.ArticleVersion.article_row == row.id)).one()
    return ArticleRecord(
        key=row.key,
        sha256=version.sha256,
        kind=version.kind,
        received_at=version.received_at,
        source=row.source,
        versions=versions,
        encoding=version.encoding,
        title=version.title,
        outlet=version.outlet,
        published_at=version.published_at,
        corpus=version.corpus,
        fields=version.fields_,
        notes=tuple(version.notes),
        embeds=tuple(embeds(session, [col(tables.Embed.version_row) == version.id])),
    )


def embeds(session: Session, where: Sequence[ColumnElement[bool]], *, attempts: bool = False) -> list[EmbedRecord]:
    """Give embeds in the order of their articles; with `attempts`, also every try to find out their posts."""
    earlier = aliased(tables.ArticleVersion)
    number = (
        select(func.count())
        .where(earlier.article_row == tables.ArticleVersion.article_row, col(earlier.id) <= tables.ArticleVersion.id)
        .correlate(tables.ArticleVersion)
        .scalar_subquery()
    )
    query: Any = (
        select(tables.Embed, tables.Article.key, number, tables.Post)
        .select_from(tables.Embed)
        .join(tables.ArticleVersion, isouter=True)
        .join(tables.Article, isouter=True)
        .join(tables.Post, col(tables.Embed.post_row) == tables.Post.id, isouter=True)
        .where(*where)
        .order_by(col(tables.Embed.version_row), col(tables.Embed.ordinal), col(tables.Embed.id))
    )
    return [
        EmbedRecord(
            embed=rows.embed_value(row),
            outcome=Outcome(row.outcome),
            article=article,
            version=version if article else None,
            ref=rows.ref_of_row(shown) if shown else None,
            state=State(shown.state) if shown else State.UNKNOWN,
            confidence=row.confidence,
            evidence=rows.evidence_value(row.evidence),
            attempts=_attempts(session, [col(tables.Attempt.embed_row) == row.id]) if attempts else (),
            due_at=shown.due_at if shown else row.due_at,
        )
        for row, article, version, shown in session.exec(query)
    ]


def snapshot_rows(session: Session, key: str) -> list[int]:
    """Give the rows of a post's looks, oldest first."""
    row = posts.find(session, key)
    if row is None:
        return []
    table = tables.Snapshot
    query = select(table.id).where(table.post_row == row.id).order_by(col(table.taken_at), col(table.id))
    return list(session.exec(query))


def snapshot(session: Session, snapshot_row: int) -> Snapshot:
    row = session.get_one(tables.Snapshot, snapshot_row)
    return Snapshot(
        ref=rows.ref_value(row.asked),
        outcome=Outcome(row.outcome),
        taken_at=row.taken_at,
        post=rows.post_value(row.record),
        attempts=_attempts(session, [col(tables.Attempt.snapshot_row) == row.id]),
    )


def _attempts(session: Session, where: Sequence[ColumnElement[bool]]) -> tuple[Attempt, ...]:
    query = select(tables.Attempt).where(*where).order_by(col(tables.Attempt.ordinal))
    return tuple(
        Attempt(
            fetcher=row.fetcher,
            outcome=Outcome(row.outcome),
            source=Source(row.source),
            reason=row.reason,
            detail=row.detail,
            retry_at=row.retry_at,
            captures=_captures(session, row),
        )
        for row in session.exec(query).all()
    )


def _captures(session: Session, attempt: tables.Attempt) -> tuple[Capture, ...]:
    table = tables.Capture
    query = select(table).where(table.attempt_row == attempt.id).order_by(col(table.ordinal))
    return tuple(answers.capture(session, row) for row in session.exec(query).all())
