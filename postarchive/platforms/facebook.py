"""Facebook.

Sources:
    Addresses: test tables of yt-dlp (extractor/facebook.py), gallery-dl, granary (facebook.py) and auto-archiver, 2026-08.
    No clock: 21 ids of known time fit no formula.
    Printed lines: English, German, Spanish and Turkish as seen in public pages of 2015 to 2024; the others from general
    knowledge. Data sets that keep scripts show the words before a post behind the loader's last ones.
    `pfbid` ids: opaque; one post has several, so two of them may still be one post.
"""

from __future__ import annotations

from postarchive.contract import Platform

_ID = r"[0-9]{1,20}|pfbid[0-9A-Za-z]{10,150}"
SLOTS = {
    "handle": r"[\w.%'-]{1,120}",
    "handle.page": r"[0-9]{5,20}",
    "post_id": _ID,
    "post_id.group": _ID,
    "post_id.video": r"[0-9]{1,20}",
    "post_id.reel": r"[0-9]{1,20}",
    "post_id.photo": r"[0-9]{1,20}",
    "page": r"[0-9]{1,20}",
    "group": r"[\w.-]{1,120}",
    "slug": r"[^/]+",
    "lang": r"[a-z]{2}-[a-z]{2}",
}
_PREFIXES = ("", "www.", "m.", "mbasic.", "web.", "touch.", "mobile.", "business.", "iphone.", "d.", "p.", "x.")
HOSTS = frozenset(
    {f"{prefix}facebook.com" for prefix in _PREFIXES}
    | {"{lang}.facebook.com", "fb.com", "www.fb.com", "facebed.com", "www.facebed.com"}
    | {f"{prefix}facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion" for prefix in ("", "www.", "m.")}
)

PLATFORM = Platform(
    name="facebook",
    title="Facebook",
    hosts=HOSTS,
    slots=SLOTS,
    routes=(
        "/permalink.php?story_fbid={post_id}&id={page}",
        "/story.php?story_fbid={post_id}&id={page}",
        "/{handle}/posts/{post_id}",
        "/{handle}/posts/{slug}/{post_id}",
        "/{handle.page}_{post_id}",
        "/groups/{group}/posts/{post_id.group}",
        "/groups/{group}/posts/{slug}/{post_id.group}",
        "/groups/{group}/permalink/{post_id.group}",
        "/groups/{group}/permalink/{slug}/{post_id.group}",
        "/groups/{group}?view=permalink&id={post_id.group}",
        "/groups/{group}?multi_permalinks={post_id.group}",
        "/{handle}/videos/{post_id.video}",
        "/{handle}/videos/{slug}/{post_id.video}",
        "/watch?v={post_id.video}",
        "/watch/live?v={post_id.video}",
        "/watch/{handle}/{post_id.video}",
        "/video.php?v={post_id.video}",
        "/video/video.php?v={post_id.video}",
        "/video/embed?video_id={post_id.video}",
        "/reel/{post_id.reel}",
        "/photo?fbid={post_id.photo}",
        "/photo.php?fbid={post_id.photo}",
        "/{handle}/photos/{post_id.photo}",
        "/{handle}/photos/{slug}/{post_id.photo}",
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
    ),
    taken=frozenset({"groups", "events", "hashtag", "login", "dialog", "ads", "plugins", "share", "sharer", "people"}),
    lines=(
        "Posted by {name} on {date}",
        "Gepostet von {name} am {date}",
        "Publicado por {name} en {date}",
        "Publicado por {name} em {date}",
        "Publiée par {name} sur {date}",
        "Publiée par {name} le {date}",
        "Publié par {name} le {date}",
        "Pubblicato da {name} su {date}",
        "Geplaatst door {name} op {date}",
        "Опубликовано {name} {date}",
        "{name} paylaştı: {date}",
    ),
    openers=("'facebook-jssdk'));",),
)
