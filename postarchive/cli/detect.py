"""`postarchive detect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from postarchive.cli import USAGE, inputs, options
from postarchive.cli.output import passage, results, say, write
from postarchive.cli.verbs import PARTLY
from postarchive.detection import detect
from postarchive.detection.prose import prose
from postarchive.exports import embed_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

KINDS = ("auto", "html", "text")
COLUMNS = ("platform", "author", "date", "id or link", "words")


@click.command(
    "detect", epilog="With --jsonl, a line that cannot be used is named, and the rest goes on (exit code 1)."
)
@click.argument("source", metavar="[FILE|URL|-]", required=False)
@click.option(
    "--jsonl", metavar="FILE", help='Read {"id", "text"|"html"|"file", …} lines; write {"id", "posts"} lines.'
)
@options.kind
@options.encoding
@click.option("--url", metavar="URL", help="The article's own address.")
@click.option("--prose", "without", is_flag=True, help="Write the article without its posts instead.")
@options.offline
@options.contact
def command(
    source: str | None,
    jsonl: str | None,
    *,
    kind: str,
    encoding: str | None,
    url: str | None,
    without: bool,
    **web_options: Any,
) -> int:
    """Find the posts that an article shows.

    Reads a file, an address, or standard input (-), and writes the posts in the article's order: JSON Lines, or a table
    on a terminal. Nothing is stored, and nothing is asked but the article's own address. With --prose, the words of the
    article that are no post's come out instead.
    """
    if (source is None) == (jsonl is None):
        raise click.UsageError("name one article, or a list with --jsonl")
    if jsonl is not None:
        lines = inputs.Lines(jsonl)
        write(_articles(lines, _prose_of if without else _posts_of))
        return PARTLY if lines.bad else 0
    given = _given(source or "-", web_options)
    said: dict[str, Any] = {"url": url or given.url, "encoding": encoding or given.encoding}
    try:
        if without:
            passage(prose(given.content, kind, **said))
            return 0
        found = detect(given.content, kind, **said)
    except ValueError as error:
        say(str(error))
        return USAGE
    for note in found.notes:
        say(note)
    results(map(embed_record, found), COLUMNS, _row, none="no post found")
    return 0


def _given(source: str, web_options: dict[str, Any]) -> inputs.Given:
    if not inputs.ADDRESS.match(source):
        return inputs.local(source)
    with options.web(**web_options) as web:
        return inputs.page(source, web)


def _articles(lines: inputs.Lines, read: Callable[..., dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for number, record in lines.records():
        try:
            source, kind = _source(record, lines.name)
            made = read(source, kind, url=_text(record, "url"), encoding=_text(record, "encoding"))
        except (inputs.InputError, TypeError, ValueError) as error:
            lines.complain(number, error)
        else:
            yield {"id": record.get("id"), **made}


def _posts_of(source: str | bytes, kind: str, **said: str | None) -> dict[str, Any]:
    return {"posts": [embed_record(embed) for embed in detect(source, kind, **said)]}


def _prose_of(source: str | bytes, kind: str, **said: str | None) -> dict[str, Any]:
    words = prose(source, kind, **said)
    return {"prose": words, "kept": words.kept}


def _source(record: Mapping[str, Any], path: str) -> tuple[str | bytes, str]:
    """Give a line's article and its kind."""
    text, page, name = (_text(record, key) for key in ("text", "html", "file"))
    if [text, page, name].count(None) != 2:
        raise inputs.InputError('one of "text", "html" and "file" must be there')
    kind = _text(record, "kind") or "auto"
    if name is not None:
        return inputs.file(inputs.beside(path, name)), kind
    return (text, kind) if text is not None else (page or "", "html")


def _text(record: Mapping[str, Any], key: str) -> str | None:
    value = record.get(key)
    if value is not None and not isinstance(value, str):
        raise inputs.InputError(f'"{key}" must be a text')
    return value


def _row(record: Mapping[str, Any]) -> tuple[str, ...]:
    author = f"@{record['handle']}" if record["handle"] else record["name"] or ""
    link = record["post_id"] or record["url"] or " ".join(record["short_links"])
    return record["platform"], author, record["date"] or "", link, record["body"] or ""
