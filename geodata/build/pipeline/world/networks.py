"""The world's railways and main roads, from package scgraph_data, and its sea lanes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry import Polygon

from pipeline.graph import geodesic_km, read_world_graph
from pipeline.sources import package_folder
from pipeline.topojson import decode, polygons
from pipeline.world.gaps import find_gaps
from pipeline.world.levels import edge_levels
from pipeline.world.links import edges_of, links_of, parts_of
from pipeline.world.ordering import cell_order
from pipeline.world.packing import write_packed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from pipeline.world.links import Links

    Integers = npt.NDArray[np.int64]

EARTH = (-180.0, -90.0, 180.0, 90.0)
SPHERE_M = 6_371_000.0
# Within this of a border's simplified line a node by the sea still belongs to the country.
OFFSHORE_DEG = 0.2


@dataclass(frozen=True)
class Draft:
    """A network before its edges have levels: nodes in their final order."""

    kind: str
    about: dict[str, Any]
    units_per_degree: int
    lat: Integers
    lon: Integers
    links: Links
    gaps: tuple[tuple[int, int, int], ...]

    def degrees(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Return latitudes and longitudes."""
        return self.lat / self.units_per_degree, self.lon / self.units_per_degree


def draft_land(kind: str, settings: Mapping[str, Any], gaps: Mapping[str, Any]) -> Draft:
    """Read a graph of scgraph_data, number its nodes by cells, and find its gaps."""
    path = package_folder("scgraph_data") / f"{settings['graph']}.py"
    graph = read_world_graph(path, EARTH)
    units = settings["units_per_degree"]
    lat, lon = (np.rint(graph.latlon[:, i] * units).astype(np.int64) for i in (0, 1))
    edges = [
        (a, b, round(km * 1000))
        for a, near in enumerate(graph.source_links)
        for b, km in near.items()
        if a < b
    ]
    used = np.unique(np.array([(a, b) for a, b, _ in edges]).ravel())
    number = np.full(len(lat), -1, dtype=np.int64)
    order = used[cell_order(lat[used], lon[used], settings["halvings"][0])]
    number[order] = np.arange(len(order))
    new = number.tolist()
    links = links_of(len(order), ((new[a], new[b], m) for a, b, m in edges))
    lat, lon = lat[order], lon[order]
    found = find_gaps(
        lat / units,
        lon / units,
        links,
        longest_m=round(gaps["longest_km"] * 1000),
        part_of=parts_of(links),
    )
    return Draft(kind, dict(settings["about"]), units, lat, lon, links, tuple(found))


def write_network(
    path: Path,
    draft: Draft,
    settings: Mapping[str, Any],
    halts: Sequence[int],
    country_of: Callable[[npt.NDArray[np.float64], npt.NDArray[np.float64]], Countries],
) -> dict[str, int]:
    """Write a network; returns what the report tells of it."""
    halvings = settings["halvings"]
    price = settings["gap_price"]
    real = edges_of(draft.links)
    plain = [
        *real,
        *((a, b, price["times"] * m + price["plus_m"]) for a, b, m in draft.gaps),
    ]
    is_gap = np.arange(len(plain)) >= len(real)
    metres = np.array([*(e[2] for e in real), *(e[2] for e in draft.gaps)], dtype=np.int64)
    levels = edge_levels(
        len(draft.lat), plain, is_gap.tolist(), frozenset(int(h) for h in halts), halvings
    )
    table = np.array([(a, b) for a, b, _ in plain], dtype=np.int64)
    order = np.lexsort((table[:, 1], table[:, 0]))
    a, b = table[order, 0], table[order, 1]
    lat, lon = draft.degrees()
    excess = metres[order] - great_circle_m(lat, lon, a, b)
    countries = country_of(lat, lon)
    arrays = {
        "lat": draft.lat,
        "lon": draft.lon,
        "degree": np.bincount(a, minlength=len(lat)),
        "hop": b - a,
        "excess": excess,
        "level": levels[order],
        "gaps": np.flatnonzero(is_gap[order]),
        "country": countries.numbers,
        "halts": np.array(sorted(halts), dtype=np.int64),
    }
    about = {
        "kind": draft.kind,
        **draft.about,
        "units_per_degree": draft.units_per_degree,
        "halvings": list(halvings),
        "gap_price": dict(price),
        "countries": list(countries.codes),
    }
    write_packed(path, about, arrays, deltas=frozenset(("lat", "lon", "gaps", "country", "halts")))
    return {
        "nodes": len(lat),
        "edges": len(real),
        "gaps": len(draft.gaps),
        "parts": int(parts_of(draft.links).max()) + 1,
        "passing": int((levels == len(halvings)).sum()),
        "bytes": path.stat().st_size,
    }


def great_circle_m(
    lat: npt.NDArray[np.float64], lon: npt.NDArray[np.float64], a: Integers, b: Integers
) -> Integers:
    """Return whole metres between nodes on the source's sphere."""
    phi, psi = np.radians(lat[a]), np.radians(lat[b])
    half = (
        np.sin((psi - phi) / 2) ** 2
        + np.cos(phi) * np.cos(psi) * np.sin(np.radians(lon[b] - lon[a]) / 2) ** 2
    )
    return np.rint(2 * SPHERE_M * np.arcsin(np.sqrt(np.minimum(1.0, half)))).astype(np.int64)


@dataclass(frozen=True)
class Countries:
    """The country of every node as a number into ``codes``, 0 for none."""

    codes: tuple[str, ...]
    numbers: Integers


class CountryShapes:
    """The countries after Natural Earth at 1:10 m."""

    def __init__(self, topology: dict[str, Any], code_of: Callable[[dict[str, Any]], str]) -> None:
        made = decode(topology)
        self.shapes: list[Polygon] = []
        owners: list[str] = []
        for geometry in made.objects["countries"]:
            code = code_of(geometry) if geometry.get("type") else ""
            if code in ("", "--"):
                continue
            for rings in polygons(made, geometry):
                parts = _around_the_earth(rings)
                self.shapes += parts
                owners += [code] * len(parts)
        self.codes = tuple(sorted(set(owners)))
        self._number_of = np.array([self.codes.index(code) + 1 for code in owners])
        self.tree = shapely.STRtree(self.shapes)

    def find(self, lat: npt.NDArray[np.float64], lon: npt.NDArray[np.float64]) -> Countries:
        """Return the countries of points; near the shore at sea the nearest one's."""
        numbers = np.zeros(len(lat), dtype=np.int64)
        points = shapely.points(lon, lat)
        for at in range(0, len(points), 50_000):
            which, shape = self.tree.query(points[at : at + 50_000], predicate="intersects")
            numbers[at + which] = self._number_of[shape]
        left = np.flatnonzero(numbers == 0)
        which, shape = self.tree.query_nearest(
            points[left], max_distance=OFFSHORE_DEG, all_matches=False
        )
        numbers[left[which]] = self._number_of[shape]
        return Countries(("", *self.codes), numbers)

    def land_km(self, start: tuple[float, float], end: tuple[float, float]) -> float:
        """Return how much of the straight line between two points lies on land, roughly."""
        line = shapely.LineString((start, end))
        near = [self.shapes[i] for i in self.tree.query(line).tolist()]
        degrees = sum(shapely.intersection(line, shape).length for shape in near)
        whole = line.length
        return degrees / whole * geodesic_km(start, end) if whole else 0.0


def _around_the_earth(rings: Sequence[npt.NDArray[np.float64]]) -> list[Polygon]:
    """Return a polygon's parts, again 360 degrees on where it crosses the 180th meridian."""
    whole = [ring for ring in rings if len(ring) >= 4]
    if not whole:
        return []
    shape = shapely.make_valid(Polygon(whole[0], whole[1:]))
    # Parts of parts: repairing may give a collection with several polygons in one.
    pieces = shapely.get_parts(shapely.get_parts(shape))
    parts = [part for part in pieces if isinstance(part, Polygon)]
    west, _, east, _ = shape.bounds
    found = list(parts)
    for turn in (-360.0, 360.0):
        if west + turn < 180.0 and east + turn > -180.0:
            found += [affinity.translate(part, xoff=turn) for part in parts]
    return found


def without_countries(lat: npt.NDArray[np.float64], _lon: npt.NDArray[np.float64]) -> Countries:
    """Return no country for any point: the sea has none."""
    return Countries(("",), np.zeros(len(lat), dtype=np.int64))
