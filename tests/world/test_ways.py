"""Ways over the real networks: lengths, countries, crossings, what is avoided, what is refused."""

import pytest

from explorer.cli.world_answers import NO, USAGE, RouteWords, find, route
from explorer.storage.corridor_file import read_corridor
from explorer.storage.paths import default_corridor, geodata
from explorer.storage.world_data.world import World


@pytest.fixture(scope="module")
def ask(world):
    def asked(*places, mode="rail", **more):
        modes = (mode,) if isinstance(mode, str) else mode
        return route(RouteWords(places, modes, **more), world)

    return asked


def test_nothing_is_read_before_it_is_asked_for():
    fresh = World(geodata())
    assert not {"gazetteer", "planner", "country_names"} & vars(fresh).keys()
    assert fresh.planner._cells == {}


def test_coordinates_and_ids_need_no_gazetteer():
    fresh = World(geodata())
    corridor = read_corridor(default_corridor())
    answer = route(RouteWords(("urumqi", "43.24,76.93"), ("rail",)), fresh, corridor)
    assert answer.code == 0
    assert "gazetteer" not in vars(fresh)
    assert list(fresh.planner._cells) == ["rail"]


@pytest.mark.parametrize(
    ("stops", "mode", "published_km", "percent"),
    [
        (("Baku", "Tbilisi"), "rail", 549, 3),
        (("New Delhi", "Chennai"), "rail", 2181, 3),
        (("London", "Edinburgh"), "rail", 632, 3),
        (("Sydney", "Adelaide", "Perth, AU"), "rail", 4352, 3),
        (("Dar es Salaam", "Kapiri Mposhi"), "rail", 1860, 3),
        (("Sydney", "Melbourne"), "road", 840, 3),
        (("Milan", "Naples, IT"), "road", 759.6, 3),
        (("Shanghai", "Rotterdam, NL"), "sea", 10_600 * 1.852, 3),
    ],
)
def test_lengths_agree_with_published_ones(ask, stops, mode, published_km, percent):
    answer = ask(*stops, mode=mode)
    assert answer.code == 0
    assert answer.table["km"] == pytest.approx(published_km, rel=percent / 100)
    assert answer.table["km"] > answer.table["straight_km"]


def test_a_way_tells_its_countries_and_where_it_crosses(ask):
    table = ask("Baku", "Tbilisi").table
    assert table["countries"] == ["AZ", "GE"]
    (crossing,) = table["crossings"]
    assert (crossing["from"], crossing["to"]) == ("AZ", "GE")
    # Gardabani–Böyük Kəsik, on the Kura.
    assert crossing["lat"] == pytest.approx(41.4, abs=0.1)
    assert crossing["lon"] == pytest.approx(45.15, abs=0.15)
    assert 0 < crossing["at_km"] < table["km"]


def test_every_figure_and_every_line_has_its_evidence_and_credit(ask):
    table = ask("Almaty", "Poti", mode=("rail", "sea")).table
    assert {row["value"] for row in table["evidence"]} == {"km", "straight_km"}
    assert all(row["kind"] == "computed" for row in table["evidence"])
    networks = {row["network"]["id"] for row in table["evidence"] if row["value"] == "km"}
    assert networks == {"world_railways", "searoute"}
    assert "© OpenStreetMap contributors" in table["attribution"]
    assert any("searoute" in text for text in table["attribution"])
    assert [leg["mode"] for leg in table["legs"]] == ["rail", "sea", "rail"]
    assert sum(leg["points"] for leg in table["legs"]) == len(table["line"])
    assert sum(leg["km"] for leg in table["legs"]) == pytest.approx(table["km"], abs=0.3)


def test_gaps_are_named_and_can_be_refused(ask):
    table = ask("Urumqi, CN", "Almaty").table
    assert {0.335, 1.265} <= {gap["km"] for gap in table["gaps"]}
    refused = ask("Urumqi, CN", "Almaty", gaps=False)
    assert refused.table["gaps"] == []
    assert refused.table["km"] > table["km"]


def test_a_country_a_border_a_point_and_a_canal_are_avoided(ask):
    direct = ask("Moscow", "Vladivostok").table
    assert "CN" in direct["countries"]
    around = ask("Moscow", "Vladivostok", avoid=("CN", "Mongolia")).table
    assert not {"CN", "MN"} & set(around["countries"])
    horgos = ask("Urumqi, CN", "Almaty").table
    alataw = ask("Urumqi, CN", "Almaty", avoid=("44.21,80.41",)).table
    assert alataw["km"] == pytest.approx(1349, rel=0.03)
    assert alataw["km"] > horgos["km"] + 250
    shut = ask("Urumqi, CN", "Almaty", avoid=("CN-KZ",))
    assert shut.code == NO or ("CN", "KZ") not in {
        (c["from"], c["to"]) for c in shut.table["crossings"]
    }
    cape = ask("Shanghai", "Rotterdam, NL", mode="sea", avoid=("suez",)).table
    assert cape["km"] == pytest.approx(13_800 * 1.852, rel=0.03)


def test_places_on_the_way_are_passed_in_order(ask):
    over = ask("Urumqi, CN", "46.948,79.678", "Almaty").table
    assert [stop["name"] for stop in over["via"]] == ["46.948,79.678"]
    assert over["km"] == pytest.approx(1341, rel=0.03)
    assert [leg["to"] for leg in over["legs"]] == ["46.948,79.678", "Almaty"]


def test_the_air_way_is_the_geodesic(ask):
    table = ask("Paris", "Tokyo", mode="air").table
    assert table["km"] == table["straight_km"]
    assert table["evidence"][0]["method"] == "geodesic"
    assert len(table["line"]) > 50


@pytest.mark.parametrize(
    ("stops", "mode", "code", "words"),
    [
        (("Paris", "Paris"), "rail", NO, "both the beginning and the end"),
        (("Paris", "Paris"), "air", NO, "both the beginning and the end"),
        (("0,-30", "Paris"), "rail", NO, "from the nearest railway"),
        (("Reykjavík", "Paris"), "rail", NO, "from the nearest railway"),
        (("Moscow", "Rotterdam, NL"), "sea", NO, "from the nearest port"),
        (("Tokyo", "Sapporo"), "road", NO, "No way leads from Tokyo to Sapporo by road"),
        (("Sydney", "Paris"), "rail", NO, "--mode sea"),
        (("116.4,39.9", "Moscow"), "rail", USAGE, "look swapped"),
        (("37.6,55.75", "Paris"), "rail", NO, "Are latitude and longitude swapped"),
        (("Atlantiss", "Paris"), "rail", NO, "no place that is known"),
        (("Springfield", "Chicago"), "road", NO, "Several places are called"),
    ],
)
def test_what_cannot_be_is_told_in_words(ask, stops, mode, code, words):
    answer = ask(*stops, mode=mode)
    assert answer.code == code, answer.lines
    assert words in "\n".join(answer.complaint)


def test_namesakes_come_back_as_candidates(ask):
    table = ask("Springfield", "Chicago", mode="road").table
    assert table["place"] == "Springfield"
    assert {"name", "country", "lat_deg", "lon_deg", "population"} <= table["candidates"][0].keys()


def test_a_stop_inside_what_is_avoided_is_told(ask):
    answer = ask("Moscow", "Berlin, DE", avoid=("RU",))
    assert answer.code == NO
    assert "lies in what is to be avoided" in answer.complaint[0]


def test_the_straight_line_goes_alone(ask):
    assert ask("Paris", "Tokyo", mode=("rail", "air")).code == USAGE


def test_a_way_over_the_180th_meridian_has_whole_longitudes(ask):
    table = ask("Tokyo", "Los Angeles", mode="sea").table
    assert all(-180.0 <= lon <= 180.0 for lon, _ in table["line"])
    assert table["km"] == pytest.approx(table["straight_km"], rel=0.15)


def test_search_tells_the_corridors_places_first_then_the_worlds(world):
    answer = find("Horgos", world, read_corridor(default_corridor()))
    first = answer.table["places"][0]
    assert first["id"] == "horgos"
    near = [p for p in answer.table["places"] if p["id"] is None and p["name"] == "Qarasu"]
    assert near == [], "GeoNames' name of Horgos itself"
    assert answer.table["passages"]
    others = find("Jinghe", world, read_corridor(default_corridor())).table["places"]
    assert [p["id"] is None for p in others] == sorted(p["id"] is None for p in others)
    assert any(place["id"] is None for place in others)
    nothing = find("qqqqzzzz", world, read_corridor(default_corridor()))
    assert nothing.code == NO
    assert nothing.table["places"] == []


def test_a_namesake_beside_the_corridor_comes_first(world):
    corridor = read_corridor(default_corridor())
    found = find("Aktau", world, corridor).table["places"]
    assert found[0]["country"] == "KZ"


def test_both_ends_at_one_point_of_a_network_are_told(world):
    told = route(RouteWords(("0,179.9", "0,-179.9"), ("sea",)), world)
    assert told.code == NO
    assert "same point" in told.complaint[0]


def test_the_countries_of_both_ends_are_told_where_they_lie_off_the_network(world):
    told = route(RouteWords(("Singapore", "Kuala Lumpur"), ("rail",)), world)
    assert told.table["countries"] == ["SG", "MY"]
    assert any("not counted" in line for line in told.lines)


def test_who_avoids_egypt_by_sea_avoids_its_canal(world):
    around = route(RouteWords(("Shanghai", "Rotterdam"), ("sea",), ("EG",)), world).table
    through = route(RouteWords(("Shanghai", "Rotterdam"), ("sea",)), world).table
    assert around["km"] > through["km"] + 4000


def test_a_way_many_times_the_straight_line_says_that_a_line_may_be_missing(world):
    told = route(RouteWords(("Pekalongan", "Semarang"), ("rail",)), world)
    assert any("times the straight line" in line for line in told.lines)


def test_what_is_listed_of_namesakes_can_be_typed(world):
    told = route(RouteWords(("Springfield, US.IL", "Chicago"), ("rail",)), world)
    assert told.table["from"]["lat_deg"] == pytest.approx(39.8, abs=0.1)


def test_there_and_back_again_over_a_point_between_is_a_way(world):
    """Only two stops that follow each other may not be the same place."""
    there = route(RouteWords(("Baku", "Tbilisi"), ("rail",)), world).table
    both = route(RouteWords(("Baku", "Tbilisi", "Baku"), ("rail",)), world).table
    assert both["km"] == pytest.approx(2 * there["km"], abs=0.2)
    assert both["straight_km"] == pytest.approx(2 * there["straight_km"], abs=0.2)
    assert [leg["to"] for leg in both["legs"]] == ["Tbilisi", "Baku"]
    assert both["countries"] == ["AZ", "GE", "AZ"]
    again = route(RouteWords(("Baku", "Baku", "Tbilisi"), ("rail",)), world)
    assert (again.code, again.table) == (1, None)
