"""The sea lanes, from package searoute, with its ports joined to them."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from pipeline.graph import geodesic_km
from pipeline.sources import package_folder
from pipeline.world.links import links_of
from pipeline.world.networks import CountryShapes, Draft
from pipeline.world.ordering import cell_order

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import numpy.typing as npt

    Point = tuple[int, int]

UNITS = 10_000
HALF_TURN = 180 * UNITS
NEAREST_LANES = 3
LANES_LOOKED_AT = 8
ASHORE_KM = 8.0
ASHORE_SHARE = 0.05
LAND_COUNTS = 10.0
KM_PER_DEGREE = 111.195


class Ports:
    """The ports that are kept: names, countries, positions, and their nodes at sea."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self.rows = rows
        self.nodes: list[int] = []

    def degrees(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Return latitudes and longitudes."""
        points = np.array([row["geometry"]["coordinates"] for row in self.rows], dtype=np.float64)
        return points[:, 1], points[:, 0]


def draft_sea(
    settings: Mapping[str, Any], countries: CountryShapes
) -> tuple[Draft, Ports, dict[str, list[list[int]]]]:
    """Read the lanes and ports; returns also the edges of each strait and canal, as nodes."""
    folder = package_folder("searoute") / "data"
    lanes = json.loads((folder / "marnet_searoute.geojson").read_text(encoding="utf-8"))
    number: dict[Point, int] = {}
    edges: dict[tuple[int, int], int] = {}
    passages: dict[str, list[tuple[int, int]]] = {}
    for feature in lanes["features"]:
        passage = feature["properties"].get("passage")
        if passage in settings["left_out"]:
            continue
        for line in _lines(feature["geometry"]):
            nodes = [number.setdefault(_node(point), len(number)) for point in line]
            for a, b in pairwise(nodes):
                if a != b:
                    edges[min(a, b), max(a, b)] = 0
                    if passage:
                        passages.setdefault(passage, []).append((a, b))
    points = list(number)
    for a, b in edges:
        edges[a, b] = max(1, round(geodesic_km(_lonlat(points[a]), _lonlat(points[b])) * 1000))
    ports = Ports(_kept_ports(folder, settings))
    _join_ports(ports, points, edges, settings["port_to_lane_km"], countries)
    lat = np.array([point[1] for point in points], dtype=np.int64)
    lon = np.array([point[0] for point in points], dtype=np.int64)
    order = cell_order(lat * 1000 // UNITS, lon * 1000 // UNITS, settings["halvings"][0])
    new = np.empty_like(order)
    new[order] = np.arange(len(order))
    ports.nodes = [int(new[node]) for node in ports.nodes]
    links = links_of(len(points), ((int(new[a]), int(new[b]), m) for (a, b), m in edges.items()))
    named = {
        name: sorted({tuple(sorted((int(new[a]), int(new[b])))) for a, b in pairs})
        for name, pairs in sorted(passages.items())
    }
    draft = Draft("sea", dict(settings["about"]), UNITS, lat[order], lon[order], links, ())
    return draft, ports, {name: [list(pair) for pair in pairs] for name, pairs in named.items()}


def _lines(geometry: dict[str, Any]) -> list[list[list[float]]]:
    lines: list[list[list[float]]] = geometry["coordinates"]
    return lines if geometry["type"] == "MultiLineString" else [geometry["coordinates"]]


def _node(point: list[float]) -> Point:
    """Return a position in whole units; both sides of the 180th meridian are one."""
    lon = round(point[0] * UNITS)
    return (lon + HALF_TURN) % (2 * HALF_TURN) - HALF_TURN, round(point[1] * UNITS)


def _lonlat(point: Point) -> tuple[float, float]:
    return point[0] / UNITS, point[1] / UNITS


def _kept_ports(folder: Path, settings: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the larger ports, and of the others those that stand alone."""
    rows = json.loads((folder / "ports.geojson").read_text(encoding="utf-8"))["features"]
    large = [row for row in rows if row["properties"]["t"] is not None]
    small = [row for row in rows if row["properties"]["t"] is None]
    kept: list[dict[str, Any]] = []
    for row in (*large, *small):
        apart = settings["large_apart_km" if row["properties"]["t"] else "small_apart_km"]
        here = row["geometry"]["coordinates"]
        if all(
            abs(other["geometry"]["coordinates"][1] - here[1]) * KM_PER_DEGREE > apart
            or geodesic_km(tuple(here), tuple(other["geometry"]["coordinates"])) > apart
            for other in kept
        ):
            kept.append(row)
    return sorted(kept, key=lambda row: row["properties"]["port"])


def _join_ports(
    ports: Ports,
    points: list[Point],
    edges: dict[tuple[int, int], int],
    most_km: float,
    countries: CountryShapes,
) -> None:
    """Make each port a node, with straight steps to the nearest lanes, over land only if it must.

    A harbour lies ashore on maps of the world, and so do some ends of lanes in rivers.
    """
    count = len(points)
    lon = np.array([point[0] for point in points]) / UNITS
    lat = np.array([point[1] for point in points]) / UNITS
    tree = shapely.STRtree(shapely.points(lon, lat))
    found: list[dict[str, Any]] = []
    for row in ports.rows:
        here = _node(row["geometry"]["coordinates"])
        at = _lonlat(here)
        high = most_km / KM_PER_DEGREE
        wide = high / max(0.05, float(np.cos(np.radians(at[1]))))
        near = tree.query(shapely.box(at[0] - wide, at[1] - high, at[0] + wide, at[1] + high))
        reach = sorted((geodesic_km(at, (lon[i], lat[i])), int(i)) for i in near)
        reach = [(km, i) for km, i in reach if km <= most_km and i < count][:LANES_LOOKED_AT]
        if not reach:
            continue
        dry = [countries.land_km(at, (float(lon[i]), float(lat[i]))) for _, i in reach]
        free = [
            step
            for step, land_km in zip(reach, dry, strict=True)
            if land_km <= ASHORE_KM + ASHORE_SHARE * step[0]
        ]
        least = min(range(len(reach)), key=lambda n: reach[n][0] + LAND_COUNTS * dry[n])
        reach = free[:NEAREST_LANES] or [reach[least]]
        node = len(points)
        points.append(here)
        found.append(row)
        ports.nodes.append(node)
        for km, other in reach:
            edges[other, node] = max(1, round(km * 1000))
    ports.rows = found
