"""One cause of a difference as a bar that reaches left or right of a middle line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.ui.parts.theme import color


def bar_span(
    hours: float, lowest_h: float, highest_h: float, width: float
) -> tuple[float, float, float]:
    """Return where a bar begins and ends, and where 0 h lies, in pixels from the left.

    The axis reaches from the lowest to the highest value of all bars, and always includes 0.
    """
    low, high = min(lowest_h, 0.0), max(highest_h, 0.0)
    span = high - low
    if span <= 0:
        return 0.0, 0.0, 0.0
    zero, end = -low / span * width, (hours - low) / span * width
    return min(zero, end), max(zero, end), zero


class CauseBar(QWidget):
    """A bar to scale with the other causes' bars."""

    role_aloud = QAccessible.Role.Graphic

    def __init__(self) -> None:
        """Make an empty bar; ``show_hours`` fills it."""
        super().__init__()
        self._hours, self._scale, self._ink = 0.0, (0.0, 0.0), QColor()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(16)
        self.setFixedHeight(14)

    def show_hours(self, hours: float, lowest_h: float, highest_h: float, ink: QColor) -> None:
        """Show hours on a scale that holds the other causes' hours, too."""
        self._hours, self._scale, self._ink = hours, (lowest_h, highest_h), ink
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which bars can be told apart."""
        return QSize(70, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and the line at 0."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, end, zero = bar_span(self._hours, *self._scale, self.width() - 4.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink)
        painter.drawRoundedRect(QRectF(2 + start, 1, max(end - start, 1.0), 12), 2, 2)
        painter.setPen(QPen(color("control"), 1))
        painter.drawLine(QPointF(2 + zero, 0), QPointF(2 + zero, 14))
        painter.end()
