"""Decoding TopoJSON, and knowing for every arc which countries it lies between.

world-atlas files are quantised, and rings run across the antimeridian without a cut. ``unwrap``
makes such a ring continuous in longitude, beyond 180 degrees where need be.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy.typing as npt

    Points = npt.NDArray[np.float64]

HALF_TURN_DEG = 180.0


@dataclass(frozen=True)
class Topology:
    """Arcs as (n, 2) longitude, latitude in degrees, and the named objects' geometries."""

    arcs: tuple[Points, ...]
    objects: dict[str, list[dict[str, Any]]]


def decode(table: dict[str, Any]) -> Topology:
    """Undo quantisation and delta coding."""
    scale = np.array(table["transform"]["scale"])
    translate = np.array(table["transform"]["translate"])
    arcs = tuple(
        np.cumsum(np.array(arc, dtype=np.float64), axis=0) * scale + translate
        for arc in table["arcs"]
    )
    objects = {
        name: value["geometries"] if value["type"] == "GeometryCollection" else [value]
        for name, value in table["objects"].items()
    }
    return Topology(arcs, objects)


def polygons(topology: Topology, geometry: dict[str, Any]) -> list[list[Points]]:
    """Return a geometry's polygons, each as shell and holes, closed and unwrapped."""
    return [
        [unwrap(_ring(topology, arcs)) for arcs in polygon] for polygon in _polygon_arcs(geometry)
    ]


def arc_owners(
    geometries: list[dict[str, Any]], code_of: Callable[[dict[str, Any]], str]
) -> dict[int, list[str]]:
    """Return for every arc the codes of the countries whose rings use it, in order of use."""
    owners: dict[int, list[str]] = defaultdict(list)
    for geometry in geometries:
        code = code_of(geometry)
        for polygon in _polygon_arcs(geometry):
            for ring in polygon:
                for arc in ring:
                    owners[arc if arc >= 0 else ~arc].append(code)
    return owners


def unwrap(points: Points) -> Points:
    """Remove jumps of a whole turn in longitude."""
    turns = np.round(np.diff(points[:, 0]) / (2 * HALF_TURN_DEG))
    shift = np.concatenate([[0.0], np.cumsum(turns)]) * 2 * HALF_TURN_DEG
    out = points.copy()
    out[:, 0] -= shift
    return out


def _polygon_arcs(geometry: dict[str, Any]) -> Iterator[list[list[int]]]:
    kind = geometry.get("type")
    if kind == "Polygon":
        yield geometry["arcs"]
    elif kind == "MultiPolygon":
        yield from geometry["arcs"]


def _ring(topology: Topology, arcs: list[int]) -> Points:
    pieces: list[Points] = []
    for arc in arcs:
        points = topology.arcs[arc] if arc >= 0 else topology.arcs[~arc][::-1]
        pieces.append(points if not pieces else points[1:])
    return np.concatenate(pieces)
