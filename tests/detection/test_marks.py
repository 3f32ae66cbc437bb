"""The marks of a page are the same whichever way they are found."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postarchive.detection import marks, tails

hyperscan = pytest.importorskip("hyperscan", reason="the extra [fast] is not installed")

SIGNS = [
    *(slashes.decode() for slashes in (b"//", *marks.ESCAPED)),
    "https:", "twitter.com", "x.com", "X.COM", "notx.com", "www.x.com.evil.org", "staff.tumblr.com", "t.co", "nyt.com", "did:plc:a",
    "/status/1", "/a/status/1", r"\/a\/status\/1", "%2Fa%2Fstatus%2F1", "/@a/1", r"\/@a\/1", "%2F%40a%2F1", "example.social", "/notes/a", '"', "'", "<", ">", " ", "\n", "é", "=", '="twitter"', "tweet-id", "tweetId",
    "<blockquote", "</BLOCKQUOTE", "<textarea", "<template", "srcdoc", "wp-block-embed", "2f", ";", ".", "a",
    "youtube", "-YouTube", "_tweet", "tweetId", "yt", "-yt-", "<vimeo", "video_id", "shortcode", "VK.Widgets.Post", "YT.Player",
    '="PG', "='PH", "%3ciframe", "data:text/html", "atob(", "<fb:post", "vk_post_", "mediaembed", "-", "_",
]  # fmt: skip


def meant(page, found):
    """What is made of marks: addresses that may be posts', and places of markup and words."""
    made = set()
    for end, kind in found:
        if kind == marks.Kind.HOST:
            address = marks.address(page, end) if tails.fits(page, end) else None
            made |= {(kind, address[1].start())} if address and marks.speaks(address[1][1]) else set()
        elif kind == marks.Kind.PATH:
            address = marks.on_any_host(page, end)
            made |= {(kind, address[1].start())} if address else set()
        else:
            made.add((kind, end))
    return made


@settings(deadline=None)  # the first run makes the table
@given(st.lists(st.sampled_from(SIGNS), max_size=30).map("".join))
def test_one_pass_and_many_find_the_same(text):
    page = text.encode()
    assert meant(page, marks._scanner()(page)) == meant(page, marks._plainly(page))
