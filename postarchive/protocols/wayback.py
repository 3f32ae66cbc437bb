"""The Wayback Machine."""

from __future__ import annotations

from postarchive.contract import WebArchive

WAYBACK = WebArchive("wayback", lambda ref, holdings: iter(()), {})  # type: ignore[arg-type, return-value]
