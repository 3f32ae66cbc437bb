"""Instagram.

Sources:
    Addresses: test tables of yt-dlp, gallery-dl, instagrapi and FxEmbed, read 2026-11.
    Codes: the media id in base 64, most significant sign first; 28 signs more open a private post: instagrapi, utils.py.
    Id layout: unfurl, parsers/parse_instagram.py, 2026-04. Of 11 posts of known time 4 lie within 0.8 s and 7, mostly
    videos, are 32 to 664 s early: the id is made as the upload begins.
    First tick: the counter still ran at code MuW67, some 213 million, in September 2011; it never needed ten signs.
"""

from __future__ import annotations

from postarchive.clocks import BASE64, Snowflake, decimal, digits
from postarchive.contract import Platform
from postarchive.model import Precision

SLOTS = {
    "handle": r"[A-Za-z0-9_.]{1,30}",
    "post_id": r"[A-Za-z0-9_-]{1,24}",
    "post_id.story": r"[0-9]{12,20}",
    "token": r"(?:[A-Za-z0-9_-]{28})?",
}
EPOCH_MS = 1_314_220_021_721


def media_id(post_id: str) -> int | None:
    """Read the media id out of a code, or out of the decimal form `{media}_{user}` that the API gives."""
    number = decimal(post_id.partition("_")[0])
    return number if number and number > 10**11 else digits(post_id, BASE64) if len(post_id) <= 11 else None


CLOCK = Snowflake(epoch_ms=EPOCH_MS, shift=23, first_id=64**9, number=media_id, precision=Precision.LOWER_BOUND)
_FRONT_ENDS = ("ddinstagram.com", "kkinstagram.com", "vxinstagram.com", "67instagram.com")

PLATFORM = Platform(
    name="instagram",
    title="Instagram",
    hosts=frozenset({"instagram.com", "www.instagram.com", "m.instagram.com", "instagr.am", "www.instagr.am"})
    | {f"{prefix}{host}" for host in _FRONT_ENDS for prefix in ("", "www.", "d.", "g.")},
    bare_id=r"[A-Za-z0-9_-]{10,12}",
    slots=SLOTS,
    routes=(
        "/p/{post_id}{token}/*",
        "/reel/{post_id}{token}/*",
        "/reels/{post_id}{token}/*",
        "/tv/{post_id}{token}/*",
        "/{handle}/p/{post_id}{token}/*",
        "/{handle}/reel/{post_id}{token}/*",
        "/{handle}/tv/{post_id}{token}/*",
        "/stories/{handle}/{post_id.story}",
    ),
    shorts=("/share/{code}", "/share/p/{code}", "/share/reel/{code}", "/s/{code}"),
    url=("https://www.instagram.com/p/{post_id}/", "https://www.instagram.com/stories/{handle}/{post_id.story}/"),
    taken=frozenset({"share", "explore", "accounts", "direct", "challenge", "highlights", "stories", "audio"}),
    clock=CLOCK,
)
