"""Names as they are painted: on screen from kept pictures of them, elsewhere as text."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPen

from explorer.cartography.labels.halos import halo
from explorer.cartography.labels.lettering import Ink, Name
from explorer.cartography.style import MapStyle

_RIM_PX = 4.0
_MOST = 1_200


class LabelImages:
    """Pictures of names in one style, made once."""

    def __init__(self, style: MapStyle) -> None:
        self._style = style
        self._made: dict[tuple[object, ...], QImage] = {}

    def has(self, name: Name, ratio: float) -> bool:
        """Tell whether a name's picture is made."""
        return _key(name, ratio) in self._made

    def of(self, name: Name, ratio: float) -> QImage:
        """Return a name's picture for a screen with so many device pixels to a pixel."""
        key = _key(name, ratio)
        image = self._made.get(key)
        if image is None:
            if len(self._made) >= _MOST:
                self._made.clear()
            image = self._made[key] = self._stamp(name, ratio)
        return image

    def paint(self, painter: QPainter, name: Name, x_px: float, y_px: float) -> None:
        """Paint a name with its box at a point."""
        if painter.paintEngine().type() == QPaintEngine.Type.Raster:
            image = self.of(name, painter.device().devicePixelRatio())
            painter.drawImage(QPointF(x_px - _RIM_PX, y_px - _RIM_PX), image)
        else:
            painter.save()
            painter.translate(x_px, y_px)
            self._surround(painter, name)
            self._write(painter, name)
            painter.restore()

    def _stamp(self, name: Name, ratio: float) -> QImage:
        box = name.outline().boundingRect()
        width = max(name.width_px, box.right()) + 2 * _RIM_PX
        height = max(name.height_px, box.bottom()) + 2 * _RIM_PX
        letters = QImage(
            math.ceil(width * ratio),
            math.ceil(height * ratio),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        letters.setDevicePixelRatio(ratio)
        letters.fill(0)
        painter = QPainter(letters)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_RIM_PX, _RIM_PX)
        self._write(painter, name)
        painter.end()
        image = halo(letters, self._style.halo_px * ratio, self._halo_color())
        painter = QPainter(image)
        painter.drawImage(0, 0, letters)
        painter.end()
        return image

    def _halo_color(self) -> QColor:
        color = QColor(self._style.halo)
        color.setAlphaF(self._style.halo_opacity)
        return color

    def _surround(self, painter: QPainter, name: Name) -> None:
        """Draw a name's halo as an outline, for devices on which lines stay lines."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._halo_color(), 2.0 * self._style.halo_px)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(name.outline())

    def _write(self, painter: QPainter, name: Name) -> None:
        for line in name.lines:
            painter.setFont(line.font)
            painter.setPen(QColor(self._ink(line.ink)))
            painter.drawText(QPointF(line.x_px, line.baseline_px), line.text)

    def _ink(self, ink: Ink) -> str:
        style = self._style
        return {"label": style.label, "muted": style.town_label, "water": style.water_label}[ink]


def _key(name: Name, ratio: float) -> tuple[object, ...]:
    letters = tuple((x.text, x.font.pixelSize(), x.font.letterSpacing()) for x in name.lines)
    return name.key, letters, ratio
