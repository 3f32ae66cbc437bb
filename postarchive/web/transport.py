"""How bytes get out and in: small connection pools over the guard, several a host where many tasks ask it at once.

One big httpcore pool walks all its connections on every request, and gets slower the more of them there are; so each pool
has few connections, and a host that is asked by more tasks gets a further pool.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import httpcore
import httpx

from postarchive.web.guard import refusal

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterable, Iterator

    from postarchive.web.guard import Guard

CONNECTIONS = 4
"""Connections of one pool, and so the requests that it has under way. With ten, a request costs half as much again."""

_POOLS = 64
_KEEP_ALIVE_S = 15.0
_FIRST_ADDRESS_S = 3.0

_Key: TypeAlias = tuple[bytes, bytes, int | None, int]


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Where httpcore opens sockets: one lookup, every answer checked, and the checked address used.

    Shapes:  without a guard, what is connected to is a proxy that the user named.
    """

    def __init__(self, guard: Guard | None) -> None:
        self._guard = guard
        self._sockets = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  httpcore's own signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a public address of the host.

        Errors:  as `Guard.addresses`.
        """
        *others, last = [host] if self._guard is None else await self._guard.addresses(host, port)
        for address in others:
            try:
                return _Plain(
                    await self._sockets.connect_tcp(address, port, _FIRST_ADDRESS_S, local_address, socket_options)
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return _Plain(await self._sockets.connect_tcp(last, port, timeout, local_address, socket_options))

    async def connect_unix_socket(self, path: str, *_: object, **__: object) -> httpcore.AsyncNetworkStream:
        """Refuse: what lies on this machine is never asked."""
        raise refusal(path, "it is a socket of this machine")

    async def sleep(self, seconds: float) -> None:
        """Wait, where httpcore asks to."""
        await asyncio.sleep(seconds)


class _Plain(httpcore.AsyncNetworkStream):
    """A connection before TLS, or without it. httpcore leaves it open where the handshake is given up from outside."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109  as above
        return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109  as above
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109  as above
    ) -> httpcore.AsyncNetworkStream:
        """Go on over TLS; a deadline or a cancelled task that comes in between closes the connection."""
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await self._stream.aclose()
            raise

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


@dataclass(slots=True)
class _Pool:
    connections: httpcore.AsyncConnectionPool
    under_way: int = 0


class GuardedTransport(httpx.AsyncBaseTransport):
    """An httpx transport whose every connection goes through the guard.

    Shapes:  `tls` is made when the first https address is asked: the certificates that httpx ships, the environment unread;
             `proxy` is asked in every host's place, and then it is the proxy that looks names up, and nobody checks what
             it finds.
    """

    def __init__(self, guard: Guard, tls: ssl.SSLContext | None = None, *, proxy: httpx.URL | None = None) -> None:
        self._backend = GuardedBackend(None if proxy else guard)
        self._tls = tls
        self._proxy = proxy
        self._pools: OrderedDict[_Key, _Pool] = OrderedDict()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the answer's body is read from the network as it is iterated over."""
        url = request.url
        pool = await self._pool(url)
        pool.under_way += 1
        try:
            answer = await pool.connections.handle_async_request(
                httpcore.Request(
                    method=request.method,
                    url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                    headers=request.headers.raw,
                    content=request.stream,
                    # without httpx's timeouts, a timer for each read and write: the engine has one deadline for all of them
                )
            )
        except BaseException:
            pool.under_way -= 1
            raise
        return httpx.Response(answer.status, headers=answer.headers, stream=_Stream(answer, pool))

    async def _pool(self, url: httpx.URL) -> _Pool:
        scheme, host, port = url.raw_scheme, url.raw_host, url.port
        number = 0
        while (pool := self._pools.get(key := (scheme, host, port, number))) and pool.under_way >= CONNECTIONS:
            number += 1
        if pool is not None:
            self._pools.move_to_end(key)
            return pool
        pool = self._pools[key] = _Pool(self._made(url))
        pool.under_way += 1  # so that it is not taken for idle while others are forgotten
        try:
            await self._forget_idle()
        finally:
            pool.under_way -= 1
        return pool

    def _made(self, url: httpx.URL) -> httpcore.AsyncConnectionPool:
        if url.scheme == "https" and self._tls is None:
            self._tls = httpx.create_ssl_context(trust_env=False)
        options: dict[str, Any] = {
            "ssl_context": self._tls,
            "network_backend": self._backend,
            "max_connections": CONNECTIONS,
            "keepalive_expiry": _KEEP_ALIVE_S,
        }
        if self._proxy is not None:
            return httpcore.AsyncHTTPProxy(str(self._proxy), **options)
        return httpcore.AsyncConnectionPool(**options)

    async def _forget_idle(self) -> None:
        """Close the pools that were not used for longest, as many as are too many, but none that is in use."""
        idle = [key for key, pool in self._pools.items() if not pool.under_way]
        for key in idle[: max(0, len(self._pools) - _POOLS)]:
            await self._pools.pop(key).connections.aclose()

    async def aclose(self) -> None:
        """Close every connection."""
        while self._pools:
            await self._pools.popitem()[1].connections.aclose()


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response, pool: _Pool) -> None:
        self._answer = answer
        self._pool: _Pool | None = pool

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._answer.aiter_stream():
            yield piece

    async def aclose(self) -> None:
        pool, self._pool = self._pool, None
        try:
            await self._answer.aclose()
        finally:
            if pool is not None:
                pool.under_way -= 1


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
