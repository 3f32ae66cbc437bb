"""Tweets as pages, in the two eras of the site that web archives hold.

Sources:
    Server-rendered pages, 2012 to 2020 (after June 2020 for old browsers and robots): five recorded pages of 2019 and
    2020; the visible time is Pacific, `data-time-ms` is not.
    Rendered by script, 2020 on: a capture of May 2022. Most captures of that era are an empty shell.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postarchive.errors import UnreadableError
from postarchive.model import Media, Post
from postarchive.protocols import pages
from postarchive.protocols.moments import moment, since_epoch

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from postarchive.model import PostRef
    from postarchive.protocols.tweets import Naming

_TITLE = re.compile(r"(.{1,200}?) (?:on (?:Twitter|X)|auf (?:Twitter|X)|sur (?:Twitter|X)|en (?:Twitter|X))(?::|$)")
_QUOTES = ("“", "”"), ("«\u00a0", "\u00a0»"), ("„", "“"), ('"', '"')
_STATUS = re.compile(r"/([A-Za-z0-9_]{1,15})/status(?:es)?/([0-9]{1,20})")


def read(page: str, ref: PostRef, name: Naming) -> Post:
    """Read the tweet that was asked for out of a page that shows it.

    Errors:  UnreadableError for an empty shell, a page of another tweet, and every other page.
    """
    tree = pages.parse(page)
    shown = next((one for one in tree.css("div.permalink-tweet") if one.attributes.get("data-tweet-id")), None)
    if shown is not None:
        return _served(shown, ref, name)
    return _rendered(tree, ref, name)


def _served(tweet: LexborNode, ref: PostRef, name: Naming) -> Post:
    if tweet.attributes.get("data-tweet-id") != ref.post_id:
        raise UnreadableError("the page shows another tweet", reason="other_post", url=ref.url)
    text = tweet.css_first("p.js-tweet-text")
    stamp = tweet.css_first("span._timestamp")
    time = (stamp.attributes.get("data-time-ms") or "") if stamp is not None else ""
    handle = tweet.attributes.get("data-screen-name")
    named = name(ref.post_id, handle=handle)
    quoted = tweet.css_first("div.QuoteTweet-innerContainer")
    return Post(
        ref=named,
        handle=handle,
        name=tweet.attributes.get("data-name"),
        author_id=tweet.attributes.get("data-user-id"),
        body=None if text is None else pages.words(text, _link).rstrip(),
        posted_at=(since_epoch(int(time) / 1000) if time.isdecimal() and len(time) < 16 else None) or named.posted_at,
        lang=(text.attributes.get("lang") or None) if text is not None else None,
        media=tuple(
            Media(kind="photo", url=url)
            for one in tweet.css("[data-image-url]")
            if (url := one.attributes.get("data-image-url"))
        ),
        quotes=None if quoted is None else _named(quoted.attributes.get("href"), name),
    )


def _link(node: LexborNode) -> str | None:
    """Write a link as the tweet had it: cut to a display form on the page, hidden where it leads to its own pictures."""
    classes = (node.attributes.get("class") or "").split()
    if node.tag != "a" or "twitter-timeline-link" not in classes:
        return None
    if "u-hidden" in classes:
        return ""
    address = node.attributes.get("href") or ""
    return address if "//t.co/" in address else node.attributes.get("data-expanded-url") or address


def _named(address: str | None, name: Naming) -> PostRef | None:
    found = _STATUS.search(address or "")
    return name(found[2], handle=found[1]) if found else None


def _rendered(tree: LexborHTMLParser, ref: PostRef, name: Naming) -> Post:
    said = pages.meta(tree)
    about = _named(said.get("og:url") or said.get("al:ios:url"), name)
    text = said.get("og:description")
    if about is None or text is None:
        raise UnreadableError("the page shows no tweet", url=ref.url)
    if about.post_id != ref.post_id:
        raise UnreadableError("the page shows another tweet", reason="other_post", url=ref.url)
    facts = _facts(tree, ref.post_id)
    title = _TITLE.match(said.get("og:title", ""))
    parent = _named(facts.get("isPartOf"), name)
    return Post(
        ref=about,
        handle=about.handle,
        name=facts.get("givenName") or (title[1] if title else None),
        author_id=facts.get("author"),
        body=_unquoted(text),
        posted_at=moment(facts.get("dateCreated")) or about.posted_at,
        reply_to=parent,
    )


def _facts(tree: LexborHTMLParser, post_id: str) -> dict[str, str]:
    """Gather schema.org's words on one tweet of a page that shows a whole thread."""
    for node in tree.css("meta"):
        if node.attributes.get("itemprop") == "identifier" and node.attributes.get("content") == post_id:
            break
    else:
        return {}
    facts: dict[str, str] = {}
    for one in node.parent.css("meta") if node.parent is not None else ():
        key, value = one.attributes.get("itemprop"), one.attributes.get("content")
        if key == "identifier" and value != post_id:
            key = "author"
        if key and value:
            facts.setdefault(key, value)
    return facts


def _unquoted(text: str) -> str:
    for opening, closing in _QUOTES:
        if len(text) > 1 and text.startswith(opening) and text.endswith(closing):
            return text[len(opening) : -len(closing)]
    return text
