"""Short pieces of routes' lines, as the map draws them, beside the routes' names."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from explorer.cartography.lines.strokes import paint_route_sample
from explorer.cartography.style import STYLES, MapStyle

SAMPLE_PX = QSize(26, 16)


def route_sample(line: str, style: MapStyle, ratio: float) -> QImage:
    """Return a piece of a route's line; ``ratio`` is how many pixels of the screen make one."""
    return _painted(line, style.name, ratio)


@lru_cache(maxsize=256)  # painting one takes some milliseconds, and lists are painted all the time
def _painted(line: str, style_name: str, ratio: float) -> QImage:
    image = QImage(SAMPLE_PX * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = SAMPLE_PX.width(), SAMPLE_PX.height()
    paint_route_sample(painter, line, *size, STYLES[style_name])
    painter.end()
    return image


class RouteSample(QWidget):
    """A sample of one route's line."""

    def __init__(self, line: str, style: MapStyle) -> None:
        """Show the line called ``line`` in a map style."""
        super().__init__()
        self._line, self._style = line, style
        self.setFixedSize(SAMPLE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sample."""
        painter = QPainter(self)
        painter.drawImage(0, 0, route_sample(self._line, self._style, self.devicePixelRatioF()))
        painter.end()
