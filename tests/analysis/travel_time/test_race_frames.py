"""What a race shows at each moment, held against the staircases it is made of."""

import math
from itertools import pairwise

import pytest

from explorer.analysis.travel_time.clock import wall_time
from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
from explorer.analysis.travel_time.departure import FREE_CHOICE, departure
from explorer.analysis.travel_time.race_frame import frame, race
from explorer.analysis.travel_time.what_if import ClosePlace
from explorer.errors import TravelTimeError

PAIR = ("horgos-passenger", "alataw-passenger")
START = wall_time("2025-06-01 08:00", "Asia/Shanghai")


def prepared(corridor, ways=PAIR, ends=("urumqi", "almaty"), start=START, changes=()):
    found = compare_alternatives(corridor, *ends, way_ids=ways, changes=changes)
    return race([(w.id, w.time) for w in found.ways], corridor, start)


@pytest.mark.parametrize("ends", [("urumqi", "almaty"), ("almaty", "urumqi")])
@pytest.mark.parametrize("ways", [PAIR, ("container-horgos-observed", "wewc-highway")])
def test_at_every_border_a_train_waits_exactly_as_long_as_its_staircase_stands(
    corridor, ways, ends
):
    found = prepared(corridor, ways, ends)
    for number, entrant in enumerate(found.entrants):
        standing = [s for s in entrant.racer.steps if s.stands]
        assert standing
        for step in standing:
            for share in (0.001, 0.5, 0.999):
                at_h = step.from_h + (step.to_h - step.from_h) * share
                train = frame(found, at_h).trains[number]
                assert train.wait is not None
                assert (train.wait.kind, train.wait.place_id) == (step.kind, step.place_id)
                assert train.wait.operation == step.operation
                assert train.wait.left_h == pytest.approx(step.to_h - at_h)
                assert train.position.at_km == pytest.approx(step.from_km)
        for step in entrant.racer.steps:
            if not step.stands:
                middle = frame(found, (step.from_h + step.to_h) / 2).trains[number]
                assert middle.wait is None
                assert step.from_km < middle.position.at_km < step.to_km


def test_a_train_whose_way_ends_at_a_border_waits_there_at_the_last(corridor):
    found = prepared(corridor, ("alataw-passenger",), ("urumqi", "dostyk"))
    last = found.entrants[0].racer.steps[-1]
    assert last.stands
    wait = frame(found, (last.from_h + last.to_h) / 2).trains[0].wait
    assert (wait.kind, wait.operation, wait.place_id) == (last.kind, last.operation, "dostyk")
    assert wait.left_h == pytest.approx((last.to_h - last.from_h) / 2)


def test_no_train_ever_goes_back_and_no_clock_stands_still_or_runs_back(corridor):
    found = prepared(corridor)
    frames = [frame(found, found.duration_h * i / 2000) for i in range(2001)]
    for before, after in pairwise(frames):
        for a, b in zip(before.trains, after.trains, strict=True):
            assert b.position.at_km >= a.position.at_km - 1e-9
            if b.arrived is None:
                passed_h = (b.clock.moment - a.clock.moment).total_seconds() / 3600
                assert passed_h == pytest.approx(after.elapsed_h - before.elapsed_h, abs=1e-6)
            assert a.arrived is None or b.arrived == a.arrived


def test_who_arrives_first_follows_from_the_likely_times(corridor):
    found = prepared(corridor)
    first, second = (e.racer.duration_h for e in found.entrants)
    assert found.order == (0, 1)
    assert found.lead_h == pytest.approx(second - first)
    assert frame(found, first - 0.01).first is None
    between = frame(found, first + 0.01)
    assert (between.first, between.over) == (0, False)
    assert between.trains[0].arrived.likely_h == pytest.approx(first)
    end = frame(found, second)
    assert end.over
    assert [t.place_id for t in end.trains] == ["almaty", "almaty"]
    swapped = prepared(corridor, PAIR[::-1])
    assert swapped.order == (1, 0)
    assert swapped.lead_h == found.lead_h


def test_a_race_over_the_same_line_has_no_lead(corridor):
    found = prepared(corridor, changes=[ClosePlace("horgos")])
    assert found.lead_h == pytest.approx(0.0)
    assert frame(found, found.duration_h).over


def test_the_clock_is_that_of_the_place_reached_last(corridor):
    found = prepared(corridor)
    horgos = found.entrants[0].calls[2]
    assert horgos.place_id == "horgos"
    at_horgos = frame(found, horgos.arrival_h).trains[0]
    assert at_horgos.clock.zone == "Asia/Shanghai"
    beyond = frame(found, found.entrants[0].calls[3].arrival_h).trains[0]
    assert (beyond.place_id, beyond.clock.zone) == ("altynkol", "Asia/Almaty")
    assert beyond.clock.utc_offset_h == 5


def test_hours_outside_the_race_show_its_beginning_or_its_end(corridor):
    found = prepared(corridor)
    for odd in (-3.0, math.nan):
        assert frame(found, odd) == frame(found, 0.0)
    assert frame(found, math.inf) == frame(found, found.duration_h)


def test_without_a_time_zone_the_race_runs_without_clocks_and_without_ways_not_at_all(corridor):
    assert frame(prepared(corridor, start=None), 3.0).trains[0].clock is None
    with pytest.raises(ValueError, match="at least one way"):
        race([], corridor, START)


def test_a_published_departure_is_used_and_a_chosen_one_before_it(corridor):
    ends = ("urumqi", "almaty")
    freight = departure(corridor, ("container-horgos-timetabled",), *ends)
    assert freight.text == "2024-03-06 14:56"
    assert freight.fact.publisher == "China News Service"
    back = departure(corridor, ("container-horgos-timetabled",), *ends[::-1])
    assert (back.text, back.fact) == (FREE_CHOICE, None)
    chosen = departure(corridor, ("container-horgos-timetabled",), *ends, "2017-10-01 20:30")
    assert (chosen.text, chosen.fact) == ("2017-10-01 20:30", None)
    with pytest.raises(TravelTimeError):
        departure(corridor, (), *ends, "2017-02-30 20:30")


def test_the_timetabled_freight_train_arrives_when_published_clocks_say(corridor):
    start = departure(corridor, ("container-horgos-timetabled",), "urumqi", "almaty").start
    found = prepared(corridor, ("container-horgos-timetabled",), start=start)
    arrived = frame(found, 35.4).trains[0]
    assert arrived.clock.zone == "Asia/Almaty"
    assert arrived.clock.utc_offset_h == 5, "five days after Kazakhstan's change of zone"
