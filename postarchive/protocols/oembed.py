"""oEmbed: a provider's own words on how one of its posts is shown elsewhere.

Source:  https://oembed.com, version 1.0, read 2026-11.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from postarchive.errors import UnreadableError
from postarchive.model import Request
from postarchive.protocols import replies

if TYPE_CHECKING:
    from postarchive.model import Capture


def request(endpoint: str, address: str) -> Request:
    """Ask an endpoint about the post at an address."""
    return Request(url=f"{endpoint}?url={quote(address, safe='')}", expect="json")


def read(capture: Capture) -> dict[str, Any]:
    """Give the answer's members, once it is sure that it is one.

    Errors:  UnreadableError for JSON of another kind; what the status stands for.
    """
    replies.refused(capture)
    reply = replies.json(capture)
    if not isinstance(reply, dict) or not isinstance(reply.get("html"), str) or not reply.get("version"):
        raise UnreadableError("the answer is no oEmbed with HTML in it", url=capture.url, capture=capture)
    return reply
