"""Copies of pages in web archives, as RFC 7089 marks them.

Sources:
    Headers and redirects: answers of web.archive.org, recorded by edgi-govdata-archiving/wayback, 2017 to 2026.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from postarchive.protocols.moments import moment

if TYPE_CHECKING:
    import datetime as dt

    from postarchive.model import Capture


def archived_at(capture: Capture) -> dt.datetime | None:
    """Tell when the archive took the copy; None for an answer that is no copy, whatever its status."""
    return moment(capture.header("memento-datetime"))


def onward(capture: Capture) -> str | None:
    """Give the address to which the archive sends on: to the nearest copy, or along a redirect that it archived.

    Shapes:  absolute, `/web/…` and `//web.archive.org/…` are read; an address outside the archive gives None.
    """
    location = capture.header("location")
    if location is None or capture.status is None or not 300 <= capture.status < 400:
        return None
    try:
        address = urljoin(capture.url, location)
        return address if urlsplit(address).netloc == urlsplit(capture.url).netloc else None
    except ValueError:
        return None
