"""One claim in full: what is given, the verdict and its rule, the figures, the way to the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from explorer.analysis.claims import Bearing, ClaimRow, Figure
from explorer.model.claims import Scope
from explorer.model.corridor import Corridor
from explorer.model.quantity import FromPassage
from explorer.model.texts import in_language
from explorer.session import Selection, SelectionKind, State
from explorer.ui.parts.verdict_marks import VerdictSign
from explorer.ui.parts.widgets import Badge, Column, label, line, link
from explorer.wording import claim_words, phrases


class ClaimDetail(Column):
    """Shows a claim; sends what the user wants to see of it."""

    selected = Signal(object)
    reading_wanted = Signal(str)
    open_copy_wanted = Signal()

    def __init__(self) -> None:
        """Make an empty column; ``show_row`` fills it."""
        super().__init__("claimDetail")

    def show_row(self, row: ClaimRow, state: State) -> None:
        """Show a claim."""
        self.begin()
        self.rows.setContentsMargins(14, 12, 14, 14)
        self.rows.setSpacing(9)
        corridor, language = state.corridor, state.language
        claim, checked = row.claim, row.checked
        self.rows.addWidget(label(in_language(claim.summary, language), "h2", select=True))
        self.rows.addLayout(self._given(row, state))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(VerdictSign(checked.verdict), 0, Qt.AlignmentFlag.AlignTop)
        said = f"{_capital(claim_words.verdict(checked))}. "
        said += claim_words.verdict_rule(checked.verdict)
        head.addWidget(label(said, select=True), 1)
        self.rows.addLayout(head)
        self._notices(claim_words.remarks(claim, checked, corridor, language))
        if claim.note:
            self.rows.addWidget(label(in_language(claim.note, language), select=True))
        figures = (*checked.for_, *checked.against)
        same = [figure for figure in figures if figure.scope is Scope.SAME]
        other = [figure for figure in figures if figure.scope is Scope.DIFFERENT]
        agree = [figure for figure in same if figure in checked.for_]
        differ = [figure for figure in same if figure not in agree]
        self._figures(self.tr("Figures that agree"), agree, state)
        self._figures(self.tr("Figures that differ"), differ, state)
        self._figures(self.tr("Figures that decide nothing"), other, state)
        self._figures(self.tr("To set beside it"), checked.beside, state)
        self._sources(claim_words.sources_of(claim, checked, corridor, language))
        self.rows.addWidget(line())
        self._ways(row, state)
        self.finish()

    def empty(self) -> None:
        """Show nothing."""
        self.begin()
        self.finish()

    def _given(self, row: ClaimRow, state: State) -> QHBoxLayout:
        box = QHBoxLayout()
        box.setSpacing(8)
        box.addWidget(label(self.tr("In the text:"), "muted", wrap=False))
        value = claim_words.claimed(row.claim, state.language)
        box.addWidget(label(value, "strong", wrap=False, select=True))
        box.addWidget(Badge(FromPassage(row.passage.id), state.corridor, state.language))
        box.addStretch(1)
        return box

    def _notices(self, texts: Sequence[str]) -> None:
        if not texts:
            return
        frame = QFrame()
        frame.setObjectName("notice")
        box = QVBoxLayout(frame)
        box.setContentsMargins(11, 8, 11, 9)
        box.setSpacing(4)
        box.addWidget(label(self.tr("Worth noticing"), "strong"))
        for text in texts:
            box.addWidget(label(text, select=True))
        self.rows.addWidget(frame)

    def _figures(self, title: str, figures: Sequence[Figure], state: State) -> None:
        if not figures:
            return
        self.rows.addWidget(label(f"{title} ({len(figures)})", "section"))
        for figure in figures:
            self.rows.addWidget(claim_figure(figure, state.corridor, state.language))

    def _sources(self, texts: Sequence[str]) -> None:
        """Say who those are that state it and that give the figures."""
        if texts:
            self.rows.addWidget(label(self.tr("Who is the source?"), "section"))
        for text in texts:
            self.rows.addWidget(label(text, select=True))

    def _ways(self, row: ClaimRow, state: State) -> None:
        passage, corridor = row.passage, state.corridor
        located = state.located(passage.id)
        self.rows.addWidget(label(phrases.citation(passage, corridor, state.language), "muted"))
        foot = QVBoxLayout()
        foot.setSpacing(4)
        is_own = state.is_own(passage.id)
        if is_own or (located is not None and located.start is not None):
            text = self.tr("Read it in the text")
            if is_own:
                text = self.tr("Read it in our own text")
            read = link(text, lambda: self.reading_wanted.emit(passage.id))
        else:
            tip = self.tr("Open your own copy of this article to read the passage itself.")
            read = link(self.tr("Open your copy…"), self.open_copy_wanted.emit, tip)
        left = Qt.AlignmentFlag.AlignLeft
        foot.addWidget(read, 0, left)
        ways = [
            (
                f"{_name(s.from_id, state)} → {_name(s.to_id, state)}",
                Selection(SelectionKind.SEGMENT, s.id),
            )
            for s in corridor.segments_of_passage(passage.id)
        ]
        ways += [(_name(i, state), Selection(SelectionKind.PLACE, i)) for i in passage.place_ids]
        if ways:
            foot.addWidget(label(self.tr("On the map:"), "muted"))
        for text, picked in ways:
            foot.addWidget(link(text, lambda p=picked: self.selected.emit(p)), 0, left)
        self.rows.addLayout(foot)


def claim_figure(figure: Figure, corridor: Corridor, language: str) -> QWidget:
    """Return a figure held against a claim: value, badges, and who gives it."""
    words = claim_words.figure_words(figure, corridor, language)
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 2)
    box.setSpacing(3)
    head = QHBoxLayout()
    head.setSpacing(6)
    head.addWidget(label(words.shown, "value", wrap=False, select=True))
    if words.off:
        head.addWidget(label(words.off, "muted", wrap=False))
    head.addStretch(1)
    for evidence, answer in words.evidence:
        head.addWidget(Badge(evidence, corridor, language, answer))
    box.addLayout(head)
    plain = figure.bearing in {Bearing.AGREES, Bearing.DIFFERS}  # as the heading has it
    about = ["" if plain else words.bearing, words.who, words.why]
    box.addWidget(label(" · ".join(part for part in about if part), "muted", select=True))
    return made


def _name(place_id: str, state: State) -> str:
    return state.corridor.places[place_id].name(state.language)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
