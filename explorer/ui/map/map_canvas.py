"""The map on screen: shows the renderer's picture and holds the one view onto it."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from explorer.cartography.geometry.bearings import center_of, fitted_to, seen_points
from explorer.cartography.geometry.motion import is_sound
from explorer.cartography.geometry.view_history import SeenView
from explorer.cartography.geometry.viewport import Bounds, Viewport
from explorer.cartography.projection.projections import EARTH_RADIUS_M, Disc, Globe, Projection
from explorer.cartography.rendering.picking import Found, found_at
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.render_spec import Past, RenderSpec
from explorer.cartography.scene.scene import Scene
from explorer.cartography.style import LIGHT
from explorer.session import Selection, State
from explorer.ui.map import map_extents
from explorer.ui.map.canvas_overlay import CanvasOverlay, credits_with, standing
from explorer.ui.map.free_part import FreePart
from explorer.ui.map.globe_rotation import GlobeRotation
from explorer.ui.map.map_buttons import MapButtons
from explorer.ui.map.map_input import ZOOM_STEP, MapInput
from explorer.ui.map.map_interaction import MapInteraction
from explorer.ui.map.view_animation import ViewAnimation
from explorer.ui.map.view_history import ViewNavigator
from explorer.wording import map_words, what_if_mark
from explorer.wording.highlights import closed, highlighted_with, past, visible_routes
from explorer.wording.map_words import projection_words

_WORK_MS = 5.0  # how long to work on the ground between two frames
_DETAIL_M_PER_PX = 1_800.0  # a little before the finest level of detail is shown
_NEAR_ON_GLOBE = 0.7  # so far from its middle a globe is turned in one smooth movement


class MapCanvas(QWidget):
    """Paints the map and reports what is pointed at, picked and centred."""

    picked = Signal(object)
    pointed_at = Signal(object)  # (lon_deg, lat_deg) or None
    zoomed = Signal(float)  # the scale's denominator
    detail_wanted = Signal()

    role_aloud = QAccessible.Role.Canvas

    def __init__(self) -> None:
        """Make an empty sheet; ``show_scene`` and ``show_state`` fill it."""
        super().__init__()
        self._ready = False  # events come before everything is there to answer them
        # All that has timers is the widget's child: a garbage collection in a worker's thread must
        # not be what ends it.
        self.animation = ViewAnimation(self, self._present, self._allowed, self._set_view)
        self._map_input = MapInput(self, self.animation)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 220)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._renderer: Renderer | None = None
        self._state: State | None = None
        self._viewport: Viewport | None = None
        self._roam: Bounds | None = None
        self._seen_before: tuple[Viewport, NDArray[np.float64]] | None = None
        self._past: Past | None = None
        self._closed: tuple[tuple[float, float], ...] = ()
        self._pointed: Selection | None = None  # lit beside the selection, of which it is no part
        self._untouched = True  # until the user moves the map, it fits the window's size
        self.overlay: CanvasOverlay | None = None  # what else paints over the map and takes keys
        self._free = FreePart()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._refine)
        self._map_input.home_wanted.connect(self.fit_routes)
        self.rotation = GlobeRotation(self)
        self.view_history = ViewNavigator(self, self._seen, self._resting, self._go)
        self.interaction = MapInteraction(self, self, self._map_input, self.animation)
        self.interaction.picked.connect(self.picked)
        self.interaction.pointed_at.connect(self.pointed_at)
        self._buttons = MapButtons(self)
        self._buttons.nearer_wanted.connect(self.zoom_in)
        self._buttons.farther_wanted.connect(self.zoom_out)
        self._buttons.home_wanted.connect(self.fit_routes)
        self._retranslate()
        self._ready = True

    # ---- content

    def show_scene(self, scene: Scene) -> None:
        """Show a newly projected corridor; another projection shows what was seen before."""
        before = self._renderer
        if before is None or before.scene.corridor is not scene.corridor:
            self.animation.stop()
            self.view_history.forget()
            self._renderer = Renderer(scene, LIGHT if self._state is None else self._state.style)
            self._viewport, self._untouched = None, True
        else:
            if self.rotation.outdated(scene.projection):
                return
            self.animation.stop()  # its target is in the coordinates of the map before
            shown, projection = self.viewport, before.scene.projection
            before.scene = scene
            first_full = self._untouched and projection == scene.projection
            self._viewport = (
                None if first_full or shown is None else self._carried(shown, projection, scene)
            )
        self.rotation.show(scene.projection)
        if self._renderer is None:
            return
        self._renderer.pan_limits_m = self._roam = map_extents.pan_limits(scene)
        self.update()

    def _carried(self, shown: Viewport, before: Projection, scene: Scene) -> Viewport | None:
        """Return the view in another projection; ``None`` for home, where that would be off."""
        after = scene.projection
        if before == after:
            return shown
        kept = self._seen_before
        # Unless the map was moved since, the very same part of the Earth comes back.
        same = kept is not None and map_extents.same_view(kept[0], shown)
        seen = kept[1] if kept is not None and same else seen_points(shown, before)
        view = fitted_to(shown, seen, before, after)
        roam = map_extents.pan_limits(scene)
        if isinstance(before, Globe) and roam is not None and view.kept_within(roam) != view:
            return None  # a globe was turned to where no other map goes
        self._seen_before = (view, seen)
        return view

    def refine_scene(self, scene: Scene) -> None:
        """Show the same map with more detail; the view stays."""
        if self._renderer is not None and self._renderer.scene.projection is scene.projection:
            self._renderer.scene = scene
            self.update()

    def show_state(self, state: State) -> None:
        """Show the present choices; the map moves only if what was selected is out of sight."""
        before, self._state = self._state, state
        self._past = past(state)
        before_closed, self._closed = self._closed, closed(state)
        if before is not None and before.corridor is not state.corridor:
            self._pointed = None
        if before is not None and state.only_scenario_changed(before):
            # As at every step of a slider: the map shows that times are supposed, but not which.
            toggled = state.choices.has_scenario != before.choices.has_scenario
            if toggled or self._closed != before_closed:
                self.interaction.show_state(state)
                self.update()
            return
        if self._renderer is not None and self._renderer.style is not state.style:
            self._renderer.use_style(state.style)
        self.update()
        self.interaction.show_state(state)
        self._describe()
        if before is None or before.corridor is not state.corridor:
            return
        selection = state.choices.selection
        if selection != before.choices.selection and selection is not None:
            self._untouched = False  # what was chosen stays in sight when the window is resized
            self._bring_into_view()

    def highlight(self, pointed: Selection | None) -> None:
        """Light what is pointed at elsewhere, or nothing."""
        if pointed != self._pointed:
            self._pointed = pointed
            self.update()

    @property
    def viewport(self) -> Viewport | None:
        """The present view, ``None`` before the first scene."""
        self._ensure_view()
        if self._viewport is not None and self.rotation.on_globe:
            return self._viewport.centered(0.0, 0.0)  # the globe is turned under the view
        return self._viewport

    def center_lonlat(self) -> tuple[float, float] | None:
        """Return (lon_deg, lat_deg) of the map's middle, ``None`` where it shows no ground."""
        view = self.viewport
        if view is None or self._renderer is None:
            return None
        return self._renderer.scene.projection.place(view.center_x_m, view.center_y_m)

    @property
    def state(self) -> State | None:
        """What is shown."""
        return self._state

    @property
    def renderer(self) -> Renderer | None:
        """The renderer in use, for pictures of the same map elsewhere."""
        return self._renderer

    def renderer_at_rest(self) -> Renderer | None:
        """Return the renderer for pictures elsewhere, which must show the whole map."""
        if self._renderer is not None and self._renderer.scene.transient:
            scene = self.rotation.rested_now()
            if scene is not None:
                self.show_scene(scene)
        return self._renderer

    def picture(self) -> RenderSpec | None:
        """Return what is to be painted now."""
        view, state = self.viewport, self._state
        if view is None or state is None or self._renderer is None:
            return None
        segments, places = highlighted_with(state, self._pointed)
        routes = visible_routes(state)
        return RenderSpec(
            viewport=view,
            language=state.language,
            routes=routes,
            attribution=credits_with(self.overlay, state.corridor, routes),
            segments=segments,
            places=places,
            schematic_note=self.tr("faint lines are schematic at this scale"),
            projection_words=projection_words(
                self._renderer.scene.projection, state.corridor, state.language
            ),
            what_if=what_if_mark.mark() if state.choices.has_scenario else "",
            closed=self._closed,
            past=self._past,
            covered=self._free.covered,
            cards=self._free.boxes_with(self._buttons.geometry()),
            pins=standing(self.overlay, view, self._renderer),
        )

    # ---- view

    def cover(self, free: FreePart) -> None:
        """Say what lies over the map; the view stays where it is, with its scale."""
        if free != self._free:
            self._free = free
            self._buttons.settle(self.free_rect())
            self.interaction.settle(free)
            self.update()

    def free_rect(self) -> QRect:
        """Return the part of the widget that nothing lies over."""
        return self._free.rect_in(self.rect())

    def fit_routes(self) -> None:
        """Show the routes in view whole, or the selected one."""
        if self.rotation.on_globe:
            home = None if self._state is None else map_extents.globe_home(self._state)
            if home is not None:
                self._turn_to(*home)
            return
        bounds = self._home_bounds()
        if bounds is not None:
            self.animation.fly_to(self.fitted(bounds, 72))

    def go_to(self, lonlat: tuple[float, float], around_m: float) -> None:
        """Show a point of the Earth with so much of the map around it."""
        if self.rotation.on_globe:
            self._turn_to(Globe.above(*lonlat), around_m)
        elif self._renderer is not None:
            box = map_extents.box_around(self._renderer.scene, lonlat, around_m)
            self.animation.fly_to(self.fitted(box, 72))

    def _turn_to(self, above: Globe, away_m: float) -> None:
        """Turn the globe upright to a point, which may lie on its far side."""
        anchor, renderer = self.rotation.anchor, self._renderer
        if anchor is None or renderer is None:
            return
        fits = self.fitted((-away_m, -away_m, away_m, away_m), 72)
        x_m, y_m = anchor.point(above.lon_0, above.lat_0)
        if math.hypot(x_m, y_m) < EARTH_RADIUS_M * _NEAR_ON_GLOBE:
            self.animation.fly_to(fits.centered(fits.center_x_m + x_m, fits.center_y_m + y_m))
            return
        self.animation.stop()
        scene = self.rotation.turned_to(above, fits.m_per_px)
        if scene is not None:
            renderer.scene = scene
            self._set_view(fits)

    def zoom_to(self, selection: Selection) -> None:
        """Show a place or a line as large as is sensible."""
        bounds = self._bounds_of(selection)
        if bounds is not None:
            view = self.fitted(bounds, 100)
            self.animation.fly_to(replace(view, m_per_px=max(view.m_per_px, 350.0)))

    def fit_edges(self, edge_ids: tuple[str, ...]) -> None:
        """Show some edges of the network whole."""
        bounds = None if self._renderer is None else self._renderer.scene.bounds_of(edge_ids, ())
        if bounds is not None:
            self.animation.fly_to(self.fitted(bounds, 34))

    def zoom_in(self) -> None:
        """Zoom in around the centre."""
        self._zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom out around the centre."""
        self._zoom(1 / ZOOM_STEP)

    def _zoom(self, factor: float) -> None:
        center = self.free_rect().center()
        self.animation.zoom_by(factor, center.x(), center.y())

    def _set_view(self, view: Viewport) -> None:
        """Show another view: the one place through which it changes."""
        if not is_sound(view):
            return
        self.view_history.leaving()
        self._untouched = False
        self._viewport = self._allowed(view)
        self._turn(self._viewport)
        self._tell_scale(self._viewport)
        self.update()

    def _turn(self, view: Viewport) -> None:
        """Turn the globe to where the view has its centre; other maps lie still."""
        scene = self.rotation.turned(view)
        if scene is not None and self._renderer is not None:
            self._renderer.scene = scene
        if not self.animation.under_way and self.rotation.settle():
            self._viewport = view.centered(0.0, 0.0)

    def _allowed(self, view: Viewport) -> Viewport:
        """Return the nearest view that does not leave the corridor or the map's scales."""
        if self._renderer is None:
            return view
        projection = self._renderer.scene.projection
        farthest = projection.farthest_m_per_px * self._map_input.pixel_px  # on the screen
        scale = min(farthest, max(projection.nearest_m_per_px, view.m_per_px))
        view = replace(view, m_per_px=scale)
        if isinstance(projection.domain, Disc):
            return view.kept_within_circle(projection.domain.radius_m * map_extents.DISC_ROAM)
        return view.kept_within(self._roam) if self._roam is not None else view

    def _tell_scale(self, view: Viewport) -> None:
        if self._renderer is not None:
            true_m_per_px = self._renderer.center(view).m_per_px
            self.zoomed.emit(replace(view, m_per_px=true_m_per_px).scale_denominator)
        if view.m_per_px < _DETAIL_M_PER_PX:
            self.detail_wanted.emit()

    def _present(self) -> Viewport | None:
        self._ensure_view()
        return self._viewport

    def _resting(self) -> bool:
        return self._map_input.free and not self.animation.under_way

    def _seen(self) -> SeenView | None:
        """Return the present view for the history, ``None`` where it shows no ground."""
        if self._viewport is None or self._renderer is None:
            return None
        lonlat, scale = self.center_lonlat(), self._renderer.center(self._viewport).m_per_px
        return None if lonlat is None else SeenView(*lonlat, scale)

    @property
    def seen(self) -> SeenView | None:
        """The view that the user chose, ``None`` while the map fits the window."""
        return None if self._untouched else self._seen()

    def come_back(self, seen: SeenView) -> None:
        """Show a view of an earlier time at once, as the one that the history begins with."""
        self._ensure_view()
        self._go(seen, self._set_view)
        self.view_history.forget()

    def _go(self, seen: SeenView, show: Callable[[Viewport], None] | None = None) -> None:
        """Fly to a view of the history, perhaps of another projection; or ``show`` it at once."""
        if self._viewport is None or self._renderer is None:
            return
        projection = self.rotation.anchor or self._renderer.scene.projection
        view = self._viewport.centered(*projection.point(seen.lon_deg, seen.lat_deg))
        if is_sound(view):
            stretched = center_of(projection, view).m_per_px / view.m_per_px
            (show or self.animation.fly_to)(replace(view, m_per_px=seen.m_per_px / stretched))

    def _ensure_view(self) -> None:
        if self._viewport is None and self._renderer is not None and self._state is not None:
            bounds = self._home_bounds()
            if bounds is not None:
                self._viewport = self.fitted(bounds, 72)
                self._tell_scale(self._viewport)

    def fitted(self, bounds: Bounds, margin_px: int) -> Viewport:
        """Return the view that shows a box whole in the free part of the map."""
        return self._free.fitted(bounds, self.width(), self.height(), margin_px)

    def _home_bounds(self) -> Bounds | None:
        if self._state is None or self._renderer is None:
            return None
        return self._renderer.scene.home_bounds(map_extents.home_edges(self._state))

    def _bounds_of(self, selection: Selection) -> Bounds | None:
        if self._state is None or self._renderer is None:
            return None
        return map_extents.bounds_of(self._state, self._renderer.scene, selection)

    def _bring_into_view(self) -> None:
        if self._state is None or self._state.choices.selection is None:
            return
        bounds, view = self._bounds_of(self._state.choices.selection), self.viewport
        if bounds is None or view is None:
            return
        if map_extents.is_in_sight(bounds, view.inside(self._free.covered)):
            return
        fits = self.fitted(bounds, 100)
        wide = max(view.m_per_px, fits.m_per_px)
        self.animation.fly_to(replace(fits, m_per_px=wide))

    # ---- picking

    def hit(self, x_px: float, y_px: float) -> Found | None:
        """Return the nearest thing under a pixel within the tolerances."""
        found = self.hits(x_px, y_px)
        return found[0] if found else None

    def hits(self, x_px: float, y_px: float, reach: float = 1.0) -> tuple[Found, ...]:
        """Return everything under a pixel, nearest first; ``reach`` widens the tolerances."""
        picture = self.picture()
        if picture is None or self._renderer is None:
            return ()
        renderer, zero_px = self._renderer, picture.viewport.screen_point(0.0, 0.0)
        # As the renderer counts: from the map's zero point.
        at_px = (x_px - zero_px[0], y_px - zero_px[1])
        return found_at(renderer.lines(picture), renderer.lettering(picture), at_px, reach=reach)

    # ---- events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        painter = QPainter(self)
        picture = self.picture()
        if picture is None or self._renderer is None:
            painter.fillRect(self.rect(), self.palette().window())
        else:
            self._renderer.paint_moving(painter, picture)
            if self.overlay is not None:
                self.overlay.paint(painter, picture.viewport, self._renderer)
            self.interaction.paint(painter, picture.viewport, self._renderer)
            if not self._renderer.at_rest(picture.viewport):
                self._idle.start()
        if self.hasFocus() and self._renderer is not None:
            painter.setPen(QPen(QColor(self._renderer.style.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _refine(self) -> None:
        """Between two frames: make the ground better, then show it."""
        view = self.viewport
        if self._renderer is None or view is None:
            return
        if self._renderer.work(view, _WORK_MS):
            self.update()
        if not self._renderer.at_rest(view):
            self._idle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the centre where it is."""
        super().resizeEvent(event)
        self._buttons.settle(self.free_rect())
        self.interaction.settle(self._free)
        if self._untouched:
            self._viewport = None
        elif self._viewport is not None:
            before = event.oldSize()
            view = self._viewport.resized(self.width(), self.height())
            if before.width() > 0:
                # What was visible stays visible when the window shrinks or grows.
                ratio = max(before.width() / view.width_px, before.height() / view.height_px)
                view = replace(view, m_per_px=view.m_per_px * (ratio if ratio > 1 else 1.0))
            self._viewport = view

    def event(self, event: QEvent) -> bool:
        """Pass what the hand does to the tool in hand and to the hand."""
        if self._ready and self.overlay is not None and self.overlay.handles(event):
            return True
        if self._ready and (self.interaction.handles(event) or self._map_input.handles(event)):
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Translate the words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.update()

    # ---- words

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Map"))
        self._describe()

    def _describe(self) -> None:
        """Tell screen readers what is selected and what the keys do."""
        self.setAccessibleDescription(map_words.map_aloud(self._state))
