"""Captures as values; and which of them their servers may be asked to confirm."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from sqlmodel import col, select

from postarchive.errors import NotAnArchiveError
from postarchive.model import Capture, Outcome, Source
from postarchive.storage import blobs, posts, rows, tables

if TYPE_CHECKING:
    from typing import Any

    from sqlmodel import Session

_MOST = 50
"""Answers of the latest tries that are looked through: a look has a handful."""

_TAGS = {"etag", "last-modified"}
_NOTHING = hashlib.sha256(b"").hexdigest()


def capture(session: Session, row: tables.Capture) -> Capture:
    """Give a capture; a 304 that confirmed a body, with the earlier one that brought it."""
    earlier = _confirmed(session, row)
    return Capture(
        url=row.url,
        method=row.method,
        status=row.status,
        headers=rows.pairs_value(row.headers),
        body=b"" if earlier is not None else blobs.get(session, row.sha256) or b"",
        taken_at=row.taken_at,
        source=Source(row.source),
        hops=rows.hops_value(row.hops),
        confirms=None if earlier is None else capture(session, earlier),
    )


def _confirmed(session: Session, row: tables.Capture) -> tables.Capture | None:
    """Find the answer that a 304 names by its body: the last one from that address that brought these bytes."""
    if row.status != 304 or row.sha256 == _NOTHING:
        return None
    table = tables.Capture
    query = select(table).where(
        table.sha256 == row.sha256, table.url == row.url, table.status == 200, col(table.id) < row.id
    )
    return session.exec(query.order_by(col(table.id).desc()).limit(1)).first()


def of_post(session: Session, key: str) -> list[Capture]:
    """Give what was last answered, by each address, when a post was looked at."""
    row = posts.find(session, key)
    if row is None:
        return []
    looks = select(tables.Snapshot.id).where(tables.Snapshot.post_row == row.id)
    return _confirmable(session, col(tables.Attempt.snapshot_row).in_(looks))


def of_embed(session: Session, embed_row: int) -> list[Capture]:
    """Give what was last answered, by each address, in the tries to find out an embed's post."""
    return _confirmable(session, col(tables.Attempt.embed_row) == embed_row)


def _confirmable(session: Session, of_whom: Any) -> list[Capture]:
    """Give answers that came to us, that somebody could read, and that have a tag to name them by; damaged ones are not."""
    table, attempt = tables.Capture, tables.Attempt
    query = (
        select(table)
        .join(attempt, col(table.attempt_row) == attempt.id)
        .where(
            of_whom,
            attempt.outcome != Outcome.UNPARSABLE,
            col(table.status).in_((200, 304)),
            col(table.source).in_((Source.LIVE, Source.ARCHIVE)),
        )
        .order_by(col(table.id).desc())
        .limit(_MOST)
    )
    latest: dict[str, tables.Capture] = {}
    for row in session.exec(query):
        latest.setdefault(row.url, row)
    found = []
    for row in latest.values():
        if any(name.lower() in _TAGS for name, _ in row.headers):
            try:
                found.append(capture(session, row))
            except NotAnArchiveError:  # its bytes are no longer what they were: it is asked for as if it had never come
                continue
    return found
