"""The source graphs: reading them, snapping way-points to them, shortest paths between nodes.

The packaged graphs are Python files whose third line is ``graph=[{neighbour: km}, ...]`` and whose
fourth is ``nodes=[[lat, lon], ...]``. Executing such a file compiles 17-36 MB of literals, so the
two lines are rewritten as JSON and parsed once instead. Only the part inside a window is kept.
"""

from __future__ import annotations

import heapq
import itertools
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from pyproj import Geod

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    import numpy.typing as npt

WGS84 = Geod(ellps="WGS84")
EARTH_RADIUS_KM = 6371.0

_KEY = re.compile(r"(\d+):")


class GraphError(Exception):
    """A way-point, bridge or leg does not fit the source graph."""


@dataclass(frozen=True)
class Bridge:
    """A gap in the source graph that the network file allows to be closed.

    ``node_a`` and ``node_b`` are node numbers of the graph the bridge was placed in.
    """

    name: str
    node_a: int
    node_b: int
    km: float


@dataclass(frozen=True)
class Walk:
    """A shortest path: node numbers, the km of every step, and the bridges it passes."""

    nodes: tuple[int, ...]
    step_km: tuple[float, ...]
    bridges: tuple[str, ...]


class SourceGraph:
    """A window of a world graph; nodes are numbered anew, edges are undirected."""

    def __init__(self, latlon: npt.NDArray[np.float64], links: list[dict[int, float]]) -> None:
        """Take node positions (n, 2) as latitude, longitude in degrees and links in km."""
        self.latlon = latlon
        self.links = links
        self.source_links = [dict(neighbours) for neighbours in links]
        self.bridges: dict[tuple[int, int], Bridge] = {}

    def snap(self, lat_deg: float, lon_deg: float) -> tuple[int, float]:
        """Return the nearest node and its distance in km."""
        dlat = np.radians(self.latlon[:, 0] - lat_deg)
        dlon = np.radians(self.latlon[:, 1] - lon_deg) * np.cos(np.radians(lat_deg))
        node = int(np.argmin(dlat * dlat + dlon * dlon))
        lat, lon = self.latlon[node]
        return node, geodesic_km((lon_deg, lat_deg), (float(lon), float(lat)))

    def add_bridge(self, bridge: Bridge) -> None:
        """Close one listed gap."""
        self.links[bridge.node_a][bridge.node_b] = bridge.km
        self.links[bridge.node_b][bridge.node_a] = bridge.km
        self.bridges[bridge.node_a, bridge.node_b] = bridge
        self.bridges[bridge.node_b, bridge.node_a] = bridge

    def walk(self, start: int, end: int) -> Walk | None:
        """Return the shortest path from one node to another, or None when there is none.

        Ties are broken by node number, so the same graph always gives the same path.
        """
        best = {start: 0.0}
        before: dict[int, int] = {}
        done: set[int] = set()
        remaining = self._distance_to(end)
        queue = [(float(remaining[start]), start)]
        while queue:
            _, node = heapq.heappop(queue)
            if node == end:
                return self._walk_back(start, end, before)
            if node in done:
                continue
            done.add(node)
            for other, km in self.links[node].items():
                reach = best[node] + km
                if reach < best.get(other, np.inf):
                    best[other] = reach
                    before[other] = node
                    heapq.heappush(queue, (reach + float(remaining[other]), other))
        return None

    def _distance_to(self, node: int) -> npt.NDArray[np.float64]:
        """Return a lower bound in km from every node: nine tenths of the great circle.

        Stated lengths are at least 0.996 of the WGS 84 geodesic (measured over all edges longer
        than 1 km); the factor leaves room for short edges, so that the search stays exact.
        """
        lat = np.radians(self.latlon[:, 0])
        lon = np.radians(self.latlon[:, 1])
        half = (
            np.sin((lat - lat[node]) / 2) ** 2
            + np.cos(lat) * np.cos(lat[node]) * np.sin((lon - lon[node]) / 2) ** 2
        )
        return 0.9 * 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(half))

    def _walk_back(self, start: int, end: int, before: dict[int, int]) -> Walk:
        nodes = [end]
        while nodes[-1] != start:
            nodes.append(before[nodes[-1]])
        nodes.reverse()
        pairs = list(itertools.pairwise(nodes))
        step_km = tuple(self.links[a][b] for a, b in pairs)
        used = tuple(self.bridges[pair].name for pair in pairs if pair in self.bridges)
        return Walk(tuple(nodes), step_km, used)


def read_world_graph(path: Path, window: tuple[float, float, float, float]) -> SourceGraph:
    """Read a packaged world graph, keeping the nodes in ``window``.

    ``window`` is west, south, east, north in degrees. Links are made symmetric; the smaller
    length wins where the two directions differ.
    """
    graph_text = nodes_text = ""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("graph="):
                graph_text = line.removeprefix("graph=")
            elif line.startswith("nodes="):
                nodes_text = line.removeprefix("nodes=")
    if not graph_text or not nodes_text:
        message = f"{path.name}: no 'graph=' and 'nodes=' lines"
        raise GraphError(message)
    latlon = np.array(json.loads(nodes_text), dtype=np.float64)
    raw: list[dict[str, float]] = json.loads(_KEY.sub(r'"\1":', graph_text))
    west, south, east, north = window
    inside = (
        (latlon[:, 0] >= south)
        & (latlon[:, 0] <= north)
        & (latlon[:, 1] >= west)
        & (latlon[:, 1] <= east)
    )
    number = np.full(len(latlon), -1, dtype=np.int64)
    number[inside] = np.arange(int(inside.sum()))
    return SourceGraph(latlon[inside], _symmetric_links(raw, number.tolist(), int(inside.sum())))


def _symmetric_links(
    raw: Sequence[dict[str, float]], number: Sequence[int], count: int
) -> list[dict[int, float]]:
    links: list[dict[int, float]] = [{} for _ in range(count)]
    for old, neighbours in enumerate(raw):
        here = number[old]
        if here < 0:
            continue
        for key, km in neighbours.items():
            there = number[int(key)]
            if there < 0 or there == here:
                continue
            shorter = min(km, links[here].get(there, km))
            links[here][there] = shorter
            links[there][here] = shorter
    return links


def geodesic_km(start: tuple[float, float], end: tuple[float, float]) -> float:
    """Return the WGS 84 distance in km of two points given as (longitude, latitude) degrees."""
    return float(WGS84.inv(start[0], start[1], end[0], end[1])[2]) / 1000.0


def polyline_km(lonlat: Iterable[tuple[float, float]]) -> float:
    """Return the WGS 84 length in km of a line given as (longitude, latitude) degrees."""
    points = list(lonlat)
    if len(points) < 2:
        return 0.0
    lons, lats = zip(*points, strict=True)
    return float(WGS84.line_length(lons, lats)) / 1000.0
