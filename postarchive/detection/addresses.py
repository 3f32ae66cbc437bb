"""Addresses as they stand in a page's bytes: which post one names, whatever it is escaped with and whatever comes behind it."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from urllib.parse import unquote

from postarchive import registry
from postarchive.detection import marks
from postarchive.model import PostRef

_QUOTE = re.compile(r"\\\\*(?:[\"'nrt]|u00(?:22|3[cC])|&(?:quot|#34|#x22|q);)|&(?:quot|#34|#x22|q|lt);")
_PERCENT_QUOTE = re.compile(r"%(?:2[027]|3[cCeE]|5[cC]|0[aA])")
_ESCAPE = re.compile(r"\\\\*(?:u([0-9a-fA-F]{4})|/)")
_CODE_ENDS = frozenset("[]{")
_HOST = re.compile(r"[A-Za-z0-9.-]+")
_HOSTS = re.compile(r"//([A-Za-z0-9.-]+)")
_ENCODED_HOSTS = re.compile(r"%2[fF]%2[fF]([A-Za-z0-9.-]+)")


def names_post(value: str) -> bool:
    """Tell whether a value may hold the address of a post: by its hosts, and the paths of those who live on any."""
    hosts = _HOSTS.findall(value)
    if (bare := _HOST.match(value)) is not None:
        hosts.append(bare[0])
    if "%2" in value:
        hosts += _ENCODED_HOSTS.findall(value)
    return any(marks.speaks(host.encode("ascii")) for host in hosts) or (
        bool(hosts) and marks.begins_as_federated(value)
    )


@lru_cache(maxsize=16_384)
def locate(raw: bytes, slashes: bytes) -> PostRef | None:
    """Tell which post an address names as it stands in the bytes, whatever comes behind it there."""
    address = clean(raw, slashes)
    ref = registry.recognise(address)
    if ref is None and "&" in address:  # the address may be one part of another's query
        ref = registry.recognise(address.partition("&")[0])
    if ref is None and "~" in address:  # or of a picture's, which it ends so
        ref = registry.recognise(address.partition("~")[0])
    if ref is None and "%3" in address:  # or a part that is encoded from the path on
        ref = registry.recognise(unquote(address.partition("&")[0]))
    if ref is None and not _CODE_ENDS.isdisjoint(address):  # or stand in a code that nothing replaced
        ref = registry.recognise(_before_code(address))
    return ref if isinstance(ref, PostRef) else None


def _before_code(address: str) -> str:
    return address[: min(at for sign in _CODE_ENDS if (at := address.find(sign)) >= 0)]


def clean(raw: bytes, slashes: bytes) -> str:
    """Give an address without the escapes of what it stands in, `//` in front."""
    text = raw.decode("utf-8", "replace").rstrip("\\")
    if slashes[:1] == b"%":
        text = unquote(_PERCENT_QUOTE.split(text.partition("&")[0], maxsplit=1)[0])
    if "\\" in text or "&" in text:
        end = _QUOTE.search(text)
        text = text[: end.start()] if end else text
        text = _ESCAPE.sub(lambda one: chr(int(one[1], 16)) if one[1] else "/", text)
    if text.startswith("//did:"):
        return "at:" + text
    return unescape(text) if slashes[:1] == b"&" else text
