"""Which post an embed shows, from its author and its printed day: what an archive holds of that day, compared by words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postarchive import links
from postarchive.errors import NotArchivedError
from postarchive.model import Evidence, PostRef, Resolution
from postarchive.protocols import wayback, wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postarchive.contract import Flow, Platform
    from postarchive.model import Embed
    from postarchive.protocols.cdx import Row

ROWS = 5_000
CANDIDATES = 3
"""Posts of one day that are read; of more, the words decide only if one of these agrees."""

_COPIES = 2
_CONFIDENCE = 0.9
_NAMED = 20


def ask(embed: Embed, platform: Platform, prefixes: Sequence[str]) -> Flow[Resolution]:
    """Find the one post of the printed day whose archived words are the embed's; none where two are, or none is read."""
    found: dict[PostRef, list[Row]] = {}
    for prefix in prefixes:
        since = {"from": f"{embed.date:%Y%m%d}", "collapse": "digest"}
        _gather((yield from wayback.held(prefix, limit=ROWS, **since)), embed, platform, found)
    if not found:
        return nothing(f"the archive holds no post of @{embed.handle} on {embed.date}")
    names = ", ".join(ref.post_id for ref in list(found)[:_NAMED])
    evidence = [Evidence(kind="archive", agrees=None, detail=f"{len(found)} archived that day: {names}")]
    if not embed.body or platform.holdings is None:
        return Resolution(ref=None, evidence=tuple(evidence))
    agreeing: list[PostRef] = []
    for ref, rows in sorted(found.items(), key=_promise)[:CANDIDATES]:
        try:
            post = yield from wayback.read_best(rows, ref, platform.holdings, iter(range(_COPIES)))
        except NotArchivedError:
            evidence.append(Evidence(kind="text", agrees=None, detail=f"{ref.post_id}: no copy that can be read"))
            continue
        ground = wording.same(embed.body, post.body or "")
        evidence.append(Evidence(kind="text", agrees=bool(ground), detail=f"{ref.post_id}: {ground or 'other words'}"))
        if ground:
            agreeing.append(post.ref or ref)
    if len(agreeing) != 1:
        return Resolution(ref=None, evidence=tuple(evidence))
    return Resolution(ref=agreeing[0], confidence=_CONFIDENCE, evidence=tuple(evidence))


def nothing(why: str) -> Resolution:
    """Say that no post was found, and why."""
    return Resolution(ref=None, evidence=(Evidence(kind="archive", agrees=None, detail=why),))


def _gather(rows: Sequence[Row], embed: Embed, platform: Platform, found: dict[PostRef, list[Row]]) -> None:
    """Keep the rows of posts whose clock lies in the printed day and whose address has the author's handle."""
    for row in rows:
        link = links.parse(row.original)
        ref = platform.locate(link) if link else None
        if (
            isinstance(ref, PostRef)
            and ref.posted_at is not None
            and ref.posted_at.date() == embed.date
            and (ref.handle or "").lower() == (embed.handle or "").lower()
        ):
            found.setdefault(ref, []).append(row)


def _promise(candidate: tuple[PostRef, list[Row]]) -> tuple[bool, str]:
    ref, rows = candidate
    return all(row.status != 200 for row in rows), ref.post_id
