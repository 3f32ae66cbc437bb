"""What is open at each place of a page: never less than the parser holds open, so that what it costs is known before it runs.

Only the parser knows what is open in a page whose tags are out of order: it passes over some and closes elements of its own
accord, by rules that fill a book. So here all that begins is open, and an end closes what stands uppermost. What the parser
holds open is then part of what is open here, whatever else it does. An end of something lower is put in order, as the parser
would: what stands above is closed first, or the end is cut where it would be passed over. A page in which few ends are
out of order is left as it is, for each can leave no more open than was open there.

Source:  which elements close which, and where an end is passed over: https://html.spec.whatwg.org/#parsing, read 2026-11;
         browsers stop at a depth of 512, too.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

DEPTH = 512
ATTRIBUTES = 256

CLONES = 750_000
"""How many elements the parser may make of its own accord, by opening formatting elements again in each block."""

_LEFT_OPEN = 2_048
"""How many elements ends that are out of order may leave open together."""

MOST_OPEN = 8
"""How many formatting elements may be open at once, and how many left for the parser to open again."""

_ROOM = 64
_FEW_TO_COPY = 20_000
ROOTS = {b"html": 4, b"body": 4}  # each further one has its attributes merged into the first, one by one

VOID = frozenset(
    b"area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
FORMATTING = frozenset(b"b big code em font i nobr s small strike strong tt u".split())
_RAW = frozenset(b"script style textarea title xmp iframe noembed noframes".split())
_BLOCKS = frozenset(
    b"address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup"
    b" listing main menu nav ol p pre search section summary ul li dd dt h1 h2 h3 h4 h5 h6".split()
)
"""What ends a paragraph in which it begins."""

_HEADINGS = frozenset(b"h1 h2 h3 h4 h5 h6".split())
_TABLE = frozenset(b"table template caption colgroup tbody thead tfoot tr td th".split())
_FENCES = frozenset(
    b"applet caption marquee object select table td template th foreignobject desc mi mn mo ms mtext annotation-xml".split()
)
"""What an end inside does not close from within, but for a table's parts; `title` is another within a drawing."""

_SCOPED = _BLOCKS | _FENCES | {b"button"}
_SPECIAL = _SCOPED | _TABLE | frozenset(b"form noscript plaintext".split())
"""What no end of an inline element, or of one that nobody knows, closes."""

_CLOSES = {
    b"a": frozenset((b"a",)),
    b"li": frozenset((b"li",)),
    b"dd": frozenset((b"dd", b"dt")),
    b"dt": frozenset((b"dd", b"dt")),
    b"option": frozenset((b"option",)),
    b"optgroup": frozenset((b"option",)),
    b"td": frozenset((b"td", b"th")),
    b"th": frozenset((b"td", b"th")),
    b"tr": frozenset((b"td", b"th", b"tr")),
    b"tbody": frozenset((b"td", b"th", b"tr", b"tbody", b"thead")),
    **dict.fromkeys(_HEADINGS, _HEADINGS),
}
"""What an element closes where that stands uppermost."""

_HTML_WITHIN = {
    b"svg": frozenset((b"foreignobject", b"desc", b"title")),
    b"math": frozenset((b"mi", b"mn", b"mo", b"ms", b"mtext")),
}
"""Drawings and formulas, whose elements obey other rules; and those of their elements that hold a page's again."""

_MADE = frozenset((b"p", b"br"))
"""Elements that even a lone end makes."""

_MIXED = frozenset((b"annotation-xml", b"mglyph", b"malignmark"))
"""Whether these hold a formula's elements or a page's hangs on more than their names."""

_LEAVES = frozenset(
    b"blockquote body br center dd div dl dt embed h1 h2 h3 h4 h5 h6 head hr img li listing menu meta ol p pre ruby span sub"
    b" table ul var".split()
) | (FORMATTING - {b"font"})
"""What ends a drawing or a formula in which it stands, as no part of one."""

_MAY_LEAVE = frozenset((b"font", b"sup"))
"""What does so with some attributes, and what not every version of the parser lets do so."""

HOLD_NOTHING = VOID & _LEAVES
"""Elements that are void in a drawing, too."""

# Possessive throughout: each sign is looked at once, whatever follows. HTML knows five blanks, and `\s` one more.
_ATTRIBUTE = (
    rb"[^ \t\n\r\f/>][^ \t\n\r\f/>=]*+"
    rb"(?:[ \t\n\r\f]*+=[ \t\n\r\f]*+(?:\"[^\"]*+\"|'[^']*+'|[^ \t\n\r\f>\"'][^ \t\n\r\f>]*+)?+)?+"
)
TAG = re.compile(rb"<(/?)([a-zA-Z][^ \t\n\r\f/>]*+)((?:[ \t\n\r\f/]++|%s)*+)>" % _ATTRIBUTE)

ONE_ATTRIBUTE = re.compile(_ATTRIBUTE)
OPENING = re.compile(rb"<[a-zA-Z]")
_ENDS = {name: re.compile(rb"</%s(?=[ \t\n\r\f/>])" % name, re.IGNORECASE) for name in _RAW}
_COMMENT, _COMMENT_END = b"<!--", re.compile(rb"--!?>")
_SCRIPT = re.compile(rb"<script", re.IGNORECASE)
_CDATA = b"<![CDATA["


class Nesting:
    """One walk through a page. `cut` says what went too far, and how often; `result` gives the page without it."""

    def __init__(self, page: bytes) -> None:
        self.page = page
        self.cut: Counter[str] = Counter()
        self._kept: list[bytes] = []
        self._from = 0
        self._open: list[bytes] = []
        self._foreign: list[bytes] = []
        self._places: dict[bytes, list[int]] = {}
        self._special: list[int] = []
        self._fences: list[int] = []
        self._tables: list[int] = []
        self._formatting = 0
        self._left_open = self._opened_again = 0
        self._in_doubt = False
        self._roots: Counter[bytes] = Counter()
        tags = max(1, page.count(b"<"))
        self._most_open = max(1, min(MOST_OPEN, CLONES // tags))
        self._most_copied = 4 if tags <= _FEW_TO_COPY else 0
        self._most_attributes = min(ATTRIBUTES, max(16, 4 * CLONES // tags))

    def run(self) -> None:
        page = self.page
        at = page.find(b"<")
        while at >= 0:
            tag = TAG.match(page, at)
            if tag is None:
                at = self._pass(at)
            elif tag[1]:
                self._end(tag[2].lower(), tag)
                at = tag.end()
            else:
                at = self._start(tag[2].lower(), tag)
            at = page.find(b"<", at) if at >= 0 else at

    def result(self) -> bytes:
        disorder = self._left_open > _LEFT_OPEN or self._opened_again > MOST_OPEN
        if not (self.cut or self._in_doubt or disorder):
            return self.page
        return b"".join((*self._kept, self.page[self._from :]))

    def _pass(self, at: int) -> int:
        """Go past a comment, or a "<" that opens no tag; -1 where the rest of the page is inside of it."""
        page = self.page
        if page.startswith(_COMMENT, at):
            end = _COMMENT_END.search(page, at + 2)
            return end.end() if end else -1
        if page[at + 1 : at + 2] in {b"!", b"?", b"/"}:
            end_at = page.find(b">", at) + 1
            if any(map(self._places.get, _HTML_WITHIN)) and page[at : at + len(_CDATA)].upper() == _CDATA:
                # In a drawing these are words up to "]]>", elsewhere up to ">": without the sign, both read them as markup.
                self._in_doubt = True
                self._insert(at, b"", end_at or len(page))
            return end_at or -1
        return -1 if OPENING.match(page, at) else at + 1

    def _start(self, name: bytes, tag: re.Match[bytes]) -> int:
        """Open an element; give where what may follow it begins."""
        if name in ROOTS:
            self._roots[name] += 1
            if self._roots[name] > ROOTS[name]:
                self._drop(tag, f"more than {ROOTS[name]} <{name.decode()}> were there")
                return tag.end()
        if name in FORMATTING and self._formatting >= self._most_open:
            self._drop(tag, f"more than {self._most_open} formatting elements were open")
            return tag.end()
        if len(self._open) >= DEPTH:  # as browsers do it: what follows stands beside the innermost
            closing = b"".join(b"</%s>" % self._pop() for _ in range(_ROOM))
            self._insert(tag.start(), closing, reason=f"elements nested deeper than {DEPTH} were closed")
        inside = self._foreign[-1] if self._foreign else b""
        if inside and name in _LEAVES:
            while self._foreign and self._foreign[-1]:
                self._pop()
            inside = b""
        if name == b"frameset" or (inside and name in _MAY_LEAVE) or (name in _MIXED and self._places.get(b"math")):
            return self._doubt(tag)
        if inside:
            if not _closes_itself(tag):
                self._push(name, b"" if name in _HTML_WITHIN[inside] else inside)
        elif name in FORMATTING:
            self._push(name)
        elif name in _RAW:
            self._shorten(tag, self._most_attributes)
            return self._raw(name, tag)
        elif name == b"plaintext":
            return self._doubt(tag) if self._places.get(b"select") else -1
        elif name not in VOID and name not in ROOTS:
            self._close_implied(name)
            self._push(name, name if name in _HTML_WITHIN and not _closes_itself(tag) else b"")
            if name in _HTML_WITHIN and _closes_itself(tag):
                self._pop()
        # What is copied with formatting elements is kept small: their attributes show little.
        self._shorten(tag, self._most_copied if name in FORMATTING else self._most_attributes)
        return tag.end()

    def _close_implied(self, name: bytes) -> None:
        """Close what stands uppermost where the parser closes it, too, before such an element."""
        if name in _BLOCKS and self._open and self._open[-1] == b"p":
            self._pop()
        closes = _CLOSES.get(name)
        while closes is not None and self._open and self._open[-1] in closes:
            self._pop()

    def _raw(self, name: bytes, tag: re.Match[bytes]) -> int:
        """Go past the text of an element whose text is no markup, as the parser would."""
        if self._places.get(b"select") and name not in {b"script", b"textarea"}:
            return self._doubt(tag)  # in a list of options such elements are passed over, and their text is markup
        page, start = self.page, tag.end()
        end = _ENDS[name].search(page, start)
        text = page[start : end.start() if end else None] if name == b"script" else b""
        if _COMMENT in text and _SCRIPT.search(text):  # the end would be that of the script within the comment
            self._in_doubt = True
            for place in re.finditer(_COMMENT, text):
                self._insert(start + place.start(), b"", start + place.end())
        behind = TAG.match(page, end.start()) if end else None
        return behind.end() if behind else -1

    def _doubt(self, tag: re.Match[bytes]) -> int:
        """Cut a tag of which it is in doubt whether what follows is markup."""
        self._in_doubt = True
        self._drop(tag)
        return tag.end()

    def _end(self, name: bytes, tag: re.Match[bytes]) -> None:
        places = self._places.get(name)
        if not places:
            # Such an end closes nothing, but in a drawing two end it; elsewhere these two are elements.
            drawn = bool(self._foreign and self._foreign[-1])
            self._in_doubt = self._in_doubt or (drawn and name in _MADE)
            if drawn or name not in _MADE:
                self._drop(tag)
            return
        above = len(self._open) - 1 - places[-1]
        if above == 0:
            self._pop()
            return
        self._left_open += len(self._open)
        if self._is_passed_over(name, places[-1]):
            self._opened_again += name in FORMATTING
            self._drop(tag)
            return
        inner = [self._pop() for _ in range(above)]
        self._opened_again += sum(one in FORMATTING for one in inner)
        self._in_doubt = self._in_doubt or b"select" in inner or not _HTML_WITHIN.keys().isdisjoint(inner)
        self._pop()
        self._insert(tag.start(), b"".join(b"</%s>" % one for one in inner))

    def _is_passed_over(self, name: bytes, place: int) -> bool:
        """Tell whether an end closes nothing, for something stands between that it would have to close."""
        if name == b"template":
            return False
        between = self._tables if name in _TABLE else self._fences if name in _SCOPED else self._special
        return bool(between) and between[-1] > place

    def _push(self, name: bytes, inside: bytes = b"") -> None:
        place = len(self._open)
        self._open.append(name)
        self._foreign.append(inside)
        self._places.setdefault(name, []).append(place)
        if name in _SPECIAL:
            self._special.append(place)
            if name in _FENCES:
                self._fences.append(place)
            if name in {b"table", b"template"}:
                self._tables.append(place)
        elif name in FORMATTING:
            self._formatting += 1

    def _pop(self) -> bytes:
        name = self._open.pop()
        self._foreign.pop()
        self._places[name].pop()
        if name in _SPECIAL:
            self._special.pop()
            if name in _FENCES:
                self._fences.pop()
            if name in {b"table", b"template"}:
                self._tables.pop()
        elif name in FORMATTING:
            self._formatting -= 1
        return name

    def _insert(self, at: int, piece: bytes, until: int | None = None, reason: str = "") -> None:
        """Put a piece into the page, in place of what stands there up to `until`."""
        self._kept += (self.page[self._from : at], piece)
        self._from = until or at
        if reason:
            self.cut[reason] += 1

    def _drop(self, tag: re.Match[bytes], reason: str = "") -> None:
        self._insert(tag.start(), b"", tag.end(), reason)

    def _shorten(self, tag: re.Match[bytes], most: int) -> None:
        """Keep a tag's first attributes only, where it has too many."""
        if tag.end() - tag.start() <= 2 * most:
            return
        attributes = ONE_ATTRIBUTE.finditer(self.page, *tag.span(3))
        beyond = next(islice(attributes, most, None), None)
        if beyond is not None:
            end = b"/>" if _closes_itself(tag) else b">"
            self._insert(beyond.start(), end, tag.end(), f"more than {most} attributes were in a tag")


def _closes_itself(tag: re.Match[bytes]) -> bool:
    """Tell whether a tag ends as `/>`: where its last attribute has a value without quotes, the sign is a part of that."""
    if not tag[3].endswith(b"/"):
        return False
    ends = [attribute.end() for attribute in ONE_ATTRIBUTE.finditer(tag[3])]
    return not ends or ends[-1] < len(tag[3])
