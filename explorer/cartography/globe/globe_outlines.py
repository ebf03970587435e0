"""Coasts, borders and the graticule as a turning globe wears them: points of the sphere.

They are thinned once for a scale; a frame turns all of them in one product of matrices.
"""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtGui import QPainterPath

from explorer.cartography.geometry.graticule import graticule_lines
from explorer.cartography.geometry.paths import painter_path
from explorer.cartography.geometry.shapes import Starts, clipped_runs, starts_of, thinned
from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.projection.projections import EARTH_RADIUS_M, Globe, Points, unit_vectors
from explorer.model.basemap import Basemap, LineName

_OUTLINES: tuple[LineName, ...] = ("coast", "borders", "disputed")

_NEAR_M_PER_PX = 4_000.0  # nearer than this the coarsest outlines look wrong even in motion
_LEAST_PX = 2.0  # of motion: finer bends are not seen
_SAME_SCALE = 1.3  # lines thinned for one scale serve others so near to it
_RIM_PX = 4.0
_LONGEST_STEP_DEG = 6.0  # between two points of a line
_NET_STEP_DEG = 4.0  # from afar a third of a pixel beside the true line at most


class _Outlines(Struct, frozen=True, eq=False):
    """All lines at a scale: unit vectors (n, 3), where each line starts, and each layer's end."""

    m_per_px: float
    vectors: NDArray[np.float32]
    starts: Starts
    ends: dict[str, int]  # in points


class GlobeOutlines:
    """The lines of a base map and of the graticule."""

    def __init__(self, basemap: Basemap) -> None:
        """Keep the base map, which is read when lines are first asked for."""
        self._basemap = basemap
        self._worn: _Outlines | None = None

    def paths(self, globe: Globe, view: Viewport) -> dict[str, QPainterPath]:
        """Return coast, borders, disputed and graticule as a view shows them, in its pixels."""
        worn = self._at(view.m_per_px)
        right, down, towards = globe.axes.T.astype(np.float32)
        front = worn.vectors @ towards >= _nearness(view)
        # Where a line comes from behind it begins anew.
        first = np.zeros(len(front) + 1, dtype=bool)
        first[worn.starts] = True
        first[1:-1] |= ~front[:-1]
        seen = worn.vectors[front]
        starts = np.flatnonzero(first[:-1][front])
        scale = np.float32(EARTH_RADIUS_M / view.m_per_px)
        xy = seen @ (np.column_stack((right, down)) * scale)
        xy += np.array(view.screen_point(0.0, 0.0), dtype=np.float32)
        whole = bool(xy.size) and _within(xy, view)
        box = (-_RIM_PX, -_RIM_PX, view.width_px + _RIM_PX, view.height_px + _RIM_PX)
        counts = np.concatenate(([0], np.cumsum(front)))
        paths: dict[str, QPainterPath] = {}
        begin = 0
        for name, end_before in worn.ends.items():
            end = int(counts[end_before])
            a, b = np.searchsorted(starts, (begin, end))
            own = np.append(starts[a:b], end) - begin
            points = xy[begin:end]
            if not whole:
                points, own, _ = clipped_runs(points, own, box)
            paths[name] = painter_path(points, own)
            begin = end
        return paths

    def _at(self, m_per_px: float) -> _Outlines:
        worn = self._worn
        if worn is None or not 1.0 / _SAME_SCALE < worn.m_per_px / m_per_px < _SAME_SCALE:
            worn = self._worn = self._make(m_per_px)
        return worn

    def _make(self, m_per_px: float) -> _Outlines:
        level = 1 if m_per_px < _NEAR_M_PER_PX else 0
        least = _LEAST_PX * m_per_px / EARTH_RADIUS_M
        points: list[Points] = []
        lengths: list[NDArray[np.intp]] = []
        ends: dict[str, int] = {}
        for name in _OUTLINES:
            layer = self._basemap.layer(name, level)
            lonlat = np.column_stack((layer.lon_deg, layer.lat_deg))
            vectors = unit_vectors(lonlat)
            if len(vectors):
                vectors, starts = thinned(vectors, layer.starts.astype(np.intp), least)
                points.append(vectors)
                lengths.append(np.diff(starts))
            ends[name] = sum(map(len, points))
        net, starts = graticule_lines(_NET_STEP_DEG)
        points.append(unit_vectors(net))
        lengths.append(np.diff(starts))
        ends["graticule"] = sum(map(len, points))
        every = np.concatenate(points).astype(np.float32)
        return _Outlines(m_per_px, every, starts_of(np.concatenate(lengths)), ends)


def _nearness(view: Viewport) -> float:
    """Return how far towards the viewer, 0 … 1, all points lie that a view may have to do with."""
    left, top, right, bottom = view.bounds_m
    away_m = math.hypot(max(abs(left), abs(right)), max(abs(top), abs(bottom)))
    angle = math.asin(min(1.0, away_m / EARTH_RADIUS_M)) + math.radians(_LONGEST_STEP_DEG)
    return max(0.0, math.cos(angle))


def _within(xy: Points, view: Viewport) -> bool:
    """Tell whether a view shows all of some points."""
    low, high = xy.min(axis=0), xy.max(axis=0)
    return bool((low >= 0.0).all() and high[0] <= view.width_px and high[1] <= view.height_px)
