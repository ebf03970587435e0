"""Places are found in any spelling and script, and all namesakes are shown."""

import time

import numpy as np
import pytest

from explorer.analysis import gazetteer as gazetteer_module
from explorer.analysis.folding import folded, folded_letter, typed
from explorer.analysis.gazetteer import Gazetteer
from explorer.analysis.world.naming import UnclearPlaceError, country_of, stop_of


def gazetteer(*places):
    """Return a gazetteer of (names, country, lat, lon, population)."""
    regions = sorted({f"{place[1]}.01" for place in places})
    return Gazetteer(
        np.frombuffer("\n".join("\t".join(p[0]) for p in places).encode(), dtype=np.uint8),
        lat_deg=np.array([place[2] for place in places], dtype=np.float32),
        lon_deg=np.array([place[3] for place in places], dtype=np.float32),
        population=np.array([place[4] for place in places], dtype=np.int32),
        region=np.array([regions.index(f"{p[1]}.01") for p in places], dtype=np.int32),
        regions=regions,
    )


@pytest.fixture
def small():
    return gazetteer(
        (["Aktau", "Ақтау", "Aqtaw"], "KZ", 43.65, 51.17, 180_000),
        (["Aktau", "Актау"], "KZ", 50.25, 73.05, 5_000),
        (["Ærøskøbing"], "DK", 54.89, 10.41, 935),
        (["Saint-Étienne", "St.  Etienne -"], "FR", 45.43, 4.39, 172_000),
        (["서울", "Seoul"], "KR", 37.57, 126.98, 10_000_000),
        (["Teresina", "Poti"], "BR", -5.09, -42.80, 800_000),
        (["Poti"], "GE", 42.15, 41.67, 41_000),
        (["𐐔𐐯", "Deseret"], "US", 40.0, -111.0, 600),
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("aktau", "Aktau"),
        ("АКТАУ", "Aktau"),
        ("Ақтау", "Aktau"),
        ("aqt", "Aktau"),
        ("ærøskøb", "Ærøskøbing"),
        ("saint etienne", "Saint-Étienne"),
        ("SAINT-ETIENNE", "Saint-Étienne"),
        ("st. etienne", "Saint-Étienne"),
        ("서", "서울"),
        ("seoul", "서울"),
        ("deseret", "𐐔𐐯"),
    ],
)
def test_a_place_is_found_by_any_spelling(small, text, name):
    assert small.search(text)[0].name == name


def test_a_part_inside_a_word_and_nothing_at_all_find_nothing(small):
    assert small.search("ktau") == ()
    assert small.search("") == ()
    assert small.search(" - ") == ()


def test_namesakes_are_all_shown_the_larger_first_but_what_is_shown_before_it(small):
    assert [place.population for place in small.search("Aktau")] == [180_000, 5_000]
    inner = small.search("Aktau", shown=(70.0, 45.0, 80.0, 55.0))
    assert [place.population for place in inner] == [5_000, 180_000]


def test_an_extent_over_the_180th_meridian_is_understood(small):
    found = small.search("Aktau", shown=(170.0, 0.0, 300.0, 60.0))
    assert len(found) == 2


def test_a_places_own_name_counts_more_than_that_of_a_larger_place_by_the_way(small):
    first, second = small.search("poti")
    assert (first.country, second.country) == ("GE", "BR")
    assert second.matched == "Poti"
    assert second.name == "Teresina"


def test_a_name_with_one_place_far_ahead_is_clear_and_the_others_are_told(small):
    stop, namesakes = stop_of("Poti", None, lambda: small, {})
    assert stop.lon_deg == pytest.approx(41.67, abs=0.01)
    assert [place.country for place in namesakes] == ["GE", "BR"]


def test_a_country_behind_a_comma_decides(small):
    names = {"BR": {"en": "Brazil", "id": "Brasil"}, "GE": {"en": "Georgia"}}
    for where in ("BR", "br", "Brazil", "BRASIL"):
        assert stop_of(f"Poti, {where}", None, lambda: small, names)[0].name == "Teresina"
    assert country_of("brasil", names) == "BR"
    assert country_of("Atlantis", names) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Atlantis", "unknown"),
        ("116.4,39.9", "swapped"),
        ("95,200", "no_coordinates"),
        ("39.9,196.4", "no_coordinates"),
    ],
)
def test_what_names_no_place_says_why(small, text, reason):
    with pytest.raises(UnclearPlaceError) as caught:
        stop_of(text, None, lambda: small, {})
    assert caught.value.reason == reason


@pytest.mark.parametrize("text", ["-33.87,151.21", " 43.65 , 51.17 ", "+1;2", "0,0"])
def test_coordinates_are_latitude_first(small, text):
    stop, namesakes = stop_of(text, None, lambda: small, {})
    lat, lon = (float(part) for part in text.replace(";", ",").split(","))
    assert (stop.lat_deg, stop.lon_deg) == (lat, lon)
    assert namesakes == ()


@pytest.mark.parametrize("text", ["Қостанай", "Ürümqi", "霍尔果斯", "Saint-Étienne", "İzmir"])
def test_folding_letter_by_letter_agrees_with_folding_a_text(text):
    assert typed(text) == folded(text)


# ------------------------------------------------------------------ the real one


@pytest.mark.parametrize(
    ("text", "country", "name"),
    [
        ("Baku", "AZ", "Baku"),
        ("Баку", "AZ", "Baku"),
        ("Тбилиси", "GE", "Tbilisi"),
        ("თბილისი", "GE", "Tbilisi"),
        ("Актау", "KZ", "Aktau"),
        ("乌鲁木齐", "CN", "Ürümqi"),
        ("Urumqi", "CN", "Ürümqi"),
        ("القاهرة", "EG", "Cairo"),
        ("서울", "KR", "Seoul"),
        ("Sao Paulo", "BR", "São Paulo"),
        ("Москва", "RU", "Moscow"),
        ("दिल्ली", "IN", "Delhi"),
    ],
)
def test_the_world_is_found_in_its_scripts(world, text, country, name):
    first = world.gazetteer.search(text)[0]
    assert (first.country, first.name) == (country, name)


def test_springfield_is_in_many_places(world):
    found = world.gazetteer.search("Springfield", whole=True, limit=50)
    assert len(found) > 15
    assert len({place.region for place in found}) > 10
    with pytest.raises(UnclearPlaceError) as caught:
        stop_of("Springfield", None, lambda: world.gazetteer, {})
    assert len(caught.value.candidates) == len(found)


def test_the_gazetteer_holds_the_worlds_places(world):
    assert len(world.gazetteer) > 230_000
    assert world.gazetteer.population.min() >= 0
    assert np.abs(world.gazetteer.lat_deg).max() <= 90


@pytest.mark.slow
def test_a_search_takes_milliseconds(world):
    world.gazetteer.search("x")
    began = time.process_time()
    for text in ("Ba", "new york", "Хоргос", "san", "zzzz"):
        world.gazetteer.search(text)
    assert time.process_time() - began < 0.25


def test_the_letters_that_are_taken_as_they_are_fold_to_themselves():
    for low, high in gazetteer_module._AS_THEY_ARE:
        assert all(folded_letter(chr(code)) == chr(code) for code in range(low, high - 1))
