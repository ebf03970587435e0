"""What a turning globe is painted from, as the scene knows it: made where globes are turned."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct
from PySide6.QtGui import QImage, QPainterPath

from explorer.cartography.geometry.line_records import DrawnLine, Lane, Stroke
from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.projection.projections import Globe
from explorer.cartography.style import MapStyle


class Texture(Protocol):
    """The globe's surface: sea, land and relief."""

    def seen(self, globe: Globe, view: Viewport, style: MapStyle, ratio: float) -> QImage:
        """Return the picture of a view; ``ratio`` is how many pixels a point of it has."""
        ...


class Outlines(Protocol):
    """Coasts, borders and the graticule."""

    def paths(self, globe: Globe, view: Viewport) -> dict[str, QPainterPath]:
        """Return what is seen of them, by what they are."""
        ...


class RouteLines(Protocol):
    """The lines of the routes."""

    def strokes(
        self,
        globe: Globe,
        m_per_px: float,
        lanes: tuple[Lane, ...],
        style: MapStyle,
        together: tuple[object, Callable[[DrawnLine], object] | None],
    ) -> tuple[Stroke, ...]:
        """Return the lines on a globe, in pixels from the map's zero point."""
        ...


class GlobeLayers(Struct, frozen=True, eq=False):
    """The layers of a turning globe: its surface, outlines over it, and route lines."""

    texture: Texture
    outlines: Outlines
    lines: RouteLines
