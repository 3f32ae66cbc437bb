"""What speaks for and against a body's beginning at a place, and how much each sign weighs.

A sign is its own explanation: the weightiest stands in an embed's `why`. Those in parentheses only describe the place, so that
others weigh differently there.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from postarchive.detection import scripts
from postarchive.detection.scripts import is_link

if TYPE_CHECKING:
    from postarchive.detection.breaks import Break

SLACK = 12
"""A post may seem longer than its platform allows: entities, names that a reply does not count, a sign of two."""

LINES = frozenset({"line", "soft", "blank"})
FIRST = frozenset({"post", "text"})
LONGEST_LINKS = 400

_SAMPLE = 240
_SHORT = 16
_SHORT_NAME = 3
_HEADING = 60
_PICTURE = re.compile(r"pic\.(?:twitter|x)\.com/\w{4,32}\W{0,4}\Z")
_LINK_AT_END = re.compile(r"(?:\bt\.co|pic\.(?:twitter|x)\.com|bit\.ly|youtu\.be)/\w{2,32}\W{0,4}\Z")
_PICTOGRAM = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_TAGS = re.compile(r"[#@](?:(?<=[\s.,!?…].)|(?<=\A.))\w")
_LINKS = re.compile(r"t\.co/(?<!\w.{5})|pic\.twitter\.com/")
_WORD = re.compile(r"\S+")
_LOWER = re.compile(r"[a-zà-öø-ÿа-яα-ω]|[,;:!?)…»、。]|\.\s")
# Parts of words that tell of a post, in lower case.
_TELLS = tuple(
    words
    for line in (
        "tweet|twit|posted|wrote|write|said|says|here’s|here's|here s |here is |below|watch| see |facebook|instagram",
        "schrieb|schreib|postet|erklärte|sagte|escribi|publicó|postó|dijo|tuit|écrit|expliqu|scrisse|scrive",
        "ツイート|つぶや|投稿",
    )
    for words in line.split("|")
)
_OPENING = {"“": "”", "«": "»", "「": "」", "『": "』", "(": ")", "[": "]", "【": "】"}
_ITEMS = frozenset("・•-–*→▶✅➡#")
_ENDS = frozenset('.!?。！？"”’»)」』…')


class Layout:
    """How an article is written; looked at only where a body is weighed."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def blanks(self) -> bool:
        """Whether blank lines stand between its paragraphs."""
        return self._text.count("\n\n") * 4 >= self._text.count("\n") > 0

    @cached_property
    def language(self) -> str | None:
        """The language of most of three stretches, because the first may be a post's words, or a menu's."""
        third = len(self._text) // 3
        said: list[str] = []
        for place in (0, third, 2 * third):
            name = scripts.language(self._text[place : place + _SAMPLE])
            if name in said:
                return name
            said += [name] if name else []
        return said[0] if said else None


class Setting(NamedTuple):
    """What is true of all breaks before one line: how long the post can be, who wrote it, how the text is laid out."""

    most: int
    ever: int
    name: str = ""
    layout: str = ""
    article: Layout | None = None
    indent: int | None = None
    quoted: bool = False


class Place(NamedTuple):
    """A break that a post of this platform can begin at: its number, the words from it on, how long these are as the
    platform counts, and how long with those above.
    """

    at: Break
    number: int
    words: str
    length: int
    longer: int


# What each sign adds to the odds that the body begins at a break rather than before it: natural logarithms, fitted on
# labelled articles by logistic regression and rounded. A sign below zero says that the words go on above.
POINTS: dict[str, float] = {
    "more words than these would not fit into a post": 2.5,
    "(no short limit)": 1.8,
    "the author's name above": 1.7,
    "(blank)": 1.6,
    "(post)": 1.4,
    "(post; run on)": 1.4,
    "(filled 3)": 1.4,
    "the article's language above, another below": 1.4,
    "words above that tell of a post": 1.2,
    "words above that tell of a post, and a colon": 1.1,
    "(told; line)": 1.1,
    "(within a line, filled 3)": 1.0,
    "(above: 4)": 1.0,
    "(words up to the next break: 2)": 0.9,
    "a part of the author's name above": 0.9,
    "(blank; alone, blank lines)": 0.9,
    "(above: 3)": 0.9,
    "(soft; alone)": 0.8,
    "the words begin as the middle of a sentence": 0.7,
    "(words up to the next break: 4)": 0.7,
    "a colon above (glued)": 0.7,
    "(blank; broken)": 0.7,
    "(sentence, no more fits)": 0.6,
    "(told; blank)": 0.6,
    "(filled 2)": 0.5,
    "(line; alone)": 0.5,
    "(line; broken)": 0.5,
    "pictograms among the words, none above": 0.5,
    "(glued)": 0.4,
    "(glued; run on)": 0.4,
    "a comma above": 0.4,
    "a colon above (sentence)": 0.3,
    "(told; sentence)": 0.3,
    "(line)": 0.3,
    "(blank; broken, blank lines)": 0.3,
    "(any break)": 0.2,
    "another language above": 0.2,
    "cut short before a post is full": 0.2,
    "a short line above, as headings are": 0.2,
    "hardly a word": 0.1,
    "(words up to the next break: 3)": 0.1,
    "tags, handles or links among the words, none above": 0.1,
    "(blank; alone)": -0.1,
    "(soft; broken, blank lines)": -0.1,
    "no prose on the line, only tags, handles and links": -0.2,
    "(soft; alone, blank lines)": -0.2,
    "(no point above)": -0.2,
    "(sentence; alone, blank lines)": -0.2,
    "(words up to the next break: 0)": -0.3,
    "(a glued sentence above)": -0.3,
    "(above: 1)": -0.5,
    "(line; alone, blank lines)": -0.5,
    "a quotation or parenthesis that began above": -0.5,
    "(within a line, filled 2)": -0.6,
    "(filled 0)": -0.6,
    "(above: 2)": -0.6,
    "(told; soft)": -0.6,
    "a short link at the end of the words above": -0.7,
    "(sentence; alone)": -0.7,
    "(within a line, filled 1)": -0.8,
    "(soft)": -0.8,
    "(sentence; run on)": -0.9,
    "a sentence that ends above": -0.9,
    "the lines begin with the same sign": -0.9,
    "the same indent above": -1.0,
    "(pictograms above)": -1.0,
    "(above: 0)": -1.1,
    "(soft; broken)": -1.1,
    "(sentence)": -1.3,
    "(sentence, while others are glued)": -1.3,
    "(within a line, filled 0)": -1.4,
    "only tags, handles and links above": -1.5,
    "the words above are in the post's language, not in the article's": -1.6,
    "tags, handles or links among the words above": -2.2,
}


def signs(place: Place, setting: Setting, *, glued: bool) -> list[str]:
    """Say what speaks for and against a body's beginning at a place; what is in parentheses only describes it."""
    one = place.at
    said = ["(any break)", f"({one.kind})", f"({one.kind}; {setting.layout})"]
    if one.kind == "sentence" and glued:
        said.append("(sentence, while others are glued)")
    if place.number == 0:
        said.append("(nearest)")
    if place.longer > setting.most + SLACK:
        said.append(
            "more words than these would not fit into a post" if one.kind != "sentence" else "(sentence, no more fits)"
        )
    if place.length > setting.most + SLACK:
        said.append("more words than a post held then")
    _below(said, one, place.length, setting)
    above = one.line_above or one.above
    if above:
        _above(said, one, above, setting)
    _beside(said, place, above, setting)
    return said


def _below(said: list[str], one: Break, length: int, setting: Setting) -> None:
    words = one.below
    if _LOWER.match(words):
        said.append("the words begin as the middle of a sentence")
    if _is_fragment(words):
        said.append("no prose on the line, only tags, handles and links")
    elif length < _SHORT:
        said.append("hardly a word")
    said.append(f"(words up to the next break: {min(len(words) // 40, 4)})")
    if is_cut(words):
        said.append(
            "cut short, and as long as a post can be"
            if length >= setting.most - 4 * SLACK
            else "cut short before a post is full"
        )
    if setting.most < 1000:
        inner = "within a line, " if one.kind in {"sentence", "glued"} else ""
        said.append(f"({inner}filled {min(length * 4 // setting.most, 3)})")
    else:
        said.append("(no short limit)")


def _above(said: list[str], one: Break, words: str, setting: Setting) -> None:
    end, tail = words[-1], words[-_HEADING:]
    if one.kind in LINES or one.kind in FIRST:
        said.append(f"(above: {min(len(words) // 70, 4)})")
    if "/" in tail and _PICTURE.search(tail):
        said.append("a picture above, which ends another post")
    elif "/" in tail and _LINK_AT_END.search(tail):
        said.append("a short link at the end of the words above")
    elif end in ":：":
        said.append(f"a colon above ({one.kind})" if one.kind in {"glued", "sentence"} else "a colon above")
    elif one.kind == "sentence":
        return
    elif end in _ENDS:
        said.append("a sentence that ends above" if one.kind != "glued" else "(a glued sentence above)")
    elif end in ",、;":
        said.append("a comma above")
    elif len(words) < _HEADING:
        said.append("a short line above, as headings are")
    else:
        said.append("(no point above)")
    if _is_fragment(words):
        said.append("only tags, handles and links above")
    elif _tagged(words):
        said.append("tags, handles or links among the words above")
    if _pictured(words):
        said.append("(pictograms above)")
    told = words[-150:].lower()
    for stem in _TELLS:
        if stem in told:
            said += ("words above that tell of a post", f"(told; {one.kind})")
            if end in ":：":
                said.append("words above that tell of a post, and a colon")
            break
    parts = [part for part in setting.name.split() if len(part) > _SHORT_NAME]
    named = 0
    for part in parts:
        if part in words and f"#{part}" not in words and f"@{part}" not in words:
            named += 1
    if named:
        said.append("the author's name above" if named > 1 or len(parts) == 1 else "a part of the author's name above")


def _beside(said: list[str], place: Place, above: str, setting: Setting) -> None:
    """Compare the words from a place on with those above it."""
    one, words = place.at, place.words
    if setting.indent and one.indent == setting.indent == one.above_indent:
        said.append("the same indent above")
    if one.kind != "sentence" and one.below[:1] in _ITEMS and one.above[:1] == one.below[:1]:
        said.append("the lines begin with the same sign")
    if _closes_more(words):
        said.append("a quotation or parenthesis that began above")
    if not above:
        return
    if one.kind != "sentence":
        if _pictured(words) and not _pictured(above):
            said.append("pictograms among the words, none above")
        if _tagged(words) and not _tagged(above):
            said.append("tags, handles or links among the words, none above")
    before = scripts.language(above)
    spoken = scripts.language(words) if before else None
    article = setting.article.language if spoken and setting.article else None
    if spoken and spoken != before:
        said.append("the article's language above, another below" if before == article else "another language above")
    elif spoken and spoken != article:
        said.append("the words above are in the post's language, not in the article's")


def _tagged(words: str) -> bool:
    if ("@" in words or "#" in words) and _TAGS.search(words):
        return True
    return "/" in words and _LINKS.search(words) is not None


def _pictured(words: str) -> bool:
    return not words.isascii() and _PICTOGRAM.search(words) is not None


def _closes_more(words: str) -> bool:
    """Tell whether a quotation or a parenthesis ends in the words that did not begin there."""
    if words.isascii() and ")" not in words and "]" not in words:
        return False
    return any(close in words and words.count(close) > words.count(opening) for opening, close in _OPENING.items())


def is_cut(words: str) -> bool:
    """Tell whether words break off with an ellipsis, links behind it aside."""
    if "…" not in words:
        return False
    for word in reversed(words[-LONGEST_LINKS:].split()):
        _, dots, behind = word.rpartition("…")
        if dots and (not behind or is_link(behind)):
            return True
        if not is_link(word):
            return False
    return False


def _is_fragment(words: str) -> bool:
    """Tell whether words hold no prose: tags, handles, links and signs, as extractors put on lines of their own."""
    if words[:1].isalnum() and "/" not in words:  # no link, so the first word is prose
        return False
    for found in _WORD.finditer(words):
        word = found[0]
        prose = word[0] not in "#@" and (word[0].isalnum() or any(map(str.isalnum, word)))
        if prose and not is_link(word):
            return False
    return True
