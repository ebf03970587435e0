"""The claim check: all claims of the sources, filtered, and the chosen one in full."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from explorer.analysis.claims import ClaimFilter, ClaimRow, claim_rows, counts, matching
from explorer.model.corridor import Corridor
from explorer.model.texts import in_language
from explorer.session import Selection, SelectionKind, State
from explorer.ui.claims.claim_detail import ClaimDetail
from explorer.ui.claims.claim_filter_bar import ClaimFilterBar
from explorer.ui.claims.claim_list import ClaimLine, ClaimList
from explorer.ui.claims.list_with_detail import ListWithDetail
from explorer.ui.parts.widgets import label
from explorer.wording import claim_words, phrases


class _Shown(Struct, frozen=True):
    """What the list shows depends on."""

    corridor: Corridor
    language: str
    theme: str


class ClaimsPanel(QWidget):
    """Lists the claims; choosing one shows it in full and its passage on the map."""

    selected = Signal(object)
    reading_wanted = Signal(str)
    open_copy_wanted = Signal()

    def __init__(self) -> None:
        """Make an empty panel; ``show_state`` fills it."""
        super().__init__()
        self.setObjectName("claims")
        self._state: State | None = None
        self._shown: _Shown | None = None
        self._rows: tuple[ClaimRow, ...] = ()
        self._matching: tuple[ClaimRow, ...] = ()
        self._chosen_id = ""
        self._filter = ClaimFilterBar()
        self._list = ClaimList()
        self._detail = ClaimDetail()
        self._both = ListWithDetail(self._list, self._detail)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._both)
        self._pages.addWidget(self._build_empty())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._filter)
        box.addWidget(self._pages, 1)
        self._filter.changed.connect(self._refill)
        self._list.chosen.connect(self._choose)
        self._detail.selected.connect(self.selected)
        self._detail.reading_wanted.connect(self.reading_wanted)
        self._detail.open_copy_wanted.connect(self.open_copy_wanted)

    def _build_empty(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(18, 24, 18, 18)
        box.setSpacing(10)
        self._empty = label("", "muted")
        self._all = QPushButton()
        self._all.clicked.connect(self.show_all)
        box.addWidget(self._empty)
        box.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        return page

    # ---- showing

    def show_state(self, state: State) -> None:
        """Show the claims of the corridor; a selected passage brings its first claim."""
        before, self._state = self._state, state
        shown = _Shown(state.corridor, state.language, state.theme)
        if shown != self._shown:
            if self._shown is None or self._shown.corridor is not state.corridor:
                self._rows = claim_rows(state.corridor)
                self._chosen_id = self._rows[0].claim.id if self._rows else ""
            self._shown = shown
            self._list.setAccessibleName(self.tr("Claims"))
            self._all.setText(self.tr("Show all claims"))
            self._filter.show_corridor(state.corridor, state.language)
            self._refill()
        elif before is None or before.copies is not state.copies:
            self._show_detail()
        if before is None or before.choices.selection != state.choices.selection:
            self._follow(state.choices.selection)

    def _follow(self, selection: Selection | None) -> None:
        """Choose the first claim of a passage that was selected elsewhere."""
        if selection is None or selection.kind is not SelectionKind.PASSAGE:
            return
        of_it = [row for row in self._rows if row.passage.id == selection.id]
        if of_it and all(row.claim.id != self._chosen_id for row in of_it):
            self._bring(of_it[0].claim.id)
            self._both.offer_detail()

    def _refill(self, _filter: object = None) -> None:
        state = self._state
        if state is None:
            return
        wanted = self._filter.wanted
        in_reach = matching(self._rows, ClaimFilter(source_id=wanted.source_id, words=wanted.words))
        self._filter.show_counts(counts(in_reach), sum(row.stands_out for row in in_reach))
        self._matching = matching(self._rows, wanted)
        lines: list[ClaimLine] = []
        source_id = ""
        for row in self._matching:
            begins = row.passage.source_id != source_id
            source_id = row.passage.source_id
            cited = state.corridor.passage_in(row.passage.id, state.language).source_id
            source = state.corridor.sources[cited]
            heading = phrases.source_label(source, state.language) if begins else ""
            lines.append(claim_line(row, state.corridor, state.language, heading))
        shown_ids = [line.claim_id for line in lines]
        if shown_ids and self._chosen_id not in shown_ids:
            self._chosen_id = shown_ids[0]
        self._list.show_lines(tuple(lines), self._chosen_id)
        self._pages.setCurrentIndex(0 if lines else 1)
        self._all.setVisible(bool(self._rows))
        self._empty.setText(
            self.tr("No claim is as you ask.")
            if self._rows
            else self.tr("No claims are recorded for this corridor.")
        )
        self._show_detail()

    def _show_detail(self) -> None:
        row = next((r for r in self._matching if r.claim.id == self._chosen_id), None)
        if row is None or self._state is None:
            self._detail.empty()
        else:
            self._detail.show_row(row, self._state)

    # ---- choosing

    def _choose(self, claim_id: str) -> None:
        self._chosen_id = claim_id
        self._show_detail()
        self._both.offer_detail()
        row = next(r for r in self._rows if r.claim.id == claim_id)
        self.selected.emit(Selection(SelectionKind.PASSAGE, row.passage.id))

    def choose(self, claim_id: str) -> None:
        """Show a claim in full, past a filter that leaves it out."""
        self._bring(claim_id)
        self._both.show_detail()

    def _bring(self, claim_id: str) -> None:
        self._chosen_id = claim_id
        if all(row.claim.id != claim_id for row in self._matching):
            self.show_all()
        self._list.choose(claim_id)
        self._show_detail()

    def show_all(self) -> None:
        """Take every filter away."""
        self._filter.ask_for(ClaimFilter())

    def ask_for(self, wanted: ClaimFilter) -> None:
        """Show the claims that a filter asks for."""
        self._filter.ask_for(wanted)

    @property
    def chosen_id(self) -> str:
        """The id of the claim that is shown in full."""
        return self._chosen_id

    @property
    def rows(self) -> tuple[ClaimRow, ...]:
        """The claims that are shown, in order: what the printed sheet holds."""
        return self._matching

    def focus_list(self) -> None:
        """Let the keyboard walk through the claims."""
        self._list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._state is not None:
            self._shown = _Shown(self._state.corridor, "", "")
            self.show_state(self._state)


def claim_line(row: ClaimRow, corridor: Corridor, language: str, heading: str) -> ClaimLine:
    """Return what the list shows of a claim."""
    claim, checked = row.claim, row.checked
    facts = (
        claim_words.verdict(checked),
        claim_words.claimed(claim, language),
        phrases.paragraph(row.passage),
    )
    notices = claim_words.remarks(claim, checked, corridor, language)
    summary = in_language(claim.summary, language)
    return ClaimLine(
        claim.id, checked.verdict, summary, " · ".join(facts), " ".join(notices), heading
    )
