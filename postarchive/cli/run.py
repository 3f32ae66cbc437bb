"""`postarchive run`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from postarchive.archive import Archive
from postarchive.cli import lines, looking, options
from postarchive.cli.output import on_terminal, table, write

if TYPE_CHECKING:
    from postarchive.records import Step


@click.command("run", epilog="Exit code 3: some posts could not be reached, and are due again.")
@options.database
@options.offline
@options.record
@options.contact
def command(path: str, **web_options: Any) -> int:
    """Look at whatever is due: posts that nobody looked at yet, and those that could not be reached.

    May be stopped at any time; what is done is stored. Writes a line for each look, or on a terminal how all stand.
    """
    options.there(path)
    terminal = looking.Terminal()
    with (
        options.web(**web_options, tell=terminal.hear) as web,
        Archive(path) as archive,
        terminal.progress() as show,
    ):

        def told(step: Step) -> None:
            show(step)
            if not on_terminal():
                write([lines.step(step)])

        report = archive.run(web=web, progress=told)
    if on_terminal() and report.total:
        table(("outcome", "posts"), [(outcome, str(count)) for outcome, count in report.outcomes.items()])
    return looking.told(report)
