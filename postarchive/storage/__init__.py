"""The disk: one SQLite file that holds an archive. Rows never leave this folder; values go in and come out.

The tables are a public schema all the same (`docs/tables.md`): query them with any tool that reads SQLite.
"""

from __future__ import annotations

from postarchive.storage.store import Store

__all__ = ["Store"]
