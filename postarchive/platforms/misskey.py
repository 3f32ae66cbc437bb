"""Misskey and its forks: a federation, so any host may speak it.

Sources:
    Addresses: gallery-dl's (test/results/misskey.py) and danbooru's test tables, 2026-11; Misskey's embed code of 2024.
    Shape of ids: packages/backend/src/misc/id/ of misskey-dev/misskey: ten or sixteen signs of base 36 that begin with
    the milliseconds since 2000, so `6` to `f` from 2015 to 2039, and a digit follows nearly always; words do not. Some
    servers (nijimiss.moe) have ULIDs.
    Id layout: equal to the millisecond to `published` of two notes (rebased, test/fixtures/quote_post; Akkoma,
    test/fixtures/misskey). First tick: the first id of that shape. No times have confirmed the ULIDs.
"""

from __future__ import annotations

import re

from postarchive.clocks import Snowflake
from postarchive.contract import Platform

SHAPE = r"(?=[a-z]*[0-9])[6-9a-f][0-9a-z]{9}(?:[0-9a-z]{6})?"


def since_2000(post_id: str) -> int | None:
    """Read the milliseconds since 2000 out of an id's first eight signs."""
    return int(post_id[:8], 36) if re.fullmatch(SHAPE, post_id) else None


PLATFORM = Platform(
    name="misskey",
    title="Misskey",
    federated=True,
    words=frozenset({"fediverse", "activitypub"}),
    slots={"post_id": SHAPE, "post_id.ulid": r"0[0-7][0-9A-HJKMNP-TV-Z]{24}"},
    routes=("/notes/{post_id}", "/notes/{post_id.ulid}", "/embed/notes/{post_id}", "/embed/notes/{post_id.ulid}"),
    url=("https://{host}/notes/{post_id}", "https://{host}/notes/{post_id.ulid}"),
    clock=Snowflake(epoch_ms=946_684_800_000, shift=0, number=since_2000),
)
