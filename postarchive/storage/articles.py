"""Laying an article down: its content, its embeds, and the posts that they name themselves."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from sqlmodel import col, func, select

from postarchive.model import Embed, Outcome
from postarchive.storage import blobs, posts, rows, tables
from postarchive.storage.bulk import insert
from postarchive.storage.looks import add_captures

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlmodel import Session

    from postarchive.model import Article, Capture, Detection, PostRef, Resolution, ShortLink

TICK = dt.timedelta(microseconds=1)


def key_of(article: Article) -> str:
    """Give the name under which all versions of an article are held."""
    return article.source or f"sha256:{article.sha256}"


def add(
    session: Session,
    article: Article,
    detection: Detection,
    resolutions: Sequence[Resolution],
    *,
    detector: str,
    words: Sequence[Capture],
    capture: Capture | None,
    at: dt.datetime,
) -> tuple[tables.ArticleVersion, bool]:
    """Keep an article's version and its embeds; of a version that is held, only what the caller says anew of it.

    Shapes:  `resolutions` and `words` have one for each embed; the second of the pair tells whether the version is new.
    """
    owner = _owner(session, article, at)
    version = session.exec(
        select(tables.ArticleVersion).where(
            tables.ArticleVersion.article_row == owner.id, tables.ArticleVersion.sha256 == article.sha256
        )
    ).first()
    if version is not None:
        _say_anew(session, version, article, at)
        return version, False
    version = _version(session, owner, article, detection, detector=detector, at=at)
    _add_embeds(session, version, detection.embeds, resolutions, at)
    _add_words(session, version, words)
    if capture is not None:
        add_captures(session, [capture], version_row=version.id)
    return version, True


def add_short_link(session: Session, link: ShortLink, *, at: dt.datetime) -> bool:
    """Keep a short link that was handed in alone, as an embed that no article shows; tell whether it is new."""
    if session.exec(select(tables.Embed.id).where(tables.Embed.given == link.url)).first() is not None:
        return False
    embed = Embed(platform=link.platform, short_links=(link.url,), why=("handed in as a short link",))
    columns = {**rows.embed_columns(embed), **_unknown(at), "given": link.url}
    insert(session, tables.Embed, [columns])
    return True


def current(session: Session, article_row: int) -> tables.ArticleVersion:
    """Give the version that an article had last."""
    latest = (col(tables.ArticleVersion.current_since).desc(), col(tables.ArticleVersion.id).desc())
    query = select(tables.ArticleVersion).where(tables.ArticleVersion.article_row == article_row)
    return session.exec(query.order_by(*latest).limit(1)).one()


def number_of(session: Session, version: tables.ArticleVersion) -> int:
    """Tell which of its article's versions this is, counted from 1 in the order in which they came."""
    table = tables.ArticleVersion
    earlier = select(func.count()).where(table.article_row == version.article_row, col(table.id) <= version.id)
    return session.exec(earlier).one()


def _owner(session: Session, article: Article, at: dt.datetime) -> tables.Article:
    key = key_of(article)
    owner = session.exec(select(tables.Article).where(tables.Article.key == key)).first()
    if owner is None:
        owner = tables.Article(key=key, source=article.source, first_received_at=article.received_at or at)
        session.add(owner)
        session.flush()
    return owner


def _version(
    session: Session,
    owner: tables.Article,
    article: Article,
    detection: Detection,
    *,
    detector: str,
    at: dt.datetime,
) -> tables.ArticleVersion:
    version = tables.ArticleVersion(
        article_row=owner.id,
        sha256=blobs.put(session, article.raw),
        kind=detection.kind,
        encoding=detection.encoding,
        detector=detector,
        notes=list(detection.notes),
        fields_=dict(article.fields),
        received_at=article.received_at or at,
        current_since=at,
        **_said(article),
    )
    session.add(version)
    session.flush()
    return version


def _say_anew(session: Session, version: tables.ArticleVersion, article: Article, at: dt.datetime) -> None:
    said = _said(article) | ({"fields_": dict(article.fields)} if article.fields else {})
    for name, value in said.items():
        if value is not None and getattr(version, name) != value:
            setattr(version, name, value)
    if current(session, version.article_row).id != version.id:
        version.current_since = max(at, current(session, version.article_row).current_since + TICK)
    session.add(version)


def _said(article: Article) -> dict[str, Any]:
    """Give what the caller says of an article."""
    return {
        "title": article.title,
        "outlet": article.outlet,
        "published_at": article.published_at,
        "corpus": article.corpus,
    }


def _add_embeds(
    session: Session,
    version: tables.ArticleVersion,
    embeds: Sequence[Embed],
    resolutions: Sequence[Resolution],
    at: dt.datetime,
) -> None:
    refs = [resolution.ref for resolution in resolutions if resolution.ref is not None]
    held = posts.hold(session, refs, at=at)
    insert(
        session,
        tables.Embed,
        (
            {
                **rows.embed_columns(embed),
                **_unknown(at),
                "version_row": version.id,
                "confidence": resolution.confidence,
                "evidence": rows.evidence_json(resolution.evidence),
                **_known(resolution.ref, held),
            }
            for embed, resolution in zip(embeds, resolutions, strict=True)
        ),
    )


def _add_words(session: Session, version: tables.ArticleVersion, words: Sequence[Capture]) -> None:
    """Keep each embed's own words, the first evidence of its post and often the last."""
    table = tables.Embed
    shown = session.exec(select(table.id).where(table.version_row == version.id).order_by(col(table.ordinal)))
    blobs.put_all(session, (capture.body for capture in words))
    insert(
        session,
        tables.Capture,
        (
            {**rows.capture_columns(capture), "embed_row": embed_row, "ordinal": 0}
            for embed_row, capture in zip(shown, words, strict=True)
        ),
    )


def _unknown(at: dt.datetime) -> rows.Columns:
    """Give the columns of an embed whose post is not known: whoever runs next is to find it out."""
    return {
        "version_row": None,
        "given": None,
        "post_row": None,
        "confidence": 0.0,
        "evidence": [],
        "outcome": Outcome.PENDING,
        "due_at": at,
    }


def _known(ref: PostRef | None, held: Mapping[str, tuple[int, str]]) -> rows.Columns:
    if ref is None:
        return {}
    post_row, outcome = held[ref.key]
    return {"post_row": post_row, "outcome": outcome, "due_at": None}
