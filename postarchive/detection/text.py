"""Posts in plain text: their lines, the words before them, and addresses that stand alone."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive import registry
from postarchive.detection import bodies
from postarchive.detection.lines import Line, find_lines
from postarchive.detection.sentences import introduction
from postarchive.model import Embed, PostRef, ShortLink

if TYPE_CHECKING:
    from collections.abc import Iterator

DETECTOR = "postarchive-text/1"
"""Which finder found an embed: raised whenever the same text would give other embeds."""

_LEAD = 40
_ADDRESS = re.compile(r"https?://[^\s<>\"]{8,400}+(?=[ \t]{0,40}(?:\r?\n|\Z))")
_QUOTE_MARKS = re.compile(r"\n[ \t]*>[ \t>]*")
# What extractors that write Markdown make of a link: its words are what the post shows.
_MARKDOWN_LINK = re.compile(r"\[?([^\[\]\n]{0,300})\]\(https?://[^()\s]{1,500}\)|<(https?://[^<>\s]{1,500})>")


def find(text: str, url: str | None = None) -> tuple[Embed, ...]:
    """Find the posts that a plain text shows, in order."""
    own = registry.locate(url) if url else None
    shown = [*_by_lines(text), *_bare(text)] if "://" in text else list(_by_lines(text))
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


def _by_lines(text: str) -> Iterator[Embed]:
    floor = 0
    for line in find_lines(text):
        yield _embed(text, line, floor)
        floor = line.end


def _embed(text: str, line: Line, floor: int) -> Embed:
    platform = registry.platform(line.platform)
    most = max((length for since, length in platform.lengths if line.date is None or since <= line.date), default=10**9)
    end = _before_residue(text, line.start, platform.residue)
    body = bodies.begin(text, floor, end, most=most)
    if line.name is None:
        body = bodies.Body(None, certain=True, why="the line stands for the post")
    start = line.start if body.start is None else body.start
    words = _words(text[start:end]) if body.start is not None else None
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
        why=(*line.why, body.why),
    )


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
    platform = registry.platform(name)
    if not platform.short_hosts:
        return ()
    hosts = "|".join(re.escape(host) for host in sorted(platform.short_hosts, key=len, reverse=True))
    code = platform.slots.get("code", r"[A-Za-z0-9_-]{1,64}")
    shown = re.findall(rf"(?:{hosts})/(?:{code})", words)
    found = (registry.recognise(address) for address in shown)
    return tuple(dict.fromkeys(one.url for one in found if isinstance(one, ShortLink)))


def _leads(text: str, start: int) -> bool:
    """Tell whether only blanks and quote marks stand before a place on its line."""
    before = text[max(0, start - _LEAD) : start]
    line = before[before.rfind("\n") + 1 :]
    return not line.strip(" \t>") and (len(line) < len(before) or start <= _LEAD)


def _bare(text: str) -> Iterator[Embed]:
    """Find the posts whose address is a line of its own."""
    at = text.find("://")
    while at >= 0:
        start = at - 5 if text.startswith("https", max(0, at - 5)) else at - 4
        found = _ADDRESS.match(text, start) if start >= 0 and _leads(text, start) else None
        ref = registry.recognise(found[0]) if found else None
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
        at = text.find("://", found.end() if found else at + 3)
