"""What the disk and the database say, in our words: one line that tells what is wrong and what to do."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError

from postarchive.errors import BusyError, DiskError, NotAnArchiveError, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_UNWRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH}
_DISK = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOLFS}
_TOO_MUCH = {sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_MISMATCH}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FORMAT}
_FOREIGN = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_SCHEMA}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Let none but our own errors out.

    Errors:  BusyError, DiskError, NotAnArchiveError; ValueError for a value that cannot be stored.
    """
    try:
        yield
    except DBAPIError as error:
        raise named(path, error.orig) from error
    except sqlite3.Error as error:
        raise named(path, error) from error
    except StatementError as error:
        raise ValueError(f"cannot be stored: {_line(error.orig or error)}") from error
    except OverflowError as error:
        raise ValueError(f"cannot be stored: {_line(error)}") from error
    except SQLAlchemyError as error:
        raise StoreError(f"{path}: {_line(error)}") from error


def named(path: Path, error: BaseException | None) -> StoreError | ValueError:
    """Name a fault of SQLite's by its result code, not by its words."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    said = _line(error)
    if code in _TOO_MUCH:
        return ValueError(f"cannot be stored: {said}")
    if code in _BUSY:
        return BusyError(f"{path}: another process is writing to the archive; nothing was changed, try again later")
    if code in _UNWRITABLE:
        return DiskError(
            f"{path}: cannot be opened or written ({said}); check the permissions of the file and its folder"
        )
    if code in _DISK:
        return DiskError(f"{path}: the disk refused ({said}); make room and run again, all finished work is kept")
    if code in _DAMAGED:
        return NotAnArchiveError(f"{path}: the file is damaged ({said}); restore a copy, or name another file")
    if code in _FOREIGN:
        return NotAnArchiveError(f"{path}: not an archive of postarchive ({said}); name another file")
    return StoreError(f"{path}: {said}")


def _line(error: BaseException | None) -> str:
    return " ".join(str(error).split())
