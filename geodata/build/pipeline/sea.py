"""The sea lane, from package searoute."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import searoute

from pipeline.graph import GraphError, geodesic_km
from pipeline.trace import Leg, Step

if TYPE_CHECKING:
    from pipeline.plan import Plan, PlannedEdge


def trace_sea(plan: Plan, edge: PlannedEdge, source: str) -> Leg:
    """Trace a sea edge; raises GraphError when it passes other straits than the planned ones.

    The lane graph draws its own course, so stated and drawn length are one.
    """
    start, end = (plan.nodes[place]["sea"] for place in (edge.from_id, edge.to_id))
    feature = searoute.searoute(
        [start[1], start[0]],
        [end[1], end[0]],
        restrictions=["northwest"],
        append_orig_dest=True,
        return_passages=True,
    )
    passed = set(feature["properties"]["traversed_passages"])
    missing = [name for name in edge.passages if name not in passed]
    if missing:
        raise GraphError(f"{edge.id}: does not pass {', '.join(missing)} but {sorted(passed)}")
    points = [
        (round(float(lon), 5) + 0.0, round(float(lat), 5) + 0.0)
        for lon, lat in feature["geometry"]["coordinates"]
    ]
    steps = tuple(Step((a, b), geodesic_km(a, b)) for a, b in itertools.pairwise(points))
    return Leg(edge, steps, (), (), source, geodesic_km(points[0], points[1]))
