"""References about ways between two places: their length, their hours, and what sets them apart."""

from __future__ import annotations

from explorer.analysis.lessons.references import Reference, UnresolvedError
from explorer.analysis.travel_time.compare_alternatives import (
    Alternative,
    Answer,
    compare_alternatives,
)
from explorer.analysis.travel_time.sampling import Band
from explorer.analysis.travel_time.terms import Cause, TermKind
from explorer.analysis.travel_time.timed import TimedJourney
from explorer.analysis.travel_time.what_if import Change, ClosePlace, CloseSegment
from explorer.errors import (
    NothingToCompareError,
    TravelTimeError,
    UnknownPlaceError,
    UnknownRouteError,
)
from explorer.model.corridor import Corridor
from explorer.model.quantity import Computed, Evidence, Method, Quantity

PARTS: dict[str, frozenset[TermKind]] = {
    "running": frozenset({TermKind.RUNNING}),
    "stops": frozenset({TermKind.STOPS}),
    "checks": frozenset({TermKind.EXIT, TermKind.ENTRY}),
    "lifting": frozenset({TermKind.GAUGE}),
    "border": frozenset({TermKind.EXIT, TermKind.GAUGE, TermKind.ENTRY}),
    "waiting": frozenset({TermKind.WAITING}),
}
_CAUSES = {
    "distance": Cause.DISTANCE,
    "speed": Cause.SPEED,
    "border": Cause.BORDER,
    "waiting": Cause.WAITING,
}
_OF_A_WAY = ("km", "crooked", "hours", "range", *PARTS)
_OF_TWO = ("km", "hours", "range", *_CAUSES)


def way_value(asked: Reference, corridor: Corridor) -> Quantity:
    """Return what is asked of one way. Raises ``UnresolvedError``."""
    start, end, way_id, what = asked.words
    _check_what(what, _OF_A_WAY)
    answer = _answer(asked, corridor, (start, end), (way_id,))
    way = answer.ways[0]
    if what in {"km", "crooked"}:
        km = _length(way)
        if what == "km":
            return km
        times = km.value / answer.straight_km.value
        return Quantity(times, "times", (Computed(Method.SPEED, (way_id, start, end)),))
    trip = _trip(way)
    if what in PARTS:
        return _part(trip, what, asked)
    told = _evidence(trip, way_id)
    return _between(trip.duration, told) if what == "range" else _hours(trip.duration, told)


def difference_value(asked: Reference, corridor: Corridor) -> Quantity:
    """Return what the second way has more than the first. Raises ``UnresolvedError``."""
    start, end, first, second, what = asked.words
    _check_what(what, _OF_TWO)
    answer = _answer(asked, corridor, (start, end), (first, second))
    if what == "km":
        km = _length(answer.ways[1]).value - _length(answer.ways[0]).value
        return Quantity(km, "km", (Computed(Method.DIFFERENCE, (second, first)),))
    gap = answer.differences[0]
    if gap is None:
        raise UnresolvedError("wrong_type", f"{first} {second}", "two ways with a travel time")
    told = (Computed(Method.TRAVEL_TIME, (second, first)),)
    if what == "range":
        return _between(gap.duration, told)
    if what == "hours":
        return _hours(gap.duration, told)
    hours = gap.by[_CAUSES[what]]
    return Quantity(hours, "h", told)


def _check_what(what: str, known: tuple[str, ...]) -> None:
    if what not in known:
        raise UnresolvedError("not_a_choice", what, ", ".join(known))


def _answer(
    asked: Reference, corridor: Corridor, ends: tuple[str, str], ways: tuple[str, ...]
) -> Answer:
    """Compare, and say of what cannot be compared what would be right."""
    changes: list[Change] = [
        ClosePlace(i) if i in corridor.places else CloseSegment(i) for i in asked.closed
    ]
    try:
        return compare_alternatives(corridor, *ends, way_ids=ways, changes=changes)
    except UnknownPlaceError as error:
        raise UnresolvedError("unknown_id", error.place, "places.toml") from error
    except UnknownRouteError as error:
        raise UnresolvedError("unknown_id", error.route, "routes.toml") from error
    except NothingToCompareError as error:
        found = f"{error.from_id} – {error.to_id}"
        raise UnresolvedError("wrong_type", found, "two places that one route joins") from error
    except TravelTimeError as error:
        raise UnresolvedError("wrong_type", str(error), "ways whose time is known") from error


def _length(way: Alternative) -> Quantity:
    if way.distance_km is None:
        raise UnresolvedError("wrong_type", way.id, "a way whose length is known")
    return way.distance_km


def _trip(way: Alternative) -> TimedJourney:
    if way.time is None:
        found = way.id if way.why_not is None else str(way.why_not)
        raise UnresolvedError("wrong_type", found, "a way whose time is known")
    return way.time


def _evidence(trip: TimedJourney, way_id: str) -> tuple[Evidence, ...]:
    """Return what the told time rests on: the timetable where that is the time, else the model."""
    if trip.timetable is not None:
        return trip.timetable.evidence
    return (Computed(Method.TRAVEL_TIME, (way_id,)),)


def _hours(duration: Band, evidence: tuple[Evidence, ...]) -> Quantity:
    low, high = sorted((duration.low_h, duration.high_h))
    likely = duration.likely_h
    return Quantity(likely, "h", evidence, min(low, likely), max(high, likely))


def _between(duration: Band, evidence: tuple[Evidence, ...]) -> Quantity:
    return Quantity.between(duration.low_h, duration.high_h, "h", evidence)


def _part(trip: TimedJourney, what: str, asked: Reference) -> Quantity:
    hours = sum(
        term.hours(trip.middles[term.estimate_id])
        for term in trip.terms
        if term.kind in PARTS[what]
    )
    return Quantity(hours, "h", (Computed(Method.TRAVEL_TIME, (asked.words[2], what)),))
