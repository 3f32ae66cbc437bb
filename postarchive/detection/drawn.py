"""Posts that a page draws itself, as widgets saved with their page, forums and newsrooms do: author, words, day.

    NAME @HANDLE / WORDS / 10:45 AM · May 3, 2023

Sources:
    What Twitter's widgets drew from 2013 to 2020, react-tweet's and Discourse's cards, as saved in public pages.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from postarchive import registry
from postarchive.dates import parse_date, read_date
from postarchive.detection.objects import Fields
from postarchive.model import PostRef, ShortLink
from postarchive.protocols import quotes

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

_Links: TypeAlias = list[tuple["LexborNode", PostRef | ShortLink | None]]

LONGEST = 2_400
"""Code points of a post that a page draws itself: what is longer holds more than that."""

_MOST, _ABOVE, _MOST_TEXTS = 64, 8, 200
LONGEST_NAME = 100
_LONGEST_DAY = 40
QUOTED = '[class*="uoted"], [class*="QuoteTweet"]'
_ASIDE = f'button, figcaption, [role="button"], a[href*="/intent/"], {QUOTED}, [class*="follow-button"]'
"""What is no part of the post's own words: buttons, what the page says below it, and the post that it quotes."""

_PART, _PARTING = "\x02", frozenset({"a", "span", "b", "i", "strong", "em", "cite"})
_HOST = r"(?:@[A-Za-z0-9.-]{1,250})?"
_WORD = re.compile(r"\w")
_WORDS = re.compile(r"\w+")
_MOST_LETTERS = 6
"""Such as "AM", or "um … Uhr"."""


def read(node: LexborNode, embed: Embed) -> tuple[Fields, tuple[str, ...]]:
    """Read what an element that shows a post draws of it, and its short links; nothing where it may draw more than that one."""
    platform = registry.platform(embed.platform)
    text = node.text() if "handle" in platform.slots else ""
    if len(text) > LONGEST or not ("@" in text or (embed.handle and f"({embed.handle})" in text)):
        return Fields(), ()
    links = [(link, registry.recognise(link.attributes.get("href") or "")) for link in node.css("a[href]")[:_MOST]]
    told = _fields(node, embed, links)
    if not told:
        return told, ()
    shorts = (one.url for _, one in links if isinstance(one, ShortLink) and one.platform == embed.platform)
    return told, tuple(dict.fromkeys((*shorts, *quotes.short_links(platform, told.get("body", "")))))


def _fields(node: LexborNode, embed: Embed, links: _Links) -> Fields:
    aside = {one.mem_id for one in node.css(_ASIDE)[:_MOST]}
    quote = quotes.read(node, registry.platform(embed.platform))
    if quote.attributed and quote.ref and quote.ref.post_id == embed.post_id:
        told = Fields(handle=embed.handle or quote.handle or "", name=quote.name or "", body=quote.body or "")
        return Fields(**told, date=quote.date) if quote.date else told
    split = _lines(node, aside)
    lines = ["".join(parts) for parts in split]
    day, printed = _day(node, embed, lines, links)
    place, name, author = _author(split, embed.handle)
    others = list(_others(node, embed, links, aside)) if author else []
    if author is None or None in others:
        return Fields()
    is_known = bool(embed.handle) and (day is not None or author["fence"])
    if not (is_known or _stands_alone(node, f"@{author['handle']}")):
        return Fields()  # a line that only mentions somebody, as buttons, credits and notes on consent do
    found = Fields(handle=author["handle"].rstrip("."))
    name = name.strip(" ·—–-") or (lines[place - 1] if place else "")
    if name and len(name) <= LONGEST_NAME:
        found["name"] = name
    if day is not None:
        found["date"] = day
    if others and others[0]:
        found["quotes"] = others[0]
    behind = next((at for at, line in enumerate(lines) if at > place and printed and printed in line), None)
    rest = lines[place + 1 : behind]
    if body := " ".join(rest) if behind or len(rest) == 1 else _paragraph(node):
        found["body"] = body
    return found


def holder(link: LexborNode, handle: str) -> LexborNode | None:
    """Give the element around a link that names an author besides, unless it holds more than a post."""
    above = link.parent
    for _ in range(_ABOVE):
        if above is None or above.tag == "body":
            return None
        text = "".join(islice(_texts(above), _MOST_TEXTS))
        if len(text) > LONGEST:
            return None
        if f"@{handle}".lower() in text.lower():
            return above
        above = above.parent
    return None


def _texts(node: LexborNode) -> Iterator[str]:
    """Give the texts in an element one by one, however many children there are: it may hold the rest of the page."""
    one = node.first_child
    while one is not None:
        if one.is_text_node:
            yield one.text_content or ""
        below = one.first_child
        while below is None:
            below, above = one.next, one.parent
            if below is None and (above is None or above.mem_id == node.mem_id):
                return
            one = above if below is None and above is not None else one
        one = below


def _lines(node: LexborNode, aside: set[int]) -> list[list[str]]:
    """Give the lines that hold a word, each in the parts that elements make of it: nothing else may part two of them."""
    shown = "".join(_PART * (one.tag in _PARTING) + text for one, text in quotes.pieces(node, aside))
    folded = (quotes.fold(line) for line in shown.split("\n") if _WORD.search(line))
    return [[part for part in line.split(_PART) if part] for line in folded]


def _author(split: list[list[str]], handle: str | None) -> tuple[int, str, re.Match[str] | None]:
    """Find the line that names the author, by the handle where it is known, else by standing first; and the name."""
    written = re.escape(handle) if handle else r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,252}"
    at = "@?" if handle else "@"
    author = re.compile(
        rf"(?i)(?P<name>[^\n]*?)\s*(?:(?P<fence>[(（]){at}|@)(?P<handle>{written}){_HOST}[)）]?\s*(?:[·•∙|][^\n]*)?\Z"
    )
    for place, parts in enumerate(split if handle else split[:2]):
        for number, part in enumerate(("".join(parts), *parts) if len("".join(parts)) <= 2 * LONGEST_NAME else ()):
            if (said := author.match(part)) is not None:
                return place, said["name"] or "".join(parts[: max(0, number - 1)]), said
    return 0, "", None


def _stands_alone(node: LexborNode, handle: str) -> bool:
    """Tell whether an element holds a handle and nothing else."""
    return any(text.strip().lower() == handle.lower() for _, text in quotes.pieces(node))


def _day(node: LexborNode, embed: Embed, lines: list[str], links: _Links) -> tuple[dt.date | None, str]:
    """Give the day by which the post is linked, or the only time, or the last line that is a day; and how it is printed."""
    for link, ref in links:
        if isinstance(ref, PostRef) and ref.post_id == embed.post_id and (day := quotes.day(link)):
            return day, quotes.fold(link.text())
    times = node.css("time[datetime]")
    if len(times) == 1 and (day := parse_date(times[0].attributes.get("datetime") or "")):
        return day, quotes.fold(times[0].text())
    dated = ((_only_day(line), line) for line in reversed(lines) if len(line) <= _LONGEST_DAY)
    return next(((day, line) for day, line in dated if day), (None, ""))


def _only_day(line: str) -> dt.date | None:
    """Read a line that is a day, and says at most the hour besides."""
    for word in _WORDS.finditer(line):
        if (found := read_date(line, word.start())) is not None:
            rest = line[: word.start()] + line[found[1] :]
            return found[0] if sum(map(str.isalpha, rest)) <= _MOST_LETTERS else None
    return None


def _paragraph(node: LexborNode) -> str | None:
    """Give the words where no day ends them: a single paragraph."""
    paragraphs = [
        text for one in node.css("p")[:3] or node.css("blockquote")[:3] if (text := quotes.fold(quotes.words(one)))
    ]
    return paragraphs[0] if len(paragraphs) == 1 else None


def _others(node: LexborNode, embed: Embed, links: _Links, aside: set[int]) -> Iterator[PostRef | None]:
    """Give the other posts of the platform to which an element links: those that the post quotes, and None for any besides."""
    quoted = {one.mem_id for one in node.css(QUOTED)[:_MOST]}
    for link, ref in links:
        if not isinstance(ref, PostRef) or ref.platform != embed.platform or ref.post_id == embed.post_id:
            continue
        above: LexborNode | None = link
        while above is not None and above.mem_id not in aside and above.mem_id != node.mem_id:
            above = above.parent
        if above is None or above.mem_id == node.mem_id:
            yield None
        elif above.mem_id in quoted:
            yield ref
