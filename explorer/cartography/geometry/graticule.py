"""Meridians and parallels."""

from __future__ import annotations

import numpy as np

from explorer.cartography.geometry.shapes import Shapes, Starts, joined, projected_lines
from explorer.cartography.projection.projections import Points, Projection, Window
from explorer.model.basemap import Extent

_STEP_DEG = 10
_WHOLE: Extent = (-180.0, -90.0, 180.0, 90.0)


def graticule(projection: Projection) -> Shapes:
    """Return meridians and parallels of what the projection shows."""
    extent = _WHOLE
    if isinstance(projection.domain, Window):
        window = projection.domain
        extent = (window.west_deg, window.south_deg, window.east_deg, window.north_deg)
    lonlat, starts = graticule_lines(0.5, extent)
    return projected_lines(lonlat, starts, projection, np.zeros(len(starts) - 1, dtype=np.int16))


def graticule_lines(fine_deg: float, extent: Extent = _WHOLE) -> tuple[Points, Starts]:
    """Return meridians and parallels as degrees, with a point at every ``fine_deg``."""
    west, south, east, north = extent
    lon = np.arange(np.ceil(west / _STEP_DEG) * _STEP_DEG, east + 1e-9, _STEP_DEG)
    lat = np.arange(np.ceil(south / _STEP_DEG) * _STEP_DEG, north + 1e-9, _STEP_DEG)
    fine_lon = np.linspace(west, east, int((east - west) / fine_deg) + 1)
    fine_lat = np.linspace(south, north, int((north - south) / fine_deg) + 1)
    parts = [np.column_stack((np.full_like(fine_lat, m), fine_lat)) for m in lon]
    parts += [np.column_stack((fine_lon, np.full_like(fine_lon, p))) for p in lat]
    return joined(parts)
