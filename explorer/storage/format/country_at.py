"""Which country a point lies in, from the base map's own outlines; for places that do not say."""

from __future__ import annotations

from functools import cache

import numpy as np
import shapely

from explorer.analysis.geodesy import geodesic_km
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
    basemap, levels = _world()
    point = shapely.Point(lon_deg, lat_deg)
    for tree, codes in levels:
        for index in tree.query(point, predicate="intersects").tolist():
            return codes[index] if is_country(codes[index]) else ""
    here = _on_grid(basemap.areas, lon_deg, lat_deg)
    return here or _ashore(basemap.areas, lon_deg, lat_deg)


def _on_grid(areas: Areas, lon_deg: float, lat_deg: float) -> str:
    number = int(areas.at(np.array([[lon_deg, lat_deg]]))[0])
    code = areas.countries[number - 1].code if number > 0 else ""
    return code if is_country(code) else ""


def _ashore(areas: Areas, lon_deg: float, lat_deg: float) -> str:
    """Return the country of the nearest cell of land; empty where none is near."""
    rows, columns = areas.grid.shape
    height, width = 180.0 / rows, 360.0 / columns
    lat_reach = int(np.ceil(ASHORE_KM / (111.0 * height))) + 1
    narrow = max(0.05, float(np.cos(np.radians(lat_deg))))
    lon_reach = min(columns // 2, int(np.ceil(ASHORE_KM / (111.0 * width * narrow))) + 1)
    found = ("", ASHORE_KM)
    for row in range(-lat_reach, lat_reach + 1):
        for column in range(-lon_reach, lon_reach + 1):
            lat = (np.floor(lat_deg / height) + row + 0.5) * height
            lon = (np.floor(lon_deg / width) + column + 0.5) * width
            code = _on_grid(areas, lon, lat) if abs(lat) < 90 else ""  # noqa: PLR2004
            if code and (away_km := geodesic_km((lon_deg, lat_deg), (lon, lat))) < found[1]:
                found = (code, away_km)
    return found[0]
