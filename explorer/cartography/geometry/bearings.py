"""What holds at the centre of a view: the true scale and where north is."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.projection.projections import Projection

_LEAST_M_PER_PX = 1e-3
_LEAST_POINTS = 3  # with fewer of what was seen on the new map, the scale is carried over
_INWARDS = tuple(1.0 - step / 24.0 for step in range(24))


class Center(Struct, frozen=True):
    """The centre of a view.

    ``m_per_px`` metres on the ground to a pixel across; ``north`` the direction of north on the
    map as an angle in radians, 0 up, clockwise.
    """

    m_per_px: float
    north: float


def center_of(projection: Projection, view: Viewport) -> Center:
    """Measure scale and north at the centre of a view; off the map its nominal scale counts."""
    local = projection.local(view.center_x_m, view.center_y_m)
    if local is None:
        return Center(view.m_per_px, 0.0)
    true, north = local
    return Center(max(true * view.m_per_px, _LEAST_M_PER_PX), north)


def carried_over(view: Viewport, before: Projection, after: Projection) -> Viewport:
    """Return the view in another projection with the same centre and the same scale there."""
    here = before.place(view.center_x_m, view.center_y_m)
    if here is None or not after.shows(np.array([here])).all():
        here = (after.lon_0, after.lat_0)
    x_m, y_m = after.point(*here)
    true = center_of(before, view).m_per_px
    moved = view.centered(x_m, y_m)
    stretched = center_of(after, moved).m_per_px / moved.m_per_px
    nearest, farthest = after.nearest_m_per_px, after.farthest_m_per_px
    return replace(moved, m_per_px=min(farthest, max(nearest, true / stretched)))


def seen_points(view: Viewport, projection: Projection) -> NDArray[np.float64]:
    """Return the (lon_deg, lat_deg) of a view's middle and of its edges, as far as they have any.

    Shape (n, 2). Where an edge lies off the map, as beside a globe, the outermost point inside
    stands for it.
    """
    found: list[tuple[float, float]] = []
    here = projection.place(view.center_x_m, view.center_y_m)
    found += [here] if here is not None else []
    half_x, half_y = view.width_px * view.m_per_px / 2.0, view.height_px * view.m_per_px / 2.0
    for across, down in ((-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0)):
        for share in _INWARDS:
            x_m = view.center_x_m + across * half_x * share
            y_m = view.center_y_m + down * half_y * share
            place = projection.place(x_m, y_m)
            if place is not None and projection.shows(np.array([place])).all():
                found.append(place)
                break
    return np.array(found, dtype=np.float64).reshape(-1, 2)


def fitted_to(
    view: Viewport, lonlat_deg: NDArray[np.float64], before: Projection, after: Projection
) -> Viewport:
    """Return the view in another projection that shows the points seen before, as far as it can.

    The middle stays in the middle; each of the other points is seen.
    """
    moved = carried_over(view, before, after)
    if not len(lonlat_deg):
        return moved
    shown = lonlat_deg[after.shows(lonlat_deg)]
    if len(shown) < _LEAST_POINTS:
        return moved
    away = np.abs(after.forward(shown) - (moved.center_x_m, moved.center_y_m)).max(axis=0)
    m_per_px = max(float(away[0]) / (view.width_px / 2.0), float(away[1]) / (view.height_px / 2.0))
    nearest, farthest = after.nearest_m_per_px, after.farthest_m_per_px
    return replace(moved, m_per_px=min(farthest, max(nearest, m_per_px)))
