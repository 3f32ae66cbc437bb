"""What speaks for and against a body's beginning at a place, and how much each sign weighs.

A sign is its own explanation: the weightiest stands in an embed's `why`. Those in parentheses only describe the place, so that
others weigh differently there.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from postarchive.detection import scripts
from postarchive.detection.scripts import is_link, weight

if TYPE_CHECKING:
    from postarchive.detection.breaks import Break

SLACK = 12
"""A post may seem longer than its platform allows: entities, names that a reply does not count, a sign of two."""

LINES = frozenset({"line", "soft", "blank", "next"})
FIRST = frozenset({"post", "next", "text"})
LONGEST_LINKS = 400
LONG = 1_000
"""A limit that is none: posts of so many signs are seldom shown whole."""

INNER = frozenset({"glued", "sentence"})
WEAK = frozenset({"soft", "sentence"})
"""The kinds of breaks that are seldom a beginning."""

MOST_FARTHER = 2

_SAMPLE = 240
_SHORT_NAME = 3
_HEADING = 60
_PICTOGRAM = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_TAGS = re.compile(r"[#@](?:(?<=[\s.,!?…].)|(?<=\A.))\w")
_LINKS = re.compile(r"t\.co/(?<!\w.{5})|pic\.twitter\.com/")
_WORD = re.compile(r"\S+")
_NAME = re.compile(r"[^\s/／|｜@＠()（）\[\]【】]+")
_ITEMS = frozenset("・•-–*→▶✅➡#")
_ENDS = frozenset('.!?。！？:：,、;"”’»)」』…')
_GAP = " \t\xa0\r\n>"
_TOLD = 150
_JUST_TOLD = 45
_JUST_SAID = 30


def _stems(*lines: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give parts of words, in lower case, and those of them that can stand in words of ASCII alone."""
    stems = tuple(stem for line in lines for stem in line.split("|"))
    return stems, tuple(filter(str.isascii, stems))


# What tells of a post, and of somebody who says something.
_POSTS, _ASCII_POSTS = _stems(
    "tweet|twit|tuit|posted|postet|posteó|postó|publicó|publicou|publié|thread|skeet|instagram|facebook|bluesky|mastodon",
    "ツイート|つぶや|投稿|推文|推特|твит|твіт|опубликова|트윗|게시|paylaş",
)
_SAYS, _ASCII_SAYS = _stems(
    "wrote|write|said|says|here’s|here's|here s |here is |below|watch| see |schrieb|schreib|erklärte|sagte|escribi|dijo",
    "écrit|expliqu|scrisse|scrive|escreveu|disse|schreef|schrijft|skrev|skriver|säger|napisał|yazdı|написал|сказал",
    "書い|述べ|コメント|말했|썼다|写道|寫道|表示",
)
_I_AND_YOU = frozenset(
    word
    for line in (
        "i i'm i’m i'll i've me my we we're us our you you're your",
        "ich mich mir mein meine wir uns unser unsere ihr euch je j'ai moi mon ma mes nous notre vous votre",
        "yo mi mis me nosotros nuestro nuestra eu meu minha nós nosso io mio mia noi nostro",
        "ik mijn wij ons jag min vi vår jeg mitt я мне мой мы нас наш",
    )
    for word in line.split()
)


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
    """What is true of all breaks before one line: how long the post can be, who wrote it, how the text is laid out.

    Shapes:  `kept` says that the post's line breaks are line breaks of the text, too; `gap` is how many of them stand before
             the line.
    """

    most: int
    ever: int
    name: str = ""
    handle: str = ""
    layout: str = ""
    article: Layout | None = None
    indent: int | None = None
    quoted: bool = False
    kept: bool = False
    gap: int = 0


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
    "(post)": 2.7,
    "more words than these would not fit into a post": 2.5,
    "(sentence, no more fits)": 2.3,
    "(next)": 2.3,
    "(line; farther up: 0)": 2.2,
    "(next; blank lines)": 2.1,
    "(no short limit)": 2.0,
    "the author's name above": 1.6,
    "(farther up: text)": 1.5,
    "a wider gap above than before the line": 1.5,
    "the article's language above, another below": 1.4,
    "words above that tell of a post, and a colon": 1.3,
    "the words above end in what tells of a post": 1.2,
    "(glued; farther up: 0)": 1.1,
    "words above that tell of a post": 1.1,
    "(blank; blank lines)": 1.1,
    "(words up to the next break: 4)": 1.0,
    "a short line above, as headings are": 0.9,
    "tags, handles or links among the words, none above": 0.6,
    "(sentence; farther up: 0)": 0.4,
    "(line)": 0.4,
    "(nearest)": 0.3,
    "the words speak of I or you": 0.3,
    "(farther up: post)": 0.3,
    "(text)": 0.3,
    "(words up to the next break: 1)": 0.2,
    "(words up to the next break: 2)": 0.2,
    "pictograms among the words, none above": 0.2,
    "(post; blank lines)": 0.2,
    "(text; blank lines)": 0.2,
    "(glued; farther up: 1)": 0.1,
    "(glued; blank lines)": 0.1,
    "(glued)": -0.1,
    "(line; farther up: 1)": -0.4,
    "(words up to the next break: 0)": -0.5,
    "(the words above speak of I or you)": -0.5,
    "(farther up: next)": -0.5,
    "(blank)": -0.5,
    "only tags, handles and links above": -0.7,
    "no prose on the line, only tags, handles and links": -1.1,
    "(soft)": -1.1,
    "(sentence)": -1.2,
    "(soft; blank lines)": -1.2,
    "the lines begin with the same sign": -1.2,
    "(sentence; farther up: 1)": -1.5,
    "(glued; farther up: 2)": -1.5,
    "(sentence; blank lines)": -1.5,
    "(line; farther up: 2)": -1.6,
    "(line; blank lines)": -1.6,
    "(pictograms above)": -1.8,
    "the words above are in the post's language, not in the article's": -2.2,
    "(sentence; farther up: 2)": -2.5,
    "tags, handles or links among the words above": -2.8,
}


def signs(text: str, place: Place, setting: Setting, *, farther: int, top: str, spoken: str | None) -> list[str]:
    """Say what speaks for and against a body's beginning at a place; what is in parentheses only describes it.

    Shapes:  `farther` tells how many breaks farther up a post of this platform can begin at that are not weak;
             `top` of what kind the farthest of all is, where nothing stands above it; `spoken` is the post's language.
    """
    one = place.at
    said = [f"({one.kind}; blank lines)" if setting.layout.endswith("blank lines") else f"({one.kind})"]
    if place.number == 0:
        said.append("(nearest)")
    if one.kind not in FIRST:
        said.append(f"({one.kind if one.kind in INNER else 'line'}; farther up: {farther})")
        if top:
            said.append(f"(farther up: {top})")
    if place.longer > setting.most + SLACK:
        said.append(
            "more words than these would not fit into a post" if one.kind != "sentence" else "(sentence, no more fits)"
        )
    if setting.most >= LONG:
        said.append("(no short limit)")
    if setting.gap and one.kind in LINES and gap(text, one.start) > setting.gap:
        said.append("a wider gap above than before the line")
    if _is_fragment(one.below):
        said.append("no prose on the line, only tags, handles and links")
    said.append(f"(words up to the next break: {min(one.length // 40, 4)})")
    if _speaks(one.below):
        said.append("the words speak of I or you")
    above = one.above
    if above:
        _above(said, place, above, setting)
        if spoken and setting.article is not None and spoken != setting.article.language:
            before = scripts.language(above)
            if before == setting.article.language is not None:
                said.append("the article's language above, another below")
            elif before == spoken:
                said.append("the words above are in the post's language, not in the article's")
    return said


def gap(text: str, start: int) -> int:
    """Tell how many line breaks stand before a place."""
    before = text[max(0, start - 100) : start]
    return before.count("\n", len(before.rstrip(_GAP)))


def _above(said: list[str], place: Place, above: str, setting: Setting) -> None:
    """Look at the words above a place, and at those from it on beside them."""
    one, end = place.at, above[-1]
    if one.kind != "sentence" and end not in _ENDS and weight(above) < _HEADING:
        said.append("a short line above, as headings are")
    tagged, pictured = _tagged(above), _pictured(above)
    if _is_fragment(above):
        said.append("only tags, handles and links above")
    elif tagged and setting.handle and f"@{setting.handle.lower()}" in above.lower():
        said.append("the author's handle above")
    elif tagged:
        said.append("tags, handles or links among the words above")
    if pictured:
        said.append("(pictograms above)")
    if _speaks(above):
        said.append("(the words above speak of I or you)")
    if setting.name and _is_named(above, setting.name):
        said.append("the author's name above")
    _told(said, above[-_TOLD:].lower(), colon=end in ":：")
    if one.kind != "sentence":
        if one.below[:1] in _ITEMS and above[0] == one.below[0]:
            said.append("the lines begin with the same sign")
        if not pictured and _pictured(place.words):
            said.append("pictograms among the words, none above")
        if not tagged and _tagged(place.words):
            said.append("tags, handles or links among the words, none above")


def _told(said: list[str], words: str, *, colon: bool) -> None:
    """Tell whether the words above tell of a post, or end in somebody's saying something."""
    if "/" in words:
        words = " ".join([word for word in words.split() if not is_link(word)])
    posts, says = (_ASCII_POSTS, _ASCII_SAYS) if words.isascii() else (_POSTS, _SAYS)
    told = any(map(words.__contains__, posts))
    if told:
        said.append("words above that tell of a post")
        if any(map(words[-_JUST_TOLD:].__contains__, posts)):
            said.append("the words above end in what tells of a post")
    if colon and (told or any(map(words[-_JUST_SAID:].__contains__, says))):
        said.append("words above that tell of a post, and a colon")


def _speaks(words: str) -> bool:
    return not _I_AND_YOU.isdisjoint(words[-_SAMPLE:].lower().split())


def _is_named(words: str, name: str) -> bool:
    """Tell whether words name somebody: by two parts of the name, its only long one, or one in a script that needs few signs."""
    parts, dense = _parts(name)
    named = 0
    for part in parts:
        if part in words and f"#{part}" not in words and f"@{part}" not in words:
            named += 1
    return named > 1 or (named == 1 and len(parts) == 1) or any(map(words.__contains__, dense))


@lru_cache(maxsize=64)
def _parts(name: str) -> tuple[list[str], list[str]]:
    """Give the parts of a name by which somebody can be known: long ones, and those in a script that needs few signs."""
    dense = [] if name.isascii() else [part for part in _NAME.findall(name) if len(part) > 1 and scripts.is_dense(part)]
    return [part for part in name.split() if len(part) > _SHORT_NAME], dense


def _tagged(words: str) -> bool:
    if ("@" in words or "#" in words) and _TAGS.search(words):
        return True
    return "/" in words and _LINKS.search(words) is not None


def _pictured(words: str) -> bool:
    return not words.isascii() and _PICTOGRAM.search(words) is not None


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
