"""Options that several verbs share."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from postarchive.errors import NotAnArchiveError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from postarchive.web import Event, Web

database = click.option(
    "--db", "path", metavar="FILE", default="posts.db", show_default=True, envvar="POSTARCHIVE_DB", help="The archive."
)
kind = click.option(
    "--kind",
    type=click.Choice(["auto", "html", "text"]),
    default="auto",
    show_default=True,
    help="What the articles are.",
)
encoding = click.option("--encoding", metavar="NAME", help="How the articles' bytes are to be read.")
offline = click.option(
    "--web", "recorded", metavar="WARC", multiple=True, help="Answer from a recorded web, and ask nobody. Repeatable."
)
record = click.option("--record", metavar="WARC", help="Write what is asked and answered to a WARC file.")
contact = click.option(
    "--contact", metavar="ADDRESS", envvar="POSTARCHIVE_CONTACT", help="How a server's owner can reach you."
)


def there(path: str) -> None:
    """Make sure that an archive is there, for the verbs that make none.

    Errors:  NotAnArchiveError, with what to do.
    """
    if not Path(path).exists():
        raise NotAnArchiveError(
            f"there is no archive {path}; name one with --db, or make it with `postarchive archive`"
        )


@contextmanager
def web(
    *,
    recorded: tuple[str, ...] = (),
    record: str | None = None,
    contact: str | None = None,
    tell: Callable[[Event], None] | None = None,
) -> Iterator[Web]:
    """Open the web, or the recorded one, with the tokens that the environment has for hosts."""
    if recorded and record:
        raise click.UsageError("--record writes down what is asked of the web; with --web nobody is asked")
    from postarchive.web import Web, from_environment

    tokens = from_environment(os.environ)
    with Web(recorded=recorded or None, record=record, contact=contact, credentials=tokens, tell=tell) as opened:
        yield opened
