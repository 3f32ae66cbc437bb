"""Posts in plain text: a row is a text of our own writing, and what it shows."""

from __future__ import annotations

import datetime as dt

import pytest

from postarchive.detection import detect
from postarchive.detection.sentences import introduction

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
    "two hyphens and a blank that does not break": ("--\xa0Jane Doe (@jane) May 3, 2023", "Jane Doe"),
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
    "a narrow blank": ("—\u202fJane Doe\u2009(@jane)\u202fMay 3, 2023", "Jane Doe"),
    "a blank as HTML spells it": ("&mdash;&nbsp;Jane Doe (@jane)&nbsp;May 3, 2023", "Jane Doe"),
    "marks of direction": ("— \u2068Jane Doe\u2069 (\u200e@jane\u200e) \u200eMay 3, 2023", "Jane Doe"),
    "a byte order mark": ("— \ufeffJane Doe (@jane) \ufeffMay 3, 2023", "Jane Doe"),
    "two hyphens glued to the name": ("--Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "an escaped hyphen": ("\\- Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "an entity of an entity": ("&amp;mdash; Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "a dash as JSON spells it": ("\\u2014 Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "a dash in a Cyrillic coding": ("вЂ” Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "a line that was drawn": ("─ Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "a dash and a bar": ("— – Jane Doe (@jane) May 3, 2023", "Jane Doe"),
    "brackets in the name": ("— Jane [Doe] (@jane) May 3, 2023", "Jane [Doe]"),
    "a name that stands out": ("— **Jane Doe** (@jane) May 3, 2023", "Jane Doe"),
    "a name in a tag": ("— <b>Jane Doe</b> (@jane) May 3, 2023", "Jane Doe"),
    "a name that is a link": ("— [Jane Doe](https://twitter.com/jane) (@jane) May 3, 2023", "Jane Doe"),
    "a name and a handle that are a link": ("— [Jane Doe (@jane)](https://twitter.com/jane) May 3, 2023", "Jane Doe"),
    "parentheses that were escaped": ("— Jane\\_Doe \\(@jane\\) May 3, 2023", "Jane_Doe"),
    "a time before the day": ("— Jane Doe (@jane) 15:14, May 3, 2023", "Jane Doe"),
    "a comma before the day": ("— Jane Doe (@jane), May 3, 2023", "Jane Doe"),
    "a point before the day": ("— Jane Doe (@jane) · May 3, 2023", "Jane Doe"),
    "a weekday": ("— Jane Doe (@jane) Wednesday, May 3, 2023", "Jane Doe"),
    "a word before the day": ("— Jane Doe (@jane) on May 3, 2023", "Jane Doe"),
    "the day in parentheses": ("— Jane Doe (@jane) (May 3, 2023)", "Jane Doe"),
    "the day stands out": ("— Jane Doe (@jane) *May 3, 2023*", "Jane Doe"),
    "the day in a tag": ("— Jane Doe (@jane) <em>May 3, 2023</em>", "Jane Doe"),
    "the day in a link of a forum": ("— Jane Doe (@jane) [url=https://x.com/jane]May 3, 2023[/url]", "Jane Doe"),
    "the day behind a note's number": ("— Jane Doe (@jane) [3]May 3, 2023", "Jane Doe"),
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


WRAPPED = {
    # how a quoted line was broken, or where it was, and the name
    "> — Jane\n> Doe (@jane) May 3, 2023": "Jane Doe",
    "> — Jane Doe (@jane) May\n> 3, 2023": "Jane Doe",
    "> —\n>\n> Jane Doe (@jane) May 3, 2023": "Jane Doe",
    "> — Jane Doe (\n> @jane\n> ) May 3,\n> 2023": "Jane Doe",
    "> — Jane-\n> Lou Doe (@jane) May 3, 2023": "Jane-Lou Doe",
    "> And more. — Jane\n> Doe (@jane) May 3, 2023": "Jane Doe",
    "> And pic.twitter.com/aaaaaaaaaa — Jane\n> Doe (@jane) May 3, 2023": "Jane Doe",
    "- An item. — Jane Doe (@jane) May 3, 2023": "Jane Doe",
    "**— Jane Doe (@jane), May 3, 2023**": "Jane Doe",
}


@pytest.mark.parametrize("line", WRAPPED)
def test_a_quoted_line_is_read_wherever_it_breaks(line):
    (one,) = find(f"{PROSE}\n\n> Words of it.\n{line}\n\n{PROSE}")
    assert (one.handle, one.name, one.date) == ("jane", WRAPPED[line], DAY)


RENDERED = {
    # a post as a browser showed it, and somebody copied it
    "as the site shows it": "Jane Doe\n@jane\nWords of it.\n3:14 PM · May 3, 2023",
    "with views": "Jane Doe\n@jane\n\nWords of it.\n\n3:14 PM · May 3, 2023 · 12.3K Views",
    "as the widget of 2017 showed it": "Jane Doe\n✔\n@jane\n\nWords of it.\n\n3:14 PM - 3 May 2023\n\n12.3K",
    "name and handle on one line": "Jane Doe ✔ @jane\nWords of it.\n3:14 PM - May 3, 2023",
    "with a button": "Follow\nJane Doe\n@jane\nWords of it.\n3:14 PM - 3 May 2023",
    "in Japanese": "Jane Doe\n@jane\nWords of it.\n午後3:14 · 2023年5月3日",
    "in Spanish": "Jane Doe\n@jane\nWords of it.\n3:14 p. m. · 3 may. 2023",
    "in German": "Jane Doe\n@jane\nWords of it.\n15:14 · 3. Mai 2023",
}


@pytest.mark.parametrize("row", RENDERED)
def test_a_post_is_read_as_a_browser_showed_it(row):
    text = f"{PROSE}\n\n{RENDERED[row]}\n\n{PROSE}"
    (one,) = find(text)
    assert (one.handle, one.name, one.date, one.body) == ("jane", "Jane Doe", DAY, "Words of it.")
    assert text[one.start :].startswith("Jane Doe")


TIMED = {
    # whose posts they are whose times and days stand behind handles
    "Jane\n@jane\nWords.\n3:14 PM · May 3, 2023\nJohn\n@john\nWords.\n3:15 PM · May 3, 2023": ["jane", "john"],
    "John\n@john\nJane\n@jane\nWords.\n3:14 PM · May 3, 2023": ["jane"],
    "People\n@jane\n@jane\n@john\nWords.\n3:14 PM · May 3, 2023": ["john"],
    "Jane\n@jane\nI, @jane\nWords.\n3:14 PM · May 3, 2023": ["jane"],
    "Jane\n@jane\nWords.\n3:14 PM · the news\nMore.\n3:15 PM · May 3, 2023": [],
    f"Jane\n@jane\n{'Words of it. ' * 100}\n3:14 PM · May 3, 2023": [],
}


@pytest.mark.parametrize("text", TIMED)
def test_a_time_and_a_day_are_of_the_handle_before_the_words(text):
    assert [one.handle for one in find(f"{PROSE}\n\n{text}")] == TIMED[text]


SKIPPED = {
    # what a broadcaster puts around a post's words, and how many posts that are
    "Skip Twitter post by @jane Words of it. End of Twitter post by @jane": ["Words of it."],
    "Skip Twitter post by @jane\n\nWords of it.\n\nEnd of Twitter post by @jane": ["Words of it."],
    "Skip Twitter post 2 by @jane Words. End of Twitter post 2 by @jane": ["Words."],
    "Skip Twitter post by @jane\nEnd of Twitter post by @jane\nSkip Twitter post 2 by @jane\nEnd of Twitter post 2 by @jane": [
        None,
        None,
    ],
    f"Skip Twitter post by @jane\n\nWords of it.\n{LINE}\n\nReport\nEnd of Twitter post by @jane": ["Words of it."],
    "It was said on Twitter by @jane, and by @john at the end.": [],
}


@pytest.mark.parametrize("words", SKIPPED)
def test_words_that_let_readers_skip_a_post_show_where_it_is(words):
    found = find(f"{PROSE}\n\n{words}\n\nProse that goes on behind it.")
    assert [(one.handle, one.body) for one in found] == [("jane", body) for body in SKIPPED[words]]


def test_of_what_readers_skip_the_end_is_enough():
    (one,) = find(
        f"{PROSE} It wrote: Words of it. pic.twitter.com/aaaaaaaaaa End of Twitter post by @jane We are done."
    )
    assert (one.handle, one.short_links) == ("jane", ("https://pic.twitter.com/aaaaaaaaaa",))


BETWEEN = ("”\n", '"\n', "\n_", "<br>\n", "\\n", "\n\u200b", " )\n")


@pytest.mark.parametrize("signs", BETWEEN)
def test_signs_between_a_picture_and_the_line_part_no_post(signs):
    (one,) = find(f"{PROSE}\n\nWords of it. pic.twitter.com/aaaaaaaaaa{signs}{LINE}\n\n{PROSE}")
    assert (one.handle, one.short_links) == ("jane", ("https://pic.twitter.com/aaaaaaaaaa",))


NO_DAY = {
    # the day, and what is read of it where a dash says that the line is one
    "May 3": None,
    "13/5/2023": dt.date(2023, 5, 13),
    "3/5/2023": None,
    "2023-05-03": DAY,
    "1683072000000": DAY,
}


@pytest.mark.parametrize("day", NO_DAY)
def test_a_dash_and_a_handle_make_a_line_whatever_the_day(day):
    (one,) = find(f"{PROSE}\n\nWords of it.\n— Jane Doe (@jane) {day}\n\n{PROSE}")
    assert (one.handle, one.name, one.date) == ("jane", "Jane Doe", NO_DAY[day])


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
    assert "colon" in one.why[-1]


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


PLATFORMS = {
    # the line, and what it names: platform, handle, name, day
    "A post shared by Jane Doe (@jane.doe)": ("instagram", "jane.doe", "Jane Doe", None),
    "A post shared by\nJane Doe\n(@jane.doe) on\nMay 3, 2023 at 9:24am PDT": ("instagram", "jane.doe", "Jane Doe", DAY),
    "Ein Beitrag geteilt von Jane (she/her) (@jane) am 3. Mai 2023 um 0:31 Uhr": (
        "instagram",
        "jane",
        "Jane (she/her)",
        DAY,
    ),
    "Публикация от Жанна (@jane)3 Мая 2023 в 1:10 PDT": ("instagram", "jane", "Жанна", DAY),
    "ジェーン(@jane)がシェアした投稿 - 2023 5月 3 8:24午後 PDT": ("instagram", "jane", "ジェーン", DAY),
    "Jane Doe (@jane)'in paylaştığı bir gönderi": ("instagram", "jane", "Jane Doe", None),
    "珍妮（@jane）分享的貼文": ("instagram", "jane", "珍妮", None),
    "Posted by Jane — Doe on Wednesday, May 3, 2023": ("facebook", None, "Jane — Doe", DAY),
    "Posted by Jane Doe on Wednesday, 3 May 2023": ("facebook", None, "Jane Doe", DAY),
    "Posted by\nJane Doe\non\nWednesday,\nMay 3, 2023": ("facebook", None, "Jane Doe", DAY),
    "Posted by Doe on Doe on Wednesday, May 3, 2023": ("facebook", None, "Doe on Doe", DAY),
    "Posted by [Jane](https://www.facebook.com/j/) on\xa0[Wednesday, May 3, 2023](https://www.facebook.com/j/posts/123456)": (
        "facebook",
        None,
        "Jane",
        DAY,
    ),
    "Người đăng: Jane Doe vào Thứ Tư, 3 tháng 5, 2023": ("facebook", None, "Jane Doe", DAY),
    "Publié par Jane Doe sur mercredi 3 mai 2023": ("facebook", None, "Jane Doe", DAY),
    "Publicada por Jane Doe en Miércoles, 3 de mayo de 2023": ("facebook", None, "Jane Doe", DAY),
    "花子さん(@jane)がシェアした投稿": ("instagram", "jane", "花子", None),
    "この投稿をInstagramで見る 花子(@jane)がシェアした投稿": ("instagram", "jane", "花子", None),
    "Post by\n@jane\nView on Threads": ("threads", "jane", None, None),
    "Post by @jane\\_doe\nView on Threads": ("threads", "jane_doe", None, None),
    "by\nu/jane_doe\nin\nr/test": ("reddit", "jane_doe", None, None),
    "A post shared by Jane Doe (@jane\\_doe)": ("instagram", "jane_doe", "Jane Doe", None),
    "Gepostet von Jane Doe am Mittwoch, 3. Mai 2023": ("facebook", None, "Jane Doe", DAY),
    "Publicado por Jane Doe en Miércoles, 3 de mayo de 2023": ("facebook", None, "Jane Doe", DAY),
    "Post by @jane\nView on Threads": ("threads", "jane", None, None),
    "Post by @jane@toot.example\n\n  View on Mastodon": ("mastodon", "jane@toot.example", None, None),
    "by u/jane_doe in r/test": ("reddit", "jane_doe", None, None),
    "— Jane (@jane.example.org) 3. Mai 2023 18:30": ("bluesky", "jane.example.org", "Jane", DAY),
    "— Jane Doe (@jane) on Truth Social": ("truthsocial", "jane", "Jane Doe", None),
    "— Jane Doe (@jane) on Twitter": ("twitter", "jane", "Jane Doe", None),
    "Jane Doe @jane · May 3, 2023": ("twitter", "jane", "Jane Doe", DAY),
    "— Jane Doe (@jane) ٣ مايو ٢٠٢٣": ("twitter", "jane", "Jane Doe", DAY),
    "— Jane Doe (@jane) 2023年5月3日 10:21": ("twitter", "jane", "Jane Doe", DAY),
    "— Jane Doe (@jane) May *NUMBER*, *NUMBER*": ("twitter", "jane", "Jane Doe", None),
}


@pytest.mark.parametrize("line", PLATFORMS)
def test_every_platform_has_its_line(line):
    text = f"{PROSE}\n\n{PROSE}\n\nWords of the post.\n{line}\n\n{PROSE}"
    (one,) = find(text)
    assert (one.platform, one.handle, one.name, one.date) == PLATFORMS[line]
    assert text[one.start : one.end].endswith(line)


def test_tiktok_stands_around_its_words():
    text = f"{PROSE}\n@jane.doe\nWords of it, @you #fyp\n♬ original sound - Jane\n{PROSE}"
    (one,) = find(text)
    assert (one.platform, one.handle, one.body, one.certain) == ("tiktok", "jane.doe", "Words of it, @you #fyp", True)
    assert text[one.start : one.end] == "@jane.doe\nWords of it, @you #fyp\n♬ original sound - Jane"


def test_what_the_embed_code_puts_before_the_words_is_where_they_begin():
    text = f"{PROSE}\nView this post on Instagram\n\nWords.\n\nMore words.\nA post shared by Jane (@jane)\n{PROSE}"
    (one,) = find(text)
    assert (one.body, one.certain) == ("Words. More words.", True)
    (bare,) = find(text.replace("Words.\n\nMore words.\n", ""))
    assert (bare.body, bare.start) == (None, text.index("View"))


def test_the_nearest_opener_counts_however_far_it_stands():
    words = "Words of it. " * 100
    text = (
        f"View this post on Instagram\n\n{PROSE}\nView this post on Instagram\n\n{words}\nA post shared by Jane (@jane)"
    )
    (one,) = find(text)
    assert (one.body, one.certain) == (words.strip(), True)


@pytest.mark.parametrize(
    ("shown", "body"),
    [
        ("Words [of it](https://words.example/a) here.", "Words of it here."),
        ("[Words](https://words.example/a) of it here.", "Words of it here."),
        ("Words [of [it]](https://words.example/a) here.", "Words [of [it] here."),
        ("Words of it] (https://words.example/a) here.", "Words of it] (https://words.example/a) here."),
        ("Words <https://words.example/a> of it.", "Words https://words.example/a of it."),
    ],
)
def test_of_a_link_in_markdown_its_words_are_the_posts(shown, body):
    (one,) = find(f"{PROSE}\n\n> {shown}\n>\n> {LINE}\n\n{PROSE}")
    assert one.body == body


def test_a_link_that_opens_at_the_line_is_no_word_of_the_post():
    link = "(https://www.instagram.com/p/Ci22crtrcRL/)"
    text = f"{PROSE}\n\n> [ View this post on Instagram ]{link}\n> \n> [A post shared by Jane (@jane)]{link}\n\n{PROSE}"
    (one,) = find(text)
    assert (one.body, one.handle, one.certain) == (None, "jane", True)
    assert text[one.start : one.end].startswith("](")
    (said,) = find(text.replace("> \n", "> Words of it.\n> \n"))
    assert said.body == "Words of it."


def test_a_picture_whose_line_was_dropped_ends_a_post():
    text = f"{PROSE}\nWords of it #tagpic.twitter.com/aaaaaaaaaa\n{PROSE}\nOthers. pic.twitter.com/bbbbbbbbbb\n{LINE}"
    alone, whole = find(text)
    assert (alone.handle, alone.body) == (None, "Words of it #tagpic.twitter.com/aaaaaaaaaa")
    assert alone.short_links == ("https://pic.twitter.com/aaaaaaaaaa",)
    assert (whole.handle, whole.short_links) == ("jane", ("https://pic.twitter.com/bbbbbbbbbb",))


def test_a_line_whose_dash_was_dropped_without_a_trace():
    text = f"{PROSE}\n{PROSE}\nWords of it. https://t.co/aaaaaaaaaa Jane Doe (@jane) May 3, 2023\nWords.\nX Y (@xy) May 4, 2023"
    first, second = find(text)
    assert (first.name, second.name, second.body) == ("Jane Doe", "X Y", "Words.")


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
    "a photographer in Japanese": f"{PROSE * 3}\n文:山田太郎(@yamada)2023年5月3日",
    "somebody who shared": "A post shared by the mayor on her page on May 3, 2023 drew many.",
    "somebody who posted": "It was posted by the mayor on Wednesday, May 3, 2023, and read by many.",
    "an account": "Follow Jane Doe (@jane) on Twitter",
    "a fraction": "He scored 2/3 of them, said u/jane in passing.",
    "a change and who made it": "- Fix a crash (@jane) 2023-05-03",
    "a change, and a day": "- Fix a crash (@jane), May 3, 2023",
    "a talk of a programme": "10:00 Small parsers — Jane Doe (@jane), May 3, 2023",
    "a blog's byline": "Publicado por redacción en 3 mayo, 2023",
    "a blog's byline with a time": "Posted by Jane on Wednesday, May 3, 2023 at 10:00",
    "somebody's video": "A video posted by Jane Doe (@jane) on Wednesday showed it.",
    "somebody on Reddit": "As told by u/jane in r/test, the cat is fine.",
    "a list of talks": "Interview — Jane Doe (@jane) (May 3, 2023)",
    "two people": "— Jane Doe (@jane) and John Roe (@john), May 3, 2023",
    "an event that goes on": "– Jane Doe (@jane), 3 May 2023 at the town hall",
    "a film": "Title of a talk — Jane Doe (@jane) [video] May 3, 2023",
    "a day in parentheses": "- [#12] Fix it (@jane) (May 3, 2023)",
    "a forum's byline": "Posted by jane on Wed, 3 May 2023",
    "a blog's byline with a nought": "Publicado por Jane Doe en miércoles, mayo 03, 2023",
    "a citation": f"{PROSE * 3}\nDoe, J. (@jane) 3 May 2023. Available at an address.",
    "a talk and its speaker": "Jane Doe\n@jane\nWords on parsers.\n10:00 Lunch\nMay 3, 2023",
    "a profile": "Jane Doe\n@jane\nWords on parsers, since May 3, 2023.",
    "a hint": "via Jane Doe (@jane) on Twitter",
    "a writer in Japanese": f"{PROSE * 3}\n文=山田太郎(@yamada) 2023年5月3日",
    "a handle too long": f"— Jane (@{'j' * 16}) May 3, 2023",
}


@pytest.mark.parametrize("mark", ["* \u200b", "* > ", "- > > ", " 1. \ufeff", "• \xa0"])
def test_an_item_that_is_the_line_itself_holds_no_words(mark):
    (one,) = find(f"{PROSE}\n\n* Words of it.\n{mark}{LINE}\n\n{PROSE}")
    assert (one.handle, one.name) == ("jane", "Jane Doe")


@pytest.mark.parametrize("row", NO_POSTS)
def test_what_is_no_post_is_not_found(row):
    assert list(find(f"Prose before.\n\n{NO_POSTS[row]}\n\nProse after.")) == []


BODIES = {
    # what stands before the line, the body's first words, whether that is certain, and a word of the reason
    "a paragraph": (f"{PROSE}\nMore of it.\nOne line of words\n", "", False, "as wide a gap"),
    "a wider gap above than before the line": (f"{PROSE}\n\nOne line of words\n", "One line", True, "gap"),
    "a sentence that introduces": (f"{PROSE}\nShe tweeted:\nOne line.\n", "One line.", True, "tells of a post"),
    "a sentence that introduces, above lines of the post": (
        f"{PROSE}\n\nShe put it into a tweet:\n\nMy list of it\n\nThe milk\n\nThe bread of the day, and more.\n\n",
        "My list",
        None,
        "tells of a post",
    ),
    "a colon": (f"{PROSE}\n\nThe whole of her answer:\n\nOne line of it.\n\n", "One line", True, "colon"),
    "the author's name": (
        f"{PROSE}\nThat was the day of Jane Doe.\nOne line of it, {'which goes on, ' * 6}\n",
        "One",
        True,
        "name",
    ),
    "one of several lines": ("Prose of this.\nMore of it.\nOne line.\n", "", False, "as wide a gap"),
    "the author's handle": (f"{PROSE}\nIt was @Jane who saw it, @him and @her\nOne line.\n", "One line.", None, ""),
    "a point before a handle, on a line of its own": (
        f"{PROSE}\nShe answered him thus on Twitter:\n.\n@him\nnever.\n",
        ".",
        True,
        "tell",
    ),
    "the end of a quotation": (
        f"{PROSE}\nHe had “seen it\n”.\nThe day after, she tweeted:\nOne.\n",
        "One.",
        True,
        "tell",
    ),
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


def test_what_extractors_put_before_an_item_is_no_word_of_a_post():
    for item in ("  * ", "• ", "    - ", "  12. ", "  * > "):
        (one,) = find(f"{PROSE}\n\n{item}One line of it.\n\n{LINE}\n\n{PROSE}")
        assert one.body == "One line of it."
    (own,) = find(f"{PROSE}\nShe tweeted:\n\n• One line.\n• And another.\n{LINE}\n\n{PROSE}")
    assert own.body == "• One line. • And another."


def test_an_indent_that_goes_on_behind_the_line_is_not_its_own():
    text = f"  A title\n\n      {PROSE}\n\n      One line.\n\n      {LINE}\n\n"
    assert "indent" in find(f"{text}{PROSE}")[0].why[-1]
    assert "indent" not in find(f"{text}      {PROSE}")[0].why[-1]


def test_a_line_behind_its_words_says_where_they_begin_unless_line_breaks_are_kept():
    words = f"{PROSE} {PROSE} {PROSE}\n\nOne line of it\nand of it, and another"
    tweet = find(f"{words} — Jane Doe (@jane) May 3, 2023\n{PROSE}")[0]
    sky = find(f"{words}— Jane Doe (@jane.example.org) May 3, 2023\n{PROSE}")[0]
    assert (tweet.body, tweet.certain) == ("and of it, and another", True)
    assert sky.body == "One line of it and of it, and another"


def test_a_name_of_few_signs_is_known_above_the_words():
    text = f"{PROSE}\n昨日は鈴木がこう書いた\nOne line.\n— 鈴木 花子 (@hana) May 3, 2023\n\n{PROSE}"
    assert find(text)[0].why[-1] == "the author's name above"


def test_what_speaks_for_a_place_farther_up_speaks_against_the_nearer_ones():
    lines = "One short line of it\n\nAnd another, which ends it.\n\n"
    above = f"{PROSE}\n\nSo much of that day.\n\n"
    told = f"{PROSE}\n\nSo much of her tweet:\n\n"
    nearest = [find(f"{words}{lines}{LINE}\n\n{PROSE}")[0].alternatives for words in (above, told)]
    assert len(nearest[0]) > len(nearest[1])


def test_in_one_long_line_the_likeliest_sentence_is_taken_only_behind_the_words():
    prose = "Prose that goes on and on, word for word. " * 20
    behind = find(f"{prose}{LINE}")[0]
    apart = find(f"{prose}\n\n{LINE}")[0]
    assert (apart.body, bool(apart.alternatives), apart.certain) == (None, True, False)
    assert not behind.certain
    assert behind.alternatives


def test_of_places_that_are_as_likely_the_nearest_is_taken():
    (one,) = find(f"{'Prose that goes on and on, word for word, for a while. ' * 6}{LINE}")
    assert one.body == "Prose that goes on and on, word for word, for a while."
    assert len(one.alternatives) == 4


def test_a_hundred_places_that_are_as_likely():
    (one,) = find(f"{'A. ' * 2_000}{LINE}")
    assert one.body is None
    assert len(one.alternatives) == 4


def test_the_end_of_a_sentence_is_never_certain():
    (one,) = find(f"{'Prose that goes on. ' * 20}She tweeted this: One line of it, {'which goes on, ' * 15}{LINE}")
    assert not one.certain


def test_a_post_right_behind_another_is_told_from_a_paragraph():
    text = f"{PROSE}\n\nOne.\n{LINE}\nTwo lines.\nOf it.\n— X (@xx) May 4, 2023\n\n{PROSE}"
    assert find(text)[1].body == "Two lines. Of it."


def test_a_post_of_before_2017_holds_half_of_what_later_ones_do():
    words = f"{PROSE}\nFirst line of the post, {'which goes on, ' * 6}\nSecond line of it, {'which goes on, ' * 5}\n"
    short = find(f"{words}— Jane (@jane) May 3, 2016")[0]
    long = find(f"{words}— Jane (@jane) May 3, 2018")[0]
    assert (short.body[:6], short.certain, short.why[-1][:10]) == ("Second", True, "more words")
    assert long.body[:5] == "First"


def test_wide_signs_count_for_two_only_where_the_platform_counts_them_so():
    line = "この橋は来年の春まで通れないと市長が言ったので、みんなは遠回りをして、毎朝一時間も早く家を出ることになった"
    above = "市議会は火曜日に長い議論のすえに計画を認めたが、反対する人も多く、裁判になると見られている。" * 4
    text = f"{above}\n{line}\n{line}\n"
    before, after = find(f"{text}— 花子 (@hana) May 3, 2016")[0], find(f"{text}— 花子 (@hana) May 3, 2018")[0]
    assert before.why[-1] == after.why[-1] != "more words than these would not fit into a post"


def test_a_bluesky_post_holds_300_signs():
    text = f"{PROSE} {PROSE}\n\nFirst line of the post, {'which goes on, ' * 12}\n\n— Jane (@jane.example.org) May 3, 2024 at 9:00 PM"
    (one,) = find(text)
    assert (one.body[:5], one.certain, one.why[-1][:10]) == ("First", True, "more words")


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


CODES = (
    "{% tweet https://twitter.com/jane/status/1234567890123456789 %}",
    '{% tweet url="https://twitter.com/jane/status/1234567890123456789" /%}',
    '{{< tweet "https://twitter.com/jane/status/1234567890123456789" >}}',
    "[embed]https://twitter.com/jane/status/1234567890123456789[/embed]",
    "  [tweet https://twitter.com/jane/status/1234567890123456789 align='center']",
    "{tweet}https://twitter.com/jane/status/1234567890123456789{/tweet}\r",
)


@pytest.mark.parametrize("code", CODES)
def test_a_code_that_nothing_replaced(code):
    text = f"{PROSE}\n\n{code}\n\n{PROSE}"
    (one,) = find(text)
    assert (one.platform, one.post_id, one.markup) == ("twitter", "1234567890123456789", "bare-url")
    assert text[one.start : one.end] == code.strip()
    assert one.url == "https://twitter.com/jane/status/1234567890123456789"


NO_CODES = (
    "Write [tweet https://twitter.com/jane/status/1234567890123456789] to show it.",
    "[a tweet](https://twitter.com/jane/status/1234567890123456789)",
    "[1]: https://twitter.com/jane/status/1234567890123456789 'as of today'",
    "[source https://twitter.com/jane/status/1234567890123456789]",
    "[button link=https://twitter.com/jane/status/1234567890123456789]",
)


@pytest.mark.parametrize("line", NO_CODES)
def test_what_is_no_code_for_a_post(line):
    assert not find(f"{PROSE}\n\n{line}\n\n{PROSE}")


def test_no_cap_on_a_line_loses_a_post():
    text = f"{'word ' * 200_000}. Hello. {LINE}{' word' * 200_000}"
    (one,) = find(text)
    assert text[one.start : one.end].endswith(LINE)
    assert (text[one.start : one.end], one.certain) == (f"Hello. {LINE}", False)


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
    assert detect(text.encode(), "text")[0].start == one.start  # the byte order mark is a code point of the input


@pytest.mark.parametrize(
    ("before", "intro"),
    [
        ("It rained. Dr. Smith of the U.S. Senate wrote:", "Dr. Smith of the U.S. Senate wrote:"),
        ("Nobody came. Mr. Smith wrote:", "Mr. Smith wrote:"),
        ("She saw the best. He said:", "He said:"),
    ],
)
def test_a_title_ends_no_sentence(before, intro):
    assert introduction(before) == intro


EVIDENCE = {
    LINE: ("“— {name} (@{handle}) {date}”", "the day “May 3, 2023” (en, "),
    "â€” Jane Doe (@jane) 3. Mai 2023": ("“â€”” for a dash", "the day “3. Mai 2023” (de, "),
    "— Jane Doe (@jane) May *, *": ("“May *, *” where the day stands",),
    "A post shared by Jane Doe (@jane)": ("“A post shared by {name} (@{handle})”",),
    "Posted by Jane Doe on Wednesday, May 3, 2023": (
        "“Posted by {name} on {date}”",
        "the day “Wednesday, May 3, 2023”",
    ),
}


@pytest.mark.parametrize("line", EVIDENCE)
def test_an_embed_says_which_line_it_is_in_which_language_and_what_was_taken_for_what(line):
    (one,) = find(f"{PROSE}\n\n{PROSE}\n\nWords of it.\n{line}\n\n{PROSE}")
    assert all(said in one.why[0] for said in EVIDENCE[line])
