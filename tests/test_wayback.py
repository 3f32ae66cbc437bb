"""The Wayback Machine as a fetcher, driven by hand over answers that are made up in recorded shapes."""

from __future__ import annotations

import gzip
import json
from urllib.parse import parse_qs, urlsplit

import pytest

from postarchive import errors
from postarchive.model import Capture
from postarchive.platforms import twitter
from postarchive.protocols import wayback

ID = "1653723962365722624"
REF = twitter.PLATFORM.ref(ID, handle="ann_exemplary")
ADDRESS = f"https://twitter.com/ann_exemplary/status/{ID}"
TWEET = {
    "id_str": ID,
    "full_text": "archived words",
    "created_at": "Wed May 03 11:31:31 +0000 2023",
    "user": {"id_str": "77", "name": "Ann", "screen_name": "ann_exemplary"},
}
COPIED = (("Memento-Datetime", "Thu, 04 May 2023 10:00:00 GMT"),)
EXCLUDED = (("X-Archive-Wayback-Runtime-Error", "AdministrativeAccessControlException: Blocked Site Error"),)
PLAYED = f"https://web.archive.org/web/20230504100000id_/{ADDRESS}"
FIELDS = ["original", "timestamp", "mimetype", "statuscode", "digest"]


def row(stamp="20230504100000", mimetype="application/json", status="200", original=ADDRESS, digest=None):
    return [original, stamp, mimetype, status, digest or stamp]


class Archive:
    """Answers for web.archive.org: rows by the beginning of the address asked for, copies by their whole address."""

    def __init__(self, rows=(), copies=None):
        self.rows, self.copies = {"twitter.com/": rows} if not isinstance(rows, dict) else rows, copies or {}

    def __call__(self, request):
        if "/cdx/" not in request.url:
            return self.copies.get(request.url, copy(b"", status=404, headers=(), url=request.url))
        asked = parse_qs(urlsplit(request.url).query)["url"][0]
        rows = next((rows for start, rows in self.rows.items() if asked.startswith(start)), [])
        if isinstance(rows, Capture | Exception):
            return rows
        return copy(json.dumps([FIELDS, *rows]).encode(), headers=(), url=request.url)


def copy(body, *, status=200, headers=COPIED, url=PLAYED):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Capture(url=url, status=status, headers=headers, body=raw)


def ask(drive, archive):
    return drive(wayback.ask(REF, twitter.PLATFORM.holdings), archive)


def played(asked):
    return [url for url in asked if "/cdx/" not in url]


def test_a_copy_is_found_and_read(drive):
    post, asked = ask(drive, Archive([row()], {PLAYED: copy(TWEET)}))
    assert post.body == "archived words"
    assert post.ref == REF
    assert asked[1:] == [PLAYED]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ({}, None),
        ({"id_str": "20", "user": {}, "text": "another"}, None),
        (b"<html>an empty shell", None),
        (b"\x1f\x8b cut", None),
        (b"", 404),
        (b"", 403),
        ({"__typename": "TweetTombstone", "tombstone": {"text": {"text": "This Post was deleted by the Post author."}}}, None),
    ],
    ids=["empty", "another", "shell", "damaged", "archived-404", "archived-403", "archived-tombstone"],
)  # fmt: skip
def test_the_next_copy_is_tried_where_one_cannot_be_read(drive, first, then):
    good = f"https://web.archive.org/web/20230601000000id_/{ADDRESS}"
    archive = Archive(
        [row(), row("20230601000000")],
        {PLAYED: copy(first, status=then or 200), good: copy(TWEET, url=good)},
    )
    post, asked = ask(drive, archive)
    assert post.body == "archived words"
    assert played(asked) == [PLAYED, good]


def test_json_comes_before_pages_and_answers_before_redirects(drive):
    rows = [row("20230504100001", "text/html", "302"), row("20230504100002", "text/html"), row("20230504100003")]
    good = f"https://web.archive.org/web/20230504100003id_/{ADDRESS}"
    _, asked = ask(drive, Archive(rows, {good: copy(TWEET, url=good)}))
    assert played(asked) == [good]


@pytest.mark.parametrize("location", [PLAYED, "/" + PLAYED.split("/", 3)[3], PLAYED.removeprefix("https:")])
@pytest.mark.parametrize("headers", [(), COPIED], ids=["nearest", "archived-redirect"])
def test_a_redirect_within_the_archive_is_followed(drive, location, headers):
    start = f"https://web.archive.org/web/20230101000000id_/{ADDRESS}"
    redirect = copy(b"", status=302, headers=(("Location", location), *headers), url=start)
    post, asked = ask(drive, Archive([row("20230101000000")], {start: redirect, PLAYED: copy(TWEET)}))
    assert post.body == "archived words"
    assert played(asked) == [start, PLAYED]


@pytest.mark.parametrize(
    "answer",
    [
        copy(TWEET, headers=()),
        copy(b"", status=302, headers=(("Location", PLAYED), *COPIED)),
        copy(b"", status=302, headers=(("Location", "https://evil.example/"), *COPIED)),
        copy(b"", status=302, headers=COPIED),
        copy(b"", status=404, headers=()),
    ],
    ids=["no-memento", "loop", "outside", "no-location", "not-held"],
)
def test_what_is_no_copy_is_not_taken(drive, answer):
    with pytest.raises(errors.NotArchivedError):
        ask(drive, Archive([row()], {PLAYED: answer}))


def test_at_most_four_copies_are_asked_for(drive):
    stamps = [f"202305041000{second:02}" for second in range(20)]
    urls = [f"https://web.archive.org/web/{stamp}id_/{ADDRESS}" for stamp in stamps]
    archive = Archive([row(stamp) for stamp in stamps], {url: copy({}, url=url) for url in urls})
    asked = []

    def answer(request):
        asked.append(request.url)
        return archive(request)

    with pytest.raises(errors.NotArchivedError) as none:
        ask(drive, answer)
    assert played(asked) == urls[:4]
    assert none.value.reason == "no_readable_copy"


def test_nothing_held_is_not_archived_and_every_address_was_asked(drive):
    asked = []

    def answer(request):
        asked.append(parse_qs(urlsplit(request.url).query)["url"][0])
        return Archive([])(request)

    with pytest.raises(errors.NotArchivedError) as none:
        ask(drive, answer)
    assert none.value.reason == "not_archived"
    assert [address + "*" for address in asked] == list(twitter.addresses(REF))


def test_an_excluded_site_is_withheld_unless_another_address_has_it(drive):
    barred = copy(b"", status=403, headers=EXCLUDED)
    with pytest.raises(errors.WithheldError):
        ask(drive, Archive(barred))
    with pytest.raises(errors.WithheldError):
        ask(drive, Archive([row()], {PLAYED: barred}))
    elsewhere = f"https://x.com/ann_exemplary/status/{ID}"
    url = f"https://web.archive.org/web/20230504100000id_/{elsewhere}"
    archive = Archive({"twitter.com/": barred, "x.com/": [row(original=elsewhere)]}, {url: copy(TWEET, url=url)})
    assert ask(drive, archive)[0].body == "archived words"


@pytest.mark.parametrize("kind", [errors.UnreachableError, errors.RateLimitError, errors.ServerError])
def test_trouble_of_the_archive_is_told_as_it_is(drive, kind):
    with pytest.raises(kind):
        ask(drive, Archive(kind("trouble")))
    with pytest.raises(kind):
        ask(drive, Archive([row()], {PLAYED: kind("trouble")}))


def test_an_archived_429_is_a_copy_and_no_trouble(drive):
    with pytest.raises(errors.NotArchivedError) as none:
        ask(drive, Archive([row()], {PLAYED: copy(b"slow down", status=429)}))
    assert none.value.reason == "no_readable_copy"


def test_rows_of_longer_ids_are_left_out(drive):
    longer = ADDRESS + "1"
    with pytest.raises(errors.NotArchivedError) as none:
        ask(drive, Archive([row(original=longer)]))
    assert none.value.reason == "not_archived"


@pytest.mark.parametrize("coding", [(), (("Content-Encoding", "identity"),)])
def test_a_gzip_coding_that_is_not_told_is_taken_off(drive, coding):
    body = gzip.compress(json.dumps(TWEET).encode())
    post, _ = ask(drive, Archive([row()], {PLAYED: copy(body, headers=(*COPIED, *coding))}))
    assert post.body == "archived words"


LINK = "https://t.co/abcdefghij"
LINK_PLAYED = f"https://web.archive.org/web/20230504100000id_/{LINK}"


@pytest.mark.parametrize(
    "answer",
    [
        copy(b"", status=301, headers=(("Location", ADDRESS), *COPIED)),
        copy(f'<head><noscript><META http-equiv="refresh" content="0;URL={ADDRESS}">'.encode()),
    ],
    ids=["redirect", "page"],
)
def test_where_a_dead_link_once_led(drive, answer):
    target, _ = drive(wayback.led_to(LINK), Archive({LINK: [row(original=LINK)]}, {LINK_PLAYED: answer}))
    assert target == ADDRESS


@pytest.mark.parametrize("rows", [[], [row(original=LINK)]])
def test_a_dead_link_of_which_nothing_is_known(drive, rows):
    with pytest.raises(errors.NotArchivedError):
        drive(wayback.led_to(LINK), Archive({LINK: rows}, {LINK_PLAYED: copy(b"<html>")}))
