"""Holds a source's claims against published facts and computed lengths, by stated rules.

``rules`` says how a check becomes a figure, ``fits`` how a figure fits a claim, ``verdicts`` what
the figures make of it and what a reader should notice.
"""

from explorer.analysis.claims.dates import day_called, interval, years_between
from explorer.analysis.claims.figures import Bearing, Figure, reference
from explorer.analysis.claims.fits import (
    Fit,
    fit_date,
    fit_quantity,
    fit_range,
    rounding_margin,
    rounding_step,
)
from explorer.analysis.claims.listing import (
    ClaimFilter,
    ClaimRow,
    claim_rows,
    counts,
    matching,
)
from explorer.analysis.claims.number_words import number_of, numbers_in
from explorer.analysis.claims.verdicts import Checked, check_claim

__all__ = [
    "Bearing",
    "Checked",
    "ClaimFilter",
    "ClaimRow",
    "Figure",
    "Fit",
    "check_claim",
    "claim_rows",
    "counts",
    "day_called",
    "fit_date",
    "fit_quantity",
    "fit_range",
    "interval",
    "matching",
    "number_of",
    "numbers_in",
    "reference",
    "rounding_margin",
    "rounding_step",
    "years_between",
]
