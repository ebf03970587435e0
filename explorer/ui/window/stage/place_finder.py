"""Shows a place of the world that was chosen in the search field, on whichever map shows it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject

from explorer.cartography.geometry.view_history import SeenView
from explorer.cartography.projection.kinds import PROJECTIONS
from explorer.model.world_ways import WorldKind, WorldPlace
from explorer.session import Session, State
from explorer.ui.map import map_extents
from explorer.ui.map.found_place import FoundPlace, FoundView
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.map.map_loader import MapLoader
from explorer.ui.map.projection_menu import ProjectionMenu
from explorer.wording import search_words

if TYPE_CHECKING:
    from explorer.analysis.gazetteer import Extent

AROUND_M = 400_000.0
"""So much of the map is shown around a place on every side."""
_LEAST_AROUND_M = 40_000.0
_M_PER_DEGREE = 111_200.0
_BESIDE = 1.1  # of what is large, a little is shown around it
_OF_GEONAMES = frozenset((WorldKind.TOWN, WorldKind.REGION))
_GLOBE = next(kind.name for kind in PROJECTIONS.values() if kind.turns)


def _view(place: WorldPlace) -> FoundView:
    """Return what the map shows of a place: all of what has an extent, else so much around it."""
    if place.extent is None:
        return FoundView(place.lon_deg, place.lat_deg, AROUND_M)
    west, south, east, north = place.extent
    # Where the box is widest: at the latitude of it that is nearest to the equator.
    widest_deg = min(max(south, 0.0), north) if north > 0.0 else north
    across_m = (east - west) / 2.0 * _M_PER_DEGREE * math.cos(math.radians(widest_deg))
    around_m = max(across_m, (north - south) / 2.0 * _M_PER_DEGREE, _LEAST_AROUND_M) * _BESIDE
    lon_deg = ((west + east) / 2.0 + 180.0) % 360.0 - 180.0
    return FoundView(lon_deg, (south + north) / 2.0, around_m)


class _Before(Struct, frozen=True):
    """The map as it was: its projection, counted from where, and the view that was chosen."""

    projection: str
    center_id: str
    seen: SeenView | None


class PlaceFinder(QObject):
    """Marks a place and goes there; what the corridor's own map does not reach, the globe shows."""

    def __init__(
        self, session: Session, canvas: MapCanvas, loader: MapLoader, projections: ProjectionMenu
    ) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self._loader, self._projections = loader, projections
        self._waiting: FoundPlace | None = None
        self._before: _Before | None = None  # what the globe was shown in the stead of
        self._coming: _Before | None = None
        session.changed.connect(self._state_changed)
        loader.finished.connect(self._go_on)
        canvas.interaction.found.cleared.connect(self._go_back)

    def shown(self) -> Extent | None:
        """Return the box of degrees that the map shows (west, south, east, north)."""
        view, renderer = self._canvas.viewport, self._canvas.renderer
        if view is None or renderer is None:
            return None
        return renderer.scene.shown_degrees(view.bounds_m)

    def show(self, place: WorldPlace) -> None:
        """Mark a place and bring it into view."""
        language = self._session.state.language
        about = search_words.where(place, language)
        if place.kind in _OF_GEONAMES:
            about = f"{about} · GeoNames"
        name = search_words.name_of(place, language)
        found = FoundPlace(name, about, place.lon_deg, place.lat_deg, _view(place))
        self._canvas.interaction.found.show_place(found)
        self._canvas.setFocus()
        if not self._reaches(found):
            kind, center = self._projections.chosen, self._projections.chosen_center_id
            self._before = _Before(kind, center, self._canvas.seen)
            self._waiting = found
            self._projections.choose(_GLOBE)
        elif self._loader.busy:  # a globe is turned by what is still on its way
            self._waiting = found
        else:
            self._canvas.go_to(found.view.lonlat, found.view.around_m)

    def _reaches(self, found: FoundPlace) -> bool:
        """Tell whether the map shows the place, and all that is to be seen of it."""
        renderer = self._canvas.renderer
        return self._canvas.rotation.on_globe or (
            renderer is not None
            and map_extents.reaches(renderer.scene, found.lonlat)
            and map_extents.reaches(renderer.scene, found.view.lonlat)
        )

    def _go_on(self) -> None:
        found, self._waiting = self._waiting, None
        before, self._coming = self._coming, None
        if before is not None and before.seen is not None:
            self._canvas.come_back(before.seen)
        elif before is not None:
            self._canvas.fit_routes()
        if found is not None and found is self._canvas.interaction.found.place:
            self._canvas.go_to(found.view.lonlat, found.view.around_m)

    def _go_back(self) -> None:
        """Bring back the map that a globe was shown for in its stead."""
        before, self._before = self._before, None
        if before is not None and self._projections.chosen == _GLOBE:
            self._coming = before
            self._projections.choose(before.projection, before.center_id)

    def _state_changed(self, state: State, before: State) -> None:
        if state.corridor is not before.corridor:
            self._waiting = self._before = self._coming = None
            self._canvas.interaction.found.clear()
