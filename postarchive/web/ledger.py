"""What hosts are owed, kept where other processes see it, and whoever comes after this one: an archive has such a ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt


class Ledger(Protocol):
    """Where turns and holds are written down.

    Shapes:  called in threads; `name` is a host, or a host and the beginning of a path.
    Units:   times are aware UTC, by a clock that all who share the ledger go by; `pace` is in seconds.
    """

    def claim(self, name: str, pace: float, *, at: dt.datetime) -> tuple[dt.datetime, bool]:
        """Take the next turn, at or after `at`, and no sooner than `pace` after anybody's last one.

        Gives its time and True; or, where the host asked to be left alone, the end of that and False: then nothing was
        taken.
        """
        ...

    def give_back(self, name: str, pace: float, *, at: dt.datetime) -> None:
        """Give back the turn of that time, which no request was sent in, unless somebody has taken one behind it."""
        ...

    def hold(self, host: str, *, until: dt.datetime) -> None:
        """Write down that a host asks to be left alone, with all that lies on it."""
        ...
