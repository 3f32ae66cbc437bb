"""What all tests share: the way to the labelled data, which a plain clone does not have."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("POSTARCHIVE_SHARED", ROOT.parent / "shared"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of labelled pages and recorded answers; a test that asks for it is skipped where there is none."""
    if not (SHARED / "corpus").is_dir():
        if os.environ.get("POSTARCHIVE_REQUIRE_SHARED"):
            pytest.fail(f"the labelled data is missing: no {SHARED}/corpus (set POSTARCHIVE_SHARED to where it lies)")
        pytest.skip(f"no labelled data in {SHARED}; set POSTARCHIVE_SHARED to where it lies")
    return SHARED
