"""Posts in plain text: a row is a text of our own writing, and what it shows."""

from __future__ import annotations

import datetime as dt

import pytest

from postarchive.detection import detect

PROSE = "There was prose before it, which went on for a while, as it does in newspapers, and then came to its end."
LINE = "— Jane Doe (@jane) May 3, 2023"
DAY = dt.date(2023, 5, 3)


def find(text):
    return detect(text, "text")


LINES = {
    "an em dash": (LINE, "Jane Doe"),
    "an en dash": ("– Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "a bar": ("― Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "two hyphens": ("-- Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "a hyphen": ("- Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "an entity": ("&mdash; Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "a mangled dash": ("â€” Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "no blank": ("—Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "hyphens in the name": ("— Jean-Luc d'Or-Noir (@jane) May 3, 2023", "Jean-Luc d'Or-Noir"),
    "parentheses in the name": ("— Jane (she/her) (@jane) May 3, 2023", "Jane (she/her)"),
    "signs in the name": ("— J@ne 🌻.co (@jane) May 3, 2023", "J@ne 🌻.co"),
    "the day on the next line": ("— Jane Doe (@jane)\nMay 3, 2023", "Jane Doe"),
    "the dash on the line before": ("—\nJane Doe (@jane) May 3, 2023", "Jane Doe"),
    "full-width parentheses": ("— 鈴木（@jane） 2023年5月3日", "鈴木"),
    "another language": ("— Jane Doe (@jane) 3 de mayo de 2023", "Jane Doe"),
}


@pytest.mark.parametrize("row", LINES)
def test_the_line_is_read_whatever_its_dash(row):
    line, name = LINES[row]
    text = f"{PROSE}\n\nThe words of it.\n{line}\n\nAnd after."
    (one,) = find(text)
    assert (one.platform, one.handle, one.name, one.date) == ("twitter", "jane", name, DAY)
    assert text[one.start : one.end] == f"The words of it.\n{line}"
    assert one.body == "The words of it."


def test_a_line_glued_to_its_words_and_to_the_next_sentence():
    text = "He said.\n\nWords of it. pic.twitter.com/aaaaaaaaaa— Jane Doe (@jane) May 3, 2023He went on."
    (one,) = find(text)
    assert text[one.start : one.end].startswith("Words of it.")
    assert text[one.end :] == "He went on."
    assert (one.name, one.short_links) == ("Jane Doe", ("https://pic.twitter.com/aaaaaaaaaa",))


def test_two_blanks_where_the_dash_was_dropped():
    text = f"{'Prose that goes on. ' * 20}He wrote:Words of it.  Jane Doe (@jane) May 3, 2023She was not amused."
    (one,) = find(text)
    assert (one.name, one.body) == ("Jane Doe", "Words of it.")
    assert "tell of a post" in one.why[-1]


def test_short_links_glued_to_words_and_to_each_other():
    text = f"Look here#nowhttps://t.co/aaaaaaaaaapic.twitter.com/bbbbbbbbbb\n{LINE}"
    (one,) = find(text)
    assert one.short_links == ("https://t.co/aaaaaaaaaa", "https://pic.twitter.com/bbbbbbbbbb")


def test_the_markdown_of_extractors():
    text = (
        "Prose.\n\n> Words to [@you](https://twitter.com/you) and\n> <https://t.co/aaaaaaaaaa>\n> \n"
        "> -- Jane Doe (@jane) [May 3, 2023](https://twitter.com/jane/status/1234567890123456789?ref_src=x)\n\nMore."
    )
    (one,) = find(text)
    assert (one.post_id, one.handle, one.name, one.date) == ("1234567890123456789", "jane", "Jane Doe", DAY)
    assert one.body == "Words to @you and https://t.co/aaaaaaaaaa"
    assert one.certain
    assert text[one.start :].startswith("Words to")
    assert text[one.end :] == "\n\nMore."


def test_bluesky_and_mastodon_lines():
    text = (
        "Prose.\n\nHello there.\n[image or embed]\n— Jane (@jane.example.org) May 3, 2023 at 10:21 PM\n\n"
        "More prose.\n\nPost by @jane@toot.example\nView on Mastodon\n\nEnd."
    )
    sky, toot = find(text)
    assert (sky.platform, sky.handle, sky.name, sky.date, sky.body) == (
        "bluesky",
        "jane.example.org",
        "Jane",
        DAY,
        "Hello there.",
    )
    assert text[sky.end :].startswith("\n\nMore prose.")
    assert (toot.platform, toot.handle, toot.body) == ("mastodon", "jane@toot.example", None)
    assert text[toot.start : toot.end] == "Post by @jane@toot.example\nView on Mastodon"


NO_POSTS = {
    "a quotation": "He said so.\n— Winston Churchill, May 3, 1940",
    "a byline": "By Jane Doe (@jane), May 3, 2023",
    "a byline with two blanks": "Story.  By Jane Doe (@jane) May 3, 2023",
    "a byline without a comma": "Von Jane Doe (@jane) 3. Mai 2023",
    "an address": "— Jane (jane@example.org) May 3, 2023",
    "a mention": "as Jane Doe (@jane) said on May 3, 2023",
    "a photographer": "Photo: Jane Doe / @jane, May 3, 2023",
    "no day": "— Jane Doe (@jane)",
    "a day of another sentence": "— Jane Doe (@jane). May 3, 2023 was a day",
    "a link in prose": "See https://twitter.com/jane/status/1234567890123456789 for it.",
    "a handle too long": f"— Jane (@{'j' * 16}) May 3, 2023",
}


@pytest.mark.parametrize("row", NO_POSTS)
def test_what_is_no_post_is_not_found(row):
    assert list(find(f"Prose before.\n\n{NO_POSTS[row]}\n\nProse after.")) == []


BODIES = {
    # what stands before the line, the body's first words, whether that is certain, and a word of the reason
    "a paragraph": (f"{PROSE}\n\nOne line of words\n", "One line", True, "places"),
    "a sentence that introduces": (f"{PROSE}\nShe tweeted:\nOne line.\n", "One line.", True, "tell of a post"),
    "the author's name": (
        f"{PROSE}\nThat was the day of Jane Doe.\nOne line of it, {'which goes on, ' * 6}\n",
        "One",
        True,
        "name",
    ),
    "one of several lines": ("Prose of this.\nMore of it.\nOne line.\n", "Prose", False, "places"),
    "the post before": (f"{PROSE}\n— X (@xx) May 2, 2023\nOne line.\n", "One line.", True, ""),
    "a picture that ends another post": ("First pic.twitter.com/aaaaaaaaaa\nOne line.\n", "One line.", True, ""),
    "cut words fill what a post holds": (
        f"{PROSE}\nFirst line of the post, "
        + "which says much " * 7
        + "\nand more "
        + "which says more " * 7
        + "and is cut…\n",
        "First line of the post",
        True,
        "cut short",
    ),
    "an indent": (f"    {PROSE}\n\n        One line.\n\n        And another.\n\n        ", "One line.", True, "indent"),
    "quote marks": (f"{PROSE}\n\n> One line.\n>\n> And another.\n> ", "One line.", True, "quote marks"),
    "another language": (
        f"{(PROSE + ' ') * 2}\nDas ist nicht das Ende der Sache, sagte er.\n",
        "Das",
        True,
        "another below",
    ),
    "the line stands behind the words": (f"{PROSE}\nOne line.And another. ", "One line.", True, "whose line"),
    "a line longer than any post": ("Prose that goes on. " * 20 + "\n", None, False, "clearly the post's"),
    "nothing": ("", None, False, "nothing"),
    "glued to a sentence": (f"{PROSE * 3}One line of it, {'which goes on, ' * 6}", "One line of it", None, ""),
    "glued to a colon": ("Prose that goes on. " * 20 + "It says:One line of it. ", "One line of it.", None, ""),
}


@pytest.mark.parametrize("row", BODIES)
def test_where_the_body_begins(row):
    before, first, certain, reason = BODIES[row]
    text = f"{before}{LINE}\n\n{PROSE}"
    one = find(text)[-1]
    assert certain is None or one.certain is certain
    assert reason in one.why[-1]
    assert one.certain is not bool(one.alternatives) or not one.body
    if first is None:
        assert (one.body, text[one.start : one.end]) == (None, LINE)
    else:
        assert text[one.start :].startswith(first)
        assert one.body.startswith(first)


def test_a_post_of_before_2017_holds_half_of_what_later_ones_do():
    words = f"{PROSE}\nFirst line of the post, {'which goes on, ' * 6}\nSecond line of it, {'which goes on, ' * 5}\n"
    short = find(f"{words}— Jane (@jane) May 3, 2016")[0]
    long = find(f"{words}— Jane (@jane) May 3, 2018")[0]
    assert (short.body[:6], short.certain, short.why[-1][:10]) == ("Second", True, "more words")
    assert long.why[-1] != short.why[-1]


def test_addresses_alone_on_a_line():
    text = (
        "Prose\nhttps://twitter.com/jane/status/1234567890123456789\n"
        "> https://bsky.app/profile/jane.example.org/post/3kabcdefghi2x\n\nhttps://toot.example/@jane/1234567890123456789"
    )
    found = find(text)
    assert [(one.platform, one.post_id, one.markup, one.certain) for one in found] == [
        ("twitter", "1234567890123456789", "bare-url", True),
        ("bluesky", "3kabcdefghi2x", "bare-url", True),
        ("mastodon", "1234567890123456789", "bare-url", False),
    ]
    assert all(text[one.start : one.end] == one.url for one in found)
    own = detect(text, "text", url="https://x.com/jane/status/1234567890123456789")
    assert [one.platform for one in own] == ["bluesky", "mastodon"]


def test_no_cap_on_a_line_loses_a_post():
    text = f"{'word ' * 200_000}. Hello. {LINE}{' word' * 200_000}"
    (one,) = find(text)
    assert text[one.start : one.end].endswith(LINE)
    assert text[one.alternatives[0] : one.end] == f"Hello. {LINE}"


def test_the_order_the_numbers_and_the_introductions():
    text = f"She tweeted:\n\nOne.\n{LINE}\n\nMuch passed. He answered:\n\nTwo.\n— X (@x) May 4, 2023"
    found = find(text)
    assert [(one.ordinal, one.handle, one.intro) for one in found] == [
        (0, "jane", "She tweeted:"),
        (1, "x", "He answered:"),
    ]


def test_the_input_is_sliced_exactly_as_given():
    text = f"\ufeff\r\n Prose\u2028x.\r\n\r\n\U0001f600 Wörds.\r\n{LINE}\r\n"
    (one,) = find(text)
    assert text[one.start : one.end] == f"\U0001f600 Wörds.\r\n{LINE}"
    assert detect(text.encode(), "text")[0].start == one.start - 1  # the byte order mark is no part of the text
