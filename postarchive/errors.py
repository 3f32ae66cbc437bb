"""Everything that this library raises.

    PostArchiveError
    ├── ResolveError
    │   ├── UnknownPlatformError
    │   └── UnresolvedError
    ├── FetchError
    │   ├── UnreachableError
    │   │   └── RefusedAddressError
    │   ├── ServerError
    │   ├── RateLimitError
    │   ├── BlockedError
    │   ├── LoginRequiredError
    │   ├── WithheldError
    │   ├── PostGoneError
    │   ├── NotArchivedError
    │   └── UnreadableError
    │       └── TooLargeError
    ├── StoreError
    │   ├── NotAnArchiveError
    │   ├── SchemaError
    │   ├── BusyError
    │   └── DiskError
    └── PluginError

A `FetchError` knows the `Outcome` that it stands for: a flow that ends with one has a finding, not a failure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from postarchive.model import Outcome

if TYPE_CHECKING:
    import datetime as dt

    from postarchive.model import Capture


class PostArchiveError(Exception):
    """The root: catch this to catch all that we raise on purpose."""


class ResolveError(PostArchiveError):
    """An embed or an address could not be taken to a post."""


class UnknownPlatformError(ResolveError):
    """No platform here claims the address. `postarchive locate` shows what is known of one."""


class UnresolvedError(ResolveError):
    """The article does not say which post it was, and nothing that was asked could tell."""


class FetchError(PostArchiveError):
    """A request, or the reading of its answer, ended without a post.

    Shapes:  `outcome` is what the look found; `reason` a stable code; `url` what was asked; `capture` the answer, where
             there was one; `retry_at` when the other side may be asked again, where it said so.
    """

    default_outcome: ClassVar[Outcome] = Outcome.UNPARSABLE
    default_reason: ClassVar[str] = "fetch"

    def __init__(
        self,
        message: str,
        *,
        outcome: Outcome | None = None,
        reason: str | None = None,
        url: str | None = None,
        capture: Capture | None = None,
        retry_at: dt.datetime | None = None,
    ) -> None:
        super().__init__(message)
        self.outcome = outcome or self.default_outcome
        self.reason = reason or self.default_reason
        self.url = url
        self.capture = capture
        self.retry_at = retry_at


class UnreachableError(FetchError):
    """No answer came: no such host, no route, no handshake, or none in time. Ask again later."""

    default_outcome = Outcome.UNREACHABLE
    default_reason = "unreachable"


class RefusedAddressError(UnreachableError):
    """We did not ask: the address is private, malformed, or not of the web. Asking again will not help."""

    default_reason = "refused_address"


class ServerError(FetchError):
    """The server failed, or the answer broke off half way. Ask again later."""

    default_outcome = Outcome.SERVER_ERROR
    default_reason = "server_error"


class RateLimitError(FetchError):
    """The server asks for patience until `retry_at`. Do not ask it before; other hosts are not concerned."""

    default_outcome = Outcome.RATE_LIMITED
    default_reason = "rate_limited"


class BlockedError(FetchError):
    """The server refuses this client. Says nothing about the post; do not try again from here today."""

    default_outcome = Outcome.BLOCKED
    default_reason = "blocked"


class LoginRequiredError(FetchError):
    """Only somebody logged in may see it. Says nothing about the post; another fetcher may have it."""

    default_outcome = Outcome.LOGIN_WALL
    default_reason = "login_wall"


class WithheldError(FetchError):
    """Kept back for legal reasons, or by the archive's own rules. Another place may show it."""

    default_outcome = Outcome.WITHHELD
    default_reason = "withheld"


class PostGoneError(FetchError):
    """The platform says that there is no such post (any more). A finding: an archive may still have a copy."""

    default_outcome = Outcome.NOT_FOUND
    default_reason = "not_found"


class NotArchivedError(FetchError):
    """The web archive holds no copy that a reader could use."""

    default_outcome = Outcome.NOT_ARCHIVED
    default_reason = "not_archived"


class UnreadableError(FetchError):
    """An answer came that no reader understands. Its bytes are kept: a better reader may come."""

    default_outcome = Outcome.UNPARSABLE
    default_reason = "unparsable"


class TooLargeError(UnreadableError):
    """The answer was larger than the limit for its kind; reading stopped there."""

    default_reason = "too_large"


class StoreError(PostArchiveError):
    """The archive's file cannot be used as it is."""


class NotAnArchiveError(StoreError):
    """The file is something else, or damaged. It was not touched; name another file."""


class SchemaError(StoreError):
    """The file was written by a newer postarchive. It was not touched; install that version or a later one."""


class BusyError(StoreError):
    """Another process holds the archive. Nothing was written; try again when it is done."""


class DiskError(StoreError):
    """The disk is full, or the file may not be written. The archive is good up to the last commit; make room, go on."""


class PluginError(PostArchiveError):
    """A plug-in cannot be loaded, or claims what another one has. The message names both."""
