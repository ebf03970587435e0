"""Countries by their codes: all of them, in every language of the interface, none by a fallback."""

import json

import pytest

from explorer.model import languages
from explorer.model.countries import country_name, country_names, is_country, local_language
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
    path = geodata() / "basemap" / "area-names.json"
    for code, names in json.loads(path.read_text(encoding="utf-8"))["countries"].items():
        for language in languages.INTERFACE:
            assert country_name(code, language) == names[language]


def test_what_is_no_country_stays_as_it_is():
    assert phrases.country("XX", "id") == "XX"
    assert (phrases.country("", "id"), local_language("XX")) == ("", "")


def test_a_country_s_own_signs_are_in_its_language():
    assert [local_language(c) for c in ("CN", "KZ", "RU", "AZ", "GE", "TR")] == [
        *("zh", "kk", "ru", "az", "ka", "tr")
    ]
