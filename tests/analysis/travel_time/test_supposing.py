"""Lists of changes, and what there is to change."""

from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
from explorer.analysis.travel_time.scenario_changes import (
    changes_world,
    offers,
    with_change,
    without,
)
from explorer.analysis.travel_time.what_if import (
    AskDate,
    ClosePlace,
    CloseSegment,
    SetEstimate,
    SetGauge,
    UseService,
    scenario,
)
from explorer.model.services import GaugeOperation


def test_a_further_change_takes_its_subjects_place_and_stands_last():
    first, other = SetEstimate("speed-passenger-kz", 80.0), ClosePlace("horgos")
    again = SetEstimate("speed-passenger-kz", 90.0)
    assert with_change((first, other), again) == (other, again)
    assert with_change((other,), other) == (other,)
    years = with_change(with_change((), AskDate("2017")), AskDate("2025"))
    assert years == (AskDate("2025"),)
    assert without((first, other), first) == (other,)


def test_a_year_or_a_service_supposes_nothing():
    assert not changes_world((AskDate("2017"), UseService("a", "b")))
    assert changes_world((AskDate("2017"), CloseSegment("urumqi-horgos")))


def test_what_is_offered_can_be_changed_and_lies_on_the_ways(corridor):
    pair = ("horgos-passenger", "alataw-passenger")
    found = compare_alternatives(corridor, "urumqi", "almaty", way_ids=pair)
    given = offers(corridor, pair, [w.time.journey for w in found.ways])
    assert given.place_ids == ("horgos", "altynkol", "alataw-pass", "dostyk")
    assert "horgos-almaty" in given.segment_ids
    assert "karaganda-astana" not in given.segment_ids
    gauges = {crossing.id: kinds for crossing, kinds in given.gauges}
    assert GaugeOperation.PASSENGER_TRANSFER in gauges["dostyk-bogies"]
    assert dict(given.services)["horgos-passenger"] == ("k9795-horgos", "trains-9001-701")
    changes = [
        *(ClosePlace(i) for i in given.place_ids),
        *(CloseSegment(i) for i in given.segment_ids),
        *(SetGauge(c.id, kind) for c, kinds in given.gauges for kind in kinds),
        *(UseService(r, s) for r, services in given.services for s in services),
    ]
    assert scenario(corridor, changes).changes == tuple(changes)
