"""The same way out through aiohttp, where the extra `[fast]` is installed: a third of the CPU, behind the same check.

aiohttp asks its resolver for names alone; a literal address is seen only by its socket factory. So the resolver is the
guard, and whatever is about to be connected to is judged once more where its socket is made.

Sources:
    Who sees which address: aiohttp/connector.py, TCPConnector._resolve_host and its socket_factory, aiohttp 3.14.5.
"""

from __future__ import annotations

import asyncio
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

import aiohttp
import httpx
from aiohttp import AddrInfoType
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterator

    from postarchive.web.guard import Guard

_PIECE = 1 << 16
_LONGEST_FIELD = 1 << 16
_KEEP_ALIVE_S = 15.0
_NO_TIMEOUT = aiohttp.ClientTimeout(total=None, connect=None, sock_connect=None, sock_read=None)
"""The engine has one deadline a hop, whoever is slow."""


class AiohttpTransport(httpx.AsyncBaseTransport):
    """An httpx transport over aiohttp, every connection of which goes through the guard. Keeps no cookies."""

    def __init__(self, guard: Guard, tls: ssl.SSLContext | None = None) -> None:
        self._guard = guard
        self._tls = tls
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the answer's body is read from the network as it is iterated over."""
        with _in_httpx_words():
            answer = await self._opened().request(
                request.method,
                # as it was checked and will be kept: aiohttp would spell an address anew, and `%2F` is not `/`
                URL(str(request.url), encoded=True),
                headers=request.headers,
                allow_redirects=False,
                timeout=_NO_TIMEOUT,
            )
        return httpx.Response(answer.status, headers=answer.raw_headers, stream=_Stream(answer))

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            tls = self._tls or httpx.create_ssl_context(trust_env=False)
            connector = aiohttp.TCPConnector(
                resolver=_Names(self._guard),
                socket_factory=self._socket,
                use_dns_cache=False,
                ssl=tls,
                limit=0,  # the gates hold every host to its width
                keepalive_timeout=_KEEP_ALIVE_S,
            )
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=False,
                max_line_size=_LONGEST_FIELD,
                max_field_size=_LONGEST_FIELD,
            )
        return self._session

    def _socket(self, address: AddrInfoType) -> socket.socket:
        family, kind, proto, _, where = address
        host, port = str(where[0]), int(where[1])
        self._guard.judge(host, port)
        return socket.socket(family=family, type=kind, proto=proto)

    async def aclose(self) -> None:
        """Close every connection."""
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()
            # aiohttp tells its connections to close, and the loop closes them in its next rounds
            await asyncio.sleep(0)


class _Names(AbstractResolver):
    """The guard, as aiohttp asks for names."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[ResolveResult]:  # noqa: ARG002
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for address in await self._guard.addresses(host, port)
        ]

    async def close(self) -> None:
        pass


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _in_httpx_words():
            async for piece in self._answer.content.iter_chunked(_PIECE):
                yield piece

    async def aclose(self) -> None:
        # a connection whose answer was read to its end is used again, any other one is closed
        self._answer.release()


@contextmanager
def _in_httpx_words() -> Iterator[None]:
    """Name aiohttp's troubles as httpx does, so that the engine knows one language."""
    try:
        yield
    except TimeoutError:
        raise
    except aiohttp.ServerDisconnectedError as error:
        raise httpx.RemoteProtocolError("Server disconnected") from error
    except aiohttp.ClientConnectorError as error:
        raise httpx.ConnectError(str(error)) from error
    except aiohttp.ClientResponseError as error:
        raise httpx.RemoteProtocolError(error.message) from error
    except (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError) as error:
        raise httpx.UnsupportedProtocol(str(error)) from error
    except aiohttp.ClientError as error:
        raise httpx.ReadError(str(error)) from error
