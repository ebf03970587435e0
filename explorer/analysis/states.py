"""Which known states matter to a route, a place or a way, and of which year a comparison speaks."""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from explorer.analysis.comparison import Option
from explorer.model.corridor import Corridor
from explorer.model.network import Mode
from explorer.model.quantity import Evidence, Quantity, Reference
from explorer.model.services import TimedService
from explorer.model.states import KnownState

_YEAR_DIGITS = 4


class SpokenYear(Struct, frozen=True):
    """The date of what a way's times rest on: asked for, published, or since when the service runs.

    ``evidence`` is empty for a date that was asked for or that is the service's own.
    """

    date: str
    evidence: tuple[Evidence, ...] = ()

    @property
    def year(self) -> int:
        """The year alone."""
        return int(self.date[:_YEAR_DIGITS])


def _about(
    corridor: Corridor, subject_ids: Collection[str], modes: Collection[Mode]
) -> tuple[KnownState, ...]:
    return tuple(
        state
        for state in corridor.states.values()
        if state.subject_id in subject_ids and (state.mode is None or state.mode in modes)
    )


def states_of_place(place_id: str, corridor: Corridor) -> tuple[KnownState, ...]:
    """Return what is known of a border or another place, for every mode."""
    return _about(corridor, (place_id,), tuple(Mode))


def states_of_route(
    route_id: str,
    corridor: Corridor,
    *,
    service: TimedService | None = None,
    place_ids: Collection[str] | None = None,
) -> tuple[KnownState, ...]:
    """Return what is known of a route, of what runs on it, and of the borders on the way.

    ``service`` is what is asked about, every service of the route otherwise; ``place_ids`` are the
    places on the way, all of the route otherwise.
    """
    segments = [corridor.segments[i] for i in corridor.routes[route_id].segment_ids]
    on_it = [s.id for s in corridor.timing.services.values() if s.route_id == route_id]
    services = on_it if service is None else [service.id]
    ends = (place for s in segments for place in (s.from_id, s.to_id))
    places = tuple(ends) if place_ids is None else place_ids
    modes = {segment.mode for segment in segments}
    return _about(corridor, {route_id, *services, *places}, modes)


def states_of_way(
    option: Option | None, service: TimedService | None, corridor: Corridor
) -> tuple[KnownState, ...]:
    """Return what is known of one way of a comparison."""
    if option is not None:
        on_the_way = {place for s in option.part.segments for place in (s.from_id, s.to_id)}
        return states_of_route(option.route_id, corridor, service=service, place_ids=on_the_way)
    return () if service is None else _about(corridor, (service.id,), ())


def spoken_year(
    option: Option | None,
    service: TimedService | None,
    *,
    asked: str = "",
    table: Quantity | None = None,
) -> SpokenYear | None:
    """Return of which year a way's times speak; ``None`` where nothing tells.

    That is the date asked for, else that of the first published time in this direction, which is
    the one shown, else the day since when the service runs. Where a timetable ``table`` is shown,
    it is the timetable's own date or none: a train may get another years after it began to run.
    """
    if asked:
        return SpokenYear(asked)
    if table is not None:
        dated = (e for e in table.evidence if isinstance(e, Reference) and e.date)
        return next((SpokenYear(e.date, (e,)) for e in dated), None)
    figures = () if option is None else option.published_times[:1]
    for item in (e for figure in figures for e in figure.figure.evidence):
        if isinstance(item, Reference) and item.date:
            return SpokenYear(item.date, (item,))
    if service is not None and service.runs_from:
        return SpokenYear(service.runs_from)
    return None
