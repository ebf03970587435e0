"""Countries, their parts and seas are found by name, told apart from towns, and shown whole."""

import pytest

from explorer.analysis.world.naming import UnclearPlaceError, stop_of
from explorer.cli.world_answers import find
from explorer.model.world_ways import WorldKind
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import geodata
from explorer.wording import search_words


@pytest.fixture(scope="module")
def middle():
    return load_corridor(geodata() / "middle-corridor")


def first(world, text):
    return world.areas.search(text)[0].place


@pytest.mark.parametrize(
    ("text", "kind", "country"),
    [
        ("Kazakhstan", WorldKind.COUNTRY, "KZ"),
        ("Tiongkok", WorldKind.COUNTRY, "CN"),
        ("GEORGIA", WorldKind.COUNTRY, "GE"),
        ("Slovakia", WorldKind.COUNTRY, "SK"),
        ("jawa barat", WorldKind.REGION, "ID"),
        ("Xinjiang", WorldKind.REGION, "CN"),
        ("Caspian Sea", WorldKind.SEA, ""),
        ("Laut Kaspia", WorldKind.SEA, ""),
        ("Baikal", WorldKind.LAKE, "RU"),
        ("Java Sea", WorldKind.SEA, ""),
    ],
)
def test_what_is_larger_than_a_town_is_found_with_its_kind(world, text, kind, country):
    place = first(world, text)
    assert (place.kind, place.country, place.is_whole) == (kind, country, True)


def test_a_country_that_is_no_more_lends_its_name_to_none_of_today(world):
    """The data gives the code of the Gilbert Islands, GE, to Georgia, too."""
    found = [a.place for a in world.areas.search("Georgia") if a.place.country == "GE"]
    assert [place.name for place in found] == ["Georgia"]
    assert all(a.place.country != "GE" for a in world.areas.search("Gilbert and Ellice Islands"))


def test_the_extent_holds_all_of_it_across_180_degrees_as_well(world):
    west, south, east, north = first(world, "Kazakhstan").extent
    for lat, lon in ((43.65, 51.17), (43.24, 76.95), (54.87, 69.15), (49.95, 82.6)):
        assert south < lat < north
        assert west < lon < east
    west, _south, east, _north = first(world, "Fiji").extent
    assert west < 180 < east < 182
    west, south, east, north = first(world, "Jawa Barat").extent
    assert south < -6.92 < north
    assert west < 107.61 < east
    assert east - west < 4


def test_a_search_tells_towns_and_countries_apart(world, middle):
    table = find("Georgia", world, middle).table
    assert [p["kind"] for p in table["places"][:2]] == ["region", "country"] or [
        p["kind"] for p in table["places"][:2]
    ] == ["country", "region"]
    lines = find("Samara", world, middle).lines
    assert any(line.startswith("  Samara, region, RU") for line in lines)
    assert any(line.startswith("  Samara, RU.65, 1,163,399 people") for line in lines)


def test_a_town_on_the_other_side_of_a_border_is_a_place_of_its_own(world, middle):
    places = find("Khorgos", world, middle).table["places"]
    assert [(p["name"], p["country"]) for p in places[:2]] == [("Horgos", "CN"), ("Khorgos", "KZ")]


@pytest.mark.parametrize("text", ["Horgos", "Khorgos", "霍尔果斯", "Қорғас", "horgos"])
def test_the_name_of_the_open_corridor_comes_first(world, middle, text):
    stop, namesakes = stop_of(text, middle, lambda: world.gazetteer, {})
    assert (stop.name, round(stop.lon_deg, 3)) == ("Horgos", 80.416)
    assert namesakes == ()


@pytest.mark.parametrize("text", ["Horgos", "霍尔果斯"])
def test_horgos_goes_by_its_name_without_a_corridor_too(world, text):
    """GeoNames has Qarasu first."""
    stop, _ = stop_of(text, None, lambda: world.gazetteer, {})
    assert stop.name == "Horgos"
    assert world.gazetteer.search("Qarasu")[0].name == "Horgos"


@pytest.mark.parametrize("text", ["Kazakhstan", "Caspian Sea", "Jawa Barat"])
def test_no_way_begins_at_what_is_too_large(world, text):
    with pytest.raises(UnclearPlaceError) as caught:
        stop_of(text, None, lambda: world.gazetteer, {}, lambda: world.areas)
    assert caught.value.reason == "area"
    assert caught.value.candidates[0].kind is not WorldKind.TOWN


def test_a_city_that_is_a_country_is_a_place_to_begin_at(world):
    stop, _ = stop_of("Singapore", None, lambda: world.gazetteer, {}, lambda: world.areas)
    assert stop.name == "Singapore"


def test_the_window_says_what_it_is_in_its_language(world, qapp):
    places = [first(world, "Tiongkok"), first(world, "Jawa Barat"), first(world, "Laut Kaspia")]
    assert search_words.world_places(places, "en") == [
        "China – Tiongkok · country",
        "Jawa Barat · region, Indonesia",
        "Laut Kaspia · sea",
    ]
