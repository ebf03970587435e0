"""What every file of the network says of a segment: its line, its figures, and who says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from explorer.analysis import antimeridian
from explorer.analysis.credits import networks_of, places_from_geonames
from explorer.analysis.lengths import edges_of, straight_length, track_length
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.network import Edge
from explorer.model.quantity import Assumed, Computed, Evidence, FromPassage, Quantity, Reference
from explorer.model.routes import Segment
from explorer.model.texts import in_language

Json = dict[str, Any]
Line = list[list[float]]
Cell = str | float | None
"""What stands in a cell of a table: a text, a number, or nothing that is known."""

COLUMNS = (
    *("segment", "from", "to", "mode", "routes", "figure", "value", "low", "high", "unit"),
    *("qualifier", "evidence", "method_or_publisher", "where", "date", "confidence", "passages"),
)
_PLACES = "Places from GeoNames, geonames.org, CC BY 4.0"
_COORDINATE_DIGITS = 6  # a tenth of a metre, far below the lines' own error
_FIGURE_DIGITS = 10


def attribution(corridor: Corridor) -> str:
    """Return whom what a file of the network holds comes from; empty where that is nobody."""
    edges = {use.edge_id for segment in corridor.segments.values() for use in segment.edges}
    networks = networks_of(edge for edge in corridor.edges.values() if edge.id in edges)
    places = (_PLACES,) if places_from_geonames(corridor) else ()
    return "; ".join((*dict.fromkeys(n.terms for n in networks), *places))


def title(segment: Segment, corridor: Corridor) -> str:
    """Return the names of a segment's ends."""
    return " – ".join(corridor.places[i].name(SOURCE) for i in (segment.from_id, segment.to_id))


# ------------------------------------------------------------------------------------- figures


def figures(segment: Segment, corridor: Corridor) -> Iterator[tuple[str, Quantity]]:
    """Yield what is known of a segment's length, and what each figure is."""
    yield "straight line", straight_length(segment, corridor)
    track = track_length(segment, corridor)
    if track is not None:
        yield "along the track", track
    for published in segment.published_km:
        yield "published", published


def evidence_row(item: Evidence) -> tuple[str, str, str, str, str]:
    """Return a piece of evidence: kind, method or publisher, where, date, confidence."""
    match item:
        case Reference():
            return "published", item.publisher, item.where, item.date, item.confidence.value
        case Computed():
            return "computed", item.method.value, " ".join(item.inputs), "", ""
        case FromPassage():
            return "passage", item.passage_id, "", "", ""
        case Assumed():
            return "assumed", in_language(item.reason, SOURCE), "", "", ""


def rows(corridor: Corridor) -> Iterator[tuple[Cell, ...]]:
    """Yield a row for each piece of evidence of each segment's figures, under ``COLUMNS``.

    Of a range that nobody gave a middle only its ends stand there.
    """
    for segment in corridor.segments.values():
        head = (
            segment.id,
            corridor.places[segment.from_id].name(SOURCE),
            corridor.places[segment.to_id].name(SOURCE),
            segment.mode.value,
            " ".join(r.id for r in corridor.routes_of(segment.id)),
        )
        passages = " ".join(link.passage_id for link in segment.links)
        for what, figure in figures(segment, corridor):
            numbers = [_number(each) for each in (figure.told, figure.low, figure.high)]
            given = (what, *numbers, figure.unit, figure.qualifier.value)
            for item in figure.evidence:
                yield (*head, *given, *evidence_row(item), passages)


def _number(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.{_FIGURE_DIGITS}g}")


def in_words(segment: Segment, corridor: Corridor) -> str:
    """Return a segment's figures with who says each, in one line."""
    return "; ".join(figure_in_words(*told) for told in figures(segment, corridor))


def figure_in_words(what: str, figure: Quantity) -> str:
    """Return a figure as "670.0 km published (source)"."""
    said = ", ".join(dict.fromkeys(evidence_row(item)[1] for item in figure.evidence))
    numbers = (figure.value,) if figure.middle else figure.ends
    return f"{'–'.join(format(n, '.1f') for n in numbers)} {figure.unit} {what} ({said})"


# --------------------------------------------------------------------------------------- lines


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


def drawn_by(edges: Sequence[Edge]) -> list[Evidence]:
    """Return who has drawn the lines of a segment, each once."""
    found: list[Evidence] = []
    for edge in edges:
        if edge.drawn is not None and edge.drawn not in found:
            found.append(edge.drawn)
    return found
