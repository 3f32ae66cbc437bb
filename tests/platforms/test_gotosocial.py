"""GoToSocial's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://example.social/@jane/statuses/01HE2CS0XW1Z9R5F8M3K7QATBV",
        "gotosocial:example.social/01HE2CS0XW1Z9R5F8M3K7QATBV",
        "own: a ULID",
    ),
    (
        "https://example.social/users/jane/statuses/01HE2CS0XW1Z9R5F8M3K7QATBV",
        "gotosocial:example.social/01HE2CS0XW1Z9R5F8M3K7QATBV",
        "own: as the protocol writes it",
    ),
    ("https://example.social/@jane/statuses/", None, "own: no id"),
    ("https://example.social/@jane", None, "own: a profile"),
    ("https://example.social/@jane/statuses/01HE2CS0XW1Z9R5F8M3K7QATBI", None, "own: a sign that no ULID has"),
]
CLOCKS = []
FEW = "every form that is known stands here"
