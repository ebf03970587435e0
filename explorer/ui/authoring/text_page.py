"""The page at the right: the text with its proposals, what is left, and the keys to answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from explorer.analysis.authoring.asking import left
from explorer.ui.authoring import words
from explorer.ui.authoring.desk import Desk
from explorer.ui.authoring.part_menu import add_entries
from explorer.ui.authoring.text_marks import Look, passage_bars, text_marks
from explorer.ui.authoring.text_sheet import TextSheet
from explorer.ui.parts.flow_layout import FlowLayout
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.theme import color
from explorer.ui.parts.widgets import ShrinkingLabel, label

_LOW_PX = 460
_SIZES_PX = (13, 14, 16, 18, 21, 24)


class _Sample(QLabel):
    """A word of the legend, marked as the words of the text are."""

    def __init__(self, look: Look, *, is_figure: bool = False) -> None:
        super().__init__()
        self._look, self._is_figure = look, is_figure
        self.setContentsMargins(4, 1, 4, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the word, and the line or the box."""
        painter = QPainter(self)
        inner = self.rect().adjusted(1, 1, -2, -2)
        if self._look is Look.CONFIRMED:
            ground = "reader-figure" if self._is_figure else "reader-place"
            painter.fillRect(inner, color(ground))
        elif self._look is Look.ASKED:
            painter.fillRect(inner, color("assumed-ground"))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self)
        ink = color("excerpt-edge" if self._is_figure else "source")
        pen = QPen(ink if self._look is Look.CONFIRMED else color("assumed"), 2.0)
        if self._look is not Look.CONFIRMED:
            pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        if self._look is Look.ASKED:
            painter.drawRoundedRect(inner, 4, 4)
        else:
            painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        painter.end()


class TextPage(QWidget):
    """Shows the desk's text; a hand on it answers, or asks something new."""

    share_wanted = Signal()

    def __init__(self, desk: Desk, size_px: int = 16) -> None:
        """Show what lies on a desk."""
        super().__init__()
        self._desk = desk
        self._size_px = size_px
        self.sheet = TextSheet()
        self._source = ShrinkingLabel("", "muted")
        self._smaller, self._larger = QPushButton(), QPushButton()
        self._legend = [
            _Sample(Look.CONFIRMED),
            _Sample(Look.PROPOSED),
            _Sample(Look.ASKED),
            _Sample(Look.CONFIRMED, is_figure=True),
        ]
        self._hint, self._hint_box = label("", "muted"), QFrame()
        self._left = label("", "strong", wrap=False)
        self._now = ShrinkingLabel("", "muted")
        self.drop, self.next = QPushButton(), QPushButton()
        self._build()
        self._smaller.clicked.connect(lambda _on=False: self._resize(-1))
        self._larger.clicked.connect(lambda _on=False: self._resize(1))
        self.drop.clicked.connect(lambda _on=False: desk.drop())
        self.next.clicked.connect(lambda _on=False: desk.next())
        self.sheet.part_clicked.connect(desk.ask)
        self.sheet.menu_wanted.connect(lambda menu, part: add_entries(menu, desk, part))
        desk.changed.connect(self._show)
        self._retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 12, 4)
        head.setSpacing(8)
        head.addWidget(self._source, 1)
        for button in (self._smaller, self._larger):
            button.setObjectName("small")
            head.addWidget(button)
        samples = QWidget()
        flow = FlowLayout(samples, 10)
        for sample in self._legend:
            flow.addWidget(sample)
        legend = QVBoxLayout()
        legend.setContentsMargins(30, 2, 16, 2)
        legend.addWidget(samples)
        self._hint_box.setObjectName("card")
        inner = QVBoxLayout(self._hint_box)
        inner.setContentsMargins(12, 7, 12, 7)
        inner.addWidget(self._hint)
        around = QHBoxLayout()
        around.setContentsMargins(30, 4, 30, 8)
        around.addWidget(self._hint_box)
        foot = QFrame()
        foot.setObjectName("draftFoot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._left)
        row.addWidget(self._now, 1)
        row.addWidget(self.drop)
        row.addWidget(self.next)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addLayout(legend)
        box.addWidget(self.sheet, 1)
        box.addLayout(around)
        box.addWidget(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the text in a low window."""
        super().resizeEvent(event)
        self._hint_box.setVisible(self.height() >= _LOW_PX)

    # ---- what is shown

    def _show(self) -> None:
        desk = self._desk
        if not desk.is_open:
            return
        draft = desk.draft
        self.sheet.show_text(desk.text, self._size_px)
        self.sheet.show_marks(text_marks(draft, desk.asked), passage_bars(draft))
        source = draft.source
        parts = (source.title, source.publisher, source.issued)
        self._source.show_text(" · ".join(part for part in parts if part) or draft.title)
        self._left.setText(words.left(left(draft)))
        place = desk.asked_place
        doubts = "" if place is None else " ".join(words.doubt(d) for d in place.doubts)
        self._now.show_text(doubts)
        self.drop.setEnabled(bool(desk.asked))

    def _resize(self, by: int) -> None:
        at = min(range(len(_SIZES_PX)), key=lambda i: abs(_SIZES_PX[i] - self._size_px))
        self._size_px = _SIZES_PX[min(len(_SIZES_PX) - 1, max(0, at + by))]
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Write the words again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        for sample, text in zip(
            self._legend,
            (
                self.tr("confirmed"),
                self.tr("proposed"),
                self.tr("asked now"),
                self.tr("figure, confirmed"),
            ),
            strict=True,
        ):
            sample.setText(text)
        self._smaller.setText("A−")
        self._larger.setText("A+")
        for button, text in (
            (self._smaller, self.tr("Smaller text")),
            (self._larger, self.tr("Larger text")),
        ):
            set_tip(button, text)
            button.setAccessibleName(text)
        self._hint.setText(
            self.tr(
                "Something missing? Select words and choose Place, Figure or Mark as passage with "
                "the right mouse button."
            )
        )
        self.drop.setText(self.tr("Drop") + "  Del")
        self.next.setText(self.tr("Next") + "  N")
        self.sheet.setAccessibleName(self.tr("Your text"))
        self._left.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        if self._desk.is_open:
            self._show()
