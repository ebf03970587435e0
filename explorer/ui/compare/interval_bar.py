"""A published time beside the model's interval, as a bar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.analysis.travel_time.sampling import Band
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.theme import color

_RIM_PX = 9.0
_ALPHA = 90


def columns(band: Band, published_h: float, width: float) -> tuple[float, float, float, float]:
    """Return the pixel columns of lowest, likely and highest time and of the published one."""
    low, high = min(band.low_h, published_h), max(band.high_h, published_h)
    span, room = high - low or 1.0, max(width - 2 * _RIM_PX, 1.0)
    values = (band.low_h, band.likely_h, band.high_h, published_h)
    first, likely, last, published = (_RIM_PX + (v - low) / span * room for v in values)
    return first, likely, last, published


class IntervalBar(QWidget):
    """The interval as a band, the likely time as a line in it, the published one as a diamond."""

    def __init__(self, band: Band, published_h: float, says: str) -> None:
        """Keep the times; ``says`` tells them to those who do not see the bar."""
        super().__init__()
        self._band, self._published_h = band, published_h
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(110, 22)
        self.setAccessibleName(says)
        set_tip(self, says)

    def sizeHint(self) -> QSize:
        """Return a size at which a narrow interval can be seen."""
        return QSize(150, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint band, line and diamond."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, likely, last, published = columns(self._band, self._published_h, self.width())
        middle = self.height() / 2
        inside = self._band.low_h <= self._published_h <= self._band.high_h
        ground = QColor(color("accent"))
        ground.setAlpha(_ALPHA)
        painter.setPen(QPen(color("accent"), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(first, middle - 6, max(last - first, 2.0), 12), 2, 2)
        painter.drawLine(QPointF(likely, middle - 6), QPointF(likely, middle + 6))
        painter.setPen(QPen(color("paper"), 1.2))
        painter.setBrush(color("ink") if inside else color("bad"))
        corners = ((0, -6), (6, 0), (0, 6), (-6, 0))
        painter.drawPolygon(QPolygonF([QPointF(published + x, middle + y) for x, y in corners]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.end()
