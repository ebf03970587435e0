"""The row below the sliders: what to close, other gauge operations, services and years."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from explorer.analysis.travel_time.periods import span
from explorer.analysis.travel_time.scenario_changes import Offers, subject
from explorer.analysis.travel_time.what_if import (
    AskDate,
    Change,
    ClosePlace,
    CloseSegment,
    SetGauge,
    UseService,
)
from explorer.errors import TravelTimeError
from explorer.session import State
from explorer.ui.parts.flow_layout import FlowLayout
from explorer.ui.parts.passing_dialogs import open_once
from explorer.ui.parts.plain_text import add_heading, as_label, make_plain, set_tip
from explorer.wording import phrases, what_if_words


class WhatIfMenus(QWidget):
    """Buttons with menus; what holds already is ticked, and choosing it again takes it back."""

    supposed = Signal(object)  # a further change
    dropped = Signal(object)  # a change that holds no more
    listed = Signal(object)  # the button beside which the list of changes is wanted

    def __init__(self) -> None:
        """Make the buttons; ``offer`` and ``show_state`` fill their menus."""
        super().__init__()
        self._state: State | None = None
        self._offers = Offers((), (), (), ())
        self.close_menu, self.gauge_menu = QMenu(self), QMenu(self)
        self.service_menu, self.year_menu = QMenu(self), QMenu(self)
        self.changes, self.undo, self.reset = QPushButton(), QPushButton(), QPushButton()
        self._menus: list[tuple[QPushButton, QMenu, Callable[[State], None]]] = []
        row = FlowLayout(self)
        for menu, fill in (
            (self.close_menu, self._fill_close),
            (self.gauge_menu, self._fill_gauge),
            (self.service_menu, self._fill_service),
            (self.year_menu, self._fill_year),
        ):
            button = QPushButton()
            button.setMenu(menu)
            menu.aboutToShow.connect(lambda m=menu, f=fill: self._fill(m, f))
            self._menus.append((button, menu, fill))
            row.addWidget(button)
        for button in (self.changes, self.undo, self.reset):
            row.addWidget(button)
        for button in (*(b for b, _, _ in self._menus), self.changes, self.undo, self.reset):
            button.setObjectName("small")
        self.changes.clicked.connect(lambda: self.listed.emit(self.changes))
        self._retranslate()

    def offer(self, found: Offers) -> None:
        """Offer what can be changed of the ways in view."""
        self._offers = found
        for button, offered in zip(
            (b for b, _, _ in self._menus),
            (found.place_ids or found.segment_ids, found.gauges, found.services, True),
            strict=True,
        ):
            button.setVisible(bool(offered))

    def show_state(self, state: State) -> None:
        """Show how much is changed."""
        self._state = state
        count = len(state.choices.what_if)
        self.changes.setText(self.tr("Changes: {0}").format(count))
        for button in (self.changes, self.undo, self.reset):
            button.setEnabled(count > 0)

    # ---- menus, filled when they open

    def _fill(self, menu: QMenu, fill: Callable[[State], None]) -> None:
        menu.clear()
        if self._state is not None:
            fill(self._state)

    def _item(self, menu: QMenu, text: str, change: Change, held: Change | None = None) -> None:
        """Add an entry; ``held`` is what already holds of the same subject."""
        action = menu.addAction(as_label(text))
        action.setCheckable(True)
        action.setChecked(held == change)
        signal = self.dropped if held == change else self.supposed
        action.triggered.connect(lambda _checked=False, c=change: signal.emit(c))

    def _held(self, state: State, change: Change) -> Change | None:
        about = subject(change)
        return next((c for c in state.choices.what_if if subject(c) == about), None)

    def _fill_close(self, state: State) -> None:
        corridor, language = state.corridor, state.language
        closed = state.choices.what_if
        places = dict.fromkeys(
            (*self._offers.place_ids, *(c.place_id for c in closed if isinstance(c, ClosePlace)))
        )
        parts = dict.fromkeys(
            (
                *self._offers.segment_ids,
                *(c.segment_id for c in closed if isinstance(c, CloseSegment)),
            )
        )
        add_heading(self.close_menu, self.tr("Border stations"))
        for place_id in places:
            change = ClosePlace(place_id)
            name = corridor.places[place_id].name(language)
            self._item(self.close_menu, name, change, self._held(state, change))
        add_heading(self.close_menu, self.tr("Segments"))
        for segment_id in parts:
            part = CloseSegment(segment_id)
            name = what_if_words.segment(segment_id, corridor, language)
            self._item(self.close_menu, name, part, self._held(state, part))

    def _fill_gauge(self, state: State) -> None:
        for crossing, operations in self._offers.gauges:
            border = what_if_words.border(crossing.id, state.corridor, state.language)
            add_heading(self.gauge_menu, border)
            for operation in operations:
                change = SetGauge(crossing.id, operation)
                used = SetGauge(crossing.id, crossing.forward.gauge or operation)
                held = self._held(state, change)
                text = what_if_words.operation(operation)
                if change == used:
                    text = self.tr("{0} (published state)").format(text)
                    action = self.gauge_menu.addAction(as_label(text))
                    action.setCheckable(True)
                    action.setChecked(held is None)
                    if held is not None:
                        action.triggered.connect(
                            lambda _checked=False, c=held: self.dropped.emit(c)
                        )
                else:
                    self._item(self.gauge_menu, text, change, held)

    def _fill_service(self, state: State) -> None:
        for route_id, service_ids in self._offers.services:
            title = what_if_words.route(route_id, state.corridor, state.language)
            add_heading(self.service_menu, title)
            for service_id in service_ids:
                change = UseService(route_id, service_id)
                text = what_if_words.service(service_id, state.corridor, state.language)
                self._item(self.service_menu, text, change, self._held(state, change))

    def _fill_year(self, state: State) -> None:
        timing = state.corridor.timing
        dates = (d for s in timing.services.values() for d in (s.runs_from, s.runs_until) if d)
        years = sorted({d[:4] for d in dates})
        held = self._held(state, AskDate("2000"))
        if isinstance(held, AskDate) and held.date not in years:
            years.append(held.date)
        for year in years:
            self._item(self.year_menu, year, AskDate(year), held)
        self.year_menu.addSeparator()
        other = self.year_menu.addAction(self.tr("Another year or day…"))
        other.triggered.connect(lambda _checked=False: self._ask_date())

    def _ask_date(self, wrong: str = "") -> None:
        """Let the user type a year, a month or a day; what was ``wrong`` before stands above."""
        dialog = QInputDialog(self.window())
        dialog.setWindowTitle(self.tr("Which time?"))
        asked = self.tr("A year, month or day, such as 2017, 2017-06 or 2017-06-08")
        dialog.setLabelText(f"{wrong}\n\n{asked}" if wrong else asked)
        make_plain(dialog)  # what was wrong says again what was typed
        dialog.textValueSelected.connect(self.use_date)
        open_once(dialog)

    def use_date(self, text: str) -> None:
        """Ask about a time; a date that does not exist is refused in words."""
        date = text.strip()
        if not date or self._state is None:
            return
        try:
            span(date)
        except TravelTimeError as error:
            self._ask_date(phrases.travel_time_error(error, self._state.language))
            return
        self.supposed.emit(AskDate(date))

    def _retranslate(self) -> None:
        texts = (
            (self.tr("Close"), self.tr("Close a border station or a segment")),
            (self.tr("Gauge"), self.tr("Choose how the change of gauge is made")),
            (self.tr("Service"), self.tr("Choose among the trains of a route")),
            (self.tr("Year"), self.tr("Ask about another time")),
        )
        for (button, _, _), (text, tip) in zip(self._menus, texts, strict=True):
            button.setText(text)
            set_tip(button, tip)
        set_tip(self.changes, self.tr("List the changes, take them back one by one"))
        self.undo.setText(self.tr("Undo"))
        set_tip(self.undo, self.tr("Take back the last change"))
        self.reset.setText(self.tr("Reset"))
        set_tip(self.reset, self.tr("Back to the published state"))

    def changeEvent(self, event: QEvent) -> None:
        """Write the names again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._state is not None:
                self.show_state(self._state)
