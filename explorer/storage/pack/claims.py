"""The claims of a pack: what the sources give, and what to hold against it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from msgspec import Struct

from explorer.model.claims import (
    Check,
    Claim,
    DayPart,
    Fact,
    Rule,
    Scope,
    Weekday,
    Wordings,
)
from explorer.model.passages import Passage
from explorer.model.quantity import Assumed, Designation, FromPassage, Moment, Quantity, Value
from explorer.storage.fields import Record, by_id, zone
from explorer.storage.pack.evidence import read_quantity

# What each rule needs to be given; every list of ids is named after the file's own field.
_NEEDED: dict[Rule, tuple[str, ...]] = {
    Rule.FIGURE: (),  # facts or segments
    Rule.INTERVAL: ("facts",),
    Rule.WEEKDAY: ("facts", "weekday"),
    Rule.CONVERSION: ("claims",),  # and a rate, published or assumed
    Rule.GROWTH: ("facts", "with"),
    Rule.DIFFERENCE: ("facts", "with"),
    Rule.COUNT: ("facts",),
    Rule.ORDINAL: ("routes",),
    Rule.STRAIGHT: ("segments",),
    Rule.CLOCK: ("facts", "clocks", "day_part"),
}
_A_PAIR = 2


class Known(Struct, frozen=True):
    """The ids that claims and their checks may name."""

    passages: Mapping[str, Passage]
    facts: Mapping[str, Fact]
    segment_ids: Collection[str]
    route_ids: Collection[str]
    claim_ids: Collection[str]


def _named(item: Record, field: str, known: Collection[str], file: str) -> tuple[str, ...]:
    ids = item.strings(field, required=False)
    for identity in ids:
        if identity not in known:
            item.fault(f"check.{field}", "unknown_id", identity, file)
    return ids


def _assumed_rate(item: Record) -> Quantity | None:
    """Return a rate of ours with its range and reason; what is published stands in facts.toml."""
    if not item.has("rate"):
        return None
    rate = item.table("rate")
    rate.only("value", "unit", "low", "high", "qualifier", "assumed")
    for bound in ("low", "high"):
        if not rate.has(bound):
            rate.fault(f"check.rate.{bound}", "missing_field", expected="the range of a guess")
    found = read_quantity(rate, Assumed(rate.texts("assumed")))
    least = found.value if found.low is None else found.low
    if least <= 0:
        rate.fault("check.rate.low", "out_of_range", f"{least:g}", "a rate above 0")
    return found


def _clocks(item: Record) -> tuple[str, str] | None:
    """Return the zone of a published hour and the zone whose clocks are to be read."""
    zones = tuple(
        zone(item, "check.clocks", name) for name in item.strings("clocks", required=False)
    )
    if zones and len(zones) != _A_PAIR:
        expected = "two zones: of the published hour, and of the clock to read it on"
        item.fault("check.clocks", "missing_field", expected=expected)
    return (zones[0], zones[-1]) if zones else None


def _check(item: Record, known: Known) -> Check:
    item.only(
        *("facts", "segments", "scope", "why", "rule", "with", "claims", "routes", "weekday"),
        *("rate", "original", "statistics", "outcome", "clocks", "day_part"),
    )
    rule = item.choice("rule", Rule, default=Rule.FIGURE)
    given = {
        "facts": _named(item, "facts", known.facts, "facts.toml"),
        "segments": _named(item, "segments", known.segment_ids, "routes.toml"),
        "with": _named(item, "with", known.facts, "facts.toml"),
        "claims": _named(item, "claims", known.claim_ids, "claims.toml"),
        "routes": _named(item, "routes", known.route_ids, "routes.toml"),
    }
    weekday = item.choice("weekday", Weekday).value if item.has("weekday") else ""
    if rule is Rule.FIGURE and bool(given["facts"]) == bool(given["segments"]):
        item.fault("check", "missing_field", expected="either facts or segments")
    clocks = _clocks(item)
    day_part = item.choice("day_part", DayPart) if item.has("day_part") else None
    told = {**given, "weekday": weekday, "clocks": clocks, "day_part": day_part}
    for field in _NEEDED[rule]:
        if not told[field]:
            item.fault(f"check.{field}", "missing_field", expected=f"what the rule {rule} needs")
    rate = _assumed_rate(item)
    if rule is Rule.CONVERSION and bool(given["with"]) == (rate is not None):
        expected = "either a published rate (with) or an assumed one (rate)"
        item.fault("check.rate", "missing_field", expected=expected)
    if rule is not Rule.CONVERSION and rate is not None:
        item.fault("check.rate", "unknown_field", expected="a rate for a conversion only")
    scope = item.choice("scope", Scope)
    why = item.optional_texts("why")
    if scope is not Scope.SAME and why is None:
        item.fault("check.why", "missing_field", expected="how the scope differs")
    flags = {
        name: item.flag(name) if item.has(name) else False
        for name in ("original", "statistics", "outcome")
    }
    return Check(
        fact_ids=given["facts"],
        segment_ids=given["segments"],
        scope=scope,
        why=why,
        rule=rule,
        other_ids=given["with"],
        claim_ids=given["claims"],
        route_ids=given["routes"],
        weekday=weekday,
        rate=rate,
        clocks=clocks,
        day_part=day_part,
        **flags,
    )


def _wordings(record: Record, facts: Mapping[str, Fact]) -> Wordings | None:
    """Return how the article and its original put the same thing, where that differs."""
    if not record.has("wordings"):
        return None
    table = record.table("wordings")
    table.only("article", "original", "fact")
    fact_id = table.text("fact", expected="the publication of the original")
    if fact_id and fact_id not in facts:
        record.fault("wordings.fact", "unknown_id", fact_id, "facts.toml")
    return Wordings(
        article=table.texts("article"),
        original=table.texts("original"),
        fact_id=fact_id,
    )


def read_claims(
    file: Record,
    passages: Mapping[str, Passage],
    facts: Mapping[str, Fact],
    segment_ids: Collection[str],
    route_ids: Collection[str],
) -> dict[str, Claim]:
    """Read ``claims.toml``: each figure, date or designation a passage gives."""
    records = file.records("claim")
    claim_ids = {r.text("id", default="") for r in records}
    known = Known(passages, facts, segment_ids, route_ids, claim_ids)

    def value(record: Record, evidence: FromPassage) -> Value:
        if record.has("date"):
            return Moment(record.date("date"), (evidence,))
        if record.has("designation"):
            return Designation(record.text("designation"), (evidence,))
        return read_quantity(record, evidence)

    def build(record: Record, identity: str) -> Claim:
        record.only(
            *("id", "passage", "summary", "value", "unit", "low", "high", "qualifier"),
            *("date", "designation", "note", "check", "wordings"),
        )
        passage_id = record.text("passage")
        if passage_id not in passages:
            record.fault("passage", "unknown_id", passage_id, "passages.json")
        return Claim(
            id=identity,
            passage_id=passage_id,
            summary=record.texts("summary"),
            value=value(record, FromPassage(passage_id)),
            checks=tuple(_check(item, known) for item in record.records("check")),
            note=record.optional_texts("note"),
            wordings=_wordings(record, facts),
        )

    return by_id(records, build)
