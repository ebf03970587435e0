"""A figure without evidence cannot exist."""

import math

import pytest

from explorer.errors import MissingEvidenceError
from explorer.model.quantity import Assumed, Designation, Moment, Quantity

GUESS = (Assumed({"en": "a round figure for the test"}),)


def test_a_number_without_evidence_cannot_be_built():
    with pytest.raises(MissingEvidenceError):
        Quantity(670, "km", ())


def test_a_date_or_a_train_number_without_evidence_cannot_be_built():
    with pytest.raises(MissingEvidenceError):
        Moment("2017-06-08", ())
    with pytest.raises(MissingEvidenceError):
        Designation("9001", ())


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_quantity_is_a_finite_number(value):
    with pytest.raises(ValueError, match="not finite"):
        Quantity(value, "km", GUESS)


def test_a_value_lies_within_its_own_range():
    assert Quantity(3, "h", GUESS, low=2, high=4).high == 4
    with pytest.raises(ValueError, match="outside"):
        Quantity(5, "h", GUESS, low=2, high=4)
