"""What the engine tells of its work: for whom it waits, and how each request ended."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any, TypeAlias

log = logging.getLogger("postarchive.web")

_WORTH_TELLING_S = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened.

    Shapes:  `kind` is `waiting` (for the host, `waited` seconds from now on) or `ended` (a request, with all its hops and
             tries); `outcome` is a status, or what the look found; `reason` a stable code where it ended in an error. With
             no tries, an answer of the same run served again.
    Units:   `waited` are seconds, `bytes` those of the body as received.
    """

    kind: str
    host: str
    waited: float = 0.0
    tries: int = 0
    hops: int = 0
    bytes: int = 0
    outcome: str = ""
    reason: str = ""


Tell: TypeAlias = Callable[[Event], object]
"""Is called on the engine's own thread, between two steps of its work: it should be quick."""


class Teller:
    """Tells each event to the log, and to whoever listens."""

    def __init__(self, tell: Tell | None) -> None:
        self._tell = tell

    def waiting(self, host: str, seconds: float) -> None:
        """Tell that we wait for a host, where it is long enough to be noticed."""
        if seconds < _WORTH_TELLING_S:
            return
        event = Event(kind="waiting", host=host, waited=round(seconds, 3))
        log.debug("waiting %.1f s for %s", seconds, host, extra={"web": _facts(event)})
        if self._tell is not None:
            self._tell(event)

    def ended(self, method: str, url: str, **facts: Any) -> None:
        """Tell how a request ended."""
        if self._tell is None and not log.isEnabledFor(logging.INFO):
            return
        # the address is a stranger's: no path, no user name, and no sign that acts on a terminal
        host = re.sub(r"[^\w.:-]", "?", url[:300].partition("://")[2].partition("/")[0].rpartition("@")[2])
        event = Event(kind="ended", host=host, **facts)
        log.info(
            "%s %s: %s, %d tries, waited %.1f s, %d bytes",
            method,
            host,
            f"{event.outcome} ({event.reason})" if event.reason else event.outcome,
            event.tries,
            event.waited,
            event.bytes,
            extra={"web": _facts(event)},
        )
        if self._tell is not None:
            self._tell(event)


def _facts(event: Event) -> dict[str, Any]:
    return {one.name: getattr(event, one.name) for one in fields(event)}
