"""What is tried again, how often, and after how long."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tenacity import AsyncRetrying, retry_if_exception, wait_random_exponential

from postarchive.errors import RateLimitError, RefusedAddressError, ServerError, UnreachableError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tenacity import RetryCallState

_SELDOM_PASSES = {"no_such_host", "no_name_service", "connection_refused", "tls"}
_NEVER_PASSES = {"host_down", "not_recorded"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """How patient the web is with one address.

    Shapes:  `attempts` counts all tries; what seldom passes (no such host, connection refused) gets two at most.
    Units:   before try n+1 passes a random time up to `first_wait` · 2ⁿ⁻¹, and never more than `longest_wait`; where the
             host says how long to wait, that is waited, but never more than `patience`: what takes longer is put off.
    """

    attempts: int = 4
    first_wait: float = 1.0
    longest_wait: float = 30.0
    patience: float = 120.0

    def tries(self, error: BaseException | None) -> int:
        """Tell how many tries an error is worth in all."""
        if getattr(error, "reason", "") in _SELDOM_PASSES:
            return min(self.attempts, 2)
        return self.attempts


def may_pass(error: BaseException) -> bool:
    """Tell whether the same request may well end otherwise a little later."""
    if isinstance(error, RefusedAddressError):
        return False
    if isinstance(error, UnreachableError | ServerError):
        return error.reason not in _NEVER_PASSES
    return isinstance(error, RateLimitError)


def retrying(retry: Retry, sleep: Callable[[float], Awaitable[None]], left: Callable[[], float]) -> AsyncRetrying:
    """Make the policy for one request; `left` tells how many seconds there are for a wait and a further try."""
    backoff = wait_random_exponential(multiplier=retry.first_wait, max=retry.longest_wait)

    def wait(state: RetryCallState) -> float:
        # where the host named a time, its gate waits, and every other task's request to it with it
        return 0.0 if getattr(_error(state), "retry_at", None) is not None else backoff(state)

    return AsyncRetrying(
        sleep=sleep,
        stop=lambda state: state.attempt_number >= retry.tries(_error(state)) or state.upcoming_sleep >= left(),
        wait=wait,
        retry=retry_if_exception(may_pass),
        reraise=True,
    )


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome is not None else None
