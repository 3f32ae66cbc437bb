"""Finding bytes in bytes: by stringzilla's instructions, where it is installed, or by Python's own. The answers are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

find: Callable[..., int] = bytes.find
"""Give the first place of some bytes in others, from a start to an end, or -1."""

rfind: Callable[..., int] = bytes.rfind
"""Give the last place, or -1."""

count: Callable[..., int] = bytes.count
"""Count how often some bytes stand in others."""

try:
    import stringzilla
except ImportError:
    pass
else:
    find, rfind, count = stringzilla.find, stringzilla.rfind, stringzilla.count
