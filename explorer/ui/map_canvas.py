"""The map on screen: shows the renderer's picture and turns pointer and keys into choices."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QToolTip, QWidget

from explorer.analysis.lengths import track_length
from explorer.cartography.picking import Found, Sort, found_at
from explorer.cartography.picture import Picture
from explorer.cartography.relief import Relief
from explorer.cartography.renderer import Renderer
from explorer.cartography.scene import Scene
from explorer.cartography.viewport import Bounds, Viewport, fitted
from explorer.model.texts import in_language
from explorer.session import Picked, Selection, State
from explorer.ui import wording
from explorer.ui.map_choices import edges_of_routes, lit, visible_routes
from explorer.ui.map_hand import ZOOM_STEP, MapHand

_STRIP_PX = 46  # the scale bar's strip at the lower edge
_ROAM = 0.6  # how far beyond the corridor the centre may go, in widths of the corridor


class MapCanvas(QWidget):
    """Paints the map and reports what is pointed at, picked and centred."""

    picked = Signal(object)
    pointed_at = Signal(object)  # (lon_deg, lat_deg) or None
    zoomed = Signal(float)  # the scale's denominator

    def __init__(self) -> None:
        """Make an empty sheet; ``show_scene`` and ``show_state`` fill it."""
        super().__init__()
        self._hand = MapHand(self, self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 220)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._renderer: Renderer | None = None
        self._state: State | None = None
        self._viewport: Viewport | None = None
        self._untouched = True  # until the user moves the map, it fits the window's size
        self._pointer = QPointF()
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(250)
        self._hover.timeout.connect(self._tell_hover)
        self._hand.pressed.connect(self._hide_card)
        self._hand.clicked.connect(self._pick)
        self._hand.pointed.connect(self._point)
        self._hand.home_wanted.connect(self.fit_routes)
        self._hand.escaped.connect(self._pick_nothing)
        self._buttons = self._make_buttons()
        self._retranslate()

    # ---- content

    def show_scene(self, scene: Scene) -> None:
        """Show a newly projected corridor, fitted to its first view."""
        kept = self._renderer is not None and self._renderer.scene.corridor is scene.corridor
        self._renderer = Renderer(scene)
        if not kept:
            self._viewport, self._untouched = None, True
        self.update()

    def refine_scene(self, scene: Scene) -> None:
        """Show the same map with more detail; view and relief stay."""
        if self._renderer is not None:
            self._renderer.scene = scene
            self.update()

    def show_relief(self, relief: Relief | None) -> None:
        """Lay the shaded relief under the map."""
        if self._renderer is not None:
            self._renderer.relief = relief
            self.update()

    def show_state(self, state: State) -> None:
        """Show the present choices; the map moves only if what was selected is out of sight."""
        before, self._state = self._state, state
        self.update()
        if before is None or before.corridor is not state.corridor:
            return
        selection = state.choices.selection
        if selection != before.choices.selection and selection is not None:
            self._bring_into_view()

    @property
    def viewport(self) -> Viewport | None:
        """The present view, ``None`` before the first scene."""
        self._ensure_view()
        return self._viewport

    @property
    def renderer(self) -> Renderer | None:
        """The renderer in use, for pictures of the same map elsewhere."""
        return self._renderer

    def picture(self) -> Picture | None:
        """Return what is to be painted now."""
        self._ensure_view()
        if self._viewport is None or self._state is None or self._renderer is None:
            return None
        state = self._state
        segments, places = lit(state)
        return Picture(
            viewport=self._viewport,
            language=state.language,
            routes=visible_routes(state),
            segments=segments,
            places=places,
            schematic_note=self.tr("faint lines are schematic at this scale"),
        )

    # ---- view

    def fit_routes(self) -> None:
        """Show the routes in view whole, or the selected one."""
        bounds = self._home_bounds()
        if bounds is not None:
            self._set_view(self._fitted(bounds, 72))

    def zoom_to(self, selection: Selection) -> None:
        """Show a place or a line as large as is sensible."""
        bounds = self._bounds_of(selection)
        if bounds is not None:
            view = self._fitted(bounds, 100)
            self._set_view(replace(view, m_per_px=max(view.m_per_px, 350.0)))

    def zoom_in(self) -> None:
        """Zoom in around the centre."""
        self._zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom out around the centre."""
        self._zoom(1 / ZOOM_STEP)

    def _zoom(self, factor: float) -> None:
        center = self.rect().center()
        self.zoom_by(factor, center.x(), center.y())

    def zoom_by(self, factor: float, x_px: float, y_px: float) -> None:
        """Zoom around a pixel."""
        view = self.viewport
        if view is not None:
            self._set_view(view.zoomed(factor, x_px, y_px))

    def pan_by(self, dx_px: float, dy_px: float) -> None:
        """Drag the map by so many pixels."""
        view = self.viewport
        if view is not None:
            self._set_view(view.panned(dx_px, dy_px))

    def _set_view(self, view: Viewport) -> None:
        self._untouched = False
        roam = self._roam_bounds()
        self._viewport = view.kept_within(roam) if roam is not None else view
        self.zoomed.emit(self._viewport.scale_denominator)
        self.update()

    def _ensure_view(self) -> None:
        if self._viewport is None and self._renderer is not None and self._state is not None:
            bounds = self._home_bounds()
            if bounds is not None:
                self._viewport = self._fitted(bounds, 72)
                self.zoomed.emit(self._viewport.scale_denominator)

    def _fitted(self, bounds: Bounds, margin_px: int) -> Viewport:
        """Return the view that shows ``bounds`` whole above the strip with the scale bar."""
        free_px = max(1, self.height() - _STRIP_PX)
        view = fitted(bounds, self.width(), free_px, margin_px=margin_px)
        lower = replace(view, center_y_m=view.center_y_m + _STRIP_PX / 2 * view.m_per_px)
        return lower.resized(self.width(), self.height())

    def _home_bounds(self) -> Bounds | None:
        """Return the box of what the two compared routes run over, or of every visible route."""
        if self._state is None or self._renderer is None:
            return None
        corridor = self._state.corridor
        selection = self._state.choices.selection
        if selection is not None and selection.kind is Picked.ROUTE:
            found = self._bounds_of(selection)
            if found is not None:
                return found
        edges = edges_of_routes(self._state, visible_routes(self._state)) or tuple(corridor.edges)
        return self._renderer.scene.bounds_of(edges, ())

    def _bounds_of(self, selection: Selection) -> Bounds | None:
        if self._state is None or self._renderer is None:
            return None
        state, scene = self._state, self._renderer.scene
        if selection.kind is Picked.ROUTE:
            return scene.bounds_of(edges_of_routes(state, (selection.id,)), ())
        segments, places = lit(replace(state, choices=replace(state.choices, selection=selection)))
        edges = tuple(use.edge_id for s in segments for use in state.corridor.segments[s].edges)
        return scene.bounds_of(edges, () if edges else tuple(places))

    def _roam_bounds(self) -> Bounds | None:
        if self._renderer is None:
            return None
        bounds = self._renderer.scene.bounds_of(tuple(self._renderer.scene.edges), ())
        if bounds is None:
            return None
        left, top, right, bottom = bounds
        aside, above = (right - left) * _ROAM, (bottom - top) * _ROAM
        return (left - aside, top - above, right + aside, bottom + above)

    def _bring_into_view(self) -> None:
        if self._state is None or self._state.choices.selection is None:
            return
        bounds, view = self._bounds_of(self._state.choices.selection), self.viewport
        if bounds is None or view is None:
            return
        left, top, right, bottom = view.bounds_m
        edge_x, edge_y = (right - left) * 0.04, (bottom - top) * 0.06
        inside = (
            bounds[0] >= left + edge_x
            and bounds[1] >= top + edge_y
            and bounds[2] <= right - edge_x
            and bounds[3] <= bottom - edge_y
        )
        if inside:
            return
        fits = self._fitted(bounds, 100)
        wide = max(view.m_per_px, fits.m_per_px)
        self._set_view(replace(fits, m_per_px=wide))

    # ---- picking

    def hit(self, x_px: float, y_px: float) -> Found | None:
        """Return the nearest place, else the nearest line, within the tolerances."""
        picture = self.picture()
        if picture is None or self._renderer is None:
            return None
        lines = self._renderer.lines(picture)
        lettering = self._renderer.lettering(picture, lines)
        zero_px = picture.viewport.screen_point(0.0, 0.0)
        found = found_at(lines, lettering, zero_px, x_px, y_px)
        return found[0] if found else None

    def _pick(self, at: QPointF) -> None:
        found = self.hit(at.x(), at.y())
        self.picked.emit(None if found is None else _selection(found))

    def _pick_nothing(self) -> None:
        self.picked.emit(None)

    def _point(self, at: QPointF | None) -> None:
        """Show where the pointer is, and soon what is under it."""
        if at is None:
            self._hover.stop()
            self.pointed_at.emit(None)
            return
        self._pointer = at
        over = self.hit(at.x(), at.y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor)
        self._hover.start()
        view = self.viewport
        if view is not None and self._renderer is not None:
            point = view.map_point(at.x(), at.y())
            self.pointed_at.emit(self._renderer.scene.projection.place(*point))

    # ---- events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        painter = QPainter(self)
        picture = self.picture()
        if picture is None or self._renderer is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
        else:
            self._renderer.paint(painter, picture, dragging=True)
        if self.hasFocus():
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the centre where it is."""
        super().resizeEvent(event)
        self._buttons.move(self.width() - self._buttons.width() - 12, 12)
        if self._untouched:
            self._viewport = None
        elif self._viewport is not None:
            before = event.oldSize()
            view = self._viewport.resized(self.width(), self.height())
            if before.width() > 0:
                # What was visible stays visible when the window shrinks or grows.
                ratio = max(before.width() / self.width(), before.height() / self.height())
                view = replace(view, m_per_px=view.m_per_px * (ratio if ratio > 1 else 1.0))
            self._viewport = view

    def event(self, event: QEvent) -> bool:
        """Pass what the hand does to the hand."""
        return self._hand.handles(event) or super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Translate the buttons."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.update()

    # ---- hover card and buttons

    def _hide_card(self) -> None:
        QToolTip.hideText()

    def _tell_hover(self) -> None:
        if not self._hand.free or self._state is None or not self.underMouse():
            return
        found = self.hit(self._pointer.x(), self._pointer.y())
        if found is not None:
            at = self.mapToGlobal(self._pointer.toPoint())
            QToolTip.showText(at, self.describe(_selection(found)), self)

    def describe(self, selection: Selection) -> str:
        """Return the hover card of a place or a segment."""
        if self._state is None:
            return ""
        corridor, language = self._state.corridor, self._state.language
        if selection.kind is Picked.PLACE:
            place = corridor.places[selection.id]
            return f"{place.name(language)}\n{wording.place_kind(place.kind)}"
        segment = corridor.segments[selection.id]
        ends = " → ".join(
            corridor.places[i].name(language) for i in (segment.from_id, segment.to_id)
        )
        length = track_length(segment, corridor)
        shown = self.tr("length unknown")
        if length is not None:
            badge = wording.badge(length.evidence[0])[1]
            shown = f"{wording.kilometres(length, language)} ({badge})"
        titles = ", ".join(in_language(r.titles, language) for r in corridor.routes_of(segment.id))
        return f"{ends} · {shown}\n{titles}"

    def _make_buttons(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._zoom_in, self._zoom_out, self._home = (QToolButton() for _ in range(3))
        for button, sign, call in (
            (self._zoom_in, "+", self.zoom_in),
            (self._zoom_out, "−", self.zoom_out),
            (self._home, "⌂", self.fit_routes),
        ):
            button.setObjectName("mapButton")
            button.setText(sign)
            button.setFixedSize(34, 34)
            button.clicked.connect(call)
            row.addWidget(button)
        holder.adjustSize()
        return holder

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Map"))
        for button, text in (
            (self._zoom_in, self.tr("Zoom in (+)")),
            (self._zoom_out, self.tr("Zoom out (−)")),
            (self._home, self.tr("Show the whole route (Home)")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)


def _selection(found: Found) -> Selection:
    kind = Picked.PLACE if found.sort is Sort.PLACE else Picked.SEGMENT
    return Selection(kind, found.key, found.route_id)
