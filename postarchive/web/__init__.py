"""The way out: everything that leaves this library leaves through here."""

from postarchive.web.credentials import Secret, from_environment
from postarchive.web.engine import AsyncWeb
from postarchive.web.events import Event
from postarchive.web.pace import Clock, Manner
from postarchive.web.patience import Retry
from postarchive.web.sync import Web

__all__ = ["AsyncWeb", "Clock", "Event", "Manner", "Retry", "Secret", "Web", "from_environment"]
