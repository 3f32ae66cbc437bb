"""What the gate tells the walk: which elements to look at, and where else something may be."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postarchive.model import PostRef


@dataclass(slots=True)
class Clues:
    """What the bytes of one page say.

    Shapes:  `selectors` find the elements that may show a post; `bare` are the addresses that may stand alone, by address
             as shown; `hosts` have posts in scripts or in markup that is a value; `scripts` are the spans of those that hold
             addresses of posts, and where they do, `ids` says that some name posts by ids, and `tags` that some hold tags
             that do; `made` is where those begin that may make embeds of ids, or are templates; `lines` says that printed
             lines may stand among the words;
             behind `end` nothing can come.
    """

    selectors: dict[str, None] = field(default_factory=dict)
    bare: dict[str, PostRef] = field(default_factory=dict)
    hosts: set[str] = field(default_factory=set)
    scripts: dict[tuple[int, int], list[int]] = field(default_factory=dict)
    made: set[int] = field(default_factory=set)
    lines: bool = False
    ids: bool = False
    tags: bool = False
    end: int = 0
