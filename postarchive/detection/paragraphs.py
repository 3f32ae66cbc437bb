"""Addresses and codes that stand alone in a page: in a paragraph of their own, or between blank lines."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from postarchive.detection import alone
from postarchive.detection.places import Part
from postarchive.detection.showing import NAMES_EMBED, words
from postarchive.links import LONGEST
from postarchive.protocols import quotes
from postarchive.protocols.quotes import fold

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

_FEW_PIECES = 64
_PARAGRAPHS = frozenset({"p", "figure", "oembed", "blockquote"})
_FLOWS = frozenset({"body", "div", "article", "section", "main"})
_BLANK_LINES = re.compile(r"\n[ \t\r]*+\n\s*+")


def nodes(tree: LexborHTMLParser) -> Iterator[LexborNode]:
    """Give every node of a page, texts too, in document order."""
    return iter(tree.root.traverse(include_text=True)) if tree.root is not None else iter(())


class Paragraphs:
    """The paragraphs of one page. `shown` are what is looked for: addresses and codes, as a reader sees them."""

    def __init__(self, shown: Container[str], *, with_codes: bool) -> None:
        self._shown = shown
        self._with_codes = with_codes
        self._words: dict[int, str] = {}

    def texts(self, tree: LexborHTMLParser) -> Iterator[LexborNode]:
        """Give the texts of a page that have a line of those that are looked for."""
        for node in nodes(tree):
            content = (node.text_content or "") if node.is_text_node else ""
            may_have = "://" in content or (self._with_codes and content)
            if may_have and any(line.strip() in self._shown for line in content.split("\n")):
                yield node

    def alone_in(self, text: LexborNode, block: LexborNode) -> Iterator[tuple[str, LexborNode, Part | None]]:
        """Give what stands alone in a text of a block, each with the element that is its paragraph, or else the text."""
        content = text.text_content or ""
        if block.tag in _PARAGRAPHS or (block.tag == "div" and _holds_embed(block)):
            if block.mem_id not in self._words:
                self._words[block.mem_id] = _few_words(block)
            shown, own = self._words[block.mem_id], fold(content)
            if shown in self._shown or (shown := alone.address(shown)) in self._shown:
                yield shown, block, None
            elif own in self._shown and own[0] in "[{" and _is_in(text, block):
                yield own, text, Part.of(content, 0, len(content))
            return
        if block.tag not in _FLOWS or not _is_in(text, block):
            return
        start = 0
        for end, after in (*(blank.span() for blank in _BLANK_LINES.finditer(content)), (len(content), 0)):
            line = content[start:end].strip()
            if line in self._shown:
                yield line, text, Part.of(content, start, end)
            start = after


def _few_words(block: LexborNode) -> str:
    """Give what a reader sees of a paragraph, if it is as short as one of an address alone."""
    several = [text for _, text in islice(quotes.pieces(block), _FEW_PIECES + 1)]
    return fold("".join(several)) if len(several) <= _FEW_PIECES and sum(map(len, several)) <= LONGEST else ""


def _is_in(text: LexborNode, block: LexborNode) -> bool:
    return text.parent is not None and text.parent.mem_id == block.mem_id


def _holds_embed(block: LexborNode) -> bool:
    """Tell whether an element, or one close around it, says that it holds an embed."""
    for above in (block, block.parent, block.parent and block.parent.parent):
        classes = (above.attributes.get("class") or "") if above is not None else ""
        if above is not None and (above.tag == "figure" or not NAMES_EMBED.isdisjoint(words(classes))):
            return True
    return False
