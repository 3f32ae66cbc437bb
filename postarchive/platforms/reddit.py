"""Reddit: submissions, and comments as posts of their own.

Sources:
    Addresses: test tables of yt-dlp (extractor/reddit.py), gallery-dl, danbooru and onebox, 2026-08;
        front ends: the lists of LibRedirect and Farside, 2022 to 2026.
    A comment's id counts apart from a submission's, so its submission is part of its identity.
    Printed lines: the embed code of 2023 and later, the title first; that of before named no author.
    No clock: ids are a counter in base 36.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive.contract import Markup, Platform
from postarchive.model import PostRef
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

SLOTS = {
    "handle": r"[A-Za-z0-9_-]{1,30}",
    "post_id": r"[0-9a-z]{2,9}",
    "account": r"[0-9a-z]{2,9}",
    "sub": r"[A-Za-z0-9_.:-]{1,60}",
    "slug": r"[^/]*",
    "country": r"[a-z]{2}",
    # Alone behind the host, words of the house's own stand too: an id of the last ten years, and none of `_WORDS`.
    "bare": r"[0-9a-z]{5,7}",
    "printed": r"(?:r/)?[A-Za-z0-9_]{2,21}",
}
_PREFIXES = ("", "www.", "old.", "new.", "np.", "nm.", "m.", "i.", "amp.", "sh.", "embed.", "pay.", "ssl.", "gateway.")
_LIBREDDITS = """de hu nl domain.glass esmailelbob.xyz foss.wtf garudalinux.org kavin.rocks mha.fi northboot.xyz privacydev.net
    projectsegfau.lt pussthecat.org spike.codes strongthany.cc tiekoetter.com totaldarkness.net"""
_TEDDITS = """net adminforge.de artemislena.eu bus-hit.me domain.glass froth.zone garudalinux.org ggc-project.de hostux.net
    namazso.eu privacytools.io pussthecat.org rawbit.ninja sethforprivacy.com tinfoil-hat.net totaldarkness.net zaggy.nl"""
_REDLIBS = "catsarch.com nadeko.net perennialte.ch privacyredirect.com privadency.com r4fo.com"
_FRONT_ENDS = (
    "rxddit.com", "vxreddit.com", "redditez.com", "libredd.it", "safereddit.com", "reddi.tk", "tedd.it", "incogsnoo.com",
    "red.artemislena.eu", "lr.vern.cc", "td.vern.cc", "discuss.whatever.social",
    *(f"libreddit.{rest}" for rest in _LIBREDDITS.split()),
    *(f"teddit.{rest}" for rest in _TEDDITS.split()),
    *(f"redlib.{rest}" for rest in _REDLIBS.split()),
)  # fmt: skip
_ONION = "reddittorjg6rue252oqsxryoxengawnmo46qy4kyii5wtqnwfj4ooad.onion"
_WORDS = """about account advertising answers appeal appeals apps avatar awards best beta blog bookmarklets button buttons
    by_id chat coins collectibles comments communities contact controversial creddits dev disliked domain download
    duplicates events explore feedback feeds framebuster friends gallery games gilded gold help hidden hot i18n
    inbox index jobs legal liked live login logout media message mobile mod multi new oembed original over18
    partners password place policies poll popular powerups predictions prefs premium press privacy promoted randnsfw
    random recap reddits register report reports rising robin rpan rules saved search settings share shop static
    stats store submit submitted subreddit subreddits talk terms thanks timeout toolbar top topics traffic trending
    unread user users vault verification video videos votes widget widgets wiki"""

_AUTHOR = re.compile(r"/(?:user|u)/([A-Za-z0-9_-]{1,30})/?(?:[?#]|\Z)")

_LONGEST = 600
_PRINTED = re.compile(r" u/([A-Za-z0-9_-]{3,20})(?= |\Z)|from discussion ([A-Za-z0-9_-]{3,20})['’]s comment from")
"""How the code names the author without a link: of today's where an editor dropped it, and of comments in 2016."""


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote of the embed code, old or new: its first link is the post's own, a comment's or a submission's."""
    links = node.css("a")[:32]
    located = ((link, quotes.locate(PLATFORM, link.attributes.get("href"))) for link in links)
    link, ref = next(((one, ref) for one, ref in located if isinstance(ref, PostRef)), (None, None))
    if link is None or ref is None:
        return None
    authors = (_AUTHOR.search(one.attributes.get("href") or "") for one in links)
    author = next((one[1] for one in authors if one), None)
    printed = _PRINTED.search(quotes.fold(quotes.words(node))) if author is None else None
    handle = author or ref.handle or ((printed[1] or printed[2]) if printed else None)
    title = quotes.fold(quotes.words(link)) if ref.account is None else ""
    return replace(PLATFORM.show(ref, link.attributes.get("href")), handle=handle, body=title or None)


def read_plain_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote whose class a filter has dropped: it names the author, and where, as the code does, and says no more."""
    if node.css_first('a[href*="/comments/"]') is None or len(node.text()) > _LONGEST:
        return None
    embed = read_blockquote(node)
    texts = {quotes.fold(link.text()) for link in node.css("a")[:8]}
    subs = node.css('a[href*="/r/"]')[:8]
    return embed if embed and f"u/{embed.handle}" in texts and len(subs) > 1 else None


PLATFORM = Platform(
    name="reddit",
    title="Reddit",
    hosts=frozenset(
        {f"{prefix}reddit.com" for prefix in _PREFIXES}
        | {f"{prefix}{_ONION}" for prefix in ("", "www.", "old.")}
        | {"{country}.reddit.com", "www.redditmedia.com", "redditmedia.com", "embed.redditmedia.com"}
        | set(_FRONT_ENDS)
    ),
    slots=SLOTS,
    routes=(
        "/r/{sub}/comments/{account}/comment/{post_id}",
        "/r/{sub}/comments/{account}/{slug}/{post_id}",
        "/user/{sub}/comments/{account}/{slug}/{post_id}",
        "/comments/{account}/comment/{post_id}",
        "/comments/{account}/{slug}/{post_id}",
        "/r/{sub}/comments/{post_id}",
        "/r/{sub}/comments/{post_id}/{slug}",
        "/user/{handle}/comments/{post_id}",
        "/user/{handle}/comments/{post_id}/{slug}",
        "/u/{handle}/comments/{post_id}",
        "/u/{handle}/comments/{post_id}/{slug}",
        "/comments/{post_id}",
        "/comments/{post_id}/{slug}",
        "/gallery/{post_id}",
        "/tb/{post_id}",
        "/poll/{post_id}",
        "/mediaembed/{post_id}",
        "/link/{post_id}/video/{slug}/player",
        "//redd.it/{post_id}",
        "//www.redd.it/{post_id}",
    ),
    synonyms={
        "/{bare}": "https://www.reddit.com/comments/{bare}/",
        "/{sub}/comments/{post_id}/{slug}": "https://www.reddit.com/r/{sub}/comments/{post_id}/{slug}",
    },
    shorts=("/r/{sub}/s/{code}", "/u/{handle}/s/{code}", "/user/{handle}/s/{code}"),
    url=(
        "https://www.reddit.com/comments/{account}/_/{post_id}/",
        "https://www.reddit.com/comments/{post_id}/",
    ),
    taken=frozenset(_WORDS.split()),
    markup=(
        Markup(
            "blockquote", "blockquote", read_blockquote, frozenset({"reddit-embed-bq", "reddit-card", "reddit-embed"})
        ),
        Markup("blockquote", "blockquote", read_plain_blockquote),
        Markup("div", "div", read_blockquote, frozenset({"reddit-embed"}), ("reddit-embed",)),
    ),
    lines=("{body} by u/{handle} in {printed}",),
)
