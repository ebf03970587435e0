"""What of a map is to be seen: of a choice, of the routes in view, and where it may be moved to."""

from __future__ import annotations

import math

import numpy as np
from msgspec.structs import replace

from explorer.cartography.geometry.viewport import Bounds, Viewport
from explorer.cartography.projection.projections import Disc, Globe, lonlat_of, unit_vectors
from explorer.cartography.scene.scene import Scene, build_scene
from explorer.model.places import PlaceKind
from explorer.session import Selection, SelectionKind, State
from explorer.wording.highlights import edges_of_routes, highlighted, visible_routes

DISC_ROAM = 0.85  # nearer to the rim of a globe nothing could be taken hold of
_ROAM = 0.6  # how far beyond the corridor the centre may go, in widths of the corridor


def bounds_of(state: State, scene: Scene, selection: Selection) -> Bounds | None:
    """Return the box around what a selection lights up; a region is shown whole."""
    if selection.kind is SelectionKind.ROUTE:
        return scene.bounds_of(edges_of_routes(state, (selection.id,)), ())
    segments, places = highlighted(
        replace(state, choices=replace(state.choices, selection=selection))
    )
    edges = tuple(use.edge_id for s in segments for use in state.corridor.segments[s].edges)
    return scene.bounds_of(edges, ()) if edges else scene.bounds_of_places(tuple(sorted(places)))


def is_in_sight(bounds: Bounds, view: Viewport) -> bool:
    """Tell whether a box lies in a view, a little away from its edges."""
    left, top, right, bottom = view.bounds_m
    edge_x, edge_y = (right - left) * 0.04, (bottom - top) * 0.06
    return (
        bounds[0] >= left + edge_x
        and bounds[1] >= top + edge_y
        and bounds[2] <= right - edge_x
        and bounds[3] <= bottom - edge_y
    )


def home_edges(state: State) -> tuple[str, ...]:
    """Return what the selected route runs over, or every visible one."""
    selection = state.choices.selection
    if selection is not None:
        is_route = selection.kind is SelectionKind.ROUTE
        route_id = selection.id if is_route else selection.route_id  # of a segment
        edges = edges_of_routes(state, (route_id,)) if route_id is not None else ()
        if edges:
            return edges
    return edges_of_routes(state, visible_routes(state)) or tuple(state.corridor.edges)


def middle_of_edges(state: State, edge_ids: tuple[str, ...]) -> tuple[float, float]:
    """Return (lon_deg, lat_deg) in the middle of some edges, as seen from above.

    Where there are none it is the middle of the places.
    """
    lines = [np.array(state.corridor.edges[i].line).reshape(-1, 2) for i in edge_ids]
    ends = [line[[0, -1]] for line in lines if len(line)]
    if not ends:
        ends = [np.array([[p.lon_deg, p.lat_deg]]) for p in state.corridor.places.values()]
    if not ends:
        return 0.0, 0.0
    return lonlat_of(unit_vectors(np.concatenate(ends)).mean(axis=0))


def globe_home(state: State) -> tuple[Globe, float]:
    """Return the globe that stands upright above the routes, and half of how far they reach."""
    edges = home_edges(state)
    above = Globe.above(*middle_of_edges(state, edges))
    bounds = build_scene(state.corridor, None, above).home_bounds(edges)
    return above, max(map(abs, bounds))


def same_view(one: Viewport, other: Viewport) -> bool:
    """Tell whether two views show the same but for rounding."""
    if (one.width_px, one.height_px) != (other.width_px, other.height_px):
        return False
    apart_m = max(abs(one.center_x_m - other.center_x_m), abs(one.center_y_m - other.center_y_m))
    return apart_m < one.m_per_px and math.isclose(one.m_per_px, other.m_per_px, rel_tol=1e-6)


def pan_limits(scene: Scene) -> Bounds | None:
    """Return where the centre of a view may be moved to, ``None`` for anywhere."""
    domain = scene.projection.domain
    if isinstance(domain, Disc):
        reach_m = domain.radius_m * DISC_ROAM
        return (-reach_m, -reach_m, reach_m, reach_m)
    left, top, right, bottom = scene.home_bounds(tuple(scene.edges))
    aside, above = (right - left) * _ROAM, (bottom - top) * _ROAM
    limits = [(left - aside, top - above, right + aside, bottom + above)]
    # A country that the corridor names must have its middle in reach.
    for place in scene.corridor.places.values():
        box = scene.bounds_of_places((place.id,)) if place.kind is PlaceKind.REGION else None
        if box is not None:
            x, y = (box[0] + box[2]) / 2.0, (box[1] + box[3]) / 2.0
            limits.append((x, y, x, y))
    every = np.array(limits)
    low, high = every[:, :2].min(axis=0), every[:, 2:].max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def reaches(scene: Scene, lonlat: tuple[float, float]) -> bool:
    """Tell whether a map shows a point of the Earth and may be moved to it."""
    if not scene.projection.shows(np.array([lonlat])).all():
        return False
    limits = pan_limits(scene)
    if limits is None:
        return True
    x, y = scene.projection.point(*lonlat)
    return limits[0] <= x <= limits[2] and limits[1] <= y <= limits[3]


def box_around(scene: Scene, lonlat: tuple[float, float], around_m: float) -> Bounds:
    """Return the box of map metres that reaches so far from a point of the Earth on every side."""
    x_m, y_m = scene.projection.point(*lonlat)
    return (x_m - around_m, y_m - around_m, x_m + around_m, y_m + around_m)
