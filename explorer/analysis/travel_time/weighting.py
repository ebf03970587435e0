"""The samples weighted by what is published of other trains, and each train's own timetable.

A sample is one draw of every estimate. Published times of trains say which draws are credible:
each line of railway weighs a sample by exp(−d²/2s²), where d² is the mean of the squared
differences between the line's published times and the sample's, and s how far such times usually
lie beside the model. One weight per line and not per time, for the times of one line depend on
each other. The weighted samples are then drawn anew at even steps of the summed weights
(systematic resampling), so that all that follows deals with equally weighted ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from msgspec import Struct

from explorer.analysis.comparison import duration_h
from explorer.analysis.travel_time.journeys import Journey, journey
from explorer.analysis.travel_time.sampling import SAMPLES, Hours, Luck, band, new_luck, sampled_h
from explorer.analysis.travel_time.terms import Term, after_departure, terms_of
from explorer.analysis.travel_time.timed import Timetable
from explorer.errors import TravelTimeError
from explorer.model.corridor import Corridor
from explorer.model.quantity import Quantity
from explorer.model.services import PublishedTime, Role, TimedService

_LEAST_SHARE = 0.005
"""Below this share of effective samples the published times contradict the model."""


class _Same(Struct, frozen=True, eq=False):
    """A corridor as a key that only itself equals."""

    corridor: Corridor

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.corridor is self.corridor

    def __hash__(self) -> int:
        return id(self.corridor)


class _Kept:
    """What was worked out for one corridor; it goes when others have been opened since."""

    def __init__(self) -> None:
        self.misfits: dict[int, dict[str, _Misfit]] = {}
        self.luck: dict[tuple[int, frozenset[str]], Luck | None] = {}
        self.median_h: dict[tuple[str, tuple[str, str], int], float] = {}


@lru_cache(maxsize=2)  # what is kept holds the whole corridor
def _kept(_key: _Same) -> _Kept:
    return _Kept()


def weighing(corridor: Corridor) -> Iterator[PublishedTime]:
    """Yield the published times that weight the samples.

    What set a parameter is in the model already and must not count twice; a time saved is the
    difference of two others.
    """
    for item in corridor.timing.published.values():
        service = corridor.timing.services.get(item.service_id)
        counts = item.role is Role.TEST and item.against_id is None
        if counts and service is not None and service.service in corridor.timing.spreads:
            yield item


def lines_of(item: PublishedTime, corridor: Corridor) -> frozenset[str]:
    """Return the lines a published time depends on; a saving depends on those of both services."""
    if item.against_id is None:
        return frozenset({item.line})
    services = {item.service_id, item.against_id}
    every = corridor.timing.published.values()
    return frozenset(p.line for p in every if p.service_id in services and p.against_id is None) | {
        item.line
    }


class _Misfit(Struct, frozen=True, eq=False):
    """How far a line's published times lie off each sample, and what the samples were drawn of.

    ``squares`` is the mean squared difference in units of the spread, shape (samples,).
    """

    squares: Hours
    estimate_ids: frozenset[str]


def _terms(item: PublishedTime, corridor: Corridor) -> tuple[Term, ...]:
    service = corridor.timing.services[item.service_id]
    terms = terms_of(journey(service, item.from_id, item.to_id, corridor), corridor.timing)
    return after_departure(terms) if item.from_departure else terms


def _misfits(corridor: Corridor, count: int) -> dict[str, _Misfit]:
    """Return the misfits by line."""
    squares: dict[str, list[Hours]] = {}
    used: dict[str, set[str]] = {}
    for item in weighing(corridor):
        value = corridor.facts[item.fact_id].value
        if not isinstance(value, Quantity):
            continue
        spread_h = corridor.timing.spreads[corridor.timing.services[item.service_id].service].value
        try:
            terms = _terms(item, corridor)
        except TravelTimeError:
            continue  # a time that cannot be worked out says nothing
        samples = sampled_h(terms, corridor.timing.estimates, count)
        squares.setdefault(item.line, []).append(((samples - duration_h(value)) / spread_h) ** 2)
        used.setdefault(item.line, set()).update(t.estimate_id for t in terms)
    return {
        line: _Misfit(np.mean(rows, axis=0), frozenset(used[line]))
        for line, rows in squares.items()
    }


def _luck(kept: _Kept, corridor: Corridor, count: int, without: frozenset[str]) -> Luck | None:
    if count not in kept.misfits:
        kept.misfits[count] = _misfits(corridor, count)
    misfits = [m for line, m in kept.misfits[count].items() if line not in without]
    if not misfits:
        return None
    log_weights = -0.5 * np.sum([m.squares for m in misfits], axis=0)
    weights = np.exp(log_weights - log_weights.max())
    summed = np.cumsum(weights)
    effective_n = float(summed[-1] ** 2 / np.sum(weights**2))
    if effective_n < _LEAST_SHARE * count:
        return None
    steps = (np.arange(count) + 0.5) / count * summed[-1]
    index = np.minimum(np.searchsorted(summed, steps), count - 1)
    used = frozenset[str]().union(*(m.estimate_ids for m in misfits))
    return new_luck(index, effective_n, used)


def luck_of(
    corridor: Corridor, count: int = SAMPLES, *, without: frozenset[str] = frozenset()
) -> Luck | None:
    """Return how published times weight the samples, leaving out those of some lines.

    ``None`` where there are none, or where they contradict the model so much that hardly a sample
    would be left. Kept for each corridor: a change of what if changes no weight.
    """
    kept, key = _kept(_Same(corridor)), (count, without)
    if key not in kept.luck:
        kept.luck[key] = _luck(kept, corridor, count, without)
    return kept.luck[key]


def timetable_of(trip: Journey, corridor: Corridor, count: int = SAMPLES) -> Timetable | None:
    """Return a journey's own timetable, if its service has one between these places.

    A train that is led over another line gets what the train on that line has beside the model.
    """
    for item in corridor.timing.published.values():
        if not item.timetable or (item.from_id, item.to_id) != (trip.from_id, trip.to_id):
            continue
        own = trip if item.service_id == trip.service.id and not trip.rerouted else None
        if own is None and trip.rerouted:
            own = _over_the_same(trip, corridor.timing.services[item.service_id], corridor)
        value = corridor.facts[item.fact_id].value
        if own is not None and isinstance(value, Quantity):
            service_id = trip.service.id if own is trip else item.service_id
            middle_h = _kept_median_h(corridor, service_id, (item.from_id, item.to_id), count)
            return Timetable(value, value.value - middle_h)
    return None


def _over_the_same(trip: Journey, service: TimedService, corridor: Corridor) -> Journey | None:
    try:
        other = journey(service, trip.from_id, trip.to_id, corridor)
    except TravelTimeError:
        return None
    same = other.edge_ids == trip.edge_ids and service.service is trip.service.service
    return other if same else None


def _kept_median_h(corridor: Corridor, service_id: str, ends: tuple[str, str], count: int) -> float:
    kept, key = _kept(_Same(corridor)).median_h, (service_id, ends, count)
    if key not in kept:
        kept[key] = _median_h(corridor, service_id, ends, count)
    return kept[key]


def _median_h(corridor: Corridor, service_id: str, ends: tuple[str, str], count: int) -> float:
    """Return the middle of the model's published state, which no what-if changes."""
    timing = corridor.timing
    trip = journey(timing.services[service_id], *ends, corridor)
    luck = luck_of(corridor, count)
    return band(sampled_h(terms_of(trip, timing), timing.estimates, count, luck)).median_h
