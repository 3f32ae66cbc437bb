"""Twitter's table. Bodies are made up in the shape of recorded ones, unless a row says otherwise; ids are true to their clocks."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from postarchive.model import Capture, Media, Outcome, PostRef
from postarchive.platforms import twitter
from postarchive.platforms.twitter import PLATFORM, read_json, read_oembed, read_page, token

ONION = "twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion"

ADDRESSES = [
    ("https://twitter.com/jack/status/20", "twitter:20", "public-tests:tweet-links"),
    ("https://x.com/jack/status/20", "twitter:20", "FxEmbed:tests"),
    ("https://X.COM/jack/status/20/", "twitter:20", "own: hosts have no case"),
    ("http://www.twitter.com/jack/status/20", "twitter:20", "own: www"),
    ("https://mobile.twitter.com/jack/statuses/20", "twitter:20", "own: the old mobile site"),
    ("https://m.twitter.com/jack/status/20", "twitter:20", "own: m."),
    ("twitter.com/jack/status/20", "twitter:20", "own: no scheme"),
    ("//twitter.com/jack/status/20", "twitter:20", "own: as pages write it"),
    ("https://twitter.com/#!/jack/status/20", "twitter:20", "TweetedAt:WeirdUrls, the hashbang of 2010"),
    ("https://twitter.com/@BOW999/status/1261877313349640194", "twitter:1261877313349640194", "danbooru:twitter"),
    (
        "https://twitter.com/BOW999/status/1261877313349640194/photo/1",
        "twitter:1261877313349640194",
        "danbooru:twitter",
    ),
    (
        "https://x.com/MeCookieMonster/status/1617921633456640001?s=20&t=3d0g4Z",
        "twitter:1617921633456640001",
        "auto-archiver",
    ),
    ("https://twitter.com/jack/status/20?ref_src=twsrc%5Etfw&amp;lang=en", "twitter:20", "own: entities"),
    ("https://twitter.com/jack/status/20/likes", "twitter:20", "own: a tab of the post"),
    ("https://twitter.com/i/web/status/1585341984679469056", "twitter:1585341984679469056", "yt-dlp:twitter"),
    ("https://x.com/i/status/1585341984679469056", "twitter:1585341984679469056", "own: no handle"),
    ("https://twitter.com/statuses/643211948184596480", "twitter:643211948184596480", "yt-dlp:twitter"),
    ("https://twitter.com/i/cards/tfw/v1/665289828897005568", "twitter:665289828897005568", "yt-dlp:twitter:card"),
    ("https://twitter.com/i/videos/tweet/705235433198714880", "twitter:705235433198714880", "yt-dlp:twitter"),
    (
        "https://platform.twitter.com/embed/Tweet.html?dnt=true&id=463440424141459456&lang=en",
        "twitter:463440424141459456",
        "oembed:providers, widget",
    ),
    ("https://fxtwitter.com/DivineDropbear/status/991610", "twitter:991610", "FxEmbed:tests"),
    ("https://d.fxtwitter.com/jack/status/20", "twitter:20", "public-tests:tweet-links"),
    (
        "https://nitter.arcticfoxes.net/LocalBateman/status/1678455464038735895#m",
        "twitter:1678455464038735895",
        "yt-dlp:nitter",
    ),
    (
        "https://lightbrd.com/supernaturepics/status/604341487988576256",
        "twitter:604341487988576256",
        "gallery-dl:lightbrd",
    ),
    (f"https://{ONION}/jack/status/20", "twitter:20", "yt-dlp:twitter"),
    (
        "http://web.archive.org/web/20081222104434/https://twitter.com/jack/status/20",
        "twitter:20",
        "public-tests:archived-tweets",
    ),
    (
        "https://web.archive.org/web/20200911234200id_/https://twitter.com/ChiefScientist/status/1304565662661001216",
        "twitter:1304565662661001216",
        "recorded capture",
    ),
    ("https://twitter.com/jack", None, "granary:tests"),
    ("https://twitter.com/jack/status/", None, "own: no id"),
    ("https://twitter.com/jack/status/abc", None, "own: no digits"),
    ("https://twitter.com/jack/status/２０", None, "own: digits of another script"),
    ("https://twitter.com/jack/status/12345678901234567890123", None, "own: too long for an id"),
    ("https://twitter.com/a_handle_that_is_too_long/status/20", None, "own: no handle is that long"),
    ("https://notwitter.com/jack/status/20", None, "own: ends like it"),
    ("https://netflix.com/jack/status/20", None, "own: ends in x.com"),
    ("https://twitter.com.evil.com/jack/status/20", None, "own: begins like it"),
    ("https://evil.com/twitter.com/jack/status/20", None, "own: in the path"),
    ("https://evil.com/?u=https://twitter.com/jack/status/20", None, "own: in the query"),
    ("https://twitter.com@evil.com/jack/status/20", None, "own: userinfo"),
    ("https://user:pw@twitter.com/jack/status/20", None, "own: a password"),
    ("https://evil.com\\@twitter.com/jack/status/20", None, "own: a backslash"),
    ("https://twitter.com:8080/jack/status/20", None, "own: a port of its own"),
    ("ftp://twitter.com/jack/status/20", None, "own: another scheme"),
    ("https://tẃitter.com/jack/status/20", None, "own: a look-alike"),
    ("https://twitter.com/intent/like?tweet_id=463440424141459456", None, "own: a button"),
    ("https://twitter.com/hashtag/nature", None, "gallery-dl:twitter"),
    ("https://twitter.com/search?q=nature", None, "gallery-dl:twitter"),
    ("https://x.com/i/events/1910629646300762112", None, "yt-dlp:twitter"),
    ("https://twitter.com/i/broadcasts/1ZkKzeyrPbaxv", None, "yt-dlp:twitter"),
    ("https://twitter.com/i/user/2976459548", None, "gallery-dl:twitter"),
    ("https://pbs.twimg.com/media/EBGbJe_U8AA4Ekb?format=jpg&name=orig", None, "danbooru:twitter"),
    ("https://help.twitter.com/jack/status/20", None, "own: another site of theirs"),
    ("https://t.co/4DK3Jc2BTt", None, "embed-php: a short link names no post"),
    ("https://pic.twitter.com/fmVInXxejE", None, "own: a short link names no post"),
    ("https://twitter.com/i/videos/752274308186120192", "twitter:752274308186120192", "yt-dlp:twitter"),
    ("https://girlcockx.com/jack/status/20", "twitter:20", "own: a front end"),
    ("https://dl.fxtwitter.com/jack/status/20", "twitter:20", "FxEmbed:env"),
    ("https://x.com/i/grok/share/abcDEF", None, "own: a robot's answer"),
    (
        "https://platform.twitter.com/embed/index.html?dnt=false&embedId=twitter-widget-0&frame=false&hideCard=false&hideThread=false&id=1302819496957075456&lang=id",
        "twitter:1302819496957075456",
        "own: the widget's frame of 2020, seen in pages",
    ),
    ("https://platform.twitter.com/embed/Timeline.html?id=1302819496957075456", None, "own: another widget"),
    (
        "https://twitter.com/i/tweet/stickersHtml?id=1302819496957075456",
        None,
        "own: what the old pages asked of their server",
    ),
    ("https://nuku.trabun.org/jack/status/20", "twitter:20", "libredirect:data.json, a front end"),
]

SHORTS = [
    ("http://t.co/fmVInXxejE", "https://t.co/fmVInXxejE", "public-tests:tweet-links"),
    ("pic.twitter.com/fmVInXxejE", "https://pic.twitter.com/fmVInXxejE", "own: as texts print it"),
    ("https://pic.x.com/fmVInXxejE", "https://pic.x.com/fmVInXxejE", "own: the newer name"),
]

CLOCKS = [
    ("1349794411333394432", "2021-01-14T19:04:00Z", 60, "yt-dlp:twitter"),
    ("1575560063510810624", "2022-09-29T18:56:06Z", 1, "yt-dlp:twitter"),
    ("1696256659889565950", "2023-08-28T20:21:17Z", 1, "yt-dlp:twitter"),
    ("1304565662661001216", "2020-09-11T23:41:06Z", 1, "a recorded page's own time"),
    ("1529393316344758279", "2022-05-25T09:25:56Z", 1, "a recorded page's own time"),
    ("29700859248", "2010-11-04T01:43:01.738Z", 1, "own: the formula, at the first id that it may be asked of"),
    ("29700859247", None, 0, "oduwsdl/tweetedat: the last id that was counted"),
    ("14502372694", None, 0, "TweetedAt:timeline, May 2010"),
    ("20", None, 0, "the first tweets were counted"),
    ("", None, 0, "own: nothing"),
    ("12x", None, 0, "own: no number"),
]

ID = "1653723962365722624"  # 2023-05-03T11:31:31.989Z
REF = PLATFORM.ref(ID, handle="asked_for")
NOW = dt.datetime(2023, 5, 3, 11, 31, 31, tzinfo=dt.UTC)

USER = {"id_str": "77", "name": "Ann Exemplary", "screen_name": "ann_exemplary"}
TWEET = {
    "__typename": "Tweet",
    "id_str": ID,
    "lang": "en",
    "created_at": "2023-05-03T11:31:31.000Z",
    "text": "Bread &amp; butter &lt;3 https://t.co/aaaaaaaaaa https://t.co/bbbbbbbbbb",
    "display_text_range": [0, 48],
    "entities": {"media": [{"url": "https://t.co/bbbbbbbbbb"}], "urls": {}},
    "user": USER,
    "mediaDetails": [
        {
            "type": "photo",
            "url": "https://t.co/bbbbbbbbbb",
            "media_url_https": "https://pbs.twimg.com/media/A.jpg",
            "ext_alt_text": "a loaf",
        },
        {
            "type": "animated_gif",
            "url": "https://t.co/bbbbbbbbbb",
            "media_url_https": "https://pbs.twimg.com/tweet_video_thumb/B.jpg",
            "video_info": {"variants": [{"bitrate": 0, "url": "https://video.twimg.com/tweet_video/B.mp4"}]},
        },
    ],
    "in_reply_to_status_id_str": "1653723000000000000",
    "in_reply_to_screen_name": "bob_exemplary",
    "quoted_tweet": {"id_str": "1641895049427550208", "user": {"screen_name": "cy_exemplary"}},
    "edit_control": {"edit_tweet_ids": [ID]},
}
SHOWN = {
    "handle": "ann_exemplary",
    "name": "Ann Exemplary",
    "author_id": "77",
    "body": "Bread & butter <3 https://t.co/aaaaaaaaaa",
    "posted_at": NOW,
    "lang": "en",
    "media": (
        Media(kind="photo", url="https://pbs.twimg.com/media/A.jpg", alt="a loaf"),
        Media(
            kind="gif",
            url="https://video.twimg.com/tweet_video/B.mp4",
            preview_url="https://pbs.twimg.com/tweet_video_thumb/B.jpg",
        ),
    ),
    "reply_to": PLATFORM.ref("1653723000000000000"),
    "quotes": PLATFORM.ref("1641895049427550208"),
    "version": None,
    "edited_at": None,
}


def without(key):
    return {name: value for name, value in TWEET.items() if name != key}


def grave(text):
    return {"__typename": "TweetTombstone", "tombstone": {"text": {"text": text, "entities": [], "rtl": False}}}


def graphql(result):
    return {"data": {"tweetResult": {"result": result}}}


OLD_TWEET = {
    "id_str": ID,
    "id": 1,
    "created_at": "Wed May 03 11:31:31 +0000 2023",
    "full_text": "Old &gt; new https://t.co/cccccccccc",
    "user": USER,
    "extended_entities": {
        "media": [
            {"type": "photo", "url": "https://t.co/cccccccccc", "media_url_https": "https://pbs.twimg.com/media/C.jpg"}
        ]
    },
    "quoted_status_id_str": "1641895049427550208",
}
WEB_TWEET = {
    "__typename": "Tweet",
    "rest_id": ID,
    "core": {
        "user_results": {
            "result": {
                "__typename": "User",
                "rest_id": "77",
                "core": {"screen_name": "ann_exemplary", "name": "Ann Exemplary"},
                "legacy": {},
            }
        }
    },
    "legacy": {"id_str": ID, "full_text": "cut of", "created_at": "Wed May 03 11:31:31 +0000 2023", "lang": "en"},
    "note_tweet": {"note_tweet_results": {"result": {"text": "The long words &amp; all"}}},
    "edit_control": {"edit_control_initial": {"edit_tweet_ids": ["1653723962365722000", ID]}},
    "quoted_status_result": {
        "result": {
            "rest_id": "1641895049427550208",
            "core": {"user_results": {"result": {"legacy": {"screen_name": "cy"}}}},
            "legacy": {},
        }
    },
}
SECOND = {
    "data": {
        "id": ID,
        "text": "Two &amp; more https://t.co/dddddddddd",
        "author_id": "77",
        "created_at": "2023-05-03T11:31:31.000Z",
        "entities": {"urls": [{"url": "https://t.co/dddddddddd", "media_key": "3_1"}]},
        "attachments": {"media_keys": ["3_1", "7_2"]},
        "referenced_tweets": [
            {"type": "replied_to", "id": "1653723000000000000"},
            {"type": "quoted", "id": "1641895049427550208"},
        ],
    },
    "includes": {
        "users": [
            {"id": "78", "username": "not_ann"},
            {"id": "77", "username": "ann_exemplary", "name": "Ann Exemplary"},
        ],
        "media": [
            {"media_key": "3_1", "type": "photo", "url": "https://pbs.twimg.com/media/D.jpg", "alt_text": "d"},
            {
                "media_key": "7_2",
                "type": "video",
                "preview_image_url": "https://pbs.twimg.com/E.jpg",
                "variants": [{"bit_rate": 1, "url": "https://video.twimg.com/e.mp4"}],
            },
        ],
    },
}
QUOTE = (
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">One line<br>and &amp; another '
    '<a href="https://t.co/eeeeeeeeee">https://t.co/eeeeeeeeee</a> <a href="https://t.co/ffffffffff">pic.twitter.com/ffffffffff</a></p>'
    f'&mdash; Ann Exemplary (@ann_exemplary) <a href="https://twitter.com/ann_exemplary/status/{ID}?ref_src=twsrc%5Etfw">May 3, 2023</a></blockquote>'
)
EMBEDDED = {
    "html": QUOTE,
    "author_name": "Ann Exemplary",
    "author_url": "https://twitter.com/ann_exemplary",
    "version": "1.0",
    "type": "rich",
}
SERVED = f"""<div class="tweet permalink-tweet js-original-tweet" data-tweet-id="{ID}" data-screen-name="ann_exemplary"
 data-name="Ann Exemplary" data-user-id="77"><p class="TweetTextSize js-tweet-text tweet-text" lang="en">Served
<img class="Emoji" alt="🙈"> <a href="https://t.co/gggggggggg" class="twitter-timeline-link" data-expanded-url="https://e.example/a"><span
 class="js-display-url">e.example</span></a> <a class="twitter-timeline-link u-hidden" href="https://t.co/h">pic.twitter.com/h</a></p>
 <span class="_timestamp" data-time-ms="1683113491000"></span><div data-image-url="https://pbs.twimg.com/media/F.jpg"></div></div>
 <div class="tweet" data-tweet-id="1"><p class="js-tweet-text tweet-text">a reply</p></div>"""
RENDERED = f"""<meta data-rh="true" property="og:url" content="https://twitter.com/ann_exemplary/status/{ID}">
<meta data-rh="true" property="og:title" content="Ann Exemplary on Twitter"><meta data-rh="true" property="og:description"
 content="“Rendered words”">"""

ANSWERS = [
    ("syndication", read_json, REF, 200, TWEET, SHOWN),
    ("syndication-without-author", read_json, REF, 200, without("user"), Outcome.SUSPENDED),
    ("syndication-empty", read_json, REF, 200, {}, Outcome.NOT_FOUND),
    ("syndication-long-post", read_json, REF, 200, {**TWEET, "note_tweet": {"id": "x"}}, {"body": "Bread & butter <3 https://t.co/aaaaaaaaaa…"}),
    ("syndication-edited", read_json, REF, 200, {**TWEET, "edit_control": {"edit_tweet_ids": ["1653723962365722000", ID]}}, {"version": ID, "edited_at": REF.posted_at}),
    ("syndication-first-of-edits", read_json, REF, 200, {**TWEET, "edit_control": {"edit_tweet_ids": [ID, "1653723999999999999"]}}, {"version": ID, "edited_at": None}),
    ("syndication-parent", read_json, REF, 200, {**without("in_reply_to_status_id_str"), "parent": {"id_str": "1653723000000000000"}}, {"reply_to": PLATFORM.ref("1653723000000000000")}),
    ("wrong-types", read_json, REF, 200, {"id_str": ID, "user": USER, "text": 1, "mediaDetails": {}, "entities": [], "created_at": [], "lang": {}}, {"body": None, "media": (), "posted_at": REF.posted_at}),
    ("deleted", read_json, REF, 200, grave("This Post was deleted by the Post author. Learn more"), Outcome.DELETED),
    ("deleted-before-the-rename", read_json, REF, 200, grave("This Tweet was deleted by the Tweet author. Learn more"), Outcome.DELETED),
    ("suspended", read_json, REF, 200, grave("This Post is from a suspended account. Learn more"), Outcome.SUSPENDED),
    ("adult", read_json, REF, 200, grave("Age-restricted adult content. This content might not be appropriate"), Outcome.AGE_GATED),
    ("protected", read_json, REF, 200, grave("You’re unable to view this Post because this account owner limits who can view their Posts."), Outcome.PRIVATE),
    ("against-the-rules", read_json, REF, 200, grave("This Post violated the X Rules. Learn more"), Outcome.DELETED),
    ("unavailable", read_json, REF, 200, grave("This Post is unavailable. Learn more"), Outcome.LOGIN_WALL),
    ("tombstone-empty", read_json, REF, 200, {"__typename": "TweetTombstone", "tombstone": {}}, Outcome.LOGIN_WALL),
    ("tombstone-bare", read_json, REF, 200, {"__typename": "TweetTombstone"}, Outcome.LOGIN_WALL),
    ("another-tweet", read_json, REF, 200, {**TWEET, "id_str": "20"}, Outcome.UNPARSABLE),
    ("a-list", read_json, REF, 200, [TWEET], Outcome.UNPARSABLE),
    ("not-json", read_json, REF, 200, "<html>", Outcome.UNPARSABLE),
    ("status-404", read_json, REF, 404, "<html>", Outcome.NOT_FOUND),
    ("status-400", read_json, REF, 400, "{}", Outcome.UNPARSABLE),
    ("status-403", read_json, REF, 403, "{}", Outcome.BLOCKED),
    ("status-429", read_json, REF, 429, "", Outcome.RATE_LIMITED),
    ("api-1", read_json, REF, 200, OLD_TWEET, {"body": "Old > new", "posted_at": NOW, "quotes": PLATFORM.ref("1641895049427550208"), "media": (Media(kind="photo", url="https://pbs.twimg.com/media/C.jpg"),)}),
    ("api-1-retweet", read_json, REF, 200, {**OLD_TWEET, "retweeted_status": {"full_text": "mine", "user": {"screen_name": "cy"}}}, {"body": "RT @cy: mine", "handle": "ann_exemplary"}),
    ("api-1-no-status", read_json, REF, 200, {"errors": [{"code": 144, "message": "No status found with that ID."}]}, Outcome.NOT_FOUND),
    ("api-1-protected", read_json, REF, 200, {"errors": [{"code": 179, "message": "Sorry"}]}, Outcome.PRIVATE),
    ("api-2", read_json, REF, 200, SECOND, {"handle": "ann_exemplary", "body": "Two & more", "posted_at": NOW, "reply_to": PLATFORM.ref("1653723000000000000"), "quotes": PLATFORM.ref("1641895049427550208"), "media": (Media(kind="photo", url="https://pbs.twimg.com/media/D.jpg", alt="d"), Media(kind="video", url="https://video.twimg.com/e.mp4", preview_url="https://pbs.twimg.com/E.jpg"))}),
    ("graphql", read_json, REF, 200, graphql(WEB_TWEET), {"handle": "ann_exemplary", "name": "Ann Exemplary", "body": "The long words & all", "version": ID, "edited_at": REF.posted_at, "quotes": PLATFORM.ref("1641895049427550208")}),
    ("graphql-limited", read_json, REF, 200, graphql({"__typename": "TweetWithVisibilityResults", "tweet": WEB_TWEET}), {"handle": "ann_exemplary"}),
    ("graphql-no-author", read_json, REF, 200, graphql({**WEB_TWEET, "core": {"user_results": {"result": {"__typename": "UserUnavailable"}}}}), Outcome.SUSPENDED),
    ("graphql-protected", read_json, REF, 200, graphql({"__typename": "TweetUnavailable", "reason": "Protected"}), Outcome.PRIVATE),
    ("graphql-adult", read_json, REF, 200, graphql({"__typename": "TweetUnavailable", "reason": "NsfwLoggedOut"}), Outcome.AGE_GATED),
    ("graphql-missing", read_json, REF, 200, {"data": {"tweetResult": {}}}, Outcome.NOT_FOUND),
    ("oembed", read_oembed, REF, 200, EMBEDDED, {"handle": "ann_exemplary", "name": "Ann Exemplary", "body": "One line\nand & another https://t.co/eeeeeeeeee", "lang": "en", "posted_at": REF.posted_at}),
    ("oembed-timeline", read_oembed, REF, 200, {**EMBEDDED, "html": '<a class="twitter-timeline" href="https://x.com/a">Tweets by a</a>'}, Outcome.UNPARSABLE),
    ("oembed-no-version", read_oembed, REF, 200, {"html": QUOTE}, Outcome.UNPARSABLE),
    ("oembed-protected", read_oembed, REF, 403, {"error": "Sorry, you are not authorized to see this status."}, Outcome.PRIVATE),
    ("oembed-blocked", read_oembed, REF, 403, "<html>", Outcome.BLOCKED),
    ("oembed-404", read_oembed, REF, 404, "<html>", Outcome.NOT_FOUND),
    ("page-served", read_page, REF, 200, SERVED, {"handle": "ann_exemplary", "name": "Ann Exemplary", "author_id": "77", "body": "Served\n🙈 https://t.co/gggggggggg", "posted_at": NOW, "media": (Media(kind="photo", url="https://pbs.twimg.com/media/F.jpg"),)}),
    ("page-rendered", read_page, REF, 200, RENDERED, {"handle": "ann_exemplary", "name": "Ann Exemplary", "body": "Rendered words", "posted_at": REF.posted_at}),
    ("page-shell", read_page, REF, 200, "<html><noscript>JavaScript is not available.</noscript>", Outcome.UNPARSABLE),
    ("page-trap", read_page, REF, 200, "<div>" * 100_000, Outcome.UNPARSABLE),
]  # fmt: skip


@pytest.mark.parametrize(
    ("post_id", "expected"),
    [  # computed with V8, November 2026
        ("20", "6dq1a2xwd93"),
        ("1228393702244134912", "2z741ywaw31"),
        ("1529393316344758279", "3pgqb4j9egp"),
        ("1641086480675225601", "3z7miaszni8"),
        ("2023357708301455483", "4wkkd5uwebk"),
        ("9007199254740992", "saoujnx4as"),  # 2**53, from where on a double has no room for every id
        ("9007199254740993", "saoujnx4as"),
        ("9007199254740995", "saoujnx4at7"),
    ],
)
def test_token(post_id, expected):
    assert token(post_id) == expected


def test_syndication_and_oembed_are_asked_at_their_addresses():
    first = next(twitter.ask_syndication(REF))
    assert first.url == f"https://cdn.syndication.twimg.com/tweet-result?id={ID}&token={token(ID)}&lang=en"
    second = next(twitter.ask_oembed(REF))
    assert second.url == f"https://publish.x.com/oembed?url=https%3A%2F%2Fx.com%2Fasked_for%2Fstatus%2F{ID}"


def test_the_author_is_who_the_answer_says_and_the_post_is_who_was_asked_for():
    post = read_json(_capture(TWEET), REF)
    assert post.handle == post.ref.handle == "ann_exemplary"
    assert post.ref == REF
    assert isinstance(post.ref, PostRef)


def _capture(body):
    return Capture(url="https://answer.example/", status=200, body=json.dumps(body).encode())


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "the widget's frame of 2020",
        '<iframe id="twitter-widget-0" title="Twitter Tweet" src="https://platform.twitter.com/embed/index.html?dnt=false&amp;embedId=twitter-widget-0&amp;frame=false&amp;hideCard=false&amp;hideThread=false&amp;id=1302819496957075456&amp;lang=id"></iframe>',
        {"post_id": "1302819496957075456", "markup": "iframe"},
        "what widgets.js made in 2020",
    ),
    (
        "another widget's frame",
        '<iframe src="https://platform.twitter.com/embed/Timeline.html?id=1302819496957075456"></iframe>',
        None,
        "made up",
    ),
    (
        "amp",
        '<amp-twitter width="375" height="472" layout="responsive" data-tweetid="885634330868850689"></amp-twitter>',
        {"post_id": "885634330868850689", "markup": "amp"},
        "amp.dev's component pages",
    ),
    (
        "cnn",
        '<div class="component embed-twitter js-embed-twitter social-embed" data-embed-type="twitter" data-embed-id="567053242429734913"></div>',
        {"post_id": "567053242429734913"},
        "Tweet-Finder, cnn.html",
    ),
    (
        "bbc",
        '<div class="js-delayed-image-load" data-alt="Twitter post by @BigMachine: x" data-src="https://ichef.bbci.co.uk/news/1024/socialembed/https://twitter.com/BigMachine/status/1196529376915066881?s=20~/news/entertainment"></div>',
        {"post_id": "1196529376915066881", "handle": "BigMachine"},
        "article-extraction-benchmark",
    ),
    (
        "iframely",
        '<div style="max-width:550px;" data-iframely-id="AL6KIQt" data-embedded-url="https://twitter.com/BeyondDShadows/status/1163535602798776321" class="article__embed"><div><iframe data-iframely-url="//oembed.vice.com/AL6KIQt?app=1"></iframe></div></div>',
        {"post_id": "1163535602798776321"},
        "trafilatura, vice.com",
    ),
    (
        "embetty",
        '<embetty-tweet status="950371792874557440"></embetty-tweet>',
        {"post_id": "950371792874557440"},
        "heiseonline/embetty, README",
    ),
    (
        "qiita",
        '<iframe src="https://qiita.com/embed-contents/tweet#qiita-embed-content__x" data-content="https%3A%2F%2Ftwitter.com%2Fjack%2Fstatus%2F20123456789"></iframe>',
        {"post_id": "20123456789", "handle": "jack"},
        "public pages",
    ),
    (
        "substack",
        '<div class="tweet" data-attrs="{&quot;url&quot;:&quot;https://twitter.com/jane/status/1234567890123456789&quot;,&quot;full_text&quot;:&quot;Hello&quot;,&quot;username&quot;:&quot;jane&quot;,&quot;name&quot;:&quot;Jane&quot;}"></div>',
        {"post_id": "1234567890123456789", "handle": "jane"},
        "public pages",
    ),
    (
        "guardian",
        '<figure class="element element-tweet" data-canonical-url="https://twitter.com/jane/status/1234567890123456789"><blockquote><p>Hi</p></blockquote></figure>',
        {"post_id": "1234567890123456789"},
        "guardian/dotcom-rendering",
    ),
    (
        "react placeholder",
        '<div data-url="https://x.com/jane/status/1234567890123456789" class="lazy-embed"></div>',
        {"post_id": "1234567890123456789"},
        "made up, after many newsrooms",
    ),
    (
        "custom element",
        '<post-embed link="https://x.com/jane/status/1234567890123456789"></post-embed>',
        {"post_id": "1234567890123456789"},
        "made up",
    ),
    (
        "createTweet",
        '<div id="t"></div><script>twttr.widgets.createTweet("1234567890123456789", document.getElementById("t"))</script>',
        {"post_id": "1234567890123456789"},
        "xdevplatform/docs",
    ),
    (
        "fusion",
        '<script>window.Fusion.globalContent={"content_elements":[{"type":"oembed_response","subtype":"twitter","raw_oembed":{"url":"https://twitter.com/jane/status/1234567890123456789","html":"\\u003Cblockquote class=\\"twitter-tweet\\">\\u003Cp>Hello\\u003C\\/p>&mdash; Jane Doe (@jane) \\u003Ca href=\\"https://twitter.com/jane/status/1234567890123456789\\">May 3, 2023\\u003C\\/a>\\u003C\\/blockquote>"}}]};</script>',
        {"post_id": "1234567890123456789", "handle": "jane", "name": "Jane Doe", "body": "Hello", "markup": "json"},
        "liberation.fr",
    ),
    (
        "next data",
        '<script id="__NEXT_DATA__" type="application/json">{"props":{"blocks":[{"type":"twitter","data":{"url":"https:\\/\\/twitter.com\\/jane\\/status\\/1234567890123456789"}}]}}</script>',
        {"post_id": "1234567890123456789"},
        "made up",
    ),
    (
        "template",
        '<template><blockquote class="twitter-tweet"><a href="https://x.com/jane/status/1234567890123456789">x</a></blockquote></template>',
        {"post_id": "1234567890123456789"},
        "made up",
    ),
    (
        "base64",
        '<script type="text/template">PGJsb2NrcXVvdGUgY2xhc3M9InR3aXR0ZXItdHdlZXQiPjxhIGhyZWY9Imh0dHBzOi8veC5jb20vamFuZS9zdGF0dXMvMTIzNDU2Nzg5MDEyMzQ1Njc4OSI+eDwvYT48L2Jsb2NrcXVvdGU+</script>',
        {"post_id": "1234567890123456789"},
        "Borlabs Cookie, as in trafilatura",
    ),
    (
        "srcdoc",
        '<iframe srcdoc="&lt;blockquote class=&quot;twitter-tweet&quot;&gt;&lt;a href=&quot;https://x.com/jane/status/1234567890123456789&quot;&gt;x&lt;/a&gt;&lt;/blockquote&gt;"></iframe>',
        {"post_id": "1234567890123456789"},
        "made up",
    ),
    (
        "data-html",
        '<div class="lazy" data-html="&lt;blockquote class=&quot;twitter-tweet&quot;&gt;&lt;a href=&quot;https://x.com/jane/status/1234567890123456789&quot;&gt;x&lt;/a&gt;&lt;/blockquote&gt;"></div>',
        {"post_id": "1234567890123456789"},
        "made up",
    ),
    (
        "noscript",
        '<noscript><blockquote class="twitter-tweet"><a href="https://x.com/jane/status/1234567890123456789">x</a></blockquote></noscript>',
        {"post_id": "1234567890123456789"},
        "made up",
    ),
    (
        "iframe in dotdash",
        '<iframe class="mntl-sc-block-embed--iframe lazyload" data-src="/embed?url=https%3A%2F%2Ftwitter.com%2Fjane%2Fstatus%2F1234567890123456789&id=x&options=y"></iframe>',
        {"post_id": "1234567890123456789"},
        "postlight/parser, people.com",
    ),
    (
        "embedly",
        '<iframe src="https://cdn.embedly.com/widgets/media.html?type=text%2Fhtml&key=x&schema=twitter&url=https%3A%2F%2Ftwitter.com%2Fjane%2Fstatus%2F1234567890123456789&image=y"></iframe>',
        {"post_id": "1234567890123456789"},
        "Embedly's frames",
    ),
    (
        "embedly card",
        '<blockquote class="embedly-card"><h4><a href="https://twitter.com/jane/status/1234567890123456789">Title</a></h4><p>Text</p></blockquote>',
        {"post_id": "1234567890123456789"},
        "Embedly's cards",
    ),
    (
        "share button",
        '<a class="twitter-share-button" data-url="https://twitter.com/jane/status/1234567890123456789" href="https://twitter.com/share">Tweet</a>',
        None,
        "the provider's embed code",
    ),
    (
        "a link in prose",
        '<p>She <a href="https://twitter.com/jane/status/1234567890123456789">wrote</a> so.</p>',
        None,
        "made up",
    ),
    (
        "a timeline",
        '<a class="twitter-timeline" href="https://twitter.com/jane">Tweets by jane</a>',
        None,
        "the provider's embed code",
    ),
    (
        "meta",
        '<meta name="twitter:url" content="https://twitter.com/jane/status/1234567890123456789">',
        None,
        "made up",
    ),
    (
        "structured data",
        '<script type="application/ld+json">{"@type":"SocialMediaPosting","url":"https://twitter.com/jane/status/1234567890123456789"}</script>',
        None,
        "made up",
    ),
    (
        "a share bar",
        '<div class="share-bar" data-url="https://twitter.com/jane/status/1234567890123456789"></div>',
        None,
        "made up",
    ),
    (
        "commented out",
        '<!-- <blockquote class="twitter-tweet"><a href="https://x.com/jane/status/1234567890123456789">x</a></blockquote> -->',
        None,
        "made up",
    ),
]
