"""Times as machines write them in their answers."""

from __future__ import annotations

import datetime as dt
from email.utils import parsedate_to_datetime


def moment(written: str | None) -> dt.datetime | None:
    """Read a time, or give None for what is none.

    Shapes:  ISO 8601, or the mail-like forms of HTTP headers and of Twitter's API (`Tue Mar 21 20:50:14 +0000 2006`).
    Units:   aware UTC; a time without a zone is taken for UTC, as the APIs that leave it out mean it.
    """
    if not written:
        return None
    written = written.strip()[:64]
    for read in (dt.datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = read(written)
            return found.astimezone(dt.UTC) if found.tzinfo else found.replace(tzinfo=dt.UTC)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def since_epoch(seconds: float | None) -> dt.datetime | None:
    """Read seconds since 1970; None for what no calendar holds."""
    try:
        return None if seconds is None else dt.datetime.fromtimestamp(seconds, dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None
