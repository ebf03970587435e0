"""A legend of routes: samples of their lines with their names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from explorer.cartography.lettering import map_font
from explorer.cartography.strokes import paint_route_sample
from explorer.cartography.style import MapStyle

_SAMPLE_PX = (34.0, 16.0)
_GAP_PX = 8.0
_ROW_PX = 20.0
_PAD_PX = 9.0
_FONT_PX = 13.0


def legend_size(entries: Sequence[tuple[str, str]]) -> QSizeF:
    """Return how large the legend of (line style, name) pairs is."""
    metrics = QFontMetricsF(map_font(_FONT_PX, bold=False))
    widest = max((metrics.horizontalAdvance(name) for _, name in entries), default=0.0)
    width = 2 * _PAD_PX + _SAMPLE_PX[0] + _GAP_PX + widest
    return QSizeF(width, 2 * _PAD_PX + _ROW_PX * len(entries))


def paint_legend(
    painter: QPainter, at: QPointF, entries: Sequence[tuple[str, str]], style: MapStyle
) -> None:
    """Paint the legend of (line style, name) pairs on a plate whose top left corner is ``at``."""
    if not entries:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plate = QRectF(at, legend_size(entries))
    ground = QColor(style.furniture)
    ground.setAlphaF(style.furniture_opacity)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(plate, 5, 5)
    font = map_font(_FONT_PX, bold=False)
    ascent = QFontMetricsF(font).ascent()
    for number, (line, name) in enumerate(entries):
        top = plate.top() + _PAD_PX + number * _ROW_PX
        painter.save()
        painter.translate(plate.left() + _PAD_PX, top + (_ROW_PX - _SAMPLE_PX[1]) / 2)
        paint_route_sample(painter, line, *_SAMPLE_PX, style)
        painter.restore()
        painter.setFont(font)
        painter.setPen(QColor(style.furniture_text))
        left = plate.left() + _PAD_PX + _SAMPLE_PX[0] + _GAP_PX
        painter.drawText(QPointF(left, top + (_ROW_PX + ascent) / 2 - 1), name)
    painter.restore()
