"""Which country a point lies in, from the base map's own outlines; for places that do not say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
import shapely
from numpy.typing import NDArray

from explorer.analysis.geodesy import geodesics_km
from explorer.model.basemap import Areas, Basemap, PolygonLayer
from explorer.model.countries import is_country
from explorer.storage.basemap import load_basemap
from explorer.storage.paths import geodata

ASHORE_KM = 30.0
"""A quay or a cape that the outlines leave in the water belongs to the land this near."""

_FINE = (2, 1)  # levels with outlines of countries, the finest first


@cache
def _world() -> tuple[Basemap, tuple[tuple[shapely.STRtree, tuple[str, ...]], ...]]:
    basemap = load_basemap(geodata() / "basemap")
    return basemap, tuple(_outlines(basemap.layer("countries", level)) for level in _FINE)


def _outlines(layer: PolygonLayer) -> tuple[shapely.STRtree, tuple[str, ...]]:
    points = np.column_stack((layer.lon_deg, layer.lat_deg))
    rings = [points[a:b] for a, b in zip(layer.starts[:-1], layer.starts[1:], strict=True)]
    shapes = [
        shapely.Polygon(rings[a], rings[a + 1 : b])
        for a, b in zip(layer.parts[:-1], layer.parts[1:], strict=True)
    ]
    return shapely.STRtree(shapes), layer.codes


def country_at(lon_deg: float, lat_deg: float) -> str:
    """Return the ISO 3166-1 code of the country around a point; empty at sea.

    Empty too where the outlines name an area that has no code of its own.
    """
    return countries_at([(lon_deg, lat_deg)])[0]


def countries_at(points: Sequence[tuple[float, float]]) -> list[str]:
    """Return the country around each of some points, as ``country_at`` does."""
    basemap, levels = _world()
    lonlat = np.array(points, dtype=np.float64).reshape(-1, 2)
    found: dict[int, str] = {}
    for tree, codes in levels:
        left = np.array([n for n in range(len(lonlat)) if n not in found], dtype=np.intp)
        near, shapes = tree.query(shapely.points(lonlat[left]), predicate="intersects")
        for number, shape in zip(left[near].tolist(), shapes.tolist(), strict=True):
            found.setdefault(number, codes[shape] if is_country(codes[shape]) else "")
    here = _on_grid(basemap.areas, lonlat)
    may_be_ashore = _shores().at(lonlat) > 0
    for number, (lon, lat) in enumerate(lonlat.tolist()):
        if number not in found:
            ashore = may_be_ashore[number] and not here[number]
            found[number] = _ashore(basemap.areas, lon, lat) if ashore else here[number]
    return [found[number] for number in range(len(lonlat))]


def _on_grid(areas: Areas, lonlat_deg: NDArray[np.float64]) -> list[str]:
    numbers = areas.at(lonlat_deg).tolist()
    codes = (areas.countries[number - 1].code if number > 0 else "" for number in numbers)
    return [code if is_country(code) else "" for code in codes]


@cache
def _shores() -> Areas:
    """Return the grid with all cells marked that have land near, and some that have not quite."""
    areas = _world()[0].areas
    rows, columns = areas.grid.shape
    land = areas.grid > 0
    shores = np.zeros_like(areas.grid)
    for row in range(rows):
        poleward_deg = min(90.0, abs(90.0 - (row + 0.5) * 180.0 / rows) + 180.0 / rows)
        up, across = _reach(areas, poleward_deg)
        rows_near = land[max(0, row - up - 1) : row + up + 2].any(axis=0)
        counts = np.concatenate(([0], np.cumsum(np.tile(rows_near, 3))))
        west = np.arange(columns, 2 * columns) - across - 1
        shores[row] = counts[np.minimum(west + 2 * across + 3, 3 * columns)] > counts[west]
    return Areas(shores, (), ())


def _reach(areas: Areas, lat_deg: float) -> tuple[int, int]:
    """Return how many cells up and down, and to each side, are as near as ``ASHORE_KM``."""
    rows, columns = areas.grid.shape
    narrow = max(0.05, float(np.cos(np.radians(lat_deg))))
    up = int(np.ceil(ASHORE_KM / (111.0 * 180.0 / rows))) + 1
    across = int(np.ceil(ASHORE_KM / (111.0 * 360.0 / columns * narrow))) + 1
    return up, min(columns // 2, across)


def _ashore(areas: Areas, lon_deg: float, lat_deg: float) -> str:
    """Return the country of the nearest cell of land; empty where none is near."""
    rows, columns = areas.grid.shape
    height, width = 180.0 / rows, 360.0 / columns
    lat_reach, lon_reach = _reach(areas, lat_deg)
    lats = (np.floor(lat_deg / height) + np.arange(-lat_reach, lat_reach + 1) + 0.5) * height
    lons = (np.floor(lon_deg / width) + np.arange(-lon_reach, lon_reach + 1) + 0.5) * width
    lats = lats[np.abs(lats) < 90]  # noqa: PLR2004
    cells = np.column_stack((np.tile(lons, len(lats)), np.repeat(lats, len(lons))))
    land = cells[areas.at(cells) > 0]
    if not len(land):
        return ""
    codes = _on_grid(areas, land)
    away_km = geodesics_km((lon_deg, lat_deg), land)
    near = [n for n, code in enumerate(codes) if code and away_km[n] < ASHORE_KM]
    return codes[min(near, key=lambda n: float(away_km[n]))] if near else ""
