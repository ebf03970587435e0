"""The bar that shows what is being measured, over the map."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from explorer.model.corridor import Corridor
from explorer.model.quantity import Computed, Method
from explorer.ui.map.ruler import Ruler
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import Badge, label


class MeasureBar(QFrame):
    """Shows the running total with its evidence, and buttons for what keys do."""

    def __init__(self, parent: QWidget, ruler: Ruler) -> None:
        super().__init__(parent)
        self.setObjectName("measureBar")
        self._ruler = ruler
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 5, 6, 5)
        self._row.setSpacing(8)
        self._title = label("", "muted", wrap=False)
        self._total = label("", "value", wrap=False)
        self._method = label("", "muted", wrap=False)
        self._badge: Badge | None = None
        self._copy = QPushButton()
        self._close = QToolButton()
        self._close.setObjectName("bar")
        self._close.setText("×")
        for widget in (self._title, self._total, self._method, self._copy, self._close):
            self._row.addWidget(widget)
        self._copy.clicked.connect(ruler.copy)
        self._close.clicked.connect(ruler.lay_down)
        for button in (self._copy, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        ruler.changed.connect(self.refresh)
        self._words: tuple[Corridor, str] | None = None
        self.hide()

    def speak(self, corridor: Corridor, language: str) -> None:
        """Use another language from the next time on that the bar is seen, or now if it is."""
        self._words = (corridor, language)
        self.refresh()

    def _speak(self, corridor: Corridor, language: str) -> None:
        """Write the bar in a language; the badge answers in it."""
        if self._badge is not None:
            self._badge.setParent(None)
            self._badge.deleteLater()
        self._badge = Badge(Computed(Method.GEODESIC, ()), corridor, language)
        self._row.insertWidget(2, self._badge)
        self._badge.show()  # now, so that the bar leaves room for it
        self._title.setText(self.tr("Distance"))
        self._method.setText(self.tr("geodesic, WGS 84"))
        self._copy.setText(self.tr("Copy"))
        set_tip(self._copy, self.tr("Copy the result (Ctrl+C)"))
        set_tip(self._close, self.tr("Stop measuring (Escape)"))
        self._close.setAccessibleName(self.tr("Stop measuring (Escape)"))

    def refresh(self) -> None:
        """Show the present total, or nothing while nothing is measured."""
        self.setVisible(self._ruler.active)
        if not self._ruler.active:
            return
        if self._words is not None:
            self._speak(*self._words)
            self._words = None
        self._total.setText(self._ruler.running)
        self._copy.setEnabled(len(self._ruler.measurement.knots) > 1)
        self.adjustSize()

    def fit(self, room_px: int) -> None:
        """Leave out what need not be said where there is no room for it."""
        for extra in (self._title, self._method):
            extra.show()
        for extra in (self._method, self._title):  # left out first where a map is narrow
            if self.sizeHint().width() > room_px:
                extra.hide()
        self.adjustSize()
