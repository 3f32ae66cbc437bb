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
]
CLOCKS = []
FEW = "every form that is known stands here"
