"""A walk through a page's candidates: what the platforms' files say of their markup, and what else shows a post."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urljoin

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

from postarchive import links, registry
from postarchive.detection import alone, flattened, gate, general, inert, shape
from postarchive.detection.clues import Clues
from postarchive.detection.paragraphs import Paragraphs, nodes
from postarchive.detection.showing import may_hold
from postarchive.model import Embed, PostRef
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from selectolax.lexbor import LexborNode

    from postarchive.contract import Markup
    from postarchive.detection.places import Part

_CLOSE = 8
NESTED = 16
"""Markup within markup: what lies deeper is not read, so that reading stays linear. What shows nothing counts a quarter."""

# With its events, the parser is quadratic in the options of a <select>.
OPTIONS = LexborDocumentOptions.WO_EVENTS

DEEPEST = 3
"""Markup in a string in markup: how deep it is followed."""

_MOST_SELECTORS = 64

MOST_FRAGMENTS = 100_000
"""Each piece of hidden markup is parsed by itself, which has its price."""

FLATTENED = "text"
"""The kind of markup of a post whose own was lost: its line stands among the page's words."""

_DIGITS = 20

_Identity: TypeAlias = tuple[str, str | None, str | None]

_NEST = frozenset({"blockquote", "template", "textarea"})


@dataclass(slots=True)
class Found:
    """A post and where it stands: an element, or `part` of a text; `hidden` in it, where no reader sees it."""

    node: LexborNode
    embed: Embed
    markup: str
    why: str
    part: Part | None = None
    hidden: bool = False


class Walk:
    """One walk through a page's candidates. `found` grows; a post that comes again only fills what was missing, and all
    elements that show one are in `shown`; `parsed` is what the parser read.
    """

    def __init__(self, *, own: _Identity | None, url: str | None, level: int = 0) -> None:
        self.found: list[Found] = []
        self.notes: list[str] = []
        self.shown: list[LexborNode] = []
        self.parsed = b""
        self._own = own
        self._url = url
        self._level = level
        self._clues, self._page = Clues(), b""
        self._calls: general.Calls = ()
        self._scripts: dict[int, tuple[int, int]] = {}
        self._fragments = 0
        self._found_by: dict[_Identity, Found] = {}
        self._depths: dict[int, int] = {}
        self._taken: set[int] = set()
        self._stored: set[int] = set()

    @classmethod
    def over(cls, url: str | None) -> Walk:
        """Begin a walk through the page at an address, which is no post of its own."""
        url = url if url and links.parse(url) else None
        own = registry.locate(url) if url else None
        return cls(own=(own.platform, own.post_id, own.host) if own else None, url=url)

    def run(self, page: bytes, clues: Clues) -> LexborHTMLParser:
        """Parse a page and read what its bytes gave reason to look for."""
        self._clues, self._page, self._scripts = clues, page, {script[0]: script for script in clues.scripts}
        self._calls = general.calls(page) if clues.made else ()
        capped, notes = shape.cap(page, clues.made, self._scripts)
        self.parsed, self.notes = capped, [*self.notes, *notes]
        tree = LexborHTMLParser(capped, options=OPTIONS)
        scripts = clues.scripts or clues.made
        named = any(selector.startswith("script[") for selector in clues.selectors)
        wanted = (*clues.selectors, *(("script",) if scripts else ()))
        # Each element is held against each selector.
        selector = ", ".join(wanted) if len(wanted) <= _MOST_SELECTORS else "*"
        last = -1
        for node in tree.css(selector) if selector else ():
            if node.mem_id == last:  # which comes once for each selector that it fits
                continue
            last = node.mem_id
            if node.tag == "script" and scripts:
                self._read_script(node)
            if node.tag != "script" or named:
                self.read(node)
        elements = len(self.found)
        if clues.bare:
            self._read_bare(tree, clues.bare)
        if clues.lines and tree.body is not None:
            self._read_lines(tree.body)
        if len(self.found) > max(elements, 1):
            order = {node.mem_id: place for place, node in enumerate(nodes(tree))}
            self.found.sort(key=lambda one: order.get(one.node.mem_id, 0))
        self.found = [one for one in self.found if id(one) not in self._stored]
        return tree

    def read(self, node: LexborNode) -> None:
        """Take an element for what a platform's reader says of it, or else the general reader; and what it hides."""
        depth = self._depth(node)
        if depth >= 4 * NESTED:
            self._note(f"markup within {NESTED} embeds, or {4 * NESTED} elements that show none, was not read")
            return
        if self._url:
            _make_absolute(node, self._url)
        attributes = node.attributes
        found = self._of_platform(node, attributes)
        if found is None and (shown := general.read(node, attributes)) is not None:
            found = Found(*shown)
        if found is not None:
            self._take(found)
        self._depths[node.mem_id] = depth + (4 if found is not None or node.tag in _NEST else 1)
        self._read_inert(node, attributes)

    def _of_platform(self, node: LexborNode, attributes: Mapping[str, str | None]) -> Found | None:
        tag = node.tag or ""
        classes = frozenset((attributes.get("class") or "").split())
        for markup in _readers().get(tag, ()):
            said = markup.classes & classes
            if markup.classes and not said:
                continue
            embed = markup.read(node)
            if embed is not None and self._is_of(embed):
                kind = ".".join((tag, *sorted(said)))
                return Found(node, embed, markup.name, f"{kind} of {embed.platform}")
        return None

    def _is_of(self, embed: Embed) -> bool:
        """Tell whether a post is its platform's: a federation reads any host's address, also another platform's."""
        if not registry.platform(embed.platform).federated:
            return True
        ref = registry.locate(embed.url) if embed.url else None
        return ref is not None and ref.platform == embed.platform

    def _read_script(self, node: LexborNode) -> None:
        """Read what a script makes, and what it holds: a page's state, or markup."""
        made, held, hosts = self._clues.made, self._clues.ids or self._clues.tags, self._clues.hosts
        text = node.text(deep=False)  # in a drawing, a script may hold others
        script = self._scripts.get(int(text)) if text.isdecimal() and len(text) < _DIGITS else None
        if not (script or made or held or (text and any(host in text for host in hosts))):
            return
        attributes = node.attributes
        if made and (found := self._of_platform(node, attributes)) is not None:
            self._take(found)
        if script is not None and held:  # the parser was spared its text
            text = self._page[script[0] : script[1]].decode("utf-8", "replace")
        for embed, why in general.called(text, self._calls):
            self._take(Found(node, embed, "script", why))
        if self._level >= DEEPEST:
            return
        for fragment in inert.fragments(node, attributes):
            self._read_fragment(node, fragment, None)
        if script is not None:
            self._read_pieces(node, inert.stated(self._page, script, self._clues.scripts[script], hosts), "json")
        elif inert.holds_state(attributes):
            self._read_pieces(node, inert.pieces(text, hosts), "json")
        if self._clues.ids and inert.holds_state(attributes):
            self._read_pieces(node, inert.named(text), "json")
        if self._clues.tags and inert.holds_state(attributes):
            self._read_pieces(node, inert.tagged(text), "json")

    def _read_inert(self, node: LexborNode, attributes: Mapping[str, str | None]) -> None:
        """Read the markup that an element holds without it being in the page."""
        if self._level >= DEEPEST:
            return
        for fragment in inert.fragments(node, attributes):
            self._read_fragment(node, fragment, None)
        for name, text in attributes.items():
            if not text or not ("<" in text or "&lt;" in text or "\\u003" in text):
                continue
            if may_hold(node.tag or "", name, attributes.get("class") or ""):
                self._read_pieces(node, inert.pieces(text, self._clues.hosts), "custom")

    def _read_pieces(self, node: LexborNode, found: Iterable[str | tuple[PostRef, str | None]], markup: str) -> None:
        # What follows one another is read as one: a page may hold thousands of pieces, and each parse has its price.
        for _, several in groupby(found, type):
            pieces = list(several)
            self._read_fragment(node, "".join(piece for piece in pieces if isinstance(piece, str)), markup)
            for piece in pieces:
                if not isinstance(piece, str):
                    ref, address = piece
                    embed = registry.platform(ref.platform).show(ref, address)
                    self._take(Found(node, embed, "json", "the address of a post, beside words that say it is shown"))

    def _read_fragment(self, node: LexborNode, fragment: str, markup: str | None) -> None:
        if self._fragments >= MOST_FRAGMENTS:
            self._note(f"of pieces of hidden markup only {MOST_FRAGMENTS} were read")
            return
        self._fragments += bool(fragment)
        page = fragment.encode("utf-8", "replace")
        clues = gate.read(page) if page else None
        if clues is None:
            return
        walk = Walk(own=self._own, url=self._url, level=self._level + 1)
        walk.run(page, clues)
        for note in walk.notes:
            self._note(note)
        for one in walk.found:
            self._take(Found(node, one.embed, markup or one.markup, one.why, hidden=True))

    def _read_bare(self, tree: LexborHTMLParser, addresses: dict[str, PostRef]) -> None:
        """Read the bare links and codes where the page shows nothing else in their paragraph, or on their line."""
        paragraphs = Paragraphs(addresses, with_codes=not all("://" in one for one in addresses))
        for text in paragraphs.texts(tree):
            block = quotes.block(text)
            if self._is_shown(block) or general.is_comment(block):
                continue
            for shown, node, part in paragraphs.alone_in(text, block):
                ref, address = addresses[shown], alone.address(shown)
                named = "address" if "://" in address else "id"
                embed = Embed(
                    platform=ref.platform,
                    handle=ref.handle,
                    url=address if named == "address" else None,
                    post_id=ref.post_id,
                    certain=not registry.platform(ref.platform).federated,
                )
                self._take(Found(node, embed, "bare-url", f"the {named} of a post, alone in its paragraph", part))

    def _read_lines(self, body: LexborNode) -> None:
        """Read the lines that stand in a page as they do in a text; what was read of the same author and day is the same."""
        known = {((one.embed.handle or "").lower(), one.embed.date) for one in self.found}
        for node, embed in flattened.find(body, self._taken, self._url):
            if ((embed.handle or "").lower(), embed.date) not in known:
                self._take(Found(node, embed, FLATTENED, "; ".join(embed.why)))

    def _is_shown(self, block: LexborNode) -> bool:
        """Tell whether a paragraph belongs to an embed that was read: its links are its own affair."""
        current: LexborNode | None = block
        for _ in range(_CLOSE):
            if current is None:
                break
            if current.mem_id in self._taken:
                return True
            current = current.parent
        return False

    def _take(self, one: Found) -> None:
        """Keep a post, unless it is the page itself, or its address another platform's, or it is known already."""
        embed = one.embed
        self._taken.add(one.node.mem_id)
        platform = registry.platform(embed.platform)
        ref = registry.locate(embed.url) if embed.url and (platform.federated or platform.ids_within_account) else None
        if platform.federated and (ref is None or ref.platform != embed.platform):
            return
        identity = (embed.platform, embed.post_id, ref.host if ref else None)
        if identity == self._own:
            return
        if one.part is None:
            self.shown.append(one.node)
        known = self._found_by.get(identity) if embed.post_id else None
        if known is None or (known.hidden and not one.hidden and one.node.mem_id != known.node.mem_id):
            # What the page shows goes before what it has in store.
            one.embed = _filled(embed, known.embed) if known else embed
            if known:
                self._stored.add(id(known))
            self.found.append(one)
            self._found_by[identity] = one
        else:
            if known.node.mem_id == one.node.mem_id and embed.body and not known.embed.body:
                known.markup, known.why = one.markup, one.why
            known.embed = _filled(known.embed, embed)

    def _depth(self, node: LexborNode) -> int:
        """Tell how deep a node lies in elements that were read, in quarters. Each way up is walked once."""
        chain, current, depth = [], node.parent, 0
        while current is not None:
            known = self._depths.get(current.mem_id)
            if known is not None:
                depth = known
                break
            chain.append(current.mem_id)
            current = current.parent
        self._depths.update(dict.fromkeys(chain, depth))
        return depth

    def _note(self, words: str) -> None:
        if words not in self.notes:
            self.notes.append(words)


@cache
def _readers() -> dict[str, tuple[Markup, ...]]:
    """Give the platforms' markup by tag: what has a class of its own first; a federation, which claims any host, last."""
    readers: dict[str, list[Markup]] = {}
    for platform in sorted(registry.platforms(), key=lambda one: one.federated):
        for markup in platform.markup:
            readers.setdefault(markup.tag, []).append(markup)
    return {tag: tuple(sorted(several, key=lambda one: not one.classes)) for tag, several in readers.items()}


def _make_absolute(node: LexborNode, url: str) -> None:
    """Resolve what a saved page writes from its server's root (a web archive's copies do) in one element."""
    for element in (node, *node.css("a")):
        for name in ("src", "href", "data-embed-url"):
            value = element.attributes.get(name)
            if value and value.startswith("/") and not value.startswith("//"):
                with suppress(ValueError):  # what is no address stays as it is
                    element.attrs[name] = urljoin(url, value)


def _filled(known: Embed, other: Embed) -> Embed:
    """Fill what the first showing of a post lacks from a later one."""
    lacking = {
        name: getattr(other, name)
        for name in ("handle", "name", "date", "body", "url", "short_links", "reply_to", "quotes")
        if not getattr(known, name) and getattr(other, name)
    }
    return replace(known, **lacking) if lacking else known
