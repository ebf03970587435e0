"""How far what is chosen reaches on the map: the boxes that views are fitted to."""

from __future__ import annotations

from msgspec.structs import replace

from explorer.cartography.geometry.viewport import Bounds
from explorer.cartography.scene.scene import Scene
from explorer.session import Selection, SelectionKind, State
from explorer.wording.highlights import edges_of_routes, highlighted, visible_routes


def home_bounds(state: State, scene: Scene) -> Bounds | None:
    """Return the box of the route in hand, else of all visible routes, in map metres."""
    selection = state.choices.selection
    if selection is not None and selection.kind is SelectionKind.ROUTE:
        found = bounds_of(selection, state, scene)
        if found is not None:
            return found
    if selection is not None and selection.route_id is not None:  # a segment of that route
        return bounds_of(Selection(SelectionKind.ROUTE, selection.route_id), state, scene)
    edges = edges_of_routes(state, visible_routes(state)) or tuple(state.corridor.edges)
    return scene.bounds_of(edges, ())


def bounds_of(selection: Selection, state: State, scene: Scene) -> Bounds | None:
    """Return the box of what a selection stands for, in map metres."""
    if selection.kind is SelectionKind.ROUTE:
        return scene.bounds_of(edges_of_routes(state, (selection.id,)), ())
    choices = replace(state.choices, selection=selection)
    segments, places = highlighted(replace(state, choices=choices))
    edges = tuple(use.edge_id for s in segments for use in state.corridor.segments[s].edges)
    return scene.bounds_of(edges, () if edges else tuple(places))
