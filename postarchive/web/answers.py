"""The answers of one run: where many ask the same, as with a short link that stands in many articles, the server is asked once."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from postarchive.protocols.repeats import serves

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from postarchive.model import Capture, Request
    from postarchive.web.pace import Clock

_MOST = 128
_LARGEST = 1 << 16
"""Bytes of a body that is remembered: with `_MOST`, 8 MiB for a run of any length."""


class Answers:
    """What was answered in this run and may still serve, by the whole request; each with the time at which it came."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._held: OrderedDict[Request, Capture] = OrderedDict()
        self._asking: WeakValueDictionary[Request, asyncio.Lock] = WeakValueDictionary()

    async def once(self, request: Request, ask: Callable[[], Awaitable[Capture]]) -> Capture:
        """Ask, unless an answer to the same request serves; whoever asks the same meanwhile waits for this one's."""
        async with self._asking.setdefault(request, asyncio.Lock()):
            held = self._held.get(request)
            if held is not None and serves(held, at=self._clock.now()) > 0:
                return held
            answer = await ask()
            self._hold(request, answer)
            return answer

    def _hold(self, request: Request, answer: Capture) -> None:
        self._held.pop(request, None)
        if len(answer.body) <= _LARGEST and serves(answer, at=self._clock.now()) > 0:
            self._held[request] = answer
            if len(self._held) > _MOST:
                self._held.popitem(last=False)
