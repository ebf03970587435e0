"""The dated events of a pack, whose dates are those of its facts and claims."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from explorer.model.claims import Claim, Fact
from explorer.model.events import Event, EventKind
from explorer.model.quantity import Assumed, Moment
from explorer.storage.fields import Record, by_id

# Stands in for a date that cannot be read; a pack with that fault is never used.
_NO_DATE = Moment("2000", (Assumed({"en": "stand-in"}),))


def _moment(record: Record, facts: Mapping[str, Fact], claims: Mapping[str, Claim]) -> Moment:
    """Return the date of the fact or claim that an event names: no date without evidence."""
    for field, known, file in (("fact", facts, "facts.toml"), ("claim", claims, "claims.toml")):
        if not record.has(field):
            continue
        identity = record.text(field)
        if identity not in known:
            record.fault(field, "unknown_id", identity, file)
            break
        value = known[identity].value
        if isinstance(value, Moment):
            return value
        record.fault(field, "wrong_type", identity, "the id of one that is a date")
        break
    else:
        record.fault("fact", "missing_field", expected="the fact or claim that gives the date")
    return _NO_DATE


def read_events(
    file: Record,
    facts: Mapping[str, Fact],
    claims: Mapping[str, Claim],
    *,
    passages: Collection[str],
    places: Collection[str],
    segments: Collection[str],
    routes: Collection[str],
) -> dict[str, Event]:
    """Read ``events.toml``; a pack without that file has no events."""

    def named(record: Record, field: str, *known: Collection[str]) -> tuple[str, ...]:
        ids = record.strings(field, required=False)
        for identity in ids:
            if not any(identity in each for each in known):
                record.fault(field, "unknown_id", identity, "this corridor")
        return ids

    def build(record: Record, identity: str) -> Event:
        record.only(
            *("id", "titles", "kind", "fact", "claim", "passages", "places", "opens", "improves"),
            "note",
        )
        return Event(
            id=identity,
            titles=record.texts("titles"),
            kind=record.choice("kind", EventKind),
            moment=_moment(record, facts, claims),
            passage_ids=named(record, "passages", passages),
            place_ids=named(record, "places", places),
            opens=named(record, "opens", routes, segments, places),
            improves=named(record, "improves", segments),
            note=record.optional_texts("note"),
        )

    return by_id(file.records("event"), build)
