"""Make the README's picture from a real run of the example: `python docs/tools/make_picture.py`."""

from __future__ import annotations

import io
import os
import re
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "examples"))

from archive_article import main  # noqa: E402 - the example is no package

PICTURE = HERE.parent / "images" / "example.svg"
NIGHT = TerminalTheme(
    (16, 24, 32),
    (214, 222, 230),
    [
        (60, 72, 84),
        (240, 113, 120),
        (126, 211, 152),
        (244, 197, 106),
        (110, 170, 235),
        (190, 150, 230),
        (106, 205, 220),
        (214, 222, 230),
    ],
)

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    console = Console(record=True, width=124, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print("[dim]$[/dim] [bold]python examples/archive_article.py[/bold]\n")
    main(console=console)
    os.chdir("/")
PICTURE.parent.mkdir(exist_ok=True)
svg = console.export_svg(title="postarchive", theme=NIGHT, unique_id="example")
svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)  # no font is fetched from anywhere to see it
PICTURE.write_text("\n".join(line.rstrip() for line in svg.splitlines()) + "\n", "utf-8")
