"""Why one way between two places is faster than another: time over distance, and the causes."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.travel_time.compare_alternatives import Alternative, Answer
from explorer.analysis.travel_time.scenario_changes import offers
from explorer.analysis.travel_time.sensitivities import sensitivities
from explorer.analysis.travel_time.time_distance_profile import Step, time_distance_profile
from explorer.analysis.travel_time.what_if import Change
from explorer.session import State
from explorer.ui.compare import chart_words
from explorer.ui.compare.changes_card import ChangesCard
from explorer.ui.compare.clock_menu import ClockMenu
from explorer.ui.compare.difference_breakdown import DifferenceBreakdown
from explorer.ui.compare.route_headers import RouteHeaders
from explorer.ui.compare.time_distance import ChartPoint
from explorer.ui.compare.time_distance_chart import TimeDistanceChart
from explorer.ui.compare.what_if_bar import WhatIfBar
from explorer.ui.compare.why_chart import chart_content, selection_at
from explorer.ui.parts.controls.switches import Switch
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import ShrinkingLabel, label
from explorer.wording import why_words
from explorer.wording.comparison_query import (
    PAIR,
    QueryInputs,
    Question,
    ask,
    query_inputs,
    question,
    timed,
)

_THREE_COLUMNS_PX = 900
_RIM_PX, _NARROW_RIM_PX = 16, 6
_SCROLL_BAR_PX = 13
_NO_QUESTION = Question((), (), None, "")


class _Look(Struct, frozen=True):
    """The published answer, and the colours that it is shown in."""

    inputs: QueryInputs
    theme: str
    style: str


class _Shown(Struct, frozen=True):
    """What the page shows depends on."""

    look: _Look
    what_if: tuple[Change, ...]
    departure: str


class WhyPanel(QWidget):
    """Explains the time of two ways between the compared places.

    What is chosen in it goes to the session, which answers with a new state.
    """

    selected = Signal(object)
    pointed = Signal(object)  # a selection, or None
    pair_chosen = Signal(object)
    supposed = Signal(object)  # a further change
    changes_kept = Signal(object)  # the changes that are left
    departure_chosen = Signal(str)
    race_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty view; ``show_state`` fills it."""
        super().__init__(parent)
        self.setObjectName("why")
        self._is_known = self._is_pair = self._is_offered = True
        self._state: State | None = None
        self._shown: _Shown | None = None
        self._question = _NO_QUESTION
        self._answer: Answer | None = None
        self._before: dict[str, tuple[Step, ...]] = {}
        self.heads = RouteHeaders()
        self.heads.chosen.connect(self._choose)
        self.chart = TimeDistanceChart()
        self.chart.pointed.connect(self._point)
        self.chart.chosen.connect(self._select)
        self.reasons = DifferenceBreakdown()
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(0)
        self._fit.timeout.connect(self._fit_reasons)
        self.what_if = WhatIfBar()
        self.what_if.supposed.connect(self.supposed)
        self.what_if.kept.connect(self.changes_kept)
        self.what_if.menus.listed.connect(self._list_changes)
        self.changes_card: ChangesCard | None = None
        self.race, self.clock = QPushButton(), ClockMenu()
        self.race.clicked.connect(lambda _checked=False: self.race_wanted.emit())
        self.clock.switched.connect(self._fill_chart)
        self.clock.chosen.connect(self.departure_chosen)
        self._build()
        self._retranslate()

    def _build(self) -> None:
        self.message = label("", "muted")
        self._readout = ShrinkingLabel(name="muted")
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._readout, 1)
        for button in (self.clock, self.race):
            button.setObjectName("small")
            foot.addWidget(button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chart, 1)
        column.addLayout(foot)
        self._right, self._levers = _scrolled(self.reasons), _scrolled(self.what_if)
        self.columns = (left, self._right, self._levers)
        self.tabs = tuple(Switch() for _ in self.columns)
        together = QButtonGroup(self)
        names = QHBoxLayout()
        names.setSpacing(4)
        for button in self.tabs:
            button.setObjectName("view")
            button.setCheckable(True)
            button.clicked.connect(self._fold)
            together.addButton(button)
            names.addWidget(button)
        names.addStretch(1)
        self.tabs[0].setChecked(True)
        body = QHBoxLayout()
        body.setSpacing(16)
        for widget, stretch in zip(self.columns, (5, 3, 4), strict=True):
            body.addWidget(widget, stretch)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(_RIM_PX, 6, _RIM_PX, 6)
        box.setSpacing(4)
        box.addWidget(self.heads)
        box.addWidget(self.message)
        box.addLayout(names)
        box.addLayout(body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show three columns where there is room for them, else one at a time."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        one = self.width() < _THREE_COLUMNS_PX
        rim_px = _NARROW_RIM_PX if one else _RIM_PX
        self._box.setContentsMargins(rim_px, 6, rim_px, 6)
        there = (self._is_known, self._is_pair, self._is_offered)
        for number, (column, tab) in enumerate(zip(self.columns, self.tabs, strict=True)):
            tab.setVisible(one and there[number])
            column.setVisible(there[number] and (not one or tab.isChecked()))

    # ---- the state

    def show_state(self, state: State) -> None:
        """Explain the present choices; nothing is worked out while the view is hidden."""
        self._state = state
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was chosen while the view was hidden."""
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        state = self._now
        look = _Look(query_inputs(state), state.theme, state.style.name)
        shown = _Shown(look, state.choices.what_if, state.choices.departure)
        before, self._shown = self._shown, shown
        if before is None or before.look != look:
            self._ask_anew()
        elif before == shown:
            return
        self._show_answer()

    @property
    def _now(self) -> State:
        if self._state is None:  # pragma: no cover - show_state comes first
            raise RuntimeError("no state to show")
        return self._state

    def _choose(self, index: int) -> None:
        """Hold another way against the other one; choosing that one swaps the two."""
        pair = self._question.pair
        way_id, other = self.heads.boxes[index].currentData(), pair[1 - index]
        if way_id == other:
            other = pair[index]
        self.pair_chosen.emit((way_id, other) if index == 0 else (other, way_id))

    # ---- showing two ways

    def _ask_anew(self) -> None:
        """Work out the two chosen ways as published, and offer what to change."""
        state = self._now
        self._question = question(state)
        self.heads.offer(self._question.ways, state)
        self.heads.mark(self._question.pair)
        known = timed(self._question.published)
        trips = [w.time for w in known if w.time is not None]
        pairs = zip(known, trips, strict=True)
        self._before = {way.id: time_distance_profile(trip) for way, trip in pairs}
        journeys = [trip.journey for trip in trips]
        others = offers(state.corridor, self._question.pair, journeys)
        self.what_if.offer(sensitivities(trips), others, state)

    def _fit_reasons(self) -> None:
        width = self.reasons.minimumSizeHint().width() + _SCROLL_BAR_PX
        if self.width() >= _THREE_COLUMNS_PX and width > self._right.minimumWidth():
            self._right.setMinimumWidth(width)  # narrower again would make the chart jump

    def _show_answer(self) -> None:
        """Show the ways with what is supposed of them; the published state stays in sight."""
        state, published = self._now, self._question.published
        changes = state.choices.what_if
        self.what_if.show_state(state)
        self._answer, trouble = published, self._question.trouble
        if state.choices.has_scenario and published is not None:
            self._answer, trouble = ask(state, self._question.pair, changes)
        found = self._answer
        known, before = timed(found), timed(published)
        around = why_words.detours(known, state.corridor, state.language)
        if len(before) == 1 and not trouble:
            trouble = self.tr(
                "Only one way between these two places is in view, so there is nothing to hold "
                "it against. Choose other places, or show more routes on the left."
            )
        lacking = why_words.lacking(known, state.corridor)
        said = " ".join(text for text in (trouble, around, lacking) if text)
        if said != self.message.text():
            self.message.setText(said)
        self.message.setVisible(bool(said))
        self._is_known, self._is_pair = bool(known), len(known) == PAIR
        self._is_offered = bool(before)
        self._fold()
        self.heads.show_times(found, published, state)
        self._fill_chart()
        if found is not None and published is not None and len(known) == PAIR:
            self.reasons.explain(found, published, state)
            self._fit.start()  # new words have no size before the event loop shows them

    def _fill_chart(self) -> None:
        state, found = self._now, self._answer
        known = timed(found)
        self.clock.show_departure(state, known)
        content = chart_content(found, self._before, state, self.clock.clocks)
        self.chart.show_content(content)
        if self.chart.spot is None:
            self._readout.show_text(self._hint())
        self.chart.setAccessibleDescription(chart_words.chart_aloud(known, content, state))

    def _list_changes(self, button: QWidget) -> None:
        self.changes_card = ChangesCard(self, self._now, self._question.published, self._answer)
        self.changes_card.dropped.connect(self.what_if.drop)
        self.changes_card.show_above(button)

    # ---- pointing

    def _point(self, spot: ChartPoint | None) -> None:
        way = None if spot is None else self._way_of(spot)
        if spot is None or way is None:
            self.pointed.emit(None)
            self._readout.show_text(self._hint())
            return
        state = self._now
        self.pointed.emit(selection_at(spot, way, state.corridor))
        name = why_words.way_name(way, state.corridor, state.language)
        mode = chart_words.mode_at(spot, way)
        said = chart_words.spot(spot, name, state.corridor, state.language, mode)
        words = said + self.clock.at(spot, state)
        grounds = chart_words.spot_grounds(spot, way, state)
        self._readout.show_text(words, "\n".join(part for part in (words, grounds) if part))
        set_tip(self.chart, grounds)

    def _way_of(self, spot: ChartPoint) -> Alternative | None:
        way_id = self.chart.content.ways[spot.way].way_id
        return next((w for w in timed(self._answer) if w.id == way_id), None)

    def _hint(self) -> str:
        if self.clock.clocks is not None:
            return self.clock.says
        return self.tr("Hours since departure. Point at a line, or use the arrow keys.")

    def _select(self, spot: ChartPoint) -> None:
        way = self._way_of(spot)
        if way is not None:
            self.selected.emit(selection_at(spot, way, self._now.corridor))

    # ---- language

    def _retranslate(self) -> None:
        self.chart.setAccessibleName(self.tr("Time over distance"))
        self._readout.show_text(self._hint())
        names = self.tr("Chart"), self.tr("Split"), self.tr("What if…")
        for button, column, name in zip(self.tabs, self.columns, names, strict=True):
            button.setText(name)
            column.setAccessibleName(name)
        self.race.setText(self.tr("Race"))
        set_tip(self.race, self.tr("Let both leave at once on the map"))

    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._shown = None
            if self._state is not None and self.isVisible():
                self._refresh()


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area
