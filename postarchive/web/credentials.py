"""Secrets that requests carry: where they come from, and how they are kept from everything that is written down."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import quote

from postarchive.protocols import replies

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postarchive.model import Capture

_SHORTEST = 8
"""Characters from which on a word of a header is taken for a secret: shorter ones stand in every page."""


class Secret:
    """A text that is shown to nobody: `repr`, `str` and formatting give `…`, and only `reveal` the text itself."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Give the text, for the one place that sends it."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    def __str__(self) -> str:
        return "…"

    def __format__(self, _: str) -> str:
        return "…"

    def __reduce__(self) -> str:
        raise TypeError("a secret is neither copied nor pickled")


Credentials: TypeAlias = Callable[[str], Mapping[str, Secret] | None]
"""Takes a host and gives the headers that are for it alone, such as `{"Authorization": Secret("Bearer …")}`, or None."""


def from_environment(environ: Mapping[str, str]) -> Credentials:
    """Read bearer tokens from an environment: `POSTARCHIVE_TOKEN_API_EXAMPLE_ORG` is for `api.example.org`."""

    def credentials(host: str) -> Mapping[str, Secret] | None:
        token = environ.get("POSTARCHIVE_TOKEN_" + re.sub(r"[^A-Z0-9]", "_", host.upper()))
        return {"Authorization": Secret(f"Bearer {token}")} if token else None

    return credentials


def repeats(capture: Capture, sent: Iterable[Secret]) -> bool:
    """Tell whether an answer says a secret that was sent: it would be stored, and recorded, with the answer.

    Shapes:  also as JSON, an address or a page would write it.
    """
    secrets = {word for secret in sent for word in secret.reveal().split() if len(word) >= _SHORTEST}
    told = "\n".join(f"{name}: {value}" for name, value in capture.headers).encode("utf-8", "replace")
    told += b"\n" + capture.body + b"\n" + replies.content(capture, limit=len(capture.body) * 1000 + (1 << 20))
    return any(spelt.encode() in told for secret in secrets for spelt in _spellings(secret))


def _spellings(secret: str) -> set[str]:
    quoted = quote(secret, safe="")
    return {secret, secret.replace("/", r"\/"), json.dumps(secret)[1:-1], quoted, quoted.lower(), html.escape(secret)}
