"""Brings the map of a step: its projection, its part of the Earth, and that again when asked."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable

import numpy as np
from PySide6.QtCore import QObject, Signal

from explorer.analysis.lengths import stops_of, stretch
from explorer.cartography.geometry.view_history import SeenView
from explorer.cartography.geometry.viewport import Bounds
from explorer.cartography.projection.kinds import DEFAULT, projection_kind
from explorer.cartography.projection.making import corridor_projection, projection_named
from explorer.cartography.projection.projections import Globe, Projection
from explorer.cartography.scene.scene import Scene
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Hidden, Step
from explorer.model.places import PlaceKind
from explorer.session import State
from explorer.ui.classroom.ground.large_canvas import LargeCanvas
from explorer.ui.map.map_loader import MapLoader
from explorer.wording.highlights import edges_of_routes, visible_routes

_KM_ACROSS = 1_000.0
_SAME_SCALE = 1e-3
_SAME_PX = 3.0
_M_PER_DEG = 111_000.0


class LessonMap(QObject):
    """The map in front of the class, and where each step has it."""

    failed = Signal(str)

    def __init__(self, canvas: LargeCanvas, loader: MapLoader, scene: Scene) -> None:
        """Begin with a scene that is there already; others come from ``loader``."""
        super().__init__(canvas)
        self._canvas, self._loader = canvas, loader
        self._step: Step | None = None
        self._state: State | None = None
        self._home: SeenView | None = None  # where the step has it, once the map rests there
        self._homing = False
        own = scene.projection == corridor_projection(scene.corridor)
        self._kind = DEFAULT.name if own else ""
        self._center_id = ""
        canvas.rotation.turner = loader.turned
        canvas.rotation.whole = loader.whole
        canvas.rotation.rested.connect(self._bring)
        loader.scene_ready.connect(self._come)
        loader.scene_refined.connect(canvas.refine_scene)
        loader.failed.connect(self.failed)
        canvas.animation.ended.connect(self._rest)
        canvas.detail_wanted.connect(loader.want_detail)
        canvas.show_scene(scene)

    def show(self, step: Step, state: State, *, plain: bool = False) -> None:
        """Show the part of the Earth that a step is about, in its projection.

        A ``plain`` map has no rings around a place, from which a distance could be counted.
        """
        self._step, self._state = step, state
        kind = projection_kind(step.view.projection or DEFAULT.name)
        if plain and kind.counts_from_place:
            kind = DEFAULT
        center_id = ""
        if kind.counts_from_place:
            center_id = next((i for i in step.view.fit if i in state.corridor.places), "")
        if (kind.name, center_id) == (self._kind, self._center_id):
            self._look()
            return
        self._kind, self._center_id = kind.name, center_id
        if kind.turns:
            self._loader.prepare_turning(state.style)

        def projected(corridor: Corridor) -> Projection:
            center = step.view.center
            if center_id:
                place = corridor.places[center_id]
                center = place.lon_deg, place.lat_deg
            return projection_named(
                kind.name, corridor, None if center is None else np.array(center)
            )

        self._loader.show(state.corridor, projected)

    @property
    def is_moved(self) -> bool:
        """Whether it shows something else than its step has."""
        home, now = self._home, self._canvas.seen_now()
        if self._homing or home is None or now is None:
            return False
        apart = abs(now.lon_deg - home.lon_deg) + abs(now.lat_deg - home.lat_deg)
        same = math.isclose(now.m_per_px, home.m_per_px, rel_tol=_SAME_SCALE)
        return not same or apart * _M_PER_DEG > _SAME_PX * home.m_per_px

    def _rest(self) -> None:
        if self._homing:
            self._homing, self._home = False, self._canvas.seen_now()

    def come_home(self) -> None:
        """Show the step's part of the Earth again."""
        self._look()

    @property
    def across_km(self) -> float:
        """How many km the map in sight is across, for how near a mark has to be."""
        view = self._canvas.viewport
        return _KM_ACROSS if view is None else view.width_px * view.m_per_px / 1000.0

    def _come(self, scene: Scene) -> None:
        self._canvas.show_scene(scene)
        self._look()

    def _bring(self, globe: object) -> None:
        """Bring the globe in full where it rests, unless the step is another one meanwhile."""
        if self._state is None or not isinstance(globe, Globe):
            return
        if self._kind and projection_kind(self._kind).turns:
            self._loader.show(self._state.corridor, lambda _corridor: globe)

    def _look(self) -> None:
        step, state, renderer = self._step, self._state, self._canvas.renderer
        if step is None or state is None or renderer is None:
            return
        if step.view.center is not None:
            across_km = step.view.across_km or _KM_ACROSS
            self._canvas.go_to(step.view.center, across_km * 500.0)
        else:
            bounds = step_bounds(step, state, renderer.scene)
            if bounds is not None:
                self._canvas.show_bounds(bounds)
        self._homing = True  # only now: a flight that this one ended has told so meanwhile
        if not self._canvas.animation.under_way:
            self._rest()


def step_bounds(step: Step, state: State, scene: Scene) -> Bounds | None:
    """Return the box around what a step fits, its ways between its ends, or its routes.

    Of places that its routes join, the way from the first to the last is fitted, too.
    """
    corridor = state.corridor
    places = tuple(i for i in step.view.fit if i in corridor.places)
    edges = edges_of_routes(state, tuple(i for i in step.view.fit if i in corridor.routes))
    if places and Hidden.ROUTES not in step.hides:
        edges = (*edges, *_ways_between(step.route_ids, places, corridor))
    elif not step.view.fit and step.ends:
        places, edges = step.ends, _ways_between(step.route_ids, step.ends, corridor)
    elif not step.view.fit:
        edges = edges_of_routes(state, visible_routes(state))
    if not (places or edges):
        found = (p for p in corridor.places.values() if p.rank == 1)
        places = tuple(p.id for p in found if p.kind is not PlaceKind.REGION)
    boxes = [
        scene.bounds_of_places(places) if places else None,
        scene.bounds_of(edges, ()) if edges else None,
    ]
    known = [box for box in boxes if box is not None]
    if not known:
        return scene.home_bounds(tuple(scene.edges))
    left, bottom, right, top = zip(*known, strict=True)
    return min(left), min(bottom), max(right), max(top)


def _ways_between(
    route_ids: Iterable[str], place_ids: Collection[str], corridor: Corridor
) -> tuple[str, ...]:
    """Return the edges of some routes from the first to the last of some places on each."""
    found: list[str] = []
    for route in (corridor.routes[i] for i in route_ids):
        on_it = [i for i in stops_of(route, corridor) if i in place_ids]
        part = stretch(route, on_it[0], on_it[-1], corridor) if len(on_it) > 1 else None
        if part is not None:
            found += [use.edge_id for segment in part.segments for use in segment.edges]
    return tuple(found)
