"""Values of every shape go in, and come out as they were."""

from __future__ import annotations

import datetime as dt

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postarchive.archive.words import as_shown
from postarchive.model import (
    Article,
    Attempt,
    Capture,
    Detection,
    Embed,
    Hop,
    Media,
    Outcome,
    Post,
    PostRef,
    Quote,
    Resolution,
    Snapshot,
    Source,
)

STORABLE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
MAYBE = st.none() | STORABLE
TIMES = st.datetimes(min_value=dt.datetime(1, 1, 3), max_value=dt.datetime(9999, 12, 29), timezones=st.just(dt.UTC))
PAIRS = st.lists(st.tuples(STORABLE, STORABLE), max_size=3).map(tuple)
REFS = st.builds(
    PostRef,
    platform=st.sampled_from(["twitter", "mastodon"]),
    post_id=st.from_regex(r"[0-9]{1,19}", fullmatch=True),
    host=st.none() | st.just("example.social"),
    handle=MAYBE,
    url=STORABLE,
    posted_at=st.none() | TIMES,
)
MEDIA = st.builds(Media, kind=st.just("photo"), url=STORABLE, alt=MAYBE, preview_url=MAYBE)


def posts(ref):
    return st.builds(
        Post,
        ref=st.just(ref),
        handle=MAYBE,
        name=MAYBE,
        author_id=MAYBE,
        body=MAYBE,
        posted_at=st.none() | TIMES,
        edited_at=st.none() | TIMES,
        lang=MAYBE,
        media=st.lists(MEDIA, max_size=2).map(tuple),
        reply_to=st.none() | REFS,
        quotes=st.none() | REFS,
        version=MAYBE,
        fetcher=STORABLE,
    )


CAPTURES = st.builds(
    Capture,
    url=STORABLE,
    status=st.none() | st.integers(0, 999),
    headers=PAIRS,
    body=st.binary(max_size=40),
    taken_at=st.none() | TIMES,
    source=st.sampled_from(Source),
    hops=st.lists(st.builds(Hop, url=STORABLE, status=st.integers(300, 399), headers=PAIRS), max_size=2).map(tuple),
    method=st.sampled_from(["GET", "POST"]),
)
ATTEMPTS = st.builds(
    Attempt,
    fetcher=STORABLE,
    outcome=st.sampled_from(Outcome),
    source=st.sampled_from(Source),
    reason=STORABLE,
    detail=STORABLE,
    retry_at=st.none() | TIMES,
    captures=st.lists(CAPTURES, max_size=2).map(tuple),
)


@st.composite
def snapshots(draw):
    ref = draw(REFS)
    return Snapshot(
        ref=ref,
        outcome=draw(st.sampled_from(Outcome)),
        taken_at=draw(TIMES),
        post=draw(st.none() | posts(ref)),
        attempts=tuple(draw(st.lists(ATTEMPTS, min_size=1, max_size=2))),
    )


EMBEDS = st.builds(
    Embed,
    platform=STORABLE,
    handle=MAYBE,
    name=MAYBE,
    date=st.none() | st.dates(),
    body=MAYBE,
    short_links=st.lists(STORABLE, max_size=3).map(tuple),
    url=MAYBE,
    post_id=MAYBE,
    intro=MAYBE,
    start=st.none() | st.integers(0, 2**40),
    end=st.none() | st.integers(0, 2**40),
    selector=MAYBE,
    quote=st.none() | st.builds(Quote, exact=STORABLE, prefix=STORABLE, suffix=STORABLE),
    markup=MAYBE,
    certain=st.booleans(),
    why=st.lists(STORABLE, max_size=2).map(tuple),
    detector=STORABLE,
    reply_to=st.none() | REFS,
    quotes=st.none() | REFS,
)

SHARING_A_STORE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)


def test_embeds_come_back_as_they_went_in(store, noon):
    @SHARING_A_STORE
    @given(EMBEDS)
    def comes_back(embed):
        article = Article(content=repr(embed), kind="text")
        detection = Detection(embeds=(embed,))
        store.add_article(
            article,
            detection,
            [Resolution(ref=None)],
            detector="test/1",
            words=as_shown(article, detection, at=noon),
            at=noon,
        )
        (held,) = store.embeds(article=f"sha256:{article.sha256}")
        assert held.embed == embed
        assert held.outcome is Outcome.PENDING

    comes_back()


def tries(snapshot):
    return [(one.fetcher, one.source, one.outcome) for one in snapshot.attempts]


def test_looks_come_back_as_they_went_in(store):
    @SHARING_A_STORE
    @given(snapshots())
    def comes_back(snapshot):
        before = list(store.snapshots(snapshot.ref.key))
        store.add_snapshot(snapshot, due_at=None)
        held = list(store.snapshots(snapshot.ref.key))
        assert all(one in held for one in before)
        # a look that met just what one before it did is not kept a second time
        assert snapshot in held or tries(snapshot) in map(tries, before)
        assert len(held) - len(before) in {0, 1}

    comes_back()
