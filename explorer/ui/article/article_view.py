"""The sheet: calm text in a column of readable width, signs in its margin, links in its words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from explorer.model.passages import PassageKind, Status
from explorer.ui.article.passage_signs import GROUNDS, SIGN_PX, in_order, paint_kind
from explorer.ui.parts.theme import color, ui_font
from explorer.wording.passage_status_words import STATUS_SIGNS

if TYPE_CHECKING:  # brings the text engine along, which a start does without
    from explorer.ui.article.article_content import Paragraph, Piece

MEASURE_CHARS = 68
_SAMPLE = "a line of ordinary words, as they stand in any article that one would read "
_GUTTER_PX, _RIM_PX, _BAR_PX = 38, 14, 3
_PX_PER_PT = 96.0 / 72.0
_LINE_HEIGHT = 150.0


class PassageLook(Struct, frozen=True):
    """What a passage speaks of, and what became of it in the copy (``None``: no copy)."""

    kinds: tuple[PassageKind, ...]
    status: Status | None = None


class _Margin(QWidget):
    """The strip left of the text with the passages' signs."""

    def __init__(self, sheet: ArticleView) -> None:
        super().__init__(sheet)
        self._sheet = sheet

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._sheet.paint_margin(painter, self.width(), self.height())
        painter.end()


class ArticleView(QTextBrowser):
    """Shows paragraphs; a click on a name sends its place, elsewhere in a passage the passage."""

    passage_clicked = Signal(str)
    place_clicked = Signal(str)
    pointed = Signal(str, str)  # kind (passage, place or nothing) and id
    resize_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._ready = False
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._looks: Mapping[str, PassageLook] = {}
        self._places: dict[str, list[tuple[int, int]]] = {}  # characters of the document
        self._own: QTextDocument | None = None
        self._forms: dict[tuple[object, ...], QTextCharFormat] = {}
        self._chosen: tuple[str, ...] = ()
        self._lit: tuple[str, ...] = ()
        self._focus = ""
        self._size_pt = 12
        self._margin = _Margin(self)
        self.anchorClicked.connect(self._click)
        self.highlighted.connect(self._point)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)
        self._ready = True
        self._fit_width()

    # ---- content

    def show_paragraphs(
        self,
        paragraphs: tuple[Paragraph, ...],
        looks: Mapping[str, PassageLook],
        size_pt: int,
    ) -> None:
        """Write a sheet anew, from its top; nothing in a text is taken as markup."""
        self._looks, self._size_pt = looks, size_pt
        self._places, self._chosen, self._lit, self._focus = {}, (), (), ""
        self._fit_width()
        self._forms = {}
        self.setExtraSelections([])
        # Written before it is shown: else it would be laid out at every step.
        before, sheet = self._own, QTextDocument(self)
        sheet.setUndoRedoEnabled(False)
        sheet.setDocumentMargin(4)
        cursor = QTextCursor(sheet)
        cursor.beginEditBlock()
        for number, paragraph in enumerate(paragraphs):
            form = self._block_format(paragraph)
            if number:
                cursor.insertBlock(form)
            else:
                cursor.setBlockFormat(form)
            for piece in paragraph.pieces:
                self._write(cursor, piece, paragraph)
        cursor.endEditBlock()
        self.setDocument(sheet)
        self._own = sheet
        if before is not None:  # the very first document is the widget's own, and gone by now
            before.deleteLater()
        self.verticalScrollBar().setValue(0)
        self._margin.update()

    def _font(self, look: str) -> QFont:
        scale = {"heading": 1.1, "muted": 0.85}.get(look, 1.0)
        return ui_font(self._size_pt * _PX_PER_PT * scale, bold=look == "heading")

    def _block_format(self, paragraph: Paragraph) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        after = 0.15 if paragraph.look == "summary" else 0.8
        form.setBottomMargin(self._size_pt * after)
        if paragraph.look == "heading":
            form.setTopMargin(self._size_pt * 1.6)
        words = "".join(piece.text for piece in paragraph.pieces)
        if words.isascii():
            form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return form

    def _write(self, cursor: QTextCursor, piece: Piece, paragraph: Paragraph) -> None:
        form = QTextCharFormat(self._form(paragraph.look, piece))
        look = self._looks.get(piece.passage_id)
        if look is not None:
            form.setAnchor(True)
            form.setAnchorHref(f"passage:{piece.passage_id}")
        if piece.place_ids:
            form.setAnchor(True)
            form.setAnchorHref(f"place:{piece.place_ids[0]}")
        start = cursor.position()
        cursor.insertText(piece.text.replace("\n", " "), form)
        if look is not None:
            stretches = self._places.setdefault(piece.passage_id, [])
            if stretches and stretches[-1][1] == start:
                stretches[-1] = (stretches[-1][0], cursor.position())
            else:
                stretches.append((start, cursor.position()))

    def _form(self, paragraph_look: str, piece: Piece) -> QTextCharFormat:
        """Return how words look; few looks serve a whole sheet."""
        look = self._looks.get(piece.passage_id)
        kinds = None if look is None else in_order(look.kinds) or (PassageKind.PLACE,)
        key = (paragraph_look, kinds, bool(piece.place_ids))
        if key in self._forms:
            return self._forms[key]
        form = QTextCharFormat()
        form.setFont(self._font(paragraph_look))
        form.setForeground(color("muted" if paragraph_look == "muted" else "ink"))
        if kinds is not None:
            form.setBackground(color(GROUNDS[kinds[0]]))
        if piece.place_ids:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(color("source"))
        self._forms[key] = form
        return form

    def passages(self) -> tuple[str, ...]:
        """Return the passages on this sheet, in its order."""
        return tuple(self._places)

    def links(self) -> tuple[tuple[str, str], ...]:
        """Return the words that are links to places, with the places' ids."""
        found: list[tuple[str, str]] = []
        block = self.document().begin()
        while block.isValid():
            part = block.begin()
            while not part.atEnd():
                href = part.fragment().charFormat().anchorHref()
                if href.startswith("place:"):
                    found.append((part.fragment().text(), href.removeprefix("place:")))
                part += 1
            block = block.next()
        return tuple(found)

    # ---- marking

    def mark(self, chosen: tuple[str, ...], focus: str) -> None:
        """Bring out the chosen passages, and of these the one in focus."""
        self._chosen, self._focus = chosen, focus
        self._show_marks()

    def highlight(self, passage_ids: tuple[str, ...]) -> None:
        """Bring out passages for as long as something is pointed at; the first comes into sight."""
        if passage_ids == self._lit:
            return
        self._lit = passage_ids
        self._show_marks()
        here = [i for i in passage_ids if i in self._places]
        if here and not any(self._in_sight(i) for i in here):
            self.scroll_to(here[0])

    def _show_marks(self) -> None:
        selections: list[QTextEdit.ExtraSelection] = []
        for passage_id in dict.fromkeys((*self._chosen, *self._lit)):
            for start, end in self._places.get(passage_id, ()):
                extra = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.document())
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                extra.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
                form = QTextCharFormat()
                form.setBackground(color("reader-chosen"))
                extra.format = form  # pyright: ignore[reportAttributeAccessIssue]
                selections.append(extra)
        self.setExtraSelections(selections)
        self._margin.update()

    def scroll_to(self, passage_id: str) -> None:
        """Bring a passage's beginning into the upper part of the sheet."""
        if passage_id not in self._places or self._in_sight(passage_id):
            return
        above, bar = self._line(self._places[passage_id][0][0]), self.verticalScrollBar()
        bar.setValue(max(0, bar.value() + above.top() - self.viewport().height() // 4))

    @property
    def first_letter(self) -> int:
        """The position in the text of what stands at the top."""
        return self.cursorForPosition(QPoint(2, 2)).position()

    def show_letter(self, position: int) -> None:
        """Bring a position in the text to the top, as far as the text goes on below it."""
        last, bar = self.document().characterCount() - 1, self.verticalScrollBar()
        bar.setValue(bar.value() + self._line(min(max(position, 0), last)).top() - 2)

    def _in_sight(self, passage_id: str) -> bool:
        start, end = self._places[passage_id][0]
        above, below = self._line(start), self._line(end)
        return above.top() >= 0 and below.bottom() <= self.viewport().height()

    def _line(self, position: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    # ---- margin

    def paint_margin(self, painter: QPainter, width: int, height: int) -> None:
        """Paint the signs of the passages in sight, and a bar beside the chosen ones."""
        painter.fillRect(QRect(0, 0, width, height), color("paper"))
        free = 0.0
        for passage_id, stretches in self._places.items():
            for start, end in stretches:
                top, bottom = self._line(start), self._line(end)
                if bottom.bottom() < 0 or top.top() > height:
                    continue
                if passage_id in self._chosen:
                    self._paint_bar(painter, passage_id, width, top.top(), bottom.bottom())
                look = self._looks[passage_id]
                y = max(free, top.top() + 3.0)
                free = self._paint_signs(painter, look, y) + 2.0

    def _paint_bar(
        self, painter: QPainter, passage_id: str, width: int, top: int, bottom: int
    ) -> None:
        thick = _BAR_PX * (2 if passage_id == self._focus else 1)
        painter.fillRect(QRect(width - thick, top, thick, bottom - top), color("ink"))

    def _paint_signs(self, painter: QPainter, look: PassageLook, top: float) -> float:
        """Paint a passage's signs, two in a row, and return where they end."""
        ink = color("muted")
        y, kinds = top, in_order(look.kinds)
        for number, kind in enumerate(kinds):
            left = 2.0 + (number % 2) * (SIGN_PX + 2)
            y = top + (number // 2) * (SIGN_PX + 2)
            paint_kind(painter, kind, left, y, ink)
        y += SIGN_PX
        sign = "" if look.status is None else STATUS_SIGNS[look.status]
        if sign:
            painter.setPen(QPen(QColor(color("assumed"))))
            painter.setFont(ui_font(14, bold=True))
            painter.drawText(QPointF(4.0, y + 14.0), sign)
            y += 16.0
        return y

    # ---- width

    def measure_px(self) -> float:
        """Return how wide the column may be so that a line holds no more than it should."""
        metrics = QFontMetricsF(self._font("text"))
        return metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MEASURE_CHARS

    def _fit_width(self) -> None:
        if not self._ready:
            return
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar - _GUTTER_PX - _RIM_PX
        extra = max(0, round((room - self.measure_px()) / 2))
        self.setViewportMargins(_GUTTER_PX + extra, 8, _RIM_PX + extra, 8)
        self._margin.setGeometry(extra, 8, _GUTTER_PX - 2, max(0, self.height() - 16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        self._fit_width()
        super().resizeEvent(event)
        self._margin.update()

    # ---- hand

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size of the letters with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.resize_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the text with Escape: with Tab there may be a hundred links to pass."""
        if event.key() == Qt.Key.Key_Escape:
            QFrame.focusNextPrevChild(self, True)
            return
        super().keyPressEvent(event)

    def _click(self, url: QUrl) -> None:
        if url.scheme() == "place":
            self.place_clicked.emit(url.path())
        elif url.scheme() == "passage":
            self.passage_clicked.emit(url.path())

    def _point(self, url: QUrl) -> None:
        known = url.scheme() if url.scheme() in ("place", "passage") else ""
        self.pointed.emit(known, url.path() if known else "")

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self.pointed.emit("", "")
