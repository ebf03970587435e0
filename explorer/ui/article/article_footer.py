"""The foot of the reader: which passage is in focus, what became of it, and where to go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from explorer.model.texts import in_language
from explorer.session import Selection, SelectionKind, State
from explorer.ui.parts.widgets import Popover, clear, label, link
from explorer.wording import passage_status_words


def selection_name(selection: Selection, state: State) -> str:
    """Return the name of a selected place, event or segment."""
    corridor, language = state.corridor, state.language
    if selection.kind is SelectionKind.PLACE:
        return corridor.places[selection.id].name(language)
    if selection.kind is SelectionKind.EVENT:
        return in_language(corridor.events[selection.id].titles, language)
    segment = corridor.segments[selection.id]
    ends = (corridor.places[i].name(language) for i in (segment.from_id, segment.to_id))
    return " → ".join(ends)


class ArticleFooter(QFrame):
    """One or two lines; ``show_words`` writes them anew."""

    all_wanted = Signal()
    claims_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("readerFoot")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 6, 12, 8)
        self._box.setSpacing(2)
        self.words = ""
        self.links: list[QToolButton] = []

    def show_words(self, place: str, status: str, *, among: bool, claims: int) -> None:
        """Show where one is (``among`` some passages only), the status, and a way to the claims."""
        clear(self._box)
        self.words = " · ".join(text for text in (place, status) if text)
        self.setAccessibleName(self.words)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(label(place, "strong"), 1)
        self.links = []
        if among:
            tip = self.tr("Walk through all passages again")
            self.links.append(link(self.tr("All passages"), self.all_wanted.emit, tip))
        if claims:
            text = self.tr("Claim check: {0}").format(claims)
            self.links.append(link(text, self.claims_wanted.emit, self.tr("Is it true?")))
        for each in self.links:
            first.addWidget(each)
        second.addWidget(label(status, "muted"), 1)
        if status:
            self._why = link("?", self._explain, self.tr("What these words mean"))
            self._why.setAccessibleName(self.tr("What these words mean"))
            second.addWidget(self._why)
            self.links.append(self._why)
        self._box.addLayout(first)
        if status:
            self._box.addLayout(second)

    def _explain(self) -> None:
        title = self.tr("How your copy was compared")
        Popover(self.window(), title, passage_status_words.legend()).show_beside(self._why)
