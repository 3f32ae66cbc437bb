"""Manners: a pause between two requests to a host, few at once, and none where it asks to be left alone or is down.

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
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from postarchive.errors import FetchError, RateLimitError, RefusedAddressError, ServerError, UnreachableError

if TYPE_CHECKING:
    import httpx

    from postarchive.web.ledger import Ledger

T = TypeVar("T")
Sleep: TypeAlias = Callable[[float], Awaitable[None] | None]

NOT_ARRIVED = frozenset({"no_such_host", "no_name_service", "connection_refused", "refused_address", "no_route"})
"""Reasons that say that no request reached the host, so that no pause is due either."""

_FAILURES = 5
_COOL_DOWN = 60.0
_FORGOTTEN_AFTER = 600.0
_GATES = 4_096
"""Gates that may be open before those that nobody has used for ten minutes are forgotten."""
_LONGEST_HOLD = 86_400.0
"""A host that asks for a year gets it from this web, but a day from the ledger: one wrong header would close it for good."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a host is asked: with `pace` seconds between the starts of two requests, and at most `width` under way at once."""

    pace: float
    width: int = 1

    def __post_init__(self) -> None:
        if not (self.pace >= 0 and self.width >= 1):
            raise ValueError(f"a host is asked with a pace of 0 or more and a width of 1 or more, not {self}")


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
class Host:
    """What a host has let us know, whichever of its gates we came through. Times are those of the monotonic clock."""

    name: str
    held_until: float = float("-inf")
    down_until: float = float("-inf")
    failures: int = 0


class Gate:
    """The gate to a host, or to a part of it that has a pace of its own; shared by all tasks."""

    def __init__(self, name: str, host: Host, manner: Manner, house: Gates) -> None:
        self.name, self.host = name, host
        self._pace, self._house = manner.pace, house
        self._room = asyncio.Semaphore(manner.width)
        self._turns = asyncio.Lock()
        self._free_at = house.clock.monotonic()
        self._claims = True

    async def turn(self, ask: Callable[[], Awaitable[T]], *, again: bool = False) -> T:
        """Wait for our turn, and ask in it; what comes of that teaches the gate.

        Shapes:  `again` is true for a request that failed here before: it counts as one failure only.
        Errors:  RateLimitError where the host asks for more patience than we have; UnreachableError (reason `host_down`)
                 after many failures in a row. Neither costs a request.
        """
        self._check()
        async with self._room:
            async with self._turns:
                claimed = await self._take()
                before, self._free_at = self._free_at, self._house.clock.monotonic() + self._pace
                after = self._free_at
            try:
                answer = await ask()
            except FetchError as error:
                await self._learn(error, again=again)
                if error.reason in NOT_ARRIVED:
                    if self._free_at == after:
                        self._free_at = before
                    if claimed is not None and self._house.ledger is not None:
                        await asyncio.to_thread(self._house.ledger.give_back, self.name, self._pace, at=claimed)
                raise
            self.host.failures = 0
            return answer

    @property
    def is_forgettable(self) -> bool:
        """Whether nothing is remembered here that still matters; nobody waits at a gate for so long."""
        free = max(self._free_at, self.host.held_until, self.host.down_until)
        return self._house.clock.monotonic() - free > _FORGOTTEN_AFTER

    @property
    def is_shut(self) -> bool:
        """Whether nobody would be let in now."""
        now = self._house.clock.monotonic()
        return self.host.down_until > now or self.host.held_until - now > self._house.patience

    def _check(self) -> None:
        if not self.is_shut:
            return
        held = self.host.held_until - self._house.clock.monotonic()
        if held > self._house.patience:
            raise RateLimitError(f"{self.host.name} asks to be left alone for a while", retry_at=self._at(held))
        raise UnreachableError(
            f"{self.host.name} failed {self.host.failures} requests in a row and is left alone for a minute",
            reason="host_down",
        )

    async def _take(self) -> dt.datetime | None:
        """Wait until nobody needs more patience of us; give the time of the turn that the ledger has for us, if it has one."""
        await self._wait()
        ledger, at = self._house.ledger, self._house.clock.now()
        # where no pace is due only the first request asks the ledger, whether somebody left a hold there
        while ledger is not None and (self._pace or self._claims):
            self._claims = False
            at, ours = await asyncio.to_thread(ledger.claim, self.name, self._pace, at=at)
            away = (at - self._house.clock.now()).total_seconds()
            if ours:
                if away > 0:
                    await self._house.wait(self.host.name, away)
                return at
            self.host.held_until = max(self.host.held_until, self._house.clock.monotonic() + away)
            await self._wait()
        return None

    async def _wait(self) -> None:
        """Wait for our own pace and the host's word; while we do, that may come to ask for more."""
        until = float("-inf")
        while (wanted := max(self._free_at, self.host.held_until)) > until:
            self._check()
            until = wanted
            if (wait := wanted - self._house.clock.monotonic()) > 0:
                await self._house.wait(self.host.name, wait)

    def _at(self, seconds: float) -> dt.datetime:
        try:
            return self._house.clock.now() + dt.timedelta(seconds=seconds)
        except OverflowError:
            return dt.datetime.max.replace(tzinfo=dt.UTC)

    async def hold(self, until: dt.datetime) -> None:
        """Leave the host alone until then, as it asks; with all that share its pace."""
        asked = (until - self._house.clock.now()).total_seconds()
        # a little later than asked, so that many who were sent away do not come back at one moment
        held = max(asked, 0.0) + random.random()  # noqa: S311
        self.host.held_until = max(self.host.held_until, self._house.clock.monotonic() + held)
        if self._house.ledger is not None:
            last = self._at(min(held, _LONGEST_HOLD))
            await asyncio.to_thread(self._house.ledger.hold, self.host.name, until=last)

    async def _learn(self, error: FetchError, *, again: bool) -> None:
        host, now = self.host, self._house.clock.monotonic()
        if error.retry_at is not None:
            await self.hold(error.retry_at)
        if isinstance(error, UnreachableError | ServerError) and not isinstance(error, RefusedAddressError):
            host.failures += not again
            if host.failures >= _FAILURES:
                host.down_until = now + _COOL_DOWN
        else:
            host.failures = 0


@dataclass(slots=True)
class Gates:
    """Every host's gate, made when the host is first asked.

    Shapes:  `manners` are named by host, or by host and the beginning of a path (`web.archive.org/web/`), of which the
             longest counts; `manner` is for all others; `told` hears for whom we wait, and how long.
    Units:   `patience` is the longest time that we wait because a host asks for it.
    """

    manners: Mapping[str, Manner]
    manner: Manner
    patience: float
    clock: Clock
    sleep: Sleep
    told: Callable[[str, float], None]
    ledger: Ledger | None = None
    _gates: dict[str, Gate] = field(default_factory=dict)
    _hosts: dict[str, Host] = field(default_factory=dict)
    _parts: dict[str, list[str]] = field(init=False)
    _full: int = _GATES

    def __post_init__(self) -> None:
        self._parts = {}
        for name in sorted(self.manners, key=len, reverse=True):
            if "/" in name:
                self._parts.setdefault(name.partition("/")[0], []).append(name)

    def of(self, url: httpx.URL) -> Gate:
        """Give the gate that a request goes through."""
        host = url.host
        name = next((part for part in self._parts.get(host, ()) if (host + url.path).startswith(part)), host)
        gate = self._gates.get(name)
        if gate is None:
            if len(self._gates) >= self._full:
                self._forget()
            known = self._hosts.setdefault(host, Host(host))
            gate = self._gates[name] = Gate(name, known, self.manners.get(name, self.manner), self)
        return gate

    def _forget(self) -> None:
        self._gates = {name: gate for name, gate in self._gates.items() if not gate.is_forgettable}
        self._hosts = {gate.host.name: gate.host for gate in self._gates.values()}
        self._full = max(_GATES, 2 * len(self._gates))

    async def wait(self, host: str, seconds: float) -> None:
        """Wait for a host, and tell that we do."""
        self.told(host, seconds)
        await pause(self.sleep, seconds)
