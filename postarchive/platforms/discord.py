"""Discord: messages, which only members of their server can open.

Sources:
    Addresses: gallery-dl's and unfurl's test tables, 2026-08; https://docs.discord.com/developers/reference
    Id layout: the same page. Of 3 messages of known time 2 are exact, and a sample in the documentation is 17 s off.
    First tick: ids of fewer than 17 digits, which would be of January 2015, were never given out.
"""

from __future__ import annotations

from postarchive.clocks import Snowflake
from postarchive.contract import Platform

_NUMBER = r"[0-9]{17,20}"

PLATFORM = Platform(
    name="discord",
    title="Discord",
    hosts=frozenset(
        {f"{prefix}{host}" for host in ("discord.com", "discordapp.com") for prefix in ("", "www.", "canary.", "ptb.")}
    ),
    slots={"guild": rf"{_NUMBER}|@me", "channel": _NUMBER, "post_id": _NUMBER},
    routes=("/channels/{guild}/{channel}/{post_id}",),
    url=("https://discord.com/channels/{guild}/{channel}/{post_id}",),
    clock=Snowflake(epoch_ms=1_420_070_400_000, first_id=10**16),
)
