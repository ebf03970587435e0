"""The bar above the list of claims: words in one row; source and verdicts fold out below it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.claims import ClaimFilter
from explorer.export.verdict_signs import SIGN_PX
from explorer.model.claims import Verdict
from explorer.model.corridor import Corridor
from explorer.ui.parts.controls.choice_box import ChoiceBox
from explorer.ui.parts.file_drops import let_files_through
from explorer.ui.parts.flow_layout import FlowLayout
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.verdict_marks import sign_icon
from explorer.ui.parts.widgets import name_box
from explorer.wording import claim_words, phrases


class ClaimFilterBar(QWidget):
    """Lets the user say which claims to show; sends the filter."""

    changed = Signal(object)

    def __init__(self) -> None:
        """Make a bar that asks for all claims."""
        super().__init__()
        self._words = QLineEdit()
        self._words.setClearButtonEnabled(True)
        let_files_through(self._words)
        self._sources = ChoiceBox(0)
        self._chips: dict[Verdict, QToolButton] = {}
        self._remarked = self._chip()
        self._fold = QToolButton()
        self._fold.setObjectName("bar")
        self._fold.setCheckable(True)
        self._folded_out = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        chips = QWidget()
        for widget in (chips, self._folded_out):
            widget.setSizePolicy(policy)
        flow = FlowLayout(chips)
        flow.addWidget(self._remarked)
        for verdict in Verdict:
            chip = self._chips[verdict] = self._chip()
            chip.setIconSize(QSize(SIGN_PX, SIGN_PX))
            flow.addWidget(chip)
        below = QVBoxLayout(self._folded_out)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(7)
        below.addWidget(self._sources)
        below.addWidget(chips)
        self._folded_out.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 8, 14, 8)
        box.setSpacing(7)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._words, 1)
        head.addWidget(self._fold)
        box.addLayout(head)
        box.addWidget(self._folded_out)
        self._fold.toggled.connect(self._folded_out.setVisible)
        self._words.textChanged.connect(self._send)
        self._sources.activated.connect(self._send)

    def _chip(self) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setCheckable(True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.toggled.connect(self._send)
        return chip

    @property
    def wanted(self) -> ClaimFilter:
        """Which claims are asked for."""
        return ClaimFilter(
            frozenset(v for v, chip in self._chips.items() if chip.isChecked()),
            self._sources.currentData() or "",
            self._words.text(),
            self._remarked.isChecked(),
        )

    def ask_for(self, wanted: ClaimFilter) -> None:
        """Ask for other claims, as one change."""
        before = self.blockSignals(True)
        self._words.setText(wanted.words)
        self._sources.setCurrentIndex(max(0, self._sources.findData(wanted.source_id)))
        self._remarked.setChecked(wanted.remarked)
        for verdict, chip in self._chips.items():
            chip.setChecked(verdict in wanted.verdicts)
        self.blockSignals(before)
        self._send()

    def _send(self, _any: object = None) -> None:
        self._name_fold()
        self.changed.emit(self.wanted)

    def _name_fold(self) -> None:
        """Say on the button how much is filtered, as what does so may be folded away."""
        wanted = self.wanted
        count = len(wanted.verdicts) + bool(wanted.source_id) + wanted.remarked
        text = self.tr("Filter ({0})").format(count) if count else self.tr("Filter")
        self._fold.setText(f"{text} ▾")
        self._fold.setAccessibleName(text)
        set_tip(self._fold, self.tr("Choose claims by article and verdict"))

    def show_corridor(self, corridor: Corridor, language: str) -> None:
        """Offer a corridor's sources, in the present language."""
        chosen = self._sources.currentData()
        name_box(self._sources, self.tr("Article whose claims are listed"))
        self._sources.clear()
        self._sources.addItem(self.tr("All articles"), "")
        for source_id, cited in _sources_of_claims(corridor, language).items():
            name = phrases.source_label(corridor.sources[cited], language)
            self._sources.addItem(name, source_id)
        self._sources.setCurrentIndex(max(0, self._sources.findData(chosen)))
        self._name_fold()
        self._words.setPlaceholderText(self.tr("Find a claim"))
        for widget, name in (
            (self._words, self.tr("Find a claim by words, figures or places")),
            (self._sources, self.tr("Claims of which article")),
        ):
            widget.setAccessibleName(name)
            set_tip(widget, name)

    def show_counts(self, counts: Mapping[Verdict, int], remarked: int) -> None:
        """Show how many claims there are of each verdict, and how many stand out."""
        for verdict, chip in self._chips.items():
            chip.setIcon(sign_icon(verdict))
            chip.setText(f" {phrases.verdict(verdict)} {counts[verdict]}")
            set_tip(chip, claim_words.verdict_rule(verdict))
            chip.setAccessibleName(chip.text().strip())
        self._remarked.setText(self.tr("worth noticing {0}").format(remarked))
        set_tip(self._remarked, self.tr("Claims about which there is more to know"))
        self.updateGeometry()


def _sources_of_claims(corridor: Corridor, language: str) -> Mapping[str, str]:
    """Return the sources that make claims, each with the one that a reader of a language gets."""
    passages = dict.fromkeys(claim.passage_id for claim in corridor.claims.values())
    found = {
        corridor.passages[i].source_id: corridor.passage_in(i, language).source_id for i in passages
    }
    return {source_id: found[source_id] for source_id in corridor.sources if source_id in found}
