"""`python -m postarchive`."""

from __future__ import annotations

import sys

from postarchive.cli import main

if __name__ == "__main__":
    sys.exit(main())
