"""The network and its figures, with who says so, as CSV, GeoJSON (RFC 7946) and KML 2.2."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree import ElementTree as ET

from explorer.analysis import antimeridian
from explorer.analysis.credits import networks_of, places_from_geonames
from explorer.analysis.lengths import edges_of, straight_length, track_length
from explorer.export.tables import evidence
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.network import Edge
from explorer.model.quantity import Assumed, Computed, Evidence, FromPassage, Quantity, Reference
from explorer.model.routes import Segment
from explorer.model.texts import in_language

Json = dict[str, Any]
Line = list[list[float]]

_PLACES = "Places from GeoNames, geonames.org, CC BY 4.0"
COLUMNS = (
    *("segment", "from", "to", "mode", "routes", "figure", "value", "unit", "qualifier"),
    *("evidence", "method_or_publisher", "where", "date", "confidence", "passages"),
)
_KML = "http://www.opengis.net/kml/2.2"
_COORDINATE_DIGITS = 6  # a tenth of a metre, far below the lines' own error
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def attribution(corridor: Corridor) -> str:
    """Return whom what a file of the network holds comes from; empty where that is nobody."""
    edges = {use.edge_id for segment in corridor.segments.values() for use in segment.edges}
    networks = networks_of(edge for edge in corridor.edges.values() if edge.id in edges)
    places = (_PLACES,) if places_from_geonames(corridor) else ()
    return "; ".join((*dict.fromkeys(n.terms for n in networks), *places))


def _figures(segment: Segment, corridor: Corridor) -> Iterator[tuple[str, Quantity]]:
    yield "straight line", straight_length(segment, corridor)
    track = track_length(segment, corridor)
    if track is not None:
        yield "along the track", track
    for published in segment.published_km:
        yield "published", published


# ------------------------------------------------------------------------------------------ CSV


def network_csv(corridor: Corridor) -> str:
    """Return a table with one row for each piece of evidence of each segment's figures."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")  # RFC 4180
    writer.writerow(COLUMNS)
    for segment in corridor.segments.values():
        head = (
            segment.id,
            corridor.places[segment.from_id].name(SOURCE),
            corridor.places[segment.to_id].name(SOURCE),
            segment.mode.value,
            " ".join(r.id for r in corridor.routes_of(segment.id)),
        )
        passages = " ".join(link.passage_id for link in segment.links)
        for what, figure in _figures(segment, corridor):
            given = (what, _in_digits(figure, ".10g"), figure.unit, figure.qualifier.value)
            for row in _evidence_rows(figure):
                writer.writerow([_cell(text) for text in (*head, *given, *row, passages)])
    return buffer.getvalue()


def _in_digits(figure: Quantity, form: str) -> str:
    """Return a figure's value, or both ends of a range that has none."""
    told = (figure.value,) if figure.middle else figure.ends
    return "–".join(format(number, form) for number in told)


def _cell(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    is_number = text.removeprefix("-").replace(".", "", 1).isdecimal()
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) and not is_number else text


def _evidence_rows(figure: Quantity) -> Iterator[tuple[str, str, str, str, str]]:
    for item in figure.evidence:
        match item:
            case Reference():
                confidence = item.confidence.value
                yield "published", item.publisher, item.where, item.date, confidence
            case Computed():
                yield "computed", item.method.value, " ".join(item.inputs), "", ""
            case FromPassage():
                yield "passage", item.passage_id, "", "", ""
            case Assumed():
                yield "assumed", in_language(item.reason, SOURCE), "", "", ""


# -------------------------------------------------------------------------------------- GeoJSON


def line_of(segment: Segment, corridor: Corridor) -> Line:
    """Return a segment's (lon, lat) points in its own direction, without repeats at the joints."""
    points: Line = []
    for use, edge in zip(segment.edges, edges_of(segment, corridor), strict=True):
        for lon, lat in edge.line if use.forward else edge.line[::-1]:
            point = _rounded(lon, lat)
            if not points or points[-1] != point:
                points.append(point)
    return points


def parts_of(segment: Segment, corridor: Corridor) -> list[Line]:
    """Return a segment's line in parts that do not cross the antimeridian (RFC 7946, 3.1.9)."""
    line = [(lon, lat) for lon, lat in line_of(segment, corridor)]
    return [[_rounded(*point) for point in part] for part in antimeridian.cut(line)]


def _rounded(lon: float, lat: float) -> list[float]:
    return [round(lon, _COORDINATE_DIGITS), round(lat, _COORDINATE_DIGITS)]


def _geometry(parts: list[Line]) -> Json:
    if len(parts) == 1:
        return {"type": "LineString", "coordinates": parts[0]}
    return {"type": "MultiLineString", "coordinates": parts}


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
    points: list[Json] = [
        {
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
            },
        }
        for place in corridor.places.values()
    ]
    return {
        "type": "FeatureCollection",
        "corridor": corridor.id,
        "attribution": attribution(corridor),
        "features": [*lines, *points],
    }


def _drawn_by(edges: Sequence[Edge]) -> list[Evidence]:
    """Return who has drawn the lines of a segment, each once."""
    found: list[Evidence] = []
    for edge in edges:
        if edge.drawn is not None and edge.drawn not in found:
            found.append(edge.drawn)
    return found


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
            for what, figure in _figures(segment, corridor)
        ],
        "passages": [{"id": link.passage_id, "says": link.says.value} for link in segment.links],
        "drawn": [evidence(item) for item in _drawn_by(edges)],
        "drawn_error_km": max((e for e in errors if e is not None), default=None),
        "schematic": any(e.schematic for e in edges),
    }


# ------------------------------------------------------------------------------------------ KML


def network_kml(corridor: Corridor) -> bytes:
    """Return routes as folders of lines, and the places, for globes and map programs."""
    ET.register_namespace("", _KML)
    root = ET.Element(f"{{{_KML}}}kml")
    document = _sub(root, "Document")
    _sub(document, "name", in_language(corridor.titles, SOURCE))
    _sub(document, "description", attribution(corridor))
    for route in corridor.routes.values():
        folder = _sub(document, "Folder")
        _sub(folder, "name", in_language(route.titles, SOURCE))
        for segment_id in route.segment_ids:
            segment = corridor.segments[segment_id]
            mark = _sub(folder, "Placemark")
            ends = (corridor.places[i].name(SOURCE) for i in (segment.from_id, segment.to_id))
            _sub(mark, "name", " – ".join(ends))
            _sub(mark, "description", "; ".join(_in_words(segment, corridor)))
            parts = parts_of(segment, corridor)
            into = _sub(mark, "MultiGeometry") if len(parts) > 1 else mark
            for part in parts:
                points = " ".join(f"{lon},{lat}" for lon, lat in part)
                _sub(_sub(into, "LineString"), "coordinates", points)
    folder = _sub(document, "Folder")
    _sub(folder, "name", "Places")
    for place in corridor.places.values():
        mark = _sub(folder, "Placemark")
        _sub(mark, "name", place.name(SOURCE))
        _sub(_sub(mark, "Point"), "coordinates", f"{place.lon_deg},{place.lat_deg}")
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)


def _sub(parent: ET.Element, name: str, text: str | None = None) -> ET.Element:
    element = ET.SubElement(parent, f"{{{_KML}}}{name}")
    element.text = text
    return element


def _in_words(segment: Segment, corridor: Corridor) -> Iterator[str]:
    for what, figure in _figures(segment, corridor):
        sayers = [row[1] for row in _evidence_rows(figure)]
        said = ", ".join(dict.fromkeys(sayers))
        yield f"{_in_digits(figure, '.1f')} {figure.unit} {what} ({said})"
