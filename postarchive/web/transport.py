"""How bytes get out and in: small connection pools, one a host, over the guarded backend.

One big httpcore pool walks all its connections on every request, and gets slower the more of them there are; a pool a host
stays small, because a host is asked by one task at a time.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import TYPE_CHECKING

import httpcore
import httpx

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterator

_POOLS = 64
_CONNECTIONS = 10
_KEEP_ALIVE_S = 15.0


class GuardedTransport(httpx.AsyncBaseTransport):
    """An httpx transport whose every connection goes through the backend that it is given.

    Shapes:  `tls` is made when the first https address is asked: the certificates that httpx ships, the environment unread.
    """

    def __init__(self, backend: httpcore.AsyncNetworkBackend, tls: ssl.SSLContext | None = None) -> None:
        self._backend = backend
        self._tls = tls
        self._pools: OrderedDict[tuple[bytes, bytes, int | None], httpcore.AsyncConnectionPool] = OrderedDict()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the answer's body is read from the network as it is iterated over."""
        url = request.url
        pool = await self._pool(url)
        answer = await pool.handle_async_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Stream(answer))

    async def _pool(self, url: httpx.URL) -> httpcore.AsyncConnectionPool:
        key = (url.raw_scheme, url.raw_host, url.port)
        if key in self._pools:
            self._pools.move_to_end(key)
            return self._pools[key]
        if url.scheme == "https" and self._tls is None:
            self._tls = httpx.create_ssl_context(trust_env=False)
        await self._forget_idle()
        pool = self._pools[key] = httpcore.AsyncConnectionPool(
            ssl_context=self._tls,
            max_connections=_CONNECTIONS,
            keepalive_expiry=_KEEP_ALIVE_S,
            network_backend=self._backend,
        )
        return pool

    async def _forget_idle(self) -> None:
        """Close the pools that were not used for longest, as many as are too many, but none that is in use."""
        idle = [
            key
            for key, pool in self._pools.items()
            if all(connection.is_idle() or connection.is_closed() for connection in pool.connections)
        ]
        for key in idle[: max(0, len(self._pools) - _POOLS + 1)]:
            await self._pools.pop(key).aclose()

    async def aclose(self) -> None:
        """Close every connection."""
        while self._pools:
            await self._pools.popitem()[1].aclose()


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._answer.aiter_stream():
            yield piece

    async def aclose(self) -> None:
        await self._answer.aclose()


class Threaded(httpx.AsyncBaseTransport):
    """A transport of the other kind, which waits, in threads beside the loop."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request in a thread."""
        return await asyncio.to_thread(self._transport.handle_request, request)

    async def aclose(self) -> None:
        """Close the transport."""
        await asyncio.to_thread(self._transport.close)


def stream_of(answer: httpx.Response) -> httpx.AsyncByteStream:
    """Give an answer's body as it comes off the network, whichever kind of transport it came from."""
    if isinstance(answer.stream, httpx.AsyncByteStream):
        return answer.stream
    return _ThreadedStream(answer.stream)


class _ThreadedStream(httpx.AsyncByteStream):
    def __init__(self, stream: httpx.SyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: Iterator[bytes] = iter(self._stream)
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece

    async def aclose(self) -> None:
        await asyncio.to_thread(self._stream.close)
