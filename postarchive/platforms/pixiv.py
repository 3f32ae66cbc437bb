"""Pixiv: illustrations and manga.

Sources:
    Addresses: test tables of gallery-dl (test/results/pixiv.py) and danbooru, 2026-08. Novels are numbered apart and left out;
        front ends: the lists of LibRedirect and Farside, 2022 to 2026.
"""

from __future__ import annotations

from postarchive.contract import Platform

_FRONT_ENDS = """pixivfe.exozy.me pixivfe.drgns.space pixivfe.ducks.party pixivfe.darkness.services pixivfe.thebunny.zone
    pixiv.perennialte.ch"""

PLATFORM = Platform(
    name="pixiv",
    title="Pixiv",
    hosts=frozenset({"pixiv.net", "www.pixiv.net", "touch.pixiv.net", "phixiv.net", "www.phixiv.net", "ppxiv.net"})
    | set(_FRONT_ENDS.split()),
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
