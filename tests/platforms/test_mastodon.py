"""Mastodon's table. Bodies are made up in the shape of the documentation; ids are true to their clocks."""

from __future__ import annotations

import datetime as dt

import pytest

from postarchive.model import Media, Outcome
from postarchive.platforms.mastodon import PLATFORM, addresses, ask_server, read_page, read_status
from postarchive.protocols import mastodon

KEY = "mastodon:mastodon.social/110446183735368325"

ADDRESSES = [
    ("https://mastodon.social/@halcy/110446183735368325", KEY, "Mastodon.py:cassettes"),
    ("https://mastodon.social/users/halcy/statuses/110446183735368325", KEY, "Mastodon.py:cassettes"),
    ("https://mastodon.social/@trwnh/108942703571991143", "mastodon:mastodon.social/108942703571991143", "mastodon-docs"),
    ("https://mastodon.social/@trwnh/99664077509711321/embed", "mastodon:mastodon.social/99664077509711321", "mastodon-docs"),
    ("https://mastodon.social/users/trwnh/statuses/103254193998341330", "mastodon:mastodon.social/103254193998341330", "mastodon-docs"),
    ("https://mastodon.social/users/trwnh/statuses/103254193998341330/embed", "mastodon:mastodon.social/103254193998341330", "own: the old frame"),
    ("https://mastodon.social/@halcy@icosahedron.website/110446223051565765", "mastodon:mastodon.social/110446223051565765", "Mastodon.py:cassettes, a remote copy"),
    ("https://icosahedron.website/@halcy/110446222386355655", "mastodon:icosahedron.website/110446222386355655", "Mastodon.py:cassettes, its home"),
    ("https://mastodon.social/web/statuses/110446183735368325", KEY, "own: the web app of 2017"),
    ("https://mastodon.social/web/@halcy/110446183735368325", KEY, "own: the web app of 2022"),
    ("https://mastodon.social/deck/@halcy/110446183735368325", KEY, "own: the deck"),
    ("https://mastodon.social/statuses/110446183735368325", KEY, "own: no handle"),
    ("https://example.org/ap/users/117020566092212359/statuses/117020586180926938", "mastodon:example.org/117020586180926938", "Mastodon.py:cassettes, 2026"),
    ("https://pawoo.net/@evazion/19451018", "mastodon:pawoo.net/19451018", "danbooru:mastodon, a counter of 2017"),
    ("http://mastodon.social/@halcy/110446183735368325/", KEY, "own: plain http"),
    ("mastodon.social/@halcy/110446183735368325", KEY, "own: no scheme"),
    ("https://MASTODON.social/@halcy/110446183735368325", KEY, "own: hosts have no case"),
    ("https://mastodon.social/@halcy/110446183735368325?utm_source=x#y", KEY, "own: trackers"),
    ("https://social.example.co.uk/@a.b/110446183735368325", "mastodon:social.example.co.uk/110446183735368325", "own: a dot in a handle"),
    ("https://web.archive.org/web/2023/https://mastodon.social/@halcy/110446183735368325", KEY, "own: archived"),
    ("https://xn--mnchen-3ya.social/@halcy/110446183735368325", "mastodon:xn--mnchen-3ya.social/110446183735368325", "own: a name beyond ASCII"),
    ("https://mastodon.social/@gallerydl/following", None, "gallery-dl:mastodonsocial"),
    ("https://mastodon.social/@gregpak", None, "mastodon-docs"),
    ("https://mastodon.social/@id:10843", None, "gallery-dl:mastodonsocial"),
    ("https://mastodon.social/@ponapalt@ukadon.shillest.net", None, "gallery-dl:mastodonsocial"),
    ("https://mastodon.social/@trwnh", None, "mastodon-docs"),
    ("https://mastodon.social/tags/mastodon", None, "gallery-dl:mastodonsocial"),
    ("https://mastodon.social/users/Gargron#main-key", None, "mastodon-docs"),
    ("https://mastodon.social/users/id:10843", None, "gallery-dl:mastodonsocial"),
    ("https://mastodon.social/users/jk", None, "gallery-dl:mastodonsocial"),
    ("https://pawoo.net/@evazion", None, "danbooru:mastodon"),
    ("https://pawoo.net/@yoru_nine/", None, "gallery-dl:pawoo"),
    ("https://pawoo.net/users/esoraneko", None, "danbooru:mastodon"),
    ("https://mastodon.social/@halcy/12345", None, "own: no id is that short"),
    ("https://mastodon.social/@halcy/110446183735368325123", None, "own: no id is that long"),
    ("https://mastodon.social/@halcy/11044618373536832a", None, "own: no number"),
    ("https://mastodon.social/@halcy/tagged/110446183735368325", None, "own: a tag"),
    ("https://mastodon.social/lists/110446183735368325", None, "own: a list"),
    ("https://mastodon.social/api/v1/statuses/110446183735368325", None, "own: an answer, no page"),
    ("https://mastodon.social/authorize_interaction?uri=https://mastodon.social/@halcy/110446183735368325", None, "own: a dialogue"),
    ("https://mastodon.social@evil.com:99/@halcy/110446183735368325", None, "own: userinfo and a port"),
    ("https://localhost/@halcy/110446183735368325", None, "own: no public host"),
    ("ftp://mastodon.social/@halcy/110446183735368325", None, "own: another scheme"),
    ("https://mastodon.social/redirect/statuses/110446183735368325", "mastodon:mastodon.social/110446183735368325", "mastodon/mastodon:routes"),
    ("https://mastodon.social/interact/110446183735368325", None, "own: a dialogue"),
]  # fmt: skip

CLOCKS = [
    ("110446183735368325", "2023-05-28T11:57:00.378Z", 1, "Mastodon.py:cassettes"),
    ("117020586180926938", "2026-08-01T13:54:00.505Z", 1, "Mastodon.py:cassettes"),
    ("103254401326800919", "2019-12-05T09:12:09.625Z", 1, "mastodon-docs"),
    ("113006771938929950", "2024-08-22T17:08:15.654Z", 1, "mastodon-docs"),
    ("19451018", None, 0, "danbooru:mastodon, a counter"),
    ("1", None, 0, "mastodon-docs, the first"),
]

ID = "110446183735368325"
REF = PLATFORM.ref(ID, handle="ann", host="social.example")
STATUS = {
    "id": ID,
    "created_at": "2023-05-28T11:57:00.378Z",
    "edited_at": "2023-05-28T12:21:32.698Z",
    "in_reply_to_id": "110446183000000000",
    "language": "en",
    "content": '<p>One &amp; two<br>three</p><p>four <a href="https://a.example/very/long"><span class="invisible">https://</span>'
    '<span class="ellipsis">a.example/very</span><span class="invisible">/long</span></a></p>',
    "reblog": None,
    "account": {"id": "43", "username": "ann", "acct": "ann", "display_name": "Ann"},
    "media_attachments": [
        {
            "type": "image",
            "url": "https://files.example/a.png",
            "preview_url": "https://files.example/s.png",
            "description": "a",
        },
        {"type": "gifv", "url": None, "remote_url": "https://far.example/b.mp4", "description": None},
    ],
    "quote": {
        "state": "accepted",
        "quoted_status": {"id": "110446180000000000", "account": {"acct": "bob@far.example"}},
    },
}
SHOWN = {
    "handle": "ann",
    "name": "Ann",
    "author_id": "43",
    "body": "One & two\nthree\n\nfour https://a.example/very/long",
    "posted_at": dt.datetime(2023, 5, 28, 11, 57, 0, 378000, tzinfo=dt.UTC),
    "edited_at": dt.datetime(2023, 5, 28, 12, 21, 32, 698000, tzinfo=dt.UTC),
    "lang": "en",
    "media": (
        Media(kind="photo", url="https://files.example/a.png", alt="a", preview_url="https://files.example/s.png"),
        Media(kind="gif", url="https://far.example/b.mp4"),
    ),
    "reply_to": PLATFORM.ref("110446183000000000", host="social.example"),
    "quotes": PLATFORM.ref("110446180000000000", host="social.example"),
}
REMOTE = {**STATUS, "account": {"id": "9", "username": "cy", "acct": "cy@far.example", "display_name": ""}}
SHARED = {**STATUS, "content": "", "reblog": {**REMOTE, "id": "110446100000000000", "content": "<p>theirs</p>"}}
PAGE = f"""<meta content="Ann Example (@ann@social.example)" property="og:title">
<meta content="https://social.example/@ann/{ID}" property="og:url"><meta content="2023-05-28T11:57:00Z" property="og:published_time">
<meta content="Attached: 1 image\n\nWords &amp; more" property="og:description"><meta content="en" property="og:locale">"""

ANSWERS = [
    ("status", read_status, REF, 200, STATUS, SHOWN),
    ("remote-copy", read_status, REF, 200, REMOTE, {"handle": "cy@far.example", "name": None}),
    ("shares-another", read_status, REF, 200, SHARED, {"handle": "cy@far.example", "body": "theirs"}),
    ("empty-body", read_status, REF, 200, {**STATUS, "content": ""}, {"body": ""}),
    ("wrong-types", read_status, REF, 200, {**STATUS, "media_attachments": {}, "quote": [], "in_reply_to_id": {}, "created_at": 1, "language": 2}, {"media": (), "quotes": None, "reply_to": None, "lang": None}),
    ("missing-or-private", read_status, REF, 404, {"error": "Record not found"}, Outcome.NOT_FOUND),
    ("missing-in-4", read_status, REF, 404, {"error": "Not Found"}, Outcome.NOT_FOUND),
    ("gone", read_status, REF, 410, {"error": "Gone"}, Outcome.DELETED),
    ("another-server-404", read_status, REF, 404, "<html>", Outcome.UNPARSABLE),
    ("another-server-410", read_status, REF, 410, "[]", Outcome.UNPARSABLE),
    ("members-only", read_status, REF, 401, {"error": "This API requires an authenticated user"}, Outcome.LOGIN_WALL),
    ("blocked", read_status, REF, 403, {"error": "x"}, Outcome.BLOCKED),
    ("status-429", read_status, REF, 429, "", Outcome.RATE_LIMITED),
    ("status-503", read_status, REF, 503, "", Outcome.SERVER_ERROR),
    ("another-post", read_status, REF, 200, {**STATUS, "id": "1"}, Outcome.UNPARSABLE),
    ("no-content", read_status, REF, 200, {"id": ID, "text": "the author's own view"}, Outcome.UNPARSABLE),
    ("a-list", read_status, REF, 200, [STATUS], Outcome.UNPARSABLE),
    ("page", read_page, REF, 200, PAGE, {"handle": "ann", "name": "Ann Example", "body": "Words & more", "lang": "en", "posted_at": dt.datetime(2023, 5, 28, 11, 57, tzinfo=dt.UTC)}),
    ("page-shell", read_page, REF, 200, "<html><div id=mastodon>", Outcome.UNPARSABLE),
]  # fmt: skip


def test_the_host_of_the_address_is_asked():
    assert next(ask_server(REF)).url == f"https://social.example/api/v1/statuses/{ID}"


def test_archives_are_looked_up_under_the_page_and_the_api():
    assert addresses(REF) == (
        f"social.example/@ann/{ID}",
        f"social.example/users/ann/statuses/{ID}",
        f"social.example/api/v1/statuses/{ID}",
    )
    assert addresses(PLATFORM.ref(ID, host="social.example")) == (f"social.example/api/v1/statuses/{ID}",)


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("<p>a</p>", "a"),
        ("a", "a"),
        ("", ""),
        ("<p>a</p><p>b<br />c</p>", "a\n\nb\nc"),
        ("<p>a</p><blockquote><p>b</p></blockquote><ul><li>c</li><li>d</li></ul>", "a\n\nb\n\nc\nd"),
        ("<p>&lt;b&gt;</p><script>x</script>", "<b>"),
        ('<p>:) <img alt=":blob:" src="x"></p>', ":) :blob:"),
    ],
)
def test_body(content, body):
    assert mastodon.body(content) == body


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://mastodon.social/@Gargron/100254678717223630/embed" class="mastodon-embed"></iframe>',
        {"post_id": "100254678717223630", "handle": "Gargron"},
        "the provider's embed code",
    ),
    (
        "quote",
        '<blockquote class="mastodon-embed" data-embed-url="https://mastodon.social/@Gargron/100254678717223630/embed"><a href="https://mastodon.social/@Gargron/100254678717223630">Post by @Gargron@mastodon.social</a></blockquote>',
        {"post_id": "100254678717223630"},
        "the provider's embed code",
    ),
]
