"""What pointing at the map does: cards, choices among what lies there, measuring, a crosshair."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.rendering.furniture import BANNER_PX, LOW_BANNER_PX
from explorer.cartography.rendering.overlay import paint_band, paint_chain, paint_crosshair
from explorer.cartography.rendering.picking import Found, Sort, meant
from explorer.cartography.rendering.renderer import Renderer
from explorer.model.corridor import Corridor
from explorer.session import State
from explorer.ui.map.disambiguation_menu import DisambiguationMenu
from explorer.ui.map.found_place import FoundBar
from explorer.ui.map.free_part import FreePart
from explorer.ui.map.hover_card import HoverCard
from explorer.ui.map.map_input import MapInput
from explorer.ui.map.measure_bar import MeasureBar
from explorer.ui.map.ruler import Ruler, Vertex
from explorer.ui.map.view_animation import ViewAnimation
from explorer.wording import phrases
from explorer.wording.map_words import CardText, card_of, selection_of

_HOVER_MS = 250
_RIM_PX = 12
_BUTTONS_PX = 60  # the map's own buttons at the right
_COPIED_DECIMALS = 4  # about 10 m


class MapSource(Protocol):
    """What pointing needs to know of the map."""

    @property
    def viewport(self) -> Viewport | None:
        """The present view."""
        ...

    @property
    def renderer(self) -> Renderer | None:
        """What paints the map, with its scene."""
        ...

    @property
    def state(self) -> State | None:
        """What the map shows."""
        ...

    def hits(self, x_px: float, y_px: float, reach: float = 1.0) -> tuple[Found, ...]:
        """Return everything under a pixel, nearest first."""
        ...


class MapInteraction(QObject):
    """Answers the hand's questions about one map."""

    picked = Signal(object)  # a selection or None
    pointed_at = Signal(object)  # (lon_deg, lat_deg) or None
    announced = Signal(str)  # what the ruler says
    measuring = Signal(bool)  # whether the ruler is in hand

    def __init__(
        self, sheet: MapSource, widget: QWidget, map_input: MapInput, animation: ViewAnimation
    ) -> None:
        """Answer what ``map_input`` asks about ``sheet``, which is shown in ``widget``."""
        super().__init__(widget)
        self._sheet = sheet
        self._widget = widget
        self._map_input = map_input
        self._animation = animation
        self._pointer: QPointF | None = None
        self._keyboard = False
        self.ruler = Ruler(self)
        self.bar = MeasureBar(widget, self.ruler)
        self.found = FoundBar(widget)
        self._left_px = self._right_px = self._banners_px = 0
        self._corridor: Corridor | None = None
        self._place_bars()
        self.card = HoverCard(widget)
        self.menu: DisambiguationMenu | None = None
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(_HOVER_MS)
        self._hover.timeout.connect(self._tell_hover)
        map_input.began.connect(self.hide_card)
        map_input.clicked.connect(self._click)
        map_input.double_clicked.connect(self._double_click)
        map_input.asked.connect(self._list)
        map_input.asked_about.connect(self._tell_or_measure)
        map_input.pointed.connect(self._point)
        map_input.keyed.connect(self._use_keyboard)
        map_input.escaped.connect(self._leave)
        map_input.band_changed.connect(widget.update)
        self.ruler.changed.connect(widget.update)
        self.ruler.announced.connect(self.announced)
        self.ruler.taken.connect(self.measuring)
        self.ruler.changed.connect(self._place_bars)
        self.found.changed.connect(self._place_bars)
        self.found.changed.connect(widget.update)
        self.found.measure_wanted.connect(self._measure_from_found)

    def handles(self, event: QEvent) -> bool:
        """Act on a key that belongs to the tool in hand."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # While a rubber band is drawn, Escape is for the band.
            return self._map_input.band is None and self.ruler.handles(event)
        if event.type() in (QEvent.Type.Hide, QEvent.Type.WindowDeactivate):
            self.hide_card()
        return False

    def show_state(self, state: State) -> None:
        """Use the state's language; over another corridor the hand begins with nothing in it."""
        self.hide_card()
        if self._corridor is not None and self._corridor is not state.corridor:
            self.measure(False)
        self._corridor = state.corridor
        self.ruler.language = state.language
        self.bar.speak(state.corridor, state.language)
        # What says that no published or present state is shown stays in sight.
        supposed_px = round(LOW_BANNER_PX) + _RIM_PX if state.choices.has_scenario else 0
        year_px = 0 if state.choices.year is None else round(BANNER_PX) + _RIM_PX
        self._banners_px = supposed_px + year_px
        self._place_bars()

    def settle(self, free: FreePart) -> None:
        """Keep the bars beside what lies over the map's upper left corner and its right edge."""
        at_left = (c.right() for c in free.cards if c.left() <= c.width() // 2)
        self._left_px = max(at_left, default=0)
        self._right_px = free.covered.right_px
        self._place_bars()

    def _place_bars(self) -> None:
        left, top = self._left_px + _RIM_PX, self._banners_px + _RIM_PX
        room_px = self._widget.width() - self._right_px - left - _BUTTONS_PX
        self.bar.move(left, top)
        self.bar.fit(room_px)
        self.found.fit(room_px)
        below_px = self.bar.height() + _RIM_PX // 2 if self.ruler.active else 0
        self.found.move(left, top + below_px)

    def hide_card(self) -> None:
        """Take the card away."""
        self._hover.stop()
        self.card.hide()

    # ---- picking

    def _click(self, at: QPointF, reach: float) -> None:
        if self.ruler.active:
            self._add_knot(at, reach)
            return
        found = self._sheet.hits(at.x(), at.y(), reach)
        if not found:
            self.picked.emit(None)
            return
        chosen = meant(found)
        if len(chosen) == 1:
            self._choose(chosen[0], at)
        else:
            self._offer(chosen, at, self.tr("Which one?"))

    def _list(self, at: QPointF) -> None:
        """List everything that lies there, and what else can be done at that point."""
        more: list[tuple[str, Callable[[], object]]] = []
        if self._lonlat(at) is not None:  # beside the globe there is nothing to measure
            more.append((self.tr("Measure from here"), lambda: self._measure_from(at)))
            more.append((self.tr("Copy the coordinates"), lambda: self._copy_position(at)))
        more.append((self.tr("Show the whole route"), self._map_input.home_wanted.emit))
        title = self.tr("What is here, and what to do")
        self._offer(self._sheet.hits(at.x(), at.y()), at, title, more)

    def _offer(
        self,
        found: tuple[Found, ...],
        at: QPointF,
        title: str,
        more: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        cards = [(item, card) for item in found if (card := self._card(item)) is not None]
        if not cards and not more:
            return
        self.hide_card()
        menu = self.menu = DisambiguationMenu(self._widget, title)
        names = [card.title for _, card in cards]
        menu.offer(names, lambda i: self._choose(cards[i][0], at), self._global(at), more)

    def _measure_from(self, at: QPointF) -> None:
        self.measure()
        self._add_knot(at, 1.0)

    def _copy_position(self, at: QPointF) -> None:
        lonlat, state = self._lonlat(at), self._sheet.state
        if lonlat is None or state is None:
            return
        text = phrases.position(*lonlat, state.language, _COPIED_DECIMALS)
        QGuiApplication.clipboard().setText(text)
        self.announced.emit(self.tr("Copied: {0}").format(text))

    def _choose(self, found: Found, at: QPointF) -> None:
        selection = selection_of(found)
        if selection is None:
            self._tell(found, at)
        else:
            self.picked.emit(selection)

    def _leave(self) -> None:
        self.hide_card()
        if self.found.place is not None:
            self.found.clear()
            return
        self.picked.emit(None)

    def _double_click(self, at: QPointF) -> None:
        if self.ruler.active:
            self.ruler.end()
        else:
            self._animation.zoom_by(2.0, at.x(), at.y())

    # ---- cards

    def _card(self, found: Found) -> CardText | None:
        state, renderer = self._sheet.state, self._sheet.renderer
        return None if state is None or renderer is None else card_of(found, state, renderer.scene)

    def _tell(self, found: Found, at: QPointF) -> None:
        card = self._card(found)
        if card is not None:
            self.card.tell(card, self._global(at))
            self._widget.setAccessibleDescription(card.spoken)

    def _tell_hover(self) -> None:
        at = self._pointer
        if at is None or not self._map_input.free or not self._widget.underMouse():
            return
        found = self._sheet.hits(at.x(), at.y())
        if found:
            self._tell(found[0], at)

    def _tell_or_measure(self, at: QPointF) -> None:
        if self.ruler.active:
            self._add_knot(at, 1.0)
            return
        found = self._sheet.hits(at.x(), at.y())
        if found:
            self._tell(found[0], at)
        else:
            self.hide_card()

    def _point(self, at: QPointF | None) -> None:
        """Show where the pointer is, and soon what is under it."""
        self._pointer = at
        if at is None:
            self.hide_card()
            self.ruler.point(None)
            self.pointed_at.emit(None)
            return
        self._show_crosshair(False)
        over = self._sheet.hits(at.x(), at.y())
        self._widget.setCursor(self._cursor(over))
        if self.card.isVisible():
            self.card.hide()
        self._hover.start()
        self.pointed_at.emit(self._lonlat(at))
        if self.ruler.active:
            self.ruler.point(self._knot(at, over))

    def _cursor(self, over: tuple[Found, ...]) -> Qt.CursorShape:
        if self.ruler.active:
            return Qt.CursorShape.CrossCursor
        return Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor

    # ---- the keyboard's pointer

    def _use_keyboard(self) -> None:
        """Point at the middle of the map, which is what the keyboard points at."""
        self.hide_card()
        self._show_crosshair(True)
        middle = self._middle
        self.pointed_at.emit(self._lonlat(middle))
        if self.ruler.active:
            found = self._sheet.hits(middle.x(), middle.y())
            self.ruler.point(self._knot(middle, found))

    def _show_crosshair(self, shown: bool) -> None:  # noqa: FBT001 - a setter
        if self._keyboard is not shown:
            self._keyboard = shown
            self._widget.update()

    @property
    def _middle(self) -> QPointF:
        return QPointF(self._widget.rect().center())

    # ---- measuring

    def measure(self, on: bool = True) -> None:  # noqa: FBT001, FBT002 - a slot
        """Take the measuring tool in hand or lay it down."""
        self.hide_card()
        if on and not self.ruler.active:
            self.ruler.take()
            self._widget.setCursor(Qt.CursorShape.CrossCursor)
            self._widget.setFocus()
            if not self._widget.underMouse():
                self._use_keyboard()
        elif not on:
            self.ruler.lay_down()
            self._widget.setCursor(Qt.CursorShape.OpenHandCursor)

    def _add_knot(self, at: QPointF, reach: float) -> None:
        knot = self._knot(at, self._sheet.hits(at.x(), at.y(), reach))
        if knot is not None:
            self.ruler.add(knot)

    def _measure_from_found(self) -> None:
        if self.found.place is not None:
            vertex = self.found.place.vertex
            self.measure()
            self.ruler.add(vertex)

    def _knot(self, at: QPointF, found: tuple[Found, ...]) -> Vertex | None:
        """Return the point at a pixel; on a place's or town's sign, exactly that place."""
        state, renderer, view = self._sheet.state, self._sheet.renderer, self._sheet.viewport
        if state is None or renderer is None or view is None:
            return None
        marked = self.found.vertex_at(at, view, renderer.scene.projection)
        if marked is not None:
            return marked
        sign = next((f for f in found if f.sort is not Sort.SEGMENT), None)
        if sign is not None and sign.sort is Sort.PLACE:
            place = state.corridor.places[sign.key]
            return Vertex(place.lon_deg, place.lat_deg, name=place.name(state.language))
        if sign is not None:
            town = next((t for t in renderer.scene.towns.marks if t.key == sign.key), None)
            lonlat = None
            if town is not None:
                lonlat = renderer.scene.projection.place(town.x_m, town.y_m)
            if town is not None and lonlat is not None:
                name = town.names.get(state.language) or town.names[""]
                return Vertex(*lonlat, name=name)
        lonlat = self._lonlat(at)
        return None if lonlat is None else Vertex(*lonlat, error_m=view.m_per_px)

    # ---- where

    def _lonlat(self, at: QPointF) -> tuple[float, float] | None:
        view, renderer = self._sheet.viewport, self._sheet.renderer
        if view is None or renderer is None:
            return None
        return renderer.scene.projection.place(*view.map_point(at.x(), at.y()))

    def _global(self, at: QPointF) -> QPoint:
        return self._widget.mapToGlobal(at.toPoint())

    # ---- painting

    def paint(self, painter: QPainter, view: Viewport, renderer: Renderer) -> None:
        """Paint what lies over the map while something is done with it."""
        style, projection = renderer.style, renderer.scene.projection
        self.found.paint(painter, view, projection, style)
        if self.ruler.active:
            paint_chain(painter, self.ruler.chain(projection), view, projection, style)
        if self._map_input.band is not None:
            paint_band(painter, self._map_input.band, style)
        if self._keyboard and self._widget.hasFocus():
            paint_crosshair(painter, self._middle, style)
