"""Which events there were, and which network stood in a given year.

A year means its end: what opened during it stands. What has no published opening date is named as
undated and counts neither as there nor as missing. What stands or not are the corridor's services
and roads: rails may have lain there long before a train of the corridor ran on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from explorer.model.corridor import Corridor
from explorer.model.events import Event, EventKind


class Standing(Struct, frozen=True):
    """The network at the end of a year; ids keep the pack's order.

    A segment is *not yet* there where it has a later opening of its own or only routes that open
    later run over it. ``place_ids`` are sites whose opening is dated and past.
    """

    year: int
    route_ids: tuple[str, ...]
    undated_route_ids: tuple[str, ...]
    not_yet_route_ids: tuple[str, ...]
    segment_ids: tuple[str, ...]
    not_yet_segment_ids: tuple[str, ...]
    improved_segment_ids: tuple[str, ...]
    place_ids: tuple[str, ...]
    not_yet_place_ids: tuple[str, ...]


def in_order(corridor: Corridor) -> tuple[Event, ...]:
    """Return all events, the oldest first; a month comes before its own days."""
    return tuple(sorted(corridor.events.values(), key=lambda e: e.moment.date))


def years(corridor: Corridor) -> tuple[int, int] | None:
    """Return the first and the last year with an event, ``None`` where there is none."""
    found = [event.year for event in corridor.events.values()]
    return (min(found), max(found)) if found else None


def events_until(corridor: Corridor, year: int) -> tuple[Event, ...]:
    """Return the events up to the end of a year, in order; aims are no events that happened."""
    return tuple(e for e in in_order(corridor) if e.year <= year and e.kind is not EventKind.AIM)


def opening_years(corridor: Corridor) -> Mapping[str, int]:
    """Return the year from which each route, segment or place with a dated opening stands."""
    found: dict[str, int] = {}
    for event in in_order(corridor):
        for identity in event.opens:
            found.setdefault(identity, event.year)
    return found


def standing(corridor: Corridor, year: int) -> Standing:
    """Return the network as it stood at the end of a year."""
    opened = opening_years(corridor)
    routes = corridor.routes.values()
    not_yet_routes = tuple(r.id for r in routes if opened.get(r.id, year) > year)
    not_yet_segments = tuple(
        segment_id
        for segment_id in corridor.segments
        if _is_not_yet(corridor, segment_id, year, opened, not_yet_routes)
    )
    improved = (i for e in events_until(corridor, year) for i in e.improves)
    return Standing(
        year=year,
        route_ids=tuple(r.id for r in routes if r.id in opened and r.id not in not_yet_routes),
        undated_route_ids=tuple(r.id for r in routes if r.id not in opened),
        not_yet_route_ids=not_yet_routes,
        segment_ids=tuple(i for i in corridor.segments if i not in not_yet_segments),
        not_yet_segment_ids=not_yet_segments,
        improved_segment_ids=tuple(dict.fromkeys(improved)),
        place_ids=tuple(i for i in corridor.places if opened.get(i, year + 1) <= year),
        not_yet_place_ids=tuple(i for i in corridor.places if opened.get(i, year) > year),
    )


def runs_later(
    corridor: Corridor, standing: Standing, segment_id: str, route_ids: Iterable[str]
) -> bool:
    """Tell whether the line of some routes over a segment was not there yet.

    Rails on which another route's trains ran already are no line of a route that opens later; a
    road that had been opened by itself is.
    """
    if segment_id in standing.not_yet_segment_ids:
        return True
    opens_itself = segment_id in opening_years(corridor)
    return not opens_itself and all(i in standing.not_yet_route_ids for i in route_ids)


def to_improve(corridor: Corridor, year: int) -> tuple[str, ...]:
    """Return the segments that were improved after the end of a year."""
    events = (e for e in in_order(corridor) if e.year > year and e.kind is not EventKind.AIM)
    return tuple(dict.fromkeys(i for e in events for i in e.improves))


def _is_not_yet(
    corridor: Corridor,
    segment_id: str,
    year: int,
    opened: Mapping[str, int],
    not_yet_routes: tuple[str, ...],
) -> bool:
    if segment_id in opened:
        return opened[segment_id] > year
    over_it = corridor.routes_of(segment_id)
    return bool(over_it) and all(route.id in not_yet_routes for route in over_it)
