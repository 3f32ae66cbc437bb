"""Texts that hold markup, and pages that are hardly more than text: a row is an article, its kind, and what it shows."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postarchive import prose
from postarchive.detection import detect

PROSE = "There was prose before it, which went on for a while, as it does in newspapers, and then came to its end."
LINE = "— Jane Doe (@jane) May 3, 2023"
ADDRESS = "https://twitter.com/jane/status/1234567890123456789"
EMBED = (
    '<blockquote class="twitter-tweet"><p>Words of it.</p>&mdash; Jane Doe (@jane) '
    f'<a href="{ADDRESS}">May 3, 2023</a></blockquote>\n<script async src="https://platform.twitter.com/widgets.js"></script>'
)
FRAME = '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>'
ARTICLE = f"{PROSE}\n{PROSE}\n\nWords of it.\n{LINE}\n\n{PROSE}"

MIXED = {
    "a stray break": (ARTICLE.replace("end.\n\n", "end.<br>\n\n", 1), "text", ["jane"]),
    "a stray paragraph": (f"<p>\n{ARTICLE}", "text", ["jane"]),
    "a stray container": (f"<div>\n{ARTICLE}\n{PROSE}\n</div>", "text", ["jane"]),
    "emphasis": (ARTICLE.replace("prose", "<b>prose</b>"), "text", ["jane"]),
    "a break before the line": (ARTICLE.replace("of it.\n", "of it.<br>"), "text", ["jane"]),
    "a break within one long line": (f"{PROSE} <br> {PROSE} Words of it. {LINE} {PROSE}", "text", ["jane"]),
    "the day as a link": (ARTICLE.replace("May 3, 2023", f'<a href="{ADDRESS}">May 3, 2023</a>'), "text", ["jane"]),
    "a quote as a tag": (
        ARTICLE.replace("Words of it.", "<blockquote>\nWords of it.") + "\n</blockquote>",
        "text",
        ["jane"],
    ),
    "less than": (f"if a < b then\n{ARTICLE}", "text", ["jane"]),
    "a tag in code": (f"Write `<html>` first.\n{ARTICLE}", "text", ["jane"]),
    "Markdown with a raw embed": (
        f"# Title\n\n{PROSE}\n\n{EMBED}\n\n{PROSE}\n\nOthers.\n— X Y (@xy) May 4, 2023\n\n{PROSE}",
        "text",
        ["jane", "xy"],
    ),
    "Markdown with a frame": (
        f"{PROSE}\n\n{FRAME}\n\n{PROSE}\n\nWords of it.\n{LINE}\n\n{PROSE}",
        "text",
        [None, "jane"],
    ),
    "an embed and no more": (EMBED, "html", ["jane"]),
    "a frame and no more": (FRAME, "html", [None]),
    "paragraphs": (f"<p>{PROSE}</p><p>{PROSE}</p>{EMBED}", "html", ["jane"]),
    "paragraphs, indented": (f"<div>\n  <p>\n    {PROSE}\n  </p>\n  {EMBED}\n</div>", "html", ["jane"]),
    "a document": (f"<!DOCTYPE html>\n<title>x</title>\n{PROSE}\n{PROSE}\n{PROSE}\n{EMBED}", "html", ["jane"]),
}


@pytest.mark.parametrize("row", MIXED)
@pytest.mark.parametrize("form", [str, str.encode])
def test_a_page_is_told_from_a_text_in_which_tags_were_left(row, form):
    article, kind, handles = MIXED[row]
    found = detect(form(article))
    assert (found.kind, [one.handle for one in found]) == (kind, handles)
    if kind == "text":
        assert all(one.start is not None for one in found)


def test_leftover_tags_are_no_words_of_a_post():
    (one,) = detect(ARTICLE.replace("Words of it.", "<p>Words<br>of <b>it</b>.</p>"))
    assert one.body == "Words of it."


def test_the_address_of_a_linked_day_is_the_post():
    (one,) = detect(MIXED["the day as a link"][0])
    assert (one.post_id, one.url) == ("1234567890123456789", ADDRESS)


def test_a_raw_embed_stands_where_its_markup_does_and_prose_is_without_it():
    text = MIXED["Markdown with a raw embed"][0]
    raw, line = detect(text)
    assert text[raw.start : raw.end] == EMBED.partition("\n")[0]
    assert text[line.start : line.end] == "Others.\n— X Y (@xy) May 4, 2023"
    assert "Words of it" not in prose(text)
    assert "Others" not in prose(text)
    assert prose(text).count(PROSE) == 3


@settings(deadline=None)
@given(
    st.integers(0, len(ARTICLE.split("\n")) - 1),
    st.sampled_from(["<br>", "<p>", "</p>", "<b>", "<!-- x -->", "<", "< p"]),
)
def test_no_stray_tag_loses_a_line(number, tag):
    lines = ARTICLE.split("\n")
    lines[number] = tag + lines[number]
    assert [one.handle for one in detect("\n".join(lines))] == ["jane"]
