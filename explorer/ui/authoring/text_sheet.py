"""The text with what was found in it: ground and line below, dashed line, dashed box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit

from explorer.ui.authoring.text_marks import Look, PassageBar, TextMark, Utf16
from explorer.ui.parts.plain_text import as_label
from explorer.ui.parts.theme import color, ui_font

MEASURE_CHARS = 62
_SAMPLE = "a line of ordinary words, as they stand in any text that one would read "
_LINE_HEIGHT = 165.0
_RIM_PX, _BAR_PX = 30, 3
_FOR_OTHERS = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Delete,
    Qt.Key.Key_N,
    Qt.Key.Key_P,
    *(Qt.Key(Qt.Key.Key_A + number) for number in range(6)),
}


class TextSheet(QTextEdit):
    """Shows the text; tells what was clicked, and what is to be made of selected words."""

    part_clicked = Signal(str)
    place_wanted = Signal(int, int)
    figure_wanted = Signal(int, int)
    passage_wanted = Signal(int, int)
    menu_wanted = Signal(object, str)  # a menu that may be added to, and the part it is about

    def __init__(self) -> None:
        """Make an empty sheet."""
        super().__init__()
        self._ready = False
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("draftText")
        self._text = ""
        self._positions = Utf16("")
        self._marks: tuple[TextMark, ...] = ()
        self._bars: tuple[PassageBar, ...] = ()
        self._size_px = 16
        self._pressed_at = QPoint()
        self._ready = True

    # ---- content

    def show_text(self, text: str, size_px: int) -> None:
        """Write the text; the same one in the same size stays where it was scrolled to."""
        if text == self._text and size_px == self._size_px:
            return
        self._text, self._size_px = text, size_px
        self._positions = Utf16(text)
        self.setFont(ui_font(size_px))
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        form = QTextBlockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(form)
        self._fit_width()

    def show_marks(self, marks: tuple[TextMark, ...], bars: tuple[PassageBar, ...]) -> None:
        """Mark words; what is asked about comes into sight."""
        before, self._marks, self._bars = self._marks, marks, bars
        if marks != before:
            self._show_grounds()
        asked = next((mark for mark in marks if mark.look is Look.ASKED), None)
        was_asked = next((mark for mark in before if mark.look is Look.ASKED), None)
        if asked is not None and (was_asked is None or asked.id != was_asked.id):
            self._bring_into_sight(asked)
        self.viewport().update()

    def _show_grounds(self) -> None:
        grounds: list[QTextEdit.ExtraSelection] = []
        for mark in self._marks:
            if mark.look is Look.PROPOSED:
                continue
            extra = QTextEdit.ExtraSelection()
            extra.cursor = self._cursor(mark.start, mark.end)  # pyright: ignore[reportAttributeAccessIssue]
            form = extra.format  # pyright: ignore[reportAttributeAccessIssue]
            form.setBackground(self._ground(mark))
            extra.format = form  # pyright: ignore[reportAttributeAccessIssue]
            grounds.append(extra)
        self.setExtraSelections(grounds)

    def _ground(self, mark: TextMark) -> QColor:
        if mark.look is Look.ASKED:
            return color("assumed-ground")
        return color("reader-figure" if mark.is_figure else "reader-place")

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(self._positions.to_qt(start), last))
        cursor.setPosition(min(self._positions.to_qt(end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bring_into_sight(self, mark: TextMark) -> None:
        rect = self.cursorRect(self._cursor(mark.start, mark.start))
        if rect.top() < 0 or rect.bottom() > self.viewport().height() - 40:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then lines below words, boxes around them and bars beside them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = QRectF(self.viewport().rect()).adjusted(0, -60, 0, 60)
        first, last = self._in_view()
        for bar in self._bars:
            if bar.start <= last and bar.end >= first:
                self._paint_bar(painter, bar)
        for mark in self._marks:
            if mark.start > last or mark.end < first:
                continue  # a long text has thousands
            for box in self._boxes(mark.start, mark.end, shown):
                self._paint_mark(painter, mark, box)
        painter.end()

    def _in_view(self) -> tuple[int, int]:
        """Return the first and the last character of the text that are in view."""
        area = self.viewport().rect()
        ends = (area.topLeft() - QPoint(0, 40), area.bottomRight() + QPoint(0, 40))
        first, last = (
            self._positions.from_qt(self.cursorForPosition(end).position()) for end in ends
        )
        return first, last

    def _boxes(self, start: int, end: int, shown: QRectF) -> list[QRectF]:
        """Return the rectangle of some characters on each line that they stand on."""
        first = self.cursorRect(self._cursor(start, start))
        if first.top() > shown.bottom():
            return []
        last = self.cursorRect(self._cursor(end, end))
        if last.bottom() < shown.top():
            return []
        boxes: list[QRectF] = []
        cursor = self._cursor(start, start)
        stop = self._positions.to_qt(end)
        while cursor.position() < stop:
            line = QTextCursor(cursor)
            line.movePosition(QTextCursor.MoveOperation.EndOfLine)
            until = min(max(line.position(), cursor.position()), stop)
            left = self.cursorRect(cursor)
            right_at = QTextCursor(cursor)
            right_at.setPosition(until)
            right = self.cursorRect(right_at)
            height = QFontMetricsF(self.font()).height()
            top = left.bottom() - height
            if until > cursor.position():
                boxes.append(QRectF(left.left(), top, right.left() - left.left(), height))
            if until >= stop:
                break
            cursor.setPosition(until + 1)
        return boxes

    def _paint_mark(self, painter: QPainter, mark: TextMark, box: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if mark.look is Look.ASKED:
            painter.setPen(_dashed(color("assumed"), 2.0))
            painter.drawRoundedRect(box.adjusted(-1, -2, 2, 3), 4, 4)
            return
        y = box.bottom() + 2.0
        if mark.look is Look.CONFIRMED:
            ink = color("excerpt-edge" if mark.is_figure else "source")
            painter.setPen(QPen(ink, 2.0))
        else:
            painter.setPen(_dashed(color("assumed"), 2.0))
        painter.drawLine(
            box.bottomLeft().toPoint() + QPoint(0, 2), QPoint(int(box.right()), int(y))
        )

    def _paint_bar(self, painter: QPainter, bar: PassageBar) -> None:
        top = self.cursorRect(self._cursor(bar.start, bar.start)).top()
        bottom = self.cursorRect(self._cursor(bar.end, bar.end)).bottom()
        if bottom < 0 or top > self.viewport().height():
            return
        if bar.is_confirmed:
            painter.setPen(QPen(color("ink"), _BAR_PX))
        else:
            painter.setPen(_dashed(color("muted"), 1.5))
        inner = min(4, max(0, bottom - top) // 4)
        painter.drawLine(1, top + inner, 1, bottom - inner)

    # ---- width

    def _fit_width(self) -> None:
        if not self._ready:
            return
        metrics = QFontMetricsF(self.font())
        column = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MEASURE_CHARS
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar - 2 * _RIM_PX
        aside = _RIM_PX + max(0, round((room - column) / 2))
        self.setViewportMargins(aside, 8, aside, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        self._fit_width()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring what is asked about into sight, which was asked while the sheet was folded."""
        super().showEvent(event)
        asked = next((mark for mark in self._marks if mark.look is Look.ASKED), None)
        if asked is not None:
            QTimer.singleShot(0, self, lambda: self._bring_into_sight(asked))

    # ---- hand

    def part_at(self, at: QPoint) -> str:
        """Return the id of the marked part under a point of the viewport, empty for none."""
        position = self._positions.from_qt(self.cursorForPosition(at).position())
        here = [m for m in self._marks if m.start <= position <= m.end]
        here.sort(key=lambda mark: mark.end - mark.start)
        return here[0].id if here else ""

    def passage_at(self, at: QPoint) -> str:
        """Return the id of the passage under a point of the viewport, empty for none."""
        position = self._positions.from_qt(self.cursorForPosition(at).position())
        return next((bar.id for bar in self._bars if bar.start <= position < bar.end), "")

    def selected(self) -> tuple[int, int]:
        """Return the selected characters, without white space at their ends; (0, 0) for none."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return 0, 0
        start = self._positions.from_qt(cursor.selectionStart())
        end = self._positions.from_qt(cursor.selectionEnd())
        words = self._text[start:end]
        start += len(words) - len(words.lstrip())
        return start, start + len(words.strip())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where the pointer went down."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn to a marked word that was clicked."""
        super().mouseReleaseEvent(event)
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if event.button() == Qt.MouseButton.LeftButton and moved < 5:  # noqa: PLR2004 - px
            part = self.part_at(event.position().toPoint())
            if part:
                self.part_clicked.emit(part)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be made of the selected words, or of the word under the pointer."""
        if not self.textCursor().hasSelection():
            cursor = self.cursorForPosition(event.pos())
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
            self.setTextCursor(cursor)
        start, end = self.selected()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, wanted in (
            (self.tr("Place"), self.place_wanted),
            (self.tr("Figure"), self.figure_wanted),
            (self.tr("Mark as passage"), self.passage_wanted),
        ):
            action = menu.addAction(as_label(text))
            action.setEnabled(end > start)
            action.triggered.connect(lambda _on=False, w=wanted: w.emit(start, end))
        part = self.part_at(event.pos()) or self.passage_at(event.pos())
        if part:
            menu.addSeparator()
            self.menu_wanted.emit(menu, part)
        menu.addSeparator()
        copy = menu.addAction(as_label(self.tr("Copy")))
        copy.setEnabled(end > start)
        copy.triggered.connect(lambda _on=False: self.copy())
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the questions to the window."""
        if event.key() in _FOR_OTHERS and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._ready:
            self._show_grounds()


def _dashed(ink: QColor, width: float) -> QPen:
    pen = QPen(ink, width)
    pen.setDashPattern([3.0, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
