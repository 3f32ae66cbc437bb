"""The Wayback Machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postarchive.contract import WebArchive
from postarchive.errors import NotArchivedError

if TYPE_CHECKING:
    from postarchive.contract import Flow, Holdings
    from postarchive.model import Post, PostRef


def ask(ref: PostRef, holdings: Holdings) -> Flow[Post]:
    """Look for a copy under each address that the platform names."""
    yield from ()
    raise NotArchivedError(f"no copy of {ref.key} under {list(holdings.addresses(ref))}")


WAYBACK = WebArchive("wayback", ask)
