"""The three buttons in the map's corner: nearer, farther, the whole route."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from explorer.ui.parts.plain_text import set_tip

_SIDE_PX = 34
_FROM_EDGE_PX = 12


class MapButtons(QWidget):
    """Stands in the upper right corner of a map and says which button was pressed."""

    nearer_wanted = Signal()
    farther_wanted = Signal()
    home_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        """Make the buttons on ``over``; ``settle`` puts them into its corner."""
        super().__init__(over)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._nearer, self._farther, self._home = (QToolButton() for _ in range(3))
        for button, sign, wanted in (
            (self._nearer, "+", self.nearer_wanted),
            (self._farther, "−", self.farther_wanted),
            (self._home, "⌂", self.home_wanted),
        ):
            button.setObjectName("mapButton")
            button.setText(sign)
            button.setFixedSize(_SIDE_PX, _SIDE_PX)
            button.clicked.connect(wanted)
            row.addWidget(button)
        self.adjustSize()
        self._retranslate()

    def settle(self, free: QRect) -> None:
        """Stand in the upper right corner of what is free of a map."""
        self.move(free.right() + 1 - self.width() - _FROM_EDGE_PX, free.top() + _FROM_EDGE_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Translate what the buttons say."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        for button, text in (
            (self._nearer, self.tr("Zoom in (+)")),
            (self._farther, self.tr("Zoom out (−)")),
            (self._home, self.tr("Show the whole route (Home)")),
        ):
            set_tip(button, text)
            button.setAccessibleName(text)
