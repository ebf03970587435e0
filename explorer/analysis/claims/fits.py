"""How one figure or date fits a claim.

* A figure within the rounding that the claim's own digits imply is *within*: 670 is given to
  10 km, so 665 to 675. Dropped zeros excuse at most 5 %, so 1,000 means 950 to 1,050.
* A figure outside that, but at most 2 % off (5 % off when the claim says "about") is *near*.
* "Up to", "at least", "more than" and "less than" state a limit, which no rounding moves: on its
  allowed side *within*, at most 2 % beyond it *near*.
* A figure that is a limit itself ("more than 700") fits a claimed limit of the same side as far as
  it implies it; one of the other side is *outside* where both exclude each other. What a limit
  leaves open is *near*.
* A figure with a range fits as its value and both ends do; where they do not agree, or the claim
  lies between ends that miss it on either side, it is *near*: the range decides nothing finer.
* A range without a middle, in the claim or in the figure, fits by its ends alone: a figure inside
  the claimed range is *within*, one that only touches it *near*.
* Dates are compared at the coarser precision of the two.
"""

from __future__ import annotations

from decimal import Decimal
from enum import Enum, auto

from explorer.model.quantity import Qualifier, Quantity

TOLERANCE = 0.02
ABOUT_TOLERANCE = 0.05
ZEROS_TOLERANCE = 0.05

_BELOW = frozenset((Qualifier.UP_TO, Qualifier.LESS_THAN))
_STRICT = frozenset((Qualifier.LESS_THAN, Qualifier.MORE_THAN))
_LIMITS = _BELOW | {Qualifier.AT_LEAST, Qualifier.MORE_THAN}
_FLOAT_SLACK = 1e-9  # 8.25 - 8.2 is a hair more than 0.05


class Fit(Enum):
    """How a figure fits a claim."""

    WITHIN = auto()
    NEAR = auto()
    OUTSIDE = auto()


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


def _fit_limits(claim: Quantity, figure: Quantity) -> Fit:
    """Tell how a published limit fits a claimed one: both leave all values on a side of them."""
    below = claim.qualifier in _BELOW
    beyond = figure.value - claim.value if below else claim.value - figure.value
    is_same = abs(beyond) <= _FLOAT_SLACK * max(1.0, abs(claim.value))
    if (figure.qualifier in _BELOW) is not below:
        apart = bool({claim.qualifier, figure.qualifier} & _STRICT) if is_same else beyond > 0
        return Fit.OUTSIDE if apart else Fit.NEAR
    if is_same:  # "up to 700" does not imply "less than 700"
        implied = claim.qualifier not in _STRICT or figure.qualifier in _STRICT
        return Fit.WITHIN if implied else Fit.NEAR
    return Fit.WITHIN if beyond < 0 else Fit.NEAR


def fit_range(claim: Quantity, figure: Quantity) -> Fit:
    """Tell how a figure in the claim's unit fits, over the whole range in which it may lie."""
    low, high = figure.ends
    if claim.middle and {claim.qualifier, figure.qualifier} <= _LIMITS:
        return _fit_limits(claim, figure)
    if not claim.middle:
        return _fit_in_range(claim, low, high)
    known = (low, figure.value, high) if figure.middle else (low, high)
    fits = {fit_quantity(claim, each) for each in known}
    astride = fits == {Fit.OUTSIDE} and low < claim.value < high
    return fits.pop() if len(fits) == 1 and not astride else Fit.NEAR


def _fit_in_range(claim: Quantity, low: float, high: float) -> Fit:
    """Tell how a figure from ``low`` to ``high`` fits a claim that is a range without a middle.

    Each end of the claim is as fine as its own digits.
    """
    least, most = claim.ends
    least_near, most_near = least - rounding_margin(least), most + rounding_margin(most)
    if least_near <= low and high <= most_near:
        return Fit.WITHIN
    slack = ABOUT_TOLERANCE if claim.qualifier is Qualifier.ABOUT else TOLERANCE
    touches = high >= least - slack * abs(least) and low <= most + slack * abs(most)
    return Fit.NEAR if touches or (high >= least_near and low <= most_near) else Fit.OUTSIDE


def fit_date(claim: str, figure: str) -> Fit:
    """Tell whether two ISO dates agree at the coarser precision of the two."""
    shared = min(len(claim), len(figure))
    return Fit.WITHIN if claim[:shared] == figure[:shared] else Fit.OUTSIDE
