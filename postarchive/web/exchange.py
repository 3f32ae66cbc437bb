"""One request, one answer: sent, read raw up to a limit, proved whole, and all trouble named in our own words."""

from __future__ import annotations

import asyncio
import errno
import re
import ssl
from typing import TYPE_CHECKING

import httpcore
import httpx

from postarchive.errors import FetchError, ServerError, TooLargeError, UnreachableError, UnreadableError
from postarchive.model import Capture
from postarchive.protocols import replies
from postarchive.web.credentials import Secret, repeats
from postarchive.web.guard import refusal
from postarchive.web.transport import stream_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from postarchive.model import Request
    from postarchive.protocols.recorder import Recorder
    from postarchive.web.credentials import Credentials
    from postarchive.web.pace import Clock

LIMITS = {"page": 5 << 20, "json": 5 << 20, "media": 64 << 20}
"""Bytes of a body as received, by what is expected."""

PATIENCE = {"page": 1.0, "json": 1.0, "media": 6.0}
"""How many times the usual deadlines an answer may take: 64 MB in 60 s are 9 Mbit/s, in 10 s they would be 51."""

HARMLESS = frozenset({"user-agent", "accept", "accept-encoding", "accept-language", "accept-datetime", "range"})
"""Request headers that hold no secret: the only ones that are recorded, and that a redirect takes to another origin."""

CONDITIONS = frozenset({"if-none-match", "if-modified-since"})
"""Request headers that speak of an answer that is known from before: they hold no secret, and mean one address alone."""

_KNOWN = HARMLESS | CONDITIONS
_ACCEPT = {"page": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "json": "application/json", "media": "*/*"}
_OURS = {"host", "accept-encoding", "connection", "content-length", "transfer-encoding", "te", "upgrade"}
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e]*")
_FRAMING = {b"content-length", b"transfer-encoding"}
_NO_BODY = httpx.ByteStream(b"")
_LENGTH = re.compile(rb"[0-9]{1,18}")
_TIMEOUT = (TimeoutError, httpx.TimeoutException, httpcore.TimeoutException)
_PROTOCOL = (httpx.ProtocolError, httpcore.ProtocolError, httpx.DecodingError, httpx.StreamError)
_TROUBLE = (
    *_TIMEOUT,
    *_PROTOCOL,
    httpx.HTTPError,
    httpcore.NetworkError,
    httpcore.UnsupportedProtocol,
    httpcore.ProxyError,
    OSError,
)
_NOT_SENT = (
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpcore.UnsupportedProtocol,
    httpcore.LocalProtocolError,
)
_NO_ROUTE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.ENETDOWN, errno.EHOSTDOWN}


class Exchange:
    """Asks through a transport, and records what is answered."""

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        clock: Clock,
        limits: Mapping[str, int],
        user_agent: str,
        credentials: Credentials | None = None,
        recorder: Recorder | None = None,
    ) -> None:
        self.transport = transport
        self._clock = clock
        self._limits = limits
        self._user_agent = user_agent
        self._credentials = credentials
        self._recorder = recorder

    async def ask(self, request: Request, url: httpx.URL, *, seconds: float) -> Capture:
        """Ask once and read the answer to its end, within so many seconds.

        Errors:  UnreachableError where no answer came in time; ServerError where one broke off, or was no HTTP;
                 TooLargeError, as soon as a body is seen to be; UnreadableError for a content coding not asked for.
        """
        message, secrets = self._message(request, url, seconds)
        try:
            async with asyncio.timeout(seconds):
                answer, body = await self._received(message, self._limits[request.expect])
        except (TimeoutError, FetchError) as error:
            if secrets:  # the words and the frames of the libraries below may hold what was sent
                error.__cause__ = error.__context__ = None
            if isinstance(error, FetchError):
                raise
            raise UnreachableError(f"{url} took longer than {seconds:.3g} s", reason="timeout") from error
        capture = Capture(
            url=str(url),
            status=answer.status_code,
            headers=tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers.raw),
            body=body,
            taken_at=self._clock.now(),
            method=request.method,
        )
        # Unfolding it once, and keeping nothing, shows a cut body or a bomb before anyone takes the answer for whole.
        try:
            sum(map(len, replies.pieces(capture, limit=max(self._limits[request.expect], replies.LONGEST))))
        except FetchError as error:
            if secrets:
                error.capture = None  # what cannot be unfolded cannot be searched for them either
            raise
        if secrets and repeats(capture, secrets):
            del capture, body  # whoever shows an error with what stood where it came from is not shown them
            raise UnreadableError(
                f"the answer of {url} repeats a secret that was sent, and is not kept", reason="secret_echoed"
            )
        if self._recorder is not None:
            sent = [(name, value) for name, value in message.headers.items() if name.lower() in HARMLESS]
            self._recorder.write(capture, sent)
        return capture

    def _message(self, request: Request, url: httpx.URL, seconds: float) -> tuple[httpx.Request, list[Secret]]:
        """Make what is sent, and say what of it is secret."""
        headers: dict[str, str | Secret] = {
            "host": url.netloc.decode("ascii"),
            "user-agent": self._user_agent,
            "accept": _ACCEPT[request.expect],
            "accept-encoding": "gzip",
        }
        # a secret goes out over TLS alone, to the host that it is for, whatever led there
        ours = self._credentials(url.host) if self._credentials is not None and url.scheme == "https" else None
        given: Iterable[tuple[str, str | Secret]] = (*(ours or {}).items(), *request.headers)
        for name, value in given:
            if not _HEADER.fullmatch(f"{name}:{_plain(value)}"):
                raise refusal(str(url), f"the request's header {name[:40]!a} cannot be sent")
            kind = name.lower()
            if kind not in _OURS:
                headers[kind] = value if kind in _KNOWN or isinstance(value, Secret) else Secret(value)
        secrets = [value for value in headers.values() if isinstance(value, Secret)]
        if secrets or self._recorder is not None:
            # what somebody else was shown is not confirmed to one who shows a secret, and a recording is to be whole
            headers = {name: value for name, value in headers.items() if name not in CONDITIONS}
        timeout = dict.fromkeys(("connect", "read", "write", "pool"), seconds)
        # told that there is no body, httpx has no headers to work out: a tenth of what a request costs
        body = _NO_BODY if request.method in {"GET", "HEAD"} else None
        message = httpx.Request(
            request.method,
            url,
            headers=[(name, _plain(value)) for name, value in headers.items()],
            stream=body,
            extensions={"timeout": timeout},
        )
        return message, secrets

    async def _received(self, message: httpx.Request, limit: int) -> tuple[httpx.Response, bytes]:
        try:
            answer = await self.transport.handle_async_request(message)
        except _TROUBLE as error:
            raise _unanswered(error, message.url) from error
        stream = stream_of(answer)
        try:
            if not 200 <= answer.status_code <= 999:
                raise ServerError(f"{message.url} did not answer in HTTP", reason="protocol")
            return answer, await _body(message, answer, stream, limit)
        except _TIMEOUT:
            raise TimeoutError from None
        except _TROUBLE as error:
            raise _cut(message.url) from error
        finally:
            await stream.aclose()


def _plain(value: str | Secret) -> str:
    return value.reveal() if isinstance(value, Secret) else value


async def _body(message: httpx.Request, answer: httpx.Response, stream: httpx.AsyncByteStream, limit: int) -> bytes:
    bodiless = message.method == "HEAD" or answer.status_code in {204, 304}
    promised = None if bodiless else _promised(answer.headers)
    too_large = TooLargeError(f"the answer of {message.url} is larger than {limit} bytes")
    if promised is not None and promised > limit:
        raise too_large
    pieces, size = [], 0
    async for piece in stream:
        size += len(piece)
        if size > limit:
            raise too_large
        pieces.append(piece)
    if promised is not None and size != promised:
        raise _cut(message.url)
    return b"".join(pieces)


def _promised(headers: httpx.Headers) -> int | None:
    framing = [(name.lower(), value) for name, value in headers.raw if name.lower() in _FRAMING]
    if len(framing) != 1 or framing[0][0] != b"content-length" or not _LENGTH.fullmatch(framing[0][1]):
        return None
    return int(framing[0][1])


def _cut(url: httpx.URL) -> ServerError:
    return ServerError(f"the answer of {url} broke off", reason="cut_body")


def _unanswered(error: Exception, url: httpx.URL) -> FetchError:
    """Name what went wrong before an answer began."""
    causes = list(_causes(error))
    if any(isinstance(cause, _TIMEOUT) for cause in causes):
        return UnreachableError(f"{url} did not answer in time", reason="timeout")
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return UnreachableError(f"no secure connection to {url.host}: {causes[-1]}", reason="tls")
    if any(isinstance(cause, httpx.ProxyError | httpcore.ProxyError) for cause in causes):
        return UnreachableError(f"the proxy does not lead to {url.host}", reason="proxy")
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return UnreachableError(f"{url.host} refused the connection", reason="connection_refused")
    if any(isinstance(cause, OSError) and cause.errno in _NO_ROUTE for cause in causes):
        return UnreachableError(f"there is no way to {url.host} from here", reason="no_route")
    if isinstance(error, _NOT_SENT):
        return refusal(str(url), "the request cannot be sent as it is")
    if isinstance(error, _PROTOCOL) and "disconnected" not in str(error):
        return ServerError(f"{url} did not answer in HTTP", reason="protocol")
    return UnreachableError(f"the connection to {url.host} was lost", reason="connection_lost")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    for _ in range(10):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__
