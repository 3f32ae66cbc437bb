"""Posts in a page whose markup was flattened: a paragraph of words and one of the printed line, as in plain text."""

from __future__ import annotations

from bisect import bisect
from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive import registry
from postarchive.detection import text
from postarchive.protocols.quotes import block, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

_MOST_LINKS = 8


def find(body: LexborNode, shown: set[int], url: str | None) -> Iterator[tuple[LexborNode, Embed]]:
    """Find the posts that the words of a page show by their lines, each with the element in which its line ends.

    Shapes:  `shown` are the elements (by their `mem_id`) that show a post already: their words are left out, and code.
    """
    code = {node.mem_id for node in body.css("pre, code, textarea")}
    words, starts, nodes, length = [], [], [], 0
    for node, piece in pieces(body, code | shown):
        starts.append(length)
        nodes.append(node)
        # A paragraph of a page is one of a text: a blank line parts it from the next.
        words.append("\n\n" if piece == "\n" and node.tag != "br" else piece)
        length += len(words[-1])
    content = "".join(words)
    for embed in text.find(content, url):
        if embed.handle is not None and "@" in content[embed.start : embed.end]:
            paragraph = block(nodes[bisect(starts, (embed.end or 1) - 1) - 1])
            if not _is_of_another(paragraph, embed.handle):
                yield paragraph, replace(embed, start=None, end=None, alternatives=())


def _is_of_another(paragraph: LexborNode, handle: str) -> bool:
    """Tell whether the line's paragraph links to somebody else's post: then who is quoted is not who the words say."""
    located = (registry.locate(link.attributes.get("href") or "") for link in paragraph.css("a[href]")[:_MOST_LINKS])
    return any(ref.handle.lower() != handle.lower() for ref in located if ref is not None and ref.handle)
