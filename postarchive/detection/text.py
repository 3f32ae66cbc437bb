"""Posts in plain text: their lines, the words before them, and addresses that stand alone."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from postarchive import registry
from postarchive.detection import bodies, scripts
from postarchive.detection.anchors import look
from postarchive.detection.lines import Line, find_lines
from postarchive.detection.sentences import introduction
from postarchive.detection.signs import Setting
from postarchive.model import Embed, PostRef, ShortLink

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postarchive.detection.anchors import Anchors

DETECTOR = "postarchive-text/1"
"""Which finder found an embed: raised whenever the same text would give other embeds."""

_LEAD = 40
_SAMPLE = 240
_LONGEST = 4_000
"""Code points that a post may have where its platform's file names no limit, and over which an opener is looked for."""
_ADDRESS = re.compile(r"https?://[^\s<>\"]{8,400}+(?=[ \t]{0,40}(?:\r?\n|\Z))")
_PAST_LINK = re.compile(r"(?:[\s>\[]|\]\(https?://[^\s()]{1,500}\))*")
_QUOTED = re.compile(r"[ \t\xa0]*>")
_QUOTE_MARKS = re.compile(r"\n[ \t]*>[ \t>]*")
# What extractors that write Markdown make of a link: its words are what the post shows.
_MARKDOWN_LINK = re.compile(r"\[?([^\[\]\n]{0,300})\]\(https?://[^()\s]{1,500}\)|<(https?://[^<>\s]{1,500})>")


def find(text: str, url: str | None = None) -> tuple[Embed, ...]:
    """Find the posts that a plain text shows, in order."""
    anchors = look(text)
    if anchors is None:
        return ()
    own = registry.locate(url) if url else None
    shown = [*_by_lines(text, anchors), *_bare(text, anchors.slashes)]
    shown.sort(key=lambda embed: (embed.start or 0, -(embed.end or 0)))
    kept: list[Embed] = []
    seen, reach = set(), 0
    for embed in shown:
        ref = registry.locate(embed.url) if embed.url else None
        again = embed.markup == "bare-url" and ref in seen
        if (embed.start or 0) < reach or again or (ref is not None and ref == own):
            continue
        seen.add(ref)
        intro = _intro(text, reach, embed.start or 0)
        kept.append(replace(embed, ordinal=len(kept), intro=intro, detector=DETECTOR))
        reach = embed.end or reach
    return tuple(kept)


def _intro(text: str, floor: int, start: int) -> str | None:
    return introduction(text[max(floor, start - 2_000) : start].replace("\n>", "\n"))


def _by_lines(text: str, anchors: Anchors) -> Iterator[Embed]:
    """Find the posts that a line ends, and between them those of which only a picture's address is left."""
    floor = 0
    layout: _Layout | None = None
    for line in find_lines(text, anchors):
        layout = layout or _layout(text)
        embed = _embed(text, line, floor, layout)
        yield embed
        floor = line.end


def _embed(text: str, line: Line, floor: int, layout: _Layout) -> Embed:
    platform = registry.platform(line.platform)
    end = line.end if line.inside else _before_residue(text, line.start, platform.residue)
    body = _body(text, line, floor, end, layout)
    start = line.start if body.start is None else body.start
    begins, until = (line.body, line.body_end) if line.body is not None else (start, end)
    words = _words(text[begins:until]) if body.start is not None or line.inside else ""
    if line.body is None and words in platform.openers:
        words = ""
    ref = registry.locate(line.url) if line.url else None
    return Embed(
        platform=line.platform,
        handle=line.handle,
        name=line.name,
        date=line.date,
        body=words or None,
        short_links=_short_links(platform.name, words or ""),
        url=line.url if ref else None,
        post_id=ref.post_id if ref else None,
        start=start,
        end=line.end,
        certain=body.certain,
        alternatives=body.alternatives,
        why=(*line.why, *([body.why] if body.why else [])),
    )


def _body(text: str, line: Line, floor: int, end: int, layout: _Layout) -> bodies.Body:
    """Tell where the body of a line's post begins: the form says so, the words before a post do, or else it is weighed."""
    platform = registry.platform(line.platform)
    if line.bare:
        return bodies.Body(None, certain=True, why="the line stands for the post")
    if line.body is not None:
        return bodies.Body(line.start, certain=True, why="")
    opener = _opener(text, floor, line.start, platform.openers)
    if opener is not None:
        begins = _PAST_LINK.match(text, opener[1], line.start).end()  # type: ignore[union-attr]
        shown = text[opener[0] : opener[1]]
        if begins < line.start:
            return bodies.Body(begins, certain=True, why=f"“{shown}” before the words")
        # Whether the opener belongs to a post that shows no words is a convention; as a link, its parts are two.
        return bodies.Body(opener[0], certain="](" not in text[opener[1] : line.start], why=f"“{shown}” and no words")
    since = [length for day, length in platform.lengths if line.date is None or day <= line.date]
    setting = Setting(
        most=max(since, default=_LONGEST),
        ever=max((length for _, length in platform.lengths), default=_LONGEST),
        name=line.name or "",
        layout=_around(text, line, layout),
        language=layout.language,
        indent=_indent(text, line.start),
        quoted=_QUOTED.match(text, text.rfind("\n", max(0, end - 400), end) + 1, end + 1) is not None,
    )
    return bodies.begin(text, floor, end, setting)


@dataclass(frozen=True, slots=True)
class _Layout:
    """How an article is written: whether blank lines stand between its paragraphs, and its language."""

    blanks: bool
    language: str | None


def _layout(text: str) -> _Layout:
    # Three stretches of the article, because the first may be a post's words, or a menu's.
    third = len(text) // 3
    said = Counter(scripts.language(text[place : place + _SAMPLE]) for place in (0, third, 2 * third))
    return _Layout(
        blanks=text.count("\n\n") * 4 >= text.count("\n") > 0,
        language=next((name for name, _ in said.most_common() if name), None),
    )


def _around(text: str, line: Line, layout: _Layout) -> str:
    """Describe how a line stands in its text: alone or behind the words, in one piece or broken at its links."""
    if line.inside or not _leads(text, line.start):
        shape = "run on"
    else:
        shape = "broken" if "\n" in text[line.start : line.end].strip("—–-\n ") else "alone"
    return f"{shape}, blank lines" if layout.blanks else shape


def _opener(text: str, floor: int, end: int, openers: tuple[str, ...]) -> tuple[int, int] | None:
    """Find the words that the embed code puts before a post's own, nearest to its line."""
    low = max(floor, end - _LONGEST)
    found = [(at, at + len(words)) for words in openers if (at := text.rfind(words, low, end)) >= 0]
    return max(found, default=None)


def _indent(text: str, start: int) -> int | None:
    """Tell how far a line is indented, or None where it begins in the middle of one."""
    begins = text.rfind("\n", max(0, start - 200), start) + 1
    return start - begins if begins and not text[begins:start].strip(" \t\xa0") else None


def _before_residue(text: str, end: int, residue: tuple[str, ...]) -> int:
    """Give where the post's words end: before what the embed code adds to them."""
    near = text[max(0, end - 200) : end].rstrip(" \t\r\n>")
    found = next((words for words in residue if near.endswith(words)), None)
    return max(0, end - 200) + len(near) - len(found) if found else end


def _words(stretch: str) -> str:
    shown = _QUOTE_MARKS.sub("\n", stretch)
    if "](" in shown or "<http" in shown:
        shown = _MARKDOWN_LINK.sub(lambda link: link[1] or link[2] or "", shown)
    return " ".join(shown.split())


def _short_links(name: str, words: str) -> tuple[str, ...]:
    shape = _short_link(name) if "/" in words else None
    if shape is None:
        return ()
    found = (registry.recognise(address) for address in shape.findall(words))
    return tuple(dict.fromkeys(one.url for one in found if isinstance(one, ShortLink)))


@cache
def _short_link(name: str) -> re.Pattern[str] | None:
    """Give the shape of a platform's short links, words glued before and behind."""
    platform = registry.platform(name)
    if not platform.short_hosts:
        return None
    hosts = "|".join(re.escape(host) for host in sorted(platform.short_hosts, key=len, reverse=True))
    code = platform.slots.get("code", r"[A-Za-z0-9_-]{1,64}")
    return re.compile(rf"(?:{hosts})/(?:{code})")


def _leads(text: str, start: int) -> bool:
    """Tell whether only blanks and quote marks stand before a place on its line."""
    before = text[max(0, start - _LEAD) : start]
    line = before[before.rfind("\n") + 1 :]
    return not line.strip(" \t>") and (len(line) < len(before) or start <= _LEAD)


def _bare(text: str, slashes: list[int]) -> Iterator[Embed]:
    """Find the posts whose address is a line of its own."""
    for slash in slashes:
        start = max(text.rfind("http", max(0, slash - 6), slash), 0)
        found = _ADDRESS.match(text, start) if text[slash - 1] == ":" and _leads(text, start) else None
        ref = registry.recognise(found[0]) if found and registry.may_be_known(found[0]) else None
        if found is not None and isinstance(ref, PostRef):
            yield Embed(
                platform=ref.platform,
                handle=ref.handle,
                url=found[0],
                post_id=ref.post_id,
                start=start,
                end=found.end(),
                markup="bare-url",
                certain=not registry.platform(ref.platform).federated,
                why=("the address of a post, alone on its line",),
            )
