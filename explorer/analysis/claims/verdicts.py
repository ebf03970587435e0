"""What the figures make of a claim, and what a reader should notice about it.

Only figures of the same scope and unit decide, and of these only the most trusted ones (a sum is
trusted like its least trusted part, a computed track length like a figure of medium confidence).
Some within and none outside: supported. All outside: contradicted. Otherwise, when they are no
more than near or disagree with each other: rounded. Figures of a different scope are shown and
never decide, what is only background is not counted at all. Where one figure of the same thing
fits and another cannot hold beside it, a remark says so, whichever of them is trusted more. A
figure that holds an assumption is trusted least, and a verdict that rests on one says so, too.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from explorer.analysis.claims.figures import TRUST, Figure, Weighed, bearing
from explorer.analysis.claims.fits import Fit
from explorer.analysis.claims.rules import figure_of
from explorer.model.claims import Check, Claim, Remark, Rule, Scope, Verdict
from explorer.model.corridor import Corridor
from explorer.model.quantity import Assumed, Moment, Quantity

DISAGREE_FROM = 0.1
"""Share by which figures of other statistics have to differ to be worth a remark."""


class Checked(Struct, frozen=True):
    """A claim's verdict, the figures for and against it, what stands out, and what stands beside.

    ``beside`` are figures that speak neither for nor against it, such as the outcome of an aim.
    """

    claim_id: str
    verdict: Verdict
    for_: tuple[Figure, ...]
    against: tuple[Figure, ...]
    remarks: tuple[Remark, ...] = ()
    beside: tuple[Figure, ...] = ()

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All that is held against the claim or stands beside it."""
        return (*self.for_, *self.against, *self.beside)


def _deciding(weighed: list[Weighed]) -> list[Weighed]:
    """Return the most trusted of the figures of the claim's own scope."""
    same = [w for w in weighed if w.figure.scope is Scope.SAME]
    best = max((TRUST[w.confidence] for w in same), default=0)
    return [w for w in same if TRUST[w.confidence] == best]


def verdict_of(weighed: list[Weighed]) -> Verdict:
    """Return what weighed figures come to."""
    fits = {w.fit for w in _deciding(weighed)}
    if not fits:
        known = any(w.figure.scope is not Scope.BACKGROUND for w in weighed)
        return Verdict.DIFFERENT_SCOPE if known else Verdict.NOT_CHECKABLE
    if fits == {Fit.OUTSIDE}:
        return Verdict.CONTRADICTED
    agreed = Fit.WITHIN in fits and Fit.OUTSIDE not in fits
    return Verdict.SUPPORTED if agreed else Verdict.ROUNDED


def check_claim(claim: Claim, corridor: Corridor) -> Checked:
    """Hold a claim against every figure its checks name; see the rules of this package."""
    found = [(check, figure_of(claim, check, corridor)) for check in claim.checks]
    pairs = [
        (check, replace(w, figure=replace(w.figure, bearing=bearing(claim, check, w))))
        for check, w in found
        if w is not None
    ]
    weighed = [w for _, w in pairs]
    decisive = [w for w in weighed if w.figure.scope is not Scope.BACKGROUND]
    return Checked(
        claim.id,
        verdict_of(weighed),
        tuple(w.figure for w in decisive if w.fit is not Fit.OUTSIDE),
        tuple(w.figure for w in decisive if w.fit is Fit.OUTSIDE),
        remarks_on(claim, pairs, corridor),
        tuple(w.figure for w in weighed if w.figure.scope is Scope.BACKGROUND),
    )


# ------------------------------------------------------------------------------- what stands out


def remarks_on(
    claim: Claim, pairs: list[tuple[Check, Weighed]], corridor: Corridor
) -> tuple[Remark, ...]:
    """Return what stands out about a claim, by rules that know no single claim."""
    rules = (
        (Remark.FITS_ANOTHER_WAY, _fits_another_way(pairs)),
        (Remark.ANOTHER_UNIT, _another_unit(claim, pairs)),
        (Remark.LATER_THAN_THE_TEXT, _later(claim, pairs, corridor)),
        (Remark.STATISTICS_DISAGREE, _statistics_disagree(claim, pairs)),
        (Remark.ORIGINAL_SAYS_OTHERWISE, _original_differs(claim, pairs, corridor)),
        (Remark.EXCLUDED_BY_ANOTHER, _excluded(pairs)),
        (Remark.RESTS_ON_ASSUMPTION, _rests_on_assumption(pairs)),
        (Remark.RESTS_ON_TRANSLATION, claim.wordings is not None),
        (Remark.OUTCOME_SO_FAR, any(c.outcome for c, _ in pairs)),
        (Remark.ONE_CLOCK_ONLY, _one_clock_only(pairs)),
    )
    return tuple(remark for remark, holds in rules if holds)


def _fits_another_way(pairs: list[tuple[Check, Weighed]]) -> bool:
    """Tell whether a published length of another way fits and the computed track does not."""
    outside = any(c.segment_ids and w.fit is Fit.OUTSIDE for c, w in pairs)
    other_fits = any(
        c.fact_ids and w.fit is Fit.WITHIN and w.figure.scope is Scope.DIFFERENT for c, w in pairs
    )
    return outside and other_fits


def _excluded(pairs: list[tuple[Check, Weighed]]) -> bool:
    """Tell whether a figure of the same thing fits and a published one of it cannot hold beside.

    What is supported by its own publication's figure alone would else look beyond doubt.
    """
    same = [(c, w) for c, w in pairs if w.figure.scope is Scope.SAME and c.rule is not Rule.CLOCK]
    return any(w.fit is Fit.WITHIN for _, w in same) and any(
        w.fit is Fit.OUTSIDE and (c.fact_ids or c.segment_ids) for c, w in same
    )


def _rests_on_assumption(pairs: list[tuple[Check, Weighed]]) -> bool:
    """Tell whether a figure that decides the verdict holds a guess of the corridor's authors."""
    deciding = _deciding([w for _, w in pairs])
    return any(isinstance(e, Assumed) for w in deciding for e in w.figure.evidence)


def _one_clock_only(pairs: list[tuple[Check, Weighed]]) -> bool:
    """Tell whether a part of the day holds by one local clock and not by another."""
    return len({w.fit for c, w in pairs if c.rule is Rule.CLOCK}) > 1


def _another_unit(claim: Claim, pairs: list[tuple[Check, Weighed]]) -> bool:
    """Tell whether a published figure has the claim's number and counts something else."""
    value = claim.value
    return (isinstance(value, Quantity) and value.middle) and any(
        w.figure.value == value.value
        and w.figure.middle
        and w.figure.unit != value.unit
        and w.figure.scope is not Scope.BACKGROUND
        for _, w in pairs
    )


def _later(claim: Claim, pairs: list[tuple[Check, Weighed]], corridor: Corridor) -> bool:
    """Tell whether what the text tells of as done happened only after it was issued."""
    issued = corridor.sources[corridor.passages[claim.passage_id].source_id].issued
    return isinstance(claim.value, Moment) and any(
        w.fit is Fit.OUTSIDE
        and c.rule is not Rule.CLOCK
        and isinstance(w.figure.value, str)
        and w.figure.value > issued
        for c, w in pairs
    )


def _statistics_disagree(claim: Claim, pairs: list[tuple[Check, Weighed]]) -> bool:
    """Tell whether other statistics give clearly less or more than the one that fits."""
    if not isinstance(claim.value, Quantity):
        return False
    fitting = any(w.fit is Fit.WITHIN and w.figure.scope is Scope.SAME for _, w in pairs)
    if fitting and any(c.statistics and w.fit is Fit.OUTSIDE for c, w in pairs):
        return True
    others = [
        float(w.figure.value)
        for c, w in pairs
        if w.figure.scope is Scope.DIFFERENT
        and c.fact_ids
        and c.rule is Rule.FIGURE
        and w.figure.unit == claim.value.unit
        and not isinstance(w.figure.value, str)
        and w.figure.middle
    ]
    return fitting and len(others) > 1 and max(others) > (1 + DISAGREE_FROM) * min(others)


def _original_differs(claim: Claim, pairs: list[tuple[Check, Weighed]], corridor: Corridor) -> bool:
    """Tell whether the report that the text draws on qualifies the same figure otherwise."""
    value = claim.value
    if not isinstance(value, Quantity):
        return False
    originals = (corridor.facts[i].value for c, _ in pairs if c.original for i in c.fact_ids)
    return any(
        isinstance(found, Quantity)
        and (found.ends, found.unit) == (value.ends, value.unit)
        and found.qualifier is not value.qualifier
        for found in originals
    )
