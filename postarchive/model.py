"""The values that flow from an article to the archive. Frozen; each room makes the next one and changes none.

An article shows an `Embed`; the embed means a `PostRef`; the web answers with a `Capture`, which a reader turns into
a `Post`; a look at a post is a `Snapshot`. `None` always means *not shown* or *not known*. Times are aware and UTC.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    import datetime as dt


class Outcome(StrEnum):
    """What became of a look. A refusal is never a deletion."""

    LIVE = "live"
    ARCHIVED = "archived"
    DELETED = "deleted"
    NOT_FOUND = "not_found"
    SUSPENDED = "suspended"
    PRIVATE = "private"
    LOGIN_WALL = "login_wall"
    AGE_GATED = "age_gated"
    WITHHELD = "withheld"
    RATE_LIMITED = "rate_limited"
    BLOCKED = "blocked"
    SERVER_ERROR = "server_error"
    UNREACHABLE = "unreachable"
    UNPARSABLE = "unparsable"
    NOT_ARCHIVED = "not_archived"
    UNRESOLVED = "unresolved"
    """An embed whose post could not be told from the article, nor from what the web answered."""
    PENDING = "pending"
    """Nobody has looked yet."""


PASSING = frozenset({Outcome.RATE_LIMITED, Outcome.SERVER_ERROR, Outcome.UNREACHABLE})
"""Outcomes that may be another by tomorrow: what ended so is due again."""


class Source(StrEnum):
    """Where a capture comes from."""

    LIVE = "live"
    ARCHIVE = "archive"
    LOCAL = "local"
    EMBED = "embed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What came in at the top, exactly as given, and what the caller says of it.

    Shapes:  `kind` is "html" or "text"; `source` is an address, a path, or None; `fields` is any JSON object.
    """

    content: str | bytes
    kind: str
    source: str | None = None
    encoding: str | None = None
    title: str | None = None
    outlet: str | None = None
    published_at: dt.datetime | None = None
    corpus: str | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    received_at: dt.datetime | None = None

    @property
    def raw(self) -> bytes:
        """The content as bytes; what was given as `str` is UTF-8, lone surrogates kept as they are."""
        return self.content if isinstance(self.content, bytes) else self.content.encode("utf-8", "surrogatepass")

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.raw).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A place in a page by its words, as W3C's TextQuoteSelector says it: the words and what stands around them."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Embed:
    """A post as one article shows it.

    Shapes:  `short_links` have `https://` in front; `date` is the printed day; `start` and `end` are code points in the
             text as given, from the body's first to behind the attribution line; `selector` and `quote` are the
             place in HTML; `alternatives` are the other places at which the body may begin, likeliest first, where the
             text leaves that open; `why` tells a person on what grounds this was taken for a post; `reply_to` and `quotes`
             are the posts that it answers and quotes, where the markup says which.
    """

    platform: str
    handle: str | None = None
    name: str | None = None
    date: dt.date | None = None
    body: str | None = None
    short_links: tuple[str, ...] = ()
    url: str | None = None
    post_id: str | None = None
    ordinal: int = 0
    intro: str | None = None
    start: int | None = None
    end: int | None = None
    selector: str | None = None
    quote: Quote | None = None
    markup: str | None = None
    certain: bool = True
    alternatives: tuple[int, ...] = ()
    why: tuple[str, ...] = ()
    detector: str = ""
    reply_to: PostRef | None = None
    quotes: PostRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection(Sequence[Embed]):
    """What `detect` returns: the embeds in document order, the encoding used, and what was capped or skipped."""

    embeds: tuple[Embed, ...] = ()
    kind: str = "text"
    encoding: str | None = None
    notes: tuple[str, ...] = ()

    @overload
    def __getitem__(self, index: int) -> Embed: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Embed, ...]: ...
    def __getitem__(self, index: int | slice) -> Embed | tuple[Embed, ...]:
        return self.embeds[index]

    def __len__(self) -> int:
        return len(self.embeds)


class Precision(StrEnum):
    """How the time in an id stands to the time of the post."""

    EXACT = "exact"
    """The platform's own clock, as it took the post: seconds at most."""
    LOWER_BOUND = "lower bound"
    """The id was made before the post was out: when an upload began, or a post was scheduled."""
    UPPER_BOUND = "upper bound"
    """The id was made after the time that the platform gives for the post: when a video was ready."""
    CLIENT = "client"
    """The author's own program chose the id, so it can lie."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRef:
    """Which post it is. Two are equal when they name one post; handle, address and time are only told of it.

    Shapes:  `host` is the server, where the platform is a federation; `account` is whose id it is, or within what it
             counts, where ids are not of the whole platform (a Bluesky DID, or the handle while the DID is not known; a
             Telegram channel; the Reddit post that a comment is under).
    Units:   `posted_at` is aware UTC, read off the id where the platform's ids hold a clock; `precision` says how well.
    """

    platform: str
    post_id: str
    host: str | None = None
    account: str | None = None
    handle: str | None = field(default=None, compare=False)
    url: str = field(default="", compare=False)
    posted_at: dt.datetime | None = field(default=None, compare=False)
    precision: Precision | None = field(default=None, compare=False)

    @property
    def key(self) -> str:
        """The name that is unique: `twitter:1653…`, `mastodon:example.social/110…`, `bluesky:did:plc:…/3k…`."""
        scope = self.host or self.account
        return f"{self.platform}:{scope}/{self.post_id}" if scope else f"{self.platform}:{self.post_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortLink:
    """An address that leads to a post, but only a request can tell to which."""

    platform: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One piece for or against a resolution: what was compared (`kind`), whether it agreed, and the words for it."""

    kind: str
    agrees: bool | None
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """Which post an embed shows, how sure that is, and on what evidence.

    Units:  `confidence` runs from 0 (no post) to 1 (the platform's own id stands in the article).
    """

    ref: PostRef | None
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A picture, video or sound of a post. `kind` is "photo", "video", "gif", "audio" or "other"."""

    kind: str
    url: str
    alt: str | None = None
    preview_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """The canonical record of a post, and which fetcher said so.

    Shapes:  `ref` is None only for a post that is known by nothing but an embed's words; `version` is what the platform
             calls this wording of the post (Bluesky's cid), where it has a word for it.
    """

    ref: PostRef | None
    handle: str | None = None
    name: str | None = None
    author_id: str | None = None
    body: str | None = None
    posted_at: dt.datetime | None = None
    edited_at: dt.datetime | None = None
    lang: str | None = None
    media: tuple[Media, ...] = ()
    reply_to: PostRef | None = None
    quotes: PostRef | None = None
    version: str | None = None
    fetcher: str = ""

    @property
    def key(self) -> str | None:
        return self.ref.key if self.ref else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a flow wants of the web.

    Shapes:  `expect` is "page", "json" or "media" and chooses the size limit; `hops` is how many redirects may be
             followed (0 gives the redirect itself as the answer); `headers` may hold a secret, and are not shown.
    """

    url: str
    method: str = "GET"
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    expect: str = "page"
    hops: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """A redirect that was followed on the way to a capture."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One response as received.

    Shapes:  `url` is the address that answered (behind `hops`); `body` is what came, still in its content coding;
             `protocols.replies` gives its decoded view. `confirms` is the earlier answer that a 304 says still holds: its
             bytes came then, and none now.
    """

    url: str
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    taken_at: dt.datetime | None = None
    source: Source = Source.LIVE
    hops: tuple[Hop, ...] = ()
    method: str = "GET"
    confirms: Capture | None = None

    @property
    def sha256(self) -> str:
        """The hash of the body; of the earlier one, where this answer confirms one."""
        return hashlib.sha256((self.confirms or self).body).hexdigest()

    @property
    def shown(self) -> Capture:
        """What a reader is given: this answer; or the one that it confirms, with what the headers say now of it."""
        earlier = self.confirms
        if earlier is None:
            return self
        now = [(name, value) for name, value in self.headers if not name.lower().startswith(("content-", "transfer-"))]
        renewed = {name.lower() for name, _ in now}
        kept = [(name, value) for name, value in earlier.headers if name.lower() not in renewed]
        return replace(self, status=earlier.status, headers=(*kept, *now), body=earlier.body, confirms=None)

    @property
    def asked(self) -> str:
        """The address that was asked for first."""
        return self.hops[0].url if self.hops else self.url

    def header(self, name: str) -> str | None:
        """Give the first header of that name, whatever its case."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One fetcher's or resolver's try at a post, and how it ended.

    Shapes:  `reason` is a stable code (`tombstone`, `http_404`, `refused_address`); `detail` is for people.
    Units:   `retry_at` is when the other side asked to be left alone until.
    """

    fetcher: str
    outcome: Outcome
    source: Source = Source.LIVE
    reason: str = ""
    detail: str = ""
    retry_at: dt.datetime | None = None
    captures: tuple[Capture, ...] = ()

    @property
    def passing(self) -> bool:
        """Whether another try, later, may end otherwise."""
        return self.outcome in PASSING and self.reason != "refused_address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """What came of working out an embed's post: the resolution, and every try at it that asked the web.

    Shapes:  `outcome` is the embed's own: `pending` where the post was found (its looks say the rest), else `unresolved`,
             or the passing trouble that kept the answer from us.
    """

    resolution: Resolution
    outcome: Outcome
    attempts: tuple[Attempt, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One look at one post at one time: the outcome, the record if any, every attempt with its captures."""

    ref: PostRef
    outcome: Outcome
    taken_at: dt.datetime
    post: Post | None = None
    attempts: tuple[Attempt, ...] = ()
