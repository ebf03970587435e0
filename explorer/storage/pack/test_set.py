"""The published times that may not be altered, ``test-set.toml``, and every change since."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.model.claims import Direction, Fact
from explorer.model.quantity import Qualifier, Quantity
from explorer.model.routes import Service
from explorer.model.services import (
    FrozenTime,
    ModelChange,
    PublishedTime,
    Role,
    Scores,
    Validation,
)
from explorer.storage.fields import Record, by_id

TEST_SET = "test-set.toml"
_TIMES = "the published times of services.toml"
_MOST_H = 2000.0


def _scores(record: Record, field: str) -> dict[Service, Scores]:
    """Return the scores by kind of service."""
    table = record.table(field)
    table.only(*(s.value for s in Service))
    found: dict[Service, Scores] = {}
    for name in table.names:
        item = table.table(name)
        item.only("crps_h", "interval_score_h", "coverage", "bias_h")
        if name in {s.value for s in Service}:
            found[Service(name)] = Scores(
                crps_h=item.number("crps_h", low=0.0),
                interval_score_h=item.number("interval_score_h", low=0.0),
                coverage=item.number("coverage", low=0.0, high=1.0),
                bias_h=item.number("bias_h", low=-_MOST_H, high=_MOST_H),
            )
    return found


def _now(item: PublishedTime, facts: Mapping[str, Fact]) -> dict[str, object]:
    """Return what services.toml and facts.toml say of a published time, by the names used here."""
    fact = facts.get(item.fact_id)
    value = fact.value if fact is not None else None
    figure = value if isinstance(value, Quantity) else None
    return {
        "fact": item.fact_id,
        "service": item.service_id,
        "against": item.against_id or "",
        "from": item.from_id,
        "to": item.to_id,
        "role": item.role,
        "value": None if figure is None else figure.value,
        "unit": "" if figure is None else figure.unit,
        "low": None if figure is None else figure.low,
        "high": None if figure is None else figure.high,
        "qualifier": Qualifier.EXACT if figure is None else figure.qualifier,
        "direction": None if fact is None else fact.direction,
    }


def _frozen(
    record: Record, identity: str, item: PublishedTime | None, facts: Mapping[str, Fact]
) -> FrozenTime:
    """Read what was frozen; each field that differs from what holds now is a fault of its own."""
    record.only(
        *("id", "fact", "service", "against", "from", "to", "role"),
        *("value", "unit", "low", "high", "qualifier", "direction"),
    )
    before = record.faults_so_far
    frozen = FrozenTime(
        id=identity,
        fact_id=record.text("fact"),
        service_id=record.text("service"),
        against_id=record.text("against", default=""),
        from_id=record.text("from"),
        to_id=record.text("to"),
        role=record.choice("role", Role),
        value=record.number("value"),
        unit=record.text("unit"),
        low=record.optional_number("low"),
        high=record.optional_number("high"),
        qualifier=record.choice("qualifier", Qualifier, default=Qualifier.EXACT),
        direction=record.choice("direction", Direction),
    )
    if item is None:
        record.fault("id", "unknown_id", identity, _TIMES)
    elif record.faults_so_far == before:
        then = (
            *(frozen.fact_id, frozen.service_id, frozen.against_id, frozen.from_id, frozen.to_id),
            *(frozen.role, frozen.value, frozen.unit, frozen.low, frozen.high),
            *(frozen.qualifier, frozen.direction),
        )
        for (field, now), was in zip(_now(item, facts).items(), then, strict=True):
            if now != was:
                record.fault(field, "not_as_frozen", now, str(was))
    return frozen


def read_test_set(
    file: Record, published: Mapping[str, PublishedTime], facts: Mapping[str, Fact]
) -> Validation:
    """Read ``test-set.toml``; a published time that differs from what was frozen is a fault."""
    file.only("frozen", "time", "change")
    changes: list[ModelChange] = []
    for record in file.records("change"):
        record.only("date", "what", "before", "after")
        changes.append(
            ModelChange(
                date=record.date("date"),
                what=record.texts("what"),
                before=_scores(record, "before"),
                after=_scores(record, "after"),
            )
        )
    times = by_id(file.records("time"), lambda r, i: _frozen(r, i, published.get(i), facts))
    for item in published.values():
        if item.role is Role.TEST and item.id not in times:
            file.fault(f"time {item.id}", "missing_field", expected="every test is frozen")
    return Validation(file.date("frozen"), tuple(times.values()), tuple(changes))
