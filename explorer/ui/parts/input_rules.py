"""What the wheel and single letters do, the same in every window of the program.

The wheel changes a box, a slider or a tab only where the keyboard's focus is: over all others it
scrolls what they lie in. A letter typed into something that takes letters stays there, whatever
command it is the key of elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

_PROPERTY = "corridorExplorerInputRules"
_WHEELED = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)
_LETTERED = (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView)
_WHEEL, _OVERRIDE, _POLISH = QEvent.Type.Wheel, QEvent.Type.ShortcutOverride, QEvent.Type.Polish
_WATCHED = frozenset((_WHEEL, _OVERRIDE, _POLISH))
_SHIFTED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class InputRules(QObject):
    """Watches all events of the application for the three kinds it has a say in."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the wheel from what has no focus, and letters for what takes them."""
        kind = event.type()
        if kind not in _WATCHED or not isinstance(watched, QWidget):
            return False
        if kind is _OVERRIDE:
            if isinstance(event, QKeyEvent) and _is_letter(event) and takes_letters(watched):
                event.accept()
                return True
        elif kind is _POLISH:
            _take_focus_from_wheel(watched)
        elif _is_wheeled(watched) and not watched.hasFocus():
            event.ignore()  # and so it goes on to what the widget lies in
            return True
        return False


def _is_wheeled(widget: QWidget) -> bool:
    return isinstance(widget, _WHEELED) and not isinstance(widget, QScrollBar)


def _take_focus_from_wheel(widget: QWidget) -> None:
    """Let the wheel no longer bring the focus to what it changes."""
    if _is_wheeled(widget) and widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def takes_letters(widget: QWidget) -> bool:
    """Tell whether letters typed into a widget write something or look something up."""
    return isinstance(widget, _LETTERED) and widget.isEnabled()


def _is_letter(event: QKeyEvent) -> bool:
    return event.text().isprintable() and bool(event.text()) and not event.modifiers() & ~_SHIFTED


def use_input_rules() -> None:
    """Let the rules hold for the whole application, from now on and once."""
    app = QApplication.instance()
    if not isinstance(app, QApplication) or app.property(_PROPERTY):
        return
    app.setProperty(_PROPERTY, True)
    app.installEventFilter(InputRules(app))
    for widget in app.allWidgets():  # what has had its polish already
        _take_focus_from_wheel(widget)
