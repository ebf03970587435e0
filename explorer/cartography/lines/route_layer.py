"""The route lines that cover the ground: where they run, and how they are painted in steps."""

from __future__ import annotations

from collections.abc import Generator

from msgspec import Struct
from PySide6.QtGui import QPainter

from explorer.cartography.geometry.line_records import DrawnLine, Lane, Stroke
from explorer.cartography.geometry.viewport import Bounds, Viewport
from explorer.cartography.lines.route_lines import drawn_lines, lanes
from explorer.cartography.lines.strokes import strokes, stroking
from explorer.cartography.projection.projections import Globe
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import Scene
from explorer.cartography.style import MapStyle
from explorer.model.corridor import Corridor

_RIM_PX = 30.0  # wider than half of any line, its light and its ticks
_WIDE_PX = 600.0  # so far around the picture lines are made, for a drag to come


class _Lines(Struct, frozen=True, eq=False):
    """The route lines at one resolution."""

    routes: tuple[str, ...]
    m_per_px: float
    lines: tuple[DrawnLine, ...]


class _Strokes(Struct, frozen=True, eq=False):
    """What of the lines lies in a box, in pixels at a scale, ready to be filled."""

    routes: tuple[str, ...]
    m_per_px: float
    box: Bounds
    strokes: tuple[Stroke, ...]

    def serve(self, routes: tuple[str, ...], m_per_px: float, box: Bounds) -> bool:
        mine = self.box
        inside = mine[0] <= box[0] and mine[1] <= box[1] and mine[2] >= box[2] and mine[3] >= box[3]
        return inside and self.routes == routes and self.m_per_px == m_per_px


class RouteLayer:
    """The lines of one scene in one style; those of the last resolution are kept."""

    def __init__(self, scene: Scene, style: MapStyle, before: RouteLayer | None = None) -> None:
        """Begin without any; of ``before`` stays what does not depend on the projection."""
        self._scene, self._style = scene, style
        same = before is not None and before.corridor is scene.corridor
        self._lanes = before.lanes if before is not None and same else ((), ())
        self._last: _Lines | None = None
        self._strokes: _Strokes | None = None

    @property
    def corridor(self) -> Corridor:
        """Whose lines they are."""
        return self._scene.corridor

    @property
    def lanes(self) -> tuple[tuple[str, ...], tuple[Lane, ...]]:
        """Routes, and who runs beside whom on which segment."""
        return self._lanes

    def at(self, routes: tuple[str, ...], m_per_px: float) -> tuple[DrawnLine, ...]:
        """Return routes' lines at a resolution, in pixels from the map's zero point."""
        last = self._last
        if last is not None and last.routes == routes and last.m_per_px == m_per_px:
            return last.lines
        made = self._drawn(routes, m_per_px)
        self._last = _Lines(routes, m_per_px, made)
        return made

    def _drawn(self, routes: tuple[str, ...], m_per_px: float) -> tuple[DrawnLine, ...]:
        scene, lane_px = self._scene, self._style.lane_px
        wanted, edges = self._lanes_of(routes), scene.edges
        return drawn_lines(wanted, scene.corridor, edges, m_per_px, lane_px, scene.torn)

    def _lanes_of(self, routes: tuple[str, ...]) -> tuple[Lane, ...]:
        if self._lanes[0] != routes:
            self._lanes = (routes, lanes(self._scene.corridor, routes))
        return self._lanes[1]

    def steps(
        self, painter: QPainter, view: Viewport, picture: RenderSpec
    ) -> Generator[None, None, bool]:
        """Paint the lines of a picture as another view shows them, yielding after short steps.

        Returns whether one of them is shown larger than its course is known.
        """
        made = yield from self._around(view, picture)
        painter.save()
        painter.translate(*view.screen_point(0.0, 0.0))
        try:  # a picture may be given up half-way
            yield from stroking(painter, made, self._style, picture.segments, picture.past)
        finally:
            painter.restore()
        return any(stroke.schematic for stroke in made)

    def _around(
        self, view: Viewport, picture: RenderSpec
    ) -> Generator[None, None, tuple[Stroke, ...]]:
        """Return the strokes of a view; those made for another part of the map may serve."""
        m_per_px, routes = view.m_per_px, picture.routes
        layers, globe = self._scene.globe_layers, self._scene.projection
        if layers is not None and isinstance(globe, Globe):
            # Lines painted as one are quicker; but what is faint is known by its segment.
            highlighted = picture.segments
            alike = lambda line: (line.style, line.schematic, line.segment_id in highlighted)  # noqa: E731
            together = (highlighted, alike) if picture.past is None else (None, None)
            lanes = self._lanes_of(routes)
            return layers.lines.strokes(globe, m_per_px, lanes, self._style, together)
        box = _box(view, _RIM_PX)
        kept = self._strokes
        if kept is not None and kept.serve(routes, m_per_px, box):
            return kept.strokes
        yield
        # Not through ``at``: what is kept there is of the scale that is on screen.
        drawn = self._drawn(routes, m_per_px)
        yield
        wide = _box(view, _WIDE_PX)
        made = strokes(drawn, self._style, wide)
        self._strokes = _Strokes(routes, m_per_px, wide, made)
        yield
        return made


def _box(view: Viewport, rim_px: float) -> Bounds:
    """Return a view's box and a rim in pixels, counted from the map's zero point."""
    left, top, right, bottom = (side / view.m_per_px for side in view.bounds_m)
    return left - rim_px, top - rim_px, right + rim_px, bottom + rim_px
