"""Records: what JSON is written of a value."""

from __future__ import annotations

import json

from postarchive.detection import detect
from postarchive.exports import embed_record

PAGE = (
    '<p>She tweeted:</p><blockquote class="twitter-tweet"><p>Hello</p>&mdash; Jane (@jane) '
    '<a href="https://twitter.com/jane/status/1234567890123456789">May 3, 2023</a></blockquote>'
)


def test_an_embed_of_a_page_is_written_whole():
    (one,) = detect(PAGE)
    assert json.loads(json.dumps(embed_record(one))) == {
        "platform": "twitter",
        "handle": "jane",
        "name": "Jane",
        "date": "2023-05-03",
        "post_id": "1234567890123456789",
        "url": "https://twitter.com/jane/status/1234567890123456789",
        "short_links": [],
        "body": "Hello",
        "start": None,
        "end": None,
        "start_certain": False,
        "markup": "blockquote",
        "ordinal": 0,
        "intro": "She tweeted:",
        "selector": "body > blockquote:nth-of-type(1)",
        "quote": {"exact": "Hello — Jane (@jane) May 3, 2023", "prefix": "She tweeted:", "suffix": ""},
        "certain": True,
        "alternatives": [],
        "why": ["blockquote.twitter-tweet of twitter"],
        "detector": one.detector,
        "reply_to": None,
        "quotes": None,
    }


def test_an_embed_of_a_text_says_where_it_stands():
    text = (
        "Prose.\n\nThe minister tweeted:\n\nHello, all of you pic.twitter.com/abcdefghij\n\n— Jane (@jane) May 3, 2023"
    )
    (one,) = detect(text)
    record = embed_record(one)
    assert (record["start"], record["end"], record["start_certain"]) == (text.index("Hello"), len(text), True)
    assert (record["markup"], record["selector"], record["quote"]) == (None, None, None)
