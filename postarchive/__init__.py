"""Find the posts that an article shows, work out which they were, and keep what can still be had of them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postarchive.archive import Archive
    from postarchive.detection import detect
    from postarchive.detection.prose import prose
    from postarchive.errors import (
        FetchError,
        PostArchiveError,
        ResolveError,
        StoreError,
    )
    from postarchive.model import (
        Article,
        Attempt,
        Capture,
        Detection,
        Embed,
        Evidence,
        Media,
        Outcome,
        Post,
        PostRef,
        Precision,
        Request,
        Resolution,
        Snapshot,
        Source,
    )
    from postarchive.registry import locate, posted_at
    from postarchive.web import AsyncWeb, Web

_ROOMS = {
    "postarchive.archive": ("Archive",),
    "postarchive.detection": ("detect",),
    "postarchive.detection.prose": ("prose",),
    "postarchive.errors": ("FetchError", "PostArchiveError", "ResolveError", "StoreError"),
    "postarchive.model": (
        "Article",
        "Attempt",
        "Capture",
        "Detection",
        "Embed",
        "Evidence",
        "Media",
        "Outcome",
        "Post",
        "PostRef",
        "Precision",
        "Request",
        "Resolution",
        "Snapshot",
        "Source",
    ),
    "postarchive.registry": ("locate", "posted_at"),
    "postarchive.web": ("AsyncWeb", "Web"),
}
_HOME = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = [
    "Archive",
    "Article",
    "AsyncWeb",
    "Attempt",
    "Capture",
    "Detection",
    "Embed",
    "Evidence",
    "FetchError",
    "Media",
    "Outcome",
    "Post",
    "PostArchiveError",
    "PostRef",
    "Precision",
    "Request",
    "Resolution",
    "ResolveError",
    "Snapshot",
    "Source",
    "StoreError",
    "Web",
    "detect",
    "locate",
    "posted_at",
    "prose",
]


def __getattr__(name: str) -> object:
    """Load a name's room on first touch, so that `detect` does not pay for the database or the network."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
