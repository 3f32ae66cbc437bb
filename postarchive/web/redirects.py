"""Where an answer sends us, and what of the request goes there.

Sources:
    Which statuses redirect, and what becomes of the method: https://fetch.spec.whatwg.org/#http-redirect-fetch
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive.errors import FetchError, UnreadableError
from postarchive.model import Hop
from postarchive.web import guard
from postarchive.web.exchange import CONDITIONS, HARMLESS

if TYPE_CHECKING:
    import httpx

    from postarchive.model import Capture, Request

_REDIRECTS = {301, 302, 303, 307, 308}


def onward(capture: Capture, request: Request, hops: list[Hop]) -> Request | None:
    """Make the request that follows on an answer, or None where the answer is the last; the answer is added to `hops`.

    Errors:  RefusedAddressError for an address that is not of the web; UnreadableError (reason `redirect_loop`) for one
             that was asked already, (`too_many_redirects`) beyond the hops of the request, (`bad_redirect`) for two in one.
    """
    found = {value for name, value in capture.headers if name.lower() == "location" and value.strip()}
    if capture.status not in _REDIRECTS or not found or not request.hops:
        return None
    if len(found) > 1:
        raise _astray("bad_redirect", capture, "names more than one address to go to")
    here = guard.parsed(capture.url)
    there = guard.parsed(_utf8(found.pop()), base=str(here))
    if str(there) in {str(here), *(hop.url for hop in hops)}:
        raise _astray("redirect_loop", capture, "leads back to where we were")
    if len(hops) == request.hops:
        raise _astray("too_many_redirects", capture, f"leads on after {request.hops} redirects")
    hops.append(Hop(url=capture.url, status=capture.status, headers=capture.headers))
    method = "GET" if capture.status == 303 and request.method != "HEAD" else request.method
    headers = tuple((name, value) for name, value in request.headers if name.lower() not in CONDITIONS)
    if _origin(here) != _origin(there):
        headers = tuple((name, value) for name, value in headers if name.lower() in HARMLESS)
    return replace(request, url=str(there), method=method, headers=headers)


def _origin(url: httpx.URL) -> tuple[str, bytes, int]:
    return url.scheme, url.raw_host, guard.port_of(url)


def _utf8(value: str) -> str:
    """Read a header that holds raw UTF-8, as many servers write it; header bytes reach us as Latin-1."""
    try:
        return value.strip().encode("latin-1").decode()
    except UnicodeError:
        return value.strip()


def _astray(reason: str, capture: Capture, what: str) -> FetchError:
    return UnreadableError(f"the answer of {capture.url} {what}", reason=reason, url=capture.url, capture=capture)
