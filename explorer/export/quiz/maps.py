"""The map of a question that asks for a place: without names, with where the place lies on it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from explorer.cartography.geometry.viewport import fitted
from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.credits import map_credits
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.style import STYLES
from explorer.export.pictures import png_bytes
from explorer.export.render import basemap_in, corridor_renderer
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Lesson
from explorer.storage.paths import geodata

WIDTH_PX, HEIGHT_PX = 720, 480
RADIUS_PX = 22
"""How far from the place a marker counts: a fingertip, whatever the scale."""
_MARGIN_PX = 60


class Picture(Struct, frozen=True):
    """A map as PNG, with the place in pixels from its upper left corner."""

    png: bytes
    x_px: int
    y_px: int


class PlaceMaps:
    """Paints the maps of one lesson."""

    def __init__(self, corridor: Corridor, lesson: Lesson) -> None:
        """Keep what the maps are fitted to: what the silent map is, else every line."""
        self._corridor = corridor
        self._fit = () if lesson.silent_map is None else lesson.silent_map.fit
        self._routes = () if lesson.silent_map is None else lesson.silent_map.route_ids
        self._renderer: Renderer = corridor_renderer(
            corridor,
            basemap_in(geodata() / "basemap"),
            corridor_projection(corridor),
            STYLES["light"],
        )

    def of(self, place_id: str) -> Picture:
        """Return the map on which a place is to be found."""
        scene = self._renderer.scene
        places = [i for i in self._fit if i in self._corridor.places]
        routes = [i for i in self._fit if i in self._corridor.routes]
        edges = tuple(
            use.edge_id
            for route_id in routes
            for segment_id in self._corridor.routes[route_id].segment_ids
            for use in self._corridor.segments[segment_id].edges
        )
        if not places and not edges:
            edges = tuple(self._corridor.edges)
        bounds = scene.bounds_of(edges, (*places, place_id)) or (-1e6, -1e6, 1e6, 1e6)
        view = fitted(bounds, WIDTH_PX, HEIGHT_PX, margin_px=_MARGIN_PX)
        credits_line = map_credits(self._corridor, self._routes)
        picture = RenderSpec(view, "en", self._routes, attribution=credits_line, silent=True)
        image = QImage(WIDTH_PX, HEIGHT_PX, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        painter.setClipRect(QRectF(0, 0, WIDTH_PX, HEIGHT_PX))
        self._renderer.paint(painter, picture)
        painter.end()
        place = self._corridor.places[place_id]
        at = scene.places.get(place_id) or scene.projection.point(place.lon_deg, place.lat_deg)
        x_px, y_px = view.screen_point(*at)
        return Picture(png_bytes(image), round(x_px), round(y_px))
