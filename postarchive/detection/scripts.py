"""Which script and which language words are in: a change of either between two paragraphs is a change of voice.

No detector of languages: a few of each language's commonest words, enough to tell two paragraphs of one article apart.
"""

from __future__ import annotations

import re

_KINDS = (
    ("latin", re.compile(r"[A-Za-zÀ-ɏ]")),
    ("cyrillic", re.compile(r"[\u0400-\u052f]")),
    ("greek", re.compile(r"[\u0370-\u03ff]")),
    ("arabic", re.compile(r"[\u0600-\u06ff\u0750-\u077f]")),
    ("hebrew", re.compile(r"[\u0590-\u05ff]")),
    ("indic", re.compile(r"[\u0900-\u0dff]")),
    ("thai", re.compile(r"[\u0e00-\u0e7f]")),
    ("hangul", re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")),
    ("han", re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")),
)
_NO_PROSE = re.compile(r"(?:https?://|pic\.|www\.)\S+|[@#]\w+")
_LEAST = 12
_MOST = 600


def script(words: str) -> str | None:
    """Name the script of most letters, links and handles aside; None where there are few, or two are mixed."""
    shown = _NO_PROSE.sub("", words[:_MOST])
    if shown.isascii():
        return "latin" if sum(map(str.isalpha, shown)) >= _LEAST else None
    counts = {name: len(signs.findall(shown)) * (2 if name == "han" else 1) for name, signs in _KINDS}
    name, most = max(counts.items(), key=lambda item: item[1])
    return name if most >= _LEAST and most > 0.7 * sum(counts.values()) else None


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
_WORDS = {language: frozenset(words.split()) for language, words in _COMMONEST.items()}
_LEAST_COMMON = 2


def language(words: str) -> str | None:
    """Name the script, or in Latin script the language whose commonest words are most among these; None where unclear."""
    written = script(words)
    if written != "latin":
        return written
    shown = re.findall(r"[^\W\d_]+(?:'s)?", _NO_PROSE.sub("", words[:_MOST]).lower())
    counts = sorted(((sum(word in known for word in shown), name) for name, known in _WORDS.items()), reverse=True)
    most, name = counts[0]
    return name if most >= _LEAST_COMMON and most > 1.5 * counts[1][0] else None
