"""Minds's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://www.minds.com/newsfeed/798022190320226304", "minds:798022190320226304", "yt-dlp:minds"),
    ("https://www.minds.com/media/100000000000086822", "minds:100000000000086822", "yt-dlp:minds"),
    ("https://www.minds.com/ottman", None, "own: a profile"),
    ("https://www.minds.com/newsfeed/subscribed", None, "own: a feed"),
    ("https://minds.com.evil.test/newsfeed/798022190320226304", None, "own: begins like it"),
    ("https://www.minds.com/newsfeed/798025111988506624", "minds:798025111988506624", "yt-dlp:minds"),
    ("https://www.minds.com/archive/view/715172106794442752", "minds:715172106794442752", "yt-dlp:minds"),
    ("https://www.minds.com/embed/798022190320226304", "minds:798022190320226304", "own: the frame of the embed code"),
    (
        "https://minds.com/newsfeed/798025111988506624?referrer=ottman",
        "minds:798025111988506624",
        "own: no www, who sent it",
    ),
    ("minds.com/media/798022190320226304", "minds:798022190320226304", "own: no scheme"),
    ("https://www.minds.com/", None, "own: the home page"),
    ("https://www.minds.com/newsfeed/", None, "own: no id"),
    ("https://www.minds.com/newsfeed/abc", None, "own: no number"),
    ("https://www.minds.com/newsfeed/12345", None, "own: no id is that short"),
    ("https://www.minds.com/discovery/top", None, "own: discovery"),
    ("https://www.minds.com/search?q=news", None, "own: a search"),
    ("https://www.minds.com/groups/profile/785582576369672204/feed/videos", None, "yt-dlp:minds"),
    ("https://www.minds.com/newsfeed/1197131838022602752", "minds:1197131838022602752", "yt-dlp:minds"),
    ("https://www.minds.com/group/365903183068794880/feed", None, "own: a group"),
    ("https://www.minds.com/ottman/blog/some-words-798025111988506624", None, "own: an article"),
    ("https://www.minds.com/blog/view/798025111988506624", None, "own: an article"),
    ("https://www.minds.com/login", None, "own: a login page"),
    ("https://www.minds.com/boost/console", None, "own: the authors' door"),
    ("https://www.minds.com/api/v2/entities?urns=urn:activity:798025111988506624", None, "own: an answer, no page"),
    ("https://cdn.minds.com/fs/v1/thumbnail/798022190320226304/xlarge", None, "own: a file"),
    ("https://support.minds.com/hc/en-us", None, "own: a help page"),
    ("https://notminds.com/newsfeed/798022190320226304", None, "own: ends like it"),
    ("https://www.minds.com@evil.test/newsfeed/798022190320226304", None, "own: userinfo"),
    ("https://www.minds.com/hashtag/798022190320226304", None, "own: a tag"),
]
CLOCKS = [
    ("798022190320226304", "2018-01-11T02:55:16+00:00", 1, "yt-dlp:minds"),
    ("100000000000086822", None, 0, "yt-dlp:minds, a counter of May 2013"),
]

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://www.minds.com/embed/798022190320226304" width="640" height="320" frameborder="0" allowfullscreen="1"></iframe>',
        {"post_id": "798022190320226304"},
        "the provider's embed code",
    ),
]
