"""The geographic half of a pack: places, network edges, segments and routes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from contextlib import suppress
from typing import cast

from msgspec import ValidationError, convert

from explorer.analysis.geodesy import chord_m, geodesic_km
from explorer.model.claims import Claim, Fact
from explorer.model.countries import is_country
from explorer.model.network import Edge, Mode
from explorer.model.passages import Passage
from explorer.model.places import Place, PlaceKind
from explorer.model.quantity import Computed, Method, Quantity
from explorer.model.routes import (
    EdgeUse,
    LinkKind,
    PassageLink,
    PublishedFigure,
    Route,
    Segment,
    Service,
)
from explorer.storage.fields import Record, as_float, by_id

END_TOLERANCE_KM = 40.0
"""A line may end at a station this far from the city's own point (Lianyungang East: 25 km)."""

_GAUGES_MM = (1435, 1520)
_PUBLISHED_UNITS = ("km", "h", "days")
_MIN_LINE_POINTS = 2
_NO_POSITION = (0.0, 0.0)  # stands in for coordinates that are at fault
Extent = tuple[float, float, float, float]  # west, south, east, north in degrees


def _inside(extent: Extent, lon_deg: float, lat_deg: float) -> bool:
    west, south, east, north = extent
    return west <= lon_deg <= east and south <= lat_deg <= north


def _extent(head: Record) -> Extent:
    if not head.has("extent"):
        return (-180.0, -90.0, 180.0, 90.0)
    table = head.table("extent")
    return (
        table.number("west_deg", low=-180, high=180),
        table.number("south_deg", low=-90, high=90),
        table.number("east_deg", low=-180, high=180),
        table.number("north_deg", low=-90, high=90),
    )


def _position(record: Record, extent: Extent) -> tuple[float, float]:
    """Return (lon_deg, lat_deg); coordinates that only fit the other way round are a fault."""
    lon, lat = record.raw("lon_deg"), record.raw("lat_deg")
    if isinstance(lon, int | float) and isinstance(lat, int | float):
        lon, lat = as_float(lon), as_float(lat)
        swapped = _inside(extent, lat, lon)
        if swapped and not _inside(extent, lon, lat):
            expected = f"lat_deg = {lon}, lon_deg = {lat}"
            record.fault("lat_deg, lon_deg", "swapped_coordinates", f"{lat}, {lon}", expected)
            return _NO_POSITION
    west, south, east, north = extent
    before = record.faults_so_far
    lon_deg = record.number("lon_deg", low=west, high=east, unit="degrees east")
    lat_deg = record.number("lat_deg", low=south, high=north, unit="degrees north")
    return (lon_deg, lat_deg) if record.faults_so_far == before else _NO_POSITION


def _country(record: Record, kind: PlaceKind, at: tuple[float, float]) -> str:
    """Return a place's country as it is given, else as its position tells; a region may have none.

    A region's point is only a label, which proves nothing.
    """
    code = record.text("country", default="") if record.has("country") else ""
    if code and not is_country(code):
        record.fault("country", "not_a_country", code)
    if code or kind is PlaceKind.REGION or at == _NO_POSITION:
        return code
    from explorer.storage.country_at import country_at  # noqa: PLC0415 - few places need it

    return country_at(*at)


def read_places(file: Record, head: Record) -> dict[str, Place]:
    """Read ``places.toml``; ``head`` gives the extent that every place must lie in."""
    extent = _extent(head)

    def build(record: Record, identity: str) -> Place:
        record.only(
            *("id", "kind", "country", "lon_deg", "lat_deg", "names", "other_names"),
            *("rank", "position_from", "note"),
        )
        lon_deg, lat_deg = _position(record, extent)
        kind = record.choice("kind", PlaceKind)
        return Place(
            id=identity,
            kind=kind,
            country=_country(record, kind, (lon_deg, lat_deg)),
            lon_deg=lon_deg,
            lat_deg=lat_deg,
            names=record.texts("names"),
            other_names=record.strings("other_names", required=False),
            rank=record.integer("rank", low=1, high=3),
            position_from=record.text("position_from", expected="who gives the coordinates"),
            note=record.optional_texts("note"),
        )

    return by_id(file.records("place"), build)


def _known(
    record: Record, field: str, identity: str, known: Mapping[str, object], what: str
) -> bool:
    if identity in known:
        return True
    if identity:
        record.fault(field, "unknown_id", identity, what)
    return False


def _line(record: Record, geometry: Record) -> tuple[tuple[float, float], ...]:
    """Return a LineString's (lon_deg, lat_deg) points; a broken one is a fault and empty."""
    raw = geometry.raw("coordinates")
    with suppress(ValidationError):  # a good line quickly; what is wrong with another is told below
        line = convert(raw, tuple[tuple[float, float], ...])
        if len(line) >= _MIN_LINE_POINTS and all(
            abs(lon_deg) <= 180 and abs(lat_deg) <= 90  # noqa: PLR2004 - nan is neither
            for lon_deg, lat_deg in line
        ):
            return line
    expected = "a list of [lon_deg, lat_deg] pairs"
    points: list[tuple[float, float]] = []
    for item in cast("list[object]", raw) if isinstance(raw, list) else []:
        pair = cast("list[object]", item) if isinstance(item, list) else []
        numbers = [as_float(n) for n in pair[:2] if isinstance(n, int | float)]
        if len(numbers) != 2:  # noqa: PLR2004 - longitude and latitude
            record.fault("geometry.coordinates", "wrong_type", item, expected)
            return ()
        lon_deg, lat_deg = numbers
        if not (math.isfinite(lon_deg) and math.isfinite(lat_deg)):
            record.fault("geometry.coordinates", "not_finite", item, expected)
            return ()
        if abs(lat_deg) > 90 or abs(lon_deg) > 180:  # noqa: PLR2004 - degrees of a globe
            record.fault("geometry.coordinates", "out_of_range", item, expected)
            return ()
        points.append((lon_deg, lat_deg))
    if len(points) < _MIN_LINE_POINTS:
        record.fault("geometry.coordinates", "wrong_type", raw, expected)
        return ()
    return tuple(points)


def _check_end(record: Record, field: str, end: tuple[float, float], place: Place) -> None:
    if (place.lon_deg, place.lat_deg) == _NO_POSITION:
        return  # its own fault is noted; the lines that end there are not to blame
    if chord_m(end, (place.lon_deg, place.lat_deg)) <= END_TOLERANCE_KM * 1000.0:
        return
    lat_deg, lon_deg = place.lon_deg, place.lat_deg
    swapped_fits = (
        abs(lat_deg) <= 90  # noqa: PLR2004 - a latitude
        and chord_m(end, (lon_deg, lat_deg)) <= END_TOLERANCE_KM * 1000.0
    )
    if swapped_fits:
        found = f"{place.id}: {place.lat_deg}, {place.lon_deg}"
        record.fault(field, "swapped_coordinates", found, f"{place.lon_deg}, {place.lat_deg}")
    else:
        away_km = geodesic_km(end, (place.lon_deg, place.lat_deg))
        record.fault(field, "far_from_place", f"{away_km:.0f}", f"{END_TOLERANCE_KM:.0f}")


def read_network(file: Record, places: Mapping[str, Place]) -> dict[str, Edge]:
    """Read ``network.geojson``; every line must begin and end at its places."""

    def build(record: Record, identity: str) -> Edge | None:
        from_id, to_id = record.text("from"), record.text("to")
        ends_known = [
            _known(record, name, place_id, places, "places.toml")
            for name, place_id in (("from", from_id), ("to", to_id))
        ]
        line = _line(record, lines[record.record]) if record.record in lines else ()
        if line and ends_known[0]:
            _check_end(record, "from", line[0], places[from_id])
        if line and ends_known[1]:
            _check_end(record, "to", line[-1], places[to_id])
        gauge = record.raw("gauge_mm")
        if gauge is not None and gauge not in _GAUGES_MM:
            record.fault("gauge_mm", "not_a_choice", gauge, "1435, 1520, null")
            gauge = None
        mode = record.choice("mode", Mode)
        countries = record.strings("countries")
        for code in countries:
            if not is_country(code):
                record.fault("countries", "not_a_country", code)
        track_km = record.optional_number("track_km", low=0.01, high=40_000)
        source = record.text("source", default="", expected="where track_km comes from")
        evidence = Computed(Method.TRACK, (source or identity,))
        return Edge(
            id=identity,
            from_id=from_id,
            to_id=to_id,
            mode=mode,
            countries=countries,
            gauge_mm=cast("int | None", gauge),
            line=line,
            track_km=None if track_km is None else Quantity(track_km, "km", (evidence,)),
            drawn_error_km=record.optional_number("drawn_error_km", low=0, high=1000),
            schematic=record.flag("schematic") if record.has("schematic") else False,
        )

    lines: dict[str, Record] = {}
    properties: list[Record] = []
    for feature in file.records("features"):
        raw = feature.raw("properties")
        if not isinstance(raw, dict):
            feature.fault("properties", "wrong_type", raw, "a table")
            continue
        properties_table = cast("dict[str, object]", raw)
        identity = properties_table.get("id")
        name = identity if isinstance(identity, str) else feature.record
        named = feature.named(properties_table, name)
        lines.setdefault(named.record, feature.table("geometry"))
        properties.append(named)
    return by_id(properties, build)


def _edge_chain(
    record: Record, from_id: str, to_id: str, edges: Mapping[str, Edge]
) -> tuple[EdgeUse, ...]:
    """Orient a segment's edges so that each begins where the one before it ended."""
    uses: list[EdgeUse] = []
    at = from_id
    for edge_id in record.strings("edges"):
        if not _known(record, "edges", edge_id, edges, "network.geojson"):
            return tuple(uses)
        edge = edges[edge_id]
        if at not in (edge.from_id, edge.to_id):
            record.fault("edges", "broken_chain", edge_id, at)
            return tuple(uses)
        uses.append(EdgeUse(edge_id, forward=at == edge.from_id))
        at = edge.to_id if at == edge.from_id else edge.from_id
    if not uses:
        record.fault("edges", "missing_field", expected="at least one edge of network.geojson")
    elif at != to_id:
        record.fault("to", "broken_chain", to_id, at)
    return tuple(uses)


def _published_km(
    record: Record, claims: Mapping[str, Claim], facts: Mapping[str, Fact]
) -> tuple[Quantity, ...]:
    """Return the lengths that claims and facts publish for a segment, claims first."""
    found: list[Quantity] = []
    for field, known, file in (("claims", claims, "claims.toml"), ("facts", facts, "facts.toml")):
        for identity in record.strings(field, required=False):
            if not _known(record, field, identity, known, file):
                continue
            value = known[identity].value
            if isinstance(value, Quantity) and value.unit == "km":
                found.append(value)
            else:
                record.fault(field, "wrong_type", identity, "the id of a figure in km")
    return tuple(found)


def _links(record: Record, passages: Mapping[str, Passage]) -> tuple[PassageLink, ...]:
    links: list[PassageLink] = []
    for item in record.records("passages"):
        passage_id = item.text("id")
        says = item.choice("says", LinkKind)
        if _known(record, "passages", passage_id, passages, "passages.json"):
            links.append(PassageLink(passage_id, says))
    if not links:
        record.fault("passages", "not_linked")
    return tuple(links)


def read_segments(  # noqa: PLR0917 - a segment ties all of these together
    file: Record,
    places: Mapping[str, Place],
    edges: Mapping[str, Edge],
    passages: Mapping[str, Passage],
    claims: Mapping[str, Claim],
    facts: Mapping[str, Fact],
) -> dict[str, Segment]:
    """Read the segments of ``routes.toml``."""

    def build(record: Record, identity: str) -> Segment:
        record.only("id", "from", "to", "edges", "claims", "facts", "passages")
        from_id, to_id = record.text("from"), record.text("to")
        _known(record, "from", from_id, places, "places.toml")
        _known(record, "to", to_id, places, "places.toml")
        uses = _edge_chain(record, from_id, to_id, edges)
        modes = {edges[use.edge_id].mode for use in uses}
        if len(modes) > 1:
            record.fault("edges", "not_a_choice", ", ".join(sorted(modes)), "one mode of travel")
        return Segment(
            id=identity,
            from_id=from_id,
            to_id=to_id,
            mode=min(modes, default=Mode.RAIL),
            edges=uses,
            published_km=_published_km(record, claims, facts),
            links=_links(record, passages),
        )

    return by_id(file.records("segment"), build)


def _published(
    record: Record, places: Mapping[str, Place], facts: Mapping[str, Fact]
) -> tuple[PublishedFigure, ...]:
    figures: list[PublishedFigure] = []
    for item in record.records("published"):
        item.only("from", "to", "fact")
        from_id, to_id, fact_id = item.text("from"), item.text("to"), item.text("fact")
        known = [
            _known(record, "published.from", from_id, places, "places.toml"),
            _known(record, "published.to", to_id, places, "places.toml"),
            _known(record, "published.fact", fact_id, facts, "facts.toml"),
        ]
        if not all(known):
            continue
        value = facts[fact_id].value
        if isinstance(value, Quantity) and value.unit in _PUBLISHED_UNITS:
            figures.append(PublishedFigure(from_id, to_id, value))
        else:
            expected = "the id of a figure in " + ", ".join(_PUBLISHED_UNITS)
            record.fault("published.fact", "wrong_type", fact_id, expected)
    return tuple(figures)


def read_routes(
    file: Record,
    segments: Mapping[str, Segment],
    places: Mapping[str, Place],
    facts: Mapping[str, Fact],
) -> dict[str, Route]:
    """Read the routes of ``routes.toml``; segments must follow one another."""

    def build(record: Record, identity: str) -> Route:
        record.only("id", "titles", "subtitles", "service", "style", "segments", "published", "via")
        chain = record.strings("segments")
        known = [s for s in chain if _known(record, "segments", s, segments, "routes.toml")]
        if not chain:
            record.fault("segments", "missing_field", expected="at least one segment")
        for before, after in itertools.pairwise(known):
            if segments[before].to_id != segments[after].from_id:
                record.fault("segments", "broken_chain", after, segments[before].to_id)
        via = record.text("via", default="")
        if via:
            _known(record, "via", via, places, "places.toml")
        return Route(
            id=identity,
            titles=record.texts("titles"),
            subtitles=record.texts("subtitles"),
            service=record.choice("service", Service),
            style=record.text("style"),
            segment_ids=tuple(known),
            published=_published(record, places, facts),
            via_id=via or None,
        )

    return by_id(file.records("route"), build)
