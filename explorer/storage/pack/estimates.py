"""The estimates of a pack's ``services.toml``: three values each, every one with its evidence."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.model.claims import Fact
from explorer.model.network import Edge
from explorer.model.quantity import Assumed, Computed, Evidence, Method, Quantity
from explorer.model.services import RANGES, UNITS, Estimate, EstimateKind
from explorer.storage.fields import Record, by_id

_TO_UNIT = {
    ("min", "h"): 1 / 60,
    ("days", "h"): 24.0,
    ("h", "h"): 1.0,
    ("km/h", "km/h"): 1.0,
    ("km/day", "km/h"): 1 / 24,
    ("km", "km"): 1.0,
}
_EVIDENCE = "fact, speed or assumed"

Known = Mapping[str, Estimate | None]
"""The estimates by id; ``None`` for one that was refused, so that nothing more is said of it."""


def _fact(
    record: Record, field: str, fact_id: str, unit: str, facts: Mapping[str, Fact]
) -> Quantity | None:
    """Return a published figure in ``unit``; one that is none, or of another kind, is a fault."""
    fact = facts.get(fact_id)
    if fact is None:
        record.fault(field, "unknown_id", fact_id, "facts.toml")
        return None
    value = fact.value
    factor = _TO_UNIT.get((value.unit, unit)) if isinstance(value, Quantity) else None
    if not isinstance(value, Quantity) or factor is None:
        record.fault(
            field, "wrong_type", fact_id, f"the id of a figure that can be given in {unit}"
        )
        return None
    if not value.middle:
        record.fault(field, "no_middle", fact_id)
    return Quantity(value.value * factor, unit, value.evidence)


def _track_km(
    record: Record, field: str, ids: tuple[str, ...], edges: Mapping[str, Edge]
) -> float | None:
    km = 0.0
    for edge_id in ids:
        edge = edges.get(edge_id)
        if edge is None or edge.track_km is None:
            record.fault(field, "unknown_id", edge_id, "network.geojson, with a length")
            return None
        km += edge.track_km.value
    return km


def _speed(
    record: Record, where: str, facts: Mapping[str, Fact], edges: Mapping[str, Edge]
) -> tuple[float, list[Evidence]] | None:
    """Return km/h from a published time and either edges of the network or a published length."""
    before = record.faults_so_far
    speed = record.table("speed")
    speed.only("time", "edges", "length")
    field = f"{where}.speed"
    hours = _fact(record, f"{field}.time", speed.text("time"), "h", facts)
    inputs: tuple[str, ...]
    length: Quantity | None = None
    if speed.has("length"):
        length = _fact(record, f"{field}.length", speed.text("length"), "km", facts)
        km, inputs = (length.value if length else None), (speed.text("length"),)
    else:
        inputs = speed.strings("edges")
        km = _track_km(record, f"{field}.edges", inputs, edges)
    if hours is None or not km or record.faults_so_far > before:
        return None
    if hours.value <= 0:
        record.fault(f"{field}.time", "out_of_range", hours.value, "a time above 0")
        return None
    evidence: list[Evidence] = [
        Computed(Method.SPEED, (*inputs, speed.text("time"))),
        *hours.evidence,
        *(length.evidence if length else ()),
    ]
    return km / hours.value, evidence


def _stated(
    bound: Record,
    field: str,
    kind: EstimateKind,
    facts: Mapping[str, Fact],
    edges: Mapping[str, Edge],
) -> tuple[float, list[Evidence]] | None:
    """Return a bound's value and what it rests on; our own number names what it follows from."""
    if bound.has("fact") or bound.has("speed"):
        if bound.has("value"):
            bound.fault(f"{field}.value", "unknown_field", expected="fact or speed alone")
        if bound.has("speed"):
            return _speed(bound, field, facts, edges)
        found = _fact(bound, f"{field}.fact", bound.text("fact"), UNITS[kind], facts)
        return None if found is None else (found.value, list(found.evidence))
    evidence: list[Evidence] = []
    for fact_id in bound.strings("rests_on", required=False):
        fact = facts.get(fact_id)
        if fact is None or fact.value is None:
            bound.fault(f"{field}.rests_on", "unknown_id", fact_id, "facts.toml, with a figure")
        else:
            evidence += fact.value.evidence
    if evidence and not bound.has("assumed"):
        bound.fault(f"{field}.assumed", "missing_field", expected="how it follows from the facts")
    return bound.number("value", unit=UNITS[kind]), evidence


def _bound(
    record: Record,
    field: str,
    kind: EstimateKind,
    facts: Mapping[str, Fact],
    edges: Mapping[str, Edge],
) -> Quantity | None:
    before = record.faults_so_far
    bound = record.table(field)
    if record.faults_so_far > before:
        return None
    bound.only("value", "assumed", "fact", "speed", "rests_on")
    stated = _stated(bound, field, kind, facts, edges)
    if stated is None or record.faults_so_far > before:
        return None
    value, evidence = stated
    reason = bound.optional_texts("assumed")
    if reason:
        evidence = [*evidence, Assumed(reason)]
    if not evidence:
        record.fault(field, "no_evidence", expected=_EVIDENCE)
    low, high = RANGES[kind]
    if not low <= value <= high:
        expected = f"a number from {low:g} to {high:g} {UNITS[kind]}"
        record.fault(field, "out_of_range", f"{value:g}", expected)
    if record.faults_so_far > before:
        return None
    return Quantity(value, UNITS[kind], tuple(evidence))


def read_estimates(
    file: Record, facts: Mapping[str, Fact], edges: Mapping[str, Edge]
) -> dict[str, Estimate | None]:
    """Read the ``[[estimate]]`` tables; one with a fault is ``None``."""

    def build(record: Record, identity: str) -> Estimate | None:
        record.only("id", "kind", "titles", "low", "likely", "high")
        kind = record.choice("kind", EstimateKind)
        titles = record.texts("titles")
        bounds = [_bound(record, f, kind, facts, edges) for f in ("low", "likely", "high")]
        low, likely, high = bounds
        if low is None or likely is None or high is None:
            return None
        if not low.value <= likely.value <= high.value:
            found = f"{low.value:g}, {likely.value:g}, {high.value:g}"
            record.fault("low, likely, high", "not_in_order", found)
            return None
        return Estimate(identity, kind, titles, low, likely, high)

    records = file.records("estimate")
    found = by_id(records, build)
    return dict.fromkeys(str(r.raw("id")) for r in records if r.has("id")) | found
