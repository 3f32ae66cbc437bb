"""Posts in pages: a row is a page of our own writing, and what it shows."""

from __future__ import annotations

import datetime as dt
import pickle
from dataclasses import fields

import pytest
from selectolax.lexbor import LexborHTMLParser

from postarchive.detection import detect, html
from postarchive.detection.walk import Found
from postarchive.model import Embed

SKY = "at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3kabcdefghi2x"
SKY_URL = "https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3kabcdefghi2x"


def tweet(post_id="1234567890123456789", *, words="Hello", name="Jane Doe", day="May 3, 2023", attributes=""):
    return (
        f'<blockquote class="twitter-tweet" {attributes}><p lang="en" dir="ltr">{words}</p>&mdash; {name} (@jane) '
        f'<a href="https://twitter.com/jane/status/{post_id}?ref_src=twsrc%5Etfw">{day}</a></blockquote>'
    )


def shown(page, **options):
    return [(one.platform, one.post_id, one.markup) for one in detect(page, "html", **options)]


TWEET = [("twitter", "1234567890123456789", "blockquote")]

QUOTES = {
    "the embed code": (tweet(), ("jane", "Jane Doe", "2023-05-03", "Hello")),
    "a literal dash": (tweet().replace("&mdash;", "—"), ("jane", "Jane Doe", "2023-05-03", "Hello")),
    "an entity by number": (tweet().replace("&mdash;", "&#8212;"), ("jane", "Jane Doe", "2023-05-03", "Hello")),
    "a German day": (
        tweet(day="3. Mai 2023", attributes='data-lang="de"'),
        ("jane", "Jane Doe", "2023-05-03", "Hello"),
    ),
    "another language than it says": (
        tweet(day="3 мая 2023 г.", attributes='data-lang="en"'),
        ("jane", "Jane Doe", "2023-05-03", "Hello"),
    ),
    "a dash in name and body": (
        tweet(words="This — and that — twice", name="City Desk — Live"),
        ("jane", "City Desk — Live", "2023-05-03", "This — and that — twice"),
    ),
    "breaks and blanks": (
        tweet(words="One<br>two\n   three"),
        ("jane", "Jane Doe", "2023-05-03", "One two three"),
    ),
    "the attribution in its own paragraph": (
        (
            '<blockquote class="twitter-tweet"><p>Hello</p><p>— Jane Doe (@jane) '
            '<a href="https://x.com/jane/status/1234567890123456789">May 3, 2023</a></p></blockquote>'
        ),
        ("jane", "Jane Doe", "2023-05-03", "Hello"),
    ),
    "everything in one paragraph": (
        (
            '<blockquote class="twitter-tweet"><p>Hello — there. — Jane Doe (@jane) '
            '<a href="https://x.com/jane/status/1234567890123456789">May 3, 2023</a></p></blockquote>'
        ),
        ("jane", "Jane Doe", "2023-05-03", "Hello — there."),
    ),
    "a break before the handle": (
        tweet().replace(" (@jane)", "<br>(@jane)"),
        ("jane", "Jane Doe", "2023-05-03", "Hello"),
    ),
    "the handle a link of its own": (
        tweet().replace("(@jane)", '(<a href="https://twitter.com/jane">@jane</a>)'),
        ("jane", "Jane Doe", "2023-05-03", "Hello"),
    ),
    "no paragraph": (
        tweet().replace("<p", "<span").replace("</p>", "</span>"),
        ("jane", "Jane Doe", "2023-05-03", "Hello"),
    ),
    "a machine's time": (
        (
            '<blockquote class="twitter-tweet"><p>Hello</p>— Jane Doe (@jane) <a href="http://mobile.twitter.com/jane/'
            'statuses/1234567890123456789" data-datetime="2012-01-31T23:59:00+00:00">1 Feb</a></blockquote>'
        ),
        ("jane", "Jane Doe", "2012-01-31", "Hello"),
    ),
    "only a link": (
        (
            '<blockquote class="tw-align-center twitter-tweet"><a href="https://x.com/jane/status/1234567890123456789"></a>'
            "</blockquote>"
        ),
        ("jane", None, None, None),
    ),
    "a link that an archive wrote": (
        tweet().replace('href="', 'href="/web/2023id_/'),
        ("jane", "Jane Doe", "2023-05-03", "Hello"),
    ),
}


@pytest.mark.parametrize("row", QUOTES)
def test_every_generation_of_the_quote_is_read(row):
    page, (handle, name, day, body) = QUOTES[row]
    (one,) = detect(page, "html", url="https://web.archive.org/web/2023/http://example.org/")
    assert (one.platform, one.post_id, one.markup) == TWEET[0]
    assert (one.handle, one.name, one.body) == (handle, name, body)
    assert one.date == (dt.date.fromisoformat(day) if day else None)


def test_a_quote_without_its_link_still_has_its_attribution():
    page = '<blockquote class="twitter-tweet"><p>Hello</p>— Jane (@jane) May 3, 2023</blockquote>'
    linked = page.replace("May 3, 2023", '<a href="https://t.co/abcdefghij">May 3, 2023</a>')
    for quote, links in ((page, ()), (linked, ("https://t.co/abcdefghij",))):
        (one,) = detect(quote, "html")
        assert (one.handle, one.name, one.date, one.body) == ("jane", "Jane", dt.date(2023, 5, 3), "Hello")
        assert (one.post_id, one.url, one.short_links) == (None, None, links)
    # without the embed code's own class, the line alone says that it is one
    assert shown(page.replace("twitter-tweet", "words")) == [("twitter", None, "text")]
    assert shown(page.replace(" May 3, 2023", "")) == []


def test_short_links_come_from_addresses_and_words():
    words = 'See <a href="https://t.co/aaaaaaaaaa">example.org/x</a> <a href="https://t.co/bbbbbbbbbb">pic.twitter.com/bbbbbbbbbb</a>'
    (one,) = detect(tweet(words=words), "html")
    assert set(one.short_links) == {
        "https://t.co/aaaaaaaaaa",
        "https://t.co/bbbbbbbbbb",
        "https://pic.twitter.com/bbbbbbbbbb",
    }
    assert one.body == "See example.org/x pic.twitter.com/bbbbbbbbbb"


SKY_QUOTES = {
    "the embed code": (
        (
            f'<blockquote class="bluesky-embed" data-bluesky-uri="{SKY}" data-bluesky-cid="bafy"><p lang="">Hi — you<br><br>'
            f'<a href="{SKY_URL}?ref_src=embed">[image\nor embed]</a></p>&mdash; Jane\n(<a href="https://bsky.app/profile/'
            f'did:plc:abcdefghijklmnopqrstuvwx">@jane.example.org</a>) <a href="{SKY_URL}?ref_src=embed">May\n3, 2025 at 7:52 AM</a>'
            "</blockquote>"
        ),
        ("jane.example.org", "Jane", "2025-05-03", "Hi — you"),
    ),
    "a generator's": (
        (
            f'<figure><blockquote class="bluesky-embed" data-bluesky-uri="{SKY}"><p>Hi</p>— <a href="https://bsky.app/profile/x">'
            f'Jane (@jane.example.org)</a> <a href="{SKY_URL}">2025-05-03T23:32:56.394Z</a></blockquote></figure>'
        ),
        ("jane.example.org", "Jane", "2025-05-03", "Hi"),
    ),
}


def test_a_bluesky_quote_is_known_by_its_attribute_alone():
    (one,) = detect(f'<blockquote class="bluesky-embed" data-bluesky-uri="{SKY}"></blockquote>', "html")
    assert (one.platform, one.post_id, one.url, one.body) == ("bluesky", "3kabcdefghi2x", SKY_URL, None)


@pytest.mark.parametrize("row", SKY_QUOTES)
def test_bluesky_quotes_are_read(row):
    page, (handle, name, day, body) = SKY_QUOTES[row]
    (one,) = detect(page, "html")
    assert (one.platform, one.post_id, one.markup) == ("bluesky", "3kabcdefghi2x", "blockquote")
    assert (one.handle, one.name, one.date, one.body) == (handle, name, dt.date.fromisoformat(day), body)


FRAMES = {
    "twitter's widget": (
        '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=1&amp;id=1234567890123456789&amp;lang=en"></iframe>',
        "twitter",
        "iframe",
    ),
    "the widget saved with its page": (
        '<iframe src="story_files/Tweet.htm" data-tweet-id="1234567890123456789"></iframe>',
        "twitter",
        "iframe",
    ),
    "a frame that waits for consent": (
        (
            '<iframe src="about:blank" data-src-cmplz="https://platform.twitter.com/embed/Tweet.html?id=1234567890123456789">'
            "</iframe>"
        ),
        "twitter",
        "iframe",
    ),
    "the quote without its class": (tweet().replace('class="twitter-tweet" ', ""), "twitter", "blockquote"),
    "the shadow element": (
        '<twitter-widget data-tweet-id="1234567890123456789"></twitter-widget>',
        "twitter",
        "custom",
    ),
    "AMP": ('<amp-twitter data-tweetid="1234567890123456789" layout="responsive"></amp-twitter>', "twitter", "amp"),
    "bluesky's frame": (
        (
            '<iframe src="https://embed.bsky.app/embed/did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/1234567890123456789'
            '?id=1"></iframe>'
        ),
        "bluesky",
        "iframe",
    ),
    "mastodon's frame, without its class": (
        '<iframe src="https://toot.example/@jane/1234567890123456789/embed" loading="lazy"></iframe>',
        "mastodon",
        "iframe",
    ),
    "mastodon's quote": (
        (
            '<blockquote class="mastodon-embed" data-embed-url="https://toot.example/@jane/1234567890123456789/embed">'
            "<a><svg></svg><div>Post by @jane@toot.example</div><div>View on Mastodon</div></a></blockquote>"
        ),
        "mastodon",
        "blockquote",
    ),
}


@pytest.mark.parametrize("row", FRAMES)
def test_frames_and_rendered_widgets_are_read(row):
    page, platform, markup = FRAMES[row]
    assert shown(page) == [(platform, "1234567890123456789", markup)]


ADDRESS = "https://twitter.com/jane/status/1234567890123456789"
BARE = {
    "wordpress": f'<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n{ADDRESS}\n</div></figure>',
    "a paragraph": f"<p>{ADDRESS}?s=20&amp;t=x</p>",
    "a link that shows its address": f'<p> <a href="{ADDRESS}">{ADDRESS}</a> </p>',
    "a line of markdown": f"Some *words* here.\n\n{ADDRESS}\n\nand more <span>here</span>",
    "an empty quote": f'<blockquote class="twitter-tweet"><p>{ADDRESS}</p></blockquote>',
    "two lines of markdown": f"Words\n\n{ADDRESS}\n\n{ADDRESS}\n\nmore<br>",
}
NOT_BARE = {
    "a link with words": f'<p><a href="{ADDRESS}">said so</a></p>',
    "an address in prose": f"<p>She wrote {ADDRESS} yesterday</p>",
    "a link in a list": f'<ul><li><a href="{ADDRESS}">{ADDRESS}</a></li></ul>',
    "a line of markdown amid a paragraph": f"Some words\n{ADDRESS}\nand more <b>here</b>",
    "a comment": f"<!-- <p>{ADDRESS}</p> -->",
    "code": f"<pre><code>{ADDRESS}</code></pre>",
    "a profile": "<p>https://twitter.com/jane</p>",
    "a look-alike": "<p>https://twitter.com.example.org/jane/status/1234567890123456789</p>",
}


@pytest.mark.parametrize("row", BARE)
def test_an_address_alone_is_an_embed(row):
    assert shown(BARE[row]) == [("twitter", "1234567890123456789", "bare-url")]


@pytest.mark.parametrize("row", NOT_BARE)
def test_an_address_among_words_is_none(row):
    assert shown(NOT_BARE[row]) == []


NOT_POSTS = {
    "a commented-out embed": f"<!-- {tweet()} -->",
    "a timeline": '<a class="twitter-timeline" href="https://twitter.com/jane">Tweets by jane</a>',
    "a follow button": '<a class="twitter-follow-button" href="https://twitter.com/jane">Follow</a>',
    "a share link": '<a href="https://twitter.com/intent/tweet?url=https://example.org">Share</a>',
    "a widget frame": '<iframe src="https://platform.twitter.com/widgets/widget_iframe.html?origin=x"></iframe>',
    "another map": '<iframe src="https://maps.example/public/705a57c1-b45d/embed"></iframe>',
    "another platform's frame of like shape": '<iframe src="https://twitter.com/@jane/123456/embed"></iframe>',
    "an id that is none": '<iframe data-tweet-id="12x"></iframe>',
    "words of one that link to another": tweet().replace('class="twitter-tweet" ', "").replace("@jane", "@joan"),
    "a link to a post under a quotation": '<blockquote><p>Words</p>— Jane, <a href="https://x.com/jane/status/123456789">'
    "May 3, 2023</a></blockquote>",
    "a plain quote": '<blockquote><p>Words</p>— Winston Churchill, <a href="https://example.org">May 3, 1940</a></blockquote>',
    "a text area to copy from": f"<textarea readonly>{tweet()}</textarea>",
}


@pytest.mark.parametrize("row", NOT_POSTS)
def test_what_is_no_post_is_not_found(row):
    assert shown(NOT_POSTS[row]) == []


FLAT = {
    "a paragraph each": (
        "<p>He wrote:</p><p>Fog over Port Nowhere. pic.twitter.com/aBcDeFgHiJ</p><p>&mdash; Ida (@ida_inv) November 14, 2024</p>",
        ("ida_inv", "2024-11-14", "Fog over Port Nowhere. pic.twitter.com/aBcDeFgHiJ", "He wrote:"),
    ),
    "a line break": (
        "<p>He wrote:</p><p>Fog over Port Nowhere.<br>— Ida (@ida_inv) <a href='/x'>14. November 2024</a></p>",
        ("ida_inv", "2024-11-14", "Fog over Port Nowhere.", "He wrote:"),
    ),
    "a quote without its class and link": (
        "<blockquote><p>Fog.</p><p>— Ida (@ida_inv) 2024年11月14日</p></blockquote>",
        ("ida_inv", "2024-11-14", "Fog.", None),
    ),
}


@pytest.mark.parametrize("name", FLAT)
def test_a_line_that_lost_its_markup_is_read_as_in_a_text(name):
    page, (handle, day, body, intro) = FLAT[name]
    (found,) = detect(f"<html><body><p>Words before.</p>{page}<p>Words behind.</p></body></html>")
    assert (found.handle, str(found.date), found.body, found.markup) == (handle, day, body, "text")
    assert intro is None or found.intro == intro
    assert found.selector is not None
    assert found.start is None


@pytest.mark.parametrize(
    "page",
    [
        "<p>By Jane Doe (@janedoe)</p><p>May 3, 2023</p>",
        "<p>Follow Ida (@ida_inv) on May 3, 2023.</p>",
        "<p title='(@ida_inv) May 3, 2023'>x</p>",
        "<script>var a = '— Ida (@ida_inv) May 3, 2023';</script>",
    ],
)
def test_a_handle_among_words_is_no_line(page):
    assert not detect(f"<html><body>{page}</body></html>")


def test_a_quote_that_is_read_gives_its_line_no_second_time():
    quote = (
        '<blockquote class="twitter-tweet"><p>Fog.</p>— Ida (@ida_inv) <a href="{}">November 14, 2024</a></blockquote>'
    )
    page = (
        quote.format("https://x.com/ida_inv/status/1857185117231091114")
        + "<p>Fog.</p><p>— Ida (@ida_inv) November 14, 2024</p>"
    )
    assert [one.post_id for one in detect(page)] == ["1857185117231091114"]


def test_a_quote_and_the_frame_that_it_became_are_one():
    frame = '<iframe data-tweet-id="1234567890123456789"></iframe>'
    (one,) = detect(f"<div>{frame}</div>{tweet()}", "html")
    assert (one.markup, one.handle, one.body) == ("iframe", "jane", "Hello")
    assert shown(f"{tweet()}<noscript>{tweet()}</noscript><p>{ADDRESS}</p>") == TWEET


def test_embeds_come_in_document_order_with_their_numbers():
    page = f"<p>{ADDRESS[:-1]}1</p>{tweet('2222222222222222222')}<p>a</p><p>{ADDRESS[:-1]}3</p>"
    found = detect(page, "html")
    assert [one.post_id[-1] for one in found] == ["1", "2", "3"]
    assert [one.ordinal for one in found] == [0, 1, 2]


def test_quotes_that_were_never_closed_are_each_read():
    page = "".join(tweet(str(10**18 + n), words=f"w{n}").replace("</blockquote>", "") for n in range(5))
    found = detect(page, "html")
    assert [one.post_id for one in found] == [str(10**18 + n) for n in range(5)]
    assert [one.body for one in found] == [f"w{n}" for n in range(5)]


def test_the_article_is_no_post_of_itself():
    page = f"{tweet()}{tweet('999')}"
    assert [one[1] for one in shown(page, url="https://twitter.com/jane/status/1234567890123456789")] == ["999"]


def test_the_place_is_a_selector_that_finds_it_and_its_words():
    page = f'<body><div id="story"><p>First words.</p><p>She tweeted:</p>{tweet()}<p>Then more.</p>{tweet("42")}</div>'
    tree = LexborHTMLParser(page)
    first, second = detect(page, "html")
    assert first.selector == "#story > blockquote:nth-of-type(1)"
    assert "1234567890123456789" in tree.css_first(first.selector).html
    assert "status/42" in tree.css_first(second.selector).html
    assert (first.quote.prefix, first.quote.suffix) == ("First words. She tweeted:", "Then more. Hello — Jane Doe (@ja")
    assert first.quote.exact == "Hello — Jane Doe (@jane) May 3, 2023"
    assert (first.intro, second.intro) == ("She tweeted:", "Then more.")


def test_a_selector_goes_through_ids_that_stand_twice_and_odd_tags():
    page = f'<div id="a"></div><div id="a"><t,><!-- c --><b>x</b>{tweet()}</t,></div>'
    (one,) = detect(page, "html")
    assert "1234567890123456789" in LexborHTMLParser(page).css_first(one.selector).html


def test_of_many_ids_each_finds_its_own():
    page = "".join(f'<div id="{name}">{tweet(n)}</div>' for n, name in enumerate(("A", "b", "b", *"defgHh"), 1))
    tree, found = LexborHTMLParser(f'<p id="a"></p>{page}'), detect(f'<p id="a"></p>{page}', "html")
    assert [one.selector.startswith("#") for one in found] == [False, True, False, *[True] * 5, False]
    assert all(f"status/{one.post_id}?" in tree.css_first(one.selector).html for one in found)


def test_a_code_says_by_what_it_names_its_post():
    by_id, by_address = detect(
        "<p>[youtube]dQw4w9WgXcQ[/youtube]</p><p>[embed]https://vimeo.com/76979871[/embed]</p>", "html"
    )
    assert (by_id.url, by_id.why) == (None, ("the id of a post, alone in its paragraph",))
    assert (by_address.url, by_address.why) == (
        "https://vimeo.com/76979871",
        ("the address of a post, alone in its paragraph",),
    )


def test_what_a_reader_said_is_kept_where_a_post_gets_its_place():
    said = Embed(**{field.name: field.name for field in fields(Embed)})
    tree = LexborHTMLParser("<p>words</p>")
    (placed,) = html._placed(tree, [Found(tree.css_first("p"), said, "markup", "why")])
    changed = {field.name for field in fields(Embed) if getattr(placed, field.name) != field.name}
    assert changed == {"ordinal", "intro", "selector", "quote", "why", "detector", "start", "end", "alternatives"}
    assert (placed.start, placed.end, placed.alternatives) == (None, None, ())


@pytest.mark.parametrize(
    ("before", "intro"),
    [
        ("<p>Much was said. He then tweeted this:</p>", "He then tweeted this:"),
        ("<h2>The U.S. president replies</h2>", "The U.S. president replies"),
        ("<p>One</p><script>var x</script>", "One"),
        (f"<p>One</p>{tweet('7')}", None),
        ("", None),
        (f"<p>{'long ' * 100}end:</p>", "…" + ("long " * 100 + "end:")[-299:]),
    ],
)
def test_the_introduction_is_the_sentence_before(before, intro):
    assert detect(f"{before}{tweet()}", "html")[-1].intro == intro


def test_the_detection_says_what_it_was_and_can_be_pickled():
    found = detect(tweet().encode(), url="https://example.org/")
    assert (found.kind, found.encoding, found.notes) == ("html", "utf-8", ())
    assert found[0].detector
    assert found[0].why == ("blockquote.twitter-tweet of twitter",)
    assert pickle.loads(pickle.dumps(found)) == found


ENCODINGS = {
    "utf-8": (tweet(words="Grüße").encode(), {}, "Grüße", "utf-8"),
    "a byte order mark": (b"\xff\xfe" + tweet(words="Grüße").encode("utf-16-le"), {}, "Grüße", "utf-16-le"),
    "the caller's word": (tweet(words="Grüße").encode("latin-1"), {"encoding": "iso-8859-1"}, "Grüße", "cp1252"),
    "the page's own word": (
        b'<meta charset="windows-1251">' + tweet(words="Привет").encode("cp1251"),
        {},
        "Привет",
        "cp1251",
    ),
    "a word that is no charset": (tweet(words="Grüße").encode(), {"encoding": "utf-7"}, "Grüße", "utf-8"),
    "bytes that do not fit": (tweet(words="Gr\xfc").encode("latin-1"), {}, "Gr�", "utf-8"),
}


OTHER = "https://twitter.com/john/status/1234567890123456000"
PARENTS = {
    "none": ({}, None, None),
    "whom it answers": ({"attributes": 'data-in-reply-to="1234567890123456000"'}, "1234567890123456000", None),
    "no id": ({"attributes": 'data-in-reply-to="john"'}, None, None),
    "a link to another": (
        {"words": f'So true <a href="{OTHER}">twitter.com/john/status/1…</a>'},
        None,
        "1234567890123456000",
    ),
    "a short link's title": (
        {"words": f'So true <a href="https://t.co/abcdefghij" title="{OTHER}">twitter.com/john/st…</a>'},
        None,
        "1234567890123456000",
    ),
    "a short link and where it leads": (
        {"words": f'So true <a href="https://t.co/abcdefghij" data-expanded-url="{OTHER}">twitter.com/john/st…</a>'},
        None,
        "1234567890123456000",
    ),
    "a link to somebody": ({"words": 'So true <a href="https://twitter.com/john" title="John">@john</a>'}, None, None),
}


@pytest.mark.parametrize("row", PARENTS)
def test_what_a_post_answers_and_quotes(row):
    options, reply_to, quotes = PARENTS[row]
    (one,) = detect(tweet(**options), "html")
    assert (one.reply_to and one.reply_to.post_id, one.quotes and one.quotes.post_id) == (reply_to, quotes)
    assert (one.post_id, one.handle) == ("1234567890123456789", "jane")


def test_what_a_drawn_message_answers():
    answered = '<a class="tgme_widget_message_reply" href="https://t.me/quaynews/100">Other words</a>'
    page = f'<div class="tgme_widget_message" data-post="quaynews/123">{answered}<div class="tgme_widget_message_text">Words</div></div>'
    (one,) = detect(page, "html")
    assert (one.post_id, one.body, one.reply_to and one.reply_to.key) == (
        "quaynews/123",
        "Words",
        "telegram:quaynews/100",
    )


@pytest.mark.parametrize("row", ENCODINGS)
def test_bytes_are_read_as_browsers_do(row):
    raw, options, body, encoding = ENCODINGS[row]
    found = detect(raw, "html", **options)
    assert (found[0].body, found.encoding) == (body, encoding)
    assert bool(found.notes) == (row in {"a word that is no charset", "bytes that do not fit"})


@pytest.mark.parametrize(
    ("source", "kind", "error"),
    [(None, "auto", TypeError), (3, "html", TypeError), ("x", "pdf", ValueError), (b"x", "", ValueError)],
)
def test_wrong_arguments_raise(source, kind, error):
    with pytest.raises(error):
        detect(source, kind)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (tweet(), "html"),
        (tweet().encode("utf-16"), "html"),
        ("<!DOCTYPE html><title>x</title>", "html"),
        ("Plain words, 1 < 2, I <3 you.", "text"),
        ("Words\n\n— Jane (@jane) May 3, 2023", "text"),
        (b"", "text"),
        (bytes(range(256)), "text"),
    ],
)
def test_the_kind_is_told_by_the_tags(source, kind):
    assert detect(source).kind == kind


def test_a_quote_within_a_quote_is_what_the_outer_one_quotes():
    within = tweet("1234567890123456000", words="Theirs")
    outer, inner = detect(tweet().replace("</p>", f"</p>{within}", 1), "html")
    assert (outer.post_id, outer.quotes and outer.quotes.post_id) == ("1234567890123456789", "1234567890123456000")
    assert (inner.post_id, inner.body) == ("1234567890123456000", "Theirs")


def test_a_drawn_post_names_the_one_that_it_quotes():
    quoted = '<div class="tweet-quoted"><b>Ada</b> @ada <a href="https://x.com/ada/status/1234567890123456000">May 2, 2023</a></div>'
    drawn = (
        f'<div class="embed-twitter"><p><b>Jane</b> @jane</p><p>Words</p>{quoted}'
        '<a href="https://x.com/jane/status/1234567890123456789">May 3, 2023</a></div>'
    )
    (one,) = detect(drawn, "html")
    assert (one.post_id, one.quotes and one.quotes.post_id) == ("1234567890123456789", "1234567890123456000")
