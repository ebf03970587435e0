"""The strip at the top: the sentence, the question, its lines, the guesses, and the answer.

At the top, for heads hide the foot of a projected picture.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from explorer.cartography.style import LIGHT, MapStyle
from explorer.ui.classroom.picture.guess_chart import GuessChart, GuessPicture
from explorer.ui.classroom.picture.row_lines import RowLines
from explorer.ui.parts.theme import color, ui_font
from explorer.ui.parts.widgets import label
from explorer.wording.lessons.step_views import StepView

# Read from six times the picture's height, a letter needs about a 33rd of it.
_TITLE, _TEXT, _SMALL = 19.0, 30.0, 42.0
_MOST = 0.5  # of the height; smaller letters before more of the map is covered
_LEAST_PX = 11.0
_NARROW = 1.45  # width by height: on a narrower picture the guesses stand under the question


class Content(Struct, frozen=True):
    """What the strip shows."""

    view: StepView
    picture: GuessPicture
    style: MapStyle = LIGHT
    clock: str = ""  # of a race


class QuestionPanel(QFrame):
    """Shows what a step tells; as high as it needs to be."""

    outgrown = Signal()  # by what a race's clock says: everything has to be laid anew

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("questionPanel")
        self.setAutoFillBackground(True)
        self._content: Content | None = None
        self.sentence, self.ask, self.heading, self.lines, self.answer, self.says = (
            self._made() for _ in range(6)
        )
        self.clock = self._made()
        self.rows = RowLines(self)
        self.chart = GuessChart(self)

    def _made(self) -> QLabel:
        made = label("")
        made.setParent(self)
        return made

    def show_content(self, content: Content) -> None:
        """Show what a step tells now."""
        self._content = content
        view = content.view
        self.sentence.setText(view.sentence)
        self.ask.setText(view.ask)
        self.heading.setText(view.heading)
        numbered = [f"{n}. {text}" for n, text in enumerate(view.questions, start=1)]
        self.lines.setText("\n".join((*view.lines, *numbered)))
        self.answer.setText(view.answer)
        self.says.setText(" · ".join(t for t in (*view.says, view.credit) if t))
        self.clock.setText(content.clock)
        self.lay()

    def show_clock(self, text: str) -> None:
        """Show how long a race has run."""
        if self._content is not None and text != self.clock.text():
            had = bool(self.clock.text())
            self._content = replace(self._content, clock=text)
            self.clock.setText(text)
            grown = had != bool(text) or self._clock_px() > self.clock.height()
            if grown and not self.isHidden():  # else it is laid out when it is shown
                self.outgrown.emit()

    def _clock_px(self) -> float:
        """Return how high the clock's words are in the width they have."""
        self.clock.ensurePolished()
        return float(self.clock.heightForWidth(self.clock.width()))

    def lay(self) -> int:
        """Lay everything for the picture's size; return how high the strip is."""
        content, room = self._content, self._over.size()
        if content is None or room.width() < 1:
            return 0
        for shrink in (1.0, 0.9, 0.8, 0.7, 0.62, 0.55):
            height = self._lay(content, room.width(), room.height(), shrink)
            if height <= room.height() * _MOST:
                break
        self.setGeometry(0, 0, room.width(), min(height, room.height()))
        self.setStyleSheet(
            f"#questionPanel {{ background: {color('paper').name()};"
            f" border: none; border-bottom: 2px solid {color('hairline').name()}; }}"
        )
        return self.height()

    def _lay(self, content: Content, width: int, height: int, shrink: float) -> int:
        pad = height / 30 * shrink
        title, text, small = (
            max(_LEAST_PX, height / share * shrink) for share in (_TITLE, _TEXT, _SMALL)
        )
        has_chart = not content.picture.is_empty
        beside = has_chart and width / max(1, height) >= _NARROW
        split = width * 0.54 if beside else width - pad
        column = split - 2 * pad
        y = pad * 0.7
        for made, pixels, bold, ink in (
            (self.sentence, title, True, "ink"),
            (self.ask, text, False, "ink"),
            (self.heading, text, True, "ink"),
        ):
            y = self._place(made, (pad, y, column), pixels, ink, bold=bold)
        y = self._place_rows(content, (pad, y, column), text)
        if not beside:
            y = self._place(self.clock, (pad, y, column), text, "accent", bold=True)
        y = self._place(self.lines, (pad, y, column), text * 0.92, "ink")
        y = self._place(self.answer, (pad, y, column), text, "accent", bold=True)
        y = self._place(self.says, (pad, y, column), small, "muted")
        self.chart.show_picture(content.picture, text * 0.9)
        if beside:
            room = width - split - pad
            wide = QFontMetricsF(ui_font(title, bold=True)).horizontalAdvance(content.clock)
            pixels = title if wide <= room else text  # who was first takes more than a line
            top = self._place(self.clock, (split, pad * 0.7, room), pixels, "accent", bold=True)
            need = max(y, top + self._chart_px(content, text))
            self.chart.setGeometry(
                round(split), round(top), round(width - split - pad), round(need - top - pad * 0.3)
            )
            return round(need + pad * 0.3)
        if has_chart:
            high = self._chart_px(content, text)
            self.chart.setGeometry(round(pad), round(y), round(width - 2 * pad), round(high))
            y += high
        return round(y + pad * 0.4)

    @staticmethod
    def _chart_px(content: Content, text_px: float) -> float:
        bars = len(content.picture.bars)
        return text_px * (1.6 + 1.7 * bars) if bars else text_px * 6.2

    def _place_rows(self, content: Content, at: tuple[float, float, float], pixels: float) -> float:
        left, top, width = at
        self.rows.show_rows(content.view.rows, content.style, pixels)
        if not content.view.rows:
            return top
        high = self.rows.height_for(width)
        self.rows.setGeometry(round(left), round(top), round(width), round(high))
        return top + high + pixels * 0.2

    @staticmethod
    def _place(
        made: QLabel,
        at: tuple[float, float, float],
        pixels: float,
        ink: str,
        *,
        bold: bool = False,
    ) -> float:
        """Lay a text; return where the next one begins."""
        left, top, width = at
        made.setVisible(bool(made.text()))
        if not made.text():
            return top
        weight = 600 if bold else 400
        made.setStyleSheet(
            f"font-size: {round(pixels)}px; font-weight: {weight}; color: {color(ink).name()};"
        )
        metrics = QFontMetricsF(ui_font(pixels, bold=bold))
        room = QRectF(0, 0, width, 10_000)
        high = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), made.text()).height()
        made.setGeometry(round(left), round(top), round(width) + 2, round(high) + 2)
        return top + high + pixels * 0.25

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words where they are: ``lay`` is called with the picture's size."""
        super().resizeEvent(event)
