"""Fifty dots, each one case in fifty, stacked over a time axis."""

from __future__ import annotations

import math

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.analysis.travel_time.quantile_dots import columns
from explorer.ui.parts.theme import color, ui_font
from explorer.wording import phrases

_AXIS_PX = 26.0
_EDGE_PX = 16.0
_MOST_PX = 9.0
_HEIGHT_PX, _WIDEST_PX = 76, 330
_WIDTHS_H = (0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 48.0, 96.0)


class DotLayout(Struct, frozen=True):
    """Middles of the dots in pixels, their diameter, and the hours at the rim of the axis."""

    middles: tuple[tuple[float, float], ...]
    size_px: float
    low_h: float
    high_h: float

    def x(self, hours: float, width: float) -> float:
        """Return the pixel column of a time in a plot of some width."""
        share = (hours - self.low_h) / (self.high_h - self.low_h)
        return _EDGE_PX + (width - 2 * _EDGE_PX) * share


def laid_out(times_h: tuple[float, ...], width: float, height: float) -> DotLayout | None:
    """Stack dots into ``height`` above the axis, as large as they can be.

    Columns are as narrow as lets the highest stack still fit; ``None`` where there is no room.
    """
    room = height - _AXIS_PX
    if not times_h or width < 3 * _EDGE_PX or room < 4:  # noqa: PLR2004 - not even one dot
        return None
    best: DotLayout | None = None
    for width_h in _WIDTHS_H:
        stacks = columns(times_h, width_h)
        low, high = stacks[0].start_h, stacks[-1].end_h
        count = round((high - low) / width_h)
        highest = max(s.count for s in stacks)
        size = min(_MOST_PX, (width - 2 * _EDGE_PX) / count, room / highest)
        if best is not None and size <= best.size_px:
            continue
        plain = DotLayout((), size, low, high)
        middles = tuple(
            (plain.x((s.start_h + s.end_h) / 2, width), room - size * (i + 0.5))
            for s in stacks
            for i in range(s.count)
        )
        best = DotLayout(middles, size, low, high)
    return best


class DotPlot(QWidget):
    """The plot; below it an axis with its two ends and the interval as a bracket."""

    role_aloud = QAccessible.Role.Chart

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT_PX)
        self.setMaximumWidth(_WIDEST_PX)  # wider, the dots would lie in one flat row
        self._times_h: tuple[float, ...] = ()
        self._interval_h = (0.0, 0.0)
        self._ink = QColor()

    def sizeHint(self) -> QSize:
        """Return a size at which the dots can be counted."""
        return QSize(230, _HEIGHT_PX)

    def show_times(
        self, times_h: tuple[float, ...], interval_h: tuple[float, float], ink: QColor
    ) -> None:
        """Show times in order, and the interval that holds 45 of 50."""
        self._times_h, self._interval_h, self._ink = times_h, interval_h, ink
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots."""
        layout = laid_out(self._times_h, self.width(), self.height())
        if layout is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink)
        radius = layout.size_px * 0.42
        for x, y in layout.middles:
            painter.drawEllipse(QPointF(x, y), radius, radius)
        y = self.height() - _AXIS_PX + 3
        painter.setPen(QPen(color("control"), 1))
        painter.drawLine(QPointF(_EDGE_PX, y), QPointF(self.width() - _EDGE_PX, y))
        low, high = (layout.x(h, self.width()) for h in self._interval_h)
        painter.setPen(QPen(color("ink"), 2))
        painter.drawLine(QPointF(low, y), QPointF(high, y))
        for x in (low, high):
            painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 3))
        painter.setFont(ui_font(12))
        self._numbers(painter, layout, y + 5)
        painter.end()

    def _numbers(self, painter: QPainter, layout: DotLayout, y: float) -> None:
        """Write whole hours, as many as fit."""
        span = layout.high_h - layout.low_h
        room = max(2.0, (self.width() - 2 * _EDGE_PX) / 52)
        step = next((s for s in (1, 2, 3, 6, 12, 24, 48, 96) if span / s <= room), 192)
        painter.setPen(color("muted"))
        for n in range(math.ceil(layout.low_h / step), math.floor(layout.high_h / step) + 1):
            x = min(max(layout.x(n * step, self.width()), 26), self.width() - 26)
            box = QRectF(x - 26, y, 52, 17)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, phrases.hours(float(n * step)))
