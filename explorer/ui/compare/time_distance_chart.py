"""The time–distance chart as a widget: staircases with their bands, borders and published times."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.cartography.geometry.line_records import DrawnLine
from explorer.cartography.lines.strokes import paint_strokes, strokes
from explorer.cartography.style import LIGHT, MapStyle
from explorer.ui.compare.clock_axis import NAMES_PX, Clocks, label_px, paint_clocks
from explorer.ui.compare.time_distance import (
    XY,
    Box,
    ChartPoint,
    ChartProfile,
    Frame,
    band,
    beside,
    framed,
    hour_ticks,
    km_at,
    km_ticks,
    placed,
    points,
    rises,
    span_h,
    spot_near,
    spot_of_call,
)
from explorer.ui.parts.theme import color, ui_font
from explorer.wording import phrases

_RIGHT_PX, _TOP_PX, _BOTTOM_PX = 16.0, 8.0, 20.0
_BAND_ALPHA, _GHOST_ALPHA = 46, 130
_LABEL_HEIGHTS = (0.5, 0.75, 0.25, 1.0, 0.0)
_ANYWHERE = (-1e4, -1e4, 1e4, 1e4)


class ChartContent(Struct, frozen=True):
    """What the chart shows.

    ``what_if`` is the marker's text, empty for the published state; ``what_if_short`` stands in
    where there is no room for it. With ``clocks`` the hours are times of day.
    """

    ways: tuple[ChartProfile, ...]
    style: MapStyle
    language: str
    name_of: Callable[[str], str]
    what_if: str = ""
    what_if_short: str = ""
    clocks: Clocks | None = None


class _Text(Struct, frozen=True):
    """Words with the points beside which they may stand, best first."""

    words: str
    ink: QColor
    spots: tuple[XY, ...]
    bold: bool = True
    below: bool = False


_NOTHING = ChartContent((), LIGHT, "en", str)


class TimeDistanceChart(QWidget):
    """Distance across, hours up; pointing tells where and when, a click chooses it."""

    pointed = Signal(object)  # a Spot or None
    chosen = Signal(object)  # a Spot

    role_aloud = QAccessible.Role.Chart

    def __init__(self) -> None:
        """Make an empty chart; ``show_content`` fills it."""
        super().__init__()
        self.setObjectName("timeDistance")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(156, 110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._content = _NOTHING
        self._spot: ChartPoint | None = None
        self._call = -1
        self._moment_h: float | None = None
        self._still: QPixmap | None = None
        self._axes_kept: tuple[object, QPixmap] | None = None

    def sizeHint(self) -> QSize:
        """Return a size at which everything can be read."""
        return QSize(430, 210)

    @property
    def content(self) -> ChartContent:
        """What is shown."""
        return self._content

    @property
    def spot(self) -> ChartPoint | None:
        """What is pointed at."""
        return self._spot

    def show_content(self, content: ChartContent) -> None:
        """Show other ways, or the same ones changed."""
        kept = [w.way_id for w in content.ways] == [w.way_id for w in self._content.ways]
        self._content, self._still = content, None
        if not kept:
            self._call = -1
            self._point(None)
        self.update()

    def show_moment(self, elapsed_h: float | None) -> None:
        """Show how far a race has got, as a line across the staircases; ``None``: no race."""
        if elapsed_h != self._moment_h:
            self._moment_h = elapsed_h
            self.update()

    def frame(self) -> Frame | None:
        """Return where everything lies at the present size."""
        if self._content.clocks is not None:
            side = label_px(self._content.language) + 8.0
            top = _TOP_PX + NAMES_PX
            size = self.width() - 2 * side, self.height() - top - _BOTTOM_PX
            return framed(self._content.ways, (side, top, *size))
        height = self.height() - _TOP_PX - _BOTTOM_PX
        words = phrases.hours(span_h(self._content.ways, height))  # the axis' widest number
        left = QFontMetricsF(ui_font(12)).horizontalAdvance(words) + 8.0
        return framed(self._content.ways, (left, _TOP_PX, self.width() - left - _RIGHT_PX, height))

    # ---- pointing

    def _point(self, spot: ChartPoint | None) -> None:
        if spot != self._spot:
            self._spot = spot
            self.update()
            self.pointed.emit(spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the nearest staircase."""
        frame, at = self.frame(), event.position()
        ways = self._content.ways
        self._point(None if frame is None else spot_near(ways, frame, (at.x(), at.y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the place pointed at."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.mouseMoveEvent(event)
            self._choose()

    def _choose(self) -> None:
        if self._spot is not None:
            self.chosen.emit(self._spot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the places with the arrows, choose one with Enter."""
        ways, key = self._content.ways, event.key()
        way = 0 if self._spot is None else self._spot.way
        if not ways:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            last = len(ways[way].calls) - 1
            self._call = min(max(self._call + (1 if key == Qt.Key.Key_Right else -1), 0), last)
            self._point(spot_of_call(way, ways[way], self._call))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            way = (way + 1) % len(ways)
            self._call = max(self._call, 0)
            self._point(spot_of_call(way, ways[way], self._call))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key == Qt.Key.Key_Escape and self._spot is not None:
            self._point(None)
        else:
            super().keyPressEvent(event)

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart; what moves lies over a kept picture of the rest."""
        frame = self.frame()
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatio() != ratio:
            self._still = self._painted(frame, ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if frame is not None:
            self._moment(painter, frame)
            self._pointer(painter, frame)
        if self.hasFocus():
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _painted(self, frame: Frame | None, ratio: float) -> QPixmap:
        """Return everything that stands still."""
        still = self._with_axes(frame, ratio).copy()
        if frame is not None:
            painter = QPainter(still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._lines(painter, frame)
            self._labels(painter, frame)
            painter.end()
        return still

    def _with_axes(self, frame: Frame | None, ratio: float) -> QPixmap:
        """Return the paper with its axes, kept while a slider moves the rest."""
        content = self._content
        inks = tuple(color(name).name() for name in ("paper", "hairline", "muted"))
        key = (frame, self.size(), ratio, inks, content.language, content.clocks)
        if self._axes_kept is not None and self._axes_kept[0] == key:
            return self._axes_kept[1]
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(color("paper"))
        if frame is not None:
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(ui_font(12))
            self._axes(painter, frame)
            painter.end()
        self._axes_kept = key, made
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew."""
        super().resizeEvent(event)
        self._still = None

    def _axes(self, painter: QPainter, frame: Frame) -> None:
        language, clocks = self._content.language, self._content.clocks
        right = frame.left + frame.width
        if clocks is not None:
            paint_clocks(painter, frame, clocks, language)
        for hours in hour_ticks(frame) if clocks is None else ():
            y = frame.xy((0.0, hours))[1]
            painter.setPen(QPen(color("hairline"), 1))
            painter.drawLine(QPointF(frame.left, y), QPointF(right, y))
            painter.setPen(color("muted"))
            box = QRectF(0, y - 9, frame.left - 6, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, phrases.hours(hours))
        for km in km_ticks(frame):
            x = frame.xy((km, 0.0))[0]
            painter.setPen(QPen(color("hairline"), 1))
            painter.drawLine(QPointF(x, frame.bottom), QPointF(x, frame.bottom + 4))
            painter.setPen(color("muted"))
            text = phrases.in_km(km, language)
            box = QRectF(min(x - 40, self.width() - 80), frame.bottom + 4, 80, 16)
            align = Qt.AlignmentFlag.AlignHCenter
            if x + 40 > self.width():
                align = Qt.AlignmentFlag.AlignRight
            painter.drawText(box, align, text)

    def _moment(self, painter: QPainter, frame: Frame) -> None:
        """Paint the race's hour across the chart, and on each staircase where its train is."""
        if self._moment_h is None:
            return
        y = frame.xy((0.0, min(self._moment_h, frame.span_h)))[1]
        painter.setPen(QPen(color("focus"), 1.5))
        painter.drawLine(QPointF(frame.left, y), QPointF(frame.left + frame.width, y))
        for way in self._content.ways:
            at = frame.xy((km_at(way.steps, self._moment_h), min(self._moment_h, way.end[1])))
            painter.setPen(QPen(color("paper"), 2))
            painter.setBrush(self._ink(way))
            painter.drawEllipse(QPointF(*at), 5.5, 5.5)

    def _ink(self, way: ChartProfile, alpha: int = 255) -> QColor:
        ink = QColor(self._content.style.route(way.style).color)
        ink.setAlpha(alpha)
        return ink

    def _lines(self, painter: QPainter, frame: Frame) -> None:
        style = self._content.style
        for way in self._content.ways:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ink(way, _BAND_ALPHA))
            painter.drawPolygon(_polygon(frame, band(way.steps)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for way in self._content.ways:
            if way.published_steps:
                pen = QPen(self._ink(way, _GHOST_ALPHA), 1.5, Qt.PenStyle.DashLine)
                painter.setPen(pen)
                painter.drawPolyline(_polygon(frame, points(way.published_steps)))
        drawn = tuple(
            DrawnLine(w.way_id, "", w.style, np.array(_pixels(frame, points(w.steps))), 0.0)
            for w in self._content.ways
        )
        paint_strokes(painter, strokes(drawn, style, _ANYWHERE), style, frozenset())
        for way in self._content.ways:
            painter.setPen(QPen(self._ink(way), 2))
            painter.setBrush(color("paper"))
            for hours in way.published_h:
                x, y = frame.xy((way.end[0], hours))
                corners = ((x, y - 5), (x + 5, y), (x, y + 5), (x - 5, y))
                painter.drawPolygon(QPolygonF([QPointF(*c) for c in corners]))

    def _labels(self, painter: QPainter, frame: Frame) -> None:
        """Write the times and the borders wherever they hide nothing."""
        ways = self._content.ways
        lines = [_pixels(frame, points(w.steps)) for w in ways]
        marks = [(w, h, frame.xy((w.end[0], h))) for w in ways for h in w.published_h]
        taken: list[Box] = [(x - 6, y - 6, 12, 12) for _, _, (x, y) in marks]
        if self._content.what_if:
            taken.append(self._marker(painter, frame))
        right = self.width() if self._content.clocks is None else frame.left + frame.width + 8
        room: Box = (frame.left + 2, 0.0, right - frame.left - 2, frame.bottom)
        for text in [*self._times(frame), *self._borders(frame), *self._published(marks)]:
            font = ui_font(12, bold=text.bold)
            metrics = QFontMetricsF(font)
            size = metrics.horizontalAdvance(text.words), metrics.height()
            candidates = [box for at in text.spots for box in beside(at, size, below=text.below)]
            box = placed(candidates, taken, lines, room)
            if box is not None:
                taken.append(box)
                painter.setFont(font)
                painter.setPen(text.ink)
                painter.drawText(QRectF(*box), Qt.AlignmentFlag.AlignCenter, text.words)

    def _times(self, frame: Frame) -> Iterator[_Text]:
        for way in self._content.ways:
            spots = (frame.xy(way.end),)
            told = phrases.hours(way.end[1]) if way.timetabled else ""
            told = told or phrases.about_hours(*way.likely_low_high_h)
            yield _Text(told, self._ink(way), spots, below=True)

    def _borders(self, frame: Frame) -> Iterator[_Text]:
        for way in self._content.ways:
            for rise in rises(way.steps):
                hours = (rise.from_h + (rise.to_h - rise.from_h) * s for s in _LABEL_HEIGHTS)
                spots = tuple(frame.xy((rise.at_km, h)) for h in hours)
                name = self._content.name_of(rise.place_id)
                words = f"{name} {phrases.about_hours(rise.waiting_h)}"
                yield _Text(words, self._ink(way), spots)

    def _published(self, marks: Sequence[tuple[ChartProfile, float, XY]]) -> Iterator[_Text]:
        for way, hours, at in marks:  # in its ink: the mark of another way may be nearer
            yield _Text(phrases.hours(hours), self._ink(way), (at,), bold=False)

    def _marker(self, painter: QPainter, frame: Frame) -> Box:
        """Paint what says that this is no published state."""
        painter.setFont(ui_font(12, bold=True))
        metrics, text = QFontMetricsF(painter.font()), self._content.what_if
        if metrics.horizontalAdvance(text) + 24 > frame.width:
            text = self._content.what_if_short
        width = metrics.horizontalAdvance(text) + 16
        box: Box = (frame.left + 6, frame.top, width, 20.0)
        painter.setPen(QPen(color("assumed"), 1))
        painter.setBrush(color("assumed-ground"))
        painter.drawRoundedRect(QRectF(*box), 4, 4)
        painter.setPen(color("assumed"))
        painter.drawText(QRectF(*box), Qt.AlignmentFlag.AlignCenter, text)
        return box

    def _pointer(self, painter: QPainter, frame: Frame) -> None:
        if self._spot is None:
            return
        x, y = frame.xy((self._spot.at_km, self._spot.at_h))
        painter.setPen(QPen(color("muted"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, frame.bottom), QPointF(x, y))
        painter.drawLine(QPointF(frame.left, y), QPointF(x, y))
        painter.setPen(QPen(color("paper"), 2))
        painter.setBrush(color("focus"))
        painter.drawEllipse(QPointF(x, y), 5.5, 5.5)


def _pixels(frame: Frame, some: Sequence[XY]) -> list[XY]:
    return [frame.xy(at) for at in some]


def _polygon(frame: Frame, some: Sequence[XY]) -> QPolygonF:
    return QPolygonF([QPointF(*at) for at in _pixels(frame, some)])
