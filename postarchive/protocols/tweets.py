"""Tweets as JSON, in the dialects in which Twitter gives them out: syndication, the APIs 1.1 and 2, the site's GraphQL.

All four are found in web archives, at the address of the tweet itself, so one door reads them all.

Sources:
    Syndication: vercel/react-tweet, src/api, 2026-06; answers recorded in 2023.
    API 1.1 at a tweet's address in archives, and API 2 after 2022: travisbrown/birdsite, 2026-06.
    GraphQL: yt-dlp, extractor/twitter.py, 2026-08; FxEmbed's recorded answers, 2024 and 2025.
    Texts of tombstones: react-tweet and FxEmbed's tests, 2026; those on rules, viewers and accounts are hearsay.
    Error codes of API 1.1: xdevplatform/docs, 2026-08.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any, Protocol

from postarchive.errors import FetchError, LoginRequiredError, PostGoneError, UnreadableError, WithheldError
from postarchive.model import Media, Outcome, Post
from postarchive.protocols.moments import moment
from postarchive.protocols.replies import items, number_or_text, pick

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from postarchive.model import PostRef

_TOMBSTONES = (
    ("deleted by the", Outcome.DELETED),
    ("suspended account", Outcome.SUSPENDED),
    ("account that no longer exists", Outcome.DELETED),
    ("age-restricted adult content", Outcome.AGE_GATED),
    ("limits who can view", Outcome.PRIVATE),
    ("withheld", Outcome.WITHHELD),
)
_UNAVAILABLE = {
    "Suspended": Outcome.SUSPENDED,
    "Protected": Outcome.PRIVATE,
    "NsfwLoggedOut": Outcome.AGE_GATED,
    "NsfwViewerHasNoStatedAge": Outcome.AGE_GATED,
    "NsfwViewerIsUnderage": Outcome.AGE_GATED,
}
_CODES = {34: Outcome.NOT_FOUND, 63: Outcome.SUSPENDED, 144: Outcome.NOT_FOUND, 179: Outcome.PRIVATE}
_THREAD = "threaded_conversation_with_injections_v2"
_KINDS = {"photo": "photo", "video": "video", "animated_gif": "gif"}
_MOST_LINKS = 8
_ONLY_LINKS = re.compile(r"(?:\s*https?://t\.co/\w+)+\s*")


class Naming(Protocol):
    """How the platform names a post of its own: with its canonical address and its clock's time."""

    def __call__(self, post_id: str, *, handle: str | None = None) -> PostRef: ...


def read(reply: object, ref: PostRef, name: Naming) -> Post:
    """Read the tweet that was asked for out of an answer, whichever dialect it speaks.

    Shapes:  the body is unescaped and without the links to its own pictures; `…` at its end where only its beginning was
             given; `version` is the id of this wording, for a tweet that was edited.
    Errors:  UnreadableError for another tweet or none; what `refusal` gives for a tombstone in any dialect.
    """
    if not isinstance(reply, dict):
        raise UnreadableError("no tweet: the JSON is not an object", url=ref.url)
    if not reply:
        # Given both for unknown posts and for sensitive ones that visitors are not shown.
        raise PostGoneError("the answer is empty", reason="empty_answer", url=ref.url)
    data = pick(reply, "data", kind=dict)
    if data is not None and ("tweetResult" in data or _THREAD in data):
        return _graphql(data, ref, name)
    if "data" in reply:
        return _second(reply, ref, name)
    _refuse_unavailable(reply, ref)
    for error in items(reply, "errors"):
        if outcome := _CODES.get(pick(error, "code", kind=int) or 0):
            raise refusal(outcome, pick(error, "message", kind=str) or "", "api_error", ref)
    return _classic(reply, ref, name, pick(reply, "user", kind=dict))


def refusal(outcome: Outcome, words: str, reason: str, ref: PostRef) -> FetchError:
    """Give the error that stands for what a platform says instead of a post."""
    kind: type[FetchError] = PostGoneError
    if outcome in {Outcome.PRIVATE, Outcome.AGE_GATED, Outcome.LOGIN_WALL}:
        kind = LoginRequiredError
    elif outcome is Outcome.WITHHELD:
        kind = WithheldError
    return kind(words[:200], outcome=outcome, reason=reason, url=ref.url)


def _refuse_unavailable(result: dict[str, Any], ref: PostRef) -> None:
    kind = result.get("__typename")
    if kind == "TweetTombstone":
        raise _tombstone(result, ref)
    if kind == "TweetUnavailable":
        reason = pick(result, "reason", kind=str) or ""
        raise refusal(_UNAVAILABLE.get(reason, Outcome.LOGIN_WALL), f"unavailable: {reason}", "unavailable", ref)


def _tombstone(result: object, ref: PostRef) -> FetchError:
    """Read what stands in a tweet's place: the English words say why; without words nothing is said of the tweet."""
    words = pick(result, "tombstone", "text", "text", kind=str)
    if not words:
        return refusal(Outcome.LOGIN_WALL, "withheld from visitors", "tombstone_without_words", ref)
    lower = words.lower()
    if "violated" in lower and "rules" in lower:
        return refusal(Outcome.DELETED, words, "tombstone", ref)
    # "Unavailable" and words that we do not know are a refusal: a refusal is never a deletion.
    outcome = next((outcome for sign, outcome in _TOMBSTONES if sign in lower), Outcome.LOGIN_WALL)
    return refusal(outcome, words, "tombstone", ref)


def _classic(tweet: dict[str, Any], ref: PostRef, name: Naming, user: dict[str, Any] | None) -> Post:
    """Read the shape that syndication, API 1.1 and GraphQL's `legacy` share."""
    post_id = pick(tweet, "id_str", kind=str)
    if post_id is None:
        raise UnreadableError("no tweet: the JSON has no id", url=ref.url)
    _same(post_id, ref)
    if user is None:
        raise refusal(Outcome.SUSPENDED, "the tweet has no author any more", "no_author", ref)
    handle = pick(user, "screen_name", kind=str)
    named = name(post_id, handle=handle)
    wordings = _wordings(tweet)
    return Post(
        ref=named,
        handle=handle,
        name=pick(user, "name", kind=str),
        author_id=number_or_text(user, "id_str"),
        body=_body(tweet),
        posted_at=moment(pick(tweet, "created_at", kind=str)) or named.posted_at,
        edited_at=named.posted_at if wordings and wordings[0] != post_id else None,
        lang=pick(tweet, "lang", kind=str),
        media=tuple(_media(_pictures(tweet))),
        reply_to=_other(name, tweet, "in_reply_to_status_id_str", "in_reply_to_screen_name")
        or _inner(name, tweet, "parent"),
        quotes=_inner(name, tweet, "quoted_tweet", "quoted_status")
        or _other(name, tweet, "quoted_status_id_str", "quoted_status_screen_name"),
        version=post_id if wordings else None,
    )


def _same(post_id: str, ref: PostRef) -> None:
    if post_id != ref.post_id:
        raise UnreadableError(f"asked for {ref.key}, got {post_id[:40]}", reason="other_post", url=ref.url)


def _body(tweet: dict[str, Any]) -> str | None:
    retweeted = pick(tweet, "retweeted_status", kind=dict)
    if retweeted is not None and (inner := _body(retweeted)) is not None:
        return f"RT @{pick(retweeted, 'user', 'screen_name', kind=str) or ''}: {inner}"
    long = pick(tweet, "note_tweet", "note_tweet_results", "result", "text", kind=str)
    if long is not None:
        return html.unescape(long)
    whole: dict[str, Any] = pick(tweet, "extended_tweet", kind=dict) or tweet
    text = pick(whole, "full_text", kind=str) or pick(whole, "text", kind=str)
    if text is None:
        return None
    own = {pick(one, "url", kind=str) for one in (*_pictures(tweet), *items(tweet, "entities", "media"))}
    own.add(pick(tweet, "quoted_status_permalink", "url", kind=str))
    body = _without(text, pick(whole, "display_text_range", 1, kind=int), own)
    # A long post's own words are not in this answer: only its beginning is.
    return body + "…" if "note_tweet" in tweet and not body.endswith("…") else body


def _without(text: str, shown: int | None, own: Iterable[str | None]) -> str:
    """Take the links off the end that lead to the tweet's own pictures or to what it quotes: no reader sees them."""
    if shown is not None and _ONLY_LINKS.fullmatch(text[shown:]):
        text = text[:shown]
    links = tuple(link for link in own if link)
    for _ in range(_MOST_LINKS if links else 0):
        bare = text.rstrip()
        if not bare.endswith(links):
            break
        text = bare[: -max(len(link) for link in links if bare.endswith(link))].rstrip()
    return html.unescape(text)


def _pictures(tweet: dict[str, Any]) -> list[dict[str, Any]]:
    ways = (
        ("mediaDetails",),
        ("extended_entities", "media"),
        ("extended_tweet", "extended_entities", "media"),
        ("entities", "media"),
    )
    return next((found for way in ways if (found := items(tweet, *way))), [])


def _media(found: Iterable[dict[str, Any]]) -> Iterator[Media]:
    for one in found:
        picture = pick(one, "media_url_https", kind=str) or pick(one, "media_url", kind=str)
        kind = _KINDS.get(pick(one, "type", kind=str) or "", "other")
        film = _film(items(one, "video_info", "variants"), "bitrate")
        if picture or film:
            yield Media(
                kind=kind,
                url=film or picture or "",
                alt=pick(one, "ext_alt_text", kind=str) or pick(one, "alt_text", kind=str),
                preview_url=picture if film else None,
            )


def _film(variants: list[dict[str, Any]], rate: str) -> str | None:
    """Choose the best of the whole files; playlists are only named where there is nothing else."""
    urls = [(pick(one, rate, kind=int) or 0, url) for one in variants if (url := pick(one, "url", kind=str))]
    return max(urls, default=(0, None))[1]


def _other(name: Naming, tweet: object, post_id: str, handle: str) -> PostRef | None:
    found = number_or_text(tweet, post_id)
    return name(found, handle=pick(tweet, handle, kind=str)) if found and found.isdigit() else None


def _inner(name: Naming, tweet: dict[str, Any], *keys: str) -> PostRef | None:
    for key in keys:
        if (found := pick(tweet, key, "id_str", kind=str)) and found.isdigit():
            return name(found, handle=pick(tweet, key, "user", "screen_name", kind=str))
    return None


def _wordings(tweet: dict[str, Any]) -> list[str]:
    """Give the ids of all wordings, oldest first, where there is more than one."""
    for way in (
        ("edit_control",),
        ("edit_control", "edit_control_initial"),
        (),
    ):
        for key in ("edit_tweet_ids", "edit_history_tweet_ids"):
            ids = pick(tweet, *way, key, kind=list)
            if ids and len(ids) > 1:
                return [str(one) for one in ids]
    return []


def _graphql(data: dict[str, Any], ref: PostRef, name: Naming) -> Post:
    result = pick(data, "tweetResult", "result", kind=dict) or _in_thread(data, ref)
    if result is None:
        raise PostGoneError("the answer has no tweet", reason="empty_answer", url=ref.url)
    _refuse_unavailable(result, ref)
    tweet = _flat(result)
    return _classic(tweet, ref, name, pick(tweet, "user", kind=dict))


def _in_thread(data: dict[str, Any], ref: PostRef) -> dict[str, Any] | None:
    for step in items(data, _THREAD, "instructions"):
        for entry in items(step, "entries"):
            if entry.get("entryId") == f"tweet-{ref.post_id}":
                return pick(entry, "content", "itemContent", "tweet_results", "result", kind=dict)
    return None


def _flat(result: dict[str, Any], *, inner: bool = True) -> dict[str, Any]:
    """Lay a GraphQL tweet out in the shape that all others have."""
    result = pick(result, "tweet", kind=dict) or result
    user = pick(result, "core", "user_results", "result", kind=dict)
    if user is not None and user.get("__typename") == "UserUnavailable":
        user = None
    tweet: dict[str, Any] = {**(pick(result, "legacy", kind=dict) or {})}
    tweet.setdefault("id_str", pick(result, "rest_id", kind=str))
    for key in ("note_tweet", "edit_control"):
        if key in result:
            tweet[key] = result[key]
    if user is not None:
        old = {"id_str": pick(user, "rest_id", kind=str), **(pick(user, "legacy", kind=dict) or {})}
        tweet["user"] = old | (pick(user, "core", kind=dict) or {})
    for key, ways in (
        ("quoted_status", (("quoted_status_result", "result"),)),
        ("retweeted_status", (("retweeted_status_result", "result"), ("legacy", "retweeted_status_result", "result"))),
    ):
        found = next((one for way in ways if (one := pick(result, *way, kind=dict))), None)
        if found is not None and inner:
            tweet[key] = _flat(found, inner=False)
    return tweet


def _second(reply: dict[str, Any], ref: PostRef, name: Naming) -> Post:
    """Read API 2: the tweet in `data`, its author and pictures beside it in `includes`."""
    listed = items(reply, "data")
    tweet = next((one for one in listed if one.get("id") == ref.post_id), pick(reply, "data", kind=dict))
    post_id = pick(tweet, "id", kind=str)
    if tweet is None or post_id is None:
        raise UnreadableError("no tweet: the JSON has no id", url=ref.url)
    _same(post_id, ref)
    author_id = number_or_text(tweet, "author_id")
    user = _by(reply, "users", "id", author_id) or {}
    handle = pick(user, "username", kind=str)
    named = name(post_id, handle=handle)
    keys = pick(tweet, "attachments", "media_keys", kind=list) or []
    pictures = [one for key in keys if (one := _by(reply, "media", "media_key", key))]
    own = {pick(one, "url", kind=str) for one in items(tweet, "entities", "urls") if "media_key" in one}
    text = pick(tweet, "note_tweet", "text", kind=str) or pick(tweet, "text", kind=str)
    wordings = _wordings(tweet)
    return Post(
        ref=named,
        handle=handle,
        name=pick(user, "name", kind=str),
        author_id=author_id,
        body=None if text is None else _without(text, None, own),
        posted_at=moment(pick(tweet, "created_at", kind=str)) or named.posted_at,
        edited_at=named.posted_at if wordings and wordings[0] != post_id else None,
        lang=pick(tweet, "lang", kind=str),
        media=tuple(media for picture in pictures if (media := _second_media(picture))),
        reply_to=_referenced(tweet, name, "replied_to"),
        quotes=_referenced(tweet, name, "quoted"),
        version=post_id if wordings else None,
    )


def _by(reply: object, what: str, key: str, value: object) -> dict[str, Any] | None:
    return next((one for one in items(reply, "includes", what) if value and one.get(key) == value), None)


def _second_media(one: dict[str, Any]) -> Media | None:
    preview = pick(one, "preview_image_url", kind=str)
    url = _film(items(one, "variants"), "bit_rate") or pick(one, "url", kind=str) or preview
    kind = _KINDS.get(pick(one, "type", kind=str) or "", "other")
    return Media(kind=kind, url=url, alt=pick(one, "alt_text", kind=str), preview_url=preview) if url else None


def _referenced(tweet: object, name: Naming, how: str) -> PostRef | None:
    found = (number_or_text(one, "id") for one in items(tweet, "referenced_tweets") if one.get("type") == how)
    return next((name(post_id) for post_id in found if post_id and post_id.isdigit()), None)
