"""A WARC file as a row of records: the whole ones, whatever has happened to the file.

Every record is a gzip member of its own, so a file that breaks off, or a byte that flipped, costs one record. warcio reads
the records; their gzip members are walked here, because warcio takes a torn member for a short one and says nothing.

Sources:
    `warcio check` exits 0 on a file cut inside its last record: webrecorder/warcio, issue 138, seen with 1.8.1, 2026-11.
    One gzip member a record: WARC 1.1, annex D.
"""

from __future__ import annotations

import io
import logging
import os
import re
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecordLoader
from warcio.statusandheaders import StatusAndHeadersParserException

from postarchive.errors import NotAnArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

log = logging.getLogger(__name__)

_LONGEST_HEAD = 256 * 2**10
_CHUNK = 64 * 2**10
_LOOK = 1024
_DAMAGE = (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, zlib.error, ValueError)
_START = re.compile(rb"\x1f\x8b\x08|(?<=\n)WARC/[01]\.\d+\r?\n")
_LOADER = ArcWarcRecordLoader(verify_http=False, arc2warc=False)


Headers = tuple[tuple[str, str], ...]


class DamagedError(Exception):
    """A record is not whole, or is none. Looking for the next one may go on at `resume`."""

    def __init__(self, message: str, resume: int) -> None:
        super().__init__(message)
        self.resume = resume


class _Member(io.RawIOBase):
    """One gzip member, decompressed while reading. Breaking off is an error here, and never an early end."""

    def __init__(self, file: io.FileIO) -> None:
        super().__init__()
        self._file = file
        self._inflate = zlib.decompressobj(31)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._inflate.eof:
            data = self._inflate.unconsumed_tail or self._file.read(_CHUNK)
            if not data:
                raise EOFError("it breaks off")
            out = self._inflate.decompress(data, len(buffer))
            if out:
                buffer[: len(out)] = out
                return len(out)
        return 0

    @property
    def end(self) -> int:
        return self._file.tell() - len(self._inflate.unused_data)


class _Lines(io.BufferedReader):
    """A reader whose lines, while a head is read, may not be longer in all than any honest head is."""

    allowed: int | None = _LONGEST_HEAD

    def readline(self, size: int | None = -1, /) -> bytes:
        limit = _CHUNK if size is None or size < 0 else min(size, _CHUNK)
        line = super().readline(limit)
        if self.allowed is not None:
            self.allowed -= len(line)
            if self.allowed < 0:
                raise ArchiveLoadFailed("its head does not end")
        return line


@dataclass(slots=True)
class Piece:
    """A record as it lies in its file, open for reading once: either `head` and then `body`, or `finish`."""

    path: Path
    offset: int
    end: int
    line: str
    _record: Any
    _stream: _Lines
    _member: _Member | None

    @property
    def kind(self) -> str:
        return str(self._record.rec_type)

    @property
    def compressed(self) -> bool:
        return self._member is not None

    @property
    def length(self) -> int:
        return int(self._record.length)

    @property
    def body(self) -> Any:
        """The rest of the record, as something to read from."""
        return self._record.raw_stream

    def about(self, name: str) -> str:
        """Give a header of the record, or "" where it has none."""
        return self._record.rec_headers.get_header(name) or ""

    def head(self) -> tuple[int, Headers]:
        """Read the status and the headers of the HTTP answer that the record holds."""
        self._stream.allowed = _LONGEST_HEAD
        head = _LOADER.http_parser.parse(self.body)
        self._stream.allowed = None
        status = int(head.get_statuscode())
        if not 100 <= status <= 999:
            raise ValueError(f"{status} is no status of HTTP")
        return status, tuple(head.headers)

    def finish(self) -> None:
        """Go to the record's end, so that a record that is not whole shows itself; keep its first line."""
        self.line = self.body.readline(_CHUNK).decode("latin-1")
        if self._member is None:
            self._skip()
        while self.body.read(_CHUNK):
            pass
        if self.body.limit:
            raise EOFError(f"{self.body.limit} bytes of it are missing")
        while (rest := self._stream.peek(1)[:1]) and rest in b"\r\n":
            self._stream.read(1)
        if self._member is None:
            self.end = self._stream.tell()
        elif self._stream.peek(5).startswith(b"WARC/"):
            raise NotAnArchiveError(
                f"{self.path} is compressed in one piece, so its records cannot be found; run `warcio recompress` on it"
            )
        elif rest:
            raise ValueError("it is longer than it says")
        else:
            self.end = self._member.end

    def _skip(self) -> None:
        """Step over an uncompressed body; only what the file is too short for is left to be read, and missed."""
        here = self._stream.tell()
        if here + self.body.limit <= self.path.stat().st_size:
            self._stream.seek(here + self.body.limit)
            self.body.limit = 0


@contextmanager
def piece_at(path: Path, offset: int) -> Iterator[Piece]:
    """Open the record that begins at a byte of a file.

    Errors:  DamagedError, also for what turns out to be wrong while the record is read; OSError.
    """
    with path.open("rb", buffering=0) as file:
        file.seek(offset)
        member = _Member(file) if file.read(2) == b"\x1f\x8b" else None
        file.seek(offset)
        try:
            with _Lines(member or file) as stream:
                record = _LOADER.parse_record_stream(stream, known_format="warc", no_record_parse=True)
                stream.allowed = None
                if not re.fullmatch(r"[0-9]{1,18}", record.rec_headers.get_header("Content-Length") or ""):
                    raise ArchiveLoadFailed("it does not say how long it is")
                yield Piece(path, offset, offset, "", record, stream, member)
        except _DAMAGE as error:
            # inflating goes wrong near the damage, so what was read well before need not be searched again
            reached = file.tell() - 2 * _CHUNK if member and not file.closed else 0
            raise DamagedError(str(error), max(offset + 1, reached)) from error


def pieces(path: Path) -> Iterator[Piece]:
    """Give every whole record of a file, read to its end; what is damaged is skipped and logged.

    Errors:  NotAnArchiveError where the file cannot be read.
    """
    offset, found = 0, False
    early: list[tuple[object, ...]] = []  # not told of a file that turns out to be no WARC at all
    try:
        size = path.stat().st_size
        while offset < size:
            try:
                with piece_at(path, offset) as piece:
                    piece.finish()
            except DamagedError as error:
                early.append((path, offset, error))
                offset = _next_start(path, error.resume)
            else:
                found = True
                yield piece
                offset = piece.end
            while found and early:
                log.warning("%s: skipped what is damaged at byte %d: %s", *early.pop(0))
    except OSError as error:
        raise NotAnArchiveError(f"{path} cannot be read: {error.strerror or error}") from error


def _next_start(path: Path, offset: int) -> int:
    """Find where the next record may begin: a gzip member that opens with WARC's first word, or that word on a line."""
    base, window = offset - 1, b""
    with path.open("rb") as file:
        file.seek(base)
        while more := file.read(_CHUNK):
            window += more
            last = os.fstat(file.fileno()).st_size <= file.tell()
            for found in _START.finditer(window, 1):
                if not last and found.start() > len(window) - _LOOK:
                    break
                if found[0].startswith(b"WARC") or _opens_a_record(window[found.start() :][:_LOOK]):
                    return base + found.start()
            base, window = base + len(window[:-_LOOK]), window[-_LOOK:]
        return base + len(window)


def _opens_a_record(data: bytes) -> bool:
    try:
        return zlib.decompressobj(31).decompress(data, 5) == b"WARC/"
    except zlib.error:
        return False


def without_transfer_coding(headers: Iterable[tuple[str, str]]) -> Headers:
    """Leave out the header that told how a body came over the wire: kept bodies are put together again."""
    return tuple(header for header in headers if header[0].lower() != "transfer-encoding")
