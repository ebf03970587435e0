"""The authored network file, read into records; faults name the edge and the field."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

MODES = ("rail", "road", "sea")
LatLon = tuple[float, float]


class PlanError(Exception):
    """The authored network file contradicts itself."""


@dataclass(frozen=True)
class WayPoint:
    """A named point that a leg is pinned to, or a town it is drawn through."""

    name: str
    lat_deg: float
    lon_deg: float


@dataclass(frozen=True)
class PlannedEdge:
    """One edge to trace: between two places, by way of pins, drawn through towns."""

    id: str
    from_id: str
    to_id: str
    mode: str
    countries: tuple[str, ...]
    gauge_mm: int | None
    pins: tuple[WayPoint, ...]
    town_ids: tuple[int, ...]
    passages: tuple[str, ...]
    crossings: tuple[WayPoint, ...]
    reason: dict[str, str] | None


@dataclass(frozen=True)
class PlannedBridge:
    """A gap that may be closed, between two points of the source graph."""

    name: str
    start: LatLon
    end: LatLon
    km: float


@dataclass(frozen=True)
class Published:
    """A published length of a chain of edges, to compare with; ``high_km`` where sources differ."""

    name: str
    edges: tuple[str, ...]
    low_km: float
    high_km: float
    fact: str
    limit_percent: float
    explanation: str


@dataclass(frozen=True)
class Plan:
    """The whole authored file."""

    snap_limit_km: float
    border_tolerance_km: float
    lake_tolerance_km: float
    drawn_tolerance_percent: float
    nodes: dict[str, dict[str, LatLon]]
    bridges: tuple[PlannedBridge, ...]
    edges: tuple[PlannedEdge, ...]
    published: tuple[Published, ...] = field(default=())


def read_plan(path: Path) -> Plan:
    """Read and check ``network.toml``; raises PlanError."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    nodes = {
        place: {mode: _pair(value) for mode, value in modes.items()}
        for place, modes in table["nodes"].items()
    }
    edges = tuple(_edge(entry, nodes) for entry in table["edges"])
    ids = [edge.id for edge in edges]
    doubled = sorted({name for name in ids if ids.count(name) > 1})
    if doubled:
        raise PlanError(f"edges listed twice: {', '.join(doubled)}")
    published = tuple(_published(entry, frozenset(ids)) for entry in table.get("published", []))
    return Plan(
        snap_limit_km=table["snap_limit_km"],
        border_tolerance_km=table["border_tolerance_km"],
        lake_tolerance_km=table["lake_tolerance_km"],
        drawn_tolerance_percent=table["drawn_tolerance_percent"],
        nodes=nodes,
        bridges=tuple(
            PlannedBridge(entry["name"], _pair(entry["a"]), _pair(entry["b"]), entry["km"])
            for entry in table["bridges"]
        ),
        edges=tuple(sorted(edges, key=lambda edge: edge.id)),
        published=published,
    )


def _pair(value: list[float]) -> LatLon:
    lat, lon = value
    return float(lat), float(lon)


def _edge(entry: dict[str, Any], nodes: dict[str, dict[str, LatLon]]) -> PlannedEdge:
    identity: str = entry["id"]
    mode, _, rest = identity.partition("-")
    if mode not in MODES:
        raise PlanError(f"{identity}: the id does not begin with one of {', '.join(MODES)}")
    from_id, to_id = _ends(identity, rest, nodes)
    for place in (from_id, to_id):
        if mode not in nodes[place]:
            raise PlanError(f"{identity}: [nodes] gives {place} no {mode} position")
    return PlannedEdge(
        id=identity,
        from_id=from_id,
        to_id=to_id,
        mode=mode,
        countries=tuple(entry["countries"]),
        gauge_mm=entry.get("gauge_mm"),
        pins=tuple(WayPoint(name, lat, lon) for name, lat, lon in entry.get("via", [])),
        town_ids=tuple(entry.get("drawn_through", {}).values()),
        passages=tuple(entry.get("passages", [])),
        crossings=tuple(WayPoint(*item) for item in entry.get("crosses_water", [])),
        reason=entry.get("reason"),
    )


def _ends(identity: str, rest: str, nodes: dict[str, dict[str, LatLon]]) -> tuple[str, str]:
    """Split ``from-to``; place ids hold hyphens themselves, so the known ids decide."""
    found = [
        (rest[:cut], rest[cut + 1 :])
        for cut, letter in enumerate(rest)
        if letter == "-" and rest[:cut] in nodes and rest[cut + 1 :] in nodes
    ]
    if len(found) != 1:
        raise PlanError(f"{identity}: the id does not name two places of [nodes]")
    return found[0]


def _published(entry: dict[str, Any], known: frozenset[str]) -> Published:
    name: str = entry["name"]
    unknown = [edge for edge in entry["edges"] if edge not in known]
    if unknown:
        raise PlanError(f"published '{name}': unknown edges {', '.join(unknown)}")
    low: float = entry["km"]
    return Published(
        name=name,
        edges=tuple(entry["edges"]),
        low_km=low,
        high_km=entry.get("high_km", low),
        fact=entry["fact"],
        limit_percent=entry.get("limit_percent", 3.5),
        explanation=entry.get("explanation", ""),
    )
