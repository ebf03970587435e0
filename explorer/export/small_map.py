"""Draws a corridor as a small map, on any thread: without strip, towns or anything to choose."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from explorer.cartography.geometry.viewport import Insets, fitted
from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.relief import Relief, read_relief
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import build_scene, wanted_level, with_levels
from explorer.cartography.style import MapStyle
from explorer.model.basemap import Basemap
from explorer.model.corridor import Corridor
from explorer.storage.basemap import BasemapError, load_basemap

_FIRST_ROUTES = 2
_NAMES_PX = (56, 22, 42)  # what names need beside, above and below the lines


def small_map(
    corridor: Corridor,
    basemap_folder: Path,
    size_px: tuple[int, int],
    *,
    rim: Insets,
    ratio: float,
    language: str,
    style: MapStyle,
) -> QImage:
    """Return the corridor's first two routes on their map, ``size_px`` times ``ratio`` large.

    What lies in the ``rim`` may be cut off: no name stands there.
    """
    try:
        basemap: Basemap | None = load_basemap(basemap_folder)
    except BasemapError:
        basemap = None  # lines on a blank sheet are better than no picture
    scene = build_scene(corridor, None, corridor_projection(corridor))
    bounds = scene.home_bounds(_edges(corridor))
    view = fitted(bounds, *size_px, margin_px=0, covered=_inner(rim))
    if basemap is not None:
        wanted = wanted_level(view.m_per_px)
        scene = build_scene(corridor, basemap, scene.projection, levels=())
        scene = with_levels(scene, basemap, tuple(sorted({min(1, wanted), wanted})))
        scene = replace(scene, relief=_reliefs(basemap, wanted))
    image = QImage(round(size_px[0] * ratio), round(size_px[1] * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    routes = tuple(corridor.routes)
    spec = RenderSpec(view, language, routes, attribution="", covered=rim, strip=False)
    painter = QPainter(image)
    Renderer(scene, style).paint(painter, spec)
    painter.end()
    return image


def _inner(rim: Insets) -> Insets:
    """Return what the lines keep off, so that their ends have names inside the rim."""
    beside, above, below = _NAMES_PX
    return Insets(
        left_px=rim.left_px + beside,
        top_px=rim.top_px + above,
        right_px=rim.right_px + beside,
        bottom_px=rim.bottom_px + below,
    )


def _edges(corridor: Corridor) -> tuple[str, ...]:
    """Return what the first two routes run over; every line where there are no routes."""
    routes = list(corridor.routes.values())[:_FIRST_ROUTES]
    found = dict.fromkeys(
        use.edge_id
        for route in routes
        for segment_id in route.segment_ids
        for use in corridor.segments[segment_id].edges
    )
    return tuple(found) or tuple(corridor.edges)


def _reliefs(basemap: Basemap, level: int) -> tuple[Relief, ...]:
    """Return the relief that suits a level of detail, and that of the whole Earth beneath it."""
    pictures = basemap.relief
    numbers = sorted({0, min(level, len(pictures) - 1)} if pictures else ())
    return tuple(filter(None, (read_relief(pictures[number]) for number in numbers)))
