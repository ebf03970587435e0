"""A dialog that was closed is gone: twenty of each leave no widget and no object behind."""

import gc
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu

from explorer.errors import Fault, PackError
from explorer.session import Selection, SelectionKind
from explorer.ui.article.article_copies import ask_to_remove, tell
from explorer.ui.compare.clock_menu import ClockMenu
from explorer.ui.compare.what_if_menus import WhatIfMenus
from explorer.ui.parts.crash_dialog import show_crash
from explorer.ui.window import safe_start
from explorer.ui.window.stage import routes_menu
from explorer.ui.window.stage.arrangement import Question

TIMES = 20
FAULTS = PackError("pack", (Fault("places.toml", "x", "", "missing_field"),) * 30)


def refused(window):
    safe_start.tell_start(window, FAULTS, Path("aside-1"))


def crash(_window):
    show_crash(ValueError, ValueError("on purpose"), None)


def row_menu(window):
    selection = Selection(SelectionKind.PLACE, "almaty")
    does = routes_menu.RowActions(*(lambda *_: None,) * 3)
    routes_menu.offer(window, selection, window.session.state, does, QPoint(10, 10))


def found(window, kind):
    window.stage.show_question(Question.WHY)
    return window.findChild(kind)


def by_command(name):
    def trigger(window):
        window.actions_by_id[name].trigger()

    return trigger


OPENERS = {
    **{
        name: by_command(name)
        for name in (
            *("calibration", "copies", "about", "about_data", "guide", "shortcuts"),
            *("print_map", "print_claims", "save_claims", "export", "import", "save_picture"),
            "present",
        )
    },
    "refused": refused,
    "crash": crash,
    "row menu": row_menu,
    "told": lambda w: tell(w, "text", "reason", "Close"),
    "removal": lambda w: ask_to_remove(w, "title", lambda: None),
    "departure": lambda w: found(w, ClockMenu).ask(),
    "date": lambda w: found(w, WhatIfMenus)._ask_date(),
}


def settle():
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def close_all(window):
    """Close whatever came up beside the window."""
    for widget in QApplication.topLevelWidgets():
        is_dialog = isinstance(widget, QDialog | QMenu) or widget.parent() is None
        if widget is not window and widget.isVisible() and is_dialog:
            widget.close()


def opened_and_closed(window, opener):
    QTimer.singleShot(0, lambda: close_all(window))  # for one that waits for its answer
    opener(window)
    close_all(window)
    settle()


def kinds():
    gc.collect()
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


@pytest.fixture
def quiet(monkeypatch):
    """Dialogs of Qt's own, not of the desktop, and no trace of the crash on the console."""
    monkeypatch.setattr("sys.__excepthook__", lambda *_: None)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))


@pytest.mark.parametrize("name", OPENERS)
def test_twenty_of_each_leave_no_widget(window, quiet, name):
    opener = OPENERS[name]
    for _ in range(2):  # what is made once and kept
        opened_and_closed(window, opener)
    before = kinds()
    for _ in range(TIMES):
        opened_and_closed(window, opener)
    more = kinds() - before
    assert not more, more
