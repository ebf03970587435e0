"""The geographic half of a pack: places, segments and routes; format.network reads the lines."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from explorer.model.claims import Claim, Fact
from explorer.model.countries import is_country
from explorer.model.network import Edge, Mode
from explorer.model.passages import Passage
from explorer.model.places import Place, PlaceKind
from explorer.model.quantity import Quantity
from explorer.model.route_styles import PLAIN, STYLE_NAMES
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
from explorer.storage.format.network import NO_POSITION

_PUBLISHED_UNITS = ("km", "h", "days")
Extent = tuple[float, float, float, float]  # west, south, east, north in degrees


def _inside(extent: Extent, lon_deg: float, lat_deg: float) -> bool:
    west, south, east, north = extent
    if west > east:  # over 180 degrees
        return (lon_deg >= west or lon_deg <= east) and south <= lat_deg <= north
    return west <= lon_deg <= east and south <= lat_deg <= north


def _extent(head: Record) -> Extent:
    if not head.has("extent"):
        return (-180.0, -90.0, 180.0, 90.0)
    table = head.table("extent")
    south, north = (table.number(f"{side}_deg", low=-90, high=90) for side in ("south", "north"))
    if south > north:
        expected = f"a number from {south:g} to 90: north of the south"
        head.fault("extent.north_deg", "out_of_range", north, expected)
        south, north = -90.0, 90.0
    west, east = (table.number(f"{side}_deg", low=-180, high=180) for side in ("west", "east"))
    return west, south, east, north


def _position(record: Record, extent: Extent) -> tuple[float, float]:
    """Return (lon_deg, lat_deg); coordinates that only fit the other way round are a fault."""
    lon, lat = record.raw("lon_deg"), record.raw("lat_deg")
    if isinstance(lon, int | float) and isinstance(lat, int | float):
        lon, lat = as_float(lon), as_float(lat)
        swapped = _inside(extent, lat, lon)
        if swapped and not _inside(extent, lon, lat):
            expected = f"lat_deg = {lon}, lon_deg = {lat}"
            record.fault("lat_deg, lon_deg", "swapped_coordinates", f"{lat}, {lon}", expected)
            return NO_POSITION
    west, south, east, north = extent
    before = record.faults_so_far
    over_180 = west > east
    low, high = (-180.0, 180.0) if over_180 else (west, east)
    lon_deg = record.number("lon_deg", low=low, high=high, unit="degrees east")
    if over_180 and east < lon_deg < west:
        expected = f"a number from {west:g} to 180 or from -180 to {east:g} degrees east"
        record.fault("lon_deg", "out_of_range", lon_deg, expected)
    lat_deg = record.number("lat_deg", low=south, high=north, unit="degrees north")
    return (lon_deg, lat_deg) if record.faults_so_far == before else NO_POSITION


def _country(record: Record, kind: PlaceKind, at: tuple[float, float]) -> str:
    """Return a place's country as it is given, else as its position tells; a region may have none.

    A region's point is only a label, which proves nothing.
    """
    code = record.text("country", default="") if record.has("country") else ""
    if code and not is_country(code):
        record.fault("country", "not_a_country", code)
    if code or kind is PlaceKind.REGION or at == NO_POSITION:
        return code
    from explorer.storage.format.country_at import country_at  # noqa: PLC0415 - few places need it

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
    return tuple(links)


def read_segments(  # noqa: PLR0917 - a segment ties all of these together
    file: Record,
    places: Mapping[str, Place],
    edges: Mapping[str, Edge],
    passages: Mapping[str, Passage],
    claims: Mapping[str, Claim],
    facts: Mapping[str, Fact],
) -> dict[str, Segment]:
    """Read the segments of ``routes.toml``; each lies on a route or says that it stands alone.

    One that no passage speaks of is not in the texts, and needs no link.
    """
    reached = {i for route in file.records("route") for i in route.strings("segments")}

    def build(record: Record, identity: str) -> Segment:
        record.only("id", "from", "to", "edges", "claims", "facts", "passages", "alone", "note")
        if not (record.has("alone") and record.flag("alone")) and identity not in reached:
            record.fault("id", "unreachable")
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
            note=record.optional_texts("note"),
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


def _style(record: Record) -> str:
    name = record.text("style", expected=f"one of: {', '.join(STYLE_NAMES)}")
    if name and name != PLAIN and name not in STYLE_NAMES:
        record.fault("style", "not_a_choice", name, ", ".join(STYLE_NAMES))
        return PLAIN
    return name or PLAIN


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
            style=_style(record),
            segment_ids=tuple(known),
            published=_published(record, places, facts),
            via_id=via or None,
        )

    return by_id(file.records("route"), build)
