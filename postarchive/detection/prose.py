"""An article without its posts: `prose`, so that a study counts the journalist's words and not the president's."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from postarchive import registry
from postarchive.detection import mixed, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postarchive.model import Embed

_LONGEST_OPENER = 200


class Prose(str):
    """The words of an article that are no post's, and where each of them stood in it.

    Shapes:  `kept` are the stretches of the source of which this is made, in order: where each begins here, and where it
             begins and ends there. A page has none, since its words are not those of its source.
    """

    __slots__ = ("kept",)
    kept: tuple[tuple[int, int, int], ...]

    def place(self, offset: int) -> int:
        """Tell at which code point of the source a code point of the prose stands; `len(prose)` gives where it ends.

        Errors:  IndexError for a place that is not in the prose, LookupError for the prose of a page.
        """
        if not 0 <= offset <= len(self):
            raise IndexError(f"{offset} is not in a prose of {len(self)} code points")
        if not self.kept:
            raise LookupError("the prose of a page has no places in its source")
        here, begins, ends = self.kept[max(0, bisect_right(self.kept, offset, key=lambda one: one[0]) - 1)]
        return min(begins + offset - here, ends)


def prose(source: str | bytes, kind: str = "auto", *, url: str | None = None, encoding: str | None = None) -> Prose:
    """Give an article without its posts, and without what embed codes put before them.

    Shapes:  the arguments are those of `detect`. Of a text every code point that is no post's is kept as it is, and a line
             break stands where a post was cut out between two words; of a page the words that a reader sees are kept.
    Errors:  TypeError for a source that is neither `str` nor `bytes`; ValueError for another kind.
    """
    content, kind = read(source, kind, encoding)
    if kind == "html":
        from postarchive.detection import html  # the parser is loaded for pages only

        return _made(html.prose(content.encode("utf-8", "replace"), url), ())
    return cut(content, [one for one in mixed.find(content, url)[0] if one.start is not None])


def cut(content: str, embeds: Sequence[Embed]) -> Prose:
    """Cut the posts that were found in a text out of it."""
    pieces: list[str] = []
    kept: list[tuple[int, int, int]] = []
    length = reach = 0
    for start, end in (*((_begins(content, embed), embed.end or 0) for embed in embeds), (len(content), len(content))):
        if start > reach or not kept:
            if pieces and pieces[-1] and not pieces[-1][-1].isspace() and content[reach : reach + 1].strip():
                pieces.append("\n")
                length += 1
            kept.append((length, reach, max(start, reach)))
            pieces.append(content[reach:start])
            length += max(start - reach, 0)
        reach = max(reach, end)
    return _made("".join(pieces), tuple(kept))


def _begins(content: str, embed: Embed) -> int:
    """Tell where a post begins for a reader: at its words, or at what the embed code puts before them."""
    start = embed.start or 0
    before = content[max(0, start - _LONGEST_OPENER) : start].rstrip(" \t\r\n>")
    openers = registry.platform(embed.platform).openers
    opener = next((words for words in openers if before.endswith(words)), None)
    return max(0, start - _LONGEST_OPENER) + len(before) - len(opener) if opener else start


def _made(words: str, kept: tuple[tuple[int, int, int], ...]) -> Prose:
    made = Prose(words)
    made.kept = kept
    return made
