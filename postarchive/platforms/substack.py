"""Substack's notes; its newsletters are articles, not posts.

Sources:
    Addresses: public pages that embed notes, as generally seen; no test table is known.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="substack",
    title="Substack Notes",
    hosts=frozenset({"substack.com", "www.substack.com"}),
    slots={
        "handle": r"[\w.-]{1,80}",
        "post_id": r"c-[0-9]{1,12}",
        "profile": r"[0-9]+-[\w.-]+",
        "number": r"[0-9]{1,12}",
    },
    routes=("/@{handle}/note/{post_id}", "/profile/{profile}/note/{post_id}", "/note/{post_id}"),
    synonyms={"/embed/c/{number}": "https://substack.com/note/c-{number}"},
    url=("https://substack.com/note/{post_id}",),
)
