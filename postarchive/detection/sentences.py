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
_NO_TITLE = "".join(rf"(?<!\b{title})" for title in _TITLES)

# Two letters before the point: an initial or an abbreviation of single letters ends no sentence, nor does a title.
_END = re.compile(_NO_TITLE + r"(?<=\w\w)[.!?…]+[\"'”’»)\]]*\s+|(?<=[。！？])")


def introduction(before: str) -> str | None:
    """Give the last sentence of what stands before a post, or None where nothing does."""
    line = next((line for line in reversed(before[-8 * LONGEST :].split("\n")) if line.strip()), "").strip()
    if not line:
        return None
    ends = [end.end() for end in _END.finditer(line, max(0, len(line) - 4 * LONGEST)) if end.end() < len(line)]
    sentence = " ".join(line[ends[-1] if ends else 0 :].split())
    return sentence if len(sentence) <= LONGEST else "…" + sentence[1 - LONGEST :]
