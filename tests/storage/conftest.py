"""Values that the store's tests lay down."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest

from postarchive.model import PostRef
from postarchive.storage import Store


@pytest.fixture
def noon():
    return dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)


@pytest.fixture
def a_ref():
    return PostRef(platform="twitter", post_id="20", handle="jack", url="https://x.com/i/web/status/20")


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """An empty archive to copy: making one syncs the disk several times."""
    path = tmp_path_factory.mktemp("made") / "posts.db"
    Store(path).close()
    return path


@pytest.fixture
def store(tmp_path, made):
    opened = Store(shutil.copy(made, tmp_path / "posts.db"))
    yield opened
    opened.close()
