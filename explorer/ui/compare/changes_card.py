"""The list of what is supposed: each change with before and after, to be taken back one by one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from explorer.analysis.travel_time.compare_alternatives import Answer
from explorer.analysis.travel_time.what_if import Change
from explorer.session import State
from explorer.ui.parts.widgets import label
from explorer.wording import what_if_words, why_words

_WIDEST_PX = 620


class ChangesCard(QFrame):
    """A small window beside its button; closes on a click elsewhere or Escape."""

    dropped = Signal(object)  # a change

    def __init__(
        self, parent: QWidget, state: State, published: Answer | None, supposed: Answer | None
    ) -> None:
        """List the state's changes and what the two ways come to, before and after."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMaximumWidth(_WIDEST_PX)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 14)
        box.setSpacing(8)
        box.addWidget(label(self.tr("What is changed"), "h2"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)
        box.addLayout(self._grid)
        for column, title in enumerate((self.tr("before"), self.tr("now")), start=1):
            self._grid.addWidget(label(title, "muted", wrap=False), 0, column)
        self.buttons: list[QPushButton] = []
        for change in state.choices.what_if:
            self._add_change(change, state)
        self._add_times(state, published, supposed)

    def _add(self, texts: tuple[str, str, str], name: str = "") -> int:
        row = self._grid.rowCount()
        for column, text in enumerate(texts):
            self._grid.addWidget(label(text, name if column else "", wrap=column == 0), row, column)
        return row

    def _add_change(self, change: Change, state: State) -> None:
        texts = what_if_words.change(change, state)
        row = self._add(texts)
        button = QPushButton(self.tr("Take back"))
        button.setObjectName("small")
        button.setAccessibleName(self.tr("Take back: {0}").format(texts[0]))
        button.clicked.connect(lambda _checked=False, c=change: self._drop(c))
        self._grid.addWidget(button, row, 3)
        self.buttons.append(button)

    def _drop(self, change: Change) -> None:
        self.dropped.emit(change)
        self.close()

    def _add_times(self, state: State, before: Answer | None, now: Answer | None) -> None:
        """Add what the ways take, before and after."""
        after = {} if now is None else {w.id: w for w in now.ways}
        for way in () if before is None else before.ways:
            name = why_words.way_name(way, state.corridor, state.language)
            texts = [self.tr("no way left")] * 2
            for i, item in enumerate((way, after.get(way.id))):
                if item is not None and item.time is not None:
                    texts[i] = why_words.band_about(item.time.duration)
            self._add((name, texts[0], texts[1]), "strong")

    def show_above(self, anchor: QWidget) -> None:
        """Show over a button, kept on its screen."""
        self.adjustSize()
        screen = anchor.screen().availableGeometry()
        at = anchor.mapToGlobal(QPoint(0, -self.height() - 4))
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        at.setY(max(screen.top(), at.y()))
        self.move(at)
        self.show()
        if self.buttons:
            self.buttons[0].setFocus()
