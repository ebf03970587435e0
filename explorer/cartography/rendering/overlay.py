"""What is painted over the map while something is done with it: rubber band, measuring line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from explorer.analysis.geodesy import LonLat, geodesic_line
from explorer.cartography.geometry.paths import painter_path
from explorer.cartography.geometry.shapes import Points, clipped_runs, joined
from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.labels.fonts import map_font
from explorer.cartography.projection.projections import Projection
from explorer.cartography.style import MapStyle

_STEP_KM = 25.0
_TORN_KM = 1_500.0  # no projection in use stretches a step of 25 km to this; it is a seam
_KNOT_PX = 4.5
_MARK_PX = 9.0
_CROSS_PX = 11.0
_GAP_PX = 3.0
_PAD_PX = 5.0
_AWAY_PX = 11.0
_RIM_PX = 40.0


class LengthTag(Struct, frozen=True):
    """A short text beside a point of the globe."""

    at: LonLat
    text: str
    strong: bool = False


def geodesic_parts(points: Sequence[LonLat], projection: Projection) -> tuple[Points, ...]:
    """Return the geodesics through points as lines in map coordinates, each of shape (n, 2).

    A line is cut where the projection has no place for it and where it crosses the map's seam.
    """
    parts: list[Points] = []
    for start, end in pairwise(points):
        lonlat = geodesic_line(start, end, step_km=_STEP_KM)
        xy = projection.forward(lonlat)
        dx, dy = np.diff(xy, axis=0).T
        sound = projection.shows(lonlat) & np.isfinite(xy[:, 0]) & np.isfinite(xy[:, 1])
        # Comparisons with inf and nan are false, so what is off the map is cut out as well.
        whole = sound[:-1] & sound[1:] & (np.hypot(dx, dy) <= _TORN_KM * 1000.0)
        edges = np.flatnonzero(np.diff(np.concatenate(([False], whole, [False])).astype(np.int8)))
        parts += [xy[a : b + 1] for a, b in edges.reshape(-1, 2)]
    return tuple(parts)


def paint_band(painter: QPainter, band: QRectF, style: MapStyle) -> None:
    """Paint the box that is being drawn to zoom into."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    veil = QPainterPath()
    veil.addRect(QRectF(painter.viewport()))
    veil.addRect(band)
    painter.fillPath(veil, QColor(29, 39, 51, 46))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(style.halo), 3))
    painter.drawRect(band)
    painter.setPen(QPen(QColor(style.label), 1.4, Qt.PenStyle.DashLine))
    painter.drawRect(band)
    painter.restore()


def paint_crosshair(painter: QPainter, at: QPointF, style: MapStyle) -> None:
    """Paint a crosshair for the keyboard, free in its middle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        path.moveTo(at + QPointF(dx, dy) * _GAP_PX)
        path.lineTo(at + QPointF(dx, dy) * _CROSS_PX)
    _double(painter, path, style, 1.8)
    painter.restore()


def _double(
    painter: QPainter, path: QPainterPath, style: MapStyle, width: float, *, dashed: bool = False
) -> None:
    """Paint a dark line on a light one, readable on any ground."""
    halo = QPen(QColor(style.halo), width + 2.6)
    halo.setCapStyle(Qt.PenCapStyle.RoundCap)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    ink = QPen(QColor(style.measure), width)
    ink.setCapStyle(Qt.PenCapStyle.RoundCap)
    if dashed:
        ink.setDashPattern([2.0, 2.6])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (halo, ink):
        painter.setPen(pen)
        painter.drawPath(path)


class Chain(Struct, frozen=True):
    """A measured chain in map coordinates: fixed lines, the one still being drawn, knots, tags."""

    fixed: tuple[Points, ...]
    open: tuple[Points, ...]
    knots: tuple[LonLat, ...]
    tags: tuple[LengthTag, ...]


def paint_chain(
    painter: QPainter, chain: Chain, view: Viewport, projection: Projection, style: MapStyle
) -> None:
    """Paint a measured chain."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = (-_RIM_PX, -_RIM_PX, view.width_px + _RIM_PX, view.height_px + _RIM_PX)
    for lines, dashed in ((chain.fixed, False), (chain.open, True)):
        xy, starts = joined(lines)
        if len(xy):
            xy, starts, _ = clipped_runs(view.to_screen(xy.astype(np.float64)), starts, frame)
            _double(painter, painter_path(xy, starts), style, 2.2, dashed=dashed)
    painter.setPen(QPen(QColor(style.measure), 2.0))
    painter.setBrush(QColor(style.halo))
    for knot in chain.knots:
        at = pixel_of(knot, view, projection)
        if at is not None:
            painter.drawEllipse(at, _KNOT_PX, _KNOT_PX)
    for tag in chain.tags:
        at = pixel_of(tag.at, view, projection)
        if at is not None:
            _paint_tag(painter, at, tag, view, style)
    painter.restore()


def paint_mark(  # noqa: PLR0917 - what, where, in what style
    painter: QPainter,
    at: LonLat,
    name: str,
    view: Viewport,
    projection: Projection,
    style: MapStyle,
) -> None:
    """Paint a mark on a place that is none of the map's own, with its name."""
    here = pixel_of(at, view, projection)
    if here is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = QPainterPath()
    ring.addEllipse(here, _MARK_PX, _MARK_PX)
    _double(painter, ring, style, 2.4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.measure))
    painter.drawEllipse(here, _GAP_PX, _GAP_PX)
    _paint_tag(painter, here, LengthTag(at, name, strong=True), view, style)
    painter.restore()


def pixel_of(point: LonLat, view: Viewport, projection: Projection) -> QPointF | None:
    """Return where a point of the globe is on the screen, ``None`` where it is nowhere near."""
    lonlat = np.array([point])
    x_m, y_m = projection.forward(lonlat)[0]
    if not (projection.shows(lonlat).all() and np.isfinite([x_m, y_m]).all()):
        return None
    x, y = view.screen_point(float(x_m), float(y_m))
    near = abs(x) < 10 * view.width_px and abs(y) < 10 * view.height_px
    return QPointF(x, y) if near else None


def _paint_tag(
    painter: QPainter, at: QPointF, tag: LengthTag, view: Viewport, style: MapStyle
) -> None:
    """Paint a text on a small plate beside a point, on the side where there is room."""
    font = map_font(13.0, bold=tag.strong)
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(tag.text) + 2 * _PAD_PX, metrics.height() + 4
    left = at.x() + _AWAY_PX
    if left + width > view.width_px and at.x() <= view.width_px:
        left = at.x() - _AWAY_PX - width
    plate = QRectF(left, at.y() - height - 3, width, height)
    if plate.top() < 0 <= at.y():
        plate.moveTop(at.y() + 3)
    painter.setPen(Qt.PenStyle.NoPen)
    ground = QColor(style.measure if tag.strong else style.halo)
    ground.setAlpha(235)
    painter.setBrush(ground)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(style.halo if tag.strong else style.label))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, tag.text)
