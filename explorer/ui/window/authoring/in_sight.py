"""Brings what a draft asks about into the part of the map that neither card nor sheet hides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from explorer.cartography.geometry.viewport import Bounds, Insets, Viewport, fitted
from explorer.model.authoring.drafts import LonLat
from explorer.ui.map.map_canvas import MapCanvas

_AROUND_M = 250_000.0  # around one place alone
_RIM_PX = 20
_STRIP_PX = 44  # the scale bar at the foot of the map
_NAME_PX = 60  # beside and above a point, for its name


def bring_into_sight(canvas: MapCanvas, card: QWidget, points: Sequence[LonLat]) -> None:
    """Move the map so that all points are seen; where they are already, it stays."""
    view, renderer = canvas.viewport, canvas.renderer
    if view is None or renderer is None or not points:
        return
    free = _beside(canvas, card)
    found = [renderer.scene.projection.point(*point) for point in points]
    rim = free.adjusted(_RIM_PX, _RIM_PX, -_RIM_PX, -_RIM_PX)
    if all(rim.contains(_pixel(view, *at)) for at in found):
        return
    if canvas.rotation.on_globe:
        canvas.go_to(points[0], _AROUND_M)
        return
    wide, high = canvas.width(), canvas.height()
    covered = Insets(
        max(0, free.left()),
        max(0, free.top()),
        max(0, wide - 1 - free.right()),
        max(0, high - 1 - free.bottom()) + _STRIP_PX,
    )
    bounds = _around(found, _AROUND_M if len(points) == 1 else 0.0)
    canvas.animation.fly_to(fitted(bounds, wide, high, margin_px=_NAME_PX, covered=covered))


def _beside(canvas: MapCanvas, card: QWidget) -> QRect:
    """Return the free part of the map to the right of the card, if the card lies over it."""
    free = canvas.free_rect()
    if not card.isVisible():
        return free
    over = QRect(canvas.mapFromGlobal(card.mapToGlobal(QPoint(0, 0))), card.size())
    if over.intersects(free) and over.right() < free.right() - 2 * _NAME_PX:
        free.setLeft(max(free.left(), over.right() + 1))
    return free


def _pixel(view: Viewport, x_m: float, y_m: float) -> QPoint:
    x, y = view.screen_point(x_m, y_m)
    far = 1_000_000.0  # a whole number that no pixel reaches
    return QPoint(round(min(max(x, -far), far)), round(min(max(y, -far), far)))


def _around(points: Sequence[tuple[float, float]], more_m: float) -> Bounds:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs) - more_m, min(ys) - more_m, max(xs) + more_m, max(ys) + more_m)
