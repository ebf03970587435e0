"""Writing the network as GeoJSON that people can read and compare line by line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.trace import Leg

LICENCE = "ODbL-1.0"
ATTRIBUTION = (
    "Railways and highways © OpenStreetMap contributors (ODbL 1.0), by way of scgraph_data; "
    "towns on the line: GeoNames (CC BY 4.0); sea lane: searoute (Apache-2.0)"
)


def properties_of(leg: Leg, drawn_tolerance_percent: float) -> dict[str, Any]:
    """Return the feature properties of a traced leg, in their fixed order."""
    drawn_off = abs(leg.drawn_km / leg.track_km - 1.0) * 100.0
    # A sea lane stands for all ships' ways; it has no one true course to be off from.
    at_sea = leg.edge.mode == "sea"
    package, network = leg.source.rsplit(" ", 1)
    # "scgraph_data 2.0.0 world_railways"; a package of one network says only name and version.
    version, network = (leg.source, package) if " " not in package else (package, network)
    computed = {"computed": {"network": network, "version": version}}
    reason = {"reason": leg.edge.reason} if leg.edge.reason else {}
    return {
        "id": leg.edge.id,
        "from": leg.edge.from_id,
        "to": leg.edge.to_id,
        "mode": leg.edge.mode,
        "countries": list(leg.edge.countries),
        "gauge_mm": leg.edge.gauge_mm,
        "length": {"km": round(leg.track_km, 1), **computed, **reason},
        "drawn_km": round(leg.drawn_km, 1),
        "drawn_error_km": None if at_sea else round(leg.error_km, 1),
        "schematic": at_sea or drawn_off > drawn_tolerance_percent,
        "bridges": list(leg.bridges),
        "drawn": computed,
        "refined_with": list(leg.towns),
    }


def network_geojson(legs: Sequence[Leg], drawn_tolerance_percent: float) -> str:
    """Return the whole file: one feature a line, sorted by id, coordinates at 5 decimals."""
    features = [
        _line(
            {
                "type": "Feature",
                "properties": properties_of(leg, drawn_tolerance_percent),
                "geometry": {"type": "LineString", "coordinates": [list(p) for p in leg.points]},
            }
        )
        for leg in sorted(legs, key=lambda leg: leg.edge.id)
    ]
    head = [
        '{"type": "FeatureCollection",',
        f' "licence": {_line(LICENCE)},',
        f' "attribution": {_line(ATTRIBUTION)},',
        ' "features": [',
    ]
    return "\n".join([*head, ",\n".join(features), "]}", ""])


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "), allow_nan=False)
