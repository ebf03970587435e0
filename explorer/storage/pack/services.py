"""The travel times of a pack, ``services.toml``: services, borders, time zones, published times."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from explorer.analysis.time_zones import ZoneInfo
from explorer.analysis.travel_time.journeys import speed_key, speed_keys
from explorer.model.corridor import Corridor
from explorer.model.network import Edge
from explorer.model.routes import EdgeUse, Service
from explorer.model.services import (
    Crossing,
    Directions,
    EstimateKind,
    GaugeOperation,
    Line,
    Procedure,
    TimedService,
    Timing,
    Transfer,
)
from explorer.storage.fields import Record, by_id
from explorer.storage.pack.estimates import Known, read_estimates
from explorer.storage.pack.published import read_published, read_spreads
from explorer.storage.pack.transfers import (
    check_changes,
    read_transfers,
    service_kinds,
    transfer_ids,
)

FILE = "services.toml"


def _estimate(record: Record, field: str, identity: str, kind: EstimateKind, known: Known) -> str:
    """Check that an estimate exists and is of the right kind; return its id either way."""
    found = known.get(identity)
    if identity not in known:
        record.fault(field, "unknown_id", identity, f"the estimates of {FILE}")
    elif found is not None and found.kind is not kind:
        record.fault(field, "wrong_type", identity, f"an estimate of {kind}")
    return identity


def _procedure(record: Record, field: str, known: Known) -> Procedure:
    table = record.table(field)
    table.only("exit", "entry", "gauge", "gauges")
    checks: list[str | None] = []
    for name in ("exit", "entry"):
        identity = table.text(name, default="")
        checks.append(identity or None)
        if identity:
            _estimate(record, f"{field}.{name}", identity, EstimateKind.CHECKS, known)
    gauges: dict[GaugeOperation, str] = {}
    for item in table.records("gauges"):
        item.only("operation", "estimate")
        where = f"{field}.gauges"
        identity = item.text("estimate")
        _estimate(record, where, identity, EstimateKind.GAUGE, known)
        gauges[item.choice("operation", GaugeOperation)] = identity
    gauge = table.choice("gauge", GaugeOperation) if table.has("gauge") else None
    if gauge is not None and gauge not in gauges:
        expected = ", ".join(gauges) or "an operation with its estimate in gauges"
        record.fault(f"{field}.gauge", "not_a_choice", gauge, expected)
    return Procedure(checks[0], checks[1], gauge, gauges)


def _crossings(file: Record, edges: Mapping[str, Edge], known: Known) -> dict[str, Crossing]:
    def build(record: Record, identity: str) -> Crossing:
        record.only(
            *("id", "edge", "services", "speed", "border_km", "gauge_at", "forward", "backward")
        )
        edge_id = record.text("edge")
        edge = edges.get(edge_id)
        if edge is None:
            record.fault("edge", "unknown_id", edge_id, "network.geojson")
        longest = edge.track_km.value if edge and edge.track_km else 40_000.0
        gauge_at = record.text("gauge_at", default="end")
        if gauge_at not in {"beginning", "end"}:
            record.fault("gauge_at", "not_a_choice", gauge_at, "beginning, end")
        return Crossing(
            id=identity,
            edge_id=edge_id,
            services=service_kinds(record),
            speed_id=_estimate(record, "speed", record.text("speed"), EstimateKind.SPEED, known),
            border_km=record.optional_number("border_km", low=0, high=longest),
            gauge_at_end=gauge_at == "end",
            forward=_procedure(record, "forward", known),
            backward=_procedure(record, "backward", known),
        )

    return by_id(file.records("crossing"), build)


def _lines(file: Record, edges: Mapping[str, Edge]) -> dict[str, Line]:
    def build(record: Record, identity: str) -> Line:
        record.only("id", "titles", "edges")
        edge_ids = record.strings("edges")
        for edge_id in edge_ids:
            if edge_id not in edges:
                record.fault("edges", "unknown_id", edge_id, "network.geojson")
        return Line(identity, record.texts("titles"), edge_ids)

    return by_id(file.records("line"), build)


def _by_place(record: Record, field: str, kind: EstimateKind, known: Known) -> dict[str, str]:
    if not record.has(field):
        return {}
    table = record.table(field)
    return {
        where: _estimate(record, f"{field}.{where}", table.text(where), kind, known)
        for where in table.names
    }


def _uses(record: Record, corridor: Corridor) -> tuple[EdgeUse, ...]:
    """Return the edges of the service's route, or of its own list, oriented from ``from``."""
    route_id = record.text("route", default="")
    if route_id:
        route = corridor.routes.get(route_id)
        if route is None:
            record.fault("route", "unknown_id", route_id, "routes.toml")
            return ()
        return tuple(u for s in route.segment_ids for u in corridor.segments[s].edges)
    at = record.text("from", expected="the place where the list of edges begins")
    uses: list[EdgeUse] = []
    for edge_id in record.strings("edges"):
        edge = corridor.edges.get(edge_id)
        if edge is None:
            record.fault("edges", "unknown_id", edge_id, "network.geojson")
            return ()
        if at not in {edge.from_id, edge.to_id}:
            record.fault("edges", "broken_chain", edge_id, at)
            return ()
        uses.append(EdgeUse(edge_id, edge.from_id == at))
        at = edge.to_id if edge.from_id == at else edge.from_id
    if not uses:
        record.fault("edges", "missing_field", expected="a route, or at least one edge")
    return tuple(uses)


def _services(  # noqa: PLR0917 - a service ties all of these together
    file: Record,
    corridor: Corridor,
    known: Known,
    crossings: Mapping[str, Crossing],
    lines: Mapping[str, Line],
    transfers: Mapping[str, Transfer],
) -> dict[str, TimedService]:
    def check(record: Record, service: TimedService) -> None:
        """Every edge needs a speed, or a border procedure that has one."""
        for use in service.uses:
            edge = corridor.edges[use.edge_id]
            keys = speed_keys(edge)
            key = speed_key(service, edge, lines)
            if len(keys) == 1 and key not in service.speeds:
                record.fault("speeds", "missing_field", expected=f"a speed for {key}")
            crossed = any(
                c.edge_id == edge.id and service.service in c.services for c in crossings.values()
            )
            if len(keys) > 1 and not crossed:
                expected = f"a crossing of {service.service} on {edge.id}"
                record.fault("crossings", "missing_field", expected=expected)
        check_changes(record, service, corridor, transfers)

    def build(record: Record, identity: str) -> TimedService:
        record.only(
            *("id", "titles", "service", "route", "from", "edges", "directions", "runs_from"),
            *("runs_until", "speeds", "stops", "waiting", "crossings", "transfers", "note"),
        )
        waiting = record.text("waiting", default="")
        if waiting:
            _estimate(record, "waiting", waiting, EstimateKind.WAITING, known)
        crossing_ids = record.strings("crossings", required=False)
        for crossing_id in crossing_ids:
            if crossing_id not in crossings:
                record.fault("crossings", "unknown_id", crossing_id, f"the crossings of {FILE}")
        service = TimedService(
            id=identity,
            titles=record.texts("titles"),
            service=record.choice("service", Service),
            route_id=record.text("route", default="") or None,
            uses=_uses(record, corridor),
            directions=record.choice("directions", Directions, default=Directions.BOTH),
            runs_from=record.date("runs_from", default=""),
            runs_until=record.date("runs_until", default=""),
            speeds=_by_place(record, "speeds", EstimateKind.SPEED, known),
            stops=_by_place(record, "stops", EstimateKind.STOPS, known),
            waiting_id=waiting or None,
            crossing_ids=crossing_ids,
            note=record.optional_texts("note"),
            transfer_ids=transfer_ids(record, transfers),
        )
        if service.runs_from and service.runs_until and service.runs_until < service.runs_from:
            record.fault("runs_until", "out_of_range", service.runs_until, service.runs_from)
        check(record, service)
        return service

    return by_id(file.records("service"), build)


def _zones(file: Record, field: str, places: Mapping[str, object] | None) -> dict[str, str]:
    if not file.has("zones"):
        return {}
    zones = file.table("zones")
    zones.only("countries", "places")
    table = zones.table(field)
    found: dict[str, str] = {}
    for name in table.names:
        zone = table.text(name)
        if places is not None and name not in places:
            file.fault(f"zones.{field}", "unknown_id", name, "places.toml")
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError, OSError):  # OSError: a folder of the database
            file.fault(f"zones.{field}.{name}", "not_a_zone", zone)
        found[name] = zone
    return found


def with_timing(corridor: Corridor, file: Record) -> Corridor:
    """Return the corridor with what ``services.toml`` says about its travel times."""
    file.only(
        *("estimate", "line", "crossing", "transfer", "service", "spread", "published", "zones")
    )
    known = read_estimates(file, corridor.facts, corridor.edges)
    estimates = {i: e for i, e in known.items() if e is not None}
    lines = _lines(file, corridor.edges)
    crossings = _crossings(file, corridor.edges, known)
    transfers = read_transfers(file, corridor.places, known)
    services = _services(file, corridor, known, crossings, lines, transfers)
    timing = Timing(
        estimates=estimates,
        crossings=crossings,
        transfers=transfers,
        services=services,
        published=read_published(file, corridor, services, lines, known),
        lines=lines,
        spreads=read_spreads(file),
        zone_by_place=_zones(file, "places", corridor.places),
        zone_by_country=_zones(file, "countries", None),
    )
    return replace(corridor, timing=timing)
