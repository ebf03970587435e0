"""A list that a whole room can read and a finger can hit: steps, borders, passages, keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from explorer.ui.parts.theme import color, ui_font
from explorer.ui.parts.widgets import label

_ROW_SHARE = 30.0
_LEAST_PX = 15.0
_LEAST_ROW_PX = 48
_MOVES = frozenset(
    (
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    )
)
_TAKES = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space))
_LEAVES = frozenset((Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_F5))


class BigList(QFrame):
    """Stands over the map until something is chosen or Escape is pressed."""

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("bigList")
        self.setAutoFillBackground(True)
        self._title = label("", "strong")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)  # rows are as high as their words
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Queued: the list is emptied by it, and must have left its own event.
        self.list.clicked.connect(self._click, Qt.ConnectionType.QueuedConnection)
        self.list.installEventFilter(self)
        box = QVBoxLayout(self)
        box.addWidget(self._title)
        box.addWidget(self.list, 1)
        self._use: Callable[[int], object] | None = None
        self.hide()

    def offer(self, title: str, rows: Sequence[str], at: int = 0) -> None:
        """Show a list with the keyboard in it; a row of the list is in hand."""
        pixels = max(_LEAST_PX, self._over.height() / _ROW_SHARE)
        self.setStyleSheet(
            f"#bigList {{ background: {color('paper').name()};"
            f" border: 2px solid {color('control').name()}; border-radius: 8px; }}"
        )
        self._title.setText(title)
        self._title.setFont(ui_font(pixels * 1.2, bold=True))
        self._title.setStyleSheet(f"font-size: {round(pixels * 1.2)}px")
        self.setAccessibleName(title)
        self.list.setAccessibleName(title)
        self.list.clear()
        self.list.setStyleSheet(f"QListWidget {{ font-size: {round(pixels)}px; border: none; }}")
        for row in rows:
            item = QListWidgetItem(row)
            self.list.addItem(item)
        self.list.setSpacing(max(2, round((_LEAST_ROW_PX - pixels * 1.3) / 2)))
        self._settle()
        self.list.setCurrentRow(min(max(at, 0), len(rows) - 1))
        self.show()
        self.raise_()
        self.list.setFocus()

    def use(self, take: Callable[[int], object]) -> None:
        """Say what the next choice is for."""
        self._use = take

    def _settle(self) -> None:
        room = self._over.rect()
        wide, high = round(room.width() * 0.72), round(room.height() * 0.84)
        self.setGeometry(QRect((room.width() - wide) // 2, (room.height() - high) // 2, wide, high))

    def dismiss(self) -> None:
        """Go, with nothing chosen."""
        if self.isVisible():
            self._go()

    def _go(self) -> None:
        """Leave nothing of the list behind: a later question must not find its answer there."""
        self.hide()
        self.list.clear()
        self.closed.emit()
        self.window().setFocus()

    def _take(self, row: int) -> None:
        if row >= 0 and self.isVisible():
            self._go()
            self.chosen.emit(row)
            if self._use is not None:
                self._use(row)

    def press(self, event: QKeyEvent) -> bool:
        """Take a key that another window has got; tell whether it is one of a list's."""
        if not self.isVisible() or self.list.hasFocus():
            return False
        if Qt.Key(event.key()) not in _MOVES | _TAKES | _LEAVES:
            return False
        same = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        QCoreApplication.sendEvent(self.list, same)
        return True

    def _click(self, index: QModelIndex) -> None:
        self._take(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the keys that move in a list from moving the lesson where the list has its end."""
        if Qt.Key(event.key()) in _MOVES:
            event.accept()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return takes the row in hand; Escape, and what opened the list, leave it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _TAKES:
                self._take(self.list.currentRow())
                return True
            if key in _LEAVES:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)
