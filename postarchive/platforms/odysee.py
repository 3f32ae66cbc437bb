"""Odysee, and LBRY before it.

Sources:
    Addresses: test tables of yt-dlp (extractor/lbry.py), 2026-08. A claim's name counts within its channel; what stands
    behind its ":" is the start of the claim's own number. Front ends: Farside's list, 2022.
"""

from __future__ import annotations

from postarchive.contract import Platform

_LIBRARIANS = """librarian.pussthecat.org librarian.esmailelbob.xyz lbry.bcow.xyz lbry.mutahar.rocks lbry.vern.cc
    odysee.076.ne.jp"""

PLATFORM = Platform(
    name="odysee",
    title="Odysee",
    hosts=frozenset({"odysee.com", "www.odysee.com", "lbry.tv", "www.lbry.tv", "open.lbry.com"})
    | set(_LIBRARIANS.split()),
    slots={
        "handle": r"[^/:#@$]{1,120}",
        "claim": r"(?:[:#][0-9a-f]{1,40})?",
        "post_id": r"[^/@$][^/]{0,300}",
        "name": r"[^/:#@$]{1,260}",
        "number": r"[0-9a-f]{1,40}",
        "post_id.alone": r"[^/:#@$]{1,260}[:#][0-9a-f]{1,40}",
    },
    routes=(
        "/@{handle}{claim}/{post_id}",
        "/{post_id.alone}",
        "/$/embed/@{handle}{claim}/{post_id}",
        "/$/embed/{post_id.alone}",
    ),
    synonyms={
        "/$/embed/{name}/{number}": "https://odysee.com/{name}:{number}",
        "/$/download/{name}/{number}": "https://odysee.com/{name}:{number}",
    },
    url=("https://odysee.com/@{account}/{post_id}", "https://odysee.com/{post_id.alone}"),
    ids_within_account=True,
)
