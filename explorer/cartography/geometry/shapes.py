"""Outlines as arrays: projected once, then cut to a view and thinned without a Python loop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from explorer.cartography.geometry.viewport import Bounds
from explorer.cartography.projection.projections import Disc, Projection, Window

Points = NDArray[np.floating[Any]]
Starts = NDArray[np.intp]

_RUN = 96  # a line is kept in runs of so many points, so that a view takes only those it shows
_MOST_POINTS = 3_000  # longer rings are cut into pieces
_STEP_DEG = 1.5  # a longer straight step would not bend as the map does
_RIM_STEP = np.pi / 180.0  # along the rim of a disc, in radians
LEAST_PX = 0.7
"""Points of an outline that lie closer together are left out."""
_LEAST_RING_PX = 0.9
_RING_RIM_PX = 4.0


class Shapes(Struct, frozen=True, eq=False):
    """Lines or rings in map coordinates.

    ``xy_m`` float32 (n, 2); shape i holds the points ``starts[i]`` up to ``starts[i + 1]``;
    ``boxes_m`` (shapes, 4) its left, top, right and bottom; ``rank`` (shapes,) as in the base map.
    """

    xy_m: NDArray[np.float32]
    starts: Starts
    boxes_m: NDArray[np.float32]
    rank: NDArray[np.int16]

    def __len__(self) -> int:
        """Return the number of lines or rings."""
        return len(self.starts) - 1


def shapes(xy_m: Points, starts: Starts, rank: NDArray[np.int16] | None = None) -> Shapes:
    """Return shapes with their boxes; ``starts`` ends with the number of points."""
    boxes = np.empty((len(starts) - 1, 4), dtype=np.float32)
    if len(boxes):
        boxes[:, :2] = np.minimum.reduceat(xy_m, starts[:-1], axis=0)
        boxes[:, 2:] = np.maximum.reduceat(xy_m, starts[:-1], axis=0)
    ranks = np.zeros(len(boxes), dtype=np.int16) if rank is None else rank
    return Shapes(xy_m.astype(np.float32), starts, boxes, ranks)


NO_SHAPES = shapes(np.empty((0, 2)), np.zeros(1, dtype=np.intp))


def joined(parts: Sequence[Points]) -> tuple[Points, Starts]:
    """Return lines as one array with the index at which each starts, and the end."""
    kept = [p for p in parts if len(p) >= 2]  # noqa: PLR2004 - a line needs two points
    if not kept:
        return np.empty((0, 2)), np.zeros(1, dtype=np.intp)
    return np.concatenate(kept), starts_of(np.array([len(p) for p in kept]))


def starts_of(lengths: NDArray[np.intp]) -> Starts:
    """Return where lines of so many points start, one after the other, and the end."""
    return np.concatenate(([0], np.cumsum(lengths))).astype(np.intp)


def taken(starts: Starts, chosen: NDArray[np.bool_] | NDArray[np.intp]) -> tuple[Starts, Starts]:
    """Return the indices of the points of some shapes, and where each of these starts then."""
    lengths = np.diff(starts)[chosen]
    fresh = starts_of(lengths)
    index = np.repeat(starts[:-1][chosen] - fresh[:-1], lengths) + np.arange(fresh[-1])
    return index, fresh


def _cut_at(first: NDArray[np.bool_]) -> Starts:
    return np.append(np.flatnonzero(first), len(first)).astype(np.intp)


def _firsts(starts: Starts) -> NDArray[np.bool_]:
    first = np.zeros(int(starts[-1]), dtype=bool)
    first[starts[:-1]] = True
    return first


# ---------------------------------------------------------------- projecting


def projected_lines(
    lonlat_deg: Points, starts: Starts, projection: Projection, rank: NDArray[np.int16]
) -> Shapes:
    """Project lines; they end where the map does and are kept in short runs."""
    first = _firsts(starts)
    ranks = np.repeat(rank, np.diff(starts))
    if isinstance(projection.domain, Disc):
        xy = projection.forward(lonlat_deg)
        inside = projection.domain.holds(xy)
        xy = xy[inside]
    else:
        lon = projection.unwrapped(lonlat_deg[:, 0])
        inside = projection.domain.holds(np.column_stack((lon, lonlat_deg[:, 1])))
        first[1:] |= np.abs(np.diff(lon)) > 180.0  # noqa: PLR2004 - a seam
        xy = projection.forward(lonlat_deg[inside])
    first[1:] |= ~inside[:-1]
    first, ranks = first[inside], ranks[inside]
    if not len(xy):
        return NO_SHAPES
    first[0] = True
    return _in_runs(xy, _cut_at(first), ranks)


def _in_runs(xy: Points, starts: Starts, ranks: NDArray[np.int16]) -> Shapes:
    """Break lines into runs that share their end points; single points are dropped."""
    lengths = np.diff(starts)
    pieces = np.maximum(1, -(-(lengths - 1) // _RUN))
    of = np.repeat(np.arange(len(lengths)), pieces)
    number = np.arange(len(of)) - np.repeat(starts_of(pieces)[:-1], pieces)
    begin = starts[:-1][of] + number * _RUN
    length = np.minimum(_RUN + 1, starts[1:][of] - begin)
    begin, length = begin[length > 1], length[length > 1]
    fresh = starts_of(length)
    index = np.repeat(begin - fresh[:-1], length) + np.arange(fresh[-1])
    return shapes(xy[index], fresh, ranks[begin])


def projected_rings(lonlat_deg: Points, starts: Starts, projection: Projection) -> Shapes:
    """Project rings, to be filled by the odd-even rule; they close along the map's edge."""
    lonlat, starts = densified(lonlat_deg, starts, _STEP_DEG)
    if isinstance(projection.domain, Disc):
        return disc_rings(projection.forward(lonlat), lonlat, starts, projection)
    lonlat, starts = _turned(lonlat, starts, projection.domain)
    if not len(lonlat):
        return NO_SHAPES
    return shapes(projection.forward(lonlat), starts)


def disc_rings(xy: Points, lonlat_deg: Points, starts: Starts, projection: Projection) -> Shapes:
    """Return rings that are projected already, pressed into the projection's disc."""
    if not isinstance(projection.domain, Disc) or not len(xy):
        return NO_SHAPES
    hole = _around(lonlat_deg, starts, projection.lon_0 + 180.0, -projection.lat_0)
    return shapes(*_pressed(xy, starts, projection.domain, inverted=hole))


def _turned(lonlat: Points, starts: Starts, window: Window) -> tuple[Points, Starts]:
    """Cut rings to a window that may reach beyond ±180°, where the globe begins anew."""
    low = np.minimum.reduceat(lonlat, starts[:-1], axis=0) if len(lonlat) else lonlat
    high = np.maximum.reduceat(lonlat, starts[:-1], axis=0) if len(lonlat) else lonlat
    box = (window.west_deg, window.south_deg, window.east_deg, window.north_deg)
    corner, opposite = np.array(box[:2]), np.array(box[2:])
    parts: list[tuple[Points, Starts]] = [(np.empty((0, 2)), np.zeros(1, dtype=np.intp))]
    for turn in (-360.0, 0.0, 360.0):
        by = np.array((turn, 0.0))
        meets = np.logical_and.reduce((low + by <= opposite) & (high + by >= corner), axis=1)
        inside = np.logical_and.reduce((low + by >= corner) & (high + by <= opposite), axis=1)
        index, kept = taken(starts, inside)
        parts.append((lonlat[index] + by, kept))
        index, crossing = taken(starts, meets & ~inside)  # only few rings have to be cut
        cut = clipped_rings(lonlat[index] + by, crossing, box)
        # Where a ring goes out and back along the window's edge, both ways have to bend alike.
        parts.append(densified(*_closed(*cut), _STEP_DEG))
    lengths = [np.diff(s) for _, s in parts]
    return np.concatenate([p for p, _ in parts]), starts_of(np.concatenate(lengths))


def _closed(xy: Points, starts: Starts) -> tuple[Points, Starts]:
    """Return rings with their first point at their end once more."""
    if not len(xy):
        return xy, starts
    return np.insert(xy, starts[1:], xy[starts[:-1]], axis=0), starts + np.arange(len(starts))


def densified(xy: Points, starts: Starts, step: float) -> tuple[Points, Starts]:
    """Return lines with points put into every step that is longer than ``step``."""
    delta = np.zeros_like(xy)
    delta[:-1] = np.diff(xy, axis=0)
    delta[starts[1:] - 1] = 0.0
    pieces = np.maximum(1, np.ceil(np.abs(delta).max(axis=1) / step)).astype(np.intp)
    if pieces.max(initial=1) == 1:
        return xy, starts
    at = starts_of(pieces)
    share = (np.arange(at[-1]) - np.repeat(at[:-1], pieces)) / np.repeat(pieces, pieces)
    dense = np.repeat(xy, pieces, axis=0) + np.repeat(delta, pieces, axis=0) * share[:, None]
    return dense, at[starts]


def _around(lonlat: Points, starts: Starts, lon_deg: float, lat_deg: float) -> NDArray[np.bool_]:
    """Tell which rings go around a point, by the parity of edges north of it."""
    lon = (lonlat[:, 0] - lon_deg + 180.0) % 360.0 - 180.0
    after, lat = np.roll(lon, -1), lonlat[:, 1]
    crosses = ((lon < 0) != (after < 0)) & (np.abs(after - lon) < 180.0)  # noqa: PLR2004 - a seam
    crosses[starts[1:] - 1] = False
    width = np.where(crosses, after - lon, 1.0)
    height = lat + (np.roll(lat, -1) - lat) * (-lon / width)
    north = (crosses & (height > lat_deg)).astype(np.intp)
    return np.add.reduceat(north, starts[:-1]) % 2 == 1 if len(starts) > 1 else north.astype(bool)


def _pressed(
    xy: Points, starts: Starts, disc: Disc, *, inverted: NDArray[np.bool_]
) -> tuple[Points, Starts]:
    """Press rings into a disc: what lies outside moves straight to the rim.

    That keeps the inside of a ring inside. Only a ring around the antipode encloses on the plane
    what it excludes on the globe; the rim itself is added to it, which the odd-even rule inverts.
    """
    away = np.hypot(xy[:, 0], xy[:, 1])
    inside = away <= disc.radius_m
    kept = np.logical_or.reduceat(inside, starts[:-1]) | inverted
    index, starts = taken(starts, kept)
    xy, away, inverted = xy[index], away[index], inverted[kept]
    if not len(xy):
        return np.empty((0, 2)), np.zeros(1, dtype=np.intp)
    xy = xy * np.minimum(1.0, disc.radius_m / np.maximum(away, 1.0))[:, None]
    xy, starts = _along_rim(xy, starts, away > disc.radius_m, disc.radius_m)
    if inverted.any():
        turn = np.linspace(0.0, 2.0 * np.pi, 361)
        rim = np.column_stack((np.cos(turn), np.sin(turn))) * disc.radius_m
        count = int(inverted.sum())
        xy = np.concatenate([xy, *[rim] * count])
        starts = starts_of(np.concatenate((np.diff(starts), np.full(count, len(rim)))))
    return xy, starts


def _along_rim(
    xy: Points, starts: Starts, on_rim: NDArray[np.bool_], radius: float
) -> tuple[Points, Starts]:
    """Put points into steps between two points of the rim, so that they run along it."""
    turn = np.arctan2(xy[:, 1], xy[:, 0])
    step = np.zeros(len(xy))
    step[:-1] = (np.diff(turn) + np.pi) % (2.0 * np.pi) - np.pi
    both = on_rim & np.append(on_rim[1:], False)
    both[starts[1:] - 1] = False
    pieces = np.where(both, np.maximum(1, np.ceil(np.abs(step) / _RIM_STEP)), 1).astype(np.intp)
    at = starts_of(pieces)
    number = np.arange(at[-1]) - np.repeat(at[:-1], pieces)
    dense = np.repeat(xy, pieces, axis=0)
    between = number > 0
    bent = np.repeat(turn, pieces) + np.repeat(step / pieces, pieces) * number
    dense[between] = np.column_stack((np.cos(bent), np.sin(bent)))[between] * radius
    return dense, at[starts]


def split_rings(rings: Shapes) -> Shapes:
    """Cut rings of very many points into neighbouring pieces, so that a view takes only a few.

    Pieces touch along straight lines; filled as one path they show no seam.
    """
    lengths = np.diff(rings.starts)
    if lengths.max(initial=0) <= _MOST_POINTS:
        return rings
    small, small_starts = taken(rings.starts, lengths <= _MOST_POINTS)
    parts = [(rings.xy_m[small], small_starts)]
    waiting = [
        rings.xy_m[rings.starts[i] : rings.starts[i + 1]]
        for i in np.flatnonzero(lengths > _MOST_POINTS)
    ]
    while waiting:
        ring = waiting.pop()
        low, high = ring.min(axis=0), ring.max(axis=0)
        axis = int(np.argmax(high - low))
        middle = float(low[axis] + high[axis]) / 2.0
        whole = np.array([0, len(ring)], dtype=np.intp)
        for sign in (1.0, -1.0):
            half, starts = _half(ring, whole, axis, middle, sign)
            if len(half) > _MOST_POINTS and len(half) < len(ring):
                waiting.append(half)
            elif len(half):
                parts.append((half, starts))
    xy = np.concatenate([xy for xy, _ in parts])
    return shapes(xy, starts_of(np.concatenate([np.diff(starts) for _, starts in parts])))


# ---------------------------------------------------------------- cutting to a view


def clipped_rings(xy: Points, starts: Starts, box: Bounds) -> tuple[Points, Starts]:
    """Cut rings to a box by Sutherland and Hodgman's method (CACM 17, 1974), all at once."""
    for axis, side, sign in ((0, 0, 1.0), (1, 1, 1.0), (0, 2, -1.0), (1, 3, -1.0)):
        if not len(xy):
            break
        xy, starts = _half(xy, starts, axis, box[side], sign)
    return xy, starts


def _half(
    xy: Points, starts: Starts, axis: int, limit: float, sign: float
) -> tuple[Points, Starts]:
    inside = (xy[:, axis] - limit) * sign >= 0.0
    if inside.all():
        return xy, starts
    after = np.arange(1, len(xy) + 1)
    after[starts[1:] - 1] = starts[:-1]
    crosses = inside != inside[after]
    a, b = xy[crosses], xy[after[crosses]]
    share = (limit - a[:, axis]) / (b[:, axis] - a[:, axis])
    cut = a + (b - a) * share[:, None]
    cut[:, axis] = limit
    lengths = inside.astype(np.intp) + crosses
    at = starts_of(lengths)
    out = np.empty((at[-1], 2), dtype=xy.dtype)
    out[at[:-1][inside]] = xy[inside]
    out[at[1:][crosses] - 1] = cut
    per_ring = np.diff(at[starts])
    index, fresh = taken(at[starts], per_ring > 2)  # noqa: PLR2004 - fewer enclose nothing
    return out[index], fresh


def touching(shapes: Shapes, box_m: Bounds) -> NDArray[np.bool_]:
    """Tell which shapes' boxes touch a box."""
    left, top, right, bottom = box_m
    boxes = shapes.boxes_m
    return (
        (boxes[:, 2] >= left)
        & (boxes[:, 0] <= right)
        & (boxes[:, 3] >= top)
        & (boxes[:, 1] <= bottom)
    )


def thinned(xy: Points, starts: Starts, least: float) -> tuple[Points, Starts]:
    """Return lines without the points that lie in the same cell as the last, ends always kept.

    Points may be of the plane, shape (n, 2), or of space, shape (n, 3).
    """
    first = _firsts(starts)
    keep = first | np.append(first[1:], True)
    for cells in np.floor(xy / least).T:
        keep[1:] |= cells[1:] != cells[:-1]
    at = np.concatenate(([0], np.cumsum(keep)))
    return xy[keep], at[starts].astype(np.intp)


def clipped_runs(
    xy: Points, starts: Starts, box: Bounds
) -> tuple[Points, Starts, NDArray[np.intp]]:
    """Return the runs of lines whose steps touch a box, and at which point each begins."""
    left, top, right, bottom = box
    x, y = xy[:, 0], xy[:, 1]
    beside = (x < left).astype(np.int8) | ((x > right) * 2) | ((y < top) * 4) | ((y > bottom) * 8)
    shows = np.zeros(len(xy) + 1, dtype=bool)
    shows[1:-1] = (beside[:-1] & beside[1:]) == 0  # not both on the same side: it may touch
    shows[starts[1:]] = False
    shows[0] = False
    # ``shows[i + 1]`` tells of the step from point i to the next.
    edges = np.flatnonzero(shows[1:] != shows[:-1])
    begin, end = edges[0::2], edges[1::2]
    fresh = starts_of(end - begin + 1)
    index = np.repeat(begin - fresh[:-1], np.diff(fresh)) + np.arange(fresh[-1])
    return xy[index], fresh, begin


def lines_in(
    lines: Shapes,
    box_m: Bounds,
    m_per_px: float,
    *,
    most_rank: int | None = None,
    least_px: float = LEAST_PX,
) -> tuple[Points, Starts]:
    """Return the lines that may show in a box in pixels from its corner, thinned."""
    chosen = touching(lines, box_m)
    if most_rank is not None:
        chosen &= lines.rank <= most_rank
    index, starts = taken(lines.starts, chosen)
    if not len(index):
        return np.empty((0, 2)), starts
    xy = (lines.xy_m[index] - np.array(box_m[:2])) / m_per_px
    return thinned(xy, starts, least_px)


def rings_in(
    rings: Shapes, box_m: Bounds, m_per_px: float, least_px: float = LEAST_PX
) -> tuple[Points, Starts]:
    """Return the rings that show in a box in pixels from its corner, thinned and cut to the box."""
    boxes = rings.boxes_m
    large = (boxes[:, 2:] - boxes[:, :2]).max(axis=1) >= _LEAST_RING_PX * m_per_px
    index, starts = taken(rings.starts, touching(rings, box_m) & large)
    if not len(index):
        return np.empty((0, 2)), starts
    xy = (rings.xy_m[index] - np.array(box_m[:2])) / m_per_px
    right, bottom = (box_m[2] - box_m[0]) / m_per_px, (box_m[3] - box_m[1]) / m_per_px
    box = (-_RING_RIM_PX, -_RING_RIM_PX, right + _RING_RIM_PX, bottom + _RING_RIM_PX)
    return clipped_rings(*thinned(xy, starts, least_px), box)
