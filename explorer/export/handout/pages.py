"""Sets the blocks of a hand-out on pages of one size and paints them; pixels are 1/96 inch."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextDocument, QTextOption

from explorer.cartography.labels.fonts import map_font
from explorer.export.handout.blocks import Block, Heading, Picture, Row, Text, WriteLines

translate = QCoreApplication.translate  # by this name lupdate finds the texts

INK, MUTED, RULE, BAND = "#1d2733", "#4a5560", "#6b7680", "#e9edf0"
"""Nearly neutral, so that a photocopier keeps them apart; text is never lighter than ``MUTED``."""

_FOOT_PX = 26.0
_LINE_PX = 25.0  # 6.6 mm, enough for a hand
_CELL_PX = 5.0
_HEADING_PX = 16.0
_ROW_TEXT_PX = 12.0
_UNDER_PICTURE_PX = 8.0


class Placed(Struct, frozen=True):
    """A block at a height of a page, set in documents: one for a text, one for each cell."""

    y_px: float
    height_px: float
    block: Block
    documents: tuple[QTextDocument, ...] = ()


class Pages:
    """Blocks set on pages, ready to be painted."""

    def __init__(self, blocks: Sequence[Block], size_px: QSizeF, foot: str) -> None:
        """Set the blocks; ``foot`` stands at the left below every page."""
        self._size, self._foot = size_px, foot
        self._room = size_px.height() - _FOOT_PX
        self.pages: list[list[Placed]] = [[]]
        self.parts: list[tuple[str, int]] = []
        """Each part's name with the number of the page on which it begins, the first being 0."""
        self._y = 0.0
        self._head: Row | None = None
        for group in _groups(blocks):
            self._add(group)

    def _add(self, group: Sequence[Block]) -> None:
        """Put blocks that stay together on this page, or on the next where there is no room."""
        set_ = [self._set(block) for block in group]
        wanted = sum(placed.height_px for placed in set_)
        if self._y + wanted > self._room:
            set_ = _lower(set_, self._y + wanted - self._room)
            wanted = sum(placed.height_px for placed in set_)
        if self._y and self._y + wanted > self._room:
            set_ = [self._set(block) for block in group]
            self.pages.append([])
            self._y = 0.0
            first = group[0]
            if isinstance(first, Row) and not first.head and self._head is not None:
                set_ = [self._set(self._head), *set_]
        for placed in set_:
            block = placed.block
            if isinstance(block, Heading):
                self.parts.append((block.text, len(self.pages) - 1))
            if isinstance(block, Row):
                self._head = block if block.head else self._head
            else:
                self._head = None
            here = Placed(self._y, placed.height_px, block, placed.documents)
            self.pages[-1].append(here)
            self._y += placed.height_px

    def _set(self, block: Block) -> Placed:
        width = self._size.width()
        match block:
            case Heading():
                document = _document(f"<b>{block.text}</b>", width, _HEADING_PX)
                return Placed(0.0, document.size().height() + 10.0, block, (document,))
            case Text():
                document = _document(block.html, width - block.indent_px, block.size_px)
                return Placed(0.0, document.size().height() + block.gap_px, block, (document,))
            case WriteLines():
                return Placed(0.0, block.count * _LINE_PX + 5.0, block)
            case Picture():
                return Placed(0.0, block.height_px + _UNDER_PICTURE_PX, block)
            case Row():
                cells = tuple(
                    _document(
                        f"<b>{cell}</b>" if block.head else cell,
                        share * width - 2 * _CELL_PX,
                        _ROW_TEXT_PX,
                    )
                    for cell, share in zip(block.cells, block.shares, strict=True)
                )
                tallest = max(cell.size().height() for cell in cells) + 2 * _CELL_PX
                height = max(block.least_px, tallest) + (10.0 if block.last else 0.0)
                return Placed(0.0, height, block, cells)

    # ---- painting

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, the first being 0, into the rectangle from (0, 0) to its size."""
        for placed in self.pages[number]:
            painter.save()
            painter.translate(0.0, placed.y_px)
            self._paint_block(painter, placed)
            painter.restore()
        width, height = self._size.width(), self._size.height()
        painter.setPen(QPen(QColor(RULE), 0.6))
        painter.drawLine(QPointF(0, height - 20), QPointF(width, height - 20))
        painter.setPen(QColor(MUTED))
        painter.setFont(map_font(10.5, bold=False))
        foot = QRectF(0, height - 17, width, 16)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._foot)
        text = translate("Handout", "Page {0} of {1}").format(number + 1, len(self.pages))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, text)

    def _paint_block(self, painter: QPainter, placed: Placed) -> None:
        width = self._size.width()
        match placed.block:
            case Heading():
                painter.fillRect(QRectF(0, 4, 4, placed.height_px - 8), QColor(INK))
                _draw(painter, placed.documents[0], 11.0, 4.0)
            case Text():
                _draw(painter, placed.documents[0], placed.block.indent_px, 0.0)
            case WriteLines():
                painter.setPen(QPen(QColor(RULE), 0.6))
                for line in range(1, placed.block.count + 1):
                    y = line * _LINE_PX - 2.0
                    painter.drawLine(QPointF(0, y), QPointF(width, y))
            case Picture():
                height = placed.height_px - _UNDER_PICTURE_PX
                painter.setClipRect(QRectF(0, 0, width, height))
                placed.block.paint(painter, width, height)
            case Row():
                self._paint_row(painter, placed, placed.block)

    def _paint_row(self, painter: QPainter, placed: Placed, row: Row) -> None:
        height = placed.height_px - (10.0 if row.last else 0.0)
        x = 0.0
        for share, cell in zip(row.shares, placed.documents, strict=True):
            box = QRectF(x, 0, share * self._size.width(), height)
            if row.head:
                painter.fillRect(box, QColor(BAND))
            painter.setPen(QPen(QColor(RULE), 0.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
            _draw(painter, cell, x + _CELL_PX, _CELL_PX)
            x += box.width()


def _lower(set_: Sequence[Placed], by_px: float) -> list[Placed]:
    """Return blocks whose pictures are lower by so much, where they can be; else as they were."""
    lowered: list[Placed] = []
    for placed in set_:
        block = placed.block
        cut = min(by_px, block.height_px - block.least_px) if isinstance(block, Picture) else 0.0
        by_px -= cut
        lowered.append(Placed(0.0, placed.height_px - cut, block, placed.documents))
    return lowered if by_px <= 0.0 else list(set_)


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    """Part blocks into groups that stay together: a heading or a lead with what comes after it."""
    groups: list[list[Block]] = []
    leading = False
    for block in blocks:
        if leading:
            groups[-1].append(block)
        else:
            groups.append([block])
        leading = isinstance(block, Heading) or (
            (isinstance(block, Text) and block.leads) or (isinstance(block, Row) and block.head)
        )
    return groups


def _draw(painter: QPainter, document: QTextDocument, x_px: float, y_px: float) -> None:
    painter.save()
    painter.translate(x_px, y_px)
    document.drawContents(painter)
    painter.restore()


def _document(html: str, width_px: float, size_px: float) -> QTextDocument:
    document = QTextDocument()
    document.setUseDesignMetrics(True)  # so that a line breaks alike at every resolution
    document.setDocumentMargin(0)
    font = QFont(map_font(13, bold=False))  # a copy: the map's own is kept for all
    font.setPixelSize(round(size_px))
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setHtml(f'<div style="color:{INK}">{html}</div>')
    document.setTextWidth(width_px)
    return document
