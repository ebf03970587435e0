"""Reads ``network.geojson``: the lines between places, each length and line with who says so.

A line that cannot be is refused: one that ends elsewhere than its places, that is shorter than the
straight line, or many times as long without a reason.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import suppress
from typing import cast

from msgspec import Struct, ValidationError, convert

from explorer.analysis.geodesy import chord_m, geodesic_km
from explorer.model.claims import Claim, Fact
from explorer.model.countries import is_country
from explorer.model.network import Edge, Mode
from explorer.model.networks import NETWORKS, Network
from explorer.model.places import Place
from explorer.model.quantity import (
    Assumed,
    Computed,
    Evidence,
    FromPassage,
    Method,
    Qualifier,
    Quantity,
)
from explorer.storage.fields import Record, as_float, by_id

END_TOLERANCE_KM = 40.0
"""A line may end at a station this far from the city's own point (Lianyungang East: 25 km)."""

LEAST_RADIUS_KM = 6335.0  # the sharpest that WGS 84 bends, along a meridian at the equator
SHORTEST_SHARE = 0.99
"""No length is shorter than the straight line; a hundredth is left to rounding."""

LONGEST_TIMES, LONGEST_PLUS_KM = 3.0, 50.0
"""A length beyond so many times the straight line and so many km more asks for a reason."""

_GAUGES_MM = (1067, 1435, 1520)
_GAUGES = ", ".join([*map(str, _GAUGES_MM), "null"])
_MIN_LINE_POINTS = 2
NO_POSITION = (0.0, 0.0)  # stands in for coordinates that are at fault
_EVIDENCE = ("computed", "fact", "claim", "assumed")
_WHO = f"exactly one of: {', '.join(_EVIDENCE)}"


class Published(Struct, frozen=True):
    """What else a pack holds that a length may rest on."""

    claims: Mapping[str, Claim]
    facts: Mapping[str, Fact]


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
    if (place.lon_deg, place.lat_deg) == NO_POSITION:
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


def _check_ends(
    record: Record,
    line: tuple[tuple[float, float], ...],
    ids: tuple[str, str],
    places: Mapping[str, Place],
) -> None:
    for field, place_id, at in (("from", ids[0], 0), ("to", ids[1], -1)):
        if place_id and place_id not in places:
            record.fault(field, "unknown_id", place_id, "places.toml")
        elif place_id and line:
            _check_end(record, field, line[at], places[place_id])


def _countries(record: Record) -> tuple[str, ...]:
    codes = record.strings("countries")
    for code in codes:
        if code and not is_country(code):
            record.fault("countries", "not_a_country", code)
    return codes


def _computed(record: Record, field: str, table: Record) -> Computed:
    table.only("network", "version", "credit")
    name = table.text("network", expected="the network it was measured on")
    version = table.text("version", expected="the network's version, or its date")
    network = NETWORKS.get(name)
    if network is not None:
        if table.has("credit"):
            record.fault(f"{field}.credit", "unknown_field", expected="network, version")
    else:
        known = ", ".join(NETWORKS)
        credit = table.text(
            "credit", expected=f"whom to credit for {name}, and on what terms; known are: {known}"
        )
        network = Network(name, credit, credit)
    inputs = version if name in version else f"{version} {name}"
    return Computed(Method.TRACK, (inputs,), network, version)


def _evidence(record: Record, field: str, table: Record) -> Evidence | None:
    """Return who says a length or has drawn a line, where that is not a published figure."""
    given = [name for name in _EVIDENCE if table.has(name)]
    if len(given) != 1:
        record.fault(field, "no_evidence", expected=_WHO)
        return None
    if given[0] == "computed":
        return _computed(record, field, table.table("computed"))
    if given[0] == "assumed":
        return Assumed(table.texts("assumed"))
    return None


def _published(record: Record, field: str, table: Record, known: Published) -> Quantity | None:
    """Return the figure of a claim or fact that a table names."""
    for kind, figures, file in (
        ("claim", known.claims, "claims.toml"),
        ("fact", known.facts, "facts.toml"),
    ):
        if not table.has(kind):
            continue
        identity = table.text(kind, expected=f"an id of {file}")
        if identity and identity not in figures:
            record.fault(f"{field}.{kind}", "unknown_id", identity, file)
        elif identity:
            value = figures[identity].value
            if isinstance(value, Quantity) and value.unit == "km":
                if not value.middle:
                    record.fault(f"{field}.{kind}", "no_middle", identity)
                return value
            record.fault(f"{field}.{kind}", "wrong_type", identity, "the id of a figure in km")
    return None


def _length(record: Record, known: Published) -> tuple[Quantity | None, bool]:
    """Return an edge's length, and whether it says why it is as long as it is."""
    if record.raw("length") is None:
        return None, False
    table = record.table("length")
    table.only("km", "low", "high", "qualifier", "reason", *_EVIDENCE)
    reasoned = table.has("reason") and bool(table.texts("reason"))
    evidence = _evidence(record, "length", table)
    if evidence is None:
        if table.has("km") and (table.has("fact") or table.has("claim")):
            table.fault("length.km", "unknown_field", expected="no km: the figure says it itself")
        return _published(record, "length", table, known), reasoned
    before = table.faults_so_far
    km = table.number("km", low=0.01, high=40_000)
    low = table.optional_number("low", low=0.01, high=40_000)
    high = table.optional_number("high", low=0.01, high=40_000)
    qualifier = table.choice("qualifier", Qualifier, default=Qualifier.EXACT)
    if table.faults_so_far > before:
        return None, reasoned
    if (low is not None and low > km) or (high is not None and high < km):
        record.fault("length.km", "out_of_range", km, "a value from low to high")
        return None, reasoned
    return Quantity(km, "km", (evidence,), low, high, qualifier), reasoned


def _drawn(record: Record, known: Published) -> Evidence | None:
    table = record.table("drawn")
    table.only(*_EVIDENCE)
    evidence = _evidence(record, "drawn", table)
    for kind, figures, file in (
        ("claim", known.claims, "claims.toml"),
        ("fact", known.facts, "facts.toml"),
    ):
        if evidence is None and table.has(kind):
            identity = table.text(kind, expected=f"an id of {file}")
            if identity and identity not in figures:
                record.fault(f"drawn.{kind}", "unknown_id", identity, file)
                continue
            item = figures.get(identity)
            if isinstance(item, Claim):
                return FromPassage(item.passage_id)
            if item is not None and item.value is not None:
                return item.value.evidence[0]
    return evidence


def _check_length(
    record: Record, length: Quantity, line: tuple[tuple[float, float], ...], *, reasoned: bool
) -> None:
    """Hold a length against the straight line between the ends of what is drawn."""
    if len(line) < _MIN_LINE_POINTS:
        return
    longest = length.value if length.high is None else length.high
    chord_km = chord_m(line[0], line[-1]) / 1000.0
    half = min(1.0, chord_km / 2.0 / LEAST_RADIUS_KM)
    around_km = 2.0 * LEAST_RADIUS_KM * math.asin(half)
    # The geodesic lies between the two; most lengths need it no closer, which spares a start PROJ.
    if longest >= around_km * SHORTEST_SHARE and (
        length.value <= chord_km * LONGEST_TIMES + LONGEST_PLUS_KM
    ):
        return
    straight_km = geodesic_km(line[0], line[-1])
    found = f"{length.value:,.0f} km"
    longest_km = straight_km * LONGEST_TIMES + LONGEST_PLUS_KM
    if longest < straight_km * SHORTEST_SHARE:
        record.fault("length", "shorter_than_straight", found, f"{straight_km:,.0f} km")
    elif length.value > longest_km and not reasoned:
        record.fault("length", "longer_than_plausible", found, f"{longest_km:,.0f} km")


def _check_between_places(
    record: Record, length: Quantity, ends: tuple[Place, Place], *, reasoned: bool
) -> None:
    """Note a line that ends beside its places and is shorter than the straight line between them.

    A station may well lie nearer than the city's own point, but then a reader sees a way that is
    shorter than the straight line, and the pack has to say why. The chord through the ground is
    never longer than the geodesic, and nobody is accused for it.
    """
    longest = length.value if length.high is None else length.high
    start, end = ((place.lon_deg, place.lat_deg) for place in ends)
    if NO_POSITION in {start, end}:
        return
    between_km = chord_m(start, end) / 1000.0
    if longest < between_km * SHORTEST_SHARE and not reasoned:
        found = f"{longest:,.1f} km"
        record.fault("length", "shorter_than_places", found, f"{between_km:,.1f} km")


def read_network(
    file: Record,
    places: Mapping[str, Place],
    claims: Mapping[str, Claim],
    facts: Mapping[str, Fact],
) -> dict[str, Edge]:
    """Read ``network.geojson``; every line must begin and end at its places."""
    known = Published(claims, facts)

    def build(record: Record, identity: str) -> Edge | None:
        from_id, to_id = record.text("from"), record.text("to")
        line = _line(record, lines[record.record]) if record.record in lines else ()
        before = record.faults_so_far
        _check_ends(record, line, (from_id, to_id), places)
        sound = record.faults_so_far == before
        gauge = record.raw("gauge_mm")
        if gauge is not None and gauge not in _GAUGES_MM:
            record.fault("gauge_mm", "not_a_choice", gauge, _GAUGES)
            gauge = None
        length, reasoned = _length(record, known)
        if length is not None and sound:
            before = record.faults_so_far
            _check_length(record, length, line, reasoned=reasoned)
            ends = (places.get(from_id), places.get(to_id))
            if ends[0] and ends[1] and record.faults_so_far == before:
                _check_between_places(record, length, (ends[0], ends[1]), reasoned=reasoned)
        return Edge(
            id=identity,
            from_id=from_id,
            to_id=to_id,
            mode=record.choice("mode", Mode),
            countries=_countries(record),
            gauge_mm=cast("int | None", gauge),
            line=line,
            track_km=length,
            drawn_error_km=record.optional_number("drawn_error_km", low=0, high=1000),
            schematic=record.flag("schematic") if record.has("schematic") else False,
            drawn=_drawn(record, known),
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
