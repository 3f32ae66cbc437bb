"""Pixelfed's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://example.social/p/jane/416212345678901234", "pixelfed:example.social/416212345678901234", "own: the page"),
    (
        "https://example.social/p/jane/416212345678901234/embed",
        "pixelfed:example.social/416212345678901234",
        "own: the frame",
    ),
    (
        "https://example.social/i/web/post/416212345678901234",
        "pixelfed:example.social/416212345678901234",
        "own: by the id alone",
    ),
    ("https://example.social/p/jane", None, "own: no id"),
    ("https://example.org/p/jane/12345", None, "own: too short"),
    ("https://example.org/p/jane/some-words", None, "own: words"),
]
CLOCKS = []
FEW = "every form that is known stands here"
