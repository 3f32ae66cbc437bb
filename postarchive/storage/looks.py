"""Laying down what was seen: resolutions, snapshots, their attempts, captures and bodies. Evidence is only added."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlmodel import col, func, select

from postarchive.model import Outcome, Source
from postarchive.storage import blobs, posts, rows, state, tables

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from sqlmodel import Session

    from postarchive.model import Attempt, Capture, Resolved, Snapshot


def repeats(session: Session, held: Sequence[tables.Attempt], attempts: Sequence[Attempt]) -> bool:
    """Tell whether tries met just what those before them did: the same recorded answers, or nobody at all.

    What is received anew has a time of its own, so it never repeats anything.
    """
    if [(one.fetcher, one.source, one.outcome) for one in held] != [
        (one.fetcher, one.source, one.outcome) for one in attempts
    ]:
        return False
    return all(_captured(session, row) == _columns(attempt) for row, attempt in zip(held, attempts, strict=True))


def _captured(session: Session, attempt: tables.Attempt) -> list[tuple[Any, ...]]:
    table = tables.Capture
    query = select(table.url, table.sha256, table.taken_at, table.source).where(table.attempt_row == attempt.id)
    return [tuple(row) for row in session.exec(query.order_by(col(table.ordinal)))]


def _columns(attempt: Attempt) -> list[tuple[Any, ...]]:
    return [(one.url, one.sha256, one.taken_at, one.source) for one in attempt.captures]


def add_resolved(
    session: Session, embed_row: int, resolved: Resolved, *, due_at: dt.datetime | None, at: dt.datetime
) -> tuple[Outcome, bool]:
    """Keep what came of working out an embed's post; give its outcome, and whether its post is new here."""
    row = session.get_one(tables.Embed, embed_row)
    table = tables.Attempt
    tried = session.exec(select(table).where(table.embed_row == embed_row).order_by(col(table.ordinal))).all()
    if not tried or not repeats(session, tried[-len(resolved.attempts) :], resolved.attempts):
        _add_attempts(session, resolved.attempts, first=len(tried), at=at, embed_row=embed_row)
    ref = resolved.resolution.ref
    row.confidence = resolved.resolution.confidence
    row.evidence = rows.evidence_json(resolved.resolution.evidence)
    if ref is None:
        row.outcome, row.due_at = resolved.outcome, due_at
        session.add(row)
        return resolved.outcome, False
    known = posts.find(session, ref.key)
    row.post_row, row.outcome = posts.hold(session, [ref], at=at)[ref.key]
    row.due_at = None
    session.add(row)
    return Outcome(row.outcome), known is None


def add_snapshot(
    session: Session,
    snapshot: Snapshot,
    *,
    due_at: dt.datetime | None,
    copied_at: dt.datetime | None,
    aliases: Iterable[str],
) -> tables.Post:
    """Keep one look, and bring its post up to date: key, record, outcome, state; and with it all embeds that show it."""
    at = snapshot.taken_at
    posts.hold(session, [snapshot.ref], at=at)
    row = posts.find(session, snapshot.ref.key)
    assert row is not None
    if snapshot.post is not None and snapshot.post.ref is not None:
        row = posts.rename(session, row, snapshot.post.ref, at=at)
    for alias in aliases:
        row = posts.add_alias(session, row, alias, at=at)
    word, said_at = state.said(snapshot)
    alive_at = said_at if word == "live" else copied_at
    if repeats(session, _last_tries(session, row), snapshot.attempts):
        _update(session, row, snapshot, due_at=due_at, alive_at=alive_at)
        return row
    look = tables.Snapshot(
        post_row=row.id,
        asked=rows.ref_json(snapshot.ref),
        outcome=snapshot.outcome,
        said=word,
        said_at=said_at,
        record=rows.post_json(snapshot.post),
        taken_at=at,
    )
    session.add(look)
    session.flush()
    _add_attempts(session, snapshot.attempts, first=0, at=at, snapshot_row=look.id)
    _update(session, row, snapshot, due_at=due_at, alive_at=alive_at)
    return row


def _last_tries(session: Session, row: tables.Post) -> Sequence[tables.Attempt]:
    """Give the tries of the last look at a post."""
    latest = select(func.max(tables.Snapshot.id)).where(tables.Snapshot.post_row == row.id).scalar_subquery()
    table = tables.Attempt
    return session.exec(select(table).where(table.snapshot_row == latest).order_by(col(table.ordinal))).all()


def _update(
    session: Session,
    row: tables.Post,
    snapshot: Snapshot,
    *,
    due_at: dt.datetime | None,
    alive_at: dt.datetime | None,
) -> None:
    source = state.source_of_record(snapshot)
    if snapshot.post is not None and (source is Source.LIVE or row.source != Source.LIVE):
        for name, value in rows.record_columns(snapshot.post).items():
            setattr(row, name, value)
        row.source = source
    times = (row.last_known_alive_at, alive_at)
    row.last_known_alive_at = max((time for time in times if time), default=None)
    row.outcome, row.last_looked_at, row.due_at = snapshot.outcome, snapshot.taken_at, due_at
    query = select(tables.Snapshot.said_at, tables.Snapshot.said).where(tables.Snapshot.post_row == row.id)
    row.state = state.state_of(session.exec(query))
    session.add(row)
    posts.tell_embeds(session, row)


def _add_attempts(
    session: Session,
    attempts: Iterable[Attempt],
    *,
    first: int,
    at: dt.datetime,
    embed_row: int | None = None,
    snapshot_row: int | None = None,
) -> None:
    for ordinal, attempt in enumerate(attempts, first):
        row = tables.Attempt(
            snapshot_row=snapshot_row,
            embed_row=embed_row,
            ordinal=ordinal,
            fetcher=attempt.fetcher,
            source=attempt.source,
            outcome=attempt.outcome,
            reason=attempt.reason,
            detail=attempt.detail,
            retry_at=attempt.retry_at,
            taken_at=at,
        )
        session.add(row)
        session.flush()
        add_captures(session, attempt.captures, attempt_row=row.id)


def add_captures(
    session: Session,
    captures: Iterable[Capture],
    *,
    attempt_row: int | None = None,
    version_row: int | None = None,
) -> None:
    """Keep responses with their bodies: the bytes first, then the row that names them."""
    for ordinal, capture in enumerate(captures):
        blobs.put(session, (capture.confirms or capture).body)
        columns = rows.capture_columns(capture)
        session.add(tables.Capture(attempt_row=attempt_row, version_row=version_row, ordinal=ordinal, **columns))
