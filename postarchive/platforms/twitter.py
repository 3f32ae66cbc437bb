"""Twitter, now X.

Sources:
    Addresses and handles: test tables of public extractors (yt-dlp, gallery-dl, FxEmbed, unfurl), read 2026-11;
        front ends: the lists of LibRedirect and Farside, 2022 to 2026.
    Hosts that run Nitter: the lists of yt-dlp (extractor/nitter.py) and gallery-dl, and others as generally seen.
    Id layout: unfurl, parsers/parse_twitter.py, 2026-04; equal to the page's own time in 5 recorded pages.
    Last id without a clock: 29700859247, from oduwsdl/tweetedat, 2025-10.
    Printed day: the UTC day of the id's clock in 314 of 314 labelled blockquotes of 2011 to 2025.
    Markup: Blackbird Pie of 2010, the embed code of 2011 to 2026, and what widgets.js makes of it, as saved in public pages; AMP's own.
    Parents: `data-in-reply-to` in embed codes of 2011 to 2013, in public pages; a link among a post's words to another is shown
    as the quoted post, whose address stands in the link, its title or `data-expanded-url`.
    Syndication and its token: vercel/react-tweet, src/api, 2026-06; tokens computed with V8, 2026-11.
    oEmbed: xdevplatform/docs, x-for-websites/oembed-api, 2026-08; 403 for protected accounts: twitteroauth's issue 472.
    Picture links: `pic.twitter.com/CODE` is how t.co/CODE is shown, and leads to `/status/ID/photo/1`.
    Printed lines: the embed code's, in all languages; `Name @handle · day` and `on Twitter`, as people copy them; what the BBC put around
        tweets from 2014 to 2021, as data sets of its articles show.
    What archives hold, by era: recorded pages and CDX rows of 2019 to 2022; travisbrown/birdsite, 2026-06.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from postarchive.clocks import Snowflake
from postarchive.contract import Call, Fetcher, Holdings, Markup, Platform, Resolver
from postarchive.errors import UnreadableError
from postarchive.model import Embed, Outcome, Post, PostRef, Request, Resolution, Source
from postarchive.protocols import archivedday, moments, oembed, pages, quotes, replies, tweetpages, tweets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from selectolax.lexbor import LexborNode

    from postarchive.contract import Flow
    from postarchive.model import Capture

SLOTS = {
    "handle": r"[A-Za-z0-9_]{1,15}",
    "post_id": r"[0-9]{1,19}",
    "file": r"(?:\.(?:jpe?g|png|mp4|gif))?",
    "page": r"Tweet|index",
    # A short link's code has had ten signs since 2012 or so; in texts, words are glued to it.
    "code": r"[A-Za-z0-9]{10}|[A-Za-z0-9]{4,9}",
    "number": r"[0-9]{1,2}",
}
CLOCK = Snowflake(epoch_ms=1_288_834_974_657, shift=22, first_id=29_700_859_248)

_OWN = ("twitter.com", "x.com")
_FRONT_ENDS = (
    "fxtwitter.com", "vxtwitter.com", "fixupx.com", "fixvx.com", "twittpr.com", "xfixup.com", "girlcockx.com", "cunnyx.com",
)  # fmt: skip
_NITTERS = """net it cz eu hu space 1d4.us 42l.fr actionsack.com arcticfoxes.net bus-hit.me catsarch.com dark.fail
    domain.glass esmailelbob.xyz fdn.fr foss.wtf grimneko.de kavin.rocks lucabased.xyz mint.lgbt moomoo.me namazso.eu
    nixnet.services cattube.org ca exonip.de ir koyu.space mailstation.de vxempire.xyz poast.org privacydev.net privacyredirect.com pussthecat.org rawbit.ninja sethforprivacy.com
    snopyta.org tiekoetter.com tokhmi.xyz unixfox.eu weiler.rocks"""
HOSTS = frozenset(
    {f"{prefix}{host}" for host in _OWN for prefix in ("", "www.", "mobile.", "m.")}
    | {f"{prefix}{host}" for host in _FRONT_ENDS for prefix in ("", "www.", "d.", "dl.", "i.", "g.", "t.", "m.", "o.")}
    | {"platform.twitter.com", "platform.x.com"}
    | {"twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion"}
    | {
        "xcancel.com",
        "lightbrd.com",
        "twiiit.com",
        "nuku.trabun.org",
        "twitter.censors.us",
        "unofficialbird.com",
        "nttr.stream",
        *(f"nitter.{rest}" for rest in _NITTERS.split()),
    }
)


def read_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote that the embed code leaves in a page."""
    attributes = node.attributes
    lang = attributes.get("data-lang") or attributes.get("lang")
    quote = quotes.read(node, PLATFORM, lang)
    if not (quote.ref or (quote.handle and quote.date)):
        return None
    answered = attributes.get("data-in-reply-to")
    reply_to = PLATFORM.ref(answered) if answered and re.fullmatch(SLOTS["post_id"], answered) else None
    return _embed(quote, reply_to)


def read_plain_blockquote(node: LexborNode) -> Embed | None:
    """Read the quote whose class a content system has dropped: its attribution must name the author that its link does."""
    if "@" not in node.text() or len(node.css("blockquote")) > 1:
        return None
    quote = quotes.read(node, PLATFORM)
    return _embed(quote) if quote.attributed else None


def read_pie(node: LexborNode) -> Embed | None:
    """Read the element of Blackbird Pie, the embed code of 2010: its time stands in the title of its link."""
    if not (node.attributes.get("class") or "").startswith("bbpBox") or node.css_first("blockquote") is not None:
        return None
    quote = quotes.read(node, PLATFORM)
    told = (moments.moment(link.attributes.get("title")) for link in node.css("a[title]")[:16])
    day = next((one.date() for one in told if one), quote.date)
    name = node.css_first(".author strong, .bbpAuthor strong")
    shown = quotes.fold(name.text()) if name is not None else None
    return replace(_embed(quote), name=shown, date=day) if quote.ref else None


def _embed(quote: quotes.Quoted, reply_to: PostRef | None = None) -> Embed:
    return Embed(
        platform="twitter",
        handle=quote.handle,
        name=quote.name,
        date=quote.date,
        body=quote.body,
        short_links=quote.short_links,
        url=quote.link,
        post_id=quote.ref.post_id if quote.ref else None,
        reply_to=reply_to,
        quotes=quote.linked,
    )


def read_widget(node: LexborNode) -> Embed | None:
    """Read what widgets.js put in the quote's place, and AMP's element: an id, and nothing to see."""
    attributes = node.attributes
    post_id = attributes.get("data-tweet-id") or attributes.get("data-tweetid")
    if post_id and re.fullmatch(SLOTS["post_id"], post_id):
        return Embed(platform="twitter", post_id=post_id)
    source = quotes.source(node)
    found = quotes.locate(PLATFORM, source) if "/embed/" in source else None
    return Embed(platform="twitter", post_id=found.post_id) if isinstance(found, PostRef) else None


_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def token(post_id: str) -> str:
    """Compute the token that syndication asks for: the id as V8 prints (id / 10^15 * pi) in base 36, without 0 and dot.

    Shapes:  the id goes through a double first, as any number in JavaScript does.
    Source:  V8's DoubleToRadixCString, src/numbers/conversions.cc; compared with Node on 19,944 ids, 2026-11.
    """
    value = float(int(post_id)) / 1e15 * math.pi
    whole, fraction = int(value), value - int(value)
    places: list[int] = []
    unsure = max(0.5 * (math.nextafter(value, math.inf) - value), math.nextafter(0.0, 1.0))
    while fraction >= unsure:
        fraction, unsure = fraction * 36, unsure * 36
        places.append(int(fraction))
        fraction -= places[-1]
        if (fraction > 0.5 or (fraction == 0.5 and places[-1] % 2)) and fraction + unsure > 1:
            while places and places[-1] == 35:
                places.pop()
            if places:
                places[-1] += 1
            else:
                whole += 1
            break
    digits = [_DIGITS[place] for place in places]
    while whole:
        whole, place = divmod(whole, 36)
        digits.insert(0, _DIGITS[place])
    return "".join(digits).replace("0", "")


def ask_syndication(ref: PostRef) -> Flow[Post]:
    """Ask what the site's own widgets are shown: all but the end of a long post; a tombstone says why there is none."""
    query = f"id={ref.post_id}&token={token(ref.post_id)}&lang=en"
    capture = yield Request(url=f"https://cdn.syndication.twimg.com/tweet-result?{query}", expect="json")
    return read_json(capture, ref)


def ask_oembed(ref: PostRef) -> Flow[Post]:
    """Ask the public oEmbed endpoint: the text and the author; no pictures, and no time but the id's."""
    address = f"https://x.com/{ref.handle or 'i'}/status/{ref.post_id}"
    capture = yield oembed.request("https://publish.x.com/oembed", address)
    return read_oembed(capture, ref)


def read_json(capture: Capture, ref: PostRef) -> Post:
    """Read a tweet's JSON, in any dialect."""
    replies.refused(capture)
    return tweets.read(replies.json(capture), ref, PLATFORM.ref)


def read_page(capture: Capture, ref: PostRef) -> Post:
    """Read a page that shows a tweet, of any era."""
    replies.refused(capture)
    return tweetpages.read(replies.text(capture), ref, PLATFORM.ref)


def read_oembed(capture: Capture, ref: PostRef) -> Post:
    """Read an oEmbed answer: the quote that a page would be given."""
    if capture.status == 403 and "not authorized" in replies.text(capture):
        raise tweets.refusal(Outcome.PRIVATE, "the account is protected", "not_authorized", ref)
    reply = oembed.read(capture)
    quote = pages.parse(reply["html"]).css_first("blockquote.twitter-tweet, blockquote.twitter-video")
    shown = read_blockquote(quote) if quote is not None else None
    if quote is None or shown is None or shown.post_id != ref.post_id:
        raise UnreadableError(f"asked for {ref.key}, got another quote or none", reason="other_post", url=capture.url)
    text = quote.css_first("p")
    author = replies.pick(reply, "author_url", kind=str) or ""
    handle = re.fullmatch(rf"https?://[a-z.]+/({SLOTS['handle']})/?", author)
    named = PLATFORM.ref(ref.post_id, handle=handle[1] if handle else shown.handle)
    return Post(
        ref=named,
        handle=named.handle,
        name=replies.pick(reply, "author_name", kind=str),
        body=_PICTURES.sub("", pages.words(text)) if text is not None else shown.body,
        posted_at=named.posted_at,
        lang=text.attributes.get("lang") if text is not None else None,
    )


_PICTURES = re.compile(r"(?:\s{0,8}pic\.(?:twitter|x)\.com/\w{1,32})+\Z")


def addresses(ref: PostRef) -> Sequence[str]:
    """Name the addresses under which archives hold a tweet: its own of both names, and what widgets were told."""
    path = f"{ref.handle or 'i/web'}/status/{ref.post_id}*"
    return (
        f"twitter.com/{path}",
        f"x.com/{path}",
        f"cdn.syndication.twimg.com/tweet-result?id={ref.post_id}*",
        f"publish.twitter.com/oembed?url=https://twitter.com/{path}",
    )


_X_SINCE = dt.date(2024, 5, 17)


def ask_archived_day(embed: Embed) -> Flow[Resolution]:
    """Look through what the archive holds of the author on the printed day, and compare the words."""
    if embed.handle is None or embed.date is None:
        return archivedday.nothing("neither handle nor day are printed")
    start = dt.datetime.combine(embed.date, dt.time(), dt.UTC)
    first, behind = CLOCK.window(start, start + dt.timedelta(days=1))
    if first >= behind:
        return archivedday.nothing(f"ids of {embed.date} hold no clock")
    # Ids of one day begin alike, so a prefix of their digits leaves out most of what the author wrote on other days.
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(str(first), str(behind - 1), strict=False))
    digits = "".join(sign for sign, _ in pairs)
    hosts = ("twitter.com", "x.com") if embed.date >= _X_SINCE else ("twitter.com",)
    prefixes = [f"{host}/{embed.handle}/status/{digits}*" for host in hosts]
    return (yield from archivedday.ask(embed, PLATFORM, prefixes))


PLATFORM = Platform(
    name="twitter",
    title="Twitter / X",
    hosts=HOSTS,
    short_hosts=frozenset({"t.co", "pic.twitter.com", "pic.x.com"}),
    short_aliases={"pic.twitter.com": "t.co", "pic.x.com": "t.co"},
    own_media=("/photo/", "/video/"),
    prints_utc=True,
    words=frozenset({"tweet"}),
    bare_id=r"[0-9]{9,19}",
    calls=(Call("createTweet", r"(?:Embed)?\(\s{0,20}[\"']([0-9]{9,19})[\"']"),),
    slots=SLOTS,
    routes=(
        "/{handle}/status/{post_id}{file}/*",
        "/@{handle}/status/{post_id}/*",
        "/{handle}/statuses/{post_id}/*",
        "/i/status/{post_id}/*",
        "/i/web/status/{post_id}/*",
        "/web/status/{post_id}/*",
        "/statuses/{post_id}/*",
        "/i/cards/tfw/v1/{post_id}/*",
        "/i/videos/tweet/{post_id}/*",
        "/i/videos/{post_id}/*",
        "/embed/{page}.html?id={post_id}",
    ),
    url=("https://x.com/i/web/status/{post_id}",),
    taken=frozenset({"i", "web", "intent", "search", "home", "hashtag", "share", "settings", "login"}),
    clock=CLOCK,
    markup=(
        Markup("blockquote", "blockquote", read_blockquote, frozenset({"twitter-tweet", "twitter-video"})),
        Markup("blockquote", "blockquote", read_plain_blockquote),
        Markup("div", "div", read_pie, signs=("bbpbox",)),
        Markup("iframe", "iframe", read_widget),
        Markup("custom", "twitter-widget", read_widget),
        Markup("custom", "twitterwidget", read_widget, signs=("<twitterwidget",)),
        Markup("amp", "amp-twitter", read_widget),
    ),
    lines=(
        "— {name} (@{handle}) {date}",
        "{name} @{handle} · {date}",
        "{name} @{handle} {body} {time} · {date}",
        "— {name} (@{handle}) on Twitter",
        "— {name} (@{handle}) on X",
        "Skip Twitter post by @{handle} {body} End of Twitter post by @{handle}",
        "Skip Twitter post {number} by @{handle} {body} End of Twitter post {number} by @{handle}",
        "pic.twitter.com/{code}",
        "pic.x.com/{code}",
    ),
    lengths=((dt.date(2006, 3, 21), 140), (dt.date(2017, 11, 7), 280)),
    counts_wide=True,
    fetchers=(Fetcher("twitter/syndication", ask_syndication), Fetcher("twitter/oembed", ask_oembed)),
    resolvers=(Resolver("twitter/archived-day", ask_archived_day, Source.ARCHIVE),),
    holdings=Holdings(addresses=addresses, readers=(read_json, read_oembed, read_page)),
    paces={"t.co": 1.0, "cdn.syndication.twimg.com": 2.0, "publish.x.com": 1.0, "publish.twitter.com": 1.0},
)
