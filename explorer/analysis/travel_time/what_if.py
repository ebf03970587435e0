"""What if: changes to speeds, border times, gauge operations, lines, services and the year.

A change is a small record; a list of them turns the published state into a scenario. Nothing is
altered in place, so undoing is leaving the last change out, and resetting is the empty list.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from explorer.analysis.travel_time.journeys import Closures, Journey, journey, serves
from explorer.analysis.travel_time.periods import runs_on
from explorer.analysis.travel_time.sampling import SAMPLES
from explorer.analysis.travel_time.timed import TimedJourney, timed
from explorer.analysis.travel_time.weighting import luck_of, timetable_of
from explorer.errors import TravelTimeError, UnknownPlaceError, UnknownRouteError
from explorer.model.corridor import Corridor
from explorer.model.quantity import Assumed, Quantity
from explorer.model.services import (
    RANGES,
    UNITS,
    Crossing,
    Estimate,
    GaugeOperation,
    Procedure,
    TimedService,
    Timing,
)

_SUPPOSED = Assumed(
    {
        "en": "What if: a value chosen here, not a published one.",
        "id": "Bagaimana jika: nilai yang dipilih di sini, bukan yang diterbitkan.",
        "zh": "假如：在这里选定的数值，不是已公布的数值。",
        "ru": "Что, если: значение, выбранное здесь, а не опубликованное.",
        "kk": "Егер ше: осы жерде таңдалған мән, жарияланған емес.",
    }
)


class SetEstimate(Struct, frozen=True):
    """Another likely value of a speed, stop, border or waiting time; its range moves along."""

    estimate_id: str
    value: float


class SetGauge(Struct, frozen=True):
    """Another gauge operation at a border, in both directions."""

    crossing_id: str
    operation: GaugeOperation


class ClosePlace(Struct, frozen=True):
    """A crossing or station that nothing can pass."""

    place_id: str


class CloseSegment(Struct, frozen=True):
    """A segment of the corridor, or a single edge of the network, that nothing can use."""

    segment_id: str


class UseService(Struct, frozen=True):
    """Another service on a route."""

    route_id: str
    service_id: str


class AskDate(Struct, frozen=True):
    """The year, month or day the question is about, as an ISO date."""

    date: str


Change = SetEstimate | SetGauge | ClosePlace | CloseSegment | UseService | AskDate


class Scenario(Struct, frozen=True):
    """The corridor's timing with changes; without any it is the published state.

    ``services`` chooses a service by route; ``date`` is empty where none is asked for.
    """

    timing: Timing
    closures: Closures = field(default_factory=Closures)
    services: Mapping[str, str] = field(default_factory=dict[str, str])
    date: str = ""
    changes: tuple[Change, ...] = ()

    @property
    def is_published(self) -> bool:
        """Whether nothing about the world is changed; choosing a service or year changes none."""
        return all(isinstance(c, UseService | AskDate) for c in self.changes)


def _moved(estimate: Estimate, value: float) -> Estimate:
    """Return an estimate with another likely value; low and high keep their ratio to it.

    Where the likely value was 0 the range keeps its width. Bounds stay in the kind's range.
    """
    unit, (floor, ceiling) = UNITS[estimate.kind], RANGES[estimate.kind]
    title = estimate.titles
    if not math.isfinite(value):
        raise TravelTimeError("not_finite", estimate=title, unit=unit)
    if not floor <= value <= ceiling:
        raise TravelTimeError(
            "out_of_range",
            estimate=title,
            value=f"{value:g}",
            unit=unit,
            low=f"{floor:g}",
            high=f"{ceiling:g}",
        )
    likely = estimate.likely.value
    if likely > 0:
        low, high = estimate.low.value * value / likely, estimate.high.value * value / likely
    else:
        low, high = value, value + estimate.high.value - likely
    low, high = min(max(low, floor), value), max(min(high, ceiling), value)

    def supposed(number: float) -> Quantity:
        return Quantity(number, unit, (_SUPPOSED,))

    return replace(estimate, low=supposed(low), likely=supposed(value), high=supposed(high))


def _with_estimate(timing: Timing, change: SetEstimate) -> Timing:
    estimate = timing.estimates.get(change.estimate_id)
    if estimate is None:
        known = ", ".join(timing.estimates)
        raise TravelTimeError("unknown_estimate", estimate=change.estimate_id, known=known)
    moved = _moved(estimate, change.value)
    return replace(timing, estimates={**timing.estimates, estimate.id: moved})


def _regauged(way: Procedure, crossing: Crossing, operation: GaugeOperation) -> Procedure:
    if operation not in way.gauges:
        known = ", ".join(way.gauges) or "–"
        raise TravelTimeError(
            "no_such_gauge", operation=operation, crossing=crossing.id, known=known
        )
    return replace(way, gauge=operation)


def _with_gauge(timing: Timing, change: SetGauge) -> Timing:
    crossing = timing.crossings.get(change.crossing_id)
    if crossing is None:
        known = ", ".join(timing.crossings)
        raise TravelTimeError("unknown_estimate", estimate=change.crossing_id, known=known)
    changed = replace(
        crossing,
        forward=_regauged(crossing.forward, crossing, change.operation),
        backward=_regauged(crossing.backward, crossing, change.operation),
    )
    return replace(timing, crossings={**timing.crossings, crossing.id: changed})


def _closed(closures: Closures, change: ClosePlace | CloseSegment, corridor: Corridor) -> Closures:
    if isinstance(change, ClosePlace):
        if change.place_id not in corridor.places:
            raise UnknownPlaceError(change.place_id, tuple(corridor.places))
        return replace(closures, place_ids=closures.place_ids | {change.place_id})
    segment = corridor.segments.get(change.segment_id)
    if segment is not None:
        edge_ids = {use.edge_id for use in segment.edges}
    elif change.segment_id in corridor.edges:
        edge_ids = {change.segment_id}
    else:
        raise UnknownRouteError(change.segment_id, tuple(corridor.segments))
    return replace(closures, edge_ids=closures.edge_ids | edge_ids)


def scenario(corridor: Corridor, changes: Sequence[Change] = ()) -> Scenario:
    """Apply changes in their order to the corridor's published state.

    Raises ``TravelTimeError``, ``UnknownPlaceError`` or ``UnknownRouteError`` for a change that
    names what is not there or asks for a value that cannot be.
    """
    result = Scenario(corridor.timing)
    for change in changes:
        if isinstance(change, SetEstimate):
            result = replace(result, timing=_with_estimate(result.timing, change))
        elif isinstance(change, SetGauge):
            result = replace(result, timing=_with_gauge(result.timing, change))
        elif isinstance(change, UseService):
            if change.service_id not in corridor.timing.services:
                raise UnknownRouteError(change.service_id, tuple(corridor.timing.services))
            services = {**result.services, change.route_id: change.service_id}
            result = replace(result, services=services)
        elif isinstance(change, AskDate):
            runs_on("", "", change.date)  # a date that does not exist is refused here already
            result = replace(result, date=change.date)
        else:
            closures = _closed(result.closures, change, corridor)
            result = replace(result, closures=closures)
    return replace(result, changes=tuple(changes))


def _runs(service: TimedService, date: str) -> bool:
    return runs_on(service.runs_from, service.runs_until, date)


def _not_running(service: TimedService, date: str) -> TravelTimeError:
    period = f"{service.runs_from or '…'} – {service.runs_until or '…'}"
    title = service.titles
    return TravelTimeError("not_running", service=title, period=period, date=date)


def service_for(corridor: Corridor, state: Scenario, option_id: str) -> TimedService:
    """Return the service meant by the id of a route or of a service.

    A route's service is the one the scenario chooses, else its first that runs on the date asked
    for. Raises ``UnknownRouteError``, or ``TravelTimeError`` where the route has no service or
    none that runs then.
    """
    services = state.timing.services
    chosen = services.get(state.services.get(option_id, option_id))
    if chosen is not None:
        if not _runs(chosen, state.date):
            raise _not_running(chosen, state.date)
        return chosen
    if option_id not in corridor.routes:
        raise UnknownRouteError(option_id, (*corridor.routes, *services))
    found = [s for s in services.values() if s.route_id == option_id]
    if not found:
        raise TravelTimeError("no_service", route=corridor.routes[option_id].titles)
    running = [s for s in found if _runs(s, state.date)]
    if not running:
        raise _not_running(found[0], state.date)
    return running[0]


def services_between(
    corridor: Corridor, state: Scenario, from_id: str, to_id: str
) -> tuple[TimedService, ...]:
    """Return every service between two places on the date asked for, in the pack's order."""
    return tuple(
        s
        for s in state.timing.services.values()
        if _runs(s, state.date) and serves(s, from_id, to_id, corridor)
    )


def trip(corridor: Corridor, state: Scenario, option_id: str, from_id: str, to_id: str) -> Journey:
    """Return how a route or service gets from one place to the other in a scenario."""
    service = service_for(corridor, state, option_id)
    return journey(service, from_id, to_id, corridor, state.closures)


def timed_trip(  # noqa: PLR0917 - a question has that many parts
    corridor: Corridor,
    state: Scenario,
    option_id: str,
    from_id: str,
    to_id: str,
    count: int = SAMPLES,
) -> TimedJourney:
    """Return how long a route or service takes in a scenario.

    Raises ``TravelTimeError`` or ``UnknownRouteError`` with what stands in the way.
    """
    found = trip(corridor, state, option_id, from_id, to_id)
    return timed(
        found,
        state.timing,
        count,
        luck=luck_of(corridor, count),
        timetable=timetable_of(found, corridor, count),
        unchanged=state.timing is corridor.timing,
    )
