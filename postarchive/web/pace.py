"""Manners: one request at a time to a host, a pause between two, and no more where it asks to be left alone or is down.

Sources:
    A pause belongs to the host and not to the request, and a 429 without a time means a minute: edgi-govdata-archiving/wayback,
        wayback/_client.py, 2026-07.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

from postarchive.errors import FetchError, RateLimitError, RefusedAddressError, ServerError, UnreachableError

Sleep: TypeAlias = Callable[[float], Awaitable[None] | None]

NOT_ARRIVED = frozenset({"no_such_host", "no_name_service", "connection_refused", "refused_address", "no_route"})
"""Reasons that say that no request reached the host, so that no pause is due either."""

_FAILURES = 5
_COOL_DOWN = 60.0


@dataclass(frozen=True, slots=True)
class Clock:
    """Both times: `monotonic` for waiting, which nobody sets back, and `now` (aware UTC) for what is written down."""

    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC)


async def pause(sleep: Sleep, seconds: float) -> None:
    """Sleep with a function of either kind."""
    waiting = sleep(seconds)
    if inspect.isawaitable(waiting):
        await waiting


@dataclass(slots=True)
class Gate:
    """One host's gate, shared by all tasks.

    Units:  `pace` is the least number of seconds between the starts of two requests; `patience` the longest time that
            we wait because the host asks for it. All other times are those of the monotonic clock.
    """

    host: str
    pace: float
    patience: float
    clock: Clock
    sleep: Sleep
    free_at: float = float("-inf")
    held_until: float = float("-inf")
    down_until: float = float("-inf")
    failures: int = 0
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    @asynccontextmanager
    async def turn(self, *, again: bool = False) -> AsyncIterator[None]:
        """Wait for our turn; what happens inside teaches the gate.

        Shapes:  `again` is true for a request that failed here before: it counts as one failure only.
        Errors:  RateLimitError where the host asks for more patience than we have; UnreachableError (reason `host_down`)
                 after many failures in a row. Neither costs a request.
        """
        self._check()
        async with self._lock:
            self._check()
            before, start = self.free_at, max(self.free_at, self.held_until)
            if (wait := start - self.clock.monotonic()) > 0:
                await pause(self.sleep, wait)
            self.free_at = max(start, self.clock.monotonic()) + self.pace
            try:
                yield
            except FetchError as error:
                self._learn(error, again=again)
                if error.reason in NOT_ARRIVED:
                    self.free_at = before
                raise
            self.failures = 0

    @property
    def is_shut(self) -> bool:
        """Whether nobody would be let in now."""
        now = self.clock.monotonic()
        return self.down_until > now or self.held_until - now > self.patience

    def _check(self) -> None:
        if not self.is_shut:
            return
        held = self.held_until - self.clock.monotonic()
        if held > self.patience:
            raise RateLimitError(f"{self.host} asks to be left alone for a while", retry_at=self._at(held))
        raise UnreachableError(
            f"{self.host} failed {self.failures} requests in a row and is left alone for a minute",
            reason="host_down",
        )

    def _at(self, seconds: float) -> dt.datetime:
        try:
            return self.clock.now() + dt.timedelta(seconds=seconds)
        except OverflowError:
            return dt.datetime.max.replace(tzinfo=dt.UTC)

    def _learn(self, error: FetchError, *, again: bool) -> None:
        if error.retry_at is not None:
            asked = (error.retry_at - self.clock.now()).total_seconds()
            # a little later than asked, so that many who were sent away do not come back at one moment
            self.held_until = max(self.held_until, self.clock.monotonic() + max(asked, 0.0) + random.random())  # noqa: S311
        if isinstance(error, UnreachableError | ServerError) and not isinstance(error, RefusedAddressError):
            self.failures += not again
            if self.failures >= _FAILURES:
                self.down_until = self.clock.monotonic() + _COOL_DOWN
        else:
            self.failures = 0


@dataclass(slots=True)
class Gates:
    """Every host's gate, made when the host is first asked."""

    paces: Mapping[str, float]
    pace: float
    patience: float
    clock: Clock
    sleep: Sleep
    _gates: dict[str, Gate] = field(default_factory=dict)

    def of(self, host: str) -> Gate:
        gate = self._gates.get(host)
        if gate is None:
            pace = self.paces.get(host, self.pace)
            gate = self._gates[host] = Gate(host, pace, self.patience, self.clock, self.sleep)
        return gate
