"""The decoded view of a capture, and safe hands for what strangers put into it.

A reader starts with `refused(capture)`, takes `json(capture)` or `text(capture)`, and picks what it needs with `pick`,
`items` and `number_or_text`, none of which trips over a wrong type.

Sources:
    Codings: RFC 9110 §8.4; several gzip members in one body: RFC 1952 §2.2.
    JSON: RFC 8259, and the differences between its parsers: https://seriot.ch/projects/parsing_json.html
    Plain bytes under a gzip header are read as they are, as warcio does: tools that record the web often leave the header.
"""

from __future__ import annotations

import json as _json
import math
import zlib
from typing import TYPE_CHECKING, Any, TypeVar

from postarchive import errors
from postarchive.protocols import charsets, limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postarchive.model import Capture

T = TypeVar("T")

LONGEST = 32 << 20
"""Bytes of a decoded body that a reader is given, unless it asks for more."""

_PIECE = 1 << 16
_MEMBERS = 10_000
_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f\x8b"
_RATIO = 250
_RATIO_FROM = 1 << 20
_DEEPEST = 200


def refused(capture: Capture) -> None:
    """Raise what a plain HTTP status stands for; 200, and a capture that is no HTTP answer, pass.

    Errors:  LoginRequiredError (401), BlockedError (403), PostGoneError (404, 410), WithheldError (451), RateLimitError
             (429), ServerError (5xx), UnreadableError (all others), each with reason `http_<status>`.
    """
    status = capture.status
    if status in {None, 200}:
        return
    kind = _STATUS.get(status or 0) or (errors.ServerError if 500 <= (status or 0) < 600 else errors.UnreadableError)
    raise kind(
        f"{capture.url} answered {status}",
        reason=f"http_{status}",
        url=capture.url,
        capture=capture,
        retry_at=limits.retry_at(capture),
    )


_STATUS: dict[int, type[errors.FetchError]] = {
    401: errors.LoginRequiredError,
    403: errors.BlockedError,
    404: errors.PostGoneError,
    410: errors.PostGoneError,
    429: errors.RateLimitError,
    451: errors.WithheldError,
}


def content(capture: Capture, *, limit: int = LONGEST) -> bytes:
    """Give the body without its content coding.

    Errors:  ServerError (reason `cut_body`) for a compressed body that breaks off or fails its checksum; TooLargeError
             past `limit`, or where a little unfolds to a lot; UnreadableError (reason `content_coding`) for a coding
             other than gzip and deflate, and for more than one.
    """
    return b"".join(pieces(capture, limit=limit))


def pieces(capture: Capture, *, limit: int = LONGEST) -> Iterator[bytes]:
    """Give the same as `content`, in pieces of at most 64 KiB, so that a bomb is noticed before it has unfolded."""
    bound, size = min(limit, max(_RATIO_FROM, _RATIO * len(capture.body))), 0
    for piece in _decoded(capture):
        size += len(piece)
        if size > bound:
            raise errors.TooLargeError(
                f"the answer of {capture.url} unfolds to more than {bound} bytes", url=capture.url, capture=capture
            )
        yield piece


def _decoded(capture: Capture) -> Iterator[bytes]:
    named = ",".join(value for key, value in capture.headers if key.lower() == "content-encoding")
    codings = [word for part in named.lower().split(",") if (word := part.strip()) not in {"", "identity"}]
    body = capture.body
    if not codings or not body:
        return iter((body,))
    if codings in (["gzip"], ["x-gzip"]):
        return _inflated(capture, _GZIP) if _MAGIC.startswith(body[:2]) else iter((body,))
    if codings == ["deflate"]:
        # Half of the web's servers send a bare deflate stream where RFC 9110 means one in zlib's frame.
        framed = len(body) > 1 and body[0] & 0x0F == 8 and (body[0] << 8 | body[1]) % 31 == 0
        return _inflated(capture, zlib.MAX_WBITS if framed else -zlib.MAX_WBITS)
    raise errors.UnreadableError(
        f"the answer of {capture.url} is in a content coding that was not asked for: {named[:60]!r}",
        reason="content_coding",
        url=capture.url,
        capture=capture,
    )


def _inflated(capture: Capture, window: int) -> Iterator[bytes]:
    body, at = capture.body, 0
    try:
        for _ in range(_MEMBERS):
            member = zlib.decompressobj(window)
            while not member.eof:
                fed = body[at : at + _PIECE]
                piece = member.decompress(fed, _PIECE)
                at += len(fed) - len(member.unconsumed_tail) - len(member.unused_data)
                if piece:
                    yield piece
                elif not fed:
                    raise _cut(capture)
            # What follows a whole member and is not another one is padding or junk: browsers drop it too.
            if window != _GZIP or body[at : at + 2] != _MAGIC:
                return
    except zlib.error as error:
        raise _cut(capture) from error
    raise errors.TooLargeError(f"the answer of {capture.url} has too many parts", url=capture.url, capture=capture)


def _cut(capture: Capture) -> errors.ServerError:
    # Without the capture: half an answer is never kept as if it were one.
    return errors.ServerError(
        f"the compressed answer of {capture.url} is cut or damaged", reason="cut_body", url=capture.url
    )


def text(capture: Capture, *, limit: int = LONGEST) -> str:
    """Give the body as text; no charset, known or not, makes it raise, and what cannot be decoded becomes U+FFFD.

    Shapes:  the byte order mark decides, then the header, then the page's own `<meta>`, then UTF-8, and Windows-1252
             where that does not fit. Only the web's own labels count: never `utf-7`, nor codecs that Python alone has.
    Errors:  as `content`.
    """
    data = content(capture, limit=limit)
    return charsets.decode(data, capture.header("content-type"), page=True)


def json(capture: Capture, *, limit: int = LONGEST) -> Any:
    """Load the body as JSON.

    Shapes:  of two members with one name the last counts; lone surrogates stay as they are; integers keep their digits.
    Errors:  UnreadableError for anything but one JSON value, for NaN, Infinity and numbers beyond them, and for nesting
             beyond 200; and as `content`.
    """
    source = charsets.decode(content(capture, limit=limit), capture.header("content-type"))
    try:
        value = _json.loads(source, parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise _not_json(capture, str(error)) from error
    if source.count("[") + source.count("{") > _DEEPEST and _is_deep(value):
        raise _not_json(capture, f"nested deeper than {_DEEPEST}")
    return value


def _not_json(capture: Capture, detail: str) -> errors.UnreadableError:
    return errors.UnreadableError(
        f"the answer of {capture.url} cannot be read as JSON: {detail[:120]}",
        reason="not_json",
        url=capture.url,
        capture=capture,
    )


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is not a number")


def _finite(digits: str) -> float:
    value = float(digits)
    return value if math.isfinite(value) else _no_number(digits[:40])


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            child
            for node in level
            if isinstance(node, dict | list)
            for child in (node.values() if isinstance(node, dict) else node)
        ]
        if not level:
            return False
    return True


def pick(value: Any, *path: str | int, kind: type[T]) -> T | None:
    """Walk into a JSON value by names and positions; None where the way ends, or where another type stands there.

    Shapes:  `pick(reply, "user", "screen_name", kind=str)`; true and false are no numbers here.
    """
    found = _walk(value, path)
    return found if isinstance(found, kind) and (kind is bool or not isinstance(found, bool)) else None


def items(value: Any, *path: str | int) -> list[dict[str, Any]]:
    """Give the objects in the list at the end of the way, and nothing that is not an object; [] where there is none."""
    found = _walk(value, path)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def number_or_text(value: Any, *path: str | int) -> str | None:
    """Give an id as text, whether the JSON has it as text or as a whole number; None for all else, "" included."""
    found = _walk(value, path)
    if isinstance(found, int) and not isinstance(found, bool) and abs(found) < 1 << 128:
        return str(found)
    return found if isinstance(found, str) and found else None


def _walk(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        if isinstance(step, str):
            value = value.get(step) if isinstance(value, dict) else None
        else:
            value = value[step] if isinstance(value, list) and -len(value) <= step < len(value) else None
    return value
