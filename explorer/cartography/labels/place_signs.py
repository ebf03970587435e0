"""The signs of places, for the map, the lists and the legend alike."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from explorer.cartography.style import MapStyle
from explorer.model.places import PlaceKind


def _diamond(x: float, y: float, r: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y - r), QPointF(x + r, y), QPointF(x, y + r), QPointF(x - r, y)])


def paint_place_sign(  # noqa: PLR0917 - a sign, where, how large and in what style
    painter: QPainter, kind: str, x: float, y: float, r: float, style: MapStyle
) -> None:
    """Paint a place's sign around (x, y) with radius ``r``; each kind has its own shape."""
    painter.setPen(QPen(QColor(style.place_outline), max(1.2, r * 0.3) * style.outline_weight))
    painter.setBrush(QColor(style.place_fill))
    if kind == PlaceKind.CROSSING:
        painter.setBrush(QColor(style.crossing_fill))
        painter.drawPolygon(_diamond(x, y, r * 1.25))
    elif kind == PlaceKind.BORDER_STATION:
        painter.drawPolygon(_diamond(x, y, r))
    elif kind == PlaceKind.PORT:
        painter.drawRect(QRectF(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8))
    elif kind == PlaceKind.SITE:
        painter.drawPolygon(
            QPolygonF([QPointF(x, y - r), QPointF(x + r, y + r * 0.8), QPointF(x - r, y + r * 0.8)])
        )
    elif kind == PlaceKind.REGION:
        painter.setPen(QPen(QColor(style.town_label), 1.2, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, y), r, r)
    elif kind == PlaceKind.JUNCTION:
        painter.setBrush(QColor(style.place_outline))
        painter.drawEllipse(QPointF(x, y), r * 0.7, r * 0.7)
    else:
        painter.drawEllipse(QPointF(x, y), r, r)
