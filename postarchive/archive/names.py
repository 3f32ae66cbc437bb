"""What people call a post: its address in any spelling, its key, or a short link that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postarchive import registry
from postarchive.errors import UnknownPlatformError

if TYPE_CHECKING:
    from postarchive.model import PostRef, ShortLink


def read(name: str) -> PostRef | ShortLink | None:
    """Read any name of a post; None for what is none."""
    name = name.strip()
    return _keyed(name) or registry.recognise(name)


def keys(name: str) -> tuple[str, ...]:
    """Give the keys under which the archive may hold what somebody calls by this name."""
    located = registry.locate(name)
    return (name.strip(), located.key) if located else (name.strip(),)


def _keyed(name: str) -> PostRef | None:
    """Read `platform:id`, or `platform:scope/id` where ids count within a server or an account.

    The platform's own address of the post is written and read again, so that only what it knows as a post goes through.
    """
    word, _, rest = name.partition(":")
    try:
        platform = registry.platform(word)
    except UnknownPlatformError:
        return None
    scope, _, post_id = rest.rpartition("/")
    ref = platform.ref(
        post_id,
        host=scope if platform.federated else None,
        account=None if platform.federated else scope,
    )
    read_again = registry.locate(ref.url) if ref.url else None
    return read_again if read_again is not None and read_again.key == name else None
