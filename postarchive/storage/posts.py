"""Posts by their keys: found, held, and joined when two keys prove to be one post's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import update
from sqlmodel import col, select

from postarchive.model import Outcome
from postarchive.records import State
from postarchive.storage import rows, tables
from postarchive.storage.bulk import batches, insert
from postarchive.storage.types import storable

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from sqlmodel import Session

    from postarchive.model import PostRef


def find(session: Session, key: str) -> tables.Post | None:
    """Find a post by its key or an alias."""
    row = session.exec(select(tables.Post).where(tables.Post.key == key)).first()
    if row is not None:
        return row
    by_alias = select(tables.Post).join(tables.PostAlias).where(tables.PostAlias.alias == key)
    return session.exec(by_alias).first()


def hold(session: Session, refs: Iterable[PostRef], *, at: dt.datetime) -> dict[str, tuple[int, str]]:
    """See to it that each post has its row, and give each key's row and outcome."""
    wanted = {ref.key: ref for ref in refs}
    found = rows_of(session, wanted)
    new = [_new(ref, at) for key, ref in wanted.items() if key not in found]
    insert(session, tables.Post, new)
    return found | rows_of(session, [ref["key"] for ref in new])


def rows_of(session: Session, keys: Iterable[str]) -> dict[str, tuple[int, str]]:
    found: dict[str, tuple[int, str]] = {}
    for batch in batches(keys):
        asked = {storable(key): key for key in batch}
        post, alias = tables.Post, tables.PostAlias
        own = select(post.key, post.id, post.outcome).where(col(post.key).in_(asked))
        others = select(alias.alias, post.id, post.outcome).join(post).where(col(alias.alias).in_(asked))
        for key, row, outcome in (*session.exec(others), *session.exec(own)):
            found[asked[key]] = (row, outcome)
    return found


def _new(ref: PostRef, at: dt.datetime) -> rows.Columns:
    return {
        **rows.ref_columns(ref),
        "handle": ref.handle,
        "posted_at": ref.posted_at,
        "outcome": Outcome.PENDING,
        "state": State.UNKNOWN,
        "first_seen_at": at,
        "due_at": at,
    }


def rename(session: Session, row: tables.Post, ref: PostRef, *, at: dt.datetime) -> tables.Post:
    """Give a post the key that an answer told, keeping the old one as an alias; where that key has a row, join them."""
    if row.key == ref.key:
        return row
    other = find(session, ref.key)
    if other is None:
        old = row.key
        for name, value in rows.ref_columns(ref).items():
            setattr(row, name, value)
        session.add(row)
        add_alias(session, row, old, at=at)
        return row
    return other if other.id == row.id else join(session, other, row, at=at)


def add_alias(session: Session, row: tables.Post, key: str, *, at: dt.datetime) -> tables.Post:
    """Let a post be found under another key; where a row of its own holds that key, join them."""
    if key == row.key:
        return row
    other = find(session, key)
    if other is None:
        session.add(tables.PostAlias(alias=key, post_row=row.id, added_at=at))
        session.flush()
        return row
    return row if other.id == row.id else join(session, row, other, at=at)


def join(session: Session, kept: tables.Post, gone: tables.Post, *, at: dt.datetime) -> tables.Post:
    """Make one row of two that are one post: all that points at `gone` points at `kept`, its key becomes an alias."""
    for table in (tables.Embed, tables.Snapshot, tables.PostAlias):
        session.execute(update(table).where(col(table.post_row) == gone.id).values(post_row=kept.id))
    if kept.fetcher is None and gone.fetcher is not None:
        for name in _RECORD:
            setattr(kept, name, getattr(gone, name))
    kept.first_seen_at = min(kept.first_seen_at, gone.first_seen_at)
    times = (kept.last_known_alive_at, gone.last_known_alive_at)
    kept.last_known_alive_at = max((time for time in times if time), default=None)
    if kept.last_looked_at is None:
        kept.outcome, kept.last_looked_at, kept.due_at = gone.outcome, gone.last_looked_at, gone.due_at
    session.add(kept)
    session.delete(gone)
    session.add(tables.PostAlias(alias=gone.key, post_row=kept.id, added_at=at))
    session.flush()
    tell_embeds(session, kept)
    return kept


_RECORD = (
    *("handle", "name", "author_id", "body", "posted_at", "edited_at", "lang"),
    *("media", "reply_to", "quotes", "version", "fetcher", "source"),
)


def tell_embeds(session: Session, row: tables.Post) -> None:
    """Let every embed that shows a post have the post's outcome: an embed has exactly one."""
    session.flush()
    table = tables.Embed
    stale = (col(table.post_row) == row.id, col(table.outcome) != row.outcome)
    session.execute(update(table).where(*stale).values(outcome=row.outcome))
