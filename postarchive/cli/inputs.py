"""What is handed in: files, addresses, standard input, and lists with a line for each thing."""

from __future__ import annotations

import gzip
import io
import json
import re
import stat
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO

from postarchive.cli.output import say
from postarchive.errors import PostArchiveError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postarchive.model import Capture
    from postarchive.web import Web

LARGEST = 256 * 2**20
"""Bytes of one article, or of one line of a list."""

ADDRESS = re.compile(r"(?i)https?://")
_CHARSET = re.compile(r"""(?i)charset\s*=\s*["']?([\w.:-]{1,40})""")


class InputError(PostArchiveError):
    """Something handed in cannot be read. The message says what, and what to do."""


@dataclass(frozen=True, slots=True)
class Given:
    """An article as it was handed in.

    Shapes:  `source` is its address, or its path; `capture` the answer that held it, `encoding` what that said of it.
    """

    content: bytes
    source: str | None
    capture: Capture | None = None
    encoding: str | None = None

    @property
    def url(self) -> str | None:
        return self.source if self.source and ADDRESS.match(self.source) else None


def local(name: str) -> Given:
    """Read an article from a file, or from standard input (`-`)."""
    if name == "-":
        return Given(_whole(sys.stdin.buffer, "standard input"), None)
    return Given(file(Path(name)), str(Path(name)))


def page(url: str, web: Web) -> Given:
    """Fetch an article's page; the answer itself is handed on, to be kept.

    Errors:  a `FetchError` where there is no page to be had, or one that is no article.
    """
    from postarchive.protocols import replies

    capture = web.get(url)
    replies.refused(capture)
    label = capture.header("content-type") or "text/html"
    kind = label.partition(";")[0].strip().lower()
    if not (kind.startswith("text/") or kind in {"application/xhtml+xml", "application/xml"}):
        raise UnreadableError(f"{url} is no article but {kind}; save it as a page or as text first", url=url)
    return Given(replies.content(capture), url, capture, charset[1] if (charset := _CHARSET.search(label)) else None)


def file(path: Path) -> bytes:
    """Read a file whole; one that ends in `.gz` is decompressed."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise InputError(f"{path} is a folder; name the files in it")
        with path.open("rb") as stream:
            content = _whole(stream, str(path))
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from error
    return _unzipped(content, path) if path.suffix == ".gz" else content


def _whole(stream: BinaryIO | IO[bytes] | gzip.GzipFile, name: str) -> bytes:
    content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise InputError(f"{name} is larger than {LARGEST >> 20} MB; that is no article")
    return content


def _unzipped(content: bytes, path: Path) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as stream:
            return _whole(stream, str(path))
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"{path} is no whole gzip file: {error}") from error


@dataclass(slots=True)
class Lines:
    """A list with one thing a line, read as it comes. What a line is wrong about is said, and counted in `bad`."""

    name: str
    bad: int = 0

    def complain(self, number: int, words: object) -> None:
        self.bad += 1
        say(f"{self.name}, line {number}: {words}")

    def numbered(self) -> Iterator[tuple[int, str]]:
        """Give the lines that are not empty, with their numbers."""
        try:
            stream = sys.stdin.buffer if self.name == "-" else Path(self.name).open("rb")  # noqa: SIM115 - closed below
        except (OSError, ValueError) as error:
            raise InputError(f"{self.name} cannot be read: {getattr(error, 'strerror', None) or error}") from error
        with stream:
            number = 0
            while raw := stream.readline(LARGEST + 1):
                number += 1
                if len(raw) > LARGEST:
                    raise InputError(f"{self.name}, line {number} does not end; is this a list?")
                try:
                    line = raw.decode("utf-8-sig" if number == 1 else "utf-8").strip()
                except UnicodeDecodeError:
                    self.complain(number, "not UTF-8")
                    continue
                if line:
                    yield number, line

    def records(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """Give the JSON objects of the lines, with their numbers."""
        for number, line in self.numbered():
            try:
                record = json.loads(line)
            except (ValueError, RecursionError) as error:
                self.complain(number, f"not JSON: {error}")
                continue
            if isinstance(record, dict):
                yield number, record
            else:
                self.complain(number, "not an object: write {…} on each line")


def beside(path: str, name: str) -> Path:
    """Find a file that a list names, in the list's own folder or below it.

    Errors:  InputError for a path that leads elsewhere: a list may come from a stranger.
    """
    folder = Path.cwd() if path == "-" else Path(path).parent
    try:
        found = (folder / name).resolve()
        inside = found.is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError) as error:
        raise InputError(f"{name!r} cannot be read: {error}") from error
    if not inside:
        raise InputError(f"{name!r} is not in the folder of the list; move the list beside its files")
    return found
