"""Cutting lines and rings at the antimeridian and to an extent, with valid results."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import LineString, Polygon, box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import numpy.typing as npt

    Points = npt.NDArray[np.float64]
    Extent = Sequence[float]

WHOLE_TURN_DEG = 360.0
POLE_DEG = 90.0
TURNS = (-WHOLE_TURN_DEG, 0.0, WHOLE_TURN_DEG)


def clip_lines(lines: Iterable[Points], extent: Extent) -> list[Points]:
    """Return the pieces of lines inside ``extent``; longitudes may run beyond 180 degrees."""
    frame = box(*extent)
    pieces: list[Points] = []
    for line in lines:
        for moved in _moved_into(line, extent):
            cut = LineString(moved).intersection(frame) if not _inside(moved, extent) else None
            if cut is None:
                pieces.append(moved)
            else:
                pieces.extend(_lines_of(cut))
    return pieces


def clip_polygons(polygons: Iterable[Sequence[Points]], extent: Extent) -> list[Polygon]:
    """Return valid polygons inside ``extent`` from rings (shell, then holes)."""
    frame = box(*extent)
    kept: list[Polygon] = []
    for rings in polygons:
        shell = _close_at_pole(rings[0])
        for turn in TURNS:
            moved = _turned(shell, turn)
            if not _touches(moved, extent):
                continue
            holes = [_beside(hole, moved) for hole in rings[1:]]
            whole = shapely.make_valid(Polygon(moved, [h for h in holes if len(h) > 3]))
            kept.extend(polygons_of(whole.intersection(frame)))
    return kept


def polygons_of(shape: shapely.Geometry) -> Iterator[Polygon]:
    """Yield the polygons of any shape; points and lines in it are left out."""
    if isinstance(shape, Polygon):
        if not shape.is_empty and shape.area > 0:
            yield shape
    elif hasattr(shape, "geoms"):
        for part in shape.geoms:
            yield from polygons_of(part)


def dissolve(polygons: Iterable[Polygon]) -> list[Polygon]:
    """Return the union of polygons."""
    return list(polygons_of(shapely.union_all(list(polygons))))


def simplify_polygon(polygon: Polygon, tolerance_deg: float) -> list[Polygon]:
    """Return a valid simplified polygon, as one or more parts."""
    if tolerance_deg <= 0:
        return [polygon]
    return list(polygons_of(shapely.make_valid(polygon.simplify(tolerance_deg))))


def group_rings(rings: Iterable[Points]) -> list[list[Points]]:
    """Sort a shapefile record's rings into polygons: shells run clockwise, holes the other way."""
    shells: list[list[Points]] = []
    shapes: list[Polygon] = []
    holes: list[Points] = []
    for ring in rings:
        if shapely.is_ccw(shapely.linearrings(ring)):
            holes.append(ring)
        else:
            shells.append([ring])
            shapes.append(Polygon(ring))
    if not holes:
        return shells
    tree = shapely.STRtree(shapes)
    for hole in holes:
        owners = tree.query(shapely.Point(hole[0]), predicate="intersects")
        if len(owners):
            smallest = min(owners.tolist(), key=lambda number: shapes[number].area)
            shells[smallest].append(hole)
    return shells


def _turned(points: Points, turn_deg: float) -> Points:
    """Return points moved in longitude."""
    return points + np.array([turn_deg, 0.0])


def _moved_into(line: Points, extent: Extent) -> Iterator[Points]:
    for turn in TURNS:
        moved = _turned(line, turn)
        if _touches(moved, extent):
            yield moved


def _touches(points: Points, extent: Extent) -> bool:
    west, south, east, north = extent
    low, high = points.min(axis=0), points.max(axis=0)
    return bool(low[0] < east and high[0] > west and low[1] < north and high[1] > south)


def _inside(points: Points, extent: Extent) -> bool:
    west, south, east, north = extent
    low, high = points.min(axis=0), points.max(axis=0)
    return bool(low[0] >= west and high[0] <= east and low[1] >= south and high[1] <= north)


def _lines_of(shape: shapely.Geometry) -> Iterator[Points]:
    if isinstance(shape, LineString):
        if not shape.is_empty:
            yield np.asarray(shape.coords)
    elif hasattr(shape, "geoms"):
        for part in shape.geoms:
            yield from _lines_of(part)


def _close_at_pole(ring: Points) -> Points:
    """Close a ring that runs once around the Earth by way of the nearer pole."""
    if abs(ring[-1, 0] - ring[0, 0]) < POLE_DEG:
        return ring
    pole = -POLE_DEG if ring[:, 1].mean() < 0 else POLE_DEG
    return np.vstack([ring, [ring[-1, 0], pole], [ring[0, 0], pole], ring[0]])


def _beside(hole: Points, shell: Points) -> Points:
    """Move a hole by whole turns to where its shell is."""
    turn = round((float(shell[:, 0].mean()) - float(hole[:, 0].mean())) / WHOLE_TURN_DEG)
    return _turned(hole, turn * WHOLE_TURN_DEG)
