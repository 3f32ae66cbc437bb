"""TikTok.

Sources:
    Addresses: test tables of yt-dlp (extractor/tiktok.py), gallery-dl and danbooru, 2026-08; TikTok's "Embed Videos".
    Id layout: unfurl, parsers/parse_tiktok.py, 2026-04. Of 14 posts of known time 13 are 1 to 11 s early and one, which
    was scheduled, 5,550 s.
    First tick: August 2014, when musical.ly, which became TikTok, began.
"""

from __future__ import annotations

from postarchive.clocks import Snowflake
from postarchive.contract import Platform
from postarchive.model import Precision

CLOCK = Snowflake(shift=32, tick_ms=1000, first_id=1_406_851_200 << 32, precision=Precision.LOWER_BOUND)
_FRONT_ENDS = ("vxtiktok.com", "tnktok.com", "tfxktok.com", "dxtiktok.com", "tiktxk.com")

PLATFORM = Platform(
    name="tiktok",
    title="TikTok",
    hosts=frozenset({"tiktok.com", "www.tiktok.com", "m.tiktok.com"})
    | {f"{prefix}{host}" for host in _FRONT_ENDS for prefix in ("", "www.", "d.")},
    bare_id=r"[0-9]{17,20}",
    slots={"handle": r"[\w.-]{1,120}", "post_id": r"[0-9]{1,20}", "player": r"v[0-9]"},
    routes=(
        "/@{handle}/video/{post_id}",
        "/@{handle}/photo/{post_id}",
        "/@/video/{post_id}",
        "/@/photo/{post_id}",
        "/share/video/{post_id}",
        "/i18n/share/video/{post_id}",
        "/embed/{post_id}",
        "/embed/{player}/{post_id}",
        "/player/{player}/{post_id}",
        "/v/{post_id}.html",
        "/v/{post_id}",
        "//www.tiktokv.com/share/video/{post_id}",
        "//tiktokv.com/share/video/{post_id}",
        "//m.tiktokv.com/share/video/{post_id}",
    ),
    shorts=("/t/{code}",),
    short_hosts=frozenset({"vm.tiktok.com", "vt.tiktok.com", "vm.vxtiktok.com", "vt.vxtiktok.com"}),
    url=("https://www.tiktok.com/@/video/{post_id}",),
    clock=CLOCK,
)
