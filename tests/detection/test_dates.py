"""Printed days, by language: a row is the language, the words, and the day."""

from __future__ import annotations

import datetime as dt

import pytest

from postarchive.dates import fold, parse_date, read_date
from postarchive.months import MONTHS

ROWS = [
    ("en", "March 6, 2018", "2018-03-06"),
    ("en", "6 March 2018", "2018-03-06"),
    ("en", "Sept. 3, 2020", "2020-09-03"),
    ("en", "May 3rd, 2023", "2023-05-03"),
    ("en", "Friday, April 10, 2020", "2020-04-10"),
    ("en", "November 4, 2024 at 9:09 AM", "2024-11-04"),
    ("en", "12:01 · May 2, 2026", "2026-05-02"),
    ("de", "6. März 2018", "2018-03-06"),
    ("de", "9. Jänner 2019", "2019-01-09"),
    ("de", "06.03.2018", "2018-03-06"),
    ("cs", "6. 3. 2018", "2018-03-06"),
    ("ko", "2018. 3. 6.", "2018-03-06"),
    ("hr", "6. ožujka 2018.", "2018-03-06"),
    ("hr", "6. listopada 2018.", "2018-10-06"),
    ("hr", "6. lip 2018.", "2018-06-06"),
    ("pl", "6 listopada 2018.", "2018-11-06"),
    ("lt", "2018 m. kovo 6 d.", "2018-03-06"),
    ("lv", "2018. gada 6. marts", "2018-03-06"),
    ("et", "6. jaanuar 2018", "2018-01-06"),
    ("sl", "6. junij 2018", "2018-06-06"),
    ("is", "6. ágúst 2018", "2018-08-06"),
    ("sq", "6 janar 2018", "2018-01-06"),
    ("mk", "6 јуни 2018\u202fг.", "2018-06-06"),
    ("be", "6 студзеня 2018\u202fг.", "2018-01-06"),
    ("ka", "6 მარტი, 2018", "2018-03-06"),
    ("hy", "06 մարտի, 2018 թ.", "2018-03-06"),
    ("kk", "2018\u202fж. 6 наурыз", "2018-03-06"),
    ("cy", "6 Chwefror 2018", "2018-02-06"),
    ("te", "6 మార్చి, 2018", "2018-03-06"),
    ("ko", "2018년, 3월 6일", "2018-03-06"),
    ("pt", "31/03/2018", "2018-03-31"),
    ("en", "3/31/2018", "2018-03-31"),
    ("en", "May&nbsp;6, 2018", "2018-05-06"),
    ("bg", "6 март 2018 г.", "2018-03-06"),
    ("ca", "6 de març del 2018", "2018-03-06"),
    ("gl", "6 de marzo de 2018", "2018-03-06"),
    ("sk", "6. marca 2018", "2018-03-06"),
    ("sr", "6. март 2018.", "2018-03-06"),
    ("sr", "6. maj 2018.", "2018-05-06"),
    ("ga", "6 Márta 2018", "2018-03-06"),
    ("gu", "6 માર્ચ, 2018", "2018-03-06"),
    ("kn", "ಮಾರ್ಚ್ 6, 2018", "2018-03-06"),
    ("mr", "6 मार्च, 2018", "2018-03-06"),
    ("ta", "6 மார்ச், 2018", "2018-03-06"),
    ("es", "6 de marzo de 2018", "2018-03-06"),
    ("es", "febrero 8, 2016", "2016-02-08"),
    ("fr", "1er décembre 2018", "2018-12-01"),
    ("fr", "29 Mars 2017", "2017-03-29"),
    ("pt", "5 de Ago, 2019", "2019-08-05"),
    ("it", "17 dicembre 2017", "2017-12-17"),
    ("nl", "6 maart 2018", "2018-03-06"),
    ("ru", "7 июля 2016 г.", "2016-07-07"),
    ("ru", "12 янв. 2020 г.", "2020-01-12"),
    ("uk", "6 березня 2018 р.", "2018-03-06"),
    ("pl", "6 października 2018", "2018-10-06"),
    ("cs", "6. března 2018", "2018-03-06"),
    ("tr", "21 Eylül 2016", "2016-09-21"),
    ("tr", "21 HAZİRAN 2016", "2016-06-21"),
    ("tr", "21 KASIM 2016", "2016-11-21"),
    ("id", "6 Agustus 2018", "2018-08-06"),
    ("ms", "6 Mac 2018", "2018-03-06"),
    ("sv", "6 maj 2018", "2018-05-06"),
    ("da", "6. marts 2018", "2018-03-06"),
    ("nb", "6. desember 2018", "2018-12-06"),
    ("fi", "6. maaliskuuta 2018", "2018-03-06"),
    ("hu", "2018. március 6.", "2018-03-06"),
    ("ro", "6 martie 2018", "2018-03-06"),
    ("el", "6 Μαρτίου 2018", "2018-03-06"),
    ("ar", "٦ مارس ٢٠١٨", "2018-03-06"),
    ("ar", "6 كانون الثاني 2018", "2018-01-06"),
    ("fa", "۱۵ اسفند ۱۳۹۶", "2018-03-06"),
    ("fa", "۳۰ اسفند ۱۳۹۹", "2021-03-20"),
    ("fa", "۱ فروردین ۱۴۰۰", "2021-03-21"),
    ("fa", "۶ مارس ۲۰۱۸", "2018-03-06"),
    ("he", "6 במרץ 2018", "2018-03-06"),
    ("hi", "6 फरवरी 2018", "2018-02-06"),
    ("bn", "৬ মার্চ, ২০১৮", "2018-03-06"),
    ("bn", "৬ জানুয়ারি, ২০১৮", "2018-01-06"),
    ("ur", "6 مارچ، 2018", "2018-03-06"),
    ("th", "6 มีนาคม 2561", "2018-03-06"),
    ("th", "6 มี.ค. 2561", "2018-03-06"),
    ("vi", "6 tháng 3, 2018", "2018-03-06"),
    ("ja", "2018年3月6日", "2018-03-06"),
    ("ja", "2024年12月21日 14:29", "2024-12-21"),
    ("ko", "2018년 4월 13일", "2018-04-13"),
    ("fil", "Marso 6, 2018", "2018-03-06"),
    ("", "2025-09-21T23:32:56.394Z", "2025-09-21"),
]
REFUSED = [
    "",
    "May",
    "2018",
    "3/4/2019",
    "March 43, 2019",
    "February 30, 2019",
    "March 6",
    "6 Foo 2018",
    "May 3, 20",
    "0",
]


@pytest.mark.parametrize(("lang", "words", "day"), ROWS, ids=[f"{lang}-{words}" for lang, words, _ in ROWS])
def test_a_printed_day_is_read_with_and_without_its_language(lang, words, day):
    assert parse_date(words, lang) == parse_date(words) == dt.date.fromisoformat(day)


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_no_day_is_none(words):
    assert parse_date(words) is None


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("December 30, 2017He said so", "He said so"),
        ("16 мая 2018 г. и так далее", " и так далее"),
        ("7 de abril de 2014\nDijo", "\nDijo"),
        ("2023年5月3日、東京", "、東京"),
        ("May 3, 2023)", ")"),
    ],
)
def test_the_day_ends_where_it_ends(words, rest):
    found = read_date(words, 0)
    assert found is not None
    assert words[found[1] :] == rest


def test_a_day_that_begins_elsewhere_is_not_read_there():
    assert read_date("on May 3, 2023", 0) is None
    assert read_date("on May 3, 2023", 3) == (dt.date(2023, 5, 3), 14)


def test_no_name_means_two_months():
    seen: dict[str, int] = {}
    for months in MONTHS.values():
        assert len(months) == 12
        for month, names in enumerate(months, 1):
            for name in names.split():
                assert name == fold(name.replace("_", " ")).replace(" ", "_")
                assert seen.setdefault(name, month) == month


@pytest.mark.parametrize(("name", "known"), [("yanvar", {"az", "uz"}), ("ינואר", {"he"}), ("maggio", {"it"})])
def test_a_language_has_its_own_months_and_no_other(name, known):
    having = {language for language, months in MONTHS.items() if any(name in month.split() for month in months)}
    assert having == known
