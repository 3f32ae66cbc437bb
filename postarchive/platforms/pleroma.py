"""Pleroma and Akkoma: a federation, so any host may speak it.

Sources:
    Addresses: gallery-dl's test table of Pleroma hosts, 2026-08; the routes of pleroma/pleroma, lib/pleroma/web/router.ex.
    Shape of ids: Flake ids are 128 bits in base 62, 18 signs that begin with `9` or `A` since 2018; objects are UUIDs.
    No clock: nobody's times have confirmed one here.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="pleroma",
    title="Pleroma",
    federated=True,
    slots={
        "post_id": r"[9AB][0-9A-Za-z]{17}",
        "post_id.object": r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
        "handle": r"[A-Za-z0-9_.-]{1,64}",
    },
    routes=("/notice/{post_id}", "/@{handle}/posts/{post_id}", "/objects/{post_id.object}"),
    url=("https://{host}/notice/{post_id}", "https://{host}/objects/{post_id.object}"),
)
