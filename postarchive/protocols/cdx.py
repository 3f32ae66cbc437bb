"""What a web archive holds of an address: the Internet Archive's CDX answers, and pywb's.

Sources:
    Internet Archive: internetarchive/wayback, wayback-cdx-server/README.md; answers recorded 2020 to 2022.
    pywb: webrecorder/pywb, docs/manual/cdxserver_api.rst, 2025-11, and its sample indexes.
    Odd rows: recorded by edgi-govdata-archiving/wayback; they cost themselves, never the query.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from postarchive.errors import UnreadableError, WithheldError
from postarchive.model import Request
from postarchive.protocols import replies

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from postarchive.model import Capture

_STAMP = re.compile(r"[0-9]{14}")
_TEXT = ("urlkey", "timestamp", "original", "mimetype", "statuscode", "digest")
_FIELDS = ("original", "timestamp", "mimetype", "statuscode", "digest")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One capture that an archive holds.

    Shapes:  `timestamp` is its 14 digits as written, which some rows fill with no real time; `status` is None for a
             revisit, which repeats an earlier capture.
    """

    original: str
    timestamp: str
    mimetype: str = ""
    status: int | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """An answer's rows, and the key with which to ask for those that follow."""

    rows: tuple[Row, ...] = ()
    resume_key: str | None = None


def request(endpoint: str, address: str, *, limit: int = 100, **options: str) -> Request:
    """Ask what is held of an address; of all that begin with it, where it ends in `*`."""
    query = {"url": address.removesuffix("*"), "output": "json", "fl": ",".join(_FIELDS)}
    if address.endswith("*"):
        query["matchType"] = "prefix"
    query |= {"filter": "!statuscode:[45]..", "limit": str(limit)} | options
    return Request(url=f"{endpoint}?{urlencode(query)}", expect="json")


def read(capture: Capture) -> Rows:
    """Read an answer in any of the dialects: JSON lists, JSON lines, CDXJ, or plain columns.

    Errors:  WithheldError where the archive excludes the site; UnreadableError for an answer without a single row that
             is not empty either, as a page that says that the server is busy; else what the status stands for.
    """
    excluded(capture)
    if capture.status == 404:
        return Rows()
    replies.refused(capture)
    body = replies.text(capture)
    if body.lstrip()[:1] == "[":
        return _lists(replies.json(capture))
    head, _, tail = body.rstrip().rpartition("\n\n")
    resume_key = tail if head and " " not in tail and "\n" not in tail else None
    lines = [line for line in (head if resume_key else body).splitlines() if line.strip()]
    rows = tuple(row for line in lines if (row := _line(line)))
    if lines and not _STAMP.search(body):
        raise UnreadableError(
            f"{capture.url} answered with something that is no index",
            reason="no_index",
            url=capture.url,
            capture=capture,
        )
    return Rows(rows=rows, resume_key=resume_key)


def excluded(capture: Capture) -> None:
    """Raise WithheldError where the Internet Archive says that it shows nothing of a site."""
    error = capture.header("x-archive-wayback-runtime-error") or ""
    if "AccessControl" in error:
        raise WithheldError("the archive excludes this site", reason="excluded", url=capture.url, capture=capture)


def _lists(reply: object) -> Rows:
    lists = [one for one in reply if isinstance(one, list)] if isinstance(reply, list) else []
    names = [str(name) for name in lists[0]] if lists else []
    resume_key = None
    if len(lists) > 2 and not lists[-2] and len(lists[-1]) == 1:
        resume_key = str(lists[-1][0])
    found = (_row(dict(zip(names, one, strict=False))) for one in lists[1:])
    return Rows(rows=tuple(row for row in found if row), resume_key=resume_key)


def _line(line: str) -> Row | None:
    start = line.find("{")
    if start == 0 or (start > 0 and line[start - 1] == " "):
        stamp = line[:start].split()[1:2]
        return _row({"timestamp": "".join(stamp)} | _object(line[start:]))
    return _row(dict(zip(_TEXT, line.split(), strict=False)))


def _object(written: str) -> dict[str, Any]:
    try:
        value = json.loads(written)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _row(named: Mapping[str, Any]) -> Row | None:
    """Make a row of what an archive calls its parts; None for one that leads nowhere."""
    stamp, original = _first(named, "timestamp"), _first(named, "original", "url")
    if not _STAMP.fullmatch(stamp) or not original:
        return None
    status = _first(named, "statuscode", "status")
    return Row(
        original=original,
        timestamp=stamp,
        mimetype=_first(named, "mimetype", "mime"),
        status=int(status) if re.fullmatch(r"[1-9][0-9]{2}", status) else None,
        digest=_first(named, "digest"),
    )


def _first(named: Mapping[str, Any], *names: str) -> str:
    return next((value for name in names if isinstance(value := named.get(name), str)), "")


def best_first(rows: Iterable[Row]) -> Iterator[Row]:
    """Order captures by how likely they show a post: answers before redirects, JSON before pages, then the earliest.

    Shapes:  of several with the same content, only the first.
    """
    seen: set[str] = set()
    for row in sorted(rows, key=lambda row: (row.status or 200, "json" not in row.mimetype, row.timestamp)):
        if row.digest not in seen or not row.digest:
            seen.add(row.digest)
            yield row
