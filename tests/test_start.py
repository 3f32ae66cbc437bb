"""Starting costs little, and what a use does not need it does not load."""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path

import pytest

resource = pytest.importorskip("resource")

LIMIT = 4.0
TRIES = 11


def cpu(*command):
    """Measure the CPU seconds of a child, its own and its kernel's."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def program():
    """The command as it is installed; where only the sources are, the module."""
    script = Path(sys.executable).with_name("postarchive")
    return [str(script)] if script.exists() else [sys.executable, "-m", "postarchive"]


def test_help_costs_at_most_four_times_what_python_itself_does():
    pairs = [(cpu(sys.executable, "-c", "pass"), cpu(*program(), "--help")) for _ in range(TRIES)]
    python, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
    assert ours <= LIMIT * python, f"{ours * 1000:.0f} ms, Python alone {python * 1000:.0f} ms"


HEAVY = ("sqlmodel", "sqlalchemy", "alembic", "httpx", "httpcore", "click", "rich", "warcio", "tenacity", "zstandard")

USES = [
    ("import postarchive", (*HEAVY, "selectolax")),
    ("import postarchive; postarchive.detect('one line')", (*HEAVY, "selectolax")),
    (
        "import postarchive; assert len(postarchive.detect('<p>https://x.com/a/status/1653756294893756418</p>')) == 1",
        HEAVY,
    ),
    ("import postarchive; assert postarchive.locate('https://x.com/a/status/20')", HEAVY),
    ("import postarchive.cli; postarchive.cli.page()", HEAVY),
    ("import postarchive; postarchive.Web", ("sqlmodel", "sqlalchemy", "alembic")),
    ("import postarchive; postarchive.Archive('new.db').close()", ("alembic", "httpx", "click", "rich")),
]


@pytest.mark.parametrize(("use", "not_loaded"), USES, ids=[use.partition("; ")[2][:40] or use for use, _ in USES])
def test_what_is_not_needed_is_not_loaded(tmp_path, use, not_loaded):
    code = f"import sys\n{use}\nprint(*sorted(name for name in {not_loaded!r} if name in sys.modules))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert shown.stdout.strip() == ""
