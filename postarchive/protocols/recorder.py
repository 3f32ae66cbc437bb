"""What was asked and answered, appended to a WARC file.

Sources:
    Records and fractions of a second: WARC 1.1,
        https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
"""

from __future__ import annotations

import datetime as dt
import http
import io
import logging
import os
import re
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from warcio.statusandheaders import StatusAndHeaders
from warcio.timeutils import datetime_to_iso_date
from warcio.warcwriter import WARCWriter

from postarchive.errors import DiskError, NotAnArchiveError
from postarchive.protocols.warcfile import pieces, without_transfer_coding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from postarchive.model import Capture

log = logging.getLogger(__name__)

_SECRET = re.compile(r"(?i)auth|cookie|token|secret|session|api-?key|password|credential|signature")
REDACTED = "[redacted]"


class Recorder:
    """Appends what was asked and answered to a WARC file.

    A request and its answer go out in one write, so a killed process leaves whole records; what another program's crash
    left half-written at the end is cut off, and logged, before anything is added.

    Shapes:  a file that is there must hold WARC records, compressed one by one; it is added to, never replaced.
    Errors:  NotAnArchiveError for a file that is something else; DiskError where it cannot be written.
    """

    def __init__(
        self, path: str | os.PathLike[str], *, clock: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC)
    ) -> None:
        self.path = Path(path)
        end = _whole_end(self.path) if self.path.exists() else 0
        try:
            self._file = self.path.open("ab", buffering=0)
            self._file.truncate(end)
        except OSError as error:
            raise DiskError(f"{self.path} cannot be written: {error.strerror or error}") from error
        self._buffer = io.BytesIO()
        self._writer = WARCWriter(self._buffer, gzip=True, warc_version="WARC/1.1")
        if not end:
            self._introduce(clock())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _introduce(self, now: dt.datetime) -> None:
        info = {"software": "postarchive", "format": "WARC File Format 1.1", "isPartOf": self.path.name}
        record = self._writer.create_warcinfo_record(self.path.name, info)
        record.rec_headers.replace_header("WARC-Date", _date(now))
        record.rec_headers.replace_header("WARC-Record-ID", _record_id("warcinfo", self.path.name, _date(now)))
        self._writer.write_record(record)
        self._flush()

    def write(self, capture: Capture, request_headers: Iterable[tuple[str, str]] = ()) -> None:
        """Append one answer, and the request that it answers. Headers that hold secrets are blotted out.

        Shapes:  a capture that was followed to over hops is written as what its last address answered; give each hop
                 its own capture. Times are kept to the microsecond, bodies in their content coding.
        Errors:  ValueError for a capture without a status or a time: it is no answer. DiskError where the disk is full:
                 the file then ends behind the record before.
        """
        if capture.status is None or capture.taken_at is None:
            raise ValueError("only an answer with a status and a time can be recorded")
        date = _date(capture.taken_at)
        names = {"WARC-Date": date, "WARC-Record-ID": _record_id(capture.url, date, capture.sha256)}
        phrase = http.HTTPStatus(capture.status).phrase if capture.status in set(http.HTTPStatus) else ""
        answer = self._writer.create_warc_record(
            _line(capture.url),
            "response",
            payload=io.BytesIO(capture.body),
            length=len(capture.body),
            http_headers=_Verbatim(
                f"{capture.status} {phrase}".strip(), _lines(without_transfer_coding(capture.headers)), "HTTP/1.1"
            ),
            warc_headers_dict=names,
        )
        parts = urlsplit(_line(capture.url))
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        shown = _lines((name, REDACTED if _SECRET.search(name) else value) for name, value in request_headers)
        asked = self._writer.create_warc_record(
            _line(capture.url),
            "request",
            http_headers=_Verbatim(f"{target} HTTP/1.1", [("Host", parts.netloc), *shown], capture.method),
            warc_headers_dict={"WARC-Record-ID": _record_id("request", capture.url, date, capture.sha256)},
        )
        self._writer.write_request_response_pair(asked, answer)
        self._flush()

    def _flush(self) -> None:
        data = self._buffer.getvalue()
        self._buffer.seek(0)
        self._buffer.truncate()
        before = os.fstat(self._file.fileno()).st_size
        try:
            whole = self._file.write(data) == len(data)
        except OSError as error:
            self._file.truncate(before)
            raise DiskError(f"{self.path} cannot be written: {error.strerror or error}") from error
        if not whole:
            self._file.truncate(before)
            raise DiskError(f"{self.path} cannot be written: no space is left on its disk")

    def close(self) -> None:
        """Bring everything to the disk and close the file."""
        if not self._file.closed:
            os.fsync(self._file.fileno())
            self._file.close()


class _Verbatim(StatusAndHeaders):  # type: ignore[misc]
    """Headers as they came: warcio would percent-encode what is not ASCII."""

    def to_ascii_bytes(self, filter_func: object = None) -> bytes:
        return bytes(self.to_str(filter_func).encode("utf-8", "replace") + b"\r\n")


def _whole_end(path: Path) -> int:
    """Tell where the last whole record of a file ends; 0 for an empty file."""
    size = path.stat().st_size if path.is_file() else -1
    end, compressed = 0, True
    for piece in pieces(path):
        end, compressed = piece.end, compressed and piece.compressed
    if size and not end:
        raise NotAnArchiveError(f"{path} is no WARC file and was not touched; name another file to record to")
    if end and not compressed:
        raise NotAnArchiveError(f"{path} is not compressed, and was not touched; name another file to record to")
    if end < size:
        log.warning("%s: cut off %d bytes of a record that was never finished", path, size - end)
    return end


def _date(moment: dt.datetime) -> str:
    return str(datetime_to_iso_date(moment.astimezone(dt.UTC).replace(tzinfo=None), use_micros=True))


def _record_id(*parts: str) -> str:
    """Name a record by what is in it, so that the same answer has the same name wherever it is written."""
    return f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, ' '.join(parts))}>"


def _line(value: str) -> str:
    return re.sub(r"[\x00\r\n]", " ", value)


def _lines(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(_line(name), _line(value)) for name, value in headers]
