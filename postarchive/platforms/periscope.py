"""Periscope, Twitter's service for live broadcasts until 2021.

Sources:
    Addresses: test tables of yt-dlp (extractor/periscope.py), 2026-08.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="periscope",
    title="Periscope",
    hosts=frozenset({f"{www}{host}" for host in ("periscope.tv", "pscp.tv") for www in ("", "www.")}),
    slots={"handle": r"\w{1,60}", "post_id": r"[A-Za-z0-9]{13}|[A-Za-z0-9_-]{40,90}={0,2}"},
    routes=("/w/{post_id}", "/{handle}/{post_id}"),
    url=("https://www.periscope.tv/w/{post_id}",),
)
