"""The door for code that is not async: the same engine, on a loop in a thread of its own."""

from __future__ import annotations

import asyncio
import concurrent.futures
import queue
import threading
import weakref
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypedDict, TypeVar, Unpack

from postarchive.web.engine import AsyncWeb

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Collection, Coroutine, Generator, Iterable, Mapping
    from contextlib import AbstractContextManager
    from types import TracebackType

    import httpx

    from postarchive.contract import Flow
    from postarchive.model import Capture, Request
    from postarchive.web.credentials import Credentials
    from postarchive.web.engine import Path
    from postarchive.web.events import Tell
    from postarchive.web.guard import Resolver
    from postarchive.web.ledger import Ledger
    from postarchive.web.pace import Clock, Manner, Sleep
    from postarchive.web.patience import Retry

T = TypeVar("T")
K = TypeVar("K")
Future = concurrent.futures.Future
_Home: TypeAlias = tuple[asyncio.AbstractEventLoop, asyncio.Event, threading.Thread]


class Options(TypedDict, total=False):
    """What a web may be told when it is made; `AsyncWeb` says what each means."""

    contact: str | None
    transport: httpx.AsyncBaseTransport | httpx.BaseTransport | None
    proxy: str | None
    fast: bool | None
    recorded: Path | Iterable[Path] | None
    record: Path | None
    paces: Mapping[str, float | Manner] | None
    pace: float | Manner
    retry: Retry | None
    deadline: float
    hop_deadline: float
    limits: Mapping[str, int] | None
    credentials: Credentials | None
    tell: Tell | None
    allow: Collection[tuple[str, int]]
    resolver: Resolver
    tls: ssl.SSLContext | None
    clock: Clock | Callable[[], float] | None
    sleep: Sleep


class Web:
    """The web, for plain code; works in a notebook too, whose own loop is running. Takes what `AsyncWeb` takes.

    The thread starts with the first request, and ends with `close`, with the `with` block, or with the program.
    """

    def __init__(self, **options: Unpack[Options]) -> None:
        self._web = AsyncWeb(**options)
        self._lock = threading.Lock()
        self._home: _Home | None = None
        self._finalizer: weakref.finalize[Any, Web] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop what is under way and close every connection, for good."""
        with self._lock:
            self._start()
            assert self._finalizer is not None
            self._finalizer()

    def sharing(self, ledger: Ledger) -> AbstractContextManager[None]:
        """Keep the pace of hosts, inside the block, with all who share the ledger: other processes, and later runs."""
        return self._web.sharing(ledger)

    def get(
        self, url: str, *, expect: str = "page", headers: Mapping[str, str] | None = None, hops: int = 5
    ) -> Capture:
        """Ask for an address; `AsyncWeb.send` says what comes of it."""
        return self._wait(self._web.get(url, expect=expect, headers=headers, hops=hops))

    def send(self, request: Request) -> Capture:
        """Ask, follow where the answers lead, and give the last one, as `AsyncWeb.send` does."""
        return self._wait(self._web.send(request))

    def run(self, flow: Flow[T]) -> T:
        """Drive a flow to its end."""
        return self._wait(self._web.run(flow))

    def run_each(
        self, flows: Iterable[tuple[K, Flow[T]]], *, at_once: int = 32
    ) -> Generator[tuple[K, T | BaseException], None, None]:
        """Drive many flows, some at once, and give each one's value, or the exception that ended it, as they end.

        Shapes:  the iterable is read in the caller's own thread, and only as there is room.
        """
        source = iter(flows)
        ended: queue.SimpleQueue[Future[T]] = queue.SimpleQueue()
        running: dict[Future[T], K] = {}
        try:
            while True:
                while len(running) < at_once and (pair := next(source, None)) is not None:
                    future = self._submit(self._web.run(pair[1]))
                    running[future] = pair[0]
                    future.add_done_callback(ended.put)
                if not running:
                    return
                future = ended.get()
                key = running.pop(future)
                yield key, asyncio.CancelledError() if future.cancelled() else future.exception() or future.result()
        finally:
            for future in running:
                future.cancel()

    def _wait(self, work: Coroutine[Any, Any, T]) -> T:
        future = self._submit(work)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise

    def _submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        with self._lock:
            loop = self._start()
            if loop.is_closed():
                work.close()
                raise RuntimeError("this web is closed; make another one")
            return asyncio.run_coroutine_threadsafe(work, loop)

    def _start(self) -> asyncio.AbstractEventLoop:
        if self._home is None:
            self._home = _started(self._web)
            self._finalizer = weakref.finalize(self, _stop, *self._home)
        return self._home[0]


def _started(web: AsyncWeb) -> _Home:
    ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()
    thread = threading.Thread(target=lambda: asyncio.run(_live(web, ready)), name="postarchive-web", daemon=True)
    thread.start()
    return (*ready.result(), thread)


async def _live(web: AsyncWeb, ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]]) -> None:
    stop = asyncio.Event()
    async with web:
        ready.set_result((asyncio.get_running_loop(), stop))
        await stop.wait()


def _stop(loop: asyncio.AbstractEventLoop, stop: asyncio.Event, thread: threading.Thread) -> None:
    loop.call_soon_threadsafe(stop.set)
    if thread is not threading.current_thread():
        thread.join()
