"""The hour of departure is one on the first place's clocks, whatever the computer's clocks do."""

import time
from datetime import datetime

import pytest

from explorer.analysis.travel_time.clock import wall_time
from explorer.analysis.travel_time.departure import Departure
from explorer.ui.compare.clock_menu import DepartureDialog

CHINA = "Asia/Shanghai"


@pytest.fixture
def clocks_of(monkeypatch):
    """Return a function that sets the time zone of the computer."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system does not let a program choose its time zone")

    def use(zone):
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield use
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin", "Asia/Almaty", "UTC"])
@pytest.mark.parametrize("text", ["2025-03-09 02:30", "2025-03-30 02:30", "2017-06-08 23:10"])
def test_the_dialog_keeps_the_hour_in_every_time_zone(qtbot, clocks_of, zone, text):
    clocks_of(zone)
    if (zone, text) == ("America/New_York", "2025-03-09 02:30"):
        assert datetime.fromtimestamp(1741505400).hour == 3, "the computer skips this hour"  # noqa: DTZ006
    dialog = DepartureDialog(Departure(wall_time(text, CHINA), None), "", None)
    qtbot.addWidget(dialog)
    assert dialog.text == text
    dialog._edit.stepBy(1)  # the year
    dialog._edit.stepBy(-1)
    assert dialog.text == text
