"""What hosts are owed: when each may be asked next, for all who work on this archive, now or later."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from postarchive.storage import tables

if TYPE_CHECKING:
    from sqlmodel import Session

_LONGEST_HOLD = dt.timedelta(days=2)
_LONGEST_QUEUE = 100
"""Beyond these a time was written by a clock that was wrong, and is not waited for."""


def claim(session: Session, name: str, pace: float, *, at: dt.datetime) -> tuple[dt.datetime, bool]:
    """Take the next turn, and give its time and True; or the time until which the host wants peace, and False."""
    host = session.get(tables.Host, name.partition("/")[0])
    held = host.held_until if host else None
    if held is not None and at < held < at + _LONGEST_HOLD:
        return held, False
    row = _row(session, name)
    pause = dt.timedelta(seconds=pace)
    if row.free_at is None or not at < row.free_at < at + _LONGEST_QUEUE * (pause + dt.timedelta(seconds=1)):
        row.free_at = at
    turn = row.free_at
    row.free_at = turn + pause
    return turn, True


def give_back(session: Session, name: str, pace: float, *, at: dt.datetime) -> None:
    """Give back the turn of that time, unless somebody has taken one behind it."""
    row = _row(session, name)
    if row.free_at == at + dt.timedelta(seconds=pace):
        row.free_at = at


def hold(session: Session, host: str, *, until: dt.datetime) -> None:
    """Write down that a host wants peace; what it asked for before counts too."""
    row = _row(session, host)
    row.held_until = max(row.held_until or until, until)


def _row(session: Session, name: str) -> tables.Host:
    row = session.get(tables.Host, name)
    if row is None:
        row = tables.Host(name=name, free_at=None, held_until=None)
        session.add(row)
    return row
