"""Bare ids: what speaks for one, and what looks like one and is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from postarchive.detection import detect, ids, objects
from postarchive.exports import embed_record

TWEET, VIDEO, CODE = "1653711093208064002", "M7lc1UVf-VE", "CaUsPbUquKV"

TOLD = [
    # what holds the id; the post
    (f'<x-tweet ref-id="{TWEET}"></x-tweet>', f"twitter:{TWEET}"),
    (f'<div data-story-tweet-id="{TWEET}"></div>', f"twitter:{TWEET}"),
    ('<div data-tweet-id="1234567890"></div>', "twitter:1234567890"),
    (f'<div class="box js-tweet" data-key="{TWEET}"></div>', f"twitter:{TWEET}"),
    (f'<div data-provider="Twitter" data-id="{TWEET}"></div>', f"twitter:{TWEET}"),
    (f'<section class="lazy-youtube" DATA-CODE="{VIDEO}"></section>', f"youtube:{VIDEO}"),
    (f'<div class="youtube_frame" id="player-{VIDEO}"></div>', f"youtube:{VIDEO}"),
    (f'<span class="yt-lite" data-video_id="{VIDEO}"></span>', f"youtube:{VIDEO}"),
    (f'<figure data-media-type="youtube" data-media-id="{VIDEO}"></figure>', f"youtube:{VIDEO}"),
    ('<p data-vimeo-video="76979871"></p>', "vimeo:76979871"),
    ('<div data-service="vimeo" data-id="76979871"></div>', "vimeo:76979871"),
    ('<div class="player-dailymotion" data-video-id="x7tgad0"></div>', "dailymotion:x7tgad0"),
    (f'<div data-shortcode="{CODE}"></div>', f"instagram:{CODE}"),
    ('<div class="tiktok" data-post-id="7331735634815601922"></div>', "tiktok:7331735634815601922"),
    (f'<div class="tweet" data-props=\'{{"id": [0, "{TWEET}"]}}\'></div>', f"twitter:{TWEET}"),
    (f'<div data-x=\'{{"block": {{"kind": "youtube", "videoId": "{VIDEO}"}}}}\'></div>', f"youtube:{VIDEO}"),
    (f'<div class="x-tweet" data-x=\'{{"data": {{"id": "{TWEET}"}}}}\'></div>', f"twitter:{TWEET}"),
    (f'<x-tweet path-link="someone/status/{TWEET}"></x-tweet>', f"twitter:{TWEET}"),
]

NOT_TOLD = [
    f'<div data-id="{TWEET}"></div>',
    '<div class="tweet" data-id="1234567890"></div>',
    '<div data-twitter-id="1234567890"></div>',
    f'<div data-twitter-user-id="{TWEET}"></div>',
    f'<div class="twitter" data-author-id="{TWEET}" data-widget-id="{TWEET}"></div>',
    '<div data-network="vimeo" data-id="76979871"></div>',
    f'<a class="tweet" data-tweet-id="{TWEET}"></a>',
    f'<li class="youtube" data-id="{VIDEO}"></li>',
    '<div class="youtube" id="youtube-container-0"></div>',
    '<div class="youtube" data-video-id="description"></div>',
    '<div class="vimeo" data-id="20240501"></div>',
    f'<div class="youtube" data-playlist-id="{VIDEO}" data-channelid="{VIDEO}"></div>',
    f'<div data-video-id="{VIDEO}"></div>',
    '<div class="dailymotion" data-id="xlarge"></div>',
    f'<div class="retweet" data-id="{TWEET}"></div>',
    f"<div class=\"youtube\" data-x='{{\"author\": {{\"videoId\": \"{VIDEO}\"}}}}'></div>",
    f"<div data-x='{{\"kind\": \"brightcove\", \"videoId\": \"{VIDEO}\"}}'></div>",
    "<div class=\"tweet\" data-x='{\"id\": \"1234\", \"count\": 1653711093208064002}'></div>",
]  # fmt: skip

STATES = [
    (f'{{"_type":"tweetEmbed","tweetId":"{TWEET}"}}', [f"twitter:{TWEET}"]),
    (f'{{"tweet_id":"{TWEET}","kind":"social_tweet"}}', [f"twitter:{TWEET}"]),
    (rf'"{{\"component\":\"YouTube\",\"videoId\":\"{VIDEO}\"}}"', [f"youtube:{VIDEO}"]),
    (f'{{"type":"video"}},{{"provider":"youtube","videoId":"{VIDEO}"}}', [f"youtube:{VIDEO}"]),
    (f'{{"provider":"youtube"}},{{"provider":"jwplayer","videoId":"{VIDEO}"}}', []),
    (f'{{"videoId":"{VIDEO}"}}', []),
    (f'{{"type":"tweet","userId":"{TWEET}"}}', []),
    (f'{{"type":"retweet","tweetId":"{TWEET[:4]}"}}', []),
]


def found(markup):
    return [f"{one.platform}:{one.post_id}" for one in detect(f"<p>Before.</p>{markup}<p>Behind.</p>", "html")]


@pytest.mark.parametrize(("markup", "key"), TOLD)
def test_an_id_beside_a_platforms_name_is_a_post(markup, key):
    assert found(markup) == [key]


@pytest.mark.parametrize("markup", NOT_TOLD)
def test_what_looks_like_an_id_is_none(markup):
    assert found(markup) == []


@pytest.mark.parametrize(("state", "keys"), STATES)
def test_an_id_in_a_scripts_state_is_one_where_its_kind_says_so(state, keys):
    assert found(f'<script type="application/json">[{state}]</script>') == keys


def test_an_object_tells_of_a_post_what_it_holds():
    said = (
        "{&quot;url&quot;:&quot;https://x.com/jane/status/1653711093208064002&quot;,&quot;full_text&quot;:&quot;Some &lt;b&gt;words&lt;/b&gt;"
        "&quot;,&quot;username&quot;:&quot;jane&quot;,&quot;name&quot;:&quot;Jane D.&quot;,&quot;date&quot;:"
        "&quot;Wed May 03 07:00:00 +0000 2023&quot;}"
    )
    (one,) = detect(f'<div class="tweet" data-attrs="{said}"></div>', "html")
    shown = embed_record(one)
    assert {name: shown[name] for name in ("handle", "name", "date", "body")} == {
        "handle": "jane", "name": "Jane D.", "date": "2023-05-03", "body": "Some words",
    }  # fmt: skip


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.sampled_from([TWEET, VIDEO, "tweet"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["url", "id", "type", "tweetId", "name", "date", "share", "", "__typename"]), inner
        )
    ),
    max_leaves=20,
)


@given(JSON)
def test_whatever_an_object_holds_it_is_read(value):
    text = objects.json.dumps(value)
    attributes = {"class": "youtube", "data-props": text, "data-tweet-id": text[:20]}
    ids.read("div", attributes)
    list(objects.addresses(text))
    tree = LexborHTMLParser("<x-tweet></x-tweet>")
    tree.css_first("x-tweet").attrs["data-props"] = text
    detect(tree.html, "html")
