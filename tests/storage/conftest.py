"""Values that the store's tests lay down."""

from __future__ import annotations

import datetime as dt

import pytest

from postarchive.model import PostRef
from postarchive.storage import Store


@pytest.fixture
def noon():
    return dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)


@pytest.fixture
def a_ref():
    return PostRef(platform="twitter", post_id="20", handle="jack", url="https://x.com/i/web/status/20")


@pytest.fixture
def store(tmp_path):
    opened = Store(tmp_path / "posts.db")
    yield opened
    opened.close()
