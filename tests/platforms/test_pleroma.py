"""Pleroma's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://example.social/notice/9xwMzP4fRvAnhNVq8e",
        "pleroma:example.social/9xwMzP4fRvAnhNVq8e",
        "own: a Flake id",
    ),
    (
        "https://example.social/objects/5b57cb6b-8b3c-4f8b-9d2b-0b7c2c7a6f1e",
        "pleroma:example.social/5b57cb6b-8b3c-4f8b-9d2b-0b7c2c7a6f1e",
        "own: an object",
    ),
    (
        "https://example.social/@jane/posts/A1wMzP4fRvAnhNVq8e",
        "pleroma:example.social/A1wMzP4fRvAnhNVq8e",
        "own: the form of 2023",
    ),
    ("https://example.social/notice/", None, "own: no id"),
    ("https://example.org/notice/privacy", None, "own: a word"),
    ("https://example.org/objects/5b57cb6b", None, "own: half an id"),
    ("https://127.0.0.1/notice/9xwMzP4fRvAnhNVq8e", None, "own: a number is no server"),
]
CLOCKS = []
FEW = "every form that is known stands here"
