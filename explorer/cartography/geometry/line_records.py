"""Route lines as records: a lane of the network, a line as drawn, a stroke as painted."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct
from PySide6.QtGui import QPainterPath

from explorer.cartography.geometry.paths import painter_path
from explorer.cartography.geometry.shapes import Starts
from explorer.cartography.projection.projections import Points

SCHEMATIC_FROM_PX = 20.0


class Lane(Struct, frozen=True):
    """One style's line along one segment: its edges with their sideways offset in lanes."""

    segment_id: str
    route_id: str
    style: str
    edges: tuple[tuple[str, bool, float], ...]  # edge id, forward, offset in lanes


class DrawnLine(Struct, frozen=True):
    """A segment of a route as drawn: points (n, 2) in pixels from the map's zero point.

    ``error_px`` bounds how far the line may lie beside the real one at this scale.
    """

    segment_id: str
    route_id: str
    style: str
    points: Points
    error_px: float

    @property
    def schematic(self) -> bool:
        """Whether the map is too near for the line's course to be trusted."""
        return self.error_px > SCHEMATIC_FROM_PX


class Pieces(Struct, frozen=True, eq=False, dict=True):
    """Lines or areas: ``xy`` (n, 2) with piece i in ``starts[i]`` up to ``starts[i + 1]``."""

    xy: Points
    starts: Starts

    @cached_property
    def path(self) -> QPainterPath:
        """All of it, to be filled."""
        return painter_path(self.xy, self.starts, winding=True)


class Stroke(Struct, frozen=True, eq=False):
    """One line as painted, in pixels from the map's zero point; ``runs`` are what it was made of.

    ``parts`` are the areas that are painted on the ``casing``, lowest first, with their colours.
    """

    segment_id: str
    route_id: str
    style: str
    schematic: bool
    runs: Pieces
    casing: Pieces
    parts: tuple[tuple[Pieces, str], ...]

    @property
    def pieces(self) -> tuple[Pieces, ...]:
        """All that it is made of."""
        return self.runs, self.casing, *(pieces for pieces, _ in self.parts)
