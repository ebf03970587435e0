"""What a published time is to the estimates: a test of them, or what one of them rests on.

A figure's kin are those of the same source, which `derived_from` of facts.toml tells, and those of
the same train that the published time names itself. An estimate that rests on kin is no blinder
than one that rests on the figure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from explorer.model.claims import Fact
from explorer.model.quantity import Qualifier, Quantity, Reference
from explorer.model.services import PublishedTime, Role
from explorer.storage.fields import Record
from explorer.storage.pack.estimates import Known

YOUNGER = frozenset(
    ("tests_its_source", "limit_tested", "sets_more", "shorter_than_places", "odd_id"),
)
"""Faults that earlier versions did not know: their corridors open as they always did."""
_BOUNDS = ("low", "likely", "high")


def source_of(fact_id: str, facts: Mapping[str, Fact]) -> str:
    """Return the fact that a figure was read from in the end: itself, where it names no other."""
    seen = {fact_id}
    while (fact := facts.get(fact_id)) is not None and fact.derived_from:
        if fact.derived_from in seen:  # a ring: any of it will do, if it is always the same
            return min(seen)
        fact_id = fact.derived_from
        seen.add(fact_id)
    return fact_id


class Resting(Struct, frozen=True):
    """Which estimates rest on which facts, by bound; ``some_refused`` where not all are known."""

    facts: Mapping[str, Fact]
    by_fact: Mapping[str, Mapping[str, tuple[str, ...]]]
    some_refused: bool

    def on(self, fact_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Return the estimates that rest on one of these facts, with the bounds that do."""
        found: dict[str, tuple[str, ...]] = {}
        for fact_id in fact_ids:
            for estimate_id, bounds in self.by_fact.get(fact_id, {}).items():
                before = found.get(estimate_id, ())
                found[estimate_id] = tuple(b for b in _BOUNDS if b in {*before, *bounds})
        return found

    def with_source(self, fact_ids: Iterable[str]) -> set[str]:
        """Return these facts and all others that were read from the same source."""
        sources = {source_of(fact_id, self.facts) for fact_id in fact_ids}
        return {i for i in self.by_fact if source_of(i, self.facts) in sources}


def resting(facts: Mapping[str, Fact], estimates: Known) -> Resting:
    """Return what rests on each fact, directly or through a speed worked out from it."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for estimate in (e for e in estimates.values() if e is not None):
        for name in _BOUNDS:
            for item in getattr(estimate, name).evidence:
                if isinstance(item, Reference):
                    bounds = found.setdefault(item.fact_id, {})
                    bounds[estimate.id] = (*bounds.get(estimate.id, ()), name)
    return Resting(facts, found, any(e is None for e in estimates.values()))


_LIMITS = (Qualifier.UP_TO, Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.LESS_THAN)


def check_limit(record: Record, item: PublishedTime, fact: Fact | None) -> None:
    """Refuse a limit as a test: how far the model lies off "less than 6 days" nobody can tell."""
    value = fact.value if fact is not None else None
    if item.role is Role.TEST and isinstance(value, Quantity) and value.qualifier in _LIMITS:
        record.fault("role", "limit_tested", f"{value.qualifier} {value.value:g} {value.unit}")


def _named(found: Mapping[str, tuple[str, ...]]) -> str:
    return ", ".join(f"{identity} ({', '.join(b)})" for identity, b in sorted(found.items()))


def check_role(record: Record, item: PublishedTime, known: Resting) -> None:
    """Refuse a test that an estimate rests on, and one whose `sets` is not what it sets."""
    own = {item.fact_id, *item.kin_ids}
    if item.role is Role.UNLIKE:
        # another figure of its source may be of the very train that can be compared
        found = known.on(own)
        if item.note is None:
            record.fault("note", "missing_field", expected="why it cannot be compared")
    else:
        found = known.on(known.with_source(own))
    if item.role is not Role.USED:
        if found:
            problem = "tests_itself" if known.on(own) else "tests_its_source"
            record.fault("role", problem, item.fact_id, _named(found))
    elif not known.some_refused:
        for estimate_id in item.sets:
            if estimate_id not in found:
                record.fault("sets", "sets_nothing", estimate_id, item.fact_id)
        missing = {i: b for i, b in found.items() if i not in item.sets}
        if missing or not found:
            record.fault("sets", "sets_more", item.fact_id, _named(missing) or "an estimate")
