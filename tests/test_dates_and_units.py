"""Dates, numbers, units and ordinals are written as each language writes them."""

import pytest
from PySide6.QtCore import QDate

from explorer.analysis.claims import check_claim
from explorer.export.render import application
from explorer.model.authoring.drafts import DraftClaim
from explorer.model.quantity import Assumed, Qualifier, Quantity
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import shipped_corridors
from explorer.ui.authoring import words
from explorer.wording import phrases
from explorer.wording.claim_words import claimed, designated, figure_words, measured
from explorer.wording.language import dates
from explorer.wording.language.units import unit
from explorer.wording.lessons import prediction_words
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


# ------------------------------------------------------------------ powers of ten


def draft_claim(value, unit, low=None, high=None):
    return DraftClaim("c", 0, 1, value, low, high, unit, Qualifier.EXACT)


@pytest.mark.parametrize(
    ("value", "name", "told"),
    [
        (8.2, "Mt", "820 万吨"),
        (0.5, "Mt/yr", "50 万吨/年"),
        (0.0065, "Mt", "6,500 吨"),
        (520.0, "Mt", "5.2 亿吨"),
        (6.06, "million passengers/yr", "606 万人次/年"),
        (41.0, "bn USD", "410 亿美元"),
        (31.5, "bn USD", "315 亿美元"),
        (1234.0, "bn yuan", "1.234 万亿元"),
        (78.98, "trillion IDR", "78.98 万亿印尼盾"),
        (0.0, "Mt", "0 吨"),
    ],
)
def test_chinese_counts_by_ten_thousands(speak, value, name, told):
    speak("zh")
    shown = phrases.quantity(Quantity(value, name, GUESS), "zh")
    assert shown.replace("\N{NO-BREAK SPACE}", " ") == told
    assert measured(value, name, "zh") == shown
    assert words.amount(draft_claim(value, name), "zh") == told


def test_all_figures_of_a_range_have_one_power(speak):
    speak("zh")
    span = Quantity.between(4.5, 10.0, "Mt", GUESS)
    assert phrases.between(span, "zh") == "450–1,000\N{NO-BREAK SPACE}万吨"
    told = measured(95.0, "Mt", "zh", ends=(80.5, 120.0))
    assert told == "9,500 (8,050–12,000)\N{NO-BREAK SPACE}万吨"
    assert words.amount(draft_claim(None, "Mt", low=4.5, high=10.0), "zh") == "450–1,000 万吨"


def test_other_languages_keep_the_power_of_the_figure(speak):
    for language, told in (("en", "8.2 million tonnes"), ("ru", "8,2 млн тонн")):
        speak(language)
        shown = phrases.quantity(Quantity(8.2, "Mt", GUESS), language)
        assert shown.replace("\N{NO-BREAK SPACE}", " ") == told


def test_no_figure_that_ships_is_counted_in_chinese_by_millions(speak):
    speak("zh")
    counted = 0
    for path in shipped_corridors():
        corridor = load_corridor(path)
        told = [phrases.fact_value(fact, "zh") for fact in corridor.facts.values()]
        told += [claimed(claim, "zh") for claim in corridor.claims.values()]
        for claim in corridor.claims.values():
            figures = check_claim(claim, corridor).figures
            told += [figure_words(figure, corridor, "zh").told for figure in figures]
        assert not [text for text in told if "百万" in text or "十亿" in text]
        counted += sum("万" in text or "亿" in text for text in told)
    assert counted > 30


def test_a_line_of_guesses_names_such_a_unit_once(speak):
    """What is typed is counted by the unit that the question names."""
    speak("zh")
    assert prediction_words.figure(9.5, "bn USD", "zh") == "95\N{NO-BREAK SPACE}亿美元"
    for language, mark, name in (("zh", "10", "十亿美元"), ("en", "10", "billion US dollars")):
        speak(language)
        assert prediction_words.on_the_line(10.0, "bn USD", language) == mark
        assert prediction_words.unit_of_the_line("bn USD") == name
    speak("zh")
    assert prediction_words.on_the_line(10.0, "km", "zh") == "10\N{NO-BREAK SPACE}公里"
    assert not prediction_words.unit_of_the_line("km")


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
