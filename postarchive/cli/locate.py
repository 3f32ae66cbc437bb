"""`postarchive locate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from postarchive import registry
from postarchive.cli import inputs
from postarchive.cli.output import moment, results, write
from postarchive.cli.verbs import PARTLY
from postarchive.model import PostRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

COLUMNS = ("platform", "kind", "post id", "handle", "posted at", "address")


@click.command("locate", epilog="Exit code 1: an address, or a line of the list, names no post.")
@click.argument("urls", metavar="[URL]...", nargs=-1)
@click.option("--jsonl", metavar="FILE", help='Read {"url"} lines, and answer each with one line.')
def command(urls: tuple[str, ...], jsonl: str | None) -> int:
    """Tell which post each address names, from the address alone.

    Any spelling will do: front ends, tracking queries, copies in web archives. The kind is "post", "short" for a short
    link that only a request can follow, or nothing for what is neither. The time is that of the id's own clock.
    """
    if bool(urls) == (jsonl is not None):
        raise click.UsageError("name addresses, or a list with --jsonl")
    if jsonl is not None:
        lines = inputs.Lines(jsonl)
        write(_listed(lines))
        return PARTLY if lines.bad else 0
    records = [record_of(url) for url in urls]
    results(records, COLUMNS, _row, none="")
    return 0 if all(record["kind"] for record in records) else PARTLY


def record_of(url: str) -> dict[str, Any]:
    """Say what an address is."""
    found = registry.recognise(url)
    record: dict[str, Any] = dict.fromkeys(("platform", "post_id", "handle", "canonical", "kind", "posted_at"))
    if isinstance(found, PostRef):
        told = (found.platform, found.post_id, found.handle, found.url or None, "post", moment(found.posted_at))
        record |= zip(record, told, strict=True)
    elif found is not None:
        record |= {"platform": found.platform, "canonical": found.url, "kind": "short"}
    return {"url": url, **record}


def _listed(lines: inputs.Lines) -> Iterator[dict[str, Any]]:
    for number, record in lines.records():
        url = record.get("url")
        if isinstance(url, str):
            yield record_of(url)
        else:
            lines.complain(number, '"url" must be a text')


def _row(record: Mapping[str, Any]) -> tuple[str, ...]:
    names = ("platform", "kind", "post_id", "handle", "posted_at")
    return *(record[name] or "" for name in names), record["canonical"] or record["url"]
