"""The engine: requests in, captures out; flows driven. The one way out of this library."""

from __future__ import annotations

import asyncio
import os
import re
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Self, TypeAlias, TypeVar

from postarchive import registry
from postarchive.errors import FetchError, UnreachableError
from postarchive.model import Capture, Hop, Request
from postarchive.protocols import limits, memento, replies
from postarchive.web import guard, redirects
from postarchive.web.answers import Answers
from postarchive.web.events import Teller
from postarchive.web.exchange import LIMITS, PATIENCE, Exchange
from postarchive.web.opening import opened
from postarchive.web.pace import Clock, Gates, Manner, Sleep, pause
from postarchive.web.patience import Retry, may_pass, retrying

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, Callable, Collection, Iterable, Iterator, Mapping
    from types import TracebackType

    import httpx

    from postarchive.contract import Flow
    from postarchive.web.credentials import Credentials
    from postarchive.web.events import Tell
    from postarchive.web.ledger import Ledger
    from postarchive.web.pace import Gate

T = TypeVar("T")
K = TypeVar("K")
Path: TypeAlias = str | os.PathLike[str]

_HOME = "https://github.com/postarchive/postarchive"


@dataclass(slots=True)
class _Trip:
    """What one request has cost so far, over all its hops and tries."""

    hops: list[Hop] = field(default_factory=list)
    tries: int = 0
    seconds: float = 0.0
    waited: float = 0.0


class AsyncWeb:
    """The web, for async code: guarded, patient, polite. Best used as a context manager, which keeps connections open.

    Shapes:  `contact` goes into the User-Agent, so that a host can reach whoever asks; `transport` is any httpx transport
             and stands in the guard's place: then nobody checks where addresses lead; `proxy` is asked in every host's
             place, and looks names up itself: then addresses are checked, but not where names lead; `fast` says whether
             aiohttp opens the connections (None: where the extra `[fast]` is installed); `recorded` names WARC files that
             answer instead of the network, `record` one that every answer is added to; `paces` says for a host, or for a
             host and the beginning of a path, and `pace` for all that no platform knows, how long to pause, a `Manner`
             also how many requests may be under way at once; `limits` the largest body by what is expected; `credentials`
             gives the secret headers for a host; `tell` hears of each `Event`; `allow` lets single pairs of address and
             port through the guard (for tests); `resolver` looks names up; `tls` is a context with certificates of your
             own; `clock` is a `Clock`, or a function for the monotonic one.
    Units:   `deadline` is what one request may take on the network with all its hops and tries, and between tries, in
             seconds; waiting for the host's turn does not count. `hop_deadline` is for one answer. For media both are six
             times as long.
    """

    def __init__(
        self,
        *,
        contact: str | None = None,
        transport: httpx.AsyncBaseTransport | httpx.BaseTransport | None = None,
        proxy: str | None = None,
        fast: bool | None = None,
        recorded: Path | Iterable[Path] | None = None,
        record: Path | None = None,
        paces: Mapping[str, float | Manner] | None = None,
        pace: float | Manner = 2.0,
        retry: Retry | None = None,
        deadline: float = 30.0,
        hop_deadline: float = 10.0,
        limits: Mapping[str, int] | None = None,
        credentials: Credentials | None = None,
        tell: Tell | None = None,
        allow: Collection[tuple[str, int]] = (),
        resolver: guard.Resolver = guard.lookup,
        tls: ssl.SSLContext | None = None,
        clock: Clock | Callable[[], float] | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        if sum(one is not None for one in (recorded, transport, proxy)) > 1 or (recorded and record):
            raise ValueError(
                "answers come from one place: give one of recorded=, transport= and proxy=, record= with a live one"
            )
        retry = retry or Retry()
        self._retry = retry
        self._deadline, self._hop_deadline = deadline, hop_deadline
        self._sleep = sleep
        self._guard = guard.Guard(resolver, allow) if transport is None and recorded is None else None
        self._clock = clock if isinstance(clock, Clock) else Clock(clock) if clock else Clock()
        self._teller = Teller(tell)
        manners = {name: _manner(one) for name, one in (registry.paces() | dict(paces or {})).items()}
        self._gates = Gates(manners, _manner(pace), retry.patience, self._clock, sleep, self._teller.waiting)
        self._entered = self._closed = False
        self._answers: Answers | None = None
        self._under_way = 0
        self._recording = self._recorder = None
        if recorded is not None or record is not None:
            from postarchive.protocols import warc

            self._recording = warc.index(recorded) if recorded is not None else None
            self._recorder = warc.Recorder(record) if record is not None else None
        self._exchange = Exchange(
            opened(self._guard or guard.Guard(resolver), transport=transport, tls=tls, proxy=proxy, fast=fast),
            clock=self._clock,
            limits=LIMITS | dict(limits or {}),
            user_agent=_user_agent(contact),
            credentials=credentials,
            recorder=self._recorder,
        )

    async def __aenter__(self) -> Self:
        self._entered = True
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close every connection, and the file that is recorded to."""
        self._closed = True
        await self._exchange.transport.aclose()
        if self._recorder is not None:
            self._recorder.close()

    @contextmanager
    def sharing(self, ledger: Ledger) -> Iterator[None]:
        """Keep the pace of hosts, inside the block, with all who share the ledger: other processes, and later runs.

        The block is one run: what was answered in it, and may serve whoever asks the same, is not asked again.
        """
        before = self._gates.ledger, self._answers
        self._gates.ledger, self._answers = ledger, Answers(self._clock)
        try:
            yield
        finally:
            self._gates.ledger, self._answers = before

    async def get(
        self, url: str, *, expect: str = "page", headers: Mapping[str, str] | None = None, hops: int = 5
    ) -> Capture:
        """Ask for an address; `send` says what comes of it."""
        return await self.send(Request(url=url, expect=expect, headers=tuple((headers or {}).items()), hops=hops))

    async def send(self, request: Request) -> Capture:
        """Ask, follow where the answers lead, and give the last one, whatever its status, but 429 and 5xx.

        What passes is tried again first. A 404, a 403 or a 401 is an answer like any other: what it says of a post is for
        the platform's reader to tell, and `protocols.replies.refused` knows the usual meaning.

        Errors:  RefusedAddressError where the guard says no; UnreachableError where no answer came; RateLimitError for a
                 429 that stays, with the time until which the host wants peace; ServerError for a 5xx that stays, and
                 for bodies that broke off; TooLargeError and UnreadableError for what nobody should read.
        """
        if request.expect not in LIMITS:
            raise ValueError(f"a request expects one of {', '.join(LIMITS)}, not {request.expect!r}")
        if self._closed:
            raise RuntimeError("this web is closed; make another one")
        trip = _Trip()
        self._under_way += 1
        try:
            capture = await self._follow(request, trip)
        except FetchError as error:
            error.url = error.url or request.url
            error.capture = error.capture and replace(error.capture, hops=tuple(trip.hops))
            self._tell(request, trip, str(error.outcome), error.reason, 0)
            raise
        finally:
            self._under_way -= 1
            if not self._entered and not self._under_way and self._guard is not None:
                await self._exchange.transport.aclose()
        came = trip.tries or self._recording is not None
        self._tell(request, trip, str(capture.status), "", len(capture.body) if came else 0)
        return capture

    async def run(self, flow: Flow[T]) -> T:
        """Drive a flow to its end: ask what it yields, send it what came, throw into it what went wrong."""
        try:
            request = next(flow)
            while True:
                try:
                    capture = await self.send(request)
                except FetchError as error:
                    request = flow.throw(error)
                else:
                    request = flow.send(capture)
        except StopIteration as end:
            value: T = end.value
            return value
        finally:
            flow.close()

    async def run_each(
        self, flows: Iterable[tuple[K, Flow[T]]], *, at_once: int = 32
    ) -> AsyncGenerator[tuple[K, T | BaseException], None]:
        """Drive many flows, some at once, and give each one's value, or the exception that ended it, as they end.

        Shapes:  flows are taken from the iterable only as there is room for them, so there may be millions.
        """
        source = iter(flows)
        running: dict[asyncio.Task[T], K] = {}
        try:
            while True:
                while len(running) < at_once and (pair := next(source, None)) is not None:
                    running[asyncio.ensure_future(self.run(pair[1]))] = pair[0]
                if not running:
                    return
                done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    key = running.pop(task)
                    yield key, asyncio.CancelledError() if task.cancelled() else task.exception() or task.result()
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def _follow(self, request: Request, trip: _Trip) -> Capture:
        while True:
            capture = await self._patiently(request, trip)
            following = redirects.onward(capture, request, trip.hops)
            if following is None:
                return replace(capture, hops=tuple(trip.hops)) if trip.hops else capture
            request = following

    async def _patiently(self, request: Request, trip: _Trip) -> Capture:
        url = guard.parsed(request.url)
        if self._recording is not None:
            return self._recorded(replace(request, url=str(url)))
        if self._guard is not None:
            self._guard.check(url)
        if self._answers is not None and request.method == "GET":
            return await self._answers.once(request, partial(self._asked, request, url, trip))
        return await self._asked(request, url, trip)

    async def _asked(self, request: Request, url: httpx.URL, trip: _Trip) -> Capture:
        gate = self._gates.of(url)
        try:
            return await self._ask(request, url, gate, trip)
        except FetchError as error:
            if not may_pass(error):
                raise
            return await self._again(error, request, url, gate, trip)

    async def _again(self, first: FetchError, request: Request, url: httpx.URL, gate: Gate, trip: _Trip) -> Capture:
        """Try again what failed once. What passes at once, as nearly everything does, never pays for the policy."""
        failed = [first]

        async def ask() -> Capture:
            if failed:
                raise failed.pop()
            return await self._ask(request, url, gate, trip, again=True)

        async def wait(seconds: float) -> None:
            trip.seconds += seconds
            trip.waited += seconds
            self._teller.waiting(url.host, seconds)
            await pause(self._sleep, seconds)

        def left() -> float:
            return 0.0 if gate.is_shut else self._deadline * PATIENCE[request.expect] - trip.seconds

        capture: Capture = await retrying(self._retry, wait, left)(ask)
        return capture

    async def _ask(self, request: Request, url: httpx.URL, gate: Gate, trip: _Trip, *, again: bool = False) -> Capture:
        """Ask once, in the host's turn and in the time that is left."""
        came = self._clock.monotonic()

        async def ask() -> Capture:
            trip.waited += max(0.0, self._clock.monotonic() - came)
            patience = PATIENCE[request.expect]
            left = self._deadline * patience - trip.seconds
            if left <= 0:
                raise UnreachableError(f"{url} was not asked any more: the time was up", reason="timeout")
            began = asyncio.get_running_loop().time()
            trip.tries += 1
            try:
                seconds = min(self._hop_deadline * patience, left)
                capture = _settled(await self._exchange.ask(request, url, seconds=seconds))
            finally:
                trip.seconds += asyncio.get_running_loop().time() - began
            if (until := limits.spent_until(capture)) is not None:
                await gate.hold(until)
            return capture

        return await gate.turn(ask, again=again)

    def _recorded(self, request: Request) -> Capture:
        assert self._recording is not None
        capture = self._recording.answer(request)
        if capture is None:
            raise UnreachableError(f"{request.url} is not in the recorded web", reason="not_recorded", url=request.url)
        return _settled(capture)

    def _tell(self, request: Request, trip: _Trip, outcome: str, reason: str, size: int) -> None:
        self._teller.ended(
            request.method,
            request.url,
            waited=round(trip.waited, 3),
            tries=trip.tries,
            hops=len(trip.hops),
            bytes=size,
            outcome=outcome,
            reason=reason,
        )


def _settled(capture: Capture) -> Capture:
    """Pass an answer on, unless it says: not now. What a web archive shows of somebody else's trouble is a copy."""
    if (capture.status == 429 or 500 <= (capture.status or 0) < 600) and memento.archived_at(capture) is None:
        replies.refused(capture)
    return capture


def _manner(pace: float | Manner) -> Manner:
    return pace if isinstance(pace, Manner) else Manner(pace)


def _user_agent(contact: str | None) -> str:
    if contact is not None and not re.fullmatch(r"[\x20-\x27\x2a-\x7e]{1,200}", contact):
        raise ValueError("contact: an e-mail address or a link, in plain letters")
    try:
        release = version("postarchive")
    except PackageNotFoundError:
        release = "0"
    return f"postarchive/{release} (+{contact or _HOME})"
