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

_DESCRIBED = frozenset({"soft", "sentence", "text"})  # the other kinds are as good as each other
ANOTHER_LANGUAGE = "the article's language above, another below"
_NO_MORE = "more words than these would not fit into a post"
_FEW = 40
_MANY = 120
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


def _stems(*lines: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give parts of words, in lower case, and those of them that can stand in words of ASCII alone."""
    stems = tuple(stem for line in lines for stem in line.split("|"))
    return stems, tuple(filter(str.isascii, stems))


# What tells of a post.
_POSTS, _ASCII_POSTS = _stems(
    "tweet|twit|tuit|posted|postet|posteó|postó|publicó|publicou|publié|thread|skeet|instagram|facebook|bluesky|mastodon",
    "ツイート|つぶや|投稿|推文|推特|твит|твіт|опубликова|트윗|게시|paylaş",
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
    """A break that a post of this platform can begin at: its number, how long the words from it on are as the platform
    counts, and how long with those above.
    """

    at: Break
    number: int
    length: int
    longer: int


# What each sign adds where the body begins at a break, and what where its words go on above it: natural logarithms of odds
# among all places before a line, fitted on labelled articles by multinomial regression and rounded.
POINTS: dict[str, tuple[float, float]] = {
    ANOTHER_LANGUAGE: (3.1, -0.1),
    "the words above end in what tells of a post": (1.9, 0.0),
    "a colon above": (1.6, 0.0),
    "the author's name above": (1.3, -1.0),
    "as wide a gap above as before the line": (0.9, 0.0),
    "(nearest)": (0.6, 0.0),
    "a wider gap above than before the line": (0.6, -0.7),
    "(sentence, no more fits)": (0.4, -1.3),
    _NO_MORE: (0.4, -2.0),
    "(no short limit)": (0.0, -0.6),
    "(pictograms above)": (0.0, 1.1),
    "(many words up to the next break)": (-0.2, -0.7),
    "a short line above, as headings are": (-0.4, -1.0),
    "the author's handle above": (-0.4, 0.7),
    "(few words up to the next break)": (-0.5, 0.0),
    "(line, where blank lines part paragraphs)": (-0.9, 0.8),
    "(sentence, before a line that stands apart)": (-1.1, 0.0),
    "(soft)": (-1.1, 0.0),
    "the lines begin with the same sign": (-1.2, 0.0),
    "(text)": (-1.3, 0.0),
    "(soft, where links stand on lines of their own)": (-1.6, 0.0),
    "tags, handles or links among the words above": (-1.8, 1.2),
    "(sentence)": (-3.5, 0.0),
}


def signs(text: str, place: Place, setting: Setting, spoken: str | None) -> list[str]:
    """Say what speaks for and against a body's beginning at a place; what is in parentheses only describes it.

    Shapes:  `spoken` is the post's language, as far as it is to be compared with the article's.
    """
    one, article = place.at, setting.article
    kind = one.kind
    said = [f"({kind})"] if kind in _DESCRIBED else []
    if kind == "soft" and setting.layout.startswith("broken"):
        said.append("(soft, where links stand on lines of their own)")
    elif kind == "sentence" and not setting.layout.startswith("run on"):
        said.append("(sentence, before a line that stands apart)")
    if kind == "line" and article is not None and article.blanks:
        said.append("(line, where blank lines part paragraphs)")
    if place.number == 0:
        said.append("(nearest)")
    if place.longer > setting.most + SLACK:
        said.append(_NO_MORE if kind != "sentence" else "(sentence, no more fits)")
    if setting.most >= LONG:
        said.append("(no short limit)")
    if setting.gap and kind in LINES:
        above_it = gap(text, one.start)
        if above_it > setting.gap:
            said.append("a wider gap above than before the line")
        elif above_it == setting.gap:
            said.append("as wide a gap above as before the line")
    if one.length < _FEW:
        said.append("(few words up to the next break)")
    elif one.length >= _MANY:
        said.append("(many words up to the next break)")
    above = one.above
    if above:
        _above(said, one, above, setting)
        if spoken and article is not None and _is_the_articles(above, spoken, article.language):
            said.append(ANOTHER_LANGUAGE)
    return said


def _is_the_articles(above: str, spoken: str, written: str | None) -> bool:
    """Tell whether words are in the article's language, where the post's is another."""
    return spoken != written and written is not None and scripts.language(above) == written


def gap(text: str, start: int) -> int:
    """Tell how many line breaks stand before a place, what a list or a tag has put before it on its line aside."""
    before = text[max(0, start - 100) : start]
    before = before[: before.rfind("\n") + 1]
    return before.count("\n", len(before.rstrip(_GAP)))


def _above(said: list[str], one: Break, above: str, setting: Setting) -> None:
    """Look at the words above a place."""
    end = above[-1]
    broken = setting.layout.startswith("broken")
    if one.kind != "sentence":
        if end in ":：":
            said.append("a colon above")
        elif end not in _ENDS and (one.kind != "soft" or broken) and weight(above) < _HEADING:
            said.append("a short line above, as headings are")
        if above[0] in _ITEMS and one.below[:1] == above[0]:
            said.append("the lines begin with the same sign")
    if _tagged(above) and not _is_fragment(above):
        own = setting.handle and f"@{setting.handle.lower()}" in above.lower()
        said.append("the author's handle above" if own else "tags, handles or links among the words above")
    if _pictured(above):
        said.append("(pictograms above)")
    if setting.name and _is_named(above, setting.name):
        said.append("the author's name above")
    if _tells(above):
        said.append("the words above end in what tells of a post")


def _tells(words: str) -> bool:
    """Tell whether words end in what tells of a post, links aside."""
    last = words[-_JUST_TOLD:]
    if "/" in last:
        last = " ".join([word for word in words[-_TOLD:].split() if not is_link(word)])[-_JUST_TOLD:]
    last = last.lower()
    return any(map(last.__contains__, _ASCII_POSTS if last.isascii() else _POSTS))


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
