"""What must hold for any speeds, lengths and border times."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from explorer.analysis.travel_time.journeys import Closures, journey
from explorer.analysis.travel_time.timed import difference, timed
from explorer.analysis.travel_time.what_if import SetEstimate, scenario, timed_trip
from explorer.model.quantity import Assumed, Computed, Method, Quantity
from explorer.model.routes import EdgeUse
from explorer.model.services import RANGES, EstimateKind
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

CORRIDOR = load_corridor(default_corridor())
SERVICES = tuple(CORRIDOR.timing.services.values())
ESTIMATES = tuple(CORRIDOR.timing.estimates.values())
GUESS = (Assumed({"en": "for the test"}),)
COUNT = 500
QUICK = settings(max_examples=40)


def ends_of(service):
    first, last = service.uses[0], service.uses[-1]
    start, end = CORRIDOR.edges[first.edge_id], CORRIDOR.edges[last.edge_id]
    return (
        start.from_id if first.forward else start.to_id,
        end.to_id if last.forward else end.from_id,
    )


@st.composite
def estimates(draw):
    """Other values for every estimate of the corridor, in order and in range."""
    seed = draw(st.integers(0, 2**32 - 1))
    random = np.random.default_rng(seed)
    found = {}
    for item in ESTIMATES:
        floor, ceiling = RANGES[item.kind]
        if item.kind is EstimateKind.SPEED:
            floor, ceiling = 5.0, 300.0
        low, likely, high = sorted(random.uniform(floor, ceiling, 3))
        if random.random() < 0.2:
            low = likely = high
        bounds = (Quantity(float(v), item.likely.unit, GUESS) for v in (low, likely, high))
        found[item.id] = replace(item, **dict(zip(("low", "likely", "high"), bounds, strict=True)))
    return found


@st.composite
def worlds(draw):
    timing = replace(CORRIDOR.timing, estimates=draw(estimates()))
    return replace(CORRIDOR, timing=timing)


services = st.sampled_from(SERVICES)


def timed_service(corridor, service, closures=None, ends=None):
    start, end = ends or ends_of(service)
    trip = journey(service, start, end, corridor, closures or Closures())
    return timed(trip, corridor.timing, COUNT)


def with_edge(corridor, edge):
    return replace(corridor, edges={**corridor.edges, edge.id: edge})


@QUICK
@given(worlds(), services, st.data(), st.floats(1.0, 10.0))
def test_more_distance_never_shortens(world, service, data, factor):
    edge_id = data.draw(st.sampled_from([u.edge_id for u in service.uses]))
    edge = world.edges[edge_id]
    longer = replace(edge, track_km=replace(edge.track_km, value=edge.track_km.value * factor))
    before = timed_service(world, service)
    after = timed_service(with_edge(world, longer), service)
    slack = 1e-9 * (1 + before.duration.high_h)
    assert after.duration.likely_h >= before.duration.likely_h - slack
    assert np.all(after.samples_h >= before.samples_h - slack)


@QUICK
@given(worlds(), services, st.data(), st.floats(1.0, 3.0))
def test_faster_never_lengthens(world, service, data, factor):
    speed_id = data.draw(st.sampled_from(sorted(set(service.speeds.values()))))
    likely = world.timing.estimates[speed_id].likely.value
    state = scenario(world, [SetEstimate(speed_id, likely * factor)])
    start, end = ends_of(service)
    before = timed_trip(world, scenario(world), service.id, start, end, COUNT)
    after = timed_trip(world, state, service.id, start, end, COUNT)
    slack = 1e-9 * (1 + before.duration.high_h)
    assert after.duration.likely_h <= before.duration.likely_h + slack
    assert np.all(after.samples_h <= before.samples_h + slack)


def split_in_two(corridor, edge_id, share):
    """Cut an edge at a new place; every service that used it uses the two halves."""
    edge = corridor.edges[edge_id]
    km = edge.track_km.value
    middle = replace(corridor.places[edge.from_id], id="middle")
    evidence = (Computed(Method.TRACK, (edge_id,)),)
    halves = (
        replace(
            edge, id=f"{edge_id}-a", to_id="middle", track_km=Quantity(km * share, "km", evidence)
        ),
        replace(
            edge,
            id=f"{edge_id}-b",
            from_id="middle",
            track_km=Quantity(km - km * share, "km", evidence),
        ),
    )
    edges = {k: e for k, e in corridor.edges.items() if k != edge_id}

    def cut(uses):
        for use in uses:
            if use.edge_id != edge_id:
                yield use
                continue
            for half in halves if use.forward else halves[::-1]:
                yield EdgeUse(half.id, use.forward)

    found = {k: replace(s, uses=tuple(cut(s.uses))) for k, s in corridor.timing.services.items()}
    ids = tuple(h.id for h in halves)
    lines = {
        k: replace(line, edge_ids=(*line.edge_ids, *ids)) if edge_id in line.edge_ids else line
        for k, line in corridor.timing.lines.items()
    }
    return replace(
        corridor,
        places={**corridor.places, "middle": middle},
        edges={**edges, **{h.id: h for h in halves}},
        timing=replace(corridor.timing, services=found, lines=lines),
    )


INLAND = sorted(
    {u.edge_id for s in SERVICES for u in s.uses if len(CORRIDOR.edges[u.edge_id].countries) < 2}
)


@QUICK
@given(worlds(), services, st.sampled_from(INLAND), st.floats(0.01, 0.99))
def test_splitting_a_segment_changes_nothing(world, service, edge_id, share):
    cut = split_in_two(world, edge_id, share)
    before = timed_service(world, service)
    after = timed_service(cut, cut.timing.services[service.id], ends=ends_of(service))
    np.testing.assert_allclose(after.samples_h, before.samples_h, rtol=1e-11, atol=1e-9)
    assert after.duration.likely_h == pytest.approx(before.duration.likely_h, abs=1e-9)


@QUICK
@given(worlds(), st.sampled_from(INLAND), st.floats(0.01, 0.99))
def test_splitting_a_segment_changes_no_cause(world, edge_id, share):
    cut = split_in_two(world, edge_id, share)
    pair = ("k9795-horgos", "k9795-alataw")

    def causes(corridor):
        trips = [
            timed_service(corridor, corridor.timing.services[i], ends=("urumqi", "almaty"))
            for i in pair
        ]
        return difference(*trips).by

    assert causes(cut) == pytest.approx(causes(world), abs=1e-8)


@QUICK
@given(worlds(), services, st.data())
def test_closing_an_unused_segment_changes_nothing(world, service, data):
    used = {u.edge_id for u in service.uses}
    unused = sorted(set(world.edges) - used)
    closed = data.draw(st.frozensets(st.sampled_from(unused), max_size=8))
    before = timed_service(world, service)
    after = timed_service(world, service, Closures(edge_ids=closed))
    assert after.journey == before.journey
    assert after.duration == before.duration
    assert np.array_equal(after.samples_h, before.samples_h)


@QUICK
@given(worlds(), st.lists(st.sampled_from(["k9795-horgos", "trains-9001-701", "k9795-alataw",
       "container-horgos-timetabled", "container-alataw-observed", "truck-highway"]),
       min_size=2, max_size=2, unique=True))  # fmt: skip
def test_swapping_two_routes_flips_every_sign_and_the_causes_add_up(world, pair):
    first, second = (
        timed_service(world, world.timing.services[i], ends=("urumqi", "almaty")) for i in pair
    )
    there, back = difference(first, second), difference(second, first)
    assert sum(there.by.values()) == pytest.approx(there.duration.likely_h, abs=1e-9)
    assert there.duration.likely_h == -back.duration.likely_h
    np.testing.assert_array_equal(there.samples_h, -back.samples_h)
    assert there.duration.low_h == pytest.approx(-back.duration.high_h, abs=1e-9)
    for cause, hours in there.by.items():
        assert hours == pytest.approx(-back.by[cause], abs=1e-9)


@QUICK
@given(worlds(), services)
def test_times_are_finite_and_not_negative(world, service):
    trip = timed_service(world, service)
    assert np.all(np.isfinite(trip.samples_h))
    assert trip.duration.low_h >= 0
    assert trip.duration.low_h <= trip.duration.median_h <= trip.duration.high_h
