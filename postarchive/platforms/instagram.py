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
from functools import cache
from typing import TYPE_CHECKING

from postarchive.clocks import BASE64, Snowflake, decimal, digits
from postarchive.contract import Markup, Platform
from postarchive.dates import parse_date
from postarchive.model import Embed, PostRef, Precision
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

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

# What stands before NAME (@HANDLE); the handle alone is found in every language. Texts hold no more of these than `LINES` has:
# posts of before 2018 were photos and videos, and in some languages nobody has met a text with one.
_POSTED = """Ein von|Une photo publiée par|Une vidéo publiée par|Una foto publicada por|Un vídeo publicado por|Un video publicado por
    |Una foto pubblicata da|Un video pubblicato da|Uma foto publicada por|Um vídeo publicado por
    |Een foto die is geplaatst door|Een video die is geplaatst door|Фото опубликовано|Видео опубликовано
    |Zdjęcie zamieszczone przez użytkownika|Film zamieszczony przez użytkownika|Ett foto publicerat av|En video publicerad av
    |Et billede slået op af|En video slået op af|Et bilde publisert av|En video publisert av|Käyttäjän
    |Sebuah foto diposting oleh|Sebuah video diposting oleh|Fotka zveřejněná uživatelem|Video zveřejněné uživatelem
    |Μια φωτογραφία που δημοσίευσε ο χρήστης|Ένα βίντεο που δημοσίευσε ο χρήστης|รูปภาพที่โพสต์โดย|วิดีโอที่โพสต์โดย
    |Příspěvek sdílený uživatelem|Príspevok, ktorý zdieľa|Публикация, споделена от|Siaran dikongsi oleh|Kiriman dikongsi oleh
    |Isang post na ibinahagi ni|Una publicació compartida per|'n Plasing gedeel deur|پستی که توسط|پست به‌اشتراک‌گذاشته‌شده توسط
    |مشاركة تمت بواسطة|Objava, ki jo deli|Įrašas, kuriuo bendrino|Postitust jagas"""
_ARTICLES = ("A ", "Ein ", "Una ", "Une ", "Un ", "Uma ", "Um ", "Een ", "Ett ", "Et ", "O ", "Sebuah ", "Isang ")
_WRITTEN = {line.partition("{name}")[0].strip() for line in LINES} | {
    " ".join(one.split()) for one in _POSTED.split("|")
}
_SHORT = {
    short[:1].upper() + short[1:]
    for words in _WRITTEN
    for article in _ARTICLES
    if (short := words.removeprefix(article)) != words
}
_LOOSE = frozenset(
    {"Post by", "Photo by", "Beitrag von", "Publicación de", "Publication de", "Publicação de", "Post di"}
)
"""What editors make of them, and what credits say as well."""

_BEFORE = tuple(sorted(_LOOSE | _WRITTEN | {one for one in _SHORT if " " in one}, key=len, reverse=True))
_TAILS = {line.partition("{handle}")[2].partition("[")[0].strip(")） ") for line in LINES}
_BEHIND = tuple(tail for tail in _TAILS if tail and "{" not in tail)
_HONORIFICS = {"さん": ("が",), "님": ("의",)}
"""What politeness adds to a name, where it stands before these words."""

_LONGEST_CALL = 60
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Signs without a shape that the embed code puts around names and handles where words run from right to left."""

_LINE = re.compile(r"(?P<name>[^\n]{0,300}?)\s*[(（]@\s?(?P<handle>[A-Za-z0-9_.]{1,30})[)）](?P<tail>[^\n]{0,200})")


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote of the embed code, of any age: the caption if it was asked for, whose it is, and once the day."""
    for address in _addresses(node):
        ref = quotes.locate(PLATFORM, address)
        if isinstance(ref, PostRef):
            return _read(node, ref, address)
    return None


def _addresses(node: LexborNode) -> Iterator[str | None]:
    """Give the addresses that may be the post's: most quotes say it in the first."""
    yield node.attributes.get("data-instgrm-permalink")
    yield from (one.attributes.get("href") for one in node.css("a")[:64])


def read_amp(node: LexborNode) -> Embed | None:
    """Read AMP's element, which holds the quote for those who wait: the code stands in an attribute."""
    code = (node.attributes.get("data-shortcode") or "").strip()
    ref = quotes.locate(PLATFORM, f"https://www.instagram.com/p/{code}/") if code else None
    return _read(node, ref, None) if isinstance(ref, PostRef) else None


def _read(node: LexborNode, ref: PostRef, address: str | None) -> Embed:
    shown = (quotes.fold("".join([text for _, text in quotes.pieces(one)])) for one in node.css("p")[:16])
    lines = [line for line in shown if line]
    place, said = _said(lines)
    if said is None and "@" in node.text():
        lines = quotes.words(node).split("\n")
        place, said = _said(lines)
    words = [line for number, line in enumerate(lines[:place]) if not _calls(line, node, number)]
    return Embed(
        platform="instagram",
        handle=said["handle"] if said else ref.handle,
        name=(_linked_name(node, said) or _name(said)) if said else None,
        date=_day(node, said["tail"] if said else ""),
        body=(" ".join(words) or None) if said else None,
        url=address,
        post_id=ref.post_id,
    )


def _said(lines: list[str]) -> tuple[int, re.Match[str] | None]:
    """Find the last line that says whose the post is, and its place: behind all lines where none does."""
    cleared = [(place, _DIRECTIONS.sub("", lines[place])) for place in reversed(range(len(lines)))]
    fenced = ((place, _LINE.search(line)) for place, line in cleared if "(@" in line or "（@" in line)
    bare = ((place, _unfenced().match(line)) for place, line in cleared if "@" in line)
    return next(((place, said) for place, said in (*fenced, *bare) if said), (len(lines), None))


@cache
def _introduced() -> re.Pattern[str]:
    """Give the shape of what stands before a name, the longest first."""
    return re.compile("|".join(re.escape(words) for words in _BEFORE if words))


@cache
def _unfenced() -> re.Pattern[str]:
    """Give the shape of a line without parentheses: then only the words before tell it from others."""
    return re.compile(
        rf"(?P<name>(?:{_introduced().pattern})(?: [^\n@]{{0,100}}?)?) @(?P<handle>[A-Za-z0-9_.]{{1,30}})(?P<tail>[^\n]{{0,200}})"
    )


def _calls(line: str, node: LexborNode, number: int) -> bool:
    """Tell whether a line only asks to look at the post: in any language, where the code was not asked for a caption."""
    if line in OPENERS:
        return True
    asked = "data-instgrm-captioned" in node.attributes or "data-instgrm-permalink" not in node.attributes
    return not asked and number == 0 and len(line) < _LONGEST_CALL and "nstagram" in line


def _linked_name(node: LexborNode, said: re.Match[str]) -> str | None:
    """Give the name as codes of 2017 to 2019 have it: a link to the account, whatever the language around it."""
    for link in node.css("a")[:64]:
        path = (link.attributes.get("href") or "").partition("?")[0].rstrip("/")
        if path.endswith(f"/{said['handle']}") and (text := quotes.fold(link.text())) and text in said["name"]:
            return text
    return None


def read_plain_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote whose class a filter has dropped: it kept its attributes, or says whose it is as the code does."""
    if "data-instgrm-permalink" in node.attributes:
        return read_blockquote(node)
    if node.css_first('a[href*="instagr"]') is None or "@" not in node.text() or len(node.css("blockquote")) > 1:
        return None
    said = _said(quotes.words(node).split("\n"))[1]
    begins = tuple(words for words in _BEFORE if words and words not in _LOOSE)
    if said is None or not (said["name"].startswith(begins) or said["tail"].strip().startswith(_BEHIND)):
        return None
    return read_blockquote(node)


def _name(said: re.Match[str]) -> str | None:
    shown = said["name"]
    before = _introduced().match(shown)
    name = shown[before.end() if before else 0 :].strip()
    for word, behind in _HONORIFICS.items():
        if name.endswith(word) and not name.endswith(f" {word}") and said["tail"].startswith(behind):
            name = name.removesuffix(word)
    return name or None


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
        Markup("amp", "amp-instagram", read_amp),
    ),
    lines=LINES,
    lengths=((dt.date(2010, 10, 6), 2_200),),
    openers=OPENERS,
)
