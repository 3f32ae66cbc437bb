"""Texts that hold markup: Markdown with raw embeds, texts in which some tags were left.

In a page, tags break the words into paragraphs; in a text, line breaks do. So an article is a page if it says so (`<html>`,
`<meta>`, …) or if more tags break its words than line breaks do that stand between bare words. One that closes nothing, or a
few in a long line, are what was left of a page. Whatever else holds tags is a text, and the pieces of markup in it that can be posts are read as the small pages that they are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from postarchive import registry
from postarchive.detection import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postarchive.model import Embed

_DOCUMENT = re.compile(r"(?<!`)<(?:!doctype\s+html|html|head|body|meta)(?=[\s/>])", re.IGNORECASE)
_DOCUMENT_BYTES = re.compile(_DOCUMENT.pattern.encode("ascii"), re.IGNORECASE)
_BREAK = re.compile(
    r"<(?:p|br|div|li|ul|ol|h[1-6]|blockquote|section|article|figure|figcaption|aside|header|footer|main|nav|table|tr|td|pre"
    r"|iframe|script|amp-[a-z]+|twitter-?widget)(?=[\s/>])",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"</[a-z]", re.IGNORECASE)
_LONGEST_PARAGRAPH = 3_000
_BARE_BREAK = re.compile(r"(?<=[^>\s])[ \t\r]*\n\s*+(?=[^<\s])")
_LINK = re.compile(r"<a\s", re.IGNORECASE)
_DEEPEST = 8
_MOST_ISLANDS = 2_000
"""Each is parsed by itself, which has its price."""


def is_document(source: bytes) -> bool:
    """Tell whether bytes say of themselves that they are a page."""
    return _DOCUMENT_BYTES.search(source) is not None


def is_page(content: str) -> bool:
    """Tell a page from a text that holds tags."""
    if "<" not in content:
        return False
    if _DOCUMENT.search(content):
        return True
    breaks = sum(1 for _ in _BREAK.finditer(content))
    if breaks * _LONGEST_PARAGRAPH < len(content) or (breaks == 1 and not _CLOSES.search(content)):
        return False
    return breaks > sum(1 for _ in _BARE_BREAK.finditer(content))


def find(content: str, url: str | None = None) -> tuple[tuple[Embed, ...], tuple[str, ...]]:
    """Find the posts of a text that may hold markup, in order: its lines', and its pieces of markup's.

    Shapes:  of a piece of markup `start` and `end` are where it stands; what only the whole text shows when it is read as a
             page stands last, with its selector.
    """
    if "<" not in content or not _opening().search(content):
        return text.find(content, url), ()
    from postarchive.detection import html  # the parser is loaded for markup only

    raw = content.encode("utf-8", "replace")
    # A line's link tells which post it is; the lines themselves are the text's.
    whole, notes = html.find(raw, url, lines=_LINK.search(content) is not None)
    if not whole:
        return text.find(content, url), notes
    pieces = [
        replace(embed, start=start, end=end, selector=None)
        for start, end in _islands(content)
        for embed in html.find(content[start:end].encode("utf-8", "replace"), url)[0]
    ]
    spans = [(one.start or 0, one.end or 0) for one in pieces]
    lines = [one for one in text.find(content, url) if not _within(one, spans)]
    placed = sorted((*pieces, *lines), key=lambda one: (one.start or 0, -(one.end or 0)))
    kept = _distinct((*placed, *(one for one in whole if one.post_id)))
    return tuple(replace(one, ordinal=number) for number, one in enumerate(kept)), notes


def _distinct(found: tuple[Embed, ...]) -> Iterator[Embed]:
    """Give the posts, each once: those that have an id by it, and those without where they stand."""
    seen: set[tuple[str, str | int | None]] = set()
    for one in found:
        known = (one.platform, one.post_id or one.start)
        if known not in seen:
            seen.add(known)
            yield one


def _within(one: Embed, spans: list[tuple[int, int]]) -> bool:
    return any(start < (one.end or 0) and (one.start or 0) < end for start, end in spans)


@cache
def _opening() -> re.Pattern[str]:
    """Give the pattern of the tags that a post's markup can begin or end with, and of whether these have a class."""
    tags = {form.tag for platform in registry.platforms() for form in platform.markup} | {"iframe", "script", "div"}
    names = "|".join(sorted(map(re.escape, tags), key=len, reverse=True))
    return re.compile(rf"<(/?)({names})(?=[\s/>])([^<>]{{0,400}}\bclass\s*=)?", re.IGNORECASE)


def _islands(content: str) -> list[tuple[int, int]]:
    """Give where pieces of markup stand that can be posts: from a tag to the one that closes it, none within another.

    Shapes:  a `<div>` without a class is only wrapped around things.
    """
    found: list[tuple[int, int]] = []
    open_tags: list[tuple[str, int, bool]] = []
    for tag in _opening().finditer(content):
        name = tag[2].lower()
        if not tag[1]:
            open_tags.append((name, tag.start(), name != "div" or tag[3] is not None))
        elif any(name == known for known, *_ in open_tags[-_DEEPEST:]):
            while open_tags[-1][0] != name:
                open_tags.pop()
            _, start, meant = open_tags.pop()
            end = content.find(">", tag.end(2)) + 1
            if meant and end:
                found.append((start, end))
    whole: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda one: (one[0], -one[1])):
        if not whole or start >= whole[-1][1]:
            whole.append((start, end))
    return whole[:_MOST_ISLANDS]
