"""Routes side by side, on the real corridor."""

import pytest
from msgspec.structs import replace

from explorer.analysis.comparison import comparable_places, compare, published_gain_h
from explorer.analysis.lengths import countries_of, gauges_of, total, track_length
from explorer.errors import NothingToCompareError, UnknownPlaceError, UnknownRouteError
from explorer.model.quantity import Assumed, Quantity
from explorer.model.routes import PublishedFigure
from explorer.session import first_choices
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

GUESS = (Assumed({"en": "for the test"}),)


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


def options(result):
    return {o.route_id: o for o in result.options}


def test_horgos_is_the_shorter_way_from_urumqi_to_almaty_by_about_300_km(corridor):
    result = compare(corridor, "urumqi", "almaty")
    found = options(result)
    assert found["horgos-passenger"].distance_km.value == pytest.approx(1048, rel=0.02)
    assert found["alataw-passenger"].distance_km.value == pytest.approx(1349, rel=0.01)
    assert result.difference_km.value == pytest.approx(301, rel=0.05)


def test_no_way_is_shorter_than_the_straight_line(corridor):
    for end in comparable_places(corridor):
        if end != "urumqi":
            try:
                result = compare(corridor, "urumqi", end)
            except NothingToCompareError:
                continue
            for option in result.options:
                assert option.distance_km.value > result.straight_km.value


def test_the_way_back_is_as_long_and_meets_its_borders_from_the_other_end(corridor):
    there = options(compare(corridor, "urumqi", "almaty"))["horgos-passenger"]
    back = options(compare(corridor, "almaty", "urumqi"))["horgos-passenger"]
    assert back.distance_km.value == pytest.approx(there.distance_km.value)
    assert [b.place_id for b in there.borders] == ["horgos"]
    assert [b.place_id for b in back.borders] == ["altynkol"]
    assert [b.place_id for b in there.gauge_breaks] == [b.place_id for b in back.gauge_breaks]


def test_a_road_crosses_its_border_at_the_same_place_whichever_way_it_is_driven(corridor):
    there = options(compare(corridor, "urumqi", "almaty"))["wewc-highway"]
    back = options(compare(corridor, "almaty", "urumqi"))["wewc-highway"]
    assert [b.place_id for b in there.borders] == [b.place_id for b in back.borders] == ["horgos"]
    whole_km = there.distance_km.value
    assert back.borders[0].at_km == pytest.approx(whole_km - there.borders[0].at_km)
    assert 300.0 < back.borders[0].at_km < whole_km - 300.0


def test_published_times_keep_their_direction(corridor):
    there = options(compare(corridor, "urumqi", "almaty"))["horgos-passenger"]
    back = options(compare(corridor, "almaty", "urumqi"))["horgos-passenger"]
    assert 25.75 in [t.figure.value for t in there.published_times]
    assert 25.75 not in [t.figure.value for t in back.published_times]


def test_the_gauge_changes_once_on_either_line_and_never_on_the_road(corridor):
    found = options(compare(corridor, "urumqi", "almaty"))
    assert [b.place_id for b in found["horgos-passenger"].gauge_breaks] == ["altynkol"]
    assert [b.place_id for b in found["alataw-passenger"].gauge_breaks] == ["dostyk"]
    assert found["wewc-highway"].gauge_breaks == ()


def test_services_can_be_chosen_and_come_in_the_order_asked_for(corridor):
    wanted = ("alataw-passenger", "horgos-passenger")
    result = compare(corridor, "urumqi", "almaty", route_ids=wanted)
    assert tuple(o.route_id for o in result.options) == wanted
    assert result.difference_km.value < 0


def test_places_and_routes_that_do_not_exist_are_named(corridor):
    with pytest.raises(UnknownPlaceError) as place:
        compare(corridor, "urumqi", "atlantis")
    assert place.value.place == "atlantis"
    with pytest.raises(UnknownRouteError):
        compare(corridor, "urumqi", "almaty", route_ids=("flight",))


def test_two_places_without_a_common_route_are_nothing_to_compare(corridor):
    with pytest.raises(NothingToCompareError):
        compare(corridor, "astana", "st-petersburg")
    with pytest.raises(NothingToCompareError):
        compare(corridor, "urumqi", "urumqi")


def test_a_sum_with_an_unknown_part_is_unknown_and_units_never_mix():
    km, h = Quantity(1, "km", GUESS), Quantity(1, "h", GUESS)
    assert total([km, km], "ab").value == 2
    assert total([km, None], "ab") is None
    with pytest.raises(ValueError, match="cannot add up"):
        total([km, h], "ab")


def test_a_segment_over_the_border_knows_its_countries_and_gauges(corridor):
    segment = corridor.segments["horgos-almaty"]
    assert countries_of(segment, corridor) == ("CN", "KZ")
    assert gauges_of(segment, corridor) == (1435, 1520)
    assert track_length(segment, corridor).value == pytest.approx(345, rel=0.02)


def test_published_times_in_days_and_hours_are_compared_in_hours(corridor):
    there = options(compare(corridor, "urumqi", "almaty"))
    first, second = there["horgos-passenger"], there["alataw-passenger"]
    gain_h = published_gain_h(first, second)
    assert gain_h.value == pytest.approx(6 + 53 / 60, abs=0.01)
    assert {i for e in gain_h.evidence for i in e.inputs} == {
        "rail-urc-alm-horgos-h-w",
        "rail-urc-alm-alataw-h-w",
    }
    in_days = PublishedFigure("urumqi", "almaty", Quantity(2, "days", GUESS))
    slow = replace(second, published=(in_days,))
    assert published_gain_h(first, slow).value == pytest.approx(48 - 25.75)
    assert published_gain_h(first, there["wewc-highway"]) is None


def test_a_round_trip_has_no_stop_to_compare_its_beginning_with(corridor):
    out = corridor.routes["horgos-passenger"]
    segment = corridor.segments["urumqi-horgos"]
    back = replace(segment, id="back", from_id="horgos", to_id="urumqi")
    route = replace(out, segment_ids=("urumqi-horgos", "back"))
    round_trip = replace(
        corridor,
        segments={"urumqi-horgos": segment, "back": back},
        routes={route.id: route},
    )
    assert first_choices(round_trip).to_id == "horgos"
