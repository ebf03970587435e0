"""The command line's JSON: the same keys for every version, as the README lists them."""

from __future__ import annotations

from explorer.analysis.claims import Figure, check_claim, reference
from explorer.analysis.comparison import TIME_UNITS, Option, duration_h, ends_h
from explorer.analysis.lengths import straight_length, track_length
from explorer.analysis.states import spoken_year, states_of_way
from explorer.analysis.timeline import events_until, in_order, standing
from explorer.analysis.travel_time.compare_alternatives import Alternative, Answer, service_times
from explorer.analysis.travel_time.journeys import left_out
from explorer.analysis.travel_time.terms import TermKind
from explorer.analysis.travel_time.what_if import AskDate
from explorer.export.evidence import Json, evidence
from explorer.export.travel_times import (
    band,
    change,
    difference,
    effective_n,
    estimates,
    terms,
    timetable,
)
from explorer.model.claims import Claim
from explorer.model.corridor import Corridor
from explorer.model.quantity import Moment, Quantity, Reference, Value
from explorer.model.routes import PublishedFigure, Segment
from explorer.model.states import KnownState


def _km(item: Quantity | None) -> float | None:
    return None if item is None else round(item.value, 3)


def distances(corridor: Corridor) -> Json:
    """Return every segment of every route with its three distances, in km."""
    return {
        "corridor": corridor.id,
        "segments": [_segment(s, corridor) for s in corridor.segments.values()],
    }


def _segment(segment: Segment, corridor: Corridor) -> Json:
    return {
        "id": segment.id,
        "routes": [r.id for r in corridor.routes_of(segment.id)],
        "from": segment.from_id,
        "to": segment.to_id,
        "mode": segment.mode.value,
        "geodesic_km": _geodesic(straight_length(segment, corridor)),
        "track_km": _km(track_length(segment, corridor)),
        "published_km": [
            {
                **_range(q),
                "qualifier": q.qualifier.value,
                "evidence": [evidence(e) for e in q.evidence],
            }
            for q in segment.published_km
        ],
        "passages": [{"id": link.passage_id, "says": link.says.value} for link in segment.links],
    }


def _geodesic(item: Quantity) -> float:
    return round(item.value, 6)  # to the millimetre, so that rounding never shows in a check


def _hours(figure: Quantity) -> Json:
    """Return a published time in hours; of a range without a middle its two ends."""
    if figure.middle:
        return {"duration_h": round(duration_h(figure), 4)}
    low_h, high_h = ends_h(figure)
    return {"duration_h": None, "low_h": round(low_h, 4), "high_h": round(high_h, 4)}


def _range(figure: Quantity) -> Json:
    """Return a figure's value, and its ends where it has no other."""
    if figure.middle:
        return {"value": figure.value}
    return {"value": None, "low": figure.low, "high": figure.high}


def _published(item: PublishedFigure) -> Json:
    figure = item.figure
    return {
        **_hours(figure),
        "direction": f"{item.from_id}→{item.to_id}",
        "evidence": [evidence(e) for e in figure.evidence],
    }


def _on_the_route(option: Option | None, *, rerouted: bool) -> Json:
    """Return what is known of a way by the route of the texts it runs on, or should run on."""
    if option is None:
        keys = ("published_km", "segments", "gauge_breaks", "borders")
        return {key: [] for key in keys}
    return {
        "published_km": [
            {**_range(f.figure), "evidence": [evidence(e) for e in f.figure.evidence]}
            for f in option.published
            if f.figure.unit == "km"
        ],
        "segments": [] if rerouted else [s.id for s in option.part.in_order],
        "gauge_breaks": []
        if rerouted
        else [{"place": b.place_id, "at_km": round(b.at_km, 3)} for b in option.gauge_breaks],
        "borders": []
        if rerouted
        else [{"after": b.place_id, "at_km": round(b.at_km, 3)} for b in option.borders],
    }


def _published_of(way: Alternative, corridor: Corridor, ends: tuple[str, str]) -> list[Json]:
    """Return the times of the texts and those of the service, both ways, each figure once.

    ``from_departure`` tells what counts from the moment the train leaves, ``role`` what a time is
    to the model.
    """
    option = way.option
    ours = [] if option is None else [*option.published, *option.opposite]
    found = {e.fact_id: f for f in ours for e in f.figure.evidence if isinstance(e, Reference)}
    items = service_times(way, corridor, ends)
    for fact_id, item in items.items():
        value = corridor.facts[fact_id].value
        if fact_id not in found and isinstance(value, Quantity):
            found[fact_id] = PublishedFigure(item.from_id, item.to_id, value)
    told: list[Json] = []
    for fact_id, figure in found.items():
        item = items.get(fact_id)
        if figure.figure.unit in TIME_UNITS:
            how = {
                "from_departure": item is not None and item.from_departure,
                "role": None if item is None else item.role.value,
            }
            told.append({**_published(figure), **how})
    return sorted(told, key=lambda t: t["direction"] != f"{ends[0]}→{ends[1]}")


def _gauge_breaks(way: Alternative) -> Json:
    """Return where a service's gauge changes; without a time the network's own breaks stand."""
    if way.time is None:
        return {}
    found = [t for t in way.time.terms if t.kind is TermKind.GAUGE]
    return {"gauge_breaks": [{"place": t.place_id, "at_km": round(t.at_km, 3)} for t in found]}


def _modes(way: Alternative, corridor: Corridor) -> list[str]:
    """Return what the way runs on, in order of travel, each mode once."""
    if way.time is not None:
        return list(dict.fromkeys(leg.edge.mode.value for leg in way.time.journey.legs))
    if way.option is None:
        return []
    segments = way.option.part.in_order
    return list(dict.fromkeys(corridor.segments[s.id].mode.value for s in segments))


def _way(way: Alternative, corridor: Corridor, asked: str, ends: tuple[str, str]) -> Json:
    route = None if way.option is None else corridor.routes[way.option.route_id]
    rerouted = way.time is not None and way.time.journey.rerouted
    kind = way.service.service if way.service else route.service if route else None
    return {
        "route": None if route is None else route.id,
        "service": None if kind is None else kind.value,
        "service_id": None if way.service is None else way.service.id,
        "mode": way.mode.value,
        "modes": _modes(way, corridor),
        "via": None if route is None or rerouted else route.via_id,
        "distance_km": _km(way.distance_km),
        "duration_h": None if way.time is None else band(way.time.duration),
        "timetable": timetable(way.time),
        "model_h": None if way.time is None else band(way.time.model),
        "effective_n": effective_n(way.time),
        "leaves_out": []
        if way.time is None
        else [item.value for item in left_out(way.time.journey, corridor)],
        "terms": [] if way.time is None else terms(way.time),
        "why_no_time": None if way.why_not is None else str(way.why_not),
        "rerouted": rerouted,
        "edges": [] if way.time is None else list(way.time.journey.edge_ids),
        **_on_the_route(way.option, rerouted=rerouted),
        "published": _published_of(way, corridor, ends),
        **_gauge_breaks(way),
        "speaks_of": _speaks_of(way, asked),
        "states": [_state(s) for s in states_of_way(way.option, way.service, corridor)],
    }


def _speaks_of(way: Alternative, asked: str) -> Json | None:
    table = None if way.time is None else way.time.timetable
    found = spoken_year(way.option, way.service, asked=asked, table=table)
    if found is None:
        return None
    return {
        "year": found.year,
        "date": found.date,
        "evidence": [evidence(e) for e in found.evidence],
    }


def _state(item: KnownState) -> Json:
    return {
        "id": item.id,
        "of": item.subject_id,
        "state": item.kind.value,
        "since": item.since.date,
        "as_of": None if item.as_of is None else item.as_of.date,
        "mode": None if item.mode is None else item.mode.value,
        "note": None if item.note is None else dict(item.note),
        "evidence": [
            evidence(e)
            for moment in (item.since, item.as_of)
            if moment is not None
            for e in moment.evidence
        ],
    }


def comparison(result: Answer, corridor: Corridor) -> Json:
    """Return a comparison; ``difference`` is the second option less the first.

    ``differences`` has every further option less the first.
    """
    first = result.differences[0] if result.differences else None
    asked = next((c.date for c in result.state.changes if isinstance(c, AskDate)), "")
    ends = result.from_id, result.to_id
    return {
        "from": result.from_id,
        "to": result.to_id,
        "geodesic_km": _geodesic(result.straight_km),
        "published_state": result.state.is_published,
        "what_if": [change(c) for c in result.state.changes],
        "options": [_way(w, corridor, asked, ends) for w in result.ways],
        "difference": {"distance_km": _km(result.difference_km), **difference(first)},
        "differences": [
            {"of": way.id, "less": result.ways[0].id, **difference(gap)}
            for way, gap in zip(result.ways[1:], result.differences, strict=True)
        ],
        "estimates": estimates(result),
    }


def _value(item: Value) -> tuple[float | str | None, str, str]:
    if isinstance(item, Quantity):
        return item.told, item.unit, item.qualifier.value
    if isinstance(item, Moment):
        return item.date, "date", "exact"
    return item.text, "designation", "exact"


def _ends(item: Value) -> Json:
    """Return the ends of a range that has no middle."""
    if isinstance(item, Quantity) and not item.middle:
        return {"low": item.low, "high": item.high}
    return {}


def _figure(item: Figure) -> Json:
    return {
        "ids": list(item.ids),
        "value": item.value if item.middle else None,
        "low": item.low,
        "high": item.high,
        "unit": item.unit,
        "qualifier": item.qualifier.value,
        "difference": None if item.difference is None else round(item.difference, 6),
        "scope": item.scope.value,
        "bearing": item.bearing.value,
        "why": None if item.why is None else dict(item.why),
        "evidence": [evidence(e) for e in item.evidence],
    }


def _wordings(claim: Claim, corridor: Corridor) -> Json | None:
    words = claim.wordings
    if words is None:
        return None
    return {
        "article": dict(words.article),
        "original": dict(words.original),
        "evidence": [evidence(reference(corridor.facts[words.fact_id]))],
    }


def _claim(claim: Claim, corridor: Corridor) -> Json:
    checked = check_claim(claim, corridor)
    value, unit, qualifier = _value(claim.value)
    return {
        "id": claim.id,
        "passage": claim.passage_id,
        "summary": dict(claim.summary),
        "value": value,
        **_ends(claim.value),
        "unit": unit,
        "qualifier": qualifier,
        "verdict": checked.verdict.value,
        "for": [_figure(f) for f in checked.for_],
        "against": [_figure(f) for f in checked.against],
        "beside": [_figure(f) for f in checked.beside],
        "remarks": [remark.value for remark in checked.remarks],
        "wordings": _wordings(claim, corridor),
        "note": None if claim.note is None else dict(claim.note),
    }


def claims(corridor: Corridor) -> Json:
    """Return every claim with its verdict, the figures for, against and beside it, and words."""
    return {
        "corridor": corridor.id,
        "claims": [_claim(c, corridor) for c in corridor.claims.values()],
    }


def timeline(corridor: Corridor, year: int | None = None) -> Json:
    """Return the dated events, and the network at the end of ``year`` where one is asked for."""
    events = in_order(corridor) if year is None else events_until(corridor, year)
    found = None if year is None else standing(corridor, year)
    return {
        "corridor": corridor.id,
        "events": [
            {
                "id": event.id,
                "date": event.moment.date,
                "kind": event.kind.value,
                "titles": dict(event.titles),
                "passages": list(event.passage_ids),
                "places": list(event.place_ids),
                "opens": list(event.opens),
                "improves": list(event.improves),
                "evidence": [evidence(item) for item in event.moment.evidence],
            }
            for event in events
        ],
        "standing": None
        if found is None
        else {
            "year": found.year,
            "stands": list(found.route_ids),
            "undated": list(found.undated_route_ids),
            "not_yet": list(found.not_yet_route_ids),
            "segments": list(found.segment_ids),
            "improved_segments": list(found.improved_segment_ids),
            "places": list(found.place_ids),
        },
    }
