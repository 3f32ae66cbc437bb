"""Pixelfed: a federation, so any host may speak it.

Sources:
    Addresses: the routes of pixelfed/pixelfed, routes/web.php. Ids are Snowflakes of 17 and more digits.
    Id layout: app/Services/SnowflakeService.php; a post of known time agrees to the second (VernissageServer's tests), another
    to the day that its author names (pixelfed.social/p/oneeyedman/748616840739094536).
    First tick: 17 digits, March 2019; shorter numbers are a counter.
"""

from __future__ import annotations

from postarchive.clocks import Snowflake
from postarchive.contract import Platform

PLATFORM = Platform(
    name="pixelfed",
    title="Pixelfed",
    federated=True,
    words=frozenset({"fediverse", "activitypub"}),
    slots={"handle": r"[A-Za-z0-9_.-]{1,64}", "post_id": r"[1-9][0-9]{16,18}"},
    routes=("/p/{handle}/{post_id}", "/p/{handle}/{post_id}/embed", "/i/web/post/{post_id}"),
    url=("https://{host}/p/{handle}/{post_id}", "https://{host}/i/web/post/{post_id}"),
    clock=Snowflake(epoch_ms=1_549_756_800_000, first_id=10**16),
)
