"""The gate: what a page's raw bytes say before any parse, so that a page that shows no post is never parsed.

Everything here is made from the platforms' declarations: the hosts that they claim, the routes of those that live on any
host, the words that pages call them by. One look at each mark, in order; what the gate lets through is looked for in the
tree, and nowhere else. Most addresses on a page are plain links, and are passed over before anybody reads them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from postarchive.detection import addresses, alone, flattened, ids, inert, marks
from postarchive.detection.cards import is_card
from postarchive.detection.clues import Clues
from postarchive.detection.marks import WRAPPERS, Kind
from postarchive.detection.showing import BOXES_SAY, LINKS, may_show, quote_classes
from postarchive.detection.tags import LONG, Scripts, Tags, selector
from postarchive.detection.tails import LONGEST_HOST

if TYPE_CHECKING:
    from collections.abc import Callable

_BACK = 4_096
_WRAPPED = 16_384
"""Bytes behind the beginning of a wrapper in which its link stands."""

_SAY_BOX = tuple(word.encode() for word in BOXES_SAY)
_BOXES = frozenset(f"[class*={word}]" for word in BOXES_SAY)

_PLAIN = re.compile(
    rb"<(?:(?:a|link)\s[^<>]*href=[\"']?(?:https?:)?|meta\s[^<>]*|script\s[^<>]*src=[\"']?(?:https?:)?)"
)
_VALUE_BEGINS = tuple(sign + scheme for sign in (b'"', b"'", b"/") for scheme in (b"", b"https:", b"http:"))
_NO_STATE = re.compile(rb"ld\+json|importmap|speculationrules")
_TEMPLATE = re.compile(rb"text/(?:html|plain|template|x-)")
_SAYS_NOTHING = frozenset({"link", "meta", "base", "form", "body", "head", "html", "input", "option"})
_LINK = frozenset({b"a ", b"a\n", b"i "})
_ICON = frozenset(
    {b"meta", b"svg ", b"img ", b"inpu", b"scri", b"styl", b"butt", b"use ", b"link", b"li c", b"li i", b"![CD"}
)
_NEAR_KIND, _BESIDE, _KINDS, _LONGEST_FIELD = 300, 2_000, 800, 100
"""Bytes around an id in a script's state in which its kind is told; escapes make words longer."""

_ID_BEHIND = re.compile(rb"\\*(?:[\"']|&quot;|&#34;)?\s{0,9}[:=]\s{0,9}\[?\\*(?:[\"']|&quot;|&#34;)?[\w@-]{4}")
_TAG_ID = re.compile(rb"=\\*(?:[\"']|u0022|&quot;|&#34;)[\w-]{8,20}\\*(?:[\"']|u0022|&quot;|&#34;)")
_ID_VALUE = re.compile(rb"=[\"']?[\w-]{9,20}[\"'\s>]")
_VALUES = frozenset({b'="', b"='"})
_BASE64 = re.compile(rb"\s{0,40}(?:P[CEFGH]|Cj|ICA8)[A-Za-z0-9+/\s]{36}")
_HIDDEN = {b"textarea": "textarea", b"template": "template", b"<iframe>": "iframe"}
_ENCODED_STRING = re.compile(rb"(?:\s{0,9}[\"'](?:ey|W[1w]|P[GH])|[A-Za-z0-9+/])[A-Za-z0-9+/]{36}")


def read(page: bytes) -> Clues | None:
    """Read a page's bytes; None where nothing in them can be a post that the page shows."""
    return _Reader(page).run()


class _Reader:
    """One way through a page's marks."""

    def __init__(self, page: bytes) -> None:
        self._page = page
        self._clues = Clues()
        self._tags = Tags(page)
        self._last = -1
        self._quotes: list[int] = []
        self._quoted = self._located = False
        self._named = self._refused = self._looked = self._plain = -1
        self._wrappers: set[str] = set()
        self._wrapped = 0
        self._hidden: dict[str, None] = {}
        self._script = Scripts(page).around

    def run(self) -> Clues | None:
        for end, kind in marks.read(self._page):
            self._LOOKS[kind](self, end)
        clues = self._clues
        if not (clues.selectors or clues.bare or clues.scripts or clues.made or clues.lines):
            return None
        if self._quoted:  # by a quote that never ends
            clues.end = len(self._page)
        clues.selectors |= self._hidden
        return clues

    def _host(self, end: int) -> None:
        page = self._page
        at = page.rfind(b"/", max(0, end - LONGEST_HOST), end) - 1
        opening = page.rfind(b"<", max(0, at - _BACK), max(0, at))
        if opening >= 0 and _PLAIN.fullmatch(page, opening, at) and self._is_plain(opening, end):
            return  # as most are, on most pages
        found = marks.address(page, end)
        if found is not None and marks.speaks(found[1][1]):
            self._address(*found)

    def _path(self, end: int) -> None:
        found = marks.on_any_host(self._page, end)
        if found is not None:
            self._address(*found)

    def _address(self, slashes: bytes, one: re.Match[bytes]) -> None:
        """Look at an address: in a tag, in a script, or among words."""
        at = one.start() - len(slashes)
        if at <= self._last:
            return
        self._last = at
        opening = self._tags.around(at)
        tag = self._tags.name(opening) if opening >= 0 else None
        if tag is not None:
            self._attribute(slashes, one, opening, tag)
        elif (script := self._script(at)) is not None:
            self._state(slashes, one, script)
        else:
            self._alone(slashes, one)

    def _attribute(self, slashes: bytes, one: re.Match[bytes], opening: int, tag: str) -> None:
        name = self._tags.attribute(opening, one.start() - len(slashes))
        outer = self._tags.outer(opening)
        if outer is not None and self._may_name_post(slashes, one):
            self._clues.selectors[selector(*outer)] = None
        if tag in LINKS and name == "href":
            self._link(slashes, one, opening)
        elif tag == "script" and name == "src":
            return
        elif tag in _SAYS_NOTHING or name is None:
            self._markup_in_script(slashes, one)
        elif not may_show(tag, name) and self._page.endswith(_VALUE_BEGINS, 0, one.start() - len(slashes)):
            return
        elif self._may_name_post(slashes, one):
            if tag != "script":
                self._markup_in_script(slashes, one)
            self._clues.selectors[selector(tag, name)] = None
            if tag in LINKS:
                self._within(opening)

    def _is_plain(self, opening: int, end: int) -> bool:
        """Tell whether a link shows nothing, or stands in a quote that will be read whatever its links are."""
        if self._page[opening + 1] != 0x61 or (self._quotes and self._quoted):
            return True
        return not (self._quotes or self._in_wrapper(opening) or is_card(self._page, opening, end))

    def _link(self, slashes: bytes, one: re.Match[bytes], opening: int) -> None:
        """Look at a link, which shows a post in a quote or a wrapper, or as a card."""
        card = is_card(self._page, opening, one.end())
        if not (card or self._quotes or self._in_wrapper(opening)) or not self._may_name_post(slashes, one):
            return
        self._markup_in_script(slashes, one)
        if card:
            self._clues.selectors[f'a[href*="{one[1].decode("ascii")}"]'] = None
        self._within(opening)

    def _in_wrapper(self, at: int) -> bool:
        return bool(self._wrappers) and at < self._wrapped

    def _within(self, at: int) -> None:
        """Note that a link to a post stands in a quote or behind a wrapper's beginning."""
        if self._quotes:
            self._quoted = True
            self._clues.selectors["blockquote"] = None
        if self._in_wrapper(at):
            self._clues.selectors |= dict.fromkeys(self._wrappers)

    def _markup_in_script(self, slashes: bytes, one: re.Match[bytes]) -> None:
        """Note that what looks like a tag stands in a script's string."""
        script = self._script(one.start() - len(slashes))
        if script is not None:
            self._state(slashes, one, script)

    def _state(self, slashes: bytes, one: re.Match[bytes], script: tuple[int, int]) -> None:
        opening = self._page[script[0] : self._page.find(b">", script[0], script[0] + _BACK)]
        if _NO_STATE.search(opening) or not self._may_name_post(slashes, one):
            return
        if _TEMPLATE.search(opening):
            self._clues.made.add(script[0])
        else:
            self._clues.scripts.setdefault(script, []).append(one.start())
        self._clues.end = max(self._clues.end, script[1])

    def _alone(self, slashes: bytes, one: re.Match[bytes]) -> None:
        shown = alone.read(self._page, one.start() - len(slashes), one.start(), one.end())
        if not (self._hidden or shown):
            return
        ref = addresses.locate(slashes + one[0], slashes)
        if ref is None or not self._may_name_post(slashes, one):
            return
        self._clues.selectors |= self._hidden
        if shown:
            self._clues.bare[shown] = ref

    def _may_name_post(self, slashes: bytes, one: re.Match[bytes]) -> bool:
        """Tell whether an address may be a post's. Where one was, on claimed hosts the others' tails are enough."""
        sure = self._located and marks.speaks(one[1])
        if not sure and addresses.locate(slashes + one[0], slashes) is None:
            return False
        self._located = True
        self._clues.hosts.add(one[1].decode("ascii"))
        self._clues.end = max(self._clues.end, one.end())
        return True

    def _word(self, end: int) -> None:
        """Look at a platform's name: in a tag that holds an id, or a path."""
        page = self._page
        if page[end : end + 1] == b":":  # as in a page's descriptions of itself
            return
        opening = page.rfind(b"<", max(0, end - _BACK), end)
        if opening < 0 or opening == self._named or end <= self._refused:
            return
        named = page[opening + 1 : opening + 5]
        if named in _ICON or named[:2] in _LINK or (self._quoted and named == b"bloc"):
            return  # as most are, on most pages; a quote that is one of a post is read whatever it holds
        closing = max(end, page.find(b">", end, end + _BACK))
        said = page[opening:closing]
        if any(map(said.count, _SAY_BOX)):
            self._wrapped = end + _WRAPPED
            self._wrappers |= _BOXES
            if (held := ids.behind(page, closing)) is not None:
                self._select(*held, closing)
        if _ID_VALUE.match(page, end) is None and not ids.may_stand_in(said):
            self._refused = closing
            return
        tag = self._tags.name(opening) if self._tags.around(end) == opening else None
        if tag is not None and tag not in ids.HOLD_NONE:
            self._named = opening
            found = ids.read(tag, self._tags.attributes(opening))
            if found is not None:
                self._select(tag, found[1], end)

    def _code(self, end: int) -> None:
        """Look at a platform's name in a content system's code, which nothing replaced."""
        found = alone.code(self._page, end)
        if found is not None and self._script(end) is None:
            self._clues.bare[found[0]] = found[1]
            self._clues.end = max(self._clues.end, end)

    def _id(self, end: int) -> None:
        """Look at what is called as ids are: in a tag, or in a script's state."""
        if _ID_BEHIND.match(self._page, end) is None or (_TAG_ID.match(self._page, end) and self._tagged(end)):
            return
        opening = self._tags.around(end)
        tag = self._tags.name(opening) if opening >= 0 else None
        if tag is None or tag == "script":
            self._stated(end)
        elif opening != self._named and tag not in LINKS:
            attributes = self._tags.attributes(opening)
            self._named = opening
            if (found := ids.read(tag, attributes)) is not None:
                self._select(tag, found[1], end)
            elif "#" in attributes.get("src", "") and ids.in_fragment(attributes["src"], attributes) is not None:
                self._select(tag, "src", end)
            elif (alone := ids.unnamed(tag, attributes)) is not None:
                self._linked(tag, *alone, end)
            elif any(len(value) >= LONG for value in attributes.values()):
                self._select(tag, self._tags.attribute(opening, end), end)

    def _linked(self, tag: str, attribute: str, value: str, end: int) -> None:
        """Note a bare id that names no platform, where an address near it ends with it."""
        near = self._page[max(0, end - _BESIDE) : end + _BESIDE]
        if any(sign + value.encode() in near for sign in (b"/", b"=")):
            self._select(tag, attribute, end)

    def _tagged(self, end: int) -> bool:
        """Tell whether a place is in a script's text, where it may be in a tag that stands in a string."""
        script = self._script(end)
        if script is None or self._page.find(b">", script[0], end) < 0:
            return False
        if _NO_STATE.search(self._page, script[0], self._page.find(b">", script[0])) is None:
            self._clues.tags = True
            self._clues.scripts.setdefault(script, [])
            self._clues.end = max(self._clues.end, script[1])
        return True

    def _stated(self, end: int) -> None:
        """Note that a script's state names a post by its id."""
        if ids.fields().search(self._page[max(0, end - 40) : end + 80].decode("latin-1")) is not None:
            self._by_id(end)

    def _told(self, end: int) -> None:
        """Look at what says of an object in a script's state on which platform it is: its id may have a plain name."""
        if end < self._looked:
            return
        first = max(0, end - _NEAR_KIND, self._plain - _LONGEST_FIELD)  # what has none is not read again
        if any(True for _ in ids.plain(self._page[first : end + _NEAR_KIND].decode("latin-1"))):
            self._by_id(end)
        else:
            self._plain = end + _NEAR_KIND

    def _by_id(self, end: int) -> None:
        script = self._script(end)
        if script is None:  # but in an attribute's object
            self._word(end)
            return
        if end < self._looked or (script in self._clues.scripts and self._clues.ids):
            return
        self._looked = end + _BESIDE - _KINDS
        beside = self._page[max(0, end - _BESIDE) : end + _BESIDE].decode("utf-8", "replace")
        if any(True for _ in inert.named(beside)):
            self._clues.ids = True
            self._clues.scripts.setdefault(script, [])
            self._clues.end = max(self._clues.end, script[1])

    def _sign(self, end: int) -> None:
        """Look at what only stands in elements that a platform's own reader reads."""
        opening = self._tags.around(end)
        tag = self._tags.name(opening) if opening >= 0 else None
        if self._tagged(end):
            return
        if tag == "script":
            self._makes(end)
        elif tag is not None:
            self._select(tag, self._tags.attribute(opening, end - 1), end)

    def _encoded(self, end: int) -> None:
        """Look at what begins as encoded markup does: in an attribute, or in a script."""
        page = self._page
        if page[end - 4 : end - 2] in _VALUES and not _BASE64.match(page, end - 2):
            return
        opening = self._tags.around(end)
        tag = self._tags.name(opening) if opening >= 0 else None
        if tag == "script":
            behind = page.find(b">", end, end + _BACK) + 1
            if _BASE64.match(page, behind) and self._may_hold(page[behind : page.find(b"<", behind)]):
                self._makes(end)
        elif tag is None and _ENCODED_STRING.match(page, end):
            self._makes(end)
        elif tag is not None and tag not in _SAYS_NOTHING:
            name = self._tags.attribute(opening, end)
            if name is not None:
                self._select(tag, name, end)

    @staticmethod
    def _may_hold(text: bytes) -> bool:
        """Tell whether encoded markup may hold a post."""
        return read(inert.decoded(text.decode("latin-1")).encode("utf-8", "replace")) is not None

    def _select(self, tag: str, attribute: str | None, end: int) -> None:
        self._clues.selectors[selector(tag, attribute)] = None
        if end > self._clues.end:
            closing = self._page.find(b">", end)
            self._clues.end = closing if closing >= 0 else len(self._page)

    def _wrapper(self, end: int) -> None:
        opening = self._page.rfind(b"<", max(0, end - _BACK), end)
        if opening >= 0 and self._page.find(b">", opening, end) < 0:
            self._wrapped = end + _WRAPPED
            named = {f".{name}" for name in WRAPPERS if self._page.endswith(name.encode(), 0, end)}
            self._wrappers |= named or {"[class*=embed]"}

    def _quote(self, end: int) -> None:
        self._quotes.append(end)
        behind = self._page.find(b">", end, end + _BACK)
        said = self._page[end : behind if behind >= 0 else end + _BACK]
        if b"class" in said and any(map(said.count, quote_classes())) and self._script(end) is None:
            # In a value, its links say of which element.
            self._quoted = self._tags.outer(end - len(b"<blockquote")) is None
            self._clues.selectors["blockquote"] = None

    def _quote_end(self, end: int) -> None:
        if self._quotes:
            self._quotes.pop()
        if self._quoted and not self._quotes:
            self._clues.end, self._quoted = max(self._clues.end, end), False

    def _line(self, end: int) -> None:
        """Look at a handle in parentheses among words: a day behind it may make it the line of a post."""
        if self._clues.lines or (self._quotes and self._quoted):
            return
        behind = flattened.behind_line(self._page, end)
        if behind is not None and self._script(end) is None:
            self._clues.lines = True
            self._clues.end = max(self._clues.end, behind)

    def _hides(self, end: int) -> None:
        """Note that markup or words stand where no parser puts them into the page."""
        hidden = self._page[end - 8 : end].lower()
        self._hidden[_HIDDEN.get(hidden, "[srcdoc]")] = None

    def _makes(self, at: int) -> None:
        """Note that a script may make an embed."""
        script = self._script(at)
        if script is not None:
            self._clues.made.add(script[0])
            self._clues.end = max(self._clues.end, script[1])

    _LOOKS: ClassVar[dict[int, Callable[[_Reader, int], None]]] = {
        int(Kind.HOST): _host,
        int(Kind.PATH): _path,
        int(Kind.WORD): _word,
        int(Kind.CODE): _code,
        int(Kind.WRAPPER): _wrapper,
        int(Kind.QUOTE): _quote,
        int(Kind.QUOTE_END): _quote_end,
        int(Kind.HIDDEN): _hides,
        int(Kind.LINE): _line,
        int(Kind.ID): _id,
        int(Kind.SIGN): _sign,
        int(Kind.CALL): _makes,
        int(Kind.ENCODED): _encoded,
        int(Kind.TOLD): _told,
    }
