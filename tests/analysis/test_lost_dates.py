"""Dates and hours of foreign packs that no calendar has give no figure, and no error either."""

import pytest

from explorer.analysis.claims import day_called
from explorer.model.claims import DayPart
from explorer.model.quantity import Moment
from tests.analysis.test_claim_rules import check, checked
from tests.analysis.test_claims import SAID, fact


@pytest.mark.parametrize("hour", ["2017-13-45 10:00", "2017-06-08 25:99", "0001-01-01 00:00"])
def test_an_hour_that_no_clock_has_gives_no_figure(hour):
    one = check("clock", "a", clocks=("Asia/Almaty", "Etc/UTC"), day_part=DayPart.MORNING)
    result = checked(Moment("2017-06-08", SAID), one, fact("a", "2017-06-08", text=f"at {hour}"))
    assert result.figures == ()


@pytest.mark.parametrize(("day", "near"), [("sunday", "9999-12-31"), ("saturday", "0001-01-01")])
def test_a_weekday_beyond_the_calendar_is_no_day(day, near):
    assert day_called(day, near) is None
