"""Which post an embed shows: by its own link, then by its short links, then by what the platform's resolvers find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postarchive.model import Embed, Outcome, Resolution, Resolved

if TYPE_CHECKING:
    from postarchive.contract import Flow


def resolve(embed: Embed) -> Flow[Resolved]:
    """Work out which post an embed shows, with the evidence for it."""
    yield from ()
    return Resolved(resolution=Resolution(ref=None), outcome=Outcome.UNRESOLVED)
