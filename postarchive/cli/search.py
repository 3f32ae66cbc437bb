"""`postarchive search`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from postarchive.archive import Archive
from postarchive.cli import lines, options
from postarchive.cli.output import day, results

if TYPE_CHECKING:
    from collections.abc import Mapping

COLUMNS = ("post", "author", "date", "outcome", "words")


@click.command("search")
@click.argument("query", nargs=-1, required=True)
@options.database
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, help="How many posts at most.")
def command(query: tuple[str, ...], path: str, limit: int) -> int:
    """Find posts by the words in them, in their authors' names, and in what articles show of them.

    All words must be there; word* finds what begins so. Best first.
    """
    options.there(path)
    with Archive(path, readonly=True) as archive:
        hits = archive.search(" ".join(query), limit=limit)
    results(map(lines.hit, hits), COLUMNS, _row, none="nothing found")
    return 0


def _row(line: Mapping[str, Any]) -> tuple[str, ...]:
    author = f"@{line['handle']}" if line["handle"] else line["name"] or ""
    return line["key"] or "(not known which)", author, day(line["posted_at"]), line["outcome"], line["snippet"]
