"""The menu that chooses the map's projection, and brings the map in it."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from explorer.cartography.projection.kinds import DEFAULT, PROJECTIONS, ProjectionKind
from explorer.cartography.projection.making import projection_named
from explorer.cartography.projection.projections import Globe, Projection
from explorer.model.corridor import Corridor
from explorer.session import SelectionKind, State
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.map.map_loader import MapLoader
from explorer.ui.parts.plain_text import as_label, set_tip


class ProjectionMenu(QObject):
    """Adds its menu to another; a choice keeps the map's centre and scale."""

    def __init__(self, menu: QMenu, canvas: MapCanvas, loader: MapLoader) -> None:
        """Add the menu at the end of ``menu``; ``loader`` projects what ``canvas`` shows."""
        super().__init__(menu)
        self._canvas, self._loader = canvas, loader
        self._state: State | None = None
        self.chosen, self.chosen_center_id = DEFAULT.name, ""
        self._menu = menu.addMenu("")
        group = QActionGroup(self._menu)
        self._actions: dict[str, QAction] = {}
        for kind in PROJECTIONS.values():
            action = self._actions[kind.name] = self._menu.addAction("")
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, kind))
            group.addAction(action)
        self._actions[DEFAULT.name].setChecked(True)
        canvas.rotation.turner = loader.turned
        canvas.rotation.whole = loader.whole
        canvas.rotation.rested.connect(self._bring)
        loader.finished.connect(self._prepare)
        self.retranslate()

    def show_state(self, state: State) -> None:
        """Name the place that true distances would be counted from."""
        if self._state is not None and self._state.corridor is not state.corridor:
            self._actions[DEFAULT.name].setChecked(True)
            self.chosen, self.chosen_center_id = DEFAULT.name, ""
        restyled = self._state is None or self._state.style is not state.style
        self._state = state
        if restyled:
            self._prepare()
        self.retranslate()

    def center_id(self) -> str:
        """Return the place in hand: the selected one, else the start of the comparison."""
        if self._state is None:
            return ""
        selection = self._state.choices.selection
        if selection is not None and selection.kind is SelectionKind.PLACE:
            return selection.id
        return self._state.choices.from_id or ""

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._menu.setTitle(self.tr("Projection"))
        place_id = self.center_id()
        name = ""
        if self._state is not None and place_id in self._state.corridor.places:
            name = self._state.corridor.places[place_id].name(self._state.language)
        for kind in PROJECTIONS.values():
            action = self._actions[kind.name]
            tip = QCoreApplication.translate("Projection", kind.tip)
            title = QCoreApplication.translate("Projection", kind.title)
            action.setText(title.format(as_label(name)))
            set_tip(action, tip)
            action.setStatusTip(tip)

    def _choose(self, kind: ProjectionKind, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 - a slot
        self.show(kind, self.center_id())

    def choose(self, name: str, center_id: str = "") -> None:
        """Show another projection by its name, counted from a place where it counts from one."""
        if name in self._actions and name != self.chosen:
            self._actions[name].setChecked(True)
            self.show(PROJECTIONS[name], center_id or self.center_id())

    def show(self, kind: ProjectionKind, place_id: str) -> None:
        """Bring the map in a projection."""
        state = self._state
        if state is None:
            return
        self.chosen = kind.name
        self.chosen_center_id = place_id if kind.counts_from_place else ""
        here = self._canvas.center_lonlat()
        if kind.turns:  # before the map is on its way, so that both come at once
            self._loader.prepare_turning(state.style)

        def projected(corridor: Corridor) -> Projection:
            center = here
            if kind.counts_from_place and place_id in corridor.places:
                place = corridor.places[place_id]
                center = (place.lon_deg, place.lat_deg)
            chosen = None if center is None else np.array(center)
            return projection_named(kind.name, corridor, chosen)

        self._loader.show(state.corridor, projected)

    def _prepare(self) -> None:
        """Make ready to turn a globe in the present style."""
        if self._state is not None and self._canvas.rotation.on_globe:
            self._loader.prepare_turning(self._state.style)

    def _bring(self, globe: object) -> None:
        """Bring the globe in full where it rests, unless another map was chosen meanwhile."""
        still = PROJECTIONS[self.chosen].turns
        if self._state is not None and isinstance(globe, Globe) and still:
            self._loader.show(self._state.corridor, lambda _corridor: globe)
