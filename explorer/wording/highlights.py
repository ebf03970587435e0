"""What the session's choices put on the map: visible routes, lit segments and places."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from explorer.cartography.lines.route_lines import as_it_stood
from explorer.cartography.scene.render_spec import Past
from explorer.model.corridor import Corridor
from explorer.model.events import Event
from explorer.session import Selection, SelectionKind, State

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def visible_routes(state: State) -> tuple[str, ...]:
    """Return the routes that are not hidden, in the corridor's order."""
    return tuple(i for i in state.corridor.routes if i not in state.choices.hidden_routes)


def edges_of_routes(state: State, route_ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of the edges that routes run over."""
    corridor = state.corridor
    return tuple(
        use.edge_id
        for route_id in route_ids
        for segment_id in corridor.routes[route_id].segment_ids
        for use in corridor.segments[segment_id].edges
    )


def highlighted_with(
    state: State, pointed: Selection | None
) -> tuple[frozenset[str], frozenset[str]]:
    """Return what the selection lights up, and what is pointed at beside it."""
    segments, places = highlighted(state)
    if pointed is None:
        return segments, places
    choices = replace(state.choices, selection=pointed)
    more_segments, more_places = highlighted(replace(state, choices=choices))
    return segments | more_segments, places | more_places


def highlighted(state: State) -> tuple[frozenset[str], frozenset[str]]:
    """Return the ids of the segments and the places that the selection lights up."""
    selection, corridor = state.choices.selection, state.corridor
    if selection is None or selection.kind is SelectionKind.ROUTE:
        return frozenset(), frozenset()
    if selection.kind is SelectionKind.PLACE:
        return frozenset(), frozenset({selection.id})
    if selection.kind is SelectionKind.SEGMENT:
        segment = corridor.segments[selection.id]
        return frozenset({segment.id}), frozenset({segment.from_id, segment.to_id})
    if selection.kind is SelectionKind.EVENT:
        return _highlighted_by_event(corridor.events[selection.id], corridor)
    passage = corridor.passages[selection.id]
    segments = frozenset(s.id for s in corridor.segments_of_passage(passage.id))
    return segments, frozenset(passage.place_ids)


def _highlighted_by_event(
    event: Event, corridor: Corridor
) -> tuple[frozenset[str], frozenset[str]]:
    """Return what an event opened, improved or took place at."""
    changed = (*event.opens, *event.improves)
    routes = (corridor.routes[i] for i in changed if i in corridor.routes)
    segments = {i for i in changed if i in corridor.segments}
    segments |= {i for route in routes for i in route.segment_ids}
    places = {i for i in changed if i in corridor.places} | set(event.place_ids)
    return frozenset(segments), frozenset(places)


def closed(state: State) -> tuple[tuple[float, float], ...]:
    """Return where the what-if has closed something, as (lon_deg, lat_deg)."""
    if not state.choices.has_scenario:
        return ()
    from explorer.analysis.travel_time.what_if import ClosePlace, CloseSegment  # noqa: PLC0415
    from explorer.cartography.lines.closures import closed_at  # noqa: PLC0415 - not for the first map

    changes = state.choices.what_if
    return closed_at(
        state.corridor,
        (c.place_id for c in changes if isinstance(c, ClosePlace)),
        (c.segment_id for c in changes if isinstance(c, CloseSegment)),
    )


def past(state: State) -> Past | None:
    """Return what was not there yet in the chosen year, ``None`` where no year is chosen."""
    if state.choices.year is None:
        return None
    words = (
        translate("MapChoices", "As it stood in {0}"),
        translate("MapChoices", "faint: not there yet"),
        translate("MapChoices", "bright core: improved"),
    )
    return as_it_stood(state.corridor, state.choices.year, visible_routes(state), words)
