"""Write docs/platform-table.md: what is known of each platform, out of the platforms' own files.

Run it from anywhere:  python docs/tools/make_platforms.py
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from postarchive import registry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postarchive.contract import Platform

TARGET = Path(__file__).resolve().parents[1] / "platform-table.md"
HEAD = """# The platforms

Written by `docs/tools/make_platforms.py` out of the platforms' own files; do not edit. An address in an attribute of a frame, of an
element of its own or of an empty place is read for every platform; *markup* are the forms that a platform's file reads
besides: elements, scripts' calls, a bare id beside its name. *Clock* says what an id tells of the time. *Fetchers* ask the platform itself; *archives* says that copies in web
archives can be read.

| platform | hosts | markup | clock | fetchers | archives |
| --- | --- | --- | --- | --- | --- |
"""
MOST_HOSTS = 4


def table() -> str:
    """Write the page."""
    found = sorted(registry.platforms(), key=lambda one: one.title.lower())
    rows = "\n".join(map(_row, found))
    sources = "\n\n".join(f"**{one.title}**\n\n{_sources(one)}" for one in found)
    return f"{HEAD}{rows}\n\n## Sources\n\n{sources}\n"


def _row(one: Platform) -> str:
    markup = (".".join((form.tag, *sorted(form.classes)[:1])) for form in one.markup)
    calls = (f"{call.name.removesuffix('(')}()" for call in one.calls)
    bare = ("a bare id",) if one.bare_id else ()
    clock = one.clock.precision.value if one.clock else ""
    fetchers = (fetcher.name for fetcher in one.fetchers)
    cells = (one.title, _hosts(one), _list((*dict.fromkeys((*markup, *calls)), *bare)), clock, _list(fetchers))
    return f"| {' | '.join(cells)} | {'yes' if one.holdings else ''} |"


def _hosts(one: Platform) -> str:
    if one.federated:
        return "any"
    hosts = sorted((claim for claim in one.claims if not claim.endswith(":")), key=lambda host: (len(host), host))
    more = f" and {len(hosts) - MOST_HOSTS} more" if len(hosts) > MOST_HOSTS else ""
    return f"{_list(hosts[:MOST_HOSTS])}{more}"


def _list(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" if name != "a bare id" else name for name in names)


def _sources(one: Platform) -> str:
    """Give the sources that the platform's file names."""
    module = next(
        module
        for name, module in sys.modules.items()
        if name.startswith("postarchive.platforms.") and getattr(module, "PLATFORM", None) is one
    )
    lines = (module.__doc__ or "").partition("Sources:")[2].strip().splitlines()
    return "\n".join(f"    {line.strip()}" for line in lines)


if __name__ == "__main__":
    TARGET.write_text(table(), encoding="utf-8")
