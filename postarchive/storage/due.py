"""What a run has to do, and how things stand after it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import exists
from sqlmodel import col, func, or_, select

from postarchive.model import Outcome
from postarchive.storage import posts, rows, tables
from postarchive.storage.bulk import batches

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import ColumnElement
    from sqlmodel import Session

    from postarchive.model import Embed, PostRef

PAGE = 100
"""Items read ahead of a run's work; small, so that another process's work is seen soon."""

Where = tuple["ColumnElement[bool]", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a run is limited to: rows of embeds, and rows of posts, which hold those that the embeds show; None is all."""

    embeds: Sequence[int] | None = None
    posts: Sequence[int] | None = None


EVERYTHING = Scope()


@dataclass(frozen=True, slots=True, kw_only=True)
class DueEmbed:
    """An embed whose post is to be found out; `row` is its place in the store and means nothing elsewhere."""

    row: int
    embed: Embed
    article: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many embeds, and posts that no embed shows, have which outcome; and how many rows are due, from when on."""

    outcomes: Counter[Outcome]
    due: int
    next_due_at: dt.datetime | None


def scope(session: Session, names: Iterable[str]) -> Scope:
    """Take articles' keys, handed-in short links, and posts' keys to the rows that they mean; others mean nothing."""
    wanted = list(dict.fromkeys(names))
    embeds: set[int] = set()
    found: set[int] = set()
    for batch in batches(wanted):
        query = (
            select(tables.Embed.id, tables.Embed.post_row)
            .select_from(tables.Embed)
            .join(tables.ArticleVersion, isouter=True)
            .join(tables.Article, isouter=True)
            .where(or_(col(tables.Article.key).in_(batch), col(tables.Embed.given).in_(batch)))
        )
        for embed_row, post_row in session.exec(query):
            embeds.add(embed_row)
            found.update(() if post_row is None else (post_row,))
    found.update(row for row, _ in posts.rows_of(session, wanted).values())
    return Scope(embeds=sorted(embeds), posts=sorted(found))


def embeds(session: Session, where: Where, *, at: dt.datetime) -> list[tuple[int, DueEmbed]]:
    """Give the first embeds that are due and of which it is so, by their rows."""
    query = (
        select(tables.Embed, tables.Article.key)
        .select_from(tables.Embed)
        .join(tables.ArticleVersion, isouter=True)
        .join(tables.Article, isouter=True)
        .where(col(tables.Embed.due_at) <= at, *where)
        .order_by(col(tables.Embed.id))
        .limit(PAGE)
    )
    found = ((row.id, row, article) for row, article in session.exec(query))
    return [
        (number, DueEmbed(row=number, embed=rows.embed_value(row), article=article)) for number, row, article in found
    ]


def refs(session: Session, where: Where, *, at: dt.datetime) -> list[tuple[int, PostRef]]:
    """Give the first posts that are due and of which it is so, by their rows."""
    table = tables.Post
    query = select(table).where(col(table.due_at) <= at, *where).order_by(col(table.id)).limit(PAGE)
    return [(row.id, rows.ref_of_row(row)) for row in session.exec(query)]


def count(
    session: Session, table: type[tables.Embed | tables.Post], ids: Sequence[int] | None, *, at: dt.datetime
) -> int:
    """Count what is due in a table, or in some rows of it."""
    queries = (select(func.count()).where(col(table.due_at) <= at, *where) for where in among(table, ids))
    return sum(session.exec(query).one() for query in queries)


def tally(session: Session, within: Scope) -> Tally:
    """Count how things stand, in the whole archive or in a part of it."""
    outcomes: Counter[Outcome] = Counter()
    due, times = 0, []
    alone = ~exists().where(col(tables.Embed.post_row) == tables.Post.id)
    for table, ids, also in (
        (tables.Embed, within.embeds, ()),
        (tables.Post, within.posts, (alone,)),
    ):
        for where in among(table, ids):
            for outcome, number in session.exec(
                select(table.outcome, func.count()).where(*where, *also).group_by(table.outcome)
            ):
                outcomes[Outcome(outcome)] += number
            number, first = session.exec(
                select(func.count(col(table.due_at)), func.min(col(table.due_at))).where(
                    col(table.due_at).is_not(None), *where
                )
            ).one()
            due += number
            times += [first] if first else []
    return Tally(outcomes=outcomes, due=due, next_due_at=min(times, default=None))


def among(table: type[tables.Embed | tables.Post], ids: Sequence[int] | None) -> Iterator[Where]:
    """Give the conditions that together mean these rows, or the whole table."""
    if ids is None:
        yield ()
        return
    for batch in batches(ids):
        yield (col(table.id).in_(batch),)
