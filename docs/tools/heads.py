"""Show the heads of our docstrings (Shapes, Units, Errors, Source) as a list, in the reference that mkdocstrings makes."""

from __future__ import annotations

import re
import textwrap
from typing import Any

import griffe

HEAD = re.compile(r"^(Shapes|Units|Errors|Sources?):(?:  +|\n)", re.MULTILINE)


def listed(docstring: str) -> str:
    """Turn the heads of a docstring into a Markdown list."""
    first = HEAD.search(docstring)
    if first is None:
        return docstring
    parts = HEAD.split(docstring[first.start() :])[1:]
    heads = (
        f"- **{head}**: {' '.join(textwrap.dedent(words).split())}"
        for head, words in zip(parts[::2], parts[1::2], strict=True)
    )
    return docstring[: first.start()].rstrip() + "\n\n" + "\n".join(heads)


class Heads(griffe.Extension):
    def on_instance(self, *, obj: griffe.Object, **_: Any) -> None:
        if obj.docstring:
            obj.docstring.value = listed(obj.docstring.value)
