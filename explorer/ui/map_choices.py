"""What the session's choices put on the map: visible routes, lit segments and places."""

from __future__ import annotations

from explorer.session import Picked, State


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


def lit(state: State) -> tuple[frozenset[str], frozenset[str]]:
    """Return the ids of the segments and the places that the selection lights up."""
    selection, corridor = state.choices.selection, state.corridor
    if selection is None or selection.kind is Picked.ROUTE:
        return frozenset(), frozenset()
    if selection.kind is Picked.PLACE:
        return frozenset(), frozenset({selection.id})
    if selection.kind is Picked.SEGMENT:
        segment = corridor.segments[selection.id]
        return frozenset({segment.id}), frozenset({segment.from_id, segment.to_id})
    passage = corridor.passages[selection.id]
    segments = frozenset(s.id for s in corridor.segments_of_passage(passage.id))
    return segments, frozenset(passage.place_ids)
