"""Posts in a page: a gate on its bytes, a walk through what the gate let through, and the place of each post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from postarchive.detection import encodings, gate, shape
from postarchive.detection.places import AROUND, Places
from postarchive.detection.walk import FLATTENED, OPTIONS, Walk
from postarchive.model import Embed
from postarchive.protocols.quotes import words

if TYPE_CHECKING:
    from collections.abc import Container

    from selectolax.lexbor import LexborNode

    from postarchive.detection.walk import Found

DETECTOR = "postarchive-html/1"
"""Which finder found an embed: raised whenever the same page would give other embeds."""

_REPLACEMENT = "\ufffd"
_MARGIN = 8_192
"""Bytes behind the last place that may show a post in which its surroundings are read."""


def find(page: bytes, url: str | None = None, *, lines: bool = True) -> tuple[tuple[Embed, ...], tuple[str, ...]]:
    """Find the posts that a page shows, in document order, and note what was capped.

    Shapes:  `page` is UTF-8; `url` is its own address, which is no post of itself and what relative links start from;
             without `lines` only markup shows a post.
    """
    clues = gate.read(page)
    if clues is None:
        return (), ()
    clues.lines = clues.lines and lines
    for part in (_until(page, clues.end), page):
        walk = Walk.over(url)
        tree = walk.run(part, clues)
        embeds = _placed(tree, walk.found)
        if part is page or not _breaks_off(tree, walk.found, embeds):
            break
    # The parser takes bytes as they are: whether they were UTF-8 matters only where words were read.
    replaced = encodings.decode(walk.parsed, "utf-8")[1] if any(map(_is_damaged, embeds)) else ()
    return embeds, (*walk.notes, *replaced)


def _is_damaged(embed: Embed) -> bool:
    """Tell whether the words of an embed, or those around it, hold the sign that stands for bytes of another encoding."""
    quote = embed.quote
    around = (quote.exact, quote.prefix, quote.suffix) if quote else ()
    return any(words and _REPLACEMENT in words for words in (embed.name, embed.body, embed.intro, *around))


def _until(page: bytes, end: int) -> bytes:
    """Leave out what comes behind the last place that may show a post: the parser goes forward, and would change nothing."""
    cut = page.find(b"<", end + _MARGIN)
    return page[:cut] if cut >= 0 else page


def _breaks_off(tree: LexborHTMLParser, found: list[Found], embeds: tuple[Embed, ...]) -> bool:
    """Tell whether an element that shows a post goes on, or too few words stand behind the last."""
    if not found:
        return False
    shown = {one.node.mem_id for one in found}
    last: LexborNode | None = tree.body
    while last is not None:
        if last.mem_id in shown:
            return True
        last = last.last_child
    quote = embeds[-1].quote
    return found[-1].node.tag != "script" and quote is not None and len(quote.suffix) < AROUND


def prose(page: bytes, url: str | None = None) -> str:
    """Give what a reader sees of a page without its posts, a line break where a block begins or ends."""
    clues = gate.read(page)
    walk = Walk.over(url)
    tree = walk.run(page, clues) if clues else LexborHTMLParser(shape.cap(page)[0], options=OPTIONS)
    shown = {node.mem_id: node for node in walk.shown}
    for node in [node for node in shown.values() if not _within(node, shown)]:
        node.decompose()
    alone = {one.embed.url for one in walk.found if one.part is not None}
    seen = words(tree.body) if tree.body is not None else ""
    return "\n".join(line for line in seen.split("\n") if line.strip() not in alone)


def _within(node: LexborNode, shown: dict[int, LexborNode]) -> bool:
    above = node.parent
    while above is not None:
        if above.mem_id in shown:
            return True
        above = above.parent
    return False


def _placed(tree: LexborHTMLParser, found: list[Found]) -> tuple[Embed, ...]:
    places = Places(tree)
    elements = {one.node.mem_id for one in found}
    return tuple(_place(one, ordinal, places, elements) for ordinal, one in enumerate(found))


def _place(one: Found, ordinal: int, places: Places, elements: Container[int]) -> Embed:
    """Give a post with its place in the page, instead of one in a text: written out, since `replace` would take twice the time."""
    embed = one.embed
    quote, intro = places.around(one.node, elements, one.part)
    return Embed(
        platform=embed.platform,
        handle=embed.handle,
        name=embed.name,
        date=embed.date,
        body=embed.body,
        short_links=embed.short_links,
        url=embed.url,
        post_id=embed.post_id,
        ordinal=ordinal,
        intro=embed.intro if one.markup == FLATTENED else intro,
        selector=places.selector(one.node),
        quote=quote,
        markup=one.markup,
        certain=embed.certain,
        why=(one.why,),
        detector=DETECTOR,
        reply_to=embed.reply_to,
        quotes=embed.quotes,
    )
