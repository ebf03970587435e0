"""What may be shown over the map for a while."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter

from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.rendering.renderer import Renderer


class CanvasOverlay(Protocol):
    """What is shown over the map for a while, such as a race."""

    def paint(self, painter: QPainter, view: Viewport, renderer: Renderer) -> None:
        """Paint over the map."""
        ...

    def handles(self, event: QEvent) -> bool:
        """Act on an event of the map; tell whether it goes no further."""
        ...
