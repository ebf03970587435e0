"""Lists that do not move under the pointer while a button is down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object


class SteadyList(_View):
    """Comes before a view that moves its rows when one is chosen.

    Rows that move between press and release would give the choice to the row that comes to lie
    under the pointer, or to none. So what a button marks is chosen when it is let go, by
    ``let_go``, and a second click means the row that the first one chose.
    """

    held = False
    _marked: QPersistentModelIndex | None = None
    _is_on_row = False  # the last press

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark a row."""
        self.held, self._marked = True, QPersistentModelIndex(self.currentIndex())
        super().mousePressEvent(event)
        at = self.indexAt(event.position().toPoint())
        self._is_on_row = at.isValid() and at.row() == self.currentIndex().row()
        self._is_on_row &= at.parent() == self.currentIndex().parent()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row that was marked meanwhile."""
        super().mouseReleaseEvent(event)
        self._end_hold()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Choose it now: a dialog that comes meanwhile takes the release."""
        super().focusOutEvent(event)
        self._end_hold()

    def _end_hold(self) -> None:
        was_held, self.held = self.held, False
        if was_held and self.currentIndex().isValid() and self._marked != self.currentIndex():
            self.let_go()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Activate the row that the first click chose, wherever it is now."""
        if self._is_on_row and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())

    def let_go(self) -> None:
        """Choose the current row."""
