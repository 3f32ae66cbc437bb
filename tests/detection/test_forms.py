"""The forms in which posts stand in the world's pages: each row of `forms/*.txt` within an article of our own.

A row is its name behind "==", what it shows, what is known of that, and where the form was seen; then a blank line, and the
markup. A row that shows nothing must give nothing; what is `none` must not be told.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from postarchive.detection import detect
from postarchive.exports import embed_record

HERE = Path(__file__).parent / "forms"
ARTICLE = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A story</title></head><body><article><h1>A story</h1>'
    "<p>The first paragraph tells what happened, and when.</p>\n{markup}\n<p>The last paragraph tells what comes next.</p>"
    "</article></body></html>"
)


def rows(path):
    for block in re.split(r"(?m)^== ", path.read_text(encoding="utf-8"))[1:]:
        head, _, markup = block.partition("\n\n")
        name, *lines = head.split("\n")
        yield pytest.param(*_read(lines), markup.rstrip("\n"), id=f"{path.stem}-{name}")


def _read(lines):
    shown, source, url = [], None, None
    for key, value in (line.split(": ", 1) for line in lines):
        if key == "shows":
            shown.append(dict(zip(("platform", "post_id", "markup"), value.split(), strict=False)))
        elif key == "from":
            source = value
        elif key == "at":
            url = value
        else:
            shown[-1][key] = value.split() if key == "short_links" else None if value == "none" else value
    return shown, source, url


FORMS = [row for path in sorted(HERE.glob("*.txt")) for row in rows(path)]


@pytest.mark.parametrize(("shown", "source", "url", "markup"), FORMS)
def test_form(shown, source, url, markup):
    found = [embed_record(one) for one in detect(ARTICLE.replace("{markup}", markup), "html", url=url)]
    read = [{key: one[key] for key in wanted} for wanted, one in zip(shown, found, strict=False)]
    assert (read, len(found)) == (shown, len(shown)), source


def test_every_row_names_its_source_and_stands_once():
    assert all(row.values[1] for row in FORMS)
    assert len({row.values[3] for row in FORMS}) == len(FORMS)
