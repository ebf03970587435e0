"""Travel times of the real corridor: what they consist of, and how they compare."""

import subprocess
import sys

import numpy as np
import pytest
from msgspec.structs import replace

from explorer.analysis.travel_time.compare_alternatives import TravelMode, compare_alternatives
from explorer.analysis.travel_time.journeys import Closures, journey
from explorer.analysis.travel_time.sampling import (
    band,
    drawn,
    quantiles,
    sampled_h,
    triangular,
    uniform_draws,
)
from explorer.analysis.travel_time.split import shapley, split
from explorer.analysis.travel_time.terms import Cause, TermKind
from explorer.analysis.travel_time.timed import difference, timed
from explorer.analysis.travel_time.what_if import scenario, timed_trip
from explorer.analysis.validation.calibration import calibration
from explorer.errors import NothingToCompareError, TravelTimeError
from explorer.model.quantity import Assumed, Reference
from explorer.model.services import Directions, Role
from explorer.model.texts import in_language
from explorer.storage.pack.roles import source_of

PAIR = ("horgos-passenger", "alataw-passenger")
BORDER = {"exit checks", "entry checks", "gauge operation"}


def timed_pair(corridor, start, end, ways=PAIR):
    state = scenario(corridor)
    return [timed_trip(corridor, state, way, start, end) for way in ways]


# ------------------------------------------------------------------ terms


def test_a_time_is_running_and_stops_on_every_edge_and_three_terms_at_the_border(corridor):
    trip, _ = timed_pair(corridor, "urumqi", "almaty")
    kinds = [t.kind for t in trip.terms]
    edges = trip.journey.edge_ids
    assert [t.edge_id for t in trip.terms if t.kind is TermKind.RUNNING] == list(edges)
    assert TermKind.STOPS not in kinds, "the speeds of these lines hold the halts"
    assert [k.value for k in kinds if k.value in BORDER] == ["gauge operation", "entry checks"]
    assert sum(t.km for t in trip.terms if t.kind is TermKind.RUNNING) == pytest.approx(
        trip.journey.track_km
    )
    hours = sum(t.hours(trip.middles[t.estimate_id]) for t in trip.terms)
    assert hours + trip.rest_h == pytest.approx(trip.duration.likely_h, abs=1e-12)
    assert trip.duration.likely_h == trip.timetable.value == 25.75
    assert trip.duration.timetabled


def test_bogies_are_changed_at_horgos_on_the_way_out_and_on_the_way_back(corridor):
    there, _ = timed_pair(corridor, "urumqi", "almaty")
    back, _ = timed_pair(corridor, "almaty", "urumqi")

    def border(trip):
        standing = (t for t in trip.terms if t.kind.value in BORDER)
        return [(t.kind.value, t.place_id, t.estimate_id) for t in standing]

    assert [b[:2] for b in border(there)] == [
        ("gauge operation", "horgos"),
        ("entry checks", "altynkol"),
    ]
    assert [b[:2] for b in border(back)] == [
        ("exit checks", "altynkol"),
        ("gauge operation", "horgos"),
    ]
    assert {b[2] for b in border(there)}.isdisjoint(b[2] for b in border(back)), "by direction"


def test_a_road_is_checked_where_it_meets_the_border_and_not_in_the_next_town(corridor):
    state = scenario(corridor)
    there = timed_trip(corridor, state, "wewc-highway", "urumqi", "almaty")
    back = timed_trip(corridor, state, "wewc-highway", "almaty", "urumqi")
    (km,) = {t.at_km for t in there.terms if t.kind.value in BORDER}
    (km_back,) = {t.at_km for t in back.terms if t.kind.value in BORDER}
    assert km == pytest.approx(630.8 + 9.7)
    assert km + km_back == pytest.approx(there.journey.track_km)


def test_every_bound_of_every_estimate_says_who_and_references_exist(corridor):
    bounds = [
        bound for e in corridor.timing.estimates.values() for bound in (e.low, e.likely, e.high)
    ]
    assert len(bounds) > 80
    for bound in bounds:
        assert bound.evidence
        for item in bound.evidence:
            if isinstance(item, Reference):
                assert item.publisher == corridor.facts[item.fact_id].publisher
            if isinstance(item, Assumed):
                assert item.reason["en"]
                assert item.reason["id"]


def test_every_estimate_of_the_pack_is_used_by_something(corridor):
    timing = corridor.timing
    used = {e for s in timing.services.values() for e in (*s.speeds.values(), *s.stops.values())}
    used |= {s.waiting_id for s in timing.services.values()}
    for crossing in timing.crossings.values():
        used.add(crossing.speed_id)
        for way in (crossing.forward, crossing.backward):
            used |= {way.exit_id, way.entry_id, *way.gauges.values()}
    assert timing.estimates.keys() - used == set()


# ------------------------------------------------------------------ samples


def test_a_triangular_distribution_has_its_mean_its_ends_and_its_peak():
    share = uniform_draws("a test of the distribution", 200_000)
    values = triangular(2.0, 3.0, 7.0, share)
    assert values.min() >= 2.0
    assert values.max() <= 7.0
    assert values.mean() == pytest.approx((2 + 3 + 7) / 3, abs=0.02)
    assert (values <= 3.0).mean() == pytest.approx((3 - 2) / (7 - 2), abs=0.01)
    assert set(triangular(4.0, 4.0, 4.0, share)) == {4.0}


def test_quantiles_are_those_of_numpy_for_many_few_and_one_sample():
    for count in (1, 2, 3, 10_000):
        samples = uniform_draws("a test of quantiles", count)
        shares = (0.0, 0.05, 0.5, 0.95, 1.0)
        assert quantiles(samples, shares) == pytest.approx(np.quantile(samples, shares))


def test_draws_depend_on_the_name_alone_and_not_on_the_run_of_the_program():
    code = (
        "from explorer.analysis.travel_time.sampling import uniform_draws\n"
        "uniform_draws('another', 7); print(repr(float(uniform_draws('speed', 10)[3])))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        ).stdout.strip()
        for _ in range(2)
    }
    assert runs == {repr(float(uniform_draws("speed", 10)[3]))}
    assert not np.array_equal(uniform_draws("speed", 10), uniform_draws("speed ", 10))


def test_what_two_routes_share_cancels_in_their_difference(corridor):
    near, far = (timed_pair(corridor, start, "almaty") for start in ("urumqi", "jinghe"))
    wide = [difference(*trips).samples_h for trips in (near, far)]
    apart = wide[0] - wide[1]  # only the one pair has timetables, which move it as a whole
    np.testing.assert_allclose(apart, apart[0], atol=1e-9)
    first, second = near
    apart = np.sort(first.samples_h), np.sort(second.samples_h)[::-1]
    assert np.ptp(wide[0]) < np.ptp(apart[1] - apart[0])


def test_a_third_route_changes_nothing_for_the_first_two(corridor):
    two = compare_alternatives(corridor, "urumqi", "almaty", way_ids=PAIR)
    three = compare_alternatives(
        corridor, "urumqi", "almaty", way_ids=("wewc-highway", *reversed(PAIR))
    )
    times = {w.id: w.time for w in three.ways}
    for way in two.ways:
        assert times[way.id].duration == way.time.duration
    again = difference(*(times[way_id] for way_id in PAIR))
    assert (again.duration, again.by) == (two.differences[0].duration, two.differences[0].by)
    assert np.array_equal(again.samples_h, two.differences[0].samples_h)


def test_the_interval_holds_ninety_of_a_hundred_samples(corridor):
    trip, _ = timed_pair(corridor, "urumqi", "almaty")
    inside = (trip.samples_h >= trip.duration.low_h) & (trip.samples_h <= trip.duration.high_h)
    assert inside.mean() == pytest.approx(0.9, abs=0.001)
    again = sampled_h(trip.terms[::-1], trip.estimates, luck=trip.luck)
    moved = again + (trip.duration.likely_h - trip.model.likely_h)
    assert np.array_equal(moved, trip.samples_h), "the order of terms changes no bit"


def test_likely_times_of_the_usual_questions_lie_inside_their_intervals(corridor):
    for ends in (("urumqi", "almaty"), ("almaty", "urumqi"), ("urumqi", "astana")):
        for way in compare_alternatives(corridor, *ends).ways:
            assert way.time.duration.low_h <= way.time.duration.likely_h, way.id
            assert way.time.duration.likely_h <= way.time.duration.high_h, way.id


# ------------------------------------------------------------------ split


def test_shapley_values_of_a_product_do_not_depend_on_an_order():
    def worth(passed):
        return (5.0 if "width" in passed else 2.0) * (7.0 if "height" in passed else 3.0)

    shares = shapley(["width", "height"], worth)
    assert shares == {"width": 15.0, "height": 14.0}
    assert shapley(["height", "width"], worth) == shares


@pytest.mark.parametrize("ends", [("urumqi", "almaty"), ("almaty", "urumqi")])
def test_the_causes_add_up_and_swapping_the_routes_turns_their_signs(corridor, ends):
    first, second = timed_pair(corridor, *ends)
    there, back = difference(first, second), difference(second, first)
    assert sum(there.by.values()) == pytest.approx(there.duration.likely_h, abs=1e-9)
    for cause in Cause:
        assert there.by[cause] == pytest.approx(-back.by[cause], abs=1e-12)


def test_the_longer_way_is_slower_above_all_because_it_is_longer(corridor):
    by = difference(*timed_pair(corridor, "urumqi", "almaty")).by
    assert max(by, key=by.__getitem__) is Cause.DISTANCE
    assert by[Cause.DISTANCE] > 0


def test_a_slower_border_is_all_border_and_a_common_approach_changes_no_cause(corridor):
    timing = corridor.timing
    first, _ = timed_pair(corridor, "urumqi", "almaty")
    assert "stop-horgos-bogies-exit" in timing.estimates
    stop_h = first.middles["stop-horgos-bogies-exit"]
    slow = {**first.middles, "stop-horgos-bogies-exit": stop_h + 2.5}
    by = split(first.terms, first.terms, first.middles, slow)
    assert by == pytest.approx({**dict.fromkeys(Cause, 0.0), Cause.BORDER: 2.5})
    containers = ("container-horgos", "container-alataw")
    near = difference(*timed_pair(corridor, "urumqi", "almaty", containers))
    far = difference(*timed_pair(corridor, "lianyungang", "almaty", containers))
    modelled = set(Cause) - {Cause.REST}
    assert {c: near.by[c] for c in modelled} == pytest.approx({c: far.by[c] for c in modelled})


def test_a_way_that_is_only_the_other_and_more_differs_by_distance_and_waiting(corridor):
    state = scenario(corridor)
    short = timed_trip(corridor, state, "horgos-passenger", "almaty", "karaganda")
    long = timed_trip(corridor, state, "horgos-passenger", "almaty", "astana")
    by = difference(short, long).by
    assert by[Cause.SPEED] == by[Cause.BORDER] == 0
    speed_kmh = short.middles["speed-passenger-kz"]
    assert by[Cause.DISTANCE] == pytest.approx(239.4 / speed_kmh)
    assert speed_kmh == pytest.approx(1298.7 / 21, abs=2.0)


# ------------------------------------------------------------------ published times


def test_every_published_time_lies_inside_or_the_table_says_why_not(corridor):
    rows = calibration(corridor)
    outside = [row for row in rows if row.is_alike and not row.inside]
    assert len(rows) >= 25
    assert outside, "if all lay inside, the intervals would be suspiciously wide"
    for row in (*outside, *(row for row in rows if not row.is_alike)):
        assert len(row.published.note["en"]) > 45, row.published.id
        assert row.published.note["id"]


def test_the_calibration_has_every_published_time_of_the_routes_and_of_the_issue(corridor):
    shown = {row.published.fact_id for row in calibration(corridor)}
    hours = {
        figure.figure.evidence[0].fact_id
        for route in corridor.routes.values()
        for figure in route.published
        if figure.figure.unit in {"h", "days"}
    }
    assert hours <= shown
    assert {"rail-urc-ast-dostyk-h-a", "rail-xian-almaty", "road-wewc-sea-days"} <= shown
    assert {"road-wewc-10days", "lyg-almaty-first", "freight-urc-alm-timetabled"} <= shown
    poland = [r for r in calibration(corridor) if r.published.fact_id == "road-wewc-observed-days"]
    assert not any(row.is_alike for row in poland), "a truck to Poland is another line"


def test_no_estimate_rests_on_a_time_that_is_left_out_as_a_test(corridor):
    resting = {
        item.fact_id
        for e in corridor.timing.estimates.values()
        for bound in (e.low, e.likely, e.high)
        for item in bound.evidence
        if isinstance(item, Reference)
    }
    tests = {row.published.fact_id for row in calibration(corridor) if row.is_test}
    assert tests.isdisjoint(resting)
    used = [row for row in calibration(corridor) if row.published.role is Role.USED]
    assert used
    sources = {source_of(fact_id, corridor.facts) for fact_id in resting}
    for row in used:
        own = {row.published.fact_id, *row.published.kin_ids}
        assert not sources.isdisjoint(source_of(fact_id, corridor.facts) for fact_id in own)


@pytest.mark.parametrize(
    ("ends", "fact"),
    [
        (("urumqi", "almaty"), "rail-urc-alm-saving-w"),
        (("almaty", "urumqi"), "rail-urc-alm-saving-e"),
    ],
)
def test_the_published_savings_lie_inside_the_interval_of_the_difference(corridor, ends, fact):
    band_h = difference(*timed_pair(corridor, *ends)).duration
    assert band_h.low_h < corridor.facts[fact].value.value < band_h.high_h


# ------------------------------------------------------------------ questions


def test_modes_choose_and_air_is_the_bare_geodesic(corridor):
    modes = (TravelMode.SEA, TravelMode.AIR)
    result = compare_alternatives(corridor, "lianyungang", "rotterdam", modes=modes)
    assert [w.id for w in result.ways] == ["ship-suez", "air"]
    assert result.ways[1].time is None
    assert result.ways[1].distance_km == result.straight_km
    assert result.differences == (None,)
    road = compare_alternatives(corridor, "urumqi", "almaty", modes=(TravelMode.ROAD,))
    assert [w.id for w in road.ways] == ["wewc-highway"]
    with pytest.raises(NothingToCompareError):
        compare_alternatives(corridor, "urumqi", "astana", modes=(TravelMode.SEA,))


def test_a_service_without_a_route_is_compared_between_its_ends(corridor):
    ids = [w.id for w in compare_alternatives(corridor, "urumqi", "astana").ways]
    assert ids == ["horgos-passenger", "k9797-dostyk"]
    assert "xian-almaty-tourist" not in [
        w.id for w in compare_alternatives(corridor, "urumqi", "almaty").ways
    ]
    asked = compare_alternatives(corridor, "urumqi", "almaty", way_ids=("xian-almaty-tourist",))
    assert asked.ways[0].time is not None


def test_a_route_without_a_service_has_no_time_and_says_so(corridor):
    services = {k: s for k, s in corridor.timing.services.items() if s.route_id != PAIR[1]}
    bare = replace(corridor, timing=replace(corridor.timing, services=services))
    result = compare_alternatives(bare, "urumqi", "almaty")
    way = next(w for w in result.ways if w.id == PAIR[1])
    assert way.time is None
    assert "Alataw" in str(way.why_not)
    assert result.differences[0] is None
    with pytest.raises(TravelTimeError) as error:
        compare_alternatives(bare, "urumqi", "almaty", way_ids=PAIR)
    assert error.value.reason == "no_service"


def test_a_one_way_service_does_not_run_back(corridor):
    service = replace(corridor.timing.services["k9797-dostyk"], directions=Directions.FORWARD)
    assert journey(service, "urumqi", "astana", corridor).legs
    with pytest.raises(TravelTimeError) as error:
        journey(service, "astana", "urumqi", corridor)
    assert error.value.reason == "not_served"


def test_what_is_not_known_is_named_and_never_guessed(corridor):
    timing = corridor.timing
    service = timing.services["k9795-horgos"]
    trip = journey(service, "urumqi", "almaty", corridor)
    blank = replace(corridor.edges["rail-jinghe-horgos"], track_km=None)
    unmeasured = replace(corridor, edges={**corridor.edges, blank.id: blank})
    cases = {
        "no_crossing": (trip, replace(timing, crossings={})),
        "no_speed": (
            replace(trip, service=replace(service, speeds={"CN": "speed-truck-cn"})),
            timing,
        ),
        "no_length": (journey(service, "urumqi", "almaty", unmeasured), timing),
    }
    for reason, (journey_, known) in cases.items():
        with pytest.raises(TravelTimeError) as error:
            timed(journey_, known)
        assert error.value.reason == reason


def test_a_closed_station_reroutes_and_without_a_way_the_closed_places_are_named(corridor):
    service = corridor.timing.services["k9795-horgos"]
    round_ = journey(
        service, "urumqi", "almaty", corridor, Closures(place_ids=frozenset({"horgos"}))
    )
    assert round_.rerouted
    assert "rail-alataw-pass-dostyk" in round_.edge_ids
    assert band(timed(round_, corridor.timing).samples_h).low_h > 0
    both = Closures(frozenset({"rail-jinghe-alataw-pass"}), frozenset({"horgos"}))
    with pytest.raises(TravelTimeError) as error:
        journey(service, "urumqi", "almaty", corridor, both)
    assert error.value.reason == "nothing_left"
    assert "Horgos" in str(error.value)
    assert "Jinghe–Alataw Pass" in str(error.value)
    chinese = error.value.filled(
        "{start} → {end}: {closed}", lambda names: in_language(names, "zh")
    )
    assert chinese.startswith("乌鲁木齐 → 阿拉木图"), (
        "names follow the language where there are any"
    )


def test_samples_can_be_read_but_not_changed(corridor):
    estimate = corridor.timing.estimates["speed-ship"]
    with pytest.raises(ValueError, match="read-only"):
        drawn(estimate)[0] = 1.0
