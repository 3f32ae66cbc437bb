"""Which script and which language words are in, and how long they are: a change of voice, and what one post can hold.

No detector of languages: a few of each language's commonest words, enough to tell two paragraphs of one article apart.
"""

from __future__ import annotations

from itertools import repeat

# Scripts by the upper byte of a sign's place in Unicode; Latin letters are counted apart, since blanks and points share theirs.
_BLOCKS = {
    "han": (0x30, *range(0x34, 0xA0)),
    "cyrillic": (0x04,),
    "greek": (0x03,),
    "arabic": (0x06, 0x07),
    "hebrew": (0x05,),
    "indic": range(0x09, 0x0E),
    "thai": (0x0E,),
    "hangul": (0x11, *range(0xAC, 0xD8)),
}
_BY_BLOCK = bytes(
    next((number for number, blocks in enumerate(_BLOCKS.values()) if upper in blocks), 0) for upper in range(256)
)
_NO_BLOCK = bytes({*range(256)}.difference(*_BLOCKS.values()))
_NO_LETTERS = bytes(place for place in range(256) if not chr(place).isalpha())
_LEAST = 12
MOST = 240
"""Code points that are looked at for a language."""

_MOSTLY = 0.7


def _script(letters: str) -> str | None:
    """Name the script of most signs; None where letters are few, or two are mixed."""
    latin = len(letters.encode("latin-1", "ignore").translate(None, _NO_LETTERS))
    if latin >= _LEAST and latin > _MOSTLY * len(letters):
        return "latin"
    if letters.isascii():
        return None
    blocks = letters.encode("utf-16-le", "surrogatepass")[1::2].translate(_BY_BLOCK, _NO_BLOCK)
    han = blocks.count(0)
    least = _MOSTLY * (len(blocks) + han + latin)  # a sign of these stands for two
    if blocks:
        for number, name in enumerate(_BLOCKS):
            count = blocks.count(number) if number else 2 * han
            if count >= _LEAST and count > least:
                return name
    return "latin" if latin >= _LEAST and latin > least else None


_COMMONEST = {
    "en": "the of and to in is that for on with this was you are have not from they his we i my our it's it be",
    "de": "der die das und ist nicht ein eine zu den mit von auf für sich dem auch es ich wir im hat wie",
    "es": "el la los las de que y en un una por con para del se no es su al más lo como",
    "fr": "le la les des et en un une que pour dans du est qui pas sur au avec ce il nous vous je",
    "it": "il la di che e un una per non del è con si le della gli al nel sono da i lo",
    "pt": "o a os as de que e em um uma para com não do da no na se por mais é ao",
    "nl": "de het een en van in is dat op te niet met voor zijn ik aan er bij ook",
    "sv": "och att det som en på är av för den med inte till har om ett jag vi",
    "da": "og at det er en på af for den med ikke til har som et jeg vi der",
    "no": "og at det er en på av for den med ikke til har som et jeg vi å",
    "pl": "i w na z że nie się do jest to o jak po co za od",
    "tr": "ve bir bu da de için ile olarak çok daha ne var gibi olan en",
    "id": "yang dan di ini itu dengan untuk dari pada tidak akan ke dalam",
}
# Each word counts one in the byte of each of its languages, so that a sum of numbers counts all of them at once.
_COUNTS: dict[str, int] = {}
for _place, _words in enumerate(_COMMONEST.values()):
    for _word in dict.fromkeys(_words.split()):
        _COUNTS[_word] = _COUNTS.get(_word, 0) + (1 << 8 * _place)
_NAMES = tuple(_COMMONEST)
_LEAST_COMMON = 2


def language(words: str) -> str | None:
    """Name the script, or in Latin script the language whose commonest words are most among these, links, tags and handles
    aside; None where that is unclear.
    """
    stretch = words[:MOST].lower()
    prose = stretch.split()
    if "@" in stretch or "#" in stretch or "/" in stretch:
        prose = [word for word in prose if word[0] not in "@#" and "/" not in word]
    written = _script("".join(prose))
    if written != "latin":
        return written
    counts = sum(map(_COUNTS.get, prose, repeat(0))).to_bytes(len(_NAMES), "little")
    *_, second, most = sorted(counts)
    return _NAMES[counts.index(most)] if most >= _LEAST_COMMON and most > 1.5 * second else None


def is_dense(word: str) -> bool:
    """Tell whether a word is in a script that needs few signs for a name: Han, kana, Hangul."""
    return all(
        "\u3040" <= sign <= "\u30ff" or "\u3400" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7a3" for sign in word
    )


# Signs that Twitter counts for two, by the upper byte of their place in Unicode; of a pair of surrogates, the first.
_WIDE = bytes(
    upper for upper in range(256) if upper not in {*range(0x11, 0x20), *range(0x21, 0xDC), *range(0xE0, 0x100)}
)


def weight(words: str) -> int:
    """Tell how long a post's words are as Twitter counts: wide signs for two, links not at all (their share varies)."""
    shown = words
    if "/" in words:
        shown = " ".join([word for word in words.split(" ") if "/" not in word or not is_link(word)])
    if shown.isascii():
        return len(shown)
    return len(shown) + len(shown.encode("utf-16-le", "surrogatepass")[1::2].translate(None, _WIDE))


def is_link(word: str) -> bool:
    """Tell whether a word looks like an address."""
    return "/" in word and "." in word
