"""Looking back from a handle for the name before it, and for where the line begins.

Three ways, by what a form says stands before the name: a dash, words, or nothing but the beginning of the line. Each looks at
a bounded stretch, so that a text of nothing but handles costs as much a handle as any other.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from postarchive.detection import blanks

LONGEST = 100
"""Code points before the handle among which a name is looked for: Twitter allows 50, but emoji are of several."""

_DASHES = ("—", "–", "―", "-", "&mdash;", "&ndash;")
_LEADING = ("—", "–", "―")
_LEADS = 60
FARTHEST = LONGEST + _LEADS
"""Code points before the handle, or the day, within which the words that begin a line are looked for."""

_BLANKS = f"{blanks.BLANKS}>"
_GAPS = _BLANKS + blanks.BREAKS
_LEFT = f"—–―:,{_GAPS}"  # of a second dash, or behind one


# Quotes that stand for two of a dash's bytes, made plain, or left as the bytes they were.
_FLAT = str.maketrans("”“", '""')
_RAW = str.maketrans("”“", "\x94\x93")


def _mangled() -> list[str]:
    """Give what becomes of a dash whose bytes were read in another coding, once or twice, the longest first."""
    found = set()
    for dash in "—–―":
        for coding in ("cp1252", "latin-1", "mac_roman", "cp437", "cp850", "cp1250", "cp1251"):
            once = _misread(dash, coding)
            found |= {once, once.translate(_FLAT), once.translate(_RAW), _misread(once, coding)}
    return sorted(found, key=len, reverse=True)


def _misread(words: str, coding: str) -> str:
    # What a coding leaves undefined is mostly kept as it is.
    return "".join(bytes([byte]).decode(coding, "ignore") or chr(byte) for byte in words.encode("utf-8"))


_DASH = re.compile(r"[—–―‒−⸺⸻][—–―‒−⸺⸻]{0,2}(?=\s|(?<!\w.))\s?")
_MANGLED = _mangled()
# With one of these begins what may have been a dash.
_FIRST = re.compile(rf"[{''.join(sorted({one[0] for one in _MANGLED}))}&\\?~‐‑\ufffd─━－﹘﹣•·〜ー\x96\x97-]")
_WAS_DASH = re.compile(
    rf"(?={_FIRST.pattern})(?:(?:(?i:&(?:amp;)?(?:[mn]dash|\#(?:8211|8212|x2014|x2013));|\\u201[345])|{'|'.join(map(re.escape, _MANGLED))}"
    rf"|[\x96\x97])(?:\s|{blanks.ENTITY})?"
    r"|(?:(?<=[\s>])|\A)(?:(?:\\?-){1,3}|[‐‑]|\ufffd{1,3}|[─━－﹘﹣])\s"
    r"|(?:(?<=\n)|(?<=\n>)|(?<=\n> ))(?:[?~•·〜ー]{1,3}\s|(?:\\?-){1,3}(?=\S))"
    r"|(?<=/\w{10})-{1,3}\s|(?<=[.!?…\"”’)])(?:-{2,3}\s?|-\s))"
)
_ENDINGS = tuple('.!?…。！？"”»’)')
_ENDS_ADDRESS = re.compile(r"\b(?:pic\.)?[a-z]{1,10}\.[a-z]{2,3}/\w+\Z", re.IGNORECASE)
_SHORT = r"(?:t(?<=\bt)\.co|p(?<=\bp)ic\.(?:twitter|x)\.com)/\w{4,32}"
_ENDS_LINK = re.compile(rf"{_SHORT}\s*\Z")
# A line that is broken within the name, and stands behind its words.
_BROKEN = re.compile(
    r"(?:[.!?…。！？\"”»’)]|\b(?:t\.co|pic\.(?:twitter|x)\.com)/\w{4,32})\s{0,3}[—–―]\s?[^—–―]{1,40}\Z"
)
_TWO_BLANKS = re.compile(r"[ \xa0](?<=\S.)[ \xa0]{1,3}(?=\S)")
_WIDE_GAP = re.compile(rf"[{blanks.WIDTHS}]{{2,}}(?=\S)")
_LINKED = re.compile(r"\[([^\[\]]{1,100})\]\(https?://[^\s()]{1,300}\)?")
_TAG = re.compile(r"</?[a-z]{1,10}(?:\s[^<>]{0,200})?(?:>|\Z)", re.IGNORECASE)
_BLANK_ENTITY = re.compile(blanks.ENTITY)
_ESCAPED = re.compile(r"\\([^\w\s]|(?=\s|\Z)|_)")
_LISTED = re.compile(r"-(?!-)|[*•]\s")
_STANDS_OUT = re.compile(r"(?:\*{1,3}|_{1,3})[—–―] ?")
_STRONG = re.compile(r"\s*(\*\*|__)(.+)\1\s*", re.DOTALL)
_QUOTE_MARKS = re.compile(r"\n[ \t]*>[ \t>]*")
_HYPHEN = re.compile(r"(?<=\w)-\r?\n(?=\w)")
_SHORT_LINK = re.compile(rf"{_SHORT}[ \xa0]")
_BYLINE = re.compile(
    r"(?:by|von|par|por|de|di|da|door|af|av|text|photos?|fotos?|story|文|写真|撮影|reporting by|written by"
    r"|follow|folge[nt]?|suivez|siga|sigan|sigue|síguenos|seguite|volg|contact|find|reach|tweet|via|h/t)\b[: ]|[^\s:：=＝]{1,20}[:：=＝]",
    re.IGNORECASE,
)
_BY = re.compile(r"(?:\w+(?:ed|ing) )?by ", re.IGNORECASE)
_LONGEST_NAME = 50
_ENDS_SENTENCE = re.compile(
    r"(?:\w{3}[.!?…]+[\"”’»)]*\s+|[。！？][」』]?|\b(?:t\.co|pic\.(?:twitter|x)\.com)/\w{4,32}\s+)(?=\S)"
)
_LEAST_BEFORE = 200
"""Code points of an article before a line without a dash: above that a name, a handle and a day are a byline."""


class Found(NamedTuple):
    """Where a line begins, the name on it, and on what grounds; `loose` where neither a dash nor words lead to the name, `alone`
    where nothing does.
    """

    start: int
    name: str | None
    why: str
    loose: bool = False
    alone: bool = False


def behind_dash(text: str, opening: int, floor: int) -> Found | None:
    """Find the name between a dash and a parenthesis, or from where the dash was dropped."""
    low = max(floor, opening - LONGEST)
    window = text[low:opening].rstrip(_GAPS)
    first = window.rfind("\n") + 1
    if window.startswith("— ", first) and "/" not in window[first:]:  # as most are: no other can be meant
        return _behind(low + first, window[first + 2 :], "a dash, a name")
    if first:  # the break may stand behind the dash, or within the name
        above = window.rfind("\n", 0, len(window[:first].rstrip(_GAPS))) + 1
        shown = window[above:first].strip(_GAPS)
        if shown.endswith(_DASHES) or shown[:1] in _LEADING or ("—" in shown and _BROKEN.search(shown)):
            first = above
    stands_out = _STANDS_OUT.match(window, first) if window[first : first + 1] in {"*", "_"} else None
    if stands_out:
        return _behind(low + first, window[stands_out.end() :], "a dash, a name")
    dash = _pick_dash(window, first)
    if dash is not None:
        return _behind(low + dash.start(), window[dash.end() :], _of_dash(dash[0].strip()))
    links = list(_SHORT_LINK.finditer(window, first)) if "/" in window else []
    gaps = [] if links else list(_TWO_BLANKS.finditer(window, first))
    if links:
        start, why = links[-1].end(), "a short link, a name"
    elif gaps:
        start, why = gaps[-1].end(), "two blanks where a sign was dropped, a name"
    elif (first or low == floor) and _follows_words(text, low + first):
        start, why = first, "a name alone on its line"
    else:
        return None
    begins = start + len(window[start:]) - len(window[start:].lstrip(_BLANKS))
    found = None if _BYLINE.match(window, begins) else _found(low + begins, window[begins:], why)
    return found._replace(loose=True, alone=not (links or gaps)) if found else None


def _bare(words: str) -> str:
    """Give a name without what is markup's: quote marks, addresses behind a link's words, emphasis, escapes, tags."""
    if "\n" in words:
        words = _HYPHEN.sub("-", _QUOTE_MARKS.sub("\n", words))
    if "](" in words:
        words = _LINKED.sub(r"\1", words)
    if "<" in words:
        words = _TAG.sub("", words)
    if "\\" in words:
        words = _ESCAPED.sub(r"\1", words)
    if "&" in words:
        words = _BLANK_ENTITY.sub(" ", words)
    strong = _STRONG.fullmatch(words) if "**" in words or "__" in words else None
    return strong[2] if strong else words


def leads(text: str, found: Found) -> bool:
    """Tell whether a line's dash begins its line, or stands behind what ends a post's words: no dash of a sentence does, a
    single hyphen may be a list's, and two handles are two people's.
    """
    if is_listed(text, found) or "(@" in (found.name or ""):
        return False
    before = text[max(0, found.start - 80) : found.start].rstrip(f"{_BLANKS}*_'")
    return not before or before.endswith(tuple(blanks.BREAKS)) or _ends_body(before)


def _ends_body(words: str) -> bool:
    """Tell whether a sentence ends some words, or an address, as most posts do."""
    shown = words.rstrip()
    return shown.endswith(_ENDINGS) or ("/" in shown and _ENDS_ADDRESS.search(shown) is not None)


def is_listed(text: str, found: Found) -> bool:
    """Tell whether what leads to a name is no dash, or a sign that lists have, too."""
    return found.loose or _LISTED.match(text, found.start) is not None


def _behind(start: int, name: str, why: str) -> Found | None:
    if "y " in name.lower() and _BY.match(name):
        return None
    return _found(start, name.lstrip(_LEFT), why)


def _of_dash(shown: str) -> str:
    return "a dash, a name" if shown == "—" else f"“{shown}” for a dash, a name"


def _follows_words(text: str, start: int) -> bool:
    """Tell whether words stand close above a line without a dash, and enough of the article before them."""
    above = text[max(0, start - 40) : start]
    return start >= _LEAST_BEFORE and bool(above.strip()) and above.count("\n") < 4


def _pick_dash(window: str, first: int) -> re.Match[str] | None:
    """Pick the dash before the name: the last that follows a short link, the first that follows a body's end, or the last
    of all (bodies hold dashes too).
    """
    dashes = list(_DASH.finditer(window, first))
    if _FIRST.search(window, first):
        dashes = sorted((*dashes, *_WAS_DASH.finditer(window, first)), key=re.Match.start)
    if not dashes:
        return None
    if "/" in window:
        behind_link = [dash for dash in dashes if _ENDS_LINK.search(window, max(0, dash.start() - 60), dash.start())]
        if behind_link:
            return behind_link[-1]
    listed = None
    for dash in dashes:
        before = window[first : dash.start()].strip(_BLANKS)
        if not ((not before and (first or dash.start() == 0)) or _ends_body(before[-80:])):
            continue
        if dash[0].strip() in _LEADING or (listed is None and dash[0].strip() != "-"):
            return dash
        listed = listed or dash  # of a list, whose words a line may follow
    return listed or dashes[-1]


def behind_words(text: str, opening: int, floor: int, lead: re.Pattern[str], *, named: bool) -> Found | None:
    """Find the words that lead to a handle, and the name between them where the form has one."""
    low = max(floor, opening - FARTHEST)
    leads = list(lead.finditer(text, low, opening))
    if not leads:
        return None
    between = text[leads[-1].end() : opening]
    words = " ".join(leads[-1][0].split())
    if not named:
        return None if between.strip(f"[{_GAPS}") else Found(leads[-1].start(), None, f"“{words}”")
    if between.count("\n") > 2 or len(between) > LONGEST:
        return None
    return _found(leads[-1].start(), between, f"“{words}”, a name")


def on_line(text: str, opening: int, floor: int, openers: tuple[str, ...] = ()) -> Found | None:
    """Find the name that begins a line: from the line's beginning, or from behind a wide gap, what the embed code puts before
    posts or, where no name is as long, a sentence's end.
    """
    low = max(floor, opening - LONGEST)
    window = text[low:opening].rstrip(_GAPS + "[(")
    first = window.rfind("\n") + 1
    cuts = list(_WIDE_GAP.finditer(window, first))
    if not cuts and len(window) - first > _LONGEST_NAME:
        cuts = list(_ENDS_SENTENCE.finditer(window, first))
    if not cuts and not first and low != floor:
        return None
    start = cuts[-1].end() if cuts else first
    if openers and _any_of(openers).search(window, start):
        start = max(at + len(words) for words in openers if (at := window.find(words, start)) >= 0)
    begins = start + len(window[start:]) - len(window[start:].lstrip(_BLANKS + "["))
    return _found(low + begins, window[start:], "a name")


@cache
def _any_of(openers: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, openers)))


def _found(start: int, words: str, why: str) -> Found | None:
    name = shown(words)
    return Found(start, name, why) if name else None


def shown(words: str) -> str:
    """Give a name as a reader sees it."""
    name = " ".join(_bare(words).split()).strip(_BLANKS)
    return name.strip(f"[]{_BLANKS}") if name.count("[") != name.count("]") else name  # one is a link's
