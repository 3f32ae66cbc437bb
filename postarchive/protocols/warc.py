"""WARC files as a recorded web that answers requests. `Recorder` writes one.

Sources:
    Records, revisits, truncation and fractions of a second: WARC 1.1,
        https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
"""

from __future__ import annotations

import datetime as dt
import logging
import os
from collections import defaultdict
from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from warcio.bufferedreaders import ChunkedDataReader

from postarchive.errors import NotAnArchiveError, TooLargeError
from postarchive.model import Capture, Request, Source
from postarchive.protocols.recorder import Recorder
from postarchive.protocols.warcfile import DamagedError, Headers, Piece, piece_at, pieces, without_transfer_coding

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["LARGEST", "Place", "Recorder", "Recording", "canonical", "index"]

log = logging.getLogger(__name__)

LARGEST = 64 * 2**20
"""Bytes of one answer's body that are taken into memory; a larger one is refused, not cut."""

_ANSWERS = {"response", "revisit", "resource"}


def index(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> Recording:
    """Read what one or more WARC files hold, so that requests can be answered from them.

    Only the places of the records are kept in memory; a body is read when it is asked for.

    Errors:  NotAnArchiveError for a file that is missing, unreadable, or no WARC. A damaged record inside a good file
             is skipped and logged.
    """
    recording = Recording()
    for path in [paths] if isinstance(paths, str | os.PathLike) else paths:
        recording.read(Path(path))
    return recording


@dataclass(frozen=True, slots=True)
class Place:
    """Where a recorded answer lies, and what must be known of it to choose it."""

    path: Path
    offset: int
    url: str
    taken_at: dt.datetime | None
    record_id: str

    def __str__(self) -> str:
        return f"the answer of {self.url!r} at byte {self.offset} of {self.path}"


@dataclass(slots=True)
class Recording:
    """The answers of one or more WARC files, by address."""

    _exact: dict[str, list[Place]] = field(default_factory=lambda: defaultdict(list))
    _alike: dict[str, list[Place]] = field(default_factory=lambda: defaultdict(list))
    _bodies: dict[str, Place] = field(default_factory=dict)
    _not_asked_by_get: set[str] = field(default_factory=set)

    def __len__(self) -> int:
        return sum(map(len, self._exact.values()))

    def read(self, path: Path) -> None:
        """Add what a file holds."""
        piece = None
        for piece in pieces(path):
            self._add(piece)
        if piece is None:
            raise NotAnArchiveError(f"{path} holds no WARC record; name a .warc or .warc.gz file")

    def _add(self, piece: Piece) -> None:
        url = piece.about("WARC-Target-URI")
        if piece.kind == "request" and not piece.line.startswith("GET "):
            self._not_asked_by_get.add(piece.about("WARC-Concurrent-To"))
        if piece.kind not in _ANSWERS or not url:
            return
        place = Place(piece.path, piece.offset, url, _moment(piece.about("WARC-Date")), piece.about("WARC-Record-ID"))
        if piece.about("WARC-Truncated") or piece.about("WARC-Segment-Number"):
            log.warning("skipped %s: it is only a part", place)
            return
        self._exact[_without_fragment(url)].append(place)
        self._alike[canonical(url)].append(place)
        if piece.kind != "revisit":
            self._bodies.setdefault(piece.about("WARC-Payload-Digest"), place)

    def answer(self, request: Request) -> Capture | None:
        """Answer a request from the recording, or give None where nothing was recorded for it.

        The address as written is looked for first, then its canonical form. The capture's `url` is the address as it was
        recorded, and so says which of the two it was. Of several answers the newest is given, or the one that is nearest
        to an `Accept-Datetime` of the request.

        Errors:  TooLargeError for an answer of more than `LARGEST` bytes.
        """
        if request.method != "GET":
            return None
        key = canonical(request.url)
        for place in _best_first(self._exact.get(_without_fragment(request.url), ()), request):
            if (capture := self._capture(place)) is not None:
                return capture
        for place in _best_first(self._alike.get(key, ()), request):
            capture = self._capture(place)
            # what http://… answered, "go to https://…", is no answer to https://…
            if capture is not None and _target(capture) != key:
                log.info("answered %r from the recording of %r", request.url, place.url)
                return capture
        return None

    def _capture(self, place: Place) -> Capture | None:
        if place.record_id in self._not_asked_by_get:
            return None
        try:
            with piece_at(place.path, place.offset) as piece:
                return self._revisited(place, piece) if piece.kind == "revisit" else _read(place, piece)
        except (DamagedError, OSError) as error:
            log.warning("skipped %s: %s", place, error)
            return None

    def _revisited(self, place: Place, piece: Piece) -> Capture | None:
        """Put the body of an earlier answer, which was found to be the same, under the headers of this one."""
        date = _moment(piece.about("WARC-Refers-To-Date"))
        named = self._exact.get(_without_fragment(piece.about("WARC-Refers-To-Target-URI")), ())
        earlier = next((one for one in named if one.taken_at == date and one != place), None)
        earlier = earlier or self._bodies.get(piece.about("WARC-Payload-Digest"))
        if earlier is None:
            log.warning("skipped %s: the answer that it refers to is not here", place)
            return None
        with piece_at(earlier.path, earlier.offset) as first:
            if first.kind == "revisit":
                return None
            whole = replace(_read(earlier, first), url=place.url, taken_at=place.taken_at)
        if not piece.length:
            return whole
        status, headers = piece.head()
        return replace(whole, status=status, headers=without_transfer_coding(headers))


def canonical(url: str) -> str:
    """Write an address so that spellings that servers take for one are one: for looking up, not for asking.

    Scheme, the host's case, a last slash, the order of the query and percent signs do not count.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url
    usual = port in {None, 80, 443}
    host = (parts.hostname or "").removesuffix(".") + ("" if usual else f":{port}")
    query = "&".join(sorted(unquote(pair) for pair in parts.query.split("&") if pair))
    return f"{host}{unquote(parts.path).rstrip('/')}?{query}"


def _target(capture: Capture) -> str | None:
    location = capture.header("location")
    try:
        return canonical(urljoin(capture.url, location)) if location else None
    except ValueError:
        return None


def _without_fragment(url: str) -> str:
    return url.split("#", 1)[0]


def _best_first(places: Iterable[Place], request: Request) -> list[Place]:
    wanted = next((value for name, value in request.headers if name.lower() == "accept-datetime"), None)
    moment = _http_date(wanted) if wanted else None
    never = dt.datetime.min.replace(tzinfo=dt.UTC)
    # what was recorded later stands later in a file: of two of one moment, the last is the newest
    latest = sorted(places, key=lambda place: place.taken_at or never)[::-1]
    if moment is None:
        return latest
    return sorted(latest, key=lambda place: abs((place.taken_at or never) - moment))


def _http_date(value: str) -> dt.datetime | None:
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _moment(value: str) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)


def _read(place: Place, piece: Piece) -> Capture:
    """Read an answer as it was received: without its transfer coding, with its content coding."""
    if piece.length > 2 * LARGEST:
        raise _too_large(place)
    body = piece.body
    headers: Headers
    if piece.kind == "resource":
        status, headers = 200, (("Content-Type", piece.about("Content-Type") or "application/octet-stream"),)
    else:
        status, headers = piece.head()
        if any(name.lower() == "transfer-encoding" and "chunked" in value.lower() for name, value in headers):
            body = ChunkedDataReader(body)
    content = body.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise _too_large(place)
    return Capture(
        url=place.url,
        status=status,
        headers=without_transfer_coding(headers),
        body=content,
        taken_at=place.taken_at,
        source=Source.LOCAL,
    )


def _too_large(place: Place) -> TooLargeError:
    return TooLargeError(f"the recorded answer of {place.url} is larger than {LARGEST} bytes", url=place.url)
