"""Facebook.

Sources:
    Addresses: yt-dlp (extractor/facebook.py), gallery-dl, granary, auto-archiver, danbooru (source/url/facebook.rb), ural,
    and iamcal/oembed, providers/facebook.yml, 2026-11.
    No clock: 21 ids of known time fit no formula.
    Printed lines: English, German, Spanish and Turkish as seen in public pages of 2015 to 2024; the others from general
    knowledge. Data sets that keep scripts show the words before a post behind the loader's last ones.
    `pfbid` ids: opaque; one post has several, so two of them may still be one post.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from postarchive.contract import Markup, Platform
from postarchive.dates import parse_date
from postarchive.model import PostRef
from postarchive.protocols import quotes

if TYPE_CHECKING:
    import datetime as dt

    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

_ID = r"[0-9]{1,20}|pfbid[0-9A-Za-z]{10,150}"
SLOTS = {
    "handle": r"[\w.%'-]{1,120}",
    "handle.page": r"[0-9]{5,20}",
    "post_id": _ID,
    "post_id.group": _ID,
    "post_id.video": r"[0-9]{1,20}",
    "post_id.reel": r"[0-9]{1,20}",
    "post_id.photo": r"[0-9]{1,20}",
    "post_id.note": r"[0-9]{6,20}",
    "post_id.event": r"[0-9]{6,20}",
    # Embed codes of 2014 to 2016 counted the pictures of a post.
    "part": r"(?::[0-9]{1,2})?",
    "page": r"[0-9]{1,20}",
    "group": r"[\w.-]{1,120}",
    "event": r"[\w.-]{1,120}",
    "slug": r"[^/]+",
    "lang": r"[a-z]{2}-[a-z]{2}",
}
_NAMES = "www m mbasic web touch mtouch mobile business iphone lite free 0 beta secure d p x"
_WORDS = (
    "groups events hashtag login dialog ads plugins share sharer people pg notes stories marketplace pages profile.php"
)
_PROFILE = re.compile(r"https?://(?:[a-z-]{1,10}\.)?facebook\.com/([\w.-]{1,80})/?(?:\?[^\s]*)?")
_PREFIXES = ("", *(f"{name}." for name in _NAMES.split()))
HOSTS = frozenset(
    {f"{prefix}facebook.com" for prefix in _PREFIXES}
    | {"{lang}.facebook.com", "fb.com", "www.fb.com", "m.fb.com"}
    | {f"{www}{host}" for host in ("facebed.com", "facebookez.com") for www in ("", "www.")}
    | {f"{prefix}facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion" for prefix in ("", "www.", "m.")}
)


def read_post(node: LexborNode) -> Embed | None:
    """Read the element of the embed code, and the quote within: the words' beginning, the author's name, the day."""
    address = node.attributes.get("data-href") or node.attributes.get("href") or node.attributes.get("cite")
    ref = quotes.locate(PLATFORM, address)
    if not isinstance(ref, PostRef) or _in_page_plugin(node):
        return None
    name, day, author = _said(node)
    words = [text for one in node.css("p")[:16] if (text := quotes.fold(quotes.words(one))) and not _says_who(text)]
    if not words:
        lines = quotes.words(node).split("\n")
        words = lines[: next((place for place, line in enumerate(lines) if _says_who(line)), 0)]
    shown = PLATFORM.show(ref, address)
    return replace(shown, handle=shown.handle or author, name=name, date=day, body=" ".join(words) or None)


def _said(node: LexborNode) -> tuple[str | None, dt.date | None, str | None]:
    """Read the line behind the words: the author's name, the day, and the author's handle where the name links to it.

    Shapes:  both are links, but the day under videos; an editor may have dropped either; the oldest code had no day.
    """
    links = [link for link in node.css("a")[:32] if not _in_words(link)]
    day = quotes.day(links[-1]) if links and (len(links) > 1 or _is_post(links[-1])) else None
    dated = bool(links) and (day is not None or _is_post(links[-1]))
    of_name = links[-2 if dated else -1 :][:1] if len(links) > dated else []
    if of_name and not _is_post(of_name[0]) and (name := quotes.fold(of_name[0].text())):
        behind = quotes.fold(node.text()).rpartition(name)[2].strip()
        day = day or parse_date(behind) or parse_date(behind.partition(" ")[2])
        profile = _PROFILE.fullmatch(of_name[0].attributes.get("href") or "")
        handle = profile[1] if profile and profile[1] not in PLATFORM.taken else None
        return (name, day, handle) if dated or day or (handle and len(links) > 1) else (None, None, None)
    said = next((said for line in reversed(quotes.words(node).split("\n")) if (said := _says_who(line))), None)
    if said is None:
        return None, day, None
    day = day or parse_date(said["date"])
    return (said["name"] if day else None), day, None


def _is_post(link: LexborNode) -> bool:
    return isinstance(quotes.locate(PLATFORM, link.attributes.get("href")), PostRef)


def _in_words(link: LexborNode) -> bool:
    """Tell whether a link stands among the post's own words."""
    parent = link.parent
    while parent is not None and parent.tag in quotes.INLINE:
        parent = parent.parent
    return parent is not None and parent.tag == "p" and not _says_who(quotes.fold(parent.text()))


def _says_who(line: str) -> re.Match[str] | None:
    return next((said for one in _lines() if (said := one.match(line))), None)


@cache
def _lines() -> tuple[re.Pattern[str], ...]:
    """Give the printed lines that fence the name on both sides."""
    parts = (line.replace("{date}", "").partition("{name}") for line in PLATFORM.lines)
    return tuple(
        re.compile(
            rf"{re.escape(before)}(?P<name>[^\n]{{1,120}}?){re.escape(between.rstrip())}\s+(?P<date>[^\n]{{0,80}})\Z"
        )
        for before, _, between in parts
        if before and between.strip()
    )


def _in_page_plugin(node: LexborNode) -> bool:
    parent = node.parent
    return parent is not None and "fb-page" in (parent.attributes.get("class") or "").split()


PLATFORM = Platform(
    name="facebook",
    title="Facebook",
    hosts=HOSTS,
    slots=SLOTS,
    routes=(
        "/permalink.php?story_fbid={post_id}&id={page}",
        "/story.php?story_fbid={post_id}&id={page}",
        "/{handle}/posts/{post_id}{part}",
        "/{handle}/posts/{slug}/{post_id}",
        "/{handle}/activity/{post_id}",
        "/pg/{handle}/posts/{post_id}",
        "/{handle.page}_{post_id}",
        "/groups/{group}/posts/{post_id.group}",
        "/groups/{group}/posts/{slug}/{post_id.group}",
        "/groups/{group}/permalink/{post_id.group}",
        "/groups/{group}/permalink/{slug}/{post_id.group}",
        "/groups/{group}?view=permalink&id={post_id.group}",
        "/groups/{group}?multi_permalinks={post_id.group}",
        "/{handle}/videos/{post_id.video}",
        "/{handle}/videos/{slug}/{post_id.video}",
        "/pg/{handle}/videos/{post_id.video}",
        "/watchparty/{post_id.video}",
        "/watch?v={post_id.video}",
        "/watch/live?v={post_id.video}",
        "/watch/{handle}/{post_id.video}",
        "/video.php?v={post_id.video}",
        "/photo.php?v={post_id.video}",
        "/video.php?id={post_id.video}",
        "/video/video.php?v={post_id.video}",
        "/video/embed?video_id={post_id.video}",
        "/reel/{post_id.reel}",
        "/reels/{post_id.reel}",
        "/photo?fbid={post_id.photo}",
        "/photo.php?fbid={post_id.photo}",
        "/{handle}/photos/{post_id.photo}",
        "/{handle}/photos/{slug}/{post_id.photo}",
        "/pg/{handle}/photos/{slug}/{post_id.photo}",
        "/notes/{handle}/{slug}/{post_id.note}",
        "/note.php?note_id={post_id.note}",
        "/events/{event}?post_id={post_id.event}",
        "/events/{event}/permalink/{post_id.event}",
    ),
    shorts=("/share/{code}", "/share/p/{code}", "/share/v/{code}", "/share/r/{code}"),
    short_hosts=frozenset({"fb.watch", "fb.me"}),
    url=(
        "https://www.facebook.com/{handle}/posts/{post_id}",
        "https://www.facebook.com/{handle.page}/posts/{post_id}",
        "https://www.facebook.com/permalink.php?story_fbid={post_id}&id={page}",
        "https://www.facebook.com/groups/{group}/posts/{post_id.group}/",
        "https://www.facebook.com/watch/?v={post_id.video}",
        "https://www.facebook.com/reel/{post_id.reel}",
        "https://www.facebook.com/photo/?fbid={post_id.photo}",
        "https://www.facebook.com/notes/{handle}/{slug}/{post_id.note}/",
        "https://www.facebook.com/note.php?note_id={post_id.note}",
        "https://www.facebook.com/events/{event}/permalink/{post_id.event}/",
    ),
    markup=(
        Markup("div", "div", read_post, frozenset({"fb-post", "fb-video", "fb-comment-embed"})),
        Markup("amp", "amp-facebook", read_post),
        Markup("custom", "fb:post", read_post, signs=("<fb:post",)),
        Markup("custom", "fb:video", read_post, signs=("<fb:video",)),
        Markup("blockquote", "blockquote", read_post, frozenset({"fb-xfbml-parse-ignore"})),
    ),
    taken=frozenset(_WORDS.split()),
    lines=(
        "Posted by {name} on {date}",
        "Gepostet von {name} am {date}",
        "Publicado por {name} en {date}",
        "Publicada por {name} en {date}",
        "Publicado por {name} em {date}",
        "Publiée par {name} sur {date}",
        "Publiée par {name} le {date}",
        "Publié par {name} le {date}",
        "Publié par {name} sur {date}",
        "Pubblicato da {name} su {date}",
        "Geplaatst door {name} op {date}",
        "Người đăng: {name} vào {date}",
        "Опубликовано {name} {date}",
        "{name} paylaştı: {date}",
    ),
    openers=("'facebook-jssdk'));",),
)
