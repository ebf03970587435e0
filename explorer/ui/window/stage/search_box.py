"""The search field: finds places, routes, passages and claims in any spelling."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidgetItem

from explorer.analysis.search import Hit, HitKind, search
from explorer.errors import WorldDataError
from explorer.model.places import Place, PlaceKind
from explorer.model.texts import in_language
from explorer.model.world_ways import WorldKind, WorldPlace
from explorer.session import Selection, SelectionKind, State
from explorer.ui.parts.file_drops import let_files_through
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.window.stage.search_hits import SearchHits
from explorer.ui.window.stage.world_places import WorldPlaces
from explorer.wording import search_words

if TYPE_CHECKING:
    from explorer.analysis.gazetteer import Extent

_LEAST_LETTERS = 2
_LETTER = re.compile(r"[^\W\d_]")
_SAME_DEG = 0.15
_ROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


def _is_same(place: WorldPlace, own: Place) -> bool:
    """Tell whether a place of the world is one of the corridor's that is offered already.

    Two towns of one name on both sides of a border are two; of what is large, the name decides,
    as two labels of it hardly ever stand in the same place.
    """
    if place.country and own.country and place.country != own.country:
        return False
    if (own.kind is PlaceKind.REGION) != (place.kind is not WorldKind.TOWN):
        return False
    if own.kind is PlaceKind.REGION:
        return bool({place.name, place.matched} & set(own.all_names))
    away = abs((place.lon_deg - own.lon_deg + 180.0) % 360.0 - 180.0)
    return away < _SAME_DEG and abs(place.lat_deg - own.lat_deg) < _SAME_DEG


class SearchBox(QLineEdit):
    """A line to type in, with the hits below it; Enter takes the first or the marked one."""

    chosen = Signal(object)  # a Selection
    place_chosen = Signal(object)  # a WorldPlace

    def __init__(self) -> None:
        """Make the field; the list of hits floats over the window that holds it."""
        super().__init__()
        self.setClearButtonEnabled(True)
        let_files_through(self)
        self._state: State | None = None
        self._world: WorldPlaces | None = None
        self._shown: Callable[[], Extent | None] = lambda: None
        self._list = SearchHits(self)
        self._list.itemClicked.connect(self._take)
        self.textEdited.connect(self._search)
        self._retranslate()

    def show_state(self, state: State) -> None:
        """Search in this state's corridor from now on."""
        self._state = state

    def use_world(self, world: WorldPlaces, shown: Callable[[], Extent | None]) -> None:
        """Offer places of the world, too; those in what the map has ``shown`` come first."""
        self._world, self._shown = world, shown
        world.found.connect(self._have_places)
        world.failed.connect(self._have_no_places)

    def look_for(self, text: str) -> None:
        """Look for something as if it had been typed."""
        self.setFocus()
        self.setText(text)
        self.selectAll()
        self._search(text)

    def hits(self) -> list[str]:
        """Return the texts of the hits on show."""
        return [self._list.item(i).text() for i in range(self._list.count())]

    def _search(self, text: str) -> None:
        self._list.clear()
        if self._state is None:
            return
        found = search(self._state.corridor, text)
        for hit in found:
            item = QListWidgetItem(self._describe(hit))
            item.setData(Qt.ItemDataRole.UserRole, self._selection(hit))
            set_tip(item, item.text())
            self._list.addItem(item)
        if not found and text.strip() and self._state.corridor.sources:  # not of a draft's map
            self._list.add_words(
                search_words.nothing_found(self._state.corridor, self._state.language)
            )
        self._ask_the_world(text)
        if self._list.count():
            self._list.mark_first()
            self._list.open()
        else:
            self._list.close_list()

    # ---- places of the world

    def _ask_the_world(self, text: str) -> None:
        if self._world is None or len(text.strip()) < _LEAST_LETTERS or not _LETTER.search(text):
            return
        if not self._world.is_read:
            self._list.add_words(search_words.looking(), passing=True)
        self._world.look_up(text, self._shown())

    def _have_places(self, text: str, places: tuple[WorldPlace, ...]) -> None:
        if text != self.text() or self._state is None or not self._list.isVisible():
            return
        self._list.drop_passing()
        own = [self._state.corridor.places[i] for i in self._list.places()]
        others = [place for place in places if not any(_is_same(place, one) for one in own)]
        if others:
            self._list.add_words(search_words.outside())
        for place, line in zip(
            others, search_words.world_places(others, self._state.language), strict=True
        ):
            item = QListWidgetItem(line)
            item.setData(Qt.ItemDataRole.UserRole, place)
            set_tip(item, line)
            self._list.addItem(item)
        if self._list.marked() is None:
            self._list.mark_first()
        self._list.open()

    def _have_no_places(self, text: str, error: WorldDataError) -> None:
        if text == self.text() and self._list.isVisible():
            self._list.drop_passing()
            self._list.add_words(search_words.unreadable(error))
            self._list.open()

    # ---- hits

    def _describe(self, hit: Hit) -> str:
        state = self._state
        if state is None:
            return hit.matched
        corridor, language = state.corridor, state.language
        if hit.kind is HitKind.PLACE:
            name = corridor.places[hit.id].name(language)
            return name if hit.matched == name else f"{name} – {hit.matched}"
        kinds = {
            HitKind.ROUTE: self.tr("Route"),
            HitKind.CLAIM: self.tr("Claim"),
            HitKind.PASSAGE: self.tr("Passage"),
        }
        texts = {
            HitKind.ROUTE: lambda: corridor.routes[hit.id].titles,
            HitKind.CLAIM: lambda: corridor.claims[hit.id].summary,
            HitKind.PASSAGE: lambda: corridor.passages[hit.id].summary,
        }
        return f"{kinds[hit.kind]}: {in_language(texts[hit.kind](), language)}"

    def _selection(self, hit: Hit) -> Selection:
        if hit.kind is HitKind.PLACE:
            return Selection(SelectionKind.PLACE, hit.id)
        if hit.kind is HitKind.ROUTE:
            return Selection(SelectionKind.ROUTE, hit.id)
        if hit.kind is HitKind.CLAIM and self._state is not None:
            return Selection(SelectionKind.PASSAGE, self._state.corridor.claims[hit.id].passage_id)
        return Selection(SelectionKind.PASSAGE, hit.id)

    def _take(self, item: QListWidgetItem) -> None:
        meant = item.data(Qt.ItemDataRole.UserRole)
        if meant is None:
            return
        self._list.close_list()
        self.clear()
        if isinstance(meant, WorldPlace):
            self.place_chosen.emit(meant)
        else:
            self.chosen.emit(meant)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list with the arrows, take with Enter, close with Escape."""
        if self._list.isVisible() and event.key() in _ROWS:
            self._list.mark_next(_ROWS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Down and self.text():
            self._search(self.text())  # the list was closed while the user was elsewhere
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self._list.marked()
            if self._list.isVisible() and item is not None:
                self._take(item)
        elif event.key() == Qt.Key.Key_Escape and (self._list.isVisible() or self.text()):
            self._list.close_list()
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when the user goes elsewhere."""
        super().focusOutEvent(event)
        self._list.close_list()

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the list where the field goes out of sight."""
        super().hideEvent(event)
        self._list.close_list()

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search places, figures, passages…"))
        set_tip(self, self.tr("Search in any spelling or script, for example Хоргос (Ctrl+F)"))
        self.setAccessibleName(self.tr("Search"))

    def changeEvent(self, event: QEvent) -> None:
        """Translate the field when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
