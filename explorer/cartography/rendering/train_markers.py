"""Trains of a race over the map: a pin each, a sign where one waits, a plate with words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations, product

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from explorer.cartography.geometry.viewport import NOT_COVERED, Insets, Viewport
from explorer.cartography.labels.fonts import map_font
from explorer.cartography.projection.projections import Projection
from explorer.cartography.style import MapStyle

_HEAD_PX = 11.0
_STALK_PX = 24.0  # from the tip to the middle of the head
_PAD_PX = 6.0
_RIM_PX = 16.0  # around a pin, its sign and its line
_STOP_PX = _HEAD_PX + 2.0
_HULL_PX = ((-15.0, -7.0), (15.0, -7.0), (9.0, 10.0), (-10.0, 10.0))
_FAR = 4  # so many pictures away nothing is painted


class TrainMarker(Struct, frozen=True):
    """A train: where, in which route's style, and what stands beside it.

    Pins point at the place from above and, for every second train, from below, so that two at one
    place are both seen. ``sign`` stands in the head; a waiting one has another shape, and so
    has one that is ``afloat``: a hull.
    """

    lon_deg: float
    lat_deg: float
    style: str
    sign: str
    words: str
    waiting: bool
    below: bool
    afloat: bool = False


def paint_train_markers(
    painter: QPainter,
    tokens: Sequence[TrainMarker],
    view: Viewport,
    projection: Projection,
    style: MapStyle,
    *,
    covered: Insets = NOT_COVERED,
) -> None:
    """Paint trains; what the map does not show is left out, and no plate runs under a sheet."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    laid = _laid_out(tokens, view, projection, covered)
    for spot in laid:  # no plate hides another's pin
        _paint_plate(painter, spot, style)
    for spot in laid:
        _paint_pin(painter, spot.at, spot.head, spot.token, style)
    painter.restore()


class _Spot(Struct, frozen=True):
    """Where a train is painted: the tip and the head of its pin, and its plate.

    The plate begins (1) or ends (-1) under the head, or lies clear of it (0).
    """

    token: TrainMarker
    at: QPointF
    head: QPointF
    plate: QRectF
    side: int


def _laid_out(
    tokens: Sequence[TrainMarker], view: Viewport, projection: Projection, covered: Insets
) -> tuple[_Spot, ...]:
    """Place what the map shows; plates go to the sides on which they lie on nothing."""
    rims_px = float(covered.left_px), float(view.width_px - covered.right_px)
    sides: list[tuple[_Spot, ...]] = []
    for token in tokens:
        at = _pixel(token, view, projection)
        if at is not None:
            stalk_px = _STALK_PX if token.below else -_STALK_PX
            head = at + QPointF(0.0, stalk_px)
            beside = (
                _Spot(token, at, head, _plate(head, token, right=side > 0), side)
                for side in (1, -1)
            )
            sides.append((*beside, *_clear_of(head, token, stalk_px, rims_px, at)))
    # With two trains there are sixteen ways to lay out; of equally good ones the first is taken.
    return min(product(*sides), key=lambda spots: _badness(spots, rims_px), default=())


def _clear_of(
    head: QPointF, token: TrainMarker, stalk_px: float, rims_px: tuple[float, float], at: QPointF
) -> tuple[_Spot, ...]:
    """Return plates beyond the head, moved in from the rim, for where neither side has room."""
    found: list[_Spot] = []
    for right in (True, False):
        plate = _plate(head, token, right=right)
        clear_px = _HEAD_PX + plate.height() / 2 + 2.0
        plate.translate(-_HEAD_PX if right else _HEAD_PX, math.copysign(clear_px, stalk_px))
        plate.moveRight(min(plate.right(), rims_px[1] - _RIM_PX))
        plate.moveLeft(max(plate.left(), rims_px[0] + _RIM_PX))
        found.append(_Spot(token, at, head, plate, 0))
    return tuple(found)


def _badness(spots: tuple[_Spot, ...], rims_px: tuple[float, float]) -> int:
    """Return how much is hidden: plates on plates and pins count more than beyond the rim."""
    bad = sum(s.plate.left() < rims_px[0] or s.plate.right() > rims_px[1] for s in spots)
    for a, b in combinations(spots, 2):
        bad += 4 * a.plate.intersects(b.plate)
        bad += 2 * (a.plate.intersects(_pin_box(b)) + b.plate.intersects(_pin_box(a)))
    return bad


def _pin_box(spot: _Spot) -> QRectF:
    rim = _RIM_PX
    return QRectF(spot.at, spot.head).normalized().adjusted(-rim, -rim, rim, rim)


def boxes(
    tokens: Sequence[TrainMarker],
    view: Viewport,
    projection: Projection,
    covered: Insets = NOT_COVERED,
) -> tuple[QRectF, ...]:
    """Return the boxes in pixels that trains are painted into, to repaint no more than these."""
    laid = _laid_out(tokens, view, projection, covered)
    return tuple(_pin_box(spot).united(spot.plate.adjusted(-3, -3, 3, 3)) for spot in laid)


def _pixel(token: TrainMarker, view: Viewport, projection: Projection) -> QPointF | None:
    lonlat = np.array([(token.lon_deg, token.lat_deg)])
    x_m, y_m = projection.forward(lonlat)[0]
    if not (projection.shows(lonlat).all() and math.isfinite(x_m) and math.isfinite(y_m)):
        return None
    x, y = view.screen_point(float(x_m), float(y_m))
    near = abs(x) < _FAR * view.width_px and abs(y) < _FAR * view.height_px
    return QPointF(x, y) if near else None


def _paint_pin(
    painter: QPainter, at: QPointF, head: QPointF, token: TrainMarker, style: MapStyle
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
    painter.setPen(rim)
    painter.setBrush(ink)
    painter.drawPath(stalk.united(_head_shape(head, token)))
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


def _head_shape(head: QPointF, token: TrainMarker) -> QPainterPath:
    """Return a pin's head: a stop sign for one that waits, a hull on water, else a disc."""
    if token.waiting:
        corners = [math.radians(22.5 + 45.0 * i) for i in range(8)]
        return _outline(head, [(math.cos(a) * _STOP_PX, math.sin(a) * _STOP_PX) for a in corners])
    if token.afloat:
        return _outline(head, _HULL_PX)
    disc = QPainterPath()
    disc.addEllipse(head, _HEAD_PX, _HEAD_PX)
    return disc


def _outline(head: QPointF, corners: Sequence[tuple[float, float]]) -> QPainterPath:
    shape = QPainterPath(head + QPointF(*corners[0]))
    for corner in corners[1:]:
        shape.lineTo(head + QPointF(*corner))
    shape.closeSubpath()
    return shape


def _paint_plate(painter: QPainter, spot: _Spot, style: MapStyle) -> None:
    """Paint the words beside the head."""
    token, plate = spot.token, spot.plate
    ground = QColor(style.crossing_fill if token.waiting else style.halo)
    ground.setAlpha(240)
    painter.setPen(QPen(QColor(style.route(token.style).color), 1.4))
    painter.setBrush(ground)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setFont(map_font(13.0, bold=token.waiting))
    dark = ground.lightnessF() > 0.5  # noqa: PLR2004
    painter.setPen(QColor("#111111" if dark else "#ffffff"))
    inset = _HEAD_PX + _PAD_PX / 2
    words = plate.adjusted(inset * (spot.side > 0), 0, -inset * (spot.side < 0), 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, token.words)


def _plate(head: QPointF, token: TrainMarker, *, right: bool) -> QRectF:
    """Return where the words stand to the right or to the left of the head."""
    metrics = QFontMetricsF(map_font(13.0, bold=token.waiting))
    width = metrics.horizontalAdvance(token.words) + 2 * _PAD_PX + _HEAD_PX
    height = metrics.height() + 6.0
    left = head.x() if right else head.x() - width
    return QRectF(left, head.y() - height / 2, width, height)
