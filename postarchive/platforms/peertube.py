"""PeerTube: a federation, so any host may speak it.

Sources:
    Addresses: test tables of yt-dlp (extractor/peertube.py), 2026-08. Ids are UUIDs, also written as 22 signs of base 58.
"""

from __future__ import annotations

from postarchive.contract import Platform

_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[1-9A-HJ-NP-Za-km-z]{22}"

PLATFORM = Platform(
    name="peertube",
    title="PeerTube",
    federated=True,
    slots={"post_id": _ID, "thread": r"(?:;[^/]*)?"},
    routes=(
        "/w/{post_id}{thread}",
        "/videos/watch/{post_id}{thread}",
        "/videos/embed/{post_id}",
        "/api/v1/videos/{post_id}",
    ),
    url=("https://{host}/w/{post_id}",),
)
