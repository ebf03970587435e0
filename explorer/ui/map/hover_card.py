"""The small card that tells what is under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from explorer.model.quantity import Evidence
from explorer.ui.parts.widgets import label
from explorer.wording import phrases
from explorer.wording.map_words import CardText

CARD_WIDTH_PX = 300
_AWAY_PX = 16


def beside(pointer: QPoint, size: QSize, screen: QRect) -> QPoint:
    """Return where a card's corner goes so that it lies on the screen and not under the pointer.

    It stands right of and below the pointer, on the other side where there is no room; as long as
    the screen has room for it on one side of the pointer, it leaves the pointer free.
    """
    x, y = pointer.x() + _AWAY_PX, pointer.y() + _AWAY_PX
    if x + size.width() > screen.right() + 1:
        x = pointer.x() - _AWAY_PX - size.width()
    if y + size.height() > screen.bottom() + 1:
        y = pointer.y() - _AWAY_PX - size.height()
    x = max(screen.left(), min(x, screen.right() + 1 - size.width()))
    y = max(screen.top(), min(y, screen.bottom() + 1 - size.height()))
    return QPoint(x, y)


class HoverCard(QFrame):
    """Floats beside the pointer, lets every click through and never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self._over = parent
        self.setObjectName("hoverCard")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._name = label("", "cardName")
        self._below = label("", "muted")
        self._figure_name = label("", wrap=False)
        self._figure = label("", "strong", wrap=False)
        self._badge = label("", "", wrap=False)
        self._lines = label("", "muted")
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        for part in (self._figure_name, self._figure, self._badge):
            row.addWidget(part)
        row.addStretch(1)
        self._all = rows = QVBoxLayout(self)
        rows.setContentsMargins(13, 10, 13, 11)
        rows.setSpacing(3)
        for part in (self._name, self._below, self._row, self._lines):
            rows.addWidget(part)

    def tell(self, text: CardText, pointer: QPoint) -> None:
        """Show a card for a point of the screen."""
        self._name.setText(text.name)
        self._below.setText(" · ".join(part for part in (text.local, text.kind) if part))
        self._figure_name.setText(text.figure_name)
        self._figure.setText(text.figure_text)
        self._row.setVisible(bool(text.figure_text))
        self._mark(text.figure.evidence[0] if text.figure is not None else None)
        lines = [line for line in (text.says_who, *text.lines) if line]
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))
        self.setAccessibleName(text.spoken)
        # A long name or figure makes the card wider rather than cutting it off.
        self.ensurePolished()
        self._all.invalidate()  # rows came and went while nobody saw them
        width = max(CARD_WIDTH_PX, self.minimumSizeHint().width())
        self.resize(width, self._all.heightForWidth(width))
        self.move(beside(pointer, self.size(), self._over.screen().availableGeometry()))
        self.show()

    def _mark(self, evidence: Evidence | None) -> None:
        """Show an evidence badge that is only looked at; the panels have the ones that answer."""
        self._badge.setVisible(evidence is not None)
        if evidence is not None:
            kind, word = phrases.badge(evidence)
            self._badge.setText(word)
            self._badge.setProperty("badge", kind)
            self._badge.style().unpolish(self._badge)
            self._badge.style().polish(self._badge)
            self._badge.updateGeometry()
