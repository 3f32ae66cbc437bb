"""The shelf: one file a platform, one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postarchive.platforms import bluesky, mastodon, twitter

if TYPE_CHECKING:
    from postarchive.contract import Platform

PLATFORMS: tuple[Platform, ...] = (
    bluesky.PLATFORM,
    mastodon.PLATFORM,
    twitter.PLATFORM,
)
