"""List every page of `docs/decisions` in the documentation's contents, so that a decision is one new file."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def on_config(config: Any) -> Any:
    pages = sorted(Path(config.docs_dir, "decisions").glob("[0-9]*.md"))
    for entry in config.nav:
        if "Decisions" in entry:
            entry["Decisions"] = ["decisions/index.md", *(f"decisions/{page.name}" for page in pages)]
    return config
