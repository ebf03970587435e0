"""Trains of a race over the map: a pin each, a sign where one waits, a plate with words."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import combinations, product

import numpy as np
from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from explorer.cartography.geometry.viewport import NOT_COVERED, Insets, Viewport
from explorer.cartography.labels.fonts import map_font
from explorer.cartography.projection.projections import Projection
from explorer.cartography.rendering.furniture import STRIP_PX
from explorer.cartography.style import MapStyle

_HEAD_PX = 11.0
_STALK_PX = 24.0  # from the tip to the middle of the head
_PAD_PX = 6.0
_RIM_PX = 16.0  # around a pin, its sign and its line
_EDGE_PX = 4.0  # so far from the upper and lower edge a plate is moved in
_STOP_PX = _HEAD_PX + 2.0
_HULL_PX = ((-15.0, -7.0), (15.0, -7.0), (9.0, 10.0), (-10.0, 10.0))
_FOOT_PX = STRIP_PX - 10.0  # scale and credits
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
    cards: Sequence[QRectF] = (),
    names: Sequence[QRectF] = (),
) -> None:
    """Lay trains out and paint them, once; what the map does not show is left out."""
    ground = Ground(covered, tuple(cards), tuple(names))
    paint_spots(painter, laid_out(tokens, view, projection, ground), style)


def paint_spots(painter: QPainter, laid: Sequence[Spot], style: MapStyle) -> None:
    """Paint trains that were laid out."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for spot in laid:  # no plate hides another's pin
        _paint_plate(painter, spot, style)
    for spot in laid:
        _paint_pin(painter, spot.at, spot.head, spot.token, style)
    painter.restore()


class Ground(Struct, frozen=True):
    """What plates keep off: what lies over the map at its rims and on it, and its names."""

    covered: Insets = NOT_COVERED
    cards: tuple[QRectF, ...] = ()
    names: tuple[QRectF, ...] = ()


class Spot(Struct, frozen=True):
    """Where a train is painted: the tip and the head of its pin, and its plate.

    The plate begins (1) or ends (-1) under the head, or lies clear of it (0). ``bad`` is what is
    hidden or cut by it, whatever the other trains do. The boxes of pin and head are kept: each way
    of one train to stand is held against each of the others.
    """

    token: TrainMarker
    at: QPointF
    head: QPointF
    plate: QRectF
    side: int
    bad: int = 0
    pin_box: QRectF = field(default_factory=QRectF)
    head_box: QRectF = field(default_factory=QRectF)


# What it costs where a plate cannot be read whole, lies on another or under a head, which hides its
# words, beside another's pin, on its own, on a name of the map.
_CUT, _ON_PLATE, _UNDER_HEAD, _ON_PIN, _ON_OWN, _ON_NAME = 16, 12, 9, 3, 3, 2


def laid_out(
    tokens: Sequence[TrainMarker], view: Viewport, projection: Projection, ground: Ground
) -> tuple[Spot, ...]:
    """Place what the map shows; plates go to the sides on which they lie on nothing.

    No plate runs under what lies over the map or past its edge, nor, where that can be, over names.
    """
    cut = ground.covered.within(view.width_px, view.height_px)
    across_px = view.width_px - cut.left_px - cut.right_px
    down_px = view.height_px - cut.top_px - cut.bottom_px - _FOOT_PX
    free = QRectF(cut.left_px, cut.top_px, across_px, down_px)
    sides: list[tuple[Spot, ...]] = []
    for token in tokens:
        at = _pixel(token, view, projection)
        if at is not None:
            stands = _ways_to_stand(token, at, free)
            sides.append(tuple(_priced(spot, free, ground) for spot in stands))
    return _best(sides)


def _best(sides: Sequence[tuple[Spot, ...]]) -> tuple[Spot, ...]:
    """Return what hides least; of equally good ways to lay out, with two trains 100, the first."""
    best: tuple[Spot, ...] = ()
    least = math.inf
    for spots in product(*sides):
        bad = sum(spot.bad for spot in spots)
        if bad < least:  # else it is no better, however the trains lie to each other
            bad += _between(spots)
            if bad < least:
                best, least = spots, bad
        if not least:
            break
    return best


def _ways_to_stand(token: TrainMarker, at: QPointF, free: QRectF) -> Iterator[Spot]:
    """Yield where a plate may stand: beside the head, beyond it and the tip, and a row further."""
    stalk_px = _STALK_PX if token.below else -_STALK_PX
    head = at + QPointF(0.0, stalk_px)
    for side in (1, -1):
        yield Spot(token, at, head, _plate(head, token, right=side > 0), side)
    for rows, (beyond, toward) in product((0, 1), ((head, stalk_px), (at, -stalk_px))):
        for right in (True, False):
            plate = _plate(beyond, token, right=right)
            clear_px = _HEAD_PX + plate.height() / 2 + 2.0 + rows * (plate.height() + 2.0)
            plate.translate(-_HEAD_PX if right else _HEAD_PX, math.copysign(clear_px, toward))
            _move_into(plate, free.adjusted(_RIM_PX, _EDGE_PX, -_RIM_PX, -_EDGE_PX))
            yield Spot(token, at, head, plate, 0)


def _move_into(plate: QRectF, free: QRectF) -> None:
    plate.moveRight(min(plate.right(), free.right()))
    plate.moveLeft(max(plate.left(), free.left()))
    plate.moveBottom(min(plate.bottom(), free.bottom()))
    plate.moveTop(max(plate.top(), free.top()))


def _priced(spot: Spot, free: QRectF, ground: Ground) -> Spot:
    """Return a spot with what it hides of the map and of itself."""
    plate = spot.plate
    cut = not free.contains(plate) or any(card.intersects(plate) for card in ground.cards)
    bad = _CUT * cut + _ON_NAME * sum(name.intersects(plate) for name in ground.names)
    head_box = _head_box(spot)
    if spot.side == 0:
        bad += _ON_OWN * plate.intersects(_pin_box(spot, _HEAD_PX))
        bad += _UNDER_HEAD * plate.intersects(head_box)
    return replace(spot, bad=bad, pin_box=_pin_box(spot), head_box=head_box)


def _between(spots: tuple[Spot, ...]) -> int:
    """Return how much trains hide of each other."""
    bad = 0
    for a, b in combinations(spots, 2):
        bad += _ON_PLATE * a.plate.intersects(b.plate)
        for plate, other in ((a.plate, b), (b.plate, a)):
            bad += _ON_PIN * plate.intersects(other.pin_box)
            bad += _UNDER_HEAD * plate.intersects(other.head_box)
    return bad


def _head_box(spot: Spot) -> QRectF:
    return QRectF(spot.head, spot.head).adjusted(-_STOP_PX, -_STOP_PX, _STOP_PX, _STOP_PX)


def _pin_box(spot: Spot, rim: float = _RIM_PX) -> QRectF:
    return QRectF(spot.at, spot.head).normalized().adjusted(-rim, -rim, rim, rim)


def boxes(laid: Sequence[Spot]) -> tuple[QRectF, ...]:
    """Return the boxes in pixels that trains are painted into, to repaint no more than these."""
    return tuple(_pin_box(spot).united(spot.plate.adjusted(-3, -3, 3, 3)) for spot in laid)


def pin_boxes(
    tokens: Sequence[TrainMarker], view: Viewport, projection: Projection
) -> tuple[QRectF, ...]:
    """Return the boxes in pixels that pins with their heads take up, wherever plates stand."""
    found: list[QRectF] = []
    for token in tokens:
        at = _pixel(token, view, projection)
        if at is not None:
            reach_px = (1 if token.below else -1) * (_STALK_PX + _STOP_PX)
            tip = QRectF(at, at + QPointF(0.0, reach_px)).normalized()
            found.append(tip.adjusted(-_STOP_PX, 0.0, _STOP_PX, 0.0))
    return tuple(found)


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


def _paint_plate(painter: QPainter, spot: Spot, style: MapStyle) -> None:
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
