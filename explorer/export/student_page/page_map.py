"""The map of a student page as SVG: the ground by the one renderer, lines and names to be moved.

Lines keep their width and names their size however near the map is seen: widths do not scale, and
the script sets the size of names. Positions are in units of the page's own box, ``WIDTH`` by
``HEIGHT``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtSvg import QSvgGenerator
from shapely import LineString

from explorer.cartography.geometry.viewport import Viewport, fitted
from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.projection.projections import Points
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.style import STYLES, MapStyle, Pattern, RouteStyle
from explorer.errors import ExplorerError
from explorer.export.pictures import painted
from explorer.export.render import basemap_in, corridor_renderer
from explorer.export.student_page.markup import escape
from explorer.model.corridor import Corridor
from explorer.model.places import PlaceKind
from explorer.storage.paths import geodata

WIDTH, HEIGHT = 800, 600
_MARGIN = 70
_GROUND_SCALE = 2  # the ground is painted so many times larger, to bear being looked at closely
_TOLERANCE = 0.04  # half a pixel at the nearest
_DIGITS = re.compile(r"\d+\.\d{2,}")
_FIRST_RANK = 1

# What lies on a line: dash and gap in px, share of its width, whether in the colour of its core.
_Over = tuple[str, float, bool]
_LAYERS: dict[Pattern, tuple[_Over, ...]] = {
    Pattern.SOLID: (("", 1.0, False),),
    Pattern.TICKS: (("", 1.0, False), ("1.4 9.6", 2.7, False)),
    Pattern.THIN: (("", 1.0, False), ("6 6", 0.4, True)),
    Pattern.DOUBLE: (("", 1.0, False), ("", 0.4, True)),
    Pattern.DASHED: (("8 5", 1.0, False),),
    Pattern.DOTTED: (("0.1 6", 1.2, False),),
    Pattern.LADDER: (("", 1.0, False), ("", 0.4, True), ("1.4 9.6", 2.4, False)),
    Pattern.BEADED: (("", 1.0, False), ("0.1 9", 0.55, True)),
    Pattern.LONG_DASHED: (("19 5", 1.0, False),),
    Pattern.DASH_DOTTED: (("12 5 0.1 5", 1.0, False),),
    Pattern.HOLLOW_DASHED: (("13 5", 1.0, False), ("13 5", 0.4, True)),
    Pattern.RUNGS: (("1.4 2.4", 2.4, False),),
}


class NoPictureError(ExplorerError):
    """The ground of the map cannot be painted."""


class Dot(Struct, frozen=True):
    """A place on the map: where, its name, and its rank; of the first rank are the best known."""

    x: float
    y: float
    name: str
    rank: int


class PageMap:
    """The map of a page, made once."""

    def __init__(
        self,
        corridor: Corridor,
        route_ids: Sequence[str],
        language: str,
        ends: Sequence[str] = (),
    ) -> None:
        """Fit the map to some routes, to the whole network where there are none.

        The names of ``ends`` come before all others.
        """
        self._ends = frozenset(ends)
        self._corridor, self._routes, self._language = corridor, tuple(route_ids), language
        self.style: MapStyle = replace(STYLES["light"], relief_opacity=0.0)
        projection = corridor_projection(corridor)
        basemap = basemap_in(geodata() / "basemap")
        self._renderer: Renderer = corridor_renderer(corridor, basemap, projection, self.style)
        scene = self._renderer.scene
        edges = _edges(corridor, self._routes) or tuple(corridor.edges)
        self._view: Viewport = fitted(scene.home_bounds(edges), WIDTH, HEIGHT, margin_px=_MARGIN)

    def at(self, lon_deg: float, lat_deg: float) -> tuple[float, float]:
        """Return where a place lies in the page's box."""
        x, y = self._view.screen_point(*self._renderer.scene.projection.point(lon_deg, lat_deg))
        return round(x, 1), round(y, 1)

    def svg(self, name: str, description: str) -> str:
        """Return the whole map; its name and what it shows are plain text."""
        lines = "".join(self._line(route_id) for route_id in reversed(self._routes))
        dots = self._dots()
        marks = "".join(f'<path class="dot" d="M{d.x} {d.y}h0"/>' for d in dots)
        signs = "".join(f'<path class="dot inner" d="M{d.x} {d.y}h0"/>' for d in dots)
        names = "".join(
            f'<text class="name{" minor" if d.rank > _FIRST_RANK else ""}" x="{d.x}" y="{d.y}" '
            f'data-rank="{d.rank}">{escape(d.name)}</text>'
            for d in dots
        )
        return (
            f'<svg id="map" role="img" tabindex="0" aria-labelledby="map-name map-words" '
            f'viewBox="0 0 {WIDTH} {HEIGHT}" preserveAspectRatio="xMidYMid slice">'
            f'<title id="map-name">{escape(name)}</title><desc id="map-words">'
            f"{escape(description)}</desc>"
            f'<g class="ground" transform="scale({1 / _GROUND_SCALE})">{self._ground()}</g>'
            f"{lines}{marks}{signs}{names}<g id='trains'></g></svg>"
        )

    def sample(self, route_id: str) -> str:
        """Return a piece of a route's line, for the legend."""
        look = self._look(self._corridor.routes[route_id].style)
        strokes = _strokes("M2 8H44", look)
        return f'<svg class="sample" viewBox="0 0 46 16" aria-hidden="true">{strokes}</svg>'

    def _look(self, style: str) -> RouteStyle:
        return self.style.route(style)

    def _line(self, route_id: str) -> str:
        corner = np.array([self._view.left_m, self._view.top_m]) / self._view.m_per_px
        picture = RenderSpec(self._view, self._language, self._routes)
        drawn = [d for d in self._renderer.lines(picture) if d.route_id == route_id]
        parts: dict[str, list[str]] = {}
        for line in drawn:
            parts.setdefault(line.style, []).append(_path(line.points - corner))
        inner = "".join(_strokes("".join(d), self._look(style)) for style, d in parts.items())
        return f'<g class="route" data-route="{escape(route_id)}">{inner}</g>'

    def _dots(self) -> list[Dot]:
        """Return the stops of the routes, the best known first."""
        scene, corridor = self._renderer.scene, self._corridor
        found: list[Dot] = []
        for place_id in _stops(corridor, self._routes) or tuple(corridor.places):
            place = corridor.places[place_id]
            if place_id not in scene.places or place.kind is PlaceKind.REGION:
                continue
            x, y = self._view.screen_point(*scene.places[place_id])
            if 0 <= x <= WIDTH and 0 <= y <= HEIGHT:
                rank = 0 if place_id in self._ends else place.rank
                found.append(Dot(round(x, 1), round(y, 1), place.name(self._language), rank))
        return sorted(found, key=lambda dot: dot.rank)

    def _ground(self) -> str:
        """Return land, water and borders as the renderer paints them, without their heading."""
        view = self._view
        size = view.width_px * _GROUND_SCALE, view.height_px * _GROUND_SCALE
        finer = replace(
            view, m_per_px=view.m_per_px / _GROUND_SCALE, width_px=size[0], height_px=size[1]
        )
        picture = RenderSpec(finer, self._language, (), attribution="", strip=False, silent=True)
        into = QBuffer()
        into.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(into)
        generator.setSize(QSize(*size))
        generator.setResolution(96)
        generator.setViewBox(QRectF(0, 0, *size))
        if not painted(generator, lambda painter: self._renderer.paint(painter, picture)):
            raise NoPictureError("the map cannot be painted")
        whole = bytes(into.data().data()).decode()
        start, end = whole.find("<g "), whole.rfind("</svg>")
        inner = re.sub(r'\s+font-[a-z]+="[^"]*"|\s+vector-effect="none"', "", whole[start:end])
        return _DIGITS.sub(lambda m: f"{float(m[0]):.1f}", inner)


def _strokes(path: str, look: RouteStyle) -> str:
    """Return a line in a route's colour and pattern, on a casing that keeps it off the ground."""
    lines = [f'<path class="casing" d="{path}" stroke-width="{look.width_px + 2.6:g}"/>']
    for dash, share, is_core in _LAYERS[look.pattern]:
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        rounded = ' stroke-linecap="round"' if "0.1" in dash else ""
        lines.append(
            f'<path d="{path}" stroke="{look.core if is_core else look.color}" '
            f'stroke-width="{look.width_px * share:.1f}"{dashed}{rounded}/>'
        )
    return "".join(lines)


def _path(points: Points) -> str:
    """Return a line as SVG writes it, without the points that nobody would see."""
    if len(points) > 1:
        points = np.array(LineString(points).simplify(_TOLERANCE).coords)
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points.tolist())


def _edges(corridor: Corridor, route_ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(
        use.edge_id
        for route_id in route_ids
        for segment_id in corridor.routes[route_id].segment_ids
        for use in corridor.segments[segment_id].edges
    )


def _stops(corridor: Corridor, route_ids: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for route_id in route_ids:
        for segment_id in corridor.routes[route_id].segment_ids:
            segment = corridor.segments[segment_id]
            found |= {segment.from_id: None, segment.to_id: None}
    return tuple(found)
