"""Whether two texts are the same post, once printed in an article and once read at its source."""

from __future__ import annotations

import html
import re
import unicodedata

_LONGEST = 4_000
"""Code points of each text that are compared; the rest of a long post adds nothing to the answer."""
_LINK = re.compile(r"(?i)(?:https?://|pic\.(?:twitter|x)\.com/)\S+")
_MENTIONS = re.compile(r"(?:\s{0,4}@\w{1,64})+\s+")
_SIGNS = re.compile(r"[\s\"'`“”„‟«»‘’‚‛‹›\u200b-\u200f\u2060\ufe0f]+")
_CUT = ("…", "...", "[…]")
_SHORT = 20
_PREFIX = 40
_ALIKE = 90.0


def same(printed: str, read: str) -> str | None:
    """Tell on what ground two texts are the same post, or give None.

    Shapes:  links, leading mentions, quotes and white space do not count; a text that is cut (`…`) must be the other's
             beginning, of 40 signs at least; short texts must be equal.
    """
    cut = any(text.rstrip(' \n"”»').endswith(_CUT) or "…" in text[-40:] for text in (printed, read))
    one, other = _bare(printed), _bare(read)
    if not one or not other:
        return None
    if one == other:
        return "equal"
    shorter, longer = sorted((one, other), key=len)
    if cut and len(shorter) >= _PREFIX and longer.startswith(shorter):
        return "one is the other's beginning"
    if len(shorter) < _SHORT:
        return None
    from rapidfuzz import fuzz

    # Not the ratio of word sets, which calls a text the same as any longer one that holds its words.
    alike = fuzz.token_sort_ratio(one, other)
    return f"{alike:.0f} % alike" if alike >= _ALIKE else None


def _bare(text: str) -> str:
    text = unicodedata.normalize("NFC", html.unescape(text[:_LONGEST]))
    text = _LINK.sub(" ", text)
    mentions = _MENTIONS.match(text)
    text = text[mentions.end() :] if mentions else text
    return _SIGNS.sub(" ", text.replace("…", " ").replace("...", " ")).strip().casefold()
