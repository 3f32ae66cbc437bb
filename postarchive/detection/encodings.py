"""Which encoding an article's bytes are in: its byte order mark, the caller's word, the page's own, then UTF-8.

Source:  https://html.spec.whatwg.org/#determining-the-character-encoding, the caller's word standing for the header's.
"""

from __future__ import annotations

from postarchive.protocols import charsets

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"))


def choose(raw: bytes, said: str | None, *, page: bool) -> tuple[str, int, tuple[str, ...]]:
    """Choose the codec: it, how many bytes of byte order mark to skip, and what there is to note.

    Shapes:  only the Encoding Standard's labels count; another word is noted and passed over.
    """
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return name, len(mark), ()
    found = charsets.codec(said) if said else None
    if found is not None:
        return found, 0, ()
    notes = (f"encoding {said[:40]!r} is not one of the web's and was not used",) if said else ()
    return (charsets.declared(raw) if page else None) or "utf-8", 0, notes


def decode(raw: bytes, codec: str) -> tuple[str, tuple[str, ...]]:
    """Read bytes, and note where some are not the codec's."""
    try:
        return raw.decode(codec), ()
    except UnicodeDecodeError:
        return raw.decode(codec, "replace"), (f"bytes that are not {codec} were replaced",)
