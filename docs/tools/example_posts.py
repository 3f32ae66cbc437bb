"""The invented posts of the example: a ferry, a fog, and ids that agree with their clocks.

No such ferry, town, person, account or post exists. Hosts end in `.example`, which nobody can own; the t.co codes and the
ids are made up, but built as the real ones are, so that everything reads them as it would read real ones.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from dataclasses import dataclass

TWITTER_EPOCH_MS = 1_288_834_974_657
SORTABLE = "234567abcdefghijklmnopqrstuvwxyz"
SERVER = "toot.example"


def night(hour: int, minute: int, second: int = 0, *, day: int = 14) -> dt.datetime:
    return dt.datetime(2024, 11, day, hour, minute, second, 417_000, tzinfo=dt.UTC)


@dataclass(frozen=True, kw_only=True)
class Invented:
    name: str
    handle: str
    body: str
    at: dt.datetime
    code: str = ""
    seed: int = 0

    @property
    def milliseconds(self) -> int:
        return round(self.at.timestamp() * 1000)

    @property
    def day(self) -> str:
        return f"{self.at:%B} {self.at.day}, {self.at.year}"

    @property
    def tweet_id(self) -> str:
        return str((self.milliseconds - TWITTER_EPOCH_MS) << 22 | self.seed)

    @property
    def status_id(self) -> str:
        return str(self.milliseconds << 16 | self.seed & 0xFFFF)

    @property
    def rkey(self) -> str:
        number = self.milliseconds * 1000 << 10 | self.seed & 0x3FF
        return "".join(SORTABLE[number >> 5 * place & 31] for place in reversed(range(13)))

    @property
    def did(self) -> str:
        return "did:plc:" + base64.b32encode(hashlib.sha256(self.handle.encode()).digest()).decode().lower()[:24]

    @property
    def cid(self) -> str:
        """A content id as long and as shaped as a real one; it is the hash of the body, not of a real record."""
        hashed = bytes([0x01, 0x71, 0x12, 0x20]) + hashlib.sha256(self.body.encode()).digest()
        return "b" + base64.b32encode(hashed).decode().lower().rstrip("=")

    @property
    def at_uri(self) -> str:
        return f"at://{self.did}/app.bsky.feed.post/{self.rkey}"


DEPARTURE = Invented(
    name="Port of Nowhere",
    handle="PortNowhere",
    body="The Lantern Queen left Farside at 18:05 and is due at pier 3 at 19:40. A little fog on the water, nothing more.",
    at=night(18, 12, 9),
    code="Ln7ernQu3n",
    seed=0x0A31C2,
)
HORN = Invented(
    name="Ida Invented",
    handle="ida_invented",
    body="The fog is so thick that the pier lights are gone. We can hear her horn, but nobody here can see her",
    at=night(19, 58, 41),
    code="F0gH0rn24x",
    seed=0x1B40D7,
)
CALM = Invented(
    name="Mayor of Nowhere",
    handle="mayor_nowhere",
    body="There is no ferry missing tonight. Please go home and stop calling the town hall.",
    at=night(20, 31, 2),
    seed=0x05E90B,
)
TOW = Invented(
    name="Lantern Line (made up)",
    handle="lantern_madeup",
    body="All 41 passengers are safe and will be home within the hour. We thank the crew, and the gulls.",
    at=night(22, 7, 55),
    seed=0x2F7708,
)
CREW = Invented(
    name="Tom Fictional",
    handle="tom_fictional",
    body="On board. The captain has stopped the engine and listens.",
    at=night(20, 4, 18),
    seed=0x33A0F1,
)
CHART = Invented(
    name="Nowhere Harbourmaster",
    handle="harbourmaster.example",
    body="Chart of the last signal: she was 800 m off the outer buoy at 20:15, drifting north-east with the tide.",
    at=night(20, 22, 30),
    seed=0x2A1,
)
LIGHT = Invented(
    name="Nowhere Lighthouse",
    handle="lighthouse",
    body="We have lit the old lamp by hand. If you live on the shore: switch on every light you own.",
    at=night(20, 48, 12),
    seed=0x4D21,
)
GULL = Invented(name="A Gull", handle="gull", body="", at=night(21, 15, 3), seed=0x0F0E)
HOME = Invented(
    name="Port of Nowhere",
    handle="PortNowhere",
    body="21:52. The Lantern Queen is at pier 3. Every window in town is lit, and we have never seen anything like it.",
    at=night(21, 54, 27),
    code="P1er3Light",
    seed=0x1188AC,
)
RUMOUR = Invented(name="Fog Watch", handle="fogwatch.example", body="", at=night(23, 40, 8), seed=0x155)
