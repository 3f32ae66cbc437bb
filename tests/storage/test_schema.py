"""A fresh file and one that came through every step are the same; what is not ours is refused and not touched."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from alembic import op
from sqlalchemy import QueuePool, create_engine, event
from sqlmodel import SQLModel

from postarchive.errors import BusyError, DiskError, NotAnArchiveError, SchemaError, StoreError
from postarchive.storage import Store, database, migrations, schema
from postarchive.storage.tables import Row


def objects(path):
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    return sorted(((*row[:3], row[3] and " ".join(row[3].split())) for row in found), key=repr)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def pragma(path, name):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def engine_on(path):
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(path, isolation_level=None, check_same_thread=False),
        poolclass=QueuePool,
    )
    event.listen(engine, "begin", database._begin)
    return engine


def test_a_migrated_file_and_a_fresh_one_have_the_same_schema(tmp_path):
    Store(tmp_path / "fresh.db").close()
    engine = engine_on(tmp_path / "migrated.db")
    migrations.upgrade(engine, since=0)
    engine.dispose()
    assert objects(tmp_path / "migrated.db") == objects(tmp_path / "fresh.db")
    assert pragma(tmp_path / "migrated.db", "user_version") == schema.VERSION


def test_the_documented_tables_are_the_tables():
    docs = (Path(__file__).parents[2] / "docs" / "tables.md").read_text(encoding="utf-8")
    told = {}
    for section in docs.partition("## Tables")[2].partition("## What is always so")[0].split("\n### ")[1:]:
        table, _, rest = section.partition("\n")
        told[table] = re.findall(r"^\| `(\w+)` \| .+ \|$", rest, re.MULTILINE)
    assert told == {table.name: [column.name for column in table.columns] for table in Row.metadata.tables.values()}


def test_the_documented_view_is_the_view(tmp_path):
    docs = (Path(__file__).parents[2] / "docs" / "tables.md").read_text(encoding="utf-8")
    told = re.findall(r"`(\w+)`", docs.partition("## The view")[2].partition("## Tables")[0])
    Store(tmp_path / "a.db").close()
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(embed_now)")]
    assert sorted(told) == sorted(["embed_now", *columns])


def test_the_last_step_leads_to_the_version_of_the_tables():
    assert [int(step.revision) for step in migrations._steps(0)] == list(range(1, schema.VERSION + 1))
    assert list(migrations._steps(schema.VERSION)) == []


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("CREATE TABLE capture (x); PRAGMA user_version = 0;")
    before = objects(path)
    engine = engine_on(path)
    with pytest.raises(Exception, match="already exists"):
        migrations.upgrade(engine, since=0)
    engine.dispose()
    assert objects(path) == before
    assert pragma(path, "user_version") == 0


def test_a_step_is_taken_once_by_whoever_is_first(tmp_path):
    engine = engine_on(tmp_path / "a.db")
    migrations.upgrade(engine, since=0)
    migrations.upgrade(engine, since=0)
    engine.dispose()
    assert pragma(tmp_path / "a.db", "integrity_check") == "ok"


def test_a_fresh_file_has_what_the_docs_promise(tmp_path):
    path = tmp_path / "a.db"
    Store(path).close()
    assert pragma(path, "application_id") == schema.APPLICATION_ID
    assert pragma(path, "user_version") == schema.VERSION
    assert pragma(path, "journal_mode") == "wal"
    assert pragma(path, "integrity_check") == "ok"


@pytest.mark.parametrize(("pragma_name", "value"), [("foreign_keys", 1), ("synchronous", 2), ("busy_timeout", 10_000)])
def test_every_connection_is_careful(tmp_path, pragma_name, value):
    store = Store(tmp_path / "a.db")
    with store._database.reading() as session:
        assert session.connection().exec_driver_sql(f"PRAGMA {pragma_name}").scalar_one() == value
    store.close()


def foreign_database(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE article (id)")
        connection.commit()


def foreign_database_in_wal(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE article (id)")
        connection.commit()


def newer(path):
    Store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")


def header_only(path):
    Store(path).close()
    path.write_bytes(path.read_bytes()[:100])


def overwritten(path):
    Store(path).close()
    path.write_bytes(b"\0" * 16 + path.read_bytes()[16:])


BAD = {
    "a text": (lambda path: path.write_text("not a database, " * 1000), NotAnArchiveError),
    "a short text": (lambda path: path.write_text("x"), NotAnArchiveError),
    "another database": (foreign_database, NotAnArchiveError),
    "another database in WAL": (foreign_database_in_wal, NotAnArchiveError),
    "a cut header": (header_only, NotAnArchiveError),
    "a damaged header": (overwritten, NotAnArchiveError),
    "a newer schema": (newer, SchemaError),
}


@pytest.mark.parametrize("readonly", [False, True], ids=["writing", "reading"])
@pytest.mark.parametrize(("make", "error"), BAD.values(), ids=BAD)
def test_what_is_not_ours_is_refused_in_one_line_and_not_touched(tmp_path, make, error, readonly):
    path = tmp_path / "posts.db"
    make(path)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    listing = names(tmp_path)
    with pytest.raises(error) as caught:
        Store(path, readonly=readonly)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert names(tmp_path) == listing


@pytest.mark.parametrize(
    ("name", "readonly", "word"),
    [
        (".", False, "folder"),
        (".", True, "folder"),
        ("no/such/posts.db", False, "no folder"),
        ("none.db", True, "no such"),
    ],
)
def test_a_path_that_cannot_be_an_archive_is_named(tmp_path, name, readonly, word):
    with pytest.raises(NotAnArchiveError, match=word):
        Store(tmp_path / name, readonly=readonly)
    assert names(tmp_path) == []


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotAnArchiveError, match="not a file"):
        Store(tmp_path / "pipe")


def test_damage_behind_the_header_is_named_when_it_is_met(tmp_path):
    path = tmp_path / "a.db"
    Store(path).close()
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    with pytest.raises(NotAnArchiveError, match="damaged"):
        list(Store(path).posts())


def test_an_empty_file_becomes_an_archive(tmp_path):
    path = tmp_path / "a.db"
    path.touch()
    Store(path).close()
    assert pragma(path, "user_version") == schema.VERSION


@pytest.mark.parametrize("name", ["a?b.db", "a#b.db", "a%20b.db", "a b&c=d.db", "ä\u202e.db", os.fsdecode(b"\xff.db")])
def test_any_file_name_will_do(tmp_path, name):
    Store(tmp_path / name).close()
    assert names(tmp_path) == [name]


def test_many_may_make_the_same_file_at_once(tmp_path):
    path = tmp_path / "a.db"
    with ThreadPoolExecutor(8) as pool:
        for opened in [pool.submit(Store, path) for _ in range(8)]:
            opened.result().close()
    assert pragma(path, "integrity_check") == "ok"


def test_reading_waits_for_no_writer_and_leaves_the_file_alone(tmp_path):
    path = tmp_path / "a.db"
    Store(path).close()
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store = Store(path, readonly=True, timeout=0)
        assert list(store.posts()) == []
        store.close()
        other.execute("ROLLBACK")
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_a_lock_that_is_held_too_long_is_said(tmp_path, a_ref, noon):
    path = tmp_path / "a.db"
    store = Store(path, timeout=0.01)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BusyError, match="another process"):
            store.add_post(a_ref, at=noon)
    assert store.add_post(a_ref, at=noon)
    store.close()


def test_a_reader_refuses_to_write(tmp_path, a_ref, noon):
    Store(tmp_path / "a.db").close()
    store = Store(tmp_path / "a.db", readonly=True)
    with pytest.raises(DiskError, match="for reading only"):
        store.add_post(a_ref, at=noon)
    store.close()


READ_AS_NOBODY = """
import os, sys
from postarchive.errors import DiskError
from postarchive.storage import Store
os.setgid(65534); os.setuid(65534)
store = Store(sys.argv[1], readonly=True)
print(len(list(store.posts())))
store.close()
for path in sys.argv[1:]:
    try:
        Store(path)
    except DiskError as error:
        print("permissions" in str(error))
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to become nobody")
def test_a_read_only_folder_can_be_read(tmp_path, a_ref, noon):
    folder = tmp_path / "locked"
    folder.mkdir()
    store = Store(folder / "a.db")
    store.add_post(a_ref, at=noon)
    store.close()
    (folder / "a.db").chmod(0o444)
    folder.chmod(0o555)
    for parent in [tmp_path, *tmp_path.parents][:-2]:
        parent.chmod(0o755)
    env = {**os.environ, "PYTHONPATH": str(Path(database.__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", READ_AS_NOBODY, str(folder / "a.db"), str(folder / "new.db")],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["1", "True", "True"], done.stderr
    assert names(folder) == ["a.db"]


def test_news_in_the_log_of_a_killed_writer_are_read(tmp_path, a_ref, noon):
    (tmp_path / "left").mkdir()
    store = Store(tmp_path / "a.db")
    store.add_post(a_ref, at=noon)
    for suffix in ("", "-wal"):
        shutil.copy(tmp_path / f"a.db{suffix}", tmp_path / "left" / f"a.db{suffix}")
    store.close()
    reader = Store(tmp_path / "left" / "a.db", readonly=True)
    assert [post.key for post in reader.posts()] == ["twitter:20"]
    reader.close()


@pytest.mark.parametrize("readonly", [False, True])
def test_opening_an_archive_loads_neither_alembic_nor_httpx(tmp_path, readonly):
    Store(tmp_path / "a.db").close()
    code = f"""
import sys
from postarchive import Archive
with Archive({str(tmp_path / "a.db")!r}, readonly={readonly}) as archive:
    archive.search("words")
print(sorted({{"alembic", "httpx"}} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_program_that_embeds_us_keeps_its_own_tables():
    assert set(SQLModel.metadata.tables) & set(Row.metadata.tables) == set()


def test_a_newer_schema_is_seen_where_only_the_log_says_so(tmp_path):
    store = Store(tmp_path / "a.db")
    with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as other:
        other.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
        for readonly in (False, True):
            with pytest.raises(SchemaError, match="newer"):
                Store(tmp_path / "a.db", readonly=readonly)
    store.close()


def test_an_older_file_is_brought_up_when_it_is_opened_for_writing(tmp_path, monkeypatch):
    Store(tmp_path / "a.db").close()
    number = schema.VERSION + 1
    monkeypatch.setattr(schema, "VERSION", number)
    next_step = SimpleNamespace(revision=f"{number:04}", module=SimpleNamespace(upgrade=add_a_column))
    monkeypatch.setattr(migrations, "_steps", lambda since: [next_step][: number - since])
    with pytest.raises(SchemaError, match="for writing"):
        Store(tmp_path / "a.db", readonly=True)
    Store(tmp_path / "a.db").close()
    assert pragma(tmp_path / "a.db", "user_version") == number
    assert "mood" in next(sql for _, name, _, sql in objects(tmp_path / "a.db") if name == "article")
    Store(tmp_path / "a.db", readonly=True).close()


def add_a_column():
    op.execute("ALTER TABLE article ADD COLUMN mood TEXT")


def test_a_step_that_breaks_the_rows_is_taken_back(tmp_path, monkeypatch):
    store = Store(tmp_path / "a.db")
    number = schema.VERSION + 1
    monkeypatch.setattr(schema, "VERSION", number)
    broken = "INSERT INTO post_alias (alias, post_row, added_at) VALUES ('a', 99, 'x')"
    step = SimpleNamespace(revision=f"{number:04}", module=SimpleNamespace(upgrade=lambda: op.execute(broken)))
    monkeypatch.setattr(migrations, "_steps", lambda since: [step])
    with pytest.raises(StoreError, match="post_alias"):
        Store(tmp_path / "a.db")
    assert pragma(tmp_path / "a.db", "user_version") == number - 1
    assert list(store.posts()) == []
    store.close()


def test_a_path_that_no_system_takes_is_refused():
    with pytest.raises(NotAnArchiveError, match="name another file"):
        Store("a\0b.db")
