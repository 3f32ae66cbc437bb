"""Places in a page: a selector that finds an element again, the words around it, and in what order elements come."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from postarchive.detection.sentences import introduction
from postarchive.model import Quote
from postarchive.protocols.quotes import INLINE, MOST_PIECES, UNSEEN, fold, pieces

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

AROUND = 32
"""Code points of a quote's prefix and suffix, as W3C's annotators use."""

EXACT = 1_000
_SEEN = 8 * EXACT
"""Signs in which the words of a quote are looked for; most of a page's are blanks."""

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
        self._around: dict[int, tuple[Quote, str | None]] = {}
        self._numbers: dict[int, tuple[dict[int, tuple[int, int]], Iterator[tuple[int, int, int]]]] = {}

    def selector(self, node: LexborNode) -> str | None:
        """Give a selector for which `css_first` finds this very element; None where it would be endless."""
        below: list[tuple[LexborNode, LexborNode]] = []
        if node.is_text_node and node.parent is not None:
            node = node.parent
        while node.mem_id not in self._paths:
            parent, own = node.parent, self._own(node)
            if own is not None or parent is None:
                self._paths[node.mem_id] = own or node.tag
                break
            below.append((node, parent))
            node = parent
        path = self._paths[node.mem_id]
        for node, parent in reversed(below):
            path = self._paths[node.mem_id] = self._step(path, node, parent)
        return path

    def around(self, node: LexborNode, others: Container[int], part: Part | None = None) -> tuple[Quote, str | None]:
        """Give the words of an element, or of the part of a text that is meant, with those around it; and the sentence
        before it, or None where another post (by its `mem_id`) stands between.
        """
        known = self._around.get(node.mem_id) if part is None else None  # a paragraph may show many posts
        if known is None:
            known = self._look_around(node, others, part)
            if part is None:
                self._around[node.mem_id] = known
        return known

    def _look_around(self, node: LexborNode, others: Container[int], part: Part | None) -> tuple[Quote, str | None]:
        head, exact, tail = (part.head, part.words, part.tail) if part else ("", _exact(node, others), "")
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

    def _own(self, node: LexborNode) -> str | None:
        """Give what finds an element wherever it stands: its id, or that it is one of the roots."""
        identity = node.id
        if identity and _NAME.fullmatch(identity) and self._ids.get(identity) == node.mem_id:
            return f"#{identity}"
        return node.tag if node.tag in _ROOTS else None

    def _step(self, above: str | None, node: LexborNode, parent: LexborNode) -> str | None:
        if above is None:
            return None
        tag = node.tag or ""
        of_kind, of_all = self._number(node, parent)
        # Markdown's "<t," is a tag to the parser, but no name to a selector.
        path = f"{above} > " + (f"{tag}:nth-of-type({of_kind})" if _NAME.fullmatch(tag) else f"*:nth-child({of_all})")
        return path if len(path) <= LONGEST_SELECTOR else None

    def _number(self, node: LexborNode, parent: LexborNode) -> tuple[int, int]:
        """Tell which of its kind, and of all, an element is below its parent; each child is counted once."""
        known, uncounted = self._numbers.get(parent.mem_id) or self._numbers.setdefault(
            parent.mem_id, ({}, _count(parent))
        )
        while node.mem_id not in known:
            child, of_kind, of_all = next(uncounted)
            known[child] = of_kind, of_all
        return known[node.mem_id]


def _count(parent: LexborNode) -> Iterator[tuple[int, int, int]]:
    """Give each child element's `mem_id`, and which of its kind and of all it is."""
    counts: dict[str | None, int] = {}
    place = 0
    for child in parent.iter():
        if child.is_element_node:  # comments come along otherwise
            place += 1
            tag = child.tag
            counts[tag] = of_kind = counts.get(tag, 0) + 1
            yield child.mem_id, of_kind, place


def _exact(node: LexborNode, others: Container[int]) -> str:
    """Give the first words of an element up to another post: it may hold the rest of the page."""
    seen: list[str] = []
    length = 0
    for element, text in islice(pieces(node), MOST_PIECES):
        if element.mem_id in others and element.mem_id != node.mem_id:
            break
        seen.append(text[:_SEEN])
        length += len(seen[-1])
        if length >= _SEEN:
            break
    return fold("".join(seen))[:EXACT]


def _before(node: LexborNode, others: Container[int]) -> tuple[str, str]:
    """Give the words before an element, as far as a whole line; and those of them that no other post parts from it."""
    pieces: list[str] = []
    introduced, neighbours, length, in_line = -1, 0, 0, False
    for element, text in _outwards(node, back=True):
        if element.mem_id in others:
            introduced, neighbours = len(pieces) if introduced < 0 else introduced, neighbours + 1
        pieces.append(text[-_ENOUGH:])
        shown = pieces[-1].strip()
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
        length += len(pieces[-1].strip())
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
