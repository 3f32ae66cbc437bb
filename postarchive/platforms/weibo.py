"""Weibo.

Sources:
    Addresses: test tables of yt-dlp (extractor/weibo.py), gallery-dl and danbooru, 2026-11; the API's statuses/go.
    Codes: the decimal id in groups of seven digits, each four signs of base 62 (gallery-dl; a pair in yt-dlp's table).
    Id layout: 5 posts of known time are 0 to 213 s late, video posts the latest. First tick: August 2009, Weibo's first.
    A video's own number (`1034:…`) is another id than its post's.
"""

from __future__ import annotations

import string

from postarchive.clocks import Snowflake, decimal, digits
from postarchive.contract import Platform
from postarchive.model import Precision

BASE62 = string.digits + string.ascii_lowercase + string.ascii_uppercase
EPOCH_S, FIRST_S = 515_483_463, 1_250_208_000


def post_number(post_id: str) -> int | None:
    """Read the decimal id, which the addresses also write as a code of nine signs."""
    if len(post_id) != 9:
        return decimal(post_id)
    groups = [digits(post_id[:1], BASE62), digits(post_id[1:5], BASE62), digits(post_id[5:], BASE62)]
    first, second, third = groups
    if first is None or second is None or third is None:
        return None
    return (first * 10**7 + second) * 10**7 + third


CLOCK = Snowflake(
    epoch_ms=EPOCH_S * 1000,
    shift=22,
    tick_ms=1000,
    first_id=(FIRST_S - EPOCH_S) << 22,
    number=post_number,
    precision=Precision.UPPER_BOUND,
)

PLATFORM = Platform(
    name="weibo",
    title="Weibo",
    hosts=frozenset({"weibo.com", "www.weibo.com", "m.weibo.cn", "weibo.cn", "m.weibo.com", "e.weibo.com"}),
    slots={
        "handle": r"[0-9]{1,12}",
        "post_id": r"[0-9]{16}|[0-9A-Za-z]{9}",
        "name": r"[^/]+?",
        "post_id.video": r"[0-9]{4}:[0-9a-f]{16,32}",
    },
    routes=(
        "/{handle}/{post_id}",
        "/detail/{post_id}",
        "/status/{post_id}",
        "/statuses/{post_id}",
        "/comment/{post_id}",
        "/tv/show/{post_id.video}",
        "/tv/v/{post_id}",
        "/s/video/index?blog_mid={post_id}",
        "/s/video/show?object_id={post_id.video}",
        "//tw.weibo.com/{name}/{post_id}",
        "//photo.weibo.com/{handle}/wbphotos/large/mid/{post_id}/*",
        "//video.weibo.com/show?fid={post_id.video}",
        "//h5.video.weibo.com/show/{post_id.video}",
        "//share.api.weibo.cn/share/{name},{post_id}.html",
        "//api.weibo.com/2/statuses/go?uid={handle}&id={post_id}",
        "//weibointl.api.weibo.com/share/{name}?weibo_id={post_id}",
    ),
    short_hosts=frozenset({"t.cn"}),
    url=("https://m.weibo.cn/detail/{post_id}", "https://weibo.com/tv/show/{post_id.video}"),
    taken=frozenset({"favorites", "followers", "following"}),
    clock=CLOCK,
)
