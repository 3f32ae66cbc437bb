"""What parts the words of a line: blanks of every width, and signs without a shape that typesetters and extractors leave.

Each is listed, for patterns' classes and for stripping alike.
"""

from __future__ import annotations

SHAPELESS = "\xad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
"""Soft hyphens, joiners, marks of direction, and byte order marks in the middle of a text."""

WIDTHS = " \t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
BLANKS = WIDTHS + SHAPELESS
BREAKS = "\r\n\x0b\x0c\x85\u2028\u2029"
ENTITY = r"&(?:amp;)?(?:nbsp|\#160|\#xa0);"
"""The pattern of a blank that was left as HTML spells it."""
