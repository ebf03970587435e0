"""A service that changes its mode on the way: train, ferry, train, ship, train."""

from itertools import pairwise

import pytest
from msgspec.structs import replace

from explorer.analysis.travel_time.compare_alternatives import TravelMode, compare_alternatives
from explorer.analysis.travel_time.race import position, runner
from explorer.analysis.travel_time.terms import Cause, TermKind
from explorer.analysis.travel_time.time_distance_profile import time_distance_profile
from explorer.analysis.travel_time.what_if import scenario, timed_trip
from explorer.errors import TravelTimeError
from explorer.model.network import Mode
from explorer.model.routes import Service
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import geodata


@pytest.fixture(scope="module")
def middle():
    return load_corridor(geodata() / "middle-corridor")


def trip(corridor, way="middle-block", start="altynkol", end="poti-port"):
    return timed_trip(corridor, scenario(corridor), way, start, end)


def test_each_part_runs_with_the_speed_of_its_own_mode(middle):
    speeds = {
        (middle.edges[t.edge_id].mode, middle.edges[t.edge_id].countries[:1]): t.estimate_id
        for t in trip(middle, start="xian", end="budapest").terms
        if t.kind is TermKind.RUNNING
    }
    assert speeds[Mode.FERRY, ()] == "speed-caspian"
    assert speeds[Mode.SEA, ()] == "speed-blacksea"
    assert speeds[Mode.RAIL, ("KZ",)] == "speed-container-kz"
    assert speeds[Mode.RAIL, ("GE",)] == "speed-caucasus"


def test_what_is_done_in_port_stands_where_and_in_the_order_in_which_it_happens(middle):
    there = trip(middle)
    done = [(t.place_id, t.kind) for t in there.terms if t.transfer_id]
    assert done == [
        ("aktau-port", TermKind.EXIT),
        ("aktau-port", TermKind.WAITING),
        ("aktau-port", TermKind.TRANSFER),
        ("alat", TermKind.TRANSFER),
        ("alat", TermKind.ENTRY),
        ("alat", TermKind.WAITING),
    ]
    at_km = {t.place_id: t.at_km for t in there.terms if t.transfer_id}
    assert at_km["alat"] - at_km["aktau-port"] == pytest.approx(508)
    steps = time_distance_profile(there)
    assert all(one.to_h == following.from_h for one, following in pairwise(steps))
    assert steps[-1].to_h == pytest.approx(there.duration.likely_h)


def test_a_difference_adds_up_exactly_and_loading_is_a_cause_of_its_own(middle):
    found = compare_alternatives(middle, "xian", "budapest")
    by_sea = dict(zip([w.id for w in found.ways[1:]], found.differences, strict=True))["by-sea"]
    assert sum(by_sea.by.values()) == pytest.approx(by_sea.duration.likely_h, abs=1e-9)
    loading_h = [
        sum(t.hours(w.time.middles[t.estimate_id]) for t in w.time.terms if t.transfer_id == i)
        for w, i in zip(found.ways[::2], ("poti", "qingdao"), strict=True)
    ]
    assert all(hours > 24 for hours in loading_h)
    assert by_sea.by[Cause.TRANSFER] != 0
    assert {w.id: w.mode for w in found.ways}["middle"] is TravelMode.SEVERAL


def test_two_trains_have_no_loading_between_them(middle):
    gap = compare_alternatives(middle, "altynkol", "aktau-port").differences[0]
    assert gap.by[Cause.TRANSFER] == 0


def test_the_service_that_names_another_transfer_waits_longer_for_its_ship(middle):
    block, single = trip(middle), trip(middle, "middle-single")
    waits = [
        next(
            t.estimate_id
            for t in found.terms
            if t.transfer_id.startswith("aktau") and t.kind is TermKind.WAITING
        )
        for found in (block, single)
    ]
    assert waits == ["wait-ship-block", "wait-ship-single"]
    assert single.duration.likely_h > block.duration.likely_h + 72


def test_without_a_transfer_the_time_is_not_known_and_says_where(middle):
    timing = replace(middle.timing, transfers={})
    with pytest.raises(TravelTimeError) as caught:
        trip(replace(middle, timing=timing))
    assert caught.value.reason == "no_transfer"
    assert "rail-beyneu-aktau-port – ferry-aktau-port-alat" in str(caught.value)


def test_a_country_means_the_mode_of_the_kind_of_service(middle):
    services = middle.timing.services
    lorry = replace(services["zhezkazgan-train"], service=Service.HIGHWAY)
    timing = replace(middle.timing, services={**services, lorry.id: lorry})
    with pytest.raises(TravelTimeError) as caught:
        trip(replace(middle, timing=timing), lorry.id, "altynkol", "aktau-port")
    assert caught.value.reason == "no_speed"
    closely = replace(lorry, speeds={"rail KZ": "speed-container-kz"})
    timing = replace(timing, services={**services, lorry.id: closely})
    assert trip(replace(middle, timing=timing), lorry.id, "altynkol", "aktau-port").terms


def test_in_a_race_it_is_known_what_carries_the_load(middle):
    racer = runner(trip(middle))
    sailing = next(s for s in racer.steps if s.edge_id.startswith("ferry") and not s.stands)
    at = position(racer, (sailing.from_h + sailing.to_h) / 2)
    assert (at.mode, at.waiting) == (Mode.FERRY, False)
    assert 49 < at.lon_deg < 52
    assert position(racer, 1.0).mode is Mode.RAIL
