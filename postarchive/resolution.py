"""Which post an embed shows: by its own link, then by its short links, then by what the platform's resolvers find."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from postarchive import links, registry
from postarchive.clocks import Verdict, verdict
from postarchive.errors import UnreadableError
from postarchive.model import (
    PASSING,
    Attempt,
    Embed,
    Evidence,
    Outcome,
    PostRef,
    Request,
    Resolution,
    Resolved,
    ShortLink,
    Source,
)
from postarchive.protocols import pages, replies, wayback
from postarchive.protocols.attempts import tried

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from postarchive.contract import Flow, Platform
    from postarchive.model import Capture

STEPS = 10
"""Redirects from short link to short link that one link is worth."""

_CERTAIN, _OWN_MEDIA, _A_LINK = 1.0, 0.95, 0.7
_WORST = (Outcome.UNREACHABLE, Outcome.SERVER_ERROR, Outcome.RATE_LIMITED)
_AGREES = {Verdict.AGREES: True, Verdict.A_DAY_OFF: True, Verdict.CONTRADICTS: False, Verdict.NO_CLOCK: None}
"""A day off speaks for no other post where the markup prints somebody's local day."""


def resolve(embed: Embed, *, known: Sequence[Capture] = ()) -> Flow[Resolved]:
    """Work out which post an embed shows, with the evidence for it.

    Shapes:  an address or an id in the embed asks nothing of the web; short links are followed until an address of a
             post is reached; then the platform's resolvers are asked. Where two posts may be meant, none is taken.
             `known` are answers of earlier tries, which servers may confirm.
    Errors:  UnknownPlatformError; a `FetchError` never: each becomes an attempt.
    """
    platform = registry.platform(embed.platform)
    shown = _shown(embed, platform)
    if shown is not None:
        evidence = (Evidence(kind="link", agrees=True, detail=f"the article names {shown.key}"), *_clock(shown, embed))
        return _found(Resolution(ref=shown, confidence=_CERTAIN, evidence=evidence), ())
    attempts: list[Attempt] = []
    by_links = yield from _by_short_links(embed, attempts, known)
    if by_links.ref is not None:
        return _found(by_links, attempts)
    evidence = by_links.evidence
    for resolver in platform.resolvers:
        attempt, found = yield from tried(resolver.name, resolver.ask(embed), source=resolver.source, known=known)
        if found is not None and found.ref is not None:
            both = replace(found, evidence=(*evidence, *found.evidence, *_clock(found.ref, embed)))
            return _found(both, (*attempts, attempt))
        if found is not None:
            detail = "; ".join(one.detail for one in found.evidence)
            attempt = replace(attempt, outcome=Outcome.UNRESOLVED, reason="no_post", detail=detail)
            evidence = (*evidence, *found.evidence)
        attempts.append(attempt)
    return Resolved(
        resolution=Resolution(ref=None, evidence=evidence), outcome=_unresolved(attempts), attempts=tuple(attempts)
    )


def _found(resolution: Resolution, attempts: Iterable[Attempt]) -> Resolved:
    return Resolved(resolution=resolution, outcome=Outcome.PENDING, attempts=tuple(attempts))


def _unresolved(attempts: Iterable[Attempt]) -> Outcome:
    """Say `unresolved` only where everybody answered; else what kept an answer from us, so that we ask again."""
    passing = {attempt.outcome for attempt in attempts if attempt.passing} & PASSING
    return next((outcome for outcome in _WORST if outcome in passing), Outcome.UNRESOLVED)


def _shown(embed: Embed, platform: Platform) -> PostRef | None:
    """Read the post off the embed itself: its address, or its id where ids alone name a post."""
    located = registry.locate(embed.url) if embed.url else None
    if located is None and embed.post_id and not platform.federated:
        if platform.ids_within_account and not embed.handle:
            return None
        return platform.ref(embed.post_id, handle=embed.handle)
    if located is not None and located.handle is None and embed.handle:
        return replace(located, handle=embed.handle)
    return located


def _clock(ref: PostRef, embed: Embed) -> tuple[Evidence, ...]:
    """Compare the id's clock with the printed day."""
    if embed.date is None:
        return ()
    utc = registry.platform(ref.platform).prints_utc
    said = verdict(embed.date, ref.posted_at, precision=ref.precision, utc=utc)
    day = f"says {ref.posted_at.date()}" if ref.posted_at else "holds no time"
    detail = f"the id {day}, the article {embed.date}: {said}"
    return (Evidence(kind="clock", agrees=_AGREES[said], detail=detail),)


def _handle(ref: PostRef, embed: Embed) -> tuple[Evidence, ...]:
    if not ref.handle or not embed.handle:
        return ()
    agrees = ref.handle.lower() == embed.handle.lower()
    return (Evidence(kind="handle", agrees=agrees, detail=f"the link says @{ref.handle}, the article @{embed.handle}"),)


@dataclass(frozen=True, slots=True)
class _Lead:
    """A post to which a short link of the embed leads, and what speaks for and against that it is the embed's own."""

    ref: PostRef
    own_media: bool
    evidence: tuple[Evidence, ...]

    @property
    def fits(self) -> bool:
        return all(one.agrees is not False for one in self.evidence)


def _by_short_links(embed: Embed, attempts: list[Attempt], known: Sequence[Capture]) -> Flow[Resolution]:
    """Follow the embed's short links until one leads to its own pictures; else take the one post that others lead to."""
    evidence: tuple[Evidence, ...] = ()
    leads: dict[PostRef, _Lead] = {}
    for link in _short_links(embed):
        attempt, target = yield from tried(f"{embed.platform}/short-link", follow(link), known=known)
        if attempt.outcome is Outcome.NOT_FOUND:
            attempts.append(attempt)
            attempt, target = yield from tried(
                "wayback/short-link", follow_archived(link), source=Source.ARCHIVE, known=known
            )
        if target is None:
            attempts.append(attempt)
            continue
        attempts.append(replace(attempt, detail=f"leads to {target.url}"))
        lead = _lead(link, target, embed)
        evidence += lead.evidence
        if lead.fits and lead.own_media:
            return Resolution(ref=lead.ref, confidence=_OWN_MEDIA, evidence=evidence)
        if lead.fits:
            leads[lead.ref] = lead
    if len(leads) == 1:
        return Resolution(ref=next(iter(leads)), confidence=_A_LINK, evidence=evidence)
    attempts[:] = [
        replace(one, outcome=Outcome.UNRESOLVED, reason=one.reason or "not_taken")
        if one.outcome in {Outcome.LIVE, Outcome.ARCHIVED}
        else one
        for one in attempts
    ]
    return Resolution(ref=None, evidence=evidence)


def _short_links(embed: Embed) -> tuple[str, ...]:
    shown = registry.recognise(embed.url) if embed.url else None
    return (*((shown.url,) if isinstance(shown, ShortLink) else ()), *embed.short_links)


def _lead(link: str, target: Target, embed: Embed) -> _Lead:
    ref = target.ref
    platform = registry.platform(ref.platform)
    host = parsed.host if (parsed := links.parse(link)) else ""
    own = host in platform.short_aliases or any(part in target.url for part in platform.own_media)
    detail = f"{link} leads to {target.url}"
    said = Evidence(kind="short_link", agrees=None if ref.platform == embed.platform else False, detail=detail)
    return _Lead(ref, own, (said, *_handle(ref, embed), *_clock(ref, embed)))


@dataclass(frozen=True, slots=True)
class Target:
    """A post that a short link leads to, and the address as it was given there."""

    ref: PostRef
    url: str


def follow(link: str) -> Flow[Target]:
    """Follow a short link, from one short host to the next, to a post.

    Shapes:  both of t.co's answers are read: a redirect, and a page that sends its reader on.
    Errors:  UnreadableError (`not_a_post`, `unresolved`) where it leads elsewhere; what the status stands for where it is dead.
    """
    address = link
    for _ in range(STEPS):
        found = registry.recognise(address)
        if isinstance(found, PostRef):
            return Target(found, address)
        if not isinstance(found, ShortLink):
            elsewhere = f"{link} leads to {address[:200]}, which is no post"
            raise UnreadableError(elsewhere, outcome=Outcome.UNRESOLVED, reason="not_a_post", url=link)
        capture = yield Request(url=_asked(found), hops=0)
        location = capture.header("location") if 300 <= (capture.status or 0) < 400 else None
        if location is None:
            replies.refused(capture)
            location = pages.sent_on(replies.text(capture))
        if location is None:
            raise UnreadableError(f"{link} leads nowhere", reason="no_target", url=link, capture=capture)
        address = _joined(capture.url, location)
    raise UnreadableError(f"{link} goes round in circles", reason="redirect_loop", url=link)


def follow_archived(link: str) -> Flow[Target]:
    """Tell to which post a short link that is dead by now once led.

    Errors:  as `follow`, of the archive.
    """
    found = registry.recognise(link)
    address = yield from wayback.led_to(_asked(found) if isinstance(found, ShortLink) else link)
    ref = registry.locate(address)
    if ref is None:
        elsewhere = f"{link} led to {address[:200]}, which is no post"
        raise UnreadableError(elsewhere, outcome=Outcome.UNRESOLVED, reason="not_a_post", url=link)
    return Target(ref, address)


def _asked(short: ShortLink) -> str:
    """Write the address at which a short link is answered: some hosts only show what another one answers."""
    link = links.parse(short.url)
    alias = registry.platform(short.platform).short_aliases.get(link.host) if link else None
    return f"https://{alias}{link.path}" if link and alias else short.url


def _joined(base: str, location: str) -> str:
    try:
        return urljoin(base, location)
    except ValueError:
        return location
