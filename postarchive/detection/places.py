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
    from collections.abc import Container

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
_FEW_IDS = 4
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
        self._sought: dict[str, int | None] = {}
        self._around: dict[int, tuple[Quote, str | None]] = {}
        self._children: dict[int, _Children] = {}

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
        """The first element of each id, which is the one that `#id` finds; in old pages, whatever the case of its letters."""
        first: dict[str, int] = {}
        for node in self._tree.css("[id]"):
            first.setdefault((node.id or "").lower(), node.mem_id)
        return first

    def _first(self, identity: str) -> int | None:
        """Tell which element `#id` finds: each is searched for, while few are asked for."""
        if identity not in self._sought:
            if len(self._sought) == _FEW_IDS:
                return self._ids.get(identity.lower())
            found = self._tree.css_first(f"#{identity}")
            self._sought[identity] = found.mem_id if found is not None else None
        return self._sought[identity]

    def _own(self, node: LexborNode) -> str | None:
        """Give what finds an element wherever it stands: its id, or that it is one of the roots."""
        identity = node.id
        if identity and _NAME.fullmatch(identity) and self._first(identity) == node.mem_id:
            return f"#{identity}"
        tag = node.tag
        return tag if tag in _ROOTS else None

    def _step(self, above: str | None, node: LexborNode, parent: LexborNode) -> str | None:
        if above is None:
            return None
        tag = node.tag or ""
        of_kind, of_all = self._number(node, parent)
        # Markdown's "<t," is a tag to the parser, but no name to a selector.
        path = f"{above} > " + (f"{tag}:nth-of-type({of_kind})" if _NAME.fullmatch(tag) else f"*:nth-child({of_all})")
        return path if len(path) <= LONGEST_SELECTOR else None

    def _number(self, node: LexborNode, parent: LexborNode) -> tuple[int, int]:
        """Tell which of its kind, and of all, an element is below its parent."""
        children = self._children.get(parent.mem_id)
        if children is None:
            children = self._children[parent.mem_id] = _Children(parent)
        return children.number(node.mem_id)


class _Children:
    """The elements below an element: each is counted once, and only as far as was asked for."""

    def __init__(self, parent: LexborNode) -> None:
        self._uncounted = parent.iter()
        self._of_kind: dict[str | None, int] = {}
        self._numbers: dict[int, tuple[int, int]] = {}

    def number(self, wanted: int) -> tuple[int, int]:
        numbers, kinds = self._numbers, self._of_kind
        for child in self._uncounted if wanted not in numbers else ():
            if child.is_element_node:  # comments come along otherwise
                tag, identity = child.tag, child.mem_id
                kinds[tag] = of_kind = kinds.get(tag, 0) + 1
                numbers[identity] = of_kind, len(numbers) + 1
                if identity == wanted:
                    break
        return numbers[wanted]


def _exact(node: LexborNode, others: Container[int]) -> str:
    """Give the first words of an element up to another post: it may hold the rest of the page."""
    seen: list[str] = []
    length = 0
    for element, text in islice(pieces(node), MOST_PIECES):
        if element.mem_id in others and element.mem_id != node.mem_id:
            break
        seen.append(text)
        length += len(text)
        if length >= _SEEN:
            seen[-1] = text[:_SEEN]
            break
    return fold("".join(seen))[:EXACT]


def _before(node: LexborNode, others: Container[int]) -> tuple[str, str]:
    """Give the words before an element, as far as a whole line; and those of them that no other post parts from it."""
    pieces, unparted = _outwards(node, others, _ENOUGH, back=True)
    seen = "".join(reversed(pieces))
    return seen, seen if unparted is None else "".join(reversed(pieces[:unparted]))


def _after(node: LexborNode, others: Container[int]) -> str:
    return "".join(_outwards(node, others, AROUND, back=False)[0])


def _outwards(node: LexborNode, others: Container[int], most: int, *, back: bool) -> tuple[list[str], int | None]:
    """Walk away from an element through what a reader sees, a line break at each block's border, up to so many signs, or to
    the border behind enough of them; and tell how many of these pieces no other post parts from it, if one does.
    """
    pieces: list[str] = []
    length, neighbours, steps, unparted = 0, 0, 0, None
    current, following = node, None
    while length <= most and neighbours <= _NEIGHBOURS:
        leaving = False
        if following is None:
            steps += 1
            following = current.prev if back else current.next
            if following is None:
                following, leaving = current.parent, True
            if steps > _STEPS or following is None or (leaving and following.tag in _ROOTS):
                break
        current, following = following, None
        if current.mem_id in others:
            neighbours += 1
            unparted = len(pieces) if unparted is None else unparted
        text = current.text_content
        if text is not None:
            text = text.replace("\n", " ")[-_ENOUGH:] if back else text[:_ENOUGH]
            pieces.append(text)
            length += len(text.strip())
            continue
        tag = current.tag
        if tag not in INLINE:
            pieces.append("\n")
            if length > AROUND:
                break
        if not leaving and tag not in UNSEEN:
            following = current.last_child if back else current.first_child
    return pieces, unparted
