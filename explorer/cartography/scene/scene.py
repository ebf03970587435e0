"""What is on the map, projected once: base layers, network and places in map coordinates."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from msgspec import Struct, field
from msgspec.structs import replace
from numpy.typing import NDArray

from explorer.analysis.antimeridian import pieces, to_parallels
from explorer.cartography.geometry.bearings import center_of
from explorer.cartography.geometry.graticule import graticule
from explorer.cartography.geometry.shapes import (
    NO_SHAPES,
    Shapes,
    projected_lines,
    projected_rings,
    split_rings,
)
from explorer.cartography.geometry.viewport import Bounds, Viewport
from explorer.cartography.projection.making import middle_of
from explorer.cartography.projection.projections import Disc, Globe, Points, Projection
from explorer.cartography.scene.globe_layers import GlobeLayers
from explorer.cartography.scene.regions import country_of, region_bounds
from explorer.cartography.scene.relief import Relief, shown_degrees
from explorer.model.basemap import (
    Areas,
    Basemap,
    Country,
    Extent,
    LineLayer,
    LineName,
    PolygonLayer,
    PolygonName,
    Town,
)
from explorer.model.corridor import Corridor
from explorer.model.places import Place, PlaceKind

COARSE_M_PER_PX = 9_000.0
FINE_M_PER_PX = 1_500.0
_SAME_PLACE_DEG = 0.12
_RING_STEP_M = 500_000.0
_PROBE_M_PER_PX = 1_000.0
_SEAM_DEG = 1e-6  # beside the meridian at which the map ends
_NOWHERE = (-1e6, -1e6, 1e6, 1e6)
_AROUND_ONE_M = 100_000.0  # so much is seen beside the only place of a corridor
_RIVER_M_PER_PX = (9_000.0, 4_500.0, 2_000.0, 900.0)


class BaseLayers(Struct, frozen=True, eq=False):
    """The base map at one level of detail, in map coordinates."""

    land: Shapes
    lakes: Shapes
    coast: Shapes
    borders: Shapes
    disputed: Shapes
    provinces: Shapes
    rivers: Shapes


class TownMark(Struct, frozen=True):
    """A town of the base map in map coordinates."""

    key: str
    x_m: float
    y_m: float
    population: int
    names: Mapping[str, str]


class Towns(Struct, frozen=True, eq=False):
    """Towns, the largest first: their marks, ``xy_m`` (n, 2) and ``population`` (n,) as arrays."""

    marks: tuple[TownMark, ...] = ()
    xy_m: Points = field(default_factory=lambda: np.empty((0, 2)))
    population: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, dtype=np.int64))

    def within(self, least_population: int, box_m: Bounds) -> tuple[TownMark, ...]:
        """Return the towns of at least so many people in a box."""
        count = int(np.searchsorted(-self.population, -least_population, side="right"))
        x, y = self.xy_m[:count, 0], self.xy_m[:count, 1]
        inside = (x >= box_m[0]) & (x <= box_m[2]) & (y >= box_m[1]) & (y <= box_m[3])
        return tuple(self.marks[i] for i in np.flatnonzero(inside).tolist())


def towns_of(marks: tuple[TownMark, ...]) -> Towns:
    """Return towns in order."""
    ordered = tuple(sorted(marks, key=lambda mark: (-mark.population, mark.key)))
    return Towns(
        ordered,
        np.array([(m.x_m, m.y_m) for m in ordered]).reshape(-1, 2),
        np.array([m.population for m in ordered], dtype=np.int64),
    )


class Scene(Struct, frozen=True, eq=False):
    """A corridor and its base map in one projection; rebuilt only when either changes.

    ``torn`` tells of edges that the map shows in parts at which points a part begins. ``levels``
    holds the levels of detail that are at hand, with what part of the globe each
    covers. ``rings_m`` are the radii of true distances around the centre, where the projection
    has such. ``stretch`` is how many times too large the map draws the corridor's middle, as Web
    Mercator does. A scene with ``globe_layers`` is a lighter one for a single frame of a turning
    globe: all but its places and towns is painted from them.
    """

    corridor: Corridor
    projection: Projection
    levels: Mapping[int, tuple[Extent, BaseLayers]]
    graticule: Shapes
    edges: Mapping[str, Points]
    places: Mapping[str, tuple[float, float]]
    towns: Towns = Towns()
    relief: tuple[Relief, ...] = ()
    rings_m: tuple[float, ...] = ()
    stretch: float = 1.0
    globe_layers: GlobeLayers | None = None
    areas: Areas | None = None
    torn: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    _shown: dict[Bounds, Extent] = field(default_factory=dict[Bounds, Extent])

    @property
    def transient(self) -> bool:
        """Whether it is for a single frame of a map in motion."""
        return self.globe_layers is not None

    def country_of(self, place: Place) -> Country | None:
        """Return the country that a place of the corridor is, ``None`` for any other place."""
        return None if self.areas is None else country_of(self.areas, place)

    def bounds_of_places(self, place_ids: tuple[str, ...]) -> Bounds | None:
        """Return the box around places; where all are regions, around all that they cover."""
        places = [self.corridor.places[i] for i in place_ids if i in self.corridor.places]
        if not places or any(place.kind is not PlaceKind.REGION for place in places):
            return self.bounds_of((), place_ids)
        every = [
            box for place in places if (box := region_bounds(self.projection, self.areas, place))
        ]
        if not every:
            return None
        corners = np.array(every)
        low, high = corners[:, :2].min(axis=0), corners[:, 2:].max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def level(self, m_per_px: float, bounds_m: Bounds) -> int | None:
        """Return the level of detail that suits a resolution and covers what is shown."""
        wanted = wanted_level(m_per_px / self.stretch)
        fitting = [number for number in sorted(self.levels, reverse=True) if number <= wanted]
        if len(fitting) <= 1:
            return next(iter(fitting), min(self.levels, default=None))
        shown = self.shown_degrees(bounds_m)
        return next((n for n in fitting if _covers(self.levels[n][0], shown)), fitting[-1])

    def layers(self, m_per_px: float, bounds_m: Bounds) -> BaseLayers | None:
        """Return the base layers that suit a resolution and cover what is shown."""
        number = self.level(m_per_px, bounds_m)
        return None if number is None else self.levels[number][1]

    def shown_degrees(self, bounds_m: Bounds) -> Extent:
        """Return the box of degrees around what a box of the map shows; the last one is kept."""
        if bounds_m not in self._shown:
            self._shown.clear()
            self._shown[bounds_m] = shown_degrees(self.projection, bounds_m)
        return self._shown[bounds_m]

    def bounds_of(self, edge_ids: tuple[str, ...], place_ids: tuple[str, ...]) -> Bounds | None:
        """Return the box around lines and places in map coordinates, ``None`` around nothing."""
        points = [self.edges[i] for i in edge_ids if i in self.edges]
        points += [np.array([self.places[i]]) for i in place_ids if i in self.places]
        points = [p for p in points if len(p)]
        if not points:
            return None
        every = np.concatenate(points)
        left, top = every.min(axis=0)
        right, bottom = every.max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    def home_bounds(self, edge_ids: tuple[str, ...]) -> Bounds:
        """Return the box around lines, or around every place where there are no lines to show.

        A single place has its surroundings, a corridor without a position a part of the map.
        """
        around = self.bounds_of(edge_ids, ())
        if around is None:
            around = self.bounds_of((), tuple(self.places)) or _NOWHERE
            if len(self.places) == 1:
                left, top, right, bottom = around
                near = _AROUND_ONE_M
                return left - near, top - near, right + near, bottom + near
        return around


def wanted_level(m_per_px: float) -> int:
    """Return the level of detail that a resolution asks for."""
    return 0 if m_per_px > COARSE_M_PER_PX else (1 if m_per_px > FINE_M_PER_PX else 2)


def river_rank(m_per_px: float) -> int:
    """Return the highest rank of the rivers to draw at a resolution, 0 for none."""
    return sum(m_per_px <= farthest for farthest in _RIVER_M_PER_PX)


def _covers(extent: Extent, shown: Extent) -> bool:
    return (
        extent[0] <= shown[0]
        and extent[1] <= shown[1]
        and extent[2] >= shown[2]
        and extent[3] >= shown[3]
    )


def _lonlat(layer: LineLayer | PolygonLayer) -> Points:
    return np.column_stack((layer.lon_deg, layer.lat_deg))


def _starts(layer: LineLayer | PolygonLayer) -> NDArray[np.intp]:
    return layer.starts.astype(np.intp)


def _lines(basemap: Basemap, name: LineName, level: int, projection: Projection) -> Shapes:
    layer = basemap.layer(name, level)
    if not len(layer):
        return NO_SHAPES
    return projected_lines(_lonlat(layer), _starts(layer), projection, layer.rank)


def _rings(basemap: Basemap, name: PolygonName, level: int, projection: Projection) -> Shapes:
    layer = basemap.layer(name, level)
    if not len(layer):
        return NO_SHAPES
    return split_rings(projected_rings(_lonlat(layer), _starts(layer), projection))


def base_layers(basemap: Basemap, level: int, projection: Projection) -> BaseLayers:
    """Project one level of detail of the base map."""
    return BaseLayers(
        land=_rings(basemap, "land", level, projection),
        lakes=_rings(basemap, "lakes", level, projection),
        coast=_lines(basemap, "coast", level, projection),
        borders=_lines(basemap, "borders", level, projection),
        disputed=_lines(basemap, "disputed", level, projection),
        provinces=_lines(basemap, "provinces", level, projection),
        rivers=_lines(basemap, "rivers", level, projection),
    )


Projecting = Callable[[Basemap, int, Projection], BaseLayers]
"""What brings the base layers of a level: ``base_layers``, or one that remembers."""


def _towns(basemap: Basemap, projection: Projection, corridor: Corridor) -> Towns:
    """Return the base map's towns except those that the corridor names itself."""
    own = np.array([(p.lon_deg, p.lat_deg) for p in corridor.places.values()])
    every = np.array([(t.lon_deg, t.lat_deg) for t in basemap.towns]).reshape(-1, 2)
    if not len(every):
        return Towns()
    kept = projection.shows(every)
    if len(own):
        away = np.abs(every[:, None, :] - own[None, :, :]).max(axis=2).min(axis=1)
        kept &= away > _SAME_PLACE_DEG
    chosen: list[Town] = [basemap.towns[i] for i in np.flatnonzero(kept)]
    marks = tuple(
        TownMark(str(t.geonames_id), float(x), float(y), t.population, t.spellings)
        for t, (x, y) in zip(chosen, projection.forward(every[kept]), strict=True)
    )
    return towns_of(marks)


def build_scene(
    corridor: Corridor,
    basemap: Basemap | None,
    projection: Projection,
    *,
    levels: tuple[int, ...] = (0, 1),
    projecting: Projecting = base_layers,
) -> Scene:
    """Project a corridor and a base map; without one the routes stand on a blank sheet.

    Levels of detail, towns and relief that are not needed yet can be added later.
    """
    lonlat = np.array([(p.lon_deg, p.lat_deg) for p in corridor.places.values()]).reshape(-1, 2)
    seen = projection.shows(lonlat) if len(lonlat) else np.zeros(0, dtype=bool)
    points = projection.forward(lonlat) if len(lonlat) else lonlat
    edges, torn = _edges(corridor, projection)
    scene = Scene(
        corridor=corridor,
        projection=projection,
        levels={},
        graticule=graticule(projection),
        edges=edges,
        torn=torn,
        places={
            i: (float(x), float(y))
            for i, (x, y), shown in zip(corridor.places, points, seen, strict=True)
            if shown
        },
        rings_m=_rings_m(projection),
        stretch=_stretch(corridor, projection),
    )
    if basemap is None:
        return scene
    return with_levels(replace(scene, areas=basemap.areas), basemap, levels, projecting)


def _edges(
    corridor: Corridor, projection: Projection
) -> tuple[dict[str, Points], dict[str, tuple[int, ...]]]:
    """Return the lines of the network, cut where the map ends, and where torn ones begin anew.

    All are projected at once.
    """
    if not corridor.edges:
        return {}, {}
    lines, breaks = _cut_to_map(corridor, projection)
    ends = np.cumsum([len(line) for line in lines])[:-1]
    lonlat = np.concatenate(lines)
    xy, shown = projection.forward(lonlat), projection.shows(lonlat)
    found: dict[str, Points] = {}
    torn: dict[str, tuple[int, ...]] = {}
    for edge_id, points, seen in zip(
        corridor.edges, np.split(xy, ends), np.split(shown, ends), strict=True
    ):
        found[edge_id] = points[seen]
        anew = set(breaks.get(edge_id, ()))
        anew |= set((np.flatnonzero(seen[1:] & ~seen[:-1]) + 1).tolist())
        places = np.cumsum(seen) - 1
        kept = sorted({int(places[i]) for i in anew if seen[i]} - {0})
        if kept:
            torn[edge_id] = tuple(kept)
    return found, torn


def _cut_to_map(
    corridor: Corridor, projection: Projection
) -> tuple[list[Points], dict[str, tuple[int, ...]]]:
    """Return every line in degrees, cut where a map between meridians ends, and the cuts."""
    lines: list[Points] = [np.array(e.line, dtype=np.float64) for e in corridor.edges.values()]
    domain, breaks = projection.domain, dict[str, tuple[int, ...]]()
    if isinstance(domain, Disc):
        return lines, breaks
    for number, edge_id in enumerate(corridor.edges):
        lat = lines[number][:, 1]
        if len(lat) and (lat.min() < domain.south_deg or lat.max() > domain.north_deg):
            ends = to_parallels(lines[number].tolist(), domain.south_deg, domain.north_deg)
            lines[number] = np.array(ends, dtype=np.float64)
        lon = projection.unwrapped(lines[number][:, 0])
        jumps = np.abs(np.diff(lon)) > 180.0  # noqa: PLR2004 - a seam
        inside = (lon >= domain.west_deg) & (lon <= domain.east_deg)
        if inside.all() and not jumps.any():
            continue
        line = [(float(x), float(y)) for x, y in lines[number]]
        inner = domain.west_deg + _SEAM_DEG, domain.east_deg - _SEAM_DEG
        parts = pieces(line, *inner)
        lines[number] = np.array([p for part in parts for p in part]).reshape(-1, 2)
        begins = np.cumsum([len(part) for part in parts])[:-1].tolist()
        if begins:
            breaks[edge_id] = tuple(begins)
    return lines, breaks


def _stretch(corridor: Corridor, projection: Projection) -> float:
    if isinstance(projection.domain, Disc):
        return 1.0  # true at the centre
    x_m, y_m = projection.point(*middle_of(corridor))
    view = Viewport(x_m, y_m, _PROBE_M_PER_PX, 1, 1)
    return _PROBE_M_PER_PX / center_of(projection, view).m_per_px


def _rings_m(projection: Projection) -> tuple[float, ...]:
    if not isinstance(projection.domain, Disc) or isinstance(projection, Globe):
        return ()
    return tuple(np.arange(_RING_STEP_M, projection.domain.radius_m, _RING_STEP_M).tolist())


def with_levels(
    scene: Scene,
    basemap: Basemap,
    levels: tuple[int, ...],
    projecting: Projecting = base_layers,
) -> Scene:
    """Return the scene with the levels of detail that it lacks."""
    more = {
        level: (basemap.extents[level], projecting(basemap, level, scene.projection))
        for level in levels
        if level not in scene.levels
    }
    return replace(scene, levels={**scene.levels, **more})


def with_towns(scene: Scene, basemap: Basemap) -> Scene:
    """Return the scene with the base map's towns."""
    return replace(scene, towns=_towns(basemap, scene.projection, scene.corridor))


def complete(scene: Scene, basemap: Basemap, reliefs: tuple[Relief, ...]) -> Scene:
    """Return the scene with everything a base map has, for a picture of any scale."""
    whole = with_towns(with_levels(scene, basemap, (0, 1, 2)), basemap)
    return replace(whole, relief=reliefs)
