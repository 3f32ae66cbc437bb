"""Giphy.

Sources:
    Addresses: iamcal/oembed, providers/giphy.yml, and the test tables of onebox and iframely, 2026-08.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="giphy",
    title="Giphy",
    hosts=frozenset({"giphy.com", "www.giphy.com"}),
    slots={"post_id": r"[A-Za-z0-9]{10,24}", "slug": r"(?:[^/]+-)?", "short": r"[A-Za-z0-9]{5,10}"},
    routes=(
        "/gifs/{slug}{post_id}/*",
        "/videos/{slug}{post_id}",
        "/clips/{slug}{post_id}",
        "/stickers/{slug}{post_id}",
        "/embed/{post_id}/*",
    ),
    shorts=("//gph.is/{short}", "//gph.is/g/{short}"),
    url=("https://giphy.com/gifs/{post_id}",),
)
