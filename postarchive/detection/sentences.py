"""Prose around a post: the sentence that introduces it."""

from __future__ import annotations

import re

LONGEST = 300
"""Code points of an introduction; a longer one keeps its end, where the colon stands."""

_TITLES = (
    "Dr",
    "Mr",
    "Mrs",
    "Ms",
    "Mme",
    "Prof",
    "Sen",
    "Rep",
    "Gov",
    "Gen",
    "Lt",
    "Col",
    "Sgt",
    "Rev",
    "Hon",
    "St",
    "vs",
)
_TITLE = re.compile(rf"\b(?:{'|'.join(_TITLES)})\Z")
_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+")
_WIDE = "。！？"
_FARTHEST = 2 * LONGEST


def introduction(before: str) -> str | None:
    """Give the last sentence of what stands before a post, or None where nothing does."""
    line = before.rstrip()[-_FARTHEST:]
    line = line[line.rfind("\n") + 1 :].lstrip()
    if not line:
        return None
    signs = reversed([mark.span() for mark in _END.finditer(line)])
    begins = next((end for start, end in signs if end < len(line) and _ends(line, start)), 0)
    wide = 0 if line.isascii() else max(line.rfind(sign, 0, -1) for sign in _WIDE) + 1
    sentence = " ".join(line[max(begins, wide) :].split())
    return sentence if len(sentence) <= LONGEST else "…" + sentence[1 - LONGEST :]


def _ends(line: str, at: int) -> bool:
    """Tell whether a sentence ends at a sign: not behind an initial, an abbreviation of single letters, or a title."""
    word = line[max(0, at - 5) : at]
    return len(word) >= 2 and word[-2:].replace("_", "a").isalnum() and not _TITLE.search(word)
