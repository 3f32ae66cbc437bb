"""Misskey and its forks: a federation, so any host may speak it.

Sources:
    Addresses: gallery-dl's (test/results/misskey.py) and danbooru's test tables, 2026-08.
    Shape of ids: packages/backend/src/misc/id/ of misskey-dev/misskey: ten or sixteen signs of base 36 that begin with
    the milliseconds since 2000, so `6` to `f` from 2015 to 2039, and a digit follows nearly always; words do not.
    No clock: nobody's times have confirmed one here.
"""

from __future__ import annotations

from postarchive.contract import Platform

PLATFORM = Platform(
    name="misskey",
    title="Misskey",
    federated=True,
    slots={"post_id": r"(?=[a-z]*[0-9])[6-9a-f][0-9a-z]{9}(?:[0-9a-z]{6})?"},
    routes=("/notes/{post_id}",),
    url=("https://{host}/notes/{post_id}",),
)
