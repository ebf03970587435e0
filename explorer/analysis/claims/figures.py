"""Figures held against a claim, with the way they fit and how far they are trusted."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from explorer.analysis.claims.fits import Fit, fit_date, fit_range
from explorer.model.claims import Check, Claim, Fact, Rule, Scope
from explorer.model.quantity import (
    Confidence,
    Evidence,
    Moment,
    Qualifier,
    Quantity,
    Reference,
    Value,
)
from explorer.model.texts import Texts

TRUST = {
    Confidence.HIGH: 3,
    Confidence.MEDIUM: 2,
    Confidence.LOW: 1,
    Confidence.UNKNOWN: 0,
}


_LIMITS = frozenset(Qualifier) - {Qualifier.EXACT, Qualifier.ABOUT}


class Bearing(StrEnum):
    """What a figure says of a claim; "for" and "against" alone say too much.

    Only a figure of the claim's own scope agrees or differs. One of another scope may fit, which
    proves nothing, and a straight line only tells which lengths are impossible.
    """

    AGREES = "agrees"
    CLOSE = "comes close"
    IN_LIMIT = "within the limit"
    DIFFERS = "differs"
    OTHER_FITS = "something else that fits"
    OTHER_DIFFERS = "something else that differs"
    NOT_COMPARABLE = "something else in another unit"
    POSSIBLE = "not ruled out"
    IMPOSSIBLE = "ruled out"
    BESIDE = "stands beside it"
    OUTCOME = "outcome so far"
    BY_THIS_CLOCK = "holds by this clock"
    NOT_BY_THIS_CLOCK = "does not hold by this clock"


class Figure(Struct, frozen=True):
    """A figure held against a claim.

    ``ids`` are the facts or segments it comes from, ``value`` is an ISO date or a designation where
    the claim is one. ``difference`` is (figure - claim) / claim, ``None`` where that has no
    meaning. ``why`` are the check's own words on its scope. ``low`` and ``high`` bound the value
    where it has a range, which without a ``middle`` is all that is told; ``qualifier`` is the word
    its publication puts before it. ``bearing`` is what it says of the claim once both are held
    together.
    """

    ids: tuple[str, ...]
    value: float | str
    unit: str
    difference: float | None
    scope: Scope
    evidence: tuple[Evidence, ...]
    why: Texts | None
    low: float | None = None
    high: float | None = None
    bearing: Bearing = Bearing.AGREES
    qualifier: Qualifier = Qualifier.EXACT
    middle: bool = True


class Weighed(Struct, frozen=True):
    """A figure with how it fits and how far it is trusted."""

    figure: Figure
    fit: Fit
    confidence: Confidence


def reference(fact: Fact) -> Reference:
    """Return a fact as evidence."""
    return Reference(fact.id, fact.publisher, fact.where, fact.date, fact.confidence)


def least_trusted(facts: tuple[Fact, ...]) -> Confidence:
    """Return the confidence of the least trusted of facts, of which there is one at least."""
    return min((f.confidence for f in facts), key=lambda c: TRUST[c])


def weigh(claim: Quantity, check: Check, found: Quantity, confidence: Confidence) -> Weighed | None:
    """Compare a quantity; one in another unit is only shown, and only for a different scope."""
    comparable = found.unit == claim.unit
    if not comparable and check.scope is Scope.SAME:
        return None
    told = comparable and found.middle and claim.middle and claim.value
    difference = (found.value - claim.value) / claim.value if told else None
    figure = Figure(
        check.ids,
        found.value,
        found.unit,
        difference,
        check.scope,
        found.evidence,
        check.why,
        found.low,
        found.high,
        qualifier=found.qualifier,
        middle=found.middle,
    )
    fit = fit_range(claim, found) if comparable else Fit.OUTSIDE
    return Weighed(figure, fit, confidence)


def weigh_date(
    claim: Moment, check: Check, date: str, evidence: tuple[Evidence, ...], confidence: Confidence
) -> Weighed:
    """Compare a date."""
    figure = Figure(check.ids, date, "", None, check.scope, evidence, check.why)
    return Weighed(figure, fit_date(claim.date, date), confidence)


def _beside(check: Check, fit: Fit) -> Bearing:
    if check.rule is Rule.CLOCK:
        return Bearing.NOT_BY_THIS_CLOCK if fit is Fit.OUTSIDE else Bearing.BY_THIS_CLOCK
    return Bearing.OUTCOME if check.outcome else Bearing.BESIDE


def _of_something_else(value: Value, check: Check, weighed: Weighed) -> Bearing:
    if check.rule is Rule.STRAIGHT:
        return Bearing.POSSIBLE
    if isinstance(value, Quantity) and weighed.figure.unit != value.unit:
        return Bearing.NOT_COMPARABLE
    return Bearing.OTHER_DIFFERS if weighed.fit is Fit.OUTSIDE else Bearing.OTHER_FITS


def bearing(claim: Claim, check: Check, weighed: Weighed) -> Bearing:
    """Return what a weighed figure says of a claim."""
    figure, fit = weighed.figure, weighed.fit
    value = claim.value
    if figure.scope is Scope.BACKGROUND:
        return _beside(check, fit)
    if figure.scope is Scope.DIFFERENT:
        return _of_something_else(value, check, weighed)
    if fit is Fit.OUTSIDE:
        return Bearing.IMPOSSIBLE if check.rule is Rule.STRAIGHT else Bearing.DIFFERS
    if fit is Fit.NEAR:
        return Bearing.CLOSE
    limited = isinstance(value, Quantity) and value.qualifier in _LIMITS
    return Bearing.IN_LIMIT if limited and figure.difference else Bearing.AGREES
