"""What the wild does to printed lines, and what only looks like one: a row is a line of our own and what it names."""

from __future__ import annotations

import datetime as dt

import pytest

from postarchive.detection import detect

PROSE = "There was prose before it, which went on for a while, as it does in newspapers, and then came to its end."
DAY = dt.date(2023, 5, 3)
JANE = ("twitter", "jane", "Jane Doe", DAY)

DASHES = [
    "—",
    "–",
    "―",
    "−",
    "——",
    "&mdash;",
    "&ndash;",
    "&#8212;",
    "&#x2014;",
    "--",
    "---",
    "-",
    "â€”",
    "â€“",
    "â€\x94",
    "â\x80\x94",
    "Ã¢â‚¬â€\x9d",
    "‚Äî",
    "ÔÇö",
    "ΓÇö",
    "\x97",
    "�",
    "?",
    "~",
]


def around(line):
    return f"{PROSE}\n\n{PROSE}\n\nWords of it.\n{line}\n\n{PROSE}"


def named(text):
    return [(one.platform, one.handle, one.name, one.date) for one in detect(text, "text")]


@pytest.mark.parametrize("dash", DASHES)
def test_any_dash_and_what_became_of_it(dash):
    text = around(f"{dash} Jane Doe (@jane) May 3, 2023")
    assert named(text) == [JANE]
    assert detect(text, "text")[0].body == "Words of it."


LINES = {
    "a time before the day": ("— Jane Doe (@jane) 10:21 PM - 3 May 2023", *JANE),
    "a time with a dot": ("— Jane Doe (@jane) 3:14 PM · May 3, 2023", *JANE),
    "signs of direction": ("— \u200fجين\u200e (@jane) \u200f3 مايو 2023", "twitter", "jane", "جين", DAY),
    "a Persian year": ("— مریم (@jane) ۱۳ اردیبهشت ۱۴۰۲", "twitter", "jane", "مریم", DAY),
    "a Buddhist year": ("— เจน (@jane) 3 พฤษภาคม 2566", "twitter", "jane", "เจน", DAY),
    "a name of points": ("— J. D. Doe Jr. (@jane) May 3, 2023", "twitter", "jane", "J. D. Doe Jr.", DAY),
    "a name with a handle's sign": ("— Jane@work (@jane) May 3, 2023", "twitter", "jane", "Jane@work", DAY),
    "a break in the name": ("— Jane\nDoe (@jane) May 3, 2023", *JANE),
    "breaks around a link": ("— Jane Doe (\n@jane\n)\nMay 3, 2023", *JANE),
    "a break everywhere": ("—\nJane Doe\n(\n@jane\n)\nMay 3, 2023", *JANE),
    "a break in the day": ("— Jane Doe (@jane) May\n3, 2023", *JANE),
    "no plain blank": ("—\xa0Jane Doe\xa0(@jane)\xa0May\xa03,\xa02023", *JANE),
    "capitals": ("— Jane Doe (@jane) MAY 3, 2023", *JANE),
    "masked with stars": ("— Jane Doe (@jane) May *, *", *JANE[:3], None),
    "masked with words": ("— Jane Doe (@jane) May NUM, NUM", *JANE[:3], None),
    "masked with tags": ("— Jane Doe (@jane) May <NUM>, <NUM>", *JANE[:3], None),
    "copied": ("Jane Doe @jane · May 3, 2023", *JANE),
    "copied this year": ("Jane Doe @jane · May 3", *JANE[:3], None),
    "copied today": ("Jane Doe @jane · 5h", *JANE[:3], None),
    "copied over lines": ("Jane Doe\n@jane\n·\nMay 3, 2023", *JANE),
    "a name like a call": ("Findlay Tweeter (@jane) May 3, 2023", "twitter", "jane", "Findlay Tweeter", DAY),
    "a page's title": ("Jane Doe (@jane) on Twitter", *JANE[:3], None),
    "a photo of old": ("A photo posted by Jane Doe (@jane) on May 3, 2023 at 9:24am PDT", "instagram", *JANE[1:]),
    "a video of old": ("A video posted by Jane Doe (@jane)", "instagram", *JANE[1:3], None),
    "a reel": ("A reel shared by Jane Doe (@jane)", "instagram", *JANE[1:3], None),
    "a colon before the day": (
        "Un post condiviso da Jane Doe (@jane) in data: 3 Mag 2023 alle ore 9:24 PDT",
        "instagram",
        *JANE[1:],
    ),
    "nothing before the weekday": ("Опубликовано Jane Doe Среда, 3 мая 2023 г.", "facebook", None, *JANE[2:]),
    "a weekday behind": ("Jane Doe paylaştı: 3 Mayıs 2023 Çarşamba", "facebook", None, *JANE[2:]),
    "a machine's day": (
        "Jane (@jane.example.org) 2023-05-03T15:14:00.000Z",
        "bluesky",
        "jane.example.org",
        "Jane",
        DAY,
    ),
}


@pytest.mark.parametrize("row", LINES)
def test_a_line_is_read_whatever_was_done_to_it(row):
    line, *names = LINES[row]
    assert named(around(line)) == [tuple(names)]


NO_LINES = {
    "a byline with a bar": "Von Jane Doe (@jane) | 3. Mai 2023",
    "a byline of two": "By John Smith — Jane Doe (@jane), Reuters, May 3, 2023",
    "a byline behind a dash": "— Updated by Jane (@jane) May 3, 2023",
    "an author's note": "Jane Doe is a writer. Follow her (@jane). May 3, 2023",
    "a quotation with a year": "“We shall fight.” — Winston Churchill (1940)",
    "prose that goes on": "as Jane Doe (@jane) May 3, 2023 was a day for it",
    "a sentence with a day": "Jane Doe (@jane) said on 3 May 2023 that she would.",
    "an aside between dashes": "He met the mayor — Jane Doe (@jane) — on May 3, 2023 in Paris.",
    "an event": "Concert — Jane Doe (@jane), May 3, 2023, 20:00",
    "days in parentheses": "the mayor (@jane) (May 3, 2023) said",
    "a photographer": "Foto: Jane Doe (@jane) 3. Mai 2023",
    "accounts to follow": "Follow us on Twitter (@paper) and Instagram (@paper).",
    "an account to follow": "Follow Jane Doe (@jane) on Twitter",
    "a list with middle dots": "Paris · @jane · May 3",
    "a post that is spoken of": "A post shared by the minister (@minister) was deleted.",
    "a blog's byline": "Posted by Jane Doe | May 3, 2023 | News",
    "a blog's byline, day first": "Posted on May 3, 2023 by Jane Doe",
    "an e-mail address": "Contact: Jane Doe (jane@example.org) May 3, 2023",
}


@pytest.mark.parametrize("row", NO_LINES)
def test_what_looks_like_a_line_is_none(row):
    assert named(f"{PROSE}\n\n{PROSE}\n\n{NO_LINES[row]}\n\n{PROSE}") == []


def test_several_posts_run_together_on_one_line():
    text = (
        f"{PROSE} One. — Jane Doe (@jane) May 3, 2023 Two words. — X Y (@xy) May 4, 2023 "
        f"Three pic.twitter.com/aaaaaaaaaa— Z (@zz) 5 mai 2023 {PROSE}"
    )
    assert [(one.handle, one.date.day) for one in detect(text, "text")] == [("jane", 3), ("xy", 4), ("zz", 5)]
