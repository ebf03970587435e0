"""Where services change their mode, ``[[transfer]]`` in a pack's ``services.toml``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from explorer.analysis.travel_time.journeys import Leg, transfer_of
from explorer.model.corridor import Corridor
from explorer.model.network import Mode
from explorer.model.places import Place
from explorer.model.routes import Service
from explorer.model.services import Directions, EstimateKind, TimedService, Transfer
from explorer.storage.fields import Record, by_id
from explorer.storage.pack.estimates import Known

FILE = "services.toml"
_KINDS = (EstimateKind.TRANSFER, EstimateKind.WAITING, EstimateKind.CHECKS, EstimateKind.GAUGE)


def service_kinds(record: Record) -> tuple[Service, ...]:
    """Return the kinds of service that a procedure holds for."""
    found: list[Service] = []
    for name in record.strings("services"):
        if name in {s.value for s in Service}:
            found.append(Service(name))
        else:
            record.fault("services", "not_a_choice", name, ", ".join(Service))
    return tuple(found)


def read_transfers(file: Record, places: Mapping[str, Place], known: Known) -> dict[str, Transfer]:
    """Read the ``[[transfer]]`` tables."""

    def build(record: Record, identity: str) -> Transfer:
        record.only("id", "at", "from", "to", "services", "parts")
        place_id = record.text("at")
        if place_id not in places:
            record.fault("at", "unknown_id", place_id, "places.toml")
        modes = record.choice("from", Mode), record.choice("to", Mode)
        parts = record.strings("parts")
        if not parts:
            record.fault("parts", "missing_field", expected=f"at least one estimate of {FILE}")
        for part in parts:
            if part not in known:
                record.fault("parts", "unknown_id", part, f"the estimates of {FILE}")
            elif (found := known[part]) is not None and found.kind not in _KINDS:
                record.fault("parts", "wrong_type", part, f"an estimate of {', '.join(_KINDS)}")
        return Transfer(identity, place_id, *modes, service_kinds(record), parts)

    return by_id(file.records("transfer"), build)


def transfer_ids(record: Record, transfers: Mapping[str, Transfer]) -> tuple[str, ...]:
    """Return the transfers that a service names as its own."""
    chosen = record.strings("transfers", required=False)
    for identity in chosen:
        if identity not in transfers:
            record.fault("transfers", "unknown_id", identity, f"the transfers of {FILE}")
    return chosen


def _changes(service: TimedService, corridor: Corridor) -> Iterator[tuple[Leg, Leg]]:
    """Return the pairs of legs between which the mode changes, for each way the service runs."""
    legs = [Leg(corridor.edges[u.edge_id], u.forward) for u in service.uses]
    back = [Leg(leg.edge, not leg.forward) for leg in reversed(legs)]
    ways = {Directions.FORWARD: [legs], Directions.BACKWARD: [back]}
    for way in ways.get(service.directions, [legs, back]):
        yield from (p for p in pairwise(way) if p[0].edge.mode is not p[1].edge.mode)


def check_changes(
    record: Record, service: TimedService, corridor: Corridor, transfers: Mapping[str, Transfer]
) -> None:
    """Every change of mode needs a transfer at its place, in that order of modes."""
    for before, after in _changes(service, corridor):
        if transfer_of(service, before, after, tuple(transfers.values())) is None:
            modes = f"{before.edge.mode} → {after.edge.mode}"
            expected = f"a transfer of {service.service} at {after.start_id}, {modes}"
            record.fault("transfers", "missing_field", expected=expected)
