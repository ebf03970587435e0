"""Pen, pointer and spotlight over the picture; what is drawn stays with its step."""

from __future__ import annotations

from collections.abc import Hashable
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from explorer.ui.parts.theme import color

_PEN_SHARE, _DOT_SHARE, _SPOT_SHARE = 200.0, 50.0, 6.0  # of the picture's height
_DIM = QColor(0, 0, 0, 170)


class Tool(StrEnum):
    """What the pointer is in the hand."""

    HAND = "hand"  # moves the map
    PEN = "pen"
    POINTER = "pointer"
    SPOT = "spot"


class InkLayer(QWidget):
    """Lies over everything of the picture; with no tool in hand every touch goes through it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
        self.tool = Tool.HAND
        self._page: Hashable = 0
        self._lines: dict[Hashable, list[list[QPointF]]] = {}
        self._drawing: list[QPointF] | None = None
        self._at: QPointF | None = None

    @property
    def lines(self) -> list[list[QPointF]]:
        """What is drawn on the present page, in shares of its width and height."""
        return self._lines.setdefault(self._page, [])

    def take(self, tool: Tool) -> None:
        """Take a tool in hand; the one in hand is laid down by it."""
        self.tool = Tool.HAND if tool is self.tool else tool
        self._drawing = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, self.tool is Tool.HAND)
        self.setCursor(
            Qt.CursorShape.BlankCursor if self.tool is Tool.POINTER else Qt.CursorShape.CrossCursor
        )
        if self.tool is Tool.HAND:
            self.unsetCursor()
            self._at = None
        self.update()

    def show_page(self, page: Hashable) -> None:
        """Show what was drawn on a page."""
        if page != self._page:
            self._page, self._drawing = page, None
            self.update()

    def undo(self) -> bool:
        """Take the last line back; tell whether there was one."""
        if not self.lines:
            return False
        self.lines.pop()
        self.update()
        return True

    def wipe(self) -> None:
        """Take everything off this page."""
        self.lines.clear()
        self.update()

    # ---- hand

    def event(self, event: QEvent) -> bool:
        """Draw with one finger; a second hand does no harm."""
        if isinstance(event, QTouchEvent) and self.tool is not Tool.HAND:
            points = event.points()
            if points:
                self._touch(event.type(), points[0].position())
            event.accept()
            return True
        return super().event(event)

    def _touch(self, kind: QEvent.Type, at: QPointF) -> None:
        if kind == QEvent.Type.TouchBegin:
            self._begin(at)
        elif kind == QEvent.Type.TouchUpdate:
            self._move(at)
        else:
            self._end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a line."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it, or move the light."""
        self._move(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End it."""
        self._end()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the light away with the hand."""
        super().leaveEvent(event)
        self._at = None
        self.update()

    def _begin(self, at: QPointF) -> None:
        self._at = at
        if self.tool is Tool.PEN:
            self._drawing = [self._share(at)]
            self.lines.append(self._drawing)
        self.update()

    def _move(self, at: QPointF) -> None:
        self._at = at
        if self._drawing is not None:
            self._drawing.append(self._share(at))
        self.update()

    def _end(self) -> None:
        self._drawing = None

    def _share(self, at: QPointF) -> QPointF:
        return QPointF(at.x() / max(1, self.width()), at.y() / max(1, self.height()))

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is drawn, and the light where the hand is."""
        if not self.lines and (self._at is None or self.tool is Tool.HAND):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.tool is Tool.SPOT and self._at is not None:
            self._paint_spot(painter, self._at)
        width = max(3.0, self.height() / _PEN_SHARE)
        for under, ink in ((width + 3, QColor("white")), (width, color("bad"))):
            pen = QPen(ink, under, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for line in self.lines:
                painter.drawPolyline(self._placed(line))
        if self.tool is Tool.POINTER and self._at is not None:
            radius = self.height() / _DOT_SHARE / 2
            painter.setPen(QPen(QColor("white"), 2))
            painter.setBrush(color("bad"))
            painter.drawEllipse(self._at, radius, radius)
        painter.end()

    def _placed(self, line: list[QPointF]) -> QPolygonF:
        return QPolygonF([QPointF(p.x() * self.width(), p.y() * self.height()) for p in line])

    def _paint_spot(self, painter: QPainter, at: QPointF) -> None:
        radius = self.height() / _SPOT_SHARE
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        light = QPainterPath()
        light.addEllipse(at, radius, radius)
        painter.fillPath(shade - light, _DIM)
