"""Posts in plain text: their lines, the words before them, and addresses that stand alone."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from postarchive import registry
from postarchive.detection import alone, bodies, signs, surroundings
from postarchive.detection.anchors import look
from postarchive.detection.lines import Line, find_lines
from postarchive.detection.sentences import introduction
from postarchive.model import Embed, PostRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from postarchive.detection.anchors import Anchors

DETECTOR = "postarchive-text/1"
"""Which finder found an embed: raised whenever the same text would give other embeds."""

_ADDRESS = re.compile(r"https?://[^\s<>\"]{8,400}+(?=[ \t]{0,40}(?:\r?\n|\Z))")
_QUOTE_MARKS = re.compile(r"\n[ \t]*>[ \t>]*")
# What extractors that write Markdown make of a link: its words are what the post shows.
# A body may begin behind the sign that opens a link.
_MARKDOWN_LINK = re.compile(r"(?:\[([^\[\]\n]{0,300}))?\]\(https?://[^()\s]{1,500}\)|<(https?://[^<>\s]{1,500})>")
# What was left of a page's tags: those that break words, and any.
_BREAK = re.compile(r"</?(?:p|br|div|li)\b[^<>]{0,300}+>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}+>")
_THE_LINE = bodies.Body(None, certain=True, why="the line stands for the post")


class _Shown(NamedTuple):
    """A post as a text shows it: where, and by a line and the words before it or by its address."""

    start: int
    end: int
    ref: PostRef | None
    line: Line | None = None
    body: bodies.Body = _THE_LINE
    until: int = 0


def find(text: str, url: str | None = None) -> tuple[Embed, ...]:
    """Find the posts that a plain text shows, in order."""
    anchors = look(text)
    if anchors is None:
        return ()
    shown = [*_bare(text, anchors.addresses)]
    if anchors.handles or anchors.slashes or anchors.years:
        shown += _by_lines(text, anchors)
    if not shown:
        return ()
    shown.sort(key=lambda one: (one.start, -one.end))
    own = registry.locate(url) if url else None
    kept: list[Embed] = []
    seen, reach = set(), 0
    for one in shown:
        again = one.line is None and one.ref in seen
        if one.start < reach or again or (one.ref is not None and one.ref == own):
            continue
        seen.add(one.ref)
        kept.append(_embed(text, one, len(kept), _intro(text, reach, one.start)))
        reach = one.end
    return tuple(kept)


def _intro(text: str, floor: int, start: int) -> str | None:
    before = text[max(floor, start - 1_000) : start]
    return introduction(before.replace("\n>", "\n") if ">" in before else before)


def _by_lines(text: str, anchors: Anchors) -> Iterator[_Shown]:
    """Find the posts that a line ends, and between them those of which only a picture's address is left."""
    floor, layout = 0, signs.Layout(text)
    for line in find_lines(text, anchors):
        residue = line.platform.residue
        until = line.end if line.inside else surroundings.before_residue(text, line.start, residue)
        body = _body(text, line, floor, until, layout)
        start = line.start if body.start is None else body.start
        ref = registry.locate(line.url) if line.url else None
        yield _Shown(start, line.end, ref, line, body, until)
        floor = line.end


def _body(text: str, line: Line, floor: int, end: int, layout: signs.Layout) -> bodies.Body:
    """Tell where the body of a line's post begins: the form says so, the words before a post do, or else it is weighed."""
    if line.bare:
        return _THE_LINE
    if line.body is not None:
        return bodies.Body(line.start, certain=True, why="")
    platform = line.platform
    opener = surroundings.opener(text, floor, line.start, platform.openers) if platform.openers else None
    if opener is None:
        return bodies.begin(text, floor, end, surroundings.setting(text, line, end, platform, layout))
    shown, opens, begins = opener
    if begins < line.start:
        return bodies.Body(begins, certain=True, why=f"“{shown}” before the words")
    return bodies.Body(opens, certain=True, why=f"“{shown}” and no words")


def _embed(text: str, one: _Shown, ordinal: int, intro: str | None) -> Embed:
    line, body, ref = one.line, one.body, one.ref
    if line is None:
        return _by_address(alone.address(text[one.start : one.end]), one, ordinal, intro)
    platform = line.platform
    begins, until = (one.start, one.until) if line.body is None else (line.body, line.body_end)
    words = _words(text[begins:until]) if body.start is not None or line.inside else ""
    if line.body is None and words in platform.openers:
        words = ""
    return Embed(
        platform=platform.name,
        handle=line.handle,
        name=line.name,
        date=line.date,
        body=words or None,
        short_links=_short_links(platform.name, words),
        url=line.url if ref else None,
        post_id=ref.post_id if ref else None,
        ordinal=ordinal,
        intro=intro,
        start=one.start,
        end=one.end,
        certain=body.certain,
        alternatives=body.alternatives,
        why=(*line.why, body.why) if body.why else line.why,
        detector=DETECTOR,
    )


def _by_address(address: str, one: _Shown, ordinal: int, intro: str | None) -> Embed:
    assert one.ref is not None
    return Embed(
        platform=one.ref.platform,
        handle=one.ref.handle,
        url=address,
        post_id=one.ref.post_id,
        ordinal=ordinal,
        intro=intro,
        start=one.start,
        end=one.end,
        markup="bare-url",
        certain=not registry.platform(one.ref.platform).federated,
        why=("the address of a post, alone on its line",),
        detector=DETECTOR,
    )


def _words(stretch: str) -> str:
    shown = _QUOTE_MARKS.sub("\n", stretch) if ">" in stretch else stretch
    if "](" in shown or "<http" in shown:
        shown = _MARKDOWN_LINK.sub(lambda link: link[1] or link[2] or "", shown)
    if "<" in shown:
        shown = _TAG.sub("", _BREAK.sub(" ", shown))
    return " ".join(shown.split())


def _short_links(name: str, words: str) -> tuple[str, ...]:
    shape = _short_link(name) if "/" in words else None
    found = shape.findall(words) if shape else None
    return tuple(dict.fromkeys(f"https://{link}" for link in found)) if found else ()


@cache
def _short_link(name: str) -> re.Pattern[str] | None:
    """Give the shape of a platform's short links, words glued before and behind."""
    platform = registry.platform(name)
    if not platform.short_hosts:
        return None
    hosts = "|".join(re.escape(host) for host in sorted(platform.short_hosts, key=len, reverse=True))
    code = platform.slots.get("code", r"[A-Za-z0-9_-]{1,64}")
    return re.compile(rf"(?:{hosts})/(?:{code})")


def _bare(text: str, addresses: Sequence[int]) -> Iterator[_Shown]:
    """Find the posts whose address is a line of its own, or stands in a code that is."""
    for slash in addresses:
        start = text.rfind("http", max(0, slash - 6), slash)
        leads = surroundings.leads(text, start)
        span = _span(_ADDRESS.match(text, start)) if leads else alone.around(text, start)
        ref = registry.recognise(alone.address(text[slice(*span)])) if span else None
        if span is not None and isinstance(ref, PostRef):
            yield _Shown(*span, ref)


def _span(found: re.Match[str] | None) -> tuple[int, int] | None:
    return found.span() if found else None
