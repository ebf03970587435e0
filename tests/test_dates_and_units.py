"""Dates, numbers, units and ordinals are written as each language writes them."""

import pytest
from PySide6.QtCore import QDate

from explorer.export.render import application
from explorer.model.quantity import Assumed, Qualifier, Quantity
from explorer.wording import phrases
from explorer.wording.claim_words import designated
from explorer.wording.language import dates
from explorer.wording.language.units import unit
from explorer.wording.translations import Translations

GUESS = (Assumed({"en": "for the test"}),)


@pytest.fixture
def speak():
    """Return a function that switches the program's language, for this test alone."""
    translations = Translations(application())
    yield translations.use
    translations.use("en")


@pytest.mark.parametrize(
    ("language", "day", "month", "short"),
    [
        ("en", "5 March 2026", "March 2026", "5 Mar"),
        ("id", "5 Maret 2026", "Maret 2026", "5 Mar"),
        ("zh", "2026年3月5日", "2026年3月", "3月5日"),
        ("ru", "5 марта 2026", "март 2026", "5 мар."),
        ("kk", "2026 ж. 5 наурыз", "2026 ж. наурыз", "5 нау."),
    ],
)
def test_a_date_reads_as_people_write_it(language, day, month, short):
    assert phrases.date("2026-03-05", language) == day
    assert phrases.date("2026-03", language) == month
    assert phrases.date("2026", language) == "2026"
    found = dates.short_day(QDate(2026, 3, 5), language)
    assert found.rstrip(".") == short.rstrip(".")  # Qt's locales differ in the point


def test_a_month_alone_stands_in_its_own_form():
    assert phrases.date("2017-06-08", "ru") == "8 июня 2017"
    assert phrases.date("2017-06", "ru") == "июнь 2017"
    assert phrases.date("2017-06", "ru", after_since=True) == "июня 2017"
    assert phrases.date("2017-06", "kk", after_since=True) == phrases.date("2017-06", "kk")


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("en", {1: "days", 2: "days", 5: "days"}),
        ("ru", {1: "день", 2: "дня", 2.5: "дня", 5: "дней", 11: "дней", 21: "день", 1021: "день"}),
        ("zh", {1: "天", 5: "天"}),
        ("kk", {1: "тәулік", 5: "тәулік"}),
    ],
)
def test_a_unit_takes_the_form_that_its_number_asks_for(speak, language, counts):
    speak(language)
    assert {count: unit("days", count) for count in counts} == counts


@pytest.mark.parametrize(
    ("language", "km", "days", "hours"),
    [
        ("en", "8,445.5 km", "40–60 days", "25 h 45"),
        ("id", "8.445,5 km", "40–60 hari", "25 jam 45"),
        ("zh", "8,445.5 公里", "40–60 天", "25 小时 45 分"),
        ("ru", "8 445,5 км", "40–60 дней", "25 ч 45 мин"),
        ("kk", "8 445,5 км", "40–60 тәулік", "25 сағ 45 мин"),
    ],
)
def test_a_quantity_has_the_language_s_number_and_unit(speak, language, km, days, hours):
    speak(language)
    length = Quantity(8445.5, "km", GUESS)
    span = Quantity.between(40.0, 60.0, "days", GUESS)
    told = [phrases.quantity(length, language), phrases.between(span, language)]
    told.append(phrases.hours(25.75))
    assert [text.replace("\N{NO-BREAK SPACE}", " ") for text in told] == [km, days, hours]
    assert " " not in phrases.hours(25.75), "it stays on one line"
    assert phrases.qualifier(Qualifier.UP_TO).strip()


def test_a_unit_that_nobody_knows_stays_as_it_is(speak):
    speak("ru")
    assert unit("parsecs", 3) == "parsecs"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "second"),
        ("id", "ke-2"),
        ("zh", "第2"),
        ("ru", "2-й"),
        ("kk", "2-ші"),
    ],
)
def test_an_ordinal_is_written_as_the_language_does(language, told):
    assert designated("second", language) == told
    assert designated("9001", language) == "9001"


@pytest.mark.parametrize(
    ("number", "told"),
    [(6, "6-шы"), (9, "9-шы"), (14, "14-ші"), (20, "20-шы"), (50, "50-ші"), (100, "100-ші")],
)
def test_the_ending_of_a_kazakh_ordinal_follows_the_last_word(number, told):
    assert dates.ordinal(number, "kk") == told
    assert dates.ordinal(1000, "kk") == "1000-шы"
