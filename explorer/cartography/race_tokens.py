"""Trains of a race over the map: a pin each, a sign where one waits, a plate with words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from explorer.cartography.lettering import map_font
from explorer.cartography.projection import Projection
from explorer.cartography.style import MapStyle
from explorer.cartography.viewport import Viewport

_HEAD_PX = 11.0
_STALK_PX = 24.0  # from the tip to the middle of the head
_PAD_PX = 6.0
_FAR = 4  # so many pictures away nothing is painted


@dataclass(frozen=True, slots=True)
class Token:
    """A train: where, in which route's style, and what stands beside it.

    Pins point at the place from above and, for every second train, from below, so that two at one
    place are both seen. ``sign`` stands in the head; a waiting one has another shape.
    """

    lon_deg: float
    lat_deg: float
    style: str
    sign: str
    words: str
    waiting: bool
    below: bool


def paint_tokens(
    painter: QPainter,
    tokens: Sequence[Token],
    view: Viewport,
    projection: Projection,
    style: MapStyle,
) -> None:
    """Paint trains; what the map does not show is left out."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for token in tokens:
        at = _pixel(token, view, projection)
        if at is not None:
            head = at + QPointF(0.0, _STALK_PX if token.below else -_STALK_PX)
            _paint_plate(painter, head, token, view, style)
            _paint_pin(painter, at, head, token, style)
    painter.restore()


def _pixel(token: Token, view: Viewport, projection: Projection) -> QPointF | None:
    lonlat = np.array([(token.lon_deg, token.lat_deg)])
    x_m, y_m = projection.forward(lonlat)[0]
    if not (projection.shows(lonlat).all() and math.isfinite(x_m) and math.isfinite(y_m)):
        return None
    x, y = view.screen_point(float(x_m), float(y_m))
    near = abs(x) < _FAR * view.width_px and abs(y) < _FAR * view.height_px
    return QPointF(x, y) if near else None


def _paint_pin(
    painter: QPainter, at: QPointF, head: QPointF, token: Token, style: MapStyle
) -> None:
    ink = QColor(style.route(token.style).color)
    rim = QPen(QColor(style.halo), 2.4)
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    toward = 1.0 if token.below else -1.0
    stalk = QPainterPath(at)
    foot = head - QPointF(0.0, toward * _HEAD_PX * 0.5)
    stalk.lineTo(foot + QPointF(6.0, 0.0))
    stalk.lineTo(foot - QPointF(6.0, 0.0))
    stalk.closeSubpath()
    shape = QPainterPath()
    if token.waiting:  # an octagon, as a stop sign has
        reach = _HEAD_PX + 2.0
        corners = [math.radians(22.5 + 45.0 * i) for i in range(8)]
        points = [head + QPointF(math.cos(a), math.sin(a)) * reach for a in corners]
        shape.moveTo(points[0])
        for point in points[1:]:
            shape.lineTo(point)
        shape.closeSubpath()
    else:
        shape.addEllipse(head, _HEAD_PX, _HEAD_PX)
    painter.setPen(rim)
    painter.setBrush(ink)
    painter.drawPath(stalk.united(shape))
    sign = QColor("#000000" if ink.lightnessF() > 0.6 else "#ffffff")  # noqa: PLR2004
    if token.waiting:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(sign)
        for dx in (-5.0, 1.5):
            painter.drawRect(QRectF(head.x() + dx, head.y() - 5.5, 3.5, 11.0))
        return
    painter.setPen(sign)
    painter.setFont(map_font(13.0, bold=True))
    box = QRectF(head.x() - _HEAD_PX, head.y() - _HEAD_PX, 2 * _HEAD_PX, 2 * _HEAD_PX)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, token.sign)


def _paint_plate(
    painter: QPainter, head: QPointF, token: Token, view: Viewport, style: MapStyle
) -> None:
    """Paint the words beside the head, on the side where there is room."""
    font = map_font(13.0, bold=token.waiting)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(token.words) + 2 * _PAD_PX + _HEAD_PX
    height = metrics.height() + 6.0
    right = head.x() + width + _HEAD_PX <= view.width_px
    left = head.x() if right else head.x() - width
    plate = QRectF(left, head.y() - height / 2, width, height)
    ground = QColor(style.crossing_fill if token.waiting else style.halo)
    ground.setAlpha(240)
    painter.setPen(QPen(QColor(style.route(token.style).color), 1.4))
    painter.setBrush(ground)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setFont(font)
    dark = ground.lightnessF() > 0.5  # noqa: PLR2004
    painter.setPen(QColor("#111111" if dark else "#ffffff"))
    inset = _HEAD_PX + _PAD_PX / 2
    words = plate.adjusted(inset if right else 0, 0, 0 if right else -inset, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, token.words)
