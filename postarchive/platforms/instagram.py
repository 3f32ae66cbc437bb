"""Instagram.

Sources:
    Addresses: test tables of yt-dlp, gallery-dl, instagrapi, FxEmbed and ural, read 2026-11;
        front ends: the lists of LibRedirect and Farside, 2022 to 2026.
    Codes: the media id in base 64, most significant sign first; 28 signs more open a private post: instagrapi, utils.py.
    Bare ids: a handle, or an account's number, may have as many signs, but no capital; one code in two hundred has none either.
    Id layout: unfurl, parsers/parse_instagram.py, 2026-04. Of 11 posts of known time 4 lie within 0.8 s and 7, mostly
    videos, are 32 to 664 s early: the id is made as the upload begins.
    Printed lines: English, German, Spanish, French, Portuguese, Italian, Russian, Serbian, Croatian, Turkish, Polish, Dutch, Indonesian, Swedish,
    Japanese and Korean as seen in public pages of 2016 to 2024; the others from general knowledge. Days in Pacific time.
    First tick: the counter still ran at code MuW67, some 213 million, in September 2011; it never needed ten signs.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive.clocks import BASE64, Snowflake, decimal, digits
from postarchive.contract import Markup, Platform
from postarchive.dates import parse_date
from postarchive.model import PostRef, Precision
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

SLOTS = {
    "handle": r"[A-Za-z0-9_.]{1,30}",
    "post_id": r"[A-Za-z0-9_-]{1,24}",
    "post_id.story": r"[0-9]{12,20}",
    "token": r"(?:[A-Za-z0-9_-]{28})?",
    # What Turkish grammar hangs on a name.
    "suffix": r"['’]\w{2,3}",
}
EPOCH_MS = 1_314_220_021_721


def media_id(post_id: str) -> int | None:
    """Read the media id out of a code, or out of the decimal form `{media}_{user}` that the API gives."""
    number = decimal(post_id.partition("_")[0])
    return number if number and number > 10**11 else digits(post_id, BASE64) if len(post_id) <= 11 else None


CLOCK = Snowflake(epoch_ms=EPOCH_MS, shift=23, first_id=64**9, number=media_id, precision=Precision.LOWER_BOUND)
_FRONT_ENDS = (
    "ddinstagram.com", "kkinstagram.com", "vxinstagram.com", "uuinstagram.com", "eeinstagram.com", "67instagram.com",
    "instagramez.com", "kirkstagram.com",
)  # fmt: skip
_BIBLIOGRAMS = """bibliogram.art bibliogram.1d4.us bibliogram.froth.zone bibliogram.priv.pw ig.beparanoid.de ig.tokhmi.xyz
    kittygr.am kittygram.irelephant.net kittygram.nexussfan.cz ig.opnxng.com ig.snine.nl gram.whatever.social
    proxigram.lunar.icu proxigram.privacyredirect.com"""

LINES = (
    "A post shared by {name} (@{handle})[ on {date}]",
    "A reel shared by {name} (@{handle})[ on {date}]",
    "A photo shared by {name} (@{handle})[ on {date}]",
    "A video shared by {name} (@{handle})[ on {date}]",
    "A photo posted by {name} (@{handle})[ on {date}]",
    "A video posted by {name} (@{handle})[ on {date}]",
    "Ein Beitrag geteilt von {name} (@{handle})[ am {date}]",
    "Una publicación compartida de {name} (@{handle})[ el {date}]",
    "Una publicación compartida por {name} (@{handle})[ el {date}]",
    "Une publication partagée par {name} (@{handle})[ le {date}]",
    "Uma publicação compartilhada por {name} (@{handle})[ em {date}]",
    "Uma publicação partilhada por {name} (@{handle})[ a {date}]",
    "Um post compartilhado por {name} (@{handle})[ em {date}]",
    "Um post partilhado por {name} (@{handle})[ em {date}]",
    "Un post condiviso da {name} (@{handle})[ in data {date}]",
    "Un post condiviso da {name} (@{handle}) in data: {date}",
    "Публикация от {name} (@{handle})[ {date}]",
    "Допис, поширений {name} (@{handle})[ {date}]",
    "Објава коју дели {name} (@{handle})[ дана {date}]",
    "Objavu dijeli {name} (@{handle})[ dana {date}]",
    "{name} (@{handle}){suffix} paylaştığı bir gönderi",
    "Post udostępniony przez {name} (@{handle})[ {date}]",
    "Příspěvek sdílený {name} (@{handle})[ {date}]",
    "Een bericht gedeeld door {name} (@{handle})[ op {date}]",
    "Ett inlägg delat av {name} (@{handle})[ {date}]",
    "Et opslag delt af {name} (@{handle})[ {date}]",
    "Et innlegg delt av {name} (@{handle})[ {date}]",
    "Henkilön {name} (@{handle}) jakama julkaisu",
    "{name} (@{handle}) által megosztott bejegyzés",
    "O postare distribuită de {name} (@{handle})",
    "Η δημοσίευση κοινοποιήθηκε από το χρήστη {name} (@{handle})",
    "Sebuah kiriman dibagikan oleh {name} (@{handle})[ pada {date}]",
    "Bài viết do {name} (@{handle}) chia sẻ",
    "โพสต์ที่แชร์โดย {name} (@{handle})",
    "تمت مشاركة منشور بواسطة {name} (@{handle})",
    "פוסט משותף על ידי {name} (@{handle})",
    "{name} (@{handle}) द्वारा साझा की गई पोस्ट",
    "{name}(@{handle})がシェアした投稿[ - {date}]",
    "{name}さん(@{handle})がシェアした投稿[ - {date}]",
    "{name}(@{handle})님의 공유 게시물[님, {date}]",
    "{name}（@{handle}）分享的貼文",
    "{name}（@{handle}）分享的帖子",
)
OPENERS = (
    "View this post on Instagram",
    "Sieh dir diesen Beitrag auf Instagram an",
    "Diesen Beitrag auf Instagram ansehen",
    "Ver esta publicación en Instagram",
    "Voir cette publication sur Instagram",
    "Ver essa foto no Instagram",
    "Ver esta publicação no Instagram",
    "Visualizza questo post su Instagram",
    "Посмотреть эту публикацию в Instagram",
    "Переглянути цей допис в Instagram",
    "Bu gönderiyi Instagram'da gör",
    "Wyświetl ten post na Instagramie",
    "Zobrazit příspěvek na Instagramu",
    "Dit bericht op Instagram bekijken",
    "Visa detta inlägg på Instagram",
    "Visa det här inlägget på Instagram",
    "Vis dette opslag på Instagram",
    "Vis dette innlegget på Instagram",
    "Näytä tämä julkaisu Instagramissa",
    "A bejegyzés megtekintése az Instagramon",
    "Vezi această postare pe Instagram",
    "Δείτε αυτή τη δημοσίευση στο Instagram",
    "Lihat postingan ini di Instagram",
    "Xem bài viết này trên Instagram",
    "ดูโพสต์นี้บน Instagram",
    "عرض هذا المنشور على Instagram",
    "הצג את הפוסט הזה באינסטגרם",
    "इस पोस्ट को Instagram पर देखें",
    "この投稿をInstagramで見る",
    "Instagram에서 이 게시물 보기",
    "在 Instagram 查看這則貼文",
    "在 Instagram 查看此帖子",
)

# What stands before NAME (@HANDLE); the handle alone is found in every language.
_BEFORE = tuple(sorted({line.partition("{name}")[0].strip() for line in LINES} | {"Ein von"}, key=len, reverse=True))
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Signs without a shape that the embed code puts around names and handles where words run from right to left."""

_LINE = re.compile(r"(?P<name>[^\n]{0,300}?)\s*[(（]@\s?(?P<handle>[A-Za-z0-9_.]{1,30})[)）](?P<tail>[^\n]{0,200})")


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote of the embed code, of any age: the caption if it was asked for, whose it is, and once the day."""
    links = [node.attributes.get("data-instgrm-permalink"), *(one.attributes.get("href") for one in node.css("a")[:64])]
    located = ((address, quotes.locate(PLATFORM, address)) for address in links if address)
    address, ref = next(((one, ref) for one, ref in located if isinstance(ref, PostRef)), (None, None))
    if ref is None:
        return None
    paragraphs = [text for one in node.css("p")[:16] if (text := quotes.fold(one.text()))]
    said = _said(paragraphs) or (_said(quotes.words(node).split("\n")) if "@" in node.text() else None)
    caption = next((text for text in paragraphs if not _said([text])), None)
    return replace(
        PLATFORM.show(ref, address),
        handle=said["handle"] if said else ref.handle,
        name=_name(said["name"]) if said else None,
        date=_day(node, said["tail"] if said else ""),
        body=caption if said else None,
    )


def _said(lines: list[str]) -> re.Match[str] | None:
    """Find the last line that says whose the post is."""
    return next((found for line in reversed(lines) if (found := _LINE.search(_DIRECTIONS.sub("", line)))), None)


def read_plain_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote whose class a filter has dropped, and kept its attributes."""
    return read_blockquote(node) if "data-instgrm-permalink" in node.attributes else None


def _name(shown: str) -> str | None:
    before = next((words for words in _BEFORE if shown.startswith(words)), "")
    return shown.removeprefix(before).removesuffix("さん").strip() or None


def _day(node: LexborNode, tail: str) -> dt.date | None:
    timed = node.css_first("time[datetime]")
    machine = timed.attributes.get("datetime") if timed is not None else None
    return (parse_date(machine) if machine else None) or parse_date(tail.strip(" -–"))


PLATFORM = Platform(
    name="instagram",
    title="Instagram",
    hosts=frozenset({"instagram.com", "www.instagram.com", "m.instagram.com"})
    | {f"{www}{host}" for host in ("instagr.am", "instagr.com") for www in ("", "www.")}
    | {f"{prefix}{host}" for host in _FRONT_ENDS for prefix in ("", "www.", "d.", "g.")}
    | set(_BIBLIOGRAMS.split()),
    bare_id=r"(?=[^A-Z]*[A-Z])[A-Za-z0-9_-]{10,12}",
    id_names=frozenset({"shortcode"}),
    slots=SLOTS,
    routes=(
        "/p/{post_id}{token}/*",
        "/reel/{post_id}{token}/*",
        "/reels/{post_id}{token}/*",
        "/reels/videos/{post_id}{token}/*",
        "/tv/{post_id}{token}/*",
        "/{handle}/p/{post_id}{token}/*",
        "/{handle}/reel/{post_id}{token}/*",
        "/{handle}/reels/{post_id}{token}/*",
        "/{handle}/tv/{post_id}{token}/*",
        "/stories/{handle}/{post_id.story}",
    ),
    shorts=("/share/{code}", *(f"/share/{kind}/{{code}}" for kind in ("p", "reel", "reels", "tv")), "/s/{code}"),
    url=("https://www.instagram.com/p/{post_id}/", "https://www.instagram.com/stories/{handle}/{post_id.story}/"),
    taken=frozenset(
        {"share", "explore", "accounts", "direct", "challenge", "highlights", "stories", "audio", "videos"}
    ),
    clock=CLOCK,
    markup=(
        Markup("blockquote", "blockquote", read_blockquote, frozenset({"instagram-media"})),
        Markup("blockquote", "blockquote", read_plain_blockquote),
    ),
    lines=LINES,
    lengths=((dt.date(2010, 10, 6), 2_200),),
    openers=OPENERS,
)
