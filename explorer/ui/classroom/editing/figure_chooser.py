"""Chooses a figure of the corridor to refer to: typed words narrow the list, Enter takes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.folding import folded
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import label
from explorer.wording.lessons.offered_figures import OfferedFigure

_MOST_ROWS = 150
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FigureChooser(QWidget):
    """Stands in the place of the form until something is chosen, or not."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._take: Callable[[str], object] = lambda _reference: None
        self._offered: tuple[OfferedFigure, ...] = ()
        self._listed: list[OfferedFigure] = []
        self._title = label("", "h2")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._choose)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _item: self._choose())
        self.take = QPushButton()
        self.take.setObjectName("primary")
        self.take.clicked.connect(self._choose)
        self.cancel = QPushButton()
        self.cancel.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.take)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 8, 14, 10)
        for widget in (self._title, self.search):
            box.addWidget(widget)
        box.addWidget(self.list, 1)
        box.addLayout(row)

    def ask(
        self,
        offered: Sequence[OfferedFigure],
        take: Callable[[str], object],
        *,
        numbers_only: bool,
    ) -> None:
        """Let a figure be chosen; ``take`` gets its reference."""
        self._take = take
        self._offered = tuple(f for f in offered if f.amount is not None or not numbers_only)
        self._title.setText(self.tr("Which figure?"))
        about = self.tr("It is looked up whenever it is shown, with its unit and who says so.")
        set_tip(self.search, about)
        self.search.setPlaceholderText(self.tr("Search figures, claims, dates and places"))
        self.search.setAccessibleName(self.tr("Search figures, claims, dates and places"))
        self.list.setAccessibleName(self.tr("Figures"))
        self.take.setText(self.tr("Insert"))
        self.cancel.setText(self.tr("Cancel"))
        set_tip(self.cancel, self.tr("Back without a figure (Escape)"))
        self.search.clear()
        self._fill()
        self.search.setFocus()

    def _fill(self, _text: str = "") -> None:
        words = folded(self.search.text()).split()
        found = (f for f in self._offered if all(word in f.sought for word in words))
        self._listed = [figure for figure, _ in zip(found, range(_MOST_ROWS), strict=False)]
        self.list.clear()
        for figure in self._listed:
            by = f" · {figure.by}" if figure.by else ""
            item = QListWidgetItem(f"{figure.value}\n{figure.name}{by}")
            set_tip(item, f"{{{figure.reference}}}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.take.setEnabled(bool(self._listed))

    def _choose(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._listed):
            reference = self._listed[at].reference
            self.left.emit()
            self._take(reference)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the list while typing."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.search and is_key and event.key() in _WALKING:  # type: ignore[attr-defined]
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
