"""The network as GeoJSON (RFC 7946): segments as lines, places as points, figures with evidence."""

from __future__ import annotations

from explorer.analysis.lengths import edges_of
from explorer.export.evidence import evidence
from explorer.export.network.places import extras_of, loose_places
from explorer.export.network.segments import (
    Json,
    Line,
    attribution,
    drawn_by,
    figures,
    parts_of,
)
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.places import Place
from explorer.model.routes import Segment


def network_geojson(corridor: Corridor) -> Json:
    """Return segments as lines and places as points, with figures and their evidence."""
    lines: list[Json] = [
        {
            "type": "Feature",
            "id": segment.id,
            "geometry": _geometry(parts_of(segment, corridor)),
            "properties": _segment_properties(segment, corridor),
        }
        for segment in corridor.segments.values()
    ]
    points = [_point(place, corridor) for place in corridor.places.values()]
    nowhere: list[Json] = [
        {
            "type": "Feature",
            "id": loose.id,
            "geometry": None,
            "properties": {"title": loose.title, "names": loose.names, **loose.extras},
        }
        for loose in loose_places(corridor)
    ]
    return {
        "type": "FeatureCollection",
        "corridor": corridor.id,
        "attribution": attribution(corridor),
        "features": [*lines, *points, *nowhere],
    }


def _point(place: Place, corridor: Corridor) -> Json:
    return {
        "type": "Feature",
        "id": place.id,
        "geometry": {"type": "Point", "coordinates": [place.lon_deg, place.lat_deg]},
        "properties": {
            "title": place.name(SOURCE),
            "kind": place.kind.value,
            "rank": place.rank,
            "country": place.country,
            "names": dict(place.names),
            "other_names": list(place.other_names),
            "notes": dict(place.note or {}),
            "position_from": place.position_from,
            **extras_of(place.id, corridor),
        },
    }


def _geometry(parts: list[Line]) -> Json:
    if len(parts) == 1:
        return {"type": "LineString", "coordinates": parts[0]}
    return {"type": "MultiLineString", "coordinates": parts}


def _segment_properties(segment: Segment, corridor: Corridor) -> Json:
    edges = edges_of(segment, corridor)
    errors = [e.drawn_error_km for e in edges]
    return {
        "from": segment.from_id,
        "to": segment.to_id,
        "mode": segment.mode.value,
        "routes": [r.id for r in corridor.routes_of(segment.id)],
        "figures": [
            {
                "figure": what,
                "value": round(figure.value, 3) if figure.middle else None,
                **({} if figure.middle else {"low": figure.low, "high": figure.high}),
                "unit": figure.unit,
                "qualifier": figure.qualifier.value,
                "evidence": [evidence(item) for item in figure.evidence],
            }
            for what, figure in figures(segment, corridor)
        ],
        "passages": [{"id": link.passage_id, "says": link.says.value} for link in segment.links],
        "drawn": [evidence(item) for item in drawn_by(edges)],
        "drawn_error_km": max((e for e in errors if e is not None), default=None),
        "schematic": any(e.schematic for e in edges),
    }
