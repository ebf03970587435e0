"""The calibration table in the window."""

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from explorer.analysis.travel_time.sampling import Band
from explorer.model.services import Timing
from explorer.session import Choices, State
from explorer.ui.compare.calibration_dialog import CalibrationDialog
from explorer.ui.compare.interval_bar import columns


def test_every_published_time_stands_beside_the_model(qtbot, corridor):
    dialog = CalibrationDialog(State(corridor, Choices()))
    qtbot.addWidget(dialog)
    table = dialog.table
    assert table.rowCount() == len(corridor.timing.published)
    for row, found in enumerate(dialog.rows):
        counted = "yes" if found.inside else "no"
        assert table.item(row, 4).text() == (counted if found.is_alike else "–")
        hit = found.inside and found.is_alike
        assert hit or table.item(row, 6).text(), "outside, and the table says why"
        assert table.cellWidget(row, 3).accessibleName().startswith("published")
    dialog.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + len(dialog.rows)


def test_a_corridor_without_times_says_so(qtbot, corridor):
    dialog = CalibrationDialog(State(replace(corridor, timing=Timing()), Choices()))
    qtbot.addWidget(dialog)
    assert dialog.table.rowCount() == 0


def test_the_bar_keeps_order_and_stays_in_its_box():
    first, likely, last, published = columns(Band(10.0, 12.0, 13.0, 20.0), 25.0, 150.0)
    assert 0 < first < likely < last < published < 150
    assert all(0 < x < 150 for x in columns(Band(1.0, 1.0, 1.0, 1.0), 1.0, 150.0))
