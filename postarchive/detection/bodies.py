"""Where a post's body begins in plain text: what stands before its line may be the post's words or the author's.

The moves, apart: `breaks.read` goes back and lists the places where the body can begin; `_signs` says what speaks for stopping
at a place and what for going on; `begin` weighs that, from the nearest place to the farthest, chooses the likeliest, and tells
how likely it is and which others come next.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from postarchive.detection import breaks, scripts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postarchive.detection.breaks import Break

SLACK = 12
"""A post may seem longer than its platform allows: entities, names that a reply does not count, a sign of two."""

CERTAIN = 0.85
"""How likely the chosen place must be to be called certain."""

MOST_ALTERNATIVES = 4

_LEAST_CHANCE = 0.01
_FIRST = frozenset({"post", "text"})
_LINES = frozenset({"line", "soft", "blank", "post", "text"})

_LONGEST_LINKS = 400
_SHORT = 16
_HEADING = 60
_PICTURE = re.compile(r"pic\.(?:twitter|x)\.com/\w{4,32}\W{0,4}\Z")
_LINK_AT_END = re.compile(r"(?:\bt\.co|pic\.(?:twitter|x)\.com|bit\.ly|youtu\.be)/\w{2,32}\W{0,4}\Z")
_PICTOGRAM = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_TAGS = re.compile(r"(?:^|[\s.,!?…])[#@]\w|\bt\.co/|pic\.twitter\.com/")
_LOWER = re.compile(r"[a-zà-öø-ÿа-яα-ω]|[,;:!?)…»、。]|\.\s")
_TELLS = re.compile(
    r"(?:tweet|twit|posted|post(?:ó|ed|et)|wrote|writes?\b|said|says\b|here(?:’s|'s| s| is)|below|watch\b|see\b|schr(?:ie|ei)b"
    r"|erklärte|sagte|escribi|publicó|dijo|écrit|expliqu|scri(?:sse|ve)|ツイート|つぶや|投稿|tuit|facebook|instagram)",
    re.IGNORECASE,
)
_OPENING = {"“": "”", "«": "»", "「": "」", "『": "』", "(": ")", "[": "]", "【": "】"}


@dataclass(frozen=True, slots=True)
class Body:
    """A body's first code point, how sure that is, and where else it could begin, likeliest first; `start` is None where the
    text shows no body at all."""

    start: int | None
    certain: bool
    why: str
    alternatives: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """What is true of all breaks before one line: how long the post can be, who wrote it, how the text is laid out."""

    most: int
    ever: int
    name: str = ""
    layout: str = ""
    indent: int | None = None
    quoted: bool = False
    language: str | None = None


# What each sign adds to the odds that the body begins at a break rather than before it: natural logarithms, fitted on
# labelled articles by logistic regression and rounded. A sign below zero says that the words go on above.
POINTS: dict[str, float] = {
    "more words than these would not fit into a post": 2.4,
    "(blank)": 1.8,
    "the author's name above": 1.6,
    "words above that tell of a post": 1.6,
    "(no short limit)": 1.5,
    "(post)": 1.4,
    "(post; run on)": 1.4,
    "(filled 3)": 1.3,
    "(glued; run on)": 1.2,
    "(sentence, no more fits)": 1.2,
    "the article's language above, another below": 1.2,
    "(above: 3)": 1.1,
    "(above: 4)": 1.1,
    "(blank; alone, blank lines)": 1.0,
    "(soft; alone)": 1.0,
    "(within a line, filled 3)": 1.0,
    "(line; alone)": 0.7,
    "(sentence; run on, blank lines)": 0.7,
    "a colon above (glued)": 0.7,
    "(filled 2)": 0.6,
    "(line)": 0.6,
    "(sentence; run on)": 0.6,
    "the words begin as the middle of a sentence": 0.6,
    "(blank; broken)": 0.4,
    "(blank; broken, blank lines)": 0.4,
    "(line; broken)": 0.4,
    "a short line above, as headings are": 0.4,
    "(any break)": 0.3,
    "a colon above": 0.3,
    "another language above": 0.2,
    "(blank; alone)": 0.1,
    "a colon above (sentence)": 0.1,
    "a comma above": 0.1,
    "(glued)": -0.1,
    "(nearest)": -0.1,
    "(no point above)": -0.2,
    "(soft; broken, blank lines)": -0.2,
    "(glued; broken)": -0.3,
    "(soft; alone, blank lines)": -0.3,
    "(glued; alone)": -0.4,
    "no prose on the line, only tags, handles and links": -0.4,
    "(line; alone, blank lines)": -0.5,
    "a quotation or parenthesis that began above": -0.5,
    "(glued; alone, blank lines)": -0.6,
    "(soft)": -0.6,
    "a short link at the end of the words above": -0.6,
    "(above: 2)": -0.7,
    "(filled 0)": -0.7,
    "(within a line, filled 2)": -0.7,
    "a sentence that ends above": -0.7,
    "(a glued sentence above)": -0.8,
    "(above: 1)": -0.8,
    "(within a line, filled 1)": -0.9,
    "the lines begin with the same sign": -0.9,
    "(sentence, while others are glued)": -1.0,
    "cut short before a post is full": -1.0,
    "(pictograms above)": -1.1,
    "(soft; broken)": -1.1,
    "the same indent above": -1.1,
    "(sentence; alone, blank lines)": -1.2,
    "(sentence; broken)": -1.2,
    "only tags, handles and links above": -1.4,
    "(above: 0)": -1.5,
    "(sentence; alone)": -1.6,
    "(within a line, filled 0)": -1.7,
    "tags, handles or links among the words above": -1.9,
    "the words above are in the post's language, not in the article's": -1.9,
    "(sentence)": -2.8,
}


def begin(text: str, floor: int, end: int, setting: Setting) -> Body:
    """Choose where the body that ends before `end` begins; it cannot begin before `floor`, where another post ends."""
    found = breaks.read(text, floor, end, broken=setting.layout.startswith("broken"))
    places = _fitting(text, end, found, setting)
    if not places:
        return Body(None, certain=False, why="no words that a post could hold stand before the line")
    for move in (_by_quote_marks, _by_fullness, _by_indent, _by_line):
        found = move(places, setting)
        if found is not None:
            return found
    ranked = sorted(_weighed(places, setting), key=lambda one: -one[1])
    place, chance, why = ranked[0]
    missing = 1 - sum(one[1] for one in ranked)
    if missing > chance:
        return Body(None, certain=False, why="none of the words before the line are clearly the post's", alternatives=tuple(one[0].start for one in ranked[:MOST_ALTERNATIVES]))
    others = tuple(one[0].start for one in ranked[1 : MOST_ALTERNATIVES + 1] if one[1] > _LEAST_CHANCE)
    certain = chance >= CERTAIN
    return Body(place.start, certain=certain, why=why, alternatives=() if certain else others)


@dataclass(frozen=True, slots=True)
class _Place:
    """A break that a post of this platform can begin at: its number, the words from it on, how long these are as the
    platform counts, and how long with those above."""

    at: Break
    number: int
    words: str
    length: int
    longer: int

    @property
    def start(self) -> int:
        return self.at.start


def _fitting(text: str, end: int, found: list[Break], setting: Setting) -> list[_Place]:
    lengths = [0]
    for one in found:
        lengths.append(lengths[-1] + weight(one.below) + 1)
    longer = [*lengths[2:], lengths[-1]]
    places = [_Place(one, number, text[one.start : end], lengths[number + 1], longer[number]) for number, one in enumerate(found)]
    return [place for place in places if place.length <= setting.ever + SLACK]


def _by_quote_marks(places: list[_Place], setting: Setting) -> Body | None:
    """Markdown quotes a post: its words begin with the block of quote marks that the line ends."""
    if not setting.quoted:
        return None
    block = list(takewhile(lambda place: place.at.quoted, places))
    ends = next((place for place in block if place.at.kind == "blank" and not place.at.joined), None)
    if ends is None and block and (len(block) < len(places) or block[-1].at.kind in _FIRST):
        ends = block[-1]
    return Body(ends.start, certain=True, why="the quote marks before the lines") if ends else None


def _by_fullness(places: list[_Place], setting: Setting) -> Body | None:
    """Words that are cut short fill what a post can hold, so their length tells where they begin."""
    if not _is_cut(" ".join(place.at.below for place in places[:2][::-1])):
        return None
    full = [place for place in places if place.length >= setting.most - 3 * SLACK and place.at.kind in _LINES]
    return Body(full[0].start, certain=True, why="the words are cut short, so they fill what a post can hold") if full else None


def _by_indent(places: list[_Place], setting: Setting) -> Body | None:
    """A line that is indented otherwise than the prose above shares its indent with its words."""
    if not setting.indent or places[0].at.indent != setting.indent:
        return None
    own = next((place for place in places if place.at.above_indent != setting.indent and place.at.kind in _LINES), None)
    return Body(own.start, certain=True, why="the indent of the line, which begins here") if own else None


def _by_line(places: list[_Place], setting: Setting) -> Body | None:
    """Where the line stands behind its words, the post's own line breaks were dropped: what is left is the article's."""
    if not setting.layout.startswith("run on"):
        return None
    line = next((place for place in places if place.at.kind in _LINES), None)
    if line is None or line.at.kind in _FIRST:
        return None
    return Body(line.start, certain=True, why="the line break before the words, on whose line the name stands")


def _weighed(places: list[_Place], setting: Setting) -> Iterator[tuple[_Place, float, str]]:
    """Give each place the chance that the body begins there, and the weightiest reason."""
    reached = 1.0
    glued = any(place.at.kind == "glued" for place in places)
    for place in places:
        signs = list(_signs(place, setting, glued=glued))
        odds = sum(POINTS.get(sign, 0.0) for sign in signs)
        stops = 1 / (1 + math.exp(-odds))
        why = max((sign for sign in signs if sign[0] != "("), key=lambda sign: POINTS.get(sign, 0.0), default="")
        yield place, reached * stops, why
        reached *= 1 - stops


def _signs(place: _Place, setting: Setting, *, glued: bool) -> Iterator[str]:
    """Say what speaks for and against a body's beginning at a place; what is in parentheses only describes it."""
    one = place.at
    yield "(any break)"
    yield f"({one.kind})"
    yield f"({one.kind}; {setting.layout})"
    if one.kind == "sentence" and glued:
        yield "(sentence, while others are glued)"
    if place.number == 0:
        yield "(nearest)"
    if place.longer > setting.most + SLACK:
        yield "more words than these would not fit into a post" if one.kind != "sentence" else "(sentence, no more fits)"
    if place.length > setting.most + SLACK:
        yield "more words than a post held then"
    yield from _below(one, place.length, setting)
    yield from _above(one, setting)
    yield from _beside(place, setting)


def _below(one: Break, length: int, setting: Setting) -> Iterator[str]:
    words = one.below
    if _LOWER.match(words):
        yield "the words begin as the middle of a sentence"
    if _is_fragment(words):
        yield "no prose on the line, only tags, handles and links"
    elif length < _SHORT:
        yield "hardly a word"
    if _is_cut(words):
        yield "cut short, and as long as a post can be" if length >= setting.most - 4 * SLACK else "cut short before a post is full"
    filled = length / setting.most
    inner = "within a line, " if one.kind in {"sentence", "glued"} else ""
    yield f"({inner}filled {min(int(filled * 4), 3)})" if setting.most < 1000 else "(no short limit)"


def _above(one: Break, setting: Setting) -> Iterator[str]:
    words = one.line_above or one.above
    if not words:
        return
    end = words[-1]
    if one.kind in _LINES:
        yield f"(above: {min(len(words) // 70, 4)})"
    if _PICTURE.search(words[-_HEADING:]):
        yield "a picture above, which ends another post"
    elif _LINK_AT_END.search(words[-_HEADING:]):
        yield "a short link at the end of the words above"
    elif end in ":：":
        yield f"a colon above ({one.kind})" if one.kind in {"glued", "sentence"} else "a colon above"
    elif one.kind == "sentence":
        return
    elif end in ".!?。！？\"”»’)」』…":
        yield "a sentence that ends above" if one.kind in _LINES else "(a glued sentence above)"
    elif end in ",、;":
        yield "a comma above"
    elif len(words) < _HEADING:
        yield "a short line above, as headings are"
    else:
        yield "(no point above)"
    if _is_fragment(words):
        yield "only tags, handles and links above"
    elif _TAGS.search(words):
        yield "tags, handles or links among the words above"
    if _PICTOGRAM.search(words):
        yield "(pictograms above)"
    if _TELLS.search(words[-150:]):
        yield "words above that tell of a post"
    if setting.name and any(part in words for part in setting.name.split() if len(part) > 3):
        yield "the author's name above"


def _beside(place: _Place, setting: Setting) -> Iterator[str]:
    """Compare the words from a place on with those above it."""
    one, above = place.at, place.at.line_above or place.at.above
    if setting.indent and one.indent == setting.indent == one.above_indent:
        yield "the same indent above"
    if one.above[:1] == one.below[:1] and one.below[:1] in "・•-–*→▶✅➡#" and one.kind != "sentence":
        yield "the lines begin with the same sign"
    if any(place.words.count(close) > place.words.count(opening) for opening, close in _OPENING.items()):
        yield "a quotation or parenthesis that began above"
    spoken, before = scripts.language(place.words), scripts.language(above)
    if spoken and before and spoken != before:
        yield "the article's language above, another below" if before == setting.language else "another language above"
    elif spoken and before and spoken != setting.language:
        yield "the words above are in the post's language, not in the article's"


def weight(words: str) -> int:
    """Tell how long a post's words are as Twitter counts: wide signs for two, links not at all (their share varies)."""
    shown = " ".join(word for word in words.split(" ") if not _is_link(word))
    if shown.isascii():
        return len(shown)
    return len(shown) + sum(sign > "\u10ff" and not "\u2000" <= sign <= "\u201f" for sign in shown)


def _is_link(word: str) -> bool:
    return "/" in word and "." in word


def _is_cut(words: str) -> bool:
    """Tell whether words break off with an ellipsis, links behind it aside."""
    for word in reversed(words[-_LONGEST_LINKS:].split()):
        _, dots, behind = word.replace("...", "…").rpartition("…")
        if dots and (not behind or _is_link(behind)):
            return True
        if not _is_link(word):
            return False
    return False


def _is_fragment(words: str) -> bool:
    """Tell whether words hold no prose: tags, handles, links and signs, as extractors put on lines of their own."""
    return all(word[0] in "#@" or _is_link(word) or not any(map(str.isalnum, word)) for word in words.split())
