"""The shape of a page before the parser sees it.

The parser is C code that no timeout reaches, and it is quadratic in how deep elements nest, in how many attributes a tag
has, and in how many formatting elements stay open. An honest page is cleared by counting; only where a count exceeds
its bound is the page walked tag by tag, in linear time, and what goes too far is cut out. No words are ever cut.

Sources:
    Costs: measured with selectolax 1.0.2, 2026-11 (20,000 nested elements 1.2 s; 2,000 open `<font>` 0.7 s, 0.7 GB).
    Depth: browsers stop at 512 too. Which elements close which: https://html.spec.whatwg.org/#parsing, read 2026-11.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from postarchive.detection import marks
from postarchive.detection.needles import count, find

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

DEPTH = 512
ATTRIBUTES = 256

_FEW_TAGS = 1_400
_FLAT_ENOUGH = 4_096
_BLOCK = 2_048
_PLACES = 8
_PROBES = 2
_CROWDED = 64
_LONG_VALUE = 65_536
_CLONES = 750_000
"""How many elements the parser may make of its own accord, by opening formatting elements again in each block."""

_MOST_OPEN = 8
_ROOM = 64
_FEW_TO_COPY = 20_000
_ROOTS = {b"html": 4, b"body": 4}  # each further one has its attributes merged into the first, one by one

_NAMES = re.compile(rb"<([a-zA-Z][a-zA-Z0-9]*)")
_VOID = frozenset(
    b"area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
_FORMATTING = frozenset(b"b big code em font i nobr s small strike strong tt u".split())
_ALIKE = 3
_LONGEST_FIRST = sorted(_FORMATTING, key=lambda name: -len(name))
_FORMATTING_TAGS = re.compile(rb"<((?:%s)(?:[\s/][^>]*+)?)>" % b"|".join(_LONGEST_FIRST), re.IGNORECASE)
_FIRST_LETTERS = bytes({name[0] for name in (*_FORMATTING, *_ROOTS)})
_COUNTED = re.compile(
    rb"<(?=[%s])(?:%s|(%s))[\s/>]" % (_FIRST_LETTERS, b"|".join(_LONGEST_FIRST), b"|".join(_ROOTS)), re.IGNORECASE
)
"""The names of formatting elements, and of roots, which are kept. To ask for the first letter before all halves the cost."""

_RAW = frozenset(b"script style textarea title xmp iframe noembed noframes".split())
_CLOSES_P = frozenset(
    b"address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4"
    b" h5 h6 header hgroup hr main menu nav ol p pre section summary table ul li dd dt".split()
)
_CLOSES = {
    b"li": frozenset((b"li",)),
    b"dd": frozenset((b"dd", b"dt")),
    b"dt": frozenset((b"dd", b"dt")),
    b"option": frozenset((b"option",)),
    b"optgroup": frozenset((b"option", b"optgroup")),
    b"td": frozenset((b"td", b"th")),
    b"th": frozenset((b"td", b"th")),
    b"tr": frozenset((b"td", b"th", b"tr")),
    b"tbody": frozenset((b"td", b"th", b"tr", b"tbody", b"thead")),
}

# Possessive throughout: each sign is looked at once, whatever follows.
_ATTRIBUTE = rb"=?[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+|="
_TAG = re.compile(rb"<(/?)([a-zA-Z][^\s/>]*+)((?:[\s/]++|%s)*+)>" % _ATTRIBUTE)
_ATTRIBUTES_ONWARD = re.compile(rb"(?:[\s/]++|%s)*+" % _ATTRIBUTE)
_ONE_ATTRIBUTE = re.compile(_ATTRIBUTE)
_OPENING = re.compile(rb"<[a-zA-Z]")
_ENDS = {name: re.compile(rb"</%s(?=[\s/>])" % name, re.IGNORECASE) for name in _RAW}
_OPENS = re.compile(rb"\s[\w:-]{1,40}=\Z")
_BROKEN = re.compile(rb"<[a-zA-Z]")
_COMMENT_END = re.compile(rb"--!?>")


def cap(page: bytes, made: Collection[int] = (), read: Collection[int] = ()) -> tuple[bytes, tuple[str, ...]]:
    """Cut out of a page what would cost the parser more than linear time, and say what was cut.

    Shapes:  the long texts of scripts and styles are no affair of the parser's, nor those of the scripts that begin where
             `read` says: it is given where they begin instead. Those that begin where `made` says are left.
    """
    page = _without_texts(page, made, read)
    if _is_tame(page):
        return page, ()
    walk = _Walk(page)
    walk.run()
    return walk.result(), tuple(f"{reason}, {times} times" for reason, times in walk.cut.items())


def _without_texts(page: bytes, made: Collection[int], read: Collection[int]) -> bytes:
    kept: list[bytes] = []
    done = 0
    for begin, end in sorted([*marks.spans(page, b"style"), *marks.spans(page, b"script")]):
        behind = page.find(b">", begin, end) + 1
        if not behind or begin < done or begin in made or (end - behind < _BLOCK and begin not in read):
            continue
        if _is_plain(page[begin:behind]) and _is_text(page, behind, end):
            kept += (page[done:behind], b"%d" % begin)
            done = end
    return b"".join((*kept, page[done:])) if kept else page


def _is_text(page: bytes, start: int, end: int) -> bool:
    r"""Tell whether a script's text is one, and not what follows where a comment or a value only names a script.

    Then a comment would end in it, or a script begin. In strings, comments are whole and scripts end as `<\/script`.
    """
    comment, script = find(page, b"<!--", start, end), find(page, b"<script", start, end)
    if find(page, b"</script", start, end) >= 0 or (comment >= 0 and script >= 0):
        return False
    if script >= 0 and find(page, rb"<\/script", script, end) < 0:
        return False
    over = find(page, b"-->", start, end)
    return over < 0 or 0 <= comment < over


def _is_tame(page: bytes) -> bool:
    """Tell by counting alone that no tag can be too deep or too long, nor formatting elements multiply."""
    if _may_be_one_tag(page) and _is_one_tag(page):
        return False
    tags = count(page, b"<")
    opening = tags - count(page, b"</") if tags > _FEW_TAGS else tags
    if opening <= _FEW_TAGS:
        return True
    if opening > _FLAT_ENOUGH and not _is_flat(page):
        return False
    counted = _COUNTED.findall(page)
    formatting = counted.count(b"")
    if len(counted) - formatting > min(_ROOTS.values()):
        return False
    return formatting * opening <= 3 * _CLONES or _most_open(page) * opening <= 3 * _CLONES


def _is_flat(page: bytes) -> bool:
    """Tell whether too few elements open that hold others."""
    names = Counter(name.lower() for name in _NAMES.findall(page))
    return sum(names.values()) - sum(names[name] for name in _VOID | _FORMATTING) <= _FLAT_ENOUGH


def _most_open(page: bytes) -> int:
    """Tell how many formatting elements the parser can hold open: of those that are alike, three."""
    tags = Counter(_FORMATTING_TAGS.findall(page))
    return sum(min(times, _ALIKE) if _is_plain(tag) else times for tag, times in tags.items())


def _is_plain(tag: bytes) -> bool:
    """Tell whether a tag is seen whole: in one that breaks off within a quoted value, what follows may differ."""
    return tag.count(b'"') % 2 == 0 and tag.count(b"'") % 2 == 0


def _may_be_one_tag(page: bytes) -> bool:
    """Tell whether anywhere a whole block could be the attributes of one tag.

    A tag that no ">" interrupts covers one aligned block, if it is two blocks long. One whose quoted values hold ">" is met
    at one of some places: to take its time, it must fill much of the page.
    """
    seen, quotes = 0, (-1, -1)
    for at in range(0, len(page) - _BLOCK + 1, _BLOCK):
        if page.find(b">", at, at + _BLOCK) < 0:
            quotes = max(page.rfind(b'"', seen, at), quotes[0]), max(page.rfind(b"'", seen, at), quotes[1])
            seen = at
            if _is_crowded(page, _behind_value(page, at, *quotes), at + _BLOCK):
                return True
    return any(_goes_on(page, at) for at in range(0, len(page), max(_BLOCK, len(page) // _PLACES)))


def _behind_value(page: bytes, at: int, double: int, single: int) -> int:
    """Give where the quoted value ends in which a place is, or the place itself.

    The last quote before it (`double` and `single` are where the last of each kind stand) opens a value, behind a name and
    "=", and the one before that, of its kind, opens none: so in a tag it is no end. (A value of the other kind would have to
    end in between.)
    """
    last, quote = (double, b'"') if double > single else (single, b"'")
    if last < 0 or not _OPENS.search(page, max(0, last - 80), last):
        return at
    before = page.rfind(quote, 0, last)
    if page[max(0, before - 80) : max(0, before)].rstrip().endswith(b"="):
        return at
    end = page.find(quote, at, at + _BLOCK)
    return end + 1 if end >= 0 else at + _BLOCK


def _goes_on(page: bytes, at: int) -> bool:
    """Tell whether behind a ">" there is no end of attributes. Read from within a quoted value, they end at its last."""
    for _ in range(_PROBES):
        at = page.find(b">", at, at + _BLOCK) + 1
        end = _ATTRIBUTES_ONWARD.match(page, at, at + _BLOCK) if at else None
        if end is None:
            return False
        if end.end() == at + _BLOCK:
            return _is_crowded(page, at, at + _BLOCK)
        at = end.end()
    return False


def _is_crowded(page: bytes, start: int, end: int) -> bool:
    """Tell whether many attributes begin in a part of the page; the last one's value may end behind it."""
    if end - start <= _CROWDED:
        return False
    begun = takewhile(lambda one: one.start() < end, _ONE_ATTRIBUTE.finditer(page, start, end + _LONG_VALUE))
    return next(islice(begun, _CROWDED, None), None) is not None


def _tags(page: bytes) -> Iterator[re.Match[bytes]]:
    """Walk through the tags of a page, past comments and the texts that are no markup."""
    at = page.find(b"<")
    while at >= 0:
        tag = _TAG.match(page, at)
        if tag is None:
            at = _skip(page, at)
        else:
            yield tag
            at = _behind(page, tag)
        at = page.find(b"<", at) if at >= 0 else at


def _skip(page: bytes, at: int) -> int:
    """Go past a comment, or a "<" that opens no tag; -1 where the rest of the page is inside of it."""
    if page.startswith(b"<!--", at):
        end = _COMMENT_END.search(page, at + 2)
        return end.end() if end else -1
    if page[at + 1 : at + 2] in {b"!", b"?", b"/"}:
        end_at = page.find(b">", at)
        return end_at + 1 if end_at >= 0 else -1
    return -1 if _OPENING.match(page, at) else at + 1


def _behind(page: bytes, tag: re.Match[bytes]) -> int:
    """Give where the next tag can be: behind the text of an element whose text is no markup."""
    name = tag[2].lower()
    if tag[1] or name not in _RAW:
        return -1 if name == b"plaintext" and not tag[1] else tag.end()
    end = _ENDS[name].search(page, tag.end())
    return end.start() if end else -1


def _is_one_tag(page: bytes) -> bool:
    """Tell whether a tag has too many attributes: exactly, where a guess said that it may be so."""
    long = (tag for tag in _tags(page) if tag.end() - tag.start() > 2 * ATTRIBUTES)
    return any(len(_ONE_ATTRIBUTE.findall(page, *tag.span(3))) > ATTRIBUTES for tag in long) or _breaks_off(page)


def _breaks_off(page: bytes) -> bool:
    """Tell whether the page ends within a tag, which the walk over tags does not see."""
    return _BROKEN.search(page, max(page.rfind(b">"), 0)) is not None


class _Walk:
    """One walk over a page's tags, with the elements that are open as the parser would have them, more or less."""

    def __init__(self, page: bytes) -> None:
        self.page = page
        self.cut: Counter[str] = Counter()
        self._kept: list[bytes] = []
        self._from = 0
        self._stack: list[bytes] = []
        self._open: Counter[bytes] = Counter()
        self._formatting: Counter[bytes] = Counter()
        self._unopened: Counter[bytes] = Counter()
        self._roots: Counter[bytes] = Counter()
        tags = max(1, page.count(b"<"))
        self._most_open = max(1, min(_MOST_OPEN, _CLONES // tags))
        self._most_copied = 4 if tags <= _FEW_TO_COPY else 0
        self._most_attributes = min(ATTRIBUTES, max(16, 4 * _CLONES // tags))

    def run(self) -> None:
        for tag in _tags(self.page):
            if tag[1]:
                self._end(tag[2].lower(), tag)
            else:
                self._start(tag[2].lower(), tag)

    def result(self) -> bytes:
        return b"".join((*self._kept, self.page[self._from :]))

    def _start(self, name: bytes, tag: re.Match[bytes]) -> None:
        if name in _ROOTS:
            self._roots[name] += 1
            if self._roots[name] > _ROOTS[name]:
                self._replace(tag, b"", f"more than {_ROOTS[name]} <{name.decode()}> were there")
            return
        if name in _FORMATTING:
            self._start_formatting(name, tag)
            return
        if tag.end() - tag.start() > 2 * self._most_attributes:
            self._shorten(tag, self._most_attributes)
        if name in _VOID or name in _RAW:
            return
        self._close_implied(name)
        if len(self._stack) >= DEPTH:
            self._close_upper(tag)
        self._stack.append(name)
        self._open[name] += 1

    def _start_formatting(self, name: bytes, tag: re.Match[bytes]) -> None:
        """Let a formatting element open while few are; its attributes show little, and would be copied with it."""
        if self._formatting.total() >= self._most_open:
            self._unopened[name] += 1
            self._replace(tag, b"", f"more than {self._most_open} formatting elements were open")
            return
        self._formatting[name] += 1
        if tag[3]:
            self._shorten(tag, self._most_copied)

    def _close_upper(self, tag: re.Match[bytes]) -> None:
        """Close some of the innermost elements, so that what follows stands beside them, as browsers do it."""
        names = [self._pop() for _ in range(_ROOM)]
        closing = b"".join(b"</%s>" % name for name in names)
        self._insert(tag.start(), closing, f"elements nested deeper than {DEPTH} were closed")

    def _close_implied(self, name: bytes) -> None:
        if name in _CLOSES_P and self._stack and self._stack[-1] == b"p":
            self._pop()
        closes = _CLOSES.get(name, frozenset())
        while self._stack and self._stack[-1] in closes:
            self._pop()

    def _end(self, name: bytes, tag: re.Match[bytes]) -> None:
        if name in _FORMATTING:
            if self._unopened[name]:
                self._unopened[name] -= 1
                self._replace(tag, b"", "")
            elif self._formatting[name]:
                self._formatting[name] -= 1
            return
        while self._open[name] and self._pop() != name:
            pass

    def _pop(self) -> bytes:
        name = self._stack.pop()
        self._open[name] -= 1
        return name

    def _insert(self, at: int, piece: bytes, reason: str) -> None:
        self._kept += (self.page[self._from : at], piece)
        self._from = at
        if reason:
            self.cut[reason] += 1

    def _replace(self, tag: re.Match[bytes], piece: bytes, reason: str) -> None:
        self._insert(tag.start(), piece, reason)
        self._from = tag.end()

    def _shorten(self, tag: re.Match[bytes], most: int) -> None:
        """Keep a tag's first attributes only, where it has too many."""
        attributes = _ONE_ATTRIBUTE.finditer(self.page, *tag.span(3))
        beyond = next(islice(attributes, most, None), None)
        if beyond is not None:
            self._insert(beyond.start(), b">", f"more than {most} attributes were in a tag")
            self._from = tag.end()
