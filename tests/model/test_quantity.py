"""A figure without evidence cannot exist."""

import math

import pytest

from explorer.analysis.travel_time.periods import span
from explorer.errors import MissingEvidenceError, TravelTimeError
from explorer.export.drafts.draft_corridor import source_of
from explorer.model.authoring.drafts import Draft, DraftSource
from explorer.model.quantity import ISO_DATE, Assumed, Designation, Moment, Quantity
from explorer.storage.fields import is_date

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


@pytest.mark.parametrize("text", ["2017", "2017-06", "2017-06-08"])
def test_a_date_is_told_by_how_it_is_written(text):
    assert ISO_DATE.fullmatch(text)


ODD = ["", "17", "2017-6", "2017-06-08-01", "٢٠١٧", "２０１７-06", "2017-06-0८"]


@pytest.mark.parametrize("text", ODD)
def test_a_date_written_otherwise_or_in_other_digits_is_none(text):
    assert not ISO_DATE.fullmatch(text)
    draft = Draft("d", "D", "", DraftSource("T", "P", text, "en"))
    assert not source_of(draft).issued
    with pytest.raises(TravelTimeError):
        span(text)
    assert not is_date(text)
