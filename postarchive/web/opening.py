"""Which transport a web asks through."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from postarchive.web.events import log
from postarchive.web.guard import USUAL_PORTS
from postarchive.web.transport import GuardedTransport, Threaded

if TYPE_CHECKING:
    import ssl

    from postarchive.web.guard import Guard


def opened(
    guard: Guard,
    *,
    transport: httpx.AsyncBaseTransport | httpx.BaseTransport | None,
    tls: ssl.SSLContext | None,
    proxy: str | None,
    fast: bool | None,
) -> httpx.AsyncBaseTransport:
    """Give the transport that was handed in, or make one over the guard.

    Errors:  ValueError for a proxy's address that is none; ImportError for `fast=True` without the extra.
    """
    if transport is not None:
        return transport if isinstance(transport, httpx.AsyncBaseTransport) else Threaded(transport)
    if proxy is not None:
        return GuardedTransport(guard, tls, proxy=_proxy(proxy))
    if fast is not False:
        try:
            from postarchive.web.fast import AiohttpTransport
        except ImportError:
            if fast:
                raise
        else:
            return AiohttpTransport(guard, tls)
    return GuardedTransport(guard, tls)


def _proxy(address: str) -> httpx.URL:
    # never in full in a message: a proxy's address may hold a password
    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, TypeError):
        url = httpx.URL("")
    if url.scheme not in USUAL_PORTS or not url.host:
        raise ValueError("proxy: an address such as http://127.0.0.1:8080")
    log.warning("asking through a proxy: it looks names up, and nobody here checks that they lead to the public web")
    return url
