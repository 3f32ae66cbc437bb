"""The invented world that the example asks: what each service answers of the posts of `example_posts.py`.

Answers are shaped as the services shape them; every word in them is made up.
"""

from __future__ import annotations

import datetime as dt
import html
import json
from urllib.parse import parse_qs, urlsplit

from example_posts import CALM, CHART, CREW, DEPARTURE, HOME, HORN, LIGHT, RUMOUR, SERVER, TOW, Invented

Answer = tuple[int, str, bytes, dict[str, str]]
"""Status, content type, body, and further headers."""

TWEETS = {post.tweet_id: post for post in (DEPARTURE, HORN, CREW, CALM, HOME, TOW)}
ARCHIVED_AT = dt.datetime(2024, 11, 14, 20, 6, 33, tzinfo=dt.UTC)


def answer(url: str) -> Answer | None:
    """Answer as the named service would of these posts, or None for what this world does not have."""
    parts = urlsplit(url)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    match parts.netloc:
        case "t.co":
            return short_link(parts.path.strip("/"))
        case "cdn.syndication.twimg.com":
            return syndication(query.get("id", ""))
        case "publish.x.com" | "publish.twitter.com":
            return oembed(query.get("url", ""))
        case "public.api.bsky.app":
            return bluesky(parts.path.rsplit("/", 1)[-1], query)
        case "toot.example":
            return mastodon(parts.path.rsplit("/", 1)[-1])
        case "web.archive.org":
            return wayback(parts.path, query)
    return None


def as_json(value: object, status: int = 200, **headers: str) -> Answer:
    return status, "application/json; charset=utf-8", json.dumps(value, ensure_ascii=False).encode(), headers


def short_link(code: str) -> Answer | None:
    post = next((post for post in TWEETS.values() if post.code == code), None)
    if post is None:
        return 404, "text/html", b"", {}
    return 301, "text/html", b"", {"location": f"https://twitter.com/{post.handle}/status/{post.tweet_id}/photo/1"}


def syndication(post_id: str) -> Answer:
    post = TWEETS.get(post_id)
    if post in (HORN, CALM):
        return tombstone("This Post was deleted by the Post author. Learn more")
    if post is TOW:
        return tombstone("This Post is from a suspended account. Learn more")
    if post is CREW:
        return as_json({"__typename": "TweetTombstone", "tombstone": {}})
    return (
        as_json(tweet(post))
        if post
        else (404, "text/html; charset=utf-8", b"<!DOCTYPE html><title>Not found</title>", {})
    )


def tombstone(words: str) -> Answer:
    text = {"text": words, "entities": [], "rtl": False}
    return as_json({"__typename": "TweetTombstone", "tombstone": {"text": text}})


def tweet(post: Invented) -> dict[str, object]:
    short = f"https://t.co/{post.code}"
    text = f"{post.body} {short}"
    picture = f"https://pbs.twimg.com/media/{post.code}AAAAAAA.jpg"
    start = len(post.body) + 1
    media = {"display_url": f"pic.twitter.com/{post.code}", "indices": [start, start + len(short)], "url": short}
    address = f"https://x.com/{post.handle}/status/{post.tweet_id}"
    size = {"height": 900, "width": 1200}
    return {
        "__typename": "Tweet",
        "lang": "en",
        "favorite_count": 12 + post.seed % 90,
        "possibly_sensitive": False,
        "created_at": f"{post.at:%Y-%m-%dT%H:%M:%S}.000Z",
        "display_text_range": [0, len(post.body)],
        "entities": {
            "hashtags": [],
            "urls": [],
            "user_mentions": [],
            "symbols": [],
            "media": [{**media, "expanded_url": f"{address}/photo/1"}],
        },
        "id_str": post.tweet_id,
        "text": text,
        "user": {
            "id_str": str(7_000_000_000 + sum(post.handle.encode())),
            "name": post.name,
            "screen_name": post.handle,
            "profile_image_url_https": "https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png",
            "verified": False,
            "is_blue_verified": False,
        },
        "edit_control": {
            "edit_tweet_ids": [post.tweet_id],
            "editable_until_msecs": str(post.milliseconds + 3_600_000),
            "is_edit_eligible": True,
            "edits_remaining": "5",
        },
        "mediaDetails": [
            {
                **media,
                "expanded_url": f"{address}/photo/1",
                "ext_media_availability": {"status": "Available"},
                "media_url_https": picture,
                "original_info": {**size, "focus_rects": []},
                "type": "photo",
            }
        ],
        "photos": [{"expandedUrl": f"{address}/photo/1", "url": picture, **size}],
        "conversation_count": 3,
        "isEdited": False,
        "isStaleEdit": False,
    }


def oembed(url: str) -> Answer:
    post = next((post for post_id, post in TWEETS.items() if post_id in url), None)
    if post is CREW:
        refusal = {"error": "Sorry, you are not authorized to see this status.", "request": "/oembed"}
        return as_json(refusal, status=403)
    return 404, "text/html; charset=utf-8", b"", {}


def bluesky(call: str, query: dict[str, str]) -> Answer:
    if call == "com.atproto.identity.resolveHandle":
        did = next((post.did for post in (CHART, RUMOUR) if post.handle == query.get("handle")), None)
        return as_json({"did": did}) if did else as_json({"error": "InvalidRequest", "message": "no such handle"}, 400)
    if call == "app.bsky.feed.getPosts":
        return as_json({"posts": [post_view(CHART)] if query.get("uris") == CHART.at_uri else []})
    return as_json({"error": "MethodNotImplemented", "message": call}, 501)


def post_view(post: Invented) -> dict[str, object]:
    created = f"{post.at:%Y-%m-%dT%H:%M:%S}.417Z"
    picture = f"https://cdn.bsky.app/img/feed_fullsize/plain/{post.did}/{post.cid}@jpeg"
    alt = "A sea chart with a pencil cross north-east of the outer buoy"
    blob = {"$type": "blob", "ref": {"$link": post.cid}, "mimeType": "image/jpeg", "size": 81_204}
    return {
        "uri": post.at_uri,
        "cid": post.cid,
        "author": {"did": post.did, "handle": post.handle, "displayName": post.name, "labels": []},
        "record": {
            "$type": "app.bsky.feed.post",
            "createdAt": created,
            "embed": {"$type": "app.bsky.embed.images", "images": [{"alt": alt, "image": blob}]},
            "langs": ["en"],
            "text": post.body,
        },
        "embed": {
            "$type": "app.bsky.embed.images#view",
            "images": [{"thumb": picture.replace("fullsize", "thumbnail"), "fullsize": picture, "alt": alt}],
        },
        "replyCount": 4,
        "repostCount": 31,
        "likeCount": 88,
        "quoteCount": 2,
        "indexedAt": created,
        "labels": [],
    }


def mastodon(post_id: str) -> Answer:
    if post_id != LIGHT.status_id:
        return as_json({"error": "Record not found"}, status=404)
    address = f"https://{SERVER}/@{LIGHT.handle}"
    account = {
        "id": "109501",
        "username": LIGHT.handle,
        "acct": LIGHT.handle,
        "display_name": LIGHT.name,
        "url": address,
    }
    return as_json(
        {
            "id": LIGHT.status_id,
            "created_at": f"{LIGHT.at:%Y-%m-%dT%H:%M:%S}.417Z",
            "edited_at": "2024-11-14T20:50:01.002Z",
            "in_reply_to_id": None,
            "in_reply_to_account_id": None,
            "sensitive": False,
            "spoiler_text": "",
            "visibility": "public",
            "language": "en",
            "uri": f"https://{SERVER}/users/{LIGHT.handle}/statuses/{LIGHT.status_id}",
            "url": f"{address}/{LIGHT.status_id}",
            "content": f"<p>{html.escape(LIGHT.body)}</p>",
            "reblog": None,
            "account": account,
            "media_attachments": [],
            "mentions": [],
            "tags": [],
            "emojis": [],
            "card": None,
            "poll": None,
        }
    )


def wayback(path: str, query: dict[str, str]) -> Answer:
    """One copy is there: the deleted post of the text line, as the archive's own robot kept it that night."""
    stamp = f"{ARCHIVED_AT:%Y%m%d%H%M%S}"
    original = f"https://twitter.com/{HORN.handle}/status/{HORN.tweet_id}"
    if path == "/cdx/search/cdx":
        asked = query.get("url", "").split("://")[-1].lower()
        row = [f"com,twitter)/{HORN.handle}/status/{HORN.tweet_id}", stamp, original, "application/json", "200"]
        header = ["urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length"]
        rows = [[*row, "XQ5JYV4GZLVDBC7VAVHV3TAT2EXAMPLE", "1291"]]
        return as_json([header, *rows] if asked == original.removeprefix("https://") else [])
    if path == f"/web/{stamp}id_/{original}":
        link = f'<{original}>; rel="original"'
        return as_json(
            kept_tweet(HORN), **{"memento-datetime": f"{ARCHIVED_AT:%a, %d %b %Y %H:%M:%S} GMT", "link": link}
        )
    return 404, "text/html; charset=utf-8", b"", {}


def kept_tweet(post: Invented) -> dict[str, object]:
    author = str(7_000_000_000 + sum(post.handle.encode()))
    picture = {
        "start": len(post.body) + 1,
        "end": len(post.body) + 1 + len(f"https://t.co/{post.code}"),
        "url": f"https://t.co/{post.code}",
        "expanded_url": f"https://twitter.com/{post.handle}/status/{post.tweet_id}/photo/1",
        "display_url": f"pic.twitter.com/{post.code}",
        "media_key": f"3_{post.tweet_id}",
    }
    return {
        "data": {
            "id": post.tweet_id,
            "author_id": author,
            "created_at": f"{post.at:%Y-%m-%dT%H:%M:%S}.000Z",
            "lang": "en",
            "text": f"{post.body} https://t.co/{post.code}",
            "edit_history_tweet_ids": [post.tweet_id],
            "entities": {"urls": [picture]},
            "attachments": {"media_keys": [f"3_{post.tweet_id}"]},
        },
        "includes": {
            "users": [{"id": author, "name": post.name, "username": post.handle}],
            "media": [
                {
                    "media_key": f"3_{post.tweet_id}",
                    "type": "photo",
                    "url": f"https://pbs.twimg.com/media/{post.code}AAAAAAA.jpg",
                }
            ],
        },
    }
