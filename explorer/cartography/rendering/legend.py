"""A legend of routes: samples of their lines with their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from explorer.cartography.geometry.shapes import Points
from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.labels.fonts import map_font
from explorer.cartography.lines.strokes import paint_route_sample
from explorer.cartography.rendering.furniture import STRIP_PX
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.style import MapStyle

_SAMPLE_PX = (34.0, 16.0)
_GAP_PX = 8.0
_ROW_PX = 20.0
_PAD_PX = 9.0
_FONT_PX = 13.0
_RIM_PX = 10.0


def drawn_in(renderer: Renderer, picture: RenderSpec) -> list[Points]:
    """Return what of a picture a legend should not hide: lines and signs, in pixels of its view."""
    origin = picture.viewport.screen_point(0.0, 0.0)
    letters = renderer.lettering(picture)
    found = [np.asarray(line.points) + origin for line in renderer.lines(picture)]
    signs = [(sign.x_px, sign.y_px) for sign in letters.signs]
    names = [
        (name.left_px + name.width_px * share, name.top_px + name.height_px / 2)
        for name in letters.names
        for share in (0.0, 0.5, 1.0)
    ]
    return [*found, np.array([*signs, *names, (-1.0, -1.0)]) + origin]


def legend_size(entries: Sequence[tuple[str, str]]) -> QSizeF:
    """Return how large the legend of (line style, name) pairs is."""
    metrics = QFontMetricsF(map_font(_FONT_PX, bold=False))
    widest = max((metrics.horizontalAdvance(name) for _, name in entries), default=0.0)
    width = 2 * _PAD_PX + _SAMPLE_PX[0] + _GAP_PX + widest
    return QSizeF(width, 2 * _PAD_PX + _ROW_PX * len(entries))


def free_corner(
    entries: Sequence[tuple[str, str]], view: Viewport, drawn: Iterable[Points]
) -> QPointF:
    """Return where the legend hides the least: its top left corner, above the strip.

    ``drawn`` are lines in pixels of the view, each of shape (n, 2); they are looked at by their
    points. Of two corners that are equally free the upper and left one is taken.
    """
    size = legend_size(entries)
    right = max(_RIM_PX, view.width_px - _RIM_PX - size.width())
    lower = max(_RIM_PX, view.height_px - STRIP_PX - size.height())
    corners = [(x, y) for y in (_RIM_PX, lower) for x in (_RIM_PX, right)]
    points = np.concatenate([np.empty((0, 2)), *drawn])

    def hidden(corner: tuple[float, float]) -> int:
        inside = (points >= corner) & (points <= np.add(corner, (size.width(), size.height())))
        return int(np.count_nonzero(inside.all(axis=1)))

    return QPointF(*min(corners, key=hidden))


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
