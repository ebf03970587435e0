"""A line shows how its text begins, and loses nothing to a menu or to another window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from explorer.ui.parts.controls.text_line import TextLine

PASSING = [Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason]


@pytest.fixture
def line(qtbot):
    made = TextLine("Urumqi – Almaty")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("reason", PASSING)
def test_a_menu_and_another_window_leave_what_is_marked_as_it_is(line, reason):
    line.setFocus(Qt.FocusReason.MouseFocusReason)
    line.setSelection(0, 6)
    for kind in (QFocusEvent.Type.FocusOut, QFocusEvent.Type.FocusIn):
        QApplication.sendEvent(line, QFocusEvent(kind, reason))
    assert line.selectedText() == "Urumqi"


def test_where_the_program_brings_the_focus_one_writes_on_at_the_end(line):
    QApplication.sendEvent(
        line, QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason)
    )
    assert line.cursorPosition() == len(line.text())
    QApplication.sendEvent(
        line, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
    )
    assert line.cursorPosition() == 0
