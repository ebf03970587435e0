"""Countries by their codes: all of them, in every language of the interface, none by a fallback."""

import re

import pytest

from explorer.model import languages
from explorer.model.countries import country_name, country_names, is_country, local_language
from explorer.storage.areas import read_areas
from explorer.storage.paths import geodata
from explorer.wording import phrases

ASSIGNED = 249  # by ISO 3166-1; Kosovo's XK comes on top
LETTERS = [chr(n) for n in range(ord("A"), ord("Z") + 1)]
CODES = [a + b for a in LETTERS for b in LETTERS if is_country(a + b)]


def test_every_country_of_iso_3166_1_is_there():
    assert len(CODES) == ASSIGNED + 1
    assert {"AZ", "GE", "TR", "ID", "HK", "AQ", "XK"} <= set(CODES)
    assert not is_country("XX")
    assert not is_country("")


@pytest.mark.parametrize("language", languages.INTERFACE)
def test_every_country_has_a_name_of_its_own_in_every_language(language):
    named = [country_names(code).get(language, "") for code in CODES]
    assert all(named), "run geodata/build/countries.py"
    assert len(set(named)) == len(named)


@pytest.mark.parametrize(
    ("code", "english", "indonesian"),
    [
        ("AZ", "Azerbaijan", "Azerbaijan"),  # was the United States: a locale's fallback
        ("GE", "Georgia", "Georgia"),
        ("DE", "Germany", "Jerman"),
        ("US", "United States", "Amerika Serikat"),
    ],
)
def test_no_country_goes_by_another_one_s_name(code, english, indonesian):
    assert phrases.country(code, "en") == english
    assert phrases.country(code, "id") == indonesian
    assert phrases.country(code, "ka") == english  # the chain of all texts


def test_the_map_and_the_words_beside_it_agree():
    named = [c for c in read_areas(geodata() / "basemap").countries if c.names]
    assert len(named) > 190
    for country in named:
        for language in languages.INTERFACE:
            assert country.names[language] == country_name(country.code, language)


@pytest.mark.parametrize("language", languages.INTERFACE)
def test_every_sea_and_lake_has_a_name_in_every_language(language):
    waters = read_areas(geodata() / "basemap").waters
    named = {water.names["en"]: water.names.get(language, "") for water in waters}
    assert len(named) > 80
    assert all(named.values())
    assert len(set(named.values())) == len(named), "two waters are called the same"


LETTERS_OF = {"zh": r"[\u4e00-\u9fff（）·-]+", "ru": r"[А-Яа-яЁё’ ,.()/—-]+"}


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_names_are_in_the_letters_of_their_language(language):
    pattern = re.compile(LETTERS_OF[language])
    waters = {water.names[language] for water in read_areas(geodata() / "basemap").waters}
    named = waters | {country_name(code, language) for code in CODES}
    assert [name for name in named if not pattern.fullmatch(name)] == []


def test_kazakh_names_use_kazakh_letters():
    named = {country_name(code, "kk") for code in CODES}
    assert not any(c.isascii() and c.isalpha() for name in named for c in name)
    assert {"Қазақстан", "Ресей", "Қытай", "Өзбекстан"} <= named


def test_what_is_no_country_stays_as_it_is():
    assert phrases.country("XX", "id") == "XX"
    assert (phrases.country("", "id"), local_language("XX")) == ("", "")


def test_a_country_s_own_signs_are_in_its_language():
    assert [local_language(c) for c in ("CN", "KZ", "RU", "AZ", "GE", "TR")] == [
        *("zh", "kk", "ru", "az", "ka", "tr")
    ]
