"""The published times of a pack's ``services.toml``, and how far they usually lie off."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from explorer.analysis.travel_time.journeys import places_of, serves
from explorer.model.claims import Direction, Fact
from explorer.model.corridor import Corridor
from explorer.model.quantity import Assumed, Qualifier, Quantity
from explorer.model.routes import Service
from explorer.model.services import (
    Line,
    PublishedTime,
    Role,
    TimedService,
)
from explorer.storage.fields import Record, by_id
from explorer.storage.pack.estimates import Known as Estimates
from explorer.storage.pack.roles import Resting, check_limit, check_role, resting

FILE = "services.toml"


class _Known(Struct, frozen=True):
    corridor: Corridor
    services: Mapping[str, TimedService]
    lines: Mapping[str, Line]
    resting: Resting

    @property
    def facts(self) -> Mapping[str, Fact]:
        """The facts of the pack."""
        return self.corridor.facts


def _check_fact(record: Record, fact_id: str, known: _Known) -> None:
    fact = known.facts.get(fact_id)
    if fact is None:
        record.fault("fact", "unknown_id", fact_id, "facts.toml")
    elif not isinstance(fact.value, Quantity) or fact.value.unit not in {"h", "days"}:
        record.fault("fact", "wrong_type", fact_id, "the id of a figure in h, days")
    elif not fact.value.middle:
        record.fault("fact", "no_middle", fact_id)


def _says_direction(fact: Fact | None) -> bool:
    """Tell whether the figure's source says for which direction it holds."""
    silent = {None, Direction.NOT_RECORDED, Direction.BOTH_TOGETHER}
    return fact is None or fact.direction not in silent


def _check_ends(record: Record, item: PublishedTime, known: _Known) -> None:
    """Refuse a time between places that its service does not run between."""
    ends = item.from_id, item.to_id
    if any(place_id not in known.corridor.places for place_id in ends):
        return
    for field, service_id in (("service", item.service_id), ("against", item.against_id)):
        service = known.services.get(service_id or "")
        if service is None or not service.uses or serves(service, *ends, known.corridor):
            continue
        stops = places_of(service, known.corridor)
        expected = f"{stops[0]} – {stops[-1]}, {service.directions.value}"
        record.fault(field, "longer_than_service", f"{ends[0]} → {ends[1]}", expected)


def _check_timetable(record: Record, item: PublishedTime, known: _Known) -> None:
    """Refuse a timetable of two services, of no direction, or that is but roughly known."""
    fact = known.facts.get(item.fact_id)
    if item.against_id is not None or item.role is Role.UNLIKE:
        record.fault("timetable", "not_a_timetable", item.fact_id)
    elif fact is not None and isinstance(fact.value, Quantity):
        rough = fact.value.qualifier is not Qualifier.EXACT
        if rough or fact.value.unit != "h" or item.from_departure:
            record.fault("timetable", "not_a_timetable", item.fact_id)
    if not item.has_direction:
        record.fault("direction", "direction_unsaid", item.fact_id)


def _check_together(file: Record, times: Mapping[str, PublishedTime]) -> None:
    """Refuse two timetables of one train, and one figure for both ways without saying so."""
    tables: dict[tuple[str, str, str], str] = {}
    ways: dict[tuple[str, str], PublishedTime] = {}
    for item in times.values():
        record = file.named({}, item.id)
        if item.timetable:
            key = item.service_id, item.from_id, item.to_id
            other = tables.setdefault(key, item.id)
            if other != item.id:
                record.fault("timetable", "two_timetables", other)
        first = ways.setdefault((item.fact_id, item.service_id), item)
        turned = (first.from_id, first.to_id) == (item.to_id, item.from_id)
        if turned and (first.has_direction or item.has_direction):
            record.fault("direction", "direction_unsaid", item.fact_id)


def read_published(
    file: Record,
    corridor: Corridor,
    services: Mapping[str, TimedService],
    lines: Mapping[str, Line],
    estimates: Estimates,
) -> dict[str, PublishedTime]:
    """Read the ``[[published]]`` tables."""
    known = _Known(corridor, services, lines, resting(corridor.facts, estimates))

    def build(record: Record, identity: str) -> PublishedTime:
        item = _published(record, identity, known)
        check_role(record, item, known.resting)
        check_limit(record, item, known.facts.get(item.fact_id))
        _check_ends(record, item, known)
        if item.timetable:
            _check_timetable(record, item, known)
        return item

    found = by_id(file.records("published"), build)
    _check_together(file, found)
    return found


def _published(record: Record, identity: str, known: _Known) -> PublishedTime:
    record.only(
        *("id", "fact", "service", "against", "from", "to", "role", "sets", "note"),
        *("line", "kin", "timetable", "from_departure", "direction"),
    )
    fact_id = record.text("fact")
    _check_fact(record, fact_id, known)
    service_id, against_id = record.text("service"), record.text("against", default="")
    for name, service in (("service", service_id), ("against", against_id)):
        if service and service not in known.services:
            record.fault(name, "unknown_id", service, f"the services of {FILE}")
    from_id, to_id = record.text("from"), record.text("to")
    for name, place_id in (("from", from_id), ("to", to_id)):
        if place_id not in known.corridor.places:
            record.fault(name, "unknown_id", place_id, "places.toml")
    line_id = record.text("line", default="")
    if line_id and line_id not in known.lines:
        record.fault("line", "unknown_id", line_id, f"the lines of {FILE}")
    kin_ids = record.strings("kin", required=False)
    for kin_id in kin_ids:
        if kin_id not in known.facts:
            record.fault("kin", "unknown_id", kin_id, "facts.toml")
    direction = record.text("direction", default="published")
    if direction not in {"published", "not published"}:
        record.fault("direction", "not_a_choice", direction, "published, not published")
    return PublishedTime(
        id=identity,
        fact_id=fact_id,
        service_id=service_id,
        against_id=against_id or None,
        from_id=from_id,
        to_id=to_id,
        role=record.choice("role", Role),
        sets=record.strings("sets", required=False),
        note=record.optional_texts("note"),
        line_id=line_id,
        kin_ids=kin_ids,
        timetable=record.has("timetable") and record.flag("timetable"),
        from_departure=record.has("from_departure") and record.flag("from_departure"),
        has_direction=direction == "published" and _says_direction(known.facts.get(fact_id)),
    )


def read_spreads(file: Record) -> dict[Service, Quantity]:
    """Read the ``[[spread]]`` tables: how far published times usually lie beside the model."""
    found: dict[Service, Quantity] = {}
    for record in file.records("spread"):
        record.only("service", "hours", "assumed")
        before = record.faults_so_far
        service = record.choice("service", Service)
        hours = record.number("hours", low=0.1, high=100.0, unit="h")
        reason = record.optional_texts("assumed")
        if not reason:
            record.fault("hours", "no_evidence", expected="assumed")
        if reason and record.faults_so_far == before:
            found[service] = Quantity(hours, "h", (Assumed(reason),))
    return found
