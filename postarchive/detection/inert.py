"""Markup that is no markup yet: templates, texts of text areas, frames' own documents, base64, strings in scripts.

A script puts them into the page; to us they are fragments, which are read as pages are.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from bisect import bisect
from functools import cache
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import unquote

from postarchive import registry
from postarchive.detection import alone, enclosing, ids, objects
from postarchive.detection.needles import find
from postarchive.model import PostRef

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from selectolax.lexbor import LexborNode

    from postarchive.contract import Platform

_TEMPLATES = frozenset(
    f"text/{kind}" for kind in ("template", "html", "x-template", "plain", "x-handlebars", "x-jquery-tmpl", "x-tmpl")
)
_BASE64 = re.compile(r"[A-Za-z0-9+/]{40,}={0,2}")
_BEGINS = ("PG", "PH", "PE", "PF", "PC", "Cj", "ICA8")
"""Base64 of `<` and a letter or a mark, of a line break, of spaces."""

_CODES = frozenset(" \t\r\nd%PCI")
_PERCENT = re.compile(r"\s*%3c", re.IGNORECASE)
_DOCUMENT = re.compile(r"\s*data:text/html(?:;charset=[\w-]{1,20})?(;base64)?,", re.IGNORECASE)
_LITERALS = re.compile(r"atob\(\s{0,9}[\"']([A-Za-z0-9+/]{40,}={0,2})[\"']")
_CODED = re.compile(r"\"(PG(?:Jsb2NrcXVvdG|lmcmFtZ)(?:[A-Za-z0-9+/]|\\/){30,}(?:=|\\u003d){0,2})\\?\"")
"""A string that is the markup of a quote or a frame in base64."""

_ESCAPES = re.compile(r"\\\\*(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\"'/nrt])")
_LINK = re.compile(r"<link\s[^<>]{0,900}>", re.IGNORECASE)
_HREF = re.compile(r"href=[\"']?(https?://[^\s\"'<>]+)", re.IGNORECASE)
_HEAD = 200_000
"""Code points of a frame's document in which its own address is looked for."""

_MANY_ESCAPES = 500
_ANGULAR = {"&q;": '"', "&s;": "'", "&l;": "<", "&g;": ">", "&a;": "&"}
"""How Angular writes signs in its state, until version 15."""

_PLAIN = {'"': '"', "'": "'", "/": "/", "n": "\n", "r": "\n", "t": "\t"}
_WHOLE_TAG = re.compile(r"<[a-zA-Z][a-zA-Z0-9-]*\s[^<>]{1,900}>")
_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9-]*)")
_ADDRESS = re.compile(r"(?:https?:)?//([A-Za-z0-9.-]+)([^\s\"'<>`\\]{0,600})|at://did:[^\s\"'<>`\\]{0,600}")
_SCHEME = re.compile(r"(?:https?|at):\Z")
_PROPERTIES = frozenset({"attr", "attrs", "attributes", "props", "data", "content", "value"})
_CODE = re.compile(r"\[[^\[\]<>\n]{3,900}\](?:[^\[\]<>\n]{0,600}\[/\w+\])?")
_EMBEDS = frozenset({"embed", "oembed", "embedded", "video"})
_STRING = re.compile(r"[\"']([\w/ :-]{2,40})[\"']")
_TAG_BACK, _QUOTE_BACK, _COMMENT = 2_000, 8_000, 400
_AROUND, _TAG_AROUND = 12_000, 3_000
"""The same with escapes, which make words longer, and are taken off behind."""
_SAYS_EMBED = frozenset(
    [
        "oembed",
        "oembed_response",
        "embed",
        "core/embed",
        "social_embed",
        "socialembed",
        "social-embed",
        "tweet",
        "embedded",
        "rich",
        "twitterembed",
        "tweetembed",
        "instagramembed",
        "youtubeembed",
        "tweetblock",
        "embedblock",
        "embeddata",
        "videodata",
    ]
)
_NO_MARKUP = frozenset({"href", "class", "style", "title", "alt", "content", "srcdoc", "srcset"})
_NO_STATE = frozenset({"application/ld+json", "importmap", "speculationrules"})
_NO_EMBED = frozenset({"a", "meta", "link", "img", "script", "form", "source", "image"})


def fragments(node: LexborNode, attributes: Mapping[str, str | None]) -> Iterator[str]:
    """Give the markup that an element holds without it being in the page."""
    tag = node.tag or ""
    if tag == "template":
        yield from (one.html or "" for one in _template(node))
    elif (tag == "textarea" and "readonly" not in attributes) or (tag == "iframe" and node.first_child is not None):
        yield node.text(deep=False)
    elif tag == "script" and (attributes.get("type") or "").strip().lower() in _TEMPLATES:
        yield decoded(node.text(deep=False))
    elif tag == "script":
        script = node.text(deep=False)
        for sign, literals in (("atob(", _LITERALS), ('"PG', _CODED)):
            for one in literals.finditer(script) if sign in script else ():
                text = decoded(flat(one[1]))
                # As it stands where it would be without its code.
                yield (
                    text
                    if text.lstrip().startswith("<")
                    else f"<script>{text.replace('</', chr(92) + 'u003c/')}</script>"
                )
    document = attributes.get("srcdoc")
    if document:
        yield document
        if (own := _own_address(document)) is not None:
            yield f'<iframe src="{own}"></iframe>'
    for name, value in attributes.items():
        # As few begin.
        if value and len(value) >= 40 and value[0] in _CODES and name not in _NO_MARKUP and (markup := _markup(value)):
            yield markup


def _own_address(document: str) -> str | None:
    """Give the address that a frame's document names as its own: a player saved with the page shows nothing else."""
    links = (one[0] for one in _LINK.finditer(document, 0, _HEAD) if "canonical" in one[0])
    return next((one[1] for link in links if (one := _HREF.search(link))), None)


def _markup(value: str) -> str | None:
    """Give the markup that a value is, once its code is taken off: base64, percent-encoding, a document's own address."""
    document = _DOCUMENT.match(value)
    if document is not None:
        text = value[document.end() :]
        return decoded(text) if document[1] else unquote(text)
    if _PERCENT.match(value):
        return unquote(value)
    return decoded(value) if value.startswith(_BEGINS) else None


def _template(node: LexborNode) -> list[LexborNode]:
    inner = node.template_fragments
    found = inner() if callable(inner) else inner
    return list(found or ())


def decoded(text: str) -> str:
    """Give what base64 holds, or the text itself."""
    if "<" in text[:100]:
        return text
    code = "".join(text.split())
    if "<" in code[:100] or not _BASE64.fullmatch(code):
        return text
    try:
        return b64decode(code, validate=False).decode("utf-8", "replace")
    except (ValueError, binascii.Error):
        return text


def holds_state(attributes: Mapping[str, str | None]) -> bool:
    """Tell whether a script may hold a page's state; structured data for search engines says nothing of embeds."""
    kind = (attributes.get("type") or "").strip().lower()
    return kind not in _NO_STATE and kind not in _TEMPLATES and "src" not in attributes


def pieces(text: str, hosts: Collection[str]) -> Iterator[str | tuple[PostRef, str]]:
    """Give what strings in a script, or in an attribute, hold: fragments of markup, and addresses of shown posts."""
    places = sorted(place for host in hosts for place in _places(text, host))
    for start, end in windows(places, 0, len(text)):
        yield from _pieces(flat(text[start:end]), hosts)


def named(text: str) -> Iterator[tuple[PostRef, None]]:
    """Give the posts that a script's state names by their ids, where the strings beside say on which platform."""
    text = flat(text)
    fields, plain = list(ids.fields().finditer(text)), list(ids.plain(text))
    kinds = list(enclosing.kinds(text, 0, len(text))) if fields or plain else []
    for one in fields:
        platforms = _told(text, one, kinds)
        shown = next((platform for platform in platforms if ids.is_shown(one[1], one[2], platform)), None)
        shown = shown or ids.own(one[1], one[2])
        if shown is not None and not _is_aside(text, one.start()):
            yield shown.ref(one[2]), None
    for one in plain:
        first, last = enclosing.span(text, one.start(), one.end())
        if "//" in text[first:last] or any(first <= field.start() < last for field in fields):
            continue  # which say more
        opened = text.rfind("{", first, one.start())
        key = enclosing.name(text, max(0, opened))
        told = next(_told(text, one, kinds), None)
        if told is None and key and key.lower() in _PROPERTIES:  # of the thing that is around it
            told = next(
                (ids.named(kind) for _, kind in enclosing.kinds(text, *enclosing.span(text, opened, opened))), None
            )
        if told is not None and ids.is_shown(key or "", one[1], told) and not _is_aside(text, one.start()):
            yield told.ref(one[1]), None


def tagged(text: str) -> Iterator[str]:
    """Give the tags in a script's strings that may name a post by its id alone."""
    text = flat(text)
    for one in _WHOLE_TAG.finditer(text):
        if any(sign in one[0] for sign in _signs()) and not (
            _is_aside(text, one.start()) or _is_said(text, one.start())
        ):
            yield _closed(one[0])


def _is_said(text: str, at: int) -> bool:
    """Tell whether a place is in a comment of the script's."""
    opened = text.rfind("/*", max(0, at - _COMMENT), at)
    return opened >= 0 and text.find("*/", opened, at) < 0


@cache
def _signs() -> frozenset[str]:
    """Give what stands in tags that a platform's own reader reads, and how attributes end that hold an id."""
    signs = {sign for one in registry.platforms() for markup in one.markup for sign in markup.signs}
    return frozenset(signs | {f"{name}=" for name in ("id", "Id", "ID", "shortcode")})


def _told(text: str, field: re.Match[str], kinds: Sequence[tuple[int, str]]) -> Iterator[Platform]:
    """Give the platforms that an object says of itself that it is of, by its kind."""
    first, last = enclosing.span(text, field.start(), field.end())
    for at, kind in islice(kinds, bisect(kinds, (first, "")), None):
        if at >= last:
            break
        if (platform := ids.named(kind)) is not None:
            yield platform


def stated(
    page: bytes, script: tuple[int, int], places: Sequence[int], hosts: Collection[str]
) -> Iterator[str | tuple[PostRef, str]]:
    """Give the same of a script in a page's bytes, where the places of the addresses are known."""
    first, last = page.find(b">", script[0]) + 1, script[1]
    around = _AROUND if find(page, b"blockquote", first, last) >= 0 else _TAG_AROUND
    for start, end in windows(places, first, last, around):
        yield from _pieces(flat(page[start:end].decode("utf-8", "replace")), hosts)


def windows(places: Sequence[int], first: int, last: int, around: int = _AROUND) -> Iterator[tuple[int, int]]:
    """Give the parts in which places stand, with all around them that is ever looked at."""
    start = end = first
    for place in places:
        if place - around > end:
            if end > first:
                yield start, end
            start = place - around
        end = min(place + around, last)
    if end > first:
        yield start, end


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def _pieces(text: str, hosts: Collection[str]) -> Iterator[str | tuple[PostRef, str]]:
    done = -1
    for one in _addresses(text, hosts):
        if one.start() < done:
            continue
        fragment = _around(text, one)
        if fragment is not None:
            start, end = fragment
            if end > start and not _is_aside(text, start):
                yield _closed(text[start:end])
                done = end
        elif (ref := _stated(text, one)) is not None:
            yield ref, one[0]
        elif (coded := _coded(text, one)) is not None:
            yield coded


def _addresses(text: str, hosts: Collection[str]) -> list[re.Match[str]]:
    """Find the addresses of some hosts, in order."""
    found = []
    for host in hosts:
        for at in _places(text, f"//{host}"):
            begin = _SCHEME.search(text, max(0, at - 6), at)
            one = _ADDRESS.match(text, begin.start() if begin else at)
            if one is not None and one[1] in {host, None}:
                found.append(one)
    return sorted(found, key=lambda one: one.start())


def flat(text: str) -> str:
    """Take off the escapes of strings within strings, and the entities of markup within them."""
    if "&q;" in text:
        for code, sign in _ANGULAR.items():
            text = text.replace(code, sign)
    if "\\" in text:
        if text.count("\\") > _MANY_ESCAPES:  # the commonest at once; where few are, looking for each costs more
            text = text.replace('\\"', '"').replace("\\/", "/").replace("\\n", "\n")
        text = _unescaped(text)
    if "%3A%2F%2F" in text and "%22" in text:
        text = unquote(text)
    for _ in range(2):
        if "&lt;" not in text and "&quot;" not in text:
            break
        text = unescape(text)
    return text


def _unescaped(text: str) -> str:
    parts = _ESCAPES.split(text)
    codes = parts[1::2]
    signs = {code: _PLAIN.get(code) or chr(int(code[1:], 16)) for code in set(codes)}
    parts[1::2] = map(signs.__getitem__, codes)
    text = "".join(parts)
    if any("\ud800" <= sign <= "\udfff" for sign in signs.values()):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _around(text: str, one: re.Match[str]) -> tuple[int, int] | None:
    """Give the span of the markup in which an address stands, empty where it shows nothing; None outside of markup."""
    at = one.start()
    opening = text.rfind("<", max(0, at - _TAG_BACK), at)
    if opening < 0:
        return None
    tag = _TAG.match(text, opening)
    if tag is None or text.find(">", opening, at) >= 0:
        alone = re.search(r">\s{0,9}\Z", text[max(0, at - 10) : at]) and re.match(
            r"\s{0,9}<", text[one.end() : one.end() + 10]
        )
        return (opening, one.end()) if alone else None
    name = tag[1].lower()
    if name in {"a", "blockquote", "p"}:
        quote = text.rfind("<blockquote", max(0, at - _QUOTE_BACK), at)
        if quote >= 0 and text.find("</blockquote", quote, at) < 0:
            end = text.find("</blockquote", at, at + _QUOTE_BACK)
            return quote, (end if end >= 0 else one.end())
    if name in _NO_EMBED:
        return at, at
    end = text.find(">", one.end(), one.end() + _TAG_BACK)
    return opening, (end + 1 if end >= 0 else at)


def _closed(fragment: str) -> str:
    """Close the element that a fragment begins with, so that others may follow."""
    tag = _TAG.match(fragment)
    return f"{fragment}</{tag[1]}>\n" if tag else fragment


def _stated(text: str, one: re.Match[str]) -> PostRef | None:
    """Read an address that is a whole string, where the strings beside it say that it is an embed."""
    at, end = one.span()
    if text[at - 1 : at] not in {'"', "'"} or text[end : end + 1] not in {'"', "'"}:
        return None
    ref = registry.recognise(one[0])
    if not isinstance(ref, PostRef):
        return None
    return ref if _says_embed(text, at, end, ref.platform) and not _is_aside(text, at) else None


def _says_embed(text: str, at: int, end: int, platform: str) -> bool:
    """Tell whether the strings beside an address say that it is an embed."""
    key = enclosing.name(text, at - 1)
    if key and says_embed(key, platform):
        return True
    if any(says_embed(kind, platform) for _, kind in enclosing.kinds(text, *enclosing.span(text, at, end))):
        return True
    if key and objects.is_other(key):
        return False
    said = {word.lower().replace(" ", "") for word in _STRING.findall(enclosing.words(text, at, end))}
    return not (said.isdisjoint(_SAYS_EMBED) and said.isdisjoint(_names(platform)))


def _coded(text: str, one: re.Match[str]) -> tuple[PostRef, str] | None:
    """Read an address that stands in a content system's code."""
    opened = text.rfind("[", max(0, one.start() - 120), one.start())
    code = _CODE.match(text, opened) if opened >= 0 and text[opened + 1].isalpha() else None
    address = alone.address(code[0]) if code else None
    ref = registry.recognise(address) if address and address in one[0] else None
    return (ref, address) if isinstance(ref, PostRef) and address else None


def _is_aside(text: str, at: int) -> bool:
    return any(objects.is_aside(name) for name in enclosing.names(text, at))


def says_embed(name: str, platform: str) -> bool:
    """Tell whether a field's name, or its kind's, says that it is shown: as an embed, as a video, or by the platform's name."""
    if objects.is_other(name):
        return False
    return not _EMBEDS.isdisjoint(objects.parts(name)) or any(word in name.lower() for word in _names(platform))


@cache
def _names(name: str) -> frozenset[str]:
    platform = registry.platform(name)
    return frozenset({name, *platform.words, f"core-embed/{name}"})
