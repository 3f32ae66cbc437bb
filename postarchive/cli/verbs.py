"""The tree of verbs, and what every ending of a verb means to the shell."""

from __future__ import annotations

import errno
import importlib
import logging
import os
import signal
import sys
import traceback
from typing import TYPE_CHECKING, Any, NoReturn

import click

from postarchive import errors
from postarchive.cli import USAGE, VERBS, page
from postarchive.cli.output import say, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTLY, DUE, UNREADABLE, NOT_ARCHIVE, NEWER, BUSY, DISK, NO_POST, FAULT, INTERRUPTED, TERMINATED = (
    1, 3, 4, 5, 6, 7, 8, 9, 70, 130, 143,
)  # fmt: skip

CODES: tuple[tuple[type[errors.PostArchiveError], int], ...] = (
    (errors.SchemaError, NEWER),
    (errors.BusyError, BUSY),
    (errors.DiskError, DISK),
    (errors.StoreError, NOT_ARCHIVE),
    (errors.PluginError, USAGE),
    (errors.PostArchiveError, UNREADABLE),
)
"""The first that fits counts. What is raised as far as here ended the verb; a look that failed is a finding, and does not."""


class TerminatedError(KeyboardInterrupt):
    """Somebody asked the process to end: it does so as after Ctrl-C, and says so with another code."""


class Verbs(click.Group):
    """Verbs are imported when they are called, and listed without being imported."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in VERBS:
            return None
        command: click.Command = importlib.import_module(f"postarchive.cli.{cmd_name}").command
        return command

    def get_help(self, ctx: click.Context) -> str:  # noqa: ARG002 - click's signature
        return page().rstrip("\n")


def _version(ctx: click.Context, _option: click.Parameter, asked: Any) -> None:
    if asked:
        from importlib.metadata import version

        click.echo(f"postarchive {version('postarchive')}")
        ctx.exit()


def _tell(_ctx: click.Context, _option: click.Parameter, verbose: Any) -> None:
    logging.getLogger("postarchive").setLevel(logging.INFO if verbose else logging.WARNING)


class Words(logging.Handler):
    """Log lines hold strangers' words: each stays one line, and does nothing to the terminal."""

    def emit(self, record: logging.LogRecord) -> None:
        say(record.getMessage())


@click.command(cls=Verbs, context_settings={"max_content_width": 100})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version)
@click.option("-v", "--verbose", is_flag=True, is_eager=True, expose_value=False, callback=_tell)
def postarchive() -> None:
    """Find the posts that an article shows."""


def run(arguments: Sequence[str]) -> int:
    """Run one verb and give its exit code."""
    before = signal.signal(signal.SIGTERM, _terminated)
    words = Words()
    logging.getLogger("postarchive").addHandler(words)
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # who reads us has had enough; nothing more may be written, not even by the interpreter's own last flush
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    finally:
        logging.getLogger("postarchive").removeHandler(words)
        signal.signal(signal.SIGTERM, before)
    return code


def _terminated(*_: object) -> NoReturn:
    raise TerminatedError


def _run(arguments: Sequence[str]) -> int:
    try:
        # not click's own main, which turns each ending into one of its own
        with postarchive.make_context("postarchive", list(arguments)) as context:
            return int(postarchive.invoke(context) or 0)
    except click.exceptions.Exit as ending:
        return ending.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return error.exit_code
    except click.ClickException as error:
        if isinstance(error, click.UsageError) and error.ctx is not None:
            say(error.ctx.get_usage())
        say(error.format_message())
        return error.exit_code
    except (KeyboardInterrupt, click.Abort) as error:
        say("stopped; what was done is stored, and the next run goes on")
        return TERMINATED if isinstance(error, TerminatedError) else INTERRUPTED
    except errors.PostArchiveError as error:
        say(str(error))
        return next(code for kind, code in CODES if isinstance(error, kind))
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        say(f"{error.filename or 'the system'}: {error.strerror or error}")
        return DISK if error.errno in {errno.ENOSPC, errno.EROFS, errno.EDQUOT, errno.EFBIG} else UNREADABLE
    except Exception:  # noqa: BLE001 - the last door: whatever a fault of ours raises becomes words and a code
        for line in traceback.format_exc().splitlines():
            sys.stderr.write(shown(line) + "\n")
        say("this is a fault of postarchive; please report it with the lines above")
        return FAULT
