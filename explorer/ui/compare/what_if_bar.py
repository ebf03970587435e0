"""Sliders for "what if": the estimates that matter most, and menus for everything else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from explorer.analysis.travel_time.scenario_changes import Offers, without
from explorer.analysis.travel_time.sensitivities import Sensitivity
from explorer.analysis.travel_time.what_if import Change, SetEstimate
from explorer.model.services import EstimateKind
from explorer.model.texts import in_language
from explorer.session import State
from explorer.ui.compare.what_if_menus import WhatIfMenus
from explorer.ui.parts.controls.sliders import JumpSlider
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import ShrinkingLabel, SteadyLabel, clear
from explorer.wording import why_words

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_ROW_PX = 28


class _Cell(QWidget):
    """One slider with its name above and its value beside it."""

    moved = Signal(float)

    def __init__(self, lever: Sensitivity, name: str, language: str) -> None:
        super().__init__()
        self.lever = lever
        self._language = language
        self._name = name
        full = in_language(lever.estimate.titles, language)
        self.title = ShrinkingLabel(name, "muted")
        self.title.show_text(name, full)
        self.slider = JumpSlider()
        self.slider.setMinimumWidth(36)
        self.slider.setRange(0, lever.steps)
        self.slider.setPageStep(max(1, lever.steps // 10))
        self.slider.setAccessibleName(full)
        self._value = SteadyLabel("strong")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.title, 3)
        line.addWidget(self.slider, 2)
        line.addWidget(self._value)
        self.setMinimumHeight(_ROW_PX)
        set_tip(self, full)
        self.show_value(None)
        self.slider.valueChanged.connect(self._slid)

    def show_value(self, value: float | None) -> None:
        """Show a chosen value, or for ``None`` the published state's."""
        shown = self.lever.estimate.likely.value if value is None else value
        self.slider.blockSignals(True)
        self.slider.setValue(self.lever.position(shown))
        self.slider.blockSignals(False)
        self._tell(shown)

    def _tell(self, value: float) -> None:
        text = why_words.estimate_value(self.lever.estimate, value, self._language)
        self._value.show_text(text)
        self.slider.setAccessibleDescription(text)

    def _slid(self, position: int) -> None:
        value = self.lever.value(position)
        self._tell(value)
        self.moved.emit(value)


class WhatIfBar(QWidget):
    """What is chosen from menus, and below it up to four sliders."""

    supposed = Signal(object)  # a further change
    kept = Signal(object)  # the changes that are left

    def __init__(self) -> None:
        """Make an empty bar; ``offer`` fills it."""
        super().__init__()
        self._row = QVBoxLayout()
        self._row.setSpacing(0)
        self.menus = WhatIfMenus()
        self.menus.supposed.connect(self.supposed)
        self.menus.dropped.connect(self.drop)
        self.menus.undo.clicked.connect(self.undo)
        self.menus.reset.clicked.connect(self.reset)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 6, 2)
        box.setSpacing(4)
        box.addWidget(self.menus)
        box.addLayout(self._row)
        box.addStretch(1)
        self._cells: list[_Cell] = []
        self._changes: tuple[Change, ...] = ()

    @property
    def changes(self) -> tuple[Change, ...]:
        """What is supposed just now, each estimate's last value counting."""
        return self._changes

    @property
    def sliders(self) -> tuple[QSlider, ...]:
        """The sliders from top to bottom."""
        return tuple(cell.slider for cell in self._cells)

    def offer(self, some: Sequence[Sensitivity], others: Offers, state: State) -> None:
        """Show levers, taken from the published state, and what else can be changed."""
        clear(self._row)
        names = [_name(lever, state) for lever in some]
        count = Counter(names)
        self._cells = []
        for lever, name in zip(some, names, strict=True):
            full = in_language(lever.estimate.titles, state.language)
            cell = _Cell(lever, name if count[name] == 1 else full, state.language)
            cell.moved.connect(lambda value, i=lever.estimate.id: self._slid(i, value))
            self._cells.append(cell)
            self._row.addWidget(cell, 1)
        widest_px = 0
        for cell in self._cells:  # no name takes more than the longest needs
            cell.title.ensurePolished()
            widest_px = max(widest_px, cell.title.sizeHint().width())
        for cell in self._cells:
            cell.title.setMaximumWidth(widest_px)
        self.menus.offer(others)
        self.show_state(state)

    def show_state(self, state: State) -> None:
        """Show what is supposed now; a slider that shows it already is left alone."""
        self._changes = state.choices.what_if
        chosen = {c.estimate_id: c.value for c in self._changes if isinstance(c, SetEstimate)}
        for cell in self._cells:
            cell.show_value(chosen.get(cell.lever.estimate.id))
        self.menus.show_state(state)

    def undo(self) -> None:
        """Take back the last change."""
        self.kept.emit(self._changes[:-1])

    def reset(self) -> None:
        """Go back to the published state."""
        self.kept.emit(())

    def drop(self, change: Change) -> None:
        """Take back one change."""
        self.kept.emit(without(self._changes, change))

    def _slid(self, estimate_id: str, value: float) -> None:
        self.supposed.emit(SetEstimate(estimate_id, value))


def _name(lever: Sensitivity, state: State) -> str:
    """Return a slider's short name, such as "Speed, Kazakhstan"."""
    place = state.corridor.places.get(lever.where)
    line = state.corridor.timing.lines.get(lever.where)
    if place is not None:
        where = place.name(state.language)
    elif line is not None:
        where = in_language(line.titles, state.language)
    else:
        where = why_words.where(lever.where, state.language)
    template = {
        EstimateKind.SPEED: translate("Why", "Speed, {0}"),
        EstimateKind.STOPS: translate("Why", "Stops, {0}"),
        EstimateKind.CHECKS: translate("Why", "Checks, {0}"),
        EstimateKind.GAUGE: translate("Why", "Gauge, {0}"),
        EstimateKind.WAITING: translate("Why", "Waiting, {0}"),
        EstimateKind.TRANSFER: translate("Why", "Loading, {0}"),
    }[lever.estimate.kind]
    return template.format(where)
