"""What is on the map, projected once: base layers, network and places in map coordinates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainterPath
from shapely import Polygon, clip_by_rect, make_valid

from explorer.cartography.paths import joined, painter_path
from explorer.cartography.projection import LonLatBox, Projection, lambert
from explorer.cartography.relief import Relief, bent, read_colors
from explorer.cartography.viewport import Bounds
from explorer.model.basemap import (
    LEVELS,
    Basemap,
    LineLayer,
    LineName,
    PolygonLayer,
    PolygonName,
    Town,
)
from explorer.model.corridor import Corridor

_BLANK = QPainterPath()
_SAME_PLACE_DEG = 0.12
_LEAST_RELIEF_M = 500_000.0


@dataclass(frozen=True)
class BaseLayers:
    """The base map at one level of detail, as paths in map coordinates.

    ``rivers`` come with the farthest resolution (m per px) at which they are drawn.
    """

    land: QPainterPath
    lakes: QPainterPath
    coast: QPainterPath
    borders: QPainterPath
    disputed: QPainterPath
    provinces: QPainterPath
    rivers: tuple[tuple[float, QPainterPath], ...]


@dataclass(frozen=True)
class TownMark:
    """A town of the base map in map coordinates."""

    key: str
    x_m: float
    y_m: float
    population: int
    names: Mapping[str, str]


@dataclass(frozen=True)
class Scene:
    """A corridor and its base map in one projection; rebuilt only when either changes."""

    corridor: Corridor
    projection: Projection
    levels: tuple[BaseLayers, ...]
    graticule: QPainterPath
    edges: Mapping[str, NDArray[np.float64]]
    places: Mapping[str, tuple[float, float]]
    towns: tuple[TownMark, ...]

    def layers(self, m_per_px: float) -> BaseLayers | None:
        """Return the base layers that suit a resolution."""
        if not self.levels:
            return None
        if m_per_px > COARSE_M_PER_PX or len(self.levels) == 1:
            return self.levels[0]
        if m_per_px > FINE_M_PER_PX or len(self.levels) == 2:  # noqa: PLR2004 - no finest level
            return self.levels[1]
        return self.levels[2]

    def bounds_of(self, edge_ids: tuple[str, ...], place_ids: tuple[str, ...]) -> Bounds | None:
        """Return the box around lines and places in map coordinates, ``None`` around nothing."""
        points = [self.edges[i] for i in edge_ids if i in self.edges]
        points += [np.array([self.places[i]]) for i in place_ids if i in self.places]
        if not points:
            return None
        every = np.concatenate(points)
        left, top = every.min(axis=0)
        right, bottom = every.max(axis=0)
        return float(left), float(top), float(right), float(bottom)


COARSE_M_PER_PX = 9_000.0
FINE_M_PER_PX = 1_500.0
_THIN_M = (4_000.0, 800.0, 150.0)  # finer detail than this is lost at the level's resolutions
_RIVER_M_PER_PX = (9_000.0, 4_500.0, 2_000.0, 900.0)


def corridor_projection(corridor: Corridor) -> Projection:
    """Return the default projection: Lambert conformal, fitted to the corridor's main places."""
    main = [(p.lon_deg, p.lat_deg) for p in corridor.places.values() if p.rank == 1]
    points = main or [(p.lon_deg, p.lat_deg) for p in corridor.places.values()]
    return lambert(np.array(points or [(60.0, 30.0), (120.0, 55.0)], dtype=np.float64))


def _lonlat(layer: LineLayer | PolygonLayer) -> NDArray[np.float64]:
    return np.column_stack((layer.lon_deg, layer.lat_deg))


def _inside(lonlat: NDArray[np.float64], window: LonLatBox) -> NDArray[np.bool_]:
    west, south, east, north = window
    lon, lat = lonlat[:, 0], lonlat[:, 1]
    return (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)


def _path(
    lonlat: NDArray[np.float64],
    first: NDArray[np.bool_],
    projection: Projection,
    thin_m: float,
) -> QPainterPath:
    """Return lines as a path, without points that lie in the same cell of ``thin_m`` as the last.

    ``first`` marks the points at which a line begins. Lines are cut where they leave the
    projection's window. Everything is done on whole arrays: a layer has up to 170,000 points.
    """
    if not len(lonlat):
        return _BLANK
    inside = _inside(lonlat, projection.window)
    first = first | ~np.concatenate(([True], inside[:-1]))
    xy, first = projection.forward(lonlat[inside]), first[inside]
    if not len(xy):
        return _BLANK
    first[0] = True
    cells = np.floor(xy / thin_m)
    keep = first | np.concatenate((first[1:], [True]))
    keep[1:] |= np.any(cells[1:] != cells[:-1], axis=1)
    return painter_path(xy[keep], np.flatnonzero(first[keep]))


def _firsts(layer: LineLayer | PolygonLayer) -> NDArray[np.bool_]:
    first = np.zeros(len(layer.lon_deg), dtype=bool)
    first[layer.starts[:-1]] = True
    return first


def _lines(basemap: Basemap, name: LineName, level: int, projection: Projection) -> QPainterPath:
    layer = basemap.layer(name, level)
    return _path(_lonlat(layer), _firsts(layer), projection, _THIN_M[level])


def _rivers(
    basemap: Basemap, level: int, projection: Projection
) -> tuple[tuple[float, QPainterPath], ...]:
    layer = basemap.layer("rivers", level)
    lonlat, first = _lonlat(layer), _firsts(layer)
    ranks = np.repeat(layer.rank, np.diff(layer.starts))
    made: list[tuple[float, QPainterPath]] = []
    for rank in np.unique(ranks).tolist():
        chosen = ranks == rank
        farthest = _RIVER_M_PER_PX[min(max(rank, 1), len(_RIVER_M_PER_PX)) - 1]
        path = _path(lonlat[chosen], first[chosen], projection, _THIN_M[level])
        made.append((farthest, path))
    return tuple(made)


def _polygons(
    basemap: Basemap, name: PolygonName, level: int, projection: Projection
) -> QPainterPath:
    """Return filled areas; rings that cross the projection's window are clipped one by one."""
    layer = basemap.layer(name, level)
    if not len(layer):
        return _BLANK
    lonlat, starts = _lonlat(layer), layer.starts[:-1]
    inside = _inside(lonlat, projection.window)
    whole = np.logical_and.reduceat(inside, starts)
    touching = np.logical_or.reduceat(inside, starts) & ~whole
    chosen = np.repeat(whole, np.diff(layer.starts))
    path = _path(lonlat[chosen], _firsts(layer)[chosen], projection, _THIN_M[level])
    for ring in np.flatnonzero(touching):
        points = lonlat[layer.starts[ring] : layer.starts[ring + 1]]
        for part in _clipped(points, projection.window):
            first = np.zeros(len(part), dtype=bool)
            first[0] = True
            path.addPath(_path(part, first, projection, _THIN_M[level]))
    return path


def _clipped(ring: NDArray[np.float64], window: LonLatBox) -> list[NDArray[np.float64]]:
    area = clip_by_rect(make_valid(Polygon(ring)), *window)
    parts = getattr(area, "geoms", [area])
    return [
        np.asarray(p.exterior.coords) for p in parts if isinstance(p, Polygon) and not p.is_empty
    ]


def base_layers(basemap: Basemap, level: int, projection: Projection) -> BaseLayers:
    """Project one level of detail of the base map."""
    return BaseLayers(
        land=_polygons(basemap, "land", level, projection),
        lakes=_polygons(basemap, "lakes", level, projection),
        coast=_lines(basemap, "coast", level, projection),
        borders=_lines(basemap, "borders", level, projection),
        disputed=_lines(basemap, "disputed", level, projection),
        provinces=_lines(basemap, "provinces", level, projection),
        rivers=_rivers(basemap, level, projection),
    )


def graticule(projection: Projection, *, step_deg: int = 10) -> QPainterPath:
    """Return meridians and parallels inside the projection's window."""
    west, south, east, north = projection.window
    lon = np.arange(np.ceil(west / step_deg) * step_deg, east + 1e-9, step_deg)
    lat = np.arange(np.ceil(south / step_deg) * step_deg, north + 1e-9, step_deg)
    fine_lon, fine_lat = np.linspace(west, east, 181), np.linspace(south, north, 91)
    parts = [np.column_stack((np.full_like(fine_lat, m), fine_lat)) for m in lon]
    parts += [np.column_stack((fine_lon, np.full_like(fine_lon, p))) for p in lat]
    lonlat, starts = joined(parts)
    first = np.zeros(len(lonlat), dtype=bool)
    first[starts] = True
    return _path(lonlat, first, projection, 1.0)


def _towns(basemap: Basemap, projection: Projection, corridor: Corridor) -> tuple[TownMark, ...]:
    """Return the base map's towns except those that the corridor names itself."""
    own = np.array([(p.lon_deg, p.lat_deg) for p in corridor.places.values()])
    west, south, east, north = projection.window
    kept: list[Town] = []
    for town in basemap.towns:
        near = np.abs(own - (town.lon_deg, town.lat_deg)).max(axis=1).min() if len(own) else 9.0
        inside = west <= town.lon_deg <= east and south <= town.lat_deg <= north
        if near > _SAME_PLACE_DEG and inside:
            kept.append(town)
    if not kept:
        return ()
    xy = projection.forward(np.array([(t.lon_deg, t.lat_deg) for t in kept]))
    marks = (
        TownMark(str(t.geonames_id), float(x), float(y), t.population, {"": t.name, **t.names})
        for t, (x, y) in zip(kept, xy, strict=True)
    )
    return tuple(sorted(marks, key=lambda mark: (-mark.population, mark.key)))


def build_scene(
    corridor: Corridor,
    basemap: Basemap | None,
    projection: Projection,
    *,
    levels: tuple[int, ...] = LEVELS,
) -> Scene:
    """Project a corridor and a base map; without one the routes stand on a blank sheet.

    ``levels`` of detail must begin with 0; the finest takes half of the time and can come later.
    """
    lines = {i: np.array(e.line, dtype=np.float64) for i, e in corridor.edges.items()}
    places = {i: (p.lon_deg, p.lat_deg) for i, p in corridor.places.items()}
    points = projection.forward(np.array(list(places.values()))) if places else np.empty((0, 2))
    return Scene(
        corridor=corridor,
        projection=projection,
        levels=()
        if basemap is None
        else tuple(base_layers(basemap, level, projection) for level in levels),
        graticule=graticule(projection),
        edges={i: projection.forward(line) for i, line in lines.items()},
        places={i: (float(x), float(y)) for i, (x, y) in zip(places, points, strict=True)},
        towns=() if basemap is None else _towns(basemap, projection, corridor),
    )


def with_finest_level(scene: Scene, basemap: Basemap) -> Scene:
    """Return the scene with the levels of detail that it lacks."""
    missing = LEVELS[len(scene.levels) :]
    more = tuple(base_layers(basemap, level, scene.projection) for level in missing)
    return replace(scene, levels=(*scene.levels, *more))


def build_relief(basemap: Basemap, scene: Scene) -> Relief | None:
    """Bend the shaded relief around the corridor."""
    colors = read_colors(basemap.relief.path)
    bounds_m = scene.bounds_of(
        (), tuple(p.id for p in scene.corridor.places.values() if p.rank == 1)
    )
    if colors is None or bounds_m is None:
        return None
    left, top, right, bottom = bounds_m
    aside_m = max((right - left) * 0.95, _LEAST_RELIEF_M)
    above_m = max((bottom - top) * 1.3, _LEAST_RELIEF_M)
    wide = (left - aside_m, top - above_m, right + aside_m, bottom + above_m)
    return bent(colors, basemap.relief.extent, scene.projection, wide)
