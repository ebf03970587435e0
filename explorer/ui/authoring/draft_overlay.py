"""The draft on the map: full lines and filled signs are confirmed, dashed ones proposed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QMenu

from explorer.analysis.authoring.beginning import REGIONS
from explorer.analysis.authoring.routes import NETWORK_OF, open_gaps, straight_km
from explorer.cartography.geometry.paths import painter_path
from explorer.cartography.geometry.shapes import Points, clipped_runs, joined
from explorer.cartography.geometry.viewport import PxBox, Viewport
from explorer.cartography.projection.projections import Projection
from explorer.cartography.rendering.overlay import geodesic_parts, pixel_of
from explorer.cartography.rendering.renderer import Renderer
from explorer.model.authoring.drafts import Decision, DraftLeg, DraftPlace, DraftRoute, LonLat, Step
from explorer.model.networks import NETWORKS
from explorer.ui.authoring import signs, words
from explorer.ui.authoring.desk import Desk
from explorer.ui.authoring.part_menu import part_menu
from explorer.ui.parts.theme import color
from explorer.wording import phrases

_RIM_PX, _NEAR_PX, _STILL_PX = 40.0, 15.0, 5
_LEAST_LEG_PX, _GRIP_PX = 80.0, 7.0


class ViaDrag(Struct, frozen=True):
    """What the pointer holds: a point of a leg (-1: its line), and where the pointer is."""

    route_id: str
    number: int
    via: int
    at: QPointF


class DraftOverlay(QObject):
    """Paints what lies on a desk, and hears what is clicked on."""

    update_wanted = Signal()
    placing_changed = Signal(bool)

    def __init__(self, desk: Desk, keys: Callable[[QKeyEvent], bool], parent: QObject) -> None:
        """Paint a desk's draft; ``keys`` answers questions from the keyboard."""
        super().__init__(parent)
        self._desk, self._keys = desk, keys
        self._lines: dict[DraftLeg, tuple[Points, ...]] = {}
        self._projection: Projection | None = None
        self._view: Viewport | None = None
        self._covers: tuple[QRectF, ...] = ()  # what lies over the map
        self._pressed: QPointF | None = None
        self._spots: list[tuple[QPointF, str, int]] = []  # where, whose, which namesake or -1
        self._drag: ViaDrag | None = None
        self._menu: QMenu | None = None
        desk.changed.connect(self.update_wanted)

    # ---- painting

    def paint(self, painter: QPainter, view: Viewport, renderer: Renderer) -> None:
        """Paint the lines, then the signs and names over them."""
        if not self._desk.is_open:
            return
        projection = renderer.scene.projection
        if projection != self._projection:
            self._lines, self._projection = {}, projection
        self._view, self._covers = view, renderer.cover_boxes
        self._spots = []
        draft = self._desk.draft
        shown = [r for r in draft.routes if r.decision is not Decision.DROPPED]
        shown.sort(key=lambda route: route.id == self._desk.asked)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for route in shown:
            for leg in route.legs:
                self._paint_leg(painter, route, leg)
        taken = self._taken_by_signs()
        routed = {stop for route in shown for stop in route.stops}
        self._paint_places(painter, taken, lambda place: place.id in routed)
        for route in reversed(shown):
            for leg in route.legs:
                self._paint_km(painter, route, leg, taken)
        self._paint_places(painter, taken, lambda place: place.id not in routed)
        self._paint_vias(painter)
        painter.restore()

    def _parts(self, leg: DraftLeg) -> tuple[Points, ...]:
        """Return the lines of a leg in map coordinates; they are kept while the map stays."""
        if leg not in self._lines and self._projection is not None:
            draft = self._desk.draft
            if leg.way is not None:
                xy = self._projection.forward(np.array(leg.way.line))
                found: tuple[Points, ...] = (xy,) if np.isfinite(xy).all() else ()
            else:
                ends = [p.lonlat for i in (leg.from_id, leg.to_id) if (p := draft.place(i))]
                found = geodesic_parts(ends, self._projection) if len(ends) == 2 else ()  # noqa: PLR2004
            self._lines[leg] = found
        return self._lines.get(leg, ())

    def _paint_leg(self, painter: QPainter, route: DraftRoute, leg: DraftLeg) -> None:
        view, parts = self._view, self._parts(leg)
        xy, starts = joined(parts)
        if view is None or not len(xy):
            return
        frame = (-_RIM_PX, -_RIM_PX, view.width_px + _RIM_PX, view.height_px + _RIM_PX)
        xy, starts, _ = clipped_runs(view.to_screen(xy.astype(np.float64)), starts, frame)
        path = painter_path(xy, starts)
        is_sure = route.decision is Decision.CONFIRMED and leg.way is not None
        is_other = self._desk.step is Step.ROUTES and route.id != self._desk.asked
        painter.setOpacity(0.5 if is_other else 1.0)
        thick = 3.4 if is_other else 4.6
        _stroke(painter, path, color("paper"), thick + 3.0, dashed=False)
        is_known = route.decision is Decision.CONFIRMED
        ink = color("accent") if is_known else color("assumed")
        _stroke(painter, path, ink, thick, dashed=not is_sure)
        painter.setOpacity(1.0)

    def _paint_places(
        self, painter: QPainter, taken: list[QRectF], chosen: Callable[[DraftPlace], bool]
    ) -> None:
        """Paint the signs of some places, and their names where there is room."""
        draft, asked = self._desk.draft, self._desk.asked_place
        kept = [p for p in draft.places if p.decision is not Decision.DROPPED and p is not asked]
        # The map itself names countries and seas; of these only the one asked about is marked.
        places = [p for p in kept if chosen(p) and p.chosen.kind not in REGIONS]
        if asked is not None and chosen(asked):
            self._paint_asked(painter, asked, taken)
        here = [(place, at) for place in places if (at := self._pixel(place.lonlat)) is not None]
        for place, at in here:
            is_sure = place.decision is Decision.CONFIRMED
            (signs.paint_confirmed if is_sure else signs.paint_proposed)(painter, at)
            self._spots.append((at, place.id, -1))
            self._name(painter, at, self._called(place), taken, proposed=not is_sure)

    def _taken_by_signs(self) -> list[QRectF]:
        """Return where signs stand: no name and no length is written over one."""
        kept = [p for p in self._desk.draft.places if p.decision is not Decision.DROPPED]
        points = [p.lonlat for p in kept if p.chosen.kind not in REGIONS]
        points += [(name.lon_deg, name.lat_deg) for name in self._desk.namesakes]
        here = [at for point in points if (at := self._pixel(point)) is not None]
        return [QRectF(at.x() - 9, at.y() - 9, 18, 18) for at in here]

    def _paint_asked(self, painter: QPainter, place: DraftPlace, taken: list[QRectF]) -> None:
        names = self._desk.namesakes
        if self._desk.placing or place.decision is Decision.CONFIRMED or not names:
            at = self._pixel(place.lonlat)
            if at is not None:
                is_sure = place.decision is Decision.CONFIRMED
                (signs.paint_confirmed if is_sure else signs.paint_proposed)(painter, at)
                self._spots.append((at, place.id, -1))
                self._name(painter, at, self._called(place), taken, proposed=not is_sure)
            return
        order = sorted(range(len(names)), key=lambda i: i == self._desk.letter)
        for number in order:
            at = self._pixel((names[number].lon_deg, names[number].lat_deg))
            if at is None:
                continue
            letter = words.LETTERS[number] if len(names) > 1 else "?"
            signs.paint_letter(painter, at, letter)
            self._spots.append((at, place.id, number))
            if number == self._desk.letter:
                self._name(painter, at + QPointF(4, 0), self._called(place), taken, proposed=True)

    def _called(self, place: DraftPlace) -> str:
        return words.place_name(place, self._desk.language)

    def _name(
        self, painter: QPainter, at: QPointF, name: str, taken: list[QRectF], *, proposed: bool
    ) -> None:
        """Write a name beside a sign where there is room: right, left, below or above."""
        wide, high = signs.plate_px(name)
        aside, over = 13 + wide / 2, 12 + high / 2
        spots = ((aside, 0.0), (-aside, 0.0), (0.0, over), (0.0, -over))
        middles = (at + QPointF(dx, dy) for dx, dy in spots)
        middle = self._place_for(middles, (wide, high), taken)
        if middle is not None:
            signs.paint_plate(painter, middle, name, proposed=proposed)

    def _place_for(
        self, middles: Iterable[QPointF], size_px: tuple[float, float], taken: list[QRectF]
    ) -> QPointF | None:
        """Return where a plate hides no other, seen whole where it can be, and take the room."""
        wide, high = size_px
        rooms = [QRectF(m.x() - wide / 2, m.y() - high / 2, wide, high) for m in middles]
        free = [room for room in rooms if not any(room.intersects(other) for other in taken)]
        best = next((room for room in free if self._is_seen_whole(room)), free[0] if free else None)
        if best is None:
            return None
        taken.append(best)
        return best.center()

    def _is_seen_whole(self, room: QRectF) -> bool:
        view = self._view
        frame = QRectF() if view is None else QRectF(0, 0, view.width_px, view.height_px)
        return frame.contains(room) and not any(room.intersects(box) for box in self._covers)

    def _paint_km(
        self, painter: QPainter, route: DraftRoute, leg: DraftLeg, taken: list[QRectF]
    ) -> None:
        view, parts = self._view, self._parts(leg)
        if view is None or not parts or not leg.mode:
            return
        line = view.to_screen(max(parts, key=len).astype(np.float64))
        if float(np.abs(line[-1] - line[0]).sum()) < _LEAST_LEG_PX:
            return
        km = leg.way.km if leg.way is not None else straight_km(self._desk.draft, leg)
        is_sure = route.decision is Decision.CONFIRMED and leg.way is not None
        told = phrases.in_km(km, self._desk.language)
        text = told if is_sure else f"{told} ?"
        middles = (QPointF(*_along(line, share)) for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8))
        at = self._place_for(middles, signs.plate_px(text), taken)
        if at is not None:
            signs.paint_plate(painter, at, text, proposed=not is_sure, rim=True)
        for gap in open_gaps(leg):
            here = self._pixel((gap.lon_deg, gap.lat_deg))
            if here is not None:
                signs.paint_gap(painter, here)

    def _paint_vias(self, painter: QPainter) -> None:
        """Paint the points that the route in hand is led over, and the one that is dragged."""
        for _, _, at in self._vias():
            signs.paint_via(painter, at)
        if self._drag is not None:
            signs.paint_via(painter, self._drag.at)

    def _vias(self) -> Iterator[tuple[int, int, QPointF]]:
        """Return the points of the route in hand: of which leg, which one, and where."""
        route = self._desk.draft.route(self._desk.asked)
        for number, leg in enumerate(() if route is None else route.legs):
            for via, point in enumerate(leg.vias):
                at = self._pixel(point)
                if at is not None:
                    yield number, via, at

    def _grip(self, at: QPointF) -> ViaDrag | None:
        """Return what is taken hold of on the route in hand: one of its points, or its line."""
        route = self._desk.draft.route(self._desk.asked)
        if route is None or self._view is None or self._desk.waits_for_point:
            return None
        for number, via, there in self._vias():
            if (there - at).manhattanLength() <= _NEAR_PX:
                return ViaDrag(route.id, number, via, at)
        for spot, _, _ in self._spots:
            if (spot - at).manhattanLength() <= _NEAR_PX:
                return None  # a place, which is clicked
        for number, leg in enumerate(route.legs):
            if leg.is_straight or leg.mode not in NETWORK_OF:
                continue
            for part in self._parts(leg):
                line = self._view.to_screen(part.astype(np.float64))
                if _distance_px(line, at) <= _GRIP_PX:
                    return ViaDrag(route.id, number, -1, at)
        return None

    def _pixel(self, point: LonLat) -> QPointF | None:
        if self._view is None or self._projection is None:
            return None
        return pixel_of(point, self._view, self._projection)

    def credits(self) -> tuple[str, ...]:
        """Return whom the lines come from that were found along networks."""
        if not self._desk.is_open:
            return ()
        ways = [
            leg.way
            for route in self._desk.draft.routes
            if route.decision is not Decision.DROPPED
            for leg in route.legs
        ]
        used = dict.fromkeys(way.network for way in ways if way is not None and way.network)
        return tuple(dict.fromkeys(NETWORKS[name].credit for name in used))

    # ---- hand

    def stands_on(self, view: Viewport, renderer: Renderer) -> tuple[PxBox, ...]:
        """Return nothing: a draft's own names stand beside the map's."""
        del view, renderer
        return ()

    def handles(self, event: QEvent) -> bool:
        """Act on clicks and keys; the map is moved as always."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._keys(event)
        if not self._desk.is_open:
            return False
        if isinstance(event, QContextMenuEvent):
            return self._show_menu(event)
        return isinstance(event, QMouseEvent) and self._hears(event)

    def _hears(self, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            left = event.button() == Qt.MouseButton.LeftButton
            self._pressed = event.position() if left else None
            self._drag = self._grip(event.position()) if left else None
            return self._drag is not None
        if self._drag is not None:
            return self._drags(event, self._drag)
        if event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            moved = (event.position() - self._pressed).manhattanLength()
            self._pressed = None
            if moved <= _STILL_PX:
                self._click(event.position())
        return False

    def _drags(self, event: QMouseEvent, drag: ViaDrag) -> bool:
        """Lead the route over where its line is dragged; a line that is only clicked stays."""
        if event.type() == QEvent.Type.MouseMove:
            self._drag = replace(drag, at=event.position())
            self.update_wanted.emit()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            start, self._drag, self._pressed = self._pressed, None, None
            far = 0.0 if start is None else (event.position() - start).manhattanLength()
            point = self._point(event.position())
            if far > _STILL_PX and point is not None:
                self._desk.drag_via(drag.route_id, drag.number, drag.via, point)
            self.update_wanted.emit()
        return True

    def _point(self, at: QPointF) -> LonLat | None:
        if self._view is None or self._projection is None:
            return None
        return self._projection.place(*self._view.map_point(at.x(), at.y()))

    def _show_menu(self, event: QContextMenuEvent) -> bool:
        """Offer what can be done with the place under the pointer."""
        near = self._near(QPointF(event.pos()))
        if near is None:
            return False
        identity = near[0]
        self._desk.ask(identity)
        self._menu = part_menu(self._desk, identity)  # which would be gone without anybody's hold
        self._menu.popup(event.globalPos())
        return True

    def _near(self, at: QPointF) -> tuple[str, int] | None:
        """Return the place whose sign is under a point, and which of its namesakes."""
        near = [
            ((spot - at).manhattanLength(), identity, number)
            for spot, identity, number in self._spots
        ]
        return min(near)[1:] if near and min(near)[0] <= _NEAR_PX else None

    def _click(self, at: QPointF) -> None:
        desk = self._desk
        if desk.waits_for_point:
            point = self._point(at)
            if point is not None:
                desk.give_point(*point)
            return
        near = self._near(at)
        if near is not None:
            identity, number = near
            if number >= 0:
                desk.mark(number)
            else:
                desk.ask(identity)


def _distance_px(line: Points, at: QPointF) -> float:
    """Return how far a point is from a line on the screen."""
    start, step = line[:-1], np.diff(line, axis=0)
    away = np.array([at.x(), at.y()]) - start
    length = np.maximum((step**2).sum(axis=1), 1e-9)
    share = np.clip((away * step).sum(axis=1) / length, 0.0, 1.0)
    return float(np.hypot(*(away - step * share[:, None]).T).min(initial=np.inf))


def _along(line: Points, share: float) -> tuple[float, float]:
    """Return the point of a line that a share of its length lies before."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    far = np.concatenate(([0.0], np.cumsum(steps)))
    at = share * float(far[-1])
    return float(np.interp(at, far, line[:, 0])), float(np.interp(at, far, line[:, 1]))


def _stroke(
    painter: QPainter, path: QPainterPath, ink: QColor, width: float, *, dashed: bool
) -> None:
    pen = QPen(ink, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashed else Qt.PenCapStyle.RoundCap)
    if dashed:
        pen.setDashPattern([2.0, 1.6])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(path)
