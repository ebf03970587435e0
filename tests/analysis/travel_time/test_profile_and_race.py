"""The staircase of a journey, the race along it, and the fifty dots."""

import math
from itertools import pairwise

import pytest

from explorer.analysis.geodesy import geodesic_km
from explorer.analysis.travel_time.clock import after, wall_time, zone_of
from explorer.analysis.travel_time.quantile_dots import columns, dots
from explorer.analysis.travel_time.race import position, runner
from explorer.analysis.travel_time.terms import TermKind
from explorer.analysis.travel_time.time_distance_profile import time_distance_profile
from explorer.analysis.travel_time.timed import difference
from explorer.analysis.travel_time.timetable import calls
from explorer.analysis.travel_time.what_if import scenario, timed_trip


def trip(corridor, way="horgos-passenger", start="urumqi", end="almaty"):
    return timed_trip(corridor, scenario(corridor), way, start, end)


@pytest.mark.parametrize(
    "way", ["horgos-passenger", "alataw-passenger", "wewc-highway", "container-horgos-observed"]
)
@pytest.mark.parametrize("ends", [("urumqi", "almaty"), ("almaty", "urumqi")])
def test_steps_follow_one_another_up_to_the_whole_way_and_time(corridor, way, ends):
    there = trip(corridor, way, *ends)
    steps = time_distance_profile(there)
    assert steps[0].from_km == steps[0].from_h == 0
    for one, following in pairwise(steps):
        assert following.from_km == pytest.approx(one.to_km)
        assert following.from_h == one.to_h
        assert following.low_h >= one.low_h
        assert following.high_h >= one.high_h
    last = steps[-1]
    assert last.to_km == pytest.approx(there.journey.track_km)
    assert last.to_h == pytest.approx(there.duration.likely_h)
    assert last.low_h == pytest.approx(there.duration.low_h)
    assert last.high_h == pytest.approx(there.duration.high_h)


def test_borders_are_upright_steps_at_their_stations_and_running_slopes(corridor):
    steps = time_distance_profile(trip(corridor))
    upright = [(s.kind, s.place_id) for s in steps if s.stands]
    assert upright == [
        (TermKind.GAUGE, "horgos"),
        (TermKind.ENTRY, "altynkol"),
    ]
    assert {s.kind for s in steps if not s.stands} == {TermKind.RUNNING}


def test_a_train_starts_waits_at_the_border_and_arrives_where_it_should(corridor):
    racer = runner(trip(corridor))
    horgos = next(s for s in racer.steps if s.kind is TermKind.GAUGE)
    start = position(racer, 0.0)
    assert (start.at_km, start.waiting, start.arrived) == (0.0, False, False)
    waiting = position(racer, (horgos.from_h + horgos.to_h) / 2)
    assert (waiting.waiting, waiting.place_id) == (True, "horgos")
    line_end = corridor.edges["rail-jinghe-horgos"].line[-1]
    assert geodesic_km((waiting.lon_deg, waiting.lat_deg), line_end) < 0.5
    end = position(racer, racer.duration_h)
    assert end.arrived
    assert not end.waiting
    assert (end.lon_deg, end.lat_deg) == corridor.edges["rail-zhetigen-almaty"].line[-1]


def test_a_train_never_runs_back_and_its_place_on_the_map_never_jumps(corridor):
    for ends in (("urumqi", "almaty"), ("almaty", "urumqi")):
        racer = runner(trip(corridor, "alataw-passenger", *ends))
        found = [position(racer, racer.duration_h * i / 3000) for i in range(3001)]
        for a, b in pairwise(found):
            assert b.at_km >= a.at_km - 1e-9
            assert geodesic_km((a.lon_deg, a.lat_deg), (b.lon_deg, b.lat_deg)) < 3


def test_the_way_back_begins_where_the_way_there_ended(corridor):
    there, back = runner(trip(corridor)), runner(trip(corridor, start="almaty", end="urumqi"))
    end, start = position(there, 1e9), position(back, 0.0)
    assert (end.lon_deg, end.lat_deg) == (start.lon_deg, start.lat_deg)
    assert end.edge_id == start.edge_id
    assert end.share == pytest.approx(start.share)


def test_before_the_start_after_the_end_and_at_no_time_a_train_has_a_place(corridor):
    racer = runner(trip(corridor))
    assert position(racer, -5.0).at_km == 0.0
    assert position(racer, math.nan).at_km == 0.0
    assert position(racer, math.inf).arrived


def test_a_load_waits_for_its_departure_at_the_first_place(corridor):
    racer = runner(trip(corridor, "container-horgos-observed"))
    assert position(racer, 1.0).waiting
    assert position(racer, 1.0).kind is TermKind.WAITING
    assert position(racer, 1.0).place_id == "urumqi"


def test_forty_five_of_fifty_dots_lie_inside_the_interval(corridor):
    gap = difference(trip(corridor), trip(corridor, "alataw-passenger"))
    fifty = dots(gap.samples_h)
    assert len(fifty) == 50
    assert list(fifty) == sorted(fifty)
    inside = [h for h in fifty if gap.duration.low_h <= h <= gap.duration.high_h]
    assert len(inside) in {44, 45, 46}
    assert min(fifty) > 0, "the way over Horgos is faster in every case"


def test_stacked_dots_lose_none_and_a_column_has_a_width(corridor):
    fifty = dots(trip(corridor).samples_h)
    stacked = columns(fifty, 0.5)
    assert sum(c.count for c in stacked) == 50
    for a, b in pairwise(stacked):
        assert b.start_h >= a.end_h
    for width in (0.0, -1.0, math.nan):
        with pytest.raises(ValueError, match="wide"):
            columns(fifty, width)


def test_every_place_is_reached_in_order_and_left_after_what_happens_there(corridor):
    there = trip(corridor, "container-horgos-observed")
    found = calls(there.journey, time_distance_profile(there))
    assert [c.place_id for c in found] == [
        *("urumqi", "jinghe", "horgos", "altynkol", "zhetigen", "almaty")
    ]
    start, *_, end = found
    assert start.arrival_h == 0.0
    assert 24.0 < start.departure_h < 36.0, "the middle of a wait of up to three days"
    assert end.arrival_h == pytest.approx(there.duration.likely_h)
    for one, following in pairwise(found):
        assert one.arrival_h <= one.departure_h < following.arrival_h
    horgos = found[2]
    assert horgos.departure_h - horgos.arrival_h == pytest.approx(35.6, abs=0.5)
    assert there.middles["cpmm-horgos-out"] == pytest.approx(35.6, abs=0.5), "CPMM's border time"


def test_local_clocks_go_back_three_hours_at_the_border_in_2025_and_two_in_2017(corridor):
    there = trip(corridor)
    found = calls(there.journey, time_distance_profile(there))
    for day, hours in (("2025-05-29", 3), ("2017-10-01", 2)):
        start = wall_time(f"{day} 00:30", "Asia/Shanghai")
        stops = {call.place_id: call for call in found}
        left, reached = stops["horgos"], stops["altynkol"]
        leaves = after(start, left.departure_h, zone_of("horgos", corridor)).moment
        arrives = after(start, reached.arrival_h, zone_of("altynkol", corridor)).moment
        shown = arrives.replace(tzinfo=None) - leaves.replace(tzinfo=None)
        really = reached.arrival_h - left.departure_h
        assert shown.total_seconds() / 3600 == pytest.approx(really - hours)
