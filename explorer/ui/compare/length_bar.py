"""A length as a bar beside others."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.analysis.lengths import Milestone
from explorer.cartography.labels.place_signs import paint_place_sign
from explorer.cartography.style import MapStyle
from explorer.model.places import PlaceKind
from explorer.model.quantity import Quantity
from explorer.ui.parts.theme import color


class LengthBar(QWidget):
    """A length as a bar to scale, with its border crossings as diamonds."""

    def __init__(
        self,
        length: Quantity | None,
        longest_km: float,
        ink: QColor,
        borders: tuple[Milestone, ...],
        style: MapStyle,
    ) -> None:
        """Show a length beside the longest; ``borders`` are where it crosses one."""
        super().__init__()
        self._length, self._longest_km, self._ink, self._borders = length, longest_km, ink, borders
        self._style = style
        self.setMinimumWidth(48)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(24)

    def sizeHint(self) -> QSize:
        """Return the least that can be seen."""
        return QSize(48, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = (self.width() - 16) / self._longest_km if self._longest_km else 0.0
        middle = self.height() / 2
        painter.setPen(QPen(color("hairline"), 1))
        painter.drawLine(QPointF(6, middle), QPointF(self.width() - 6, middle))
        if self._length is not None:
            # The edge shows a bar whose colour was made for another ground than the window's.
            painter.setPen(QPen(color("control"), 1))
            painter.setBrush(self._ink)
            painter.drawRoundedRect(QRectF(6, middle - 6, self._length.value * scale, 12), 3, 3)
            for border in self._borders:
                x = 6 + border.at_km * scale
                paint_place_sign(painter, PlaceKind.CROSSING, x, middle, 6.5, self._style)
        painter.end()
