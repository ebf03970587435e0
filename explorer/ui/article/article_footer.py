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
    """What is in focus, and below it what can be gone on with; ``show_words`` writes them anew."""

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
        self._box.addWidget(label(place, "strong"))  # of its own: a name may be long
        self.links = []
        if among:
            tip = self.tr("Walk through all passages again")
            self.links.append(link(self.tr("All passages"), self.all_wanted.emit, tip))
        if claims:
            text = self.tr("Claim check: {0}").format(claims)
            self.links.append(link(text, self.claims_wanted.emit, self.tr("Is it true?")))
        if status:
            self._why = link("?", self._explain, self.tr("What these words mean"))
            self._why.setAccessibleName(self.tr("What these words mean"))
            self.links.append(self._why)
        if self.links:
            row = QHBoxLayout()
            row.addWidget(label(status, "muted"), 1)
            for each in self.links:
                row.addWidget(each)
            self._box.addLayout(row)

    def _explain(self) -> None:
        title = self.tr("How your copy was compared")
        Popover(self.window(), title, passage_status_words.legend()).show_beside(self._why)
