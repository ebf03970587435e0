"""Route lines as a turning globe wears them: made once, then turned along with it.

Casings, dashes and ticks are reckoned on a flat map around the network and kept as points of the
sphere; a frame only turns these. The flat map is the stereographic projection, which is conformal
and shows all of the Earth but one point: a line keeps its width, growing narrower only where the
globe itself curves away.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from explorer.cartography.geometry.line_records import DrawnLine, Lane, Pieces, Stroke
from explorer.cartography.geometry.shapes import Starts, taken
from explorer.cartography.lines.route_lines import drawn_lines
from explorer.cartography.lines.strokes import strokes
from explorer.cartography.projection.projections import (
    EARTH_RADIUS_M,
    Globe,
    Points,
    lonlat_of,
    unit_vectors,
)
from explorer.cartography.style import MapStyle
from explorer.model.corridor import Corridor

_EVERYWHERE = (-1e9, -1e9, 1e9, 1e9)
_LEAST_NEARNESS = 1e-3  # of 0 … 2: a line may run through the point that has no place on the map


class _Made(Struct, frozen=True, eq=False):
    """The lines made last: for what, the strokes, and all their points one after the other.

    ``vectors`` (n, 3) are the points of the sphere.
    """

    key: tuple[object, ...]
    strokes: tuple[Stroke, ...]
    vectors: NDArray[np.float32]


class GlobeLines:
    """The route lines of one corridor."""

    def __init__(self, corridor: Corridor) -> None:
        """Lay the network flat."""
        self._corridor = corridor
        lines = {i: np.array(edge.line, dtype=np.float64) for i, edge in corridor.edges.items()}
        vectors = {edge_id: unit_vectors(line) for edge_id, line in lines.items() if len(line)}
        every = np.concatenate([np.empty((0, 3)), *vectors.values()])
        self._above = Globe.above(*lonlat_of(every.sum(axis=0)))
        self._edges = {edge_id: self._flat(points) for edge_id, points in vectors.items()}
        self._made: _Made | None = None

    def strokes(
        self,
        globe: Globe,
        m_per_px: float,
        lanes: tuple[Lane, ...],
        style: MapStyle,
        together: tuple[object, Callable[[DrawnLine], object] | None],
    ) -> tuple[Stroke, ...]:
        """Return the lines on a globe, in pixels from the map's zero point.

        ``together`` is what lines are painted as one, as ``strokes`` wants it, after a value that
        stands for it. Lines are made anew only where scale, lanes, style or that value changes.
        """
        key = (m_per_px, lanes, style.name, together[0])
        made = self._made
        if made is None or made.key != key:
            made = self._made = self._make(key, m_per_px, lanes, style, together[1])
        xy = globe.seen(made.vectors) / np.float32(m_per_px)
        away = np.hypot(xy[:, 0], xy[:, 1])
        rim_px = EARTH_RADIUS_M / m_per_px
        if away.max(initial=0.0) <= rim_px:
            return _with_points(made.strokes, xy)
        front = away <= rim_px
        xy[~front] *= (rim_px / away[~front])[:, None]
        return tuple(filter(_shows, _with_points(made.strokes, xy, front)))

    def _make(
        self,
        key: tuple[object, ...],
        m_per_px: float,
        lanes: tuple[Lane, ...],
        style: MapStyle,
        together: Callable[[DrawnLine], object] | None,
    ) -> _Made:
        drawn = drawn_lines(lanes, self._corridor, self._edges, m_per_px, style.lane_px)
        made = strokes(drawn, style, _EVERYWHERE, together)
        points = [np.empty((0, 2)), *(p.xy for stroke in made for p in stroke.pieces)]
        xy = np.concatenate(points) * (m_per_px / EARTH_RADIUS_M)
        return _Made(key, made, self._bent(xy).astype(np.float32))

    def _flat(self, vectors: Points) -> Points:
        """Return map coordinates in metres of unit vectors: Snyder (USGS 1395), chapter 21."""
        turned = vectors @ self._above.axes
        nearness = np.maximum(1.0 + turned[:, 2:], _LEAST_NEARNESS)
        return turned[:, :2] * (2.0 * EARTH_RADIUS_M / nearness)

    def _bent(self, xy: Points) -> Points:
        """Return the unit vectors of map coordinates in radii of the Earth."""
        square = (xy * xy).sum(axis=1, keepdims=True) / 4.0
        turned = np.concatenate((xy, 1.0 - square), axis=1) / (1.0 + square)
        return turned @ self._above.axes.T


def _with_points(
    some: tuple[Stroke, ...], xy: Points, front: NDArray[np.bool_] | None = None
) -> tuple[Stroke, ...]:
    """Return strokes with other points for the same pieces.

    ``front`` tells of the points, if not all, which lie in front. Areas all of which lie behind are
    left out; others reach to the globe's rim, onto which their other points were pressed.
    """
    end = 0

    def moved(pieces: Pieces, *, areas: bool = True) -> Pieces:
        nonlocal end
        begin, end = end, end + len(pieces.xy)
        own, starts = xy[begin:end], pieces.starts
        if front is None or not len(own):
            return Pieces(own, starts)
        seen = front[begin:end]
        if not areas:
            return Pieces(*_cut(own, starts, seen))
        index, starts = taken(starts, np.logical_or.reduceat(seen, starts[:-1]))
        return Pieces(own[index], starts)

    return tuple(
        replace(
            stroke,
            runs=moved(stroke.runs, areas=False),
            casing=moved(stroke.casing),
            parts=tuple((moved(pieces), color) for pieces, color in stroke.parts),
        )
        for stroke in some
    )


def _cut(xy: Points, starts: Starts, kept: NDArray[np.bool_]) -> tuple[Points, Starts]:
    """Return what is left of lines without some of their points; at a gap a line begins anew."""
    first = np.zeros(len(kept) + 1, dtype=bool)
    first[starts] = True
    first[1:-1] |= ~kept[:-1]
    return xy[kept], np.append(np.flatnonzero(first[:-1][kept]), int(kept.sum()))


def _shows(stroke: Stroke) -> bool:
    return len(stroke.casing.xy) > 0
