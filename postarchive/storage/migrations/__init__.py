"""From an older schema to this one, by alembic's steps. Imported only where a step is due.

A step is a file in `versions/`, named and numbered by the schema version that it leads to. Tables are changed in batch
mode, which forgets triggers and trips over views: a step drops those first and makes them again at its end.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory

from postarchive.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alembic.script import Script
    from sqlalchemy import Connection, Engine


def upgrade(engine: Engine, *, since: int) -> None:
    """Take the file from schema version `since` to the newest, a transaction a step.

    A process that is killed between two leaves the file at a version that the next open goes on from.
    """
    for step in _steps(since):
        _take(engine, step)


def _steps(since: int) -> Iterator[Script]:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    steps = ScriptDirectory.from_config(config).walk_revisions()
    return reversed([step for step in steps if int(step.revision) > since])


def _take(engine: Engine, step: Script) -> None:
    with engine.execution_options(lock="IMMEDIATE").connect() as connection:
        driver = connection.connection.cursor()
        # before the transaction, or it has no effect: batch mode drops tables that others point at
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                _apply(connection, step)
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _apply(connection: Connection, step: Script) -> None:
    number = int(step.revision)
    if connection.exec_driver_sql("PRAGMA user_version").scalar_one() >= number:
        return  # another process was first
    with Operations.context(MigrationContext.configure(connection)):
        step.module.upgrade()
    _check(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {number}")


def _check(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise StoreError(f"the file's rows do not fit together (table {broken[0]}); nothing was changed")
