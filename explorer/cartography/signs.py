"""The signs of places and the look of route lines, for the map, the lists and the legend alike."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from explorer.cartography.style import MapStyle, Pattern, RouteStyle
from explorer.model.places import PlaceKind

TICK_EVERY_PX = 11.0
DASH_PX = (8.0, 5.0)
DOTS_IN_WIDTHS = 2.0  # from one dot's middle to the next
_CORE_SHARE = {Pattern.THIN: 0.32, Pattern.DOUBLE: 0.36}


def route_pen(style: RouteStyle, scale: float = 1.0) -> QPen:
    """Return the pen of a route's line; ticks are drawn by a second pen."""
    pen = QPen(QColor(style.color), style.width_px * scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if style.pattern is Pattern.DASHED:
        width = style.width_px
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([DASH_PX[0] / width, DASH_PX[1] / width])
    elif style.pattern is Pattern.DOTTED:
        pen.setDashPattern([0.01, DOTS_IN_WIDTHS])  # the round caps make dots of it
    return pen


def ticks_pen(style: RouteStyle, scale: float = 1.0) -> QPen | None:
    """Return the pen that lays short cross ticks over a line, ``None`` for other patterns."""
    if style.pattern is not Pattern.TICKS:
        return None
    width = style.width_px * 2.7
    pen = QPen(QColor(style.color), width * scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.4 / width, TICK_EVERY_PX / width])
    return pen


def paint_line(
    painter: QPainter, path: QPainterPath, style: RouteStyle, scale: float = 1.0
) -> None:
    """Paint a route's line along a path in its colour and pattern."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(route_pen(style, scale))
    painter.drawPath(path)
    ticks = ticks_pen(style, scale)
    if ticks is not None:
        painter.setPen(ticks)
        painter.drawPath(path)
    core = core_pen(style, scale)
    if core is not None:
        painter.setPen(core)
        painter.drawPath(path)


def core_pen(style: RouteStyle, scale: float = 1.0) -> QPen | None:
    """Return the pen that draws a double line's bright core, ``None`` for other patterns."""
    share = _CORE_SHARE.get(style.pattern)
    if share is None:
        return None
    pen = QPen(QColor(style.core), max(0.8, style.width_px * share) * scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if style.pattern is Pattern.THIN:
        pen.setDashPattern([6, 6])
    return pen


def casing_pen(route: RouteStyle, style: MapStyle) -> QPen:
    """Return the pen of the quiet band that sets a route off from the ground."""
    pen = QPen(QColor(style.casing), route.width_px + 2.0 * style.casing_px)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def paint_route_sample(
    painter: QPainter, name: str, width: float, height: float, style: MapStyle
) -> None:
    """Paint a short horizontal piece of a route's line on its casing, as the map does."""
    path = QPainterPath(QPointF(4.0, height / 2.0))
    path.lineTo(width - 4.0, height / 2.0)
    painter.setPen(casing_pen(style.route(name), style))
    painter.drawPath(path)
    paint_line(painter, path, style.route(name))


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
