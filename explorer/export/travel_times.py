"""Travel times as JSON: terms, intervals, splits, and what was changed for a what-if."""

from __future__ import annotations

from explorer.analysis.comparison import duration_h
from explorer.analysis.travel_time.compare_alternatives import Answer
from explorer.analysis.travel_time.sampling import Band
from explorer.analysis.travel_time.terms import Cause
from explorer.analysis.travel_time.timed import TimedDifference, TimedJourney
from explorer.analysis.travel_time.what_if import (
    AskDate,
    Change,
    ClosePlace,
    CloseSegment,
    SetEstimate,
    SetGauge,
)
from explorer.export.evidence import Json, evidence
from explorer.model.quantity import Computed, Method, Quantity
from explorer.model.services import Estimate

_DIGITS = 12  # below a nanosecond, and sums still add up to 1e-9 h


def hours(value: float) -> float:
    """Return hours as JSON gives them; never a negative zero."""
    return round(value, _DIGITS) + 0.0


def band(item: Band) -> Json:
    """Return the likely time, the median of the samples, and the interval of 90 per cent."""
    return {
        "low": hours(item.low_h),
        "likely": hours(item.likely_h),
        "median": hours(item.median_h),
        "high": hours(item.high_h),
    }


def terms(trip: TimedJourney) -> list[Json]:
    """Return the terms of a journey in order, each in the middle of all cases, then the residual.

    Their ``duration_h`` add up to the likely time. ``mode`` is what the part runs on, ``None``
    where it stands.
    """
    rows: list[Json] = []
    modes = {leg.edge.id: leg.edge.mode.value for leg in trip.journey.legs}
    for term in trip.terms:
        estimate = trip.estimates[term.estimate_id]
        quantity = term.quantity(estimate, trip.middles[estimate.id])
        rows.append(
            {
                "term": term.id,
                "kind": term.kind.value,
                "operation": None if term.operation is None else term.operation.value,
                "place": term.place_id,
                "edge": term.edge_id,
                "mode": modes[term.edge_id] if term.km else None,
                "at_km": round(term.at_km, 3),
                "km": round(term.km, 3),
                "duration_h": hours(quantity.value),
                "low_h": hours(quantity.value if quantity.low is None else quantity.low),
                "high_h": hours(quantity.value if quantity.high is None else quantity.high),
                "estimate": estimate.id,
                "evidence": [evidence(e) for e in quantity.evidence],
            }
        )
    return [*rows, _residual(trip)]


def _residual(trip: TimedJourney) -> Json:
    """Return what the likely time holds beside the terms: hours that may be negative."""
    figure = trip.timetable
    computed = Computed(Method.DIFFERENCE, (trip.journey.service.id, "residual"))
    rest_h = hours(trip.rest_h)
    return {
        "term": "residual",
        "kind": Cause.REST.value,
        "operation": None,
        "place": trip.journey.to_id,
        "edge": None,
        "mode": None,
        "at_km": round(trip.journey.track_km, 3),
        "km": 0.0,
        "duration_h": rest_h,
        "low_h": rest_h,
        "high_h": rest_h,
        "estimate": None,
        "evidence": [evidence(e) for e in (computed, *(figure.evidence if figure else ()))],
    }


def timetable(trip: TimedJourney | None) -> Json | None:
    """Return the published timetable that the likely time is, if there is one."""
    figure = None if trip is None else trip.timetable
    if figure is None:
        return None
    return {
        "duration_h": hours(duration_h(figure)),
        "evidence": [evidence(e) for e in figure.evidence],
    }


def effective_n(trip: TimedJourney | None) -> float | None:
    """Return how many samples the published times of other trains leave; all where none weigh."""
    if trip is None:
        return None
    weighted = trip.luck is not None and any(i in trip.luck.estimate_ids for i in trip.middles)
    return round(trip.luck.effective_n if trip.luck and weighted else float(len(trip.samples_h)), 1)


def difference(item: TimedDifference | None) -> Json:
    """Return a difference with its split; ``by`` adds up to ``duration_h.likely``.

    ``transfer`` is left out where there is none of it: between two ways that keep their mode.
    """
    if item is None:
        return {"duration_h": None, "by": None}
    told = (c for c in Cause if c is not Cause.TRANSFER or item.by[c])
    by = {cause.value: hours(item.by[cause]) for cause in told}
    return {"duration_h": band(item.duration), "by": by}


def change(item: Change) -> Json:
    """Return a what-if's change with its kind."""
    if isinstance(item, SetEstimate):
        return {"kind": "set", "estimate": item.estimate_id, "value": item.value}
    if isinstance(item, SetGauge):
        return {"kind": "gauge", "crossing": item.crossing_id, "operation": item.operation.value}
    if isinstance(item, ClosePlace):
        return {"kind": "close place", "place": item.place_id}
    if isinstance(item, CloseSegment):
        return {"kind": "close segment", "segment": item.segment_id}
    if isinstance(item, AskDate):
        return {"kind": "date", "date": item.date}
    return {"kind": "service", "route": item.route_id, "service": item.service_id}


def _bound(item: Quantity) -> Json:
    return {"value": hours(item.value), "evidence": [evidence(e) for e in item.evidence]}


def _estimate(item: Estimate) -> Json:
    return {
        "id": item.id,
        "kind": item.kind.value,
        "titles": dict(item.titles),
        "unit": item.likely.unit,
        "low": _bound(item.low),
        "likely": _bound(item.likely),
        "high": _bound(item.high),
    }


def estimates(result: Answer) -> list[Json]:
    """Return every estimate that a term of the answer rests on, by id."""
    times = [way.time for way in result.ways if way.time is not None]
    used = {t.estimate_id: trip.estimates[t.estimate_id] for trip in times for t in trip.terms}
    return [_estimate(used[i]) for i in sorted(used)]
