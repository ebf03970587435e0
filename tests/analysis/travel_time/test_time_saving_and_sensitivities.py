"""What a way saves, told in minutes that add up, and what a what-if may change."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.precision import whole_steps
from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
from explorer.analysis.travel_time.sensitivities import sensitivities
from explorer.analysis.travel_time.terms import Cause
from explorer.analysis.travel_time.time_saving import INTERVAL_CASES, time_saving
from explorer.analysis.travel_time.timed import difference
from explorer.analysis.travel_time.what_if import SetEstimate, scenario
from explorer.model.services import EstimateKind

BOTH = ("horgos-passenger", "alataw-passenger")
HOURS = st.floats(-500, 500, allow_nan=False)


def trips(found):
    return [way.time for way in found.ways]


@given(st.fixed_dictionaries(dict.fromkeys(Cause, HOURS)))
def test_parts_add_up_to_the_rounded_sum_and_none_is_off_by_a_step(by):
    quarters = whole_steps(by, 0.25)
    assert sum(quarters.values()) == round(math.fsum(h * 4 for h in by.values()))
    assert all(abs(quarters[c] - h * 4) <= 1.0 for c, h in by.items())


@pytest.mark.parametrize(
    ("exact", "whole"),
    [
        ((1.75, 1.25, 0.0, 0.0, 0.0, 0.0), (2, 1, 0, 0, 0, 0)),
        ((1.25, 1.75, 0.0, 0.0, 0.0, 0.0), (1, 2, 0, 0, 0, 0)),
        ((-1.25, -1.75, 0.0, 0.0, 0.0, 0.0), (-1, -2, 0, 0, 0, 0)),
        ((-1.25, 2.75, 5.0, -0.5, 0.0, 0.0), (-1, 3, 5, -1, 0, 0)),
        ((0.5, 0.75, 0.75, 0.0, 0.0, 0.0), (0, 1, 1, 0, 0, 0)),
    ],
)
def test_the_largest_remainders_are_rounded_up_and_whole_steps_stay(exact, whole):
    by = {cause: quarters * 0.25 for cause, quarters in zip(Cause, exact, strict=True)}
    assert tuple(whole_steps(by, 0.25).values()) == whole


def test_the_way_over_horgos_is_the_faster_one_whichever_is_named_first(corridor):
    there = time_saving(
        compare_alternatives(corridor, "urumqi", "almaty", way_ids=BOTH).differences[0]
    )
    swapped = time_saving(
        compare_alternatives(corridor, "urumqi", "almaty", way_ids=BOTH[::-1]).differences[0]
    )
    assert (there.faster, swapped.faster) == (0, 1)
    assert swapped.saved_h == pytest.approx(there.saved_h)
    assert swapped.low_h == pytest.approx(there.low_h)
    assert swapped.steps == there.steps
    assert there.timetabled
    told_h = sum(there.steps.values()) * there.step_h + there.rest_h
    assert told_h == pytest.approx(-there.saved_h), "parts and rest add up to the minute"
    assert there.saved_h == pytest.approx(6 + 53 / 60, abs=1e-3)


def test_without_timetables_the_parts_add_up_in_whole_steps(corridor):
    ways = ("container-horgos", "container-alataw")
    found = time_saving(
        compare_alternatives(corridor, "urumqi", "almaty", way_ids=ways).differences[0]
    )
    assert not found.timetabled
    assert sum(found.steps.values()) == -round(found.saved_h / found.step_h)


def test_of_two_ways_that_take_equally_long_the_first_is_named(corridor):
    way, _ = trips(compare_alternatives(corridor, "urumqi", "almaty", way_ids=BOTH))
    found = time_saving(difference(way, way))
    assert (found.faster, found.saved_h) == (0, 0.0)


def test_fifty_dots_of_which_the_interval_stands_for_45(corridor):
    found = time_saving(
        compare_alternatives(corridor, "urumqi", "almaty", way_ids=BOTH).differences[0]
    )
    assert len(found.dots_h) == 50
    assert INTERVAL_CASES == 45
    assert list(found.dots_h) == sorted(found.dots_h)
    inside = sum(found.low_h < h < found.high_h for h in found.dots_h)
    assert inside in {44, 45, 46}  # a dot may stand on an end of the interval


def test_levers_name_two_speeds_a_border_and_a_gauge_of_the_two_ways(corridor):
    found = sensitivities(trips(compare_alternatives(corridor, "urumqi", "almaty", way_ids=BOTH)))
    kinds = [lever.estimate.kind for lever in found]
    speed = EstimateKind.SPEED
    assert kinds == [speed, speed, EstimateKind.CHECKS, EstimateKind.GAUGE]
    assert {lever.where for lever in found[:2]} == {"xinjiang-west", "turksib"}


@pytest.mark.parametrize("ends", [("urumqi", "almaty"), ("lianyungang", "urumqi")])
def test_every_step_of_every_lever_is_a_value_the_model_accepts(corridor, ends):
    for lever in sensitivities(trips(compare_alternatives(corridor, *ends)), count=40):
        likely = lever.estimate.likely.value
        assert lever.low <= likely <= lever.high
        assert abs(lever.value(lever.position(likely)) - likely) <= lever.step / 2 + 1e-9
        for position in (-1, 0, lever.steps // 2, lever.steps, lever.steps + 1):
            value = lever.value(position)
            scenario(corridor, [SetEstimate(lever.estimate.id, value)])  # raises what is refused
            assert lever.low <= value <= lever.high
