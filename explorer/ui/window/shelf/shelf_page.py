"""The page on which a corridor is chosen: a card for each, and how to open a file."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.storage.shelf.listing import Entry
from explorer.ui.parts.flow_layout import FlowLayout
from explorer.ui.parts.widgets import label, link
from explorer.ui.window.shelf.corridor_card import CorridorCard
from explorer.ui.window.shelf.small_maps import LEAST_PX, SIZE_PX

_GAP_PX = 12
_RIM_PX, _NARROW_RIM_PX, _NARROW_PX = 44, 20, 1000


class ShelfPage(QScrollArea):
    """Shows what it is given; whoever holds it lists, draws and opens."""

    closed = Signal()
    open_wanted = Signal(object)  # a path
    read_wanted = Signal(object)
    lessons_wanted = Signal(object)
    edit_wanted = Signal(object)
    faults_wanted = Signal(object)  # a PackError
    take_off_wanted = Signal(object)  # a path
    command_wanted = Signal(str)  # the id of one of the window's commands
    at_start_chosen = Signal(bool)

    def __init__(self, *, at_start: bool) -> None:
        """Make an empty page; ``at_start`` tells whether it is shown at each start."""
        super().__init__()
        self.setObjectName("shelf")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: list[CorridorCard] = []
        self._columns = 1
        self._build(at_start=at_start)
        self._retranslate()

    # ---- building

    def _build(self, *, at_start: bool) -> None:
        content = QWidget()
        self._box = QVBoxLayout(content)
        self._box.setSpacing(0)
        self.title, self.subtitle = label("", "h1"), label("", "muted")
        self.back = QPushButton()
        self.back.clicked.connect(lambda _on=False: self.closed.emit())
        head, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head.addLayout(words, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP_PX)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(head)
        self._box.addSpacing(20)
        self._box.addLayout(self._grid)
        self._box.addSpacing(20)
        self._box.addWidget(self._made_text_card())
        self._box.addSpacing(12)
        self._box.addWidget(self._made_file_card())
        self._box.addSpacing(12)
        self._box.addWidget(self._made_foot(at_start=at_start))
        self._box.addStretch(1)
        self.setWidget(content)

    def _made_text_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        self.text_title, self.text_words = label("", "shelfTitle"), label("", "muted")
        self.new_corridor, self.drafts = QPushButton(), QPushButton()
        buttons = QWidget()
        row = FlowLayout(buttons, 8)
        for button, command in ((self.new_corridor, "new_corridor"), (self.drafts, "drafts")):
            button.clicked.connect(lambda _on=False, c=command: self.command_wanted.emit(c))
            row.addWidget(button)
        box = QVBoxLayout(card)
        box.setContentsMargins(17, 13, 17, 15)
        box.setSpacing(4)
        for widget in (self.text_title, self.text_words):
            box.addWidget(widget)
        box.addSpacing(6)
        box.addWidget(buttons)
        return card

    def _made_file_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        self.file_title, self.file_words = label("", "shelfTitle"), label("", "muted")
        self.open_file, self.open_folder = QPushButton(), QPushButton()
        buttons = QWidget()
        row = FlowLayout(buttons, 8)
        for button, command in (
            (self.open_file, "open_corridor"),
            (self.open_folder, "open_corridor_folder"),
        ):
            button.clicked.connect(lambda _on=False, c=command: self.command_wanted.emit(c))
            row.addWidget(button)
        box = QVBoxLayout(card)
        box.setContentsMargins(17, 13, 17, 15)
        box.setSpacing(4)
        for widget in (self.file_title, self.file_words):
            box.addWidget(widget)
        box.addSpacing(6)
        box.addWidget(buttons)
        return card

    def _made_foot(self, *, at_start: bool) -> QWidget:
        foot = QWidget()
        row = FlowLayout(foot, 16)
        self.links = {
            command: link("", lambda c=command: self.command_wanted.emit(c))
            for command in ("guide", "about_data")
        }
        for button in self.links.values():
            row.addWidget(button)
        self.at_start = QCheckBox()
        self.at_start.setChecked(at_start)
        self.at_start.toggled.connect(self.at_start_chosen)
        row.addWidget(self.at_start)
        return foot

    # ---- what is shown

    def show_entries(self, entries: Sequence[Entry], language: str, source: Path | None) -> None:
        """Show a card for each corridor; ``source`` is where the open one was read from."""
        focused = next((card.path for card in self.cards if self._holds_focus(card)), None)
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for number, entry in enumerate(entries):
            is_open = entry.path == source
            card = CorridorCard(entry, language, is_open=is_open, is_main=number == 0)
            card.open_wanted.connect(self.open_wanted)
            card.read_wanted.connect(self.read_wanted)
            card.lessons_wanted.connect(self.lessons_wanted)
            card.edit_wanted.connect(self.edit_wanted)
            card.faults_wanted.connect(self.faults_wanted)
            card.take_off_wanted.connect(self.take_off_wanted)
            card.step_wanted.connect(lambda right, down, c=card: self._step(c, right, down))
            self.cards.append(card)
        self._lay(anew=True)
        self._order_tabs()
        if focused is not None or self._waits_for_focus:
            self.take_focus(focused or source)

    _waits_for_focus = False

    def _holds_focus(self, card: CorridorCard) -> bool:
        focused = self.focusWidget()
        return focused is card or (focused is not None and card.isAncestorOf(focused))

    def take_focus(self, path: Path | None) -> None:
        """Give the keyboard to the card of a corridor, else to the first; or as soon as one is."""
        self._waits_for_focus = not self.cards
        card = next((card for card in self.cards if card.path == path), None)
        chosen = card or next(iter(self.cards), None)
        if chosen is None:
            self.back.setFocus()
            return
        chosen.setFocus()
        QTimer.singleShot(0, chosen, lambda: self._bring(chosen))

    def _bring(self, card: CorridorCard) -> None:
        """Scroll to a card; where its first button is seen from the top, the head is, too."""
        self.ensureWidgetVisible(card)
        button = card.open_button
        foot = button.mapTo(self.widget(), button.rect().bottomLeft()).y()
        if foot < self.viewport().height():
            self.verticalScrollBar().setValue(0)

    def card_of(self, path: Path) -> CorridorCard | None:
        """Return the card of a corridor."""
        return next((card for card in self.cards if card.path == path), None)

    def _step(self, card: CorridorCard, right: int, down: int) -> None:
        at = self.cards.index(card) + right + down * self._columns
        if 0 <= at < len(self.cards):
            self.cards[at].setFocus()
            self._bring(self.cards[at])

    def _order_tabs(self) -> None:
        """Tab goes through the cards as they stand, then to the file, the links and back."""
        chain: list[QWidget] = []
        for card in self.cards:
            chain += [card, *card.buttons]
        chain += [
            self.new_corridor,
            self.drafts,
            self.open_file,
            self.open_folder,
            *self.links.values(),
            self.at_start,
            self.back,
        ]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    # ---- where it lies

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set as many cards beside each other as there is room for."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self, *, anew: bool = False) -> None:
        rim = _RIM_PX if self.width() >= _NARROW_PX else _NARROW_RIM_PX
        self._box.setContentsMargins(rim, 20, rim, 20)
        room = self.viewport().width() - 2 * rim
        columns = max(1, (room + _GAP_PX) // (LEAST_PX + _GAP_PX))
        columns = min(columns, max(3, -(-(room + _GAP_PX) // (SIZE_PX[0] + _GAP_PX))))
        wide = min(SIZE_PX[0], (room + _GAP_PX) // columns - _GAP_PX)
        for card in self.cards:
            card.setFixedWidth(wide)
        if anew or columns != self._columns:
            self._columns = columns
            for number, card in enumerate(self.cards):
                self._grid.addWidget(card, number // columns, number % columns)
                card.show()  # now and not with the next event: it may be given the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; no key goes on to the map that is not in sight."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        event.accept()

    # ---- words

    def changeEvent(self, event: QEvent) -> None:
        """Translate the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Corridors"))
        self.title.setText(self.tr("Choose a corridor"))
        self.subtitle.setText(
            self.tr(
                "Every figure answers “says who?”. Nothing is sent anywhere; it all works without "
                "a network."
            )
        )
        self.back.setText(self.tr("Back to the map") + "  Esc")
        self.text_title.setText(self.tr("A text of your own"))
        self.text_words.setText(
            self.tr(
                "Bring an article about any way from A to B. Its places, routes and figures are "
                "proposed; you confirm them, and it becomes a corridor."
            )
        )
        self.new_corridor.setText(self.tr("New corridor from a text…"))
        self.drafts.setText(self.tr("Your drafts…"))
        self.file_title.setText(self.tr("Open a file"))
        self.file_words.setText(
            self.tr(
                "A .corridor file, a corridor's folder or an article. Or drop it anywhere here."
            )
        )
        self.open_file.setText(self.tr("Open a corridor…"))
        self.open_folder.setText(self.tr("Open a corridor's folder…"))
        self.links["guide"].setText(self.tr("Guide"))
        self.links["about_data"].setText(self.tr("Where the maps and the figures come from"))
        self.at_start.setText(self.tr("Show this page at each start"))
