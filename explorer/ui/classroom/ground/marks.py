"""The class's marks on the map, and where the place is that was asked for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from explorer.cartography.geometry.viewport import PxBox, Viewport
from explorer.cartography.projection.projections import Projection
from explorer.cartography.rendering.overlay import paint_crosshair
from explorer.cartography.rendering.renderer import Renderer
from explorer.ui.parts.theme import color

LonLat = tuple[float, float]
_MARK_PX, _STAR_PX = 5.0, 7.0


class Marks:
    """What lies over a map: marks, once they may be seen, the answer, and the keyboard's cross."""

    def __init__(self) -> None:
        """Begin with a bare map."""
        self.marks: tuple[LonLat, ...] = ()
        self.answer: LonLat | None = None
        self.answer_id = ""  # the place whose name belongs beside the answer
        self.cross: QPointF | None = None

    def paint(self, painter: QPainter, view: Viewport, renderer: Renderer) -> None:
        """Paint them; each mark with its way to the place."""
        projection = renderer.scene.projection
        right = None if self.answer is None else _at(self.answer, view, projection)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self.marks:
            at = _at(mark, view, projection)
            if at is None:
                continue
            if right is not None:
                painter.setPen(QPen(color("good"), 1.2, Qt.PenStyle.DashLine))
                painter.drawLine(at, right)
            painter.setPen(QPen(QColor("white"), 1.5))
            painter.setBrush(color("guess"))
            painter.drawEllipse(at, _MARK_PX, _MARK_PX)
        if right is not None:
            self._paint_answer(painter, right)
        if self.cross is not None:
            paint_crosshair(painter, self.cross, renderer.style)

    def boxes(self, view: Viewport, renderer: Renderer) -> tuple[PxBox, ...]:
        """Return the boxes that the marks and the answer are painted into."""
        sized = [(mark, _MARK_PX) for mark in self.marks]
        sized += [] if self.answer is None else [(self.answer, _STAR_PX)]
        found: list[PxBox] = []
        for lonlat, reach_px in sized:
            at = _at(lonlat, view, renderer.scene.projection)
            if at is not None:
                x, y = at.x(), at.y()
                found.append((x - reach_px, y - reach_px, x + reach_px, y + reach_px))
        return tuple(found)

    def _paint_answer(self, painter: QPainter, at: QPointF) -> None:
        painter.setBrush(color("good"))
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawEllipse(at, _STAR_PX, _STAR_PX)


def _at(lonlat: LonLat, view: Viewport, projection: Projection) -> QPointF | None:
    x_m, y_m = projection.point(*lonlat)
    x, y = view.screen_point(x_m, y_m)
    return QPointF(x, y) if abs(x) < 1e6 and abs(y) < 1e6 else None  # noqa: PLR2004 - far off the sheet
