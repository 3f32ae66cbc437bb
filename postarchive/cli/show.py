"""`postarchive show`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from postarchive.archive import Archive
from postarchive.cli import lines, options
from postarchive.cli.output import day, folded, moment, on_terminal, say, shown, table, write
from postarchive.cli.verbs import NO_POST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@click.command("show", epilog="Exit code 9: the archive has no such post.")
@click.argument("post", metavar="KEY|URL")
@options.database
def command(post: str, path: str) -> int:
    """Show all that an archive knows of a post: its record, every look at it, and the articles that show it.

    The post may be named by its key (twitter:20) or by any spelling of its address.
    """
    options.there(path)
    with Archive(path, readonly=True) as archive:
        found = archive.get(post)
        if found is None:
            say(f"{path} has no post {post}")
            return NO_POST
        record = {
            **lines.post(found),
            "looks": [lines.look(look) for look in archive.snapshots(found.key)],
            "embeds": [
                {
                    **lines.embed(embed),
                    "evidence": [
                        {"kind": one.kind, "agrees": one.agrees, "detail": one.detail} for one in embed.evidence
                    ],
                    "attempts": lines.attempts(embed.attempts),
                }
                for embed in archive.embeds(post=found.key)
            ],
        }
    if on_terminal():
        _tell(record)
    else:
        write([record])
    return 0


def _tell(record: Mapping[str, Any]) -> None:
    for line in _about(record):
        click.echo(line)
    table(("looked at", "asked", "outcome", "why", "received"), list(_looks(record)))
    for embed in record["embeds"]:
        click.echo(f"shown in {shown(embed['article'] or 'nothing: handed in alone')} as {embed['markup'] or 'text'}")
        click.echo("".join(f"    {one['kind']}: {folded(one['detail'])}\n" for one in embed["evidence"]), nl=False)


def _about(record: Mapping[str, Any]) -> Iterator[str]:
    post = record["post"] or {}
    yield f"{shown(record['key'])}  {shown(record['canonical'] or '')}"
    if post:
        author = " ".join(word for word in (post["name"], f"(@{post['handle']})" if post["handle"] else "") if word)
        yield f"{folded(author)}, {moment(post['posted_at'] or record['posted_at']) or 'no day known'}"
        yield f"    {folded(post['body']) or '(no words)'}"
        yield from (f"    {media['kind']}: {shown(media['url'])}" for media in post["media"])
    state = f"{record['outcome']}; {record['state']}"
    alive = record["last_known_alive_at"]
    yield f"{state}; last known alive {day(alive)}" if alive else state
    if record["aliases"]:
        yield f"also known as {shown(', '.join(record['aliases']))}"


def _looks(record: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    for look in record["looks"]:
        for attempt in look["attempts"]:
            received = ", ".join(f"{one['status']} {one['size']} B" for one in attempt["captures"])
            why = attempt["detail"] or attempt["reason"] or ""
            yield f"{look['taken_at']:%Y-%m-%d %H:%M}", attempt["fetcher"], attempt["outcome"], why, received
