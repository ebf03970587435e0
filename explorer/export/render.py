"""Draws a corridor's map into a file without a window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication

from explorer.analysis.antimeridian import unwrapped
from explorer.cartography.geometry.viewport import fitted
from explorer.cartography.labels.lettering import load_fonts
from explorer.cartography.lines.route_lines import as_it_stood
from explorer.cartography.projection.kinds import DEFAULT, projection_kind
from explorer.cartography.projection.making import corridor_projection, projection_named
from explorer.cartography.projection.projections import EARTH_RADIUS_M, Projection
from explorer.cartography.rendering.furniture import STRIP
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.credits import map_credits
from explorer.cartography.scene.relief import read_relief
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import build_scene, complete
from explorer.cartography.style import LIGHT, MapStyle
from explorer.export.pictures import save
from explorer.model.corridor import Corridor
from explorer.storage.basemap import BasemapError, StoredBasemap, load_basemap
from explorer.storage.paths import resources
from explorer.wording.map_words import projection_words


def application() -> QGuiApplication:
    """Return Qt's application, made for drawing only where there is no screen, with our fonts."""
    running = QGuiApplication.instance()
    if not isinstance(running, QGuiApplication):
        running = _new_application()
    load_fonts(resources() / "fonts")
    return running


def _new_application() -> QGuiApplication:
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["corridor-explorer"])


def _translated(context: str, text: str, language: str) -> str:
    translator = QTranslator()
    known = translator.load(f"explorer_{language}", str(resources() / "translations"))
    return (translator.translate(context, text) if known else "") or text


def basemap_in(folder: Path) -> StoredBasemap | None:
    """Return the base map of a folder, ``None`` where it is missing or damaged."""
    try:
        return load_basemap(folder)
    except BasemapError:
        return None  # routes on a blank sheet are better than no picture


def corridor_renderer(
    corridor: Corridor, basemap: StoredBasemap | None, projection: Projection, style: MapStyle
) -> Renderer:
    """Return what paints a corridor with everything that a base map has, at any scale."""
    scene = build_scene(corridor, basemap, projection)
    if basemap is not None:
        scene = complete(scene, basemap, tuple(filter(None, map(read_relief, basemap.relief))))
    return Renderer(scene, style)


def edges_picture(
    corridor: Corridor,
    edge_ids: tuple[str, ...],
    *,
    basemap_folder: Path,
    size_px: tuple[int, int],
    language: str = "en",
    style: MapStyle = LIGHT,
) -> tuple[Renderer, RenderSpec]:
    """Return what paints the corridor's own map, fitted to some edges of the network."""
    application()
    projection = corridor_projection(corridor)
    renderer = corridor_renderer(corridor, basemap_in(basemap_folder), projection, style)
    bounds = renderer.scene.home_bounds(edge_ids)
    note = _translated("MapCanvas", "faint lines are schematic at this scale", language)
    view = fitted(bounds, *size_px, margin_px=70, covered=STRIP)
    routes = tuple(corridor.routes)
    credits_line = map_credits(corridor, routes)
    return renderer, RenderSpec(
        view, language, routes, attribution=credits_line, schematic_note=note
    )


def render(
    path: Path,
    corridor: Corridor,
    *,
    basemap_folder: Path,
    size_px: tuple[int, int],
    view: tuple[str, ...] = (),
    language: str = "en",
    style: MapStyle = LIGHT,
    projection: str = DEFAULT.name,
    year: int | None = None,
) -> None:
    """Write the map to ``path`` (.png, .svg or .pdf), fitted to the places in ``view``.

    Without ``view`` the corridor's first two routes fill the picture, and the globe is shown
    whole. An equidistant map counts from the first place in view. With ``year`` the network is as
    it stood at its end. Raises ``PictureError``.
    """
    application()
    basemap = basemap_in(basemap_folder)
    kind, center = projection_kind(projection), None
    if view and kind.is_centered:
        seen = [corridor.places[i] for i in (view[:1] if kind.counts_from_place else view)]
        lon_deg = unwrapped([place.lon_deg for place in seen])
        lonlat = zip(lon_deg, (place.lat_deg for place in seen), strict=True)
        center = np.array(list(lonlat)).mean(axis=0)
    chosen = projection_named(projection, corridor, center)
    renderer = corridor_renderer(corridor, basemap, chosen, style)
    scene = renderer.scene
    routes = tuple(corridor.routes)
    edges = tuple(
        use.edge_id
        for route_id in routes[:2]
        for segment_id in corridor.routes[route_id].segment_ids
        for use in corridor.segments[segment_id].edges
    )
    bounds = scene.bounds_of_places(view) if view else scene.home_bounds(edges)
    if kind.turns and not view:
        bounds = (-EARTH_RADIUS_M, -EARTH_RADIUS_M, EARTH_RADIUS_M, EARTH_RADIUS_M)
    if bounds is None:
        bounds = scene.home_bounds(edges)
    note = _translated("MapCanvas", "faint lines are schematic at this scale", language)
    words = (
        _translated("MapChoices", "As it stood in {0}", language),
        _translated("MapChoices", "faint: not there yet", language),
        _translated("MapChoices", "bright core: improved", language),
    )
    picture = RenderSpec(
        viewport=fitted(bounds, *size_px, margin_px=70, covered=STRIP),
        language=language,
        routes=routes,
        attribution=map_credits(corridor, routes),
        places=frozenset(view),
        schematic_note=note,
        projection_words=projection_words(
            chosen, corridor, language, lambda context, text: _translated(context, text, language)
        ),
        past=None if year is None else as_it_stood(corridor, year, routes, words),
    )
    save(path, renderer, picture)
