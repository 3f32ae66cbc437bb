"""Posts in a page whose markup was flattened: a paragraph of words and one of the printed line, as in plain text."""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive import registry
from postarchive.detection import text
from postarchive.protocols.quotes import DEEPEST_INLINE, INLINE, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed, PostRef

_MOST_LINKS = 8
_HANDLE = re.compile(rb"\s?[\w.-]{1,60}(?:@[\w.-]{1,200})?\s?(?:\)|\xef\xbc\x89)")
_MARKUP = re.compile(rb"<[^<>]{0,400}>|&\w{2,8};")
_DIGIT = re.compile(rb"[0-9]|[\xd9-\xdb\xe0][\x80-\xbf]")
_NEAR, _DAY = 600, 60


def behind_line(page: bytes, end: int) -> int | None:
    """Tell where a handle ends that begins at a place behind its parenthesis, if a day near it may make it the line of a post."""
    handle = _HANDLE.match(page, end)
    if handle is None:
        return None
    near = page[max(0, end - _NEAR) : handle.end()]
    behind = _MARKUP.sub(b" ", page[handle.end() : handle.end() + _NEAR])[:_DAY]
    if near.rfind(b"<") > near.rfind(b">") or not (_DIGIT.search(behind) or b"nstagram" in near):
        return None
    return handle.end()


def find(body: LexborNode, shown: set[int], url: str | None) -> Iterator[tuple[LexborNode, Embed]]:
    """Find the posts that the words of a page show by their lines, each with the element in which its line ends.

    Shapes:  `shown` are the elements (by their `mem_id`) that show a post already: their words are left out, and code.
    """
    code = {node.mem_id for node in body.css("pre, code, textarea")}
    words, starts, nodes, length = [], [], [], 0
    for node, piece in pieces(body, code | shown):
        starts.append(length)
        nodes.append(node)
        # A paragraph of a page is one of a text: a blank line parts it from the next.
        words.append("\n\n" if piece == "\n" and node.tag != "br" else piece)
        length += len(words[-1])
    content = "".join(words)
    links: dict[int, list[tuple[LexborNode, PostRef]]] = {}
    for embed in text.find(content, url):
        if embed.handle is not None and "@" in content[embed.start : embed.end]:
            paragraph, around = _around(nodes[bisect(starts, (embed.end or 1) - 1) - 1])
            linked = links.get(paragraph.mem_id)
            if linked is None:
                linked = links[paragraph.mem_id] = _linked(paragraph)
            # A link to somebody else's post: then who is quoted is not who the words say.
            if not any(ref.handle and ref.handle.lower() != embed.handle.lower() for _, ref in linked):
                yield paragraph, _with_link(embed, around, linked)


def _around(node: LexborNode) -> tuple[LexborNode, LexborNode | None]:
    """Give the element in whose flow a text stands, and the link that stands around it there."""
    link = None
    for _ in range(DEEPEST_INLINE):
        if link is None and node.tag == "a":
            link = node
        if node.parent is None or node.tag not in INLINE:
            break
        node = node.parent
    return node, link


def _with_link(embed: Embed, around: LexborNode | None, linked: list[tuple[LexborNode, PostRef]]) -> Embed:
    """Give the embed with its post's address, which is that of the link around the line's day, or else the only one."""
    if embed.post_id is not None:
        return embed
    meant = registry.locate(around.attributes.get("href") or "") if around is not None else None
    own = [(link, ref) for link, ref in linked if ref.platform == embed.platform]
    link, ref = (around, meant) if around is not None and meant else own[0] if len(own) == 1 else (None, None)
    if link is None or ref is None or ref.platform != embed.platform:
        return embed
    post = registry.platform(ref.platform).show(ref, link.attributes.get("href"))
    return replace(embed, post_id=post.post_id, url=post.url)


def _linked(paragraph: LexborNode) -> list[tuple[LexborNode, PostRef]]:
    """Give the links of a paragraph that lead to posts, each with what it names."""
    located = (
        (link, registry.locate(link.attributes.get("href") or "")) for link in paragraph.css("a[href]")[:_MOST_LINKS]
    )
    return [(link, ref) for link, ref in located if ref is not None]
