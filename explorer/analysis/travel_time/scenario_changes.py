"""Lists of changes for a what-if: what a further one replaces, and what there is to change."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from explorer.analysis.travel_time.journeys import Journey, crossing_of
from explorer.analysis.travel_time.what_if import (
    AskDate,
    Change,
    ClosePlace,
    CloseSegment,
    SetEstimate,
    SetGauge,
    UseService,
)
from explorer.model.corridor import Corridor
from explorer.model.places import PlaceKind
from explorer.model.services import Crossing, GaugeOperation

_AT_BORDERS = frozenset({PlaceKind.CROSSING, PlaceKind.BORDER_STATION})


def subject(change: Change) -> tuple[str, str]:
    """Return what a change is about; two with the same subject cannot hold together."""
    if isinstance(change, SetEstimate):
        return "estimate", change.estimate_id
    if isinstance(change, SetGauge):
        return "gauge", change.crossing_id
    if isinstance(change, ClosePlace):
        return "place", change.place_id
    if isinstance(change, CloseSegment):
        return "segment", change.segment_id
    if isinstance(change, UseService):
        return "service", change.route_id
    return "date", ""


def with_change(changes: Sequence[Change], further: Change) -> tuple[Change, ...]:
    """Return the changes and a further one, the newest last; it takes its subject's place."""
    kept = (c for c in changes if subject(c) != subject(further))
    return (*kept, further)


def without(changes: Sequence[Change], *dropped: Change) -> tuple[Change, ...]:
    """Return the changes less some of them."""
    return tuple(c for c in changes if c not in dropped)


def changes_world(changes: Sequence[Change]) -> bool:
    """Tell whether anything is supposed; a service or a year only chooses what is published."""
    return any(not isinstance(c, UseService | AskDate) for c in changes)


class Offers(Struct, frozen=True):
    """What can be changed about some journeys, each thing once and in their order."""

    place_ids: tuple[str, ...]
    segment_ids: tuple[str, ...]
    gauges: tuple[tuple[Crossing, tuple[GaugeOperation, ...]], ...]
    services: tuple[tuple[str, tuple[str, ...]], ...]  # route id, services on it


def offers(corridor: Corridor, way_ids: Sequence[str], trips: Sequence[Journey]) -> Offers:
    """Return the borders, segments, gauge operations and services of ways and their journeys.

    A gauge operation is offered where more than one is known, a service where a route has several.
    """
    places: dict[str, None] = {}
    segments: dict[str, None] = {}
    gauges: dict[str, tuple[Crossing, tuple[GaugeOperation, ...]]] = {}
    crossings = tuple(corridor.timing.crossings.values())
    for trip in trips:
        for leg in trip.legs:
            for place_id in (leg.start_id, leg.end_id):
                if corridor.places[place_id].kind in _AT_BORDERS:
                    places[place_id] = None
            for segment in corridor.segments.values():
                if any(use.edge_id == leg.edge.id for use in segment.edges):
                    segments[segment.id] = None
            crossing = crossing_of(trip.service, leg.edge, crossings)
            if crossing is not None and len(crossing.forward.gauges) > 1:
                gauges[crossing.id] = crossing, tuple(crossing.forward.gauges)
    services: list[tuple[str, tuple[str, ...]]] = []
    for way_id in way_ids:
        found = [s.id for s in corridor.timing.services.values() if s.route_id == way_id]
        if len(found) > 1:
            services.append((way_id, tuple(found)))
    return Offers(tuple(places), tuple(segments), tuple(gauges.values()), tuple(services))
