"""Substack Notes's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://substack.com/@jane/note/c-12345678", "substack:c-12345678", "own: the form that is copied"),
    ("https://substack.com/profile/123-jane-doe/note/c-12345678", "substack:c-12345678", "own: by the profile"),
    ("https://substack.com/note/c-12345678?utm_source=feed", "substack:c-12345678", "own: by the id alone"),
    ("https://substack.com/@jane", None, "own: a profile"),
    ("https://jane.substack.com/p/some-words", None, "own: a newsletter, which is an article"),
    ("https://substack.com/notes", None, "own: a feed"),
    ("https://substack.com/@jane/note/", None, "own: no id"),
    ("https://substack.com.evil.test/@jane/note/c-12345678", None, "own: begins like it"),
    ("https://www.substack.com/@jane/note/c-12345678", "substack:c-12345678", "own: www"),
    (
        "https://substack.com/@jane.doe/note/c-12345678?r=abc&utm_medium=ios",
        "substack:c-12345678",
        "own: as an app copies it",
    ),
    (
        "https://substack.com/profile/123-jane-doe/note/c-12345678?utm_source=notes-share-action",
        "substack:c-12345678",
        "own: as the site copies it",
    ),
    ("substack.com/@jane/note/c-12345678", "substack:c-12345678", "own: no scheme"),
    (
        "https://web.archive.org/web/2024/https://substack.com/@jane/note/c-12345678",
        "substack:c-12345678",
        "own: archived",
    ),
    ("https://substack.com/", None, "own: the home page"),
    ("https://substack.com/home", None, "own: a feed"),
    ("https://substack.com/inbox", None, "own: one's own"),
    ("https://substack.com/@jane/notes", None, "own: a tab"),
    ("https://substack.com/@jane/note/12345678", None, "own: no kind"),
    ("https://substack.com/@jane/note/p-12345678", None, "own: an article that a note shows"),
    ("https://substack.com/profile/123-jane-doe", None, "own: a profile"),
    ("https://haleynahman.substack.com/p/i-made-a-vlog?s=r", None, "yt-dlp:substack"),
    ("https://jane.substack.com/p/some-words/comment/12345678", None, "own: a comment under an article"),
    ("https://open.substack.com/pub/jane/p/some-words", None, "own: an article"),
    ("https://substack.com/chat/123", None, "own: a talk"),
    ("https://substack.com/search/news", None, "own: a search"),
    ("https://substack.com/browse/technology", None, "own: discovery"),
    ("https://substack.com/sign-in", None, "own: a login page"),
    ("https://substack.com/embedjs/embed.js", None, "own: the script of the embed code"),
    ("https://substackcdn.com/image/fetch/a.jpg", None, "own: a file"),
    ("https://support.substack.com/hc/en-us", None, "own: a help page"),
    ("https://notsubstack.com/@jane/note/c-12345678", None, "own: ends like it"),
    ("https://substack.com@evil.test/@jane/note/c-12345678", None, "own: userinfo"),
    (
        "https://substack.com/embed/c/12345678?origin=https://example.org",
        "substack:c-12345678",
        "own: the frame of a note, from a site that makes it",
    ),
    ("https://substack.com/embed/p/12345678", None, "own: another's frame"),
    ("https://substack.com/embed/@someone", None, "own: a profile's frame"),
]
CLOCKS = []

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "a note's frame",
        '<iframe class="substack-embed" src="https://substack.com/embed/c/12345678?origin=https://example.org" height="500" width="500"></iframe>',
        {"post_id": "c-12345678", "markup": "iframe"},
        "what the embed code makes, seen in a site that makes it itself",
    ),
    (
        "comment",
        '<div class="comment" data-attrs="{&quot;url&quot;:&quot;https://substack.com/@jane/note/c-12345678&quot;,&quot;commentId&quot;:12345678,&quot;comment&quot;:{&quot;id&quot;:12345678,&quot;body&quot;:&quot;Words&quot;}}" data-component-name="CommentPlaceholder"></div>',
        {"post_id": "c-12345678", "handle": "jane"},
        "Substack's own articles",
    ),
    (
        "an article's place",
        '<div class="digest-post-embed" data-attrs="{&quot;nodeId&quot;:&quot;a&quot;,&quot;caption&quot;:&quot;x&quot;,&quot;size&quot;:&quot;md&quot;,&quot;canonical_url&quot;:&quot;https://jane.substack.com/p/some-words&quot;}"></div>',
        None,
        "Substack's own articles",
    ),
]
