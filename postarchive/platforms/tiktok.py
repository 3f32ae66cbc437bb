"""TikTok.

Sources:
    Addresses: test tables of yt-dlp (extractor/tiktok.py), gallery-dl and danbooru, 2026-08; TikTok's "Embed Videos";
        front ends: the lists of LibRedirect and Farside, 2022 to 2026.
    Printed lines: the embed code's section, as seen in public pages of 2020 to 2024: the handle, the words, the sound.
    Id layout: unfurl, parsers/parse_tiktok.py, 2026-04. Of 14 posts of known time 13 are 1 to 11 s early and one, which
    was scheduled, 5,550 s.
    First tick: August 2014, when musical.ly, which became TikTok, began.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive.clocks import Snowflake
from postarchive.contract import Markup, Platform
from postarchive.model import PostRef, Precision
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

CLOCK = Snowflake(shift=32, tick_ms=1000, first_id=1_406_851_200 << 32, precision=Precision.LOWER_BOUND)
_FRONT_ENDS = (
    "vxtiktok.com", "tnktok.com", "tfxktok.com", "dxtiktok.com", "tiktxk.com", "kktiktok.com", "tiktokez.com", "cocktiktok.com",
)  # fmt: skip
_PROXITOKS = """proxitok.pabloferreiro.es proxitok.pussthecat.org proxitok.privacydev.net proxitok.lunar.icu proxitok.r4fo.com
    proxitok.privacy.com.de proxitok.belloworld.it tok.habedieeh.re tok.artemislena.eu tok.adminforge.de tt.opnxng.com
    cringe.whatever.social tiktok.wpme.pl"""


_AUTHOR = re.compile(r"tiktok\.com/@([\w.-]{1,120})/?(?:[?#]|\Z)")


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote of the embed code: its address, and the caption between the author's and the sound's links."""
    address = node.attributes.get("cite")
    ref = quotes.locate(PLATFORM, address)
    if not isinstance(ref, PostRef):
        post_id = node.attributes.get("data-video-id") or ""
        if not re.fullmatch(r"[0-9]{17,20}", post_id):
            return None
        ref, address = PLATFORM.ref(post_id), None
    handle, name, caption = _section(node)
    return replace(PLATFORM.show(ref, address), handle=ref.handle or handle, name=name, body=caption)


def _section(node: LexborNode) -> tuple[str | None, str | None, str | None]:
    """Read the section: the first link is the author's, whose words may be a name, the last the sound's, the rest the caption.

    Shapes:  where the links were dropped, the words tell: the author's begin with "@", the sound's with "♬".
    """
    section = node.css_first("section") or node
    links = section.css("a")[:64]
    linked = _AUTHOR.search(links[0].attributes.get("href") or "") if links else None
    shown = quotes.fold(links[0].text()) if linked or (links and links[0].text().lstrip().startswith("@")) else ""
    without = {links[0].mem_id} if shown else set()
    if sounds := bool(links) and ("♬" in links[-1].text() or "/music/" in (links[-1].attributes.get("href") or "")):
        without.add(links[-1].mem_id)
    caption = quotes.fold("".join(text for _, text in quotes.pieces(section, without)))
    if not shown:
        shown, _, caption = caption.partition(" ") if caption.startswith("@") else ("", "", "")
    if not sounds and "♬" in caption:
        caption = caption.rpartition("♬")[0].rstrip()
    handle = linked[1] if linked else shown.removeprefix("@") or None
    return handle, None if shown.startswith("@") else shown or None, caption or None


PLATFORM = Platform(
    name="tiktok",
    title="TikTok",
    hosts=frozenset({"tiktok.com", "www.tiktok.com", "m.tiktok.com"})
    | {f"{prefix}{host}" for host in _FRONT_ENDS for prefix in ("", "www.", "d.")}
    | set(_PROXITOKS.split()),
    bare_id=r"[0-9]{17,20}",
    slots={"handle": r"[\w.-]{1,120}", "post_id": r"[0-9]{1,20}", "player": r"v[0-9]", "sound": r"[^\n]{1,200}"},
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
        "/trending?shareId={post_id}",
        "/foryou?item_id={post_id}",
        "//t.tiktok.com/i18n/share/video/{post_id}",
        "//www.tiktokv.com/share/video/{post_id}",
        "//tiktokv.com/share/video/{post_id}",
        "//m.tiktokv.com/share/video/{post_id}",
    ),
    shorts=("/t/{code}", "//lite.tiktok.com/t/{code}"),
    short_hosts=frozenset(f"{prefix}.{host}" for host in ("tiktok.com", *_FRONT_ENDS) for prefix in ("vm", "vt")),
    url=("https://www.tiktok.com/@/video/{post_id}",),
    clock=CLOCK,
    markup=(Markup("blockquote", "blockquote", read_blockquote, frozenset({"tiktok-embed"})),),
    lines=("@{handle} {body} ♬ {sound}",),
)
