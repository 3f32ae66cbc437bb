"""Places in a page: a selector that finds an element again, the words around it, and in what order elements come."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from postarchive.detection.sentences import introduction
from postarchive.model import Quote
from postarchive.protocols.quotes import INLINE, UNSEEN, fold, words

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

AROUND = 32
"""Code points of a quote's prefix and suffix, as W3C's annotators use."""

EXACT = 1_000
LONGEST_SELECTOR = 500

_STEPS = 96
_NEIGHBOURS = 4
_ENOUGH = 600
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_ROOTS = frozenset({"html", "body"})


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a text, with what the text holds before and behind it."""

    head: str
    words: str
    tail: str

    @classmethod
    def of(cls, content: str, start: int, end: int) -> Part:
        return cls(content[max(0, start - _ENOUGH) : start], fold(content[start:end]), content[end : end + _ENOUGH])


class Places:
    """The places of one parsed page. Each question costs the same wherever it is asked: steps are counted."""

    def __init__(self, tree: LexborHTMLParser) -> None:
        self._tree = tree
        self._paths: dict[int, str | None] = {}
        self._numbers: dict[int, dict[int, tuple[int, int]]] = {}

    def selector(self, node: LexborNode) -> str | None:
        """Give a selector for which `css_first` finds this very element; None where it would be endless."""
        chain = []
        if node.is_text_node and node.parent is not None:
            node = node.parent
        while node.mem_id not in self._paths:
            chain.append(node)
            parent = node.parent
            if parent is None or node.tag in _ROOTS:
                break
            node = parent
        for link in reversed(chain):
            self._paths[link.mem_id] = self._path(link)
        return self._paths[chain[0].mem_id if chain else node.mem_id]

    def around(self, node: LexborNode, others: Container[int], part: Part | None = None) -> tuple[Quote, str | None]:
        """Give the words of an element, or of the part of a text that is meant, with those around it; and the sentence
        before it, or None where another post (by its `mem_id`) stands between.
        """
        head, exact, tail = (part.head, part.words, part.tail) if part else ("", fold(words(node))[:EXACT], "")
        seen, introduced = _before(node, others)
        before, after = fold(seen + head), fold(tail + _after(node, others))
        return Quote(exact=exact, prefix=before[-AROUND:], suffix=after[:AROUND]), introduction(introduced + head)

    @cached_property
    def _ids(self) -> dict[str, int]:
        """The first element of each id, which is the one that `#id` finds."""
        first: dict[str, int] = {}
        for node in self._tree.css("[id]"):
            first.setdefault(node.id or "", node.mem_id)
        return first

    def _path(self, node: LexborNode) -> str | None:
        tag, parent = node.tag or "", node.parent
        identity = node.id
        if identity and _NAME.fullmatch(identity) and self._ids.get(identity) == node.mem_id:
            return f"#{identity}"
        if parent is None or tag in _ROOTS:
            return tag
        above = self._paths.get(parent.mem_id)
        if above is None:
            return None
        of_kind, of_all = self._number(node, parent)
        # Markdown's "<t," is a tag to the parser, but no name to a selector.
        step = f"{tag}:nth-of-type({of_kind})" if _NAME.fullmatch(tag) else f"*:nth-child({of_all})"
        path = f"{above} > {step}"
        return path if len(path) <= LONGEST_SELECTOR else None

    def _number(self, node: LexborNode, parent: LexborNode) -> tuple[int, int]:
        """Tell which of its kind, and of all, an element is below its parent; all of one parent's are counted at once."""
        numbers = self._numbers.get(parent.mem_id)
        if numbers is None:
            counts: Counter[str] = Counter()
            numbers = self._numbers[parent.mem_id] = {}
            elements = (child for child in parent.iter() if child.is_element_node)  # comments come along otherwise
            for place, child in enumerate(elements, 1):
                counts[child.tag or ""] += 1
                numbers[child.mem_id] = counts[child.tag or ""], place
        return numbers[node.mem_id]


def _before(node: LexborNode, others: Container[int]) -> tuple[str, str]:
    """Give the words before an element, as far as a whole line; and those of them that no other post parts from it."""
    pieces: list[str] = []
    introduced, neighbours, length, in_line = -1, 0, 0, False
    for element, text in _outwards(node, back=True):
        if element.mem_id in others:
            introduced, neighbours = len(pieces) if introduced < 0 else introduced, neighbours + 1
        pieces.append(text[-_ENOUGH:])
        shown = text.strip()
        length += len(shown)
        if length > _ENOUGH or (in_line and length > AROUND and text == "\n") or neighbours > _NEIGHBOURS:
            break
        in_line = in_line or bool(shown)
    pieces.reverse()
    return "".join(pieces), "".join(pieces[len(pieces) - introduced :] if introduced >= 0 else pieces)


def _after(node: LexborNode, others: Container[int]) -> str:
    pieces, length, neighbours = [], 0, 0
    for element, text in _outwards(node, back=False):
        neighbours += element.mem_id in others
        pieces.append(text[:_ENOUGH])
        length += len(text.strip())
        if length > AROUND or neighbours > _NEIGHBOURS:
            break
    return "".join(pieces)


def _outwards(node: LexborNode, *, back: bool) -> Iterator[tuple[LexborNode, str]]:
    """Walk away from an element through what a reader sees, a line break at each block's border."""
    current = node
    for _ in range(_STEPS):
        beside = current.prev if back else current.next
        if beside is None:
            parent = current.parent
            if parent is None or parent.tag in _ROOTS:
                return
            current = parent
            yield current, "" if current.tag in INLINE else "\n"
            continue
        current = beside
        yield current, _shown(current)
        while current.tag not in UNSEEN and (inner := current.last_child if back else current.first_child) is not None:
            current = inner
            yield current, _shown(current)


def _shown(node: LexborNode) -> str:
    if node.is_text_node:
        return (node.text_content or "").replace("\n", " ")
    return "" if node.tag in INLINE else "\n"
