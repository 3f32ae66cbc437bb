"""Running an archive from the terminal: a bar while it runs, words about how it stands, and the exit code for it."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from postarchive.cli.output import moment, say, shown
from postarchive.cli.verbs import DUE, FAULT
from postarchive.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from postarchive.records import Report, Step
    from postarchive.web import Event


class Terminal:
    """What a person sees while a run goes on: a bar, and for whom it waits. Nothing, where nobody is there to see it."""

    def __init__(self) -> None:
        self._say: Callable[[str], None] | None = None

    def hear(self, event: Event) -> None:
        """Show for whom the web waits; an answer from that host ends it."""
        if self._say is not None:
            self._say(f"waiting {event.waited:.0f} s for {event.host}" if event.kind == "waiting" else "looking")

    @contextmanager
    def progress(self) -> Iterator[Callable[[Step], None]]:
        """Show the bar."""
        if not sys.stderr.isatty():
            yield lambda step: None  # noqa: ARG005 - nobody is there to see it
            return
        from rich.console import Console
        from rich.markup import escape
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("looking", total=None)
            self._say = lambda words: bar.update(task, description=escape(shown(words)))
            yield lambda step: bar.update(task, completed=step.done, total=step.done + step.left)
            self._say = None


def told(report: Report, outcomes: Mapping[Outcome, int] | None = None) -> int:
    """Say how things stand after a run, and give the exit code for it.

    Shapes:  `outcomes` is how often each came out, of what was handed in; else of all that the run was limited to.
    """
    counts = report.outcomes if outcomes is None else outcomes
    each = ", ".join(f"{counts[outcome]} {outcome}" for outcome in Outcome if counts.get(outcome))
    say(f"{sum(counts.values())} posts: {each}" if each else "no posts")
    if report.due:
        when = f", from {moment(report.next_due_at)} on" if report.next_due_at else ""
        say(f"{report.due} due again{when}: `postarchive run` goes on")
    if report.bugs:
        say(f"{report.bugs} looks ended by a fault of postarchive; please report it")
    return FAULT if report.bugs else DUE if report.due else 0
