"""What holds at the centre of a view: the true scale and where north is."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from explorer.analysis.geodesy import chord_m
from explorer.cartography.projection import Projection
from explorer.cartography.viewport import Viewport

_PROBE_M = 100.0
_STEP_DEG = 0.01
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
    x_m, y_m = view.center_x_m, view.center_y_m
    west, east, here = projection.inverse(
        np.array([(x_m - _PROBE_M, y_m), (x_m + _PROBE_M, y_m), (x_m, y_m)])
    )
    if not np.isfinite([west, east, here]).all():
        return Center(view.m_per_px, 0.0)
    half = np.array((0.0, _STEP_DEG / 2.0))
    lower, upper = projection.forward(np.array([here - half, here + half]))
    step = upper - lower
    north = math.atan2(float(step[0]), -float(step[1])) if np.isfinite(step).all() else 0.0
    true_m = chord_m((west[0], west[1]), (east[0], east[1]))
    m_per_px = true_m / (2.0 * _PROBE_M) * view.m_per_px
    return Center(max(m_per_px, _LEAST_M_PER_PX), north)


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
