"""The legend of the reader: signs and grounds of the kinds of passages, and of names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.model.passages import PassageKind
from explorer.ui.article.passage_signs import GROUNDS, SIGN_PX, paint_kind
from explorer.ui.parts.theme import color, ui_font
from explorer.wording import phrases

_ROW_PX, _PAD_PX, _GAP_PX = 22, 5.0, 6.0


class Legend(QWidget):
    """Signs with their words, in as many rows as the width asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rows in this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = 1 + max(row for _, _, _, row in self._laid_out(self.width()))
        self.setFixedHeight(rows * _ROW_PX + 4)

    def _items(self) -> list[tuple[PassageKind | None, str]]:
        kinds: list[tuple[PassageKind | None, str]] = [
            (kind, phrases.passage_kind(kind)) for kind in PassageKind
        ]
        return [*kinds, (None, self.tr("name on the map"))]

    def _laid_out(self, width: int) -> list[tuple[PassageKind | None, str, float, int]]:
        metrics = QFontMetricsF(ui_font(12))
        left, row = 16.0, 0
        placed: list[tuple[PassageKind | None, str, float, int]] = []
        for kind, text in self._items():
            wide = metrics.horizontalAdvance(text) + 2 * _PAD_PX
            wide += SIGN_PX + 3 if kind is not None else 0
            if left + wide > width - 8 and left > 16.0:  # noqa: PLR2004 - the left rim
                left, row = 16.0, row + 1
            placed.append((kind, text, left, row))
            left += wide + _GAP_PX
        return placed

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the items."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = ui_font(12)
        metrics = QFontMetricsF(font)
        for kind, text, left, row in self._laid_out(self.width()):
            top = row * _ROW_PX + 1.0
            base = top + 10.0 + (metrics.ascent() - metrics.descent()) / 2
            advance = metrics.horizontalAdvance(text)
            painter.setFont(font)
            if kind is None:
                painter.setPen(color("ink"))
                painter.drawText(QPointF(left + _PAD_PX, base), text)
                painter.setPen(QPen(color("source"), 1.4, Qt.PenStyle.DotLine))
                y = base + 3.0
                painter.drawLine(QPointF(left + _PAD_PX, y), QPointF(left + _PAD_PX + advance, y))
                continue
            box = QRectF(left, top, advance + SIGN_PX + 3 + 2 * _PAD_PX, 20.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(GROUNDS[kind]))
            painter.drawRoundedRect(box, 3, 3)
            paint_kind(painter, kind, left + _PAD_PX - 1, top + 3.5, color("ink"))
            painter.setPen(color("ink"))
            painter.setFont(font)
            painter.drawText(QPointF(left + _PAD_PX + SIGN_PX + 3, base), text)
        painter.end()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(", ".join(text for _, text in self._items()))
        self._fit()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Write the words again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
