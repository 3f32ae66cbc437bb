"""What `detect` costs to import: no network, no database, and for plain text no parser."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {
    "httpx",
    "httpcore",
    "tenacity",
    "sqlmodel",
    "sqlalchemy",
    "alembic",
    "sqlite3",
    "rich",
    "click",
    "warcio",
    "babel",
}
CHILD = """
import json, sys
from postarchive import detect
detect(sys.argv[1], sys.argv[2])
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""


def loaded(source, kind):
    done = subprocess.run([sys.executable, "-c", CHILD, source, kind], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


@pytest.mark.parametrize(
    ("source", "kind"),
    [("— Jane (@jane) May 3, 2023", "text"), ('<blockquote class="twitter-tweet"><p>x</p></blockquote>', "html")],
)
def test_detect_imports_nothing_of_the_web_or_the_store(source, kind):
    assert not loaded(source, kind) & HEAVY
