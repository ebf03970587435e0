"""Opens a window on a pack, opens articles, and points at everything there is to point at.

    python tests/hovering.py PACK ARTICLE…

Run by ``test_strangers.py`` in a process that is watched.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from explorer.app import start
from explorer.ui.window.stage.arrangement import Question

PATIENCE_S = 100
MOST_CELLS = 40
STEP_PX = 60


def wait(is_over):
    until_s = time.monotonic() + PATIENCE_S
    while not is_over() and time.monotonic() < until_s:
        QApplication.processEvents()
        time.sleep(0.005)
    assert is_over()
    QApplication.processEvents()


def ask_for_tip(widget, at):
    event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    QApplication.processEvents()


def hover(window):
    """Ask every widget and every cell for its tip, and lead the pointer over the map."""
    for widget in window.findChildren(QWidget):
        # A text that comes meanwhile takes the place of what was there.
        if not isValid(widget) or not widget.isVisible():
            continue
        ask_for_tip(widget, widget.rect().center())
        if isValid(widget) and isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for row in range(min(widget.model().rowCount(), MOST_CELLS)):
                cell = widget.model().index(row, 0)
                ask_for_tip(widget.viewport(), widget.visualRect(cell).center())
    canvas = window.canvas
    for x in range(STEP_PX, canvas.width(), STEP_PX):
        for y in range(STEP_PX, canvas.height(), STEP_PX):
            QTest.mouseMove(canvas, QPoint(x, y))
            QApplication.processEvents()


def answer_questions():
    """Point at a dialog that waits for an answer, and turn it down."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        ask_for_tip(dialog, dialog.rect().center())
        dialog.close()


def main():
    app, window, problem = start(Path(sys.argv[1]))
    answers = QTimer(app)
    answers.timeout.connect(answer_questions)
    answers.start(20)
    assert problem is None, problem
    window.resize(1280, 720)
    window.show()
    wait(lambda: not window.map_loader.busy)
    window.copies.reopen()
    wait(lambda: not window.copies.busy)
    for path in sys.argv[2:]:
        window.files.open(Path(path))
        wait(lambda: not window.copies.busy)
    hover(window)
    for question in (Question.WHY, Question.TIMELINE, Question.COMPARE):
        window.stage.show_question(question)
        QApplication.processEvents()
        hover(window)
    window.close()
    app.processEvents()
    print("done")


if __name__ == "__main__":
    main()
