"""Each result code of SQLite's, in our words: the class says what happened, the line what to do."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import InvalidRequestError

from postarchive.errors import BusyError, DiskError, NotAnArchiveError, StoreError
from postarchive.storage.faults import named, translated

CODES = {
    sqlite3.SQLITE_BUSY: (BusyError, "try again"),
    sqlite3.SQLITE_LOCKED: (BusyError, "try again"),
    sqlite3.SQLITE_BUSY_SNAPSHOT: (BusyError, "try again"),
    sqlite3.SQLITE_FULL: (DiskError, "make room"),
    sqlite3.SQLITE_IOERR: (DiskError, "make room"),
    sqlite3.SQLITE_IOERR_FSYNC: (DiskError, "make room"),
    sqlite3.SQLITE_READONLY: (DiskError, "permissions"),
    sqlite3.SQLITE_CANTOPEN: (DiskError, "permissions"),
    sqlite3.SQLITE_CORRUPT: (NotAnArchiveError, "restore a copy"),
    sqlite3.SQLITE_NOTADB: (NotAnArchiveError, "another file"),
    sqlite3.SQLITE_ERROR: (NotAnArchiveError, "another file"),
    sqlite3.SQLITE_TOOBIG: (ValueError, "cannot be stored"),
    sqlite3.SQLITE_CONSTRAINT: (StoreError, "a.db"),
}


@pytest.mark.parametrize(("code", "said"), CODES.items(), ids=map(str, CODES))
def test_a_code_has_its_class_and_says_what_to_do(code, said):
    kind, words = said
    error = sqlite3.OperationalError("what it said,\nover two lines")
    error.sqlite_errorcode = code
    found = named(Path("a.db"), error)
    assert type(found) is kind
    assert words in str(found)
    assert "\n" not in str(found)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OverflowError("too large"), ValueError),
        (InvalidRequestError("x"), StoreError),
        (sqlite3.Error("x"), StoreError),
    ],
)
def test_no_error_of_a_library_comes_through(error, kind):
    with pytest.raises(kind), translated(Path("a.db")):
        raise error


def test_other_errors_pass_as_they_are():
    with pytest.raises(KeyError), translated(Path("a.db")):
        raise KeyError("ours")
