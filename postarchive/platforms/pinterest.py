"""Pinterest.

Sources:
    Addresses: test tables of gallery-dl (test/results/pinterest.py), yt-dlp and danbooru, 2026-08; Pinterest's embed code.
    Country hosts: those that the test tables name, and the site's own list of languages as generally seen.
    No clock: 4 pins of known time fit no formula.
"""

from __future__ import annotations

from postarchive.contract import Platform

_TLDS = """com at be ca ch cl co co.kr co.nz co.uk com.au com.bo com.ec com.mx com.pe com.py com.uy com.vn cz de dk ec es fi fr
    hu id ie in info it jp kr mx net nl no nz ph pl pt ro ru se sk th tw uk vn"""

PLATFORM = Platform(
    name="pinterest",
    title="Pinterest",
    hosts=frozenset({f"{www}pinterest.{tld}" for www in ("", "www.") for tld in _TLDS.split()})
    | {"{country}.pinterest.com", "m.pinterest.com"},
    slots={
        "post_id": r"[0-9]{1,20}|A[A-Za-z0-9_-]{20,80}",
        "slug": r"(?:[^/]*--)?",
        "country": r"[a-z]{2}",
    },
    routes=("/pin/{slug}{post_id}/*", "//assets.pinterest.com/ext/embed.html?id={post_id}"),
    shorts=("//api.pinterest.com/url_shortener/{code}/redirect",),
    short_hosts=frozenset({"pin.it"}),
    url=("https://www.pinterest.com/pin/{post_id}/",),
)
