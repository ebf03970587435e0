"""The lines of a step: a route's line, its name, its figure with the evidence, and a bar."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from explorer.cartography.lines.strokes import paint_route_sample
from explorer.cartography.style import LIGHT, MapStyle
from explorer.ui.parts.theme import color, ui_font
from explorer.wording.lessons.step_views import HIDDEN, Row

_SAMPLE = QSize(30, 16)
_BAR_SHARE = 0.32
_NAME_SHARE = 0.2  # of the width, at least


class RowLines(QWidget):
    """Paints rows in letters that a room can read."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._rows: tuple[Row, ...] = ()
        self._style: MapStyle = LIGHT
        self._letter_px = 20.0
        self._kept = QPixmap()
        self._kept_for: tuple[object, ...] = ()

    def show_rows(self, rows: Sequence[Row], style: MapStyle, letter_px: float) -> None:
        """Show rows in a map style and in letters of a height."""
        self._rows, self._style, self._letter_px = tuple(rows), style, letter_px
        told = [": ".join(p for p in (r.name, self._told(r)) if p) for r in self._rows]
        self.setAccessibleName("; ".join(told))
        self.setVisible(bool(self._rows))
        self.update()

    @staticmethod
    def _told(row: Row) -> str:
        return " ".join(part for part in (row.figure, row.badge[1] if row.badge else "") if part)

    @property
    def _line_px(self) -> float:
        return self._letter_px * 1.5

    def _columns(self, width: float) -> tuple[float, float]:
        """Return where names begin, and how wide they are; figures follow them."""
        left, bar = self._left_px, width * _BAR_SHARE if self._shows_bars(width) else 0.0
        room = width - left - self._figure_px - bar - self._letter_px
        return left, max(width * _NAME_SHARE, min(room, self._name_px + 2))

    @property
    def _left_px(self) -> float:
        sample = _SAMPLE.width() * self._line_px / _SAMPLE.height() if self._has_lines else 0.0
        return sample + (self._letter_px * 0.5 if sample else 0.0)

    @property
    def _name_px(self) -> float:
        metrics = QFontMetricsF(ui_font(self._letter_px))
        return max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0.0)

    def _shows_bars(self, width: float) -> bool:
        """Tell whether there is room for bars beside the figures: a name may take two lines."""
        if not self._has_bars:
            return False
        names = max(width * _NAME_SHARE, self._name_px * 0.6)
        taken = self._left_px + names + self._figure_px + self._letter_px
        return taken <= width * (1 - _BAR_SHARE)

    @property
    def _has_lines(self) -> bool:
        return any(row.line for row in self._rows)

    @property
    def _has_bars(self) -> bool:
        return any(row.span is not None for row in self._rows)

    @property
    def _figure_px(self) -> float:
        bold = QFontMetricsF(ui_font(self._letter_px, bold=True))
        small = QFontMetricsF(ui_font(self._letter_px * 0.7))
        return max(
            (
                bold.horizontalAdvance(row.figure)
                + (small.horizontalAdvance(row.badge[1]) + self._letter_px if row.badge else 0.0)
                + self._letter_px
                for row in self._rows
                if row.figure
            ),
            default=0.0,
        )

    @property
    def _is_legend(self) -> bool:
        """Tell whether the rows say which line is which, and nothing of any."""
        plain = (row.line and not row.figure and row.span is None for row in self._rows)
        return len(self._rows) > 1 and all(plain)

    def places(self, width: float) -> list[QRectF]:
        """Return where each row stands in a width: below each other, or a legend's side by side."""
        if self._is_legend:
            wide, gap = self._left_px + self._name_px + 2, self._letter_px * 1.5
            fit = max(1, int((width + gap) / (wide + gap)))
            lines = math.ceil(len(self._rows) / fit)
            columns = math.ceil(len(self._rows) / lines)
            if columns > 1:
                cells = (divmod(at, columns) for at in range(len(self._rows)))
                return [
                    QRectF(x * (wide + gap), y * self._line_px, wide, self._line_px)
                    for y, x in cells
                ]
        _, names = self._columns(width)
        metrics = QFontMetricsF(ui_font(self._letter_px))
        room = QRectF(0, 0, names, 10_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        found, y = list[QRectF](), 0.0
        for row in self._rows:
            high = max(self._line_px, metrics.boundingRect(room, wrap, row.name).height())
            found.append(QRectF(0, y, width, high))
            y += high
        return found

    def height_for(self, width: float) -> float:
        """Return how high all rows are in a width."""
        return max((place.bottom() for place in self.places(width)), default=0.0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows as they are kept: a moving map below asks for them with every frame."""
        ratio, ink = self.devicePixelRatioF(), color("ink").name()
        wanted = self._rows, self.size(), self._letter_px, self._style.name, ratio, ink
        if wanted != self._kept_for:
            self._kept_for, self._kept = wanted, self._picture(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._kept)
        painter.end()

    def _picture(self, ratio: float) -> QPixmap:
        picture = QPixmap((self.size().toSizeF() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._paint_rows(painter)
        painter.end()
        return picture

    def _paint_rows(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, names = self._columns(self.width())
        spans = [row.span for row in self._rows if row.span is not None]
        ends = [0.0, *(end for span in spans for end in span[:2])]
        scale = min(ends), max(ends)
        for row, place in zip(self._rows, self.places(self.width()), strict=True):
            painter.save()
            painter.translate(place.left(), 0)
            self._paint_row(painter, row, (left, names, place.top(), place.height()), scale)
            painter.restore()

    def _paint_row(
        self,
        painter: QPainter,
        row: Row,
        place: tuple[float, float, float, float],
        scale: tuple[float, float],
    ) -> None:
        left, names, y, high = place
        if row.line:
            painter.save()
            factor = self._line_px / _SAMPLE.height()
            painter.translate(0, y + (high - self._line_px) / 2)
            painter.scale(factor, factor)
            paint_route_sample(painter, row.line, _SAMPLE.width(), _SAMPLE.height(), self._style)
            painter.restore()
        painter.setFont(ui_font(self._letter_px))
        painter.setPen(color("ink"))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
        at = left + names + self._letter_px * 0.6
        if row.name != HIDDEN:
            painter.drawText(QRectF(left, y, names, high), flags, row.name)
        elif row.figure == HIDDEN:  # one sign for both, where the name would begin
            at = left
        if row.figure == HIDDEN:
            self._paint_hidden(painter, row, QPointF(at, y + high / 2))
        elif row.figure:
            at = self._paint_figure(painter, row, at, y, high)
        if row.span is not None and row.figure != HIDDEN and self._shows_bars(self.width()):
            bar = QRectF(
                self.width() * (1 - _BAR_SHARE) + 8, y, self.width() * _BAR_SHARE - 8, high
            )
            self._paint_span(painter, row, row.span, bar, scale)

    def _ink_of(self, row: Row) -> QColor:
        return QColor(self._style.route(row.line).color) if row.line else color("ink")

    def _paint_hidden(self, painter: QPainter, row: Row, at: QPointF) -> None:
        """Paint the same question mark for every hidden figure, in the line's colour."""
        side = self._letter_px * 1.25
        box = QRectF(at.x(), at.y() - side / 2, side * 1.3, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink_of(row))
        painter.drawRoundedRect(box, side / 7, side / 7)
        painter.setPen(color("paper"))
        painter.setFont(ui_font(self._letter_px, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, HIDDEN)

    def _paint_figure(self, painter: QPainter, row: Row, at: float, y: float, high: float) -> float:
        painter.setFont(ui_font(self._letter_px, bold=True))
        painter.setPen(color("ink"))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(row.figure)
        painter.drawText(QRectF(at, y, wide + 2, high), Qt.AlignmentFlag.AlignVCenter, row.figure)
        at += wide + self._letter_px * 0.5
        if row.badge is not None:
            kind, word = row.badge
            painter.setFont(ui_font(self._letter_px * 0.7))
            wide = QFontMetricsF(painter.font()).horizontalAdvance(word) + self._letter_px * 0.6
            tall = self._letter_px
            box = QRectF(at, y + (high - tall) / 2, wide, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            ground = {"passage": "source"}.get(kind, kind)
            painter.setBrush(color(f"{ground}-ground"))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(color(ground))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
            at += wide
        return at

    def _paint_span(
        self,
        painter: QPainter,
        row: Row,
        span: tuple[float, float, float],
        box: QRectF,
        scale: tuple[float, float],
    ) -> None:
        """Paint the interval as a bar, the likely value as a line across it."""
        low, high = scale
        whole = max(high - low, 1e-9)

        def x(value: float) -> float:
            return box.left() + (value - low) / whole * box.width()

        ink = self._ink_of(row)
        pale = QColor(ink)
        pale.setAlphaF(0.35)
        tall = box.height() * 0.42
        top = box.center().y() - tall / 2
        left, right = x(span[0]), x(span[1])
        certain = max(span[0], 0.0) + min(span[1], 0.0)  # how far it reaches in any case
        painter.fillRect(QRectF(x(0.0), top, x(certain) - x(0.0), tall).normalized(), ink)
        painter.fillRect(QRectF(left, top, max(2.0, right - left), tall), pale)
        painter.setPen(QPen(ink, max(3.0, self._letter_px / 7)))
        painter.drawLine(QPointF(x(span[2]), top - 3), QPointF(x(span[2]), top + tall + 3))
