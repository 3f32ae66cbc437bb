"""The way out: everything that leaves this library leaves through here."""

from postarchive.web.engine import AsyncWeb
from postarchive.web.pace import Clock
from postarchive.web.patience import Retry
from postarchive.web.sync import Web

__all__ = ["AsyncWeb", "Clock", "Retry", "Web"]
