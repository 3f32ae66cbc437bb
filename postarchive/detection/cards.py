"""Links that are more than links: a script makes a card of one, or a post is drawn around another, by its time."""

from __future__ import annotations

import re

_BACK = 4_096
_SAY_CARD = (b"embed", b"lazy", b"iframely", b"data-pin-do")
_SAYS_WHEN = re.compile(
    rb">(?:\s|<[^<>]{1,300}>){0,6}[^<>]{0,12}?\d[:.]\d\d[^<>]{0,12}?(?:\xc2\xb7|&middot;|\xe2\x80\xa2)"
)
_VALUE_ENDS = re.compile(rb"[\"'\s]")


def is_card(page: bytes, opening: int, end: int) -> bool:
    """Tell whether a link says that a script makes an embed of it, or prints the time of a post that may be drawn around it.

    Shapes:  `opening` is where its tag begins, `end` is in its address.
    """
    closing = page.find(b">", end, end + _BACK)
    first = max(opening, end - _BACK)
    if any(map(page[first : max(end, closing)].count, _SAY_CARD)):
        value = _VALUE_ENDS.search(page, end, closing)
        said = page[first:end] + (page[value.start() : closing] if value else b"")
        if any(map(said.count, _SAY_CARD)):
            return True
    return _SAYS_WHEN.match(page, closing) is not None
