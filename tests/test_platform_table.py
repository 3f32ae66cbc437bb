"""The platform table of the documentation is what the platforms' files say."""

from __future__ import annotations

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_the_table_is_up_to_date():
    spec = importlib.util.spec_from_file_location("make_platforms", ROOT / "docs" / "tools" / "make_platforms.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    assert made.TARGET.read_text("utf-8") == made.table(), "run docs/tools/make_platforms.py"
