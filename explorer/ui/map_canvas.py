"""The map on screen: shows the renderer's picture and turns pointer and keys into choices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QToolTip, QWidget

from explorer.analysis.lengths import track_length
from explorer.cartography.bearings import carried_over
from explorer.cartography.lines import distance_px
from explorer.cartography.picture import Picture
from explorer.cartography.renderer import Renderer
from explorer.cartography.scene import Scene
from explorer.cartography.style import LIGHT
from explorer.cartography.viewport import Bounds, Viewport, fitted
from explorer.model.texts import in_language
from explorer.session import Picked, Selection, State
from explorer.ui import wording

PLACE_TOLERANCE_PX = 13.0
LINE_TOLERANCE_PX = 9.0
_CLICK_PX = 4
_ZOOM_STEP = 1.5
_WHEEL_STEP = 120.0
_KEY_PAN_PX = 90
_WORK_MS = 5.0  # how long to work on the ground between two frames
_DETAIL_M_PER_PX = 2_500.0  # a little before the finest level of detail is shown
_STRIP_PX = 46  # the scale bar's strip at the lower edge
_ROAM = 0.6  # how far beyond the corridor the centre may go, in widths of the corridor


class _Hand(Enum):
    """What the pointer is doing."""

    FREE = auto()
    PRESSED = auto()
    DRAGGING = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under the pointer, nearest first choice."""

    selection: Selection
    distance_px: float


class MapCanvas(QWidget):
    """Paints the map and reports what is pointed at, picked and centred."""

    picked = Signal(object)
    pointed_at = Signal(object)  # (lon_deg, lat_deg) or None
    zoomed = Signal(float)  # the scale's denominator
    detail_wanted = Signal()

    def __init__(self) -> None:
        """Make an empty sheet; ``show_scene`` and ``show_state`` fill it."""
        super().__init__()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 220)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._renderer: Renderer | None = None
        self._state: State | None = None
        self._viewport: Viewport | None = None
        self._untouched = True  # until the user moves the map, it fits the window's size
        self._hand = _Hand.FREE
        self._pressed_at = QPointF()
        self._last_at = QPointF()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._better)
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(250)
        self._hover.timeout.connect(self._tell_hover)
        self._buttons = self._make_buttons()
        self._retranslate()

    # ---- content

    def show_scene(self, scene: Scene) -> None:
        """Show a newly projected corridor; another projection keeps the centre and the scale."""
        before = self._renderer
        self._renderer = Renderer(scene, LIGHT if self._state is None else self._state.style)
        if before is None or before.scene.corridor is not scene.corridor or self._untouched:
            self._viewport, self._untouched = None, True
        elif self._viewport is not None:
            self._viewport = carried_over(self._viewport, before.scene.projection, scene.projection)
        self._renderer.roam_m = self._roam_bounds()
        self.update()

    def refine_scene(self, scene: Scene) -> None:
        """Show the same map with more detail; the view stays."""
        if self._renderer is not None and self._renderer.scene.projection is scene.projection:
            self._renderer.scene = scene
            self.update()

    def show_state(self, state: State) -> None:
        """Show the present choices; the map moves only if what was selected is out of sight."""
        before, self._state = self._state, state
        if self._renderer is not None and self._renderer.style is not state.style:
            self._renderer.use_style(state.style)
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
        self._zoom(_ZOOM_STEP, self.rect().center())

    def zoom_out(self) -> None:
        """Zoom out around the centre."""
        self._zoom(1 / _ZOOM_STEP, self.rect().center())

    def _zoom(self, factor: float, at: QPoint | QPointF) -> None:
        view = self.viewport
        if view is not None:
            self._set_view(view.zoomed(factor, float(at.x()), float(at.y())))

    def _set_view(self, view: Viewport) -> None:
        self._untouched = False
        roam = self._roam_bounds()
        self._viewport = view.kept_within(roam) if roam is not None else view
        self._tell_scale(self._viewport)
        self.update()

    def _tell_scale(self, view: Viewport) -> None:
        if self._renderer is not None:
            true_m_per_px = self._renderer.center(view).m_per_px
            self.zoomed.emit(replace(view, m_per_px=true_m_per_px).scale_denominator)
        if view.m_per_px < _DETAIL_M_PER_PX:
            self.detail_wanted.emit()

    def _ensure_view(self) -> None:
        if self._viewport is None and self._renderer is not None and self._state is not None:
            bounds = self._home_bounds()
            if bounds is not None:
                self._viewport = self._fitted(bounds, 72)
                self._tell_scale(self._viewport)

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
        edges = _edges(self._state, visible_routes(self._state)) or tuple(corridor.edges)
        return self._renderer.scene.bounds_of(edges, ())

    def _bounds_of(self, selection: Selection) -> Bounds | None:
        if self._state is None or self._renderer is None:
            return None
        state, scene = self._state, self._renderer.scene
        if selection.kind is Picked.ROUTE:
            return scene.bounds_of(_edges(state, (selection.id,)), ())
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

    def hit(self, x_px: float, y_px: float) -> Hit | None:
        """Return the nearest place, else the nearest line, within the tolerances."""
        picture = self.picture()
        if picture is None or self._renderer is None:
            return None
        zero_x, zero_y = picture.viewport.screen_point(0.0, 0.0)
        x, y = x_px - zero_x, y_px - zero_y  # as the renderer counts: from the map's zero point
        near: list[Hit] = []
        for sign in self._renderer.lettering(picture).signs:
            away = ((sign.x_px - x) ** 2 + (sign.y_px - y) ** 2) ** 0.5
            if away <= PLACE_TOLERANCE_PX:
                near.append(Hit(Selection(Picked.PLACE, sign.key), away))
        if not near:
            for line in self._renderer.lines(picture):
                away = distance_px(line.points, x, y)
                if away <= LINE_TOLERANCE_PX:
                    chosen = Selection(Picked.SEGMENT, line.segment_id, line.route_id)
                    near.append(Hit(chosen, away))
        return min(near, key=lambda h: h.distance_px, default=None)

    # ---- events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        painter = QPainter(self)
        picture = self.picture()
        if picture is None or self._renderer is None:
            painter.fillRect(self.rect(), self.palette().window())
        else:
            self._renderer.paint_moving(painter, picture)
            if not self._renderer.at_rest(picture.viewport):
                self._idle.start()
        if self.hasFocus() and self._renderer is not None:
            painter.setPen(QPen(QColor(self._renderer.style.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _better(self) -> None:
        """Between two frames: make the ground better, then show it."""
        view = self._viewport
        if self._renderer is None or view is None:
            return
        if self._renderer.work(view, _WORK_MS):
            self.update()
        if not self._renderer.at_rest(view):
            self._idle.start()

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand = _Hand.PRESSED
            self._pressed_at = self._last_at = event.position()
            QToolTip.hideText()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map, or look what is under the pointer."""
        at = event.position()
        view = self.viewport
        if self._hand is not _Hand.FREE and view is not None:
            if (at - self._pressed_at).manhattanLength() > _CLICK_PX:
                self._hand = _Hand.DRAGGING
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            if self._hand is _Hand.DRAGGING:
                step = at - self._last_at
                self._set_view(view.panned(step.x(), step.y()))
                self._last_at = at
            return
        self._last_at = at
        over = self.hit(at.x(), at.y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor)
        self._hover.start()
        if view is not None and self._renderer is not None:
            point = view.map_point(at.x(), at.y())
            self.pointed_at.emit(self._renderer.scene.projection.place(*point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or pick what was clicked."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        was, self._hand = self._hand, _Hand.FREE
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if was is _Hand.PRESSED:
            found = self.hit(event.position().x(), event.position().y())
            self.picked.emit(found.selection if found is not None else None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in where the map was double-clicked."""
        self._zoom(2.0, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        super().leaveEvent(event)
        self._hover.stop()
        self.pointed_at.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        delta = event.angleDelta().y()
        if delta:
            self._zoom(_ZOOM_STEP ** (delta / _WHEEL_STEP), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom by a pinch on a touchpad."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom(1.0 + event.value(), event.position())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, zoom with plus and minus, Home fits the route."""
        view = self.viewport
        moves = {
            Qt.Key.Key_Left: (_KEY_PAN_PX, 0),
            Qt.Key.Key_Right: (-_KEY_PAN_PX, 0),
            Qt.Key.Key_Up: (0, _KEY_PAN_PX),
            Qt.Key.Key_Down: (0, -_KEY_PAN_PX),
        }
        key = Qt.Key(event.key())
        if view is not None and key in moves and not event.modifiers() & ~_KEYPAD:
            self._set_view(view.panned(*moves[key]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_Home:
            self.fit_routes()
        elif key == Qt.Key.Key_Escape:
            self.picked.emit(None)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Translate the buttons."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.update()

    # ---- hover card and buttons

    def _tell_hover(self) -> None:
        if self._hand is not _Hand.FREE or self._state is None or not self.underMouse():
            return
        found = self.hit(self._last_at.x(), self._last_at.y())
        if found is not None:
            QToolTip.showText(
                self.mapToGlobal(self._last_at.toPoint()), self.describe(found.selection), self
            )

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


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def visible_routes(state: State) -> tuple[str, ...]:
    """Return the routes that are not hidden, in the corridor's order."""
    return tuple(i for i in state.corridor.routes if i not in state.choices.hidden_routes)


def _edges(state: State, route_ids: tuple[str, ...]) -> tuple[str, ...]:
    corridor = state.corridor
    return tuple(
        use.edge_id
        for route_id in route_ids
        for segment_id in corridor.routes[route_id].segment_ids
        for use in corridor.segments[segment_id].edges
    )


def lit(state: State) -> tuple[frozenset[str], frozenset[str]]:
    """Return the ids of the segments and the places that the selection lights up."""
    selection, corridor = state.choices.selection, state.corridor
    if selection is None or selection.kind is Picked.ROUTE:
        return frozenset(), frozenset()
    if selection.kind is Picked.PLACE:
        return frozenset(), frozenset({selection.id})
    if selection.kind is Picked.SEGMENT:
        segment = corridor.segments[selection.id]
        return frozenset({segment.id}), frozenset({segment.from_id, segment.to_id})
    passage = corridor.passages[selection.id]
    segments = frozenset(s.id for s in corridor.segments_of_passage(passage.id))
    return segments, frozenset(passage.place_ids)
