"""Pleroma and Akkoma: a federation, so any host may speak it.

Sources:
    Addresses: gallery-dl's test table of Pleroma hosts, 2026-08; the routes of pleroma/pleroma, lib/pleroma/web/router.ex.
    Shape of ids: Flake ids are 128 bits in base 62, 18 signs that begin with `9` or `A` since 2018; objects are UUIDs.
    Id layout: milliseconds above 64 bits; 4 statuses of known time agree to the second (Mangane, app/soapbox/__fixtures__).
    First tick: November 2018, before Pleroma had such ids; what it counted until then stands in its upper half as nought.
"""

from __future__ import annotations

import string

from postarchive.clocks import Snowflake, digits
from postarchive.contract import Platform

BASE62 = string.digits + string.ascii_uppercase + string.ascii_lowercase


def flake(post_id: str) -> int | None:
    """Read a Flake id's number."""
    return digits(post_id, BASE62) if len(post_id) == 18 else None


PLATFORM = Platform(
    name="pleroma",
    title="Pleroma",
    federated=True,
    words=frozenset({"fediverse", "activitypub"}),
    slots={
        "post_id": r"[9AB][0-9A-Za-z]{17}",
        "post_id.object": r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
        "handle": r"[A-Za-z0-9_.-]{1,64}",
    },
    routes=("/notice/{post_id}", "/@{handle}/posts/{post_id}", "/objects/{post_id.object}"),
    url=("https://{host}/notice/{post_id}", "https://{host}/objects/{post_id.object}"),
    clock=Snowflake(shift=64, number=flake, first_id=1_541_030_400_000 << 64),
)
