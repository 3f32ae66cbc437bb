"""Telegram: posts of channels and messages of groups.

Sources:
    Addresses: test tables of yt-dlp (extractor/telegram.py), auto-archiver and granary, 2026-08;
        core.telegram.org/api/links, whose list of words that are no names `_WORDS` is.
    Numbers count within a channel, so the channel belongs to the identity. Stories, which vanish, are left out.
    TGStat, a catalogue of channels, writes them too.
    No clock: numbers are a counter. `t.me/c/NUMBER/…` is a private group's; its number stands where a name would.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from postarchive.contract import Markup, Platform
from postarchive.model import PostRef
from postarchive.protocols import quotes

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from postarchive.model import Embed

_WORDS = """addemoji addlist addstickers addstyle addtheme auction auth boost call confirmphone contact giftcode invoice
    joinchat login nft proxy setlanguage share socks web"""
_NAME = r"[A-Za-z][A-Za-z0-9_]{3,31}"

_WORDS_OF = ".tgme_widget_message_text:not(.js-message_reply_text)"


def read_named(node: LexborNode) -> Embed | None:
    """Read the widget's script, or a quote or a place that names the same: a channel and a number. A script with
    `data-telegram-discussion` is a box of comments.
    """
    named = node.attributes.get("data-telegram-post")
    if not named:
        return None
    address = f"https://t.me/{named.strip()}"
    ref = quotes.locate(PLATFORM, address)
    return PLATFORM.show(ref, address) if isinstance(ref, PostRef) else None


def read_message(node: LexborNode) -> Embed | None:
    """Read a message as the site itself draws it, saved or copied with its page; what it answers or forwards is another's."""
    address = f"https://t.me/{node.attributes.get('data-post') or ''}"
    ref = quotes.locate(PLATFORM, address)
    if not isinstance(ref, PostRef):
        return None
    owner = node.css_first(".tgme_widget_message_owner_name")
    texts = (quotes.fold(quotes.words(one)) for one in node.css(_WORDS_OF)[:4])
    day = node.css_first("a.tgme_widget_message_date")
    answered = node.css_first("a.tgme_widget_message_reply")
    other = quotes.locate(PLATFORM, answered.attributes.get("href")) if answered is not None else None
    return replace(
        PLATFORM.show(ref, address),
        name=(quotes.fold(owner.text()) or None) if owner is not None else None,
        body=next(filter(None, texts), None),
        date=quotes.day(day) if day is not None else None,
        reply_to=other if isinstance(other, PostRef) else None,
    )


PLATFORM = Platform(
    name="telegram",
    title="Telegram",
    hosts=frozenset({"t.me", "www.t.me", "telegram.me", "www.telegram.me", "telegram.dog", "tlgrm.eu"}),
    schemes=frozenset({"tg"}),
    slots={
        "handle": _NAME,
        "account": _NAME,
        "account.private": r"[0-9]{4,16}",
        "post_id": r"[0-9]{1,10}",
        "topic": r"[0-9]{1,10}",
    },
    routes=(
        "/{handle}/{post_id}",
        "/{handle}/{topic}/{post_id}",
        "/s/{handle}/{post_id}",
        "/c/{account.private}/{post_id}",
        "/c/{account.private}/{topic}/{post_id}",
        "/resolve?domain={handle}&post={post_id}",
        "/privatepost?channel={account.private}&post={post_id}",
        "//{handle}.t.me/{post_id}",
        "//{handle}.t.me/{topic}/{post_id}",
        *(f"//{host}/channel/@{{handle}}/{{post_id}}" for host in ("tgstat.com", "tgstat.ru")),
    ),
    url=("https://t.me/{account}/{post_id}", "https://t.me/c/{account.private}/{post_id}"),
    ids_within_account=True,
    shown_id="{account}/{post_id}",
    markup=(
        Markup("script", "script", read_named, signs=("data-telegram-post",)),
        Markup("blockquote", "blockquote", read_named),
        Markup("div", "div", read_named, signs=("data-telegram-post",)),
        Markup(
            "div",
            "div",
            read_message,
            frozenset({"tgme_widget_message"}),
            ("tgme_widget_message ", 'tgme_widget_message"'),
        ),
    ),
    taken=frozenset(_WORDS.split()),
)
