"""What holds at the centre of a view: the true scale and where north is."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.projection.projections import Projection

_LEAST_M_PER_PX = 1e-3


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
