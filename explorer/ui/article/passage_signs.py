"""Small signs for what a passage speaks of, told apart by shape and not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from explorer.model.passages import PassageKind
from explorer.ui.parts.theme import ui_font

SIGN_PX = 13.0
ORDER = (PassageKind.FIGURE, PassageKind.ROUTE, PassageKind.DATE, PassageKind.PLACE)
"""Of several kinds the first one gives a passage its ground."""
GROUNDS = {
    PassageKind.FIGURE: "reader-figure",
    PassageKind.ROUTE: "reader-route",
    PassageKind.DATE: "reader-date",
    PassageKind.PLACE: "reader-place",
}


def paint_kind(painter: QPainter, kind: PassageKind, left: float, top: float, ink: QColor) -> None:
    """Paint the sign of a kind into a square of ``SIGN_PX``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(left, top)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    side, middle = SIGN_PX, SIGN_PX / 2
    if kind is PassageKind.PLACE:
        painter.drawEllipse(QPointF(middle, middle), 4.5, 4.5)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(middle, middle), 1.2, 1.2)
    elif kind is PassageKind.ROUTE:
        painter.drawLine(QPointF(2.5, side - 3), QPointF(side - 2.5, 3))
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(2.5, side - 3), 1.6, 1.6)
        painter.drawEllipse(QPointF(side - 2.5, 3), 1.6, 1.6)
    elif kind is PassageKind.FIGURE:
        painter.setFont(ui_font(12, bold=True))
        painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, "#")
    else:
        painter.drawRect(QRectF(1.5, 2.5, side - 3, side - 4))
        painter.fillRect(QRectF(1.5, 2.5, side - 3, 3.5), ink)
    painter.restore()


def in_order(kinds: tuple[PassageKind, ...]) -> tuple[PassageKind, ...]:
    """Return kinds with the one first that gives the ground."""
    return tuple(kind for kind in ORDER if kind in kinds)
