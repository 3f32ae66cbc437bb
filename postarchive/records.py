"""The values that come out of the archive: what it did, what it holds, what it found. Frozen, as all values here."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from postarchive.model import Attempt, Embed, Evidence, Outcome, Post, PostRef


class State(StrEnum):
    """What is known of a post itself, from looks at its live source alone."""

    UNKNOWN = "unknown"
    """Nobody has looked, or the source never said: refusals and failures say nothing of the post."""
    LIVE = "live"
    MISSING = "missing"
    """The source said that it is not there, but not yet twice, a day apart."""
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What `Archive.add` did with an article.

    Shapes:  `article` is the article's key in the archive: its source, or `sha256:…` where it has none; `version` counts
             from 1; `new` is False where this very content was there already, and then nothing was added.
    """

    article: str
    version: int
    new: bool
    embeds: tuple[EmbedRecord, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedRecord:
    """An embed as the archive knows it now.

    Shapes:  `article` is the key of the article that shows it, None for a short link that was handed in alone;
             `ref` is None until its post is known; `attempts` are the tries to find out which post it is.
    Units:   `due_at` is when it, or its post, may be looked at again; None where nothing is due.
    """

    embed: Embed
    outcome: Outcome
    article: str | None = None
    version: int | None = None
    ref: PostRef | None = None
    state: State = State.UNKNOWN
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    due_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRecord:
    """A post as the archive knows it now.

    Shapes:  `outcome` is that of its last look, `state` what all looks at its live source say together; `post` is the best
             record held, from a live answer where there was one; `aliases` are its other keys.
    Units:   `last_known_alive_at` may come from a copy in a web archive; `due_at` is None where no look is due.
    """

    ref: PostRef
    outcome: Outcome
    state: State
    first_seen_at: dt.datetime
    post: Post | None = None
    aliases: tuple[str, ...] = ()
    last_looked_at: dt.datetime | None = None
    last_known_alive_at: dt.datetime | None = None
    due_at: dt.datetime | None = None

    @property
    def key(self) -> str:
        return self.ref.key


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRecord:
    """An article's current version, as it was given, and the embeds that it shows.

    Shapes:  `key` is the source, or `sha256:…` where there is none; `versions` counts all that were added; the content
             itself comes from `Archive.content(sha256)`.
    """

    key: str
    sha256: str
    kind: str
    received_at: dt.datetime
    source: str | None = None
    versions: int = 1
    encoding: str | None = None
    title: str | None = None
    outlet: str | None = None
    published_at: dt.datetime | None = None
    corpus: str | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    embeds: tuple[EmbedRecord, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One post that a search found, best first.

    Shapes:  `post` is the record, or, of a post that nobody has had yet, what the embed's own words say (its `ref` is None
             where even the post is not known); `embed` and `article` are set where the words of an article matched;
             `snippet` shows the words found between « and ».
    """

    post: Post
    snippet: str
    outcome: Outcome
    embed: Embed | None = None
    article: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One finished item of a run. When it is handed over, it is in the file.

    Shapes:  `verb` is "resolve" (an embed) or "snapshot" (a post); `done` counts the run's steps from 1; `left` is how
             many are known to be still to do.
    """

    verb: Literal["resolve", "snapshot"]
    outcome: Outcome
    done: int
    left: int
    ref: PostRef | None = None
    embed: Embed | None = None
    article: str | None = None

    def __str__(self) -> str:
        what = self.ref.key if self.ref else f"{self.embed.platform}: {_words(self.embed)}" if self.embed else "?"
        return f"{self.verb} {what}: {self.outcome}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """How things stand after a run.

    Shapes:  `outcomes` counts the current outcome of every embed, and of every post that no embed shows, in the whole
             archive or in what the run was limited to; `steps` is what this run did; `bugs` are steps that our own or a
             plug-in's fault cut short; `due` is how many are to be looked at again (or still are to be for the first time).
    Units:   `next_due_at` is the earliest time at which a further run finds something to do.
    """

    outcomes: Mapping[Outcome, int]
    steps: int = 0
    bugs: int = 0
    due: int = 0
    next_due_at: dt.datetime | None = None

    @property
    def total(self) -> int:
        return sum(self.outcomes.values())


def _words(embed: Embed) -> str:
    return (
        embed.url or (embed.short_links[0] if embed.short_links else "") or f"@{embed.handle or '?'} {embed.date or ''}"
    )
