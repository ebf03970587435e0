"""A line to write into that shows how its text begins while nobody writes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit

_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_BY_HAND = (
    *(Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason),
    *(Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason),
)


class TextLine(QLineEdit):
    """Qt shows the end of a text that is too long for its line, which names nothing."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setCursorPosition(0)

    def setText(self, text: str | None) -> None:
        """Show another text, from its beginning unless somebody is writing."""
        at = self.cursorPosition() if self.hasFocus() else 0
        super().setText(text)
        self.setCursorPosition(min(at, len(self.text())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be ready to go on writing, where no hand says from where."""
        super().focusInEvent(event)
        if event.reason() not in (*_BY_HAND, *_PASSING):
            self.end(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning again, unless it is only for a menu or another window."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.setCursorPosition(0)
