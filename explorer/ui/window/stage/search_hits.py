"""The list of hits below the search field: it floats over the whole window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

_WIDTH_PX = 520
_MOST_ROWS = 12
_GAP_PX = 3
_RIM_PX = 6
_PLACING = frozenset(
    (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.WindowStateChange)
)


class SearchHits(QListWidget):
    """A list that takes no focus. Where it is shown it belongs to the top of its field's window.

    A child of the bar that holds the field would be cut off at the bar's edge, and a window of
    its own would take the keyboard.
    """

    def __init__(self, field: QWidget) -> None:
        """Make an empty list for a field."""
        super().__init__(field)
        self.setObjectName("searchHits")
        self._field = field
        self._watched: list[QWidget] = []
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.hide()

    def open(self) -> None:
        """Show what the list holds below the field, over everything else in the window."""
        top = self._field.window()
        if self.parentWidget() is not top:
            self.setParent(top)
        self._watch(True)
        self._place()
        self.show()
        self.raise_()

    def close_list(self) -> None:
        """Hide the list."""
        self._watch(False)
        self.hide()

    def _watch(self, on: bool) -> None:  # noqa: FBT001 - on or off
        """Follow the field, and whatever holds it, for as long as the list is open."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        widget: QWidget | None = self._field if on else None
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()

    def _place(self) -> None:
        """Take the room below the field, or above it where there is more: wholly on the screen."""
        top = self.parentWidget()
        if top is None:
            return
        screen = self._field.screen().availableGeometry()
        room = QRect(top.mapFromGlobal(screen.topLeft()), screen.size()).intersected(top.rect())
        field = QRect(self._field.mapTo(top, QPoint(0, 0)), self._field.size())
        if not room.contains(field.center()):  # a window that was pushed off the screen
            room = top.rect()
        room.adjust(_RIM_PX, _RIM_PX, -_RIM_PX, -_RIM_PX)
        rows = min(self.count(), _MOST_ROWS)
        wanted = rows * self.sizeHintForRow(0) + 2 * self.frameWidth() + 2
        below = room.bottom() - (field.bottom() + _GAP_PX)
        above = field.top() - _GAP_PX - room.top()
        goes_up = below < wanted and above > below
        high = max(0, min(wanted, above if goes_up else below))
        wide = min(max(field.width(), _WIDTH_PX), room.width())
        left = max(room.left(), min(field.left(), room.right() + 1 - wide))
        y = field.top() - _GAP_PX - high if goes_up else field.bottom() + 1 + _GAP_PX
        self.setGeometry(left, y, wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay with the field when the window or a part of it moves or changes its size."""
        if event.type() in _PLACING and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
