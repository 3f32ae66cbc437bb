"""Flickr.

Sources:
    Addresses: test tables of gallery-dl (test/results/flickr.py), granary and iframely, 2026-08; the frame that the embed
    code makes, and the player of 2008. Ids are of the whole site.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="flickr",
    title="Flickr",
    hosts=frozenset({"flickr.com", "www.flickr.com", "m.flickr.com", "secure.flickr.com"}),
    slots={"handle": r"[^/]{1,60}", "post_id": r"[0-9]{1,14}"},
    routes=(
        "/photos/{handle}/{post_id}/*",
        "/photo.gne?id={post_id}",
        "/photo_zoom.gne?id={post_id}",
        "/apps/video/stewart.swf?photo_id={post_id}",
        "//embedr.flickr.com/photos/{post_id}",
    ),
    shorts=("//flic.kr/p/{code}", "//www.flic.kr/p/{code}"),
    url=("https://www.flickr.com/photo.gne?id={post_id}",),
    taken=frozenset({"tags", "search", "organize", "upload"}),
)
