"""What has become of services, routes and borders: ``states.toml``, which a pack may do without."""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from explorer.model.claims import Fact
from explorer.model.corridor import Corridor
from explorer.model.network import Mode
from explorer.model.quantity import Assumed, Moment
from explorer.model.states import KnownState, StateKind
from explorer.storage.fields import Record, by_id

FILE = "states.toml"

# Stands in for a date that cannot be read; a pack with that fault is never used.
_NO_DATE = Moment("2000", (Assumed({"en": "stand-in"}),))


def _moment(record: Record, field: str, corridor: Corridor) -> Moment:
    """Return the date of the fact that a field names: no state without date and evidence."""
    identity = record.text(field, expected="the id of a fact that is a date")
    fact: Fact | None = corridor.facts.get(identity)
    if fact is not None and isinstance(fact.value, Moment):
        return fact.value
    if fact is not None:
        record.fault(field, "wrong_type", identity, "the id of a fact that is a date")
    elif identity:
        record.fault(field, "unknown_id", identity, "facts.toml")
    return _NO_DATE


def _subject(record: Record, corridor: Corridor) -> str:
    known: dict[str, Collection[str]] = {
        "service": corridor.timing.services,
        "route": corridor.routes,
        "place": corridor.places,
    }
    named = [field for field in known if record.has(field)]
    if len(named) != 1:
        record.fault("service", "missing_field", expected="one of service, route, place")
        return ""
    identity = record.text(named[0])
    if identity not in known[named[0]]:
        record.fault(named[0], "unknown_id", identity, "this corridor")
    return identity


def with_states(corridor: Corridor, file: Record) -> Corridor:
    """Return the corridor with what ``states.toml`` says about how its parts stand."""
    file.only("state")

    def build(record: Record, identity: str) -> KnownState:
        record.only("id", "service", "route", "place", "state", "since", "as_of", "mode", "note")
        since = _moment(record, "since", corridor)
        as_of = _moment(record, "as_of", corridor) if record.has("as_of") else None
        if as_of is not None and as_of.date < since.date:
            record.fault("as_of", "out_of_range", as_of.date, f"a date from {since.date} on")
        return KnownState(
            id=identity,
            subject_id=_subject(record, corridor),
            kind=record.choice("state", StateKind),
            since=since,
            as_of=as_of,
            mode=record.choice("mode", Mode) if record.has("mode") else None,
            note=record.optional_texts("note"),
        )

    return replace(corridor, states=by_id(file.records("state"), build))
