"""The rules that turn a check into a figure to hold against a claim, one function each.

* *figure*: a published figure or date, the sum of several, or the computed length of segments;
  a designation is found in a fact's words, as a word or a number, or the fact is silent.
* *interval*: the time from a fact's date to another fact's or else to the source's issue, in the
  claim's months, years or decades; complete ones, unless the claim states a limit.
* *weekday*: the day that the text's weekday means beside a published date of the same events.
* *conversion*: another claim's amount divided by a published rate, or by an assumed one over its
  whole range.
* *growth*: from the published level before to the level after, in per cent.
* *difference*: one published figure less another, such as two timetables.
* *count*: how many dated facts there are.
* *ordinal*: at which position in the list the last of the routes stands.
* *clock*: what the clocks of a zone show at a published hour, and whether that is the part of the
  day that the text names.
* *straight*: the geodesic between the ends of the segments: no way can be shorter, so a claim
  below it is contradicted and any other is not decided by it.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable

from msgspec.structs import replace

from explorer.analysis.claims.dates import day_called, interval
from explorer.analysis.claims.figures import (
    Figure,
    Weighed,
    least_trusted,
    reference,
    weigh,
    weigh_date,
)
from explorer.analysis.claims.fits import TOLERANCE, Fit
from explorer.analysis.claims.number_words import number_of, numbers_in
from explorer.analysis.geodesy import distance
from explorer.analysis.lengths import total, track_length
from explorer.analysis.time_zones import ZoneInfo
from explorer.model.claims import Check, Claim, DayPart, Fact, Rule, Scope
from explorer.model.corridor import Corridor
from explorer.model.quantity import (
    Computed,
    Confidence,
    Designation,
    Evidence,
    Method,
    Moment,
    Qualifier,
    Quantity,
)

INTERVAL_UNITS = frozenset(("months", "years", "decades"))
DAY_PARTS = {
    DayPart.MORNING: range(12),
    DayPart.AFTERNOON: range(12, 18),
    DayPart.EVENING: range(18, 24),
}
"""The hours that a local clock shows in each part of the day: morning ends at noon."""

_HOUR = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")
_PER_CENT = 100


def figure_of(claim: Claim, check: Check, corridor: Corridor) -> Weighed | None:
    """Return a check's figure, or ``None`` where it says nothing about the claim."""
    return _RULES[check.rule](claim, check, corridor)


def _facts(ids: tuple[str, ...], corridor: Corridor) -> tuple[Fact, ...]:
    return tuple(corridor.facts[i] for i in ids)


def _quantities(facts: tuple[Fact, ...]) -> list[Quantity]:
    """Return the facts' quantities; none at all where one is missing or units differ."""
    parts = [f.value for f in facts if isinstance(f.value, Quantity)]
    whole = len(parts) == len(facts) and len({p.unit for p in parts}) == 1
    return parts if whole else []


def _with_middles(facts: tuple[Fact, ...]) -> list[Quantity]:
    """Return the facts' quantities to reckon with; none where one is a range without a middle."""
    parts = _quantities(facts)
    return parts if all(p.middle for p in parts) else []


def _evidence_of(parts: list[Quantity]) -> tuple[Evidence, ...]:
    return tuple(e for p in parts for e in p.evidence)


# ------------------------------------------------------------------------------------- published


def published(claim: Claim, check: Check, corridor: Corridor) -> Weighed | None:
    """Return a published figure or date, a sum, a length of segments, or a word found."""
    facts = _facts(check.fact_ids, corridor)
    match claim.value:
        case Quantity():
            if len(facts) == 1 and isinstance(facts[0].value, Moment):
                return time_between(claim, check, corridor)
            return _sum(claim.value, check, facts) or _along(claim.value, check, corridor)
        case Moment():
            if len(facts) == 1 and isinstance(facts[0].value, Quantity):
                return _beside(check, facts[0].value, facts[0].confidence)
            if len(facts) != 1 or not isinstance(facts[0].value, Moment):
                return None
            found = facts[0].value
            return weigh_date(claim.value, check, found.date, found.evidence, facts[0].confidence)
        case Designation():
            return _named(claim.value, check, facts)


def _beside(check: Check, found: Quantity, confidence: Confidence) -> Weighed | None:
    """Return a figure that stands beside a date and decides nothing about it."""
    if check.scope is not Scope.BACKGROUND:
        return None
    figure = Figure(
        check.ids,
        found.value,
        found.unit,
        None,
        check.scope,
        found.evidence,
        check.why,
        found.low,
        found.high,
        qualifier=found.qualifier,
        middle=found.middle,
    )
    return Weighed(figure, Fit.OUTSIDE, confidence)


def _sum(claim: Quantity, check: Check, facts: tuple[Fact, ...]) -> Weighed | None:
    parts = _quantities(facts)
    if not parts:
        return None
    found = parts[0]
    if len(parts) > 1:
        evidence = (Computed(Method.SUM, check.fact_ids), *_evidence_of(parts))
        if all(p.middle for p in parts):
            found = Quantity(sum(p.value for p in parts), found.unit, evidence)
        else:
            low, high = (sum(p.ends[end] for p in parts) for end in (0, 1))
            found = Quantity.between(low, high, found.unit, evidence)
    return weigh(claim, check, found, least_trusted(facts))


def _along(claim: Quantity, check: Check, corridor: Corridor) -> Weighed | None:
    segments = [corridor.segments[i] for i in check.segment_ids]
    if not segments:
        return None
    lengths = [track_length(s, corridor) for s in segments]
    found = lengths[0] if len(lengths) == 1 else total(lengths, check.segment_ids)
    return weigh(claim, check, found, Confidence.MEDIUM) if found else None


def _named(claim: Designation, check: Check, facts: tuple[Fact, ...]) -> Weighed | None:
    word = re.compile(rf"(?<!\w){re.escape(claim.text)}(?!\w)", re.IGNORECASE)
    number = number_of(claim.text)

    def tells(fact: Fact) -> bool:
        words = f"{fact.subject} | {fact.text} | {fact.scope} | {fact.note}"
        return bool(word.search(words)) or number in numbers_in(words)

    if not facts or not all(map(tells, facts)):
        return None
    evidence = tuple(map(reference, facts))
    figure = Figure(check.ids, claim.text, "", None, check.scope, evidence, check.why)
    return Weighed(figure, Fit.WITHIN, least_trusted(facts))


# -------------------------------------------------------------------------------------- computed


def time_between(claim: Claim, check: Check, corridor: Corridor) -> Weighed | None:
    """Return the time from a fact's date to another fact's, or to the source's issue."""
    value = claim.value
    if not isinstance(value, Quantity) or value.unit not in INTERVAL_UNITS:
        return None
    facts = _facts((*check.fact_ids, *check.other_ids), corridor)
    dates = [f.value for f in facts if isinstance(f.value, Moment)]
    source = corridor.sources[corridor.passages[claim.passage_id].source_id]
    ends = [d.date for d in dates] + ([source.issued] if not check.other_ids else [])
    if len(dates) < len(facts) or len(ends) != 2 or not all(ends):  # noqa: PLR2004 - from and to
        return None
    length = interval(ends[0], ends[1], value.unit)
    if length is None:
        return None
    if value.unit == "years" and value.qualifier in {Qualifier.EXACT, Qualifier.ABOUT}:
        length = float(math.floor(length))
    inputs = (*check.fact_ids, *(check.other_ids or (source.id,)))
    evidence = (Computed(Method.DIFFERENCE, inputs), *(e for d in dates for e in d.evidence))
    found = Quantity(round(length, 1), value.unit, evidence)
    return weigh(value, check, found, least_trusted(facts))


def weekday(claim: Claim, check: Check, corridor: Corridor) -> Weighed | None:
    """Return the day that the text's weekday means beside a published date."""
    facts = _facts(check.fact_ids, corridor)
    if not isinstance(claim.value, Moment) or len(facts) != 1:
        return None
    near = facts[0].value
    day = day_called(check.weekday, near.date) if isinstance(near, Moment) else None
    if day is None or near is None:
        return None
    evidence = (Computed(Method.CALENDAR, (check.weekday, *check.fact_ids)), *near.evidence)
    return weigh_date(claim.value, check, day, evidence, facts[0].confidence)


def clock(claim: Claim, check: Check, corridor: Corridor) -> Weighed | None:
    """Return a published hour on the clocks of a zone; and whether it fits the text."""
    facts = _facts(check.fact_ids, corridor)
    hour = _HOUR.search(facts[0].text) if len(facts) == 1 else None
    if not isinstance(claim.value, Moment) or hour is None:
        return None
    if check.clocks is None or check.day_part is None:
        return None
    published_in, shown_in = map(ZoneInfo, check.clocks)
    try:
        published_at = dt.datetime.fromisoformat(hour[0]).replace(tzinfo=published_in)
        shown = published_at.astimezone(shown_in)
    except (ValueError, OverflowError):  # a 13th month, or before the first year of all
        return None
    evidence = (Computed(Method.CLOCK, (*check.fact_ids, *check.clocks)), reference(facts[0]))
    text = shown.strftime("%H:%M")
    figure = Figure(check.ids, text, "", None, check.scope, evidence, check.why)
    fit = Fit.WITHIN if shown.hour in DAY_PARTS[check.day_part] else Fit.OUTSIDE
    return Weighed(figure, fit, facts[0].confidence)


def conversion(claim: Claim, check: Check, corridor: Corridor) -> Weighed | None:
    """Return an amount divided by a published or assumed rate, such as yuan per dollar."""
    published_ones = _facts(check.other_ids, corridor)
    rates = _with_middles(published_ones) or [r for r in (check.rate,) if r is not None]
    amounts = [corridor.claims[i].value for i in check.claim_ids]
    amount = amounts[0] if amounts else None
    if not (isinstance(claim.value, Quantity) and isinstance(amount, Quantity) and rates):
        return None
    rate = rates[0]
    # "bn yuan" by "yuan/USD" gives "bn USD": the scale word stays, the currency changes.
    old, _, new = rate.unit.partition("/")
    least = rate.value if rate.low is None else rate.low
    most = rate.value if rate.high is None else rate.high
    if not amount.unit.endswith(old) or not new or least <= 0:
        return None
    unit = f"{amount.unit.removesuffix(old)}{new}"
    inputs = (*check.claim_ids, *check.other_ids)
    evidence = (Computed(Method.CONVERSION, inputs), *amount.evidence, *rate.evidence)
    value = amount.value / rate.value
    ends = (amount.value / most, amount.value / least) if least < most else (None, None)
    found = Quantity(value, unit, evidence, *ends)
    trusted = least_trusted(published_ones) if published_ones else Confidence.UNKNOWN
    return weigh(claim.value, check, found, trusted)


def growth(claim: Claim, check: Check, corridor: Corridor) -> Weighed | None:
    """Return the growth in per cent from the level before to the level after."""
    facts = _facts((*check.fact_ids, *check.other_ids), corridor)
    parts = _with_middles(facts)
    if not isinstance(claim.value, Quantity) or len(parts) != 2 or parts[1].value <= 0:  # noqa: PLR2004
        return None
    evidence = (Computed(Method.GROWTH, tuple(f.id for f in facts)), *_evidence_of(parts))
    found = Quantity((parts[0].value / parts[1].value - 1) * _PER_CENT, "%", evidence)
    return weigh(claim.value, check, found, least_trusted(facts))


def difference(claim: Claim, check: Check, corridor: Corridor) -> Weighed | None:
    """Return one published figure less another."""
    facts = _facts((*check.fact_ids, *check.other_ids), corridor)
    parts = _with_middles(facts)
    if not isinstance(claim.value, Quantity) or len(parts) != 2:  # noqa: PLR2004
        return None
    evidence = (Computed(Method.DIFFERENCE, tuple(f.id for f in facts)), *_evidence_of(parts))
    found = Quantity(round(parts[0].value - parts[1].value, 4), parts[0].unit, evidence)
    return weigh(claim.value, check, found, least_trusted(facts))


def count(claim: Claim, check: Check, corridor: Corridor) -> Weighed | None:
    """Return how many dated facts there are, each at a date of its own."""
    facts = _facts(check.fact_ids, corridor)
    dates = [f.value for f in facts if isinstance(f.value, Moment)]
    if not isinstance(claim.value, Quantity) or not dates or len(dates) < len(facts):
        return None
    evidence = (Computed(Method.COUNT, check.fact_ids), *(e for d in dates for e in d.evidence))
    found = Quantity(float(len({d.date for d in dates})), claim.value.unit, evidence)
    return weigh(claim.value, check, found, least_trusted(facts))


def ordinal(claim: Claim, check: Check, corridor: Corridor) -> Weighed | None:
    """Return the position of the last of the listed routes, for a claim such as "second"."""
    if not isinstance(claim.value, Designation):
        return None
    claimed = number_of(claim.value.text)
    routes = [corridor.routes[i] for i in check.route_ids]
    if claimed is None or not routes:
        return None
    published_ones = (e for r in routes for p in r.published[:1] for e in p.figure.evidence)
    evidence = (Computed(Method.COUNT, check.route_ids), *published_ones)
    figure = Figure(check.ids, str(len(routes)), "", None, check.scope, evidence, check.why)
    fit = Fit.WITHIN if claimed == len(routes) else Fit.OUTSIDE
    return Weighed(figure, fit, Confidence.MEDIUM)


def straight(claim: Claim, check: Check, corridor: Corridor) -> Weighed | None:
    """Return the geodesic between the ends of segments, below which no true length can lie."""
    segments = [corridor.segments[i] for i in check.segment_ids]
    if not isinstance(claim.value, Quantity) or not segments:
        return None
    ends = corridor.places[segments[0].from_id], corridor.places[segments[-1].to_id]
    found = distance(*ends)
    impossible = claim.value.value * (1 + TOLERANCE) < found.value
    scope = Scope.SAME if impossible else Scope.DIFFERENT
    weighed = weigh(claim.value, replace(check, scope=scope), found, Confidence.HIGH)
    if weighed is None or impossible:
        return weighed
    return replace(weighed, fit=Fit.WITHIN)


_RULES: dict[Rule, Callable[[Claim, Check, Corridor], Weighed | None]] = {
    Rule.FIGURE: published,
    Rule.INTERVAL: time_between,
    Rule.WEEKDAY: weekday,
    Rule.CONVERSION: conversion,
    Rule.GROWTH: growth,
    Rule.DIFFERENCE: difference,
    Rule.COUNT: count,
    Rule.ORDINAL: ordinal,
    Rule.STRAIGHT: straight,
    Rule.CLOCK: clock,
}
