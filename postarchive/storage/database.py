"""The file: found, checked, made, opened, and given out in transactions.

Sources:
    Reading a database file with plain `open` drops this process's locks on it: https://sqlite.org/howtocorrupt.html §2.2,
    read 2026-11; so even the first look at a file goes through SQLite.
    Read-only WAL: https://sqlite.org/wal.html §"Read-Only Databases", read 2026-11.
"""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlmodel import Session

from postarchive.errors import DiskError, NotAnArchiveError, SchemaError
from postarchive.storage import schema
from postarchive.storage.faults import named, translated

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

BUSY_TIMEOUT = 10.0
"""Seconds to wait for another process's transaction."""

_READ_ONLY = "mode=ro"
_UNMOVED = "mode=ro&immutable=1"
_FOR_WRITING = "mode=rwc"


class Database:
    """One archive file. Each transaction has a connection of its own, so threads may share this.

    Errors:  NotAnArchiveError, SchemaError, BusyError, DiskError; a file that is refused is not touched.
    """

    def __init__(self, path: str | os.PathLike[str], *, readonly: bool = False, timeout: float = BUSY_TIMEOUT) -> None:
        self.path = Path(path).absolute()
        self.readonly = readonly
        self._timeout = timeout
        self._jotter = self._engine_for(_FOR_WRITING, synchronous="NORMAL")
        _examine(self.path, readonly=readonly)
        with translated(self.path):
            self._engine = self._readable() if readonly else self._engine_for(_FOR_WRITING)
            try:
                self._prepare()
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        self._engine.dispose()
        self._jotter.dispose()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """See one state of the archive, whatever others write meanwhile."""
        with translated(self.path), Session(self._engine) as session, session.begin():
            yield session

    @contextmanager
    def writing(self, *, lasting: bool = True) -> Iterator[Session]:
        """Write all of it or nothing. The lock is taken first, so that what is read here holds until the commit.

        Shapes:  what need not outlast a power cut is not `lasting`, and waits for no disk; it outlasts a killed process.
        """
        if self.readonly:
            raise DiskError(f"{self.path}: opened for reading only; open it without readonly to write")
        immediate = (self._engine if lasting else self._jotter).execution_options(lock="IMMEDIATE")
        with translated(self.path), Session(immediate, expire_on_commit=False) as session, session.begin():
            yield session

    def _prepare(self) -> None:
        version = self._version()
        if version > schema.VERSION:
            raise _too_new(self.path, version)
        if self.readonly:
            if version < schema.VERSION:
                raise SchemaError(f"{self.path}: written by an older postarchive; open it once for writing")
            return
        if version == 0:
            self._create()
        elif version < schema.VERSION:
            from postarchive.storage import migrations

            migrations.upgrade(self._engine, since=version)
        self._log_ahead()

    def _version(self) -> int:
        with self._engine.connect() as connection:
            found: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            return found

    def _create(self) -> None:
        """Make the whole schema in one transaction. A process that is killed here leaves a file that SQLite rolls back
        to nothing, and the next open goes on.
        """
        with self._engine.execution_options(lock="IMMEDIATE").begin() as connection:
            if not connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").first():
                schema.create(connection)

    def _log_ahead(self) -> None:
        """Switch to write-ahead logging; a file that has it stays as it is."""
        # locked: another process has just made the file, and switches it itself
        with suppress(sqlite3.OperationalError), closing(self._connect(_FOR_WRITING)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")

    def _readable(self) -> Engine:
        """Open for reading; where the folder takes no side files, and none hold news, read the file as it lies."""
        try:
            with closing(self._connect(_READ_ONLY)) as connection:
                connection.execute("PRAGMA user_version").fetchone()
        except sqlite3.OperationalError as error:
            if named(self.path, error).__class__ is not DiskError or _holds_news(self.path):
                raise
            return self._engine_for(_UNMOVED)
        return self._engine_for(_READ_ONLY)

    def _engine_for(self, mode: str, *, synchronous: str = "FULL") -> Engine:
        engine = create_engine("sqlite://", creator=lambda: self._connect(mode, synchronous), poolclass=QueuePool)
        event.listen(engine, "begin", _begin)
        return engine

    def _connect(self, mode: str, synchronous: str = "FULL") -> sqlite3.Connection:
        connection = _open(self.path, mode, timeout=self._timeout)
        connection.executescript(f"PRAGMA foreign_keys = ON; PRAGMA synchronous = {synchronous};")
        return connection


def _open(path: Path, mode: str, *, timeout: float = 0.0) -> sqlite3.Connection:
    address = f"{path.as_uri()}?{mode}"
    return sqlite3.connect(address, uri=True, timeout=timeout, isolation_level=None, check_same_thread=False)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('lock', 'DEFERRED')}")


def _examine(path: Path, *, readonly: bool) -> None:
    """Refuse what is not ours before anything is opened that could leave a trace."""
    try:
        found = path.stat()
    except FileNotFoundError:
        if not path.parent.is_dir():
            raise NotAnArchiveError(f"{path}: there is no folder {path.parent}; make it first") from None
        if readonly:
            raise NotAnArchiveError(f"{path}: there is no such file; name an archive that exists") from None
        return
    except (OSError, ValueError) as error:
        raise NotAnArchiveError(f"{path!r}: cannot be looked at ({error}); name another file") from error
    if not stat.S_ISREG(found.st_mode):
        what = "a folder" if stat.S_ISDIR(found.st_mode) else "not a file"
        raise NotAnArchiveError(f"{path}: {what}; name a file")
    if found.st_size == 0 and not readonly:
        return
    with translated(path), closing(_open(path, _UNMOVED)) as connection:
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    if owner != schema.APPLICATION_ID:
        raise NotAnArchiveError(f"{path}: not an archive of postarchive; name another file")
    if version > schema.VERSION:
        raise _too_new(path, version)


def _holds_news(path: Path) -> bool:
    """Whether a write-ahead log beside the file holds what the file itself does not."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _too_new(path: Path, version: int) -> SchemaError:
    return SchemaError(
        f"{path}: has schema {version}, this postarchive knows up to {schema.VERSION}; install a newer postarchive"
    )
