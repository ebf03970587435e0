"""The search field: finds places, routes, passages and claims in any spelling."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidgetItem

from explorer.analysis.search import Hit, HitKind, search
from explorer.model.texts import in_language
from explorer.session import Selection, SelectionKind, State
from explorer.ui.parts.file_drops import let_files_through
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.window.stage.search_hits import SearchHits
from explorer.wording import search_words


class SearchBox(QLineEdit):
    """A line to type in, with the hits below it; Enter takes the first or the marked one."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Make the field; the list of hits floats over the window that holds it."""
        super().__init__()
        self.setClearButtonEnabled(True)
        let_files_through(self)
        self._state: State | None = None
        self._list = SearchHits(self)
        self._list.itemClicked.connect(self._take)
        self.textEdited.connect(self._search)
        self._retranslate()

    def show_state(self, state: State) -> None:
        """Search in this state's corridor from now on."""
        self._state = state

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
        if not found and text.strip():
            said = search_words.nothing_found(self._state.corridor, self._state.language)
            nothing = QListWidgetItem(said)
            set_tip(nothing, said)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(nothing)
        if self._list.count():
            self._list.setCurrentRow(0)
            self._list.open()
        else:
            self._list.close_list()

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
        selection = item.data(Qt.ItemDataRole.UserRole)
        if selection is not None:
            self._list.close_list()
            self.clear()
            self.chosen.emit(selection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list with the arrows, take with Enter, close with Escape."""
        row = self._list.currentRow()
        if self._list.isVisible() and event.key() == Qt.Key.Key_Down:
            self._list.setCurrentRow(min(row + 1, self._list.count() - 1))
        elif self._list.isVisible() and event.key() == Qt.Key.Key_Up:
            self._list.setCurrentRow(max(row - 1, 0))
        elif event.key() == Qt.Key.Key_Down and self.text():
            self._search(self.text())  # the list was closed while the user was elsewhere
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self._list.currentItem()
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
