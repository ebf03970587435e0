"""What may be shown over the map for a while."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter

from explorer.cartography.geometry.viewport import PxBox, Viewport
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.credits import map_credits
from explorer.model.corridor import Corridor


class CanvasOverlay(Protocol):
    """What is shown over the map for a while, such as a race."""

    def paint(self, painter: QPainter, view: Viewport, renderer: Renderer) -> None:
        """Paint over the map."""
        ...

    def handles(self, event: QEvent) -> bool:
        """Act on an event of the map; tell whether it goes no further."""
        ...

    def credits(self) -> tuple[str, ...]:
        """Return whom to credit for what it shows beside the map's own."""
        ...

    def stands_on(self, view: Viewport, renderer: Renderer) -> tuple[PxBox, ...]:
        """Return the boxes in pixels in which it hides the map, while it stands still."""
        ...


def credits_with(
    overlay: CanvasOverlay | None, corridor: Corridor, route_ids: Iterable[str]
) -> str:
    """Return whom a map comes from, and what lies over it."""
    own = map_credits(corridor, route_ids)
    others = () if overlay is None else overlay.credits()
    return " · ".join((*(name for name in others if name not in own), own))


def standing(
    overlay: CanvasOverlay | None, view: Viewport, renderer: Renderer
) -> tuple[PxBox, ...]:
    """Return the boxes under which no name is written."""
    return () if overlay is None else overlay.stands_on(view, renderer)
