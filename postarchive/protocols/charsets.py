"""Bytes to text as browsers do it; no charset, known or not, makes it raise.

Sources:
    Labels: https://encoding.spec.whatwg.org/#names-and-labels
    Order: https://html.spec.whatwg.org/#determining-the-character-encoding, UTF-8 being tried before the last resort.
"""

from __future__ import annotations

import codecs
import re

_IN_HEADER = re.compile(r"(?i)charset\s{0,8}=\s{0,8}[\"']?([^\s\"';]{1,40})")
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_IN_META = re.compile(rb"(?i)<meta\s[^>]{0,400}?charset\s{0,8}=\s{0,8}[\"']?\s{0,8}([^\s\"'/>;]{1,40})")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(data: bytes, content_type: str | None = None, *, page: bool = False) -> str:
    """Decode what a server sent; what cannot be decoded becomes U+FFFD.

    Shapes:  the byte order mark decides, then the header, then (for a page) its own `<meta>`, then UTF-8, and Windows-1252
             where that does not fit. Only the web's own labels count: never `utf-7`, nor codecs that Python alone has.
    """
    for mark, marked in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(marked, "replace")
    codec = _header(content_type or "") or (_meta(data) if page else None)
    if codec is None:
        try:
            return data.decode()
        except UnicodeDecodeError:
            codec = "cp1252"
    return data.decode(codec, "replace")


def _header(content_type: str) -> str | None:
    found = _IN_HEADER.search(content_type[:1024])
    return _LABELS.get(found[1].lower()) if found else None


def _meta(data: bytes) -> str | None:
    found = _IN_META.search(_COMMENT.sub(b"", data[:1024]))
    codec = _LABELS.get(found[1].decode("latin-1").lower()) if found else None
    # A page whose <meta> could be read byte by byte is not UTF-16, whatever it says.
    return "utf-8" if codec and codec.startswith("utf-16") else codec


_LABELS = {
    label: codec
    for codec, labels in {
        "utf-8": "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
        "cp1252": "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 l1 ascii us-ascii cp819",
        "iso8859-2": "iso-8859-2 iso8859-2 iso_8859-2 latin2 l2",
        "iso8859-3": "iso-8859-3 iso8859-3 latin3 l3",
        "iso8859-4": "iso-8859-4 iso8859-4 latin4 l4",
        "iso8859-5": "iso-8859-5 iso8859-5 cyrillic",
        "iso8859-6": "iso-8859-6 iso8859-6 arabic",
        "iso8859-7": "iso-8859-7 iso8859-7 greek",
        "iso8859-8": "iso-8859-8 iso8859-8 iso-8859-8-i hebrew logical visual",
        "iso8859-10": "iso-8859-10 iso8859-10 latin6 l6",
        "iso8859-13": "iso-8859-13 iso8859-13",
        "iso8859-14": "iso-8859-14 iso8859-14",
        "iso8859-15": "iso-8859-15 iso8859-15 latin9 l9",
        "iso8859-16": "iso-8859-16",
        "cp866": "ibm866 cp866 866",
        "cp874": "windows-874 iso-8859-11 tis-620",
        "cp1250": "windows-1250 cp1250 x-cp1250",
        "cp1251": "windows-1251 cp1251 x-cp1251",
        "cp1253": "windows-1253 cp1253 x-cp1253",
        "cp1254": "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 latin5 l5",
        "cp1255": "windows-1255 cp1255 x-cp1255",
        "cp1256": "windows-1256 cp1256 x-cp1256",
        "cp1257": "windows-1257 cp1257 x-cp1257",
        "cp1258": "windows-1258 cp1258 x-cp1258",
        "koi8-r": "koi8-r koi8 koi koi8_r",
        "koi8-u": "koi8-u koi8-ru",
        "mac-roman": "macintosh mac x-mac-roman",
        "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
        "gb18030": "gb18030 gbk x-gbk gb2312 gb_2312-80 chinese",
        "big5hkscs": "big5 big5-hkscs x-x-big5 cn-big5",
        "euc_jp": "euc-jp x-euc-jp",
        "iso2022_jp": "iso-2022-jp",
        "cp932": "shift_jis shift-jis sjis x-sjis ms932 windows-31j ms_kanji",
        "cp949": "euc-kr ks_c_5601-1987 ksc5601 korean windows-949",
        "utf-16-le": "utf-16 utf-16le unicode ucs-2 iso-10646-ucs-2",
        "utf-16-be": "utf-16be unicodefffe",
    }.items()
    for label in labels.split()
}
