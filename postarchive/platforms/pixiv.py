"""Pixiv: illustrations and manga.

Sources:
    Addresses: test tables of gallery-dl (test/results/pixiv.py) and danbooru, 2026-08. Novels are numbered apart and left out.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="pixiv",
    title="Pixiv",
    hosts=frozenset({"pixiv.net", "www.pixiv.net", "touch.pixiv.net", "phixiv.net", "www.phixiv.net", "ppxiv.net"}),
    slots={"post_id": r"[0-9]{1,12}", "lang": r"[a-z]{2}"},
    routes=(
        "/artworks/{post_id}",
        "/{lang}/artworks/{post_id}",
        "/member_illust.php?illust_id={post_id}",
        "/i/{post_id}",
        "/{lang}/i/{post_id}",
        "//p.tl/i/{post_id}",
    ),
    url=("https://www.pixiv.net/artworks/{post_id}",),
)
