"""VK: wall posts, videos, clips and photos; the kind is part of the id, as VK writes it.

Sources:
    Addresses: test tables of yt-dlp (extractor/vk.py), gallery-dl and danbooru, 2026-08.
    No clock: numbers are a counter of their owner; an owner below zero is a community.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="vk",
    title="VK",
    hosts=frozenset({f"{prefix}vk.{tld}" for prefix in ("", "www.", "m.", "new.") for tld in ("com", "ru")})
    | {"vkontakte.ru", "vkvideo.ru", "www.vkvideo.ru", "m.vkvideo.ru", "vksport.vkvideo.ru"},
    slots={
        "post_id": r"(?:wall|video|clip|photo)-?[0-9]+_[0-9]+",
        "owner": r"-?[0-9]+",
        "number": r"[0-9]+",
        "rest": r"(?:[/_?%].*)?",
    },
    routes=(
        "/*?w={post_id}{rest}",
        "/*?z={post_id}{rest}",
        "/{post_id}{rest}",
    ),
    synonyms={"/video_ext.php?oid={owner}&id={number}": "https://vk.com/video{owner}_{number}"},
    url=("https://vk.com/{post_id}",),
)
