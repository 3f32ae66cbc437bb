"""Bluesky's table. Bodies are made up in the shape of the lexicons; record keys are true to their clocks."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from postarchive import errors
from postarchive.model import Capture, Media, Outcome
from postarchive.platforms.bluesky import PLATFORM, ask_appview, read_page, read_views

DID = "did:plc:kvwvcn5iqfooopmyzvb4qzba"
KEY = f"bluesky:{DID}/3kaheyt6vpc22"

ADDRESSES = [
    (f"https://bsky.app/profile/{DID}/post/3kaheyt6vpc22", KEY, "MarshalX/atproto:tests"),
    ("https://bsky.app/profile/test.marshal.dev/post/3kaheyt6vpc22", "bluesky:test.marshal.dev/3kaheyt6vpc22", "MarshalX/atproto:tests"),
    (f"at://{DID}/app.bsky.feed.post/3kaheyt6vpc22", KEY, "atproto:at-uri-scheme"),
    ("at://test.marshal.dev/app.bsky.feed.post/3kaheyt6vpc22", "bluesky:test.marshal.dev/3kaheyt6vpc22", "atproto:at-uri-scheme"),
    (f"https://embed.bsky.app/embed/{DID}/app.bsky.feed.post/3kaheyt6vpc22?id=1&ref_url=x", KEY, "own: embed.js"),
    ("https://bsky.app/profile/alt.bun.how/post/3l7rdfxhyds2f", "bluesky:alt.bun.how/3l7rdfxhyds2f", "gallery-dl:bluesky"),
    ("https://bsky.app/profile/bellingcat.com/post/3le2l4gsxlk2i", "bluesky:bellingcat.com/3le2l4gsxlk2i", "auto-archiver:generic"),
    ("https://bsky.app/profile/bsky.app/post/3kh5rarr3gn2n", "bluesky:bsky.app/3kh5rarr3gn2n", "gallery-dl:bluesky"),
    ("https://bsky.app/profile/charlie.daft.games/post/3kzrdhahdcbc2", "bluesky:charlie.daft.games/3kzrdhahdcbc2", "granary:tests"),
    ("https://bsky.app/profile/colborne.bsky.social/post/3lcxcpgt6j42l", "bluesky:colborne.bsky.social/3lcxcpgt6j42l", "auto-archiver:generic"),
    ("https://bsky.app/profile/dannybhoix.bsky.social/post/3l6oe5mtr2c2j", "bluesky:dannybhoix.bsky.social/3l6oe5mtr2c2j", "yt-dlp:bluesky"),
    ("https://bsky.app/profile/mikf.bsky.social/post/3kmfp2qktil25", "bluesky:mikf.bsky.social/3kmfp2qktil25", "gallery-dl:bluesky"),
    ("https://main.bsky.dev/profile/souris.moe/post/3l4qhp7bcs52c", "bluesky:souris.moe/3l4qhp7bcs52c", "yt-dlp:bluesky"),
    ("https://www.bsky.app/profile/souris.moe/post/3l4qhp7bcs52c", "bluesky:souris.moe/3l4qhp7bcs52c", "own: www"),
    ("http://bsky.app/profile/souris.moe/post/3l4qhp7bcs52c/", "bluesky:souris.moe/3l4qhp7bcs52c", "own: plain http"),
    ("bsky.app/profile/souris.moe/post/3l4qhp7bcs52c", "bluesky:souris.moe/3l4qhp7bcs52c", "own: no scheme"),
    ("https://bsky.app/profile/souris.moe/post/3l4qhp7bcs52c?utm_source=x#y", "bluesky:souris.moe/3l4qhp7bcs52c", "own: trackers"),
    ("https://bsky.app/profile/souris.moe/post/3l4qhp7bcs52c/liked-by", "bluesky:souris.moe/3l4qhp7bcs52c", "own: a tab of the post"),
    ("https://bsky.app/profile/did%3Aplc%3Akvwvcn5iqfooopmyzvb4qzba/post/3kaheyt6vpc22", KEY, "own: escaped colons"),
    ("https://fxbsky.app/profile/souris.moe/post/3l4qhp7bcs52c", "bluesky:souris.moe/3l4qhp7bcs52c", "FxEmbed:docs"),
    ("https://web.archive.org/web/20250101000000/https://bsky.app/profile/souris.moe/post/3l4qhp7bcs52c", "bluesky:souris.moe/3l4qhp7bcs52c", "own: archived"),
    ("https://bsky.app/profile/did:web:example.com/post/3l4qhp7bcs52c", "bluesky:did:web:example.com/3l4qhp7bcs52c", "atproto:did"),
    ("https://bsky.app/hashtag/top", None, "gallery-dl:bluesky"),
    ("https://bsky.app/profile/bsky.app/follows", None, "gallery-dl:bluesky"),
    ("https://bsky.app/profile/bsky.app/replies", None, "gallery-dl:bluesky"),
    ("https://bsky.app/profile/did:plc:3jogsxcisdcdzwjobhxbav2w", None, "danbooru:bluesky"),
    ("https://bsky.app/profile/did:plc:jfhpnnst6flqway4eaeqzj2a/feed/for-science", None, "gallery-dl:bluesky"),
    ("https://bsky.app/profile/handle.test", None, "FxEmbed:tests"),
    ("https://bsky.app/saved", None, "gallery-dl:bluesky"),
    ("https://bsky.app/search?q=%23bar", None, "granary:tests"),
    ("https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:abc@jpeg", None, "FxEmbed:tests"),
    ("https://fxbsky.app/profile/author.test/feed.atom.xml", None, "FxEmbed:tests"),
    ("https://main.bsky.dev/profile/bsky.app", None, "gallery-dl:bluesky"),
    ("https://bsky.app/profile/souris.moe/post/", None, "own: no key"),
    ("https://bsky.app/profile/souris.moe/lists/3l4qhp7bcs52c", None, "own: a list"),
    ("https://bsky.app/profile/no-dot/post/3l4qhp7bcs52c", None, "own: no handle has no dot"),
    ("https://notbsky.app/profile/souris.moe/post/3l4qhp7bcs52c", None, "own: ends like it"),
    ("https://bsky.app.evil.com/profile/souris.moe/post/3l4qhp7bcs52c", None, "own: begins like it"),
    ("https://bsky.app@evil.com/profile/souris.moe/post/3l4qhp7bcs52c", None, "own: userinfo"),
    ("https://evil.com/bsky.app/profile/souris.moe/post/3l4qhp7bcs52c", None, "own: in the path"),
    (f"at://{DID}/app.bsky.feed.generator/mutuals", None, "granary:tests, a feed"),
    (f"at://{DID}", None, "own: an account"),
    ("https://bsky.app:8443/profile/souris.moe/post/3l4qhp7bcs52c", None, "own: a port of its own"),
    ("https://blueskyweb.xyz/profile/souris.moe/post/3l4qhp7bcs52c", None, "own: another site of theirs"),
    ("https://bskx.app/profile/bsky.app/post/3l3vgf77uco2g", "bluesky:bsky.app/3l3vgf77uco2g", "own: a front end"),
    ("https://deer.social/profile/bsky.app/post/3l3vgf77uco2g", "bluesky:bsky.app/3l3vgf77uco2g", "own: another client"),
    ("https://blacksky.community/profile/bsky.app/post/3l3vgf77uco2g", "bluesky:bsky.app/3l3vgf77uco2g", "own: another client"),
    ("https://bsky.app/starter-pack/bsky.app/3l3vgf77uco2g", None, "own: a starter pack"),
    ("https://go.bsky.app/AbCdEf", None, "own: a starter pack's short link"),
]  # fmt: skip

CLOCKS = [
    ("3l3vgf77uco2g", "2024-09-11T17:11:56Z", 4, "yt-dlp:bluesky"),
    ("3l4omssdl632g", "2024-09-21T17:43:25Z", 4, "yt-dlp:bluesky"),
    ("3l6zrz6zyl2dr", "2024-10-21T15:06:12Z", 4, "yt-dlp:bluesky"),
    ("3kaheyt6vpc22", "2023-09-28T12:49:36.735Z", 4, "MarshalX/atproto:tests"),
    ("self", None, 0, "own: a key of another kind"),
    ("zzzzzzzzzzzzz", None, 0, "own: no first sign is beyond j"),
    ("3l4omssdl6320", None, 0, "own: 0 is not in the alphabet"),
]

REF = PLATFORM.ref("3kaheyt6vpc22", account=DID)
BY_HANDLE = PLATFORM.ref("3kaheyt6vpc22", handle="ann.example")
OTHER = f"at://{DID}/app.bsky.feed.post/3kahesw26il2z"
VIEW = {
    "uri": f"at://{DID}/app.bsky.feed.post/3kaheyt6vpc22",
    "cid": "bafyreiann",
    "author": {"did": DID, "handle": "ann.example", "displayName": "Ann", "labels": []},
    "record": {
        "text": "Two\nlines",
        "createdAt": "2023-09-28T12:49:36.735Z",
        "langs": ["en", "fr"],
        "reply": {"parent": {"uri": OTHER}},
    },
    "indexedAt": "2023-09-28T12:49:40.000Z",
    "labels": [],
}
SHOWN = {
    "handle": "ann.example",
    "name": "Ann",
    "author_id": DID,
    "body": "Two\nlines",
    "posted_at": dt.datetime(2023, 9, 28, 12, 49, 36, 735000, tzinfo=dt.UTC),
    "lang": "en",
    "reply_to": PLATFORM.ref("3kahesw26il2z", account=DID),
    "version": "bafyreiann",
}


def posts(**changes):
    return {"posts": [VIEW | changes]}


def labelled(label, **more):
    return posts(author={**VIEW["author"], "labels": [{"val": label, "src": DID, **more}]})


IMAGES = {"images": [{"thumb": "https://cdn.bsky.app/t", "fullsize": "https://cdn.bsky.app/f", "alt": "a"}]}
PHOTO = Media(kind="photo", url="https://cdn.bsky.app/f", alt="a", preview_url="https://cdn.bsky.app/t")
QUOTED = {"uri": OTHER, "author": {"handle": "bob.example"}}
PAGE = f"""<meta property="og:url" content="https://bsky.app/profile/ann.example/post/3kaheyt6vpc22"><noscript>
<p id="bsky_display_name">Ann</p><p id="bsky_handle">ann.example</p><p id="bsky_did">{DID}</p><p id="bsky_post_text">Two words</p>
<p id="bsky_post_indexedat">2023-09-28T12:49:40Z</p></noscript>"""
SIGNED_IN = """<meta property="og:url" content="https://bsky.app/profile/ann.example/post/3kaheyt6vpc22"><p id="bsky_handle">ann.example</p>
<p id="bsky_post_text">This author has chosen to make their posts visible only to people who are signed in.</p>"""

ANSWERS = [
    ("posts", read_views, REF, 200, posts(), SHOWN),
    ("posts-by-handle", read_views, BY_HANDLE, 200, posts(), SHOWN),
    ("thread", read_views, REF, 200, {"thread": {"$type": "app.bsky.feed.defs#threadViewPost", "post": VIEW}}, SHOWN),
    ("feed", read_views, REF, 200, {"feed": [{"post": {**VIEW, "uri": OTHER}}, {"post": VIEW}]}, SHOWN),
    ("images", read_views, REF, 200, posts(embed={"$type": "app.bsky.embed.images#view", **IMAGES}), {"media": (PHOTO,)}),
    ("gallery", read_views, REF, 200, posts(embed={"items": [{"thumbnail": "https://cdn.bsky.app/t", "fullsize": "https://cdn.bsky.app/f", "alt": "a"}]}), {"media": (PHOTO,)}),
    ("video", read_views, REF, 200, posts(embed={"playlist": "https://video.bsky.app/p.m3u8", "thumbnail": "https://video.bsky.app/t.jpg"}), {"media": (Media(kind="video", url="https://video.bsky.app/p.m3u8", preview_url="https://video.bsky.app/t.jpg"),)}),
    ("card", read_views, REF, 200, posts(embed={"external": {"uri": "https://a.example/", "title": "A"}}), {"media": (Media(kind="other", url="https://a.example/", alt="A"),)}),
    ("quote", read_views, REF, 200, posts(embed={"record": QUOTED}), {"quotes": PLATFORM.ref("3kahesw26il2z", account=DID), "media": ()}),
    ("quote-and-images", read_views, REF, 200, posts(embed={"record": {"record": QUOTED}, "media": IMAGES}), {"quotes": PLATFORM.ref("3kahesw26il2z", account=DID), "media": (PHOTO,)}),
    ("wrong-types", read_views, REF, 200, posts(record=[], embed=7, author={"handle": 1}, cid=None), {"body": None, "handle": None, "media": (), "version": None}),
    ("missing", read_views, REF, 200, {"posts": []}, Outcome.NOT_FOUND),
    ("not-found-post", read_views, REF, 200, {"thread": {"$type": "app.bsky.feed.defs#notFoundPost", "notFound": True}}, Outcome.NOT_FOUND),
    ("blocked-post", read_views, REF, 200, {"thread": {"$type": "app.bsky.feed.defs#blockedPost", "blocked": True}}, Outcome.LOGIN_WALL),
    ("thread-400", read_views, REF, 400, {"error": "NotFound", "message": "Post not found: at://x"}, Outcome.NOT_FOUND),
    ("takendown", read_views, REF, 400, {"error": "AccountTakedown"}, Outcome.SUSPENDED),
    ("bad-request", read_views, REF, 400, {"error": "InvalidRequest"}, Outcome.UNPARSABLE),
    ("asks-not-to-be-shown", read_views, REF, 200, labelled("!no-unauthenticated"), Outcome.LOGIN_WALL),
    ("hidden", read_views, REF, 200, posts(labels=[{"val": "!hide"}]), Outcome.WITHHELD),
    ("hidden-no-more", read_views, REF, 200, labelled("!hide", neg=True), SHOWN),
    ("another-account", read_views, REF, 200, posts(uri="at://did:plc:other/app.bsky.feed.post/3kaheyt6vpc22", author={"handle": "x.example"}), Outcome.UNPARSABLE),
    ("status-429", read_views, REF, 429, "", Outcome.RATE_LIMITED),
    ("page", read_page, BY_HANDLE, 200, PAGE, {"handle": "ann.example", "name": "Ann", "body": "Two words", "author_id": DID}),
    ("page-for-members", read_page, BY_HANDLE, 200, SIGNED_IN, Outcome.LOGIN_WALL),
    ("page-shell", read_page, BY_HANDLE, 200, "<html>", Outcome.UNPARSABLE),
]  # fmt: skip


def answers(*captures):
    replies = iter(captures)

    def answer(request):
        return next(replies)(request)

    return answer


def reply(body, status=200):
    return lambda request: Capture(url=request.url, status=status, body=body.encode())


def test_a_handle_is_resolved_first_and_the_post_comes_back_under_its_did(drive):
    post, asked = drive(ask_appview(BY_HANDLE), answers(reply(f'{{"did": "{DID}"}}'), reply(json.dumps(posts()))))
    assert asked == [
        "https://public.api.bsky.app/xrpc/com.atproto.identity.resolveHandle?handle=ann.example",
        f"https://public.api.bsky.app/xrpc/app.bsky.feed.getPosts?uris=at%3A%2F%2F{DID.replace(':', '%3A')}%2Fapp.bsky.feed.post%2F3kaheyt6vpc22",
    ]
    assert post.key == KEY
    assert post.ref.handle == "ann.example"


def test_a_did_is_asked_for_at_once(drive):
    with pytest.raises(errors.PostGoneError):
        drive(ask_appview(REF), answers(reply('{"posts": []}')))


@pytest.mark.parametrize(
    ("body", "status", "error"),
    [
        ('{"error": "HandleNotFound"}', 400, errors.PostGoneError),
        ('{"did": "nonsense"}', 200, errors.UnreadableError),
        ("{}", 200, errors.UnreadableError),
    ],
)
def test_a_handle_that_leads_nowhere(drive, body, status, error):
    with pytest.raises(error):
        drive(ask_appview(BY_HANDLE), answers(reply(body, status)))


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://embed.bsky.app/embed/did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3kabcdefghi2x?id=1"></iframe>',
        {"post_id": "3kabcdefghi2x"},
        "the provider's embed code",
    ),
    (
        "attribute",
        '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3kabcdefghi2x"></blockquote>',
        {"post_id": "3kabcdefghi2x"},
        "the provider's embed code",
    ),
]
