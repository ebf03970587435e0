"""The class's guesses as dots on one line, hands as bars, orders as a list; then the answer."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from explorer.analysis.lessons.guessing import Axis, stacked
from explorer.ui.parts.theme import color, ui_font

_COLUMNS = 44


class Tick(Struct, frozen=True):
    """A mark of the line with its words."""

    value: float
    text: str


class Answer(Struct, frozen=True):
    """What is right, with its interval, where on the line it lands, and in words."""

    low: float
    value: float
    high: float
    text: str


class Bar(Struct, frozen=True):
    """A choice: its words, the hands for it or ``None`` where they are not to be seen.

    ``before`` are those of the first vote. ``is_right`` is known only once it is revealed.
    """

    text: str
    sign: str
    count: int | None = None
    before: int | None = None
    is_right: bool = False


class GuessPicture(Struct, frozen=True):
    """What is shown of the guesses at one moment."""

    heading: str = ""
    below: str = ""
    axis: Axis | None = None
    ticks: tuple[Tick, ...] = ()
    numbers: tuple[float, ...] = ()
    answer: Answer | None = None
    bars: tuple[Bar, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.heading or self.below or self.axis or self.bars)

    def texts(self) -> tuple[str, ...]:
        """Return every text of it."""
        answer = () if self.answer is None else (self.answer.text,)
        ticks = (tick.text for tick in self.ticks)
        found = (self.heading, self.below, *ticks, *answer, *map(bar_words, self.bars))
        return tuple(text for text in found if text)


def bar_words(bar: Bar) -> str:
    """Return a choice in words, as a screen reader says it."""
    hands = "" if bar.count is None else f": {bar.count}"
    before = "" if bar.before is None else f" ({bar.before})"
    return f"{bar.sign} {bar.text}{hands}{before}{' ✓' if bar.is_right else ''}"


class GuessChart(QWidget):
    """Paints the guesses."""

    role_aloud = QAccessible.Role.Chart

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.picture = GuessPicture()
        self._letter_px = 20.0

    def show_picture(self, picture: GuessPicture, letter_px: float) -> None:
        """Show guesses in letters of a height."""
        self.picture, self._letter_px = picture, letter_px
        self.setAccessibleName(picture.heading)
        self.setAccessibleDescription(". ".join(picture.texts()))
        self.setVisible(not picture.is_empty)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint heading, line and dots, or bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        top = self._paint_heading(painter, room)
        if self.picture.axis is not None:
            self._paint_line(painter, room, top, self.picture.axis)
        elif self.picture.bars:
            self._paint_bars(painter, room, top)
        painter.end()

    def _paint_heading(self, painter: QPainter, room: QRectF) -> float:
        picture = self.picture
        font = ui_font(self._letter_px, bold=True)
        painter.setFont(font)
        painter.setPen(color("ink"))
        high = QFontMetricsF(font).height()
        painter.drawText(QRectF(0, 0, room.width(), high), picture.heading)
        wide = QFontMetricsF(font).horizontalAdvance(picture.heading) + self._letter_px
        if picture.below:
            plain = ui_font(self._letter_px)
            painter.setFont(plain)
            painter.setPen(color("muted"))
            fits = wide + QFontMetricsF(plain).horizontalAdvance(picture.below) <= room.width()
            at = QRectF(wide, 0, room.width() - wide, high)
            if not fits:
                at = QRectF(0, high, room.width(), high * 2)
            flags = int(Qt.TextFlag.TextWordWrap)
            painter.drawText(at, flags, picture.below)
            return high if fits else high * 2.2
        return high

    # ---- a line of dots

    def _paint_line(self, painter: QPainter, room: QRectF, top: float, axis: Axis) -> None:
        picture, letter = self.picture, self._letter_px
        pad = self._rim_px()
        base = room.height() - letter * 1.6
        left, width = pad, room.width() - 2 * pad
        painter.setPen(QPen(color("control"), max(1.5, letter / 14)))
        painter.drawLine(QPointF(left, base), QPointF(left + width, base))
        painter.setFont(ui_font(letter * 0.85))
        for tick in picture.ticks:
            x = left + axis.share(tick.value) * width
            painter.setPen(QPen(color("control"), max(1.5, letter / 14)))
            painter.drawLine(QPointF(x, base), QPointF(x, base + letter / 4))
            painter.setPen(color("ink"))
            box = QRectF(x - letter * 4, base + letter * 0.25, letter * 8, letter * 1.3)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, tick.text)
        self._paint_dots(painter, axis, (left, width, base, top))
        if picture.answer is not None:
            self._paint_answer(painter, picture.answer, axis, (left, width, base, top))

    def _rim_px(self) -> float:
        """Return how far from either end the line begins: its outer figures are read whole."""
        metrics = QFontMetricsF(ui_font(self._letter_px * 0.85))
        ends = (self.picture.ticks[0], self.picture.ticks[-1]) if self.picture.ticks else ()
        wide = max((metrics.horizontalAdvance(tick.text) for tick in ends), default=0.0)
        return max(self._letter_px * 2.2, wide / 2 + 2)

    def _paint_dots(
        self, painter: QPainter, axis: Axis, frame: tuple[float, float, float, float]
    ) -> None:
        left, width, base, top = frame
        dots = stacked(self.picture.numbers, axis, _COLUMNS)
        highest = max((height for _, height in dots), default=0) + 1
        side = min(width / _COLUMNS, self._letter_px * 0.8, (base - top) * 0.8 / highest)
        painter.setPen(QPen(color("paper"), 1))
        painter.setBrush(color("guess"))
        for share, height in dots:
            middle = QPointF(left + share * width, base - side * (height + 0.55))
            painter.drawEllipse(middle, side * 0.46, side * 0.46)

    def _paint_answer(
        self,
        painter: QPainter,
        answer: Answer,
        axis: Axis,
        frame: tuple[float, float, float, float],
    ) -> None:
        left, width, base, top = frame
        ink = color("accent")
        low, at, high = (
            left + axis.share(v) * width for v in (answer.low, answer.value, answer.high)
        )
        if high > low:
            band = QColor(ink)
            band.setAlphaF(0.25)
            painter.fillRect(
                QRectF(
                    low, top + self._letter_px * 1.2, high - low, base - top - self._letter_px * 1.2
                ),
                band,
            )
        painter.setPen(QPen(ink, max(3.0, self._letter_px / 6)))
        painter.drawLine(QPointF(at, base), QPointF(at, top + self._letter_px * 1.2))
        painter.setFont(ui_font(self._letter_px, bold=True))
        painter.setPen(ink)
        words = QFontMetricsF(painter.font()).horizontalAdvance(answer.text)
        x = min(max(at - words / 2, 0.0), max(0.0, self.width() - words))
        painter.drawText(QPointF(x, top + self._letter_px), answer.text)

    # ---- bars

    def _paint_bars(self, painter: QPainter, room: QRectF, top: float) -> None:
        bars = self.picture.bars
        row = min((room.height() - top) / max(1, len(bars)), self._letter_px * 1.9)
        most = max((n for bar in bars for n in (bar.count, bar.before) if n is not None), default=0)
        font, bold = ui_font(self._fitting_px(bars, room.width(), row)), None
        words = max(QFontMetricsF(font).horizontalAdvance(f"{b.sign} {b.text} ✓") for b in bars)
        bold = ui_font(font.pixelSize(), bold=True)
        start = min(words + self._letter_px, room.width() * 0.72)
        for number, bar in enumerate(bars):
            y = top + number * row
            painter.setFont(bold if bar.is_right else font)
            painter.setPen(color("accent") if bar.is_right else color("ink"))
            text = f"{bar.sign} {bar.text}{' ✓' if bar.is_right else ''}"
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y, start, row), middle, text)
            self._paint_hands(painter, bar, most, QRectF(start, y, room.width() - start, row))

    def _fitting_px(self, bars: Sequence[Bar], width: float, row: float) -> float:
        pixels = min(self._letter_px, row * 0.72)
        longest = max(
            QFontMetricsF(ui_font(pixels)).horizontalAdvance(f"{b.sign} {b.text} ✓") for b in bars
        )
        return max(9.0, min(pixels, pixels * width * 0.7 / max(1.0, longest)))

    def _paint_hands(self, painter: QPainter, bar: Bar, most: int, box: QRectF) -> None:
        room = box.width() - self._letter_px * 2.4
        for count, ink, share, shift in (
            (bar.before, color("guess-before"), 0.26, 0.58),
            (bar.count, color("guess"), 0.44 if bar.before is not None else 0.6, 0.1),
        ):
            if count is None:
                continue
            long = room * count / max(1, most)
            y = box.top() + box.height() * (shift + (0.1 if bar.before is None else 0.0))
            painter.fillRect(QRectF(box.left(), y, long, box.height() * share), ink)
            if ink == color("guess"):
                painter.setPen(color("ink"))
                at = QRectF(box.left() + long + 6, box.top(), self._letter_px * 3, box.height())
                painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, str(count))
