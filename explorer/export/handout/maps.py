"""The map of a hand-out, by the one renderer: without names to fill in, with them on the key."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import asdict, replace
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from explorer.cartography.geometry.viewport import Bounds, fitted
from explorer.cartography.labels.fonts import map_font
from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.rendering.furniture import STRIP
from explorer.cartography.rendering.legend import (
    drawn_in,
    free_corner,
    paint_legend,
)
from explorer.cartography.scene.credits import map_credits
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import Scene
from explorer.cartography.style import STYLES, MapStyle, RouteStyle
from explorer.export.render import basemap_in, corridor_renderer
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import SilentMap
from explorer.model.texts import in_language
from explorer.storage.paths import geodata

translate = QCoreApplication.translate  # by this name lupdate finds the texts

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DOT_PX = 5.0
_LETTER_PX = 13.0
_MARGIN_PX = 46


def grey(style: MapStyle) -> MapStyle:
    """Return a style in greys by luminance, without the relief, whose tones a copier loses."""
    fields = {
        name: _grey(value) if isinstance(value, str) and value.startswith("#") else value
        for name, value in asdict(style).items()
    }
    routes = {name: _grey_route(route) for name, route in style.routes.items()}
    more = {"routes": routes, "unknown_route": _grey_route(style.unknown_route)}
    whole = msgspec.structs.replace(style, **{**fields, **more, "relief_opacity": 0.0})
    return replace(whole, sea="#e4e4e4", lake="#e4e4e4", river="#a8a8a8", coast="#5a5a5a")


def _grey_route(route: RouteStyle) -> RouteStyle:
    return replace(route, color="#2b2b2b", core="#ffffff")  # told apart by pattern alone


def _grey(color: str) -> str:
    level = QColor(color).lightness() if QColor(color).saturation() == 0 else _luma(QColor(color))
    return f"#{level:02x}{level:02x}{level:02x}"


def _luma(color: QColor) -> int:
    return round(0.299 * color.red() + 0.587 * color.green() + 0.114 * color.blue())


class LessonMap:
    """Paints the silent map of a lesson, and the same with its names."""

    def __init__(
        self, corridor: Corridor, silent: SilentMap, language: str, *, named: bool, in_grey: bool
    ) -> None:
        """Build the scene; ``named`` is for the key."""
        self._corridor, self._silent, self._named = corridor, silent, named
        self._language = language
        style = grey(STYLES["print"]) if in_grey else STYLES["print"]
        self._style = style
        projection = corridor_projection(corridor)
        self._renderer = corridor_renderer(
            corridor, basemap_in(geodata() / "basemap"), projection, style
        )

    def paint(self, painter: QPainter, width_px: float, height_px: float) -> None:
        """Paint the map into a box of that size from (0, 0) on."""
        picture = self._picture(round(width_px), round(height_px))
        self._renderer.paint(painter, picture)
        if self._named:
            self._paint_legend(painter, picture)
        self._paint_dots(painter, picture)
        painter.setPen(QPen(QColor(self._style.furniture_text), 0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(0.4, 0.4, width_px - 0.8, height_px - 0.8))

    def _picture(self, width_px: int, height_px: int) -> RenderSpec:
        scene, routes = self._renderer.scene, self._silent.route_ids
        if self._named:
            routes = tuple(dict.fromkeys((*routes, *self._silent.key_route_ids)))
        bounds = _bounds(scene, self._silent) or (-1e6, -1e6, 1e6, 1e6)
        view = fitted(bounds, width_px, height_px, margin_px=_MARGIN_PX, covered=STRIP)
        return RenderSpec(
            view,
            self._language,
            routes,
            attribution=map_credits(self._corridor, routes),
            schematic_note=translate("MapCanvas", "faint lines are schematic at this scale"),
            places=frozenset(self._silent.place_ids) if self._named else frozenset(),
            silent=not self._named,
        )

    def _paint_legend(self, painter: QPainter, picture: RenderSpec) -> None:
        routes = [self._corridor.routes[i] for i in picture.routes]
        entries = [(r.style, in_language(r.titles, self._language)) for r in routes]
        if not entries:
            return
        at = free_corner(entries, picture.viewport, drawn_in(self._renderer, picture))
        paint_legend(painter, at, entries, self._style)

    def _paint_dots(self, painter: QPainter, picture: RenderSpec) -> None:
        """Paint a dot for each place to be marked; on the key with its letter."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = map_font(_LETTER_PX, bold=True)
        metrics = QFontMetricsF(font)
        for letter, place_id in zip(LETTERS, self._silent.place_ids, strict=False):
            if place_id not in self._renderer.scene.places:
                continue
            point = self._renderer.scene.places[place_id]
            at = QPointF(*picture.viewport.screen_point(*point))
            painter.setPen(QPen(QColor("#ffffff"), 2.0))
            painter.setBrush(QColor("#000000"))
            if not self._named:
                painter.drawEllipse(at, _DOT_PX, _DOT_PX)
                continue
            painter.drawEllipse(at, _DOT_PX * 1.8, _DOT_PX * 1.8)
            painter.setFont(font)
            painter.setPen(QColor("#ffffff"))
            left = at.x() - metrics.horizontalAdvance(letter) / 2.0
            painter.drawText(QPointF(left, at.y() + metrics.capHeight() / 2.0), letter)


def _bounds(scene: Scene, silent: SilentMap) -> Bounds | None:
    """Return the box around the places and routes that the map is fitted to."""
    edges: list[str] = []
    places = [i for i in silent.fit if i in scene.corridor.places]
    for route_id in silent.fit:
        if route_id in scene.corridor.routes:
            edges += _edges(scene.corridor, (route_id,))
    return scene.bounds_of(tuple(edges), tuple(places))


def _edges(corridor: Corridor, route_ids: Sequence[str]) -> list[str]:
    return [
        use.edge_id
        for route_id in route_ids
        for segment_id in corridor.routes[route_id].segment_ids
        for use in corridor.segments[segment_id].edges
    ]
