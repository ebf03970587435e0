"""Where the countries lie, coarsely and all over the world: for their names on the map.

``areas.npz`` holds a grid of the globe that tells the country of each cell, and for each country
where its name stands best and what box its main parts fill.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry import Polygon

from pipeline.encode import UNITS_PER_DEGREE, write_npz
from pipeline.topojson import decode, polygons

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy.typing as npt

TURN_DEG = 360.0
_NO_CODE = ("", "--")
_NOWHERE_NAMED = "AQ"  # its polygon ends at the pole: the map names it nowhere


def write_areas(
    path: Path,
    topology: dict[str, Any],
    code_of: Callable[[dict[str, Any]], str],
    settings: dict[str, Any],
) -> None:
    """Write the grid, label points and extents of every country with a code."""
    made = decode(topology)
    parts: dict[str, list[Polygon]] = {}
    for geometry in made.objects["countries"]:
        code = code_of(geometry) if geometry.get("type") else ""
        if code in _NO_CODE or code == _NOWHERE_NAMED:
            continue
        for rings in polygons(made, geometry):
            shape = shapely.make_valid(Polygon(rings[0], rings[1:]))
            parts.setdefault(code, []).extend(
                p for p in shapely.get_parts(shape) if isinstance(p, Polygon)
            )
    codes = sorted(parts)
    step = settings["cell_deg"]
    points, extents = [], []
    for code in codes:
        main = _main_parts(parts[code], settings)
        points.append(_label_point(main[0]))
        bounds = shapely.total_bounds(main)
        extents.append(bounds)
    units = UNITS_PER_DEGREE
    write_npz(
        path,
        {
            "grid": _grid(codes, parts, step),
            "codes": np.array([code.encode("ascii") for code in codes], dtype="S2"),
            "points": np.rint(np.array(points) * units).astype(np.int32),
            "extents": np.rint(np.array(extents) * units).astype(np.int32),
        },
    )


def _weight(shape: Polygon) -> float:
    """Return an area that grows with the ground it covers, whatever its latitude."""
    return shape.area * float(np.cos(np.radians(shape.centroid.y)))


def _main_parts(parts: list[Polygon], settings: dict[str, Any]) -> list[Polygon]:
    """Return the largest part and those not too small and not too far from one already taken."""
    waiting = sorted(parts, key=_weight, reverse=True)
    found, least = [waiting.pop(0)], settings["least_share"]
    smallest = _weight(found[0]) * least
    waiting = [_beside(part, found[0]) for part in waiting if _weight(part) >= smallest]
    while True:
        near = [p for p in waiting if any(p.distance(f) <= settings["gap_deg"] for f in found)]
        if not near:
            return found
        found += near
        waiting = [part for part in waiting if part not in near]


def _beside(part: Polygon, main: Polygon) -> Polygon:
    turns = np.round((main.centroid.x - part.centroid.x) / TURN_DEG)
    return affinity.translate(part, xoff=float(turns) * TURN_DEG)


def _label_point(shape: Polygon) -> tuple[float, float]:
    """Return the point farthest from the border of a country's largest part."""
    squeeze = float(np.cos(np.radians(shape.centroid.y)))
    flat = affinity.scale(shape, xfact=squeeze, yfact=1.0, origin=(0.0, 0.0))
    middle = shapely.get_point(shapely.maximum_inscribed_circle(flat, 0.05), 0)
    lon = (middle.x / squeeze + TURN_DEG / 2) % TURN_DEG - TURN_DEG / 2
    return lon, middle.y


def _grid(codes: list[str], parts: dict[str, list[Polygon]], step: float) -> npt.NDArray[np.uint8]:
    """Return (rows from the north, columns from the west): a country's number from 1, or 0."""
    rows, columns = round(180 / step), round(TURN_DEG / step)
    lat = 90.0 - (np.arange(rows) + 0.5) * step
    lon = (np.arange(columns) + 0.5) * step - 180.0
    grid = np.zeros((rows, columns), dtype=np.uint8)
    for number, code in enumerate(codes, start=1):
        for shape in parts[code]:
            shapely.prepare(shape)
            west, south, east, north = shape.bounds
            inner = np.flatnonzero((lat >= south) & (lat <= north))
            for turn in (-TURN_DEG, 0.0, TURN_DEG):
                across = np.flatnonzero((lon + turn >= west) & (lon + turn <= east))
                if not len(inner) or not len(across):
                    continue
                x, y = np.meshgrid(lon[across] + turn, lat[inner])
                inside = shapely.contains_xy(shape, x, y)
                block = grid[np.ix_(inner, across)]
                grid[np.ix_(inner, across)] = np.where(inside, number, block)
    return grid
