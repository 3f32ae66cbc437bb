"""What a page says of itself in its head: Open Graph and its like, and where it sends its reader on."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING

from postarchive.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from selectolax.lexbor import LexborHTMLParser, LexborNode

_HEAD = 65_536
"""Code points in which a page that only sends on has said so."""
_REFRESH = re.compile(
    r"""(?i)<meta\s[^>]{0,200}?http-equiv\s{0,4}=\s{0,4}["']?refresh["']?\s[^>]{0,200}?content\s{0,4}=\s{0,4}"""
    r"""(?:"\s{0,4}\d{0,4}\s{0,4};\s{0,4}url\s{0,4}=([^">]{1,8192})"|'\s{0,4}\d{0,4}\s{0,4};\s{0,4}url\s{0,4}=([^'>]{1,8192})')"""
)
_REPLACE = re.compile(r"""location\.replace\(\s{0,4}("(?:[^"\\]|\\.){1,2048}")\s{0,4}\)""")


_DEEPEST = 1_000
_MOST_ATTRIBUTES = 1_000
_TAG = re.compile(
    r"(?is)<!--.*?(?:-->|\Z)|<(?P<raw>script|style|textarea|title)\b.*?(?:</(?P=raw)\b|\Z)"
    r"|<(?P<end>/?)(?P<name>[a-z][a-z0-9-]*)(?P<attributes>[^<>]*)"
)
_ENDLESS = "p li td th tr dt dd option thead tbody tfoot area base br col embed hr img input link meta source track wbr"
_CLOSED = frozenset(_ENDLESS.split())
"""Elements that hold nothing, or that the next of their kind closes."""


def parse(page: str) -> LexborHTMLParser:
    """Parse a page.

    Errors:  UnreadableError (`too_deep`) for markup that no browser would take either: its parsing would never end.
    """
    from selectolax.lexbor import LexborHTMLParser

    _refuse_traps(page)
    return LexborHTMLParser(page)


def _refuse_traps(page: str) -> None:
    """Measure a page in one pass: parsers need time that grows with the square of depth and of attributes in a tag."""
    depth = 0
    for tag in _TAG.finditer(page):
        name, attributes = tag["name"], tag["attributes"] or ""
        if name and name.lower() not in _CLOSED:
            depth = max(depth - 1, 0) if tag["end"] else depth + (not attributes.endswith("/"))
        if depth > _DEEPEST or len(attributes.split(None, _MOST_ATTRIBUTES)) > _MOST_ATTRIBUTES:
            raise UnreadableError("the page's markup is a trap for parsers", reason="too_deep")


def meta(tree: LexborHTMLParser) -> dict[str, str]:
    """Give the first value of each name that the page's `<meta property=…>` and `<meta name=…>` hold."""
    found: dict[str, str] = {}
    for node in tree.css("meta"):
        name = node.attributes.get("property") or node.attributes.get("name")
        value = node.attributes.get("content")
        if name and value:
            found.setdefault(name.lower(), value)
    return found


def sent_on(page: str) -> str | None:
    """Tell where a page sends its reader at once, by a refresh in its head or by a script; None for a page that stays.

    Source:  t.co's answer to browsers, as quoted in mechanize's issue 294 (2013) and indieweb's indiewebify-me 47 (2016).
    """
    head = page[:_HEAD]
    refresh = _REFRESH.search(head)
    if refresh is not None:
        return html.unescape(refresh[1] or refresh[2]).strip()
    script = _REPLACE.search(head)
    if script is None:
        return None
    try:
        target = json.loads(script[1])
    except ValueError:
        return None
    return str(target)


def words(node: LexborNode, instead: Callable[[LexborNode], str | None] = lambda _: None) -> str:
    """Give the text under a node as a reader sees it: `<br>` breaks the line, a picture is its `alt`.

    Shapes:  paragraphs are parted by an empty line, list items by a line break; where `instead` gives a text for an
             element, that stands in its place.
    """
    pieces: list[str] = []
    open_elements = [(node.iter(include_text=True), "")]
    while open_elements:
        children, part = open_elements[-1]
        child = next(children, None)
        if child is None:
            open_elements.pop()
            pieces.append(part)
        elif child.is_text_node:
            pieces.append(child.text(deep=False))
        elif (text := instead(child)) is not None:
            pieces.append(text)
        elif child.tag == "br":
            pieces.append("\n")
        elif child.tag == "img":
            pieces.append(child.attributes.get("alt") or "")
        elif child.is_element_node and child.tag not in {"script", "style", "template"}:
            part = _PARTS.get(child.tag or "", "")
            if part and pieces and not pieces[-1].endswith(part):
                pieces.append(part)
            open_elements.append((child.iter(include_text=True), part))
    text = "".join(pieces)
    return _GAPS.sub("\n\n", text).strip("\n") if "\n\n\n" in text or text[-1:] == "\n" or text[:1] == "\n" else text


_PARTS = dict.fromkeys(("p", "blockquote", "pre", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"), "\n\n") | {
    "li": "\n"
}
_GAPS = re.compile(r"\n{3,}")
