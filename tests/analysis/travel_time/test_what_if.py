"""What if: changes are pure, named when they cannot be, and never pass for the published state."""

import math

import pytest

from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
from explorer.analysis.travel_time.what_if import (
    AskDate,
    ClosePlace,
    CloseSegment,
    SetEstimate,
    SetGauge,
    UseService,
    scenario,
    service_for,
)
from explorer.errors import TravelTimeError, UnknownPlaceError, UnknownRouteError
from explorer.model.quantity import Assumed
from explorer.model.services import GaugeOperation

PAIR = ("horgos-passenger", "alataw-passenger")
EXIT = "checks-horgos-passenger-exit"


def first_time(result):
    return result.ways[0].time


def test_a_change_leaves_the_corridor_as_it_was_and_no_change_is_the_published_state(corridor):
    before = corridor.timing
    changed = scenario(corridor, [SetEstimate("speed-passenger-kz", 90.0)])
    assert corridor.timing is before
    assert not changed.is_published
    assert scenario(corridor).is_published
    assert scenario(corridor).timing is before
    assert scenario(corridor, changed.changes[:-1]).timing is before, "undo leaves one out"


def test_a_changed_value_says_that_it_is_a_what_if_and_its_range_moves_along(corridor):
    old = corridor.timing.estimates[EXIT]
    new = scenario(corridor, [SetEstimate(EXIT, 5.0)]).timing.estimates[EXIT]
    assert new.likely.value == 5.0
    assert new.low.value / new.likely.value == pytest.approx(old.low.value / old.likely.value)
    for bound in (new.low, new.likely, new.high):
        (evidence,) = bound.evidence
        assert isinstance(evidence, Assumed)
        assert "What if" in evidence.reason["en"]


@pytest.mark.parametrize(
    ("estimate", "value", "reason"),
    [
        ("speed-passenger-kz", 0.0, "out_of_range"),
        ("speed-passenger-kz", -60.0, "out_of_range"),
        ("speed-passenger-kz", math.nan, "not_finite"),
        ("speed-passenger-kz", math.inf, "not_finite"),
        (EXIT, 168.0, "out_of_range"),
        (EXIT, -1.0, "out_of_range"),
        ("speed-of-light", 1.0, "unknown_estimate"),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_its_name_and_what_would_be_right(
    corridor, estimate, value, reason
):
    with pytest.raises(TravelTimeError) as error:
        scenario(corridor, [SetEstimate(estimate, value)])
    assert error.value.reason == reason
    assert error.value.is_usage
    assert "{" not in str(error.value)


def test_extreme_but_possible_values_stay_in_range_and_finite(corridor):
    for value in (1.0, 1000.0):
        result = compare_alternatives(
            corridor, "urumqi", "almaty", changes=[SetEstimate("speed-passenger-cn", value)]
        )
        assert math.isfinite(first_time(result).duration.high_h)
    none = scenario(corridor, [SetEstimate("stops-passenger", 0.0)])
    again = scenario(
        corridor, [SetEstimate("stops-passenger", 0.0), SetEstimate("stops-passenger", 2.0)]
    )
    assert none.timing.estimates["stops-passenger"].likely.value == 0.0
    assert again.timing.estimates["stops-passenger"].likely.value == 2.0


@pytest.mark.parametrize(
    ("estimate", "value", "low", "high"),
    [
        ("speed-passenger-kz", 1000.0, None, 1000.0),
        ("speed-passenger-kz", 990.0, None, 1000.0),
        ("speed-passenger-kz", 1.0, 1.0, None),
        (EXIT, 167.0, None, 167.0),
        (EXIT, 150.0, None, 167.0),
        (EXIT, 0.0, 0.0, 0.0),
    ],
)
def test_a_range_that_moves_along_stays_within_what_can_be(corridor, estimate, value, low, high):
    old = corridor.timing.estimates[estimate]
    new = scenario(corridor, [SetEstimate(estimate, value)]).timing.estimates[estimate]
    factor = value / old.likely.value
    assert new.low.value == pytest.approx(old.low.value * factor if low is None else low)
    assert new.high.value == pytest.approx(old.high.value * factor if high is None else high)
    assert new.low.value <= new.likely.value == value <= new.high.value


def test_another_gauge_operation_takes_its_own_time(corridor):
    change = SetGauge("dostyk-bogies", GaugeOperation.PASSENGER_TRANSFER)
    before = compare_alternatives(corridor, "urumqi", "almaty", way_ids=PAIR)
    after = compare_alternatives(corridor, "urumqi", "almaty", way_ids=PAIR, changes=[change])
    middles = (after.ways[1].time.middles, before.ways[1].time.middles)
    gap = middles[0]["transfer-dostyk"] - middles[1]["stop-dostyk-bogies-entry"]
    assert gap == pytest.approx(1.4 - 4.5, abs=0.2)
    assert after.ways[0].time.duration.likely_h == before.ways[0].time.duration.likely_h
    assert after.differences[0].by["border"] == pytest.approx(
        before.differences[0].by["border"] + gap
    )
    with pytest.raises(TravelTimeError) as error:
        scenario(corridor, [SetGauge("dostyk-bogies", GaugeOperation.WAGON_WAIT)])
    assert "bogie change" in str(error.value)


def test_closing_a_crossing_reroutes_and_closing_both_says_that_nothing_is_left(corridor):
    result = compare_alternatives(
        corridor, "urumqi", "almaty", way_ids=PAIR, changes=[ClosePlace("horgos")]
    )
    horgos, alataw = result.ways
    assert horgos.time.journey.rerouted
    assert horgos.time.journey.edge_ids == alataw.time.journey.edge_ids
    assert horgos.distance_km.value == pytest.approx(alataw.distance_km.value)
    assert not result.state.is_published
    closed = [ClosePlace("horgos"), CloseSegment("alataw-pass-dostyk")]
    nothing = compare_alternatives(corridor, "urumqi", "almaty", way_ids=PAIR, changes=closed)
    for way in nothing.ways:
        assert way.time is None
        assert way.distance_km is None
        assert way.why_not.reason == "nothing_left"
    assert nothing.differences == (None,)


@pytest.mark.parametrize("end", ["urumqi", "almaty"])
def test_closing_an_end_of_the_journey_leaves_nothing(corridor, end):
    there = compare_alternatives(
        corridor, "urumqi", "almaty", way_ids=PAIR, changes=[ClosePlace(end)]
    )
    assert [w.why_not.reason for w in there.ways] == ["nothing_left"] * 2
    back = compare_alternatives(
        corridor, "almaty", "urumqi", way_ids=PAIR, changes=[ClosePlace(end)]
    )
    assert [w.why_not.reason for w in back.ways] == ["nothing_left"] * 2


def test_what_is_closed_must_exist(corridor):
    with pytest.raises(UnknownPlaceError):
        scenario(corridor, [ClosePlace("atlantis")])
    with pytest.raises(UnknownRouteError):
        scenario(corridor, [CloseSegment("atlantis-ferry")])


@pytest.mark.parametrize(
    ("date", "service"),
    [
        ("", "k9795-horgos"),
        ("2017", "k9795-horgos"),
        ("2017-06", "trains-9001-701"),
        ("2017-07", "trains-9001-701"),
        ("2017-09-29", "trains-9001-701"),
        ("2017-09-30", "k9795-horgos"),
        ("2018", "k9795-horgos"),
    ],
)
def test_the_date_asked_for_chooses_the_service_of_a_route(corridor, date, service):
    state = scenario(corridor, [AskDate(date)] if date else [])
    assert service_for(corridor, state, "horgos-passenger").id == service
    assert state.is_published, "asking for a year changes nothing about the world"


def test_a_service_outside_the_question_is_left_out_or_named_when_asked_for(corridor):
    in_2018 = compare_alternatives(corridor, "urumqi", "almaty", changes=[AskDate("2018")])
    assert "alataw-passenger" not in [w.id for w in in_2018.ways]
    with pytest.raises(TravelTimeError) as error:
        compare_alternatives(corridor, "urumqi", "almaty", way_ids=PAIR, changes=[AskDate("2018")])
    assert error.value.reason == "not_running"
    assert "2017-09-29" in str(error.value)
    with pytest.raises(TravelTimeError):
        scenario(corridor, [AskDate("2017-02-30")])


def test_a_service_can_be_chosen_for_a_route(corridor):
    change = UseService("container-horgos", "container-horgos-observed")
    ways = ("container-horgos",)
    before = compare_alternatives(corridor, "urumqi", "almaty", way_ids=ways)
    after = compare_alternatives(corridor, "urumqi", "almaty", way_ids=ways, changes=[change])
    assert first_time(after).duration.likely_h > first_time(before).duration.likely_h + 48
    assert after.ways[0].service.id == change.service_id
    with pytest.raises(UnknownRouteError):
        scenario(corridor, [UseService("container-horgos", "zeppelin")])
