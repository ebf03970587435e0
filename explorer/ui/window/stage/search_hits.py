"""The list of hits below the search field: it floats over the whole window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from explorer.session import Selection, SelectionKind
from explorer.ui.parts.plain_text import set_tip

_PASSING = Qt.ItemDataRole.UserRole + 1
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

    def add_words(self, text: str, *, passing: bool = False) -> None:
        """Add a row that cannot be chosen; a ``passing`` one goes when there is more to say."""
        item = QListWidgetItem(text)
        set_tip(item, text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(_PASSING, passing)
        self.addItem(item)

    def drop_passing(self) -> None:
        """Take away the rows that were to be there only for a while."""
        for row in reversed(range(self.count())):
            if self.item(row).data(_PASSING):
                self.takeItem(row)

    def places(self) -> list[str]:
        """Return the ids of the corridor's places that are offered."""
        meant = (self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count()))
        return [m.id for m in meant if isinstance(m, Selection) and m.kind is SelectionKind.PLACE]

    def marked(self) -> QListWidgetItem | None:
        """Return the row that Enter takes, ``None`` where none can be chosen."""
        item: QListWidgetItem | None = self.currentItem()
        return item if item is not None and item.flags() else None

    def mark_first(self) -> None:
        """Mark the first row that can be chosen."""
        self.setCurrentRow(-1)
        self.mark_next(1)

    def mark_next(self, step: int) -> None:
        """Mark a row further on that can be chosen, the last one on that side if need be."""
        rows = [row for row in range(self.count()) if self.item(row).flags()]
        if not rows:
            return
        here = self.currentRow()
        at = next((i for i, row in enumerate(rows) if row >= here), len(rows) - 1)
        at = at + step if here in rows else 0
        row = rows[max(0, min(at, len(rows) - 1))]
        self.setCurrentRow(row)
        # What heads the first hits comes into sight with them.
        self.scrollToItem(self.item(0 if row == rows[0] else row))

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
