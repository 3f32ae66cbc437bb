"""What goes out: results on stdout (JSON Lines, or a table on a terminal), words on stderr, and nothing that acts on it."""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

# control characters, and signs that turn the direction of what stands around them
_ACTING = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_ACTING_IN_JSON = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def shown(text: str) -> str:
    """Write a stranger's text so that it is seen and does nothing: an escape becomes four plain signs."""
    return _ACTING.sub(lambda sign: sign[0].encode("unicode_escape", "surrogatepass").decode(), text)


def folded(text: str | None) -> str:
    """Write a text on one line."""
    return shown(" ".join((text or "").split()))


def say(words: str) -> None:
    """Tell the person at the terminal something, on one line of stderr."""
    sys.stderr.write(f"postarchive: {shown(words)}\n")
    sys.stderr.flush()


def on_terminal() -> bool:
    """Tell whether results go to a person's eyes."""
    return sys.stdout.isatty()


def line(record: Mapping[str, Any]) -> str:
    """Write a record as one line of JSON, readable in every script, with what could act on a terminal escaped."""
    text = json.dumps(record, ensure_ascii=False, default=_plain)
    return _ACTING_IN_JSON.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def _plain(value: Any) -> Any:
    if isinstance(value, dt.datetime):
        return moment(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is no value of JSON")


def moment(value: dt.datetime | None) -> str | None:
    """Write a time as JSON has it: UTC, with a Z."""
    return value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z") if value else None


def day(value: dt.datetime | None) -> str:
    """Write the day of a time, as a table has it."""
    return value.astimezone(dt.UTC).date().isoformat() if value else ""


def passage(text: str) -> None:
    """Write a text of many lines: as it is to a program, and to a person with what could act on a terminal escaped."""
    out = sys.stdout
    if hasattr(out, "reconfigure"):
        out.reconfigure(encoding="utf-8", errors="backslashreplace")
    out.write("\n".join(map(shown, text.split("\n"))) + "\n" if on_terminal() else text)
    out.flush()


def write(records: Iterable[Mapping[str, Any]]) -> None:
    """Write records as JSON Lines, each as soon as it is there."""
    out = sys.stdout
    if hasattr(out, "reconfigure"):
        out.reconfigure(encoding="utf-8", errors="backslashreplace")
    for record in records:
        out.write(line(record) + "\n")
        out.flush()


Row = Sequence[str]


def results(
    records: Iterable[Mapping[str, Any]], columns: Sequence[str], row: Callable[[Mapping[str, Any]], Row], *, none: str
) -> None:
    """Give results: a table of `columns` to a person, JSON Lines to a program, and `none` in words where there are none."""
    if not on_terminal():
        write(records)
        return
    rows = [row(record) for record in records]
    if rows:
        table(columns, rows)
    else:
        say(none)


def table(columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Print a table on the terminal."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    made = Table(*columns, box=box.SIMPLE_HEAD, pad_edge=False)
    for cells in rows:
        made.add_row(*(Text(folded(cell), style=STYLES.get(cell, "")) for cell in cells))
    Console(highlight=False).print(made)


STYLES = {
    "live": "green",
    "archived": "cyan",
    "deleted": "red",
    "suspended": "red",
    "not_found": "red",
    "private": "yellow",
    "withheld": "yellow",
    "login_wall": "yellow",
    "age_gated": "yellow",
    "blocked": "yellow",
    "rate_limited": "magenta",
    "server_error": "magenta",
    "unreachable": "magenta",
    "pending": "dim",
    "unresolved": "dim",
}
"""Green is kept, cyan kept by an archive, red gone, yellow refused, magenta not reached."""
