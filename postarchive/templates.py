"""Templates of addresses: one declaration that reads a path and writes it again.

`/{handle}/status/{post_id}` reads `/jack/status/20` into its slots; a query is declared as it is written,
`/watch?v={post_id}`; a last `/*` lets anything follow. A wrong declaration fails where it is made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from postarchive.links import Link

_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Route:
    """One template of a platform's addresses, with the slots' shapes.

    Errors:  ValueError where the template names a slot without a shape, or one twice.
    """

    template: str
    slots: dict[str, str]
    _path: re.Pattern[str] = field(init=False, repr=False, compare=False)
    _query: dict[str, re.Pattern[str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        names = _SLOT.findall(self.template)
        if missing := [name for name in names if name not in self.slots]:
            raise ValueError(f"route {self.template!r}: no shape for slot {missing[0]!r}")
        if len(set(names)) != len(names):
            raise ValueError(f"route {self.template!r}: a slot stands twice")
        path, _, query = self.template.partition("?")
        rest = path.endswith("/*")
        pattern = self._pattern(path.removesuffix("/*").rstrip("/"))
        object.__setattr__(self, "_path", re.compile(pattern + (r"(?:/.*)?" if rest else "/?"), re.DOTALL))
        pairs = (pair.split("=", 1) for pair in query.split("&") if pair)
        object.__setattr__(self, "_query", {name: re.compile(self._pattern(value)) for name, value in pairs})

    def _pattern(self, template: str) -> str:
        pieces = _SLOT.split(template)
        return "".join(
            f"(?P<{piece}>{self.slots[piece]})" if index % 2 else re.escape(piece) for index, piece in enumerate(pieces)
        )

    def read(self, link: Link) -> dict[str, str] | None:
        """Read an address into its slots, or give None where its shape is another."""
        path = self._path.fullmatch(unquote(link.path) if "%" in link.path else link.path)
        if path is None:
            return None
        found = path.groupdict()
        for name, pattern in self._query.items():
            value = pattern.fullmatch(link.query.get(name, ""))
            if value is None:
                return None
            found |= value.groupdict()
        return found


def write(template: str, values: dict[str, str | None]) -> str | None:
    """Write an address from its template, or give None where a slot has no value.

    Values are percent-encoded where a path needs it; what the platforms use in ids and handles stays readable.
    """
    if any(values.get(name) is None for name in _SLOT.findall(template)):
        return None
    return _SLOT.sub(lambda slot: quote(values[slot[1]] or "", safe=":@.~-_"), template)
