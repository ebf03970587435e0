"""Signs on map and card: a ring with a letter is proposed, a filled one with a tick confirmed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from explorer.ui.parts.theme import color, ui_font

RADIUS_PX, SMALL_PX, TICK_PX = 13.0, 7.0, 8.5


def paint_letter(painter: QPainter, at: QPointF | QPoint, letter: str) -> None:
    """Paint a letter in a dashed ring: a namesake, of which nobody has chosen one."""
    middle = QPointF(at)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(color("paper"))
    painter.setPen(_ring())
    painter.drawEllipse(middle, RADIUS_PX, RADIUS_PX)
    painter.setFont(ui_font(13, bold=True))
    painter.setPen(color("assumed"))
    box = QRectF(middle.x() - 13, middle.y() - 13, 26, 26)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def paint_proposed(painter: QPainter, at: QPointF) -> None:
    """Paint a small dashed ring: a place that nobody has confirmed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(color("paper"))
    painter.setPen(_ring())
    painter.drawEllipse(at, SMALL_PX, SMALL_PX)
    painter.restore()


def paint_confirmed(painter: QPainter, at: QPointF) -> None:
    """Paint a filled sign with a tick: a place that a person has confirmed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("paper"), 2.0))
    painter.setBrush(color("ink"))
    painter.drawEllipse(at, TICK_PX, TICK_PX)
    tick = QPolygonF([at + QPointF(-3.8, 0.2), at + QPointF(-1.2, 2.9), at + QPointF(3.9, -2.9)])
    pen = QPen(color("paper"), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline(tick)
    painter.restore()


def paint_gap(painter: QPainter, at: QPointF) -> None:
    """Paint a ring with an exclamation mark: a gap that is to be decided about."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(color("paper"))
    painter.setPen(QPen(color("bad"), 2.2))
    painter.drawEllipse(at, 9.0, 9.0)
    painter.setFont(ui_font(13, bold=True))
    painter.drawText(QRectF(at.x() - 9, at.y() - 9, 18, 18), Qt.AlignmentFlag.AlignCenter, "!")
    painter.restore()


def paint_via(painter: QPainter, at: QPointF) -> None:
    """Paint a small square: a point that a route is led over, which can be dragged."""
    painter.save()
    painter.setPen(QPen(color("ink"), 2.0))
    painter.setBrush(color("paper"))
    painter.drawRect(QRectF(at.x() - 5, at.y() - 5, 10, 10))
    painter.restore()


def plate_px(text: str) -> tuple[float, float]:
    """Return how wide and high a plate with a text is."""
    metrics = QFontMetricsF(ui_font(13, bold=True))
    return metrics.horizontalAdvance(text) + 12, metrics.height() + 4


def paint_plate(
    painter: QPainter, middle: QPointF, text: str, *, proposed: bool, rim: bool = False
) -> None:
    """Paint words on a plate around a point; the rim of a proposed one is dashed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide, high = plate_px(text)
    plate = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
    ground = color("paper")
    ground.setAlpha(235)
    painter.setBrush(ground)
    ink = color("assumed" if proposed else "ink")
    pen = QPen(ink, 1.2)
    if proposed:
        pen.setDashPattern([3.0, 2.5])
    painter.setPen(pen if rim else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setFont(ui_font(13, bold=True))
    painter.setPen(ink)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _ring() -> QPen:
    pen = QPen(color("assumed"), 2.2)
    pen.setDashPattern([2.2, 1.6])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
