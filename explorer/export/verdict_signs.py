"""The sign of each verdict: a shape of its own in the verdict's colour, for screen and paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from explorer.model.claims import Verdict

COLORS = {
    Verdict.SUPPORTED: "good",
    Verdict.ROUNDED: "good",
    Verdict.DIFFERENT_SCOPE: "mixed",
    Verdict.CONTRADICTED: "bad",
    Verdict.NOT_CHECKABLE: "control",
}
SIGN_PX = 16
_STROKE = 0.13  # of the sign's width


def paint_sign(
    painter: QPainter, box: QRectF, verdict: Verdict, ink: QColor, ground: QColor
) -> None:
    """Paint a verdict's sign into a square: a shape in ``ink``, its mark in ``ground``.

    Supported: a disc with a tick. Rounded: a ring with a wave. Different scope: a diamond with a
    bar across. Contradicted: a square with a cross. Not checkable: an open ring with a question
    mark. The shapes stay apart without their colours.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.width())
    filled = verdict not in {Verdict.ROUNDED, Verdict.NOT_CHECKABLE}
    mark = QPen(ground if filled else ink, _STROKE)
    mark.setCapStyle(Qt.PenCapStyle.RoundCap)
    mark.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    rim = QPen(ink, 0.1)
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(rim)
    painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
    if verdict is Verdict.DIFFERENT_SCOPE:
        painter.drawPolygon(_points((0.5, 0.05), (0.95, 0.5), (0.5, 0.95), (0.05, 0.5)))
    elif verdict is Verdict.CONTRADICTED:
        painter.drawRoundedRect(QRectF(0.1, 0.1, 0.8, 0.8), 0.1, 0.1)
    else:
        painter.drawEllipse(QRectF(0.06, 0.06, 0.88, 0.88))
    painter.setPen(mark)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match verdict:
        case Verdict.SUPPORTED:
            painter.drawPolyline(_points((0.29, 0.52), (0.44, 0.67), (0.71, 0.35)))
        case Verdict.ROUNDED:
            for y in (0.42, 0.62):
                painter.drawPolyline(
                    _points((0.28, y), (0.4, y - 0.08), (0.6, y + 0.04), (0.72, y - 0.05))
                )
        case Verdict.DIFFERENT_SCOPE:
            painter.drawLine(QPointF(0.33, 0.5), QPointF(0.67, 0.5))
        case Verdict.CONTRADICTED:
            painter.drawLine(QPointF(0.34, 0.34), QPointF(0.66, 0.66))
            painter.drawLine(QPointF(0.34, 0.66), QPointF(0.66, 0.34))
        case Verdict.NOT_CHECKABLE:
            painter.drawPolyline(
                _points((0.37, 0.37), (0.5, 0.27), (0.63, 0.38), (0.5, 0.52), (0.5, 0.58))
            )
            painter.drawPoint(QPointF(0.5, 0.75))
    painter.restore()


def _points(*pairs: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(*pair) for pair in pairs])


def sign_image(verdict: Verdict, side_px: int, ink: QColor, ground: QColor) -> QImage:
    """Return a verdict's sign as a picture ``side_px`` wide."""
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_sign(painter, QRectF(0, 0, side_px, side_px), verdict, ink, ground)
    painter.end()
    return image
