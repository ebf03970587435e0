"""Holds a source's claims against published facts and computed lengths, by stated rules.

How one figure fits a claim:

* A figure within the rounding that the claim's own digits imply is *within*: 670 is given to
  10 km, so 665 to 675. Dropped zeros excuse at most 5 %, so 1,000 means 950 to 1,050.
* A figure outside that, but at most 2 % off (5 % off when the claim says "about") is *near*.
* "Up to", "at least", "more than" and "less than" state a limit, which no rounding moves: on its
  allowed side *within*, at most 2 % beyond it *near*.
* Dates are compared at the coarser precision of the two.
* A number of years is compared with the complete years from a fact's date to the source's issue.
* A designation is found in a fact's words or the fact is silent; silence speaks against nothing.

What the figures make of the claim: only figures of the same scope and unit decide, and of these
only the most trusted ones (a sum is trusted like its least trusted part, a computed track length
like a figure of medium confidence). Some within and none outside: supported. All outside:
contradicted. Otherwise, when they are no more than near or disagree with each other: rounded.
Figures of a different scope are shown and never decide.
"""

from __future__ import annotations

import calendar
import datetime as dt
import math
import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from explorer.analysis.lengths import total, track_length
from explorer.model.claims import Check, Claim, Fact, Scope, Verdict
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
    Reference,
)
from explorer.model.texts import Texts

TOLERANCE = 0.02
ABOUT_TOLERANCE = 0.05
ZEROS_TOLERANCE = 0.05
YEARS = "years"

_TRUST = {
    Confidence.HIGH: 3,
    Confidence.MEDIUM: 2,
    Confidence.LOW: 1,
    Confidence.UNKNOWN: 0,
}
_LEAP_DAY = (2, 29)
_FLOAT_SLACK = 1e-9  # 8.25 - 8.2 is a hair more than 0.05


class Fit(Enum):
    """How a figure fits a claim."""

    WITHIN = auto()
    NEAR = auto()
    OUTSIDE = auto()


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure held against a claim.

    ``ids`` are the facts or segments it comes from, ``value`` is an ISO date or a designation where
    the claim is one. ``difference`` is (figure - claim) / claim, ``None`` where that has no
    meaning. ``why`` are the check's own words on its scope.
    """

    ids: tuple[str, ...]
    value: float | str
    unit: str
    difference: float | None
    scope: Scope
    evidence: tuple[Evidence, ...]
    why: Texts | None


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim's verdict with the figures that speak for it and against it."""

    claim_id: str
    verdict: Verdict
    for_: tuple[Figure, ...]
    against: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A figure with how it fits and how far it is trusted."""

    figure: Figure
    fit: Fit
    confidence: Confidence


def rounding_step(value: float) -> float:
    """Return the step that a number's digits imply: 10 for 670, 0.1 for 8.2, 1 for 198."""
    exponent = Decimal(repr(value)).normalize().as_tuple().exponent
    return 10.0**exponent if isinstance(exponent, int) and value else 1.0


def rounding_margin(value: float) -> float:
    """Return how far a number may lie from the claimed one and still round to it."""
    half = rounding_step(value) / 2
    return half if half <= 1 else min(half, max(0.5, ZEROS_TOLERANCE * abs(value)))


def fit_quantity(claim: Quantity, figure: float) -> Fit:
    """Tell how a figure in the claim's unit fits the claim's value and qualifier."""
    over = figure - claim.value
    slack = TOLERANCE * abs(claim.value)
    match claim.qualifier:
        case Qualifier.UP_TO | Qualifier.LESS_THAN:
            beyond, limit_counts = over, claim.qualifier is Qualifier.UP_TO
        case Qualifier.AT_LEAST | Qualifier.MORE_THAN:
            beyond, limit_counts = -over, claim.qualifier is Qualifier.AT_LEAST
        case Qualifier.EXACT | Qualifier.ABOUT:
            if abs(over) <= rounding_margin(claim.value) * (1 + _FLOAT_SLACK):
                return Fit.WITHIN
            about = claim.qualifier is Qualifier.ABOUT
            tolerance = (ABOUT_TOLERANCE if about else TOLERANCE) * abs(claim.value)
            return Fit.NEAR if abs(over) <= tolerance else Fit.OUTSIDE
    if beyond < 0 or (limit_counts and beyond == 0):
        return Fit.WITHIN
    return Fit.NEAR if beyond <= slack else Fit.OUTSIDE


def fit_date(claim: str, figure: str) -> Fit:
    """Tell whether two ISO dates agree at the coarser precision of the two."""
    shared = min(len(claim), len(figure))
    return Fit.WITHIN if claim[:shared] == figure[:shared] else Fit.OUTSIDE


def years_between(start: str, end: str) -> float | None:
    """Return the years from one ISO date to another: complete ones plus a fraction.

    ``None`` where the dates are too coarse to tell the number of complete years.
    """
    least = _years(_bounds(start)[1], _bounds(end)[0])
    most = _years(_bounds(start)[0], _bounds(end)[1])
    return (least + most) / 2 if math.floor(least) == math.floor(most) else None


def _bounds(date: str) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of an ISO year, month or day."""
    year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
    last_month = month or 12
    last_day = day or calendar.monthrange(year, last_month)[1]
    return dt.date(year, month or 1, day or 1), dt.date(year, last_month, last_day)


def _years(start: dt.date, end: dt.date) -> float:
    anniversary_day = (2, 28) if (start.month, start.day) == _LEAP_DAY else (start.month, start.day)
    complete = end.year - start.year - ((end.month, end.day) < anniversary_day)
    anniversary = dt.date(start.year + complete, *anniversary_day)
    return complete + (end - anniversary).days / 366


def _reference(fact: Fact) -> Reference:
    return Reference(fact.id, fact.publisher, fact.where, fact.date, fact.confidence)


def _least_trusted(facts: tuple[Fact, ...]) -> Confidence:
    return min((f.confidence for f in facts), key=lambda c: _TRUST[c])


def _figure(claim: Claim, check: Check, corridor: Corridor) -> _Weighed | None:
    """Return a check's figure, or ``None`` where it says nothing about the claim."""
    facts = tuple(corridor.facts[i] for i in check.fact_ids)
    match claim.value:
        case Quantity():
            return (
                _from_facts(claim.value, check, facts)
                or _from_years(claim, claim.value, check, corridor)
                or _from_segments(claim.value, check, corridor)
            )
        case Moment():
            return _from_dates(claim.value, check, facts)
        case Designation():
            return _from_words(claim.value, check, facts)


def _weigh(
    claim: Quantity, check: Check, found: Quantity, confidence: Confidence
) -> _Weighed | None:
    """Compare a quantity; one in another unit is only shown, and only for a different scope."""
    comparable = found.unit == claim.unit
    if not comparable and check.scope is Scope.SAME:
        return None
    difference = (found.value - claim.value) / claim.value if comparable and claim.value else None
    figure = Figure(
        check.fact_ids or check.segment_ids,
        found.value,
        found.unit,
        difference,
        check.scope,
        found.evidence,
        check.why,
    )
    fit = fit_quantity(claim, found.value) if comparable else Fit.OUTSIDE
    return _Weighed(figure, fit, confidence)


def _from_facts(claim: Quantity, check: Check, facts: tuple[Fact, ...]) -> _Weighed | None:
    parts = [f.value for f in facts if isinstance(f.value, Quantity)]
    if not parts or len(parts) < len(facts) or len({p.unit for p in parts}) > 1:
        return None
    found = parts[0]
    if len(parts) > 1:
        evidence = (Computed(Method.SUM, check.fact_ids), *(e for p in parts for e in p.evidence))
        found = Quantity(sum(p.value for p in parts), found.unit, evidence)
    return _weigh(claim, check, found, _least_trusted(facts))


def _from_years(claim: Claim, value: Quantity, check: Check, corridor: Corridor) -> _Weighed | None:
    """Compare a number of years with those from a fact's date to the source's issue."""
    source = corridor.sources[corridor.passages[claim.passage_id].source_id]
    facts = tuple(corridor.facts[i] for i in check.fact_ids)
    if value.unit != YEARS or len(facts) != 1 or not source.issued:
        return None
    since = facts[0].value
    if not isinstance(since, Moment):
        return None
    years = years_between(since.date, source.issued)
    if years is None:
        return None
    if value.qualifier in {Qualifier.EXACT, Qualifier.ABOUT}:
        years = float(math.floor(years))
    evidence = (Computed(Method.DIFFERENCE, (facts[0].id, source.id)), *since.evidence)
    found = Quantity(round(years, 1), YEARS, evidence)
    return _weigh(value, check, found, facts[0].confidence)


def _from_segments(claim: Quantity, check: Check, corridor: Corridor) -> _Weighed | None:
    segments = [corridor.segments[i] for i in check.segment_ids]
    if not segments:
        return None
    lengths = [track_length(s, corridor) for s in segments]
    found = lengths[0] if len(lengths) == 1 else total(lengths, check.segment_ids)
    return _weigh(claim, check, found, Confidence.MEDIUM) if found else None


def _from_dates(claim: Moment, check: Check, facts: tuple[Fact, ...]) -> _Weighed | None:
    if len(facts) != 1 or not isinstance(facts[0].value, Moment):
        return None
    found = facts[0].value
    figure = Figure(check.fact_ids, found.date, "", None, check.scope, found.evidence, check.why)
    return _Weighed(figure, fit_date(claim.date, found.date), facts[0].confidence)


def _from_words(claim: Designation, check: Check, facts: tuple[Fact, ...]) -> _Weighed | None:
    word = re.compile(rf"(?<!\w){re.escape(claim.text)}(?!\w)", re.IGNORECASE)
    told = [f for f in facts if word.search(f"{f.subject} | {f.text} | {f.scope} | {f.note}")]
    if not told or len(told) < len(facts):
        return None
    evidence = tuple(map(_reference, facts))
    figure = Figure(check.fact_ids, claim.text, "", None, check.scope, evidence, check.why)
    return _Weighed(figure, Fit.WITHIN, _least_trusted(facts))


def _verdict(weighed: list[_Weighed]) -> Verdict:
    deciding = [w for w in weighed if w.figure.scope is Scope.SAME]
    if not deciding:
        return Verdict.DIFFERENT_SCOPE if weighed else Verdict.NOT_CHECKABLE
    best = max(_TRUST[w.confidence] for w in deciding)
    fits = {w.fit for w in deciding if _TRUST[w.confidence] == best}
    if fits == {Fit.OUTSIDE}:
        return Verdict.CONTRADICTED
    agreed = Fit.WITHIN in fits and Fit.OUTSIDE not in fits
    return Verdict.SUPPORTED if agreed else Verdict.ROUNDED


def check_claim(claim: Claim, corridor: Corridor) -> Checked:
    """Hold a claim against every figure its checks name; see the module's rules."""
    found = (_figure(claim, check, corridor) for check in claim.checks)
    weighed = [w for w in found if w is not None]
    return Checked(
        claim.id,
        _verdict(weighed),
        tuple(w.figure for w in weighed if w.fit is not Fit.OUTSIDE),
        tuple(w.figure for w in weighed if w.fit is Fit.OUTSIDE),
    )
