"""Find the posts that an article shows: `detect`, a function of its arguments and nothing else."""

from __future__ import annotations

from postarchive.detection import encodings, mixed
from postarchive.model import Detection

KINDS = ("auto", "html", "text")
_SOURCES = (str, bytes)  # a union would be built anew at each call

_NOTHING = Detection(kind="text")


def detect(
    source: str | bytes, kind: str = "auto", *, url: str | None = None, encoding: str | None = None
) -> Detection:
    """Find the posts that an article shows.

    Shapes:  `kind` is "html", "text" or "auto": in a page, tags break the words; a text may hold some, and raw embeds.
             `url` is the article's own address, which is no post of itself and what relative links start from;
             `encoding` is a label of the Encoding Standard, for bytes. The embeds come in document order; `notes` say
             what was replaced, capped or skipped, and why.
    Errors:  TypeError for a source that is neither `str` nor `bytes`; ValueError for another kind. Nothing that an
             article contains raises.
    """
    if kind not in KINDS or not isinstance(source, _SOURCES):
        raise _refused(source, kind)
    if isinstance(source, str):
        return _detect_text(source, kind, url)
    codec, skipped, notes = encodings.choose(source, encoding, page=kind != "text")
    if codec == "utf-8" and (kind == "html" or (kind == "auto" and mixed.is_document(source))):
        return _detect_html(source[skipped:], url, codec, notes)
    # A byte order mark counts as a code point, so that `start` and `end` slice what any decoder gives.
    content, replaced = encodings.decode(source, codec)
    return _detect_text(content, kind, url, codec, (*notes, *replaced))


def read(source: str | bytes, kind: str, encoding: str | None) -> tuple[str, str]:
    """Read an article as `detect` does: its words, and whether it is a page or a text.

    Errors:  as `detect`.
    """
    if kind not in KINDS or not isinstance(source, _SOURCES):
        raise _refused(source, kind)
    if isinstance(source, bytes):
        codec, skipped, _ = encodings.choose(source, encoding, page=kind != "text")
        source, _ = encodings.decode(source[skipped:], codec)
    return source, _kind(source, kind)


def _refused(source: object, kind: str) -> TypeError | ValueError:
    if not isinstance(source, _SOURCES):
        return TypeError(f"source must be str or bytes, not {type(source).__name__}")
    return ValueError(f"kind must be one of {', '.join(KINDS)}, not {kind!r}")


def _kind(content: str, kind: str) -> str:
    return kind if kind != "auto" else ("html" if mixed.is_page(content) else "text")


def _detect_text(
    content: str, kind: str, url: str | None, encoding: str | None = None, notes: tuple[str, ...] = ()
) -> Detection:
    if kind != "text" and _kind(content, kind) == "html":
        return _detect_html(content.encode("utf-8", "replace"), url, encoding, notes)
    embeds, capped = mixed.find(content, url)
    if not (embeds or encoding or notes or capped):
        return _NOTHING
    return Detection(embeds=embeds, kind="text", encoding=encoding, notes=(*notes, *capped))


def _detect_html(page: bytes, url: str | None, encoding: str | None, notes: tuple[str, ...]) -> Detection:
    from postarchive.detection import html  # the parser is loaded for pages only

    embeds, capped = html.find(page, url)
    return Detection(embeds=embeds, kind="html", encoding=encoding, notes=(*notes, *capped))
