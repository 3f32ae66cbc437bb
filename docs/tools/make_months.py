"""Write postarchive/months.py: the names of months in the languages in which platforms print dates.

Run it with babel installed:  python docs/tools/make_months.py
"""

from __future__ import annotations

from pathlib import Path

import babel
from babel import localedata
from babel.core import get_cldr_version
from babel.dates import get_month_names

from postarchive.dates import fold

# The languages that Twitter's embed code spoke, those of other European and Asian readers, in whose words Bluesky and Facebook
# print days, and the countries whose months have names of their own. Where two languages mean two months by one word
# (listopad), the later here is believed, so the smaller stand first.
_LOCALES = (
    "be bs mk sl et lv lt is sq az uz kk ka hy cy af sw lb eo km lo my ne pa si te ml am"
    " hr bg ca eu ga gl gu kn mr sk sr sr_Latn ta"
    " en en_AU en_CA en_GB ar ar_DZ ar_IQ ar_LB ar_MA bn cs da de de_AT el es es_MX es_PE fa fi fil fr fr_CA he hi hu id it ja"
    " ko ms nb nl pl pt pt_PT ro ru sv th tr uk ur vi zh zh_Hant"
)
LOCALES = _LOCALES.split()
TARGET = Path(__file__).resolve().parents[2] / "postarchive" / "months.py"
HEAD = '''"""The names of months, by language. Written by docs/tools/make_months.py; do not edit.

Shapes:  keys are BCP 47 language tags without a region; a name is folded as `dates.fold` does and holds a letter; one
         line a language, `month name name …` with "_" for a blank.
Source:  Unicode CLDR {cldr}, by way of babel {babel}: wide and abbreviated, alone and inside a date.
"""

MONTHS = {{
'''


def names(locale: str) -> dict[str, int]:
    """Give every name of every month, folded. Names that are only a number are left out: the digits say as much."""
    found: dict[str, int] = {}
    # Where a locale points elsewhere, babel merges its names into what the next one gets.
    localedata._cache.clear()  # noqa: SLF001
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for month, name in get_month_names(width, context, locale).items():
                folded = fold(name).rstrip(".")
                if any(sign.isalpha() for sign in folded) and not any(sign.isdigit() for sign in folded):
                    found.setdefault(folded, month)
    return found


def main() -> None:
    table: dict[str, dict[str, int]] = {}
    for locale in LOCALES:
        language = table.setdefault(locale.split("_")[0], {})
        for name, month in names(locale).items():
            if language.setdefault(name, month) != month:
                raise SystemExit(f"{locale}: {name!r} is month {language[name]} and {month}")
    believed = {name: month for words in table.values() for name, month in words.items()}
    table = {
        language: {name: month for name, month in words.items() if believed[name] == month}
        for language, words in table.items()
    }
    lines = [HEAD.format(cldr=get_cldr_version(), babel=babel.__version__)]
    for language, words in table.items():
        by_month = [" ".join(w.replace(" ", "_") for w, m in words.items() if m == n) for n in range(1, 13)]
        if words:
            lines += [f'    "{language}": (\n', *(f'        "{month}",\n' for month in by_month), "    ),\n"]
    TARGET.write_text("".join([*lines, "}\n"]), encoding="utf-8")


if __name__ == "__main__":
    main()
