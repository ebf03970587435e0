"""The list of a step's parts: to turn to one, and to put them in another order."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from explorer.ui.authoring.steps.small_buttons import small
from explorer.ui.parts.plain_text import set_tip

_ID = Qt.ItemDataRole.UserRole
_ROW_PX, _MOST_ROWS = 24, 7


class PartList(QWidget):
    """Rows in the order in which they stand in the corridor's file."""

    chosen = Signal(str)
    moved = Signal(str, str)  # which, and before which; at the end with an empty id

    def __init__(self, name: str, rows: list[tuple[str, str]], asked: str) -> None:
        """List (id, words); the part that is asked about is marked."""
        super().__init__()
        self._ids = [identity for identity, _ in rows]
        self.list = QListWidget()
        self.list.setObjectName("parts")
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for identity, told in rows:
            item = QListWidgetItem(told)
            item.setData(_ID, identity)
            set_tip(item, told)
            self.list.addItem(item)
        self.list.setFixedHeight(_ROW_PX * min(_MOST_ROWS, max(2, len(rows))) + 6)
        if asked in self._ids:
            self.list.setCurrentRow(self._ids.index(asked))
            self.list.scrollToItem(self.list.currentItem())
        self.list.itemClicked.connect(lambda item: self.chosen.emit(item.data(_ID)))
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(_ID)))
        self.list.currentRowChanged.connect(self._enable)
        self.earlier = small("↑", lambda: self._move(-1), self.tr("Earlier in the list"))
        self.later = small("↓", lambda: self._move(1), self.tr("Later in the list"))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.earlier)
        column.addWidget(self.later)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.list, 1)
        row.addLayout(column)
        self._enable()

    def _enable(self, _row: int = 0) -> None:
        at = self.list.currentRow()
        self.earlier.setEnabled(at > 0)
        self.later.setEnabled(0 <= at < len(self._ids) - 1)

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        before = at - 1 if by < 0 else at + 2
        self.moved.emit(self._ids[at], self._ids[before] if before < len(self._ids) else "")
